//! The window: the only part that knows egui.
//!
//! Each frame reads a [`context::ViewerContext`] (the snapshot, the view state, tokens and
//! sentences) and sends [`action::Action`]s, which `dispatch` carries out at the end of the
//! frame: those on the view at once, those on the project on the project's own thread.

pub mod action;
pub mod app;
pub mod case_columns;
mod case_similarity;
pub mod case_table;
mod charts;
pub mod code_matrix;
pub mod code_system;
mod codes_by_codes;
pub mod coding;
mod command;
pub mod compare;
mod composing;
pub mod context;
pub mod contrast;
mod crosstab;
pub mod detached;
pub mod details;
mod dialogs;
mod dictionary;
mod dispatch;
pub mod document_browser;
pub mod document_system;
pub mod drag;
pub mod engine;
mod files;
pub mod fonts;
pub mod guide;
pub mod history;
mod import_preview;
pub mod marks;
pub mod memos;
pub mod notices;
pub mod numbers;
mod palette;
pub mod progress;
pub mod quick_code;
mod receive;
mod replacing;
pub mod retrieved_segments;
pub mod rule_card;
mod run;
mod saturation;
pub mod search;
pub mod session;
pub mod settings;
mod side_tabs;
pub mod speakers;
mod status_bar;
pub mod sub_categories;
pub mod summary_grid;
pub mod survey;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod texts_test;
pub mod theme;
mod top_bar;
pub mod transcript_export;
pub mod view_state;
mod welcome;
pub mod widgets;
mod word_counts;

pub use run::run;
