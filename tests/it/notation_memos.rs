//! Memos, what they refer to, and links between segments: each operation undone and redone.

use voces::model::*;
use voces::project::{Project, ProjectError};
use voces::text::Span;

use crate::notation::{
    check, check_on, check_refused, code, coding, document, fresh, memo_text, print, project_of, segment,
};

const TEXT: &str = "I <trust>felt <fear>alone</trust> at first</fear>.";

/// A project with a memo on its second coding's words.
fn with_memo() -> (Project, MemoId) {
    let mut project = project_of(&[TEXT, "<fear>dark</fear> light"]);
    let target = MemoTarget::Segment(segment(&project, "alone"));
    let memo = project.add_memo(target, &memo_text("b")).expect("a memo").output;
    (project, memo)
}

#[test]
fn memos_change_kind_title_and_text_at_once() {
    let (project, memo) = with_memo();
    let shown = print(&project);
    let text = MemoText { kind: MemoKind::Diary, title: "T".into(), body: "# B".into() };
    let mut project = check_on(project, |p| p.edit_memo(memo, &text), &shown);
    assert_eq!(project.snapshot().memo(memo).expect("it").text(), text);
    assert_eq!(project.edit_memo(memo, &text).expect("edited").changes.operation, None);
    check_refused(TEXT, |p| p.edit_memo(MemoId(1), &text));
}

#[test]
fn a_writing_session_is_one_step() {
    let (mut project, memo) = with_memo();
    let before = project.snapshot().dump();
    project.edit_memo(memo, &memo_text("one")).expect("written");
    project.write_on_memo(memo, &memo_text("one two")).expect("written");
    project.write_on_memo(memo, &memo_text("one two three")).expect("written");
    let after = project.snapshot().dump();
    for _ in 0..3 {
        let undone = project.undo().expect("undone");
        assert!(undone.changes.operation.is_some());
        assert_eq!((project.snapshot().dump(), fresh(&project)), (before.clone(), before.clone()));
        project.redo().expect("redone");
        assert_eq!((project.snapshot().dump(), fresh(&project)), (after.clone(), after.clone()));
    }
    // What is new is a step of its own, and so is what comes behind another operation.
    project.edit_memo(memo, &memo_text("four")).expect("written");
    project.undo().expect("undone");
    assert_eq!(project.snapshot().dump(), after);
    project.add_code("new", None, None).expect("a code");
    project.write_on_memo(memo, &memo_text("five")).expect("written");
    project.undo().expect("undone");
    assert_eq!(project.snapshot().memo(memo).expect("it").body, "one two three");
    // A memo that was just made goes with what was written in it.
    let id = project.add_memo(MemoTarget::Project, &memo_text("")).expect("a memo").output;
    project.write_on_memo(id, &memo_text("words")).expect("written");
    project.undo().expect("undone");
    assert!(project.snapshot().memo(id).is_none());
    project.redo().expect("redone");
    assert_eq!(project.snapshot().memo(id).expect("it").body, "words");
}

#[test]
fn memos_are_bound_to_something_else() {
    let (mut project, memo) = with_memo();
    let case = project.add_case("C").expect("a case").output;
    let shown = print(&project);
    let targets = [
        MemoTarget::Case(case),
        MemoTarget::Code(code(&project, "fear")),
        MemoTarget::Document(document(&project, 1)),
        MemoTarget::Segment(segment(&project, "light")),
        MemoTarget::Project,
    ];
    for target in targets {
        project = check_on(project, |p| p.bind_memo(memo, target), &shown);
        assert_eq!(project.snapshot().memo(memo).expect("it").target(), target);
    }
    check_refused(TEXT, |p| {
        let id = p.snapshot().memos().next().map_or(MemoId(1), |memo| memo.id);
        p.bind_memo(id, MemoTarget::Code(CodeId(1)))
    });
}

