//! Codings that come in bulk: where each of them stands, by names and quotes.

use std::collections::{HashMap, HashSet};

use super::new_coding;
use crate::model::*;
use crate::project::behavior::check_segment;
use crate::project::{ProjectError, Result, Snapshot, Tx, checked_name};
use crate::text::Span;

/// Finds document, code, coder and place of each draft; the first that fails fails all.
pub(super) fn resolve(tx: &mut Tx<'_>, drafts: &[DraftCoding]) -> Result<Vec<Coding>> {
    let before = tx.before;
    let mut documents: HashMap<&str, DocumentId> = HashMap::new();
    let mut codes: HashMap<&str, CodeId> = HashMap::new();
    let mut coders: HashMap<&str, CoderId> = HashMap::new();
    let mut standing: HashSet<(DocumentId, Span, CodeId, CoderId)> = HashSet::new();
    for entry in before.documents() {
        let codings = entry.codings.iter().filter(|coding| coding.run == tx.run);
        standing.extend(codings.map(|coding| (coding.document, coding.span, coding.code, coding.coder)));
    }
    let mut rows = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let at_line = |source: ProjectError| ProjectError::Line { line: draft.line, source: Box::new(source) };
        let document = look_up(&mut documents, &draft.document, |name| {
            before.document_by_name(name).map(|entry| entry.document.id)
        });
        let document = document.ok_or_else(|| at_line(ProjectError::UnknownDocument(draft.document.clone())))?;
        let code =
            look_up(&mut codes, &draft.code, |path| before.code_by_path_or_external_id(path).map(|code| code.id));
        let code = code.ok_or_else(|| at_line(ProjectError::UnknownCode(draft.code.clone())))?;
        let coder = match &draft.coder {
            None => tx.coder,
            Some(name) => match coders.get(name.as_str()) {
                Some(&coder) => coder,
                None => {
                    let coder = coder_of_name(tx, name).map_err(at_line)?;
                    coders.insert(name, coder);
                    coder
                }
            },
        };
        let segment = Segment { document, span: place(before, document, draft)? };
        check_segment(before, segment).map_err(at_line)?;
        if !standing.insert((document, segment.span, code, coder)) {
            continue;
        }
        if let Some(weight) = draft.weight.filter(|&weight| weight > 100) {
            return Err(at_line(ProjectError::WeightTooLarge(weight.into())));
        }
        let comment = draft.comment.as_deref().filter(|text| !text.trim().is_empty()).map(Into::into);
        rows.push(Coding { coder, weight: draft.weight, comment, ..new_coding(tx, segment, code) });
    }
    Ok(rows)
}

fn look_up<'d, T: Copy>(known: &mut HashMap<&'d str, T>, name: &'d str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    if let Some(&found) = known.get(name) {
        return Some(found);
    }
    let found = find(name)?;
    known.insert(name, found);
    Some(found)
}

fn coder_of_name(tx: &mut Tx<'_>, name: &str) -> Result<CoderId> {
    let name = checked_name(name)?;
    if let Some(coder) = tx.before.coders().find(|coder| coder.name == name) {
        return Ok(coder.id);
    }
    let id = tx.new_id();
    tx.insert(&Coder { id, name })?;
    Ok(id)
}

/// Where a draft stands. A quote must be found exactly once in its paragraph.
fn place(snapshot: &Snapshot, document: DocumentId, draft: &DraftCoding) -> Result<Span> {
    match &draft.place {
        DraftPlace::Span { start, end } if start <= end => Ok(Span::new(*start, *end)),
        // `Span::new` would put them in order; a file that has them the wrong way is wrong.
        DraftPlace::Span { start, end } => {
            let entry = snapshot.document(document);
            let outside = ProjectError::OutsideText {
                document: draft.document.clone(),
                start: *start,
                end: *end,
                n_chars: entry.map_or(0, |entry| entry.transcript.index().n_chars()),
            };
            Err(ProjectError::Line { line: draft.line, source: Box::new(outside) })
        }
        DraftPlace::Quote { paragraph, quote } => {
            let found = snapshot.document(document).map_or_else(Vec::new, |entry| {
                let Some(cited) = entry.transcript.cited(*paragraph) else { return Vec::new() };
                let words = entry.transcript.slice(cited);
                let start_of = |byte: usize| cited.start.plus(words[..byte].chars().count() as u32);
                let len = quote.chars().count() as u32;
                words
                    .match_indices(quote.as_str())
                    .map(|(byte, _)| start_of(byte))
                    .map(|at| (at, at.plus(len)))
                    .collect()
            });
            match found[..] {
                [(start, end)] if !quote.is_empty() => Ok(Span { start, end }),
                _ => Err(ProjectError::QuoteNotFound {
                    line: draft.line,
                    document: draft.document.clone(),
                    paragraph: *paragraph,
                    found: if quote.is_empty() { 0 } else { found.len() },
                }),
            }
        }
    }
}
