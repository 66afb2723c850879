//! Where the box stands.

use egui::{Pos2, Rect, Vec2, pos2};

const GAP: f32 = 8.0;

/// The upper left corner of a box of this size: below the selection, else above it, else
/// beside it, and only where all is full at the lower edge of the pane.
pub fn beside(selection: Rect, pane: Rect, size: Vec2) -> Pos2 {
    let room = Rect::from_min_max(pane.min, pos2(pane.max.x - size.x, pane.max.y - size.y)).shrink(4.0);
    let x = selection.left().min(room.right()).max(room.left());
    if selection.bottom() + GAP + size.y <= pane.bottom() {
        return pos2(x, selection.bottom() + GAP);
    }
    if selection.top() - GAP - size.y >= pane.top() {
        return pos2(x, selection.top() - GAP - size.y);
    }
    let y = room.bottom().max(room.top());
    if selection.right() + GAP + size.x <= pane.right() {
        return pos2(selection.right() + GAP, y);
    }
    if selection.left() - GAP - size.x >= pane.left() {
        return pos2(selection.left() - GAP - size.x, y);
    }
    pos2(room.right().max(room.left()), y)
}

/// About how high the box will be, before it was drawn for the first time.
pub fn expected_height(n_rows: usize) -> f32 {
    86.0 + 26.0 * n_rows as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(x: f32, y: f32, w: f32, h: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), egui::vec2(w, h))
    }

    #[test]
    fn the_selection_is_never_covered_where_there_is_room() {
        let pane = rect(0.0, 0.0, 900.0, 700.0);
        let size = egui::vec2(340.0, 250.0);
        for selection in [
            rect(300.0, 100.0, 200.0, 40.0),
            rect(300.0, 600.0, 200.0, 60.0),
            rect(700.0, 660.0, 190.0, 30.0),
            rect(0.0, 0.0, 400.0, 700.0),
        ] {
            let found = Rect::from_min_size(beside(selection, pane, size), size);
            assert!(!found.intersects(selection), "{selection} and {found}");
            assert!(pane.contains_rect(found), "{found}");
        }
    }
}
