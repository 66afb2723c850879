//! The dialog of a survey: its columns on the left, the first document on the right, what would
//! come of it below.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Align, ComboBox, Layout, ProgressBar, RichText, ScrollArea, Spinner, TextEdit, Ui, vec2};

use super::action::{HandedOver, SurveyAction};
use super::columns::columns_ui;
use super::data::{Chosen, Expected};
use super::tasks::{Reading, Storing};
use crate::i18n::Message;
use crate::import::{Arrangement, SurveyWords};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, buttons_ui, primary, title_ui};

/// A survey that comes in.
pub struct SurveyDialog {
    path: PathBuf,
    phase: Phase,
    wake: Arc<dyn Fn() + Send + Sync>,
}

enum Phase {
    Reading(Reading),
    Refused(Message),
    Choosing(Box<Chosen>),
    Storing(Storing),
}

impl SurveyDialog {
    /// Begins to read a file.
    pub fn read(path: PathBuf, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let wake: Arc<dyn Fn() + Send + Sync> = Arc::new(wake);
        let mut dialog = Self { path, phase: Phase::Refused(Message::new("survey-reading")), wake };
        dialog.read_sheet(None);
        dialog
    }

    fn read_sheet(&mut self, sheet: Option<String>) {
        let wake = Arc::clone(&self.wake);
        self.phase = Phase::Reading(Reading::start(self.path.clone(), sheet, move || wake()));
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        let window = ui.ctx().content_rect().size();
        ui.set_width((window.x - 80.0).min(980.0));
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Phase::Reading(reading) = &self.phase
            && let Some(read) = reading.poll()
        {
            self.phase = match read {
                Err(reason) => Phase::Refused(reason),
                Ok(read) => {
                    let group = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                    Phase::Choosing(Box::new(Chosen::of(read, group)))
                }
            };
        }
        title_ui(ui, ctx, ctx.say(&Message::new("survey-title").with("name", name)));
        match &mut self.phase {
            Phase::Reading(_) => waiting_ui(ui, ctx, "survey-reading"),
            Phase::Refused(reason) => {
                ui.add(egui::Label::new(ctx.say(reason)).wrap());
                ui.add_space(14.0);
                let close = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.add(primary(ctx, &ctx.text("survey-close"))).clicked()
                });
                if close.inner { Answer::Close } else { Answer::Open }
            }
            Phase::Choosing(_) => self.choosing_ui(ui, ctx, window.y),
            Phase::Storing(storing) => {
                if storing.is_over() {
                    return Answer::Close;
                }
                ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
                let (done, all) = storing.progress.state();
                ui.label(ctx.text("survey-storing"));
                ui.add_space(8.0);
                let share = if all == 0 { 0.0 } else { done as f32 / all as f32 };
                ui.add(ProgressBar::new(share).desired_height(8.0));
                ui.add_space(14.0);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if ui.button(ctx.text("dialog-cancel")).clicked() {
                        storing.progress.cancel();
                    }
                });
                Answer::Open
            }
        }
    }

    /// True while something is being stored: the dialog then stays.
    pub const fn is_storing(&self) -> bool {
        matches!(self.phase, Phase::Storing(_))
    }

    fn choosing_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, window_height: f32) -> Answer {
        let Phase::Choosing(chosen) = &mut self.phase else { return Answer::Open };
        let words =
            SurveyWords { questionnaire: ctx.text("survey-questionnaire"), respondent: ctx.text("survey-respondent") };
        let sheet = head_ui(ui, ctx, chosen);
        let height = (window_height - 360.0).clamp(180.0, 420.0);
        let width = ui.available_width();
        ui.horizontal_top(|ui| {
            let left = (width * 0.6).floor();
            ui.allocate_ui_with_layout(vec2(left, height), Layout::top_down(Align::Min), |ui| {
                ui.set_width(left);
                columns_ui(ui, ctx, chosen, height);
            });
            ui.add_space(8.0);
            ui.allocate_ui_with_layout(vec2(ui.available_width(), height), Layout::top_down(Align::Min), |ui| {
                preview_ui(ui, ctx, chosen.expected(ctx.snapshot, &words), height);
            });
        });
        ui.add_space(8.0);
        choice_ui(ui, ctx, chosen);
        let expected = chosen.expected(ctx.snapshot, &words).clone();
        let ready = told_ui(ui, ctx, &expected);
        match buttons_ui(ui, ctx, &ctx.text("survey-done"), ready) {
            Some(true) => {
                let (survey, arrangement) = (std::mem::take(&mut chosen.survey), chosen.arrangement);
                let group = std::mem::take(&mut chosen.group);
                let (storing, job) = Storing::start(survey, arrangement, words, group);
                self.phase = Phase::Storing(storing);
                ctx.send(Action::Survey(SurveyAction::Store(HandedOver::new(job))));
            }
            Some(false) => return Answer::Close,
            None => {}
        }
        if let Some(sheet) = sheet {
            self.read_sheet(Some(sheet));
        }
        Answer::Open
    }
}

