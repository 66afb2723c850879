//! `voces [PROJECT]`: the window.

use std::path::PathBuf;

use super::console::Console;
use super::{Outcome, Result};
use crate::i18n::Message;

/// Opens the window with a project, or with the list of recent ones.
pub fn run(project: Option<PathBuf>, console: &mut Console) -> Result {
    // A mistyped command is read as a project: say so before anything else.
    if let Some(path) = project.as_ref().filter(|path| !path.exists()) {
        return Err(crate::project::StorageError::Missing(path.clone()).message().into());
    }
    if !has_display() {
        return Err(Message::new("cli-no-display").into());
    }
    console.flush()?;
    show(project, console)?;
    Ok(Outcome::Done)
}

/// True where a window could be shown.
pub fn has_display() -> bool {
    // Elsewhere than on these systems a program always has a display.
    let needs_server = cfg!(all(unix, not(target_os = "macos")));
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !needs_server || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET")
}

#[cfg(feature = "gui")]
fn show(project: Option<PathBuf>, console: &Console) -> Result<(), Message> {
    crate::ui::run(project, console.catalog().language())
}

#[cfg(not(feature = "gui"))]
fn show(_project: Option<PathBuf>, _console: &Console) -> Result<(), Message> {
    Err(Message::new("cli-no-window"))
}
