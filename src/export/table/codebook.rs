//! The code system as a coding guideline: what belongs to each category, with an example.

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::{Code, Origin, Timestamp};
use crate::project::Snapshot;
use crate::query::{Columns, Matrix, MatrixSpec, Measure};

/// How the code system is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodebookSpec {
    /// Whose codings are counted, and the codes whose sub-trees are written.
    pub scope: MatrixSpec,
    /// In which language codes are called and defined; empty for the study's own words. What has
    /// no words in that language stands in the study's own, and is listed in the notes.
    pub language: String,
}

impl Table {
    /// A row a category: definition, anchor examples with where they stand, coding rule, origin,
    /// segments (as in codes by cases) and in how many cases.
    pub fn of_codebook(snapshot: &Snapshot, spec: &CodebookSpec, catalog: &Catalog, now: Timestamp) -> Self {
        let scope = MatrixSpec { columns: Columns::Cases, measure: Measure::Codings, ..spec.scope.clone() };
        let matrix = Matrix::new(snapshot, scope);
        let keys = [
            "codebook-category",
            "codebook-definition",
            "codebook-examples",
            "codebook-rule",
            "codebook-origin",
            "analysis-total-segments",
            "analysis-cases",
        ];
        let mut missing: Vec<String> = Vec::new();
        let mut rows = Vec::with_capacity(matrix.rows.len());
        for (place, row) in matrix.rows.iter().enumerate() {
            let words = Words::of(snapshot, &row.code, &spec.language);
            let path = snapshot.codes().path(row.code.id);
            if words.is_missing {
                missing.push(path.clone());
            }
            let origin = row.code.origin.map(|origin| {
                catalog.text(match origin {
                    Origin::Deductive => "codebook-deductive",
                    Origin::Inductive => "codebook-inductive",
                })
            });
            let text = |text: &str| if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.trim().into()) };
            rows.push(TableRow {
                kind: if row.depth == 0 { RowKind::Main } else { RowKind::Sub },
                depth: row.depth,
                name: words.name,
                path,
                cells: vec![
                    text(&words.definition),
                    text(&examples(snapshot, &row.code)),
                    text(&words.rule),
                    origin.map_or(Cell::Empty, |origin| Cell::Text(origin.into_owned())),
                    Cell::Number(matrix.total(place)),
                    Cell::Share { n: matrix.n_present(place), of: matrix.n_compared() },
                ],
            });
        }
        let mut notes = vec![catalog.text("analysis-note-codings").into_owned()];
        if !missing.is_empty() {
            let note = Message::new("codebook-note-missing")
                .with("n", missing.len())
                .with("language", spec.language.as_str())
                .with("codes", missing.join("; "));
            notes.push(catalog.say(&note));
        }
        Self {
            title: header::title(
                snapshot,
                &matrix.spec,
                &Message::new("codebook-title").with("n", matrix.rows.len()),
                &Message::new("analysis-unit-codings"),
                catalog,
                now,
            ),
            header: keys.into_iter().map(|key| catalog.text(key).into_owned()).collect(),
            rows,
            share_unit: catalog.text("analysis-unit-cases").into_owned(),
            notes,
            notes_name: catalog.text("analysis-notes").into_owned(),
            language: catalog.language(),
        }
    }
}

/// What is said of a code in a language.
struct Words {
    name: String,
    definition: String,
    rule: String,
    /// True where something had to be taken from the study's own words.
    is_missing: bool,
}

impl Words {
    fn of(snapshot: &Snapshot, code: &Code, language: &str) -> Self {
        let own = Self {
            name: code.name.clone(),
            definition: code.definition.clone(),
            rule: code.coding_rule.clone(),
            is_missing: false,
        };
        if language.is_empty() {
            return own;
        }
        let Some(label) = snapshot.code_label(code.id, language) else { return Self { is_missing: true, ..own } };
        let mut is_missing = false;
        let mut pick = |label: &str, own: String| {
            let is_empty = label.trim().is_empty();
            is_missing |= is_empty && !own.trim().is_empty();
            if is_empty { own } else { label.to_owned() }
        };
        let (name, definition, rule) =
            (pick(&label.name, own.name), pick(&label.definition, own.definition), pick(&label.coding_rule, own.rule));
        Self { name, definition, rule, is_missing }
    }
}

/// The anchor examples of a code: words of the material with where they stand.
fn examples(snapshot: &Snapshot, code: &Code) -> String {
    let of = |anchor: &&std::sync::Arc<crate::model::AnchorExample>| match anchor
        .coding
        .and_then(|id| snapshot.coding(id))
    {
        Some(coding) => {
            let (document, number) = snapshot.citation(coding.segment());
            let words = snapshot.words(coding.segment());
            format!("“{}” ({document}, ¶\u{a0}{number})", words.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        None => format!("“{}”", anchor.text.trim()),
    };
    let anchors = snapshot.anchors_of(code.id);
    anchors.iter().map(of).collect::<Vec<_>>().join("\n")
}
