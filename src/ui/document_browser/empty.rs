//! What stands in the reader when there is nothing to read.

use egui::Ui;

use super::{State, header};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::empty_state;

/// Says in one line what to do next, with the button for it.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    if state.slot.is_some() {
        header::empty_ui(ui, ctx, state);
    }
    ui.add_space((ui.available_height() * 0.3).floor());
    if ctx.snapshot.documents().len() > 0 {
        empty_state(ui, &ctx.text("reader-empty-no-document"), None);
    } else if empty_state(ui, &ctx.text("reader-empty-no-documents"), Some(&ctx.text("reader-empty-import"))) {
        ctx.send(Action::AskImport);
    }
}
