//! The retrieved segments as a table in the middle: sorted by a click on a heading, several
//! rows chosen at once, comment and weight edited in place.

mod bar;
mod data;
mod keys;
mod view;

pub use crate::query::listing::Column as TableColumn;
pub use data::TableState;
pub use view::show;
