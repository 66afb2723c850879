//! Codings that get another code, and retrievals with a name.

use voces::model::*;
use voces::project::ProjectError;

use crate::notation::{check, check_on, check_refused, code, coding, print, project_of, segment};

const TEXT: &str = "I <trust>felt <fear>alone</trust> at first</fear>.";

#[test]
fn codings_get_another_code() {
    let recoded = check(
        TEXT,
        |p| p.recode_codings(&[coding(p, 0), coding(p, 0)], code(p, "fear")),
        "I <fear>felt alone at first</fear>.",
    );
    let row = recoded.snapshot().coding(coding(&recoded, 0)).cloned().unwrap();
    assert_eq!((row.coder, row.weight), (recoded.coder(), None));
    // What has the code already is left alone, and nothing to do is no step.
    let mut project = project_of(&[TEXT]);
    let n = project.history(100).unwrap().len();
    project.recode_codings(&[coding(&project, 0)], code(&project, "trust")).unwrap();
    project.recode_codings(&[], code(&project, "trust")).unwrap();
    assert_eq!(project.history(100).unwrap().len(), n);
    let unknown = check_refused(TEXT, |p| p.recode_codings(&[CodingId(1)], code(p, "fear")));
    assert!(matches!(unknown, ProjectError::UnknownCoding(_)));
    let unknown = check_refused(TEXT, |p| p.recode_codings(&[coding(p, 0)], CodeId(1)));
    assert!(matches!(unknown, ProjectError::UnknownCode(_)));
}

#[test]
fn a_coding_that_would_stand_twice_is_joined() {
    let mut project = project_of(&["<a><b><c>x</c></b></a> <d>y</d>"]);
    let (a, b, c) = (coding(&project, 0), coding(&project, 1), coding(&project, 2));
    project.set_coding_comment(a, "one").unwrap();
    project.set_coding_comment(c, "three").unwrap();
    project.set_coding_weight(b, Some(40)).unwrap();
    project.set_anchor_examples(code(&project, "d"), &[(Some(b), String::new())]).unwrap();
    // With the one that stands.
    let (to_c, ids) = (code(&project, "c"), [a, b]);
    let project = check_on(project, |p| p.recode_codings(&ids, to_c), "<c>x</c> <d>y</d>");
    let row = project.snapshot().coding(a).cloned().unwrap();
    assert_eq!((row.comment.as_deref(), row.weight), (Some("one\nthree"), Some(40)));
    let d = code(&project, "d");
    assert_eq!(project.snapshot().anchors_of(d)[0].coding, Some(a));
    // And with each other, where none stands.
    let project = project_of(&["<a><b>x</b></a> <d>y</d>"]);
    check_on(project, |p| p.recode_codings(&[coding(p, 0), coding(p, 1)], code(p, "d")), "<d>x</d> <d>y</d>");
}

#[test]
fn another_coder_and_another_run_never_join() {
    let mut project = project_of(&["<a>x</a>"]);
    let at = segment(&project, "x");
    let b = project.add_code("b", None, None).unwrap().output;
    let other = project.add_coder("MB").unwrap().output;
    project.set_coder(other).unwrap();
    project.apply_code(at, b).unwrap();
    check_on(project, |p| p.recode_codings(&[coding(p, 0)], code(p, "b")), "<b><b>x</b></b>");
    let mut project = project_of(&["<a>x</a>"]);
    let at = segment(&project, "x");
    project.set_run(Run::Second);
    let b = project.add_code("b", None, None).unwrap().output;
    project.apply_code(at, b).unwrap();
    check_on(project, |p| p.recode_codings(&[coding(p, 0)], code(p, "b")), "<b><b>x</b></b>");
}

#[test]
fn codings_get_a_new_code() {
    let project = check(
        TEXT,
        |p| p.recode_to_new_code(&[coding(p, 0)], "near", Some(code(p, "trust"))),
        "I <trust > near>felt <fear>alone</trust > near> at first</fear>.",
    );
    assert_eq!(print(&project).matches("near").count(), 2);
    let taken = check_refused(TEXT, |p| p.recode_to_new_code(&[coding(p, 0)], "fear", None));
    assert!(matches!(taken, ProjectError::NameTaken(_)));
}

#[test]
fn queries_are_saved_renamed_changed_and_deleted() {
    let project = check(TEXT, |p| p.add_saved_query(SavedKind::Retrieval, " Fear in the north ", "{}"), TEXT);
    let first = project.snapshot().saved_queries(SavedKind::Retrieval)[0].id;
    assert_eq!(project.snapshot().saved_queries(SavedKind::Retrieval)[0].name, "Fear in the north");
    let project = check_on(project, |p| p.add_saved_query(SavedKind::Retrieval, "Trust", "{}"), TEXT);
    let project = check_on(project, |p| p.rename_saved_query(first, "Fear"), TEXT);
    let mut project = check_on(project, |p| p.update_saved_query(first, "{\"codes\":[]}"), TEXT);
    let told: Vec<_> = project
        .snapshot()
        .saved_queries(SavedKind::Retrieval)
        .iter()
        .map(|query| (query.name.clone(), query.spec.clone()))
        .collect();
    assert_eq!(told, [("Fear".into(), "{\"codes\":[]}".into()), ("Trust".into(), "{}".into())]);
    assert!(matches!(project.rename_saved_query(first, "Trust"), Err(ProjectError::NameTaken(_))));
    assert!(matches!(project.add_saved_query(SavedKind::Retrieval, "Fear", "{}"), Err(ProjectError::NameTaken(_))));
    project.rename_saved_query(first, "Fear").unwrap();
    let mut project = check_on(project, |p| p.delete_saved_query(first), TEXT);
    assert_eq!(project.snapshot().saved_queries(SavedKind::Retrieval).len(), 1);
    assert!(matches!(project.delete_saved_query(first), Err(ProjectError::UnknownObject(_))));
}
