//! Opening the project of a command.

use std::path::Path;
use std::time::UNIX_EPOCH;

use super::args::ReadArgs;
use super::console::Console;
use super::{CliError, Result};
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::{Installation, Mode, Notice, Project, ProjectError, StorageError, newest_backup};

/// Opens a project to change it.
pub fn to_write(path: &Path) -> Result<Project> {
    Project::open(path, Mode::Write, Installation::of_user()).map_err(point_to_new)
}

/// Opens a project to look at it only, for a command that would change it.
pub fn to_look(path: &Path) -> Result<Project> {
    Project::open(path, Mode::Read, Installation::of_user()).map_err(point_to_new)
}

/// Opens a project to change it by a step that is worth a backup first, and says what is
/// risky about its place.
pub fn to_write_much(path: &Path, console: &Console) -> Result<Project> {
    let mut project = to_write(path)?;
    say_notice(&mut project, console);
    project.back_up_if_due()?;
    Ok(project)
}

/// Opens a project to read it: the file, or where it is open elsewhere and `--stale-ok` was
/// given, its newest backup.
pub fn to_read(args: &ReadArgs, console: &Console) -> Result<Project> {
    let open = |path: &Path| Project::open(path, Mode::Read, Installation::of_user());
    match open(&args.project) {
        Err(ProjectError::Storage(StorageError::OpenElsewhere(path))) if args.stale_ok => {
            let Some(backup) = newest_backup(&args.project) else {
                return Err(Message::new("cli-no-backup").with("path", path.display().to_string()).into());
            };
            let project = open(&backup.path)?;
            let millis = backup.made_at.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
            let time = Timestamp(i64::try_from(millis).unwrap_or(i64::MAX)).local();
            console.note(&Message::new("cli-stale").with("time", time).with("path", backup.path.display().to_string()));
            Ok(project)
        }
        Err(ProjectError::Storage(StorageError::OpenElsewhere(path))) => {
            Err(Message::new("cli-open-elsewhere-read").with("path", path.display().to_string()).into())
        }
        opened => opened.map_err(point_to_new),
    }
}

/// Tells what a person must be told about a project just opened or changed.
pub fn say_notice(project: &mut Project, console: &Console) {
    if let Some(notice) = project.take_notice() {
        console.note(&notice.message());
    }
}

/// Tells only that the work went on in another file; where the project lies was told when it
/// was made.
pub fn say_moved(project: &mut Project, console: &Console) {
    if let Some(notice @ Notice::MovedToRecovered(_)) = project.take_notice() {
        console.note(&notice.message());
    }
}

fn point_to_new(error: ProjectError) -> CliError {
    match error {
        ProjectError::Storage(StorageError::Missing(path)) => {
            Message::new("cli-project-missing").with("path", path.display().to_string()).into()
        }
        other => other.into(),
    }
}
