//! The document list: groups, documents and sets; what is open, focused, chosen and activated.

mod actions;
mod data;
mod drops;
mod menu;
mod rows;
mod state;
mod view;

pub use actions::{DocumentsAction, dispatch};
pub use state::State;
pub(crate) use view::reveal_row;
pub use view::show;
