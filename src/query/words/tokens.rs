//! The words of a document that are read, one after the other.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::WordSpec;
use crate::model::{CodeId, Coding, Run, SpeakerRole};
use crate::project::{DocumentEntry, Snapshot};
use crate::text::{Span, StemLanguage};

/// A word where it stands.
pub(in crate::query) struct Token<'t> {
    /// The word as it is written.
    pub text: &'t str,
    /// Where it stands.
    pub span: Span,
    /// True where a sentence, a turn or a passage begins with it.
    pub begins_sentence: bool,
}

/// Hands every word that is read to `each`.
pub(in crate::query) fn each<'s>(
    snapshot: &'s Snapshot,
    entry: &'s DocumentEntry,
    spec: &WordSpec,
    each: &mut dyn FnMut(Token<'s>),
) {
    let transcript = &entry.transcript;
    let text: &'s str = &transcript.text;
    let taken = taken(snapshot, entry, spec);
    let mut starts = transcript.words().starts().peekable();
    let mut taken = taken.into_iter().peekable();
    let mut last_passage = None;
    let (mut at, mut byte) = (0u32, 0usize);
    let mut is_parted = true;
    for (word_byte, word) in text.unicode_word_indices() {
        let gap = &text[byte..word_byte];
        is_parted |= gap.contains(ends_sentence);
        at += gap.chars().count() as u32;
        let end = at + word.chars().count() as u32;
        byte = word_byte + word.len();
        while starts.next_if(|&start| start < at).is_some() {}
        while taken.next_if(|span| span.end.0 <= at).is_some() {}
        let passage = taken.peek().filter(|span| span.contains(at.into())).map(|span| span.start);
        if starts.peek() == Some(&at) && passage.is_some() {
            let begins_sentence = is_parted || passage != last_passage;
            each(Token { text: word, span: Span::new(at, end), begins_sentence });
            is_parted = false;
        } else {
            // A word that is not read parts those beside it.
            is_parted = true;
        }
        last_passage = passage;
        at = end;
    }
}

const fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ';' | ':' | '¿' | '¡' | '\n' | '。' | '！' | '？')
}

/// The stretches whose words are read, in order: those of respondents (or of all), and within
/// codings where that is asked for.
fn taken(snapshot: &Snapshot, entry: &DocumentEntry, spec: &WordSpec) -> Vec<Span> {
    let transcript = &entry.transcript;
    let whole = transcript.index().whole();
    let mut said = Vec::new();
    let mut at = whole.start;
    // Turn by turn, so that no phrase goes over from one speaker to the next.
    // In a transcript, what stands outside turns is a heading and said by nobody.
    let with_rest = spec.with_interviewers || transcript.turns.is_empty();
    for turn in &transcript.turns {
        let role = transcript.speaker(turn.speaker).map(|speaker| speaker.role);
        said.extend(with_rest.then_some(Span { start: at, end: turn.span.start }));
        if spec.with_interviewers || role != Some(SpeakerRole::Interviewer) {
            said.push(turn.span);
        }
        at = turn.span.end.max(at);
    }
    said.extend(with_rest.then_some(Span { start: at, end: whole.end }));
    said.retain(|span| span.start < span.end);
    let Some(codes) = &spec.coded else { return said };
    let codes: BTreeSet<CodeId> = codes.iter().flat_map(|&code| snapshot.codes().with_descendants(code)).collect();
    let counts = |coding: &&Coding| coding.run == Run::Main && !coding.detached && codes.contains(&coding.code);
    let coded = Span::union_sorted(entry.codings.iter().filter(counts).map(|coding| coding.span));
    let mut both = Vec::new();
    let mut first = 0;
    for span in said {
        while coded.get(first).is_some_and(|coded| coded.end <= span.start) {
            first += 1;
        }
        let reach = coded[first..].iter().take_while(|coded| coded.start < span.end);
        both.extend(reach.filter_map(|coded| coded.intersect(span)));
    }
    both
}

/// What words are compared by: small letters in one composition, or the stem.
pub(in crate::query) fn key(word: &str, language: Option<StemLanguage>) -> String {
    match language {
        Some(language) => language.stem(word),
        None => word.to_lowercase().nfc().collect(),
    }
}
