//! When new cases stop bringing new codes: case by case in an order, beside the mean of all.

use std::collections::BTreeMap;

use egui::{Button, RichText, Ui};

use super::compare::Opened;
use super::compare::counting::{Counting, Reads};
use super::compare::grid::{Grid, GridCell, GridName, Place, Widths, grid_ui};
use super::compare::parts::{bar, below, choices, choose, coders_line, command, scope, tick};
use super::context::ViewerContext;
use crate::export::Table;
use crate::i18n::{Catalog, Message};
use crate::model::{CaseId, Timestamp};
use crate::project::{CodingRef, Snapshot};
use crate::query::cases::{DateOrder, read_date};
use crate::query::saturation::Saturation;
use crate::query::{ColumnKey, Columns, Matrix, MatrixSpec};

/// In which order cases stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Order {
    #[default]
    Listed,
    ByDate,
    ByHand,
}

/// What is asked for: what takes part, and in which order the cases stand.
type Asked = (MatrixSpec, Order, Vec<CaseId>);

/// The curve and what it was counted from.
#[derive(Debug)]
struct Counted {
    matrix: Matrix,
    curve: Saturation,
    /// The cases in the order of the curve.
    cases: Vec<CaseId>,
    found_after: Vec<usize>,
}

impl Counted {
    fn new(snapshot: &Snapshot, (spec, order_of, by_hand): Asked) -> Self {
        let matrix = Matrix::new(snapshot, spec);
        let case = |column: usize| match matrix.columns[column].key {
            ColumnKey::Case(case) => Some(case),
            _ => None,
        };
        let mut order: Vec<usize> = (0..matrix.n_compared()).collect();
        match order_of {
            Order::Listed => {}
            Order::ByDate => {
                let dates = dates(snapshot);
                // Cases without a date come last, in their order.
                order.sort_by_key(|&column| {
                    let date = case(column).and_then(|case| dates.get(&case).copied());
                    (date.is_none(), date)
                });
            }
            Order::ByHand => {
                let places: BTreeMap<CaseId, usize> = by_hand.into_iter().zip(0..).collect();
                order.sort_by_key(|&column| {
                    case(column).and_then(|case| places.get(&case).copied()).unwrap_or(usize::MAX)
                });
            }
        }
        let curve = Saturation::new(&matrix, Some(order));
        let cases = curve.order.iter().filter_map(|&column| case(column)).collect();
        Self { found_after: curve.found_after(), cases, curve, matrix }
    }
}

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    order: Order,
    /// The cases in the order made by hand.
    by_hand: Vec<CaseId>,
    activated_only: bool,
    counting: Counting<Asked, Counted>,
    widths: Option<Widths>,
    picked: Option<CaseId>,
}

impl State {
    /// The numbers that are shown, as a table.
    pub fn export_table(&self, snapshot: &Snapshot, catalog: &Catalog) -> Option<Table> {
        let Counted { matrix, curve, .. } = &**self.counting.shown()?;
        Some(Table::of_saturation(snapshot, matrix, curve, catalog, Timestamp::now()))
    }

    fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>, opened: &mut Opened) {
        let spec = MatrixSpec { columns: Columns::Cases, ..scope(ctx, self.activated_only) };
        let by_hand = if self.order == Order::ByHand { self.by_hand.clone() } else { Vec::new() };
        // The mean over all orders takes as long as reading does.
        if self.counting.update(ctx.snapshot, (spec, self.order, by_hand), Reads::Words, ui.ctx(), Counted::new) {
            self.widths = None;
            self.open(ctx, opened);
        }
    }

    /// The cases as they stand now.
    fn cases(&self) -> Vec<CaseId> {
        self.counting.shown().map_or_else(Vec::new, |counted| counted.cases.clone())
    }

    /// Moves the picked case up or down.
    fn shift(&mut self, down: bool) {
        let mut cases = self.cases();
        let Some(at) = self.picked.and_then(|picked| cases.iter().position(|&case| case == picked)) else { return };
        let to = if down { at + 1 } else { at.wrapping_sub(1) };
        if to < cases.len() {
            cases.swap(at, to);
            (self.by_hand, self.order) = (cases, Order::ByHand);
        }
    }

    /// Opens the segments of the codes that the picked case brings.
    fn open(&self, ctx: &ViewerContext<'_>, opened: &mut Opened) {
        let (Some(counted), Some(case)) = (self.counting.shown(), self.picked) else { return };
        let Counted { matrix, curve, .. } = &**counted;
        let at = curve.order.iter().position(|&column| matrix.columns[column].key == ColumnKey::Case(case));
        let Some(at) = at else { return opened.close() };
        let column = curve.order[at];
        let of = |&row: &usize| matrix.refs_of_cell(ctx.snapshot, Some(row), Some(column));
        let refs: Vec<CodingRef> = curve.new_codes[at].iter().flat_map(of).collect();
        let title = Message::new("views-new-in").with("case", matrix.columns[column].name.as_str());
        opened.open(ctx.snapshot, ctx.say(&title), refs);
    }
}

