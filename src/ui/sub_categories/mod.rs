//! The sub-category desk: one code's segments beside its sub-codes. A segment is assigned by a
//! digit or by drag; what is assigned gets the sub-code, one step of undo each.

mod data;
mod segments;
#[cfg(test)]
mod tests;
mod view;

pub use data::State;
pub use view::show;
