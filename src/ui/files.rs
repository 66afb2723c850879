//! Asking for files: the system's dialog where there is one, else our own.
//!
//! The system's dialog runs on its own thread. Where no desktop portal answers, it comes
//! back empty-handed at once; then our own dialog is shown ([`Asked::NoDialog`]).

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

/// Nobody cancels a dialog faster than this: it was never shown.
const NEVER_SHOWN: Duration = Duration::from_millis(350);

/// What files are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One project to open.
    OpenProject,
    /// A place for a new project.
    NewProject,
    /// Documents and case tables, several at once.
    Import,
    /// A folder with documents.
    ImportFolder,
    /// A survey: a table of answers.
    ImportSurvey,
    /// A place for the comparison as a workbook or csv file.
    ExportComparison,
    /// A place for the chart.
    ExportChart,
    /// A place for the coding guideline.
    ExportCodebook,
    /// A place for the retrieved segments.
    ExportSegments,
    /// A place for the memos as docx, html, markdown or csv.
    ExportMemos,
    /// A place for transcripts.
    ExportTranscript,
    /// An interview guide to import.
    ImportGuide,
    /// A place for the interview guide.
    ExportGuide,
    /// A place for the table of its questions.
    ExportQuestions,
    /// A table of cases.
    ImportCases,
    /// A place for the table of cases.
    ExportCases,
}

impl Purpose {
    /// The key of the dialog's title.
    pub const fn title_key(self) -> &'static str {
        match self {
            Self::OpenProject => "files-open-project",
            Self::NewProject => "files-new-project",
            Self::Import => "files-import",
            Self::ImportFolder => "preview-files-folder",
            Self::ImportSurvey => "survey-files-title",
            Self::ExportComparison => "files-export",
            Self::ExportChart => "chart-files-title",
            Self::ExportCodebook => "codebook-files-title",
            Self::ExportSegments => "segments-export",
            Self::ExportMemos => "memo-files-export",
            Self::ExportTranscript => "transcript-files-title",
            Self::ImportGuide => "guide-files-import",
            Self::ExportGuide => "guide-files-export",
            Self::ExportQuestions => "guide-files-table",
            Self::ImportCases => "cases-files-import",
            Self::ExportCases => "cases-files-export",
        }
    }

    /// True where a file is to be written.
    pub const fn saves(self) -> bool {
        matches!(
            self,
            Self::NewProject
                | Self::ExportComparison
                | Self::ExportChart
                | Self::ExportCodebook
                | Self::ExportSegments
                | Self::ExportMemos
                | Self::ExportTranscript
                | Self::ExportGuide
                | Self::ExportQuestions
                | Self::ExportCases
        )
    }

    /// The endings of the files that are shown.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::OpenProject | Self::NewProject => &["voces"],
            Self::Import | Self::ImportFolder => &crate::import::files::ENDINGS,
            Self::ImportSurvey => &["csv", "tsv", "xlsx", "xlsm", "xls", "ods"],
            Self::ExportQuestions | Self::ExportCases => &["xlsx", "csv"],
            Self::ImportGuide => &["md", "txt", "csv", "tsv", "markdown"],
            Self::ExportGuide => &["docx", "md", "html", "csv"],
            Self::ImportCases => &["csv", "xlsx", "xls", "ods", "tsv", "txt"],
            Self::ExportComparison => &crate::export::TABLE_ENDINGS,
            Self::ExportChart => &crate::export::chart::CHART_ENDINGS,
            Self::ExportCodebook => &["docx", "xlsx", "html", "md", "csv", "tex"],
            Self::ExportTranscript => &crate::export::transcript::TRANSCRIPT_ENDINGS,
            Self::ExportSegments => &["docx", "xlsx", "csv", "md", "html"],
            Self::ExportMemos => &["docx", "html", "md", "csv"],
        }
    }
}

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nobody has answered yet.
    Waiting,
    /// These files were chosen; none means it was given up.
    Chosen(Vec<PathBuf>),
    /// There is no system dialog here.
    NoDialog,
}

