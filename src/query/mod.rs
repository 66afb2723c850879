//! Analysis: pure functions from a snapshot and a specification to a plain result.
//!
//! Nothing here reads files, writes, or knows a window. Results keep ids, so that every
//! number can be clicked back to the codings it counts. How is counted stands in
//! [`matrix`].

pub mod cases;
mod code_rows;
pub mod codeline;
pub mod configurations;
pub mod contrast;
pub mod cooccurrence;
pub mod dictionary;
#[cfg(test)]
pub(crate) mod fixture;
pub mod frequency;
pub mod guide;
mod id_text;
pub mod listing;
pub mod matrix;
mod memos;
pub mod portrait;
mod progress;
pub mod retrieval;
pub mod saturation;
pub mod search;
pub mod sequence;
mod shares;
pub mod similarity;
pub mod speakers;
pub mod statistics;
pub mod voices;
pub mod words;

pub use matrix::{ColumnKey, Columns, Matrix, MatrixSpec, Measure};
pub use memos::{MemoOrder, MemoSpec, list_memos, memo_heading};
pub use progress::{DocumentProgress, FinishedState, ProgressCache, respondent_words};
pub use retrieval::{Combine, Hits, RetrievalSpec, retrieve};
pub use search::{SearchError, SearchHits, SearchProgress, SearchSpec, search};
