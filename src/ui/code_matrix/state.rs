//! What the workspace keeps between frames.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use egui::Ui;

use super::data::{Pick, Visible, refs_of_pick};
use super::kept::{Kept, Scope};
use crate::export::{CsvOptions, Table, save_table};
use crate::i18n::{Catalog, Message};
use crate::model::{CodeId, CoderId, SavedQueryId, Timestamp};
use crate::project::Snapshot;
use crate::query::listing::{Arrangement, Listing};
use crate::query::matrix::{Columns, Matrix, MatrixSpec, Measure, Normalise};
use crate::ui::compare::counting::{Counting, Reads};
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::ListState;

/// What the workspace keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// What was chosen for the columns; none for cases where there are any.
    pub(super) columns: Option<Columns>,
    pub(super) measure: Measure,
    /// What the numbers are set against.
    pub(super) normalise: Normalise,
    pub(super) activated_only: bool,
    /// Whose codings count; none for everybody's.
    pub(super) coder: Option<CoderId>,
    pub(super) counting: Counting<MatrixSpec, Matrix>,
    pub(super) visible: Visible,
    /// How wide the heading of each column is.
    pub(super) heading_widths: Vec<f32>,
    /// How wide the column of codes must be for the longest name.
    pub(super) name_width: f32,
    pub(super) picked: Option<Pick>,
    pub(super) segments: Arc<Listing>,
    pub(super) list: ListState,
    closed: HashSet<CodeId>,
    /// The comparisons that are kept under a name.
    pub(super) kept: Kept,
}

/// Writes the comparison that is shown as `.csv` or `.xlsx`.
pub fn export(snapshot: &Snapshot, catalog: &Catalog, state: &State, path: &Path) -> Result<(), Message> {
    match state.export_table(snapshot, catalog) {
        None => Err(Message::new("compare-empty-no-codes")),
        Some(table) => {
            save_table(path, &table, CsvOptions { bom: true, ..CsvOptions::default() }).map_err(|error| error.message())
        }
    }
}

impl State {
    /// The comparison that is shown.
    pub fn matrix(&self) -> Option<&Arc<Matrix>> {
        self.counting.shown()
    }

    /// The comparison that is shown as a table to be exported.
    pub fn export_table(&self, snapshot: &Snapshot, catalog: &Catalog) -> Option<Table> {
        self.matrix().map(|matrix| Table::of_matrix(snapshot, matrix, catalog, Timestamp::now()))
    }

    /// True where there is something to compare.
    pub(super) fn has_something(&self, snapshot: &Snapshot) -> bool {
        let has_columns = self.matrix().is_none_or(|matrix| !matrix.columns.is_empty());
        snapshot.documents().len() > 0 && !snapshot.codes().is_empty() && has_columns
    }

    /// True where any document belongs to a case.
    pub(super) fn has_cases(snapshot: &Snapshot) -> bool {
        snapshot.case_parts().next().is_some()
    }

    pub(super) fn columns(&self, snapshot: &Snapshot) -> Columns {
        match &self.columns {
            Some(columns) => columns.clone(),
            None if Self::has_cases(snapshot) => Columns::Cases,
            None => Columns::Documents,
        }
    }

    /// What is asked for.
    pub(super) fn spec(&self, ctx: &ViewerContext<'_>) -> MatrixSpec {
        let mut spec = MatrixSpec {
            columns: self.columns(ctx.snapshot),
            measure: self.measure,
            normalise: self.normalise,
            coders: self.coder.filter(|&coder| ctx.snapshot.coder(coder).is_some()).map(|coder| vec![coder]),
            ..MatrixSpec::default()
        };
        if let Some(Scope { documents, codes }) = self.kept.scope.clone() {
            // What is gone from the project is no longer asked for.
            let documents = documents.map(|of| of.into_iter().filter(|id| ctx.snapshot.document(*id).is_some()));
            spec.documents = documents.map(Iterator::collect);
            let codes = codes.map(|of| of.into_iter().filter(|id| ctx.snapshot.code(*id).is_some()));
            spec.codes = codes.map(Iterator::collect);
        } else if self.activated_only {
            let documents = &ctx.view.activated_documents;
            spec.documents = Some(documents.iter().copied().collect()).filter(|_| !documents.is_empty());
            let mut codes: Vec<CodeId> = ctx.view.activated_codes.iter().copied().collect();
            codes.sort_unstable();
            spec.codes = Some(codes).filter(|codes| !codes.is_empty());
        }
        spec
    }

    /// Shows a comparison that is kept.
    pub(super) fn open_kept(&mut self, id: SavedQueryId, spec: MatrixSpec) {
        self.columns = Some(spec.columns);
        self.measure = spec.measure;
        self.normalise = spec.normalise;
        self.coder = spec.coders.as_ref().and_then(|coders| coders.first().copied());
        self.activated_only = false;
        let is_whole = spec.documents.is_none() && spec.codes.is_none();
        self.kept.scope = (!is_whole).then_some(Scope { documents: spec.documents, codes: spec.codes });
        self.kept.shown = Some(id);
    }

    /// Counts anew where something has changed.
    pub(super) fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) {
        let spec = self.spec(ctx);
        let reads = reads(&spec);
        if self.counting.update(ctx.snapshot, spec, reads, ui.ctx(), Matrix::new) {
            self.refresh_rows();
            self.heading_widths.clear();
            self.refresh_segments(ctx.snapshot);
        }
    }

    /// Opens or closes the codes below one.
    pub(super) fn toggle(&mut self, code: CodeId) {
        if !self.closed.remove(&code) {
            self.closed.insert(code);
        }
        self.refresh_rows();
    }

    pub(super) fn is_closed(&self, code: CodeId) -> bool {
        self.closed.contains(&code)
    }

    pub(super) fn pick(&mut self, snapshot: &Snapshot, pick: Pick) {
        self.picked = Some(pick);
        self.refresh_segments(snapshot);
    }

    fn refresh_rows(&mut self) {
        self.visible = self.counting.shown().map(|matrix| Visible::new(matrix, &self.closed)).unwrap_or_default();
    }

    fn refresh_segments(&mut self, snapshot: &Snapshot) {
        let refs = match (self.counting.shown(), self.picked.clone()) {
            (Some(matrix), Some(pick)) => refs_of_pick(snapshot, matrix, pick),
            _ => Vec::new(),
        };
        self.segments = Arc::new(Listing::new(snapshot, refs.into_iter().collect(), Arrangement::default()));
    }
}

/// What must be read for a matrix.
const fn reads(spec: &MatrixSpec) -> Reads {
    match (spec.measure, spec.normalise) {
        (_, Normalise::PerThousandRespondentWords) => Reads::Words,
        (Measure::Codings | Measure::Presence | Measure::Weight, _) => Reads::Codings,
        (Measure::Mentions | Measure::RecordingUnits | Measure::CodedWords | Measure::RespondentShare, _) => {
            Reads::Words
        }
    }
}
