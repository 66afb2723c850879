//! `voces undo` and `voces redo`.

use clap::Args;

use super::args::WriteArgs;
use super::console::Console;
use super::{Outcome, Result, open};
use crate::i18n::Message;

/// What `--help` says of the command.
pub const ABOUT: &str = "Take back the last step (undo), or do again what was taken back last (redo), \
and say which step it was. There is no limit, and both work days after the step; an import is one \
step for the documents, one for the codes, and so on.";

/// Arguments of `voces undo` and `voces redo`.
#[derive(Debug, Args)]
#[command(after_help = "Example: voces undo study.voces")]
pub struct UndoArgs {
    #[command(flatten)]
    file: WriteArgs,
}

/// Takes back the last step.
pub fn undo(args: &UndoArgs, console: &mut Console) -> Result {
    let mut project = open::to_write_much(&args.file.project, console)?;
    // Named before: what is taken back may have had its name only until now.
    let what = project.undo_label();
    project.undo()?;
    open::say_moved(&mut project, console);
    say("cli-undone", what, console)
}

/// Does the step again that was taken back last.
pub fn redo(args: &UndoArgs, console: &mut Console) -> Result {
    let mut project = open::to_write_much(&args.file.project, console)?;
    let before = project.redo_label();
    project.redo()?;
    open::say_moved(&mut project, console);
    // Named after: what was brought back has its name again.
    say("cli-redone", project.undo_label().or(before), console)
}

fn say(key: &'static str, what: Option<Message>, console: &mut Console) -> Result {
    if let Some(what) = what {
        console.line(&Message::new(key).with("what", what))?;
    }
    Ok(Outcome::Done)
}
