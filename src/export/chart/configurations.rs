//! Which codes stand together as a whole: bars.

use super::Context;
use super::bars::{Bar, Piece, color_of, name_of, paint};
use super::drawing::{Counted, Drawing};
use super::sheet::Sheet;
use crate::i18n::Message;
use crate::query::configurations::{ConfigurationSpec, Configurations};

/// How many bars there are where no number is asked for.
const LIMIT: usize = 25;

/// Draws the most frequent configurations.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let spec = ctx.spec;
    let found = Configurations::new(
        ctx.snapshot,
        ConfigurationSpec {
            place: spec.place,
            main_only: spec.main_only,
            min_size: spec.min_size,
            scope: spec.scope.clone(),
        },
    );
    let (analysis, unit) = crate::export::table::configurations_messages(&found);
    let mut sheet = Sheet::new(ctx, ctx.facts(&analysis, &unit), 0.0);
    let limit = if spec.limit == 0 { LIMIT } else { spec.limit };
    let bar = |entry: &crate::query::configurations::Configuration| {
        let names: Vec<String> = entry.codes.iter().map(|&code| name_of(ctx, code)).collect();
        let cases = Message::new("chart-in-cases").with("n", entry.cases).with("of", found.n_cases);
        Bar {
            name: names.join(" + "),
            depth: 0,
            pieces: vec![Piece::whole(entry.n as f32, None)],
            number: format!("{} ({})", entry.n, ctx.say(&cases)),
            counts: Counted::Codings(entry.codings.clone()),
            swatches: entry.codes.iter().take(6).map(|&code| color_of(ctx, code)).collect(),
        }
    };
    let bars: Vec<Bar> = found.entries.iter().take(limit).map(bar).collect();
    if bars.is_empty() {
        sheet.empty(ctx.text("chart-empty-segments"));
    } else {
        paint(&mut sheet, &bars, false);
    }
    if bars.len() < found.entries.len() {
        sheet.note(ctx.say(&Message::new("chart-note-limit").with("n", bars.len()).with("of", found.entries.len())));
    }
    sheet.finish()
}
