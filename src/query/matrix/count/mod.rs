//! Counting: one pass over the codings, document by document.

mod mentions;
mod page;
mod respondents;
mod units;
mod weights;
mod words;

use super::belonging::{Belonging, Membership};
use super::rows::Rows;
use super::{MatrixSpec, Measure, Normalise, RecordingUnit};
use crate::model::CoderId;
use crate::project::{DocumentEntry, Snapshot};
use crate::query::guide::Answers;
use mentions::LastMentions;
use page::Page;
use units::{CaseSlots, Seen};
pub(super) use weights::Medians;
use weights::Weights;

/// Below this many codings a second thread costs more than it brings.
const CODINGS_PER_THREAD: usize = 20_000;

/// What was counted, column by column; the last column is the total.
pub(super) struct Tally {
    n_rows: usize,
    /// Measure S for every cell, the columns one after another.
    pub counts: Vec<u32>,
    /// What the measure counts for every cell; empty where [`Self::counts`] or the weights say it.
    pub values: Vec<u32>,
    /// For each column how many codings count in it.
    pub codings: Vec<u32>,
    /// For each column how many distinct passages they stand on.
    pub passages: Vec<u32>,
    /// For each column the respondents' words; empty unless they are needed.
    pub respondent_words: Vec<u32>,
    weights: Weights,
    /// For each row and slot of [`CaseSlots`] whether the code is found; empty unless needed.
    cases_found: Vec<bool>,
}

impl Tally {
    pub(super) const fn cell(&self, row: usize, column: usize) -> usize {
        column * self.n_rows + row
    }

    fn new(plan: &Plan<'_, '_>) -> Self {
        let n_columns = plan.belonging.total() + 1;
        let n_rows = plan.rows.rows.len();
        let has_values = !matches!(plan.spec.measure, Measure::Codings | Measure::Presence | Measure::Weight);
        let n_slots = plan.cases.as_ref().map_or(0, CaseSlots::len);
        Self {
            n_rows,
            counts: vec![0; n_columns * n_rows],
            values: vec![0; if has_values { n_columns * n_rows } else { 0 }],
            codings: vec![0; n_columns],
            passages: vec![0; n_columns],
            respondent_words: vec![0; if plan.spec.needs_respondent_words() { n_columns } else { 0 }],
            weights: Weights::default(),
            cases_found: vec![false; n_slots * n_rows],
        }
    }

    fn add(&mut self, other: Self) {
        let pairs = [
            (&mut self.counts, &other.counts),
            (&mut self.values, &other.values),
            (&mut self.codings, &other.codings),
            (&mut self.passages, &other.passages),
            (&mut self.respondent_words, &other.respondent_words),
        ];
        for (to, from) in pairs {
            to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
        }
        self.cases_found.iter_mut().zip(other.cases_found).for_each(|(to, from)| *to |= from);
        self.weights.add(other.weights);
    }
}

/// What was counted, and what is made of it when all documents are.
pub(super) struct Counted {
    pub tally: Tally,
    /// The medians of weights; empty unless they are measured.
    pub medians: Medians,
    /// In how many cases of a column each code is found, cells as in the tally; empty unless
    /// needed.
    pub cases_with: Vec<u32>,
    /// How many cases each column has; empty unless needed.
    pub n_cases: Vec<u32>,
}

impl MatrixSpec {
    const fn needs_respondent_words(&self) -> bool {
        matches!(self.measure, Measure::RespondentShare)
            || matches!(self.normalise, Normalise::PerThousandRespondentWords)
    }

    const fn needs_cases(&self) -> bool {
        matches!(self.normalise, Normalise::CasesWithCode)
            || matches!((self.measure, self.recording_unit), (Measure::RecordingUnits, RecordingUnit::Case))
    }

    /// True where it must be known which words a coding holds.
    const fn needs_words(&self) -> bool {
        matches!(self.measure, Measure::CodedWords | Measure::RespondentShare | Measure::Mentions)
    }
}

/// What all threads look at.
struct Plan<'a, 's> {
    rows: &'a Rows,
    spec: &'a MatrixSpec,
    belonging: &'a Belonging<'s>,
    answers: Option<Answers>,
    cases: Option<CaseSlots>,
}

/// Counts all documents, in threads where there is much to count.
pub(super) fn count(snapshot: &Snapshot, rows: &Rows, spec: &MatrixSpec, belonging: &Belonging<'_>) -> Counted {
    let by_answer = (spec.measure, spec.recording_unit) == (Measure::RecordingUnits, RecordingUnit::Answer);
    let plan = Plan {
        rows,
        spec,
        belonging,
        answers: by_answer.then(|| Answers::new(snapshot)),
        cases: spec.needs_cases().then(|| CaseSlots::new(snapshot, spec, belonging)),
    };
    let mut tally = count_in_threads(&plan);
    let medians = std::mem::take(&mut tally.weights).into_medians(tally.counts.len());
    let (cases_with, n_cases) = match &plan.cases {
        None => (Vec::new(), Vec::new()),
        Some(cases) => (cases.found_in(&tally), cases.per_column(belonging.total() + 1)),
    };
    if (spec.measure, spec.recording_unit) == (Measure::RecordingUnits, RecordingUnit::Case) {
        tally.values.clone_from(&cases_with);
    }
    Counted { tally, medians, cases_with, n_cases }
}

