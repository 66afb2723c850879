//! The code tree: create, rename, colour, move, merge and delete codes.

mod counts;
mod data;
mod menu;
mod view;

pub use view::{State, show};
