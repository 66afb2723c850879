//! What the study is made of: cases, interviews, guide, and how was transcribed.

use std::collections::BTreeMap;

use super::{Cell, RowKind, Table, TableRow};
use crate::export::cases::{CaseCell, CaseSheet};
use crate::i18n::{Catalog, Message};
use crate::model::{Convention, SignKind, Timestamp};
use crate::project::Snapshot;
use crate::query::guide::Outline;
use crate::query::listing::Belongs;
use crate::query::respondent_words;
use crate::text::Span;

impl Table {
    /// A table without a scope of codes: what it is, when, its headings, rows and notes.
    pub(super) fn plain(
        what: String,
        header: &[&'static str],
        rows: Vec<TableRow>,
        notes: Vec<String>,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        Self {
            title: vec![(text("analysis-label-analysis"), what), (text("analysis-label-date"), now.local())],
            header: header.iter().map(|key| text(key)).collect(),
            rows,
            share_unit: text("analysis-unit-cases"),
            notes,
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }

    /// A row a case with its documents, groups and values.
    pub fn of_cases(snapshot: &Snapshot, catalog: &Catalog, now: Timestamp) -> Self {
        let sheet = CaseSheet::new(snapshot, catalog);
        let cell = |cell: &CaseCell| match cell {
            CaseCell::Empty => Cell::Empty,
            cell => Cell::Text(cell.text().to_owned()),
        };
        let row = |row: &Vec<CaseCell>| {
            let name = row.first().map_or("", CaseCell::text);
            TableRow::plain(name, row.iter().skip(1).map(cell).collect())
        };
        let what = catalog.say(&Message::new("report-cases").with("n", sheet.rows.len()));
        let rows = sheet.rows.iter().map(row).collect();
        Self { header: sheet.header, ..Self::plain(what, &[], rows, Vec::new(), catalog, now) }
    }

    /// A row a document: its case, what it is, when and how it was recorded, minutes and words.
    pub fn of_interviews(snapshot: &Snapshot, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let given = |text: &str| if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.trim().to_owned()) };
        let belongs = Belongs::new(snapshot);
        let (mut minutes, mut words, mut said) = (Vec::new(), Vec::new(), Vec::new());
        let mut rows = Vec::new();
        for entry in snapshot.documents() {
            let detail = snapshot.detail(entry.document.id);
            let whole = Span::new(0, entry.transcript.text.chars().count() as u32);
            let segment = crate::model::Segment { document: entry.document.id, span: whole };
            let cases = belongs.cases(snapshot, segment);
            let cases: Vec<&str> =
                cases.into_iter().filter_map(|id| snapshot.case(id)).map(|case| case.name.as_str()).collect();
            let n_words = entry.transcript.words().n_words();
            let n_said = respondent_words(&entry.transcript, &[whole]);
            let n_minutes = detail.minutes.and_then(|minutes| u32::try_from(minutes).ok());
            minutes.extend(n_minutes);
            words.push(n_words);
            said.push(n_said);
            let cells = vec![
                given(&cases.join(", ")),
                Cell::Text(text(detail.material.key())),
                given(&detail.recorded_on),
                given(&detail.mode),
                n_minutes.map_or(Cell::Empty, Cell::Number),
                Cell::Number(n_words),
                Cell::Number(n_said),
            ];
            rows.push(TableRow::plain(entry.document.name.clone(), cells));
        }
        let mut bottom = |key: &'static str, of: &dyn Fn(&[u32]) -> Cell| {
            let mut cells = vec![Cell::Empty; 4];
            cells.extend([of(&minutes), of(&words), of(&said)]);
            rows.push(TableRow { kind: RowKind::Bottom, depth: 0, name: text(key), path: text(key), cells });
        };
        let n = words.len();
        if n > 0 {
            bottom("report-sum", &|of| if of.is_empty() { Cell::Empty } else { Cell::Number(of.iter().sum()) });
            bottom("report-median", &median);
        }
        let mut notes = vec![text("report-note-words")];
        if minutes.len() < n {
            notes.push(catalog.say(&Message::new("report-note-minutes").with("n", n - minutes.len())));
        }
        let header = [
            "report-document",
            "report-case",
            "report-material",
            "report-recorded",
            "report-mode",
            "report-minutes",
            "report-words",
            "report-respondent-words",
        ];
        Self::plain(catalog.say(&Message::new("report-interviews").with("n", n)), &header, rows, notes, catalog, now)
    }

    /// The interview guide: a row a topic, question and probe.
    pub fn of_guide(snapshot: &Snapshot, catalog: &Catalog, now: Timestamp) -> Self {
        let outline = Outline::new(snapshot);
        let mut rows = Vec::new();
        for topic in &outline.topics {
            let name = topic.topic.name.clone();
            let cells = vec![Cell::Empty, Cell::Empty];
            rows.push(TableRow { kind: RowKind::Main, depth: 0, path: name.clone(), name, cells });
            for row in &topic.questions {
                let condition = row.question.condition.trim();
                let condition = if condition.is_empty() { Cell::Empty } else { Cell::Text(condition.to_owned()) };
                let cells = vec![condition, Cell::Text(row.question.text.clone())];
                let depth = if row.is_probe() { 2 } else { 1 };
                let path = format!("{}{}{}", topic.topic.name, crate::model::CODE_PATH_SEPARATOR, row.number);
                rows.push(TableRow { kind: RowKind::Sub, depth, path, name: row.number.clone(), cells });
            }
        }
        let what = catalog.say(&Message::new("report-guide").with("n", outline.n_questions()));
        Self::plain(what, &["report-number", "report-condition", "report-question"], rows, Vec::new(), catalog, now)
    }

    /// How was transcribed: the signs of the conventions that documents are written in, what they
    /// mean, and how often they stand there.
    pub fn of_transcription_rules(snapshot: &Snapshot, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let mut documents: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        let mut counts: BTreeMap<(usize, SignKind), u32> = BTreeMap::new();
        for entry in snapshot.documents() {
            let place = Convention::ALL.iter().position(|known| *known == entry.transcript.convention).unwrap_or(0);
            documents.entry(place).or_default().push(&entry.document.name);
            for sign in entry.transcript.signs() {
                *counts.entry((place, sign.kind)).or_default() += 1;
            }
        }
        let mut rows = Vec::new();
        let mut notes = Vec::new();
        for (&place, names) in &documents {
            let convention = Convention::ALL[place];
            let name = text(convention.key());
            let note = Message::new("report-note-convention")
                .with("convention", name.clone())
                .with("n", names.len())
                .with("documents", names.join(", "));
            notes.push(catalog.say(&note));
            let signs = signs_of(convention);
            if signs.is_empty() {
                continue;
            }
            rows.push(TableRow {
                kind: RowKind::Main,
                depth: 0,
                path: name.clone(),
                name,
                cells: vec![Cell::Empty, Cell::Empty],
            });
            for &(example, kind) in signs {
                let n = counts.get(&(place, kind)).copied().unwrap_or(0);
                let cells = vec![Cell::Text(text(meaning(kind))), Cell::Number(n)];
                let row = TableRow::plain(example, cells);
                rows.push(TableRow { depth: 1, ..row });
            }
        }
        notes.push(text("report-note-signs"));
        let header = ["report-sign", "report-meaning", "report-times"];
        Self::plain(text("report-rules"), &header, rows, notes, catalog, now)
    }
}

