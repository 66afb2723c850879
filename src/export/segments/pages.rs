//! Retrieved segments as a text to be read.

use super::Segments;
use crate::export::page::{Block, Inline, ParagraphKind};
use crate::i18n::Message;
use crate::model::CodeId;
use crate::query::listing::{GroupKey, co_codes, coding_of};
use crate::query::retrieval::Hit;

/// Group by group, segment by segment: where it comes from, the words, the comment.
pub(super) fn blocks<'s>(segments: &'s Segments<'s>) -> impl Iterator<Item = Block> + 's {
    (0..segments.listing.len()).flat_map(move |row| {
        let group = segments.listing.group_of(row).filter(|group| group.rows.start == row);
        let heading = group.map(|group| {
            let message = Message::new("segments-export-group").with("n", group.rows.len());
            Block::Heading(1, segments.catalog.say(&message.with("name", group_name(segments, group.key))))
        });
        heading.into_iter().chain(of_hit(segments, segments.listing.hit(row)))
    })
}

fn group_name(segments: &Segments<'_>, key: GroupKey) -> String {
    let snapshot = segments.snapshot;
    let name = match key {
        GroupKey::Document(id) => snapshot.document(id).map(|entry| entry.document.name.clone()),
        GroupKey::Case(id) => id.and_then(|id| snapshot.case(id)).map(|case| case.name.clone()),
        GroupKey::Code(id) => id.map(|id| snapshot.codes().path(id)),
        GroupKey::Coder(id) => id.and_then(|id| snapshot.coder(id)).map(|coder| coder.name.clone()),
    };
    let without = match key {
        GroupKey::Case(_) => "segments-group-without-case",
        _ => "segments-group-without",
    };
    name.unwrap_or_else(|| segments.catalog.text(without).into_owned())
}

fn of_hit(segments: &Segments<'_>, hit: Hit<'_>) -> Vec<Block> {
    let snapshot = segments.snapshot;
    let coding = coding_of(snapshot, hit);
    let mut source = Vec::new();
    let mut named: Vec<CodeId> = Vec::new();
    for code in hit.own().iter().filter_map(|&id| snapshot.coding(id)).map(|coding| coding.code) {
        if named.contains(&code) {
            continue;
        }
        if !named.is_empty() {
            source.push(Inline::quiet(" + "));
        }
        named.push(code);
        source.push(Inline::strong(snapshot.codes().path(code)));
    }
    let (document, paragraph) = snapshot.citation(hit.segment);
    let reference = format!("{document}, ¶\u{a0}{paragraph}");
    source.push(Inline::quiet(if source.is_empty() { reference } else { format!(" · {reference}") }));
    if let Some(weight) = coding.and_then(|coding| coding.weight) {
        let weight = Message::new("segments-export-weight").with("weight", u32::from(weight));
        source.push(Inline::quiet(format!(" · {}", segments.catalog.say(&weight))));
    }
    let mut blocks = vec![
        Block::Paragraph(ParagraphKind::Source, source),
        Block::Paragraph(ParagraphKind::Quote, vec![Inline::plain(snapshot.words(hit.segment).trim())]),
    ];
    let others: Vec<&str> =
        co_codes(snapshot, hit).into_iter().filter_map(|id| snapshot.code(id)).map(|code| code.name.as_str()).collect();
    let mut notes = Vec::new();
    if !others.is_empty() {
        let message = Message::new("segments-export-also").with("codes", others.join(", "));
        notes.push(Inline::quiet(segments.catalog.say(&message)));
    }
    if let Some(comment) = coding.and_then(|coding| coding.comment.as_deref()) {
        if !notes.is_empty() {
            notes.push(Inline::plain("\n"));
        }
        notes.push(Inline::emphasis(comment));
    }
    if !notes.is_empty() {
        blocks.push(Block::Paragraph(ParagraphKind::Body, notes));
    }
    blocks
}
