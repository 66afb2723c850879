//! The window: its layout, and the order of a frame.
//!
//! A frame takes what has come back, listens to shortcuts, draws the panels from one
//! [`ViewerContext`], and carries out at its end what they asked for (`dispatch`).

use std::path::PathBuf;
use std::sync::Arc;

use egui::{CentralPanel, Frame, Panel, Ui};

use super::action::Action;
use super::command::{self, Command, Situation};
use super::context::{ActionSender, ViewerContext};
use super::dialogs::{Answer, Dialog};
use super::drag::DragPayload;
use super::engine::{Engine, Request, create_file, open_file};
use super::files::{Asked, Purpose, Question};
use super::import_preview::Preview;
use super::notices::Notices;
use super::palette::{Chosen, Palette};
use super::session::Session;
use super::settings::{HiddenPanes, Settings, ThemeChoice};
use super::theme::{self, tokens};
use super::view_state::{Center, SideTab, ViewState, Workspace};
use super::{
    case_table, code_system, compare, detached, document_browser, document_system, guide, history, marks, memos,
    retrieved_segments, rule_card, search,
};
use super::{side_tabs, status_bar, sub_categories, top_bar, welcome};
use crate::i18n::{Catalog, Language};
use crate::project::Snapshot;

/// The program's window.
pub struct App {
    pub(super) engine: Engine,
    pub(super) session: Option<Session>,
    pub(super) settings: Settings,
    pub(super) catalog: Catalog,
    pub(super) actions: ActionSender,
    pub(super) notices: Notices,
    pub(super) palette: Option<Palette>,
    pub(super) dialog: Option<Dialog>,
    pub(super) question: Option<Question>,
    /// The import that is being looked at or stored.
    pub(super) preview: Option<Preview>,
    /// True until the words come that were asked of the clipboard.
    pub(super) awaits_paste: bool,
    pub(super) opening: bool,
    /// The file that is being opened: a recent one that is gone is taken off the list.
    pub(super) opening_file: Option<PathBuf>,
    /// What an empty context shows while no project is open.
    nothing: (Arc<Snapshot>, ViewState),
    shown_theme: Option<ThemeChoice>,
    /// For how many frames the reader waits for the keyboard; 0 for not at all.
    reader_takes_keys: u8,
}

impl App {
    /// The window over an engine. `language` is spoken unless the user has chosen another.
    pub fn new(ctx: &egui::Context, engine: Engine, settings: Settings, language: Language) -> Self {
        theme::install(ctx);
        ctx.add_plugin(super::composing::Composing::default());
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        command::Keymap::with(&settings.shortcuts).install(ctx);
        let catalog = Catalog::new(settings.language.unwrap_or(language));
        Self {
            engine,
            session: None,
            settings,
            catalog,
            actions: ActionSender::default(),
            notices: Notices::default(),
            palette: None,
            dialog: None,
            question: None,
            preview: None,
            awaits_paste: false,
            opening: false,
            opening_file: None,
            nothing: (Arc::default(), ViewState::new()),
            shown_theme: None,
            reader_takes_keys: 0,
        }
    }

    /// Opens a project file.
    pub fn open(&mut self, path: PathBuf) {
        self.opening = true;
        self.opening_file = Some(path.clone());
        self.engine.send(Request::Open(open_file(path)));
    }

    /// The open project, for tests.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// What is remembered, for tests.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What is being told, for tests.
    pub const fn notices(&self) -> &Notices {
        &self.notices
    }

    /// Asks for an action, as a panel would.
    pub fn send(&self, action: Action) {
        self.actions.send(action);
    }

    /// One frame.
    pub fn show(&mut self, ui: &mut Ui) {
        self.receive(ui.ctx());
        self.apply_theme(ui.ctx());
        self.poll_question();
        self.listen(ui);
        self.draw(ui);
        self.overlays(ui);
        self.give_keys_to_reader(ui);
        self.dispatch_all(ui.ctx());
    }

