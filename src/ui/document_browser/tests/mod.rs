//! The reader driven as a person drives it: by mouse and by keys, on a project in memory.

mod app;
mod codings;
mod editing;
mod finding;
mod looks;
mod place;
mod selecting;

pub use app::{App, TEXT, focus, pos_of};
pub use place::place_of;
