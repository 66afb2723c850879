//! `voces import-survey`: a table of answers becomes cases, variables and documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::args::{FormatArgs, WriteArgs};
use super::console::{Console, one_line};
use super::out::{not_read, refused};
use super::{Outcome, Result, open};
use crate::i18n::Message;
use crate::import::{self, Arrangement, ColumnRole, Parsed, Survey, SurveyWords, limits};
use crate::model::VariableKind;
use crate::project::{Progress, Project};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Import a survey: csv, xlsx, xls or ods with a respondent a row, as LimeSurvey, Google Forms, SoSci \
Survey and Qualtrics export it. Each row becomes a case, closed questions become variables, and \
the answers to open questions become documents of the case, with the question as a heading. What \
each column is, is proposed by its answers; --dry-run prints the proposal and stores nothing, and \
the options below change it. Questions are turns of the questionnaire and no words of the \
respondent. Empty answers, and -9, -99 and the like, count as no answer. All is one step, and \
one undo takes it back.";

const EXAMPLES: &str = "\
Examples:
  voces import-survey study.voces answers.csv --dry-run
  voces import-survey study.voces answers.xlsx --case Code --column 7=open --column Age=number
  voces import-survey study.voces answers.csv --per-answer --group \"Survey 2022\"";

/// Arguments of `voces import-survey`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ImportSurveyArgs {
    #[command(flatten)]
    file: WriteArgs,

    /// The survey: csv, xlsx, xls or ods
    survey: PathBuf,

    /// The sheet of a workbook; the first that holds a table if left out
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,

    /// The column that names the cases, by its name or number; they are numbered if there is none
    #[arg(long, value_name = "COLUMN")]
    case: Option<String>,

    /// What a column is: COLUMN=open, text, number, date, yes-no, single, multiple or out
    #[arg(long = "column", value_name = "COLUMN=WHAT")]
    columns: Vec<String>,

    /// A document for each answer instead of one for each case
    #[arg(long)]
    per_answer: bool,

    /// The group of the new documents; it is made if there is none of this name
    #[arg(long, value_name = "NAME", default_value = "")]
    group: String,

    /// Only say what each column would become
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    format: FormatArgs,
}

/// What a column can be said to be.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    Open,
    Text,
    Number,
    Date,
    YesNo,
    Single,
    Multiple,
    Out,
}

impl From<What> for ColumnRole {
    fn from(what: What) -> Self {
        match what {
            What::Open => Self::Open,
            What::Text => Self::Variable(VariableKind::Text),
            What::Number => Self::Variable(VariableKind::Number),
            What::Date => Self::Variable(VariableKind::Date),
            What::YesNo => Self::Variable(VariableKind::Boolean),
            What::Single => Self::Variable(VariableKind::Single),
            What::Multiple => Self::Variable(VariableKind::Multiple),
            What::Out => Self::LeftOut,
        }
    }
}

