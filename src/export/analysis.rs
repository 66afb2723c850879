//! Every table that the program makes as one thing that can be kept, listed and made again.
//!
//! A report holds these, the window offers them, and the command line makes each of them: a new
//! table is one more variant here and one more function of [`Table`].

use serde::{Deserialize, Serialize};

use super::guide::of_questions;
use super::{CodebookSpec, CooccurrenceCell, Table};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::{Progress, Snapshot};
use crate::query::configurations::{ConfigurationSpec, Configurations, Place};
use crate::query::cooccurrence::{Cooccurrence, CooccurrenceSpec, Relation};
use crate::query::frequency::{Frequencies, FrequencyBy};
use crate::query::guide::{Outline, QuestionTable};
use crate::query::saturation::Saturation;
use crate::query::sequence::{Sequence, SequenceSpec, Within};
use crate::query::similarity::{Coefficient, Similarity};
use crate::query::voices::Voices;
use crate::query::words::{WordCounts, WordSpec};
use crate::query::{Matrix, MatrixSpec};

/// A table that is asked for. What it holds are choices and ids, never results: it is always live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "analysis", rename_all = "snake_case")]
pub enum Analysis {
    /// Codes by cases, documents or whatever else the columns are.
    Matrix {
        /// What is counted.
        #[serde(default)]
        spec: MatrixSpec,
    },
    /// How often each code is used.
    Frequencies {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
        /// Which cases are told apart.
        #[serde(default)]
        by: FrequencyBy,
    },
    /// The cases with their variables.
    Cases,
    /// The documents with date, mode, minutes and words.
    Interviews,
    /// The interview guide.
    Guide,
    /// Which question was asked and answered in which case.
    Questions,
    /// What the signs in the transcripts mean.
    TranscriptionRules,
    /// The coding guideline.
    Codebook {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
    },
    /// Codes by codes.
    Cooccurrence {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
        /// What together means.
        #[serde(default)]
        relation: Relation,
        /// True where codes count with their sub-codes.
        #[serde(default)]
        with_sub_codes: bool,
        /// What a cell tells.
        #[serde(default)]
        cell: CooccurrenceCell,
    },
    /// Cases by cases.
    Similarity {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
        /// The measure of likeness.
        #[serde(default)]
        coefficient: Coefficient,
    },
    /// Which new codes each case brings.
    Saturation {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
    },
    /// Which codes stand together as a whole.
    Configurations {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
        /// Where codes stand together.
        #[serde(default)]
        place: Place,
        /// True where a code counts as the main category above it.
        #[serde(default)]
        main_only: bool,
        /// Combinations of fewer codes are left out.
        #[serde(default)]
        min_size: usize,
    },
    /// Which code follows which.
    Sequence {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
        /// How far one code may follow another.
        #[serde(default)]
        within: Within,
        /// True where a code counts as the main category above it.
        #[serde(default)]
        main_only: bool,
    },
    /// How much room each case has.
    Voices {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
    },
    /// Words by frequency.
    Words {
        /// Which words are counted.
        #[serde(default)]
        spec: WordSpec,
        /// How many rows the table has.
        #[serde(default = "usual_limit")]
        limit: usize,
    },
    /// The segments of each category, case by case.
    Evidence {
        /// Which codings and codes take part.
        #[serde(default)]
        scope: MatrixSpec,
    },
    /// What the researcher wrote of each case under each code.
    Summaries,
}

const fn usual_limit() -> usize {
    100
}

impl Analysis {
    /// One of each, with its defaults, in the order in which they are offered: the examiner's.
    pub fn all() -> Vec<Self> {
        let scope = MatrixSpec::default;
        vec![
            Self::Cases,
            Self::Interviews,
            Self::Guide,
            Self::Questions,
            Self::TranscriptionRules,
            Self::Codebook { scope: scope() },
            Self::Frequencies { scope: scope(), by: FrequencyBy::Nothing },
            Self::Matrix { spec: scope() },
            Self::Evidence { scope: scope() },
            Self::Summaries,
            Self::Cooccurrence {
                scope: scope(),
                relation: Relation::default(),
                with_sub_codes: false,
                cell: CooccurrenceCell::default(),
            },
            Self::Similarity { scope: scope(), coefficient: Coefficient::default() },
            Self::Saturation { scope: scope() },
            Self::Configurations { scope: scope(), place: Place::default(), main_only: false, min_size: 0 },
            Self::Sequence { scope: scope(), within: Within::default(), main_only: false },
            Self::Voices { scope: scope() },
            Self::Words { spec: WordSpec::default(), limit: usual_limit() },
        ]
    }

