//! The history: every operation in words, newest first, and the way back to any of them.
//!
//! The log stands in the project file; pages of it are read on the project's thread when the
//! list needs them ([`load`]) and are read again after each operation. [`data`] makes rows of
//! the lines, [`view`] draws those that are seen.

mod actions;
mod data;
mod filter;
mod load;
mod row;
#[cfg(test)]
mod tests;
mod view;

pub use actions::{HistoryAction, dispatch};
pub use load::State;
pub use view::show;