/// Year, month and day.
type Day = (i32, Option<u8>, Option<u8>);

/// The earliest day of recording of each case's documents.
fn dates(snapshot: &Snapshot) -> BTreeMap<CaseId, Day> {
    let mut dates: BTreeMap<CaseId, Day> = BTreeMap::new();
    for part in snapshot.case_parts() {
        if let Ok(day) = read_date(&snapshot.detail(part.document).recorded_on, DateOrder::DayFirst) {
            let known = dates.entry(part.case).or_insert(day);
            *known = day.min(*known);
        }
    }
    dates
}

/// Draws the view.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, opened: &mut Opened) {
    state.update(ui, ctx, opened);
    let line = state.counting.shown().map(|counted| command_line(ctx, state, &counted.matrix.spec));
    bar(ui, ctx, state.counting.is_pending(), line, |ui| bar_ui(ui, ctx, state));
    let Some(counted) = state.counting.shown().cloned() else {
        below(ui, ctx, true, &[], |ui| drop(ui.spinner()));
        return;
    };
    let Counted { matrix, curve, cases, found_after } = &*counted;
    let found = Message::new("compare-note-found").with("n", curve.n_found).with("of", curve.n_codes);
    let lines = [ctx.say(&found), ctx.text("compare-note-mean"), coders_line(ctx, &matrix.spec)];
    below(ui, ctx, true, &lines, |ui| {
        let picked: Option<Place> =
            state.picked.and_then(|case| Some((cases.iter().position(|&of| of == case)?, None)));
        let grid = Curve { ctx, matrix, found_after, curve };
        if let Some((row, _)) = grid_ui(ui, ctx, "saturation", &mut state.widths, &grid, picked) {
            state.picked = cases.get(row).copied();
            state.open(ctx, opened);
        }
    });
}

fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let orders = [
        (Order::Listed, "views-order-listed"),
        (Order::ByDate, "views-order-date"),
        (Order::ByHand, "views-order-hand"),
    ];
    let before = state.order;
    choose(ui, ctx, "views-order", &mut state.order, &choices(ctx, orders));
    if before != Order::ByHand && state.order == Order::ByHand {
        state.by_hand = state.cases();
    }
    for (key, down) in [("views-move-up", false), ("views-move-down", true)] {
        let text = RichText::new(ctx.text(key)).font(ctx.tokens.font(ctx.tokens.sizes.small));
        if ui.add_enabled(state.picked.is_some(), Button::new(text)).clicked() {
            state.shift(down);
        }
    }
    tick(ui, ctx, "compare-show-activated", &mut state.activated_only);
}

fn command_line(ctx: &ViewerContext<'_>, state: &State, spec: &MatrixSpec) -> String {
    let names: Vec<String> = match state.order {
        Order::Listed => Vec::new(),
        _ => state.cases().into_iter().filter_map(|case| Some(ctx.snapshot.case(case)?.name.clone())).collect(),
    };
    let options: Vec<&str> = names.iter().flat_map(|name| ["--case", name.as_str()]).collect();
    command(ctx, "saturation", &options, spec)
}

struct Curve<'a> {
    ctx: &'a ViewerContext<'a>,
    matrix: &'a Matrix,
    curve: &'a Saturation,
    found_after: &'a [usize],
}

impl Grid for Curve<'_> {
    fn n_rows(&self) -> usize {
        self.curve.order.len()
    }

    fn n_columns(&self) -> usize {
        4
    }

    fn corner(&self) -> String {
        self.ctx.text("compare-case")
    }

    fn name(&self, row: usize) -> GridName {
        GridName { name: self.matrix.columns[self.curve.order[row]].name.clone(), ..GridName::default() }
    }

    fn heading(&self, column: usize) -> String {
        let keys = ["compare-new-codes", "compare-found-so-far", "compare-mean", "compare-which-codes"];
        self.ctx.text(keys[column.min(3)])
    }

    fn cell(&self, row: usize, column: usize) -> GridCell {
        let new = &self.curve.new_codes[row];
        let number = |text: String| GridCell { text, opens: true, ..GridCell::default() };
        match column {
            0 => GridCell {
                shade: 0.8 * new.len() as f32 / self.curve.n_codes.max(1) as f32,
                quiet: new.is_empty(),
                ..number(new.len().to_string())
            },
            1 => number(format!("{}/{}", self.found_after[row], self.curve.n_codes)),
            2 => GridCell { text: format!("{:.1}", self.curve.mean[row]), quiet: true, ..GridCell::default() },
            _ => {
                let name = |&row: &usize| self.matrix.rows[row].code.name.as_str();
                let names: Vec<&str> = new.iter().map(name).collect();
                GridCell { text: names.join("; "), is_words: true, opens: true, ..GridCell::default() }
            }
        }
    }

    fn words_width(&self, column: usize) -> Option<f32> {
        (column == 3).then_some(420.0)
    }
}
