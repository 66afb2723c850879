//! The table of cases and variables, like a spreadsheet, with the manager of a variable beside it.
//!
//! What is shown and what a paste does is pure ([`grid`], [`paste`], [`clipboard`]); the rest
//! draws. Sorting and filtering are of the view; "keep this order" is an operation.

pub mod action;
mod bar;
mod clipboard;
mod editor;
pub mod grid;
mod header;
mod import;
mod keys;
mod manager;
mod paste;
mod questions;
pub mod state;
#[cfg(test)]
mod tests;
mod view;

pub use action::{CasesAction, dispatch};
pub use state::State;
pub use view::show;
