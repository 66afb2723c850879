//! Bars: how often each code is found.

use super::drawing::{Anchor, Area, Counted, Drawing, Ink};
use super::sheet::{LINE, MARGIN, SIZE, Sheet, names_width};
use super::{BarCount, Context, Split, hatch, measure};
use crate::i18n::Message;
use crate::model::{CodeId, Color};
use crate::query::{Columns, Matrix, MatrixSpec, Measure};

const BAR: f32 = 10.0;
const THIN: f32 = 6.5;
const GAP: f32 = 6.0;
const STEP: f32 = 10.0;

/// A bar with its name and number.
pub(super) struct Bar {
    /// What it is called.
    pub name: String,
    /// How many steps the name stands in.
    pub depth: usize,
    /// Its colours: one bar, or one piece each.
    pub pieces: Vec<Piece>,
    /// What stands at its end.
    pub number: String,
    /// What the whole bar counts.
    pub counts: Counted,
    /// Colours before the name, such as those of several codes.
    pub swatches: Vec<Color>,
}

/// A piece of a bar.
pub(super) struct Piece {
    /// How much.
    pub n: f32,
    /// In which colour; none for bars that stand for no code.
    pub color: Option<Color>,
    /// Under which hatching.
    pub hatch: usize,
    /// What it says and counts, where that is not said by the whole bar.
    pub counts: Option<(String, Counted)>,
}

impl Piece {
    /// A whole bar.
    pub(super) const fn whole(n: f32, color: Option<Color>) -> Self {
        Self { n, color, hatch: 0, counts: None }
    }
}

/// Draws the bars of codes.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let spec = ctx.spec;
    let columns = match spec.count {
        BarCount::Documents => Columns::Documents,
        BarCount::Segments | BarCount::Cases => Columns::Cases,
    };
    let scope = MatrixSpec { columns: columns.clone(), measure: Measure::Codings, ..spec.scope.clone() };
    let matrix = Matrix::new(ctx.snapshot, scope);
    let (analysis, unit) = match spec.count {
        BarCount::Segments => ("chart-bars-segments", "analysis-unit-codings"),
        BarCount::Documents => ("chart-bars-documents", "chart-unit-documents"),
        BarCount::Cases => ("chart-bars-cases", "chart-unit-cases"),
    };
    let mut sheet = Sheet::new(ctx, ctx.facts(&Message::new(analysis), &Message::new(unit)), 0.0);
    let split = if spec.count == BarCount::Segments { spec.split } else { Split::None };
    let mut rows: Vec<usize> =
        (0..matrix.rows.len()).filter(|&row| !spec.main_only || matrix.rows[row].depth == 0).collect();
    let n_of = |row: usize| match spec.count {
        BarCount::Segments => matrix.total(row),
        BarCount::Documents | BarCount::Cases => matrix.n_present(row) as u32,
    };
    if spec.by_size {
        rows.sort_by_key(|&row| std::cmp::Reverse(n_of(row)));
    }
    let n_rows = rows.len();
    rows.truncate(if spec.limit == 0 { n_rows } else { spec.limit });
    if rows.is_empty() {
        sheet.empty(ctx.text("chart-empty-codes"));
        return sheet.finish();
    }
    let column_name = |column: usize| match matrix.columns[column].name.as_str() {
        "" => ctx.text("analysis-without-case"),
        name => name.to_owned(),
    };
    let bar = |&row: &usize| {
        let code = &matrix.rows[row].code;
        let n = n_of(row);
        let number = match spec.count {
            BarCount::Segments => n.to_string(),
            BarCount::Documents | BarCount::Cases => format!("{n}/{}", matrix.n_compared()),
        };
        let pieces = match split {
            Split::None => vec![Piece::whole(n as f32, Some(code.color))],
            Split::Stacked | Split::Grouped => (0..matrix.columns.len())
                .map(|column| {
                    let n = matrix.value(row, column);
                    let counts = Counted::Cell {
                        code: Some(code.id),
                        column: Some((columns.clone(), matrix.columns[column].key.clone())),
                    };
                    let name = format!("{} × {}: {n}", code.name, column_name(column));
                    Piece {
                        n: n as f32,
                        color: Some(Color::of_palette(column)),
                        hatch: column,
                        counts: Some((name, counts)),
                    }
                })
                .collect(),
        };
        Bar {
            name: code.name.clone(),
            depth: if spec.by_size { 0 } else { matrix.rows[row].depth },
            pieces,
            number,
            counts: Counted::Cell { code: Some(code.id), column: None },
            swatches: Vec::new(),
        }
    };
    let bars: Vec<Bar> = rows.iter().map(bar).collect();
    if split != Split::None {
        let entries: Vec<(String, Color, usize)> =
            (0..matrix.columns.len()).map(|column| (column_name(column), Color::of_palette(column), column)).collect();
        legend(&mut sheet, &entries);
    }
    paint(&mut sheet, &bars, split == Split::Grouped);
    if rows.len() < n_rows {
        sheet.note(ctx.say(&Message::new("chart-note-limit").with("n", rows.len()).with("of", n_rows)));
    }
    if split == Split::Stacked {
        sheet.note(ctx.text("chart-note-stacked"));
    }
    sheet.finish()
}

