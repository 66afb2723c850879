//! Find and replace over chosen documents: what would be replaced is listed first, with how many
//! coded segments it touches; each hit can be left out; all that is replaced is one step to undo.

mod data;
mod view;

pub use view::FindAndReplace;
