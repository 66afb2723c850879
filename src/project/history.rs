//! The history as a person reads it: page by page, with what each operation concerned, and the
//! way back to any of them.

use std::collections::BTreeSet;
use std::time::Instant;

use serde_json::Value as Json;

use super::change::{Focus, OpOutput};
use super::error::ProjectError;
use super::op::Op;
use super::progress::Progress;
use super::text_edits::edited_place;
use super::transact::{focus_of_row, rank};
use super::{Changes, HistoryEntry, Project, Result};
use crate::model::*;
use crate::storage::{ChangeKind, ChangeOutline, IdSet, LoggedOperation, StorageError, Table, for_table};
use crate::text::{CharIdx, Span};

/// What of a project an operation was about, for the list's filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HistoryKind {
    /// Codings.
    Codings,
    /// Codes.
    Codes,
    /// Documents, their groups, sets and speakers.
    Documents,
    /// Memos and links.
    Memos,
    /// Marks, what was read, what is finished.
    Reading,
    /// Cases and variables.
    Cases,
    /// The interview guide and where its questions were asked.
    Guide,
    /// Summaries, positions, and what is saved under a name.
    Comparison,
    /// All else.
    Other,
}

impl HistoryKind {
    /// All kinds, in the order of the filter.
    pub const ALL: [Self; 9] = [
        Self::Codings,
        Self::Codes,
        Self::Documents,
        Self::Memos,
        Self::Reading,
        Self::Cases,
        Self::Guide,
        Self::Comparison,
        Self::Other,
    ];

    /// The kind of an operation that changed these tables: a code that is deleted takes its
    /// codings with it and is about the code all the same.
    fn of(op: &Op, tables: &[Table]) -> Self {
        use Table as T;
        let any = |wanted: &[Table]| tables.iter().any(|table| wanted.contains(table));
        match op.inner() {
            Op::DeleteCodes { .. } | Op::MergeCodes { .. } => return Self::Codes,
            Op::DeleteDocuments { .. } | Op::AddDocuments { .. } => return Self::Documents,
            Op::DeleteCases { .. } | Op::ImportCaseTable { .. } | Op::EditCaseTable { .. } => return Self::Cases,
            _ => {}
        }
        if any(&[T::Coding]) {
            Self::Codings
        } else if any(&[T::Code, T::CodeLabel, T::CodeSet, T::CodeSetMember, T::AnchorExample]) {
            Self::Codes
        } else if any(&[
            T::DocumentText,
            T::DocumentDetail,
            T::Numbering,
            T::FormatRange,
            T::Document,
            T::DocumentGroup,
            T::DocumentSet,
            T::DocumentSetMember,
            T::Speaker,
        ]) {
            Self::Documents
        } else if any(&[T::Memo, T::MemoLink, T::SegmentLink]) {
            Self::Memos
        } else if any(&[T::Mark, T::ReadSpan, T::Finished]) {
            Self::Reading
        } else if any(&[T::GuideTopic, T::GuideQuestion, T::QuestionPlace, T::QuestionStatus, T::QuestionCode]) {
            Self::Guide
        } else if any(&[
            T::Summary,
            T::PositionScale,
            T::PositionOption,
            T::CasePosition,
            T::PositionEvidence,
            T::SavedQuery,
        ]) {
            Self::Comparison
        } else if any(&[
            T::Case,
            T::CasePart,
            T::CaseGroup,
            T::CaseGroupMember,
            T::Variable,
            T::Value,
            T::ValueOption,
            T::VariableLabel,
        ]) {
            Self::Cases
        } else {
            Self::Other
        }
    }
}

/// Which operations are listed; what is none asks nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HistoryFilter {
    /// Those that concerned this document.
    pub document: Option<DocumentId>,
    /// Those that concerned this code.
    pub code: Option<CodeId>,
    /// Those that this coder did.
    pub coder: Option<CoderId>,
    /// Those of this kind.
    pub kind: Option<HistoryKind>,
}

/// A place in the history, between two operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryPlace(i64, OperationId);