/// What the colours and hatchings of pieces stand for.
pub(super) fn legend(sheet: &mut Sheet, entries: &[(String, Color, usize)]) {
    let (left, right) = (MARGIN, MARGIN + sheet.inner());
    let (mut x, mut y) = (left, sheet.y + 4.0);
    for (name, color, n) in entries {
        let name = measure::cut(name, SIZE, false, sheet.inner() - 20.0);
        let width = 16.0 + measure::width(&name, SIZE, false) + 14.0;
        if x > left && x + width > right {
            x = left;
            y += 14.0;
        }
        hatch::fill(&mut sheet.drawing, Area::new(x, y - 5.0, 12.0, 9.0), *color, *n);
        sheet.drawing.text(x + 16.0, y + 2.5, name, SIZE, Anchor::Start, Ink::Text);
        x += width;
    }
    sheet.y = y + 14.0;
}

/// Draws bars under each other over the width of the sheet, with one scale for all.
pub(super) fn paint(sheet: &mut Sheet, bars: &[Bar], grouped: bool) {
    let indent = |bar: &Bar| bar.depth as f32 * STEP + bar.swatches.len() as f32 * 9.0;
    let room = sheet.inner();
    let has_depth = bars.iter().any(|bar| bar.depth > 0);
    let is_bold = |bar: &Bar| has_depth && bar.depth == 0;
    let names = names_width(bars.iter().map(|bar| (bar.name.as_str(), indent(bar), is_bold(bar))), room * 0.42) + 1.0;
    let number_width = bars.iter().map(|bar| measure::width(&bar.number, SIZE, false)).fold(0.0, f32::max) + 8.0;
    let left = MARGIN + names + 8.0;
    let track = (MARGIN + room - number_width - left).max(30.0);
    let length = |bar: &Bar| -> f32 {
        let pieces = bar.pieces.iter().map(|piece| piece.n);
        if grouped { pieces.fold(0.0, f32::max) } else { pieces.sum() }
    };
    let most = bars.iter().map(length).fold(0.0, f32::max).max(1.0);
    let top = sheet.y;
    for bar in bars {
        let lines = measure::wrap(&bar.name, SIZE, is_bold(bar), (names - indent(bar)).max(30.0), 2).len();
        let bars_height = if grouped { THIN * bar.pieces.len().max(1) as f32 } else { BAR };
        let height = bars_height.max(lines as f32 * LINE) + GAP;
        let middle = sheet.y + height / 2.0;
        for (place, &color) in bar.swatches.iter().enumerate() {
            sheet.swatch(MARGIN + bar.depth as f32 * STEP + place as f32 * 9.0, middle, color);
        }
        sheet.name(&bar.name, MARGIN + indent(bar), middle, (names - indent(bar)).max(30.0), is_bold(bar), 2);
        let area = Area::new(left, sheet.y, track + number_width, height);
        sheet.drawing.hit(area, format!("{}: {}", bar.name, bar.number), bar.counts.clone());
        let mut x = left;
        for (place, piece) in bar.pieces.iter().enumerate() {
            let width = piece.n / most * track;
            let y = middle - bars_height / 2.0;
            let area = if grouped {
                Area::new(left, y + place as f32 * THIN + 0.5, width, THIN - 1.0)
            } else {
                Area::new(x, y, width, bars_height)
            };
            x += width;
            if grouped {
                let number = format!("{}", piece.n);
                let ink = if piece.n == 0.0 { Ink::Muted } else { Ink::Text };
                sheet.drawing.text(left + width + 3.0, area.bottom() - 0.2, number, 6.5, Anchor::Start, ink);
            }
            if width <= 0.0 {
                continue;
            }
            match piece.color {
                Some(color) => hatch::fill(&mut sheet.drawing, area, color, piece.hatch),
                None => sheet.drawing.fill(area, Ink::Plain),
            }
            if let Some((name, counts)) = &piece.counts {
                sheet.drawing.hit(area, name.clone(), counts.clone());
            }
        }
        if !grouped {
            let ink = if length(bar) == 0.0 { Ink::Muted } else { Ink::Text };
            sheet.drawing.text(x + 4.0, middle + 3.0, bar.number.clone(), SIZE, Anchor::Start, ink);
        }
        sheet.y += height;
    }
    sheet.drawing.line((left, top), (left, sheet.y), super::Stroke::new(Ink::Muted, 0.7));
}

/// The colour of a code, that of none where it is gone.
pub(super) fn color_of(ctx: &Context<'_>, code: CodeId) -> Color {
    ctx.snapshot.code(code).map(|code| code.color).unwrap_or_default()
}

/// The name of a code.
pub(super) fn name_of(ctx: &Context<'_>, code: CodeId) -> String {
    ctx.snapshot.code(code).map(|code| code.name.clone()).unwrap_or_default()
}