#[test]
fn memos_refer_to_codes_codings_and_segments() {
    let (project, memo) = with_memo();
    let shown = print(&project);
    let (fear, trust, alone) = (code(&project, "fear"), coding(&project, 0), segment(&project, "alone"));
    let mut project = check_on(
        project,
        |p| {
            p.link_memo(memo, MemoRef::Code(fear))?;
            p.link_memo(memo, MemoRef::Coding(trust))?;
            p.link_memo(memo, MemoRef::Segment(alone))
        },
        &shown,
    );
    assert_eq!(project.link_memo(memo, MemoRef::Code(fear)).expect("linked").changes.operation, None);
    let links = |p: &Project| p.snapshot().links_of_memo(memo).map(|link| (link.id, link.to())).collect::<Vec<_>>();
    let (first, _) = links(&project)[0];
    let project = check_on(project, |p| p.unlink_memo(first), &shown);
    // A coding that goes leaves its place; a code takes the reference along.
    let gone = project.snapshot().coding(trust).expect("it").segment();
    let project =
        check_on(project, |p| p.remove_codings(&[trust]), &shown.replace("<trust>", "").replace("</trust>", ""));
    assert!(links(&project).iter().any(|(_, to)| *to == Some(MemoRef::Segment(gone))));
    let shown = print(&project);
    let project = check_on(project, |p| p.delete_memo(memo), &shown);
    assert_eq!(project.snapshot().memo_links().count(), 0);
    for to in [MemoRef::Code(CodeId(1)), MemoRef::Coding(CodingId(1))] {
        check_refused(TEXT, |p| p.link_memo(MemoId(1), to));
    }
    let (mut project, memo) = with_memo();
    let outside = MemoRef::Segment(Segment { document: document(&project, 0), span: Span::new(0, 99) });
    assert!(project.link_memo(memo, outside).is_err() && project.link_memo(memo, MemoRef::Code(CodeId(1))).is_err());
    assert!(matches!(project.unlink_memo(MemoLinkId(1)), Err(ProjectError::UnknownObject(_))));
}

#[test]
fn segments_are_linked_and_an_end_follows_its_coding() {
    let (project, _) = with_memo();
    let shown = print(&project);
    let (light, trust) = (segment(&project, "light"), coding(&project, 0));
    let (from, to) = (SegmentEnd::Coding(trust), SegmentEnd::Place(light));
    let mut project = check_on(project, |p| p.link_segments(from, to), &shown);
    assert_eq!(project.link_segments(from, to).expect("linked").changes.operation, None);
    let link = project.snapshot().segment_links().next().expect("a link").id;
    let project = check_on(project, |p| p.label_segment_link(link, " contradicts\n this "), &shown);
    let row = |p: &Project| p.snapshot().segment_link(link).expect("it").clone();
    assert_eq!(row(&project).label, "contradicts this");
    let mut project = project;
    project.set_coding_span(trust, Span::new(0, 6), voces::project::WeightChoice::Ask).expect("moved");
    let ends = |p: &Project| p.snapshot().ends_of(&row(p));
    assert_eq!((ends(&project).0.span, ends(&project).1), (Span::new(0, 6), light));
    project.remove_codings(&[trust]).expect("removed");
    assert_eq!((ends(&project).0.span, row(&project).coding), (Span::new(0, 6), None));
    let shown = print(&project);
    check_on(project, |p| p.delete_segment_link(link), &shown);
    check(TEXT, |p| p.link_segments(SegmentEnd::Place(segment(p, "I")), SegmentEnd::Place(segment(p, "felt"))), TEXT);
    let itself = |p: &mut Project| {
        let at = SegmentEnd::Place(segment(p, "felt"));
        p.link_segments(at, at)
    };
    assert!(matches!(check_refused(TEXT, itself), ProjectError::LinkToItself));
    check_refused(TEXT, |p| p.link_segments(SegmentEnd::Coding(CodingId(1)), SegmentEnd::Place(segment(p, "felt"))));
    check_refused(TEXT, |p| p.label_segment_link(SegmentLinkId(1), "x"));
    check_refused(TEXT, |p| p.delete_segment_link(SegmentLinkId(1)));
}
