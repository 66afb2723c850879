//! The preview of an import: what comes in is seen, and can be corrected, before it is stored.
//!
//! Files from a dialog, dropped ones, folders and pasted words all open this one window. Threads
//! read ([`reading`]), the person decides ([`batch`]), and storing is one operation of the project
//! on its own thread ([`storing`]). Until then nothing is written anywhere; closing the window at
//! any moment leaves the project as it was.

mod batch;
mod dispatch;
mod facts;
mod fields;
mod list;
mod new_text;
mod page;
mod reading;
mod report;
mod speakers;
mod storing;
mod text;
mod view;

use std::path::PathBuf;

pub use dispatch::{dispatch, open, take_paste};
pub use new_text::NewText;
pub use report::{Brought, report_ui};
pub use view::show;

use crate::i18n::Message;
use crate::project::Snapshot;
use batch::Batch;
use reading::{Answer, Readers};
use storing::Storing;

/// What is asked about importing.
#[derive(Clone, Debug, PartialEq)]
pub enum PreviewAction {
    /// Asks the system for the words on the clipboard, which come as a paste.
    AskPaste,
    /// These words become a document.
    Pasted(String),
    /// A folder is asked for.
    AskFolder,
    /// Asks how a new, empty text is called.
    AskNewText,
    /// Makes an empty document of this name, to be typed.
    NewText(String),
}

/// The window in which an import is looked at.
pub struct Preview {
    batch: Batch,
    readers: Readers,
    /// Folders and files that are being looked for.
    n_finding: usize,
    storing: Option<Storing>,
    page: page::Page,
    /// The name field takes the keyboard once: it is asked for.
    asks_name: bool,
    /// True where the person has decided something that closing would lose.
    is_touched: bool,
    /// What went wrong with storing.
    failure: Option<Message>,
}

impl Preview {
    /// An empty preview; `wake` is called when something was read.
    pub fn new(snapshot: &Snapshot, wake: impl Fn() + Clone + Send + 'static) -> Self {
        Self {
            batch: Batch::of(snapshot),
            readers: Readers::start(wake),
            n_finding: 0,
            storing: None,
            page: page::Page::default(),
            asks_name: false,
            is_touched: false,
            failure: None,
        }
    }

    /// Adds files, and the files of folders.
    pub fn add_paths(&mut self, paths: Vec<PathBuf>) {
        self.n_finding += 1;
        self.readers.find(paths);
    }

    /// Adds words from the clipboard; their name is asked for.
    pub fn add_pasted(&mut self, words: &str, name: String) {
        let at = self.batch.add_pasted(words, name);
        (self.asks_name, self.is_touched) = (true, true);
        self.read(at, true);
    }

    /// Takes what was read.
    pub fn poll(&mut self) {
        while let Some(answer) = self.readers.poll() {
            match answer {
                Answer::Found(found) => {
                    self.n_finding = self.n_finding.saturating_sub(1);
                    self.batch.is_cut |= found.is_cut;
                    self.batch.unread_folders.extend(found.unread);
                    for at in self.batch.add_files(found.files) {
                        self.read(at, false);
                    }
                }
                answer @ Answer::Read { .. } => self.batch.take(answer),
            }
        }
    }

    /// Orders a file to be read as its options say.
    fn read(&mut self, at: usize, is_urgent: bool) {
        let order = self.batch.new_order(at);
        let entry = &self.batch.files[at];
        if let Some(source) = entry.source.clone() {
            self.readers.read(at, order, source, entry.options, is_urgent);
        }
    }

    /// The shown file is read again with other options; what was read before stays in view until
    /// then.
    fn read_again(&mut self, at: usize) {
        self.is_touched = true;
        self.read(at, true);
    }

    /// The settings of the shown file for the rest of the batch.
    fn apply_to_rest(&mut self) {
        self.is_touched = true;
        for at in self.batch.apply_to_rest(self.batch.chosen) {
            self.read(at, false);
        }
    }

    /// How many files are listed, for tests.
    #[cfg(test)]
    pub const fn n_files(&self) -> usize {
        self.batch.files.len()
    }

    /// True while files are looked for.
    const fn is_finding(&self) -> bool {
        self.n_finding > 0
    }

    /// True while files are looked for or read.
    pub fn is_reading(&self) -> bool {
        self.n_finding > 0 || self.batch.files.iter().any(batch::Entry::is_pending)
    }
}
