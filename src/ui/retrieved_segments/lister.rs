//! Finds and arranges what is asked, when it must be done anew; in the background where that
//! takes long.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::project::{Snapshot, Table};
use crate::query::listing::{Arrangement, GroupBy, Listing, SortBy};
use crate::query::{Combine, RetrievalSpec, retrieve};

/// Up to this many codings are found and arranged within the frame.
const CODINGS_IN_FRAME: usize = 20_000;
/// Up to this many documents may have their words found within the frame.
const DOCUMENTS_IN_FRAME: usize = 20;

/// What a list hangs on besides what is asked.
const TABLES: [Table; 14] = [
    Table::Document,
    Table::DocumentGroup,
    Table::DocumentText,
    Table::Speaker,
    Table::Turn,
    Table::Code,
    Table::Coding,
    Table::Coder,
    Table::Case,
    Table::CasePart,
    Table::Value,
    Table::GuideQuestion,
    Table::QuestionPlace,
    Table::QuestionCode,
];

#[derive(Clone, Debug, PartialEq)]
struct Key {
    project: uuid::Uuid,
    revision: u64,
    spec: RetrievalSpec,
    arrangement: Arrangement,
}

/// The list and what it was made of.
#[derive(Debug, Default)]
pub struct Lister {
    listed: Option<(Key, Arc<Listing>)>,
    pending: Option<(Key, Receiver<Listing>)>,
}

impl Lister {
    /// The list of what is asked; while another is made, the last one.
    pub fn listing(
        &mut self,
        snapshot: &Arc<Snapshot>,
        spec: RetrievalSpec,
        arrangement: Arrangement,
        ctx: &egui::Context,
    ) -> Arc<Listing> {
        let revision = TABLES.iter().map(|&table| snapshot.table_revision(table)).max().unwrap_or_default();
        let key = Key { project: snapshot.uuid(), revision, spec, arrangement };
        self.take_arrived();
        if self.listed.as_ref().is_none_or(|(known, _)| *known != key) {
            self.make(snapshot, key, ctx);
        } else {
            self.pending = None;
        }
        self.listed.as_ref().map(|(_, listing)| Arc::clone(listing)).unwrap_or_default()
    }

    /// The list as it is shown.
    pub fn current(&self) -> Option<Arc<Listing>> {
        self.listed.as_ref().map(|(_, listing)| Arc::clone(listing))
    }

    /// True while a list is made in the background.
    pub const fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    fn make(&mut self, snapshot: &Arc<Snapshot>, key: Key, ctx: &egui::Context) {
        if self.pending.as_ref().is_some_and(|(known, _)| *known == key) {
            return;
        }
        let make =
            |snapshot: &Snapshot, key: &Key| Listing::new(snapshot, retrieve(snapshot, &key.spec), key.arrangement);
        if is_quick(snapshot, &key) {
            self.pending = None;
            let listing = make(snapshot, &key);
            self.listed = Some((key, Arc::new(listing)));
            return;
        }
        // Rows of another project must not be shown while the new ones are found.
        if self.listed.as_ref().is_some_and(|(known, _)| known.project != key.project) {
            self.listed = None;
        }
        let (send, receive) = channel();
        let (snapshot, asked, ctx) = (Arc::clone(snapshot), key.clone(), ctx.clone());
        std::thread::spawn(move || {
            // Nobody waits for it any more where this fails.
            send.send(make(&snapshot, &asked)).ok();
            ctx.request_repaint();
        });
        self.pending = Some((key, receive));
    }

    fn take_arrived(&mut self) {
        let Some((key, receive)) = &self.pending else { return };
        match receive.try_recv() {
            Ok(listing) => {
                self.listed = Some((key.clone(), Arc::new(listing)));
                self.pending = None;
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => self.pending = None,
        }
    }
}

fn is_quick(snapshot: &Snapshot, key: &Key) -> bool {
    let plain = key.arrangement == Arrangement::default() && key.spec.combine == Combine::AnyOf;
    if plain
        && key.arrangement.group == GroupBy::Nothing
        && key.spec.conditions.is_empty()
        && key.spec.prompted.is_none()
    {
        return true;
    }
    let needs_words = matches!(key.arrangement.sort, SortBy::Length | SortBy::Share);
    let few_documents = snapshot.documents().len() <= DOCUMENTS_IN_FRAME;
    snapshot.n_codings() <= CODINGS_IN_FRAME && (few_documents || !needs_words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;

    #[test]
    fn the_list_follows_what_is_asked_and_the_project() {
        let mut fixture = Fixture::new();
        fixture.document("D", "uno dos\n\ntres");
        fixture.codes(&["A"]);
        fixture.coding("D", 4..13, "A");
        let ctx = egui::Context::default();
        let mut lister = Lister::default();
        let codes = fixture.snapshot().codes().codes().iter().map(|code| code.id).collect();
        let spec = RetrievalSpec { codes, ..RetrievalSpec::default() };
        let mut n = |fixture: &Fixture, spec: &RetrievalSpec| {
            lister.listing(&fixture.snapshot(), spec.clone(), Arrangement::default(), &ctx).len()
        };
        assert_eq!(n(&fixture, &RetrievalSpec::default()), 0);
        assert_eq!(n(&fixture, &spec), 1);
        fixture.coding("D", 0..3, "A");
        assert_eq!(n(&fixture, &spec), 2);
        // What has nothing to do with it makes no new list.
        let before = lister.listing(&fixture.snapshot(), spec.clone(), Arrangement::default(), &ctx);
        fixture.project.add_saved_query(crate::model::SavedKind::Retrieval, "Q", "{}").unwrap();
        let after = lister.listing(&fixture.snapshot(), spec, Arrangement::default(), &ctx);
        assert!(Arc::ptr_eq(&before, &after));
    }
}
