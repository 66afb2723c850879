//! Codes by codes: which codes occur together, and the segments of each pair.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::{DragValue, Ui};

use super::compare::Opened;
use super::compare::counting::{Counting, Reads};
use super::compare::grid::{Grid, GridCell, GridName, Place, Widths, grid_ui};
use super::compare::parts::{bar, below, choices, choose, coders_line, command, scope, tick};
use super::context::ViewerContext;
use super::numbers;
use crate::export::{CooccurrenceCell, Table};
use crate::i18n::{Catalog, Message};
use crate::model::{CodeId, Timestamp};
use crate::project::Snapshot;
use crate::query::cooccurrence::{Cooccurrence, CooccurrenceSpec, Relation};

/// One code is far more frequent than another from this factor on: shares of the rarer one are
/// then what is to be read.
const FAR_MORE: u32 = 5;

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    relation: Relation,
    cell: CooccurrenceCell,
    with_sub_codes: bool,
    activated_only: bool,
    /// For the relation of paragraphs.
    within: u32,
    counting: Counting<CooccurrenceSpec, Cooccurrence>,
    widths: Option<Widths>,
    picked: Option<(CodeId, Option<CodeId>)>,
    /// The largest number of two codes: what shades are scaled by.
    max: f64,
}

impl State {
    /// The numbers that are shown, as a table.
    pub fn export_table(&self, snapshot: &Snapshot, catalog: &Catalog) -> Option<Table> {
        let found = self.counting.shown()?;
        Some(Table::of_cooccurrence(snapshot, found, self.cell, catalog, Timestamp::now()))
    }

    /// Counts where something has changed, and opens the picked pair anew.
    fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>, opened: &mut Opened) {
        let spec = CooccurrenceSpec {
            relation: self.relation,
            with_sub_codes: self.with_sub_codes,
            scope: scope(ctx, self.activated_only),
        };
        if self.counting.update(ctx.snapshot, spec, Reads::Codings, ui.ctx(), Cooccurrence::new) {
            self.widths = None;
            self.rescale();
            self.open(ctx, opened);
        }
    }

    fn rescale(&mut self) {
        let Some(found) = self.counting.shown() else { return };
        let n = found.codes.len();
        let pairs = (0..n).flat_map(|row| (0..n).filter(move |&column| column != row).map(move |column| (row, column)));
        self.max = pairs.map(|(row, column)| value(found, self.cell, row, column)).fold(0.0, f64::max);
    }

    fn open(&self, ctx: &ViewerContext<'_>, opened: &mut Opened) {
        let (Some(found), Some((row, column))) = (self.counting.shown(), self.picked) else { return };
        let place = |code: CodeId| found.codes.iter().position(|&other| other == code);
        let (Some(first), Some(second)) = (place(row), place(column.unwrap_or(row))) else { return opened.close() };
        let name = |code: CodeId| ctx.snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
        let title = match column.filter(|&column| column != row) {
            None => name(row),
            Some(column) => ctx.say(&Message::new("compare-cell").with("code", name(row)).with("column", name(column))),
        };
        opened.open(ctx.snapshot, title, found.refs_of_pair(ctx.snapshot, first, second));
    }
}

/// Draws the view.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, opened: &mut Opened) {
    state.update(ui, ctx, opened);
    let cell = state.cell;
    let line = state.counting.shown().map(|found| command_line(ctx, &found.spec, cell));
    bar(ui, ctx, state.counting.is_pending(), line, |ui| bar_ui(ui, ctx, state));
    if state.cell != cell {
        state.rescale();
    }
    let Some(found) = state.counting.shown().cloned() else {
        below(ui, ctx, false, &[], |ui| drop(ui.spinner()));
        return;
    };
    let lines = [ctx.text(unit_key(state.cell)), ctx.text("compare-note-pairs"), coders_line(ctx, &found.spec.scope)];
    below(ui, ctx, false, &lines, |ui| {
        let grid = Pairs { ctx, found: &found, cell: state.cell, max: state.max };
        let place = |code: CodeId| found.codes.iter().position(|&other| other == code);
        let picked: Option<Place> = state.picked.and_then(|(row, column)| Some((place(row)?, column.and_then(place))));
        if let Some((row, column)) = grid_ui(ui, ctx, "codes-by-codes", &mut state.widths, &grid, picked) {
            state.picked = Some((found.codes[row], column.map(|column| found.codes[column])));
            state.open(ctx, opened);
        }
    });
}

fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let within = state.within;
    let relations = [
        (Relation::Overlap, "views-together-overlap"),
        (Relation::SameSegment, "views-together-segment"),
        (Relation::SameTurn, "views-together-turn"),
        (Relation::Near(within), "views-together-near"),
        (Relation::SameCase, "views-together-case"),
    ];
    choose(ui, ctx, "views-together", &mut state.relation, &choices(ctx, relations));
    if matches!(state.relation, Relation::Near(_)) {
        let label = ctx.text("views-together-paragraphs");
        ui.add(DragValue::new(&mut state.within).range(0..=50)).on_hover_text(&label).accessible_name(label);
        state.relation = Relation::Near(state.within);
    }
    let cells = [
        (CooccurrenceCell::Pairs, "views-cell-pairs"),
        (CooccurrenceCell::Touched, "views-cell-touched"),
        (CooccurrenceCell::Characters, "views-cell-characters"),
        (CooccurrenceCell::Jaccard, "views-cell-jaccard"),
        (CooccurrenceCell::Cases, "views-cell-cases"),
    ];
    choose(ui, ctx, "compare-cells", &mut state.cell, &choices(ctx, cells));
    tick(ui, ctx, "views-with-sub-codes", &mut state.with_sub_codes);
    tick(ui, ctx, "compare-show-activated", &mut state.activated_only);
}

const fn unit_key(cell: CooccurrenceCell) -> &'static str {
    match cell {
        CooccurrenceCell::Pairs => "compare-unit-pairs",
        CooccurrenceCell::Touched => "compare-unit-touched",
        CooccurrenceCell::Characters => "compare-unit-characters",
        CooccurrenceCell::Jaccard => "compare-unit-jaccard",
        CooccurrenceCell::Cases => "compare-unit-cases",
    }
}

fn command_line(ctx: &ViewerContext<'_>, spec: &CooccurrenceSpec, cell: CooccurrenceCell) -> String {
    let within;
    let mut options = vec!["--relation"];
    match spec.relation {
        Relation::Overlap => options.push("overlap"),
        Relation::SameSegment => options.push("segment"),
        Relation::SameTurn => options.push("turn"),
        Relation::SameCase => options.push("case"),
        Relation::Near(n) => {
            within = n.to_string();
            options.extend(["near", "--paragraphs", &within]);
        }
    }
    options.push("--cell");
    options.push(match cell {
        CooccurrenceCell::Pairs => "pairs",
        CooccurrenceCell::Touched => "touched",
        CooccurrenceCell::Characters => "characters",
        CooccurrenceCell::Jaccard => "jaccard",
        CooccurrenceCell::Cases => "cases",
    });
    if spec.with_sub_codes {
        options.push("--with-sub-codes");
    }
    command(ctx, "cooccurrence", &options, &spec.scope)
}

/// The number of two codes, as shades are scaled by.
fn value(found: &Cooccurrence, cell: CooccurrenceCell, row: usize, column: usize) -> f64 {
    let pair = found.pair(row, column);
    match cell {
        CooccurrenceCell::Pairs => f64::from(pair.pairs),
        CooccurrenceCell::Touched => f64::from(pair.touched.0) / f64::from(found.n_codings[row].max(1)),
        CooccurrenceCell::Characters => pair.shared_characters as f64,
        CooccurrenceCell::Jaccard => found.character_jaccard(row, column).unwrap_or(0.0),
        CooccurrenceCell::Cases => f64::from(pair.cases),
    }
}

