//! The interview guide, what became of its questions in each case, and where they were asked.
//!
//! The page has two halves. [`table`] draws the guide at the left and a column for each case at
//! its right, so that a question and what became of it are one row; [`confirm`] lists for one
//! document where questions were probably asked, to be confirmed one by one. [`data`] makes rows
//! of the guide once for each change of the project; [`action`] says what is done to it.

mod action;
mod cells;
mod confirm;
mod data;
mod editor;
mod keys;
mod menu;
mod pick;
mod rows;
mod state;
mod table;
#[cfg(test)]
mod tests;
mod view;

pub use action::{GuideAction, dispatch};
pub use pick::{Pick, PickDialog};
pub use state::State;
pub use view::show;
