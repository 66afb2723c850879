//! Random corrections of transcripts on which all kinds of ranges stand: every quote stays true,
//! nothing is lost that undo does not bring back.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::Config;
use voces::import;
use voces::model::*;
use voces::project::{DetachedTo, Project, WeightChoice};
use voces::text::{Span, TextEdit};

#[derive(Clone, Debug)]
enum Step {
    Edit(Vec<(u16, u8, String)>),
    Code(u16, u8, u8),
    MoveEdges(u8, u16, u8),
    Remove(u8),
    Mark(u16, u8, u8),
    Read(u16, u8),
    Memo(u16, u8),
    LinkMemo(u16, u8),
    Link(u16, u16, u8),
    LinkCoding(u16, u8, u8),
    Settle(u8, Option<u16>),
    CiteBy(bool),
    Coder(u8),
    Undo,
    Redo,
}

const TALK: &str = "Notas\n\nE: ¿Qué pasó? [00:00:05]\nB: Sí, el ñandú 😀.\nY luego e\u{301}l, 漢字.\n\nE: ¿Y? \
                    #00:01:23-4#\nB: Nada.\nE: Bueno.\n";

fn step() -> impl Strategy<Value = Step> {
    let (at, n) = (any::<u16>, any::<u8>);
    let words = "(a|ñ|😀|\u{301}|漢| |\n|E: |B: |X: |\\[00:00:07\\]|:){0,4}";
    let len = || prop_oneof![3 => Just(0u8), 3 => 1u8..6, 1 => 6u8..60];
    let parts = prop::collection::vec((at(), len(), words), 1..4);
    prop_oneof![
        12 => parts.prop_map(Step::Edit),
        6 => (at(), n(), n()).prop_map(|(a, b, c)| Step::Code(a, b, c)),
        1 => (n(), at(), n()).prop_map(|(a, b, c)| Step::MoveEdges(a, b, c)),
        1 => n().prop_map(Step::Remove),
        2 => (at(), n(), n()).prop_map(|(a, b, c)| Step::Mark(a, b, c)),
        2 => (at(), n()).prop_map(|(a, b)| Step::Read(a, b)),
        2 => (at(), n()).prop_map(|(a, b)| Step::Memo(a, b)),
        1 => (at(), n()).prop_map(|(a, b)| Step::LinkMemo(a, b)),
        2 => (at(), at(), n()).prop_map(|(a, b, c)| Step::Link(a, b, c)),
        1 => (at(), n(), n()).prop_map(|(a, b, c)| Step::LinkCoding(a, b, c)),
        1 => (n(), prop::option::of(at())).prop_map(|(a, b)| Step::Settle(a, b)),
        1 => any::<bool>().prop_map(Step::CiteBy),
        1 => n().prop_map(Step::Coder),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

fn project() -> Project {
    let mut project = Project::in_memory("AK").expect("a project");
    for name in ["a", "b"] {
        project.add_code(name, None, None).expect("a code");
    }
    let mut draft = import::read_document("D1.txt", TALK.as_bytes()).expect("read").value;
    draft.formats = vec![
        DraftFormat { span: Span::new(0, 5), kind: FormatKind::Heading1 },
        DraftFormat { span: Span::new(10, 20), kind: FormatKind::Bold },
        DraftFormat { span: Span::new(15, 40), kind: FormatKind::Italic },
    ];
    let other = DraftDocument { name: "D2".into(), text: "Otro texto, entero.".into(), ..DraftDocument::default() };
    project.add_documents(vec![draft, other], None).expect("stored");
    project
}

fn document(project: &Project, n: usize) -> DocumentId {
    project.snapshot().documents().nth(n).expect("a document").document.id
}

fn segment(project: &Project, at: u16, len: u8) -> Option<Segment> {
    let document = document(project, usize::from(len % 8 == 7));
    let n_chars = project.snapshot().document(document)?.transcript.index().n_chars();
    let start = u32::from(at) % n_chars.max(1);
    let span = Span::new(start, (start + u32::from(len % 30) + 1).min(n_chars));
    (!span.is_empty()).then_some(Segment { document, span })
}

fn edit_of(project: &Project, parts: &[(u16, u8, String)]) -> Option<TextEdit> {
    let transcript = &project.snapshot().document(document(project, 0))?.transcript;
    let n = transcript.index().n_chars();
    let parts = parts.iter().map(|(at, len, words)| {
        let start = u32::from(*at) % (n + 1);
        (Span::new(start, (start + u32::from(*len)).min(n)), words)
    });
    TextEdit::new(&transcript.text, transcript.index(), parts).ok()
}

/// Does a step; what is refused changes nothing, and what cannot be chosen is left out.
fn run(project: &mut Project, step: &Step, start: &str) -> Option<()> {
    let snapshot = std::sync::Arc::clone(project.snapshot());
    let codings: Vec<CodingId> =
        snapshot.documents().flat_map(|entry| entry.codings.iter()).map(|coding| coding.id).collect();
    let coding = |n: u8| (!codings.is_empty()).then(|| codings[usize::from(n) % codings.len()]);
    let codes: Vec<CodeId> = snapshot.codes().codes().iter().map(|code| code.id).collect();
    let text = MemoText { kind: MemoKind::Free, title: "t".into(), body: "b".into() };
    match step {
        Step::Edit(parts) => {
            let edit = edit_of(project, parts)?;
            edit_and_look(project, &edit);
        }
        Step::Code(at, len, code) => {
            let code = codes[usize::from(code % 2)];
            project.apply_code(segment(project, *at, *len)?, code).expect("coded");
        }
        Step::MoveEdges(n, at, len) => {
            let id = coding(*n)?;
            let Segment { document, span } = segment(project, *at, *len)?;
            if snapshot.coding(id).is_some_and(|coding| coding.document == document && !coding.detached) {
                project.set_coding_span(id, span, WeightChoice::Oldest).expect("moved");
            }
        }
        Step::Remove(n) => drop(project.remove_codings(&[coding(*n)?]).expect("removed")),
        Step::Mark(at, len, color) => {
            let color = MarkColor::ALL[usize::from(color % 2)];
            project.add_mark(segment(project, *at, *len)?, color).expect("marked");
        }
        Step::Read(at, len) => drop(project.mark_read(segment(project, *at, *len)?).expect("read")),
        Step::Memo(at, len) => {
            project.add_memo(MemoTarget::Segment(segment(project, *at, *len)?), &text).expect("a memo");
        }
        Step::LinkMemo(at, len) => {
            let memo = snapshot.memos().next()?.id;
            project.link_memo(memo, MemoRef::Segment(segment(project, *at, *len)?)).ok()?;
        }
        Step::Link(a, b, len) => {
            let (from, to) = (segment(project, *a, *len)?, segment(project, *b, len.wrapping_add(3))?);
            project.link_segments(SegmentEnd::Place(from), SegmentEnd::Place(to)).ok()?;
        }
        Step::LinkCoding(at, len, n) => {
            let (from, to) = (segment(project, *at, *len)?, coding(*n)?);
            project.link_segments(SegmentEnd::Place(from), SegmentEnd::Coding(to)).ok()?;
        }
        Step::Settle(n, to) => {
            let detached: Vec<CodingId> = snapshot.detached().map(|coding| coding.id).collect();
            let id = *detached.get(usize::from(*n) % detached.len().max(1))?;
            let to = match to {
                Some(at) => DetachedTo::Segment(segment(project, *at, 3)?),
                None => DetachedTo::Deleted,
            };
            project.settle_detached(&[id], to).expect("settled");
        }
        Step::CiteBy(turns) => {
            project.set_cite_by(if *turns { CiteBy::Turn } else { CiteBy::Paragraph }).expect("set");
        }
        Step::Coder(n) => {
            let coders: Vec<CoderId> = snapshot.coders().map(|coder| coder.id).collect();
            if coders.len() < 2 {
                project.add_coder("BO").expect("a coder");
            } else {
                project.set_coder(coders[usize::from(n % 2)]).expect("set");
            }
        }
        // The two documents stay.
        Step::Undo if snapshot.dump() == start => {}
        Step::Undo => drop(project.undo().ok()?),
        Step::Redo => drop(project.redo().ok()?),
    }
    Some(())
}

/// Edits, and compares every quote with what it was.
fn edit_and_look(project: &mut Project, edit: &TextEdit) {
    let document = document(project, 0);
    let before = std::sync::Arc::clone(project.snapshot());
    let outcome = before.outcome_of_edit(document, edit);
    project.edit_text(document, edit).expect("edited");
    let after = project.snapshot();
    let mapping = edit.mapping();
    let old = &before.document(document).expect("a document").transcript;
    let new = &after.document(document).expect("a document").transcript;
    assert_eq!(new.text.to_string(), edit.apply(&old.text, old.index()).expect("applied"));
    for coding in before.codings_in(document) {
        let now = after.coding(coding.id).expect("no coding is lost");
        assert_eq!(now.detached, coding.detached || outcome.detached.contains(&coding.id));
        if coding.detached {
            continue;
        }
        if !mapping.changes(coding.span) {
            assert_eq!(new.slice(now.span), old.slice(coding.span), "words that the edit did not touch");
            assert_eq!(now.words_hash, coding.words_hash);
        }
        if !now.detached {
            assert_eq!(now.words_hash, words_hash(new.slice(now.span)));
        }
    }
    let citations: BTreeMap<CitationNumber, usize> = new.paragraph_numbers().into_iter().zip(0..).collect();
    assert_eq!(citations.len(), new.index().n_numbered() as usize, "each number is given once");
    let turns: BTreeMap<CitationNumber, TurnId> = new.turn_numbers().into_iter().map(|(id, n)| (n, id)).collect();
    assert_eq!(turns.len(), new.turns.len());
    for pair in new.turns.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "turns overlap: {:?}\n{:?}", pair, new.text);
    }
    for turn in &new.turns {
        assert!(turn.span.covers(turn.label()) && !turn.span.is_empty(), "{turn:?}\n{:?}", new.text);
    }
}

