//! Reading the texts once and counting all categories.

use std::collections::HashMap;

use super::entry::{Entries, Read};
use super::{DictionaryCounts, DictionarySpec};
use crate::model::Segment;
use crate::project::{DocumentEntry, Progress, Snapshot};
use crate::query::matrix::ColumnKey;
use crate::query::matrix::belonging::{Belonging, Membership};
use crate::query::words::{each_token, key};
use crate::query::{Columns, MatrixSpec};
use crate::text::{Searched as _, Span, StemLanguage};

/// Counts; none where a person cancelled.
pub(super) fn count(snapshot: &Snapshot, spec: DictionarySpec, progress: &Progress) -> Option<DictionaryCounts> {
    let belonging = Belonging::new(snapshot, &scope_of(&spec));
    let n_places = belonging.total() + 1;
    let mut n_words = vec![0u32; n_places];
    let mut counts = vec![vec![0u32; n_places]; spec.categories.len()];
    let mut reader = Reader::new(&spec);
    progress.begin(belonging.documents.len());
    for (done, (entry, membership)) in belonging.documents.iter().enumerate() {
        if progress.is_cancelled() {
            return None;
        }
        let words = reader.read(snapshot, entry);
        for span in &words.spans {
            membership.at(span.start).iter().for_each(|&place| n_words[place as usize] += 1);
        }
        for (category, counts) in counts.iter_mut().enumerate() {
            for span in reader.find(category, entry, &words) {
                membership.at(span.start).iter().for_each(|&place| counts[place as usize] += 1);
            }
        }
        progress.set(done + 1);
    }
    // What belongs to no case stands behind the cases, and is no column where there is nothing.
    let n_documents = belonging.documents.len();
    let mut columns = belonging.columns;
    if columns.last().is_some_and(|last| last.key == ColumnKey::WithoutCase) && n_words[columns.len() - 1] == 0 {
        columns.pop();
        let place = columns.len();
        n_words.remove(place);
        counts.iter_mut().for_each(|counts| {
            counts.remove(place);
        });
    }
    Some(DictionaryCounts { spec, columns, n_words, n_documents, counts })
}

/// Where the words of one category are said, in one column or in all.
pub(super) fn hits(
    snapshot: &Snapshot,
    spec: &DictionarySpec,
    category: usize,
    column: Option<ColumnKey>,
) -> Vec<Segment> {
    let belonging = Belonging::new(snapshot, &scope_of(spec));
    let place = match column {
        None => belonging.total(),
        Some(key) => match belonging.columns.iter().position(|column| column.key == key) {
            None => return Vec::new(),
            Some(place) => place,
        },
    };
    let mut reader = Reader::new(spec);
    let mut hits = Vec::new();
    for (entry, membership) in belonging.documents.iter().filter(|(_, of)| Membership::reaches(of, place as u32)) {
        let words = reader.read(snapshot, entry);
        let found = reader.find(category, entry, &words).into_iter();
        let here = found.filter(|span| membership.at(span.start).contains(&(place as u32)));
        hits.extend(here.map(|span| Segment { document: entry.document.id, span }));
    }
    hits
}

fn scope_of(spec: &DictionarySpec) -> MatrixSpec {
    MatrixSpec { columns: Columns::Cases, documents: spec.scope.documents.clone(), ..MatrixSpec::default() }
}

/// Reads documents, with the entries ready for each language that was met.
struct Reader<'a> {
    spec: &'a DictionarySpec,
    /// True where a category counts by stems: else none is made.
    with_stems: bool,
    entries: HashMap<Option<StemLanguage>, Vec<Entries>>,
}

impl<'a> Reader<'a> {
    fn new(spec: &'a DictionarySpec) -> Self {
        let with_stems = spec.categories.iter().any(|named| named.category.stems);
        Self { spec, with_stems, entries: HashMap::new() }
    }

    /// The words that are read.
    fn read(&self, snapshot: &Snapshot, entry: &DocumentEntry) -> Words {
        let language = entry.transcript.language();
        let mut words = Words::default();
        each_token(snapshot, entry, &self.spec.scope, &mut |token| {
            let stem = match language {
                Some(language) if self.with_stems => key(token.text, Some(language)),
                _ => String::new(),
            };
            words.read.push(Read { word: key(token.text, None), stem });
            words.begins.push(token.begins_sentence);
            words.spans.push(token.span);
        });
        words
    }

    /// Where the words of a category are said in what was read.
    fn find(&mut self, category: usize, entry: &DocumentEntry, words: &Words) -> Vec<Span> {
        let language = entry.transcript.language();
        let spec = self.spec;
        let of_language = self
            .entries
            .entry(language)
            .or_insert_with(|| spec.categories.iter().map(|named| Entries::new(&named.category, language)).collect());
        let entries = &of_language[category];
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.read.len() {
            let behind = words.begins[at + 1..].iter().take(entries.longest.saturating_sub(1));
            let n_behind = behind.take_while(|begins| !**begins).count();
            let n = entries.longest_at(&words.read[at..=at + n_behind]);
            if n > 0 {
                found.push(words.spans[at].cover(words.spans[at + n - 1]));
            }
            at += n.max(1);
        }
        found
    }
}

/// The words of a document, in order.
#[derive(Default)]
struct Words {
    /// What each is compared by.
    read: Vec<Read>,
    /// True where it begins a sentence.
    begins: Vec<bool>,
    /// Where it stands.
    spans: Vec<Span>,
}
