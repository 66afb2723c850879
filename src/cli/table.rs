//! `voces table`: codes by cases or documents.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::args::{FormatArgs, OutArgs, ReadArgs};
use super::console::Console;
use super::out::refused;
use super::table_args::MatrixArgs;
use super::{Outcome, Result, open};
use crate::export::{self, Table, TableOptions};
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::matrix::{EmptyReason, Shown};
use crate::query::{Columns, Matrix, Measure};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Count codes by cases, documents, groups, speakers, coders or questions of the guide: a row a code. A \
code counts with its sub-codes, without counting twice: the distinct passages among its own codings \
and theirs. Codes without any coding are rows, because that nobody speaks of it is a result. The \
bottom rows give codings and distinct passages.

  codings   how many codings; every coding counts one
  mentions  codings merged where they overlap or hardly anything parts them
  presence  1 where there is a coding, 0 where there is none
  units     how many cases, documents, turns or answers have a coding (--unit)
  words     how many words are coded, each once; speaker labels and times are no words
  share     of the respondents' words those that are coded, in percent
  weight    the median of the weights

An empty cell tells why: 0 is not coded, a dash was not asked, three dots are not finished yet. \
Without --out the table is printed; with it, it is written to files, with the same numbers in each.";

const EXAMPLES: &str = "\
Examples:
  voces table study.voces
  voces table study.voces --columns documents --measure words
  voces table study.voces --columns variable:Formalization,Gender --normalise cases-with-code
  voces table study.voces --columns speakers --measure share --order name
  voces table study.voces --text quotes --out quotes.docx
  voces table study.voces --code \"Resistance practices\" --out table.csv --out table.xlsx";

/// Arguments of `voces table`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct TableArgs {
    #[command(flatten)]
    file: ReadArgs,

    #[command(flatten)]
    matrix: MatrixArgs,

    #[command(flatten)]
    out: OutArgs,

    #[command(flatten)]
    format: FormatArgs,
}

/// What stands in the columns.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum ColumnsArg {
    /// The cases
    #[default]
    Cases,
    /// The documents
    Documents,
}

/// What a cell counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum MeasureArg {
    /// Codings
    #[default]
    Codings,
    /// 1 or 0
    Presence,
    /// Coded words
    Words,
}

impl From<ColumnsArg> for Columns {
    fn from(columns: ColumnsArg) -> Self {
        match columns {
            ColumnsArg::Cases => Self::Cases,
            ColumnsArg::Documents => Self::Documents,
        }
    }
}

impl From<MeasureArg> for Measure {
    fn from(measure: MeasureArg) -> Self {
        match measure {
            MeasureArg::Codings => Self::Codings,
            MeasureArg::Presence => Self::Presence,
            MeasureArg::Words => Self::CodedWords,
        }
    }
}

/// The table as `--json` prints it.
#[derive(Serialize)]
struct JsonTable<'m> {
    columns: &'static str,
    measure: &'static str,
    names: Vec<Option<&'m str>>,
    rows: Vec<JsonRow>,
    codings: JsonBottom,
    passages: JsonBottom,
}

/// A code's row.
#[derive(Serialize)]
struct JsonRow {
    id: String,
    code: String,
    depth: usize,
    cells: Vec<JsonCell>,
    total: JsonCell,
    /// In how many columns the code is found.
    found_in: usize,
    of: usize,
}

/// What stands in a cell.
#[derive(Serialize)]
#[serde(untagged)]
enum JsonCell {
    Number(u32),
    Decimal(f64),
    Range(u8, u8),
    Share { n: u32, of: u32 },
    Text(String),
    Empty { empty: &'static str },
}

impl From<Shown> for JsonCell {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Number(n) => Self::Number(n),
            Shown::Decimal(x, _) => Self::Decimal(x),
            Shown::Range(low, high) => Self::Range(low, high),
            Shown::Share { n, of } => Self::Share { n, of },
            Shown::Text(text) => Self::Text(text),
            Shown::Empty(reason) => Self::Empty {
                empty: match reason {
                    EmptyReason::NotCoded => "not_coded",
                    EmptyReason::QuestionNotAsked => "question_not_asked",
                    EmptyReason::DocumentNotFinished => "document_not_finished",
                    EmptyReason::NoWeight => "no_weight",
                    EmptyReason::NoWords => "no_words",
                },
            },
        }
    }
}

