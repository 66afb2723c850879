//! What the views say while there is nothing to compare.

use egui::Ui;

use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Workspace;
use crate::ui::widgets::empty_state;

/// Says what to do where a project has no documents or no codes; true where it has none.
pub fn nothing_to_compare(ui: &mut Ui, ctx: &ViewerContext<'_>) -> bool {
    let (line, button, action) = if ctx.snapshot.documents().len() == 0 {
        ("compare-empty-no-documents", "compare-empty-import", Action::AskImport)
    } else if ctx.snapshot.codes().is_empty() {
        ("compare-empty-no-codes", "compare-empty-code", Action::ShowWorkspace(Workspace::Code))
    } else {
        return false;
    };
    ui.add_space(ui.available_height() * 0.3);
    if empty_state(ui, &ctx.text(line), Some(&ctx.text(button))) {
        ctx.send(action);
    }
    true
}
