//! Correcting coded texts: each rule in the notation, with undo and redo.

use voces::model::*;
use voces::project::{DetachedTo, Project, ProjectError};
use voces::text::{Span, TextEdit};

use crate::notation::{check, check_on, check_refused, code, coding, document, print, project_of, segment};

/// An edit that puts words in the place of others, each named where it stands first.
pub fn edit(project: &Project, n: usize, parts: &[(&str, &str)]) -> (DocumentId, TextEdit) {
    let id = document(project, n);
    let transcript = &project.snapshot().document(id).expect("a document").transcript;
    let (text, index) = (&transcript.text, transcript.index());
    let parts = parts.iter().map(|(old, new)| {
        let byte = text.find(old).expect("the words stand there");
        (Span { start: index.to_char(text, byte), end: index.to_char(text, byte + old.len()) }, *new)
    });
    (id, TextEdit::new(text, index, parts).expect("an edit"))
}

fn type_at(project: &Project, at: u32, words: &str) -> (DocumentId, TextEdit) {
    let id = document(project, 0);
    let transcript = &project.snapshot().document(id).expect("a document").transcript;
    (id, TextEdit::new(&transcript.text, transcript.index(), [(Span::caret(at), words)]).expect("an edit"))
}

fn replaced(before: &str, parts: &[(&str, &str)], expect: &str) -> Project {
    check(
        before,
        |p| {
            let (id, edit) = edit(p, 0, parts);
            p.edit_text(id, &edit)
        },
        expect,
    )
}

fn typed(before: &str, at: u32, words: &str, expect: &str) -> Project {
    check(
        before,
        |p| {
            let (id, edit) = type_at(p, at, words);
            p.edit_text(id, &edit)
        },
        expect,
    )
}

const TEXT: &str = "I <trust>felt <fear>alone</trust> at first</fear>.";

#[test]
fn what_is_typed_follows_the_edges() {
    typed(TEXT, 0, "😀 ", "😀 I <trust>felt <fear>alone</trust> at first</fear>.");
    typed(TEXT, 4, "X", "I <trust>feXlt <fear>alone</trust> at first</fear>.");
    typed(TEXT, 2, "X", "I X<trust>felt <fear>alone</trust> at first</fear>.");
    typed(TEXT, 7, "so ", "I <trust>felt so <fear>alone</trust> at first</fear>.");
    typed(TEXT, 12, " e\u{301}", "I <trust>felt <fear>alone</trust> e\u{301} at first</fear>.");
    typed(TEXT, 21, "漢", "I <trust>felt <fear>alone</trust> at first</fear>漢.");
    typed("", 0, "¿Qué?", "¿Qué?");
}

#[test]
fn what_is_replaced_stays_or_shrinks() {
    replaced(TEXT, &[("alone", "lonely")], "I <trust>felt <fear>lonely</trust> at first</fear>.");
    replaced(TEXT, &[("felt", "was")], "I <trust>was <fear>alone</trust> at first</fear>.");
    replaced(TEXT, &[("I felt", "")], "<trust> <fear>alone</trust> at first</fear>.");
    replaced(TEXT, &[("one at", "")], "I <trust>felt <fear>al</trust> first</fear>.");
    replaced(TEXT, &[("I", "We"), ("at", "from"), (".", "!")], "We <trust>felt <fear>alone</trust> from first</fear>!");
    replaced("<a>x</a><b>y</b>", &[("xy", "z")], "<a></a><b></b>z");
}

#[test]
fn a_coding_without_words_waits_and_is_settled() {
    let lost = |p: &mut Project| {
        let (id, edit) = edit(p, 0, &[("felt alone", "")]);
        p.edit_text(id, &edit)
    };
    let mut project = check(TEXT, lost, "I <fear><trust></trust> at first</fear>.");
    let detached: Vec<CodingId> = project.snapshot().detached().map(|coding| coding.id).collect();
    assert_eq!(detached.len(), 1);
    // It goes along with what is typed later, and comes back with its words.
    let (id, later) = type_at(&project, 0, "And ");
    project.edit_text(id, &later).expect("edited");
    assert_eq!(print(&project), "And I <fear><trust></trust> at first</fear>.");
    project.undo().expect("undone");
    project.undo().expect("undone");
    assert_eq!(print(&project), TEXT);
    project.redo().expect("redone");
    let settled = |to: DetachedTo| move |p: &mut Project| p.settle_detached(&[coding(p, 0)], to);
    check_on(project, settled(DetachedTo::Deleted), "I <fear> at first</fear>.");
    let mut project = project_of(&[TEXT]);
    lost(&mut project).expect("edited");
    let to = DetachedTo::Segment(segment(&project, "I"));
    check_on(project, settled(to), "<trust>I</trust> <fear> at first</fear>.");
    let error = check_refused(TEXT, |p| p.settle_detached(&[coding(p, 0)], DetachedTo::Deleted));
    assert!(matches!(error, ProjectError::NotDetached));
}

#[test]
fn an_edit_says_beforehand_what_it_takes() {
    let project = project_of(&[TEXT]);
    let outcome = |words: &str| {
        let (id, edit) = edit(&project, 0, &[(words, "")]);
        let outcome = project.snapshot().outcome_of_edit(id, &edit);
        (outcome.detached.len(), outcome.shrunk.len())
    };
    assert_eq!(outcome("felt alone"), (1, 1));
    assert_eq!(outcome("felt"), (0, 0));
    assert_eq!(outcome("alone at"), (0, 1));
    assert_eq!(outcome("felt alone at first."), (2, 0));
}

#[test]
fn words_are_replaced_in_several_documents_at_once() {
    let texts = ["<a>colour</a> and colour", "no", "<b>the <a>colour</a>s</b>"];
    let all = |p: &mut Project| {
        let edits: Vec<_> = [0, 2].into_iter().map(|n| edit(p, n, &[("colour", "color")])).collect();
        p.replace_words(&edits)
    };
    check_on(project_of(&texts), all, "<a>color</a> and colour\nno\n<b>the <a>color</a>s</b>");
    let twice = |p: &mut Project| p.replace_words(&[edit(p, 0, &[("I", "We")]), edit(p, 0, &[("felt", "feel")])]);
    assert!(matches!(check_refused(TEXT, twice), ProjectError::Edit(_)));
}

#[test]
fn an_edit_for_another_text_is_refused() {
    let mut project = project_of(&[TEXT]);
    let (id, old) = edit(&project, 0, &[("felt", "feel")]);
    project.edit_text(id, &old).expect("edited");
    let dump = project.snapshot().dump();
    assert!(matches!(project.edit_text(id, &old), Err(ProjectError::Edit(_))));
    assert!(matches!(project.edit_text(DocumentId(7), &old), Err(ProjectError::UnknownDocument(_))));
    assert_eq!(project.snapshot().dump(), dump);
    let nothing = project.edit_text(id, &TextEdit::default()).expect("nothing").changes;
    assert_eq!(nothing.operation, None);
}

#[test]
fn a_coding_that_is_an_anchor_example_stays_one() {
    let mut project = project_of(&[TEXT]);
    let (trust, id) = (code(&project, "trust"), coding(&project, 0));
    project.set_anchor_examples(trust, &[(Some(id), String::new())]).expect("set");
    let lost = |p: &mut Project| {
        let (document, edit) = edit(p, 0, &[("felt alone", "x")]);
        p.edit_text(document, &edit)
    };
    let project = check_on(project, lost, "I <trust>x</trust><fear> at first</fear>.");
    assert_eq!(project.snapshot().anchors_of(trust)[0].coding, Some(id));
}
