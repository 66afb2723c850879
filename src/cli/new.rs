//! `voces new`: a new, empty project.

use clap::Args;

use super::args::WriteArgs;
use super::console::Console;
use super::{Outcome, Result, open};
use crate::i18n::Message;
use crate::project::{Installation, Project};

/// The coder of a project whose maker gave no name: initials that name nobody.
pub const DEFAULT_CODER: &str = "C1";

/// What `--help` says of the command.
pub const ABOUT: &str = "Make a new, empty project file. A path where something stands already is \
refused.";

/// Arguments of `voces new`.
#[derive(Debug, Args)]
#[command(after_help = "Example: voces new study.voces --coder AK")]
pub struct NewArgs {
    #[command(flatten)]
    file: WriteArgs,

    /// The name or the initials of who codes; they stand at every coding
    #[arg(long, value_name = "NAME", default_value = DEFAULT_CODER)]
    coder: String,
}

/// Makes the project.
pub fn run(args: &NewArgs, console: &mut Console) -> Result {
    let path = &args.file.project;
    let mut project = Project::create(path, &args.coder, Installation::of_user())?;
    open::say_notice(&mut project, console);
    console.line(&Message::new("cli-new-done").with("path", path.display().to_string()))?;
    Ok(Outcome::Done)
}
