//! Cases by cases: how alike they are in what they speak of, and in which codes two differ.

use egui::{Label, RichText, ScrollArea, Ui};

use super::compare::Opened;
use super::compare::counting::{Counting, Reads};
use super::compare::grid::{Grid, GridCell, GridName, Place, Widths, grid_ui};
use super::compare::parts::{bar, below, choices, choose, coders_line, command, scope, tick};
use super::context::ViewerContext;
use super::numbers;
use super::widgets::ListItem;
use crate::export::Table;
use crate::i18n::{Catalog, Message};
use crate::model::{CodeId, Timestamp};
use crate::project::Snapshot;
use crate::query::similarity::{Coefficient, Similarity};
use crate::query::{ColumnKey, Columns, Matrix, MatrixSpec};

/// With fewer cases than this there is no order worth showing: they stand as they are listed.
const FEWEST_TO_ORDER: usize = 4;

/// What a cell tells of two cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tells {
    Likeness(Coefficient),
    CityBlock,
    SquaredEuclidean,
}

impl Default for Tells {
    fn default() -> Self {
        Self::Likeness(Coefficient::default())
    }
}

impl Tells {
    /// The coefficient that is shown; beside distances the one that is offered first.
    fn coefficient(self) -> Coefficient {
        if let Self::Likeness(coefficient) = self { coefficient } else { Coefficient::default() }
    }
}

/// The matrix and the cases in it, as they are compared.
#[derive(Debug)]
struct Compared {
    matrix: Matrix,
    similarity: Similarity,
    /// The order in which they are shown.
    order: Vec<usize>,
    /// The nearest and the farthest two.
    extremes: Option<((usize, usize), (usize, usize))>,
    /// The largest distance: what shades are scaled by.
    max: f64,
}

impl Compared {
    fn new(snapshot: &Snapshot, (spec, all_codes, tells): Asked) -> Self {
        let matrix = Matrix::new(snapshot, spec);
        let similarity = Similarity::new(&matrix, !all_codes);
        let order = match similarity.len() {
            n if n < FEWEST_TO_ORDER => (0..n).collect(),
            _ => similarity.order(tells.coefficient()),
        };
        let pairs = (0..similarity.len()).flat_map(|second| (0..second).map(move |first| (first, second)));
        let distance = |(first, second)| match tells {
            Tells::Likeness(_) => 1.0,
            Tells::CityBlock => similarity.city_block(first, second) as f64,
            Tells::SquaredEuclidean => similarity.squared_euclidean(first, second) as f64,
        };
        let max = pairs.map(distance).fold(0.0, f64::max);
        let extremes = similarity.extremes(tells.coefficient());
        Self { matrix, similarity, order, extremes, max }
    }
}

/// What is asked for: what takes part, whether codes with sub-codes enter, and what is told.
type Asked = (MatrixSpec, bool, Tells);

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    tells: Tells,
    all_codes: bool,
    activated_only: bool,
    counting: Counting<Asked, Compared>,
    widths: Option<Widths>,
    picked: Option<(ColumnKey, ColumnKey)>,
    /// The codes of two cases: the heading of each group and its codes.
    groups: Vec<(String, Vec<CodeId>)>,
}

impl State {
    /// The numbers that are shown, as a table.
    pub fn export_table(&self, snapshot: &Snapshot, catalog: &Catalog) -> Option<Table> {
        let Compared { matrix, similarity, .. } = &**self.counting.shown()?;
        Some(Table::of_similarity(snapshot, matrix, similarity, self.tells.coefficient(), catalog, Timestamp::now()))
    }

    fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) {
        let spec = MatrixSpec { columns: Columns::Cases, ..scope(ctx, self.activated_only) };
        // Comparing each case with each takes as long as reading does.
        let asked = (spec, self.all_codes, self.tells);
        if self.counting.update(ctx.snapshot, asked, Reads::Words, ui.ctx(), Compared::new) {
            self.widths = None;
            self.group(ctx);
        }
    }

    /// Which codes both of the picked cases have, and which only one of them.
    fn group(&mut self, ctx: &ViewerContext<'_>) {
        self.groups.clear();
        let (Some(compared), Some((first, second))) = (self.counting.shown(), self.picked.clone()) else { return };
        let matrix = &compared.matrix;
        let place = |key: ColumnKey| matrix.columns.iter().position(|column| column.key == key);
        let (Some(first), Some(second)) = (place(first), place(second)) else { return };
        let only = |key: &'static str, case: usize| {
            ctx.say(&Message::new(key).with("case", matrix.columns[case].name.as_str()))
        };
        let of = |in_first: bool, in_second: bool| {
            let fits = |row: &&usize| {
                matrix.is_present(**row, first) == in_first && matrix.is_present(**row, second) == in_second
            };
            compared.similarity.rows.iter().filter(fits).map(|&row| matrix.rows[row].code.id).collect::<Vec<_>>()
        };
        self.groups = vec![
            (ctx.text("views-in-both"), of(true, true)),
            (only("views-only-in", first), of(true, false)),
            (only("views-only-in", second), of(false, true)),
            (ctx.text("views-in-neither"), of(false, false)),
        ];
    }
}

