//! The name of a set of codes.

use egui::{TextEdit, Ui};

use super::{Answer, buttons_ui, title_ui};
use crate::model::*;
use crate::project::Snapshot;
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;
use crate::ui::context::ViewerContext;

/// What is being written.
pub struct SetName {
    /// The set that gets another name; none for a new one.
    set: Option<CodeSetId>,
    name: String,
    started: bool,
}

impl SetName {
    /// The name of a set, or of a new one.
    pub fn of(snapshot: &Snapshot, set: Option<CodeSetId>) -> Self {
        let name = snapshot.code_sets().into_iter().find(|row| Some(row.id) == set).map(|row| row.name.clone());
        Self { set, name: name.unwrap_or_default(), started: false }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(320.0);
        title_ui(ui, ctx, ctx.text(if self.set.is_some() { "sets-rename-title" } else { "sets-new-title" }));
        let field = ui.add(TextEdit::singleline(&mut self.name).desired_width(f32::INFINITY));
        if !self.started {
            self.started = true;
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        field.accessible_name(ctx.text("sets-name"));
        let ready = !self.name.trim().is_empty();
        match buttons_ui(ui, ctx, &ctx.text("sets-done"), ready) {
            Some(false) => Answer::Close,
            None if !(entered && ready) => Answer::Open,
            _ => {
                let name = self.name.trim().to_owned();
                Answer::Do(Action::Codes(match self.set {
                    Some(set) => CodesAction::RenameSet(set, name),
                    None => CodesAction::AddSet(name),
                }))
            }
        }
    }
}
