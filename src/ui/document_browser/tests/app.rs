//! A window with nothing but the reader, which carries its actions out at once.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::place_of;
use crate::i18n::{Catalog, Language};
use crate::model::*;
use crate::project::{Project, WeightChoice};
use crate::text::{CharIdx, Span};
use crate::ui::action::Action;
use crate::ui::coding::{CodingAction, Joining};
use crate::ui::context::{ActionSender, ViewerContext};
use crate::ui::document_browser::{self, EditingAction, State, focus_id};
use crate::ui::theme;
use crate::ui::view_state::ViewState;

/// Three turns of two speakers, with a blank line between the turns.
pub const TEXT: &str = "E: ¿Qué dificultades hubo?\n\n\
    CSO3: Mire, al principio no sabíamos nada. Llegaba la gente a la plaza y no había nadie.\n\n\
    E: ¿Qué fue lo otro? #00:02:48-3#";

/// The project, what is shown of it, and the reader.
pub struct App {
    pub project: Project,
    pub view: ViewState,
    pub reader: State,
    pub catalog: Catalog,
    pub actions: ActionSender,
    /// Every action that was asked for, in order.
    pub log: Vec<Action>,
}

impl App {
    /// A project with one document of this text and codes of these names, on top.
    pub fn new(text: &str, codes: &[&str]) -> Self {
        Self::of(draft(text), codes)
    }

    /// A project with this document and codes of these names, on top.
    pub fn of(draft: DraftDocument, codes: &[&str]) -> Self {
        let mut project = Project::in_memory("AK").expect("a project in memory");
        let document = project.add_documents(vec![draft], None).expect("added").output[0];
        // A long text is read off the frame; no test waits for it.
        project.snapshot().documents().for_each(|entry| entry.transcript.prepare());
        for name in codes {
            project.add_code(name, None, None).expect("a code");
        }
        let view = ViewState { open_document: Some(document), ..ViewState::new() };
        Self {
            project,
            view,
            reader: State::default(),
            catalog: Catalog::new(Language::English),
            actions: ActionSender::default(),
            log: Vec::new(),
        }
    }

