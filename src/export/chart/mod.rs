//! Charts: a result as a drawing, for paper and for the screen.
//!
//! [`ChartSpec::draw`] counts and lays out; the [`Drawing`] is shapes in points that svg, png and
//! the window paint alike. The same specification over the same project state at the same moment
//! is the same drawing, byte for byte. Colour never tells alone: numbers, names, letters or
//! hatching say the same, so that a grey print can be read.

mod bars;
mod cloud;
mod codeline;
mod command;
mod configurations;
mod counted;
mod drawing;
mod grid;
mod hatch;
pub mod measure;
mod network;
mod paper;
mod png;
mod portrait;
mod saturation;
mod save;
mod sheet;
mod spec;
mod svg;
#[cfg(test)]
mod tests;
mod voices;

pub use self::png::{png, write_png};
pub use self::svg::{svg, write_svg};
pub use drawing::{Anchor, Area, Counted, Drawing, Hit, Ink, Shape, Stroke, Text};
pub use paper::color as paper_color;
pub use save::{CHART_ENDINGS, DPI, save_chart};
pub use spec::{BarCount, ChartKind, ChartSpec, Split};

use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;

/// What drawing needs to know.
struct Context<'a> {
    snapshot: &'a Snapshot,
    catalog: &'a Catalog,
    spec: &'a ChartSpec,
    now: Timestamp,
}

impl Context<'_> {
    fn text(&self, key: &'static str) -> String {
        self.catalog.text(key).into_owned()
    }

    fn say(&self, message: &Message) -> String {
        self.catalog.say(message)
    }

    /// The lines above a table of the same numbers.
    fn facts(&self, analysis: &Message, unit: &Message) -> Vec<(String, String)> {
        super::table::title(self.snapshot, &self.spec.scope, analysis, unit, self.catalog, self.now)
    }
}

impl ChartSpec {
    /// Counts and draws. `now` is the date that the caption says; nothing else depends on it.
    pub fn draw(&self, snapshot: &Snapshot, catalog: &Catalog, now: Timestamp) -> Drawing {
        let ctx = Context { snapshot, catalog, spec: self, now };
        match self.kind {
            ChartKind::Bars => bars::draw(&ctx),
            ChartKind::Matrix => grid::matrix(&ctx),
            ChartKind::Cooccurrence => grid::cooccurrence(&ctx),
            ChartKind::Network => network::draw(&ctx),
            ChartKind::Sequence => grid::sequence(&ctx),
            ChartKind::Configurations => configurations::draw(&ctx),
            ChartKind::Codeline => codeline::draw(&ctx),
            ChartKind::Portrait => portrait::draw(&ctx),
            ChartKind::Saturation => saturation::draw(&ctx),
            ChartKind::Voices => voices::draw(&ctx),
            ChartKind::Cloud => cloud::draw(&ctx),
        }
    }
}
