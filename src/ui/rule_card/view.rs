//! Draws the rule card: each text is edited where it stands and saved on leaving its field.

use egui::{Margin, RichText, ScrollArea, Ui};
use egui_material_icons::icons::{ICON_KEEP, ICON_KEEP_OFF};

use super::data::{Draft, revision};
use super::examples::examples_ui;
use super::fields::{Touched, field_ui};
use super::other_languages::Languages;
use super::pointed::pointed;
use super::shown::{Shown, Situation, Source};
use super::stale::Stale;
use crate::model::*;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{empty_state, icon_button, pane_header};

/// What is being written, saved before anything could take it away; and what is shown.
#[derive(Debug, Default)]
pub struct State {
    shown: Shown,
    code: Option<CodeId>,
    read_at: (u64, u64, u64),
    draft: Draft,
    writing: bool,
    /// A field of the card has the keyboard.
    has_keys: bool,
    stale: Stale,
    languages: Languages,
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

/// Draws the card of the code that is focused, pinned, pointed at or picked.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    follow(ui, ctx, state);
    let shown = state.shown.now();
    if state.code != shown.map(|(_, code)| code) {
        flush(ctx, state);
    }
    let Some((source, code)) = shown.and_then(|(source, id)| Some((source, ctx.snapshot.code(id)?))) else {
        pane_header(ui, &ctx.text("rule-card-heading"), |_| {});
        empty_state(ui, &ctx.text("rule-card-empty"), None);
        return;
    };
    let now = revision(ctx.snapshot);
    if state.code != Some(code.id) || (state.read_at != now && !state.writing) {
        (state.code, state.read_at, state.writing) = (Some(code.id), now, false);
        state.draft = Draft::of(ctx.snapshot, code);
    }
    header_ui(ui, ctx, state, code, source);
    let touched = ScrollArea::vertical()
        .id_salt("rule-card")
        .auto_shrink([false, false])
        .show(ui, |ui| ui.push_id(code.id.0, |ui| card_ui(ui, ctx, state, code, source.is_editable())).inner);
    let touched = touched.inner;
    state.writing |= touched.changed;
    state.has_keys = touched.has_keys;
    if touched.left && state.writing {
        for action in state.draft.actions(ctx.snapshot, code) {
            ctx.send(action);
        }
        state.writing = false;
        // What was sent is shown until it is there.
        state.read_at = now;
    }
}

/// Decides which code is shown.
fn follow(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let code_of = |id: CodingId| ctx.snapshot.coding(id).map(|coding| coding.code);
    let over_text = || ctx.view.hovered_coding.and_then(code_of).map(|code| (Source::Pointer, code));
    let situation = Situation {
        focused: ctx.view.focused_code,
        selected: ctx.view.selected_coding.and_then(|id| Some((id, code_of(id)?))),
        pointed: pointed(ui.ctx()).or_else(over_text),
        pointer_moves: ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO),
        is_writing: state.writing || state.has_keys,
        time: ui.input(|input| input.time),
    };
    if let Some(left) = state.shown.update(situation, |code| ctx.snapshot.code(code).is_some()) {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left.max(0.01)));
    }
}

/// The code's name, why it is shown, and the pin.
fn header_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, code: &Code, source: Source) {
    pane_header(ui, &code.name, |ui| {
        let is_pinned = source == Source::Pin;
        let (icon, label) = if is_pinned { (ICON_KEEP_OFF, "card-unpin") } else { (ICON_KEEP, "card-pin") };
        if icon_button(ui, icon, &ctx.text(label)).clicked() {
            state.shown.pin((!is_pinned).then_some(code.id));
        }
        let remark = RichText::new(ctx.text(source.key())).font(ctx.tokens.font(ctx.tokens.sizes.small));
        ui.label(remark.color(*ctx.tokens.muted));
    });
}

fn card_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, code: &Code, is_editable: bool) -> Touched {
    let mut touched = Touched::default();
    let margin = Margin { left: 12, right: 12, top: 0, bottom: 8 };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        state.stale.ui(ui, ctx, code, is_editable);
        let draft = &mut state.draft;
        let is_empty = *draft == Draft::default();
        let definition = ("rule-card-definition", "rule-card-definition-hint");
        touched |= field_ui(ui, ctx, definition, &mut draft.definition, is_editable);
        touched |= examples_ui(ui, ctx, code.id, &mut draft.anchors, is_editable);
        touched |= field_ui(ui, ctx, ("rule-card-rule", "rule-card-rule-hint"), &mut draft.coding_rule, is_editable);
        touched |= field_ui(ui, ctx, ("rule-card-memo", "rule-card-memo-hint"), &mut draft.memo, is_editable);
        if is_empty && !is_editable {
            ui.add_space(6.0);
            let text = RichText::new(ctx.text("card-says-nothing")).color(*ctx.tokens.muted);
            ui.add(egui::Label::new(text.font(ctx.tokens.font(ctx.tokens.sizes.small))).wrap());
        }
        state.languages.ui(ui, ctx, code.id, is_editable);
        ui.add_space(8.0);
    });
    touched
}
