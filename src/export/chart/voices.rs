//! How much room each case has: bars of words, coded words and segments, side by side.

use super::drawing::{Anchor, Area, Counted, Drawing, Ink, Stroke};
use super::sheet::{LINE, MARGIN, SIZE, Sheet, names_width};
use super::{Context, measure};
use crate::i18n::Message;
use crate::query::Columns;
use crate::query::voices::{Voice, Voices};

const ROW: f32 = 18.0;
const BAR: f32 = 9.0;

/// Draws three columns of bars, each with a scale of its own.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let voices = Voices::new(ctx.snapshot, ctx.spec.scope.clone());
    let analysis =
        Message::new("compare-voices").with("n", voices.voices.iter().filter(|voice| !voice.name.is_empty()).count());
    let mut sheet = Sheet::new(ctx, ctx.facts(&analysis, &Message::new("compare-unit-voices")), 0.0);
    if voices.voices.is_empty() {
        sheet.empty(ctx.text("chart-empty-cases"));
        return sheet.finish();
    }
    let name = |voice: &Voice| {
        if voice.name.is_empty() { ctx.text("analysis-without-case") } else { voice.name.clone() }
    };
    let names: Vec<String> = voices.voices.iter().map(name).collect();
    let room = sheet.inner();
    let left = MARGIN + names_width(names.iter().map(|name| (name.as_str(), 0.0, false)), room * 0.3) + 10.0;
    let width = (MARGIN + room - left) / 3.0;
    let share = |part: u32, whole: u32| {
        if whole == 0 { String::new() } else { format!(" ({:.0} %)", f64::from(part) * 100.0 / f64::from(whole)) }
    };
    let total = &voices.total;
    type Told<'a> = (&'static str, &'a dyn Fn(&Voice) -> u32, &'a dyn Fn(&Voice) -> String);
    let columns: [Told<'_>; 3] = [
        ("compare-voices-words", &|voice| voice.words, &|voice| {
            format!("{}{}", voice.words, share(voice.words, total.words))
        }),
        ("compare-voices-coded", &|voice| voice.coded_words, &|voice| {
            format!("{}{}", voice.coded_words, share(voice.coded_words, voice.words))
        }),
        ("compare-voices-segments", &|voice| voice.segments, &|voice| {
            format!("{}{}", voice.segments, share(voice.segments, total.segments))
        }),
    ];
    let headings = columns.map(|(key, ..)| measure::wrap(&ctx.text(key), SIZE, true, width - 10.0, 2));
    let lines = headings.iter().map(Vec::len).max().unwrap_or(1);
    for (place, heading) in headings.iter().enumerate() {
        for (line, words) in heading.iter().enumerate() {
            let y = sheet.y + (line as f32 + 0.8) * LINE;
            sheet.drawing.bold(left + place as f32 * width, y, words.clone(), SIZE, Anchor::Start, Ink::Text);
        }
    }
    sheet.y += lines as f32 * LINE + 4.0;
    let top = sheet.y;
    for (row, voice) in voices.voices.iter().enumerate() {
        let middle = top + (row as f32 + 0.5) * ROW;
        sheet.name(&names[row], MARGIN, middle, left - MARGIN - 10.0, false, 1);
        for (place, (key, n, told)) in columns.iter().enumerate() {
            let most = voices.voices.iter().map(n).max().unwrap_or(1).max(1) as f32;
            let number_room =
                voices.voices.iter().map(|voice| measure::width(&told(voice), SIZE, false)).fold(0.0, f32::max);
            let track = (width - number_room - 14.0).max(12.0);
            let x = left + place as f32 * width;
            let bar = Area::new(x, middle - BAR / 2.0, n(voice) as f32 / most * track, BAR);
            if n(voice) > 0 {
                sheet.drawing.fill(bar, Ink::Plain);
            }
            let ink = if n(voice) == 0 { Ink::Muted } else { Ink::Text };
            sheet.drawing.text(bar.right() + 4.0, middle + 3.0, told(voice), SIZE, Anchor::Start, ink);
            let area = Area::new(x, middle - ROW / 2.0, width - 4.0, ROW);
            let counts = if place == 0 {
                Counted::Nothing
            } else {
                Counted::Cell { code: None, column: Some((Columns::Cases, voice.key.clone())) }
            };
            sheet.drawing.hit(area, format!("{} · {}: {}", names[row], ctx.text(key), told(voice)), counts);
        }
    }
    sheet.y = top + voices.voices.len() as f32 * ROW;
    for place in 0..3 {
        let x = left + place as f32 * width;
        sheet.drawing.line((x, top), (x, sheet.y), Stroke::new(Ink::Muted, 0.7));
    }
    sheet.note(ctx.text("compare-note-voices"));
    sheet.finish()
}
