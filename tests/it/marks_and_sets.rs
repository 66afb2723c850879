//! Highlighter marks and sets of documents: what each operation does, with undo and redo of
//! all of it.

use voces::model::*;
use voces::project::{Project, ProjectError};
use voces::text::Span;

use crate::notation::{check_on, print, project_of};

/// The marks by place: `0-4 yellow`.
fn marks(project: &Project) -> Vec<String> {
    let mut marks: Vec<&Mark> = project.snapshot().marks().map(AsRef::as_ref).collect();
    marks.sort_by_key(|mark| (mark.document, mark.span, mark.coder));
    let tell =
        |mark: &Mark| format!("{}-{} {}", mark.span.start, mark.span.end, format!("{:?}", mark.color).to_lowercase());
    marks.into_iter().map(tell).collect()
}

fn document(project: &Project, n: usize) -> DocumentId {
    project.snapshot().documents().nth(n).expect("a document").document.id
}

fn at(project: &Project, start: u32, end: u32) -> Segment {
    Segment { document: document(project, 0), span: Span::new(start, end) }
}

/// A text on which yellow lies at 0-4 and green at 6-9.
fn marked() -> Project {
    let mut project = project_of(&["I <trust>felt</trust> alone at first."]);
    project.add_mark(at(&project, 0, 4), MarkColor::Yellow).expect("marked");
    project.add_mark(at(&project, 6, 9), MarkColor::Green).expect("marked");
    project
}

const TEXT: &str = "I <trust>felt</trust> alone at first.";

#[test]
fn ink_of_one_colour_joins_and_another_colour_lies_over_it() {
    for (start, end, color, expect) in [
        // Touching and overlapping ink of one colour is one mark.
        (4, 5, MarkColor::Yellow, vec!["0-5 yellow", "6-9 green"]),
        (2, 12, MarkColor::Yellow, vec!["0-12 yellow"]),
        (5, 6, MarkColor::Green, vec!["0-4 yellow", "5-9 green"]),
        // Another colour takes the place where both would lie.
        (3, 7, MarkColor::Pink, vec!["0-3 yellow", "3-7 pink", "7-9 green"]),
        (1, 2, MarkColor::Blue, vec!["0-1 yellow", "1-2 blue", "2-4 yellow", "6-9 green"]),
        (0, 20, MarkColor::Green, vec!["0-20 green"]),
    ] {
        let project = check_on(marked(), |p| p.add_mark(at(p, start, end), color), TEXT);
        assert_eq!(marks(&project), expect);
        assert_eq!(project.snapshot().n_codings(), 1, "a mark is no coding");
    }
}

#[test]
fn a_mark_that_stands_is_given_back() {
    let mut project = marked();
    let standing = project.snapshot().marks().next().expect("a mark").id;
    let again = project.add_mark(at(&project, 1, 3), MarkColor::Yellow).expect("marked");
    assert_eq!((again.output, again.changes.operation), (standing, None));
    let joined = project.add_mark(at(&project, 3, 5), MarkColor::Yellow).expect("marked");
    assert_eq!(joined.output, standing, "the oldest lends its id");
    for (start, end) in [(3, 3), (0, 99)] {
        assert!(project.add_mark(at(&project, start, end), MarkColor::Pink).is_err());
    }
}

#[test]
fn coders_mark_on_sheets_of_their_own() {
    let mut project = marked();
    let bo = project.add_coder("BO").expect("a coder").output;
    project.set_coder(bo).expect("set");
    let project = check_on(project, |p| p.add_mark(at(p, 2, 8), MarkColor::Yellow), TEXT);
    assert_eq!(marks(&project), ["0-4 yellow", "2-8 yellow", "6-9 green"]);
    let project = check_on(project, |p| p.erase_marks(at(p, 0, 7)), TEXT);
    assert_eq!(marks(&project), ["0-4 yellow", "6-9 green", "7-8 yellow"]);
}

#[test]
fn marks_are_erased_removed_and_recoloured() {
    let ids = |p: &Project| p.snapshot().marks().map(|mark| mark.id).collect::<Vec<_>>();
    let project = check_on(marked(), |p| p.erase_marks(at(p, 1, 7)), TEXT);
    assert_eq!(marks(&project), ["0-1 yellow", "7-9 green"]);
    let project = check_on(marked(), |p| p.erase_marks(at(p, 1, 2)), TEXT);
    assert_eq!(marks(&project), ["0-1 yellow", "2-4 yellow", "6-9 green"]);
    let project = check_on(marked(), |p| p.remove_marks(&ids(p)), TEXT);
    assert_eq!(marks(&project), [""; 0]);
    let mut project = marked();
    project.add_mark(at(&project, 4, 6), MarkColor::Blue).expect("marked");
    let project = check_on(project, |p| p.recolor_marks(&ids(p), MarkColor::Pink), TEXT);
    assert_eq!(marks(&project), ["0-9 pink"]);
    let project = check_on(marked(), |p| p.recolor_marks(&ids(p)[..1], MarkColor::Blue), TEXT);
    assert_eq!(marks(&project), ["0-4 blue", "6-9 green"]);
    let mut project = marked();
    assert!(matches!(project.remove_marks(&[MarkId(1)]), Err(ProjectError::UnknownObject(1))));
    assert!(project.recolor_marks(&[MarkId(1)], MarkColor::Blue).is_err());
}

