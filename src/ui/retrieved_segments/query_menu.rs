//! The menu of saved queries: choose, save, rename, change, delete.

use egui::{Key, RichText, ScrollArea, TextEdit, Ui};
use egui_material_icons::icons::{ICON_DELETE, ICON_EDIT};

use super::action::SegmentsAction;
use super::view::State;
use crate::i18n::Message;
use crate::model::{SavedKind, SavedQueryId};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::icon_button;

/// What is being written in the menu.
#[derive(Debug, Default)]
pub struct QueryMenu {
    name: String,
    renaming: Option<(SavedQueryId, String)>,
}

/// Draws the menu.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    ui.set_width(280.0);
    let send = |action| ctx.send(Action::Segments(action));
    let tokens = ctx.tokens;
    let queries = ctx.snapshot.saved_queries(SavedKind::Retrieval);
    if queries.is_empty() {
        let hint = RichText::new(ctx.text("segments-queries-empty")).color(*tokens.muted);
        ui.add(egui::Label::new(hint).wrap());
    }
    let can_save = !ctx.view.activated_codes.is_empty();
    let State { asked, query_menu, .. } = state;
    ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        for query in queries {
            if query_menu.renaming.as_ref().is_some_and(|(id, _)| *id == query.id) {
                rename_ui(ui, ctx, query_menu);
                continue;
            }
            ui.horizontal(|ui| {
                let is_on = asked.query == Some(query.id);
                let name = egui::Button::selectable(is_on, query.name.as_str()).truncate();
                let size = egui::vec2(ui.available_width() - 66.0, 24.0);
                if ui.add_sized(size, name).clicked() {
                    send(SegmentsAction::UseQuery(query.id));
                    ui.close();
                }
                let label = |key| ctx.say(&Message::new(key).with("name", query.name.as_str()));
                if icon_button(ui, ICON_EDIT, &label("segments-query-rename")).clicked() {
                    query_menu.renaming = Some((query.id, query.name.clone()));
                }
                if icon_button(ui, ICON_DELETE, &label("segments-query-delete")).clicked() {
                    send(SegmentsAction::DeleteQuery(query.id));
                }
            });
        }
    });
    if let Some(query) = asked.query.and_then(|id| ctx.snapshot.saved_query(id))
        && asked.differs_from_query(ctx.snapshot, ctx.view)
    {
        let label = ctx.say(&Message::new("segments-query-update").with("name", query.name.as_str()));
        if ui.add_enabled(can_save, egui::Button::new(label).truncate()).clicked() {
            send(SegmentsAction::UpdateQuery(query.id));
            ui.close();
        }
    }
    ui.separator();
    ui.horizontal(|ui| {
        let label = ctx.text("segments-query-name");
        let field = TextEdit::singleline(&mut query_menu.name)
            .hint_text(RichText::new(&label).color(*tokens.faint))
            .desired_width(ui.available_width() - 90.0);
        let field = ui.add_enabled(can_save, field).accessible_name(label);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let is_named = can_save && !query_menu.name.trim().is_empty();
        let save = ui.add_enabled(is_named, egui::Button::new(ctx.text("segments-query-save")));
        let save = save.on_disabled_hover_text(ctx.text("segments-query-save-help"));
        if save.clicked() || (entered && is_named) {
            send(SegmentsAction::SaveQuery(std::mem::take(&mut query_menu.name)));
            ui.close();
        }
    });
}

fn rename_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, menu: &mut QueryMenu) {
    let Some((id, name)) = &mut menu.renaming else { return };
    let field = ui.add(TextEdit::singleline(name).desired_width(f32::INFINITY));
    let field = field.accessible_name(ctx.text("segments-query-name"));
    if !field.lost_focus() {
        field.request_focus();
        return;
    }
    let is_kept = !ui.input(|input| input.key_pressed(Key::Escape)) && !name.trim().is_empty();
    if is_kept && ctx.snapshot.saved_query(*id).is_some_and(|query| query.name != name.trim()) {
        ctx.send(Action::Segments(SegmentsAction::RenameQuery(*id, name.trim().to_owned())));
    }
    menu.renaming = None;
}
