//! The rows of the document list.

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::*;
use crate::project::{DocumentEntry, Snapshot, Table};
use crate::text::{NameKey, fold};

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A group with its documents, shown or not.
    Group {
        /// The group.
        group: Arc<DocumentGroup>,
        /// All its documents, in order.
        documents: Arc<[DocumentId]>,
        /// True where they are shown below.
        open: bool,
    },
    /// A document.
    Document {
        /// The document.
        document: Arc<Document>,
        /// How many codings stand in it.
        n_codings: usize,
        /// The set it is listed in here; none where it stands in its place.
        set: Option<DocumentSetId>,
    },
    /// The line above the sets.
    SetsTitle,
    /// A set with its documents, shown or not.
    Set {
        /// The set.
        set: Arc<DocumentSet>,
        /// All its documents, in order.
        documents: Arc<[DocumentId]>,
        /// True where they are shown below.
        open: bool,
    },
}

/// What a row stands for, from one frame to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKey {
    /// A group.
    Group(DocumentGroupId),
    /// A document in its place, or as listed in a set.
    Document(DocumentId, Option<DocumentSetId>),
    /// The line above the sets.
    SetsTitle,
    /// A set.
    Set(DocumentSetId),
}

impl Row {
    /// The documents that the row's activation mark speaks of.
    pub fn documents(&self) -> &[DocumentId] {
        match self {
            Self::Group { documents, .. } | Self::Set { documents, .. } => documents,
            Self::Document { document, .. } => std::slice::from_ref(&document.id),
            Self::SetsTitle => &[],
        }
    }

    /// What the row stands for.
    pub fn key(&self) -> RowKey {
        match self {
            Self::Group { group, .. } => RowKey::Group(group.id),
            Self::Document { document, set, .. } => RowKey::Document(document.id, *set),
            Self::SetsTitle => RowKey::SetsTitle,
            Self::Set { set, .. } => RowKey::Set(set.id),
        }
    }
}

/// How the list is shown. Ends with the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The groups whose documents are hidden.
    pub closed_groups: HashSet<DocumentGroupId>,
    /// The sets whose documents are shown.
    pub open_sets: HashSet<DocumentSetId>,
    /// True where names decide the order, false where hands have made it.
    pub by_name: bool,
    /// What names must hold; empty for all.
    pub filter: String,
}

/// The rows as they are shown: documents without a group first, then group by group, then the
/// sets. A filter leaves the documents whose names hold it, with their groups.
pub fn rows(snapshot: &Snapshot, shown: &Shown) -> Vec<Row> {
    let wanted = fold(shown.filter.trim());
    let matches = |entry: &&DocumentEntry| wanted.is_empty() || fold(&entry.document.name).contains(&wanted);
    let in_order = |mut entries: Vec<&DocumentEntry>| -> Vec<Row> {
        if shown.by_name {
            entries.sort_by_cached_key(|entry| NameKey::of(&entry.document.name));
        }
        entries.into_iter().map(|entry| document_row(snapshot, entry, None)).collect()
    };
    let groups = snapshot.groups();
    let known: HashSet<DocumentGroupId> = groups.iter().map(|group| group.id).collect();
    let mut loose = Vec::new();
    let mut grouped: std::collections::HashMap<DocumentGroupId, Vec<&DocumentEntry>> = std::collections::HashMap::new();
    for entry in snapshot.documents().filter(matches) {
        match entry.document.document_group.filter(|group| known.contains(group)) {
            Some(group) => grouped.entry(group).or_default().push(entry),
            None => loose.push(entry),
        }
    }
    let mut rows = in_order(loose);
    for group in groups {
        let inside = grouped.remove(&group.id).unwrap_or_default();
        if inside.is_empty() && !wanted.is_empty() {
            continue;
        }
        let open = !wanted.is_empty() || !shown.closed_groups.contains(&group.id);
        let documents = inside.iter().map(|entry| entry.document.id).collect();
        rows.push(Row::Group { group: Arc::clone(group), documents, open });
        if open {
            rows.extend(in_order(inside));
        }
    }
    let sets = snapshot.document_sets();
    if sets.is_empty() || !wanted.is_empty() {
        return rows;
    }
    rows.push(Row::SetsTitle);
    for set in sets {
        let members: Vec<&DocumentEntry> =
            snapshot.documents_of_set(set.id).iter().filter_map(|member| snapshot.document(member.document)).collect();
        let open = shown.open_sets.contains(&set.id);
        let documents = members.iter().map(|entry| entry.document.id).collect();
        rows.push(Row::Set { set: Arc::clone(set), documents, open });
        if open {
            rows.extend(members.into_iter().map(|entry| document_row(snapshot, entry, Some(set.id))));
        }
    }
    rows
}

