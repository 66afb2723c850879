//! What a person should see of a document before it is stored.

use super::{ImportWarning, Parsed};
use crate::i18n::Message;
use crate::model::{DraftDocument, SpeakerRole, signs, without_words};
use crate::text::{Span, TextIndex, WordIndex};

/// How many places are named in the sentence on times.
const SHOWN_TIMES: usize = 5;

/// What was recognised in a document, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// The encoding, if it had to be guessed.
    pub encoding: Option<&'static str>,
    /// Paragraphs that hold more than white space.
    pub n_paragraphs: usize,
    /// Words outside labels and time marks.
    pub n_words: usize,
    /// Turns.
    pub n_turns: usize,
    /// The speakers in order of appearance.
    pub speakers: Vec<SpeakerReport>,
    /// Paragraphs that belong to no turn, such as a title; all, where there are no labels.
    pub n_unlabelled: usize,
    /// Paragraphs that go on with the turn before them, having no label of their own.
    pub n_continuing: usize,
    /// Time marks.
    pub n_time_marks: usize,
    /// The numbers of the paragraphs (`¶`) whose time lies before an earlier one.
    pub backward_times: Vec<u32>,
}

/// One speaker of an [`ImportReport`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeakerReport {
    /// The label.
    pub label: String,
    /// The part that was guessed.
    pub role: SpeakerRole,
    /// How many turns.
    pub n_turns: usize,
    /// How many words, without labels and time marks.
    pub n_words: usize,
}

impl Parsed<DraftDocument> {
    /// The report of a document that was just read.
    pub fn report(&self) -> ImportReport {
        let guessed = self.warnings.iter().find_map(|warning| match warning {
            ImportWarning::EncodingGuessed { encoding } => Some(*encoding),
            _ => None,
        });
        ImportReport::of(&self.value, guessed)
    }
}

impl ImportReport {
    /// Counts a draft; `encoding` is the one that was guessed, if any was.
    pub fn of(draft: &DraftDocument, encoding: Option<&'static str>) -> Self {
        let index = TextIndex::new(&draft.text);
        let labels = draft.turns.iter().map(|turn| Span::new(turn.span.start, turn.label_end));
        let ranges = labels.chain(draft.time_marks.iter().map(|mark| mark.span));
        let signs = signs(&draft.text, draft.convention);
        let words = WordIndex::new(&draft.text, &without_words(&draft.text, ranges, &signs));
        let speaker = |(n, speaker): (usize, &crate::model::DraftSpeaker)| {
            let turns = || draft.turns.iter().filter(|turn| turn.speaker == n);
            SpeakerReport {
                label: speaker.label.clone(),
                role: speaker.role,
                n_turns: turns().count(),
                n_words: turns().map(|turn| words.count(turn.span) as usize).sum(),
            }
        };
        let (n_unlabelled, n_continuing) = unlabelled(draft, &index);
        Self {
            encoding,
            n_paragraphs: index.n_numbered() as usize,
            n_words: words.n_words() as usize,
            n_turns: draft.turns.len(),
            speakers: draft.speakers.iter().enumerate().map(speaker).collect(),
            n_unlabelled,
            n_continuing,
            n_time_marks: draft.time_marks.len(),
            backward_times: backward_times(draft, &index),
        }
    }

    /// The report in sentences, the plain facts first, then what deserves a look.
    pub fn messages(&self) -> Vec<Message> {
        let mut messages =
            vec![Message::new("import-report-size").with("paragraphs", self.n_paragraphs).with("words", self.n_words)];
        if self.speakers.is_empty() {
            messages.push(Message::new("import-report-no-speakers"));
        } else {
            messages.push(
                Message::new("import-report-turns").with("turns", self.n_turns).with("speakers", self.speakers.len()),
            );
            messages.extend(self.speakers.iter().map(SpeakerReport::message));
            if self.n_unlabelled > 0 {
                messages.push(Message::new("import-report-unlabelled").with("count", self.n_unlabelled));
            }
            if self.n_continuing > 0 {
                messages.push(Message::new("import-report-continuing").with("count", self.n_continuing));
            }
        }
        if self.n_time_marks > 0 {
            messages.push(Message::new("import-report-time-marks").with("count", self.n_time_marks));
        }
        if !self.backward_times.is_empty() {
            let shown = self.backward_times.iter().take(SHOWN_TIMES);
            let paragraphs: Vec<String> = shown.map(|number| format!("¶ {number}")).collect();
            messages.push(
                Message::new("import-report-backward-times")
                    .with("count", self.backward_times.len())
                    .with("paragraphs", paragraphs.join(", "))
                    .with("more", self.backward_times.len() - paragraphs.len()),
            );
        }
        if let Some(encoding) = self.encoding {
            messages.push(Message::new("import-warning-encoding-guessed").with("encoding", encoding));
        }
        messages
    }
}

