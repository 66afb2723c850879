//! Which documents, and which speakers of them, take part.

use std::collections::{HashMap, HashSet};

use super::RetrievalSpec;
use super::spec::Condition;
use crate::model::{CaseId, DocumentId, SpeakerId};
use crate::project::{DocumentEntry, Snapshot};
use crate::query::cases::Categories;
use crate::text::Span;

/// Which part of a document takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// All of it.
    Whole,
    /// What these speakers say: they alone belong to a case that meets the conditions.
    Speakers(HashSet<SpeakerId>),
}

impl Scope {
    /// True where a place takes part: it holds words of one who does.
    pub(super) fn takes(&self, entry: &DocumentEntry, span: Span) -> bool {
        match self {
            Self::Whole => true,
            Self::Speakers(speakers) => {
                entry.transcript.speakers_in(span).iter().any(|speaker| speakers.contains(speaker))
            }
        }
    }
}

/// The documents that take part, in the order of the document list.
pub(super) fn documents<'s>(snapshot: &'s Snapshot, spec: &RetrievalSpec) -> Vec<(&'s DocumentEntry, Scope)> {
    let wanted: HashSet<DocumentId> = spec.documents.iter().copied().collect();
    let mut by_case = (!spec.conditions.is_empty()).then(|| of_cases(snapshot, spec));
    let mut documents = Vec::new();
    for entry in snapshot.documents() {
        let id = entry.document.id;
        if !wanted.is_empty() && !wanted.contains(&id) {
            continue;
        }
        let scope = match &mut by_case {
            None => Some(Scope::Whole),
            Some(scopes) => scopes.remove(&id),
        };
        documents.extend(scope.map(|scope| (entry, scope)));
    }
    documents
}

/// The cases that meet all conditions: a value counts as the category it is counted under.
pub fn cases_meeting(snapshot: &Snapshot, conditions: &[Condition]) -> HashSet<CaseId> {
    let mut cases: HashSet<CaseId> = snapshot.cases().iter().map(|case| case.id).collect();
    let categories = Categories::new(snapshot);
    for condition in conditions {
        let meant = condition.values.iter().map(|name| categories.meant_by(condition.variable, name));
        let meant: HashSet<&str> = meant.collect();
        let of = snapshot.values().filter(|value| value.variable == condition.variable);
        let meeting: HashSet<CaseId> =
            of.filter(|value| meant.contains(categories.of(value))).map(|value| value.case).collect();
        cases.retain(|case| meeting.contains(case));
    }
    cases
}

/// What belongs to cases that meet the conditions.
fn of_cases(snapshot: &Snapshot, spec: &RetrievalSpec) -> HashMap<DocumentId, Scope> {
    let cases = cases_meeting(snapshot, &spec.conditions);
    let mut scopes: HashMap<DocumentId, Scope> = HashMap::new();
    for part in snapshot.case_parts().filter(|part| cases.contains(&part.case)) {
        match part.speaker {
            None => {
                scopes.insert(part.document, Scope::Whole);
            }
            Some(speaker) => match scopes.entry(part.document).or_insert_with(|| Scope::Speakers(HashSet::new())) {
                Scope::Whole => {}
                Scope::Speakers(speakers) => {
                    speakers.insert(speaker);
                }
            },
        }
    }
    scopes
}
