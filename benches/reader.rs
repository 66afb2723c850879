//! Frames of the reader without a window: `cargo bench --bench reader`.
//!
//! Prints the median and the 99th percentile of the processor's work for a frame with its
//! tessellation while scrolling, while a selection is dragged over many paragraphs, and while
//! coding. Each frame is drawn in identical runs and its fastest counts, so that what else the
//! machine does stays out of the figures. The first frame of a document is drawn in a window
//! that has shown another one; the index it needs is built off the frame and told apart.

#![allow(clippy::print_stdout, reason = "figures are printed")]

#[allow(dead_code, reason = "another bench uses the rest")]
mod generate;

use std::sync::Arc;
use std::time::Instant;

use egui::{Event, Modifiers, PointerButton, Pos2, RawInput, pos2, vec2};
use generate::{L, Size};
use voces::i18n::{Catalog, Language};
use voces::model::{CodeId, DocumentId, DraftDocument, Segment, Transcript};
use voces::project::Snapshot;
use voces::text::Span;
use voces::ui::action::Action;
use voces::ui::context::{ActionSender, ViewerContext};
use voces::ui::view_state::ViewState;
use voces::ui::{document_browser, theme};

/// One document of about 10 MB with 10,000 codings.
const LONG: Size = Size { name: "long", n_documents: 1, n_words: 1_650_000, n_codes: 60, n_codings: 10_000 };

const N_FRAMES: usize = 600;
const N_RUNS: usize = 4;
const SIZE: egui::Vec2 = vec2(800.0, 860.0);

fn main() {
    for size in [LONG, L] {
        let (_folder, mut project) = generate::writable_copy(size);
        let before = project.add_documents(vec![other_document()], None).expect("added").output[0];
        let entry = project.snapshot().documents().next().expect("a document").clone();
        let (document, n_codings) = (entry.document.id, entry.codings.len());
        let megabytes = entry.transcript.text.len() as f64 / 1e6;
        println!("{size}: {megabytes:.1} MB, {n_codings} codings; {}", preparing(&entry.transcript));
        entry.transcript.prepare();
        let (mut first, mut scrolling, mut selecting) = (f64::MAX, fresh(), fresh());
        for _ in 0..N_RUNS {
            let mut window = Window::showing(project.snapshot(), before);
            first = first.min(window.open(project.snapshot(), document));
            window.run(project.snapshot(), &mut scrolling, scroll);
            let mut window = Window::showing(project.snapshot(), document);
            window.run(project.snapshot(), &mut selecting, drag);
        }
        println!("  first frame {first:.2} ms");
        println!("  scrolling   {}", told(scrolling));
        println!("  selecting   {}", told(selecting));
        println!("  coding      {}", told(coding(size)));
        println!("  typing      {}", told(typing(size)));
    }
}

/// Codes a passage before each frame, and draws the reader from the new snapshot; in equal runs,
/// each over a fresh copy of the project.
fn coding(size: Size) -> Vec<f64> {
    let mut fastest = fresh();
    for _ in 0..N_RUNS {
        let (_folder, mut project) = generate::writable_copy(size);
        let entry = project.snapshot().documents().next().expect("a document").clone();
        entry.transcript.prepare();
        let document = entry.document.id;
        let codes: Vec<CodeId> = project.snapshot().codes().codes().iter().map(|code| code.id).collect();
        let mut window = Window::showing(project.snapshot(), document);
        for (n, fastest) in fastest.iter_mut().enumerate() {
            let start = 40 + (n as u32 % 30) * 37;
            let span = Span::new(start, start + 25 + n as u32 % 60);
            project.apply_code(Segment { document, span }, codes[n % codes.len()]).expect("coded");
            window.view.selection = Some(Segment { document, span });
            *fastest = fastest.min(window.frame(project.snapshot(), Vec::new()));
        }
    }
    fastest
}

/// Types a letter before each frame into the middle of the document that is corrected, and keeps
/// what was typed after each hundredth, as a pause does; the frame that takes the new text over
/// counts with the others.
fn typing(size: Size) -> Vec<f64> {
    let mut fastest = fresh();
    for _ in 0..N_RUNS {
        let (_folder, mut project) = generate::writable_copy(size);
        let entry = project.snapshot().documents().next().expect("a document").clone();
        entry.transcript.prepare();
        let document = entry.document.id;
        let middle = entry.transcript.index().n_chars() / 2;
        let mut window = Window::showing(project.snapshot(), document);
        window.view.go_to = Some(Segment { document, span: Span::new(middle, middle + 1) });
        window.frame(project.snapshot(), Vec::new());
        window.view.reader_command = Some("edit-text");
        window.frame(project.snapshot(), Vec::new());
        window.view.reader_command = None;
        for (n, fastest) in fastest.iter_mut().enumerate() {
            let letter = ["a", "é", " ", "n"][n % 4];
            *fastest = fastest.min(window.frame(project.snapshot(), vec![Event::Text(letter.into())]));
            if n % 100 == 99 {
                for (document, edit) in window.state.take_typed() {
                    project.edit_text(document, &edit).expect("kept");
                    project.snapshot().document(document).expect("there").transcript.prepare();
                }
            }
        }
        assert!(window.state.is_editing(), "the mode stays on");
    }
    fastest
}

