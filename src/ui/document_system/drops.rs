//! What happens when documents, groups or sets are dropped on a row.

use egui::Ui;

use super::actions::DocumentsAction;
use super::data::{Row, drop_target, drop_target_in_set};
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::drag::DragPayload;
use crate::ui::widgets::{DropPlace, ListItemResponse};

fn carried(ui: &Ui) -> Option<std::sync::Arc<DragPayload>> {
    egui::DragAndDrop::payload::<DragPayload>(ui.ctx())
}

fn refuse(ui: &Ui, shown: &ListItemResponse) {
    if shown.response.contains_pointer() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::NoDrop);
    }
}

/// Documents dropped on a group go into it, above the first group they leave all groups;
/// groups change places.
pub fn on_group(ui: &Ui, ctx: &ViewerContext<'_>, rows: &[Row], group: DocumentGroupId, shown: &ListItemResponse) {
    let Some(payload) = carried(ui) else { return };
    let mut groups = rows.iter().filter_map(|row| match row {
        Row::Group { group, .. } => Some(group.id),
        _ => None,
    });
    match &*payload {
        DragPayload::Documents(ids) => {
            let is_first = groups.next() == Some(group);
            drop(shown.drop_hover(ui, true));
            let Some((_, at)) = shown.dropped(ui, true) else { return };
            let into = if is_first && at == DropPlace::Before { None } else { Some(group) };
            ctx.send(Action::MoveDocuments(ids.clone(), into, None));
        }
        DragPayload::DocumentGroup(moved) if *moved != group => {
            drop(shown.drop_hover(ui, false));
            let Some((_, at)) = shown.dropped(ui, false) else { return };
            let before = match at {
                DropPlace::After => groups.skip_while(|&id| id != group).nth(1),
                DropPlace::Before | DropPlace::Into => Some(group),
            };
            // Before itself is where it stands.
            if before != Some(*moved) {
                ctx.send(Action::Documents(DocumentsAction::MoveGroups(vec![*moved], before)));
            }
        }
        _ => refuse(ui, shown),
    }
}

/// Documents dropped on a set are listed in it as well; sets change places.
pub fn on_set(ui: &Ui, ctx: &ViewerContext<'_>, rows: &[Row], set: DocumentSetId, shown: &ListItemResponse) {
    let Some(payload) = carried(ui) else { return };
    match &*payload {
        DragPayload::Documents(ids) => {
            drop(shown.drop_hover(ui, true));
            if shown.dropped(ui, true).is_some() {
                ctx.send(Action::Documents(DocumentsAction::PutInSet(set, ids.clone(), None)));
            }
        }
        DragPayload::DocumentSet(moved) if *moved != set => {
            let sets = rows.iter().filter_map(|row| match row {
                Row::Set { set, .. } => Some(set.id),
                _ => None,
            });
            drop(shown.drop_hover(ui, false));
            let Some((_, at)) = shown.dropped(ui, false) else { return };
            let before = match at {
                DropPlace::After => sets.skip_while(|&id| id != set).nth(1),
                DropPlace::Before | DropPlace::Into => Some(set),
            };
            if before != Some(*moved) {
                ctx.send(Action::Documents(DocumentsAction::MoveSets(vec![*moved], before)));
            }
        }
        _ => refuse(ui, shown),
    }
}

/// Documents dropped on a document stand before or behind it; where names decide the order,
/// they come into its group.
pub fn on_document(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    rows: &[Row],
    place: usize,
    by_name: bool,
    shown: &ListItemResponse,
) {
    let Some(payload) = carried(ui) else { return };
    let DragPayload::Documents(ids) = &*payload else { return refuse(ui, shown) };
    drop(shown.drop_hover(ui, false));
    let Some((_, at)) = shown.dropped(ui, false) else { return };
    let (group, mut before) = drop_target(rows, place, at == DropPlace::After);
    if by_name {
        before = None;
    }
    // The first one behind that is not carried along.
    while let Some(carried) = before.filter(|before| ids.contains(before)) {
        let place = rows.iter().position(|row| row.documents() == [carried] && matches!(row, Row::Document { .. }));
        before = place.and_then(|place| drop_target(rows, place, true).1);
    }
    ctx.send(Action::MoveDocuments(ids.clone(), group, before));
}

/// Documents dropped on one that is listed in a set are listed before or behind it.
pub fn on_member(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    rows: &[Row],
    place: usize,
    set: DocumentSetId,
    shown: &ListItemResponse,
) {
    let Some(payload) = carried(ui) else { return };
    let DragPayload::Documents(ids) = &*payload else { return refuse(ui, shown) };
    drop(shown.drop_hover(ui, false));
    let Some((_, at)) = shown.dropped(ui, false) else { return };
    let before = drop_target_in_set(rows, place, at == DropPlace::After);
    if before.is_none_or(|before| !ids.contains(&before)) {
        ctx.send(Action::Documents(DocumentsAction::PutInSet(set, ids.clone(), before)));
    }
}

/// Documents dropped below the last row go to its end, out of every group. Where sets stand
/// there, nobody means the groups.
pub fn drop_below(ui: &Ui, ctx: &ViewerContext<'_>, rows: &[Row], inner: egui::Rect, used: f32) {
    let below = egui::Rect::from_min_max(egui::pos2(inner.left(), inner.top() + used), inner.max);
    if !below.is_positive() || !ui.rect_contains_pointer(below) || !ui.input(|input| input.pointer.any_released()) {
        return;
    }
    let has_sets = rows.contains(&Row::SetsTitle);
    if let Some(DragPayload::Documents(ids)) = carried(ui).as_deref().filter(|_| !has_sets) {
        ctx.send(Action::MoveDocuments(ids.clone(), None, None));
    }
}
