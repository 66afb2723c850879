//! The coded segments of activated documents and codes: as a list beside the text, as a table
//! in the middle, and behind any number of a comparison.
//!
//! - `asked` what is asked beside the activation; [`Lister`] finds it, in the background where
//!   that takes long.
//! - `header`, `strip`, `filter_menu`, `query_menu` what stands above the list.
//! - [`list_ui`], `row`, `editor` the list.
//! - [`table`] the same list in the middle.

mod action;
mod asked;
mod editor;
mod export;
mod filter_menu;
mod header;
mod lines;
mod list;
mod lister;
mod query_menu;
mod row;
mod row_data;
mod strip;
pub mod table;
mod view;

pub use action::{SegmentsAction, dispatch};
pub use asked::Asked;
pub use export::poll as poll_export;
pub use list::{ListState, list_ui};
pub use lister::Lister;
pub use row_data::{excerpt, reference};
pub use view::{State, show};
