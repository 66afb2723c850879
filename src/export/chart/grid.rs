//! Numbers over shades: a table as a heat map.
//!
//! The numbers are those of the exported table, cell by cell, so that both tell the same. One hue,
//! scaled over the codes without sub-codes; a code with sub-codes is not shaded, because it counts
//! again what stands below it.

use super::drawing::{Anchor, Area, Counted, Drawing, Ink, Shape, Stroke, Text};
use super::sheet::{LINE, MARGIN, SIZE, Sheet, names_width};
use super::{ChartKind, Context, measure};
use crate::export::{Cell, RowKind, Table};
use crate::model::{CodeId, Color};
use crate::query::Matrix;
use crate::query::cooccurrence::{Cooccurrence, CooccurrenceSpec};
use crate::query::sequence::{Sequence, SequenceSpec};

const ROW: f32 = 17.0;
const STEP: f32 = 10.0;
/// The narrowest and the widest column.
const COLUMN: (f32, f32) = (20.0, 52.0);
/// How long a name may be that stands upright over its column.
const HEADING: f32 = 120.0;

/// What a grid is made of beside its table.
struct Grid<'a> {
    table: &'a Table,
    /// The colour of each row's code; none below the codes.
    colors: Vec<Option<Color>>,
    /// Rows that are not shaded, because others stand below them.
    unshaded: Vec<bool>,
    /// How many columns are shaded; those behind them are sums.
    n_shaded: usize,
    /// What a cell counts.
    counts: &'a dyn Fn(usize, usize) -> Option<Counted>,
}

/// Codes by cases or documents.
pub(super) fn matrix(ctx: &Context<'_>) -> Drawing {
    let matrix = Matrix::new(ctx.snapshot, ctx.spec.scope.clone());
    let mut table = Table::of_matrix(ctx.snapshot, &matrix, ctx.catalog, ctx.now);
    let mut rows: Vec<usize> = (0..matrix.rows.len()).collect();
    if ctx.spec.main_only {
        rows.retain(|&row| matrix.rows[row].depth == 0);
    }
    let below = table.rows.split_off(matrix.rows.len());
    table.rows = rows.iter().filter_map(|&row| table.rows.get(row).cloned()).chain(below).collect();
    let counts = |row: usize, column: usize| {
        let code = rows.get(row).map(|&row| matrix.rows[row].code.id);
        let column = matrix.columns.get(column).map(|column| (matrix.spec.columns.clone(), column.key.clone()));
        Some(Counted::Cell { code, column })
    };
    let mut colors: Vec<Option<Color>> = rows.iter().map(|&row| Some(matrix.rows[row].code.color)).collect();
    colors.resize(table.rows.len(), None);
    let unshaded = rows.iter().map(|&row| !ctx.spec.main_only && matrix.rows[row].has_children(row)).collect();
    let grid = Grid { table: &table, colors, unshaded, n_shaded: matrix.columns.len(), counts: &counts };
    paint(ctx, &grid)
}

/// Codes by codes that occur together.
pub(super) fn cooccurrence(ctx: &Context<'_>) -> Drawing {
    let spec = CooccurrenceSpec {
        relation: ctx.spec.relation,
        with_sub_codes: ctx.spec.with_sub_codes,
        scope: ctx.spec.scope.clone(),
    };
    let found = Cooccurrence::new(ctx.snapshot, spec);
    let table = Table::of_cooccurrence(ctx.snapshot, &found, ctx.spec.cell, ctx.catalog, ctx.now);
    let counts = |row: usize, column: usize| {
        (row == column).then(|| Counted::Cell { code: Some(found.codes[row]), column: None })
    };
    codes_by_codes(ctx, table, &found.codes, 0, &counts)
}

/// Codes by the codes that follow them.
pub(super) fn sequence(ctx: &Context<'_>) -> Drawing {
    let spec = SequenceSpec { within: ctx.spec.within, main_only: ctx.spec.main_only, scope: ctx.spec.scope.clone() };
    let found = Sequence::new(ctx.snapshot, spec);
    let table = Table::of_sequence(ctx.snapshot, &found, ctx.catalog, ctx.now);
    let counts = |from: usize, to: usize| {
        let (&from, &to) = (found.codes.get(from)?, found.codes.get(to)?);
        Some(Counted::Codings(found.codings(ctx.snapshot, from, to)))
    };
    codes_by_codes(ctx, table, &found.codes, 1, &counts)
}

