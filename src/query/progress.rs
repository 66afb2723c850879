//! How far a coder is in each document: what share was read, what share is coded.
//!
//! Both are shares of the respondents' words: words of turns whose speaker is no interviewer,
//! without speaker labels and time marks. A text without turns counts whole. Coded are the words
//! that at least one coding of the coder in the main run covers; overlapping codings count once.

use std::collections::HashMap;

use crate::model::*;
use crate::project::{DocumentEntry, Snapshot, Table};
use crate::text::Span;

/// Whether a coder has finished a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FinishedState {
    /// No.
    #[default]
    No,
    /// Under the code system as it is.
    Yes,
    /// Under an earlier version of the code system.
    Stale,
}

/// How far a coder is in a document.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DocumentProgress {
    /// The respondents' words.
    pub words: u32,
    /// Those of them that were read.
    pub read: u32,
    /// Those of them that are coded.
    pub coded: u32,
    /// Whether the coder has finished.
    pub finished: FinishedState,
}

impl DocumentProgress {
    /// The share that was read, 0-1.
    pub fn read_share(&self) -> f32 {
        share(self.read, self.words)
    }

    /// The share that is coded, 0-1.
    pub fn coded_share(&self) -> f32 {
        share(self.coded, self.words)
    }
}

fn share(part: u32, whole: u32) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// The respondents' words in spans that are sorted and do not overlap.
pub fn respondent_words(transcript: &Transcript, spans: &[Span]) -> u32 {
    let words = transcript.words();
    let mut n: u32 = spans.iter().map(|&span| words.count(span)).sum();
    let asks =
        |turn: &&Turn| transcript.speaker(turn.speaker).is_some_and(|speaker| speaker.role == SpeakerRole::Interviewer);
    let mut spans = spans.iter().copied().peekable();
    for turn in transcript.turns.iter().filter(asks) {
        while spans.next_if(|span| span.end <= turn.span.start).is_some() {}
        for part in spans.clone().take_while(|span| span.start < turn.span.end) {
            n -= part.intersect(turn.span).map_or(0, |both| words.count(both));
        }
    }
    n
}

/// Where a coder has coded a document in the main run, without overlaps.
fn coded_spans(entry: &DocumentEntry, coder: CoderId) -> Vec<Span> {
    let own =
        entry.codings.iter().filter(|coding| coding.coder == coder && coding.run == Run::Main && !coding.detached);
    Span::union_sorted(own.map(|coding| coding.span))
}

/// What a coder has read, document by document, sorted.
fn read_spans(snapshot: &Snapshot, coder: CoderId) -> HashMap<DocumentId, Vec<Span>> {
    let mut spans: HashMap<DocumentId, Vec<Span>> = HashMap::new();
    for row in snapshot.read_spans().filter(|row| row.coder == coder) {
        spans.entry(row.document).or_default().push(row.span);
    }
    #[allow(clippy::iter_over_hash_type, reason = "each is sorted by itself")]
    for own in spans.values_mut() {
        own.sort_unstable();
        *own = Span::union_sorted(std::mem::take(own));
    }
    spans
}

/// The progress of one coder, kept between frames: a document is counted again only when it or
/// what was read of it has changed.
#[derive(Debug, Default)]
pub struct ProgressCache {
    coder: CoderId,
    revision: Option<u64>,
    read_revision: u64,
    finished_revision: (u64, u64),
    read: HashMap<DocumentId, Vec<Span>>,
    finished: HashMap<DocumentId, FinishedState>,
    documents: HashMap<DocumentId, Counted>,
}

#[derive(Debug)]
struct Counted {
    revision: u64,
    read: Vec<Span>,
    progress: DocumentProgress,
}

impl ProgressCache {
    /// Makes the cache be of a snapshot and a coder.
    pub fn update(&mut self, snapshot: &Snapshot, coder: CoderId) {
        let is_new = self.coder != coder || self.revision.is_none();
        if !is_new && self.revision == Some(snapshot.revision()) {
            return;
        }
        if is_new {
            *self = Self { coder, ..Self::default() };
        }
        self.revision = Some(snapshot.revision());
        let read_revision = snapshot.table_revision(Table::ReadSpan);
        if is_new || self.read_revision != read_revision {
            self.read_revision = read_revision;
            self.read = read_spans(snapshot, coder);
        }
        let finished_revision = (snapshot.table_revision(Table::Finished), snapshot.table_revision(Table::Code));
        if is_new || self.finished_revision != finished_revision {
            self.finished_revision = finished_revision;
            let codes = snapshot.codes().fingerprint();
            let own = snapshot.finished().filter(|row| row.coder == coder);
            let state = |row: &Finished| if row.codes == codes { FinishedState::Yes } else { FinishedState::Stale };
            self.finished = own.map(|row| (row.document, state(row))).collect();
        }
    }

    /// What the coder has read of a document, sorted and without overlaps.
    pub fn read_of(&self, document: DocumentId) -> &[Span] {
        self.read.get(&document).map_or(&[], Vec::as_slice)
    }

