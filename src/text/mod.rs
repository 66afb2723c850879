//! Pure text: positions, their units and their boundaries.
//!
//! A position is a [`CharIdx`], a count of Unicode scalar values from the start of a
//! document's text as stored. Bytes and paragraphs are converted to and from it in
//! [`TextIndex`] and nowhere else.

mod context;
mod edit;
mod find;
#[cfg(test)]
mod find_tests;
mod fold;
mod index;
mod index_edited;
mod label;
mod name_key;
mod replace;
mod snap;
mod span;
mod stem;
mod time;
mod words;

pub use context::{Context, keyword_in_context};
pub use edit::{EditError, Mapping, Replacement, Stickiness, TextEdit};
pub use find::{Pattern, PatternError, Query, Reading, Searched, Stems};
pub use fold::{Folded, fold};
pub use index::{Paragraph, TextIndex};
pub use label::{Label, label_of, without_both_genders};
pub use name_key::NameKey;
pub use replace::Substitute;
pub use snap::{Unit, next_boundary, previous_boundary, sentence_bounds, snap_outward};
pub use span::{CharIdx, Span};
pub use stem::StemLanguage;
pub use time::{TimeFound, time_marks};
pub use words::{WordIndex, count_words, words_of};
