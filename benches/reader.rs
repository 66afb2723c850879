//! One frame of the reader while scrolling, without a window: `cargo bench --bench reader`.
//!
//! Prints the median and the 99th percentile of the processor's work for a frame: drawing the
//! reader alone, and the whole frame with tessellation. Each frame is drawn in three identical
//! runs and its fastest counts, so that what else the machine does stays out of the figures.

#![allow(clippy::print_stdout, reason = "figures are printed")]

#[allow(dead_code, reason = "another bench uses the rest")]
mod generate;

use std::time::Instant;

use generate::{L, Size};
use voces::i18n::{Catalog, Language};
use voces::project::{Installation, Mode, Project};
use voces::ui::action::Action;
use voces::ui::context::{ActionSender, ViewerContext};
use voces::ui::view_state::ViewState;
use voces::ui::{document_browser, theme};

/// One document of about 10 MB with 10,000 codings.
const LONG: Size = Size { name: "long", n_documents: 1, n_words: 1_650_000, n_codes: 60, n_codings: 10_000 };

const N_FRAMES: usize = 1_200;

fn main() {
    for size in [LONG, L] {
        let project =
            Project::open(&generate::project_file(size), Mode::Read, Installation::forgetful()).expect("opened");
        let entry = project.snapshot().documents().next().expect("a document");
        let (bytes, n_codings) = (entry.transcript.text.len(), entry.codings.len());
        let (mut reader, mut frame) = (vec![f64::MAX; N_FRAMES], vec![f64::MAX; N_FRAMES]);
        for _ in 0..3 {
            scroll(&project, &mut reader, &mut frame);
        }
        // The first frame counts words and builds indexes: it is told apart.
        let (first, rest) = (frame[0], &mut frame[1..]);
        println!(
            "{size}: {:.1} MB, {n_codings} codings: first frame {first:.1} ms; reader {}; frame with tessellation {}",
            bytes as f64 / 1e6,
            told(&mut reader[1..]),
            told(rest),
        );
    }
}

fn told(times: &mut [f64]) -> String {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    format!("p50 {:.2} ms, p99 {:.2} ms, max {:.2} ms", at(0.5), at(0.99), at(1.0))
}

/// Scrolls down by 60 points a frame and keeps the fastest time of each frame.
fn scroll(project: &Project, reader: &mut [f64], frame: &mut [f64]) {
    let document = project.snapshot().documents().next().map(|entry| entry.document.id);
    let mut view = ViewState { open_document: document, ..ViewState::new() };
    let (catalog, actions) = (Catalog::new(Language::English), ActionSender::default());
    let mut state = document_browser::State::default();
    let ctx = egui::Context::default();
    theme::install(&ctx);
    for n in 0..N_FRAMES {
        let began = Instant::now();
        let mut reader_ms = 0.0;
        let output = ctx.run_ui(input(n), |ui| {
            let tokens = theme::tokens(ui.ctx());
            let context = ViewerContext {
                snapshot: project.snapshot(),
                view: &view,
                tokens,
                catalog: &catalog,
                actions: &actions,
            };
            let began = Instant::now();
            document_browser::show(ui, &context, &mut state);
            reader_ms += began.elapsed().as_secs_f64() * 1e3;
        });
        divan::black_box(ctx.tessellate(output.shapes.clone(), output.pixels_per_point));
        frame[n] = frame[n].min(began.elapsed().as_secs_f64() * 1e3);
        reader[n] = reader[n].min(reader_ms);
        output.drop_without_applying_deltas();
        for action in actions.take() {
            if let Action::HoverCoding(coding) = action {
                view.hovered_coding = Some(coding);
            }
        }
    }
}

fn input(n: usize) -> egui::RawInput {
    let mut input = egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(800.0, 860.0))),
        time: Some(n as f64 / 60.0),
        ..egui::RawInput::default()
    };
    input.events.push(egui::Event::PointerMoved(egui::pos2(500.0, 400.0 + (n % 50) as f32)));
    input.events.push(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -60.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: egui::Modifiers::default(),
    });
    input
}
