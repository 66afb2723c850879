//! The arguments of `voces import`, and what they decide of each document.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::args::{FormatArgs, WriteArgs};
use crate::cli::{CliError, Result};
use crate::i18n::Message;
use crate::import::{DraftSettings, ReadOptions, Tracked, encoding};
use crate::model::{Convention, Material, SpeakerRole};

const EXAMPLES: &str = "\
Examples:
  voces import study.voces interviews/*.docx --cases cases.csv --group \"First round\"
  voces import study.voces interviews --recursive --dry-run
  voces import study.voces old/*.txt --encoding macintosh --role P=interviewer
  pdftotext talk.pdf - | voces import study.voces - --name \"Talk in May\"
  voces import study.voces --codes codes.json --codings codings.csv
  voces import study.voces focus-group.docx --case CSO7";

/// Arguments of `voces import`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, override_usage = "voces import [OPTIONS] <PROJECT> [FILES]...")]
#[command(group(clap::ArgGroup::new("what").args(["files", "cases", "codes", "codings", "memos"]).multiple(true).required(true)))]
pub struct ImportArgs {
    #[command(flatten)]
    pub file: WriteArgs,

    /// Documents and folders of documents: docx, odt, rtf, pdf, html, srt, vtt, txt, md; - for the
    /// standard input
    pub files: Vec<PathBuf>,

    /// Also the sub-folders of the folders given
    #[arg(long, short, requires = "files")]
    pub recursive: bool,

    /// Print what would come in, as the window shows it before it is stored; store nothing
    #[arg(long, requires = "files")]
    pub dry_run: bool,

    /// The name of the document, where there is only one
    #[arg(long, value_name = "NAME", requires = "files")]
    pub name: Option<String>,

    /// The case of all documents given; it is made if there is none of this name
    #[arg(long, value_name = "NAME", requires = "files")]
    pub case: Option<String>,

    /// The group of the new documents; it is made if there is none of this name
    #[arg(long, value_name = "NAME", requires = "files")]
    pub group: Option<String>,

    /// Put the documents of each folder into a group of the folder's name
    #[arg(long, requires = "files", conflicts_with = "group")]
    pub group_by_folder: bool,

    /// The character encoding of texts, where it is known better than by guessing: utf-8,
    /// windows-1252, macintosh, utf-16le and all others of the web
    #[arg(long, value_name = "NAME", requires = "files")]
    pub encoding: Option<String>,

    /// What becomes of tracked changes
    #[arg(long, value_enum, value_name = "WHAT", requires = "files", default_value_t)]
    pub tracked: TrackedArg,

    /// What becomes of comments at the margin
    #[arg(long, value_enum, value_name = "WHAT", requires = "files", default_value_t)]
    pub comments: CommentsArg,

    /// By which convention the transcripts are written
    #[arg(long, value_enum, value_name = "CONVENTION", requires = "files")]
    pub convention: Option<ConventionArg>,

    /// What the documents are for the study
    #[arg(long, value_enum, value_name = "MATERIAL", requires = "files")]
    pub material: Option<MaterialArg>,

    /// The role of a speaker: interviewer, respondent or other; may be given several times
    #[arg(long, value_name = "LABEL=ROLE", requires = "files")]
    pub role: Vec<String>,

    /// A case table: csv
    #[arg(long, value_name = "FILE")]
    pub cases: Option<PathBuf>,

    /// A code system: csv or json
    #[arg(long, value_name = "FILE")]
    pub codes: Option<PathBuf>,

    /// Codings: csv or json
    #[arg(long, value_name = "FILE")]
    pub codings: Option<PathBuf>,

    /// Memos: csv
    #[arg(long, value_name = "FILE")]
    pub memos: Option<PathBuf>,

    /// Who made the codings that name no coder; the project's first coder if left out
    #[arg(long, value_name = "NAME", requires = "codings")]
    pub coder: Option<String>,

    #[command(flatten)]
    pub format: FormatArgs,
}

/// What becomes of tracked changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum TrackedArg {
    /// The text as it reads after them
    #[default]
    Accept,
    /// The text as it read before them
    Reject,
}

/// What becomes of comments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum CommentsArg {
    /// Each becomes a memo at its words
    Memos,
    /// They are left out
    #[default]
    Leave,
}

/// A convention of transcription.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ConventionArg {
    /// No rules beyond speaker labels
    Plain,
    /// Simple transcription after Dresing and Pehl
    Simple,
    /// GAT 2
    Gat2,
    /// Jefferson
    Jefferson,
}

/// What a document is for the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MaterialArg {
    /// An interview
    Interview,
    /// A focus group
    FocusGroup,
    /// Answers of a survey
    Survey,
    /// Field notes
    FieldNotes,
    /// A document of the field
    Policy,
    /// Anything else
    Other,
}

impl ImportArgs {
    /// Finds what clap cannot: names of encodings and roles, and a name for several documents.
    pub fn check(&self) -> Result<()> {
        self.options()?;
        for given in &self.role {
            role_of(given).ok_or_else(|| usage("cli-import-bad-role", given))?;
        }
        let is_input = |path: &PathBuf| path.as_os_str() == "-";
        let n_inputs = self.files.iter().filter(|path| is_input(path)).count();
        if n_inputs > 0 && self.name.as_deref().is_none_or(|name| name.trim().is_empty()) {
            return Err(CliError::Usage(Message::new("cli-import-input-name")));
        }
        if self.name.is_some() && (self.files.len() > 1 || self.files.iter().any(|path| path.is_dir())) {
            return Err(CliError::Usage(Message::new("cli-import-one-name")));
        }
        Ok(())
    }

    /// How files are read.
    pub fn options(&self) -> Result<ReadOptions> {
        let wanted = self.encoding.as_deref();
        let encoding = wanted.map(|label| encoding::by_label(label).ok_or(label)).transpose();
        Ok(ReadOptions {
            encoding: encoding.map_err(|label| usage("cli-import-bad-encoding", label))?,
            tracked: match self.tracked {
                TrackedArg::Accept => Tracked::Accept,
                TrackedArg::Reject => Tracked::Reject,
            },
            comments: self.comments == CommentsArg::Memos,
        })
    }

    /// What is decided of a document after it was read.
    pub fn settings(&self) -> DraftSettings {
        DraftSettings {
            roles: self.role.iter().filter_map(|given| role_of(given)).collect(),
            convention: self.convention.map(|convention| match convention {
                ConventionArg::Plain => Convention::Plain,
                ConventionArg::Simple => Convention::Simple,
                ConventionArg::Gat2 => Convention::Gat2,
                ConventionArg::Jefferson => Convention::Jefferson,
            }),
            material: self.material.map(|material| match material {
                MaterialArg::Interview => Material::Interview,
                MaterialArg::FocusGroup => Material::FocusGroup,
                MaterialArg::Survey => Material::Survey,
                MaterialArg::FieldNotes => Material::FieldNotes,
                MaterialArg::Policy => Material::Policy,
                MaterialArg::Other => Material::Other,
            }),
            ..DraftSettings::default()
        }
    }
}

fn usage(key: &'static str, given: &str) -> CliError {
    CliError::Usage(Message::new(key).with("given", given))
}

/// `E=interviewer`; a label may hold the sign itself, so the last one parts.
fn role_of(given: &str) -> Option<(String, SpeakerRole)> {
    let (label, role) = given.rsplit_once('=')?;
    let label = label.trim().trim_end_matches(':').trim();
    let role = match role.trim().to_lowercase().as_str() {
        "interviewer" => SpeakerRole::Interviewer,
        "respondent" => SpeakerRole::Respondent,
        "other" => SpeakerRole::Other,
        _ => return None,
    };
    (!label.is_empty()).then(|| (label.to_owned(), role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_read_as_they_are_written() {
        assert_eq!(role_of("E=interviewer"), Some(("E".into(), SpeakerRole::Interviewer)));
        assert_eq!(role_of(" Ana María: = Respondent"), Some(("Ana María".into(), SpeakerRole::Respondent)));
        assert_eq!((role_of("E"), role_of("=other"), role_of("E=boss")), (None, None, None));
    }
}
