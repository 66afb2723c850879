//! Draws the pane: header, filter, and the tree with its keyboard.

use std::sync::Arc;

use egui::{Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::icons::ICON_ADD;

use super::data::Row;
use super::keys::{self, focus_id};
use super::rows::{naming_ui, row_ui};
use super::state::{Named, State};
use super::{drops, pane_menu::pane_menu};
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_system::reveal_row;
use crate::ui::widgets::{empty_state, icon_button, pane_header, search_field};

/// Draws header, filter and tree.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let codes = ctx.snapshot.codes();
    pane_header(ui, &ctx.text("codes-title"), |ui| {
        if !codes.is_empty() {
            pane_menu(ui, ctx, state);
        }
        if icon_button(ui, ICON_ADD, &ctx.text("codes-new")).clicked() {
            ctx.send(Action::BeginAddCode(None));
        }
    });
    if codes.is_empty() && state.naming.is_none() {
        if empty_state(ui, &ctx.text("codes-empty"), Some(&ctx.text("codes-new"))) {
            ctx.send(Action::BeginAddCode(None));
        }
        return;
    }
    egui::Frame::new().inner_margin(egui::Margin { left: 12, right: 12, top: 0, bottom: 6 }).show(ui, |ui| {
        search_field(ui, &mut state.filter, &ctx.text("codes-filter"));
    });
    let repaint = ui.ctx().clone();
    state.counts.update(ctx.snapshot, &ctx.view.activated_documents, move || repaint.request_repaint());
    state.notes.update(ctx.snapshot);
    state.digits.update(ctx.snapshot, ctx.view);
    let rows = state.cache.rows(ctx.snapshot, &state.closed, state.version, &state.filter);
    if rows.is_empty() && state.naming.is_none() {
        empty_state(ui, &ctx.text("codes-filter-empty"), None);
        return;
    }
    tree_ui(ui, ctx, state, &rows);
}

fn tree_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &Arc<Vec<Row>>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = ctx.tokens.sizes.row;
    let pane = ui.available_rect_before_wrap();
    let tree = ui.interact(pane, focus_id(), Sense::focusable_noninteractive());
    tree.widget_info(|| WidgetInfo::labeled(Role::Tree, true, ctx.text("codes-title")));
    if std::mem::take(&mut state.wants_keys) {
        tree.request_focus();
    }
    let has_focus = tree.has_focus();
    // An open menu has the keys.
    if has_focus && !egui::Popup::is_any_open(ui.ctx()) {
        keys::keys(ui, ctx, state, rows, (pane.height() / height) as usize);
    }
    let reveal = state.scroll_to.take().and_then(|id| rows.iter().position(|row| row.code.id == id));
    // The field for a new code stands as a row of its own: behind its parent's sub-codes.
    let new_at = match &state.naming {
        Some((Named::New(parent), _)) => Some(place_of_new(ctx.snapshot.codes(), rows, *parent)),
        _ => None,
    };
    let chosen = if state.choice.len() > 1 { state.chosen(ctx.snapshot, ctx.view.focused_code) } else { Vec::new() };
    let area = ScrollArea::vertical().id_salt("codes").auto_shrink([false, false]);
    let n = rows.len() + usize::from(new_at.is_some());
    let output = area.show_rows(ui, height, n, |ui, range| {
        if let Some(place) = reveal {
            reveal_row(ui, range.start, place, height);
        }
        if let Some((place, _)) = new_at.filter(|(place, _)| !range.contains(place)) {
            reveal_row(ui, range.start, place, height);
        }
        for at in range {
            match new_at {
                Some((new_at, depth)) if at == new_at => new_row_ui(ui, ctx, state, depth),
                Some((new_at, _)) if at > new_at => row_ui(ui, ctx, state, rows, at - 1, &chosen, has_focus),
                _ => row_ui(ui, ctx, state, rows, at, &chosen, has_focus),
            }
        }
    });
    drops::below_rows(ui, ctx, output.inner_rect, output.content_size.y);
}

fn place_of_new(codes: &CodeSystem, rows: &[Row], parent: Option<CodeId>) -> (usize, usize) {
    let Some(parent) = parent.and_then(|parent| codes.place(parent)) else { return (rows.len(), 0) };
    let last = rows.iter().rposition(|row| codes.subtree(parent).contains(&row.place));
    (last.map_or(rows.len(), |last| last + 1), codes.depth(parent) + 1)
}

fn new_row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, depth: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ctx.tokens.sizes.row), egui::Sense::hover());
    let mut field = rect.shrink2(vec2(12.0, 0.0));
    field.min.x += 56.0 + 16.0 * depth as f32;
    naming_ui(ui, ctx, state, field);
}
