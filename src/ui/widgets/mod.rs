//! The few widgets that all panels share.

mod choice;
mod drop_down;
mod empty_state;
mod icon_button;
mod inline_edit;
mod list_item;
mod pane_header;
mod picker;
mod row_ground;
mod search_field;

pub use choice::Choice;
pub use drop_down::drop_down;
pub use empty_state::empty_state;
pub use icon_button::icon_button;
pub use inline_edit::{InlineEdit, InlineOutcome};
pub use list_item::{DropPlace, ListItem, ListItemResponse, check_mark};
pub use pane_header::pane_header;
pub use picker::{Picked, Picker, PickerItem, matches as fuzzy_matches};
pub use row_ground::row_ground;
pub use search_field::search_field;

/// Gives the entries of a menu room around their words.
pub fn roomy(ui: &mut egui::Ui) {
    ui.set_min_width(190.0);
    ui.spacing_mut().button_padding = egui::vec2(8.0, 4.0);
}
