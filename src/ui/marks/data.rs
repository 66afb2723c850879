//! Where the marks of a document stand, and the list of all marks.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::text::{CharIdx, Span};

/// The key of a colour's name.
pub const fn color_key(color: MarkColor) -> &'static str {
    match color {
        MarkColor::Yellow => "marks-yellow",
        MarkColor::Green => "marks-green",
        MarkColor::Blue => "marks-blue",
        MarkColor::Pink => "marks-pink",
    }
}

/// The colour behind this one, and behind the last the first.
pub fn next_color(color: MarkColor) -> MarkColor {
    let place = MarkColor::ALL.iter().position(|&other| other == color).unwrap_or(0);
    MarkColor::ALL[(place + 1) % MarkColor::ALL.len()]
}

/// The marks of one document by place, made anew only when a mark has changed.
#[derive(Debug, Default)]
pub struct DocumentMarks {
    key: Option<(uuid::Uuid, DocumentId, u64)>,
    marks: Vec<Arc<Mark>>,
    /// The length of the longest: nothing that begins further back reaches a place.
    longest: u32,
}

impl DocumentMarks {
    /// Takes over the marks of a document as they stand.
    pub fn update(&mut self, snapshot: &Snapshot, document: DocumentId) {
        let key = Some((snapshot.uuid(), document, snapshot.table_revision(Table::Mark)));
        if self.key == key {
            return;
        }
        self.key = key;
        self.marks = snapshot.marks().filter(|mark| mark.document == document).cloned().collect();
        self.marks.sort_by_key(|mark| (mark.span, mark.id));
        self.longest = self.marks.iter().map(|mark| mark.span.len()).max().unwrap_or(0);
    }

    /// How many there are, if these are the marks of this document.
    pub fn n_of(&self, document: DocumentId) -> usize {
        if self.key.is_some_and(|(_, of, _)| of == document) { self.marks.len() } else { 0 }
    }

    /// The marks that share at least one character with a span, by place.
    pub fn overlapping(&self, span: Span) -> impl Iterator<Item = &Arc<Mark>> {
        let from = self.marks.partition_point(|mark| mark.span.start < span.start.minus(self.longest));
        let to = self.marks.partition_point(|mark| mark.span.start < span.end).max(from);
        self.marks[from..to].iter().filter(move |mark| mark.span.overlaps(span))
    }

    /// The mark at a caret: the shortest one that holds a character beside it.
    pub fn at_caret(&self, at: CharIdx) -> Option<&Arc<Mark>> {
        self.overlapping(Span::new(at.minus(1), at.plus(1))).min_by_key(|mark| mark.span.len())
    }
}

/// Which documents' marks are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Those of the open document.
    #[default]
    Document,
    /// Those of the activated documents; of all where none is activated.
    Activated,
    /// All.
    All,
}

impl Scope {
    /// All, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Document, Self::Activated, Self::All];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Document => "marks-scope-document",
            Self::Activated => "marks-scope-activated",
            Self::All => "marks-scope-all",
        }
    }
}

/// What the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Which documents' marks.
    pub scope: Scope,
    /// The colours that are left out.
    pub hidden: HashSet<MarkColor>,
    /// The open document.
    pub open: Option<DocumentId>,
    /// The activated documents.
    pub activated: HashSet<DocumentId>,
}

/// The marks in the order of the documents and their texts, and how many of each colour stand
/// there before the colours were filtered.
pub fn list(snapshot: &Snapshot, filter: &Filter) -> (Vec<Arc<Mark>>, [usize; 4]) {
    let place: HashMap<DocumentId, usize> =
        snapshot.documents().enumerate().map(|(place, entry)| (entry.document.id, place)).collect();
    let is_meant = |mark: &&Arc<Mark>| match filter.scope {
        Scope::Document => Some(mark.document) == filter.open,
        Scope::Activated => filter.activated.is_empty() || filter.activated.contains(&mark.document),
        Scope::All => true,
    };
    let mut marks: Vec<Arc<Mark>> = snapshot.marks().filter(is_meant).cloned().collect();
    let counts = MarkColor::ALL.map(|color| marks.iter().filter(|mark| mark.color == color).count());
    marks.retain(|mark| !filter.hidden.contains(&mark.color));
    marks.sort_by_key(|mark| (place.get(&mark.document).copied(), mark.span, mark.id));
    (marks, counts)
}

