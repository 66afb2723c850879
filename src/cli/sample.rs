//! `voces sample`: the sample study, its table, and the window.

use std::path::{Path, PathBuf};

use clap::Args;

use super::args::FormatArgs;
use super::console::Console;
use super::out::refused;
use super::{Outcome, Result, table, window};
use crate::export::Table;
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::{Installation, Mode, Project, ProjectError, StorageError};
use crate::query::{Matrix, MatrixSpec};
use crate::sample;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Build the sample study in a folder: six interviews, invented from the first to the last word, with \
cases, code system, codings and memos. Prints its table of codes by cases, writes the table as CSV \
and XLSX beside the project, and opens the project in the window where there is a display.

Where a sample stands in the folder already it is not built again: one that was worked in is \
opened as it is, and its tables are left alone.";

const EXAMPLES: &str = "\
Examples:
  voces sample
  voces sample trial --no-window";

/// The name of the project in the folder.
const PROJECT: &str = "sample.voces";

/// The tables beside it.
const TABLES: [&str; 2] = ["codes-by-cases.csv", "codes-by-cases.xlsx"];

/// Arguments of `voces sample`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SampleArgs {
    /// The folder; it is made where it is not there
    #[arg(default_value = "voces-sample")]
    dir: PathBuf,

    /// Do not open the window
    #[arg(long)]
    no_window: bool,

    #[command(flatten)]
    format: FormatArgs,
}

/// Builds or finds the sample.
pub fn run(args: &SampleArgs, console: &mut Console) -> Result {
    let path = args.dir.join(PROJECT);
    show(args, &path, console)?;
    if !args.no_window {
        // What stands on the terminal must be there before the window.
        console.flush()?;
        if window::has_display() {
            return window::run(Some(path), console);
        }
        console.note(&Message::new("cli-sample-no-display").with("path", path.display().to_string()));
    }
    Ok(Outcome::Done)
}

/// Builds the sample or opens the one that stands, prints its table and writes the files.
/// The project is closed at the end: the window opens it anew.
fn show(args: &SampleArgs, path: &Path, console: &mut Console) -> Result<()> {
    let stands = std::fs::symlink_metadata(path).is_ok();
    let project = if stands {
        // Only read: not a byte of it is changed.
        Project::open(path, Mode::Read, Installation::of_user())?
    } else {
        make_folder(&args.dir)?;
        sample::build(path, Installation::of_user()).map_err(|error| error.message())?
    };
    let is_changed = stands && !sample::is_as_built(&project).map_err(|error| error.message())?;
    let snapshot = project.snapshot();
    let matrix = Matrix::new(snapshot, MatrixSpec::default());
    let table = Table::of_matrix(snapshot, &matrix, console.catalog(), Timestamp::now());
    let files: Vec<PathBuf> = TABLES.iter().map(|name| args.dir.join(name)).collect();
    // Who worked in the sample may have worked in its tables too.
    let written: Vec<PathBuf> = files.into_iter().filter(|file| !is_changed || !file.exists()).collect();
    for file in &written {
        table::save(file, &table)?;
    }
    let key = match (stands, is_changed) {
        (false, _) => "cli-sample-built",
        (true, false) => "cli-sample-unchanged",
        (true, true) => "cli-sample-changed",
    };
    let what = Message::new(key).with("path", path.display().to_string());
    if args.format.json {
        console.note(&what);
        table::print_json(snapshot, &matrix, console)?;
    } else {
        console.line(&what)?;
        console.text("")?;
        table::print(&table, console)?;
        console.text("")?;
        table::say_written(&written, console)?;
    }
    Ok(())
}

fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists | std::io::ErrorKind::NotADirectory => {
            refused(folder, Message::new("cli-not-a-folder"))
        }
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            ProjectError::from(StorageError::ReadOnly(folder.to_owned())).into()
        }
        _ => ProjectError::from(StorageError::from(error)).into(),
    })
}
