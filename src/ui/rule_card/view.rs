//! Draws the rule card: each text is edited where it stands and saved on leaving its field.

use egui::{Margin, RichText, ScrollArea, TextEdit, Ui};
use egui_material_icons::icons::{ICON_ADD, ICON_CLOSE};

use super::data::{Draft, revision};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{icon_button, pane_header};

/// What is being written; saved before anything could take it away.
#[derive(Debug, Default)]
pub struct State {
    code: Option<CodeId>,
    read_at: (u64, u64, u64),
    draft: Draft,
    writing: bool,
}

/// Asks for what was written and is not saved yet: before the card goes out of sight.
pub fn flush(ctx: &ViewerContext<'_>, state: &mut State) {
    if let Some(code) = state.code.and_then(|id| ctx.snapshot.code(id)).filter(|_| state.writing) {
        for action in state.draft.actions(ctx.snapshot, code) {
            ctx.send(action);
        }
    }
    state.writing = false;
    state.code = None;
}

/// Draws the card of the focused code.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    if state.code != ctx.view.focused_code {
        flush(ctx, state);
    }
    let Some(code) = ctx.view.focused_code.and_then(|id| ctx.snapshot.code(id)) else {
        pane_header(ui, &ctx.text("rule-card-heading"), |_| {});
        let hint = RichText::new(ctx.text("rule-card-empty")).color(*ctx.tokens.muted);
        padded(ui, |ui| ui.add(egui::Label::new(hint).wrap()));
        return;
    };
    let now = revision(ctx.snapshot);
    if state.code != Some(code.id) || (state.read_at != now && !state.writing) {
        *state = State { code: Some(code.id), read_at: now, draft: Draft::of(ctx.snapshot, code), writing: false };
    }
    pane_header(ui, &code.name, |ui| {
        let remark = RichText::new(ctx.text("rule-card-title")).font(ctx.tokens.font(ctx.tokens.sizes.small));
        ui.label(remark.color(*ctx.tokens.muted));
    });
    let mut left = false;
    ScrollArea::vertical().id_salt("rule-card").auto_shrink([false, false]).show(ui, |ui| {
        padded(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let State { draft, writing, .. } = state;
            let mut field = |ui: &mut Ui, label, hint, text: &mut String| {
                let (changed, gone) = field_ui(ui, ctx, label, hint, text);
                *writing |= changed;
                left |= gone;
            };
            field(ui, "rule-card-definition", "rule-card-definition-hint", &mut draft.definition);
            left |= anchors_ui(ui, ctx, code.id, &mut draft.anchors, writing);
            let mut field = |ui: &mut Ui, label, hint, text: &mut String| {
                let (changed, gone) = field_ui(ui, ctx, label, hint, text);
                *writing |= changed;
                left |= gone;
            };
            field(ui, "rule-card-rule", "rule-card-rule-hint", &mut draft.coding_rule);
            field(ui, "rule-card-memo", "rule-card-memo-hint", &mut draft.memo);
            ui.add_space(8.0);
        });
    });
    if left && state.writing {
        for action in state.draft.actions(ctx.snapshot, code) {
            ctx.send(action);
        }
        state.writing = false;
        // What was sent is shown until it is there.
        state.read_at = now;
    }
}

fn padded<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) {
    egui::Frame::new().inner_margin(Margin { left: 12, right: 12, top: 0, bottom: 8 }).show(ui, content);
}

fn label_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, label: &'static str) {
    ui.add_space(6.0);
    let font = ctx.tokens.bold(ctx.tokens.sizes.small - 0.5);
    ui.label(RichText::new(ctx.text(label)).font(font).color(*ctx.tokens.muted));
}

/// Draws a field; tells whether it was changed and whether it was left.
fn field_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    label: &'static str,
    hint: &'static str,
    text: &mut String,
) -> (bool, bool) {
    label_ui(ui, ctx, label);
    text_ui(ui, ctx, &ctx.text(label), &ctx.text(hint), text)
}

