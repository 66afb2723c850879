//! What is asked beside the activation, and how it is arranged.

use std::collections::HashSet;
use std::hash::Hash;

use crate::i18n::Message;
use crate::model::SavedQueryId;
use crate::project::Snapshot;
use crate::query::RetrievalSpec;
use crate::query::listing::Arrangement;
use crate::ui::view_state::ViewState;

/// What the pane asks; ends with the session.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// How codings must lie, whose, in which cases; without documents and codes, which are
    /// the activated ones.
    pub filter: RetrievalSpec,
    /// Sorting and groups.
    pub arrangement: Arrangement,
    /// The saved query that was chosen last.
    pub query: Option<SavedQueryId>,
}

impl Asked {
    /// The whole of what is asked.
    pub fn spec(&self, view: &ViewState) -> RetrievalSpec {
        RetrievalSpec {
            documents: sorted(&view.activated_documents),
            codes: sorted(&view.activated_codes),
            ..self.filter.clone()
        }
    }

    /// Takes the filter of a query; its documents and codes go to the activation.
    pub fn take(&mut self, query: SavedQueryId, spec: &RetrievalSpec) {
        self.query = Some(query);
        self.filter = RetrievalSpec { documents: Vec::new(), codes: Vec::new(), ..spec.clone() };
    }

    /// True where what is asked is no longer what the chosen query says.
    pub fn differs_from_query(&self, snapshot: &Snapshot, view: &ViewState) -> bool {
        let saved = self.query.and_then(|id| snapshot.saved_query(id)).and_then(|query| read(&query.spec));
        saved.is_some_and(|saved| normal(saved) != self.spec(view))
    }

    /// Takes out what is gone from the project.
    pub fn retain(&mut self, snapshot: &Snapshot) {
        self.query = self.query.filter(|&id| snapshot.saved_query(id).is_some());
        self.filter.coders.retain(|&id| snapshot.coder(id).is_some());
        if let Some(codes) = self.filter.combine.others_mut() {
            codes.retain(|&id| snapshot.code(id).is_some());
        }
    }
}

/// What a saved query asks; none where a newer program wrote what this one cannot read.
pub fn read(json: &str) -> Option<RetrievalSpec> {
    serde_json::from_str(json).ok()
}

fn normal(mut spec: RetrievalSpec) -> RetrievalSpec {
    spec.documents.sort_unstable();
    spec.codes.sort_unstable();
    spec
}

fn sorted<T: Copy + Ord + Hash + Eq>(ids: &HashSet<T>) -> Vec<T> {
    let mut ids: Vec<T> = ids.iter().copied().collect();
    ids.sort_unstable();
    ids
}

/// `3 documents × 5 codes`; none where nothing is activated.
pub fn activation(view: &ViewState) -> Option<Message> {
    let (documents, codes) = (view.activated_documents.len(), view.activated_codes.len());
    if documents + codes == 0 {
        return None;
    }
    let documents = match documents {
        0 => Message::new("retrieved-all-documents"),
        n => Message::new("retrieved-documents").with("n", n),
    };
    let codes = Message::new("retrieved-codes").with("n", codes);
    Some(Message::new("retrieved-activation").with("documents", documents).with("codes", codes))
}

/// What to do where nothing is listed.
pub fn empty_key(snapshot: &Snapshot, view: &ViewState, is_filtered: bool) -> &'static str {
    if snapshot.codes().is_empty() {
        "retrieved-empty-no-codes"
    } else if view.activated_codes.is_empty() {
        "retrieved-empty-none-activated"
    } else if is_filtered {
        "segments-empty-filtered"
    } else {
        "retrieved-empty-none-found"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, Language};
    use crate::model::{CodeId, DocumentId};
    use crate::query::fixture::Fixture;

    #[test]
    fn what_is_activated_is_said_in_words() {
        let english = Catalog::new(Language::English);
        let mut view = ViewState::new();
        assert_eq!(activation(&view), None);
        view.activated_codes.insert(CodeId(1));
        let say = |view: &ViewState| english.say(&activation(view).unwrap());
        assert_eq!(say(&view), "all documents × 1 code");
        view.activated_documents.extend([DocumentId(1), DocumentId(2)]);
        assert_eq!(say(&view), "2 documents × 1 code");
        view.activated_codes.clear();
        assert_eq!(say(&view), "2 documents × 0 codes");
        let fixture = Fixture::new();
        assert_eq!(empty_key(&fixture.snapshot(), &view, false), "retrieved-empty-no-codes");
    }

    #[test]
    fn a_query_is_taken_and_what_is_changed_is_seen() {
        let mut fixture = Fixture::new();
        fixture.codes(&["A", "B"]);
        let ids: Vec<CodeId> = fixture.snapshot().codes().codes().iter().map(|code| code.id).collect();
        let spec = RetrievalSpec { codes: vec![ids[1], ids[0]], with_subcodes: true, ..RetrievalSpec::default() };
        let json = serde_json::to_string(&spec).unwrap();
        let query = fixture.project.add_saved_query(crate::model::SavedKind::Retrieval, "Q", &json).unwrap().output;
        let (mut asked, mut view) = (Asked::default(), ViewState::new());
        assert!(!asked.differs_from_query(&fixture.snapshot(), &view));
        asked.take(query, &read(&json).unwrap());
        view.activated_codes.extend(ids);
        assert!(asked.filter.with_subcodes && !asked.differs_from_query(&fixture.snapshot(), &view));
        view.activated_codes.clear();
        assert!(asked.differs_from_query(&fixture.snapshot(), &view));
        fixture.project.delete_saved_query(query).unwrap();
        asked.retain(&fixture.snapshot());
        assert_eq!(asked.query, None);
        assert_eq!(read("not json"), None);
    }
}
