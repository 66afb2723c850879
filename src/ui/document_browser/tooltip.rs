//! What is said of the codings under the pointer.

use egui::{RichText, Ui, vec2};

use super::Frame;
use super::open::Open;
use super::pointer::Press;
use crate::i18n::Message;
use crate::model::Coding;
use crate::query::guide::Prompts;

/// At most this many codings are named.
const MAX_NAMED: usize = 6;

/// Shows the code, the coder and the comment of each coding under the pointer.
pub fn show(frame: &Frame<'_>, open: &Open) {
    let box_open = frame.ctx.view.quick_code_open || frame.ctx.view.new_code_open;
    if open.press != Press::None || box_open || frame.response.context_menu_opened() {
        return;
    }
    if let Some((millis, is_here)) = open.hovered_time {
        let message = Message::new(if is_here { "reader-time" } else { "reader-time-after" });
        let text = frame.ctx.say(&message.with("time", clock(millis)));
        frame.response.clone().on_hover_ui_at_pointer(|ui| drop(ui.label(text)));
        return;
    }
    if open.hovered.is_empty() {
        return;
    }
    let codings: Vec<&Coding> = open.hovered.iter().filter_map(|&id| frame.ctx.snapshot.coding(id)).collect();
    frame.response.clone().on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(320.0);
        for coding in codings.iter().take(MAX_NAMED) {
            coding_ui(ui, frame, coding);
        }
        if let Some(more) = codings.len().checked_sub(MAX_NAMED).filter(|&more| more > 0) {
            ui.weak(frame.ctx.say(&Message::new("reader-more-codings").with("n", more)));
        }
    });
}

/// Hours, minutes and seconds of a recording.
fn clock(millis: i64) -> String {
    let seconds = millis.max(0) / 1000;
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

fn coding_ui(ui: &mut Ui, frame: &Frame<'_>, coding: &Coding) {
    let tokens = frame.ctx.tokens;
    ui.horizontal(|ui| {
        dot_ui(ui, frame, coding);
        ui.label(frame.ctx.snapshot.codes().path(coding.code));
    });
    let coder = frame.ctx.snapshot.coder(coding.coder).map_or_else(String::new, |coder| coder.name.clone());
    let message = match coding.weight {
        None => Message::new("reader-coded-by"),
        Some(weight) => Message::new("reader-coded-by-weight").with("weight", u32::from(weight)),
    };
    let message = message.with("coder", coder);
    let small = |text: String| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    ui.label(small(frame.ctx.say(&message)));
    if let Some(prompt) = prompt(frame, coding) {
        ui.label(small(frame.ctx.say(&prompt)));
    }
    if let Some(comment) = &coding.comment {
        ui.label(RichText::new(comment.as_ref()).font(tokens.italic(tokens.sizes.small)));
    }
}

/// Which question the coding answers, or that it came unprompted; nothing where no place of a
/// question is confirmed in the document.
fn prompt(frame: &Frame<'_>, coding: &Coding) -> Option<Message> {
    let snapshot = frame.ctx.snapshot;
    let has_places = snapshot.question_places().any(|place| place.document == coding.document);
    has_places.then(|| Prompts::in_document(snapshot, coding.document).message(snapshot, coding)).flatten()
}

/// The dot in a coding's colour.
pub fn dot_ui(ui: &mut Ui, frame: &Frame<'_>, coding: &Coding) {
    let Some(code) = frame.ctx.snapshot.code(coding.code) else { return };
    let (rect, _) = ui.allocate_exact_size(vec2(10.0, 10.0), egui::Sense::hover());
    ui.painter().rect_filled(rect, 3.0, frame.ctx.tokens.code_color(code.color));
}
