//! The rows of the document list.

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::*;
use crate::project::{DocumentEntry, Snapshot, Table};

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
    },
}

impl Row {
    /// The documents that the row's activation mark speaks of.
    pub fn documents(&self) -> &[DocumentId] {
        match self {
            Self::Group { documents, .. } => documents,
            Self::Document { document, .. } => std::slice::from_ref(&document.id),
        }
    }
}

/// The rows as they are shown: documents without a group first, then group by group.
pub fn rows(snapshot: &Snapshot, closed: &HashSet<DocumentGroupId>) -> Vec<Row> {
    let row =
        |entry: &DocumentEntry| Row::Document { document: Arc::clone(&entry.document), n_codings: entry.codings.len() };
    let groups = snapshot.groups();
    let known: HashSet<DocumentGroupId> = groups.iter().map(|group| group.id).collect();
    let group_of = |entry: &DocumentEntry| entry.document.document_group.filter(|group| known.contains(group));
    let mut rows: Vec<Row> = snapshot.documents().filter(|entry| group_of(entry).is_none()).map(row).collect();
    for group in groups {
        let inside: Vec<&DocumentEntry> =
            snapshot.documents().filter(|entry| group_of(entry) == Some(group.id)).collect();
        let open = !closed.contains(&group.id);
        let documents = inside.iter().map(|entry| entry.document.id).collect();
        rows.push(Row::Group { group: Arc::clone(group), documents, open });
        if open {
            rows.extend(inside.into_iter().map(row));
        }
    }
    rows
}

/// The rows, made anew only when a document, a group or a coding has changed.
#[derive(Debug, Default)]
pub struct Cache {
    key: Option<(u64, u64, u64, u64)>,
    rows: Arc<Vec<Row>>,
}

impl Cache {
    /// The rows; `version` rises whenever `closed` changes.
    pub fn rows(&mut self, snapshot: &Snapshot, closed: &HashSet<DocumentGroupId>, version: u64) -> Arc<Vec<Row>> {
        let of = |table| snapshot.table_revision(table);
        let key = (of(Table::Document), of(Table::DocumentGroup), of(Table::Coding), version);
        if self.key != Some(key) {
            self.key = Some(key);
            self.rows = Arc::new(rows(snapshot, closed));
        }
        Arc::clone(&self.rows)
    }
}

/// Where documents land that are dropped before or behind the document at `place`.
pub fn drop_target(rows: &[Row], place: usize, behind: bool) -> (Option<DocumentGroupId>, Option<DocumentId>) {
    let Row::Document { document, .. } = &rows[place] else { return (None, None) };
    if !behind {
        return (document.document_group, Some(document.id));
    }
    let next = match rows.get(place + 1) {
        Some(Row::Document { document: next, .. }) if next.document_group == document.document_group => Some(next.id),
        _ => None,
    };
    (document.document_group, next)
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
        let ids = project.add_documents(vec![draft("A"), draft("B"), draft("C")], None).expect("added").output;
        project.move_documents(&ids[1..], Some(group), None).expect("moved");
        (project, ids, group)
    }

    fn told(rows: &[Row]) -> Vec<String> {
        let tell = |row: &Row| match row {
            Row::Group { group, documents, open } => format!("{} {} {open}", group.name, documents.len()),
            Row::Document { document, n_codings } => format!("- {} {n_codings}", document.name),
        };
        rows.iter().map(tell).collect()
    }

    #[test]
    fn documents_without_a_group_stand_first_and_closed_groups_hide_theirs() {
        let (project, _, group) = project();
        let open = rows(project.snapshot(), &HashSet::new());
        assert_eq!(told(&open), ["- A 0", "Formal 2 true", "- B 0", "- C 0"]);
        let closed = rows(project.snapshot(), &HashSet::from([group]));
        assert_eq!(told(&closed), ["- A 0", "Formal 2 false"]);
    }

    #[test]
    fn a_drop_lands_where_the_line_was_shown() {
        let (project, ids, group) = project();
        let rows = rows(project.snapshot(), &HashSet::new());
        assert_eq!(drop_target(&rows, 2, false), (Some(group), Some(ids[1])));
        assert_eq!(drop_target(&rows, 2, true), (Some(group), Some(ids[2])));
        assert_eq!(drop_target(&rows, 3, true), (Some(group), None));
        assert_eq!(drop_target(&rows, 0, true), (None, None));
    }
}