/// A question that is being asked.
#[derive(Debug)]
pub struct Question {
    /// What for.
    pub purpose: Purpose,
    answer: Receiver<(Vec<PathBuf>, Duration)>,
}

/// What the dialog starts with.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Its title.
    pub title: String,
    /// Its folder.
    pub folder: Option<PathBuf>,
    /// The proposed file name.
    pub file_name: String,
}

impl Question {
    /// Asks with the system's dialog; none where there is surely none.
    pub fn ask(purpose: Purpose, start: Start, wake: impl Fn() + Send + 'static) -> Option<Self> {
        if !has_system_dialog() {
            return None;
        }
        let (send, answer) = channel();
        let asking = move || {
            let began = Instant::now();
            let chosen = system_dialog(purpose, &start);
            drop(send.send((chosen, began.elapsed())));
            wake();
        };
        std::thread::Builder::new().name("file dialog".into()).spawn(asking).ok()?;
        Some(Self { purpose, answer })
    }

    /// What has come of it so far.
    pub fn poll(&self) -> Asked {
        match self.answer.try_recv() {
            Ok((chosen, took)) if chosen.is_empty() && took < NEVER_SHOWN => Asked::NoDialog,
            Ok((chosen, _)) => Asked::Chosen(chosen),
            Err(TryRecvError::Empty) => Asked::Waiting,
            Err(TryRecvError::Disconnected) => Asked::NoDialog,
        }
    }
}

fn has_system_dialog() -> bool {
    // A test drives our own dialog: nobody answers the system's.
    if cfg!(test) {
        return false;
    }
    if cfg!(target_os = "macos") {
        // Its dialogs belong to the main thread.
        return false;
    }
    let of_session = || std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some();
    let of_user = || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists());
    cfg!(windows) || of_session() || of_user()
}

fn system_dialog(purpose: Purpose, start: &Start) -> Vec<PathBuf> {
    let mut dialog = rfd::FileDialog::new().set_title(&start.title);
    for ending in if purpose.saves() {
        purpose.endings().iter().map(std::slice::from_ref).collect()
    } else {
        vec![purpose.endings()]
    } {
        dialog = dialog.add_filter(ending.join(", "), ending);
    }
    if let Some(folder) = &start.folder {
        dialog = dialog.set_directory(folder);
    }
    if purpose.saves() {
        dialog = dialog.set_file_name(&start.file_name);
    }
    match purpose {
        Purpose::Import => dialog.pick_files().unwrap_or_default(),
        Purpose::ImportFolder => dialog.pick_folder().into_iter().collect(),
        Purpose::OpenProject | Purpose::ImportSurvey | Purpose::ImportGuide | Purpose::ImportCases => {
            dialog.pick_file().into_iter().collect()
        }
        Purpose::NewProject
        | Purpose::ExportComparison
        | Purpose::ExportChart
        | Purpose::ExportCodebook
        | Purpose::ExportSegments
        | Purpose::ExportMemos
        | Purpose::ExportTranscript
        | Purpose::ExportGuide
        | Purpose::ExportQuestions
        | Purpose::ExportCases => dialog.save_file().into_iter().collect(),
    }
}

/// The path with the ending it needs.
pub fn with_ending(path: PathBuf, purpose: Purpose) -> PathBuf {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    if purpose.endings().contains(&ending.as_str()) {
        return path;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(purpose.endings()[0]);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_ending_is_added_and_a_dot_in_the_name_is_none() {
        let of = |name: &str, purpose| with_ending(PathBuf::from(name), purpose);
        assert_eq!(of("a/estudio", Purpose::NewProject), Path::new("a/estudio.voces"));
        assert_eq!(of("estudio v1.2", Purpose::NewProject), Path::new("estudio v1.2.voces"));
        assert_eq!(of("t.CSV", Purpose::ExportComparison), Path::new("t.CSV"));
    }
}
