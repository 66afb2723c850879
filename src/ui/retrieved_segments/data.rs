//! What is retrieved, and what the list says of it.

use std::collections::HashSet;
use std::sync::Arc;

use crate::i18n::Message;
use crate::model::{CodeId, DocumentId};
use crate::project::{CodingRef, Snapshot};
use crate::query::{RetrievalSpec, retrieve};
use crate::ui::view_state::ViewState;

/// The codings retrieved, kept until the project or the activation changes.
#[derive(Debug, Default)]
pub struct Retrieved {
    key: Option<(uuid::Uuid, u64)>,
    documents: HashSet<DocumentId>,
    codes: HashSet<CodeId>,
    refs: Arc<Vec<CodingRef>>,
}

impl Retrieved {
    /// The codings of the activated documents and codes.
    pub fn refs(&mut self, snapshot: &Snapshot, view: &ViewState) -> Arc<Vec<CodingRef>> {
        let key = Some((snapshot.uuid(), snapshot.revision()));
        let is_known =
            self.key == key && self.documents == view.activated_documents && self.codes == view.activated_codes;
        if !is_known {
            self.key = key;
            self.documents.clone_from(&view.activated_documents);
            self.codes.clone_from(&view.activated_codes);
            let spec = RetrievalSpec {
                documents: self.documents.iter().copied().collect(),
                codes: self.codes.iter().copied().collect(),
                ..RetrievalSpec::default()
            };
            self.refs = Arc::new(retrieve(snapshot, &spec).iter().filter_map(|hit| hit.at()).collect());
        }
        Arc::clone(&self.refs)
    }
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
pub fn empty_key(snapshot: &Snapshot, view: &ViewState) -> &'static str {
    if snapshot.codes().is_empty() {
        "retrieved-empty-no-codes"
    } else if view.activated_codes.is_empty() {
        "retrieved-empty-none-activated"
    } else {
        "retrieved-empty-none-found"
    }
}

/// The words of a segment for a list: at most `max_chars`, in one line.
pub fn excerpt(snapshot: &Snapshot, at: CodingRef, max_chars: u32) -> String {
    let mut segment = crate::model::Segment { document: at.document, span: at.span };
    let is_cut = segment.span.len() > max_chars;
    if is_cut {
        segment.span.end = segment.span.start.plus(max_chars);
    }
    let mut words: Vec<&str> = snapshot.words(segment).split_whitespace().collect();
    if is_cut {
        words.push("…");
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, Language};
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
    }

    #[test]
    fn the_list_follows_activation_and_project() {
        let mut fixture = Fixture::new();
        fixture.document("D", "uno dos\n\ntres");
        fixture.codes(&["A"]);
        fixture.coding("D", 4..13, "A");
        let mut view = ViewState::new();
        let mut retrieved = Retrieved::default();
        assert_eq!(empty_key(&fixture.snapshot(), &view), "retrieved-empty-none-activated");
        assert!(retrieved.refs(&fixture.snapshot(), &view).is_empty());
        view.activated_codes.extend(fixture.snapshot().codes().codes().iter().map(|code| code.id));
        let refs = retrieved.refs(&fixture.snapshot(), &view);
        assert_eq!(excerpt(&fixture.snapshot(), refs[0], 400), "dos tres");
        assert_eq!(excerpt(&fixture.snapshot(), refs[0], 3), "dos …");
        fixture.coding("D", 0..3, "A");
        assert_eq!(retrieved.refs(&fixture.snapshot(), &view).len(), 2);
    }
}
