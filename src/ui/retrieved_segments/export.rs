//! Writes what is listed to a file, in the background.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::export::CsvOptions;
use crate::export::segments::{Segments, message};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::ui::app::App;

/// An export that is under way.
#[derive(Debug)]
pub struct Exporting {
    /// The file's name, for what is told in the end.
    name: String,
    stopped: Arc<AtomicBool>,
    done: Receiver<Result<(), Message>>,
}

impl Exporting {
    /// Stops it; nothing is written.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// What came of it: nothing while it is under way.
    fn poll(&self) -> Option<Result<(), Message>> {
        match self.done.try_recv() {
            Ok(done) => Some(done),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Message::new("analysis-error-write"))),
        }
    }
}

/// Begins to write what is listed.
pub fn export(app: &mut App, ctx: &egui::Context, path: PathBuf) {
    let Some(session) = &mut app.session else { return };
    let state = &mut session.segments;
    let Some(listing) = state.lister.current() else { return };
    let (snapshot, spec) = (Arc::clone(&session.standing.snapshot), state.asked.spec(&session.view));
    let (language, repaint) = (app.catalog.language(), ctx.clone());
    let stopped = Arc::new(AtomicBool::new(false));
    let (send, done) = channel();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    state.exporting = Some(Exporting { name, stopped: Arc::clone(&stopped), done });
    std::thread::spawn(move || {
        let catalog = Catalog::new(language);
        let (now, options) = (Timestamp::now(), CsvOptions { bom: true, ..CsvOptions::default() });
        let segments = Segments { snapshot: &snapshot, listing: &listing, spec: &spec, catalog: &catalog, now };
        let written = segments.save(&path, options, &|| !stopped.load(Ordering::Relaxed));
        // Nobody waits for it any more where this fails.
        send.send(written.map_err(|error| message(&error))).ok();
        repaint.request_repaint();
    });
}

/// Tells what came of an export that is done.
pub fn poll(app: &mut App) {
    let Some(session) = &mut app.session else { return };
    let Some(exporting) = &session.segments.exporting else { return };
    let Some(done) = exporting.poll() else { return };
    let was_stopped = exporting.stopped.load(Ordering::Relaxed);
    let name = exporting.name.clone();
    session.segments.exporting = None;
    match done {
        Ok(()) => app.notices.toast(Message::new("export-done").with("name", name)),
        Err(_) if was_stopped => app.notices.toast(Message::new("segments-export-stopped")),
        Err(reason) => app.notices.error(reason),
    }
}
