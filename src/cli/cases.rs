//! `voces cases`: the table of cases and variables, printed. `voces export-cases`: to files.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::args::{FormatArgs, ReadArgs};
use super::console::{Console, one_line};
use super::out::{of_output, refused};
use super::{Outcome, Result, open, table};
use crate::export::CsvOptions;
use crate::export::cases::CaseSheet;
use crate::i18n::Message;
use crate::project::Snapshot;
use crate::query::cases::{CaseTable, Categories, part_name};

/// What `--help` says of `voces cases`.
pub const ABOUT: &str = "\
Print the cases with their documents, groups and the values of their variables, as written. Where \
a value is counted under another category, that stands behind it: `woman (Female)`.";

/// What `--help` says of `voces export-cases`.
pub const EXPORT_ABOUT: &str = "\
Write the table of cases as csv or xlsx: a case a row, with documents, groups, and the values of \
the variables as written, each with its categories beside it where some are recoded. Headings and \
categories are written in the labels of --lang. Numbers and dates are typed cells in xlsx. \
`voces import --cases` reads the file again, and an unchanged one changes nothing.";

const EXAMPLES: &str = "\
Examples:
  voces cases study.voces
  voces export-cases study.voces --out cases.xlsx --lang es
  voces export-cases study.voces > cases.csv";

/// Arguments of `voces cases`.
#[derive(Debug, Args)]
pub struct CasesArgs {
    #[command(flatten)]
    file: ReadArgs,

    #[command(flatten)]
    format: FormatArgs,
}

/// Arguments of `voces export-cases`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExportCasesArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Write to this file (.csv or .xlsx) instead of csv to the standard output; may be given
    /// several times
    #[arg(long = "out", value_name = "FILE")]
    out: Vec<PathBuf>,

    /// Leave texts in csv as they are, though a spreadsheet may take some for formulas
    #[arg(long)]
    raw: bool,
}

#[derive(Serialize)]
struct JsonCase<'s> {
    id: String,
    name: &'s str,
    documents: Vec<String>,
    groups: Vec<&'s str>,
    values: Vec<JsonValues<'s>>,
}

#[derive(Serialize)]
struct JsonValues<'s> {
    variable: &'s str,
    values: Vec<&'s str>,
    categories: Vec<&'s str>,
}

/// Prints the cases.
pub fn run(args: &CasesArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let table = CaseTable::new(snapshot);
    let categories = Categories::new(snapshot);
    let cases = json_cases(snapshot, &table, &categories);
    if args.format.json {
        console.json_array(cases)?;
        return Ok(Outcome::Done);
    }
    let label = |key| console.catalog().text(key).into_owned();
    let (documents_label, groups_label) = (label("cases-column-documents"), label("cases-column-groups"));
    for case in cases {
        console.text(&one_line(case.name))?;
        let mut line = |name: &str, text: String| {
            if text.is_empty() { Ok(()) } else { console.text(&format!("    {}: {}", one_line(name), one_line(&text))) }
        };
        let (documents, groups) = (case.documents.join(", "), case.groups.join(", "));
        line(&documents_label, documents)?;
        line(&groups_label, groups)?;
        for JsonValues { variable, values, categories } in case.values {
            let told = values.iter().zip(&categories).map(|(value, category)| {
                if value == category { (*value).to_owned() } else { format!("{value} ({category})") }
            });
            line(variable, told.collect::<Vec<_>>().join(" | "))?;
        }
    }
    console.line(&Message::new("cases-count").with("n", table.rows.len()).with("of", table.rows.len()))?;
    Ok(Outcome::Done)
}

fn json_cases<'s>(snapshot: &'s Snapshot, table: &'s CaseTable, categories: &'s Categories<'s>) -> Vec<JsonCase<'s>> {
    let groups = snapshot.case_groups();
    let row = |row: &'s crate::query::cases::CaseRow| JsonCase {
        id: row.case.id.to_string(),
        name: &row.case.name,
        documents: row.parts.iter().map(|part| part_name(snapshot, part.document, part.speaker)).collect(),
        groups: groups.iter().filter(|group| row.groups.contains(&group.id)).map(|group| group.name.as_str()).collect(),
        values: table
            .variables
            .iter()
            .map(|variable| {
                let values = table.values(row.case.id, variable.id);
                JsonValues {
                    variable: &variable.name,
                    values: values.iter().map(|value| value.text.as_str()).collect(),
                    categories: values.iter().map(|value| categories.of(value)).collect(),
                }
            })
            .filter(|values| !values.values.is_empty())
            .collect(),
    };
    table.rows.iter().map(row).collect()
}

/// Writes the cases.
pub fn export(args: &ExportCasesArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let sheet = CaseSheet::new(project.snapshot(), console.catalog());
    let options = CsvOptions { raw: args.raw, ..CsvOptions::default() };
    if args.out.is_empty() {
        sheet.write_csv(options, console.out()).map_err(|error| of_output(&error))?;
        return Ok(Outcome::Done);
    }
    for path in &args.out {
        sheet.save(path, options).map_err(|error| refused(path, error.message()))?;
    }
    table::say_written(&args.out, console)?;
    Ok(Outcome::Done)
}
