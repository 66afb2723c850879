//! The text as it will stand: only what is in view is laid out, however long it is.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Galley, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::batch::Entry;
use super::reading::ReadDocument;
use super::text::{Block, Look};
use crate::model::SpeakerRole;
use crate::ui::context::ViewerContext;
use crate::ui::document_browser::heights::Heights;
use crate::ui::theme::Tokens;

/// Room for paragraph numbers.
const NUMBERS_WIDTH: f32 = 46.0;
/// Between two paragraphs.
const GAP: f32 = 4.0;
/// Lines longer than this are hard to read.
const MAX_WIDTH: f32 = 640.0;
/// How wide a letter is for the first guess, as a share of its height.
const LETTER_SHARE: f32 = 0.5;

/// What the page keeps between frames: the heights of the text that is shown.
#[derive(Debug, Default)]
pub struct Page {
    shown: Option<(usize, u32, f32)>,
    heights: Heights,
}

/// Draws the text of a document over the room there is.
pub fn text_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, page: &mut Page, at: usize, entry: &Entry, read: &ReadDocument) {
    let tokens = ctx.tokens;
    let width = (ui.available_width() - NUMBERS_WIDTH - 24.0).clamp(120.0, MAX_WIDTH);
    let line_height = ui.fonts_mut(|fonts| fonts.row_height(&tokens.font(tokens.sizes.body)));
    let key = (at, entry.answered, width);
    if page.shown != Some(key) {
        page.shown = Some(key);
        let letters = (width / (tokens.sizes.body * LETTER_SHARE)).max(1.0);
        let guess = |block: &Block| (block.span.len() as f32 / letters).ceil().max(1.0).mul_add(line_height, GAP);
        page.heights = Heights::new(read.blocks.all().iter().map(guess).collect());
    }
    let area = ScrollArea::vertical().id_salt(("preview text", at)).auto_shrink([false, false]);
    area.show_viewport(ui, |ui, viewport| {
        let total = page.heights.total() as f32;
        let left = ui.max_rect().left();
        let origin = ui.max_rect().top();
        ui.set_height(total + 12.0);
        let (mut place, _) = page.heights.find(f64::from(viewport.top() - 6.0));
        let blocks = read.blocks.all();
        while let Some(block) = blocks.get(place) {
            let top = page.heights.top(place) as f32 + 6.0;
            if top > viewport.bottom() {
                break;
            }
            let galley = layout(ui, tokens, block, entry, read, width);
            page.heights.set(place, galley.size().y.max(line_height) + GAP);
            let from = pos2(left + NUMBERS_WIDTH + 12.0, origin + top);
            if let Some(number) = block.number {
                let at = pos2(left + NUMBERS_WIDTH, from.y + line_height / 2.0);
                let font = tokens.font(tokens.sizes.small);
                ui.painter().text(at, Align2::RIGHT_CENTER, number, font, *tokens.faint);
            }
            let rect = Rect::from_min_size(from, vec2(width, galley.size().y.max(line_height)));
            let response = ui.interact(rect, ui.scope_id().with(("block", place)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
            ui.painter().galley(from, galley, *tokens.ink);
            place += 1;
        }
    });
}

fn layout(ui: &Ui, tokens: &Tokens, block: &Block, entry: &Entry, read: &ReadDocument, width: f32) -> Arc<Galley> {
    let draft = &read.draft;
    let words = block.words(&draft.text);
    let role = |speaker: usize| draft.speakers.get(speaker).map_or(SpeakerRole::Other, |speaker| entry.role(speaker));
    let (looks, comments) = (!entry.settings.without_looks, !entry.settings.without_comments);
    let mut job = LayoutJob::default();
    let mut from = 0;
    for (end, look) in read.blocks.parts(block, draft, &role, looks, comments) {
        job.append(words.get(from..end).unwrap_or_default(), 0.0, format_of(tokens, look));
        from = end;
    }
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}

fn format_of(tokens: &Tokens, look: Look) -> TextFormat {
    let size = tokens.sizes.body;
    let font = if look.label.is_some() || look.is_bold {
        tokens.bold(size)
    } else if look.is_italic {
        tokens.italic(size)
    } else {
        tokens.font(size)
    };
    let ink = match look.label {
        _ if look.is_time => *tokens.faint,
        Some(SpeakerRole::Respondent) => *tokens.accent,
        Some(SpeakerRole::Other) => *tokens.faint,
        _ if look.is_asked => *tokens.muted,
        _ => *tokens.ink,
    };
    let mut format = TextFormat::simple(font, ink);
    if look.is_underlined {
        format.underline = Stroke::new(1.0, ink);
    }
    if look.is_commented {
        format.background = *tokens.accent_background;
    }
    format
}
