//! Each document as a field of cells in the colours of its codes; a letter says which code.

use std::collections::BTreeMap;

use super::Context;
use super::bars::{color_of, name_of};
use super::drawing::{Anchor, Area, Counted, Drawing, Ink, Stroke};
use super::sheet::{MARGIN, SIZE, Sheet};
use super::{ChartSpec, measure};
use crate::i18n::Message;
use crate::model::CodeId;
use crate::query::portrait::Portrait;

/// At most so large is a cell.
const CELL: f32 = 11.0;

/// Draws one field a document, and what the letters stand for.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let spec = ctx.spec;
    let (in_row, n_rows) = cells(spec);
    let documents = ctx.snapshot.documents().filter(|entry| spec.scope.takes_document(entry.document.id));
    let portraits: Vec<(String, Portrait)> = documents
        .filter_map(|entry| {
            let id = entry.document.id;
            let portrait = Portrait::new(ctx.snapshot, id, in_row * n_rows, spec.main_only, &spec.scope)?;
            Some((entry.document.name.clone(), portrait))
        })
        .collect();
    let unit = Message::new("chart-unit-cells").with("n", in_row * n_rows);
    let mut sheet = Sheet::new(ctx, ctx.facts(&Message::new("chart-portrait"), &unit), 0.0);
    let mut found: Vec<CodeId> =
        portraits.iter().flat_map(|(_, portrait)| &portrait.cells).filter_map(|cell| cell.code).collect();
    let system = ctx.snapshot.codes();
    found.sort_by_key(|&code| system.place(code));
    found.dedup();
    let letters: BTreeMap<CodeId, String> = found.iter().enumerate().map(|(n, &code)| (code, letter(n))).collect();
    if found.is_empty() {
        sheet.empty(ctx.text("chart-empty-segments"));
    }
    legend(ctx, &mut sheet, &found, &letters);
    let side = (sheet.inner() / in_row as f32).min(CELL);
    let per_line = ((sheet.inner() + 14.0) / (side * in_row as f32 + 14.0)).floor().max(1.0) as usize;
    for line in portraits.chunks(per_line) {
        let mut height = 0.0f32;
        for (place, (name, portrait)) in line.iter().enumerate() {
            let x = MARGIN + place as f32 * (side * in_row as f32 + 14.0);
            let name = measure::cut(name, 9.5, true, side * in_row as f32);
            sheet.drawing.bold(x, sheet.y + 8.0, name.clone(), 9.5, Anchor::Start, Ink::Text);
            let top = sheet.y + 14.0;
            for (n, cell) in portrait.cells.iter().enumerate() {
                let area = Area::new(x + (n % in_row) as f32 * side, top + (n / in_row) as f32 * side, side, side);
                let Some(code) = cell.code else { continue };
                let color = color_of(ctx, code);
                sheet.drawing.fill(area, Ink::Code(color));
                if side >= 6.0 {
                    let size = side * 0.62;
                    let mark = letters.get(&code).cloned().unwrap_or_default();
                    let (middle, base) = (area.x + side / 2.0, area.y + side / 2.0 + size * 0.36);
                    sheet.drawing.text(middle, base, mark, size, Anchor::Middle, Ink::OnCode(color));
                }
                let name = format!("{name} · {}", name_of(ctx, code));
                sheet.drawing.hit(area, name, Counted::Codings(cell.codings.clone()));
            }
            let rows = portrait.cells.len().div_ceil(in_row) as f32;
            let area = Area::new(x, top, side * in_row as f32, rows * side);
            sheet.drawing.frame(area, Stroke::new(Ink::Line, 0.7));
            height = height.max(14.0 + rows * side);
        }
        sheet.y += height + 12.0;
    }
    sheet.note(ctx.text("chart-note-portrait"));
    sheet.finish()
}

/// How many cells stand in a row and how many rows there are.
fn cells(spec: &ChartSpec) -> (usize, usize) {
    (spec.cells.0.clamp(1, 200), spec.cells.1.clamp(1, 200))
}

/// A to Z, then AA, AB...
fn letter(n: usize) -> String {
    let own = char::from(b'A' + (n % 26) as u8);
    if n < 26 { own.to_string() } else { format!("{}{own}", letter(n / 26 - 1)) }
}

fn legend(ctx: &Context<'_>, sheet: &mut Sheet, codes: &[CodeId], letters: &BTreeMap<CodeId, String>) {
    let (mut x, mut y) = (MARGIN, sheet.y + 4.0);
    for &code in codes {
        let name = measure::cut(&name_of(ctx, code), SIZE, false, sheet.inner() - 24.0);
        let width = 16.0 + measure::width(&name, SIZE, false) + 14.0;
        if x > MARGIN && x + width > MARGIN + sheet.inner() {
            x = MARGIN;
            y += 14.0;
        }
        let color = color_of(ctx, code);
        sheet.drawing.fill(Area::new(x, y - 5.5, 12.0, 11.0), Ink::Code(color));
        let mark = letters.get(&code).cloned().unwrap_or_default();
        sheet.drawing.text(x + 6.0, y + 2.5, mark, 7.0, Anchor::Middle, Ink::OnCode(color));
        sheet.drawing.text(x + 16.0, y + 3.0, name, SIZE, Anchor::Start, Ink::Text);
        x += width;
    }
    sheet.y = y + 16.0;
}

#[cfg(test)]
mod tests {
    #[test]
    fn letters_go_on_behind_z() {
        let letters: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(super::letter).collect();
        assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