struct Pairs<'a> {
    ctx: &'a ViewerContext<'a>,
    found: &'a Arc<Cooccurrence>,
    cell: CooccurrenceCell,
    max: f64,
}

impl Pairs<'_> {
    fn code_name(&self, place: usize) -> String {
        self.ctx.snapshot.code(self.found.codes[place]).map_or_else(String::new, |code| code.name.clone())
    }

    fn own(&self, row: usize) -> String {
        match self.cell {
            CooccurrenceCell::Pairs | CooccurrenceCell::Touched => numbers::count(self.found.n_codings[row] as usize),
            CooccurrenceCell::Characters => numbers::count(self.found.n_characters[row] as usize),
            CooccurrenceCell::Jaccard | CooccurrenceCell::Cases => String::new(),
        }
    }

    /// Told where one code has far more segments than the other, and they meet.
    fn warning(&self, row: usize, column: usize) -> Option<String> {
        let (first, second) = (self.found.n_codings[row], self.found.n_codings[column]);
        let (more, less) = if first > second { (row, column) } else { (column, row) };
        let is_far = self.found.n_codings[more] > FAR_MORE * self.found.n_codings[less];
        (is_far && self.found.n_codings[less] > 0 && self.found.pair(row, column).pairs > 0).then(|| {
            let message = Message::new("views-far-more").with("more", self.code_name(more));
            self.ctx.say(&message.with("less", self.code_name(less)).with("times", FAR_MORE as usize))
        })
    }
}

impl Grid for Pairs<'_> {
    fn n_rows(&self) -> usize {
        self.found.codes.len()
    }

    fn n_columns(&self) -> usize {
        self.found.codes.len()
    }

    fn corner(&self) -> String {
        self.ctx.text("analysis-code")
    }

    fn name(&self, row: usize) -> GridName {
        let codes = self.ctx.snapshot.codes();
        let id = self.found.codes[row];
        let depth = codes.place(id).map_or(0, |place| codes.depth(place));
        let dot = self.ctx.snapshot.code(id).map(|code| self.ctx.tokens.code_color(code.color));
        GridName { name: self.code_name(row), depth, dot }
    }

    fn heading(&self, column: usize) -> String {
        self.code_name(column)
    }

    fn cell(&self, row: usize, column: usize) -> GridCell {
        if row == column {
            return GridCell { text: self.own(row), quiet: true, opens: true, ..GridCell::default() };
        }
        let (found, pair) = (self.found, self.found.pair(row, column));
        let value = value(found, self.cell, row, column);
        let text = match self.cell {
            CooccurrenceCell::Pairs => numbers::count(pair.pairs as usize),
            CooccurrenceCell::Touched => format!("{}/{}", pair.touched.0, found.n_codings[row]),
            CooccurrenceCell::Characters => numbers::count(pair.shared_characters as usize),
            CooccurrenceCell::Jaccard => {
                found.character_jaccard(row, column).map_or_else(String::new, |share| format!("{share:.2}"))
            }
            CooccurrenceCell::Cases => format!("{}/{}", pair.cases, found.n_cases),
        };
        let told = Message::new("views-pair-told")
            .with("first", self.code_name(row))
            .with("second", self.code_name(column))
            .with("pairs", pair.pairs as usize)
            .with("k", pair.touched.0 as usize)
            .with("of", found.n_codings[row] as usize)
            .with("l", pair.touched.1 as usize)
            .with("of2", found.n_codings[column] as usize)
            .with("characters", pair.shared_characters as usize)
            .with("cases", pair.cases as usize)
            .with("all", found.n_cases);
        GridCell {
            text,
            shade: if self.max > 0.0 { (value / self.max) as f32 * 0.8 } else { 0.0 },
            quiet: value == 0.0,
            warning: self.warning(row, column),
            hover: Some(self.ctx.say(&told)),
            opens: true,
            ..GridCell::default()
        }
    }
}
