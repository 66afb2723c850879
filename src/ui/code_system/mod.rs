//! The code tree: create, rename, colour, move, copy, split, merge and delete codes, several at
//! once.
//!
//! The tree as a whole has the keyboard, not its rows ([`keys`]): Tab goes through it in one
//! step. What is done to a row is done to all that are chosen with it ([`State::chosen`]).

mod action;
mod counts;
mod data;
mod dispatch;
mod drops;
mod favourites;
mod keys;
mod menu;
mod pane_menu;
mod rows;
mod state;
mod view;

pub use action::{CodesAction, Verb};
pub use dispatch::dispatch;
pub use state::State;
pub use view::show;
