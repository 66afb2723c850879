//! What lies above the text for a moment: the list of codings to remove, a coding's comment,
//! and the hint why a key did nothing.

use egui::{Align2, Area, Frame as Box_, Key, Modifiers, Order, Pos2, RichText, TextEdit, Ui, pos2, vec2};

use super::Frame;
use super::open::Open;
use crate::model::{Coding, CodingId};
use crate::ui::action::Action;

/// What a coding is picked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// It is removed.
    Remove,
    /// Its comment is written.
    Comment,
    /// It is weighed.
    Weigh,
}

/// What is asked.
#[derive(Debug, Default)]
pub enum Card {
    /// Nothing.
    #[default]
    None,
    /// Which of these codings is meant.
    Pick(About, Vec<CodingId>),
    /// What the comment on a coding shall be.
    Comment(CodingId, String),
    /// What its weight shall be.
    Weight(CodingId, String),
}

impl Card {
    /// Asks for the comment or the weight of a coding.
    pub fn about(about: About, coding: &Coding) -> Self {
        match about {
            About::Remove => Self::Pick(about, vec![coding.id]),
            About::Comment => Self::Comment(coding.id, coding.comment.as_deref().unwrap_or_default().to_owned()),
            About::Weigh => {
                Self::Weight(coding.id, coding.weight.map_or_else(String::new, |weight| weight.to_string()))
            }
        }
    }
}

/// What became of a card.
enum Left {
    /// It stays.
    Stays,
    /// It is done or given up.
    Closes,
    /// Another one takes its place.
    Asks(Card),
}

/// Shows what is asked, if anything, and the hint.
pub fn show(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    hint_ui(ui, frame, open);
    let at = place(frame, open);
    let mut card = std::mem::take(&mut open.card);
    // The click that opened the card was outside of it.
    let is_new = open.card_since == frame.now;
    let left = match &mut card {
        Card::None => return,
        Card::Pick(about, codings) => pick_ui(ui, frame, at, *about, codings),
        Card::Comment(coding, text) => comment_ui(ui, frame, at, *coding, text, is_new),
        Card::Weight(coding, text) => weight_ui(ui, frame, at, *coding, text, is_new),
    };
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    match left {
        Left::Asks(next) => open.ask(frame, next),
        Left::Stays | Left::Closes if is_new => open.card = card,
        Left::Stays if !escaped => open.card = card,
        Left::Stays | Left::Closes => frame.response.request_focus(),
    }
}

/// Below the caret.
fn place(frame: &Frame<'_>, open: &Open) -> Pos2 {
    let line = open.layout.paragraph_at(&frame.page, open.selection.head()).caret_rect(open.caret());
    let scrolled = open.layout.scrolled();
    let y = open.layout.top_of(open.layout.block_at(open.selection.head())) - scrolled;
    let y = (y as f32 + line.bottom() + 6.0).clamp(20.0, (frame.pane.height() - 60.0).max(20.0));
    frame.pane.min + vec2(line.left().max(frame.page.columns.text.min), y)
}

/// Draws a card; gives what `add` gives, and whether a click went elsewhere.
fn card_ui<T>(ui: &Ui, frame: &Frame<'_>, at: Pos2, add: impl FnOnce(&mut Ui) -> T) -> (T, bool) {
    let tokens = frame.ctx.tokens;
    let area = Area::new(frame.response.id.with("card")).order(Order::Foreground).fixed_pos(at);
    let shown = area.constrain_to(frame.pane.expand(200.0)).show(ui.ctx(), |ui| {
        Box_::popup(ui.style()).inner_margin(10.0).fill(*tokens.raised).show(ui, |ui| {
            ui.set_width(300.0);
            add(ui)
        })
    });
    let outside = shown.response.clicked_elsewhere() && !frame.response.context_menu_opened();
    (shown.inner.inner, outside)
}

/// Draws the list of codings; the one that is clicked is meant.
fn pick_ui(ui: &Ui, frame: &Frame<'_>, at: Pos2, about: About, codings: &[CodingId]) -> Left {
    let standing: Vec<&Coding> = codings.iter().filter_map(|&id| frame.ctx.snapshot.coding(id)).collect();
    let (picked, outside) = card_ui(ui, frame, at, |ui| {
        let heading = match about {
            About::Remove => "reader-remove-which",
            About::Comment => "coding-pick-comment",
            About::Weigh => "coding-pick-weigh",
        };
        ui.label(RichText::new(frame.ctx.text(heading)).color(*frame.ctx.tokens.muted));
        let nothing_focused = !ui.memory(|memory| memory.focused().is_some_and(|id| id != frame.response.id));
        let mut picked = None;
        for (place, coding) in standing.iter().enumerate() {
            ui.horizontal(|ui| {
                super::tooltip::dot_ui(ui, frame, coding);
                let button = ui.button(frame.ctx.snapshot.codes().path(coding.code));
                if place == 0 && nothing_focused {
                    button.request_focus();
                }
                if button.clicked() {
                    picked = Some(*coding);
                }
            });
        }
        picked
    });
    match picked {
        Some(coding) if about == About::Remove => {
            frame.ctx.send(Action::RemoveCodings(vec![coding.id]));
            Left::Closes
        }
        Some(coding) => Left::Asks(Card::about(about, coding)),
        None if outside || standing.is_empty() => Left::Closes,
        None => Left::Stays,
    }
}

