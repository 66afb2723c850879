//! Memos as they are listed: as a page to read (docx, html, markdown) or as csv.
//!
//! The columns of the csv are `kind` (what the memo hangs on), `target`, `title`, `text`,
//! `type`, `start` and `end` (of a segment, in Unicode scalar values, end exclusive), `quote`,
//! `coder`, `created`, `modified` and `refers_to`. The names are part of the format and are not
//! translated; the first seven can be imported again.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use super::page::{self, Block, Inline, PageHead, ParagraphKind};
use super::{CsvOptions, ExportError, save_file};
use crate::i18n::{Catalog, Message};
use crate::model::*;
use crate::project::Snapshot;
use crate::query::{MemoSpec, memo_heading};

const COLUMNS: [&str; 12] =
    ["kind", "target", "title", "text", "type", "start", "end", "quote", "coder", "created", "modified", "refers_to"];

/// Writes the memos as `.docx`, `.html`, `.md` or `.csv`; the file appears whole or not at all.
/// `spec` is what they were chosen by, and stands in the head of the page; `raw` leaves the texts
/// of a csv as they are.
pub fn save_memos(
    path: &Path,
    snapshot: &Snapshot,
    memos: &[Arc<Memo>],
    spec: &MemoSpec,
    raw: bool,
    catalog: &Catalog,
) -> Result<(), ExportError> {
    let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_csv {
        return save_file(path, |out| {
            write_memos_csv(snapshot, memos, CsvOptions { raw, ..CsvOptions::default() }, out)
        });
    }
    let head = head(snapshot, memos.len(), spec, catalog);
    page::save_page(path, &head, memos.iter().flat_map(|memo| blocks(snapshot, memo, catalog)))
}

/// Writes memos as csv with a header line.
pub fn write_memos_csv(
    snapshot: &Snapshot,
    memos: &[Arc<Memo>],
    options: CsvOptions,
    out: impl Write,
) -> Result<(), ExportError> {
    let mut writer = options.writer(out)?;
    writer.write_record(COLUMNS)?;
    for memo in memos {
        let target = memo.target();
        let segment = segment_of(target);
        let position = |at: Option<u32>| at.map(|at| at.to_string()).unwrap_or_default();
        let fields = [
            MemoPlace::of(target).name().to_owned(),
            target_name(snapshot, target),
            memo.title.clone(),
            memo.body.clone(),
            memo.kind.name().to_owned(),
            position(segment.map(|segment| segment.span.start.0)),
            position(segment.map(|segment| segment.span.end.0)),
            segment.map(|segment| snapshot.words(segment).to_owned()).unwrap_or_default(),
            coder(snapshot, memo.coder),
            memo.created_at.local(),
            memo.modified_at.local(),
            references(snapshot, memo.id).join("; "),
        ];
        writer.write_record(fields.iter().map(|field| options.guarded(field).into_owned()))?;
    }
    writer.flush()?;
    Ok(())
}

/// Where a memo hangs, in words: `CSO3 ¶ 42`, a code's path, a case's name.
pub fn place_text(snapshot: &Snapshot, target: MemoTarget, catalog: &Catalog) -> String {
    match (target, target_name(snapshot, target)) {
        (MemoTarget::Segment(segment), _) => citation(snapshot, segment),
        (_, name) if name.is_empty() => catalog.text("memo-place-project").into_owned(),
        (_, name) => name,
    }
}

/// What a memo refers to beside what it is bound to, in words.
pub fn reference_text(snapshot: &Snapshot, to: MemoRef) -> String {
    match to {
        MemoRef::Code(id) => snapshot.codes().path(id),
        MemoRef::Segment(segment) => citation(snapshot, segment),
        MemoRef::Coding(id) => snapshot.coding(id).map_or_else(String::new, |coding| {
            format!("{}, {}", snapshot.codes().path(coding.code), citation(snapshot, coding.segment()))
        }),
    }
}

/// What the memos were chosen by, in words; nothing where all are listed.
pub fn filter_words(snapshot: &Snapshot, spec: &MemoSpec, catalog: &Catalog) -> Vec<String> {
    let mut words = Vec::new();
    words.extend(spec.kind.map(|kind| catalog.text(kind.key()).into_owned()));
    words.extend(spec.place.map(|place| catalog.text(place.key()).into_owned()));
    words.extend(spec.coder.map(|id| coder(snapshot, id)));
    if !spec.documents.is_empty() || !spec.codes.is_empty() {
        let names = |n: usize, key| (n > 0).then(|| catalog.say(&Message::new(key).with("n", n)));
        words.extend(names(spec.documents.len(), "memo-filter-documents"));
        words.extend(names(spec.codes.len(), "memo-filter-codes"));
    }
    if !spec.text.trim().is_empty() {
        words.push(format!("“{}”", spec.text.trim()));
    }
    words
}