/// One operation as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryLine {
    /// What was done, by whom and when.
    pub entry: HistoryEntry,
    /// Of which kind it is.
    pub kind: HistoryKind,
    /// The documents it concerned, whether they stand or not.
    pub documents: Vec<DocumentId>,
    /// The codes it concerned.
    pub codes: Vec<CodeId>,
    /// True where it was undone and not done again.
    pub is_taken_back: bool,
    /// How many steps of undo lead back to how the project was right after it.
    pub steps_back: Option<usize>,
    /// How many steps of redo lead there.
    pub steps_forward: Option<usize>,
}

/// Some lines of the history, newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HistoryPage {
    /// The lines.
    pub lines: Vec<HistoryLine>,
    /// Where to read on; none at the beginning of the project.
    pub next: Option<HistoryPlace>,
    /// How many operations the log holds in all.
    pub n_operations: usize,
}

/// What came of going back or forward several steps.
#[derive(Debug)]
pub struct Travelled {
    /// How many steps were made.
    pub n: usize,
    /// Why no more were made, where there were more to make.
    pub stopped: Option<ProjectError>,
    /// The operation after which the project stood before.
    pub from: Option<OperationId>,
}

impl Project {
    /// Lists operations, newest first: those before a place (or the newest) that pass the filter
    /// and that `is_wanted`, at most `limit`. A page may end early at the deadline, so that a
    /// search through a long log comes in pieces; one operation at least is looked at.
    pub fn history_page(
        &self,
        filter: &HistoryFilter,
        is_wanted: &dyn Fn(&Op) -> bool,
        before: Option<HistoryPlace>,
        limit: usize,
        deadline: Instant,
    ) -> Result<HistoryPage> {
        let mut page = HistoryPage { n_operations: self.timeline().len(), next: before, ..HistoryPage::default() };
        let mut place = before.map(|HistoryPlace(lamport, id)| (lamport, id));
        loop {
            let operations = self.storage.operations_before(place, CHUNK)?;
            if operations.is_empty() {
                page.next = None;
                return Ok(page);
            }
            for logged in operations {
                if page.lines.len() == limit {
                    return Ok(page);
                }
                place = Some((logged.lamport, logged.id));
                page.next = Some(HistoryPlace(logged.lamport, logged.id));
                page.lines.extend(self.line(logged, filter, is_wanted)?);
                if Instant::now() >= deadline {
                    return Ok(page);
                }
            }
        }
    }

    /// When the last step was made, also one of an earlier session; where there is none yet, when
    /// the project was made.
    ///
    /// # Errors
    /// A log that cannot be read.
    pub fn last_step_at(&self) -> Result<Timestamp> {
        let last = self.storage.operations_before(None, 1)?;
        let entry = last.first().map(HistoryEntry::of).transpose()?;
        Ok(entry.map_or(self.snapshot.created_at(), |entry| entry.at))
    }

    /// One line, if it passes.
    fn line(
        &self,
        logged: LoggedOperation,
        filter: &HistoryFilter,
        is_wanted: &dyn Fn(&Op) -> bool,
    ) -> Result<Option<HistoryLine>> {
        if filter.coder.is_some_and(|coder| logged.coder != Some(coder)) {
            return Ok(None);
        }
        let entry = HistoryEntry::of(&logged)?;
        if !is_wanted(&entry.op) {
            return Ok(None);
        }
        let outlines = self.storage.outline_of(logged.id)?;
        let tables: Vec<Table> = outlines.iter().map(|outline| outline.table).collect();
        let kind = HistoryKind::of(&entry.op, &tables);
        if filter.kind.is_some_and(|wanted| wanted != kind) {
            return Ok(None);
        }
        let Concern { documents, codes } = self.concern(&logged, &outlines)?;
        if filter.document.is_some_and(|wanted| !documents.contains(&wanted))
            || filter.code.is_some_and(|wanted| !codes.contains(&wanted))
        {
            return Ok(None);
        }
        Ok(Some(HistoryLine {
            kind,
            documents: documents.into_iter().collect(),
            codes: codes.into_iter().collect(),
            is_taken_back: self.timeline().is_taken_back(logged.id),
            steps_back: self.timeline().steps_back(logged.id),
            steps_forward: self.timeline().steps_forward(logged.id, self.redo_stack()),
            entry,
        }))
    }

