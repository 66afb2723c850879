//! Which positions a code offers: their kind, their names, their order.

use egui::{RichText, TextEdit, Ui};
use egui_material_icons::icons::{ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD, ICON_CLOSE};

use super::position::PositionEditor;
use crate::model::{CodeId, PositionOptionId};
use crate::project::{OptionText, Snapshot};
use crate::ui::action::Action;
use crate::ui::compare::{Choice, CompareAction, choice_ui};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::icon_button;

/// A scale that is being defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleDraft {
    code: CodeId,
    is_ordinal: bool,
    options: Vec<(Option<PositionOptionId>, String)>,
}

impl ScaleDraft {
    /// The scale that stands, or an empty one.
    pub fn of(snapshot: &Snapshot, code: CodeId) -> Self {
        let standing = snapshot.position_scale(code);
        let options = standing.map_or_else(Vec::new, |scale| snapshot.position_options(scale.id));
        let mut options: Vec<_> = options.iter().map(|row| (Some(row.id), row.text.clone())).collect();
        if options.is_empty() {
            options = vec![(None, String::new()); 2];
        }
        Self { code, is_ordinal: standing.is_some_and(|scale| scale.is_ordinal), options }
    }

    /// The options that have a name.
    pub fn named(&self) -> Vec<OptionText> {
        let named = self.options.iter().filter(|(_, text)| !text.trim().is_empty());
        named.map(|(id, text)| OptionText { id: *id, text: text.trim().to_owned() }).collect()
    }
}

/// True while the scale of the code is being defined.
pub fn is_open(editor: &PositionEditor, code: CodeId) -> bool {
    editor.scale.as_ref().is_some_and(|scale| scale.code == code)
}

/// Draws the fields for a scale.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut PositionEditor, code: CodeId) {
    let Some(draft) = &mut editor.scale else { return };
    let small = ctx.tokens.font(ctx.tokens.sizes.small);
    let text = |key| RichText::new(ctx.text(key)).font(small.clone());
    let kinds = [Choice::new(false, ctx.text("position-nominal")), Choice::new(true, ctx.text("position-ordinal"))];
    if let Some(is_ordinal) = choice_ui(ui, &ctx.text("position-kind"), &draft.is_ordinal, &kinds) {
        draft.is_ordinal = is_ordinal;
    }
    if draft.is_ordinal {
        ui.add(egui::Label::new(text("position-ordinal-help").color(*ctx.tokens.muted)).wrap());
    }
    let (mut removed, mut swapped) = (None, None);
    let last = draft.options.len().saturating_sub(1);
    for (place, (_, name)) in draft.options.iter_mut().enumerate() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let field = TextEdit::singleline(name).desired_width((ui.available_width() - 90.0).max(60.0));
            let label = crate::i18n::Message::new("position-option").with("n", place + 1);
            ui.add(field).accessible_name(ctx.say(&label));
            ui.add_enabled_ui(place > 0, |ui| {
                if icon_button(ui, ICON_ARROW_UPWARD, &ctx.text("position-option-up")).clicked() {
                    swapped = Some((place - 1, place));
                }
            });
            ui.add_enabled_ui(place < last, |ui| {
                if icon_button(ui, ICON_ARROW_DOWNWARD, &ctx.text("position-option-down")).clicked() {
                    swapped = Some((place, place + 1));
                }
            });
            if icon_button(ui, ICON_CLOSE, &ctx.text("position-option-remove")).clicked() {
                removed = Some(place);
            }
        });
    }
    if let Some((a, b)) = swapped {
        draft.options.swap(a, b);
    }
    if let Some(place) = removed {
        draft.options.remove(place);
    }
    let mut is_done = false;
    ui.horizontal_wrapped(|ui| {
        if ui.button(text("position-option-add")).clicked() {
            draft.options.push((None, String::new()));
        }
        let named = draft.named();
        if ui.button(text("position-scale-keep")).clicked() {
            ctx.send(Action::Compare(CompareAction::SetScale(code, draft.is_ordinal, named)));
            is_done = true;
        }
        is_done |= ui.button(text("position-scale-drop")).clicked();
    });
    let kept: Vec<_> = draft.named().iter().filter_map(|option| option.id).collect();
    let scale = ctx.snapshot.position_scale(code);
    let n_lost = scale
        .map_or(0, |scale| ctx.snapshot.case_positions(scale.id).filter(|row| !kept.contains(&row.option)).count());
    if n_lost > 0 {
        let message = crate::i18n::Message::new("position-scale-loses").with("n", n_lost);
        let warning = RichText::new(ctx.say(&message)).font(small.clone()).color(*ctx.tokens.warning);
        ui.add(egui::Label::new(warning).wrap());
    }
    if is_done {
        editor.scale = None;
    }
}
