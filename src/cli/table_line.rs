//! The command line that gives exactly a matrix.

use super::table_args::{POSITION, VARIABLE};
use crate::model::{CodeId, Run};
use crate::project::Snapshot;
use crate::query::MatrixSpec;
use crate::query::matrix::{Columns, GroupVariable, Order, columns_of};

impl MatrixSpec {
    /// The line that gives exactly this table: `voces table study.voces --measure words`. What is
    /// as it is by itself is left out; what is gone from the project too.
    pub fn command_line(&self, snapshot: &Snapshot, project_name: &str) -> String {
        let mut words: Vec<String> = vec!["voces".into(), "table".into(), project_name.into()];
        let usual = Self::default();
        let mut say = |name: &str, value: String| words.extend([name.to_owned(), value]);
        if self.columns != usual.columns {
            say("--columns", columns_word(snapshot, &self.columns));
        }
        if let Columns::Groups(by) = &self.columns {
            for by in by.iter().filter(|by| !by.bands.is_empty()) {
                let bands: Vec<String> = by.bands.iter().map(|band| escaped(band)).collect();
                say("--bands", format!("{}={}", name_of(snapshot, by.by), bands.join(",")));
            }
        }
        if self.measure != usual.measure {
            say("--measure", self.measure.word().into());
        }
        if self.recording_unit != usual.recording_unit {
            say("--unit", self.recording_unit.word().into());
        }
        if self.gap_words != usual.gap_words {
            say("--gap-words", self.gap_words.to_string());
        }
        if let Some(text) = self.text {
            say("--text", text.word().into());
        }
        if self.normalise != usual.normalise {
            say("--normalise", self.normalise.word().into());
        }
        match &self.order {
            Order::Position => {}
            Order::Name => say("--order", "name".into()),
            Order::Similarity => say("--order", "similarity".into()),
            Order::Variable(variable) => {
                say("--order", format!("{VARIABLE}{}", escaped(&name_of(snapshot, *variable))));
            }
            Order::Hand(keys) => {
                say("--order", "hand".into());
                let columns = columns_of(snapshot, &Self { order: Order::Position, ..self.clone() });
                let names = keys.iter().filter_map(|key| columns.iter().find(|column| column.key == *key));
                names.for_each(|column| say("--column", column.name.clone()));
            }
        }
        match self.run {
            Run::Main => {}
            Run::Pilot(n) => say("--run", format!("pilot-{n}")),
            run => say("--run", run.to_string()),
        }
        for id in self.codes.iter().flatten() {
            say("--code", code_word(snapshot, *id));
        }
        for id in self.documents.iter().flatten() {
            let name = snapshot.document(*id).map(|entry| entry.document.name.as_str());
            let is_only = |name: &&str| snapshot.documents().filter(|entry| entry.document.name == **name).count() == 1;
            say("--document", name.filter(is_only).map_or_else(|| id.to_string(), str::to_owned));
        }
        for id in self.coders.iter().flatten() {
            say("--coder", snapshot.coder(*id).map_or_else(|| id.to_string(), |coder| coder.name.clone()));
        }
        if self.with_sums {
            words.push("--with-sums".into());
        }
        if !self.with_reasons {
            words.push("--no-legend".into());
        }
        words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ")
    }
}

fn columns_word(snapshot: &Snapshot, columns: &Columns) -> String {
    let Columns::Groups(by) = columns else { return columns.word().to_owned() };
    let names: Vec<String> = by.iter().map(|by| escaped(&name_of(snapshot, by.by))).collect();
    format!("{VARIABLE}{}", names.join(","))
}

fn name_of(snapshot: &Snapshot, variable: GroupVariable) -> String {
    match variable {
        GroupVariable::Variable(_) => variable.name(snapshot),
        GroupVariable::Position(code) => format!("{POSITION}{}", code_word(snapshot, code)),
    }
}

fn code_word(snapshot: &Snapshot, code: CodeId) -> String {
    let path = snapshot.codes().path(code);
    if path.is_empty() { code.to_string() } else { path }
}

