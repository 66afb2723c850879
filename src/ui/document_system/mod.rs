//! The document list: groups, documents, what is open, focused and activated.

mod data;
mod view;

pub(crate) use view::reveal_row;
pub use view::{State, show};
