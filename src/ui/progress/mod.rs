//! How far a coder is: what is asked about it, and how it is said.
//!
//! The document list shows it as a thin line and a check ([`row`]), the reader as a thin line
//! beside what was read (`document_browser::read_marks`).

mod actions;
mod row;
#[cfg(test)]
mod tests;

pub use actions::{ProgressAction, dispatch};
pub use row::{note_of, said};