    /// How far the coder is in a document of the snapshot that the cache is of.
    pub fn of(&mut self, entry: &DocumentEntry) -> DocumentProgress {
        let id = entry.document.id;
        let read = self.read.get(&id).map_or(&[][..], Vec::as_slice);
        let finished = self.finished.get(&id).copied().unwrap_or_default();
        if let Some(counted) = self.documents.get(&id)
            && counted.revision == entry.revision
            && counted.read == read
        {
            return DocumentProgress { finished, ..counted.progress };
        }
        let transcript = &entry.transcript;
        let whole = transcript.index().whole();
        let progress = DocumentProgress {
            words: respondent_words(transcript, &[whole]),
            read: respondent_words(transcript, read),
            coded: respondent_words(transcript, &coded_spans(entry, self.coder)),
            finished,
        };
        let counted = Counted { revision: entry.revision, read: read.to_vec(), progress };
        self.documents.insert(id, counted);
        progress
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::text::CharIdx;

    /// A question of two words, an answer of six, a question, and an answer of two.
    const TEXT: &str = "E: ¿Qué pasó?\n\nA: Uno dos tres cuatro cinco seis.\n\nE: ¿Y luego?\n\nA: Siete ocho.";

    fn project() -> (Project, DocumentId, CodeId) {
        let mut project = Project::in_memory("AK").expect("in memory");
        let index = crate::text::TextIndex::new(TEXT);
        let speaker = |label: &str, role| DraftSpeaker { label: label.into(), role };
        let mut draft = DraftDocument {
            name: "D".into(),
            text: TEXT.into(),
            speakers: vec![speaker("E", SpeakerRole::Interviewer), speaker("A", SpeakerRole::Respondent)],
            ..DraftDocument::default()
        };
        for paragraph in index.paragraphs().iter().filter(|paragraph| paragraph.number.is_some()) {
            let asks = index.slice(TEXT, paragraph.span).starts_with('E');
            let label_end = paragraph.span.start.plus(3);
            draft.turns.push(DraftTurn { speaker: usize::from(!asks), span: paragraph.span, label_end });
        }
        let document = project.add_documents(vec![draft], None).expect("added").output[0];
        let code = project.add_code("c", None, None).expect("a code").output;
        (project, document, code)
    }

    fn place(document: DocumentId, words: &str) -> Segment {
        let byte = TEXT.find(words).expect("there");
        let start = TEXT[..byte].chars().count() as u32;
        Segment { document, span: Span::new(start, start + words.chars().count() as u32) }
    }

    fn of(project: &Project, cache: &mut ProgressCache, document: DocumentId) -> DocumentProgress {
        cache.update(project.snapshot(), project.coder());
        cache.of(project.snapshot().document(document).expect("there"))
    }

    #[test]
    fn shares_are_of_the_respondents_words() {
        let (mut project, document, code) = project();
        let mut cache = ProgressCache::default();
        let none = DocumentProgress { words: 8, ..DocumentProgress::default() };
        assert_eq!(of(&project, &mut cache, document), none);
        // Overlapping codings count once, the interviewer's words not at all.
        project.apply_code(place(document, "dos tres"), code).expect("coded");
        let other = project.add_code("d", None, None).expect("a code").output;
        project.apply_code(place(document, "tres cuatro"), other).expect("coded");
        project.apply_code(place(document, "pasó?\n\nA: Uno"), other).expect("coded");
        let now = of(&project, &mut cache, document);
        assert_eq!((now.coded, now.read, now.words), (4, 6, 8), "coding a paragraph marks it read");
        assert_eq!(now.coded_share(), 0.5);
        project.mark_read(place(document, "ocho")).expect("read");
        assert_eq!(of(&project, &mut cache, document).read_share(), 1.0);
        project.mark_unread(place(document, "cinco")).expect("unread");
        assert_eq!(of(&project, &mut cache, document).read, 2);
        assert_eq!(cache.read_of(document).len(), 2, "before and behind it");
        // Another coder and another run have their own.
        let coder = project.coder();
        let second = project.add_coder("BM").expect("added").output;
        project.set_coder(second).expect("set");
        assert_eq!(of(&project, &mut cache, document).read, 0);
        project.set_coder(coder).expect("set");
        assert_eq!(of(&project, &mut cache, document).read, 2);
        project.set_run(Run::Intra);
        project.apply_code(place(document, "Siete"), code).expect("coded");
        assert_eq!(of(&project, &mut cache, document).coded, 4);
    }

    #[test]
    fn finished_ends_with_the_code_system_it_was_said_of() {
        let (mut project, document, code) = project();
        let mut cache = ProgressCache::default();
        let mut state = |project: &Project| of(project, &mut cache, document).finished;
        assert_eq!(state(&project), FinishedState::No);
        project.finish_documents(&[document]).expect("finished");
        assert_eq!(state(&project), FinishedState::Yes);
        project.rename_code(code, "another name").expect("renamed");
        assert_eq!(state(&project), FinishedState::Yes, "a name changes no rule");
        for definition in ["what belongs", "what belongs and what does not"] {
            let text = crate::project::CodeText { definition: definition.into(), ..Default::default() };
            project.describe_code(code, text).expect("described");
        }
        assert_eq!(state(&project), FinishedState::Stale);
        project.finish_documents(&[document]).expect("finished");
        assert_eq!(state(&project), FinishedState::Yes);
        project.add_code("new", None, None).expect("a code");
        assert_eq!(state(&project), FinishedState::Stale);
        project.undo().expect("undone");
        assert_eq!(state(&project), FinishedState::Yes, "the code system is what it was");
        project.reopen_documents(&[document]).expect("reopened");
        assert_eq!(state(&project), FinishedState::No);
    }

    #[test]
    fn a_text_without_turns_counts_whole() {
        let words = Transcript::new("one two three".into(), Vec::new(), Vec::new(), Vec::new());
        assert_eq!(respondent_words(&words, &[Span::new(0, 7)]), 2);
        assert_eq!(respondent_words(&words, &[Span { start: CharIdx(0), end: CharIdx(13) }]), 3);
    }
}
