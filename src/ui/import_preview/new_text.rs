//! The name of a new, empty text that is then typed in the reader.

use egui::{TextEdit, Ui};

use super::PreviewAction;
use crate::model::DraftDocument;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, buttons_ui, title_ui};
use crate::ui::engine::{Job, Outcome, Then};

/// What is being written.
#[derive(Debug, Default)]
pub struct NewText {
    name: String,
    started: bool,
}

impl NewText {
    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(340.0);
        title_ui(ui, ctx, ctx.text("preview-new-title"));
        let field = ui.add(TextEdit::singleline(&mut self.name).desired_width(f32::INFINITY));
        if !self.started {
            self.started = true;
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        field.accessible_name(ctx.text("preview-name"));
        let ready = !self.name.trim().is_empty();
        match buttons_ui(ui, ctx, &ctx.text("preview-new-done"), ready) {
            Some(false) => Answer::Close,
            None if !(entered && ready) => Answer::Open,
            _ => Answer::Do(Action::Preview(PreviewAction::NewText(self.name.trim().to_owned()))),
        }
    }
}

/// Makes an empty document; then it is opened to be typed.
pub fn job(name: String) -> Job {
    Box::new(move |project| {
        let output = project.add_documents(vec![DraftDocument { name, ..DraftDocument::default() }], None)?;
        let then = output.output.first().map_or(Then::Show, |&id| Then::EditText(id));
        Ok(Outcome { changes: output.changes, then })
    })
}
