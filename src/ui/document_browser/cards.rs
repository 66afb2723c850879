//! What lies above the text for a moment: the list of codings to remove, a coding's comment,
//! and the hint why a key did nothing.

use egui::{Align2, Area, Frame as Box_, Key, Modifiers, Order, Pos2, RichText, TextEdit, Ui, pos2, vec2};

use super::Frame;
use super::open::Open;
use crate::model::{Coding, CodingId};
use crate::ui::action::Action;

/// What is asked.
#[derive(Debug, Default)]
pub enum Card {
    /// Nothing.
    #[default]
    None,
    /// Which of these codings shall be removed.
    Remove(Vec<CodingId>),
    /// What the comment on a coding shall be.
    Comment(CodingId, String),
}

impl Card {
    /// Asks for the comment on a coding.
    pub fn describe(coding: &Coding) -> Self {
        Self::Comment(coding.id, coding.comment.as_deref().unwrap_or_default().to_owned())
    }
}

/// Shows what is asked, if anything, and the hint.
pub fn show(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    hint_ui(ui, frame, open);
    let at = place(frame, open);
    let mut card = std::mem::take(&mut open.card);
    let stays = match &mut card {
        Card::None => return,
        Card::Remove(codings) => remove_ui(ui, frame, at, codings),
        Card::Comment(coding, text) => comment_ui(ui, frame, at, *coding, text),
    };
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    // The click that opened the card was outside of it.
    if (stays || open.card_since == frame.now) && !escaped {
        open.card = card;
    } else {
        frame.response.request_focus();
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

fn card_ui(ui: &Ui, frame: &Frame<'_>, at: Pos2, add: impl FnOnce(&mut Ui) -> bool) -> bool {
    let tokens = frame.ctx.tokens;
    let area = Area::new(frame.response.id.with("card")).order(Order::Foreground).fixed_pos(at);
    let shown = area.constrain_to(frame.pane.expand(200.0)).show(ui.ctx(), |ui| {
        Box_::popup(ui.style()).inner_margin(10.0).fill(*tokens.raised).show(ui, |ui| {
            ui.set_width(300.0);
            add(ui)
        })
    });
    let outside = shown.response.clicked_elsewhere() && !frame.response.context_menu_opened();
    shown.inner.inner && !outside
}

fn remove_ui(ui: &Ui, frame: &Frame<'_>, at: Pos2, codings: &[CodingId]) -> bool {
    let standing: Vec<&Coding> = codings.iter().filter_map(|&id| frame.ctx.snapshot.coding(id)).collect();
    card_ui(ui, frame, at, |ui| {
        ui.label(RichText::new(frame.ctx.text("reader-remove-which")).color(*frame.ctx.tokens.muted));
        let mut stays = !standing.is_empty();
        let nothing_focused = !ui.memory(|memory| memory.focused().is_some_and(|id| id != super::focus_id()));
        for (place, coding) in standing.iter().enumerate() {
            ui.horizontal(|ui| {
                super::tooltip::dot_ui(ui, frame, coding);
                let button = ui.button(frame.ctx.snapshot.codes().path(coding.code));
                if place == 0 && nothing_focused {
                    button.request_focus();
                }
                if button.clicked() {
                    frame.ctx.send(Action::RemoveCodings(vec![coding.id]));
                    stays = false;
                }
            });
        }
        stays
    })
}

fn comment_ui(ui: &Ui, frame: &Frame<'_>, at: Pos2, coding: CodingId, text: &mut String) -> bool {
    card_ui(ui, frame, at, |ui| {
        let label = frame.ctx.text("reader-comment-label");
        ui.label(RichText::new(&label).color(*frame.ctx.tokens.muted));
        let done = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let field = TextEdit::multiline(text).desired_rows(3).desired_width(f32::INFINITY);
        let field = ui.add(field).accessible_name(label);
        if !field.has_focus() && ui.memory(|memory| memory.focused().is_none_or(|id| id == super::focus_id())) {
            field.request_focus();
        }
        ui.add_space(4.0);
        let save = ui.button(frame.ctx.text("reader-comment-save")).clicked() || done;
        if save {
            frame.ctx.send(Action::SetCodingComment(coding, text.clone()));
        }
        !save
    })
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
