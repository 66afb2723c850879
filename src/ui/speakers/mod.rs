//! Who speaks in the documents, and what is shown of how they speak.

mod action;

pub use action::{SpeakersAction, dispatch};
