//! The steps of a survey: ask for the file, read it, store it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::dialog::SurveyDialog;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Job, Request};
use crate::ui::files::Purpose;

/// Something that is asked about surveys.
#[derive(Clone, Debug, PartialEq)]
pub enum SurveyAction {
    /// Asks for the file.
    Ask,
    /// Reads a file and shows what its columns are.
    Read(PathBuf),
    /// Stores what was chosen; the dialog stays until it is done.
    Store(HandedOver),
}

/// A job on its way to the project: it is taken once.
#[derive(Clone)]
pub struct HandedOver(Arc<Mutex<Option<Job>>>);

impl HandedOver {
    /// A job that waits to be taken.
    pub fn new(job: Job) -> Self {
        Self(Arc::new(Mutex::new(Some(job))))
    }

    fn take(&self) -> Option<Job> {
        self.0.lock().ok()?.take()
    }
}

impl PartialEq for HandedOver {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for HandedOver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HandedOver")
    }
}

/// True for files that can be surveys.
pub fn is_table(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| Purpose::ImportSurvey.endings().contains(&ending.as_str()))
}

/// Carries an action out.
pub fn dispatch(app: &mut App, ctx: &egui::Context, action: SurveyAction) {
    let Some(session) = &app.session else { return };
    match action {
        SurveyAction::Ask => app.ask(ctx, Purpose::ImportSurvey),
        SurveyAction::Read(_) if session.standing.read_only => {}
        SurveyAction::Read(path) => {
            let repaint = ctx.clone();
            app.dialog = Some(Dialog::Survey(Box::new(SurveyDialog::read(path, move || repaint.request_repaint()))));
        }
        SurveyAction::Store(handed) => {
            if let Some(job) = handed.take() {
                app.engine.send(Request::Do(job));
            }
        }
    }
}