    fn apply_theme(&mut self, ctx: &egui::Context) {
        if self.shown_theme != Some(self.settings.theme) {
            self.shown_theme = Some(self.settings.theme);
            ctx.set_theme(match self.settings.theme {
                ThemeChoice::System => egui::ThemePreference::System,
                ThemeChoice::Light => egui::ThemePreference::Light,
                ThemeChoice::Dark => egui::ThemePreference::Dark,
            });
        }
    }

    fn poll_question(&mut self) {
        let Some(question) = &self.question else { return };
        let purpose = question.purpose;
        match question.poll() {
            Asked::Waiting => {}
            Asked::NoDialog => {
                self.question = None;
                self.own_path_dialog(purpose);
            }
            Asked::Chosen(files) => {
                self.question = None;
                self.files_chosen(purpose, files);
            }
        }
    }

    /// Shortcuts and files that were dropped on the window.
    fn listen(&mut self, ui: &Ui) {
        let free = self.dialog.is_none() && self.palette.is_none() && self.preview.is_none();
        if let Some(command) = free.then(|| command::take_pressed(ui.ctx())).flatten() {
            self.run(ui, command);
        }
        super::import_preview::take_paste(self, ui);
        let dropped: Vec<PathBuf> =
            ui.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if !dropped.is_empty() {
            let is_project = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "voces");
            match dropped.iter().find(|path| is_project(path)) {
                Some(project) => self.actions.send(Action::OpenProject(project.clone())),
                None => self.actions.send(match &dropped[..] {
                    [table] if super::survey::is_table(table) => {
                        Action::Survey(super::survey::SurveyAction::Read(table.clone()))
                    }
                    _ => Action::Import(dropped),
                }),
            }
        }
    }

    /// Carries out a command of the table.
    pub(super) fn run(&mut self, ui: &Ui, command: &'static Command) {
        let view = self.session.as_ref().map_or(&self.nothing.1, |session| &session.view);
        let standing = self.session.as_ref().map(|session| &session.standing);
        if let Some(reason) = command.needs.missing(Situation { standing, view }) {
            self.notices.toast(crate::i18n::Message::new(reason));
            return;
        }
        if command.name != "palette" {
            self.settings.note_command(command.name);
        }
        if let Some(action) = command::action_of(command.name, view) {
            self.actions.send(action);
            return;
        }
        let hidden = &mut self.settings.hidden;
        match command.name {
            "palette" => self.open_palette(ui),
            "pane-documents" => hidden.documents = !hidden.documents,
            "pane-codes" => hidden.codes = !hidden.codes,
            "pane-segments" => hidden.segments = !hidden.segments,
            "pane-rule-card" => hidden.rule_card = !hidden.rule_card,
            "pane-all" => {
                let all = HiddenPanes { documents: true, codes: true, segments: true, rule_card: true };
                *hidden = if *hidden == all { HiddenPanes::default() } else { all };
            }
            "theme-light" => self.settings.theme = ThemeChoice::Light,
            "theme-dark" => self.settings.theme = ThemeChoice::Dark,
            "theme-system" => self.settings.theme = ThemeChoice::System,
            "who-codes" => egui::Popup::open_id(ui.ctx(), super::coding::coder::popup_id()),
            "help-keys" => self.dialog = Some(Dialog::help()),
            "quit" => ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close),
            // The rest belongs to the reader.
            name => {
                let reader = self.session.as_mut().filter(|_| command.scope == command::Scope::Reader);
                if let Some(session) = reader {
                    session.view.reader_command = Some(name);
                }
            }
        }
    }

    fn open_palette(&mut self, ui: &Ui) {
        let standing = self.session.as_ref().map(|session| &session.standing);
        let ctx = self.context(ui.ctx());
        let palette = Palette::new(ui, &ctx, Situation { standing, view: ctx.view }, &self.settings.recent_commands);
        self.palette = Some(palette);
    }

    /// What panels read; of an empty project where none is open.
    pub(super) fn context(&self, ctx: &egui::Context) -> ViewerContext<'_> {
        let (snapshot, view) = match &self.session {
            Some(session) => (&session.standing.snapshot, &session.view),
            None => (&self.nothing.0, &self.nothing.1),
        };
        ViewerContext { snapshot, view, tokens: tokens(ctx), catalog: &self.catalog, actions: &self.actions }
    }

    fn draw(&mut self, ui: &mut Ui) {
        let tokens = tokens(ui.ctx());
        let pane = Frame::new().fill(*tokens.pane);
        Panel::top("top").exact_size(44.0).frame(pane).show(ui, |ui| top_bar::show(ui, self));
        if self.session.is_none() {
            CentralPanel::no_frame().frame(pane).show(ui, |ui| {
                welcome::show(ui, &self.catalog, &self.actions, &self.settings.recent, self.opening);
            });
            return;
        }
        Panel::bottom("status").exact_size(28.0).frame(pane).show(ui, |ui| status_bar::show(ui, self));
        let Self { session: Some(session), catalog, actions, settings, engine, .. } = self else { return };
        let Session {
            standing,
            view,
            documents,
            codes,
            card,
            reader,
            beside,
            search,
            compare,
            cases,
            segments,
            marks,
            detached,
            memos,
            history,
            desk,
            guide,
            hovered_now,
            ..
        } = session;
        view.hovered_coding = hovered_now.take();
        view.is_busy = engine.is_pending();
        view.is_read_only = standing.read_only;
        let ctx = ViewerContext { snapshot: &standing.snapshot, view, tokens, catalog, actions };
        let hidden = settings.hidden;
        let width = ui.available_width();
        if view.workspace == Workspace::Code && !(hidden.documents && hidden.codes) {
            let left = Panel::left("left").resizable(true).default_size((width * 0.21).clamp(236.0, 300.0));
            left.size_range(180.0..=(width * 0.25).max(200.0)).frame(pane).show(ui, |ui| {
                left_ui(ui, &ctx, hidden, documents, codes);
            });
        }
        // The table of cases has the whole width beside the lists.
        let has_no_segments = view.workspace == Workspace::Compare && compare.view.is_wide();
        let is_wide = view_is_wide(ctx.view) || has_no_segments;
        if !(hidden.segments && hidden.rule_card || is_wide) {
            let right = Panel::right("right").resizable(true).default_size((width * 0.25).clamp(220.0, 340.0));
            right.size_range(200.0..=(width * 0.45).max(260.0)).frame(pane).show(ui, |ui| {
                match view.workspace {
                    // In the comparison the whole column belongs to the segments of the cell.
                    Workspace::Compare => compare::segments_ui(ui, &ctx, compare),
                    Workspace::Code => {
                        let is_wide = memos.is_written_wide();
                        right_ui(ui, &ctx, hidden, card, is_wide, |ui| match ctx.view.side_tab {
                            SideTab::Segments => retrieved_segments::show(ui, &ctx, segments),
                            SideTab::Search => search::show(ui, &ctx, search),
                            SideTab::Marks => marks::show(ui, &ctx, marks),
                            SideTab::Detached => detached::show(ui, &ctx, detached),
                            SideTab::History => history::show(ui, &ctx, standing, history),
                            SideTab::Memos => memos::show(ui, &ctx, memos, standing.read_only),
                        })
                    }
                }
            });
        }
        if hidden.rule_card || is_wide || view.workspace == Workspace::Compare {
            rule_card::flush(&ctx, card);
        }
        CentralPanel::no_frame().frame(pane).show(ui, |ui| match view.workspace {
            Workspace::Code => match view.center {
                Center::Reader => document_browser::show_panes(ui, &ctx, reader, beside),
                Center::SegmentTable => retrieved_segments::table::show(ui, &ctx, segments),
                Center::SubCategories => sub_categories::show(ui, &ctx, desk),
                Center::Guide => guide::show(ui, &ctx, guide, standing.read_only),
                Center::CaseTable => case_table::show(ui, &ctx, cases, standing.read_only),
            },
            Workspace::Compare => compare::show(ui, &ctx, compare),
        });
        if session.view.workspace == Workspace::Code && session.view.center == Center::Reader {
            // The reader has gone there; asked again, it goes again.
            session.view.go_to = None;
            if let Some(split) = &mut session.view.split {
                split.other.go_to = None;
            }
            session.view.reader_command = None;
        }
    }

    /// While the palette is closing it still holds the keyboard: the reader takes it when it is free.
    fn give_keys_to_reader(&mut self, ui: &Ui) {
        if self.reader_takes_keys == 0 {
            return;
        }
        let is_free = ui.memory(|memory| memory.focused().is_none()) && self.dialog.is_none() && self.preview.is_none();
        self.reader_takes_keys = if is_free { 0 } else { self.reader_takes_keys - 1 };
        if is_free {
            ui.memory_mut(|memory| memory.request_focus(document_browser::focus_id()));
        }
        ui.ctx().request_repaint();
    }

    fn overlays(&mut self, ui: &Ui) {
        super::import_preview::show(self, ui);
        self.dialog_ui(ui);
        if let Some(mut palette) = self.palette.take() {
            let chosen = palette.show(ui, &self.context(ui.ctx()));
            if !matches!(chosen, Chosen::Open) {
                // Who works by keys goes on in the text; what opens a field takes them from there.
                self.reader_takes_keys = 4;
            }
            match chosen {
                Chosen::Open => self.palette = Some(palette),
                Chosen::Nothing => {}
                Chosen::Action(action) => self.actions.send(action),
                Chosen::Command(command) => self.run(ui, command),
            }
        }
        let names = self.actions.run_names();
        for command in names.into_iter().filter_map(command::by_name) {
            self.run(ui, command);
        }
        drag_tag_ui(ui, &self.context(ui.ctx()));
        self.notices.show(ui, &self.catalog, &self.actions);
        if ui.input(|input| !input.raw.hovered_files.is_empty()) {
            drop_hint_ui(ui, &self.catalog.text(if self.session.is_some() { "drop-import" } else { "drop-open" }));
        }
    }

    fn dialog_ui(&mut self, ui: &Ui) {
        let Some(mut dialog) = self.dialog.take() else { return };
        let answer = dialog.show(ui, &self.context(ui.ctx()));
        match answer {
            Answer::Open => self.dialog = Some(dialog),
            Answer::Close => {}
            Answer::Keys(chosen) => {
                self.settings.shortcuts = chosen;
                self.settings.save();
                self.dialog = Some(dialog);
            }
            Answer::Do(action) => self.actions.send(action),
            Answer::Files(purpose, files) => self.files_chosen(purpose, files),
            Answer::ChoosePlace => {
                self.dialog = Some(dialog);
                self.ask(ui.ctx(), Purpose::NewProject);
            }
            Answer::Create(path, coder) => {
                self.settings.coder = Some(coder.clone());
                self.opening = true;
                self.opening_file = Some(path.clone());
                self.engine.send(Request::Open(create_file(path, coder)));
            }
        }
    }
}