/// The label above a field, with the code that it is about.
fn heading_ui(ui: &mut Ui, frame: &Frame<'_>, coding: CodingId, label: &str) {
    let tokens = frame.ctx.tokens;
    if let Some(coding) = frame.ctx.snapshot.coding(coding) {
        ui.horizontal(|ui| {
            super::tooltip::dot_ui(ui, frame, coding);
            ui.add(egui::Label::new(frame.ctx.snapshot.codes().path(coding.code)).truncate());
        });
    }
    ui.label(RichText::new(label).font(tokens.font(tokens.sizes.small)).color(*tokens.muted));
}

/// Gives the field the keyboard as long as nothing else has it.
fn take_keys(ui: &Ui, frame: &Frame<'_>, field: &egui::Response) {
    if !field.has_focus() && ui.memory(|memory| memory.focused().is_none_or(|id| id == frame.response.id)) {
        field.request_focus();
    }
}

/// Draws the field of a comment. Ctrl+Enter and a click elsewhere keep what was written, Esc does
/// not.
fn comment_ui(ui: &Ui, frame: &Frame<'_>, at: Pos2, coding: CodingId, text: &mut String, is_new: bool) -> Left {
    let (save, outside) = card_ui(ui, frame, at, |ui| {
        let label = frame.ctx.text("reader-comment-label");
        heading_ui(ui, frame, coding, &label);
        let done = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let field = TextEdit::multiline(text).desired_rows(3).desired_width(f32::INFINITY);
        let field = ui.add(field).accessible_name(label);
        take_keys(ui, frame, &field);
        ui.add_space(4.0);
        ui.button(frame.ctx.text("reader-comment-save")).clicked() || done
    });
    if !save && (is_new || !outside) {
        return Left::Stays;
    }
    frame.ctx.send(Action::SetCodingComment(coding, text.clone()));
    Left::Closes
}

/// Draws the field of a weight, with a slider beside it. Enter keeps what was written;
/// nothing means no weight.
fn weight_ui(ui: &Ui, frame: &Frame<'_>, at: Pos2, coding: CodingId, text: &mut String, is_new: bool) -> Left {
    let mut chosen: Option<Option<u8>> = None;
    let ((), outside) = card_ui(ui, frame, at, |ui| {
        let label = frame.ctx.text("coding-weight-label");
        heading_ui(ui, frame, coding, &label);
        let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let written = weight_of(text);
        let mut weight = written.flatten().unwrap_or_default();
        ui.horizontal(|ui| {
            let field = ui.add(TextEdit::singleline(text).desired_width(48.0)).accessible_name(&label);
            take_keys(ui, frame, &field);
            ui.spacing_mut().slider_width = ui.available_width() - 8.0;
            let slider = ui.add(egui::Slider::new(&mut weight, 0..=100).show_value(false).trailing_fill(true));
            if slider.changed() {
                *text = weight.to_string();
            }
            slider.accessible_name(frame.ctx.text("coding-weight-slider"));
        });
        if written.is_none() {
            ui.label(RichText::new(frame.ctx.text("coding-weight-wrong")).color(*frame.ctx.tokens.error));
        }
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            if ui.add_enabled(written.is_some(), egui::Button::new(frame.ctx.text("coding-weight-save"))).clicked()
                || enter
            {
                chosen = written;
            }
            if ui.button(frame.ctx.text("coding-weight-clear")).clicked() {
                chosen = Some(None);
            }
        });
    });
    match chosen {
        Some(weight) => {
            frame.ctx.send(Action::SetCodingWeight(coding, weight));
            Left::Closes
        }
        None if outside && !is_new => Left::Closes,
        None => Left::Stays,
    }
}

/// The weight that was written: none for nothing, and nothing for what is no weight.
fn weight_of(text: &str) -> Option<Option<u8>> {
    match text.trim() {
        "" => Some(None),
        written => written.parse().ok().filter(|weight| *weight <= 100).map(Some),
    }
}

fn hint_ui(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    let Some((key, until)) = open.hint else { return };
    if frame.now >= until {
        open.hint = None;
        return;
    }
    ui.ctx().request_repaint_after_secs((until - frame.now) as f32);
    let at = pos2(frame.pane.center().x, frame.pane.bottom() - 24.0);
    let area = Area::new(frame.response.id.with("hint")).order(Order::Tooltip).interactable(false);
    area.pivot(Align2::CENTER_BOTTOM).fixed_pos(at).show(ui.ctx(), |ui| {
        Box_::popup(ui.style()).fill(*frame.ctx.tokens.raised).show(ui, |ui| ui.label(frame.ctx.text(key)))
    });
}

#[cfg(test)]
mod tests {
    use super::weight_of;

    #[test]
    fn a_weight_is_a_number_from_0_to_100_or_nothing() {
        for (text, weight) in [("", Some(None)), (" 100 ", Some(Some(100))), ("0", Some(Some(0)))] {
            assert_eq!(weight_of(text), weight, "{text}");
        }
        for text in ["101", "-1", "much", "7.5", "300"] {
            assert_eq!(weight_of(text), None, "{text}");
        }
    }
}
