//! Charts: a drop-down of kinds with their choices, the drawing, and what a place of it counts.
//!
//! The drawing is that of the exported file, in the colours of the window; a click on a bar, a
//! cell or a piece of a line opens its segments at the right.

mod painter;
mod state;
#[cfg(test)]
mod tests;
mod toolbar;
mod view;

pub use state::{State, export};
pub use view::{segments_ui, show};
