//! Every sentence a person reads, in each language (fluent files in `assets/i18n/`).
//!
//! The core never writes sentences: it names them by [`Message`]. The window, the command
//! line and the exports hold a [`Catalog`] of the chosen [`Language`] and ask it for words.
//! This module uses nothing of the crate, and every module may use [`Message`].

mod catalog;
mod message;

pub use catalog::{Catalog, Language};
pub use message::{Arg, Message};