fn head(snapshot: &Snapshot, n: usize, spec: &MemoSpec, catalog: &Catalog) -> PageHead {
    let filter = filter_words(snapshot, spec, catalog);
    let filter = if filter.is_empty() { catalog.text("memo-filter-none").into_owned() } else { filter.join(" · ") };
    let coders: Vec<String> = match spec.coder {
        Some(id) => vec![coder(snapshot, id)],
        None => snapshot.coders().map(|coder| coder.name.clone()).collect(),
    };
    let facts = [
        ("memo-export-filter", filter),
        ("memo-export-n", n.to_string()),
        ("memo-export-coders", coders.join(", ")),
        ("memo-export-date", Timestamp::now().local()),
    ];
    PageHead {
        title: catalog.text("memo-export-title").into_owned(),
        facts: facts.into_iter().map(|(key, text)| (catalog.text(key).into_owned(), text)).collect(),
        language: catalog.language(),
        ..PageHead::default()
    }
}

fn blocks(snapshot: &Snapshot, memo: &Memo, catalog: &Catalog) -> Vec<Block> {
    let heading = memo_heading(memo);
    let untitled = || catalog.text("memo-untitled").into_owned();
    let title = if memo.title.trim().is_empty() && memo.kind == MemoKind::Diary {
        memo.created_at.local_date()
    } else if heading.is_empty() {
        untitled()
    } else {
        heading.to_owned()
    };
    let source = Message::new("memo-export-source")
        .with("kind", catalog.text(memo.kind.key()).into_owned())
        .with("place", place_text(snapshot, memo.target(), catalog))
        .with("coder", coder(snapshot, memo.coder))
        .with("date", memo.created_at.local_date());
    let mut blocks = vec![
        Block::Heading(1, title),
        Block::Paragraph(ParagraphKind::Source, vec![Inline::quiet(catalog.say(&source))]),
    ];
    if let Some(segment) = segment_of(memo.target()) {
        blocks.push(Block::Paragraph(ParagraphKind::Quote, vec![Inline::plain(snapshot.words(segment).trim())]));
    }
    // The memo's own headings stand below its title.
    blocks.extend(page::blocks_of_markdown(&memo.body).into_iter().map(|block| match block {
        Block::Heading(level, text) => Block::Heading((level + 1).min(3), text),
        other => other,
    }));
    let references = references(snapshot, memo.id);
    if !references.is_empty() {
        let refers = Message::new("memo-export-refers").with("to", references.join("; "));
        blocks.push(Block::Paragraph(ParagraphKind::Source, vec![Inline::quiet(catalog.say(&refers))]));
    }
    blocks
}

fn references(snapshot: &Snapshot, memo: MemoId) -> Vec<String> {
    let links = snapshot.links_of_memo(memo).filter_map(|link| link.to());
    links.map(|to| reference_text(snapshot, to)).filter(|text| !text.is_empty()).collect()
}

fn segment_of(target: MemoTarget) -> Option<Segment> {
    match target {
        MemoTarget::Segment(segment) => Some(segment),
        _ => None,
    }
}

fn target_name(snapshot: &Snapshot, target: MemoTarget) -> String {
    let document = |id| snapshot.document(id).map_or_else(String::new, |entry| entry.document.name.clone());
    match target {
        MemoTarget::Document(id) => document(id),
        MemoTarget::Segment(segment) => document(segment.document),
        MemoTarget::Code(id) => snapshot.codes().path(id),
        MemoTarget::Case(id) => snapshot.case(id).map_or_else(String::new, |case| case.name.clone()),
        _ => String::new(),
    }
}

fn citation(snapshot: &Snapshot, segment: Segment) -> String {
    let (document, paragraph) = snapshot.citation(segment);
    format!("{document} ¶\u{a0}{paragraph}")
}

fn coder(snapshot: &Snapshot, id: CoderId) -> String {
    snapshot.coder(id).map_or_else(String::new, |coder| coder.name.clone())
}