/// A window with nothing but the reader.
struct Window {
    ctx: egui::Context,
    view: ViewState,
    state: document_browser::State,
    catalog: Catalog,
    actions: ActionSender,
    n: usize,
}

impl Window {
    /// A window that has shown a document for some frames.
    fn showing(snapshot: &Arc<Snapshot>, document: DocumentId) -> Self {
        let ctx = egui::Context::default();
        theme::install(&ctx);
        let mut window = Self {
            ctx,
            view: ViewState { open_document: Some(document), ..ViewState::new() },
            state: document_browser::State::default(),
            catalog: Catalog::new(Language::English),
            actions: ActionSender::default(),
            n: 0,
        };
        for _ in 0..4 {
            window.frame(snapshot, Vec::new());
        }
        window
    }

    /// Opens another document; what its first frame cost.
    fn open(&mut self, snapshot: &Arc<Snapshot>, document: DocumentId) -> f64 {
        self.view.open_document = Some(document);
        self.frame(snapshot, Vec::new())
    }

    fn run(&mut self, snapshot: &Arc<Snapshot>, fastest: &mut [f64], events: fn(usize) -> Vec<Event>) {
        for (n, fastest) in fastest.iter_mut().enumerate() {
            *fastest = fastest.min(self.frame(snapshot, events(n)));
        }
    }

    /// Draws a frame and carries out what it asks for; gives its milliseconds.
    fn frame(&mut self, snapshot: &Arc<Snapshot>, events: Vec<Event>) -> f64 {
        self.n += 1;
        let input = RawInput {
            screen_rect: Some(egui::Rect::from_min_size(Pos2::ZERO, SIZE)),
            time: Some(self.n as f64 / 60.0),
            events,
            ..RawInput::default()
        };
        let began = Instant::now();
        let output = self.ctx.run_ui(input, |ui| {
            let (view, catalog, actions) = (&self.view, &self.catalog, &self.actions);
            let context = ViewerContext { snapshot, view, tokens: theme::tokens(ui.ctx()), catalog, actions };
            document_browser::show(ui, &context, &mut self.state);
        });
        divan::black_box(self.ctx.tessellate(output.shapes.clone(), output.pixels_per_point));
        let milliseconds = began.elapsed().as_secs_f64() * 1e3;
        output.drop_without_applying_deltas();
        for action in self.actions.take() {
            match action {
                Action::HoverCoding(coding) => self.view.hovered_coding = Some(coding),
                Action::Select(selection) => self.view.selection = selection,
                Action::SelectCoding(coding) => self.view.selected_coding = coding,
                _ => {}
            }
        }
        milliseconds
    }
}

/// Scrolls down by 60 points a frame with the pointer over the text.
fn scroll(n: usize) -> Vec<Event> {
    let wheel = Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -60.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::default(),
    };
    vec![Event::PointerMoved(pos2(500.0, 400.0 + (n % 50) as f32)), wheel]
}

/// Presses, drags, and holds the pointer below the lower edge, so that the text scrolls and
/// the selection grows with it.
fn drag(n: usize) -> Vec<Event> {
    let at = pos2(500.0, 120.0);
    match n {
        0 => vec![Event::PointerMoved(at)],
        1 => {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::default());
            vec![Event::PointerButton { pos: at, button, pressed: true, modifiers }]
        }
        _ => vec![Event::PointerMoved(pos2(400.0 + (n % 40) as f32, 200.0 + n as f32 * 8.0))],
    }
}

fn other_document() -> DraftDocument {
    DraftDocument { name: "Before".into(), text: "Al principio no sabíamos nada.".into(), ..DraftDocument::default() }
}

fn fresh() -> Vec<f64> {
    vec![f64::MAX; N_FRAMES]
}

/// What is done off the frame before a document is shown.
fn preparing(transcript: &Transcript) -> String {
    let copy = || {
        let Transcript { text, speakers, turns, time_marks, .. } = transcript;
        Transcript::new(Arc::clone(text), speakers.clone(), turns.clone(), time_marks.clone())
    };
    let best = |work: fn(&Transcript)| {
        let time = || {
            let (copy, began) = (copy(), Instant::now());
            work(&copy);
            began.elapsed().as_secs_f64() * 1e3
        };
        (0..N_RUNS).map(|_| time()).fold(f64::MAX, f64::min)
    };
    let index = best(|transcript| {
        divan::black_box(transcript.index());
    });
    format!("off the frame: index {index:.1} ms, then words {:.1} ms", best(Transcript::prepare) - index)
}

fn told(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    format!("p50 {:.2} ms, p99 {:.2} ms, max {:.2} ms", at(0.5), at(0.99), at(1.0))
}