impl SpeakerReport {
    /// "CSO3 (answers): 24 turns, 1,310 words".
    pub fn message(&self) -> Message {
        let role = match self.role {
            SpeakerRole::Interviewer => "import-report-role-interviewer",
            SpeakerRole::Respondent => "import-report-role-respondent",
            SpeakerRole::Other => "import-report-role-other",
        };
        Message::new("import-report-speaker")
            .with("label", self.label.as_str())
            .with("role", Message::new(role))
            .with("turns", self.n_turns)
            .with("words", self.n_words)
    }
}

/// Paragraphs outside turns, and paragraphs inside turns that do not begin them.
fn unlabelled(draft: &DraftDocument, index: &TextIndex) -> (usize, usize) {
    let (mut outside, mut continuing) = (0, 0);
    let mut turns = draft.turns.iter().peekable();
    // A line of nothing but a time belongs to what follows it.
    let is_time = |span: Span| {
        let first = draft.time_marks.partition_point(|mark| mark.span.start < span.start);
        let mark = draft.time_marks[first..].iter().find(|mark| !mark.span.is_empty());
        mark.is_some_and(|mark| {
            span.covers(mark.span) && index.slice(&draft.text, span).trim().len() == mark.span.len() as usize
        })
    };
    for paragraph in index.paragraphs().iter().filter(|paragraph| paragraph.number.is_some()) {
        while turns.next_if(|turn| turn.span.end <= paragraph.span.start).is_some() {}
        match turns.peek() {
            Some(turn) if turn.span.start >= paragraph.span.end => outside += usize::from(!is_time(paragraph.span)),
            Some(turn) => continuing += usize::from(turn.span.start < paragraph.span.start),
            None => outside += 1,
        }
    }
    (outside, continuing)
}

fn backward_times(draft: &DraftDocument, index: &TextIndex) -> Vec<u32> {
    let mut latest = i64::MIN;
    let is_backward = |millis: i64| {
        let is_before = millis < latest;
        latest = latest.max(millis);
        is_before
    };
    let mut is_backward = is_backward;
    let backward = draft.time_marks.iter().filter(|mark| is_backward(mark.millis));
    backward.filter_map(|mark| index.number_at(mark.span.start)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::read_document;
    use super::*;
    use crate::i18n::{Catalog, Language};

    #[test]
    fn a_report_counts_what_a_person_checks() {
        let text = "Título uno\nE: ¿Cómo fue todo? [00:00:20]\nB: Bien, ¿no? [00:00:10]\nY ya está.\n\nE: Gracias.\nB: Sí. [00:00:30]";
        let report = read_document("a.txt", text.as_bytes()).unwrap().report();
        assert_eq!((report.n_paragraphs, report.n_words, report.n_turns), (6, 12, 4));
        let speakers: Vec<_> = report.speakers.iter().map(|s| (s.label.as_str(), s.n_turns, s.n_words)).collect();
        assert_eq!(speakers, [("E", 2, 4), ("B", 2, 6)]);
        assert_eq!((report.n_unlabelled, report.n_continuing), (1, 1));
        assert_eq!((report.n_time_marks, &report.backward_times[..]), (3, &[3][..]));
    }

    #[test]
    fn every_sentence_is_in_every_language() {
        let report = ImportReport {
            encoding: Some("windows-1252"),
            n_unlabelled: 1,
            n_continuing: 2,
            n_time_marks: 3,
            backward_times: vec![4; 9],
            speakers: [SpeakerRole::Interviewer, SpeakerRole::Respondent, SpeakerRole::Other]
                .map(|role| SpeakerReport { label: "E".into(), role, n_turns: 1, n_words: 2 })
                .to_vec(),
            ..ImportReport::default()
        };
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            for message in report.messages().iter().chain(&ImportReport::default().messages()) {
                assert!(catalog.has(message.key), "{language:?} {}", message.key);
                let sentence = catalog.say(message);
                assert!(!sentence.contains('{') && !sentence.contains("import-"), "{sentence}");
            }
        }
    }
}
