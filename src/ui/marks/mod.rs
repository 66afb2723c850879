//! Highlighter marks in the window: where they stand in a document, what is done to them, and
//! the list of them in the right column.
//!
//! The reader draws the marks of its document ([`DocumentMarks`]); everything else asks through
//! [`MarksAction`].

mod actions;
mod code_dialog;
mod data;
mod list;
mod menu;
mod view;

pub use actions::{Asked, MarksAction, dispatch};
pub use code_dialog::CodeMarks;
pub use data::{DocumentMarks, color_key, next_color};
pub use menu::color_entry;
pub use view::{State, show};
