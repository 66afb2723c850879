//! Every cell and margin, counted again the slow way straight from the rules.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::study::{draw, study};
use super::*;
use crate::model::*;
use crate::project::Snapshot;
use crate::query::guide::Answers;
use crate::text::{CharIdx, Span};

/// The study, looked at character by character.
struct Naive<'s> {
    snapshot: &'s Snapshot,
    spec: &'s MatrixSpec,
    answers: Answers,
}

/// What a recording unit is told by.
type Unit = (i64, u32, u32);

impl Naive<'_> {
    fn cases_at(&self, document: DocumentId, at: CharIdx) -> BTreeSet<CaseId> {
        let speaker = self.turn_at(document, at).map(|turn| turn.speaker);
        let parts = self.snapshot.case_parts().filter(|part| part.document == document);
        parts.filter(|part| part.speaker.is_none() || part.speaker == speaker).map(|part| part.case).collect()
    }

    fn turn_at(&self, document: DocumentId, at: CharIdx) -> Option<&Turn> {
        self.snapshot.document(document).unwrap().transcript.turns.iter().find(|turn| turn.span.contains(at))
    }

    fn role_at(&self, document: DocumentId, at: CharIdx) -> Option<SpeakerRole> {
        let transcript = &self.snapshot.document(document).unwrap().transcript;
        self.turn_at(document, at).map(|turn| transcript.speaker(turn.speaker).unwrap().role)
    }

    /// The columns of a case, where columns are made of cases.
    fn columns_of_case(&self, case: CaseId) -> BTreeSet<ColumnKey> {
        match &self.spec.columns {
            Columns::Cases => [ColumnKey::Case(case)].into(),
            Columns::CaseGroups => {
                let groups = self.snapshot.case_groups().into_iter();
                let is_in = |id| self.snapshot.cases_of_group(id).iter().any(|member| member.case == case);
                let own: BTreeSet<_> =
                    groups.filter(|group| is_in(group.id)).map(|group| ColumnKey::CaseGroup(group.id)).collect();
                if own.is_empty() { [ColumnKey::Outside].into() } else { own }
            }
            Columns::Groups(by) => {
                let mut keys: Vec<Vec<Option<String>>> = vec![Vec::new()];
                for by in by {
                    let GroupVariable::Variable(variable) = by.by else { panic!("a variable") };
                    let shown = |text: &str| match text.parse::<u32>() {
                        Ok(n) if !by.bands.is_empty() => if n < 18 { "< 18" } else { "≥ 18" }.to_owned(),
                        _ => text.to_owned(),
                    };
                    let values = self.snapshot.values_of(case, variable);
                    let values: BTreeSet<Option<String>> =
                        values.iter().map(|value| Some(shown(&value.text))).collect();
                    let values = if values.is_empty() { [None].into() } else { values };
                    let with = |key: &Vec<Option<String>>| {
                        let with = |value: &Option<String>| [key.clone(), vec![value.clone()]].concat();
                        values.iter().map(with).collect::<Vec<_>>()
                    };
                    keys = keys.iter().flat_map(with).collect();
                }
                keys.into_iter().map(ColumnKey::Group).collect()
            }
            _ => panic!("no columns of cases"),
        }
    }

    /// Which columns a position of a document counts in.
    fn columns_at(&self, document: DocumentId, at: CharIdx) -> BTreeSet<ColumnKey> {
        let snapshot = self.snapshot;
        let transcript = &snapshot.document(document).unwrap().transcript;
        let speaker = self.turn_at(document, at).map(|turn| transcript.speaker(turn.speaker).unwrap());
        let asked = || {
            let answers = self.answers.of_document(document).iter();
            answers
                .filter(move |answer| answer.answer.is_some_and(|span| span.contains(at)))
                .map(|answer| answer.question)
        };
        let or = |keys: BTreeSet<ColumnKey>, rest| if keys.is_empty() { [rest].into() } else { keys };
        let outside = |keys| or(keys, ColumnKey::Outside);
        match &self.spec.columns {
            Columns::Documents => [ColumnKey::Document(document)].into(),
            Columns::DocumentGroups => {
                let group = snapshot.document(document).unwrap().document.document_group;
                outside(group.map(ColumnKey::DocumentGroup).into_iter().collect())
            }
            Columns::DocumentSets => {
                let is_in = |id| snapshot.documents_of_set(id).iter().any(|member| member.document == document);
                let sets = snapshot.document_sets().into_iter().filter(|set| is_in(set.id));
                outside(sets.map(|set| ColumnKey::DocumentSet(set.id)).collect())
            }
            Columns::Speakers => {
                outside(speaker.map(|who| ColumnKey::Speaker(who.label.clone())).into_iter().collect())
            }
            Columns::Roles => outside(speaker.map(|who| ColumnKey::Role(who.role)).into_iter().collect()),
            Columns::Questions => outside(asked().map(ColumnKey::Question).collect()),
            Columns::Topics => {
                let topic = |id| ColumnKey::Topic(snapshot.guide_question(id).unwrap().topic);
                outside(asked().map(topic).collect())
            }
            Columns::Coders => snapshot.coders().map(|coder| ColumnKey::Coder(coder.id)).collect(),
            Columns::Cases | Columns::CaseGroups | Columns::Groups(_) => {
                let cases = self.cases_at(document, at);
                or(cases.into_iter().flat_map(|case| self.columns_of_case(case)).collect(), ColumnKey::WithoutCase)
            }
        }
    }

    /// What is in no column by its place: cases without a group are in none, but have theirs.
    fn rest(&self) -> ColumnKey {
        if self.spec.columns.are_of_cases() { ColumnKey::WithoutCase } else { ColumnKey::Outside }
    }

    fn is_word(&self, document: DocumentId, at: CharIdx) -> bool {
        let words = self.snapshot.document(document).unwrap().transcript.words();
        words.count(Span { start: at, end: at.plus(1) }) > 0
    }

    /// Where a coding's words begin; where it has none, where it begins.
    fn marks(&self, coding: &Coding) -> Vec<CharIdx> {
        let all = (coding.span.start.0..coding.span.end.0).map(CharIdx);
        let mut at: Vec<CharIdx> = all.filter(|&at| self.is_word(coding.document, at)).collect();
        if at.is_empty() {
            at.push(coding.span.start);
        }
        at
    }

    /// Which columns a coding counts in.
    fn columns_of(&self, coding: &Coding) -> BTreeSet<ColumnKey> {
        if self.spec.columns == Columns::Coders {
            return [ColumnKey::Coder(coding.coder)].into();
        }
        let marks = self.marks(coding).into_iter();
        let mut columns: BTreeSet<_> = marks.flat_map(|at| self.columns_at(coding.document, at)).collect();
        if columns.len() > 1 {
            columns.remove(&self.rest());
        }
        columns
    }

    /// The columns in which a place of a coding counts.
    fn shared(&self, coding: &Coding, at: CharIdx) -> BTreeSet<ColumnKey> {
        self.columns_of(coding).intersection(&self.columns_at(coding.document, at)).cloned().collect()
    }

    fn cases_in(&self, document: DocumentId, at: CharIdx, only: Option<&ColumnKey>) -> BTreeSet<CaseId> {
        let cases = self.cases_at(document, at).into_iter();
        let is_in = |case: &CaseId| {
            !self.spec.columns.are_of_cases() || only.is_none_or(|key| self.columns_of_case(*case).contains(key))
        };
        cases.filter(is_in).collect()
    }

    fn units_at(&self, unit: RecordingUnit, document: DocumentId, at: CharIdx, only: Option<&ColumnKey>) -> Vec<Unit> {
        let transcript = &self.snapshot.document(document).unwrap().transcript;
        match unit {
            RecordingUnit::Document => vec![(document.0, 0, 0)],
            RecordingUnit::Case => self.cases_in(document, at, only).into_iter().map(|case| (case.0, 0, 0)).collect(),
            RecordingUnit::Turn => match self.turn_at(document, at) {
                Some(_) if self.role_at(document, at) == Some(SpeakerRole::Interviewer) => Vec::new(),
                Some(turn) => vec![(document.0, turn.span.start.0, 0)],
                None => {
                    let index = transcript.index();
                    let paragraph = &index.paragraphs()[index.paragraph_at(at)];
                    let is_between = !paragraph.span.contains(at) || paragraph.number.is_none();
                    let is_turn = self.turn_at(document, paragraph.span.start).is_some();
                    if is_between || is_turn { Vec::new() } else { vec![(document.0, paragraph.span.start.0, 1)] }
                }
            },
            RecordingUnit::Answer => {
                let answers = self.answers.of_document(document).iter().filter_map(|answer| answer.answer);
                let here = answers.filter(|span| span.contains(at));
                here.map(|span| (document.0, span.start.0, span.end.0)).collect()
            }
        }
    }

    fn units(&self, unit: RecordingUnit, codings: &[&Coding], only: Option<&ColumnKey>) -> BTreeSet<Unit> {
        let mut units = BTreeSet::new();
        for coding in codings {
            for at in self.marks(coding) {
                let shared = self.shared(coding, at);
                if !shared.is_empty() && only.is_none_or(|key| shared.contains(key)) {
                    units.extend(self.units_at(unit, coding.document, at, only));
                }
            }
        }
        units
    }

    /// True where nothing that counts stands between two places.
    fn is_nothing(&self, document: DocumentId, end: CharIdx, start: CharIdx) -> bool {
        let transcript = &self.snapshot.document(document).unwrap().transcript;
        let speaker = |at| self.turn_at(document, at).map(|turn| turn.speaker);
        let is_short = |turn: &&Turn| {
            end <= turn.span.start
                && turn.span.end <= start
                && transcript.speaker(turn.speaker).unwrap().role == SpeakerRole::Interviewer
                && transcript.words().count(turn.span) <= self.spec.gap_words
        };
        let short = transcript.turns.iter().find(is_short);
        let is_blank = |at: CharIdx| {
            let c = transcript.text.chars().nth(at.0 as usize).unwrap();
            c.is_whitespace()
                || transcript.turns.iter().any(|turn| turn.label().contains(at))
                || short.is_some_and(|turn| turn.span.contains(at))
        };
        speaker(end.minus(1)) == speaker(start) && (end.0..start.0).map(CharIdx).all(is_blank)
    }

    fn mentions(&self, codings: &[&Coding]) -> u32 {
        let mut n = 0;
        let mut last: Option<(DocumentId, CharIdx)> = None;
        let mut sorted = codings.to_vec();
        sorted.sort_by_key(|coding| (coding.document, coding.span));
        for coding in sorted {
            let (document, span) = (coding.document, coding.span);
            match last {
                Some((of, end))
                    if of == document && (span.start <= end || self.is_nothing(document, end, span.start)) =>
                {
                    last = Some((document, end.max(span.end)));
                }
                _ => {
                    n += 1;
                    last = Some((document, span.end));
                }
            }
        }
        n
    }

    fn words(&self, codings: &[&Coding], only: Option<&ColumnKey>, respondents: bool) -> u32 {
        let mut words: BTreeSet<(DocumentId, CharIdx)> = BTreeSet::new();
        for coding in codings {
            for at in self.marks(coding).into_iter().filter(|&at| self.is_word(coding.document, at)) {
                let shared = self.shared(coding, at);
                let is_asked = self.role_at(coding.document, at) == Some(SpeakerRole::Interviewer);
                if !shared.is_empty() && only.is_none_or(|key| shared.contains(key)) && !(respondents && is_asked) {
                    words.insert((coding.document, at));
                }
            }
        }
        words.len() as u32
    }

    fn weights(codings: &[&Coding]) -> Option<(u8, u8)> {
        let mut weights: Vec<u8> = codings.iter().filter_map(|coding| coding.weight).collect();
        weights.sort_unstable();
        let n = weights.len();
        (n > 0).then(|| (weights[(n - 1) / 2], weights[n / 2]))
    }

    /// The number of a cell; no column named: the total.
    fn value(&self, codings: &[&Coding], only: Option<&ColumnKey>, leaf: bool) -> u32 {
        let is_in = |coding: &&&Coding| only.is_none_or(|key| self.columns_of(coding).contains(key));
        let counted: Vec<&Coding> = codings.iter().filter(is_in).copied().collect();
        let passages: BTreeSet<_> = counted.iter().map(|coding| coding.segment()).collect();
        match self.spec.measure {
            Measure::Codings if leaf => counted.len() as u32,
            Measure::Codings => passages.len() as u32,
            Measure::Presence => u32::from(!passages.is_empty()),
            Measure::Mentions => self.mentions(&counted),
            Measure::RecordingUnits => self.units(self.spec.recording_unit, &counted, only).len() as u32,
            Measure::CodedWords => self.words(&counted, only, false),
            Measure::RespondentShare => self.words(&counted, only, true),
            Measure::Weight => Self::weights(&counted).map_or(0, |(low, _)| low.into()),
        }
    }

    /// All places of the documents that take part.
    fn places(&self) -> impl Iterator<Item = (DocumentId, CharIdx)> {
        let documents = self.snapshot.documents().filter(|entry| self.spec.takes_document(entry.document.id));
        documents
            .flat_map(|entry| (0..entry.transcript.index().whole().end.0).map(|at| (entry.document.id, CharIdx(at))))
    }
}

