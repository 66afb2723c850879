//! The dialog *Speakers*: every label with its part, case, words and share. What is changed here is
//! changed at once, in all documents that are shown, and each change is one step.

use egui::{ComboBox, Grid, RichText, ScrollArea, Ui};

use super::SpeakersAction;
use super::data::Rows;
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, primary, title_ui};
use crate::ui::numbers::count;

/// The parts, in the order in which they are offered.
const ROLES: [SpeakerRole; 3] = [SpeakerRole::Interviewer, SpeakerRole::Respondent, SpeakerRole::Other];

/// What is shown.
#[derive(Debug, Default)]
pub struct SpeakersDialog {
    rows: Rows,
    /// Only this document; none for all.
    document: Option<DocumentId>,
}

impl SpeakersDialog {
    /// The speakers of all documents.
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        let width = (ui.ctx().content_rect().width() - 120.0).clamp(520.0, 860.0);
        ui.set_width(width);
        title_ui(ui, ctx, ctx.text("speakers-title"));
        self.document_ui(ui, ctx);
        self.rows.update(ctx.snapshot, self.document);
        if self.rows.labels.is_empty() {
            ui.label(RichText::new(ctx.text("speakers-none")).color(*ctx.tokens.muted));
        } else {
            ui.add(egui::Label::new(RichText::new(ctx.text("speakers-hint")).color(*ctx.tokens.muted)).wrap());
            ui.add_space(6.0);
            self.variants_ui(ui, ctx);
            self.table_ui(ui, ctx);
        }
        ui.add_space(14.0);
        let mut done = false;
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            done = ui.add(primary(ctx, &ctx.text("speakers-done"))).clicked();
            if ui.button(ctx.text("speakers-code-turns")).clicked() {
                ctx.send(Action::Speakers(SpeakersAction::AskCodeTurns));
            }
        });
        if done { Answer::Close } else { Answer::Open }
    }

    fn document_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        let all = ctx.text("speakers-all-documents");
        let name = |id: DocumentId| ctx.snapshot.document(id).map(|entry| entry.document.name.clone());
        let shown = self.document.and_then(name).unwrap_or_else(|| all.clone());
        let combo = ComboBox::from_id_salt("speakers-document").width(280.0).selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            ui.selectable_value(&mut self.document, None, &all);
            for entry in ctx.snapshot.documents().filter(|entry| !entry.transcript.speakers.is_empty()) {
                ui.selectable_value(&mut self.document, Some(entry.document.id), &entry.document.name);
            }
        });
        response.response.accessible_name(ctx.text("speakers-document"));
        ui.add_space(4.0);
    }

    /// What looks like one person, typed in two ways.
    fn variants_ui(&self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        for (pair, (from, into)) in self.rows.variants.iter().take(3) {
            ui.horizontal_wrapped(|ui| {
                let message =
                    Message::new("speakers-variant").with("first", from.as_str()).with("second", into.as_str());
                ui.label(ctx.say(&message));
                if ui.button(ctx.text("speakers-merge-them")).clicked() {
                    ctx.send(Action::Speakers(SpeakersAction::Merge(vec![*pair])));
                }
            });
        }
    }

    fn table_ui(&self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        let small =
            |text: String| RichText::new(text).font(ctx.tokens.bold(ctx.tokens.sizes.small)).color(*ctx.tokens.muted);
        let height = (ui.ctx().content_rect().height() - 330.0).clamp(160.0, 420.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            Grid::new("speakers").num_columns(8).spacing([14.0, 6.0]).show(ui, |ui| {
                for key in ["speakers-label", "speakers-role", "speakers-case", "speakers-documents"] {
                    ui.label(small(ctx.text(key)));
                }
                for key in ["speakers-turns", "speakers-words", "speakers-share"] {
                    right_ui(ui, small(ctx.text(key)));
                }
                ui.label("");
                ui.end_row();
                for row in 0..self.rows.labels.len() {
                    self.row_ui(ui, ctx, row);
                    ui.end_row();
                }
            });
        });
    }

    fn row_ui(&self, ui: &mut Ui, ctx: &ViewerContext<'_>, row: usize) {
        let label = &self.rows.labels[row];
        ui.scope(|ui| {
            ui.set_max_width(150.0);
            ui.add(egui::Label::new(&label.label).truncate());
        });
        self.role_ui(ui, ctx, row);
        self.case_ui(ui, ctx, row);
        right_ui(ui, RichText::new(count(label.spoken.len())));
        right_ui(ui, RichText::new(count(label.n_turns as usize)));
        right_ui(ui, RichText::new(count(label.n_words as usize)));
        right_ui(ui, RichText::new(format!("{}\u{a0}%", self.rows.share(label))));
        let name = ctx.say(&Message::new("speakers-more").with("label", label.label.as_str()));
        let button = ui.add(egui::Button::new(egui_material_icons::icons::ICON_MORE_HORIZ).frame_when_inactive(false));
        let button = button.accessible_name(name);
        egui::Popup::menu(&button).show(|ui| self.menu_ui(ui, ctx, row));
    }

    fn role_ui(&self, ui: &mut Ui, ctx: &ViewerContext<'_>, row: usize) {
        let label = &self.rows.labels[row];
        let role = label.role();
        let shown = ctx.text(role.map_or("speakers-differs", role_key));
        let combo = ComboBox::from_id_salt(("speaker-role", row)).width(124.0).selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            for offered in ROLES {
                if ui.selectable_label(role == Some(offered), ctx.text(role_key(offered))).clicked() {
                    let speakers = label.spoken.iter().map(|spoken| spoken.speaker).collect();
                    ctx.send(Action::Speakers(SpeakersAction::SetRoles(speakers, offered)));
                }
            }
        });
        response
            .response
            .accessible_name(ctx.say(&Message::new("speakers-role-of").with("label", label.label.as_str())));
    }

    fn case_ui(&self, ui: &mut Ui, ctx: &ViewerContext<'_>, row: usize) {
        let label = &self.rows.labels[row];
        let (case, none) = (label.case(), ctx.text("speakers-no-case"));
        let name = |id: CaseId| ctx.snapshot.case(id).map_or_else(String::new, |case| case.name.clone());
        let shown = match case {
            None => ctx.text("speakers-differs"),
            Some(None) => none.clone(),
            Some(Some(id)) => name(id),
        };
        let send = |case: Option<CaseId>| {
            let assigned = label.spoken.iter().map(|spoken| (spoken.speaker, case)).collect();
            ctx.send(Action::Speakers(SpeakersAction::Assign(assigned)));
        };
        let combo = ComboBox::from_id_salt(("speaker-case", row)).width(140.0).selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            if ui.selectable_label(case == Some(None), &none).clicked() {
                send(None);
            }
            for offered in ctx.snapshot.cases() {
                if ui.selectable_label(case == Some(Some(offered.id)), &offered.name).clicked() {
                    send(Some(offered.id));
                }
            }
            let is_named = ctx.snapshot.cases().iter().any(|case| case.name == label.label);
            let new = ctx.say(&Message::new("speakers-new-case").with("label", label.label.as_str()));
            if !is_named && ui.button(new).clicked() {
                let speakers = label.spoken.iter().map(|spoken| spoken.speaker).collect();
                ctx.send(Action::Speakers(SpeakersAction::AssignNew(speakers, label.label.clone())));
            }
        });
        response
            .response
            .accessible_name(ctx.say(&Message::new("speakers-case-of").with("label", label.label.as_str())));
    }

    /// With whom a label can be made one: those that speak in the same documents.
    fn menu_ui(&self, ui: &mut Ui, ctx: &ViewerContext<'_>, row: usize) {
        ui.set_min_width(200.0);
        ui.label(RichText::new(ctx.text("speakers-merge-with")).color(*ctx.tokens.muted));
        let mut any = false;
        for (other, label) in self.rows.labels.iter().enumerate().filter(|(other, _)| *other != row) {
            let pairs = self.rows.pairs(row, other);
            if pairs.is_empty() {
                continue;
            }
            any = true;
            if ui.button(&label.label).clicked() {
                ctx.send(Action::Speakers(SpeakersAction::Merge(pairs)));
                ui.close();
            }
        }
        if !any {
            ui.label(ctx.text("speakers-merge-nobody"));
        }
    }
}

fn right_ui(ui: &mut Ui, text: RichText) {
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| ui.label(text));
}

const fn role_key(role: SpeakerRole) -> &'static str {
    match role {
        SpeakerRole::Interviewer => "speakers-role-interviewer",
        SpeakerRole::Respondent => "speakers-role-respondent",
        SpeakerRole::Other => "speakers-role-other",
    }
}
