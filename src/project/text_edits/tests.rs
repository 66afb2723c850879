//! Each kind of ranges through an edit and back, and how little the log keeps of it.

use super::anchored::{Anchored, WhenLost, for_anchored};
use super::*;
use crate::storage::{ChangeKind, Table};
use crate::text::{CharIdx, Stickiness};

const TEXT: &str = "Título\nE: ¿Qué? [00:00:05]\nB: uno dos tres 😀 cuatro.\nFin";

fn project() -> (Project, DocumentId) {
    let mut project = Project::in_memory("AK").expect("a project");
    let draft = DraftDocument { name: "D".into(), text: TEXT.into(), ..DraftDocument::default() };
    let document = project.add_documents(vec![draft.clone()], None).expect("stored").output[0];
    project.add_documents(vec![DraftDocument { name: "X".into(), ..draft }], None).expect("stored");
    (project, document)
}

fn edit(project: &Project, document: DocumentId, old: &str, new: &str) -> TextEdit {
    let transcript = &project.snapshot().document(document).expect("a document").transcript;
    let (text, index) = (&transcript.text, transcript.index());
    let byte = text.find(old).expect("the words stand there");
    let span = Span { start: index.to_char(text, byte), end: index.to_char(text, byte + old.len()) };
    TextEdit::new(text, index, [(span, new)]).expect("an edit")
}

/// Puts a row of a kind on `dos tres 😀`; gives the words that it stands on now, none where it is
/// gone, for each of its ends.
trait Probe: Anchored {
    fn on(tx: &mut Tx<'_>, segment: Segment, other: Segment) -> Result<()>;
    fn spans(&self) -> Vec<Segment>;
}

fn one(document: DocumentId, span: Span) -> Vec<Segment> {
    vec![Segment { document, span }]
}

macro_rules! probe {
    ($type:ident { $($field:ident: $value:expr),* $(,)? }) => {
        impl Probe for $type {
            fn on(tx: &mut Tx<'_>, segment: Segment, _: Segment) -> Result<()> {
                let (document, span) = (segment.document, segment.span);
                let id = tx.new_id();
                let row = $type { id, document, span, $($field: $value(&*tx, segment)?,)* ..Default::default() };
                tx.insert(&row)
            }

            fn spans(&self) -> Vec<Segment> {
                one(self.document, self.span)
            }
        }
    };
}

fn coder(tx: &Tx<'_>, _: Segment) -> Result<CoderId> {
    Ok(tx.coder)
}

fn first_code(tx: &Tx<'_>, _: Segment) -> Result<CodeId> {
    Ok(tx.before.codes().codes()[0].id)
}

fn hash(tx: &Tx<'_>, segment: Segment) -> Result<i64> {
    Ok(words_hash(tx.before.words(segment)))
}

probe!(Coding { coder: coder, code: first_code, words_hash: hash });
probe!(Mark { coder: coder });
probe!(ReadSpan { coder: coder });
probe!(FormatRange {});
probe!(TimeMark {});

impl Probe for Turn {
    fn on(tx: &mut Tx<'_>, Segment { document, span }: Segment, _: Segment) -> Result<()> {
        let speaker = Speaker { id: tx.new_id(), document, label: "dos".into(), role: SpeakerRole::Other };
        tx.insert(&speaker)?;
        let id = tx.new_id();
        tx.insert(&Self { id, document, speaker: speaker.id, span, label_end: span.start })
    }

    fn spans(&self) -> Vec<Segment> {
        one(self.document, self.span)
    }
}

impl Probe for QuestionPlace {
    fn on(tx: &mut Tx<'_>, Segment { document, span }: Segment, _: Segment) -> Result<()> {
        let topic = GuideTopic { id: tx.new_id(), name: "t".into(), ..GuideTopic::default() };
        tx.insert(&topic)?;
        let question = GuideQuestion { id: tx.new_id(), topic: topic.id, ..GuideQuestion::default() };
        tx.insert(&question)?;
        let id = tx.new_id();
        tx.insert(&Self { id, question: question.id, document, span, coder: tx.coder, created_at: tx.now })
    }

