//! The window: the only part that knows egui.
//!
//! Each frame reads a [`context::ViewerContext`] (the snapshot, the view state, tokens and
//! sentences) and sends [`action::Action`]s, which `dispatch` carries out at the end of the
//! frame: those on the view at once, those on the project on the project's own thread.

pub mod action;
pub mod context;
pub mod document_browser;
pub mod drag;
pub mod fonts;
pub mod quick_code;
pub mod theme;
pub mod view_state;
pub mod widgets;
