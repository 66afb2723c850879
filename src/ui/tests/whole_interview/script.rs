//! What is coded: all codings of the sample's second interview, and one of every other gesture.

use crate::import;
use crate::model::*;
use crate::project::Snapshot;
use crate::text::Span;

/// The interview.
pub const DOCUMENT: &str = "CSO2";

/// One step of the work.
#[derive(Clone, Debug)]
pub enum Step {
    /// Selects words of a paragraph and gives them codes, in this order.
    Code(Passage, Vec<String>),
    /// The same, and the only coding gets a weight, a comment, or both.
    Note(Passage, String, Option<u8>, Option<String>),
    /// The selected words become a code, which is taken back and done again.
    InVivo(Passage),
    /// A new code of this name for words.
    NewCode(Passage, &'static str),
    /// The whole turn at a place gets a code, and is taken off again.
    Turn(Passage, &'static str),
    /// The whole answer at a place gets a code.
    Answer(Passage, &'static str),
    /// Words get a code, and so do words that overlap them: one coding stands.
    Join(Passage, Passage, &'static str),
    /// Words get a code, and the coding's end is moved to that of other words.
    MoveEnd(Passage, Passage, &'static str),
}

/// Words of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The paragraph's number.
    pub paragraph: u32,
    /// The words, which stand there once.
    pub words: String,
}

impl Passage {
    fn new(paragraph: u32, words: &str) -> Self {
        Self { paragraph, words: words.into() }
    }

    /// Where the words stand.
    pub fn span(&self, transcript: &Transcript) -> Span {
        let paragraph = transcript.index().by_number(self.paragraph).expect("the paragraph");
        let text = transcript.slice(paragraph.span);
        let byte = text.find(&self.words).unwrap_or_else(|| panic!("{} in ¶ {}", self.words, self.paragraph));
        let start = paragraph.span.start.plus(text[..byte].chars().count() as u32);
        Span { start, end: start.plus(self.words.chars().count() as u32) }
    }
}

/// The steps: those of the sample's codings file in its order, words that get several codes as
/// one, and behind them the other gestures.
pub fn script() -> Vec<Step> {
    let file = include_bytes!("../../../../fixtures/study/codificaciones.csv");
    let drafts = import::read_codings("codificaciones.csv", file).expect("the sample's codings").value;
    let mut steps: Vec<Step> = Vec::new();
    for draft in drafts.into_iter().filter(|draft| draft.document == DOCUMENT) {
        let DraftPlace::Quote { paragraph, quote } = &draft.place else { panic!("a quote") };
        let passage = Passage::new(paragraph.number, quote);
        if draft.weight.is_some() || draft.comment.is_some() {
            steps.push(Step::Note(passage, draft.code, draft.weight, draft.comment));
            continue;
        }
        match steps.last_mut() {
            Some(Step::Code(last, codes)) if *last == passage => codes.push(draft.code),
            _ => steps.push(Step::Code(passage, vec![draft.code])),
        }
    }
    let new = Passage::new;
    steps.extend([
        Step::InVivo(new(10, "camina un tramo")),
        Step::NewCode(new(5, "día normal"), "Routine"),
        Step::Turn(new(14, "Con varias"), "Police harassment"),
        Step::Answer(new(11, "resistencia"), "Intervention in the political scene"),
        Step::Join(new(4, "Soy psicóloga y dirijo"), new(4, "dirijo la Fundación"), "Bureaucratic hurdles"),
        Step::MoveEnd(new(18, "La ruta"), new(18, "un negocio"), "Bureaucratic hurdles"),
    ]);
    steps
}

/// The codings that the gestures behind the sample's own leave, a line each.
pub fn extra_codings(sample: &Snapshot) -> Vec<String> {
    let transcript = &sample.document_by_name(DOCUMENT).expect("the interview").transcript;
    let path = |name: &str| {
        let code = sample.codes().codes().iter().find(|code| code.name == name).expect("a code");
        sample.codes().path(code.id)
    };
    let span = |paragraph, words: &str| Passage::new(paragraph, words).span(transcript);
    let answer = transcript.answer_at(span(11, "resistencia").start).expect("an answer");
    let joined = span(4, "Soy psicóloga y dirijo la Fundación");
    let moved = span(18, "La ruta es un negocio");
    vec![
        format!("{} camina un tramo None ", span(10, "camina un tramo")),
        format!("{} Routine None ", span(5, "día normal")),
        format!("{answer} {} None ", path("Intervention in the political scene")),
        format!("{joined} {} None ", path("Bureaucratic hurdles")),
        format!("{moved} {} None ", path("Bureaucratic hurdles")),
    ]
}