fn waiting_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, key: &'static str) -> Answer {
    ui.horizontal(|ui| {
        ui.add(Spinner::new().size(16.0));
        ui.label(ctx.text(key));
    });
    match ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.button(ctx.text("dialog-cancel")).clicked()) {
        shown if shown.inner => Answer::Close,
        _ => Answer::Open,
    }
}

/// What was read, in a line, and the sheets there are. Gives the sheet that was chosen instead.
fn head_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, chosen: &Chosen) -> Option<String> {
    let tokens = ctx.tokens;
    let survey = &chosen.survey;
    let told = Message::new("survey-read")
        .with("rows", survey.rows.len())
        .with("columns", survey.columns.len())
        .with("headers", survey.n_headers);
    let mut other = None;
    ui.horizontal(|ui| {
        ui.add(egui::Label::new(RichText::new(ctx.say(&told)).color(*tokens.muted)).wrap());
        if chosen.sheets.len() > 1 {
            let label = ctx.text("survey-sheet");
            let combo = ComboBox::from_id_salt("survey-sheet").selected_text(&label).width(140.0);
            let shown = combo.show_ui(ui, |ui| {
                for sheet in &chosen.sheets {
                    if ui.selectable_label(false, sheet).clicked() {
                        other = Some(sheet.clone());
                    }
                }
            });
            shown.response.accessible_name(label);
        }
    });
    for warning in &chosen.warnings {
        let text = RichText::new(ctx.say(&warning.message())).font(tokens.font(tokens.sizes.small));
        ui.add(egui::Label::new(text.color(*tokens.warning)).wrap());
    }
    ui.add_space(6.0);
    other
}

fn preview_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, expected: &Expected, height: f32) {
    let tokens = ctx.tokens;
    let heading = RichText::new(ctx.text("survey-preview")).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted);
    ui.label(heading);
    let area = ScrollArea::vertical().id_salt("survey-preview").max_height(height - 24.0).auto_shrink([false, false]);
    area.show(ui, |ui| {
        let Some((name, lines)) = &expected.preview else {
            ui.add(egui::Label::new(RichText::new(ctx.text("survey-no-document")).color(*tokens.muted)).wrap());
            return;
        };
        ui.add(egui::Label::new(RichText::new(name).font(tokens.bold(tokens.sizes.body))).wrap());
        ui.add_space(4.0);
        for (line, is_heading) in lines.iter().take(200) {
            let text = if *is_heading {
                RichText::new(line).font(tokens.bold(tokens.sizes.body)).color(*tokens.muted)
            } else {
                RichText::new(line).font(tokens.font(tokens.sizes.body))
            };
            ui.add(egui::Label::new(text).wrap());
        }
    });
}

fn choice_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, chosen: &mut Chosen) {
    let before = chosen.arrangement;
    ui.horizontal_wrapped(|ui| {
        ui.radio_value(&mut chosen.arrangement, Arrangement::PerCase, ctx.text("survey-per-case"));
        ui.radio_value(&mut chosen.arrangement, Arrangement::PerAnswer, ctx.text("survey-per-answer"));
        ui.add_space(16.0);
        let label = ctx.text("survey-group");
        ui.label(RichText::new(&label).color(*ctx.tokens.muted));
        ui.add(TextEdit::singleline(&mut chosen.group).desired_width(180.0)).accessible_name(label);
    });
    if chosen.arrangement != before {
        chosen.change();
    }
}

/// Tells what would come of it, and what hinders it. True where nothing does.
fn told_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, expected: &Expected) -> bool {
    let tokens = ctx.tokens;
    let told = Message::new("survey-expected")
        .with("cases", expected.n_cases)
        .with("variables", expected.n_variables)
        .with("documents", expected.n_documents);
    ui.add_space(4.0);
    ui.add(egui::Label::new(RichText::new(ctx.say(&told)).font(tokens.bold(tokens.sizes.body))).wrap());
    let hindrance = match (&expected.twice, &expected.standing) {
        (Some(name), _) => Message::new("survey-twice").with("name", name.clone()),
        (None, Some(name)) => Message::new("survey-again").with("name", name.clone()),
        (None, None) => return true,
    };
    ui.add(egui::Label::new(RichText::new(ctx.say(&hindrance)).color(*tokens.error)).wrap());
    false
}
