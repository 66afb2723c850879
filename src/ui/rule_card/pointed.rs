//! Which code other panes point at. They say so in each frame in which they do; what was said
//! is forgotten with the frame after it.

use egui::{Context, Id};

use super::shown::Source;
use crate::model::CodeId;

type Said = Vec<(u64, Source, CodeId)>;

fn id() -> Id {
    Id::unique("code pointed at")
}

/// Says that a code is pointed at.
pub fn point(ctx: &Context, source: Source, code: CodeId) {
    let now = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let said: &mut Said = data.get_temp_mut_or_default(id());
        said.retain(|&(at, other, _)| at + 1 >= now && other != source);
        said.push((now, source, code));
    });
}

/// The code that is pointed at: what is picked comes before what is under the pointer.
pub fn pointed(ctx: &Context) -> Option<(Source, CodeId)> {
    let now = ctx.cumulative_pass_nr();
    let said: Said = ctx.data(|data| data.get_temp(id())).unwrap_or_default();
    let fresh = said.into_iter().filter(|(at, ..)| at + 1 >= now);
    fresh.map(|(_, source, code)| (source, code)).max_by_key(|(source, _)| *source == Source::Picked)
}
