//! What all cases say, what only one says, what nobody says.

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::contrast::{Contrast, ContrastFilter};

impl Table {
    /// A sentence a code, with how many cases speak of it (in each group) and where.
    pub fn of_contrast(
        snapshot: &Snapshot,
        contrast: &Contrast,
        filter: Option<ContrastFilter>,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let has_groups = !contrast.groups.is_empty();
        let mut heads = vec![text("analysis-code"), text("analysis-cases")];
        heads.extend(contrast.groups.iter().map(|group| group.name.clone()));
        heads.push(text("contrast-sentence-name"));
        heads.extend(has_groups.then(|| text("contrast-difference-name")));
        heads.push(text("contrast-places-name"));
        let row = |place: usize| {
            let (row, told) = (&contrast.matrix.rows[place], &contrast.rows[place]);
            let mut cells = vec![Cell::Share { n: told.present.len(), of: contrast.cases.len() }];
            let share =
                |(group, &n): (&crate::query::contrast::Group, &usize)| Cell::Share { n, of: group.cases.len() };
            cells.extend(contrast.groups.iter().zip(&told.in_groups).map(share));
            cells.push(Cell::Text(catalog.say(&contrast.sentence(place))));
            if has_groups {
                let difference = contrast.group_sentence(place);
                cells.push(difference.map_or(Cell::Empty, |message| Cell::Text(catalog.say(&message))));
            }
            let places = places(snapshot, contrast, place);
            cells.push(if places.is_empty() { Cell::Empty } else { Cell::Text(places) });
            // Where codes are left out the tree cannot be shown by indenting.
            let is_whole = filter.is_none();
            TableRow {
                kind: if row.depth == 0 && is_whole { RowKind::Main } else { RowKind::Sub },
                depth: if is_whole { row.depth } else { 0 },
                name: if is_whole { row.code.name.clone() } else { snapshot.codes().path(row.code.id) },
                path: snapshot.codes().path(row.code.id),
                cells,
            }
        };
        let analysis = Message::new("contrast-title")
            .with("n", contrast.cases.len())
            .with("filter", Message::new(filter_key(filter)));
        let unit = Message::new("contrast-unit");
        Self {
            title: header::title(snapshot, &contrast.matrix.spec, &analysis, &unit, catalog, now),
            header: heads,
            rows: contrast.told(filter).into_iter().map(row).collect(),
            share_unit: text("analysis-unit-cases"),
            notes: notes(snapshot, contrast).iter().map(|note| catalog.say(note)).collect(),
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}

/// What a filter is called.
pub(crate) const fn filter_key(filter: Option<ContrastFilter>) -> &'static str {
    match filter {
        None => "contrast-filter-every",
        Some(ContrastFilter::All) => "contrast-filter-all",
        Some(ContrastFilter::AllButOne) => "contrast-filter-all-but-one",
        Some(ContrastFilter::OnlyOne) => "contrast-filter-only-one",
        Some(ContrastFilter::Nobody) => "contrast-filter-nobody",
        Some(ContrastFilter::Differs) => "contrast-filter-differs",
    }
}

/// `CSO3 ¶ 4, 9; CSO5 ¶ 2`: the paragraphs of the sentence's quotes.
fn places(snapshot: &Snapshot, contrast: &Contrast, row: usize) -> String {
    let mut documents: Vec<(String, Vec<String>)> = Vec::new();
    for at in contrast.evidence(snapshot, row) {
        let Some(coding) = snapshot.coding_at(at) else { continue };
        let (document, paragraph) = snapshot.citation(coding.segment());
        let paragraph = paragraph.to_string();
        match documents.last_mut() {
            Some((name, paragraphs)) if *name == document => {
                if paragraphs.last() != Some(&paragraph) {
                    paragraphs.push(paragraph);
                }
            }
            _ => documents.push((document, vec![paragraph])),
        }
    }
    let told = documents.iter().map(|(name, paragraphs)| format!("{name} ¶\u{a0}{}", paragraphs.join(", ")));
    told.collect::<Vec<_>>().join("; ")
}

fn notes(snapshot: &Snapshot, contrast: &Contrast) -> Vec<Message> {
    let of = contrast.cases.len();
    let mut notes = vec![
        Message::new("contrast-note-asked"),
        Message::new("contrast-note-finished").with("n", contrast.n_finished).with("of", of),
    ];
    if !contrast.groups.is_empty() {
        let is_in = |place: usize| contrast.groups.iter().any(|group| group.cases.contains(&place));
        let outside: Vec<&str> =
            (0..of).filter(|&place| !is_in(place)).map(|place| contrast.cases[place].name.as_str()).collect();
        if !outside.is_empty() {
            notes.push(
                Message::new("contrast-note-no-group").with("n", outside.len()).with("cases", outside.join(", ")),
            );
        }
    }
    let left_out: Vec<&str> =
        contrast.matrix.cases_left_out.iter().filter_map(|&id| Some(snapshot.case(id)?.name.as_str())).collect();
    if !left_out.is_empty() {
        let message = Message::new("analysis-note-left-out").with("n", left_out.len());
        notes.push(message.with("cases", left_out.join(", ")));
    }
    notes
}