/// True where what the middle shows needs the room of the right column.
fn view_is_wide(view: &ViewState) -> bool {
    view.workspace == Workspace::Code && view.center == Center::CaseTable
}

fn left_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    hidden: HiddenPanes,
    documents: &mut document_system::State,
    codes: &mut code_system::State,
) {
    if !hidden.documents && !hidden.codes {
        let height = ui.available_height();
        let top = Panel::top("documents").resizable(true).default_size(height * 0.34).frame(Frame::NONE);
        top.size_range(100.0..=height - 140.0).show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            document_system::show(ui, ctx, documents);
        });
    } else if !hidden.documents {
        document_system::show(ui, ctx, documents);
    }
    if !hidden.codes {
        CentralPanel::no_frame().show(ui, |ui| code_system::show(ui, ctx, codes));
    }
}

fn right_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    hidden: HiddenPanes,
    card: &mut rule_card::State,
    memo_is_wide: bool,
    tab_ui: impl FnOnce(&mut Ui),
) {
    let written_wide = ctx.view.side_tab == SideTab::Memos && memo_is_wide && !hidden.segments;
    let card_shown = !hidden.rule_card && !written_wide;
    if written_wide {
        rule_card::flush(ctx, card);
    }
    if card_shown && !hidden.segments {
        let height = ui.available_height();
        let bottom = Panel::bottom("rule-card").resizable(true).default_size((height * 0.34).max(200.0));
        bottom.size_range(120.0..=height - 140.0).frame(Frame::NONE).show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            rule_card::show(ui, ctx, card);
        });
    } else if card_shown {
        rule_card::show(ui, ctx, card);
    }
    if !hidden.segments {
        CentralPanel::no_frame().show(ui, |ui| {
            side_tabs::show(ui, ctx);
            tab_ui(ui);
        });
    }
}

