//! A chart as the command that draws it again.

use super::{BarCount, ChartKind, ChartSpec, Split};
use crate::export::CooccurrenceCell;
use crate::model::Run;
use crate::project::Snapshot;
use crate::query::codeline::Axis;
use crate::query::configurations::Place;
use crate::query::cooccurrence::Relation;
use crate::query::sequence::Within;
use crate::query::words::WordSpec;
use crate::query::{Columns, Measure};

impl ChartSpec {
    /// The command of `voces chart` that draws this chart of the project file `project` into the
    /// files `out`, with names for ids. What the chart's kind does not know is left out.
    pub fn command_line(&self, snapshot: &Snapshot, project: &str, out: &[&str]) -> String {
        let mut words = Words(vec!["voces".to_owned(), "chart".to_owned(), quoted(project)]);
        words.0.push(self.kind.word().to_owned());
        self.scope_words(snapshot, &mut words);
        self.kind_words(snapshot, &mut words);
        if let Some(title) = self.title.as_deref().filter(|title| !title.trim().is_empty()) {
            words.option("--title", title);
        }
        if self.width.to_bits() != Self::default().width.to_bits() {
            words.option("--width", &self.width.to_string());
        }
        out.iter().for_each(|path| words.option("--out", path));
        words.0.join(" ")
    }

    fn scope_words(&self, snapshot: &Snapshot, words: &mut Words) {
        let scope = &self.scope;
        for &code in scope.codes.iter().flatten() {
            words.option("--code", &snapshot.codes().path(code));
        }
        for &id in scope.documents.iter().flatten() {
            if let Some(entry) = snapshot.document(id) {
                words.option("--document", &entry.document.name);
            }
        }
        if self.kind == ChartKind::Cloud {
            return;
        }
        for &id in scope.coders.iter().flatten() {
            if let Some(coder) = snapshot.coder(id) {
                words.option("--coder", &coder.name);
            }
        }
        if scope.run != Run::Main {
            words.option("--run", &scope.run.to_string().replace(' ', "-"));
        }
    }

    fn kind_words(&self, snapshot: &Snapshot, words: &mut Words) {
        let main_only = |words: &mut Words| words.flag("--main-only", self.main_only);
        let limit = |words: &mut Words| {
            if self.limit > 0 {
                words.option("--limit", &self.limit.to_string());
            }
        };
        match self.kind {
            ChartKind::Bars => {
                words.choice("--count", self.count, BarCount::default(), BarCount::word);
                words.choice("--split", self.split, Split::default(), Split::word);
                main_only(words);
                words.flag("--by-size", self.by_size);
                limit(words);
            }
            ChartKind::Matrix => {
                if self.scope.columns == Columns::Documents {
                    words.option("--columns", "documents");
                }
                match self.scope.measure {
                    Measure::Codings => {}
                    Measure::Presence => words.option("--measure", "presence"),
                    Measure::CodedWords => words.option("--measure", "words"),
                    // A chart is not asked for these.
                    Measure::Mentions | Measure::RecordingUnits | Measure::RespondentShare | Measure::Weight => {}
                }
                main_only(words);
            }
            ChartKind::Cooccurrence | ChartKind::Network => {
                let (relation, paragraphs) = relation_words(self.relation);
                if self.relation != Relation::default() {
                    words.option("--relation", relation);
                }
                if let Some(n) = paragraphs {
                    words.option("--paragraphs", &n.to_string());
                }
                if self.kind == ChartKind::Cooccurrence {
                    words.choice("--cell", self.cell, CooccurrenceCell::default(), cell_word);
                }
                words.flag("--with-sub-codes", self.with_sub_codes);
            }
            ChartKind::Sequence => {
                match self.within {
                    Within::Document => {}
                    Within::Turn => words.option("--within", "turn"),
                    Within::Paragraphs(n) => {
                        words.option("--within", "paragraphs");
                        words.option("--paragraphs", &n.to_string());
                    }
                }
                main_only(words);
            }
            ChartKind::Configurations => {
                match self.place {
                    Place::Passage => {}
                    Place::Document => words.option("--place", "document"),
                    Place::Case => words.option("--place", "case"),
                }
                if self.min_size > 0 {
                    words.option("--min-size", &self.min_size.to_string());
                }
                main_only(words);
                limit(words);
            }
            ChartKind::Codeline => {
                if self.axis == Axis::Minutes {
                    words.option("--axis", "minutes");
                }
                main_only(words);
            }
            ChartKind::Portrait => {
                if self.cells != Self::default().cells {
                    words.option("--cells", &format!("{}x{}", self.cells.0, self.cells.1));
                }
                main_only(words);
            }
            ChartKind::Saturation => {
                for case in self.order.iter().filter_map(|&id| snapshot.case(id)) {
                    words.option("--case", &case.name);
                }
            }
            ChartKind::Voices => {}
            ChartKind::Cloud => {
                cloud_words(&self.words, words);
                limit(words);
            }
        }
    }
}

fn cloud_words(spec: &WordSpec, words: &mut Words) {
    let usual = WordSpec::default();
    if spec.n != usual.n {
        words.option("--phrase", &spec.n.to_string());
    }
    words.flag("--stems", spec.stems);
    words.flag("--interviewers", spec.with_interviewers);
    words.flag("--keep-stop-words", !spec.without_stop_words);
    if spec.min_characters != usual.min_characters {
        words.option("--min-characters", &spec.min_characters.to_string());
    }
    if spec.min_count != usual.min_count {
        words.option("--min-count", &spec.min_count.to_string());
    }
    spec.own_stop_words.iter().for_each(|word| words.option("--without", word));
}

/// The words of a command.
struct Words(Vec<String>);

impl Words {
    fn option(&mut self, name: &str, value: &str) {
        self.0.push(name.to_owned());
        self.0.push(quoted(value));
    }

    fn flag(&mut self, name: &str, is_set: bool) {
        if is_set {
            self.0.push(name.to_owned());
        }
    }

    fn choice<T: Copy + PartialEq>(&mut self, name: &str, value: T, usual: T, word: fn(T) -> &'static str) {
        if value != usual {
            self.option(name, word(value));
        }
    }
}

impl BarCount {
    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Segments => "segments",
            Self::Documents => "documents",
            Self::Cases => "cases",
        }
    }
}

impl Split {
    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Stacked => "stacked",
            Self::Grouped => "grouped",
        }
    }
}

const fn cell_word(cell: CooccurrenceCell) -> &'static str {
    match cell {
        CooccurrenceCell::Pairs => "pairs",
        CooccurrenceCell::Touched => "touched",
        CooccurrenceCell::Characters => "characters",
        CooccurrenceCell::Jaccard => "jaccard",
        CooccurrenceCell::Cases => "cases",
    }
}

const fn relation_words(relation: Relation) -> (&'static str, Option<u32>) {
    match relation {
        Relation::Overlap => ("overlap", None),
        Relation::SameSegment => ("segment", None),
        Relation::SameTurn => ("turn", None),
        Relation::Near(n) => ("near", Some(n)),
        Relation::SameCase => ("case", None),
    }
}

/// A word that a shell reads as one: as it stands where it holds letters and digits only, else in
/// single quotes.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}
