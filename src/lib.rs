//! Voces.

pub mod i18n;
pub mod model;
pub mod project;
pub mod storage;
pub mod text;
#[cfg(feature = "gui")]
pub mod ui;
