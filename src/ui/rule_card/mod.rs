//! The rule card: what the coding guideline says of a code, and its memo, while one codes.
//!
//! It shows the code with the focus, for a moment the one under the pointer or picked in the
//! quick-code box ([`shown`]), or always the same one where it is pinned. Only what is focused or
//! pinned can be written on.

mod data;
mod examples;
mod fields;
mod other_languages;
mod pointed;
mod shown;
mod stale;
mod view;

pub use data::Draft;
pub use pointed::point;
pub use shown::Source;
pub use view::{State, flush, show};
