//! What is dropped on the tree: codes move or, with Shift, are merged; a selection is coded.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Stroke, StrokeKind, Ui};

use super::data::placement;
use crate::i18n::Message;
use crate::model::*;
use crate::project::Placement;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::drag::DragPayload;
use crate::ui::widgets::ListItemResponse;

/// Takes what is dropped on a row, and shows while it is dragged what would come of it.
pub fn on_row(ui: &Ui, ctx: &ViewerContext<'_>, code: &Code, shown: &ListItemResponse) {
    let Some(carried) = egui::DragAndDrop::payload::<DragPayload>(ui.ctx()) else { return };
    let codes = ctx.snapshot.codes();
    match &*carried {
        DragPayload::Documents(_)
        | DragPayload::DocumentGroup(_)
        | DragPayload::DocumentSet(_)
        | DragPayload::GuideTopic(_) => {}
        DragPayload::Questions(questions) => {
            if shown.response.contains_pointer() {
                edge_ui(ui, ctx, shown);
            }
            if shown.response.dnd_release_payload::<DragPayload>().is_some() {
                let action = crate::ui::guide::GuideAction::Link(questions.clone(), code.id, true);
                ctx.send(Action::Guide(action));
            }
        }
        DragPayload::Codings(codings) => {
            if shown.response.contains_pointer() {
                edge_ui(ui, ctx, shown);
            }
            if shown.response.dnd_release_payload::<DragPayload>().is_some() {
                let action = crate::ui::retrieved_segments::SegmentsAction::Recode(codings.clone(), code.id);
                ctx.send(Action::Segments(action));
            }
        }
        DragPayload::Selection => {
            if shown.response.contains_pointer() {
                edge_ui(ui, ctx, shown);
            }
            if shown.response.dnd_release_payload::<DragPayload>().is_some()
                && let Some(segment) = ctx.view.selection
            {
                ctx.send(Action::ApplyCode(segment, code.id));
            }
        }
        DragPayload::Codes(ids) => {
            if ids.iter().any(|&moved| codes.is_within(code.id, moved)) {
                return;
            }
            if ui.input(|input| input.modifiers.shift) {
                merge(ui, ctx, code, ids, shown);
                return;
            }
            drop(shown.drop_hover(ui, true));
            if let Some((_, at)) = shown.dropped(ui, true) {
                ctx.send(Action::MoveCodes(ids.clone(), placement(codes, code.id, at)));
            }
        }
    }
}

fn edge_ui(ui: &Ui, ctx: &ViewerContext<'_>, shown: &ListItemResponse) {
    let edge = Stroke::new(2.0, *ctx.tokens.accent);
    ui.painter().rect_stroke(shown.response.rect.shrink(1.0), 4.0, edge, StrokeKind::Inside);
}

/// One code dragged with Shift is merged into the row it is dropped on; its name stands there
/// while it hangs over it.
fn merge(ui: &Ui, ctx: &ViewerContext<'_>, into: &Code, ids: &[CodeId], shown: &ListItemResponse) {
    if shown.response.contains_pointer() {
        edge_ui(ui, ctx, shown);
        let tokens = ctx.tokens;
        let text = match ids {
            [_] => ctx.say(&Message::new("codes-drop-merge").with("name", into.name.clone())),
            _ => ctx.text("codes-drop-merge-one"),
        };
        let mut job = LayoutJob::simple_singleline(text, tokens.font(tokens.sizes.small), *tokens.on_accent);
        job.wrap = TextWrapping::truncate_at_width((shown.response.rect.width() - 24.0).max(8.0));
        let galley = ui.painter().layout_job(job);
        let right = shown.response.rect.right_center() - egui::vec2(6.0, 0.0);
        let size = galley.size() + egui::vec2(12.0, 2.0);
        let place = egui::Rect::from_min_size(egui::pos2(right.x - size.x, right.y - size.y / 2.0), size);
        ui.painter().rect_filled(place, 4.0, *tokens.accent);
        ui.painter().galley(place.center() - galley.size() / 2.0, galley, *tokens.on_accent);
    }
    if shown.response.dnd_release_payload::<DragPayload>().is_some()
        && let [from] = ids
    {
        ctx.send(Action::MergeCodes(*from, into.id));
    }
}

/// Codes dropped below the last row become main categories at the end.
pub fn below_rows(ui: &Ui, ctx: &ViewerContext<'_>, inner: egui::Rect, used: f32) {
    let below = egui::Rect::from_min_max(egui::pos2(inner.left(), inner.top() + used), inner.max);
    if !below.is_positive() || !ui.rect_contains_pointer(below) || !ui.input(|input| input.pointer.any_released()) {
        return;
    }
    if let Some(DragPayload::Codes(ids)) = egui::DragAndDrop::payload::<DragPayload>(ui.ctx()).as_deref() {
        ctx.send(Action::MoveCodes(ids.clone(), Placement::default()));
    }
}