    fn spans(&self) -> Vec<Segment> {
        one(self.document, self.span)
    }
}

impl Probe for Memo {
    fn on(tx: &mut Tx<'_>, segment: Segment, _: Segment) -> Result<()> {
        let mut memo = Self { id: tx.new_id(), coder: tx.coder, ..Self::default() };
        Self::bind(&mut memo, MemoTarget::Segment(segment));
        tx.insert(&memo)
    }

    fn spans(&self) -> Vec<Segment> {
        let place = self.document.zip(self.start.zip(self.end));
        place.map_or_else(Vec::new, |(document, (start, end))| one(document, Span::new(start, end)))
    }
}

impl Probe for MemoLink {
    fn on(tx: &mut Tx<'_>, segment: Segment, _: Segment) -> Result<()> {
        let memo = Memo { id: tx.new_id(), coder: tx.coder, ..Memo::default() };
        tx.insert(&memo)?;
        let id = tx.new_id();
        tx.insert(&Self::new(id, memo.id, MemoRef::Segment(segment)))
    }

    fn spans(&self) -> Vec<Segment> {
        let place = self.document.zip(self.start.zip(self.end));
        place.map_or_else(Vec::new, |(document, (start, end))| one(document, Span::new(start, end)))
    }
}

impl Probe for SegmentLink {
    /// Both ends stand in the document: the second one in its first words.
    fn on(tx: &mut Tx<'_>, segment: Segment, other: Segment) -> Result<()> {
        for (from, to) in [(segment, other), (other, segment)] {
            let id = tx.new_id();
            tx.insert(&Self {
                id,
                document: from.document,
                span: from.span,
                to_document: to.document,
                to_start: to.span.start.0,
                to_end: to.span.end.0,
                coder: tx.coder,
                ..Self::default()
            })?;
        }
        Ok(())
    }