    /// What an operation was about: where it stands now, else where it stood. None where that
    /// was erased or the operation was about nothing that has a place.
    pub fn focus_of(&self, operation: OperationId) -> Result<Option<Focus>> {
        let mut focus: Option<Focus> = None;
        for outline in self.storage.outline_of(operation)? {
            if outline.kind == ChangeKind::Text {
                // What else an edit changed, it changed for the sake of the text.
                return Ok(Some(self.place_of_edit(operation, &outline)?));
            }
            for_table!(outline.table, Row => for row in self.rows_of::<Row>(operation, &outline)? {
                let found = focus_of_row(&row).filter(|&found| focus.is_none_or(|now| rank(found) > rank(now)));
                focus = found.or(focus);
            });
        }
        // A coding may have been moved since.
        Ok(focus.map(|focus| match focus {
            Focus::Coding(id, stood) => Focus::Coding(id, self.snapshot.coding(id).map_or(stood, Coding::segment)),
            other => other,
        }))
    }

    /// Takes back all that was done after an operation, newest first, so that the project is as
    /// it was right after it. Each is an operation of its own, so each can be redone. A person
    /// may cancel between two of them; what was done until then stands.
    ///
    /// Nothing is done where undo does not lead there, or where a step's payload was erased.
    pub fn undo_to(&mut self, operation: OperationId, progress: &Progress) -> Result<OpOutput<Travelled>> {
        self.settle()?;
        let steps = self.timeline().steps_back(operation).ok_or(ProjectError::NothingToUndo)?;
        for &id in self.undo_stack().iter().rev().take(steps) {
            if !self.storage.has_changes(id)? {
                return Err(ProjectError::UndoBarrier);
            }
        }
        self.travel(steps, progress, Self::undo_once)
    }

    /// Does again what was undone, until the project is as it was right after an operation; like
    /// [`Self::undo_to`].
    pub fn redo_to(&mut self, operation: OperationId, progress: &Progress) -> Result<OpOutput<Travelled>> {
        self.settle()?;
        let steps = self.timeline().steps_forward(operation, self.redo_stack());
        self.travel(steps.ok_or(ProjectError::NothingToRedo)?, progress, Self::redo_once)
    }

    fn travel(
        &mut self,
        steps: usize,
        progress: &Progress,
        once: impl Fn(&mut Self) -> Result<OpOutput<()>>,
    ) -> Result<OpOutput<Travelled>> {
        progress.begin(steps);
        let mut changes: Option<Changes> = None;
        let mut travelled = Travelled { n: 0, stopped: None, from: self.undo_stack().last().copied() };
        while travelled.n < steps {
            if progress.is_cancelled() {
                travelled.stopped = Some(ProjectError::Cancelled);
                break;
            }
            match once(self) {
                Ok(output) => changes = Some(Changes::and_then(changes, output.changes)),
                // What was done so far stands and must be shown: an error of the first step
                // is an error of all.
                Err(error) if travelled.n == 0 => return Err(error),
                Err(error) => {
                    travelled.stopped = Some(error);
                    break;
                }
            }
            travelled.n += 1;
            progress.set(travelled.n);
        }
        Ok(OpOutput { output: travelled, changes: changes.unwrap_or_default() })
    }
}

/// How many rows of the log are read at once.
const CHUNK: usize = 200;

/// What an operation concerned.
#[derive(Debug, Default)]
struct Concern {
    documents: BTreeSet<DocumentId>,
    codes: BTreeSet<CodeId>,
}

impl Concern {
    /// Takes what columns name; the log writes a row's columns, and an operation's arguments,
    /// under these names.
    fn take(&mut self, columns: &Json) {
        let Json::Object(columns) = columns else { return };
        for (name, value) in columns {
            match (name.as_str(), value.as_i64()) {
                ("document" | "to_document", Some(id)) => drop(self.documents.insert(DocumentId(id))),
                ("code" | "first" | "from" | "into" | "under", Some(id)) => drop(self.codes.insert(CodeId(id))),
                ("op", None) => self.take(value),
                _ => {}
            }
        }
    }
}

