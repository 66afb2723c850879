//! Voces: qualitative coding of interviews over one project file.
//!
//! A researcher reads transcripts, marks segments with the codes of a code system, and tells
//! results by comparing what each case says. This crate is the engine, the command line and,
//! behind the default feature `gui`, the window; the binary only parses arguments.
//!
//! # Bird's-eye view
//!
//! ```text
//!   bytes ──import──▶ Draft… ──project──▶ SQLite file (storage)
//!                                │
//!                                ▼ after each operation
//!                            Snapshot ──query──▶ Matrix, lists ──export──▶ csv, xlsx, json
//!                                │                  │
//!                                └────── ui, cli ◀──┘
//! ```
//!
//! One step, from the hand to the disk and back: the reader turns a pointer into a
//! [`text::Span`], sends an action, and the project's own thread calls
//! [`project::Project::apply_code`]. That is one call of [`project::Project::transact`]: one
//! SQLite transaction, one entry of the operation log, one new [`project::Snapshot`]. The window
//! gets the snapshot when the disk has it: what is shown as saved is saved.
//!
//! # Code map, ground floor first
//!
//! - [`i18n`] sentences in each language; the core only names them by [`i18n::Message`].
//! - [`text`] positions, paragraphs, words, folding and finding. Uses nothing.
//! - [`model`] the nouns of the field as plain data. Uses `text`.
//! - [`storage`] the project file and the only SQL. Uses `model`.
//! - [`project`] the engine: operations, undo, snapshot, doctor. Uses `storage`.
//! - [`query`] counting and retrieval: pure functions over a snapshot.
//! - [`import`] bytes to drafts with warnings; never knows the project.
//! - [`export`] results and codings to files.
//! - [`sample`] the invented study, built through import and the engine.
//! - [`cli`], `ui` the two faces. They never use `storage` themselves.
//!
//! Who may use whom is a test (`tests/tidy.rs`).
//!
//! # Invariants
//!
//! 1. A position is a Unicode scalar value of the text as stored. Bytes and paragraphs are
//!    converted in [`text::TextIndex`] and nowhere else.
//! 2. Stored text is complete: `\n` line ends, no BOM, otherwise as written. Speaker labels and
//!    time marks are ranges over it; they are never cut out, and they are no words.
//! 3. Every change goes through one door, `transact`; an error leaves file, log and snapshot as
//!    they were.
//! 4. The log only grows. An undo is a new operation that holds the inverse of another's
//!    changes, so undo survives a restart; the log's operations hold ids and counts, and the
//!    payload, which may hold text, can be erased.
//! 5. Reads never touch SQL. A new snapshot shares all that its operation did not touch.
//! 6. Quotes are read from the text, never kept: a coding keeps a hash of its words, and the
//!    doctor compares.
//! 7. Results keep ids: every number on screen opens its codings.
//! 8. Import never fails on content: it gives a value and warnings, or refuses whole.
//! 9. No text of the study, no names and no paths in logs, temporary files, panic messages or
//!    window titles. Nothing leaves the machine.
//!
//! # Correcting texts
//!
//! A text is changed by a [`text::TextEdit`] and in no other way; [`project::Project::edit_text`]
//! is the door. What becomes of ranges stands in one page, the module of `TextEdit`; which tables
//! hold ranges stands in one list, `project/text_edits/anchored.rs`, and a test reads the schema
//! and fails where a table is missing there. So:
//!
//! - Every range follows the true edit. Words that an edit did not touch are coded as before, to
//!   the letter; a property test edits and undoes at random and compares every quote.
//! - Nothing is lost in silence: a coding without words is *detached*, kept and counted nowhere
//!   until a person settles it or undo brings its words back.
//! - The log keeps old and new words, and the rows that the words alone do not bring back; all
//!   others move forth and back by the same rules.
//! - A number that a passage was cited by stays its number ([`model::CitationNumber`]), and a
//!   number that is gone is never given again.
//! - Whoever holds positions outside the file, such as a caret, takes them along by
//!   [`project::Changes::edits`].
//!
//! # Departures from the first plan
//!
//! - Every module may use [`i18n::Message`], so that errors carry their sentence's key; only
//!   [`i18n::Catalog`] makes words of it.
//! - All inserts are logged as id ranges (the rows themselves are the record), not only bulk
//!   ones: an interactive coding costs a few bytes of log.
//! - A matrix does not hold the codings of its cells: [`query`] finds them when a cell is asked
//!   for, which keeps 200 x 1,000 cells small.
//! - The schema is a chain of scripts, one a version (`storage/schema`), and new files run all of
//!   them: an upgraded file and a new one hold the same schema to the letter.
//! - A coder who is added with the project stands outside the log: it is no step to undo.

pub mod cli;
pub mod export;
pub mod i18n;
pub mod import;
pub mod model;
pub mod project;
pub mod query;
pub mod sample;
pub mod storage;
pub mod text;
#[cfg(feature = "gui")]
pub mod ui;
