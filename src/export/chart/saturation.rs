//! When new cases stop bringing new codes: the order that was asked for, and the mean of all.

use super::drawing::{Anchor, Area, Counted, Drawing, Ink, Shape, Stroke};
use super::sheet::{MARGIN, SIZE, Sheet};
use super::{Context, measure};
use crate::i18n::Message;
use crate::query::saturation::Saturation;
use crate::query::{ColumnKey, Columns, Matrix, MatrixSpec, Measure};

const HEIGHT: f32 = 190.0;

/// Draws both curves.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let scope = MatrixSpec { columns: Columns::Cases, measure: Measure::Codings, ..ctx.spec.scope.clone() };
    let matrix = Matrix::new(ctx.snapshot, scope);
    let n = matrix.n_compared();
    let place = |case| matrix.columns[..n].iter().position(|column| column.key == ColumnKey::Case(case));
    let mut order: Vec<usize> = Vec::with_capacity(n);
    for place in ctx.spec.order.iter().filter_map(|&case| place(case)) {
        if !order.contains(&place) {
            order.push(place);
        }
    }
    let rest: Vec<usize> = (0..n).filter(|place| !order.contains(place)).collect();
    order.extend(rest);
    let curve = Saturation::new(&matrix, Some(order));
    let analysis = Message::new("compare-saturation").with("n", curve.order.len());
    let mut sheet = Sheet::new(ctx, ctx.facts(&analysis, &Message::new("compare-unit-new-codes")), 0.0);
    if curve.order.is_empty() || curve.n_codes == 0 {
        sheet.empty(ctx.text("chart-empty-cases"));
        return sheet.finish();
    }
    key(ctx, &mut sheet);
    let most = curve.n_codes as f32;
    let number_room = measure::width(&curve.n_codes.to_string(), SIZE, false) + 6.0;
    let (left, top) = (MARGIN + number_room, sheet.y + 6.0);
    let track = sheet.inner() - number_room - 8.0;
    let bottom = top + HEIGHT;
    let y = |codes: f32| bottom - codes / most * HEIGHT;
    let step = track / curve.order.len() as f32;
    let x = |place: usize| left + (place as f32 + 0.5) * step;
    let every =
        [1, 2, 5, 10, 20, 50, 100, 200, 500].into_iter().find(|every| curve.n_codes / every <= 6).unwrap_or(1000);
    for codes in (0..=curve.n_codes).step_by(every) {
        let ink = if codes == 0 { Ink::Muted } else { Ink::Line };
        sheet.drawing.line((left, y(codes as f32)), (left + track, y(codes as f32)), Stroke::new(ink, 0.5));
        sheet.drawing.text(left - 5.0, y(codes as f32) + 3.0, codes.to_string(), SIZE, Anchor::End, Ink::Muted);
    }
    let mean: Vec<(f32, f32)> =
        curve.mean.iter().enumerate().map(|(place, &codes)| (x(place), y(codes as f32))).collect();
    let found: Vec<usize> = curve.found_after();
    let own: Vec<(f32, f32)> = found.iter().enumerate().map(|(place, &codes)| (x(place), y(codes as f32))).collect();
    sheet.drawing.shapes.push(Shape::Polyline { points: mean.clone(), stroke: Stroke::dashed(Ink::Muted, 1.2, 4.0) });
    sheet.drawing.shapes.push(Shape::Polyline { points: own.clone(), stroke: Stroke::new(Ink::Text, 1.6) });
    for &(x, y) in &mean {
        let area = Area::new(x - 2.2, y - 2.2, 4.4, 4.4);
        sheet.drawing.fill(area, Ink::Ground);
        sheet.drawing.frame(area, Stroke::new(Ink::Muted, 1.0));
    }
    for (place, &(at, height)) in own.iter().enumerate() {
        dot(&mut sheet.drawing, (at, height));
        // The number stands on the side of the curve where the mean does not.
        let is_above = found[place] as f64 >= curve.mean[place];
        let base = if is_above { height - 6.0 } else { height + 13.0 };
        let number = format!("{} (+{})", found[place], curve.new_codes[place].len());
        sheet.drawing.text(at, base, number.clone(), SIZE, Anchor::Middle, Ink::Text);
        let column = &matrix.columns[curve.order[place]];
        let mut refs = Vec::new();
        for &row in &curve.new_codes[place] {
            refs.extend(matrix.refs_of_cell(ctx.snapshot, Some(row), Some(curve.order[place])));
        }
        let area = Area::new(at - step / 2.0, top, step, HEIGHT);
        sheet.drawing.hit(area, format!("{}: {number}", column.name), Counted::Codings(refs));
        let name = measure::cut(&column.name, SIZE, false, step - 4.0);
        sheet.drawing.text(at, bottom + 12.0, name, SIZE, Anchor::Middle, Ink::Text);
    }
    sheet.y = bottom + 18.0;
    sheet.note(ctx.say(&Message::new("compare-note-found").with("n", curve.n_found).with("of", curve.n_codes)));
    sheet.note(ctx.text("compare-note-mean"));
    sheet.finish()
}

fn dot(drawing: &mut Drawing, center: (f32, f32)) {
    drawing.shapes.push(Shape::Circle { center, radius: 2.6, fill: Some(Ink::Text), stroke: None });
}

/// What the two curves are.
fn key(ctx: &Context<'_>, sheet: &mut Sheet) {
    let (x, y) = (MARGIN, sheet.y + 4.0);
    let own = ctx.text("compare-found-so-far");
    sheet.drawing.line((x, y), (x + 20.0, y), Stroke::new(Ink::Text, 1.6));
    dot(&mut sheet.drawing, (x + 10.0, y));
    sheet.drawing.text(x + 25.0, y + 3.0, own.clone(), SIZE, Anchor::Start, Ink::Text);
    let x = x + 25.0 + measure::width(&own, SIZE, false) + 18.0;
    sheet.drawing.line((x, y), (x + 20.0, y), Stroke::dashed(Ink::Muted, 1.2, 4.0));
    let area = Area::new(x + 7.8, y - 2.2, 4.4, 4.4);
    sheet.drawing.fill(area, Ink::Ground);
    sheet.drawing.frame(area, Stroke::new(Ink::Muted, 1.0));
    sheet.drawing.text(x + 25.0, y + 3.0, ctx.text("compare-mean"), SIZE, Anchor::Start, Ink::Muted);
    sheet.y = y + 14.0;
}