impl Project {
    fn concern(&self, logged: &LoggedOperation, outlines: &[ChangeOutline]) -> Result<Concern> {
        let mut concern = Concern::default();
        concern.take(&serde_json::from_str(&logged.op).map_err(StorageError::Log)?);
        for outline in outlines {
            match outline.table {
                Table::Document | Table::DocumentText | Table::DocumentDetail | Table::Numbering => {
                    concern.documents.extend(outline.ids.iter().map(DocumentId))
                }
                Table::Code => concern.codes.extend(outline.ids.iter().map(CodeId)),
                // Codings are many and at hand.
                Table::Coding => {
                    let mut gone = Vec::new();
                    for id in outline.ids.iter() {
                        match self.snapshot.coding(CodingId(id)) {
                            Some(coding) => {
                                concern.documents.insert(coding.document);
                                concern.codes.insert(coding.code);
                            }
                            None => gone.push(id),
                        }
                    }
                    if !gone.is_empty() {
                        let outline = ChangeOutline { ids: IdSet::List(gone), ..outline.clone() };
                        self.rows_of::<Coding>(logged.id, &outline)?.iter().for_each(|coding| {
                            concern.documents.insert(coding.document);
                            concern.codes.insert(coding.code);
                        });
                    }
                }
                Table::AnchorExample
                | Table::CodeLabel
                | Table::CodeSetMember
                | Table::CodeLineage
                | Table::DocumentSetMember
                | Table::Speaker
                | Table::CasePart
                | Table::FormatRange
                | Table::QuestionPlace
                | Table::QuestionCode
                | Table::Mark
                | Table::ReadSpan
                | Table::Finished
                | Table::SegmentLink
                | Table::Memo
                | Table::MemoLink => {
                    for_table!(outline.table, Row => for row in self.rows_of::<Row>(logged.id, outline)? {
                        concern.take(&serde_json::to_value(row).map_err(StorageError::Log)?);
                    });
                }
                _ => {}
            }
        }
        Ok(concern)
    }

    /// Where an edit of a text was made, in the text as it stands.
    fn place_of_edit(&self, operation: OperationId, outline: &ChangeOutline) -> Result<Focus> {
        let change = self.storage.change_of(operation, outline)?;
        let Segment { document, span } = edited_place(&change)?;
        let n_chars = self.snapshot.document(document).map_or(0, |entry| entry.transcript.index().n_chars());
        let within = |at: CharIdx| CharIdx(at.0.min(n_chars));
        Ok(Focus::Place(Segment { document, span: Span { start: within(span.start), end: within(span.end) } }))
    }

    /// The rows that a change touched: as they stand, else as the log knows them.
    fn rows_of<T: crate::storage::Record>(&self, operation: OperationId, outline: &ChangeOutline) -> Result<Vec<T>> {
        let mut rows = self.storage.get_all::<T>(&outline.ids)?;
        let standing: BTreeSet<i64> = rows.iter().map(T::id).collect();
        let is_gone = |row: &T| !standing.contains(&row.id());
        if outline.ids.len() == standing.len() {
            return Ok(rows);
        }
        match outline.kind {
            ChangeKind::Removed => {
                let gone = self.storage.change_of(operation, outline)?.unpack::<T>()?;
                rows.extend(gone.into_iter().filter(is_gone));
            }
            ChangeKind::Text => {}
            ChangeKind::Updated => {
                let gone = self.storage.change_of(operation, outline)?.unpack::<(T, T)>()?;
                rows.extend(gone.into_iter().map(|(_, after)| after).filter(is_gone));
            }
            // The rows were the record, and what took them away has them now.
            ChangeKind::Inserted => {
                let Some(undo) = self.timeline().undone_by(operation) else { return Ok(rows) };
                for other in self.storage.outline_of(undo)? {
                    if other.table == outline.table && other.kind == ChangeKind::Removed {
                        let gone = self.storage.change_of(undo, &other)?.unpack::<T>()?;
                        rows.extend(gone.into_iter().filter(is_gone));
                    }
                }
            }
        }
        Ok(rows)
    }
}
