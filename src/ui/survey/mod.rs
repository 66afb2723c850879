//! Surveys in the window: a file is read, what its columns are is looked at and changed, and
//! all of it is stored as one step.
//!
//! - `data`: what is chosen, and what would come of it; draws nothing.
//! - `tasks`: reading the file and storing the answers, beside the frames.
//! - `dialog`, `columns`: what is seen.

mod action;
mod columns;
mod data;
mod dialog;
mod tasks;

pub use action::{SurveyAction, dispatch, is_table};
pub use dialog::SurveyDialog;
