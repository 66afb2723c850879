//! The Compare workspace: codes by cases or documents, and the segments behind each number.

mod data;
mod kept;
mod pane;
mod state;
mod table;
#[cfg(test)]
mod tests;
mod toolbar;
mod view;

pub use pane::segments_ui;
pub use state::{State, export};
pub use view::show;