    /// A window of 900 x 600 points with the reader in it.
    pub fn run(self) -> Harness<'static, Self> {
        let mut harness = Harness::builder()
            .with_size(egui::vec2(900.0, 600.0))
            .with_step_dt(1.0 / 60.0)
            .allow_missing_glyphs()
            .with_context_setup(theme::install)
            .build_ui_state(Self::frame, self);
        harness.run_ok();
        harness
    }

    fn frame(ui: &mut egui::Ui, app: &mut Self) {
        let ctx = ViewerContext {
            snapshot: app.project.snapshot(),
            view: &app.view,
            tokens: theme::tokens(ui.ctx()),
            catalog: &app.catalog,
            actions: &app.actions,
        };
        document_browser::show(ui, &ctx, &mut app.reader);
        app.view.hovered_coding = None;
        app.view.go_to = None;
        for action in app.actions.take() {
            app.log.push(action.clone());
            app.carry_out(action);
            ui.ctx().request_repaint();
        }
    }

    fn carry_out(&mut self, action: Action) {
        let (view, project) = (&mut self.view, &mut self.project);
        match action {
            Action::Select(selection) => view.selection = selection,
            Action::SelectCoding(coding) => view.selected_coding = coding,
            Action::HoverCoding(coding) => view.hovered_coding = Some(coding),
            Action::GoTo(segment) => view.go_to = Some(segment),
            Action::OpenQuickCode => view.quick_code_open = true,
            Action::OpenNewCode => view.new_code_open = true,
            Action::CloseQuickCode => (view.quick_code_open, view.new_code_open) = (false, false),
            Action::SetReadingSize(size) => view.reading_size = size,
            Action::Coding(CodingAction::Join(Joining::Apply(segment, codes), weights)) => {
                project.apply_codes(segment, &codes, weights).expect("applied");
            }
            Action::Coding(CodingAction::StayOn(code)) => view.stay_code = code,
            Action::ApplyCode(segment, code) => {
                project.apply_code(segment, code).expect("applied");
                view.recent_codes.retain(|&other| other != code);
                view.recent_codes.insert(0, code);
            }
            Action::ApplyNewCode(segment, name, parent) => {
                let (code, _) = project.apply_new_code(segment, &name, parent).expect("applied").output;
                view.recent_codes.insert(0, code);
            }
            Action::ApplyInVivo(segment) => {
                let name = project.snapshot().words(segment).to_owned();
                let (code, _) = project.apply_new_code(segment, &name, None).expect("applied").output;
                view.recent_codes.insert(0, code);
            }
            Action::ApplyLastCode(segment) => {
                if let Some(&code) = view.recent_codes.first() {
                    project.apply_code(segment, code).expect("applied");
                }
            }
            Action::RemoveCodings(ids) => drop(project.remove_codings(&ids).expect("removed")),
            Action::SetCodingSpan(id, span) => {
                drop(project.set_coding_span(id, span, WeightChoice::Highest).expect("moved"))
            }
            Action::SetCodingComment(id, text) => drop(project.set_coding_comment(id, &text).expect("said")),
            Action::SetCodingWeight(id, weight) => drop(project.set_coding_weight(id, weight).expect("weighed")),
            Action::Editing(EditingAction::Commit(document, edit)) => {
                drop(project.edit_text(document, &edit).expect("kept"));
            }
            Action::Undo => drop(project.undo().expect("undone")),
            _ => {}
        }
    }

    /// The open document.
    pub fn document(&self) -> DocumentId {
        self.view.open_document.expect("a document is open")
    }

    /// The words that are selected.
    pub fn selected(&self) -> &str {
        self.view.selection.map_or("", |segment| self.project.snapshot().words(segment))
    }

    /// All codings as `code: words`, in order.
    pub fn codings(&self) -> Vec<String> {
        let snapshot = self.project.snapshot();
        let told = |coding: &Coding| {
            let name = snapshot.code(coding.code).map_or("", |code| code.name.as_str());
            format!("{name}: {}", snapshot.words(coding.segment()))
        };
        snapshot.codings_in(self.document()).iter().map(told).collect()
    }

    /// The segment of the first place where these words stand.
    pub fn segment_of(&self, words: &str) -> Segment {
        let document = self.document();
        let entry = self.project.snapshot().document(document).expect("it is open");
        let byte = entry.transcript.text.find(words).expect("the words are in the text");
        let start = entry.transcript.text[..byte].chars().count() as u32;
        Segment { document, span: Span::new(start, start + words.chars().count() as u32) }
    }
}

/// A document whose lines `NAME: words` are turns; `E` is the interviewer.
pub fn draft(text: &str) -> DraftDocument {
    let index = crate::text::TextIndex::new(text);
    let mut draft = DraftDocument { name: "CSO3".into(), text: text.into(), ..DraftDocument::default() };
    for paragraph in index.paragraphs() {
        let line = index.slice(text, paragraph.span);
        let Some((label, _)) = line.split_once(": ") else { continue };
        let speaker = draft.speakers.iter().position(|speaker| speaker.label == label).unwrap_or_else(|| {
            let role = if label == "E" { SpeakerRole::Interviewer } else { SpeakerRole::Respondent };
            draft.speakers.push(DraftSpeaker { label: label.into(), role });
            draft.speakers.len() - 1
        });
        let label_end = paragraph.span.start.plus(label.chars().count() as u32 + 2);
        draft.turns.push(DraftTurn { speaker, span: paragraph.span, label_end });
    }
    for (byte, mark) in text.match_indices("#00:02:48-3#") {
        let start = CharIdx(text[..byte].chars().count() as u32);
        draft.time_marks.push(DraftTimeMark { span: Span::new(start, start.plus(mark.len() as u32)), millis: 168_300 });
    }
    draft
}

/// Gives the reader the focus.
pub fn focus(harness: &mut Harness<'_, App>) {
    harness.ctx.memory_mut(|memory| memory.request_focus(focus_id()));
    harness.run_ok();
}

/// Where a character stands in the window, in the middle of its left edge: laid out as the
/// reader does it.
pub fn pos_of(harness: &Harness<'_, App>, at: CharIdx) -> egui::Pos2 {
    let app = harness.state();
    let entry = app.project.snapshot().document(app.document()).expect("open");
    let pane = harness.get_by_role(egui::Role::Document).rect();
    place_of(&app.reader, entry, &harness.ctx, pane, app.view.reading_size, at)
}
