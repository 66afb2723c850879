//! The few widgets that all panels share.

mod empty_state;
mod icon_button;
mod list_item;
mod pane_header;
mod search_field;

pub use empty_state::empty_state;
pub use icon_button::icon_button;
pub use list_item::{DropPlace, ListItem, ListItemResponse};
pub use pane_header::pane_header;
pub use search_field::search_field;