/// What is dragged, named beside the pointer.
fn drag_tag_ui(ui: &Ui, ctx: &ViewerContext<'_>) {
    let Some(carried) = egui::DragAndDrop::payload::<DragPayload>(ui.ctx()) else { return };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    let (name, more) = match &*carried {
        DragPayload::Codes(ids) => {
            (ids.first().and_then(|id| ctx.snapshot.code(*id)).map(|code| code.name.clone()), ids.len())
        }
        DragPayload::Documents(ids) => {
            (ids.first().and_then(|id| ctx.snapshot.document(*id)).map(|entry| entry.document.name.clone()), ids.len())
        }
        DragPayload::DocumentGroup(id) => {
            (ctx.snapshot.groups().iter().find(|group| group.id == *id).map(|group| group.name.clone()), 1)
        }
        DragPayload::DocumentSet(id) => {
            (ctx.snapshot.document_sets().iter().find(|set| set.id == *id).map(|set| set.name.clone()), 1)
        }
        DragPayload::Codings(ids) => {
            let coding = ids.first().and_then(|id| ctx.snapshot.coding(*id));
            (coding.map(|coding| ctx.snapshot.words(coding.segment()).chars().take(40).collect()), ids.len())
        }
        DragPayload::Questions(ids) => {
            let question = ids.first().and_then(|id| ctx.snapshot.guide_question(*id));
            (question.map(|question| question.text.chars().take(40).collect()), ids.len())
        }
        DragPayload::GuideTopic(id) => (ctx.snapshot.guide_topic(*id).map(|topic| topic.name.clone()), 1),
        DragPayload::Selection => {
            (ctx.view.selection.map(|segment| ctx.snapshot.words(segment).chars().take(40).collect()), 1)
        }
    };
    let Some(mut text) = name else { return };
    if more > 1 {
        text = format!("{text} +{}", more - 1);
    }
    ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
    let layer = egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("drag-tag"));
    let painter = ui.ctx().layer_painter(layer);
    let galley = painter.layout_no_wrap(text, ctx.tokens.font(ctx.tokens.sizes.small), *ctx.tokens.ink);
    let rect = egui::Rect::from_min_size(pointer + egui::vec2(14.0, 10.0), galley.size()).expand2(egui::vec2(8.0, 4.0));
    let edge = egui::Stroke::new(1.0, *ctx.tokens.line);
    painter.rect(rect, 6.0, *ctx.tokens.raised, edge, egui::StrokeKind::Inside);
    painter.galley(rect.min + egui::vec2(8.0, 4.0), galley, *ctx.tokens.ink);
}

fn drop_hint_ui(ui: &Ui, text: &str) {
    let tokens = tokens(ui.ctx());
    let layer = egui::LayerId::new(egui::Order::Foreground, egui::Id::unique("drop-hint"));
    let painter = ui.ctx().layer_painter(layer);
    let rect = ui.ctx().content_rect();
    painter.rect_filled(rect, 0.0, tokens.accent_background.gamma_multiply(0.92));
    painter.rect_stroke(rect.shrink(12.0), 12.0, egui::Stroke::new(2.0, *tokens.accent), egui::StrokeKind::Inside);
    let font = tokens.bold(tokens.sizes.title);
    painter.text(rect.center(), egui::Align2::CENTER_CENTER, text, font, *tokens.ink);
}
