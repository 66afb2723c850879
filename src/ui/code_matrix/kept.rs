//! Comparisons that are kept in the project under a name.

use std::collections::BTreeSet;

use egui::{Button, Popup, PopupCloseBehavior, RichText, TextEdit, Ui};
use egui_material_icons::icons::ICON_DELETE;

use super::state::State;
use crate::model::{CodeId, DocumentId, SavedKind, SavedQueryId};
use crate::query::MatrixSpec;
use crate::ui::action::Action;
use crate::ui::compare::CompareAction;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{drop_down, icon_button, roomy};

/// What is kept between frames of the kept comparisons.
#[derive(Debug, Default)]
pub struct Kept {
    /// The comparison that was opened last.
    pub shown: Option<SavedQueryId>,
    /// The documents and codes that it asks for.
    pub scope: Option<Scope>,
    /// The name that is being typed.
    name: String,
}

/// The documents and the sub-trees of codes that a kept comparison asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The documents; none for all.
    pub documents: Option<BTreeSet<DocumentId>>,
    /// The codes; none for all.
    pub codes: Option<Vec<CodeId>>,
}

/// Draws the drop-down of the kept comparisons.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let kept = ctx.snapshot.saved_queries(SavedKind::Comparison);
    let shown = kept.iter().find(|query| Some(query.id) == state.kept.shown);
    let none = ctx.text("kept-none");
    let (label, now) = (ctx.text("kept-name"), shown.map_or(none.as_str(), |query| query.name.as_str()));
    let button = drop_down(ui, &format!("{label}: {now}"), &label, now, 220.0);
    if button.clicked() {
        state.kept.name = shown.map_or_else(String::new, |query| query.name.clone());
    }
    let popup = Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| {
        roomy(ui);
        ui.set_width(280.0);
        egui::ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
            for query in &kept {
                ui.horizontal(|ui| {
                    let is_shown = Some(query.id) == state.kept.shown;
                    let room = ui.available_width() - 34.0;
                    let entry = Button::selectable(is_shown, query.name.as_str()).truncate();
                    if ui.add(entry.min_size(egui::vec2(room, 0.0))).clicked() {
                        match serde_json::from_str::<MatrixSpec>(&query.spec) {
                            Ok(spec) => state.open_kept(query.id, spec),
                            Err(_unreadable) => state.kept.shown = None,
                        }
                        ui.close();
                    }
                    let delete = crate::i18n::Message::new("kept-delete").with("name", query.name.clone());
                    let can = !ctx.view.is_read_only;
                    if can && icon_button(ui, ICON_DELETE, &ctx.say(&delete)).clicked() {
                        ctx.send(Action::Compare(CompareAction::Delete(query.id)));
                    }
                });
            }
        });
        if kept.is_empty() {
            let help = RichText::new(ctx.text("kept-help")).color(*ctx.tokens.muted);
            ui.add(egui::Label::new(help).wrap());
        }
        ui.separator();
        ui.add_enabled_ui(!ctx.view.is_read_only, |ui| write_ui(ui, ctx, state, shown.map(|query| query.id)));
    });
}

/// The field for a name, and what is done with it.
fn write_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, shown: Option<SavedQueryId>) {
    let field = TextEdit::singleline(&mut state.kept.name).desired_width(f32::INFINITY);
    let hint = RichText::new(ctx.text("kept-field")).color(*ctx.tokens.faint);
    ui.add(field.hint_text(hint)).accessible_name(ctx.text("kept-field"));
    let name = state.kept.name.trim().to_owned();
    let kept = ctx.snapshot.saved_queries(SavedKind::Comparison);
    let is_free = !name.is_empty() && !kept.iter().any(|query| query.name == name);
    let spec = serde_json::to_string(&state.spec(ctx)).unwrap_or_default();
    let mut done = None;
    if ui.add_enabled(is_free, Button::new(ctx.text("kept-keep"))).clicked() {
        done = Some(CompareAction::Keep(name.clone(), spec.clone()));
    }
    if let Some(id) = shown {
        if ui.button(ctx.text("kept-update")).clicked() {
            done = Some(CompareAction::Update(id, spec));
        }
        if ui.add_enabled(is_free, Button::new(ctx.text("kept-rename"))).clicked() {
            done = Some(CompareAction::Rename(id, name));
        }
    }
    if let Some(action) = done {
        ctx.send(Action::Compare(action));
        ui.close();
    }
}
