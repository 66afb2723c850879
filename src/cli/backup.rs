//! `voces backup`: a backup now.

use clap::Args;

use super::args::WriteArgs;
use super::console::Console;
use super::{Outcome, Result, open};
use crate::i18n::Message;

/// What `--help` says of the command.
pub const ABOUT: &str = "Copy the project, checked and complete, into the folder of backups beside it \
(study.voces-backups). Backups are project files like any other; the newest ten are kept. They are \
also made by themselves, at most every twenty minutes of work.";

/// Arguments of `voces backup`.
#[derive(Debug, Args)]
#[command(after_help = "Example: voces backup study.voces")]
pub struct BackupArgs {
    #[command(flatten)]
    file: WriteArgs,
}

/// Makes the backup.
pub fn run(args: &BackupArgs, console: &mut Console) -> Result {
    let project = open::to_write(&args.file.project)?;
    if let Some(backup) = project.back_up()? {
        console.line(&Message::new("cli-backup-done").with("path", backup.path.display().to_string()))?;
    }
    Ok(Outcome::Done)
}
