use voces::i18n::{Catalog, Language};
use voces::model::*;
use voces::project::Project;
use voces::ui::action::Action;
use voces::ui::context::{ActionSender, ViewerContext};
use voces::ui::view_state::ViewState;
use voces::ui::{document_browser, theme};

struct App {
    project: Project,
    view: ViewState,
    reader: document_browser::State,
    catalog: Catalog,
    actions: ActionSender,
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let left: f32 = std::env::var("LEFT").ok().and_then(|v| v.parse().ok()).unwrap_or(272.0);
        let right: f32 = std::env::var("RIGHT").ok().and_then(|v| v.parse().ok()).unwrap_or(340.0);
        egui::Panel::left("l").exact_size(left).resizable(false).show(ui, |ui| {
            for entry in self.project.snapshot().documents() {
                if ui.button(&entry.document.name).clicked() {
                    self.actions.send(Action::OpenDocument(entry.document.id));
                }
            }
        });
        egui::Panel::right("r").exact_size(right).resizable(false).show(ui, |ui| {
            let mut f = String::new();
            ui.text_edit_singleline(&mut f);
            if let Some(s) = self.view.selection {
                ui.label(format!("{:?}", s.span));
            }
        });
        let frame = egui::Frame::new().fill(*theme::tokens(ui.ctx()).pane);
        egui::CentralPanel::default().frame(frame).show(ui, |ui| {
            let ctx = ViewerContext {
                snapshot: self.project.snapshot(),
                view: &self.view,
                tokens: theme::tokens(ui.ctx()),
                catalog: &self.catalog,
                actions: &self.actions,
            };
            let t = std::time::Instant::now();
            document_browser::show(ui, &ctx, &mut self.reader);
            if std::env::var("TIME").is_ok() {
                eprintln!("{:?}", t.elapsed());
            }
        });
        self.view.hovered_coding = None;
        self.view.go_to = None;
        for action in self.actions.take() {
            let (view, project) = (&mut self.view, &mut self.project);
            match action {
                Action::OpenDocument(d) => view.open_document = Some(d),
                Action::Select(s) => view.selection = s,
                Action::SelectCoding(c) => view.selected_coding = c,
                Action::HoverCoding(c) => view.hovered_coding = Some(c),
                Action::GoTo(s) => view.go_to = Some(s),
                Action::OpenQuickCode => view.quick_code_open = true,
                Action::OpenNewCode => view.new_code_open = true,
                Action::CloseQuickCode => (view.quick_code_open, view.new_code_open) = (false, false),
                Action::SetReadingSize(s) => view.reading_size = s,
                Action::ApplyCode(s, c) => {
                    let _ = project.apply_code(s, c);
                    view.recent_codes.retain(|&o| o != c);
                    view.recent_codes.insert(0, c);
                }
                Action::ApplyNewCode(s, n, p) => {
                    if let Ok(o) = project.apply_new_code(s, &n, p) {
                        view.recent_codes.insert(0, o.output.0)
                    }
                }
                Action::ApplyLastCode(s) => {
                    if let Some(&c) = view.recent_codes.first() {
                        let _ = project.apply_code(s, c);
                    }
                }
                Action::RemoveCodings(i) => {
                    let _ = project.remove_codings(&i);
                }
                Action::SetCodingSpan(i, s) => {
                    let _ = project.set_coding_span(i, s);
                }
                Action::SetCodingComment(i, s) => {
                    let _ = project.set_coding_comment(i, &s);
                }
                Action::SetCodingWeight(i, s) => {
                    let _ = project.set_coding_weight(i, s);
                }
                _ => {}
            }
            ui.ctx().request_repaint();
        }
    }
}

fn main() {
    let mut project = Project::in_memory("AK").unwrap();
    let mut docs = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir("fixtures/study/entrevistas").unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    for f in files {
        let name = f.file_name().unwrap().to_str().unwrap().to_owned();
        docs.push(voces::import::read_document(&name, &std::fs::read(&f).unwrap()).unwrap().value);
    }
    project.add_documents(docs, None).unwrap();
    let codes =
        voces::import::read_codes("codigos.csv", &std::fs::read("fixtures/study/codigos.csv").unwrap()).unwrap().value;
    project.add_codes(&codes).unwrap();
    let codings =
        voces::import::read_codings("codificaciones.csv", &std::fs::read("fixtures/study/codificaciones.csv").unwrap())
            .unwrap()
            .value;
    project.add_codings(&codings).unwrap();
    let mut view = ViewState::new();
    let name = std::env::var("DOC").unwrap_or("CSO3".into());
    view.open_document = project.snapshot().documents().find(|e| e.document.name == name).map(|e| e.document.id);
    if let (Ok(size), _) = (std::env::var("SIZE"), 0) {
        view.reading_size = size.parse().unwrap();
    }
    if let (Ok(words), Some(d)) = (std::env::var("GOTO"), view.open_document) {
        let e = project.snapshot().document(d).unwrap();
        let b = match words.strip_prefix("#") {
            Some(n) => {
                let p = e.transcript.index().by_number(n.parse().unwrap()).unwrap();
                e.transcript.index().to_byte(&e.transcript.text, p.span.start)
            }
            None => e.transcript.text.find(&words).unwrap(),
        };
        let st = e.transcript.text[..b].chars().count() as u32;
        view.go_to = Some(Segment { document: d, span: voces::text::Span::new(st, st + words.chars().count() as u32) });
        view.selection = view.go_to;
    }
    view.recent_codes = project.snapshot().codes().codes().iter().take(3).map(|c| c.id).collect();
    let lang = if std::env::var("ES").is_ok() { Language::Spanish } else { Language::English };
    let app = App {
        project,
        view,
        reader: Default::default(),
        catalog: Catalog::new(lang),
        actions: ActionSender::default(),
    };
    let w: f32 = std::env::var("W").ok().and_then(|v| v.parse().ok()).unwrap_or(1440.0);
    let h: f32 = std::env::var("H").ok().and_then(|v| v.parse().ok()).unwrap_or(900.0);
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_inner_size([w, h])
            .with_position([0.0, 0.0])
            .with_decorations(false),
        ..Default::default()
    };
    eframe::run_native(
        "reader",
        options,
        Box::new(|cc| {
            theme::install(&cc.egui_ctx);
            cc.egui_ctx.set_theme(if std::env::var("DARK").is_ok() { egui::Theme::Dark } else { egui::Theme::Light });
            Ok(Box::new(app))
        }),
    )
    .unwrap();
}