fn count_in_threads(plan: &Plan<'_, '_>) -> Tally {
    let documents = &plan.belonging.documents;
    let n_codings: usize = documents.iter().map(|(entry, _)| entry.codings.len()).sum();
    let n_cores = std::thread::available_parallelism().map_or(1, usize::from);
    let n_threads = (n_codings / CODINGS_PER_THREAD).clamp(1, n_cores.min(8));
    let share = n_codings.div_ceil(n_threads).max(1);
    let mut shares: Vec<std::ops::Range<usize>> = Vec::new();
    let (mut from, mut taken) = (0, 0);
    for (place, (entry, _)) in documents.iter().enumerate() {
        taken += entry.codings.len();
        if taken >= share || place + 1 == documents.len() {
            shares.push(from..place + 1);
            (from, taken) = (place + 1, 0);
        }
    }
    let count_share = |share: &std::ops::Range<usize>| {
        let mut counter = Counter::new(plan);
        share.clone().for_each(|place| counter.count_document(place));
        counter.tally
    };
    let Some((first, rest)) = shares.split_first() else { return Tally::new(plan) };
    std::thread::scope(|scope| {
        let others: Vec<_> = rest.iter().map(|share| scope.spawn(|| count_share(share))).collect();
        let mut tally = count_share(first);
        for other in others {
            tally.add(other.join().expect("counting does not panic"));
        }
        tally
    })
}

/// The codings of a document that are counted together: all, or those of one coder.
struct Layer<'m> {
    only: Option<CoderId>,
    membership: &'m Membership,
}

struct Counter<'a, 's> {
    plan: &'a Plan<'a, 's>,
    tally: Tally,
    page: Page,
    /// Per row the last passage that was counted there.
    last_passage: Vec<u32>,
    passage: u32,
    /// Per row how many of the document's words are counted: all before this one.
    words_done: Vec<u32>,
    /// The same for what is in no named column.
    rest_done: Vec<u32>,
    mentions: LastMentions,
    seen: Seen,
}

impl<'a, 's> Counter<'a, 's> {
    fn new(plan: &'a Plan<'a, 's>) -> Self {
        let n_rows = plan.rows.rows.len();
        Self {
            plan,
            tally: Tally::new(plan),
            page: Page::default(),
            last_passage: vec![0; n_rows],
            passage: 0,
            words_done: vec![0; n_rows],
            rest_done: vec![0; n_rows],
            mentions: LastMentions::new(plan),
            seen: Seen::default(),
        }
    }

    fn count_document(&mut self, place: usize) {
        let (entry, membership) = &self.plan.belonging.documents[place];
        self.page.read(self.plan.rows, self.plan.spec, entry);
        let Membership::Coders(coders) = membership else {
            return self.count_layer(place, entry, &Layer { only: None, membership });
        };
        for &(coder, column) in &coders.columns {
            let own = Membership::Whole(vec![column]);
            self.count_layer(place, entry, &Layer { only: Some(coder), membership: &own });
        }
        let total = Membership::Whole(coders.total.to_vec());
        self.count_layer(place, entry, &Layer { only: None, membership: &total });
    }

    fn count_layer(&mut self, place: usize, entry: &DocumentEntry, layer: &Layer<'_>) {
        if !self.tally.respondent_words.is_empty() {
            self.count_respondent_words(entry, layer.membership);
        }
        if self.page.is_empty(layer.only) {
            return;
        }
        self.count_passages(layer);
        if self.plan.cases.is_some() {
            self.count_cases(place, entry, layer);
        }
        match self.plan.spec.measure {
            Measure::Codings | Measure::Presence => {}
            Measure::Mentions => self.count_mentions(entry, layer),
            Measure::RecordingUnits if self.plan.spec.recording_unit == RecordingUnit::Case => {}
            Measure::RecordingUnits => self.count_units(entry, layer),
            Measure::CodedWords | Measure::RespondentShare => self.count_words(entry, layer),
            Measure::Weight => self.collect_weights(layer),
        }
    }

    /// Measure S, and how many codings and passages there are.
    fn count_passages(&mut self, layer: &Layer<'_>) {
        let rows = self.plan.rows;
        for passage in &self.page.passages {
            self.passage += 1;
            let mut columns = None;
            for coding in self.page.codings(passage, layer.only) {
                let is_first = columns.is_none();
                let columns = columns.get_or_insert_with(|| layer.membership.of(passage.span));
                let tally = &mut self.tally;
                for &column in columns.iter() {
                    tally.codings[column as usize] += 1;
                    tally.passages[column as usize] += u32::from(is_first);
                }
                let row = coding.row as usize;
                let mut count_in = |row: usize| {
                    for &column in columns.iter() {
                        let cell = tally.cell(row, column as usize);
                        tally.counts[cell] += 1;
                    }
                };
                if !rows.rows[row].has_children(row) {
                    count_in(row);
                }
                for &parent in rows.parents(row) {
                    let last = &mut self.last_passage[parent as usize];
                    if std::mem::replace(last, self.passage) != self.passage {
                        count_in(parent as usize);
                    }
                }
            }
        }
    }
}
