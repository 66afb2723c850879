//! What was read and what is finished: merged, by coder, undone and redone.

use voces::model::*;
use voces::project::Project;
use voces::text::Span;

use crate::notation::{check_on, project_of};

const TEXT: &str = "one\n\ntwo\nthree\n\nfour";

fn place(project: &Project, words: &str) -> Segment {
    let entry = project.snapshot().documents().next().expect("a document");
    let start = entry.transcript.text.find(words).expect("there") as u32;
    Segment { document: entry.document.id, span: Span::new(start, start + words.len() as u32) }
}

/// What was read, in order, as the words of the text.
fn read(project: &Project) -> Vec<String> {
    let snapshot = project.snapshot();
    let mut rows: Vec<_> = snapshot.read_spans().collect();
    rows.sort_by_key(|row| (row.coder, row.span));
    let words = |row: &&std::sync::Arc<ReadSpan>| {
        snapshot.words(Segment { document: row.document, span: row.span }).replace('\n', "/")
    };
    rows.iter().map(words).collect()
}

#[test]
fn paragraphs_that_follow_each_other_are_one_range() {
    let project = check_on(project_of(&[TEXT]), |p| p.mark_read(place(p, "ne")), TEXT);
    assert_eq!(read(&project), ["one//"]);
    let project = check_on(project, |p| p.mark_read(place(p, "three")), TEXT);
    assert_eq!(read(&project), ["one//", "three//"]);
    let mut project = check_on(project, |p| p.mark_read(place(p, "two")), TEXT);
    assert_eq!(read(&project), ["one//two/three//"]);
    let again = project.mark_read(place(&project, "two")).expect("read");
    assert_eq!(again.changes.operation, None, "it was read already");
    let project = check_on(project, |p| p.mark_unread(place(p, "two")), TEXT);
    assert_eq!(read(&project), ["one//", "three//"]);
    let project = check_on(project, |p| p.mark_unread(place(p, TEXT)), TEXT);
    assert!(read(&project).is_empty());
    let project = check_on(project, |p| p.mark_read(place(p, "four")), TEXT);
    assert_eq!(read(&project), ["four"]);
}

#[test]
fn coding_a_paragraph_marks_it_read_in_the_same_operation() {
    let mut project = project_of(&[TEXT]);
    let code = project.add_code("c", None, None).expect("a code").output;
    let coded = "one\n\n<c>two</c>\nthree\n\nfour";
    let project = check_on(project, |p| p.apply_code(place(p, "two"), code), coded);
    assert_eq!(read(&project), ["two/"]);
    let project =
        check_on(project, |p| p.apply_new_code(place(p, "four"), "d", None), "one\n\n<c>two</c>\nthree\n\n<d>four</d>");
    assert_eq!(read(&project), ["two/", "four"]);
    assert_eq!(project.snapshot().n_codings(), 2, "a mark of reading is no coding");
}

/// Several segments of one operation, each of which touches what another reads or what was read.
#[test]
fn what_one_operation_reads_in_several_places_is_one_range() {
    let mut project = project_of(&[TEXT]);
    let code = project.add_code("c", None, None).expect("a code").output;
    project.mark_read(place(&project, "two")).expect("read");
    for words in ["one", "three", "four"] {
        project.add_mark(place(&project, words), MarkColor::Yellow).expect("marked");
    }
    let ids: Vec<MarkId> = project.snapshot().marks().map(|mark| mark.id).collect();
    let coded = "<c>one</c>\n\ntwo\n<c>three</c>\n\n<c>four</c>";
    let project = check_on(project, |p| p.code_marks(&ids, code, false), coded);
    assert_eq!(read(&project), ["one//two/three//four"]);
}

#[test]
fn each_coder_reads_and_finishes_alone() {
    let mut project = project_of(&[TEXT, "x"]);
    let documents: Vec<DocumentId> = project.snapshot().documents().map(|entry| entry.document.id).collect();
    project.mark_read(place(&project, "one")).expect("read");
    let text = format!("{TEXT}\nx");
    let both = documents.clone();
    let mut project = check_on(project, move |p| p.finish_documents(&both), &text);
    let first = project.coder();
    let second = project.add_coder("BM").expect("added").output;
    project.set_coder(second).expect("set");
    let mut project = check_on(project, |p| p.mark_read(place(p, "one")), &text);
    assert_eq!(read(&project), ["one//", "one//"]);
    project.mark_unread(place(&project, "one")).expect("unread");
    assert_eq!(read(&project).len(), 1);
    let nothing = project.reopen_documents(&documents).expect("reopened");
    assert_eq!(nothing.changes.operation, None, "the second coder has finished nothing");
    assert_eq!(project.snapshot().finished_documents(first).len(), 2);
    assert!(project.snapshot().finished_documents(second).is_empty());
    project.set_coder(first).expect("set");
    let first_document = documents[0];
    let mut project = check_on(project, move |p| p.reopen_documents(&[first_document]), &text);
    assert_eq!(project.snapshot().finished_documents(first).len(), 1);
    project.delete_documents(&documents).expect("deleted");
    assert_eq!((project.snapshot().finished().count(), project.snapshot().read_spans().count()), (0, 0));
    project.undo().expect("undone");
    assert_eq!(project.snapshot().read_spans().count(), 1);
}
