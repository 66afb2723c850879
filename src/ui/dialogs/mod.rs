//! The dialogs that stand before the window: at most one at a time.

mod assign_cases;
mod code_labels;
mod free_color;
mod help;
mod merge_code;
mod new_project;
mod path;
mod recode;
mod set_name;
mod split_code;

use std::path::PathBuf;

pub(super) use assign_cases::n_unassigned;

use egui::{Id, Modal, Ui};

use super::action::Action;
use super::coding::weights::WeightsDiffer;
use super::context::ViewerContext;
use super::files::Purpose;
use super::import_preview::Brought;
use super::replacing::FindAndReplace;
use super::search::AutoCode;
use super::speakers::{CodeTurns, SpeakersDialog};
use crate::model::*;

/// The dialog that is open.
pub enum Dialog {
    /// Where a new project is made, and who codes.
    NewProject(new_project::NewProject),
    /// Our own file dialog.
    Path(path::PathDialog),
    /// What an import brought.
    ImportReport(Brought),
    /// What a new, empty text is called.
    NewText(super::import_preview::NewText),
    /// Which document belongs to which case.
    AssignCases(assign_cases::AssignCases),
    /// Into which code another one is merged.
    MergeCode(merge_code::MergeCode),
    /// How transcripts are written.
    Transcript(crate::ui::transcript_export::TranscriptDialog),
    /// What the columns of a survey are.
    Survey(Box<crate::ui::survey::SurveyDialog>),
    /// What documents are.
    Details(crate::ui::details::DetailsDialog),
    /// Which code the words of marks get.
    CodeMarks(crate::ui::marks::CodeMarks),
    /// Any colour for codes.
    FreeColor(Vec<CodeId>, egui::Color32),
    /// Which codings of a code go to another one.
    SplitCode(split_code::SplitCode),
    /// Which weight a joined coding gets.
    Weights(WeightsDiffer),
    /// Which code codings shall get.
    Recode(recode::Recode),
    /// What a code is called in other languages.
    CodeLabels(code_labels::CodeLabels),
    /// The name of a set of codes.
    SetName(set_name::SetName),
    /// A category of words.
    WordCategory(crate::ui::dictionary::CategoryEditor),
    /// Which question was asked, or which code a question brings.
    Guide(crate::ui::guide::PickDialog),
    /// With which code hits of a search are coded.
    AutoCode(AutoCode),
    /// What is found and replaced.
    FindAndReplace(FindAndReplace),
    /// Who speaks, with part, case and words.
    Speakers(Box<SpeakersDialog>),
    /// Whose turns are coded, or the answers to which question.
    CodeTurns(Box<CodeTurns>),
    /// All commands with their keys.
    Help(help::Help),
}

/// What a dialog asks of the window.
pub enum Answer {
    /// It stays open.
    Open,
    /// It is done.
    Close,
    /// It is done, and this shall be done.
    Do(Action),
    /// The user has chosen other keys; it stays open.
    Keys(crate::ui::command::keymap::Chosen),
    /// Files were chosen.
    Files(Purpose, Vec<PathBuf>),
    /// A place for the new project is wanted; the dialog stays.
    ChoosePlace,
    /// A new project shall be made.
    Create(PathBuf, String),
}

impl Dialog {
    /// Our own file dialog.
    pub fn path(purpose: Purpose, folder: Option<PathBuf>, file_name: &str) -> Self {
        Self::Path(path::PathDialog::new(purpose, folder, file_name))
    }

    /// The dialog for a new project.
    pub fn new_project(place: PathBuf, coder: String) -> Self {
        Self::NewProject(new_project::NewProject { place: place.display().to_string(), coder })
    }

    /// Which document belongs to which case.
    pub fn assign_cases(ctx: &ViewerContext<'_>) -> Self {
        Self::AssignCases(assign_cases::AssignCases::of(ctx.snapshot))
    }

    /// Into which code another one is merged.
    pub fn merge_code(ctx: &ViewerContext<'_>, from: CodeId) -> Self {
        Self::MergeCode(merge_code::MergeCode::of(ctx, from))
    }

    /// Which codings of a code go to another one.
    pub fn split_code(ctx: &ViewerContext<'_>, code: CodeId) -> Self {
        Self::SplitCode(split_code::SplitCode::of(ctx, code))
    }

    /// Which code codings shall get.
    pub fn recode(ctx: &ViewerContext<'_>, codings: Vec<CodingId>) -> Self {
        Self::Recode(recode::Recode::of(ctx, codings))
    }

    /// The name of a set of codes, or of a new one.
    pub fn set_name(ctx: &ViewerContext<'_>, set: Option<CodeSetId>) -> Self {
        Self::SetName(set_name::SetName::of(ctx.snapshot, set))
    }

    /// What a code is called in other languages.
    pub fn code_labels(ctx: &ViewerContext<'_>, code: CodeId) -> Self {
        Self::CodeLabels(code_labels::CodeLabels::of(ctx.snapshot, code))
    }

