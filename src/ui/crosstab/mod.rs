//! Codes by the categories of a variable: counts of cases, and what may be said of them.

use egui::Ui;

use super::compare::Opened;
use super::compare::counting::{Counting, Reads};
use super::compare::grid::{Grid, GridCell, GridName, Place, Widths, grid_ui};
use super::compare::parts::{Choice, bar, below, choices, choose, coders_line, command, scope, tick};
use super::context::ViewerContext;
use super::numbers;
use crate::export::{Cell, CrosstabCell, Table, crosstab_cells, crosstab_notes, verdict_message};
use crate::i18n::{Catalog, Message};
use crate::model::{CodeId, Timestamp, VariableId};
use crate::project::Snapshot;
use crate::query::MatrixSpec;
use crate::query::statistics::{CodeVerdict, Crosstab};

/// What is counted: by which variable, and what takes part.
type Asked = (Option<VariableId>, MatrixSpec);

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    variable: Option<VariableId>,
    cell: CrosstabCell,
    activated_only: bool,
    counting: Counting<Asked, Option<Counted>>,
    widths: Option<Widths>,
    picked: Option<(CodeId, Option<usize>)>,
}

/// The counts with what may be said of them: an exact test may take a while.
#[derive(Debug)]
struct Counted {
    found: Crosstab,
    verdicts: Vec<CodeVerdict>,
    /// What stands below the counts of cases, and below those of segments.
    notes: [Vec<Message>; 2],
}

impl State {
    fn found(&self) -> Option<&Crosstab> {
        self.counting.shown().and_then(|counted| Some(&counted.as_ref().as_ref()?.found))
    }

    /// The numbers that are shown, as a table.
    pub fn export_table(&self, snapshot: &Snapshot, catalog: &Catalog) -> Option<Table> {
        self.found().map(|found| Table::of_crosstab(snapshot, found, self.cell, catalog, Timestamp::now()))
    }

    fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>, opened: &mut Opened) {
        let variables = ctx.snapshot.variables();
        let stands = |id: VariableId| variables.iter().any(|variable| variable.id == id);
        self.variable =
            self.variable.filter(|&id| stands(id)).or_else(|| variables.first().map(|variable| variable.id));
        let asked = (self.variable, scope(ctx, self.activated_only));
        let count = |snapshot: &Snapshot, (variable, scope): Asked| {
            let found = Crosstab::new(snapshot, &scope, variable?)?;
            let verdicts = (0..found.matrix.rows.len()).map(|row| found.verdict(row)).collect();
            let notes = [CrosstabCell::Cases, CrosstabCell::Codings].map(|cell| crosstab_notes(&found, cell));
            Some(Counted { found, verdicts, notes })
        };
        if self.counting.update(ctx.snapshot, asked, Reads::Codings, ui.ctx(), count) {
            self.widths = None;
            self.open(ctx, opened);
        }
    }

    fn open(&self, ctx: &ViewerContext<'_>, opened: &mut Opened) {
        let (Some(found), Some((code, column))) = (self.found(), self.picked) else { return };
        let Some(row) = found.matrix.rows.iter().position(|row| row.code.id == code) else { return opened.close() };
        let column = column.filter(|&column| column < found.columns.len());
        let name = ctx.snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
        let title = match column {
            None => name,
            Some(column) => {
                let column = found.columns[column].name.as_str();
                ctx.say(&Message::new("compare-cell").with("code", name).with("column", column))
            }
        };
        opened.open(ctx.snapshot, title, found.refs_of(ctx.snapshot, row, column));
    }
}

/// Draws the view.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, opened: &mut Opened) {
    state.update(ui, ctx, opened);
    let cell = state.cell;
    let line = state.found().map(|found| command_line(ctx, found, state.cell));
    bar(ui, ctx, state.counting.is_pending(), line, |ui| bar_ui(ui, ctx, state));
    if state.cell != cell {
        state.widths = None;
    }
    let Some(counted) = state.counting.shown().cloned() else {
        below(ui, ctx, true, &[], |ui| drop(ui.spinner()));
        return;
    };
    let Some(Counted { found, verdicts, notes }) = counted.as_ref() else {
        below(ui, ctx, true, &[ctx.text("views-no-variables")], |_| {});
        return;
    };
    let mut lines: Vec<String> =
        notes[usize::from(state.cell == CrosstabCell::Codings)].iter().map(|note| ctx.say(note)).collect();
    lines.push(coders_line(ctx, &found.matrix.spec));
    below(ui, ctx, true, &lines, |ui| {
        let rows = match state.cell {
            CrosstabCell::Codings => found.leaves(),
            _ => (0..found.matrix.rows.len()).collect(),
        };
        let picked: Option<Place> = state.picked.and_then(|(code, column)| {
            Some((rows.iter().position(|&row| found.matrix.rows[row].code.id == code)?, column))
        });
        let grid = Counts { ctx, found, verdicts, cell: state.cell, rows };
        if let Some((place, column)) = grid_ui(ui, ctx, "crosstab", &mut state.widths, &grid, picked) {
            let column = column.filter(|&column| column < found.columns.len());
            state.picked = Some((found.matrix.rows[grid.rows[place]].code.id, column));
            state.open(ctx, opened);
        }
    });
}

fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let variables: Vec<_> = ctx
        .snapshot
        .variables()
        .into_iter()
        .map(|variable| Choice { value: Some(variable.id), text: variable.name.clone() })
        .collect();
    choose(ui, ctx, "views-by", &mut state.variable, &variables);
    let cells = [
        (CrosstabCell::Cases, "analysis-cases"),
        (CrosstabCell::Expected, "views-cell-expected"),
        (CrosstabCell::Residuals, "views-cell-residuals"),
        (CrosstabCell::Codings, "views-cell-segments"),
    ];
    choose(ui, ctx, "compare-cells", &mut state.cell, &choices(ctx, cells));
    tick(ui, ctx, "compare-show-activated", &mut state.activated_only);
}

fn command_line(ctx: &ViewerContext<'_>, found: &Crosstab, cell: CrosstabCell) -> String {
    let variable = ctx.snapshot.variable(found.variable).map_or("", |variable| variable.name.as_str());
    let mut options = vec!["--by", variable];
    match cell {
        CrosstabCell::Cases => {}
        CrosstabCell::Codings => options.push("--segments"),
        CrosstabCell::Expected => options.push("--expected"),
        CrosstabCell::Residuals => options.push("--residuals"),
    }
    command(ctx, "crosstab", &options, &found.matrix.spec)
}

struct Counts<'a> {
    ctx: &'a ViewerContext<'a>,
    found: &'a Crosstab,
    verdicts: &'a [CodeVerdict],
    cell: CrosstabCell,
    rows: Vec<usize>,
}

impl Grid for Counts<'_> {
    fn n_rows(&self) -> usize {
        self.rows.len()
    }

    /// The categories, all cases, and what may be said; of segments nothing is said row by row.
    fn n_columns(&self) -> usize {
        self.found.columns.len() + if self.cell == CrosstabCell::Codings { 1 } else { 2 }
    }

    fn corner(&self) -> String {
        self.ctx.text("analysis-code")
    }

    fn name(&self, place: usize) -> GridName {
        let row = &self.found.matrix.rows[self.rows[place]];
        let code = self.ctx.snapshot.code(row.code.id).unwrap_or(&row.code);
        let depth = if self.cell == CrosstabCell::Codings { 0 } else { row.depth };
        GridName { name: code.name.clone(), depth, dot: Some(self.ctx.tokens.code_color(code.color)) }
    }

    fn heading(&self, column: usize) -> String {
        let n = self.found.columns.len();
        if let Some(column) = self.found.columns.get(column) {
            let message = Message::new("views-category").with("name", column.name.as_str());
            return self.ctx.say(&message.with("n", column.n_cases()));
        }
        self.ctx.text(if column == n { "analysis-cases" } else { "views-cross-verdict" })
    }

    fn cell(&self, place: usize, column: usize) -> GridCell {
        let (found, row) = (self.found, self.rows[place]);
        if column == found.columns.len() {
            let text = format!("{}/{}", found.n_present_in_all(row), found.n_cases);
            return GridCell { text, opens: true, ..GridCell::default() };
        }
        if column > found.columns.len() {
            let text = self.ctx.say(&verdict_message(&self.verdicts[row]));
            return GridCell { text, quiet: true, is_words: true, ..GridCell::default() };
        }
        let n_cases = found.columns[column].n_cases().max(1);
        let share = found.n_present(row, column) as f32 / n_cases as f32;
        let (text, is_zero) = match &crosstab_cells(found, row, self.cell)[column] {
            Cell::Share { n, of } => (format!("{n}/{of}"), *n == 0),
            Cell::Number(n) => (numbers::count(*n as usize), *n == 0),
            Cell::Decimal(x) => (format!("{x:.2}"), false),
            Cell::Empty | Cell::Percent(_) | Cell::Mark(_) | Cell::Text(_) => (String::new(), true),
        };
        let shade = if self.cell == CrosstabCell::Cases { share * 0.7 } else { 0.0 };
        GridCell { text, shade, quiet: is_zero, opens: true, ..GridCell::default() }
    }

    fn words_width(&self, column: usize) -> Option<f32> {
        (column > self.found.columns.len()).then_some(330.0)
    }
}
