//! Memos: the list, the editor, the research diary, flags beside the text, and links between
//! segments.

mod action;
mod data;
mod diary;
pub(crate) mod dispatch;
mod draft;
mod editor;
pub(crate) mod flags;
mod index;
pub(crate) mod kinds;
mod links;
mod list;
mod picking;
mod preview;
mod references;
mod state;
pub(crate) mod targets;
#[cfg(test)]
mod tests;
mod view;

pub use action::{MemoCell, MemosAction, Part, Writing};
pub use index::{has_memo, menu_ui};
pub use list::heading;
pub use state::State;
pub use view::show;
