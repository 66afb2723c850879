//! How much room each case has: its words, and what of them is coded.
//!
//! - Words are the respondents' words of the case: without interviewers, labels and time marks. Of
//!   a case that is one speaker of a document only that speaker's turns count.
//! - Coded words are those of its words that any coding of the scope covers, each once.
//! - Segments are the codings that count for the case, as in [`super::matrix`]; passages are the
//!   distinct places they stand on.
//!
//! A case with a small share of the words that are coded, or with none, is easily forgotten in the
//! text: here it is seen.
//!
//! Worked example: `E: uno dos`, `X: tres cuatro cinco`, where E asks and the document is a case. It
//! has three words; a coding of `dos` to `cuatro` is one segment and covers two of them.

use std::collections::BTreeMap;

use super::matrix::belonging::{Belonging, Membership};
use super::matrix::rows::Rows;
use super::{ColumnKey, Columns, MatrixSpec, respondent_words};
use crate::text::Span;

use crate::project::Snapshot;

/// The room of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The case, or what belongs to none.
    pub key: ColumnKey,
    /// The case's name; empty for what belongs to none.
    pub name: String,
    /// How many documents it speaks in.
    pub documents: u32,
    /// Its words.
    pub words: u32,
    /// Those of them that are coded.
    pub coded_words: u32,
    /// Its codings.
    pub segments: u32,
    /// The passages they stand on.
    pub passages: u32,
}

/// The room of all cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Voices {
    /// What was asked for.
    pub spec: MatrixSpec,
    /// The cases in their order, and at the end what belongs to none, where there is any.
    pub voices: Vec<Voice>,
    /// All together; what counts for several cases counts once.
    pub total: Voice,
}

impl Voices {
    /// Counts; the words of all documents must be found first.
    pub fn new(snapshot: &Snapshot, spec: MatrixSpec) -> Self {
        let spec = MatrixSpec { columns: Columns::Cases, ..spec };
        let rows = Rows::new(snapshot.codes(), &spec);
        let mut belonging = Belonging::new(snapshot, &spec);
        let columns = std::mem::take(&mut belonging.columns);
        let empty = |key, name| Voice { key, name, documents: 0, words: 0, coded_words: 0, segments: 0, passages: 0 };
        let mut voices: Vec<Voice> = columns.into_iter().map(|column| empty(column.key, column.name)).collect();
        // The total stands behind the columns.
        voices.push(empty(ColumnKey::WithoutCase, String::new()));
        for (entry, membership) in &belonging.documents {
            let whole = entry.transcript.index().whole();
            let mut parts: BTreeMap<&[u32], Vec<Span>> = BTreeMap::new();
            match membership {
                Membership::Whole(columns) => parts.entry(columns).or_default().push(whole),
                // The columns are cases.
                Membership::Coders(_) => {}
                Membership::Parts(cut) => {
                    for region in &cut.regions {
                        parts.entry(cut.columns(*region)).or_default().push(region.span);
                    }
                }
            }
            let counted =
                |coding: &&crate::model::Coding| spec.takes(coding) && rows.of_code.row(coding.code).is_some();
            let coded = Span::union_sorted(entry.codings.iter().filter(counted).map(|coding| coding.span));
            let mut speaks = vec![false; voices.len()];
            for (columns, spans) in parts {
                let words = respondent_words(&entry.transcript, &spans);
                let coded_here = respondent_words(&entry.transcript, &common(&spans, &coded));
                for &column in columns {
                    let voice = &mut voices[column as usize];
                    voice.words += words;
                    voice.coded_words += coded_here;
                    speaks[column as usize] |= words > 0 || matches!(membership, Membership::Whole(_));
                }
            }
            voices.iter_mut().zip(&speaks).for_each(|(voice, speaks)| voice.documents += u32::from(*speaks));
            let codings: Vec<_> = entry.codings.iter().filter(counted).collect();
            for passage in codings.chunk_by(|a, b| a.span == b.span) {
                for &column in membership.of(passage[0].span).iter() {
                    voices[column as usize].segments += passage.len() as u32;
                    voices[column as usize].passages += 1;
                }
            }
        }
        let total = voices.pop().unwrap_or_else(|| empty(ColumnKey::WithoutCase, String::new()));
        voices.retain(|voice| voice.key != ColumnKey::WithoutCase || voice.words > 0 || voice.segments > 0);
        Self { spec, voices, total }
    }
}

/// What two lists of spans, each sorted and without overlaps, have in common.
fn common(a: &[Span], b: &[Span]) -> Vec<Span> {
    let (mut i, mut j) = (0, 0);
    let mut both = Vec::new();
    while let (Some(&first), Some(&second)) = (a.get(i), b.get(j)) {
        both.extend(first.intersect(second));
        if first.end <= second.end { i += 1 } else { j += 1 }
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SpeakerRole;
    use crate::query::fixture::Fixture;

    fn told(voice: &Voice) -> String {
        let Voice { name, documents, words, coded_words, segments, passages, .. } = voice;
        format!("{name}: {documents} documents, {words} words, {coded_words} coded, {segments} in {passages}")
    }

    fn study() -> Fixture {
        let mut study = Fixture::new();
        study.codes(&["A", "B"]);
        study.document("D", "E: uno dos\nX: tres cuatro cinco\nY: seis");
        let entry = study.snapshot().document_by_name("D").unwrap().clone();
        let asks = entry.transcript.speakers.iter().find(|speaker| speaker.label == "E").unwrap().id;
        study.project.set_speaker_roles(&[asks], SpeakerRole::Interviewer).unwrap();
        study
    }

    #[test]
    fn a_case_has_its_respondents_words_and_what_of_them_is_coded() {
        let mut study = study();
        study.case("K", &["D"]);
        study.quote("D", "dos\nX: tres cuatro", "A");
        let voices = Voices::new(&study.snapshot(), MatrixSpec::default());
        assert_eq!(voices.voices.iter().map(told).collect::<Vec<_>>(), ["K: 1 documents, 4 words, 2 coded, 1 in 1"]);
        assert_eq!(told(&voices.total), ": 1 documents, 4 words, 2 coded, 1 in 1");
    }

    #[test]
    fn a_speaker_that_is_a_case_has_the_words_of_its_turns() {
        let mut study = study();
        for label in ["X", "Y"] {
            let case = study.case(label, &[]);
            study.part(case, "D", Some(label));
        }
        study.case("Without documents", &[]);
        study.document("E", "de nadie");
        study.quote("D", "cinco\nY: seis", "A");
        study.quote("D", "cinco\nY: seis", "B");
        let voices = Voices::new(&study.snapshot(), MatrixSpec::default());
        let told: Vec<String> = voices.voices.iter().chain([&voices.total]).map(told).collect();
        assert_eq!(
            told,
            [
                "X: 1 documents, 3 words, 1 coded, 2 in 1",
                "Y: 1 documents, 1 words, 1 coded, 2 in 1",
                ": 1 documents, 2 words, 0 coded, 0 in 0",
                ": 2 documents, 6 words, 2 coded, 2 in 1"
            ]
        );
    }
}