/// The middle one of the numbers, or the mean of the two in the middle.
fn median(of: &[u32]) -> Cell {
    let mut sorted = of.to_vec();
    sorted.sort_unstable();
    let n = sorted.len();
    match n {
        0 => Cell::Empty,
        n if n % 2 == 1 => Cell::Number(sorted[n / 2]),
        n => Cell::Percent(f64::midpoint(f64::from(sorted[n / 2 - 1]), f64::from(sorted[n / 2]))),
    }
}

/// The signs of a convention, as they are written.
const fn signs_of(convention: Convention) -> &'static [(&'static str, SignKind)] {
    use SignKind::{BreakOff, Comment, NonVerbal, Overlap, Pause, Prosody, Uncertain, Unclear};
    match convention {
        Convention::Plain => &[],
        Convention::Simple => &[
            ("(...)", Pause),
            ("(lacht)", NonVerbal),
            ("(unv.)", Unclear),
            ("(Axt?)", Uncertain),
            ("// //", Overlap),
            ("/", BreakOff),
        ],
        Convention::Gat2 => &[
            ("(.) (-) (1.5)", Pause),
            ("((lacht)) °h", NonVerbal),
            ("(xxx)", Unclear),
            ("(sehen)", Uncertain),
            ("[ ]", Overlap),
            ("<<leise> >", Comment),
            ("::: ↑", Prosody),
        ],
        Convention::Jefferson => &[
            ("(.) (0.5)", Pause),
            (".hhh", NonVerbal),
            ("( )", Unclear),
            ("(seen)", Uncertain),
            ("[ ]", Overlap),
            ("((comment))", Comment),
            ("::: ↑ ° °", Prosody),
        ],
    }
}

const fn meaning(kind: SignKind) -> &'static str {
    match kind {
        SignKind::Pause => "report-sign-pause",
        SignKind::NonVerbal => "report-sign-non-verbal",
        SignKind::Unclear => "report-sign-unclear",
        SignKind::Uncertain => "report-sign-uncertain",
        SignKind::Overlap => "report-sign-overlap",
        SignKind::BreakOff => "report-sign-break-off",
        SignKind::Comment => "report-sign-comment",
        SignKind::Prosody => "report-sign-prosody",
    }
}