    /// All commands with their keys.
    pub fn help() -> Self {
        Self::Help(help::Help::default())
    }

    /// Draws the dialog.
    pub fn show(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) -> Answer {
        let frame = egui::Frame::popup(ui.style()).inner_margin(20.0).corner_radius(10.0);
        let modal = Modal::new(Id::unique("dialog")).frame(frame).backdrop_color(crate::ui::theme::DIALOG_VEIL);
        let shown = modal.show(ui.ctx(), |ui| match self {
            Self::NewProject(dialog) => dialog.ui(ui, ctx),
            Self::Path(dialog) => dialog.ui(ui, ctx),
            Self::ImportReport(brought) => super::import_preview::report_ui(ui, ctx, brought),
            Self::NewText(dialog) => dialog.ui(ui, ctx),
            Self::AssignCases(dialog) => dialog.ui(ui, ctx),
            Self::MergeCode(dialog) => dialog.ui(ui, ctx),
            Self::Recode(dialog) => dialog.ui(ui, ctx),
            Self::Transcript(dialog) => transcript_ui(ui, ctx, dialog),
            Self::Survey(dialog) => dialog.ui(ui, ctx),
            Self::Details(dialog) => dialog.ui(ui, ctx),
            Self::CodeMarks(dialog) => code_marks_ui(ui, ctx, dialog),
            Self::FreeColor(codes, color) => free_color::color_ui(ui, ctx, codes, color),
            Self::SplitCode(dialog) => dialog.ui(ui, ctx),
            Self::Weights(differ) => match differ.ui(ui, ctx) {
                Some(action) => Answer::Do(action),
                None if WeightsDiffer::cancel_ui(ui, ctx) => Answer::Close,
                None => Answer::Open,
            },
            Self::CodeLabels(dialog) => dialog.ui(ui, ctx),
            Self::SetName(dialog) => dialog.ui(ui, ctx),
            Self::WordCategory(dialog) => dialog.ui(ui, ctx),
            Self::Guide(dialog) => dialog.ui(ui, ctx),
            Self::AutoCode(dialog) => dialog.ui(ui, ctx),
            Self::FindAndReplace(dialog) => dialog.ui(ui, ctx),
            Self::Speakers(dialog) => dialog.ui(ui, ctx),
            Self::CodeTurns(dialog) => dialog.ui(ui, ctx),
            Self::Help(page) => page.ui(ui, ctx),
        });
        let stays = matches!(self, Self::Survey(dialog) if dialog.is_storing());
        match shown.inner {
            Answer::Open if !stays && shown.should_close() => Answer::Close,
            answer => answer,
        }
    }
}

fn transcript_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    dialog: &mut crate::ui::transcript_export::TranscriptDialog,
) -> Answer {
    ui.set_width(400.0);
    title_ui(ui, ctx, ctx.say(&dialog.title()));
    dialog.ui(ui, ctx);
    match buttons_ui(ui, ctx, &ctx.text("transcript-ask-done"), true) {
        None => Answer::Open,
        Some(false) => Answer::Close,
        Some(true) => Answer::Do(dialog.chosen(ctx)),
    }
}

fn code_marks_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, dialog: &mut crate::ui::marks::CodeMarks) -> Answer {
    ui.set_width(440.0);
    match dialog.ui(ui, ctx) {
        None => Answer::Open,
        Some(Ok(action)) => Answer::Do(action),
        Some(Err(())) => Answer::Close,
    }
}

/// The title of a dialog.
pub(super) fn title_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, text: String) {
    let tokens = ctx.tokens;
    ui.add(egui::Label::new(egui::RichText::new(text).font(tokens.bold(tokens.sizes.title - 3.0))).wrap());
    ui.add_space(10.0);
}

/// The buttons at a dialog's foot: the one that does it at the right end. True for done,
/// false for given up.
pub(super) fn buttons_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, done: &str, enabled: bool) -> Option<bool> {
    let mut answer = None;
    ui.add_space(14.0);
    let size = egui::vec2(ui.available_width(), 28.0);
    ui.allocate_ui_with_layout(size, egui::Layout::right_to_left(egui::Align::Center), |ui| {
        if ui.add_enabled(enabled, primary(ctx, done)).clicked() {
            answer = Some(true);
        }
        if ui.button(ctx.text("dialog-cancel")).clicked() {
            answer = Some(false);
        }
    });
    answer
}

/// The button that is meant to be clicked.
pub fn primary<'a>(ctx: &ViewerContext<'_>, text: &str) -> egui::Button<'a> {
    let tokens = ctx.tokens;
    let text = egui::RichText::new(text).font(tokens.bold(tokens.sizes.body)).color(*tokens.on_accent);
    egui::Button::new(text).fill(*tokens.accent).stroke(egui::Stroke::NONE)
}
