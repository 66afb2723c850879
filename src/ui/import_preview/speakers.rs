//! The speakers of the chosen file: label, how much they say, their part and their case.

use egui::{RichText, Ui, vec2};

use super::batch::{Batch, CaseChoice};
use super::fields::{choice_ui, heading};
use super::reading::ReadDocument;
use crate::i18n::Message;
use crate::model::SpeakerRole;
use crate::ui::context::ViewerContext;

/// The parts, in the order in which they are offered.
const ROLES: [SpeakerRole; 3] = [SpeakerRole::Interviewer, SpeakerRole::Respondent, SpeakerRole::Other];

/// Draws the speakers; true where something was decided.
pub fn speakers_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, batch: &mut Batch, at: usize, read: &ReadDocument) -> bool {
    let tokens = ctx.tokens;
    if read.draft.speakers.is_empty() {
        return false;
    }
    heading(ui, ctx, "preview-speakers");
    let by_speaker = batch.case_of(&batch.files[at]) == CaseChoice::BySpeaker;
    let mut is_decided = false;
    for (speaker, report) in read.draft.speakers.iter().zip(&read.report.speakers) {
        let now = batch.files[at].role(speaker);
        ui.horizontal(|ui| {
            let width = ui.available_width();
            ui.allocate_ui(vec2(width * 0.46, 34.0), |ui| {
                ui.set_width(width * 0.46);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(
                        egui::Label::new(RichText::new(&speaker.label).font(tokens.bold(tokens.sizes.body))).truncate(),
                    );
                    let said = Message::new("preview-speaker-said")
                        .with("turns", report.n_turns)
                        .with("words", report.n_words);
                    let said = ctx.say(&said);
                    let small = RichText::new(&said).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
                    ui.add(egui::Label::new(small).truncate()).on_hover_text(said);
                });
            });
            let name = ctx.say(&Message::new("preview-speaker-role").with("label", speaker.label.as_str()));
            choice_ui(ui, ("preview role", &speaker.label), &name, &ctx.text(role_key(now)), |ui| {
                for role in ROLES {
                    if ui.selectable_label(role == now, ctx.text(role_key(role))).clicked() {
                        batch.files[at].settings.roles.insert(speaker.label.clone(), role);
                        is_decided = true;
                    }
                }
            });
        });
        if by_speaker && now == SpeakerRole::Respondent {
            is_decided |= case_ui(ui, ctx, batch, at, &speaker.label);
        }
    }
    is_decided
}

/// The case of one speaker.
fn case_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, batch: &mut Batch, at: usize, label: &str) -> bool {
    let now = batch.case_of_speaker(&batch.files[at], label);
    let none = ctx.text("preview-case-none");
    let new = ctx.say(&Message::new("preview-case-new").with("name", label));
    let is_new = !now.is_empty() && !batch.cases.contains(&now);
    let shown = match now.as_str() {
        "" => none.clone(),
        _ if is_new => new.clone(),
        name => name.to_owned(),
    };
    let mut chosen: Option<String> = None;
    ui.horizontal(|ui| {
        ui.add_space(12.0);
        let name = ctx.say(&Message::new("preview-speaker-case").with("label", label));
        choice_ui(ui, ("preview speaker case", label), &name, &shown, |ui| {
            if ui.selectable_label(now.is_empty(), &none).clicked() {
                chosen = Some(String::new());
            }
            if !batch.cases.iter().any(|case| case == label) && ui.selectable_label(is_new, &new).clicked() {
                chosen = Some(label.to_owned());
            }
            for case in &batch.cases {
                if ui.selectable_label(*case == now, case).clicked() {
                    chosen = Some(case.clone());
                }
            }
        });
    });
    let is_decided = chosen.is_some();
    if let Some(case) = chosen {
        batch.files[at].speaker_cases.insert(label.to_owned(), case);
    }
    is_decided
}

const fn role_key(role: SpeakerRole) -> &'static str {
    match role {
        SpeakerRole::Interviewer => "preview-role-interviewer",
        SpeakerRole::Respondent => "preview-role-respondent",
        SpeakerRole::Other => "preview-role-other",
    }
}
