//! The rows of the code tree.

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::*;
use crate::project::{Placement, Snapshot, Table};
use crate::text::fold;
use crate::ui::widgets::DropPlace;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The code.
    pub code: Arc<Code>,
    /// How deep it stands.
    pub depth: usize,
    /// Its place in the code system.
    pub place: usize,
    /// True where its sub-codes are shown; none where it has none.
    pub open: Option<bool>,
    /// False for a code that is shown only because a code below it matches the filter.
    pub matches: bool,
}

/// The rows as they are shown. With a filter: the codes whose names hold it, with all above
/// them, whatever is closed.
pub fn rows(codes: &CodeSystem, closed: &HashSet<CodeId>, filter: &str) -> Vec<Row> {
    let wanted = fold(filter.trim());
    let shown = if wanted.is_empty() { None } else { Some(matching(codes, &wanted)) };
    let mut rows = Vec::new();
    let mut place = 0;
    while place < codes.len() {
        let code = &codes.codes()[place];
        let open = match &shown {
            Some((shown, _)) if !shown.contains(&place) => {
                place = codes.subtree(place).end;
                continue;
            }
            Some(_) => true,
            None => !closed.contains(&code.id),
        };
        rows.push(Row {
            code: Arc::clone(code),
            depth: codes.depth(place),
            place,
            open: codes.has_children(place).then_some(open),
            matches: shown.as_ref().is_none_or(|(_, matching)| matching.contains(&place)),
        });
        place = if open { place + 1 } else { codes.subtree(place).end };
    }
    rows
}

/// The places to show, and among them those that match themselves.
fn matching(codes: &CodeSystem, wanted: &str) -> (HashSet<usize>, HashSet<usize>) {
    let (mut shown, mut matching) = (HashSet::new(), HashSet::new());
    for (place, code) in codes.codes().iter().enumerate() {
        if fold(&code.name).contains(wanted) {
            matching.insert(place);
            let mut at = Some(place);
            while let Some(place) = at.filter(|&place| shown.insert(place)) {
                at = codes.codes()[place].parent.and_then(|parent| codes.place(parent));
            }
        }
    }
    (shown, matching)
}

/// Where codes land that are dropped on a row.
pub fn placement(codes: &CodeSystem, target: CodeId, at: DropPlace) -> Placement {
    let parent = codes.code(target).and_then(|code| code.parent);
    match at {
        DropPlace::Into => Placement { parent: Some(target), before: None },
        DropPlace::Before => Placement { parent, before: Some(target) },
        DropPlace::After => {
            let siblings = codes.children(parent);
            let own = siblings.iter().position(|code| code.id == target);
            let next = own.and_then(|own| siblings.get(own + 1)).map(|code| code.id);
            Placement { parent, before: next }
        }
    }
}

/// Codes as indented lines, for the clipboard: what other programs get of copied codes.
pub fn outline(codes: &CodeSystem, ids: &[CodeId]) -> String {
    let mut lines = String::new();
    for top in codes.tops_of(ids).into_iter().filter_map(|id| codes.place(id)) {
        for place in codes.subtree(top) {
            let indent = "\t".repeat(codes.depth(place) - codes.depth(top));
            lines.push_str(&format!("{indent}{}\n", codes.codes()[place].name));
        }
    }
    lines
}

/// The rows, made anew only when a code, the filter or what is closed has changed.
#[derive(Debug, Default)]
pub struct Cache {
    key: Option<(u64, u64, String)>,
    rows: Arc<Vec<Row>>,
}

impl Cache {
    /// The rows as they were shown last.
    pub fn shown(&self) -> &[Row] {
        &self.rows
    }

    /// The rows; `version` rises whenever `closed` changes.
    pub fn rows(&mut self, snapshot: &Snapshot, closed: &HashSet<CodeId>, version: u64, filter: &str) -> Arc<Vec<Row>> {
        let revision = snapshot.table_revision(Table::Code);
        let fresh = |key: &(u64, u64, String)| key.0 == revision && key.1 == version && key.2 == filter;
        if !self.key.as_ref().is_some_and(fresh) {
            self.key = Some((revision, version, filter.to_owned()));
            self.rows = Arc::new(rows(snapshot.codes(), closed, filter));
        }
        Arc::clone(&self.rows)
    }
}

/// The codes that have memos, found anew only when a memo has changed.
#[derive(Debug, Default)]
pub struct Notes {
    revision: Option<u64>,
    with_memo: HashSet<CodeId>,
}

impl Notes {
    /// Brings what is known up to date.
    pub fn update(&mut self, snapshot: &Snapshot) {
        let revision = Some(snapshot.table_revision(Table::Memo));
        if self.revision != revision {
            self.revision = revision;
            self.with_memo = snapshot.memos().filter_map(|memo| memo.code).collect();
        }
    }

    /// True where the code has a memo.
    pub fn has_memo(&self, code: CodeId) -> bool {
        self.with_memo.contains(&code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system() -> CodeSystem {
        let rows = [
            (1, None, "Solidaridad"),
            (2, Some(1), "Resistencia por delegación"),
            (3, None, "Prácticas"),
            (4, Some(3), "Escena política"),
            (5, Some(4), "Elecciones"),
            (6, Some(3), "Cotidianas"),
        ];
        CodeSystem::new(rows.iter().map(|&(id, parent, name)| {
            Arc::new(Code {
                id: CodeId(id),
                parent: parent.map(CodeId),
                position: id,
                name: name.into(),
                ..Code::default()
            })
        }))
    }

    fn told(rows: &[Row]) -> Vec<String> {
        let mark = |row: &Row| match (row.open, row.matches) {
            (_, false) => "(",
            (Some(true), _) => "v",
            (Some(false), _) => ">",
            (None, _) => "-",
        };
        rows.iter().map(|row| format!("{}{} {}", " ".repeat(row.depth), mark(row), row.code.name)).collect()
    }

    #[test]
    fn closed_codes_hide_all_below_them() {
        let rows = rows(&system(), &HashSet::from([CodeId(3)]), "");
        assert_eq!(told(&rows), ["v Solidaridad", " - Resistencia por delegación", "> Prácticas"]);
    }

    #[test]
    fn a_filter_shows_matches_with_all_above_them_and_knows_no_accents() {
        let rows = rows(&system(), &HashSet::from([CodeId(3)]), " ELECCION");
        assert_eq!(told(&rows), ["( Prácticas", " ( Escena política", "  - Elecciones"]);
        let politica = super::rows(&system(), &HashSet::new(), "politica");
        assert_eq!(told(&politica), ["( Prácticas", " v Escena política"]);
    }

    #[test]
    fn copied_codes_are_lines_for_other_programs() {
        let lines = outline(&system(), &[CodeId(5), CodeId(3), CodeId(2)]);
        assert_eq!(lines, "Resistencia por delegación\nPrácticas\n\tEscena política\n\t\tElecciones\n\tCotidianas\n");
    }

    #[test]
    fn drops_before_behind_and_into() {
        let codes = system();
        let at = |place| placement(&codes, CodeId(4), place);
        assert_eq!(at(DropPlace::Into), Placement { parent: Some(CodeId(4)), before: None });
        assert_eq!(at(DropPlace::Before), Placement { parent: Some(CodeId(3)), before: Some(CodeId(4)) });
        assert_eq!(at(DropPlace::After), Placement { parent: Some(CodeId(3)), before: Some(CodeId(6)) });
        assert_eq!(placement(&codes, CodeId(6), DropPlace::After).before, None);
    }
}
