//! Voces.
#![allow(missing_docs)]
pub mod i18n;
pub mod model;
pub mod text;
