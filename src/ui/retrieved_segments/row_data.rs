//! What a row of the list says.

use crate::i18n::Message;
use crate::model::{CodeId, CodingId, Segment};
use crate::project::Snapshot;
use crate::query::listing::{GroupKey, co_codes};
use crate::query::retrieval::Hit;
use crate::text::Span;

/// What a row is known by while it is open: its place and its coding.
pub type RowKey = (Segment, Option<CodingId>);

/// The key of a hit.
pub fn key_of(hit: Hit<'_>) -> RowKey {
    (hit.segment, hit.coding())
}

/// The codes of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowCodes {
    /// The codes that the place shows: one where it is a coding, all where it is their
    /// intersection, none where a code lacks.
    pub own: Vec<CodeId>,
    /// Other codes: those that made it a hit first, then those that overlap it.
    pub others: Vec<CodeId>,
}

impl RowCodes {
    /// The codes that the place shows.
    pub fn of_own(snapshot: &Snapshot, hit: Hit<'_>) -> Vec<CodeId> {
        let mut own: Vec<CodeId> =
            hit.own().iter().filter_map(|&id| snapshot.coding(id)).map(|coding| coding.code).collect();
        own.dedup();
        own
    }

    /// Looks the codes of a hit up.
    pub fn of(snapshot: &Snapshot, hit: Hit<'_>) -> Self {
        let code = |&id: &CodingId| snapshot.coding(id).map(|coding| coding.code);
        let own = Self::of_own(snapshot, hit);
        let mut others: Vec<CodeId> = hit.partners().iter().filter_map(code).collect();
        others.extend(co_codes(snapshot, hit));
        let mut seen = own.clone();
        others.retain(|id| {
            !seen.contains(id) && {
                seen.push(*id);
                true
            }
        });
        Self { own, others }
    }
}

/// The names of codes, for a heading.
pub fn names(snapshot: &Snapshot, codes: &[CodeId]) -> String {
    let names = codes.iter().filter_map(|&id| snapshot.code(id)).map(|code| code.name.as_str());
    names.collect::<Vec<_>>().join(" + ")
}

/// `CSO3 ¶ 42`, as one piece.
pub fn reference(snapshot: &Snapshot, segment: Segment) -> String {
    let (document, paragraph) = snapshot.citation(segment);
    format!("{document} ¶\u{a0}{paragraph}")
}

/// The words of a segment for a list: at most `max_chars`, in one line; true where some are
/// left out.
pub fn excerpt(snapshot: &Snapshot, mut segment: Segment, max_chars: u32) -> (String, bool) {
    let is_cut = segment.span.len() > max_chars;
    if is_cut {
        segment.span.end = segment.span.start.plus(max_chars);
    }
    let mut words: Vec<&str> = snapshot.words(segment).split_whitespace().collect();
    if is_cut {
        words.push("…");
    }
    (words.join(" "), is_cut)
}

/// The words around a place: those before, the place's own, those behind.
pub fn in_context(snapshot: &Snapshot, segment: Segment, around: Span) -> [&str; 3] {
    let words = |start, end| snapshot.words(Segment { span: Span { start, end }, ..segment });
    [
        words(around.start, segment.span.start),
        words(segment.span.start, segment.span.end),
        words(segment.span.end, around.end),
    ]
}

/// The name of a group.
pub fn group_name(snapshot: &Snapshot, key: GroupKey) -> Message {
    let named = |name: Option<&str>, without: &'static str| match name {
        Some(name) => Message::new("segments-group").with("name", name),
        None => Message::new(without),
    };
    match key {
        GroupKey::Document(id) => {
            named(snapshot.document(id).map(|entry| entry.document.name.as_str()), "segments-group-without")
        }
        GroupKey::Case(id) => {
            let case = id.and_then(|id| snapshot.case(id));
            named(case.map(|case| case.name.as_str()), "segments-group-without-case")
        }
        GroupKey::Code(id) => {
            let path = id.map(|id| snapshot.codes().path(id)).filter(|path| !path.is_empty());
            named(path.as_deref(), "segments-group-without")
        }
        GroupKey::Coder(id) => {
            let coder = id.and_then(|id| snapshot.coder(id));
            named(coder.map(|coder| coder.name.as_str()), "segments-group-without")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;
    use crate::query::{Combine, RetrievalSpec, retrieve};

    #[test]
    fn a_row_says_its_own_codes_and_the_others() {
        let mut fixture = Fixture::new();
        fixture.document("D", "uno dos\n\ntres cuatro");
        fixture.codes(&["A", "B", "C"]);
        fixture.coding("D", 0..7, "A");
        fixture.coding("D", 4..13, "B");
        fixture.coding("D", 4..7, "C");
        let snapshot = fixture.snapshot();
        let id = |name: &str| snapshot.codes().by_path(name).unwrap().id;
        let codes = vec![id("A"), id("B")];
        let rows = |combine| {
            let hits = retrieve(&snapshot, &RetrievalSpec { codes: codes.clone(), combine, ..Default::default() });
            hits.iter()
                .map(|hit| {
                    let codes = RowCodes::of(&snapshot, hit);
                    let words = excerpt(&snapshot, hit.segment, 100).0;
                    format!("{} {words} [{}]", names(&snapshot, &codes.own), names(&snapshot, &codes.others))
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(rows(Combine::AnyOf), ["A uno dos [B + C]", "B dos tres [A + C]"]);
        assert_eq!(rows(Combine::AllOf), ["A + B dos [C]"]);
        assert_eq!(rows(Combine::Missing { unit: crate::query::retrieval::Unit::Turn }), [" tres cuatro [B]"; 0]);
        let segment = Segment { document: snapshot.documents().next().unwrap().document.id, span: Span::new(4, 13) };
        assert_eq!(excerpt(&snapshot, segment, 3), ("dos …".into(), true));
        assert_eq!(in_context(&snapshot, segment, Span::new(0, 20)), ["uno ", "dos\n\ntres", " cuatro"]);
    }
}
