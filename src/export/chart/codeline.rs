//! Where in each document each code stands.

use super::bars::{color_of, name_of};
use super::drawing::{Anchor, Area, Counted, Drawing, Ink, Stroke};
use super::sheet::{MARGIN, SIZE, SMALL, Sheet, names_width};
use super::{Context, measure};
use crate::i18n::Message;
use crate::query::codeline::{Axis, Codeline};

const ROW: f32 = 13.0;
const STEP: f32 = 8.0;

/// Draws one panel a document.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let spec = ctx.spec;
    let documents = ctx.snapshot.documents().filter(|entry| spec.scope.takes_document(entry.document.id));
    let lines: Vec<(String, Codeline)> = documents
        .filter_map(|entry| {
            let line = Codeline::new(ctx.snapshot, entry.document.id, spec.axis, spec.main_only, &spec.scope)?;
            Some((entry.document.name.clone(), line))
        })
        .collect();
    let unit = match spec.axis {
        Axis::Paragraphs => "chart-unit-paragraphs",
        Axis::Minutes => "chart-unit-minutes",
    };
    let mut sheet = Sheet::new(ctx, ctx.facts(&Message::new("chart-codeline"), &Message::new(unit)), 0.0);
    if lines.iter().all(|(_, line)| line.codes.is_empty()) {
        sheet.empty(ctx.text("chart-empty-codes"));
    }
    let n_lines = lines.len();
    for (name, line) in lines {
        if n_lines > 1 || ctx.spec.title.is_none() {
            sheet.drawing.bold(MARGIN, sheet.y + 8.0, name.clone(), 9.5, Anchor::Start, Ink::Text);
            sheet.y += 15.0;
        }
        panel(ctx, &mut sheet, &name, &line);
    }
    sheet.finish()
}

fn panel(ctx: &Context<'_>, sheet: &mut Sheet, document: &str, line: &Codeline) {
    let system = ctx.snapshot.codes();
    let depth = |row: usize| {
        if ctx.spec.main_only { 0 } else { system.place(line.codes[row]).map_or(0, |place| system.depth(place)) }
    };
    let indent = |row: usize| depth(row) as f32 * STEP;
    let names: Vec<String> = line.codes.iter().map(|&code| name_of(ctx, code)).collect();
    let room = sheet.inner();
    let width =
        names_width(names.iter().enumerate().map(|(row, name)| (name.as_str(), indent(row), false)), room * 0.36);
    let left = MARGIN + width + 8.0;
    let track = MARGIN + room - left - 4.0;
    let top = sheet.y;
    let bottom = top + names.len() as f32 * ROW;
    let at = |place: f64| left + (place / line.end.max(1e-9)) as f32 * track;
    for (place, label) in ticks(line, track) {
        sheet.drawing.line((at(place), top), (at(place), bottom + 3.0), Stroke::new(Ink::Line, 0.5));
        sheet.drawing.text(at(place), bottom + 10.5, label, SMALL, Anchor::Middle, Ink::Muted);
    }
    for (row, name) in names.iter().enumerate() {
        let middle = top + (row as f32 + 0.5) * ROW;
        let name = measure::cut(name, SIZE, false, width - indent(row));
        sheet.drawing.text(MARGIN + indent(row), middle + 3.0, name, SIZE, Anchor::Start, Ink::Text);
        sheet.drawing.line((left, middle), (left + track, middle), Stroke::new(Ink::Line, 0.35));
    }
    for piece in &line.pieces {
        let from = at(piece.from);
        // A piece is seen however short it is.
        let area = Area::new(from, top + piece.row as f32 * ROW + 2.5, (at(piece.to) - from).max(1.5), ROW - 5.0);
        sheet.drawing.fill(area, Ink::Code(color_of(ctx, line.codes[piece.row])));
        let name = format!("{document} · {}: {}", names[piece.row], piece.codings.len());
        sheet.drawing.hit(area, name, Counted::Codings(piece.codings.clone()));
    }
    sheet.y = bottom + 20.0;
}

/// The places that are named under a line, some forty points apart.
fn ticks(line: &Codeline, track: f32) -> Vec<(f64, String)> {
    let most = (track / 32.0).max(2.0) as f64;
    let step = [1.0, 2.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0]
        .into_iter()
        .find(|step| line.end / step <= most)
        .unwrap_or(10_000.0);
    let n = (line.end / step).floor() as usize;
    match line.axis {
        Axis::Minutes => (0..=n).map(|k| (k as f64 * step, format!("{}:00", k * step as usize))).collect(),
        Axis::Paragraphs => {
            let every = step as usize;
            let numbered = line.numbers.iter().enumerate();
            let shown = numbered.filter(|(place, _)| *place == 0 || (place + 1) % every == 0);
            let mut ticks: Vec<(f64, String)> =
                shown.map(|(place, number)| (place as f64 + 0.5, format!("¶{number}"))).collect();
            if ticks.len() > 1 && every > 1 && every < 3 {
                ticks.remove(0);
            }
            ticks
        }
    }
}
