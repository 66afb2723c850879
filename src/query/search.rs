//! Search over all documents: hits by document, in the order of the document list.
//!
//! A search holds a snapshot and nothing else, so it may run beside the window; it says how far
//! it is and stops when asked. The folded copies it makes stay with the texts, so that the next
//! search finds them ready.

mod segments;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

pub use segments::{Reach, segments_of};

use crate::i18n::Message;
use crate::model::*;
use crate::project::{DocumentEntry, Snapshot};
use crate::text::{Pattern, PatternError, Query, Span};

/// Texts of fewer bytes in all are searched on one thread: a second one costs more than it saves.
const WORTH_A_THREAD: usize = 400_000;

/// What is looked for, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchSpec {
    /// What.
    pub query: Query,
    /// In which documents; none means all.
    pub documents: Vec<DocumentId>,
    /// Leaves out what interviewers say.
    pub without_interviewer: bool,
    /// Leaves out hits that touch a speaker's label.
    pub without_labels: bool,
    /// How many hits are listed at most; all are counted.
    pub max_listed: usize,
}

impl Default for SearchSpec {
    fn default() -> Self {
        Self {
            query: Query::default(),
            documents: Vec::new(),
            without_interviewer: false,
            without_labels: true,
            max_listed: 200_000,
        }
    }
}

/// The hits of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentHits {
    /// The document.
    pub document: DocumentId,
    /// How many hits it has.
    pub n: usize,
    /// Those that are listed, in order.
    pub spans: Vec<Span>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchHits {
    /// The documents that have hits, in the order of the document list.
    pub documents: Vec<DocumentHits>,
    /// How many hits there are.
    pub n: usize,
    /// How many of them are listed.
    pub n_listed: usize,
}

impl SearchHits {
    /// The listed hits of a document.
    pub fn of(&self, document: DocumentId) -> &[Span] {
        self.documents.iter().find(|hits| hits.document == document).map_or(&[], |hits| &hits.spans)
    }

    /// The listed hits as segments, in order.
    pub fn segments(&self) -> impl Iterator<Item = Segment> {
        self.documents.iter().flat_map(|hits| hits.spans.iter().map(|&span| Segment { document: hits.document, span }))
    }
}

/// How far a search is, shared between who searches and who waits.
#[derive(Debug, Default)]
pub struct SearchProgress {
    n_done: AtomicUsize,
    n_all: AtomicUsize,
    cancelled: AtomicBool,
}

impl SearchProgress {
    /// How much is done, 0-1.
    pub fn share(&self) -> f32 {
        let all = self.n_all.load(Ordering::Relaxed);
        if all == 0 { 0.0 } else { self.n_done.load(Ordering::Relaxed) as f32 / all as f32 }
    }

    /// Asks the search to stop soon.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// Why a search found nothing at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SearchError {
    /// What was typed cannot be looked for.
    #[error(transparent)]
    Pattern(#[from] PatternError),
    /// It was asked to stop.
    #[error("stopped")]
    Cancelled,
}

impl SearchError {
    /// The error in words.
    pub const fn message(self) -> Message {
        Message::new(match self {
            Self::Pattern(PatternError::Empty) => "search-nothing-typed",
            Self::Pattern(PatternError::BadRegex) => "search-bad-regex",
            Self::Pattern(PatternError::RegexTooLarge) => "search-regex-too-large",
            Self::Cancelled => "search-cancelled",
        })
    }
}

/// Searches the documents of a snapshot.
pub fn search(snapshot: &Snapshot, spec: &SearchSpec, progress: &SearchProgress) -> Result<SearchHits, SearchError> {
    let pattern = Pattern::new(&spec.query)?;
    let wanted: HashSet<DocumentId> = spec.documents.iter().copied().collect();
    let takes_part = |entry: &&DocumentEntry| wanted.is_empty() || wanted.contains(&entry.document.id);
    let entries: Vec<&DocumentEntry> = snapshot.documents().filter(takes_part).collect();
    let n_bytes: usize = entries.iter().map(|entry| entry.transcript.text.len()).sum();
    progress.n_all.store(n_bytes, Ordering::Relaxed);
    let next = AtomicUsize::new(0);
    let found: Mutex<Vec<(usize, DocumentHits)>> = Mutex::new(Vec::new());
    let work = || {
        let mut own = Vec::new();
        while !progress.is_cancelled() {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(entry) = entries.get(place) else { break };
            let hits = search_document(entry, &pattern, spec);
            if hits.n > 0 {
                own.push((place, hits));
            }
            progress.n_done.fetch_add(entry.transcript.text.len(), Ordering::Relaxed);
        }
        if let Ok(mut found) = found.lock() {
            found.append(&mut own);
        }
    };
    let n_threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(4);
    let n_threads = if n_bytes < WORTH_A_THREAD { 1 } else { n_threads.min(entries.len()) };
    std::thread::scope(|scope| {
        for _ in 1..n_threads {
            scope.spawn(work);
        }
        work();
    });
    if progress.is_cancelled() {
        return Err(SearchError::Cancelled);
    }
    let mut found = found.into_inner().unwrap_or_default();
    found.sort_unstable_by_key(|(place, _)| *place);
    let mut hits = SearchHits { documents: Vec::with_capacity(found.len()), ..SearchHits::default() };
    for (_, mut of_document) in found {
        of_document.spans.truncate(spec.max_listed - hits.n_listed);
        hits.n += of_document.n;
        hits.n_listed += of_document.spans.len();
        hits.documents.push(of_document);
    }
    Ok(hits)
}

/// The hits of one document that take part.
fn search_document(entry: &DocumentEntry, pattern: &Pattern, spec: &SearchSpec) -> DocumentHits {
    let transcript = &entry.transcript;
    let mut spans = pattern.find(&**transcript);
    if (spec.without_interviewer || spec.without_labels) && !transcript.turns.is_empty() {
        let asks = |speaker: &&Speaker| speaker.role == SpeakerRole::Interviewer;
        let interviewers: HashSet<SpeakerId> =
            transcript.speakers.iter().filter(asks).map(|speaker| speaker.id).collect();
        let mut turn = 0;
        spans.retain(|span| {
            // The first turn that does not end before the hit; hits come in order.
            while transcript.turns.get(turn).is_some_and(|turn| turn.span.end <= span.start) {
                turn += 1;
            }
            let touched = transcript.turns[turn..].iter().take_while(|turn| turn.span.start < span.end);
            let mut touched = touched.peekable();
            let is_asked = touched.peek().is_some_and(|turn| interviewers.contains(&turn.speaker));
            let on_label = touched.any(|turn| turn.label().overlaps(*span));
            !(spec.without_interviewer && is_asked || spec.without_labels && on_label)
        });
    }
    let n = spans.len();
    spans.truncate(spec.max_listed);
    spans.shrink_to_fit();
    DocumentHits { document: entry.document.id, n, spans }
}
