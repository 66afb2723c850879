//! A document's text with the ranges that make it a transcript.

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use super::citation::Numbers;
use super::{
    CiteBy, Convention, DocumentId, FormatRange, Numbering, Sign, SpeakerId, TimeMarkId, TurnId, signs, without_words,
};
use crate::text::{CharIdx, Folded, Searched, Span, StemLanguage, TextIndex, WordIndex};

/// What part a speaker has in the interview.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeakerRole {
    /// Asks; the words do not count as respondent's words.
    Interviewer,
    /// Answers.
    #[default]
    Respondent,
    /// Anyone else: interpreters, passers-by.
    Other,
}

/// A speaker label of one document and what part it has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Speaker {
    /// The speaker's id.
    pub id: SpeakerId,
    /// The document.
    pub document: DocumentId,
    /// The label as written, without the colon: `CSO3`.
    pub label: String,
    /// Their part in the interview.
    pub role: SpeakerRole,
}

/// What one speaker says without interruption, over one or more paragraphs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Turn {
    /// The turn's id.
    pub id: TurnId,
    /// The document.
    pub document: DocumentId,
    /// Who speaks.
    pub speaker: SpeakerId,
    /// The turn with its label, to the end of its last paragraph.
    #[serde(flatten)]
    pub span: Span,
    /// Where the label with its colon ends; equal to the turn's start where none is written.
    pub label_end: CharIdx,
}

impl Turn {
    /// The label with its colon and the space behind it.
    pub fn label(&self) -> Span {
        Span { start: self.span.start, end: self.label_end }
    }
}

/// A time written in the text (`#00:12:34-5#`): where it stands and what it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TimeMark {
    /// The mark's id.
    pub id: TimeMarkId,
    /// The document.
    pub document: DocumentId,
    /// The mark with its brackets or hashes.
    #[serde(flatten)]
    pub span: Span,
    /// Milliseconds from the start of the recording.
    pub millis: i64,
}

/// A text and its ranges, read-only and shared: what the reader shows and queries count in.
///
/// The indexes are built on first use, once for a version of the text.
#[derive(Debug, Default)]
pub struct Transcript {
    /// The document's text as stored.
    pub text: Arc<str>,
    /// The speakers, by id.
    pub speakers: Vec<Speaker>,
    /// The turns in order.
    pub turns: Vec<Turn>,
    /// The time marks in order.
    pub time_marks: Vec<TimeMark>,
    /// How words look, in order.
    pub formats: Vec<FormatRange>,
    /// How the transcript is written.
    pub convention: Convention,
    /// The numbers it is cited by, once they are not 1, 2, 3 any more.
    pub numbering: Option<Arc<Numbering>>,
    /// What the study's passages are cited by.
    pub cite_by: CiteBy,
    numbers: OnceLock<Numbers>,
    signs: OnceLock<Vec<Sign>>,
    index: OnceLock<TextIndex>,
    words: OnceLock<WordIndex>,
    folded: OnceLock<Folded>,
    language: OnceLock<Option<StemLanguage>>,
    format_reach: OnceLock<Vec<CharIdx>>,
}

impl Transcript {
    /// A transcript of its parts; turns and time marks come sorted by start.
    pub fn new(text: Arc<str>, speakers: Vec<Speaker>, turns: Vec<Turn>, time_marks: Vec<TimeMark>) -> Self {
        Self { text, speakers, turns, time_marks, ..Self::default() }
    }

    /// The same with an index that is known already, such as one of [`TextIndex::edited`].
    #[must_use]
    pub fn with_index(self, index: TextIndex) -> Self {
        Self { index: OnceLock::from(index), ..self }
    }

    /// Positions and paragraphs.
    pub fn index(&self) -> &TextIndex {
        self.index.get_or_init(|| TextIndex::new(&self.text))
    }

    /// The signs of the convention that the transcript is written in, in order.
    pub fn signs(&self) -> &[Sign] {
        self.signs.get_or_init(|| signs(&self.text, self.convention))
    }

    /// The signs that touch a span, in order.
    pub fn signs_in(&self, span: Span) -> impl Iterator<Item = &Sign> {
        let signs = self.signs();
        let first = signs.partition_point(|sign| sign.span.end <= span.start);
        signs[first..].iter().take_while(move |sign| sign.span.start < span.end)
    }

