//! The sentences that are shown, without drawing them.

use crate::i18n::{Catalog, Language};
use crate::model::{CodeId, Color};
use crate::project::Snapshot;
use crate::query::contrast::{Contrast, ContrastFilter};

/// A sentence with what stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldRow {
    /// The row of the contrast.
    pub row: usize,
    /// The code.
    pub code: CodeId,
    /// The path to the code.
    pub path: String,
    /// The code's colour.
    pub color: Color,
    /// `1/6`.
    pub share: String,
    /// The sentence.
    pub sentence: String,
    /// In which groups it is found and in which it is not.
    pub difference: Option<String>,
}

/// The sentences that are shown: made once for a contrast, a filter and a language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The sentences in the order of the code tree.
    pub rows: Vec<ToldRow>,
    made_for: Option<(Option<ContrastFilter>, Language)>,
}

impl Told {
    /// Makes the sentences anew where filter or language are others, or `again`.
    pub fn update(
        &mut self,
        snapshot: &Snapshot,
        contrast: Option<&Contrast>,
        filter: Option<ContrastFilter>,
        catalog: &Catalog,
        again: bool,
    ) {
        let made_for = Some((filter, catalog.language()));
        if !again && self.made_for == made_for {
            return;
        }
        self.made_for = made_for;
        let Some(contrast) = contrast else { return self.rows.clear() };
        let row = |row: usize| {
            let told = &contrast.rows[row];
            ToldRow {
                row,
                code: told.code,
                path: snapshot.codes().path(told.code),
                color: contrast.matrix.rows[row].code.color,
                share: format!("{}/{}", told.present.len(), contrast.cases.len()),
                sentence: catalog.say(&contrast.sentence(row)),
                difference: contrast.group_sentence(row).map(|message| catalog.say(&message)),
            }
        };
        self.rows = contrast.told(filter).into_iter().map(row).collect();
    }

    /// All sentences, a line each, for a text.
    pub fn as_text(&self) -> String {
        let line = |row: &ToldRow| match &row.difference {
            Some(difference) => format!("{} {difference}", row.sentence),
            None => row.sentence.clone(),
        };
        self.rows.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}
