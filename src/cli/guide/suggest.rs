//! `voces guide suggest`, and the table of questions for programs.

use clap::Args;
use serde::Serialize;

use crate::cli::args::{FormatArgs, ReadArgs};
use crate::cli::console::{Console, one_line};
use crate::cli::{Result, open, select};
use crate::i18n::Message;
use crate::model::DocumentId;
use crate::project::Snapshot;
use crate::query::guide::{CellState, Outline, QuestionTable, suggest};

/// Arguments of `voces guide suggest`.
#[derive(Debug, Args)]
pub struct SuggestArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Only this document (name); several times for several
    #[arg(long = "document", value_name = "NAME")]
    documents: Vec<String>,

    #[command(flatten)]
    format: FormatArgs,
}

/// A suggestion as `--json` prints it.
#[derive(Serialize)]
struct JsonSuggestion<'s> {
    document: &'s str,
    question: &'s str,
    text: &'s str,
    start: u32,
    end: u32,
    score: f32,
    words: &'s str,
}

/// Lists the suggestions, document by document.
pub fn run(args: &SuggestArgs, console: &mut Console) -> Result<()> {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let outline = Outline::new(snapshot);
    let mut documents: Vec<DocumentId> =
        args.documents.iter().map(|name| select::document(snapshot, name)).collect::<Result<_>>()?;
    if documents.is_empty() {
        documents = snapshot.documents().map(|entry| entry.document.id).collect();
    }
    let mut found = Vec::new();
    for document in documents {
        let Some(entry) = snapshot.document(document) else { continue };
        for one in suggest(snapshot, &outline, document) {
            let Some(row) = outline.question(one.question) else { continue };
            found.push(JsonSuggestion {
                document: &entry.document.name,
                question: &row.number,
                text: &row.question.text,
                start: one.best.segment.span.start.0,
                end: one.best.segment.span.end.0,
                score: one.best.score,
                words: snapshot.words(one.best.segment),
            });
        }
    }
    if args.format.json {
        return console.json_array(found);
    }
    if found.is_empty() {
        return console.line(&Message::new("guide-no-suggestions"));
    }
    for one in found {
        let score = (one.score * 100.0).round();
        console.text(&one_line(&format!("{}  {:>4}  {score:>3} %  {}", one.document, one.question, one.words)))?;
    }
    Ok(())
}

/// A cell as `--json` prints it.
#[derive(Serialize)]
struct JsonCell<'s> {
    case: &'s str,
    question: &'s str,
    state: &'static str,
    n_places: usize,
    coded: bool,
}

/// Prints questions by cases for programs, a cell a line.
pub fn table_json(snapshot: &Snapshot, outline: &Outline, table: &QuestionTable, console: &mut Console) -> Result<()> {
    let cells = table.questions.iter().enumerate().flat_map(|(row, question)| {
        table.cases.iter().enumerate().filter_map(move |(column, case)| {
            let cell = table.cell(row, column)?;
            Some(JsonCell {
                case: &snapshot.case(*case)?.name,
                question: outline.number(*question),
                state: state_name(cell.state),
                n_places: cell.places.len(),
                coded: cell.is_coded,
            })
        })
    });
    console.json_array(cells)
}

const fn state_name(state: CellState) -> &'static str {
    match state {
        CellState::Answered => "answered",
        CellState::Asked => "asked",
        CellState::AnsweredElsewhere => "answered_elsewhere",
        CellState::NotAsked => "not_asked",
        CellState::NotLookedAt => "not_looked_at",
    }
}