/// A table with the same codes in rows and columns, under their short names.
fn codes_by_codes(
    ctx: &Context<'_>,
    mut table: Table,
    codes: &[CodeId],
    n_sums: usize,
    counts: &dyn Fn(usize, usize) -> Option<Counted>,
) -> Drawing {
    let system = ctx.snapshot.codes();
    for (place, &code) in codes.iter().enumerate() {
        let name = super::bars::name_of(ctx, code);
        let depth = system.place(code).map_or(0, |place| system.depth(place));
        if let Some(heading) = table.header.get_mut(place + 1) {
            heading.clone_from(&name);
        }
        if let Some(row) = table.rows.get_mut(place) {
            row.name = name;
            row.depth = if ctx.spec.main_only { 0 } else { depth };
        }
    }
    let colors = codes.iter().map(|&code| Some(super::bars::color_of(ctx, code))).collect();
    let n_shaded = table.header.len().saturating_sub(1 + n_sums);
    let unshaded = vec![false; codes.len()];
    paint(ctx, &Grid { table: &table, colors, unshaded, n_shaded, counts })
}

/// The number that a cell is shaded by.
fn number(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Number(n) => Some(f64::from(*n)),
        Cell::Share { n, of } => Some(if *of == 0 { 0.0 } else { *n as f64 / *of as f64 }),
        Cell::Decimal(n) => Some(*n),
        _ => None,
    }
}

fn words(cell: &Cell) -> String {
    match cell {
        Cell::Number(n) => n.to_string(),
        Cell::Share { n, of } => format!("{n}/{of}"),
        Cell::Decimal(n) => format!("{n:.2}"),
        Cell::Text(text) => text.clone(),
        _ => String::new(),
    }
}

