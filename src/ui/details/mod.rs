//! What documents are: their material, their convention, and when and how they were recorded;
//! for one document or several at once.

mod action;
mod dialog;

pub use action::{DetailsAction, dispatch, icon_of};
pub use dialog::DetailsDialog;
