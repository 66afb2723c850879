//! What stands beside the text of a document: memos on its segments, ends of links, and where
//! questions of the guide were asked.

use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::query::guide::Outline;
use crate::text::Span;

/// One flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What it stands beside.
    pub span: Span,
    /// What it is of.
    pub of: FlagOf,
}

/// What a flag is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlagOf {
    /// A memo of this kind.
    Memo(MemoId, MemoKind),
    /// A link; true where it starts here.
    Link(SegmentLinkId, bool),
    /// A place where a question of the guide was asked.
    Question(QuestionPlaceId),
}

/// The flags of one document, made anew only when a memo, a link, the guide, or a coding of the
/// document has changed.
#[derive(Debug, Default)]
pub struct Flags {
    key: Option<(DocumentId, [u64; 6])>,
    flags: Vec<Flag>,
    numbers: Vec<(QuestionPlaceId, String)>,
}

impl Flags {
    /// Follows the project.
    pub fn update(&mut self, snapshot: &Snapshot, document: DocumentId) {
        let Some(entry) = snapshot.document(document) else { return };
        let of = |table| snapshot.table_revision(table);
        let guide = [Table::QuestionPlace, Table::GuideQuestion, Table::GuideTopic].map(of);
        let [places, questions, topics] = guide;
        let revisions = [of(Table::Memo), of(Table::SegmentLink), entry.revision, places, questions, topics];
        let key = Some((document, revisions));
        if self.key == key {
            return;
        }
        self.key = key;
        self.flags = flags(snapshot, document);
        self.numbers = numbers(snapshot, document);
    }

    /// What the question of a place is called by.
    pub fn number(&self, place: QuestionPlaceId) -> &str {
        self.numbers.iter().find(|(id, _)| *id == place).map_or("", |(_, number)| number)
    }

    /// The flags whose segments begin in a span, in order.
    pub fn beginning_in(&self, span: Span) -> &[Flag] {
        let from = self.flags.partition_point(|flag| flag.span.start < span.start);
        let n = self.flags[from..].partition_point(|flag| flag.span.start < span.end);
        &self.flags[from..from + n]
    }
}

fn flags(snapshot: &Snapshot, document: DocumentId) -> Vec<Flag> {
    let mut flags = Vec::new();
    for memo in snapshot.memos() {
        if let MemoTarget::Segment(segment) = memo.target()
            && segment.document == document
        {
            flags.push(Flag { span: segment.span, of: FlagOf::Memo(memo.id, memo.kind) });
        }
    }
    for link in snapshot.segment_links() {
        let (from, to) = snapshot.ends_of(link);
        for (end, starts) in [(from, true), (to, false)] {
            if end.document == document {
                flags.push(Flag { span: end.span, of: FlagOf::Link(link.id, starts) });
            }
        }
    }
    let places = snapshot.question_places().filter(|place| place.document == document);
    flags.extend(places.map(|place| Flag { span: place.span, of: FlagOf::Question(place.id) }));
    flags.sort_by_key(|flag| flag.span);
    flags
}

fn numbers(snapshot: &Snapshot, document: DocumentId) -> Vec<(QuestionPlaceId, String)> {
    let places: Vec<_> = snapshot.question_places().filter(|place| place.document == document).collect();
    if places.is_empty() {
        return Vec::new();
    }
    let outline = Outline::new(snapshot);
    places.into_iter().map(|place| (place.id, outline.number(place.question).to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{Project, WeightChoice};

    #[test]
    fn flags_stand_where_memos_and_links_begin_and_follow_codings() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft =
            |name: &str| DraftDocument { name: name.into(), text: "Una voz sola.".into(), ..DraftDocument::default() };
        let ids = project.add_documents(vec![draft("A"), draft("B")], None).expect("added").output;
        let at = |n: usize, start: u32, end: u32| Segment { document: ids[n], span: Span::new(start, end) };
        let code = project.add_code("Fear", None, None).expect("a code").output;
        let coding = project.apply_code(at(0, 4, 7), code).expect("coded").output;
        let text = MemoText { kind: MemoKind::Theory, ..MemoText::default() };
        let memo = project.add_memo(MemoTarget::Segment(at(0, 8, 12)), &text).expect("a memo").output;
        project.add_memo(MemoTarget::Document(ids[0]), &text).expect("a memo");
        let link =
            project.link_segments(SegmentEnd::Coding(coding), SegmentEnd::Place(at(1, 0, 3))).expect("linked").output;
        let mut flags = Flags::default();
        flags.update(project.snapshot(), ids[0]);
        let of = |flags: &Flags, start, end| {
            flags.beginning_in(Span::new(start, end)).iter().map(|flag| flag.of).collect::<Vec<_>>()
        };
        assert_eq!(of(&flags, 0, 13), [FlagOf::Link(link, true), FlagOf::Memo(memo, MemoKind::Theory)]);
        assert_eq!(of(&flags, 5, 13).len(), 1);
        project.set_coding_span(coding, Span::new(0, 3), WeightChoice::default()).expect("moved");
        flags.update(project.snapshot(), ids[0]);
        assert_eq!(of(&flags, 0, 1), [FlagOf::Link(link, true)]);
        flags.update(project.snapshot(), ids[1]);
        assert_eq!(of(&flags, 0, 13), [FlagOf::Link(link, false)]);
    }
}