/// What `--json` prints.
#[derive(Debug, Default, Serialize)]
struct Report {
    columns: Vec<Column>,
    respondents: usize,
    new_cases: usize,
    variables: usize,
    documents: usize,
    warnings: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Column {
    number: usize,
    name: String,
    question: String,
    role: &'static str,
    answers: usize,
    different: usize,
    missing: usize,
}

/// Imports a survey.
pub fn run(args: &ImportSurveyArgs, console: &mut Console) -> Result {
    let mut project = open::to_write_much(&args.file.project, console)?;
    let Parsed { value: mut survey, warnings } = read(&args.survey, args.sheet.as_deref())?;
    choose(&mut survey, args)?;
    let mut report = Report { respondents: survey.rows.len(), ..Report::default() };
    for warning in &warnings {
        let (what, path) = (warning.message(), args.survey.display().to_string());
        report.warnings.push(console.sentence(&what));
        console.note(&Message::new("cli-import-warning").with("what", what).with("path", path));
    }
    report.columns = survey
        .columns
        .iter()
        .enumerate()
        .map(|(n, column)| Column {
            number: n + 1,
            name: one_line(&column.name),
            question: one_line(&column.question),
            role: name_of(column.role),
            answers: column.n_answers,
            different: column.n_different,
            missing: column.n_missing,
        })
        .collect();
    if !args.dry_run {
        store(&mut project, args, &survey, &mut report, console)?;
        open::say_moved(&mut project, console);
    }
    if args.format.json {
        console.json(&report)?;
    } else {
        say(&survey, args, &report, console)?;
    }
    Ok(Outcome::Done)
}

fn read(path: &Path, sheet: Option<&str>) -> Result<Parsed<Survey>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|error| not_read(path, &error))?;
    file.take(limits::TABLE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|error| not_read(path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    import::read_survey(&name, &bytes, sheet).map_err(|error| refused(path, error.message()))
}

/// Changes the proposal as the arguments say.
fn choose(survey: &mut Survey, args: &ImportSurveyArgs) -> Result<()> {
    let unknown =
        |name: &str| super::CliError::Said(Message::new("survey-unknown-column").with("name", one_line(name)));
    let place = |survey: &Survey, name: &str| {
        let named = survey.columns.iter().position(|column| column.name == name || column.question == name);
        let number = || name.parse::<usize>().ok().filter(|n| (1..=survey.columns.len()).contains(n)).map(|n| n - 1);
        named.or_else(number)
    };
    if let Some(name) = &args.case {
        let n = place(survey, name).ok_or_else(|| unknown(name))?;
        survey.set_role(n, ColumnRole::Case);
    }
    for said in &args.columns {
        let (name, what) = said.rsplit_once('=').unwrap_or((said, ""));
        let n = place(survey, name).ok_or_else(|| unknown(name))?;
        let what = What::from_str(what, true).map_err(|_unknown| unknown_role(what))?;
        survey.set_role(n, what.into());
    }
    Ok(())
}

fn unknown_role(what: &str) -> super::CliError {
    super::CliError::Said(Message::new("survey-unknown-role").with("name", one_line(what)))
}

fn store(
    project: &mut Project,
    args: &ImportSurveyArgs,
    survey: &Survey,
    report: &mut Report,
    console: &Console,
) -> Result<()> {
    let standing = project.snapshot().documents().find(|entry| entry.document.source_sha256 == survey.source_sha256);
    if let Some(entry) = standing {
        let message = Message::new("survey-again").with("name", entry.document.name.clone());
        return Err(refused(&args.survey, message));
    }
    let words = SurveyWords {
        questionnaire: console.sentence(&Message::new("survey-questionnaire")),
        respondent: console.sentence(&Message::new("survey-respondent")),
    };
    let arrangement = if args.per_answer { Arrangement::PerAnswer } else { Arrangement::PerCase };
    let draft = survey.draft(arrangement, &words);
    let stored = project.import_survey(draft, &args.group, &Progress::default());
    let stored = stored.map_err(|error| refused(&args.survey, error.message()))?.output;
    report.new_cases = stored.n_new;
    report.variables = stored.n_variables;
    report.documents = stored.documents.len();
    Ok(())
}

fn say(survey: &Survey, args: &ImportSurveyArgs, report: &Report, console: &mut Console) -> Result<()> {
    if args.dry_run {
        let mut roles: BTreeMap<&str, String> = BTreeMap::new();
        for (column, shown) in survey.columns.iter().zip(&report.columns) {
            let role =
                roles.entry(column.role.key()).or_insert_with(|| console.sentence(&Message::new(column.role.key())));
            let line = format!("{:>3}  {:<24}  {}", shown.number, role, shown.name);
            console.text(&line)?;
        }
        return console.line(&Message::new("survey-would-import").with("n", report.respondents));
    }
    let done = Message::new("survey-imported")
        .with("n", report.respondents)
        .with("new", report.new_cases)
        .with("variables", report.variables)
        .with("documents", report.documents);
    console.line(&done)
}

fn name_of(role: ColumnRole) -> &'static str {
    match role {
        ColumnRole::Open => "open",
        ColumnRole::Case => "case",
        ColumnRole::LeftOut => "out",
        ColumnRole::Variable(VariableKind::Text) => "text",
        ColumnRole::Variable(VariableKind::Number) => "number",
        ColumnRole::Variable(VariableKind::Date) => "date",
        ColumnRole::Variable(VariableKind::Boolean) => "yes-no",
        ColumnRole::Variable(VariableKind::Single) => "single",
        ColumnRole::Variable(VariableKind::Multiple) => "multiple",
    }
}