fn check_all(snapshot: &Snapshot, spec: &MatrixSpec) -> Result<(), TestCaseError> {
    let matrix = Matrix::new(snapshot, spec.clone());
    let naive = Naive { snapshot, spec, answers: Answers::new(snapshot) };
    let documents = snapshot.documents().filter(|entry| spec.takes_document(entry.document.id));
    let all: Vec<&Coding> =
        documents.flat_map(|entry| entry.codings.iter()).filter(|coding| spec.takes(coding)).collect();
    let key = |column: Option<usize>| column.map(|column| &matrix.columns[column].key);
    let in_column =
        |coding: &Coding, column: Option<usize>| key(column).is_none_or(|key| naive.columns_of(coding).contains(key));
    let columns = || (0..matrix.columns.len()).map(Some).chain([None]);
    for (row, line) in matrix.rows.iter().enumerate() {
        let system = snapshot.codes();
        let of: Vec<&Coding> =
            all.iter().filter(|coding| system.is_within(coding.code, line.code.id)).copied().collect();
        let leaf = !system.has_children(system.place(line.code.id).unwrap());
        for column in columns() {
            let (got, expect) = match column {
                Some(at) => (matrix.value(row, at), naive.value(&of, key(column), leaf)),
                None if spec.measure == Measure::Presence => {
                    let each = (0..matrix.columns.len()).map(|column| naive.value(&of, key(Some(column)), leaf));
                    (matrix.total(row), each.sum())
                }
                None => (matrix.total(row), naive.value(&of, None, leaf)),
            };
            prop_assert_eq!(got, expect, "{} {:?} {:?}", line.code.name, key(column), spec);
            let ids: BTreeSet<CodingId> = matrix.codings_of_cell(snapshot, Some(row), column).into_iter().collect();
            let here: Vec<&Coding> = of.iter().filter(|coding| in_column(coding, column)).copied().collect();
            prop_assert_eq!(ids, here.iter().map(|coding| coding.id).collect::<BTreeSet<_>>(), "{:?}", key(column));
            if spec.normalise == Normalise::CasesWithCode {
                let found = naive.units(RecordingUnit::Case, &here, key(column)).len() as u32;
                let places = naive.places().filter(|&(document, at)| {
                    key(column).is_none_or(|key| naive.columns_at(document, at).contains(key))
                });
                let cases: BTreeSet<CaseId> =
                    places.flat_map(|(document, at)| naive.cases_in(document, at, key(column))).collect();
                let expect = (found, cases.len() as u32);
                prop_assert_eq!(matrix.cases_with_code(row, column), Some(expect), "{:?} {:?}", key(column), spec);
            }
            if spec.measure == Measure::Weight {
                let middle = match column.map_or_else(|| matrix.shown_total(row), |at| matrix.shown(row, at)) {
                    Shown::Number(n) => Some((n as u8, n as u8)),
                    Shown::Range(low, high) => Some((low, high)),
                    _ => None,
                };
                prop_assert_eq!(middle, Naive::weights(&here));
            }
        }
        let found = (0..matrix.n_compared()).filter(|&at| of.iter().any(|coding| in_column(coding, Some(at))));
        prop_assert_eq!(matrix.n_present(row), found.count());
    }
    for column in columns() {
        let here: Vec<&&Coding> = all.iter().filter(|coding| in_column(coding, column)).collect();
        prop_assert_eq!(matrix.n_codings(column) as usize, here.len());
        let passages: BTreeSet<_> = here.iter().map(|coding| coding.segment()).collect();
        prop_assert_eq!(matrix.n_passages(column) as usize, passages.len());
        if spec.measure == Measure::RespondentShare {
            let words = naive.places().filter(|&(document, at)| {
                naive.is_word(document, at)
                    && naive.role_at(document, at) != Some(SpeakerRole::Interviewer)
                    && key(column).is_none_or(|key| naive.columns_at(document, at).contains(key))
            });
            prop_assert_eq!(matrix.n_respondent_words(column), Some(words.count() as u32), "{:?}", key(column));
        }
    }
    let keys: BTreeSet<ColumnKey> = matrix.columns.iter().map(|column| column.key.clone()).collect();
    prop_assert_eq!(keys.len(), matrix.columns.len());
    let used: BTreeMap<ColumnKey, usize> =
        all.iter().flat_map(|coding| naive.columns_of(coding)).map(|key| (key, 0)).collect();
    prop_assert!(used.keys().all(|key| keys.contains(key)), "{used:?} {keys:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn every_number_is_what_the_rules_say(
        draw in draw(),
        one_coder in any::<bool>(),
        two_documents in any::<bool>(),
        unit in 0..4usize,
    ) {
        let fixture = study(&draw);
        let snapshot = fixture.snapshot();
        let coder = snapshot.coders().next().map(|coder| coder.id);
        let documents = snapshot.documents().take(2).map(|entry| entry.document.id).collect();
        let variables: Vec<VariableId> = snapshot.variables().iter().map(|variable| variable.id).collect();
        let by = |at: usize, bands: &[&str]| GroupBy {
            by: GroupVariable::Variable(variables[at]),
            bands: bands.iter().map(|&band| band.to_owned()).collect(),
        };
        let all = [
            Columns::Cases,
            Columns::Documents,
            Columns::DocumentGroups,
            Columns::DocumentSets,
            Columns::Speakers,
            Columns::Roles,
            Columns::Coders,
            Columns::CaseGroups,
            Columns::Groups(vec![by(0, &[])]),
            Columns::Groups(vec![by(0, &[]), by(1, &["18"])]),
            Columns::Topics,
            Columns::Questions,
        ];
        for columns in all {
            for measure in Measure::ALL {
                let spec = MatrixSpec {
                    columns: columns.clone(),
                    measure,
                    normalise: if measure == Measure::Codings { Normalise::CasesWithCode } else { Normalise::None },
                    coders: coder.filter(|_| one_coder).map(|id| vec![id]),
                    documents: Some(&documents).filter(|_| two_documents).cloned(),
                    recording_unit: RecordingUnit::ALL[unit],
                    ..MatrixSpec::default()
                };
                check_all(&snapshot, &spec)?;
            }
        }
    }
}
