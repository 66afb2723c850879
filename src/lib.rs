//! Voces.
#![allow(missing_docs)]
pub mod i18n;
pub mod import;
pub mod model;
pub mod text;
