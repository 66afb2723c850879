//! Hatching: what tells surfaces apart where colours do not.

use super::drawing::{Area, Drawing, Ink, Stroke};
use crate::model::Color;

/// How far lines stand apart.
const STEP: f32 = 4.0;

/// Fills a surface with a code's colour under the `n`-th hatching; the first has none.
pub(super) fn fill(drawing: &mut Drawing, area: Area, color: Color, n: usize) {
    drawing.fill(area, Ink::Code(color));
    let stroke = Stroke::new(Ink::OnCode(color), 0.7);
    let mut lines = Vec::new();
    match n % 6 {
        0 => {}
        1 => rising(area, false, &mut lines),
        2 => rising(area, true, &mut lines),
        3 => level(area, &mut lines),
        4 => {
            rising(area, false, &mut lines);
            rising(area, true, &mut lines);
        }
        _ => upright(area, &mut lines),
    }
    lines.into_iter().for_each(|(from, to)| drawing.line(from, to, stroke));
}

type Line = ((f32, f32), (f32, f32));

/// Slanting lines, cut off at the edges; mirrored they fall.
fn rising(area: Area, mirrored: bool, lines: &mut Vec<Line>) {
    let mut offset = STEP;
    while offset < area.width + area.height {
        // The line x + y = offset, from the left or lower edge to the upper or right one.
        let from_x = (offset - area.height).max(0.0);
        let to_x = offset.min(area.width);
        let place = |x: f32| {
            let y = offset - x;
            let x = if mirrored { area.width - x } else { x };
            (area.x + x, area.y + y)
        };
        lines.push((place(from_x), place(to_x)));
        offset += STEP;
    }
}

fn level(area: Area, lines: &mut Vec<Line>) {
    let mut y = area.y + STEP / 2.0;
    while y < area.bottom() {
        lines.push(((area.x, y), (area.right(), y)));
        y += STEP * 0.75;
    }
}

fn upright(area: Area, lines: &mut Vec<Line>) {
    let mut x = area.x + STEP / 2.0;
    while x < area.right() {
        lines.push(((x, area.y), (x, area.bottom())));
        x += STEP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::chart::Shape;

    #[test]
    fn hatching_stays_inside() {
        let area = Area::new(10.0, 20.0, 33.0, 9.0);
        for n in 0..12 {
            let mut drawing = Drawing::default();
            fill(&mut drawing, area, Color::PALETTE[0], n);
            assert_eq!(drawing.shapes.len() > 1, n % 6 != 0);
            for shape in &drawing.shapes {
                if let Shape::Line { from, to, .. } = shape {
                    for &(x, y) in [from, to] {
                        let inside = area.grown(0.01);
                        assert!(x >= inside.x && x <= inside.right() && y >= inside.y && y <= inside.bottom());
                    }
                }
            }
        }
    }
}
