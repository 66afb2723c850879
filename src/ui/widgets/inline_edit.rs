//! A field that stands in a row for a moment: renaming, and naming what is new.

use egui::{Key, Rect, TextEdit, Ui};

use crate::ui::theme::tokens;

/// A name that is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InlineEdit {
    /// The name so far.
    pub text: String,
    started: bool,
}

/// What became of the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineOutcome {
    /// It is still being typed.
    Typing,
    /// It is to be kept.
    Keep(String),
    /// It is given up.
    Drop,
}

impl InlineEdit {
    /// Starts with a name, which is selected.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), started: false }
    }

    /// Draws the field at `rect`. Enter and leaving the field keep the name, Esc drops it.
    pub fn show(&mut self, ui: &mut Ui, rect: Rect, label: &str) -> InlineOutcome {
        let tokens = tokens(ui.ctx());
        let field = TextEdit::singleline(&mut self.text)
            .font(tokens.font(tokens.sizes.body))
            .margin(egui::Margin::symmetric(4, 2))
            .align(egui::Align2::LEFT_CENTER);
        let rect = rect.shrink2(egui::vec2(0.0, 1.0)).translate(egui::vec2(-4.0, 0.0));
        let response = ui.put(rect, field).accessible_name(label);
        if !self.started {
            self.started = true;
            response.request_focus();
            let mut state = TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
            let all = egui::text::CCursorRange::select_all(&ui.fonts_mut(|fonts| {
                fonts.layout_no_wrap(self.text.clone(), tokens.font(tokens.sizes.body), *tokens.ink)
            }));
            state.cursor.set_char_range(Some(all));
            state.store(ui.ctx(), response.id);
            response.scroll_to_me(None);
            return InlineOutcome::Typing;
        }
        if !response.lost_focus() {
            return InlineOutcome::Typing;
        }
        let dropped = ui.input(|input| input.key_pressed(Key::Escape)) || self.text.trim().is_empty();
        if dropped { InlineOutcome::Drop } else { InlineOutcome::Keep(self.text.trim().to_owned()) }
    }
}
