//! Searching: the tab of the right column that searches all documents, and what the reader is
//! asked to find.
//!
//! What is typed ([`form`]) is looked for after a short pause, beside the window where that
//! takes long ([`searching`]). The hits stand as [`rows`], of which only those in view are read
//! from the text; the open document shows its own ones (`document_browser::find`). Chosen hits
//! become codings in a dialog ([`auto_code`]).

mod actions;
mod auto_code;
mod form;
mod hit_list;
mod list;
mod options;
mod rows;
mod searching;
mod view;

pub use actions::SearchAction;
pub use auto_code::AutoCode;
pub use hit_list::HitList;
pub use view::show;

use crate::model::Segment;
use form::Form;
use rows::Rows;
use searching::Searching;

/// What the tab keeps between frames. Ends with the session.
#[derive(Debug, Default)]
pub struct State {
    form: Form,
    searching: Searching,
    rows: Rows,
    /// True until the field has the focus.
    opens: bool,
    /// The hit whose row is to be scrolled into view.
    reveal: Option<usize>,
}

impl State {
    /// Puts the focus into the field; `words` are looked for, else what was looked for last.
    pub fn open(&mut self, words: Option<String>) {
        if let Some(words) = words {
            self.form.text = words;
        }
        self.opens = true;
    }

    /// Goes to the next hit or the one before, if there is any.
    pub fn step(&mut self, forward: bool) -> Option<Segment> {
        let segment = self.rows.step(forward)?;
        self.reveal = self.rows.current();
        Some(segment)
    }

    /// Takes over what came of a search.
    fn take(&mut self, found: Option<searching::Found>) {
        self.rows.set(found.and_then(Result::ok).unwrap_or_default());
        self.reveal = None;
    }
}