#[test]
fn marks_become_codings() {
    let ids = |p: &Project| p.snapshot().marks().map(|mark| mark.id).collect::<Vec<_>>();
    let trust = |p: &Project| p.snapshot().codes().by_path("trust").expect("a code").id;
    let mut project = marked();
    // On `felt` the code stands already.
    project.add_mark(at(&project, 2, 6), MarkColor::Blue).expect("marked");
    let coded = "<trust>I </trust><trust>felt</trust><trust> al</trust>one at first.";
    let kept =
        check_on(project, |p| p.code_marks(&ids(p), trust(p), true).map(|output| assert_eq!(output.output, 2)), coded);
    assert_eq!(marks(&kept), ["0-2 yellow", "2-6 blue", "6-9 green"]);
    let mut project = kept;
    assert_eq!(project.code_marks(&ids(&project), trust(&project), true).expect("coded").changes.operation, None);
    let project = check_on(project, |p| p.code_marks(&ids(p), trust(p), false), coded);
    assert_eq!(marks(&project), [""; 0]);
    // What overlaps becomes one coding, as when a person codes by hand.
    let mut project = marked();
    let bo = project.add_coder("BO").expect("a coder").output;
    project.set_coder(bo).expect("set");
    project.add_mark(at(&project, 3, 8), MarkColor::Pink).expect("marked");
    let joined = "<joy>I <trust>felt</trust> al</joy>one at first.";
    check_on(project, |p| p.code_marks_with_new_code(&ids(p), "joy", true), joined);
    let mut project = marked();
    project.erase_marks(at(&project, 6, 9)).expect("erased");
    check_on(project, |p| p.code_marks(&ids(p), trust(p), false), "<trust>I felt</trust> alone at first.");
    let new = "<joy>I <trust>fe</joy>lt</trust><joy> al</joy>one at first.";
    check_on(marked(), |p| p.code_marks_with_new_code(&ids(p), " joy ", false), new);
    let mut project = marked();
    assert!(project.code_marks_with_new_code(&ids(&project), "trust", true).is_err());
    assert!(project.code_marks(&ids(&project), CodeId(3), true).is_err());
}

/// The sets with their documents: `First: D1 D3`.
fn sets(project: &Project) -> Vec<String> {
    let name = |id| project.snapshot().document(id).expect("it stands").document.name.clone();
    let tell = |set: &DocumentSet| {
        let members = project.snapshot().documents_of_set(set.id);
        let names: Vec<String> = members.iter().map(|member| name(member.document)).collect();
        format!("{}: {}", set.name, names.join(" "))
    };
    project.snapshot().document_sets().into_iter().map(|set| tell(set)).collect()
}

#[test]
fn documents_stand_in_several_sets() {
    let project = project_of(&["a", "b", "c"]);
    let [a, b, c] = [0, 1, 2].map(|n| document(&project, n));
    let shown = print(&project);
    let project = check_on(project, |p| p.add_document_set(" First ", &[c, a, c]), &shown);
    let project = check_on(project, |p| p.add_document_set("Second", &[a]), &shown);
    assert_eq!(sets(&project), ["First: D3 D1", "Second: D1"]);
    let [first, second] = [0, 1].map(|n| project.snapshot().document_sets()[n].id);
    let project = check_on(project, |p| p.put_in_document_set(first, &[b, c], Some(a)), &shown);
    assert_eq!(sets(&project), ["First: D2 D3 D1", "Second: D1"]);
    let project = check_on(project, |p| p.take_from_document_set(first, &[c, a]), &shown);
    let project = check_on(project, |p| p.move_document_sets(&[second], Some(first)), &shown);
    let project = check_on(project, |p| p.rename_document_set(second, "Third"), &shown);
    assert_eq!(sets(&project), ["Third: D1", "First: D2"]);
    let mut project = check_on(project, |p| p.delete_document_set(second), &shown);
    assert_eq!(sets(&project), ["First: D2"]);
    assert!(matches!(project.add_document_set("First", &[]), Err(ProjectError::NameTaken(_))));
    assert!(project.add_document_set("New", &[DocumentId(7)]).is_err());
    assert!(project.put_in_document_set(DocumentSetId(7), &[a], None).is_err());
    assert_eq!(project.take_from_document_set(first, &[c]).expect("nothing").changes.operation, None);
    // A document that goes leaves its sets, and comes back to them.
    let project = check_on(project, |p| p.delete_documents(&[b]), "a\nc");
    assert_eq!(sets(&project), ["First: "]);
}

#[test]
fn groups_are_put_in_order() {
    let mut project = project_of(&["a", "b"]);
    let groups = ["X", "Y", "Z"].map(|name| project.add_document_group(name).expect("a group").output);
    project.move_documents(&[document(&project, 1)], Some(groups[0]), None).expect("moved");
    project.move_documents(&[document(&project, 0)], Some(groups[2]), None).expect("moved");
    assert_eq!(print(&project), "b\na");
    let project = check_on(project, |p| p.move_document_groups(&[groups[2]], Some(groups[0])), "a\nb");
    let names: Vec<&str> = project.snapshot().groups().iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["Z", "X", "Y"]);
}