/// A text that looks like text until it is touched.
fn text_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, label: &str, hint: &str, text: &mut String) -> (bool, bool) {
    let id = ui.next_auto_id();
    let active = ui.memory(|memory| memory.has_focus(id));
    let rest = if active { egui::Stroke::new(1.0, *ctx.tokens.accent) } else { egui::Stroke::NONE };
    let frame = egui::Frame::new().stroke(rest).corner_radius(6).outer_margin(Margin {
        left: -7,
        right: -7,
        top: 0,
        bottom: 0,
    });
    let mut field = TextEdit::multiline(text)
        .hint_text(RichText::new(hint).color(*ctx.tokens.faint).font(ctx.tokens.font(ctx.tokens.sizes.small)))
        .font(ctx.tokens.font(ctx.tokens.sizes.small + 0.5))
        .desired_rows(1)
        .frame(egui::Frame::new().inner_margin(Margin::symmetric(6, 2)))
        .desired_width(f32::INFINITY);
    field = field.id(id);
    let response = frame.show(ui, |ui| ui.add(field)).inner;
    if response.hovered() && !active {
        let rect = response.rect;
        ui.painter().rect_stroke(rect, 6.0, egui::Stroke::new(1.0, *ctx.tokens.line), egui::StrokeKind::Inside);
    }
    let (changed, left) = (response.changed(), response.lost_focus());
    response.accessible_name(label);
    (changed, left)
}

/// Draws the anchor examples; true when they are to be saved.
fn anchors_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    code: CodeId,
    anchors: &mut Vec<(Option<CodingId>, String)>,
    writing: &mut bool,
) -> bool {
    label_ui(ui, ctx, "rule-card-anchor");
    let (mut save, mut gone) = (false, None);
    for (place, (coding, text)) in anchors.iter_mut().enumerate() {
        ui.push_id(("anchor", place), |ui| match coding.and_then(|id| ctx.snapshot.coding(id)) {
            Some(coding) => {
                if quote_ui(ui, ctx, coding) {
                    gone = Some(place);
                }
            }
            None => {
                let (changed, left) =
                    text_ui(ui, ctx, &ctx.text("rule-card-anchor"), &ctx.text("rule-card-anchor-hint"), text);
                *writing |= changed;
                save |= left;
            }
        });
    }
    let selected = ctx.view.selected_coding.and_then(|id| ctx.snapshot.coding(id)).filter(|coding| coding.code == code);
    let taken = |id| anchors.iter().any(|(coding, _)| *coding == Some(id));
    let offered = selected.map(|coding| coding.id).filter(|&id| !taken(id));
    let room = anchors.iter().all(|(coding, text)| coding.is_some() || !text.is_empty());
    if let Some(id) = offered {
        if quiet_button(ui, ctx, "rule-card-anchor-selected") {
            anchors.push((Some(id), String::new()));
            (*writing, save) = (true, true);
        }
    } else if room && quiet_button(ui, ctx, "rule-card-anchor-add") {
        anchors.push((None, String::new()));
    }
    if let Some(place) = gone {
        anchors.remove(place);
        (*writing, save) = (true, true);
    }
    save
}

fn quiet_button(ui: &mut Ui, ctx: &ViewerContext<'_>, label: &'static str) -> bool {
    let font = ctx.tokens.font(ctx.tokens.sizes.small);
    let text =
        RichText::new(format!("{} {}", ICON_ADD.codepoint, ctx.text(label))).font(font).color(*ctx.tokens.accent);
    ui.add(egui::Button::new(text).frame(false)).clicked()
}

/// A quote with its place; a click goes there. True when it is to be taken off.
fn quote_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, coding: &Coding) -> bool {
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
        off = icon_button(ui, ICON_CLOSE, &ctx.text("rule-card-anchor-remove")).clicked();
    });
    off
}