/// Draws the view.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, opened: &mut Opened) {
    state.update(ui, ctx);
    let line = state.counting.shown().map(|compared| command_line(ctx, state, &compared.matrix.spec));
    bar(ui, ctx, state.counting.is_pending(), line, |ui| bar_ui(ui, ctx, state));
    let Some(compared) = state.counting.shown().cloned() else {
        below(ui, ctx, true, &[], |ui| drop(ui.spinner()));
        return;
    };
    let lines = lines(ctx, state, &compared);
    below(ui, ctx, true, &lines, |ui| {
        let columns = &compared.matrix.columns;
        let order = compared.order.as_slice();
        let place = |key: ColumnKey| order.iter().position(|&column| columns[column].key == key);
        let picked: Option<Place> =
            state.picked.clone().and_then(|(row, column)| Some((place(row)?, Some(place(column)?))));
        let grid = Cases { ctx, compared: &compared, order, tells: state.tells, max: compared.max };
        if let Some((row, Some(column))) = grid_ui(ui, ctx, "case-similarity", &mut state.widths, &grid, picked) {
            state.picked = Some((columns[order[row]].key.clone(), columns[order[column]].key.clone()));
            state.group(ctx);
            opened.close();
        }
    });
}

/// Draws the right column: the codes of the picked cases, and the segments of the one clicked.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State, opened: &mut Opened) {
    if state.groups.is_empty() {
        opened.show(ui, ctx);
        return;
    }
    let height = if opened.is_open() { ui.available_height() * 0.45 } else { ui.available_height() };
    let mut clicked = None;
    ScrollArea::vertical().id_salt("case-codes").max_height(height).auto_shrink([false, !opened.is_open()]).show(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (heading, codes) in &state.groups {
                let heading = format!("{heading} ({})", codes.len());
                let heading =
                    RichText::new(heading).font(ctx.tokens.bold(ctx.tokens.sizes.small)).color(*ctx.tokens.muted);
                ui.add_space(8.0);
                egui::Frame::NONE
                    .inner_margin(egui::Margin::symmetric(12, 4))
                    .show(ui, |ui| ui.add(Label::new(heading).wrap()));
                for &code in codes {
                    let Some(row) = ctx.snapshot.code(code) else { continue };
                    let item = ListItem::new(&row.name).dot(ctx.tokens.code_color(row.color));
                    if item.show(ui).response.clicked() {
                        clicked = Some(code);
                    }
                }
            }
        },
    );
    if let (Some(code), Some(compared), Some((first, second))) = (clicked, state.counting.shown(), state.picked.clone())
    {
        let matrix = &compared.matrix;
        let row = matrix.rows.iter().position(|row| row.code.id == code);
        let place = |key: ColumnKey| matrix.columns.iter().position(|column| column.key == key);
        let mut refs = Vec::new();
        for column in [place(first), place(second)].into_iter().flatten() {
            refs.extend(matrix.refs_of_cell(ctx.snapshot, row, Some(column)));
        }
        refs.sort_unstable();
        refs.dedup();
        let name = ctx.snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
        opened.open(ctx.snapshot, name, refs);
    }
    if opened.is_open() {
        opened.show(ui, ctx);
    }
}

fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let tells = [
        (Tells::Likeness(Coefficient::Jaccard), "views-coefficient-jaccard"),
        (Tells::Likeness(Coefficient::Zeta), "views-coefficient-zeta"),
        (Tells::Likeness(Coefficient::SimpleMatching), "views-coefficient-matching"),
        (Tells::Likeness(Coefficient::RussellRao), "views-coefficient-russell"),
        (Tells::CityBlock, "views-coefficient-city"),
        (Tells::SquaredEuclidean, "views-coefficient-euclid"),
    ];
    choose(ui, ctx, "views-coefficient", &mut state.tells, &choices(ctx, tells));
    tick(ui, ctx, "views-all-codes", &mut state.all_codes);
    tick(ui, ctx, "compare-show-activated", &mut state.activated_only);
}

fn command_line(ctx: &ViewerContext<'_>, state: &State, spec: &MatrixSpec) -> String {
    let coefficient = match state.tells.coefficient() {
        Coefficient::Jaccard => "jaccard",
        Coefficient::Zeta => "zeta",
        Coefficient::SimpleMatching => "simple-matching",
        Coefficient::RussellRao => "russell-rao",
    };
    let mut options = vec!["--coefficient", coefficient];
    if state.all_codes {
        options.push("--all-codes");
    }
    command(ctx, "similarity", &options, spec)
}

/// What the numbers are, which pair is nearest and which farthest, and how many codes enter.
fn lines(ctx: &ViewerContext<'_>, state: &State, compared: &Compared) -> Vec<String> {
    let unit = match state.tells {
        Tells::Likeness(Coefficient::Jaccard) => "compare-unit-code-jaccard",
        Tells::Likeness(Coefficient::Zeta) => "compare-unit-zeta",
        Tells::Likeness(Coefficient::SimpleMatching) => "compare-unit-simple-matching",
        Tells::Likeness(Coefficient::RussellRao) => "compare-unit-russell-rao",
        Tells::CityBlock => "views-unit-city",
        Tells::SquaredEuclidean => "views-unit-euclid",
    };
    let mut lines = vec![ctx.text(unit)];
    if let Some((nearest, farthest)) = compared.extremes {
        let name = |column: usize| compared.matrix.columns[column].name.as_str();
        let pair = |(first, second): (usize, usize)| format!("{} – {}", name(first), name(second));
        let message = Message::new("compare-note-extremes").with("nearest", pair(nearest));
        lines.push(ctx.say(&message.with("farthest", pair(farthest))));
    }
    if matches!(state.tells, Tells::Likeness(Coefficient::SimpleMatching | Coefficient::RussellRao)) {
        lines.push(ctx.text("compare-note-unused-codes"));
    }
    lines.push(ctx.say(&Message::new("views-codes-enter").with("n", compared.similarity.rows.len())));
    lines.push(coders_line(ctx, &compared.matrix.spec));
    lines
}

struct Cases<'a> {
    ctx: &'a ViewerContext<'a>,
    compared: &'a Compared,
    order: &'a [usize],
    tells: Tells,
    max: f64,
}

impl Grid for Cases<'_> {
    fn n_rows(&self) -> usize {
        self.order.len()
    }

    fn n_columns(&self) -> usize {
        self.order.len()
    }

    fn corner(&self) -> String {
        self.ctx.text("compare-case")
    }

    fn name(&self, row: usize) -> GridName {
        GridName { name: self.heading(row), ..GridName::default() }
    }

    fn heading(&self, column: usize) -> String {
        self.compared.matrix.columns[self.order[column]].name.clone()
    }

    fn cell(&self, row: usize, column: usize) -> GridCell {
        if row == column {
            return GridCell::default();
        }
        let similarity = &self.compared.similarity;
        let (first, second) = (self.order[row], self.order[column]);
        let far = |distance: u64| (numbers::count(distance as usize), 1.0 - distance as f64 / self.max.max(1.0));
        let (text, likeness) = match self.tells {
            Tells::Likeness(coefficient) => match coefficient.of(similarity.four_fold(first, second)) {
                None => (String::new(), 0.0),
                Some(value) => (format!("{value:.3}"), value),
            },
            Tells::CityBlock => far(similarity.city_block(first, second)),
            Tells::SquaredEuclidean => far(similarity.squared_euclidean(first, second)),
        };
        let codes = similarity.four_fold(first, second);
        let told = Message::new("views-four-fold")
            .with("both", codes.both as usize)
            .with("first", codes.first as usize)
            .with("second", codes.second as usize)
            .with("neither", codes.neither as usize);
        GridCell {
            text,
            shade: (likeness * 0.8) as f32,
            hover: Some(self.ctx.say(&told)),
            opens: true,
            ..GridCell::default()
        }
    }
}
