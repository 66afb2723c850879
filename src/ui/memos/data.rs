//! The rows of the list of memos.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::i18n::Catalog;
use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::query::{MemoSpec, list_memos};

/// How the list is grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// One list.
    #[default]
    None,
    /// By what the memos are about.
    Kind,
    /// By the document they hang on; codes, cases and the project have their own groups.
    Place,
    /// By the day on which they were changed last.
    Day,
}

impl Grouping {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::None, Self::Kind, Self::Place, Self::Day];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "memo-group-none",
            Self::Kind => "memo-group-kind",
            Self::Place => "memo-group-place",
            Self::Day => "memo-group-day",
        }
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// What the memos below have in common, and how many there are.
    Group(String, usize),
    /// A memo.
    Memo(Arc<Memo>),
}

/// The rows, made anew only when a memo or something it hangs on has changed.
#[derive(Debug, Default)]
pub struct Rows {
    key: Option<Key>,
    rows: Arc<Vec<Row>>,
    n_memos: usize,
}

type Key = (MemoSpec, Grouping, crate::i18n::Language, [u64; 6]);

impl Rows {
    /// The rows and how many memos they hold.
    pub fn get(
        &mut self,
        snapshot: &Snapshot,
        spec: MemoSpec,
        grouping: Grouping,
        catalog: &Catalog,
    ) -> (Arc<Vec<Row>>, usize) {
        let tables = [Table::Memo, Table::MemoLink, Table::Document, Table::DocumentGroup, Table::Code, Table::Case];
        let revisions = tables.map(|table| snapshot.table_revision(table));
        let key = (spec, grouping, catalog.language(), revisions);
        if self.key.as_ref() != Some(&key) {
            let memos = list_memos(snapshot, &key.0);
            self.n_memos = memos.len();
            self.rows = Arc::new(rows(snapshot, memos, grouping, catalog));
            self.key = Some(key);
        }
        (Arc::clone(&self.rows), self.n_memos)
    }
}

/// The memos with the headings of their groups, in the order of the groups; inside, the order
/// of the list stays.
pub fn rows(snapshot: &Snapshot, memos: Vec<Arc<Memo>>, grouping: Grouping, catalog: &Catalog) -> Vec<Row> {
    if grouping == Grouping::None {
        return memos.into_iter().map(Row::Memo).collect();
    }
    let order = |id: DocumentId| snapshot.documents().position(|entry| entry.document.id == id).unwrap_or_default();
    let group = |memo: &Memo| match (grouping, memo.target()) {
        (Grouping::None, _) => (0, Reverse(String::new()), String::new()),
        (Grouping::Kind, _) => {
            let at = MemoKind::ALL.iter().position(|kind| *kind == memo.kind).unwrap_or_default();
            (at, Reverse(String::new()), catalog.text(memo.kind.key()).into_owned())
        }
        (Grouping::Day, _) => {
            let day = memo.modified_at.local_date();
            (0, Reverse(day.clone()), day)
        }
        (Grouping::Place, MemoTarget::Project) => (0, Reverse(String::new()), named(catalog, "memo-place-project")),
        (Grouping::Place, MemoTarget::Code(_)) => {
            (usize::MAX - 1, Reverse(String::new()), named(catalog, "memo-on-code"))
        }
        (Grouping::Place, MemoTarget::Case(_)) => (usize::MAX, Reverse(String::new()), named(catalog, "memo-on-case")),
        (Grouping::Place, MemoTarget::Document(document) | MemoTarget::Segment(Segment { document, .. })) => {
            let name = snapshot.document(document).map_or_else(String::new, |entry| entry.document.name.clone());
            (order(document) + 1, Reverse(String::new()), name)
        }
    };
    let mut grouped: Vec<_> = memos.into_iter().map(|memo| (group(&memo), memo)).collect();
    grouped.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut rows: Vec<Row> = Vec::with_capacity(grouped.len() + 8);
    for chunk in grouped.chunk_by(|(a, _), (b, _)| a == b) {
        rows.push(Row::Group(chunk[0].0.2.clone(), chunk.len()));
        rows.extend(chunk.iter().map(|(_, memo)| Row::Memo(Arc::clone(memo))));
    }
    rows
}

fn named(catalog: &Catalog, key: &str) -> String {
    catalog.text(key).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::project::Project;

    #[test]
    fn groups_stand_in_their_own_order() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft =
            |name: &str| DraftDocument { name: name.into(), text: "Una voz.".into(), ..DraftDocument::default() };
        let ids = project.add_documents(vec![draft("B"), draft("A")], None).expect("added").output;
        let code = project.add_code("Fear", None, None).expect("a code").output;
        let text = |title: &str, kind| MemoText { kind, title: title.into(), body: String::new() };
        for (target, text) in [
            (MemoTarget::Code(code), text("c", MemoKind::Definition)),
            (MemoTarget::Document(ids[1]), text("a", MemoKind::Free)),
            (MemoTarget::Document(ids[0]), text("b", MemoKind::Theory)),
            (MemoTarget::Project, text("p", MemoKind::Free)),
        ] {
            project.add_memo(target, &text).expect("a memo");
        }
        let catalog = Catalog::new(Language::English);
        let told = |grouping| {
            let spec = MemoSpec { order: crate::query::MemoOrder::Title, ..MemoSpec::default() };
            let (rows, n) = Rows::default().get(project.snapshot(), spec, grouping, &catalog);
            assert_eq!(n, 4);
            let tell = |row: &Row| match row {
                Row::Group(name, n) => format!("{name} {n}"),
                Row::Memo(memo) => memo.title.clone(),
            };
            rows.iter().map(tell).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(told(Grouping::None), "a, b, c, p");
        assert_eq!(told(Grouping::Kind), "Free 2, a, p, Theory 1, b, Definition 1, c");
        assert_eq!(told(Grouping::Place), "The project 1, p, B 1, b, A 1, a, On a code 1, c");
        assert!(told(Grouping::Day).ends_with("4, a, b, c, p"));
    }
}
