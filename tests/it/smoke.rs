//! The engine's first steps, in memory and on disk.

use voces::model::*;
use voces::project::{Installation, Project};
use voces::storage::Mode;
use voces::text::Span;

fn draft(text: &str) -> DraftDocument {
    DraftDocument { name: "CSO3".into(), text: text.into(), ..DraftDocument::default() }
}

#[test]
fn codings_survive_undo_redo_and_reopening() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("study.voces");
    let installation = || Installation::in_folder(folder.path());
    let mut project = Project::create(&path, "AK", installation()).expect("created");
    let empty = project.snapshot().dump();
    let document =
        project.add_documents(vec![draft("Mire, al principio 😀 no sabíamos nada.")], None).expect("added").output[0];
    let code = project.add_code("Solidarity", None, None).expect("code").output;
    let segment = Segment { document, span: Span::new(6, 20) };
    let coding = project.apply_code(segment, code).expect("coded").output;
    assert_eq!(project.apply_code(segment, code).expect("again").output, coding);
    assert_eq!(project.snapshot().words(segment), "al principio 😀");
    let full = project.snapshot().dump();
    drop(project);

    let mut project = Project::open(&path, Mode::Write, installation()).expect("opened");
    assert_eq!(project.snapshot().dump(), full);
    assert!(project.check().expect("checked").is_empty());
    for _ in 0..3 {
        project.undo().expect("undone");
    }
    assert!(project.undo().is_err());
    assert_eq!(project.snapshot().dump(), empty);
    drop(project);
    let mut project = Project::open(&path, Mode::Write, installation()).expect("opened");
    assert_eq!(project.snapshot().dump(), empty);
    for _ in 0..3 {
        project.redo().expect("redone");
    }
    assert_eq!(project.snapshot().dump(), full);
    assert!(Project::open(&path, Mode::Write, installation()).is_err(), "a second opening is refused");
}
