//! Columns that are made of the guide: what was said in answers to its questions.

use std::collections::{BTreeSet, HashMap};

use super::membership::{Membership, Parts};
use super::{Belonging, Column, ColumnKey};
use crate::model::GuideQuestionId;
use crate::project::{DocumentEntry, Snapshot};
use crate::query::guide::{Answers, Outline};
use crate::text::{CharIdx, Span};

impl<'s> Belonging<'s> {
    pub(super) fn of_questions(snapshot: &'s Snapshot, entries: Vec<&'s DocumentEntry>) -> Self {
        let outline = Outline::new(snapshot);
        let columns = outline.questions().map(|row| Column {
            detail: row.question.text.clone(),
            ..Column::new(ColumnKey::Question(row.question.id), row.number.as_str())
        });
        let places = outline.questions().map(|row| row.question.id).zip(0..).collect();
        Self::by_answers(snapshot, entries, columns.collect(), &places)
    }

    pub(super) fn of_topics(snapshot: &'s Snapshot, entries: Vec<&'s DocumentEntry>) -> Self {
        let outline = Outline::new(snapshot);
        let topics = &outline.topics;
        let columns = topics.iter().map(|row| Column::new(ColumnKey::Topic(row.topic.id), row.topic.name.as_str()));
        let of = |(topic, place): (&crate::query::guide::OutlineTopic, u32)| {
            topic.questions.iter().map(move |row| (row.question.id, place)).collect::<Vec<_>>()
        };
        let places = topics.iter().zip(0..).flat_map(of).collect();
        Self::by_answers(snapshot, entries, columns.collect(), &places)
    }

    fn by_answers(
        snapshot: &Snapshot,
        entries: Vec<&'s DocumentEntry>,
        mut columns: Vec<Column>,
        places: &HashMap<GuideQuestionId, u32>,
    ) -> Self {
        let rest = columns.len() as u32;
        columns.push(Column::new(ColumnKey::Outside, ""));
        let answers = Answers::new(snapshot);
        let membership = |entry: &DocumentEntry| {
            let answers = answers.of_document(entry.document.id).iter();
            let spans: Vec<(Span, u32)> =
                answers.filter_map(|answer| Some((answer.answer?, *places.get(&answer.question)?))).collect();
            if spans.is_empty() {
                return Membership::Whole(vec![rest, rest + 1]);
            }
            let list = |mut of: Vec<u32>| {
                of.push(rest + 1);
                of
            };
            let stretches = stretches(&spans).into_iter().map(|(span, of)| (span, list(of)));
            Membership::Parts(Parts::new(&entry.transcript, rest, vec![rest, rest + 1], stretches))
        };
        let documents = entries.into_iter().map(|entry| (entry, membership(entry))).collect();
        Self { columns, documents, cases_left_out: Vec::new(), columns_of_case: None }
    }
}

/// Spans that may overlap as stretches that do not, each with the values of all spans over it,
/// sorted and each once.
pub(in crate::query::matrix) fn stretches(spans: &[(Span, u32)]) -> Vec<(Span, Vec<u32>)> {
    let ends: BTreeSet<CharIdx> = spans.iter().flat_map(|(span, _)| [span.start, span.end]).collect();
    let ends: Vec<CharIdx> = ends.into_iter().collect();
    let mut sorted: Vec<(Span, u32)> = spans.to_vec();
    sorted.sort_unstable();
    let (mut open, mut next): (Vec<(Span, u32)>, usize) = (Vec::new(), 0);
    let mut stretches = Vec::with_capacity(ends.len());
    for pair in ends.windows(2) {
        let piece = Span { start: pair[0], end: pair[1] };
        while let Some(span) = sorted.get(next).filter(|(span, _)| span.start <= piece.start) {
            open.push(*span);
            next += 1;
        }
        open.retain(|(span, _)| span.end > piece.start);
        let values: BTreeSet<u32> = open.iter().map(|&(_, value)| value).collect();
        if !values.is_empty() {
            stretches.push((piece, values.into_iter().collect()));
        }
    }
    stretches
}
