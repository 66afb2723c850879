//! What a memo refers to beside what it hangs on: chips that are clicked, added and taken off.

use std::sync::Arc;

use egui::{FontId, RichText, Role, Sense, Ui, WidgetInfo};
use egui_material_icons::icons::{ICON_ADD_LINK, ICON_CLOSE};

use super::action::MemosAction;
use super::dispatch::end_here;
use super::editor::Editor;
use super::picking::{Found, Picking, Wanted};
use super::targets::bind;
use crate::export::memos::reference_text;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::drag::DragPayload;
use crate::ui::widgets::roomy;

/// The references of the memo that is open, read anew only when a reference has changed.
#[derive(Debug, Default)]
pub struct Links {
    key: Option<(MemoId, u64)>,
    links: Arc<Vec<Arc<MemoLink>>>,
}

impl Links {
    fn of(&mut self, snapshot: &Snapshot, memo: Option<MemoId>) -> Arc<Vec<Arc<MemoLink>>> {
        let key = memo.map(|id| (id, snapshot.table_revision(Table::MemoLink)));
        if self.key != key {
            self.key = key;
            let links = memo.into_iter().flat_map(|id| snapshot.links_of_memo(id).cloned());
            self.links = Arc::new(links.collect());
        }
        Arc::clone(&self.links)
    }
}

/// Draws the chips and the button that adds one; codes and the selection can be dropped here.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, read_only: bool) {
    let tokens = ctx.tokens;
    let links = editor.links.of(ctx.snapshot, editor.draft.memo.id());
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        ui.spacing_mut().button_padding.x = 2.0;
        for link in links.iter() {
            chip_ui(ui, ctx, link, read_only);
        }
        let icon = RichText::new(ICON_ADD_LINK.codepoint)
            .font(FontId::new(16.0, ICON_ADD_LINK.font_family()))
            .color(*tokens.muted);
        let text = RichText::new(ctx.text("memo-refer")).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
        let button = egui::Button::new((icon, text)).frame_when_inactive(false);
        let button = ui.add_enabled(!read_only, button).accessible_name(ctx.text("memo-refer"));
        let button = button.on_hover_text(ctx.text("memo-refer-help"));
        egui::Popup::menu(&button).show(|ui| {
            roomy(ui);
            if ui.button(ctx.text("memo-refer-code")).clicked() {
                editor.picking = Some(Picking::of(ctx, Wanted::Reference));
            }
            let here = end_here(ctx.snapshot, ctx.view).map(|end| match end {
                SegmentEnd::Place(segment) => MemoRef::Segment(segment),
                SegmentEnd::Coding(coding) => MemoRef::Coding(coding),
            });
            let choice = ui.add_enabled(here.is_some(), egui::Button::new(ctx.text("memo-refer-selection")));
            if let Some(to) = here.filter(|_| choice.on_disabled_hover_text(ctx.text("memo-refer-none")).clicked()) {
                refer(ctx, editor, to);
            }
        });
    });
    drops(ui, ctx, editor, row.response.rect, read_only);
    picking_ui(ui, ctx, editor, row.response.rect.left_bottom());
}

/// Lets the memo refer to something; one that was never kept is kept first.
fn refer(ctx: &ViewerContext<'_>, editor: &mut Editor, to: MemoRef) {
    if let Some(writing) = editor.draft.write_to_refer() {
        ctx.send(Action::Memos(MemosAction::Write(writing)));
    }
    ctx.send(Action::Memos(MemosAction::Refer(editor.draft.memo.clone(), to)));
}

fn picking_ui(ui: &Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, at: egui::Pos2) {
    let Some(mut picking) = editor.picking.take() else { return };
    match picking.show(ui, ctx, at) {
        Found::Looking => editor.picking = Some(picking),
        Found::Nothing => {}
        Found::Code(code) => match picking.wanted {
            Wanted::Reference => refer(ctx, editor, MemoRef::Code(code)),
            Wanted::Target => bind(ctx, editor, MemoTarget::Code(code)),
        },
    }
}

fn drops(ui: &Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, row: egui::Rect, read_only: bool) {
    let whole = row.union(egui::Rect::from_min_max(row.left_top(), ui.max_rect().right_bottom()));
    let Some(payload) = egui::DragAndDrop::payload::<DragPayload>(ui.ctx()).filter(|_| !read_only) else { return };
    if !matches!(*payload, DragPayload::Codes(_) | DragPayload::Selection) || !ui.rect_contains_pointer(whole) {
        return;
    }
    let edge = egui::Stroke::new(2.0, *ctx.tokens.accent);
    ui.painter().rect_stroke(whole, 6.0, edge, egui::StrokeKind::Inside);
    if !ui.input(|input| input.pointer.any_released()) {
        return;
    }
    match &*payload {
        DragPayload::Codes(codes) => codes.iter().for_each(|&code| refer(ctx, editor, MemoRef::Code(code))),
        DragPayload::Selection => {
            if let Some(segment) = ctx.view.selection {
                refer(ctx, editor, MemoRef::Segment(segment));
            }
        }
        _ => {}
    }
    egui::DragAndDrop::clear_payload(ui.ctx());
}

fn chip_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, link: &MemoLink, read_only: bool) {
    let Some(to) = link.to() else { return };
    let tokens = ctx.tokens;
    let text = reference_text(ctx.snapshot, to);
    let small = tokens.font(tokens.sizes.small);
    let short = match to {
        MemoRef::Code(id) => ctx.snapshot.code(id).map_or_else(|| text.clone(), |code| code.name.clone()),
        _ => text.clone(),
    };
    let frame = egui::Frame::new().fill(*tokens.hover).corner_radius(10).inner_margin(egui::Margin::symmetric(8, 2));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.set_max_width(240.0);
        let label = egui::Label::new(RichText::new(short).font(small).color(*tokens.ink)).truncate();
        let name = Message::new("memo-refers-to").with("to", text.clone());
        let label = ui.add(label.sense(Sense::click()));
        label.widget_info(|| WidgetInfo::labeled(Role::Button, true, ctx.say(&name)));
        if label.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(&text).clicked() {
            go(ctx, to);
        }
        if read_only {
            return;
        }
        let icon =
            RichText::new(ICON_CLOSE.codepoint).font(FontId::new(12.0, ICON_CLOSE.font_family())).color(*tokens.muted);
        let off = Message::new("memo-refers-off").with("to", text);
        let cross = ui.add(egui::Label::new(icon).sense(Sense::click()));
        cross.widget_info(|| WidgetInfo::labeled(Role::Button, true, ctx.say(&off)));
        if cross.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            ctx.send(Action::Memos(MemosAction::Unrefer(link.id)));
        }
    });
}

/// Shows what a memo refers to.
fn go(ctx: &ViewerContext<'_>, to: MemoRef) {
    match to {
        MemoRef::Code(code) => ctx.send(Action::FocusCode(Some(code))),
        MemoRef::Segment(segment) => ctx.send(Action::GoTo(segment)),
        MemoRef::Coding(id) => {
            if let Some(coding) = ctx.snapshot.coding(id) {
                ctx.send(Action::GoTo(coding.segment()));
                ctx.send(Action::SelectCoding(Some(id)));
            }
        }
    }
}