/// The list, made anew only when a mark, a document or the filter has changed.
#[derive(Debug, Default)]
pub struct Listed {
    key: Option<(uuid::Uuid, u64, u64)>,
    filter: Filter,
    /// The marks listed.
    pub marks: Arc<Vec<Arc<Mark>>>,
    /// Their ids.
    pub ids: Arc<Vec<MarkId>>,
    /// How many of each colour there are.
    pub counts: [usize; 4],
}

impl Listed {
    /// Brings the list up to date.
    pub fn update(&mut self, snapshot: &Snapshot, filter: &Filter) {
        let of = |table| snapshot.table_revision(table);
        let key = Some((snapshot.uuid(), of(Table::Mark), of(Table::Document)));
        if self.key == key && self.filter == *filter {
            return;
        }
        self.key = key;
        self.filter.clone_from(filter);
        let (marks, counts) = list(snapshot, filter);
        self.ids = Arc::new(marks.iter().map(|mark| mark.id).collect());
        (self.marks, self.counts) = (Arc::new(marks), counts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    fn project() -> (Project, Vec<DocumentId>) {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft = |name: &str| DraftDocument {
            name: name.into(),
            text: "Al principio no sabíamos nada.".into(),
            ..DraftDocument::default()
        };
        let ids = project.add_documents(vec![draft("A"), draft("B")], None).expect("added").output;
        for (document, start, end, color) in [
            (1, 0, 2, MarkColor::Blue),
            (0, 13, 20, MarkColor::Yellow),
            (0, 0, 25, MarkColor::Green),
            (0, 13, 15, MarkColor::Pink),
        ] {
            let segment = Segment { document: ids[document], span: Span::new(start, end) };
            project.add_mark(segment, color).expect("marked");
        }
        (project, ids)
    }

    fn told<'m>(marks: impl IntoIterator<Item = &'m Arc<Mark>>) -> Vec<String> {
        marks.into_iter().map(|mark| format!("{:?} {}", mark.color, mark.span)).collect()
    }

    #[test]
    fn marks_are_found_by_place() {
        let (project, ids) = project();
        let mut marks = DocumentMarks::default();
        marks.update(project.snapshot(), ids[0]);
        assert_eq!((marks.n_of(ids[0]), marks.n_of(ids[1])), (3, 0));
        assert_eq!(told(marks.overlapping(Span::new(12, 14))), ["Green 0..13", "Pink 13..15"]);
        assert_eq!(told(marks.at_caret(CharIdx(24))), ["Green 15..25"]);
        assert_eq!(told(marks.at_caret(CharIdx(30))), [""; 0]);
    }

    #[test]
    fn the_list_follows_documents_and_colours() {
        let (project, ids) = project();
        let mut listed = Listed::default();
        let mut filter = Filter { open: Some(ids[1]), ..Filter::default() };
        let mut of = |filter: &Filter| {
            listed.update(project.snapshot(), filter);
            (told(listed.marks.iter()), listed.counts)
        };
        assert_eq!(of(&filter), (vec!["Blue 0..2".into()], [0, 0, 1, 0]));
        filter.scope = Scope::All;
        assert_eq!(of(&filter).0, ["Green 0..13", "Pink 13..15", "Green 15..25", "Blue 0..2"]);
        filter.hidden.insert(MarkColor::Green);
        assert_eq!(of(&filter), (vec!["Pink 13..15".into(), "Blue 0..2".into()], [0, 2, 1, 1]));
        filter.scope = Scope::Activated;
        filter.activated.insert(ids[0]);
        assert_eq!(of(&filter).0, ["Pink 13..15"]);
    }

    #[test]
    fn colours_go_round() {
        assert_eq!((next_color(MarkColor::Yellow), next_color(MarkColor::Pink)), (MarkColor::Green, MarkColor::Yellow));
    }
}
