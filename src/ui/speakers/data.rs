//! What the table of speakers shows: read once for a state of the project.

use crate::model::*;
use crate::project::Snapshot;
use crate::query::speakers::{Label, labels, typing_variants};

/// The labels with their shares, and what looks like one person typed in two ways.
#[derive(Debug, Default)]
pub struct Rows {
    read_of: Option<(u64, Option<DocumentId>)>,
    /// The labels, most words first.
    pub labels: Vec<Label>,
    /// Pairs of speakers that are probably one person, and their labels.
    pub variants: Vec<((SpeakerId, SpeakerId), (String, String))>,
    n_words: u32,
}

impl Rows {
    /// Reads the project anew where it has changed, or another document is asked for.
    pub fn update(&mut self, snapshot: &Snapshot, document: Option<DocumentId>) {
        let key = Some((snapshot.revision(), document));
        if self.read_of == key {
            return;
        }
        self.read_of = key;
        self.labels = labels(snapshot, document.as_slice());
        self.n_words = self.labels.iter().map(|label| label.n_words).sum();
        let speakers =
            self.labels.iter().flat_map(|label| label.spoken.iter().map(move |at| (at.speaker, &label.label)));
        let names: std::collections::HashMap<SpeakerId, &String> = speakers.collect();
        let named = |pair: (SpeakerId, SpeakerId)| {
            Some((pair, ((*names.get(&pair.0)?).clone(), (*names.get(&pair.1)?).clone())))
        };
        self.variants = typing_variants(snapshot).into_iter().filter_map(named).collect();
    }

    /// How much of all words a label says, in percent.
    pub fn share(&self, label: &Label) -> u32 {
        (f64::from(label.n_words) * 100.0 / f64::from(self.n_words.max(1))).round() as u32
    }

    /// The speakers of `from` with those of `into` in the same documents.
    pub fn pairs(&self, from: usize, into: usize) -> Vec<(SpeakerId, SpeakerId)> {
        let (Some(from), Some(into)) = (self.labels.get(from), self.labels.get(into)) else { return Vec::new() };
        let in_document = |document| into.spoken.iter().find(|other| other.document == document);
        let pair = |one: &crate::query::speakers::Spoken| Some((one.speaker, in_document(one.document)?.speaker));
        from.spoken.iter().filter_map(pair).collect()
    }
}
