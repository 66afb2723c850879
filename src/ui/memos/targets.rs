//! Where a memo hangs: shown, gone to, changed.

use egui::{FontId, RichText, Role, Ui, WidgetInfo};
use egui_material_icons::icons::ICON_EXPAND_MORE;

use super::action::MemosAction;
use super::dispatch::{end_here, place_of};
use super::editor::Editor;
use super::picking::{Picking, Wanted};
use crate::export::memos::place_text;
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::roomy;

/// Draws the place; a click goes there, the arrow behind it binds the memo to something else.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, read_only: bool) {
    let tokens = ctx.tokens;
    let target = editor.draft.target;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.spacing_mut().button_padding.x = 2.0;
        let small = tokens.font(tokens.sizes.small);
        let mut place = place_text(ctx.snapshot, target, ctx.catalog);
        if let MemoTarget::Segment(segment) = target {
            place = format!("{place}  “{}”", excerpt(ctx, segment));
        }
        let goes = target != MemoTarget::Project;
        let ink = if goes { *tokens.accent } else { *tokens.muted };
        let width = (ui.available_width() - 28.0).max(40.0);
        ui.scope(|ui| {
            ui.set_max_width(width);
            let sense = if goes { egui::Sense::click() } else { egui::Sense::hover() };
            let label = egui::Label::new(RichText::new(&place).font(small).color(ink)).truncate().sense(sense);
            let name = Message::new("memo-hangs-on").with("place", place.clone());
            let label = ui.add(label);
            label.widget_info(|| WidgetInfo::labeled(Role::Button, goes, ctx.say(&name)));
            if goes && label.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                go(ctx, target);
            }
        });
        let more = RichText::new(ICON_EXPAND_MORE.codepoint)
            .font(FontId::new(16.0, ICON_EXPAND_MORE.font_family()))
            .color(*tokens.muted);
        let button = egui::Button::new(more).frame_when_inactive(false);
        let button = ui.add_enabled(!read_only, button).accessible_name(ctx.text("memo-bind"));
        let button = button.on_hover_text(ctx.text("memo-bind"));
        egui::Popup::menu(&button).show(|ui| menu_ui(ui, ctx, editor));
    });
}

/// Shows what a memo hangs on.
pub fn go(ctx: &ViewerContext<'_>, target: MemoTarget) {
    match target {
        MemoTarget::Project => {}
        MemoTarget::Document(id) => ctx.send(Action::OpenDocument(id)),
        MemoTarget::Segment(segment) => ctx.send(Action::GoTo(segment)),
        MemoTarget::Code(id) => ctx.send(Action::FocusCode(Some(id))),
        MemoTarget::Case(id) => {
            let part = ctx.snapshot.case_parts().find(|part| part.case == id);
            if let Some(part) = part {
                ctx.send(Action::OpenDocument(part.document));
            }
        }
    }
}

fn menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor) {
    roomy(ui);
    if let Some(target) = choices_ui(ui, ctx) {
        bind(ctx, editor, target);
    }
    if ui.button(ctx.text("memo-bind-code")).clicked() {
        editor.picking = Some(Picking::of(ctx, Wanted::Target));
    }
}

/// Draws what a memo can be bound to here and now; gives what was chosen.
pub fn choices_ui(ui: &mut Ui, ctx: &ViewerContext<'_>) -> Option<MemoTarget> {
    let mut chosen = None;
    let mut offer = |ui: &mut Ui, text: String, target: MemoTarget| {
        if ui.button(text).clicked() {
            chosen = Some(target);
        }
    };
    let segment = end_here(ctx.snapshot, ctx.view).and_then(|end| place_of(ctx.snapshot, end));
    if let Some(segment) = segment {
        let place = place_text(ctx.snapshot, MemoTarget::Segment(segment), ctx.catalog);
        let text = Message::new("memo-on-selection").with("place", place);
        offer(ui, ctx.say(&text), MemoTarget::Segment(segment));
    }
    let named = |key, name: &str| ctx.say(&Message::new(key).with("name", name));
    if let Some(entry) = ctx.view.open_document.and_then(|id| ctx.snapshot.document(id)) {
        let text = named("memo-on-this-document", &entry.document.name);
        offer(ui, text, MemoTarget::Document(entry.document.id));
    }
    if let Some(code) = ctx.view.focused_code.and_then(|id| ctx.snapshot.code(id)) {
        offer(ui, named("memo-on-this-code", &code.name), MemoTarget::Code(code.id));
    }
    let cases = ctx.snapshot.cases();
    if !cases.is_empty() {
        ui.menu_button(ctx.text("memo-on-case"), |ui| {
            egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for case in cases {
                    offer(ui, case.name.clone(), MemoTarget::Case(case.id));
                }
            });
        });
    }
    offer(ui, ctx.text("memo-on-project"), MemoTarget::Project);
    chosen
}

/// Binds the memo; one that was never kept only remembers it.
pub fn bind(ctx: &ViewerContext<'_>, editor: &mut Editor, target: MemoTarget) {
    match editor.draft.memo.id() {
        Some(id) => ctx.send(Action::Memos(MemosAction::Bind(id, target))),
        None => editor.draft.target = target,
    }
}

/// The first words of a segment, in one line.
pub fn excerpt(ctx: &ViewerContext<'_>, segment: Segment) -> String {
    const MAX_CHARS: u32 = 120;
    let mut short = segment;
    let is_cut = segment.span.len() > MAX_CHARS;
    if is_cut {
        short.span.end = short.span.start.plus(MAX_CHARS);
    }
    let words = ctx.snapshot.words(short).split_whitespace().collect::<Vec<_>>().join(" ");
    if is_cut { format!("{words}…") } else { words }
}