fn paint(ctx: &Context<'_>, grid: &Grid<'_>) -> Drawing {
    let table = grid.table;
    let n_columns = table.header.len().saturating_sub(1);
    let is_diagonal = |row: usize, column: usize| ctx.spec.kind != ChartKind::Matrix && row == column;
    let name_room = ctx.spec.width * 0.36;
    let indent = |row: usize| {
        let depth = if ctx.spec.main_only { 0 } else { table.rows[row].depth };
        depth as f32 * STEP + if grid.colors.get(row).copied().flatten().is_some() { 11.0 } else { 0.0 }
    };
    let bold = |row: usize| table.rows[row].kind == RowKind::Main;
    let names = (0..table.rows.len()).map(|row| (table.rows[row].name.as_str(), indent(row), bold(row)));
    let names = names_width(names, name_room) + 6.0;
    let widest = table.rows.iter().flat_map(|row| &row.cells).map(|cell| measure::width(&words(cell), SIZE, false));
    let widest = widest.fold(COLUMN.0, f32::max).min(COLUMN.1 - 6.0);
    // Names that are a little wider than the numbers are worth the room that they stand level in.
    let heading = table.header.iter().skip(1).map(|name| measure::width(name, SIZE, false)).fold(0.0, f32::max);
    let room_for_level = ctx.spec.width - 2.0 * MARGIN - names >= (heading + 6.0) * n_columns as f32;
    let needed = widest.max(if room_for_level { heading } else { 0.0 }) + 6.0;
    let free = ctx.spec.width - 2.0 * MARGIN - names;
    let column = (free / n_columns.max(1) as f32).clamp(needed, COLUMN.1.max(needed));
    let mut sheet = Sheet::new(ctx, table.title.clone(), names + column * n_columns as f32 + 2.0 * MARGIN);
    if table.rows.is_empty() || n_columns == 0 {
        sheet.empty(ctx.text("chart-empty-codes"));
        return sheet.finish();
    }
    let left = MARGIN + names;
    headings(&mut sheet, &table.header[1..], left, column);
    let shaded = |row: usize, at: usize| {
        let is_code = grid.colors.get(row).copied().flatten().is_some();
        let is_leaf = !grid.unshaded.get(row).copied().unwrap_or(true);
        (is_code && is_leaf && at < grid.n_shaded && !is_diagonal(row, at))
            .then(|| number(&table.rows[row].cells[at]))?
    };
    let all = (0..table.rows.len()).flat_map(|row| (0..n_columns).map(move |at| (row, at)));
    let most = all.filter_map(|(row, at)| shaded(row, at)).fold(0.0, f64::max);
    for (row, line) in table.rows.iter().enumerate() {
        let room = names - 6.0 - indent(row);
        let height = if measure::wrap(&line.name, SIZE, bold(row), room, 2).len() > 1 { 2.0 * LINE + 2.0 } else { ROW };
        let middle = sheet.y + height / 2.0;
        if line.kind == RowKind::Bottom && (row == 0 || table.rows[row - 1].kind != RowKind::Bottom) {
            sheet.drawing.line(
                (MARGIN, sheet.y),
                (left + column * n_columns as f32, sheet.y),
                Stroke::new(Ink::Line, 0.7),
            );
        }
        if let Some(color) = grid.colors.get(row).copied().flatten() {
            sheet.swatch(MARGIN + indent(row) - 11.0, middle, color);
        }
        sheet.name(&line.name, MARGIN + indent(row), middle, room, bold(row), 2);
        for (at, cell) in line.cells.iter().enumerate() {
            let area = Area::new(left + at as f32 * column, sheet.y, column, height);
            let said = words(cell);
            let share = shaded(row, at).map(|n| if most > 0.0 { (n / most) as f32 } else { 0.0 });
            let inner = Area::new(area.x + 0.5, area.y + 0.5, area.width - 1.0, area.height - 1.0);
            let ink = match share {
                Some(share) if share > 0.0 => {
                    sheet.drawing.fill(inner, Ink::Heat(share));
                    Ink::OnHeat(share)
                }
                Some(_) => Ink::Muted,
                None if number(cell) == Some(0.0) || is_diagonal(row, at) => Ink::Muted,
                None => Ink::Text,
            };
            if is_diagonal(row, at) {
                sheet.drawing.frame(inner, Stroke::new(Ink::Line, 0.7));
            }
            let shown = measure::cut(&said, SIZE, false, column - 2.0);
            sheet.drawing.text(area.x + column / 2.0, middle + 3.0, shown, SIZE, Anchor::Middle, ink);
            if let Some(counts) = (grid.counts)(row, at) {
                let name = format!("{} × {}: {said}", line.name, table.header[at + 1]);
                sheet.drawing.hit(area, name, counts);
            }
        }
        sheet.y += height;
    }
    table.notes.iter().for_each(|note| sheet.note(note.clone()));
    sheet.finish()
}

/// The names over the columns: level where all fit, else upright.
fn headings(sheet: &mut Sheet, names: &[String], left: f32, column: f32) {
    let widest = names.iter().map(|name| measure::width(name, SIZE, false)).fold(0.0, f32::max);
    let is_level = widest <= column - 4.0;
    let height = if is_level { LINE } else { widest.min(HEADING) };
    let base = sheet.y + height;
    for (at, name) in names.iter().enumerate() {
        let middle = left + (at as f32 + 0.5) * column;
        let text = if is_level {
            let (x, y) = (middle, base - 2.0);
            Text {
                x,
                y,
                words: name.clone(),
                size: SIZE,
                bold: false,
                anchor: Anchor::Middle,
                ink: Ink::Text,
                upwards: false,
            }
        } else {
            let words = measure::cut(name, SIZE, false, HEADING);
            let (x, y) = (middle + 3.0, base);
            Text { x, y, words, size: SIZE, bold: false, anchor: Anchor::Start, ink: Ink::Text, upwards: true }
        };
        sheet.drawing.shapes.push(Shape::Text(text));
    }
    sheet.y = base + 5.0;
    let right = left + column * names.len() as f32;
    sheet.drawing.line((MARGIN, sheet.y - 1.0), (right, sheet.y - 1.0), Stroke::new(Ink::Line, 0.7));
}