fn document_row(snapshot: &Snapshot, entry: &DocumentEntry, set: Option<DocumentSetId>) -> Row {
    let n_codings = snapshot.n_codings_in(entry.document.id);
    Row::Document { document: Arc::clone(&entry.document), n_codings, set }
}

/// The rows, made anew only when a document, a group, a set, a coding or the way they are
/// shown has changed.
#[derive(Debug, Default)]
pub struct Cache {
    key: Option<[u64; 5]>,
    shown: Shown,
    rows: Arc<Vec<Row>>,
    order: Arc<Vec<DocumentId>>,
}

impl Cache {
    /// The rows, and the documents among them in their places.
    pub fn rows(&mut self, snapshot: &Snapshot, shown: &Shown) -> (Arc<Vec<Row>>, Arc<Vec<DocumentId>>) {
        use Table::{Coding, Document, DocumentGroup, DocumentSet, DocumentSetMember};
        let tables = [Document, DocumentGroup, Coding, DocumentSet, DocumentSetMember];
        let key = tables.map(|table| snapshot.table_revision(table));
        if self.key != Some(key) || self.shown != *shown {
            self.key = Some(key);
            self.shown = shown.clone();
            self.rows = Arc::new(rows(snapshot, shown));
            let in_place = self.rows.iter().filter_map(|row| match row {
                Row::Document { document, set: None, .. } => Some(document.id),
                _ => None,
            });
            self.order = Arc::new(in_place.collect());
        }
        (Arc::clone(&self.rows), Arc::clone(&self.order))
    }
}

/// Where documents land that are dropped before or behind the document at `place`.
pub fn drop_target(rows: &[Row], place: usize, behind: bool) -> (Option<DocumentGroupId>, Option<DocumentId>) {
    let Row::Document { document, .. } = &rows[place] else { return (None, None) };
    if !behind {
        return (document.document_group, Some(document.id));
    }
    let next = match rows.get(place + 1) {
        Some(Row::Document { document: next, set: None, .. }) if next.document_group == document.document_group => {
            Some(next.id)
        }
        _ => None,
    };
    (document.document_group, next)
}

/// The document before which documents land in a set, dropped before or behind the one at
/// `place`.
pub fn drop_target_in_set(rows: &[Row], place: usize, behind: bool) -> Option<DocumentId> {
    let Row::Document { document, set, .. } = &rows[place] else { return None };
    if !behind {
        return Some(document.id);
    }
    match rows.get(place + 1) {
        Some(Row::Document { document: next, set: of, .. }) if of == set => Some(next.id),
        _ => None,
    }
}