    /// The word it is known by on the command line and in its JSON.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Matrix { .. } => "matrix",
            Self::Frequencies { .. } => "frequencies",
            Self::Cases => "cases",
            Self::Interviews => "interviews",
            Self::Guide => "guide",
            Self::Questions => "questions",
            Self::TranscriptionRules => "transcription_rules",
            Self::Codebook { .. } => "codebook",
            Self::Cooccurrence { .. } => "cooccurrence",
            Self::Similarity { .. } => "similarity",
            Self::Saturation { .. } => "saturation",
            Self::Configurations { .. } => "configurations",
            Self::Sequence { .. } => "sequence",
            Self::Voices { .. } => "voices",
            Self::Words { .. } => "words",
            Self::Evidence { .. } => "evidence",
            Self::Summaries => "summaries",
        }
    }

    /// What it is called in the window and in a report's list.
    pub fn label(&self) -> Message {
        Message::new("report-analysis").with("name", self.name())
    }

    /// An analysis of a word ([`Self::name`]) or of its JSON; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let by_name = Self::all().into_iter().find(|analysis| analysis.name() == text.replace('-', "_"));
        by_name.or_else(|| serde_json::from_str(text).ok())
    }

    /// Makes the table as the study stands.
    pub fn table(&self, snapshot: &Snapshot, catalog: &Catalog, now: Timestamp) -> Table {
        match self {
            Self::Matrix { spec } => Table::of_matrix(snapshot, &Matrix::new(snapshot, spec.clone()), catalog, now),
            Self::Frequencies { scope, by } => {
                Table::of_frequencies(snapshot, &Frequencies::new(snapshot, scope, *by), catalog, now)
            }
            Self::Cases => Table::of_cases(snapshot, catalog, now),
            Self::Interviews => Table::of_interviews(snapshot, catalog, now),
            Self::Guide => Table::of_guide(snapshot, catalog, now),
            Self::Questions => {
                of_questions(snapshot, &Outline::new(snapshot), &QuestionTable::new(snapshot), catalog, now)
            }
            Self::TranscriptionRules => Table::of_transcription_rules(snapshot, catalog, now),
            Self::Codebook { scope } => {
                let spec = CodebookSpec { scope: scope.clone(), ..CodebookSpec::default() };
                Table::of_codebook(snapshot, &spec, catalog, now)
            }
            Self::Cooccurrence { scope, relation, with_sub_codes, cell } => {
                let (relation, with_sub_codes) = (*relation, *with_sub_codes);
                let spec = CooccurrenceSpec { relation, with_sub_codes, scope: scope.clone() };
                Table::of_cooccurrence(snapshot, &Cooccurrence::new(snapshot, spec), *cell, catalog, now)
            }
            Self::Similarity { scope, coefficient } => {
                let matrix = Matrix::new(snapshot, scope.clone());
                let similarity = Similarity::new(&matrix, true);
                Table::of_similarity(snapshot, &matrix, &similarity, *coefficient, catalog, now)
            }
            Self::Saturation { scope } => {
                let matrix = Matrix::new(snapshot, scope.clone());
                Table::of_saturation(snapshot, &matrix, &Saturation::new(&matrix, None), catalog, now)
            }
            Self::Configurations { scope, place, main_only, min_size } => {
                let (place, main_only, min_size) = (*place, *main_only, *min_size);
                let spec = ConfigurationSpec { place, main_only, min_size, scope: scope.clone() };
                Table::of_configurations(snapshot, &Configurations::new(snapshot, spec), catalog, now)
            }
            Self::Sequence { scope, within, main_only } => {
                let spec = SequenceSpec { within: *within, main_only: *main_only, scope: scope.clone() };
                Table::of_sequence(snapshot, &Sequence::new(snapshot, spec), catalog, now)
            }
            Self::Voices { scope } => Table::of_voices(snapshot, &Voices::new(snapshot, scope.clone()), catalog, now),
            Self::Words { spec, limit } => {
                let counts = WordCounts::new(snapshot, spec.clone(), &Progress::default()).unwrap_or_default();
                Table::of_words(snapshot, &counts, *limit, None, catalog, now)
            }
            Self::Evidence { scope } => Table::of_evidence(snapshot, scope, catalog, now),
            Self::Summaries => Table::of_summaries(snapshot, catalog, now),
        }
    }

    /// The command that prints the same table. `project` is the file as the person would write it.
    pub fn command_line(&self, project: &str) -> String {
        let is_usual = Self::all().contains(self);
        let what = if is_usual { self.name().to_owned() } else { serde_json::to_string(self).unwrap_or_default() };
        format!("voces analysis {} {}", quoted(project), quoted(&what))
    }
}

/// The argument as a shell takes it for one word.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "._-/\\:".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::study;
    use crate::i18n::Language;
    use crate::model::CodeId;

    #[test]
    fn each_is_kept_and_found_again() {
        for analysis in Analysis::all() {
            let json = serde_json::to_string(&analysis).unwrap();
            assert_eq!(Analysis::parse(&json), Some(analysis.clone()), "{json}");
            assert_eq!(Analysis::parse(analysis.name()), Some(analysis.clone()));
            assert!(json.contains(&format!("\"analysis\":\"{}\"", analysis.name())), "{json}");
        }
        // Choices that a later version adds have their defaults in what is kept today.
        assert_eq!(Analysis::parse("{\"analysis\":\"codebook\"}").as_ref().map(Analysis::name), Some("codebook"));
        assert_eq!(Analysis::parse("no such"), None);
    }

    #[test]
    fn each_makes_a_rectangle_that_says_what_it_is() {
        let snapshot = study().snapshot();
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            for analysis in Analysis::all() {
                let table = analysis.table(&snapshot, &catalog, Timestamp(0));
                assert!(table.rows.iter().all(|row| row.cells.len() + 1 == table.header.len()), "{analysis:?}");
                assert!(!table.caption_text().is_empty() && !catalog.say(&analysis.label()).is_empty());
                let words = format!("{table:?}");
                assert!(!words.contains("report-") && !words.contains("analysis-"), "{words}");
            }
        }
    }

    #[test]
    fn a_command_line_is_one_that_a_shell_takes() {
        assert_eq!(Analysis::Cases.command_line("a.voces"), "voces analysis a.voces cases");
        let scope = MatrixSpec { codes: Some(vec![CodeId(7)]), ..MatrixSpec::default() };
        let line = Analysis::Codebook { scope }.command_line("my study's.voces");
        assert!(line.starts_with("voces analysis 'my study'\\''s.voces' '{\"analysis\":\"codebook\""), "{line}");
    }
}
