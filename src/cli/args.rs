//! What can stand on the command line, and the manual that `--help` prints.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

use super::{
    analysis, appendix, backup, cases, chart, check, code, code_turns, codebook, configurations, contrast,
    cooccurrence, crosstab, dictionary, export_codings, export_memos, export_transcript, frequencies, guide, history,
    import, import_survey, new, report, sample, saturation, search, segments, select, sequence, similarity, summaries,
    table, undo, voices, words,
};
use crate::export::page::Paper;
use crate::export::{CsvOptions, Labelled, TableOptions};
use crate::i18n::Language;
use crate::model::Run;
use crate::project::Snapshot;
use crate::query::MatrixSpec;

const ABOUT: &str = "Qualitative coding of interviews: transcripts, code system, codings, tables of codes by cases";

const MANUAL: &str = "\
Voces keeps a study in one project file (PROJECT, usually named NAME.voces): the transcripts, \
the cases with their variables, the code system, the codings and the memos. Without a command \
it opens the window; the commands do the same work from a script, over the same engine. Every \
change is safe on the disk when a command ends, can be taken back with `voces undo` also days \
later, and stands in `voces history`.";

const NOTES: &str = "\
POSITIONS
  A position in a document counts Unicode scalar values (what Python's len() counts) from 0;
  the end of a range is exclusive. Stored text has \\n line ends and no byte order mark.

NAMING THINGS
  A document is named by its name or the name of the file it was imported from. A code is
  named by its path (\"Resistance practices > Everyday practices\") or by its id in the codes
  file. Ids are printed as text, because spreadsheets round them.

WHILE THE WINDOW IS OPEN
  One program at a time has a project open. A command that finds it open elsewhere exits 1.
  Commands that only read take --stale-ok: they then read the newest backup and say on the
  error output from when it is.

OUTPUT
  Results go to the standard output, remarks and errors to the error output. --json prints
  the same for programs, in every language alike.

EXIT CODES
  0  done        1  an error, or findings of `voces check`        2  wrong arguments

EXAMPLES
  voces sample                       build the sample study and look at it
  voces new study.voces
  voces import study.voces interviews/*.docx --cases cases.csv --codes codes.csv
  voces code study.voces CSO3 1204 1260 \"Solidarity > Proxy resistance\"
  voces search study.voces \"al principio\"
  voces segments study.voces --code Solidarity
  voces table study.voces --out table.csv --out table.xlsx
  voces study.voces                  open it in the window";

/// The arguments of the program.
#[derive(Debug, Parser)]
#[command(name = "voces", version, about = ABOUT, long_about = MANUAL, after_long_help = NOTES)]
#[command(override_usage = "voces [PROJECT]\n       voces <COMMAND> [ARGUMENTS]")]
#[command(after_help = "`voces --help` prints the manual, `voces COMMAND --help` that of a command.")]
pub struct Args {
    /// The project to open in the window; without one the window offers the recent ones
    pub project: Option<PathBuf>,

    /// The language of sentences and tables; the system's language if left out, else English
    #[arg(long = "lang", value_name = "LANGUAGE", global = true, display_order = 900)]
    pub language: Option<LanguageArg>,

    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A language of the program, by its code.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum LanguageArg {
    /// English
    En,
    /// Español
    Es,
    /// Deutsch
    De,
}

impl From<LanguageArg> for Language {
    fn from(language: LanguageArg) -> Self {
        match language {
            LanguageArg::En => Self::English,
            LanguageArg::Es => Self::Spanish,
            LanguageArg::De => Self::German,
        }
    }
}

/// The subcommands, in the order of a study.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the sample study, print its table of codes by cases, and open it
    #[command(long_about = sample::ABOUT)]
    Sample(sample::SampleArgs),
    /// Make a new, empty project
    #[command(long_about = new::ABOUT)]
    New(new::NewArgs),
    /// Import documents, a case table, codes, codings and memos
    #[command(long_about = import::ABOUT)]
    Import(import::ImportArgs),
    /// Import a survey: a table becomes cases, variables and documents
    #[command(long_about = import_survey::ABOUT)]
    ImportSurvey(import_survey::ImportSurveyArgs),
    /// Apply a code to a segment and print the coding's id
    #[command(long_about = code::ABOUT)]
    Code(code::CodeArgs),
    /// Code all turns of speakers, or all answers to a question
    #[command(long_about = code_turns::ABOUT)]
    CodeTurns(code_turns::CodeTurnsArgs),
    /// Take back the last step and say which
    #[command(long_about = undo::ABOUT)]
    Undo(undo::UndoArgs),
    /// Do again what was taken back last
    #[command(long_about = undo::ABOUT)]
    Redo(undo::UndoArgs),
    /// List what was done, newest first
    #[command(long_about = history::ABOUT)]
    History(history::HistoryArgs),
    /// Search the documents and list each hit with the words around it
    #[command(long_about = search::ABOUT)]
    Search(search::SearchArgs),
    /// List the coded segments of codes, with their words
    #[command(long_about = segments::ABOUT)]
    Segments(segments::SegmentsArgs),
    /// Print, import and export the interview guide, and find where its questions were asked
    #[command(long_about = guide::ABOUT)]
    Guide(guide::GuideArgs),
    /// Write what was written of each case under each code
    #[command(long_about = summaries::ABOUT)]
    Summaries(summaries::SummariesArgs),
    /// Count codes by cases or documents
    #[command(long_about = table::ABOUT)]
    Table(table::TableArgs),
    /// Tell how often each code is used
    #[command(long_about = frequencies::ABOUT)]
    Frequencies(frequencies::FrequenciesArgs),
    /// Print or write any table by its name
    #[command(long_about = analysis::ABOUT)]
    Analysis(analysis::AnalysisArgs),
    /// Write the code system as a coding guideline
    #[command(long_about = codebook::ABOUT)]
    Codebook(codebook::CodebookArgs),
    /// Tell what all cases speak of, what only one does, and what nobody does
    #[command(long_about = contrast::ABOUT)]
    Contrast(contrast::ContrastArgs),
    /// Count which codes occur together
    #[command(long_about = cooccurrence::ABOUT)]
    Cooccurrence(cooccurrence::CooccurrenceArgs),
    /// Tell how alike cases are in what they speak of
    #[command(long_about = similarity::ABOUT)]
    Similarity(similarity::SimilarityArgs),
    /// Tell which new codes each case brings
    #[command(long_about = saturation::ABOUT)]
    Saturation(saturation::SaturationArgs),
    /// List which codes stand together as a whole
    #[command(long_about = configurations::ABOUT)]
    Configurations(configurations::ConfigurationsArgs),
    /// Count which code follows which
    #[command(long_about = sequence::ABOUT)]
    Sequence(sequence::SequenceArgs),
    /// Tell how much room each case has
    #[command(long_about = voices::ABOUT)]
    Voices(voices::VoicesArgs),
    /// Draw a chart as svg or png
    #[command(long_about = chart::ABOUT)]
    Chart(chart::ChartArgs),
    /// Count codes by the categories of a variable, and say what may be said
    #[command(long_about = crosstab::ABOUT)]
    Crosstab(crosstab::CrosstabArgs),
    /// Count the words of the project's categories by case
    #[command(long_about = dictionary::ABOUT)]
    Dictionary(dictionary::DictionaryArgs),
    /// Count words and phrases
    #[command(long_about = words::ABOUT)]
    Words(words::WordsArgs),
    /// Check the file, every text and every coding
    #[command(long_about = check::ABOUT)]
    Check(check::CheckArgs),
    /// List the cases with their documents, groups and values
    #[command(long_about = cases::ABOUT)]
    Cases(cases::CasesArgs),
    /// Write the table of cases as csv or xlsx
    #[command(long_about = cases::EXPORT_ABOUT)]
    ExportCases(cases::ExportCasesArgs),
    /// Write all codings with positions and quotes
    #[command(long_about = export_codings::ABOUT)]
    ExportCodings(export_codings::ExportCodingsArgs),
    /// Write the memos as docx, html, markdown or csv
    #[command(long_about = export_memos::ABOUT)]
    ExportMemos(export_memos::ExportMemosArgs),
    /// Write transcripts to print, with the codes in the margin
    #[command(long_about = export_transcript::ABOUT)]
    ExportTranscript(export_transcript::ExportTranscriptArgs),
    /// Make a report of the project again, with its tables
    #[command(long_about = report::ABOUT)]
    Report(report::ReportArgs),
    /// Write the appendix of the study: all tables and the transcripts
    #[command(long_about = appendix::ABOUT)]
    Appendix(appendix::AppendixArgs),
    /// Copy the project into its folder of backups now
    #[command(long_about = backup::ABOUT)]
    Backup(backup::BackupArgs),
}

/// The project of a command that changes it.
#[derive(Clone, Debug, ClapArgs)]
pub struct WriteArgs {
    /// The project file
    #[arg(value_name = "PROJECT")]
    pub project: PathBuf,
}

/// The project of a command that only reads.
#[derive(Clone, Debug, ClapArgs)]
pub struct ReadArgs {
    /// The project file
    #[arg(value_name = "PROJECT")]
    pub project: PathBuf,

    /// Where the project is open elsewhere, read its newest backup and say from when it is
    #[arg(long)]
    pub stale_ok: bool,
}

/// What of a project a table counts.
#[derive(Clone, Debug, ClapArgs)]
pub struct ScopeArgs {
    /// Only this code and its sub-codes; may be given several times
    #[arg(long = "code", value_name = "CODE")]
    codes: Vec<String>,

    /// Only this document; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,

    /// Only this coder's codings; may be given several times
    #[arg(long = "coder", value_name = "CODER")]
    coders: Vec<String>,

    /// Only codings of this run: main, intra, second, or pilot-1
    #[arg(long, value_name = "RUN", default_value = "main", value_parser = run_of)]
    run: Run,
}

impl ScopeArgs {
    /// The names, looked up in a project.
    pub fn spec(&self, snapshot: &Snapshot) -> super::Result<MatrixSpec> {
        let codes: Vec<_> =
            self.codes.iter().map(|name| Ok(select::code(snapshot, name)?.id)).collect::<super::Result<_>>()?;
        let documents: BTreeSet<_> =
            self.documents.iter().map(|name| select::document(snapshot, name)).collect::<super::Result<_>>()?;
        let coders: Vec<_> =
            self.coders.iter().map(|name| select::coder(snapshot, name)).collect::<super::Result<_>>()?;
        Ok(MatrixSpec {
            codes: (!codes.is_empty()).then_some(codes),
            documents: (!documents.is_empty()).then_some(documents),
            coders: (!coders.is_empty()).then_some(coders),
            run: self.run,
            ..MatrixSpec::default()
        })
    }
}

/// The run of its name in files; the number of a pilot may stand behind a hyphen.
fn run_of(text: &str) -> Result<Run, String> {
    let pilot = || text.strip_prefix("pilot").and_then(|n| n.trim_start_matches(['-', ' ']).parse().ok());
    match text {
        "main" => Ok(Run::Main),
        "intra" => Ok(Run::Intra),
        "second" => Ok(Run::Second),
        _ => pilot().map(Run::Pilot).ok_or_else(|| "one of main, intra, second, pilot-1, pilot-2...".to_owned()),
    }
}

/// Where a table goes: files, or the terminal.
#[derive(Clone, Debug, ClapArgs)]
pub struct OutArgs {
    /// Write the table to a file: .xlsx, .csv, .docx, .odt, .html, .md or .tex; may be given several times
    #[arg(long, value_name = "FILE", value_parser = super::table::table_file)]
    pub out: Vec<PathBuf>,

    /// Write csv with a line a cell, as statistics programs want it
    #[arg(long)]
    long: bool,

    /// Begin csv with the mark that Excel needs to read accents
    #[arg(long)]
    bom: bool,

    /// The paper of .docx and .odt
    #[arg(long, value_enum, default_value_t)]
    paper: PaperArg,

    /// Call codes by their labels in this language (en, es, de, ...), as far as they have any
    #[arg(long, value_name = "LANGUAGE", default_value = "")]
    labels: String,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum PaperArg {
    /// 210 x 297 mm
    #[default]
    A4,
    /// 8.5 x 11 inches
    Letter,
}

impl From<PaperArg> for Paper {
    fn from(paper: PaperArg) -> Self {
        match paper {
            PaperArg::A4 => Self::A4,
            PaperArg::Letter => Self::Letter,
        }
    }
}

impl OutArgs {
    /// How tables are written.
    pub fn options(&self) -> TableOptions {
        let csv = CsvOptions { bom: self.bom, is_long: self.long, ..CsvOptions::default() };
        TableOptions { csv, paper: self.paper.into() }
    }

    /// The study with its codes called in the language that was chosen.
    pub fn labelled<'s>(&self, snapshot: &'s Snapshot) -> Labelled<'s> {
        Labelled::new(snapshot, self.labels.trim())
    }
}

/// How a command prints its data.
#[derive(Clone, Copy, Debug, ClapArgs)]
pub struct FormatArgs {
    /// Print JSON for programs
    #[arg(long)]
    pub json: bool,
}
