use voces::i18n::{Catalog, Language};
use voces::model::*;
use voces::project::Project;
use voces::text::*;
use voces::ui::context::{ActionSender, ViewerContext};
use voces::ui::view_state::ViewState;
use voces::ui::{document_browser, theme};
fn cpu() -> f64 {
    static T: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    T.get_or_init(std::time::Instant::now).elapsed().as_secs_f64() * 1e3
}
fn main() {
    let mb: usize = std::env::var("MB").ok().and_then(|v| v.parse().ok()).unwrap_or(10);
    let one = std::env::var("ONE").is_ok();
    let words = [
        "llegaba",
        "la",
        "gente",
        "a",
        "la",
        "plaza",
        "y",
        "no",
        "había",
        "nadie",
        "de",
        "oficina",
        "así",
        "que",
        "empezamos",
        "nosotros",
        "con",
        "ollas",
    ];
    let mut text = String::new();
    let mut seed = 7u64;
    let mut rnd = || {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize
    };
    let mut turns = Vec::new();
    let mut n = 0u32;
    let mut k = 0usize;
    while text.len() < mb * 1_000_000 {
        let start = n;
        let label = if k % 2 == 0 { "E: " } else { "CSO3: " };
        let mut p = String::from(if one { "" } else { label });
        for _ in 0..(rnd() % 120 + 5) {
            p.push_str(words[rnd() % words.len()]);
            p.push(' ');
        }
        let len = p.chars().count() as u32;
        if !one {
            turns.push(DraftTurn {
                speaker: k % 2,
                span: Span::new(start, start + len),
                label_end: CharIdx(start + label.len() as u32),
            });
            p.push_str("\n\n");
        }
        n += p.chars().count() as u32;
        text.push_str(&p);
        k += 1;
    }
    let speakers = vec![
        DraftSpeaker { label: "E".into(), role: SpeakerRole::Interviewer },
        DraftSpeaker { label: "CSO3".into(), role: SpeakerRole::Respondent },
    ];
    let mut project = Project::in_memory("AK").unwrap();
    let doc = project
        .add_documents(vec![DraftDocument { name: "CSO3".into(), text, speakers, turns, ..Default::default() }], None)
        .unwrap()
        .output[0];
    for i in 0..60 {
        project.add_code(&format!("Code number {i}"), None, None).unwrap();
    }
    let drafts: Vec<DraftCoding> = (0..10_000)
        .map(|i| {
            let s = (rnd() % (n as usize - 3000)) as u32;
            DraftCoding {
                document: "CSO3".into(),
                place: DraftPlace::Span { start: s, end: s + 20 + (rnd() % 600) as u32 },
                code: format!("Code number {}", i % 60),
                coder: None,
                weight: None,
                comment: None,
                line: i,
            }
        })
        .collect();
    project.add_codings(&drafts).unwrap();
    let view = ViewState { open_document: Some(doc), ..ViewState::new() };
    let (catalog, actions) = (Catalog::new(Language::English), ActionSender::default());
    let (mut times, mut shows): (Vec<f64>, Vec<f64>) = (vec![], vec![]);
    let mut first = 0.0;
    let view0 = view;
    for _ in 0..5 {
        let view = view0.clone();
        let mut view = view;
        let mut state = document_browser::State::default();
        let ctx = egui::Context::default();
        theme::install(&ctx);
        let t0 = cpu();
        let e = project.snapshot().document(doc).unwrap();
        e.transcript.index();
        let t1 = cpu();
        e.transcript.words();
        println!("index {:.0} ms, words {:.0} ms", t1 - t0, cpu() - t1);

        for f in 0..1200u32 {
            let mut input = egui::RawInput {
                screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(800.0, 860.0))),
                time: Some(f as f64 / 60.0),
                ..Default::default()
            };
            input.events.push(egui::Event::PointerMoved(egui::pos2(500.0, 400.0 + (f % 50) as f32)));
            input.events.push(egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: egui::vec2(0.0, -60.0),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Unknown,
                modifiers: Default::default(),
            });
            if std::env::var("JUMP").is_ok() && f % 40 == 20 {
                let s = (f * 7919 * 13) % (n - 3000);
                view.go_to = Some(Segment { document: doc, span: Span::new(s, s + 30) });
            }
            let t = cpu();
            let mut show = 0.0;
            let out = ctx.run_ui(input, |ui| {
                let c = ViewerContext {
                    snapshot: project.snapshot(),
                    view: &view,
                    tokens: theme::tokens(ui.ctx()),
                    catalog: &catalog,
                    actions: &actions,
                };
                let t = cpu();
                document_browser::show(ui, &c, &mut state);
                show += (cpu() - t);
            });
            let prims = ctx.tessellate(out.shapes.clone(), out.pixels_per_point);
            let total = cpu() - t;
            std::hint::black_box(prims);
            out.drop_without_applying_deltas();
            view.go_to = None;
            for a in actions.take() {
                match a {
                    voces::ui::action::Action::Select(s) => view.selection = s,
                    voces::ui::action::Action::HoverCoding(c) => view.hovered_coding = Some(c),
                    _ => {}
                }
            }
            if f == 0 {
                first = total
            } else if f > 3 {
                let k = f as usize;
                if times.len() <= k {
                    times.resize(k + 1, 1e9);
                    shows.resize(k + 1, 1e9);
                }
                times[k] = total.min(times[k]);
                shows[k] = show.min(shows[k]);
            }
        }
    }
    times.drain(..4);
    shows.drain(..4);
    times.sort_by(f64::total_cmp);
    shows.sort_by(f64::total_cmp);
    let p = |v: &Vec<f64>, q: f64| v[(v.len() as f64 * q) as usize];
    println!(
        "first {first:.1} ms; show p50 {:.2} p90 {:.2} p99 {:.2} max {:.2}; frame with tessellation p50 {:.2} p99 {:.2} max {:.2}",
        p(&shows, 0.5),
        p(&shows, 0.9),
        p(&shows, 0.99),
        shows[shows.len() - 1],
        p(&times, 0.5),
        p(&times, 0.99),
        times[times.len() - 1]
    );
    let rss = std::fs::read_to_string("/proc/self/status").unwrap();
    println!("{}", rss.lines().find(|l| l.starts_with("VmHWM")).unwrap());
}
