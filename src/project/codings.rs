//! Codings: apply, remove, move, weigh, comment.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::behavior::{check_segment, exact_repeat};
use super::ties::release_codings;
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx, checked_name};
use crate::model::*;
use crate::text::Span;

impl Project {
    /// Applies a code to a segment. Where the same coder has done so in the same run, the
    /// coding that stands is given back and nothing is changed.
    pub fn apply_code(&mut self, segment: Segment, code: CodeId) -> Result<OpOutput<CodingId>> {
        check_segment(&self.snapshot, segment)?;
        self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        if let Some(standing) = exact_repeat(&self.snapshot, segment, code, self.coder, self.run) {
            return Ok(OpOutput { output: standing, changes: Changes::default() });
        }
        self.transact(Op::ApplyCode { code, document: segment.document }, |tx| {
            let coding = new_coding(tx, segment, code);
            tx.insert(&coding)?;
            Ok(coding.id)
        })
    }

    /// Makes a new code and applies it to a segment, as one operation.
    pub fn apply_new_code(
        &mut self,
        segment: Segment,
        name: &str,
        parent: Option<CodeId>,
    ) -> Result<OpOutput<(CodeId, CodingId)>> {
        check_segment(&self.snapshot, segment)?;
        let row = self.new_code_row(name, parent, None)?;
        self.transact(Op::ApplyNewCode { code: row.id, document: segment.document }, |tx| {
            tx.insert(&row)?;
            let coding = new_coding(tx, segment, row.id);
            tx.insert(&coding)?;
            Ok((row.id, coding.id))
        })
    }

    /// Stores many codings as one operation, all or none. Gives how many were stored; those
    /// that stood already are left as they are.
    pub fn add_codings(&mut self, drafts: &[DraftCoding]) -> Result<OpOutput<usize>> {
        self.transact(Op::AddCodings { n: drafts.len() }, |tx| {
            let rows = resolve(tx, drafts)?;
            tx.insert_all(&rows)?;
            Ok(rows.len())
        })
    }

    /// Removes codings.
    pub fn remove_codings(&mut self, ids: &[CodingId]) -> Result<OpOutput<()>> {
        let ids = &super::each_once(ids);
        let rows: Vec<Coding> = ids.iter().map(|&id| self.coding_row(id)).collect::<Result<_>>()?;
        let code = rows.first().map(|first| first.code).filter(|&code| rows.iter().all(|row| row.code == code));
        self.transact(Op::RemoveCodings { n: ids.len(), code }, |tx| {
            release_codings(tx, &rows)?;
            tx.bury_all::<Coding>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// Moves the edges of a coding.
    pub fn set_coding_span(&mut self, id: CodingId, span: Span) -> Result<OpOutput<()>> {
        let row = self.coding_row(id)?;
        let segment = Segment { document: row.document, span };
        check_segment(&self.snapshot, segment)?;
        if exact_repeat(&self.snapshot, segment, row.code, row.coder, row.run).is_some_and(|standing| standing != id) {
            return Err(ProjectError::AlreadyCoded);
        }
        let words_hash = words_hash(self.snapshot.words(segment));
        let op = Op::MoveCodingEdges { code: row.code, document: row.document };
        self.transact(op, |tx| tx.update(&Coding { span, words_hash, ..row }))
    }

    /// Sets or takes away a coding's weight, 0-100.
    pub fn set_coding_weight(&mut self, id: CodingId, weight: Option<u8>) -> Result<OpOutput<()>> {
        let row = self.coding_row(id)?;
        if let Some(weight) = weight.filter(|&weight| weight > 100) {
            return Err(ProjectError::WeightTooLarge(weight.into()));
        }
        self.transact(Op::SetCodingWeight { code: row.code }, |tx| tx.update(&Coding { weight, ..row }))
    }

    /// Sets or, with an empty text, takes away a coding's comment.
    pub fn set_coding_comment(&mut self, id: CodingId, comment: &str) -> Result<OpOutput<()>> {
        let row = self.coding_row(id)?;
        let comment: Option<Arc<str>> = Some(comment.trim()).filter(|text| !text.is_empty()).map(Into::into);
        self.transact(Op::SetCodingComment { code: row.code }, |tx| tx.update(&Coding { comment, ..row }))
    }

    fn coding_row(&self, id: CodingId) -> Result<Coding> {
        self.snapshot.coding(id).cloned().ok_or_else(|| ProjectError::UnknownCoding(id.to_string()))
    }
}

pub(super) fn new_coding(tx: &mut Tx<'_>, segment: Segment, code: CodeId) -> Coding {
    Coding {
        id: tx.new_id(),
        document: segment.document,
        span: segment.span,
        code,
        coder: tx.coder,
        run: tx.run,
        code_revision: tx.before.code(code).map_or(0, |code| code.revision),
        words_hash: words_hash(tx.before.words(segment)),
        created_at: tx.now,
        ..Coding::default()
    }
}

/// Finds document, code, coder and place of each draft; the first that fails fails all.
fn resolve(tx: &mut Tx<'_>, drafts: &[DraftCoding]) -> Result<Vec<Coding>> {
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
                let index = entry.transcript.index();
                let Some(paragraph) = index.by_number(*paragraph) else { return Vec::new() };
                let words = index.slice(&entry.transcript.text, paragraph.span);
                let start_of = |byte: usize| paragraph.span.start.plus(words[..byte].chars().count() as u32);
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