/// The documents from which a set is made: those that are activated, else those chosen in the
/// list, in the order of the project.
pub fn documents_of_new_set(
    snapshot: &Snapshot,
    activated: &HashSet<DocumentId>,
    chosen: impl Fn(DocumentId) -> bool,
) -> Vec<DocumentId> {
    let ids = snapshot.documents().map(|entry| entry.document.id);
    if activated.is_empty() {
        ids.filter(|&id| chosen(id)).collect()
    } else {
        ids.filter(|id| activated.contains(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    fn project() -> (Project, Vec<DocumentId>, DocumentGroupId) {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft =
            |name: &str| DraftDocument { name: name.into(), text: "Una voz.".into(), ..DraftDocument::default() };
        let group = project.add_document_group("Formal").expect("group").output;
        let ids = project.add_documents(vec![draft("A"), draft("B10"), draft("B2")], None).expect("added").output;
        project.move_documents(&ids[1..], Some(group), None).expect("moved");
        (project, ids, group)
    }

    fn told(rows: &[Row]) -> Vec<String> {
        let tell = |row: &Row| match row {
            Row::Group { group, documents, open } => format!("{} {} {open}", group.name, documents.len()),
            Row::Document { document, n_codings, set: None } => format!("- {} {n_codings}", document.name),
            Row::Document { document, .. } => format!("= {}", document.name),
            Row::SetsTitle => "Sets".into(),
            Row::Set { set, documents, open } => format!("{{{}}} {} {open}", set.name, documents.len()),
        };
        rows.iter().map(tell).collect()
    }

    #[test]
    fn documents_without_a_group_stand_first_and_closed_groups_hide_theirs() {
        let (project, _, group) = project();
        let open = rows(project.snapshot(), &Shown::default());
        assert_eq!(told(&open), ["- A 0", "Formal 2 true", "- B10 0", "- B2 0"]);
        let shown = Shown { closed_groups: HashSet::from([group]), ..Shown::default() };
        assert_eq!(told(&rows(project.snapshot(), &shown)), ["- A 0", "Formal 2 false"]);
    }

    #[test]
    fn names_decide_and_filter_where_a_person_wants_it() {
        let (project, _, group) = project();
        let by_name = Shown { by_name: true, ..Shown::default() };
        assert_eq!(told(&rows(project.snapshot(), &by_name)), ["- A 0", "Formal 2 true", "- B2 0", "- B10 0"]);
        // What is looked for is seen, whatever is closed.
        let filtered = Shown { filter: " b2".into(), closed_groups: HashSet::from([group]), ..Shown::default() };
        assert_eq!(told(&rows(project.snapshot(), &filtered)), ["Formal 1 true", "- B2 0"]);
    }

    #[test]
    fn sets_stand_below_and_follow_their_documents() {
        let (mut project, ids, _) = project();
        let set = project.add_document_set("Pilot", &[ids[2], ids[0]]).expect("a set").output;
        let mut cache = Cache::default();
        let closed = cache.rows(project.snapshot(), &Shown::default()).0;
        assert_eq!(told(&closed)[4..], ["Sets", "{Pilot} 2 false"]);
        let shown = Shown { open_sets: HashSet::from([set]), ..Shown::default() };
        let (open, order) = cache.rows(project.snapshot(), &shown);
        assert_eq!(told(&open)[4..], ["Sets", "{Pilot} 2 true", "= B2", "= A"]);
        assert_eq!(order.as_slice(), ids);
        assert_eq!(drop_target_in_set(&open, 6, true), Some(ids[0]));
        assert_eq!((drop_target_in_set(&open, 6, false), drop_target_in_set(&open, 7, true)), (Some(ids[2]), None));
        project.take_from_document_set(set, &[ids[2]]).expect("taken");
        assert_eq!(told(&cache.rows(project.snapshot(), &shown).0)[5..], ["{Pilot} 1 true", "= A"]);
    }

    #[test]
    fn a_drop_lands_where_the_line_was_shown() {
        let (project, ids, group) = project();
        let rows = rows(project.snapshot(), &Shown::default());
        assert_eq!(drop_target(&rows, 2, false), (Some(group), Some(ids[1])));
        assert_eq!(drop_target(&rows, 2, true), (Some(group), Some(ids[2])));
        assert_eq!(drop_target(&rows, 3, true), (Some(group), None));
        assert_eq!(drop_target(&rows, 0, true), (None, None));
    }

    #[test]
    fn a_new_set_is_made_of_what_is_activated_or_chosen() {
        let (project, ids, _) = project();
        let of = |activated: &[DocumentId]| {
            documents_of_new_set(project.snapshot(), &activated.iter().copied().collect(), |id| id == ids[1])
        };
        assert_eq!(of(&[]), [ids[1]]);
        assert_eq!(of(&[ids[2], ids[0]]), [ids[0], ids[2]]);
    }
}
