//! What the charts keep between frames, and drawing them anew where something has changed.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::export::chart::{ChartSpec, DPI, Drawing, save_chart};
use crate::i18n::{Catalog, Language, Message};
use crate::model::{CodeId, CoderId, DocumentId, Timestamp};
use crate::project::Snapshot;
use crate::query::MatrixSpec;
use crate::ui::compare::Opened;
use crate::ui::context::ViewerContext;

/// Up to this many codings and documents are drawn within the frame.
const QUICK: (usize, usize) = (5_000, 20);

/// The project at one moment, and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    project: uuid::Uuid,
    revision: u64,
    language: Language,
    spec: ChartSpec,
}

/// What the charts keep between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// What is asked for, but for the scope.
    pub(super) spec: ChartSpec,
    pub(super) activated_only: bool,
    /// Whose codings count; none for everybody's.
    pub(super) coder: Option<CoderId>,
    /// The one document of a codeline or portrait; none for all.
    pub(super) document: Option<DocumentId>,
    /// The name of the place that was clicked.
    pub(super) picked: Option<String>,
    /// The segments behind it.
    pub(super) opened: Opened,
    drawn: Option<(Key, Arc<Drawing>)>,
    pending: Option<(Key, Receiver<Drawing>)>,
}

/// Writes the chart that is shown as svg or png.
pub fn export(snapshot: &Snapshot, catalog: &Catalog, state: &State, path: &Path) -> Result<(), Message> {
    let Some((key, _)) = &state.drawn else { return Err(Message::new("compare-empty-no-codes")) };
    let drawing = key.spec.draw(snapshot, catalog, Timestamp::now());
    save_chart(path, &drawing, DPI).map_err(|error| error.message())
}

impl State {
    /// The drawing that is shown; while another is made, the last one.
    pub(super) fn drawing(&self) -> Option<&Arc<Drawing>> {
        self.drawn.as_ref().map(|(_, drawing)| drawing)
    }

    /// What the drawing that is shown was asked for.
    pub(super) fn drawn_spec(&self) -> Option<&ChartSpec> {
        self.drawn.as_ref().map(|(key, _)| &key.spec)
    }

    /// True while a drawing is made in the background.
    pub(super) const fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    /// The whole of what is asked for.
    pub(super) fn whole_spec(&self, ctx: &ViewerContext<'_>) -> ChartSpec {
        let mut scope = MatrixSpec {
            coders: self.coder.filter(|&coder| ctx.snapshot.coder(coder).is_some()).map(|coder| vec![coder]),
            ..self.spec.scope.clone()
        };
        if self.activated_only {
            let documents = &ctx.view.activated_documents;
            scope.documents = Some(documents.iter().copied().collect()).filter(|_| !documents.is_empty());
            let mut codes: Vec<CodeId> = ctx.view.activated_codes.iter().copied().collect();
            codes.sort_unstable();
            scope.codes = Some(codes).filter(|codes| !codes.is_empty());
        }
        if self.spec.kind.is_by_document() {
            let one = self.document.filter(|&id| ctx.snapshot.document(id).is_some());
            scope.documents = one.map(|id| [id].into()).or(scope.documents);
        }
        ChartSpec { scope, ..self.spec.clone() }
    }

    /// Draws anew where something has changed, in the background where that takes long.
    pub(super) fn update(&mut self, ctx: &ViewerContext<'_>, egui: &egui::Context) {
        let (project, revision) = (ctx.snapshot.uuid(), ctx.snapshot.revision());
        let key = Key { project, revision, language: ctx.catalog.language(), spec: self.whole_spec(ctx) };
        if self.take_arrived() {
            self.reopen(ctx.snapshot);
        }
        if self.drawn.as_ref().is_some_and(|(known, _)| *known == key) {
            self.pending = None;
            return;
        }
        if self.pending.as_ref().is_some_and(|(known, _)| *known == key) {
            return;
        }
        if ctx.snapshot.n_codings() <= QUICK.0 && ctx.snapshot.documents().len() <= QUICK.1 {
            let drawing = key.spec.draw(ctx.snapshot, ctx.catalog, Timestamp::now());
            self.pending = None;
            self.drawn = Some((key, Arc::new(drawing)));
            self.reopen(ctx.snapshot);
            return;
        }
        // A chart of another project must not be shown while the new one is drawn.
        if self.drawn.as_ref().is_some_and(|(known, _)| known.project != key.project) {
            self.drawn = None;
        }
        let (send, receive) = channel();
        let (snapshot, spec, language, egui) = (Arc::clone(ctx.snapshot), key.spec.clone(), key.language, egui.clone());
        std::thread::spawn(move || {
            // Nobody waits for it any more where this fails.
            send.send(spec.draw(&snapshot, &Catalog::new(language), Timestamp::now())).ok();
            egui.request_repaint();
        });
        self.pending = Some((key, receive));
    }

    /// Opens the segments behind a place of the drawing.
    pub(super) fn pick(&mut self, snapshot: &Snapshot, place: usize) {
        let Some((key, drawing)) = &self.drawn else { return };
        let Some(hit) = drawing.hits.get(place) else { return };
        self.picked = Some(hit.name.clone());
        self.opened.open(snapshot, hit.name.clone(), hit.counts.codings(snapshot, &key.spec.scope));
    }

    /// The same place of a new drawing; where it is gone, nothing is open.
    fn reopen(&mut self, snapshot: &Snapshot) {
        let Some(picked) = &self.picked else { return };
        let name = |hit: &str| hit.rsplit_once(": ").map_or(hit.to_owned(), |(name, _)| name.to_owned());
        let wanted = name(picked);
        let found = self.drawing().and_then(|drawing| drawing.hits.iter().position(|hit| name(&hit.name) == wanted));
        match found {
            Some(place) => self.pick(snapshot, place),
            None => {
                self.picked = None;
                self.opened.close();
            }
        }
    }

    fn take_arrived(&mut self) -> bool {
        let Some((key, receive)) = &self.pending else { return false };
        match receive.try_recv() {
            Ok(drawing) => {
                self.drawn = Some((key.clone(), Arc::new(drawing)));
                self.pending = None;
                true
            }
            Err(TryRecvError::Empty) => false,
            Err(TryRecvError::Disconnected) => {
                self.pending = None;
                false
            }
        }
    }
}