/// A part of a list.
fn escaped(name: &str) -> String {
    name.replace('\\', "\\\\").replace(',', "\\,")
}

/// A word as shells read it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:=,".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    let mut out = String::from("\"");
    for c in word.chars() {
        if matches!(c, '"' | '\\' | '$' | '`') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::table_args::MatrixArgs;
    use crate::model::VariableKind;
    use crate::query::fixture::Fixture;
    use crate::query::matrix::{CellText, ColumnKey, GroupBy, Measure, Normalise, RecordingUnit};

    #[derive(Parser)]
    struct Line {
        project: String,
        #[command(flatten)]
        matrix: MatrixArgs,
    }

    /// The words of a line as a shell parts them.
    fn words(line: &str) -> Vec<String> {
        let (mut words, mut word, mut is_quoted, mut chars) = (Vec::new(), String::new(), false, line.chars());
        while let Some(c) = chars.next() {
            match c {
                '"' => is_quoted = !is_quoted,
                '\\' => word.extend(chars.next()),
                ' ' if !is_quoted => words.push(std::mem::take(&mut word)),
                c => word.push(c),
            }
        }
        words.push(word);
        words
    }

    #[test]
    fn the_line_gives_the_same_table_again() {
        let mut study = Fixture::new();
        study.document("D \"1\" $x", "R: uno dos");
        study.document("D2", "R: tres");
        let case = study.case("K, one", &["D2"]);
        let other = study.case("K2", &["D2"]);
        study.codes(&["A b", "A b > c"]);
        let form = study.project.add_variable("Form, legal\\x", VariableKind::Single).unwrap().output;
        let age = study.project.add_variable("Age", VariableKind::Number).unwrap().output;
        let snapshot = study.snapshot();
        let document = snapshot.documents().next().unwrap().document.id;
        let code = snapshot.codes().by_path("A b > c").unwrap().id;
        let coder = snapshot.coders().next().unwrap().id;
        let by = |variable, bands: &[&str]| GroupBy {
            by: GroupVariable::Variable(variable),
            bands: bands.iter().map(|&band| band.to_owned()).collect(),
        };
        let position = GroupBy { by: GroupVariable::Position(code), bands: Vec::new() };
        let usual = MatrixSpec::default;
        let specs = [
            usual(),
            MatrixSpec { columns: Columns::Speakers, measure: Measure::RespondentShare, ..usual() },
            MatrixSpec {
                columns: Columns::Groups(vec![by(form, &[]), by(age, &["18", "30"]), position]),
                normalise: Normalise::CasesWithCode,
                order: Order::Variable(GroupVariable::Variable(form)),
                ..usual()
            },
            MatrixSpec {
                measure: Measure::RecordingUnits,
                recording_unit: RecordingUnit::Turn,
                gap_words: 3,
                order: Order::Hand(vec![ColumnKey::Case(other), ColumnKey::Case(case)]),
                run: Run::Pilot(2),
                with_sums: true,
                with_reasons: false,
                ..usual()
            },
            MatrixSpec {
                columns: Columns::Questions,
                text: Some(CellText::AllQuotes),
                order: Order::Similarity,
                run: Run::Second,
                codes: Some(vec![code]),
                documents: Some([document].into()),
                coders: Some(vec![coder]),
                ..usual()
            },
        ];
        for spec in specs {
            let line = spec.command_line(&snapshot, "my study.voces");
            let mut words = words(&line);
            assert_eq!(words.remove(0), "voces");
            let parsed = Line::try_parse_from(words).unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(parsed.project, "my study.voces");
            assert_eq!(parsed.matrix.spec(&snapshot).unwrap(), spec, "{line}");
            let json = serde_json::to_string(&spec).unwrap();
            assert_eq!(serde_json::from_str::<MatrixSpec>(&json).unwrap(), spec, "{json}");
        }
        assert_eq!(serde_json::from_str::<MatrixSpec>("{\"later\":1}").unwrap(), usual());
        assert_eq!(usual().command_line(&snapshot, "s.voces"), "voces table s.voces");
    }
}
