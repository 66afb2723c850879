//! The window: the only part that knows egui.
//!
//! Each frame reads a [`context::ViewerContext`] (the snapshot, the view state, tokens and
//! sentences) and sends [`action::Action`]s, which `dispatch` carries out at the end of the
//! frame: those on the view at once, those on the project on the project's own thread.

pub mod action;
pub mod app;
pub mod code_system;
pub mod command;
pub mod context;
mod dialogs;
mod dispatch;
pub mod document_browser;
pub mod document_system;
pub mod drag;
pub mod engine;
mod files;
pub mod fonts;
mod import_files;
pub mod notices;
pub mod numbers;
mod palette;
pub mod quick_code;
mod receive;
pub mod rule_card;
mod run;
pub mod session;
pub mod settings;
mod status_bar;
#[cfg(test)]
mod texts_test;
pub mod theme;
mod top_bar;
pub mod view_state;
mod welcome;
pub mod widgets;

pub use run::run;

/// The comparison: its place, until it lands.
pub mod code_matrix {
    use crate::ui::context::ViewerContext;
    use crate::ui::widgets::empty_state;

    /// What the comparison keeps.
    #[derive(Debug, Default)]
    pub struct State {}

    /// Draws the comparison.
    pub fn show(ui: &mut egui::Ui, ctx: &ViewerContext<'_>, _state: &mut State) {
        ui.add_space(ui.available_height() * 0.3);
        empty_state(ui, &ctx.text("matrix-empty"), None);
    }

    /// Writes the comparison.
    pub fn export(
        _snapshot: &crate::project::Snapshot,
        _catalog: &crate::i18n::Catalog,
        _state: &State,
        _path: &std::path::Path,
    ) -> Result<(), crate::i18n::Message> {
        Ok(())
    }
}

/// The retrieved segments: their place, until they land.
pub mod retrieved_segments {
    /// Draws them.
    pub mod view {
        use crate::ui::context::ViewerContext;
        use crate::ui::widgets::{empty_state, pane_header};

        /// Draws the list.
        pub fn show(ui: &mut egui::Ui, ctx: &ViewerContext<'_>) {
            pane_header(ui, &ctx.text("segments-title"), |_| {});
            empty_state(ui, &ctx.text("segments-empty"), None);
        }
    }
}
