//! The anchor examples of the card: codings, with their places, or words.

use egui::{RichText, Ui};
use egui_material_icons::icons::{ICON_ADD, ICON_CLOSE};

use super::fields::{Touched, label_ui, read_ui, text_ui};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::icon_button;

/// Draws the examples of a code; where they cannot be changed, only those there are.
pub fn examples_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    code: CodeId,
    anchors: &mut Vec<(Option<CodingId>, String)>,
    is_editable: bool,
) -> Touched {
    if anchors.is_empty() && !is_editable {
        return Touched::default();
    }
    label_ui(ui, ctx, "rule-card-anchor");
    let (mut touched, mut gone) = (Touched::default(), None);
    for (place, (coding, text)) in anchors.iter_mut().enumerate() {
        ui.push_id(("anchor", place), |ui| match coding.and_then(|id| ctx.snapshot.coding(id)) {
            Some(coding) => {
                if quote_ui(ui, ctx, coding, is_editable) {
                    gone = Some(place);
                }
            }
            None if is_editable => {
                let id = ui.scope_id().with("text");
                touched |= text_ui(ui, ctx, id, ("rule-card-anchor", "rule-card-anchor-hint"), text);
            }
            None => read_ui(ui, ctx, text),
        });
    }
    if is_editable {
        touched |= more_ui(ui, ctx, code, anchors);
    }
    if let Some(place) = gone {
        anchors.remove(place);
        (touched.changed, touched.left) = (true, true);
    }
    touched
}

/// Offers the selected coding as an example, or a field for words.
fn more_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    code: CodeId,
    anchors: &mut Vec<(Option<CodingId>, String)>,
) -> Touched {
    let mut touched = Touched::default();
    let selected = ctx.view.selected_coding.and_then(|id| ctx.snapshot.coding(id)).filter(|coding| coding.code == code);
    let taken = |id| anchors.iter().any(|(coding, _)| *coding == Some(id));
    let offered = selected.map(|coding| coding.id).filter(|&id| !taken(id));
    let room = anchors.iter().all(|(coding, text)| coding.is_some() || !text.is_empty());
    if let Some(id) = offered {
        if quiet_button(ui, ctx, "rule-card-anchor-selected") {
            anchors.push((Some(id), String::new()));
            (touched.changed, touched.left) = (true, true);
        }
    } else if room && quiet_button(ui, ctx, "rule-card-anchor-add") {
        anchors.push((None, String::new()));
    }
    touched
}

fn quiet_button(ui: &mut Ui, ctx: &ViewerContext<'_>, label: &'static str) -> bool {
    let font = ctx.tokens.font(ctx.tokens.sizes.small);
    let text =
        RichText::new(format!("{} {}", ICON_ADD.codepoint, ctx.text(label))).font(font).color(*ctx.tokens.accent);
    ui.add(egui::Button::new(text).frame(false)).clicked()
}

/// A quote with its place; a click goes there. True when it is to be taken off.
fn quote_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, coding: &Coding, is_editable: bool) -> bool {
    let tokens = ctx.tokens;
    let words = ctx.snapshot.words(coding.segment());
    let short: String = words.chars().take(240).collect();
    let more = if short.len() < words.len() { "…" } else { "" };
    let (document, paragraph) = ctx.snapshot.citation(coding.segment());
    let mut off = false;
    ui.horizontal_top(|ui| {
        let quote = Message::new("rule-card-quote")
            .with("quote", format!("{short}{more}"))
            .with("document", document)
            .with("n", paragraph.to_string());
        let text = RichText::new(ctx.say(&quote)).font(tokens.font(tokens.sizes.small + 0.5)).color(*tokens.ink);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - 34.0);
            let label = egui::Label::new(text).wrap().sense(egui::Sense::click());
            if ui.add(label).on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                ctx.send(Action::GoTo(coding.segment()));
            }
        });
        off = is_editable && icon_button(ui, ICON_CLOSE, &ctx.text("rule-card-anchor-remove")).clicked();
    });
    off
}