    fn spans(&self) -> Vec<Segment> {
        vec![self.from(), self.to()]
    }
}

/// What the rows of a kind stand on.
fn words_of<T: Probe>(project: &Project, document: DocumentId) -> Vec<String> {
    let rows = T::rows_of(&project.storage, document).expect("read");
    let mut spans: Vec<Segment> = rows.iter().flat_map(T::spans).filter(|at| at.document == document).collect();
    spans.sort_unstable();
    spans.dedup();
    spans.into_iter().map(|segment| project.snapshot().words(segment).to_owned()).collect()
}

fn through<T: Probe>() {
    let (mut project, document) = project();
    project.add_code("c", None, None).expect("a code");
    let start = project.snapshot().document(document).and_then(|entry| {
        Some(entry.transcript.index().to_char(&entry.transcript.text, entry.transcript.text.find("dos")?))
    });
    let start = start.expect("the words stand there");
    let segment = Segment { document, span: Span { start, end: start.plus(10) } };
    assert_eq!(project.snapshot().words(segment), "dos tres 😀");
    let other = project.snapshot().documents().nth(1).expect("another").document.id;
    let other = Segment { document: other, span: Span::new(0, 6) };
    project.transact(Op::Repair { n: 1 }, |tx| T::on(tx, segment, other)).expect("a row");
    let table = T::TABLE.name();
    let is_mark = T::TABLE == Table::TimeMark;
    let cases: [(&str, &str, Option<&str>); 6] = [
        ("uno ", "1 ", Some("dos tres 😀")),
        ("Título", "", Some("dos tres 😀")),
        ("tres", "tréces", Some("dos tréces 😀").filter(|_| !is_mark)),
        (" cuatro", "", Some("dos tres 😀")),
        ("uno dos ", "", Some("tres 😀").filter(|_| !is_mark)),
        ("uno dos tres 😀 cuatro", "x", None),
    ];
    for (old, new, expect) in cases {
        let before = project.snapshot().dump();
        let edit = edit(&project, document, old, new);
        project.edit_text(document, &edit).expect("edited");
        let words = words_of::<T>(&project, document);
        match (expect, T::WHEN_LOST) {
            (Some(expect), _) => assert_eq!(words, [expect], "{table}: {old}"),
            (None, WhenLost::Kept) if T::TABLE == Table::Coding => assert_eq!(words, [""], "{table}: {old}"),
            (None, _) => assert_eq!(words, [""; 0], "{table}: {old}"),
        }
        let after = project.snapshot().dump();
        assert_eq!(project.fresh_snapshot().expect("loaded").dump(), after, "{table}: {old}");
        assert_eq!(project.check().expect("checked"), [], "{table}: {old}");
        project.undo().expect("undone");
        assert_eq!(words_of::<T>(&project, document), ["dos tres 😀"], "{table}: {old}");
        assert_eq!(project.snapshot().dump(), before, "{table}: {old}");
        assert_eq!(project.fresh_snapshot().expect("loaded").dump(), before, "{table}: {old}");
        project.redo().expect("redone");
        assert_eq!(project.snapshot().dump(), after, "{table}: {old}");
        project.undo().expect("undone");
        assert_eq!(project.check().expect("checked"), [], "{table}: {old}");
    }
}

#[test]
fn every_kind_of_range_goes_through_an_edit_and_back() {
    for_anchored!(Row => through::<Row>());
}

/// How many bytes the log keeps of the newest operation.
fn logged_bytes(project: &Project) -> usize {
    let newest = project.history(1).expect("history")[0].id;
    let changes = project.storage.changes_of(newest).expect("read").expect("not erased");
    assert!(changes.iter().any(|change| change.kind == ChangeKind::Text));
    changes.iter().map(|change| change.data.as_ref().map_or(0, Vec::len) + change.ids.len() * 20).sum()
}

#[test]
fn a_letter_before_ten_thousand_codings_is_a_few_bytes_of_log() {
    let mut project = Project::in_memory("AK").expect("a project");
    let text = "E: ¿Qué pasó?\nB: Sí, mucho ñandú.\n".repeat(1_000);
    let draft = DraftDocument { name: "D".into(), text, ..DraftDocument::default() };
    let document = project.add_documents(vec![draft], None).expect("stored").output[0];
    project.add_code("c", None, None).expect("a code");
    let codings: Vec<DraftCoding> = (0..10_000u32)
        .map(|n| DraftCoding {
            document: "D".into(),
            place: DraftPlace::Span { start: 3 + 3 * n, end: 5 + 3 * n },
            code: "c".into(),
            coder: None,
            weight: None,
            comment: None,
            line: 1,
        })
        .collect();
    project.add_codings(&codings).expect("coded");
    let before = project.snapshot().dump();
    let letter = edit(&project, document, "¿Qué", "¡¿Qué");
    project.edit_text(document, &letter).expect("edited");
    assert!(logged_bytes(&project) < 300, "{}", logged_bytes(&project));
    assert_eq!(project.check().expect("checked"), []);
    let after = project.snapshot().dump();
    project.undo().expect("undone");
    assert!(project.snapshot().dump() == before);
    assert!(logged_bytes(&project) < 300, "{}", logged_bytes(&project));
    project.redo().expect("redone");
    assert!(project.snapshot().dump() == after && project.fresh_snapshot().expect("loaded").dump() == after);
    // What the edit shrinks or empties is kept, and nothing else.
    let gone = edit(&project, document, "Sí, mucho ñandú.\n", "");
    project.edit_text(document, &gone).expect("edited");
    assert!(logged_bytes(&project) < 3_000, "{}", logged_bytes(&project));
}

#[test]
fn an_edit_is_found_where_it_was_made() {
    let (mut project, document) = project();
    let words = edit(&project, document, "dos", "two");
    let changes = project.edit_text(document, &words).expect("edited").changes;
    let place = |focus: Option<crate::project::Focus>| match focus {
        Some(crate::project::Focus::Place(segment)) => segment.span,
        other => panic!("{other:?}"),
    };
    let stands = place(changes.focus);
    assert_eq!(project.snapshot().words(Segment { document, span: stands }), "two");
    let newest = project.history(1).expect("history")[0].id;
    assert_eq!(place(project.focus_of(newest).expect("read")), stands);
    let back = project.undo().expect("undone").changes;
    assert_eq!(project.snapshot().words(Segment { document, span: place(back.focus) }), "dos");
    assert_eq!(back.edits.len(), 1);
    assert_eq!(back.edits[0].1.mapping().span(stands, Stickiness::Words).start, CharIdx(stands.start.0));
}
