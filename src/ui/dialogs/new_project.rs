//! A new project: where it lies and who codes.

use std::path::PathBuf;

use egui::{RichText, TextEdit, Ui};

use super::{Answer, buttons_ui, title_ui};
use crate::ui::context::ViewerContext;
use crate::ui::files::{Purpose, with_ending};

/// What is being filled in.
pub struct NewProject {
    /// The path, as typed or chosen.
    pub place: String,
    /// The coder's initials.
    pub coder: String,
}

impl NewProject {
    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(460.0);
        title_ui(ui, ctx, ctx.text("new-project-title"));
        let quiet =
            |text: String| RichText::new(text).color(*ctx.tokens.muted).font(ctx.tokens.font(ctx.tokens.sizes.small));
        let mut answer = Answer::Open;
        ui.label(quiet(ctx.text("new-project-place")));
        ui.horizontal(|ui| {
            let width = ui.available_width() - 110.0;
            ui.add(TextEdit::singleline(&mut self.place).desired_width(width).margin(egui::Margin::symmetric(8, 5)))
                .accessible_name(ctx.text("new-project-place"));
            if ui.button(ctx.text("new-project-choose")).clicked() {
                answer = Answer::ChoosePlace;
            }
        });
        ui.add_space(8.0);
        ui.label(quiet(ctx.text("new-project-coder")));
        ui.add(TextEdit::singleline(&mut self.coder).desired_width(120.0).margin(egui::Margin::symmetric(8, 5)))
            .accessible_name(ctx.text("new-project-coder"));
        ui.add_space(4.0);
        ui.label(quiet(ctx.text("new-project-hint")));
        let ready = !self.place.trim().is_empty() && !self.coder.trim().is_empty();
        let enter = ready && ui.input(|input| input.key_pressed(egui::Key::Enter));
        match buttons_ui(ui, ctx, &ctx.text("new-project-create"), ready) {
            Some(false) => Answer::Close,
            Some(true) => self.create(),
            None if enter => self.create(),
            None => answer,
        }
    }

    fn create(&self) -> Answer {
        let path = with_ending(PathBuf::from(self.place.trim()), Purpose::NewProject);
        Answer::Create(path, self.coder.trim().to_owned())
    }
}
