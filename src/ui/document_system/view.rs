//! Draws the document list: header, filter, rows, and the fields in which names are typed.

use std::sync::Arc;

use egui::{ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_CREATE_NEW_FOLDER, ICON_PLAYLIST_ADD, ICON_SORT_BY_ALPHA};

use super::actions::DocumentsAction;
use super::data::{Row, RowKey};
use super::state::{Named, State};
use super::{drops, rows};
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{InlineOutcome, empty_state, icon_button, pane_header, search_field};

/// From so many documents on, a field filters them.
const FILTER_FROM: usize = 12;

/// Draws header and list.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.follow(ctx.view.focused_document);
    header_ui(ui, ctx, state);
    let n_documents = ctx.snapshot.documents().len();
    if n_documents >= FILTER_FROM {
        egui::Frame::new().inner_margin(egui::Margin { left: 12, right: 12, top: 0, bottom: 6 }).show(ui, |ui| {
            search_field(ui, &mut state.shown.filter, &ctx.text("documents-filter"));
        });
    } else {
        state.shown.filter.clear();
    }
    let (rows, order) = state.cache.rows(ctx.snapshot, &state.shown);
    if rows.is_empty() && state.naming.is_none() {
        if n_documents > 0 {
            empty_state(ui, &ctx.text("documents-filter-empty"), None);
        } else if empty_state(ui, &ctx.text("documents-empty"), Some(&ctx.text("documents-empty-button"))) {
            ctx.send(Action::AskImport);
        }
        return;
    }
    list_ui(ui, ctx, state, &rows, &order);
}

fn header_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    pane_header(ui, &ctx.text("documents-title"), |ui| {
        if icon_button(ui, ICON_ADD, &ctx.text("documents-import")).clicked() {
            ctx.send(Action::AskImport);
        }
        if icon_button(ui, ICON_CREATE_NEW_FOLDER, &ctx.text("documents-new-group")).clicked() {
            ctx.send(Action::BeginAddDocumentGroup);
        }
        if ctx.snapshot.documents().len() == 0 {
            return;
        }
        if icon_button(ui, ICON_PLAYLIST_ADD, &ctx.text("documents-new-set")).clicked() {
            ctx.send(Action::Documents(DocumentsAction::BeginAddSet(Vec::new())));
        }
        let by_name = state.shown.by_name;
        let label = ctx.text(if by_name { "documents-sort-by-hand" } else { "documents-sort-by-name" });
        let button = icon_button(ui, ICON_SORT_BY_ALPHA, &label);
        if by_name {
            // What is on is underlined, as the tabs are.
            let line = egui::Rect::from_min_max(
                egui::pos2(button.rect.left() + 4.0, button.rect.bottom() - 2.0),
                button.rect.max - vec2(4.0, 0.0),
            );
            ui.painter().rect_filled(line, 1.0, *ctx.tokens.accent);
        }
        if button.clicked() {
            ctx.send(Action::Documents(DocumentsAction::SortByName(!by_name)));
        }
    });
}

fn list_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &Arc<Vec<Row>>, order: &[DocumentId]) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = ctx.tokens.sizes.row;
    let area = ScrollArea::vertical().id_salt("documents").auto_shrink([false, false]);
    let keyed = state.take_keys.and_then(|key| rows.iter().position(|row| row.key() == key));
    let named = place_of_named(rows, state);
    let reveal = state.scroll_to.take().and_then(|id| place_of(rows, id)).or(keyed).or(named);
    let new_at = place_of_new(rows, state);
    let n = rows.len() + usize::from(new_at.is_some());
    let output = area.show_rows(ui, height, n, |ui, range| {
        if let Some(place) = reveal {
            reveal_row(ui, range.start, place, height);
        }
        if let Some(place) = new_at.filter(|place| !range.contains(place)) {
            reveal_row(ui, range.start, place, height);
        }
        for place in range {
            match new_at {
                Some(at) if place == at => {
                    let size = vec2(ui.available_width(), height);
                    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                    naming_ui(ui, ctx, state, rect.shrink2(vec2(28.0, 0.0)));
                }
                Some(at) if place > at => rows::row_ui(ui, ctx, state, rows, order, place - 1),
                _ => rows::row_ui(ui, ctx, state, rows, order, place),
            }
        }
    });
    drops::drop_below(ui, ctx, rows, output.inner_rect, output.content_size.y);
}

/// The row in which a new group or set is named: behind the groups, or at the end.
fn place_of_new(rows: &[Row], state: &State) -> Option<usize> {
    match &state.naming {
        Some((Named::NewGroup, _)) => {
            Some(rows.iter().position(|row| row.key() == RowKey::SetsTitle).unwrap_or(rows.len()))
        }
        Some((Named::NewSet(_), _)) => Some(rows.len()),
        _ => None,
    }
}

/// The row of the group or set that was just named, once it is there.
fn place_of_named(rows: &[Row], state: &mut State) -> Option<usize> {
    let wanted = state.named.as_deref()?;
    let place = rows.iter().position(|row| match row {
        Row::Group { group, .. } => group.name == wanted,
        Row::Set { set, .. } => set.name == wanted,
        Row::Document { .. } | Row::SetsTitle => false,
    })?;
    state.named = None;
    Some(place)
}

/// The row of a document in its place.
pub(super) fn place_of(rows: &[Row], id: DocumentId) -> Option<usize> {
    rows.iter().position(|row| row.key() == RowKey::Document(id, None))
}

/// Scrolls just so far that the row at `place` is seen; called among the rows from `first` on.
pub(crate) fn reveal_row(ui: &Ui, first: usize, place: usize, height: f32) {
    let top = (place as f32 - first as f32).mul_add(height, ui.max_rect().top());
    let rect = egui::Rect::from_min_size(egui::pos2(ui.max_rect().left(), top), egui::vec2(1.0, height));
    ui.scroll_to_rect(rect, None);
}

/// The field in which a name is typed.
pub(super) fn naming_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rect: egui::Rect) {
    let Some((named, edit)) = &mut state.naming else { return };
    let label = ctx.text(match named {
        Named::NewGroup => "documents-new-group-name",
        Named::NewSet(_) => "documents-new-set-name",
        Named::Document(_) | Named::Group(_) | Named::Set(_) => "row-new-name",
    });
    match edit.show(ui, rect, &label) {
        InlineOutcome::Typing => {}
        InlineOutcome::Drop => state.naming = None,
        InlineOutcome::Keep(name) => {
            state.named = matches!(named, Named::NewGroup | Named::NewSet(_)).then(|| name.trim().to_owned());
            ctx.send(match std::mem::replace(named, Named::NewGroup) {
                Named::Document(id) => Action::RenameDocument(id, name),
                Named::Group(id) => Action::RenameDocumentGroup(id, name),
                Named::NewGroup => Action::AddDocumentGroup(name),
                Named::Set(id) => Action::Documents(DocumentsAction::RenameSet(id, name)),
                Named::NewSet(documents) => Action::Documents(DocumentsAction::AddSet(name, documents)),
            });
            state.naming = None;
        }
    }
}