/// A row below the codes.
#[derive(Serialize)]
struct JsonBottom {
    cells: Vec<u32>,
    total: u32,
}

/// Prints or writes the table.
pub fn run(args: &TableArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let spec = args.matrix.spec(snapshot)?;
    let matrix = Matrix::new(snapshot, spec);
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_matrix(&labelled.snapshot, &matrix, console.catalog(), Timestamp::now());
    let table = labelled.noted(made, console.catalog());
    if !args.format.json {
        return give(&table, &args.out, console);
    }
    args.out.out.iter().try_for_each(|path| save_with(path, &table, args.out.options()))?;
    print_json(snapshot, &matrix, console)?;
    Ok(Outcome::Done)
}

/// Writes a table to a file.
pub fn save(path: &Path, table: &Table) -> Result<()> {
    save_with(path, table, TableOptions::default())
}

/// Writes a table to a file as the person chose.
fn save_with(path: &Path, table: &Table, options: TableOptions) -> Result<()> {
    export::save_table(path, table, options).map_err(|error| refused(path, error.message()))
}

/// Prints a table for people.
pub fn print(table: &Table, console: &mut Console) -> Result<()> {
    let text = export::plain_text(table);
    console.text(text.trim_end())
}

/// Writes a table to the files that are asked for, or prints it.
pub fn give(table: &Table, out: &OutArgs, console: &mut Console) -> Result {
    out.out.iter().try_for_each(|path| save_with(path, table, out.options()))?;
    if out.out.is_empty() { print(table, console) } else { say_written(&out.out, console) }?;
    Ok(Outcome::Done)
}

/// Says which files were written.
pub fn say_written(paths: &[PathBuf], console: &mut Console) -> Result<()> {
    for path in paths {
        console.line(&Message::new("cli-written").with("path", path.display().to_string()))?;
    }
    Ok(())
}

/// Prints a matrix for programs.
pub fn print_json(snapshot: &Snapshot, matrix: &Matrix, console: &mut Console) -> Result<()> {
    let n_columns = matrix.columns.len();
    let row = |(place, row): (usize, &crate::query::matrix::Row)| JsonRow {
        id: row.code.id.to_string(),
        code: snapshot.codes().path(row.code.id),
        depth: row.depth,
        cells: (0..n_columns)
            .map(|column| match matrix.spec.text {
                Some(text) => JsonCell::Text(matrix.text(snapshot, text, place, column)),
                None => matrix.shown(place, column).into(),
            })
            .collect(),
        total: matrix.shown_total(place).into(),
        found_in: matrix.n_present(place),
        of: matrix.n_compared(),
    };
    let bottom = |of: &dyn Fn(Option<usize>) -> u32| JsonBottom {
        cells: (0..n_columns).map(|column| of(Some(column))).collect(),
        total: of(None),
    };
    fn name(column: &crate::query::matrix::Column) -> Option<&str> {
        (!column.key.is_rest()).then_some(column.name.as_str())
    }
    console.json(&JsonTable {
        columns: matrix.spec.columns.word(),
        measure: matrix.spec.measure.word(),
        names: matrix.columns.iter().map(name).collect(),
        rows: matrix.rows.iter().enumerate().map(row).collect(),
        codings: bottom(&|column| matrix.n_codings(column)),
        passages: bottom(&|column| matrix.n_passages(column)),
    })
}

/// A wrong ending is a wrong argument, told before anything is opened.
pub fn table_file(text: &str) -> Result<PathBuf, String> {
    file_of(text, &export::TABLE_ENDINGS)
}

/// The path, where its ending is one of these.
pub fn file_of(text: &str, endings: &[&str]) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    if endings.contains(&ending.as_str()) {
        Ok(path)
    } else {
        Err(format!("the name must end in .{}", endings.join(", .")))
    }
}
