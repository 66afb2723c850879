//! Words as large as they are frequent.
//!
//! A cloud is a picture, not a measurement: long words look larger, and the place of a word means
//! nothing. The table of frequencies is the honest form, and the caption says so. Words are laid
//! out along a spiral from the middle, the most frequent first, each at the first free place: the
//! same words always make the same cloud.

use super::drawing::{Anchor, Area, Counted, Drawing, Ink};
use super::sheet::{MARGIN, Sheet};
use super::{Context, measure};
use crate::i18n::Message;
use crate::project::Progress;
use crate::query::words::{WordCounts, WordSpec};

/// How many words there are where no number is asked for.
const LIMIT: usize = 60;
/// The smallest and the largest letters.
const SIZES: (f32, f32) = (8.0, 34.0);

/// Draws the most frequent words.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let spec = ctx.spec;
    let scope = &spec.scope;
    let words = WordSpec { documents: scope.documents.clone(), coded: scope.codes.clone(), ..spec.words.clone() };
    let stems = words.stems;
    let n = words.n;
    let counts = WordCounts::new(ctx.snapshot, words, &Progress::default()).unwrap_or_default();
    let analysis = Message::new("chart-cloud").with("n", n);
    let unit = Message::new(if stems { "compare-unit-stems" } else { "compare-unit-words" });
    let mut sheet = Sheet::new(ctx, ctx.facts(&analysis, &unit), 0.0);
    let limit = if spec.limit == 0 { LIMIT } else { spec.limit };
    let shown = &counts.entries[..counts.entries.len().min(limit)];
    let Some(most) = shown.first().map(|entry| entry.n as f32) else {
        sheet.empty(ctx.text("chart-empty-words"));
        return sheet.finish();
    };
    let least = shown.last().map_or(most, |entry| entry.n as f32);
    // Area, not height, is what the eye compares: letters grow with the root.
    let size = |n: u32| {
        let share = if most > least { (n as f32 - least).sqrt() / (most - least).sqrt() } else { 1.0 };
        SIZES.0 + (SIZES.1 - SIZES.0) * share
    };
    let room = sheet.inner();
    let mut taken: Vec<Area> = Vec::new();
    let mut placed: Vec<(usize, Area)> = Vec::new();
    for (place, entry) in shown.iter().enumerate() {
        let size = size(entry.n);
        let (width, height) = (measure::width(&entry.text, size, false), size * 1.12);
        if let Some(area) = free(width, height, room, &taken) {
            taken.push(area.grown(1.0));
            placed.push((place, area));
        }
    }
    let top = placed.iter().map(|(_, area)| area.y).fold(f32::MAX, f32::min);
    let bottom = placed.iter().map(|(_, area)| area.bottom()).fold(f32::MIN, f32::max);
    let (center, shift) = (MARGIN + room / 2.0, sheet.y - top);
    for (place, area) in &placed {
        let entry = &shown[*place];
        let size = size(entry.n);
        let area = Area::new(area.x + center, area.y + shift, area.width, area.height);
        let base = area.y + size * 0.86;
        let ink = if *place * 3 < placed.len() { Ink::Text } else { Ink::Muted };
        sheet.drawing.text(area.x, base, entry.text.clone(), size, Anchor::Start, ink);
        sheet.drawing.hit(area, format!("{}: {}", entry.text, entry.n), Counted::Nothing);
    }
    sheet.y += bottom - top + 4.0;
    sheet.note(ctx.text("chart-note-cloud"));
    let first: Vec<String> = shown.iter().take(12).map(|entry| format!("{} {}", entry.text, entry.n)).collect();
    sheet.note(ctx.say(&Message::new("chart-note-frequent").with("words", first.join(", "))));
    if placed.len() < counts.entries.len() {
        sheet.note(ctx.say(&Message::new("chart-note-limit").with("n", placed.len()).with("of", counts.entries.len())));
    }
    sheet.finish()
}

/// The first free place along a flat spiral around the middle.
fn free(width: f32, height: f32, room: f32, taken: &[Area]) -> Option<Area> {
    for step in 0..4000u16 {
        let angle = f32::from(step) * 0.22;
        let radius = angle * 1.15;
        let (x, y) = (radius * angle.cos() * 1.7, radius * angle.sin());
        let area = Area::new(x - width / 2.0, y - height / 2.0, width, height);
        let is_inside = area.x >= -room / 2.0 && area.right() <= room / 2.0;
        if is_inside && !taken.iter().any(|other| other.overlaps(area)) {
            return Some(area);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_do_not_overlap_and_stay_in_their_room() {
        let mut taken: Vec<Area> = Vec::new();
        for n in 0..60u16 {
            let width = 20.0 + f32::from(n * 37 % 90);
            let area = free(width, 12.0, 300.0, &taken).unwrap();
            assert!(!taken.iter().any(|other| other.overlaps(area)));
            assert!(area.x >= -150.0 && area.right() <= 150.0);
            taken.push(area);
        }
        assert_eq!(free(400.0, 12.0, 300.0, &[]), None, "wider than the room");
    }
}
