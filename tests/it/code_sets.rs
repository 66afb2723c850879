//! Sets of codes, and the names of coders.

use voces::model::*;
use voces::project::{Project, ProjectError};

use crate::notation::{TEXT, check, check_on, check_refused, code, project_of};

/// The members of a set as `position: code`.
fn members(project: &Project, set: CodeSetId) -> Vec<String> {
    let snapshot = project.snapshot();
    let told = |member: &CodeSetMember| format!("{}: {}", member.position, snapshot.codes().path(member.code));
    snapshot.members_of(set).into_iter().map(|member| told(member)).collect()
}

fn only_set(project: &Project) -> CodeSetId {
    project.snapshot().code_sets()[0].id
}

#[test]
fn sets_are_made_named_and_deleted() {
    let project = check(TEXT, |p| p.add_code_set(" First reading "), TEXT);
    let set = only_set(&project);
    assert_eq!(project.snapshot().code_sets()[0].name, "First reading");
    let project = check_on(project, |p| p.rename_code_set(set, "Second"), TEXT);
    let fear = code(&project, "fear");
    let project = check_on(project, |p| p.put_code_in_set(set, fear, Some(3)), TEXT);
    assert_eq!(members(&project, set), ["3: fear"]);
    let mut project = check_on(project, |p| p.delete_code_set(set), TEXT);
    assert!(project.snapshot().code_sets().is_empty());
    project.add_code_set("A").expect("a set");
    assert!(matches!(project.add_code_set("A"), Err(ProjectError::NameTaken(_))));
    assert!(matches!(check_refused(TEXT, |p| p.rename_code_set(CodeSetId(1), "x")), ProjectError::UnknownObject(1)));
}

#[test]
fn a_code_takes_a_place_and_none_is_lost() {
    let mut project = project_of(&["<a>1</a><b>2</b><c>3</c>"]);
    let text = "<a>1</a><b>2</b><c>3</c>";
    let (a, b, c) = (code(&project, "a"), code(&project, "b"), code(&project, "c"));
    let set = project.put_code_in_new_set("Favourites", a, Some(1)).expect("a set").output;
    let project = check_on(project, |p| p.put_code_in_set(set, b, None), text);
    assert_eq!(members(&project, set), ["1: a", "2: b"]);
    // A third one on 1: the first moves to the first free place.
    let project = check_on(project, |p| p.put_code_in_set(set, c, Some(1)), text);
    assert_eq!(members(&project, set), ["1: c", "2: b", "3: a"]);
    // One of the set onto another's place: they change places.
    let project = check_on(project, |p| p.put_code_in_set(set, a, Some(2)), text);
    assert_eq!(members(&project, set), ["1: c", "2: a", "3: b"]);
    let mut project = check_on(project, |p| p.take_code_from_set(set, a), text);
    assert_eq!(members(&project, set), ["1: c", "3: b"]);
    assert!(project.put_code_in_set(set, c, None).expect("stands").changes.operation.is_none());
    assert!(project.take_code_from_set(set, a).expect("gone").changes.operation.is_none());
    // A code that is deleted leaves the set.
    let project = check_on(project, |p| p.delete_codes(&[c]), "1<b>2</b>3".replace('1', "<a>1</a>").as_str());
    assert_eq!(members(&project, set), ["3: b"]);
}

#[test]
fn a_first_favourite_makes_its_set() {
    let project = check(TEXT, |p| p.put_code_in_new_set("Favourites", code(p, "fear"), Some(9)), TEXT);
    assert_eq!(members(&project, only_set(&project)), ["9: fear"]);
    check_refused(TEXT, |p| p.put_code_in_new_set("Favourites", CodeId(5), None));
}

#[test]
fn coders_are_renamed() {
    let mut project = project_of(&[TEXT]);
    let (first, bo) = (project.coder(), project.add_coder("BO").expect("a coder").output);
    assert!(matches!(project.rename_coder(bo, "AK"), Err(ProjectError::NameTaken(_))));
    assert!(matches!(project.rename_coder(bo, " "), Err(ProjectError::NameEmpty)));
    let project = check_on(project, |p| p.rename_coder(first, "A. K."), TEXT);
    assert_eq!(project.snapshot().coder(first).map(|coder| coder.name.as_str()), Some("A. K."));
}
