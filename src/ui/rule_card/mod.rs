//! The rule card of the focused code: what the coding guideline says of it, and its memo.

mod data;
mod view;

pub use data::Draft;
pub use view::{State, flush, show};
