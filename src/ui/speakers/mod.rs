//! Who speaks in the documents: their parts, cases and words, what of them is coded at once, and how
//! what is not said is shown.
//!
//! The table of speakers is [`dialog`] over [`data`]; [`code_turns`] chooses turns and hands them to
//! the dialog that codes hits of a search, so that both show the same before they do it.

mod action;
mod code_turns;
mod data;
mod dialog;
#[cfg(test)]
mod tests;

pub use action::{SpeakersAction, dispatch};
pub use code_turns::CodeTurns;
pub use dialog::SpeakersDialog;