    /// Words, without labels, time marks and what was not said: the signs of the convention.
    pub fn words(&self) -> &WordIndex {
        self.words.get_or_init(|| {
            let labels = self.turns.iter().map(Turn::label);
            let ranges = labels.chain(self.time_marks.iter().map(|mark| mark.span));
            WordIndex::new(&self.text, &without_words(&self.text, ranges, self.signs()))
        })
    }

    /// Builds what reading needs, so that no frame waits for it.
    pub fn prepare(&self) {
        self.index();
        self.words();
    }

    /// True where positions and paragraphs are known without work.
    pub fn is_indexed(&self) -> bool {
        self.index.get().is_some()
    }

    /// True where words can be counted without reading the text.
    pub fn is_counted(&self) -> bool {
        self.words.get().is_some()
    }

    /// True where the folded copy stands: the next search in it is quick.
    pub fn is_folded(&self) -> bool {
        self.folded.get().is_some()
    }

    /// The words of a span: what a quote is. Positions behind the end are cut off.
    pub fn slice(&self, span: Span) -> &str {
        self.index().slice(&self.text, span)
    }

    /// The turn that holds `at`.
    pub fn turn_at(&self, at: CharIdx) -> Option<&Turn> {
        let place = self.turns.partition_point(|turn| turn.span.start <= at);
        self.turns[..place].last().filter(|turn| at <= turn.span.end)
    }

    /// The looks of words of a span, in order of their starts.
    pub fn formats_in(&self, span: Span) -> impl Iterator<Item = &FormatRange> {
        // Rises: a look that began far before is found by binary search.
        let reach = self.format_reach.get_or_init(|| {
            let furthest = |furthest: &mut CharIdx, range: &FormatRange| {
                *furthest = range.span.end.max(*furthest);
                Some(*furthest)
            };
            self.formats.iter().scan(CharIdx(0), furthest).collect()
        });
        let first = reach.partition_point(|&reach| reach <= span.start);
        let begun = self.formats.get(first..).unwrap_or_default().iter();
        begun.take_while(move |range| range.span.start < span.end).filter(move |range| range.span.overlaps(span))
    }

    /// The speaker of an id.
    pub fn speaker(&self, id: SpeakerId) -> Option<&Speaker> {
        self.speakers.iter().find(|speaker| speaker.id == id)
    }

    /// Who speaks at `at`.
    pub fn speaker_at(&self, at: CharIdx) -> Option<&Speaker> {
        self.speaker(self.turn_at(at)?.speaker)
    }

    /// Whose words a span holds, in the order of the speakers' first words in it. Where it holds no
    /// words, as a span of a sign does not, in whose turn it begins; none outside all turns.
    ///
    /// By this a coding that reaches over two turns counts for both speakers, and one that only
    /// touches the other's label does not.
    pub fn speakers_in(&self, span: Span) -> Vec<SpeakerId> {
        let first = self.turns.partition_point(|turn| turn.span.end <= span.start);
        let turns = || self.turns[first..].iter().take_while(|turn| turn.span.start < span.end);
        let has_words = |turn: &&Turn| turn.span.intersect(span).is_some_and(|part| self.words().count(part) > 0);
        let mut speakers = Vec::new();
        if self.words().count(span) > 0 {
            for turn in turns().filter(has_words) {
                if !speakers.contains(&turn.speaker) {
                    speakers.push(turn.speaker);
                }
            }
            return speakers;
        }
        let here = self.turns.get(first).filter(|turn| turn.span.contains(span.start));
        speakers.extend(here.map(|turn| turn.speaker));
        speakers
    }

    pub(super) fn numbers(&self) -> &Numbers {
        let read = || Numbers::of(self.numbering.as_deref(), self.index().n_numbered() as usize, self.turns.len());
        self.numbers.get_or_init(read)
    }
}

impl Searched for Transcript {
    fn text(&self) -> &str {
        &self.text
    }

    fn index(&self) -> &TextIndex {
        self.index()
    }

    fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| Folded::new(&self.text))
    }

    fn language(&self) -> Option<StemLanguage> {
        *self.language.get_or_init(|| StemLanguage::of(&self.text))
    }
}
