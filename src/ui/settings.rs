//! What is remembered per user, outside every project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::document_browser::Share;
use super::view_state::{SideTab, SignsShown, Workspace};
use crate::i18n::Language;

/// How many projects the welcome page and the menu list, and commands the palette.
const MAX_RECENT: usize = 8;

/// Which theme is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which panes are hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HiddenPanes {
    /// The document list.
    pub documents: bool,
    /// The code tree.
    pub codes: bool,
    /// The retrieved segments.
    pub segments: bool,
    /// The rule card.
    pub rule_card: bool,
}

/// What is remembered. A file that cannot be read costs nothing: the defaults come back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The theme.
    pub theme: ThemeChoice,
    /// The language; none for the system's.
    pub language: Option<Language>,
    /// The projects opened last, newest first.
    pub recent: Vec<PathBuf>,
    /// The workspace shown last.
    pub workspace: Workspace,
    /// The tab of the right column shown last.
    pub side_tab: SideTab,
    /// Hidden panes.
    pub hidden: HiddenPanes,
    /// The size of the reader's text in points; none for the theme's.
    pub reading_size: Option<f32>,
    /// Time marks take no room in the text of the reader.
    pub hides_times: bool,
    /// How the signs of a transcription convention are shown.
    pub signs: SignsShown,
    /// The commands run last, newest first.
    pub recent_commands: Vec<String>,
    /// The user's own shortcuts, by command.
    pub shortcuts: super::command::keymap::Chosen,
    /// The set of codes that the digits reach, by the project's identity.
    pub code_sets: BTreeMap<String, i64>,
    /// The code tree shows each code's own number, not that with its sub-codes.
    pub count_own: bool,
    /// How two panes of the reader divide the width.
    pub reader_share: Share,
    /// The initials asked for when a project is made.
    pub coder: Option<String>,
    /// The folder that was chosen last in a dialog.
    pub folder: Option<PathBuf>,
    /// The columns of the table of segments; empty for all.
    pub segment_columns: Vec<super::retrieved_segments::table::TableColumn>,
    /// The widths of the case table's columns, by the project's identity and the variable.
    pub case_columns: BTreeMap<String, BTreeMap<i64, f32>>,
    /// The document that was open last, by the project's identity.
    pub open_documents: BTreeMap<String, i64>,
    /// Who coded last in which run, by the project's identity.
    pub coders: BTreeMap<String, (i64, i64)>,
    #[serde(skip)]
    file: Option<PathBuf>,
    #[serde(skip)]
    written: Option<Box<Self>>,
}

impl Settings {
    /// The user's own.
    pub fn of_user() -> Self {
        user_folder().map_or_else(Self::default, |folder| Self::in_file(folder.join("window.json")))
    }

    /// Those of a file, which is written again by [`Self::save`].
    pub fn in_file(file: PathBuf) -> Self {
        let read = std::fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let settings: Self = read.unwrap_or_default();
        Self { file: Some(file), ..settings }
    }

    /// Puts a project first in the list of recent ones.
    pub fn note_opened(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MAX_RECENT);
    }

    /// Puts a command first among those run last.
    pub fn note_command(&mut self, name: &str) {
        self.recent_commands.retain(|other| other != name);
        self.recent_commands.insert(0, name.to_owned());
        self.recent_commands.truncate(MAX_RECENT);
    }

    /// Takes a project off the list of recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
    }

    /// Writes the file if something changed. A failure costs only what would be remembered.
    pub fn save(&mut self) {
        let now = Self { written: None, ..self.clone() };
        if self.written.as_deref() == Some(&now) {
            return;
        }
        if let Some(file) = &self.file {
            let written = || -> std::io::Result<()> {
                file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
                let aside = file.with_extension(format!("json.{}", std::process::id()));
                std::fs::write(&aside, serde_json::to_vec_pretty(&now)?)?;
                std::fs::rename(aside, file)
            };
            drop(written());
        }
        self.written = Some(Box::new(now));
    }
}

/// The folder in which the program keeps what belongs to the user and to no project.
pub fn user_folder() -> Option<PathBuf> {
    let chosen = std::env::var_os("VOCES_DATA_DIR").map(PathBuf::from);
    chosen.or_else(|| directories::ProjectDirs::from("", "", "voces").map(|dirs| dirs.data_local_dir().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_and_a_broken_file_costs_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("deep/window.json");
        let mut settings = Settings::in_file(file.clone());
        settings.theme = ThemeChoice::Dark;
        for n in 0..12 {
            settings.note_opened(&folder.path().join(format!("{n}.voces")));
        }
        settings.note_opened(&folder.path().join("9.voces"));
        settings.save();
        let again = Settings::in_file(file.clone());
        assert_eq!((again.theme, again.recent.len()), (ThemeChoice::Dark, MAX_RECENT));
        assert_eq!(again.recent[0], folder.path().join("9.voces"));
        std::fs::write(&file, "{ not json").expect("written");
        assert_eq!(Settings::in_file(file).theme, ThemeChoice::System);
    }
}
