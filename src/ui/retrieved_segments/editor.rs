//! Comment and weight of a coding, edited where it is listed.

use egui::{Key, Modifiers, RichText, TextEdit, Ui};

use crate::model::{Coding, CodingId};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// What is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    /// The coding.
    pub coding: CodingId,
    comment: String,
    weight: String,
    is_started: bool,
}

impl Editor {
    /// Begins with what stands.
    pub fn of(coding: &Coding) -> Self {
        Self {
            coding: coding.id,
            comment: coding.comment.as_deref().unwrap_or_default().to_owned(),
            weight: coding.weight.map(|weight| weight.to_string()).unwrap_or_default(),
            is_started: false,
        }
    }

    /// The weight that is written; an error where it is none.
    fn weight(&self) -> Result<Option<u8>, ()> {
        match self.weight.trim() {
            "" => Ok(None),
            digits => digits.parse::<u8>().ok().filter(|&weight| weight <= 100).map(Some).ok_or(()),
        }
    }

    /// Asks for what has changed.
    fn save(&self, ctx: &ViewerContext<'_>) {
        let Some(standing) = ctx.snapshot.coding(self.coding) else { return };
        if self.comment.trim() != standing.comment.as_deref().unwrap_or_default() {
            ctx.send(Action::SetCodingComment(self.coding, self.comment.clone()));
        }
        if let Ok(weight) = self.weight()
            && weight != standing.weight
        {
            ctx.send(Action::SetCodingWeight(self.coding, weight));
        }
    }
}

/// Draws the fields; false when they are done.
pub fn editor_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor) -> bool {
    let tokens = ctx.tokens;
    let small = tokens.font(tokens.sizes.small);
    let (escaped, done) = ui.input_mut(|input| {
        (input.consume_key(Modifiers::NONE, Key::Escape), input.consume_key(Modifiers::COMMAND, Key::Enter))
    });
    let field = TextEdit::multiline(&mut editor.comment)
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .hint_text(RichText::new(ctx.text("segments-comment")).color(*tokens.faint));
    let field = ui.add(field).accessible_name(ctx.text("segments-comment"));
    if !editor.is_started {
        editor.is_started = true;
        field.request_focus();
        field.scroll_to_me(None);
    }
    let mut stays = !escaped;
    ui.horizontal(|ui| {
        ui.label(RichText::new(ctx.text("segments-weight")).font(small).color(*tokens.muted));
        let ink = if editor.weight().is_ok() { *tokens.ink } else { *tokens.error };
        let weight = TextEdit::singleline(&mut editor.weight)
            .desired_width(44.0)
            .text_color(ink)
            .hint_text(RichText::new("0–100").color(*tokens.faint));
        ui.add(weight).accessible_name(ctx.text("segments-weight")).on_hover_text(ctx.text("segments-weight-help"));
        let can_save = editor.weight().is_ok();
        let save = ui.add_enabled(can_save, egui::Button::new(ctx.text("segments-save"))).clicked();
        if can_save && (save || done) {
            editor.save(ctx);
            stays = false;
        }
        if ui.button(ctx.text("dialog-cancel")).clicked() {
            stays = false;
        }
    });
    stays
}
