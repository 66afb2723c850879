//! Reads files on threads of their own: what is chosen first, and again when asked otherwise.
//!
//! A reading is an order with a number; the answer carries the number, so that the answer to an
//! order that was given up is known and dropped. Nothing is written anywhere: who cancels leaves
//! nothing behind.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use encoding_rs::Encoding;

use super::text::Blocks;
use crate::i18n::Message;
use crate::import::files::{self, Found};
use crate::import::{self, ImportReport, ImportWarning, Parsed, ReadOptions, encoding, language};
use crate::model::{DraftCaseTable, DraftDocument};

/// At most so many files are read at the same time.
const MAX_THREADS: usize = 4;

/// Where a document comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file.
    File(PathBuf),
    /// Words from the clipboard.
    Pasted(Arc<str>),
}

/// What a file holds.
#[derive(Debug)]
pub enum Content {
    /// A document.
    Document(Box<ReadDocument>),
    /// A table of cases.
    Table(Box<Parsed<DraftCaseTable>>),
}

/// A document as it was read, with all that is shown of it.
#[derive(Debug)]
pub struct ReadDocument {
    /// The document.
    pub draft: DraftDocument,
    /// What was guessed, changed or left out.
    pub warnings: Vec<ImportWarning>,
    /// What was found, in numbers.
    pub report: ImportReport,
    /// The encoding it was read in; none where the format says its own.
    pub encoding: Option<&'static Encoding>,
    /// The language it is probably in.
    pub language: Option<Message>,
    /// Where the lines of the text are.
    pub blocks: Blocks,
}

/// What comes back from the threads.
#[derive(Debug)]
pub enum Answer {
    /// The files that were meant.
    Found(Found),
    /// A file was read, or why it could not be.
    Read {
        /// The file's place in the batch.
        file: usize,
        /// The number of the order.
        order: u32,
        /// What it holds.
        content: Result<Content, Message>,
    },
}

enum Order {
    Find(Vec<PathBuf>),
    Read { file: usize, order: u32, source: Source, options: ReadOptions },
}

/// What the threads share with the window.
struct Shared {
    orders: Mutex<VecDeque<Order>>,
    news: Condvar,
    cancelled: AtomicBool,
}

/// The threads that read a batch; they end with it.
pub struct Readers {
    shared: Arc<Shared>,
    answers: Receiver<Answer>,
}

impl Readers {
    /// Threads that wait for orders; `wake` is called when an answer is there. Where the system
    /// gives no thread, no answer ever comes and the person cancels.
    pub fn start(wake: impl Fn() + Clone + Send + 'static) -> Self {
        let (send, answers) = channel();
        let shared =
            Arc::new(Shared { orders: Mutex::default(), news: Condvar::new(), cancelled: AtomicBool::new(false) });
        let n_threads = std::thread::available_parallelism().map_or(1, |n| n.get().min(MAX_THREADS));
        for _ in 0..n_threads {
            let (shared, send, wake) = (Arc::clone(&shared), send.clone(), wake.clone());
            let working = move || work(&shared, &send, &wake);
            drop(std::thread::Builder::new().name("import".into()).spawn(working));
        }
        Self { shared, answers }
    }

    /// Asks which files are meant.
    pub fn find(&self, paths: Vec<PathBuf>) {
        self.push(Order::Find(paths), true);
    }

    /// Asks for a file; one that a person waits for comes before all others.
    pub fn read(&self, file: usize, order: u32, source: Source, options: ReadOptions, is_urgent: bool) {
        self.push(Order::Read { file, order, source, options }, is_urgent);
    }

    fn push(&self, order: Order, is_urgent: bool) {
        let mut orders = self.shared.orders.lock().unwrap_or_else(PoisonError::into_inner);
        if is_urgent {
            orders.push_front(order);
        } else {
            orders.push_back(order);
        }
        drop(orders);
        self.shared.news.notify_one();
    }

    /// The next answer that has come.
    pub fn poll(&self) -> Option<Answer> {
        self.answers.try_recv().ok()
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.shared.cancelled.store(true, Ordering::Relaxed);
        self.shared.news.notify_all();
    }
}

impl Shared {
    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// The next order; none when the batch is gone.
    fn next(&self) -> Option<Order> {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if self.is_cancelled() {
                return None;
            }
            if let Some(order) = orders.pop_front() {
                return Some(order);
            }
            // The time is a net under a notice that came between the two looks.
            let wait = std::time::Duration::from_millis(500);
            orders = self.news.wait_timeout(orders, wait).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

fn work(shared: &Shared, answers: &Sender<Answer>, wake: &dyn Fn()) {
    while let Some(order) = shared.next() {
        let goes_on = || !shared.is_cancelled();
        let answer = match order {
            Order::Find(paths) => Some(Answer::Found(files::find(&paths, true, &goes_on))),
            Order::Read { file, order, source, options } => {
                read(&source, &options, &goes_on).map(|content| Answer::Read { file, order, content })
            }
        };
        let is_wanted = answer.is_some_and(|answer| goes_on() && answers.send(answer).is_ok());
        if !is_wanted {
            return;
        }
        wake();
    }
}

/// Reads one file; none where it was given up on the way.
fn read(source: &Source, options: &ReadOptions, goes_on: &dyn Fn() -> bool) -> Option<Result<Content, Message>> {
    let (name, bytes) = match source {
        Source::Pasted(text) => (String::new(), Ok(text.as_bytes().to_vec())),
        Source::File(path) => (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), files::bytes(path)),
    };
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) => {
            return Some(Err(Message::new("import-file-unreadable").with("detail", error.to_string())));
        }
    };
    if !goes_on() {
        return None;
    }
    if is_table(&name) {
        let table = import::read_cases(&bytes).map_err(|error| error.message());
        return Some(table.map(|table| Content::Table(Box::new(table))));
    }
    let parsed = match import::read_document_with(&name, &bytes, options) {
        Ok(parsed) => parsed,
        Err(error) => return Some(Err(error.message())),
    };
    let encoding = match source {
        Source::File(_) => options.encoding.or_else(|| encoding::asked_for(&name, &bytes)),
        Source::Pasted(_) => None,
    };
    drop(bytes);
    if !goes_on() {
        return None;
    }
    let report = parsed.report();
    let language = language::guess(&parsed.value.text);
    if !goes_on() {
        return None;
    }
    let blocks = Blocks::of(&parsed.value);
    let Parsed { value: draft, warnings } = parsed;
    Some(Ok(Content::Document(Box::new(ReadDocument { draft, warnings, report, encoding, language, blocks }))))
}

/// True for files that hold cases, a row each.
pub fn is_table(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    matches!(ending.as_str(), "csv" | "xlsx" | "xlsm" | "xls" | "ods")
}