fn fresh(project: &Project) -> String {
    project.fresh_snapshot().expect("loaded").dump()
}

proptest! {
    #![proptest_config(Config { cases: 64, ..Config::default() })]

    #[test]
    fn random_corrections_keep_every_quote_true(steps in prop::collection::vec(step(), 1..50)) {
        let mut project = project();
        let start = project.snapshot().dump();
        for step in &steps {
            run(&mut project, step, &start);
            prop_assert_eq!(fresh(&project), project.snapshot().dump(), "after {:?}", step);
            prop_assert_eq!(project.check().expect("checked"), vec![], "after {:?}", step);
        }
        while project.redo().is_ok() {}
        let end = project.snapshot().dump();
        let mut n_undone = 0;
        while project.snapshot().dump() != start {
            project.undo().expect("undone");
            n_undone += 1;
            prop_assert_eq!(fresh(&project), project.snapshot().dump());
            prop_assert_eq!(project.check().expect("checked"), vec![]);
        }
        prop_assert!(n_undone <= steps.len());
        prop_assert_eq!(project.snapshot().dump(), start.clone());
        for _ in 0..n_undone {
            project.redo().expect("redone");
        }
        prop_assert_eq!(project.snapshot().dump(), end);
        prop_assert_eq!(project.check().expect("checked"), vec![]);
    }
}
