//! The list of coded segments: those of activated documents and codes, or those behind any
//! number of a table.

mod data;
mod list;
mod view;

pub use data::excerpt;
pub use list::{ListState, list_ui};
pub use view::{State, show};
