//! The context menu of a code, or of all that are chosen with it.

use egui::{Button, Sense, Ui, vec2};

use super::action::CodesAction;
use super::favourites::digit_menu;
use super::state::State;
use crate::i18n::Message;
use crate::model::*;
use crate::project::CodeOrder;
use crate::ui::action::Action;
use crate::ui::coding::CodingAction;
use crate::ui::command::key_text;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::roomy;

/// Draws the menu of a row; `codes` are all that it is about, the row's own among them.
pub fn menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State, code: &Code, codes: &[CodeId]) {
    roomy(ui);
    let id = code.id;
    let several = codes.len() > 1;
    if several {
        let title = ctx.say(&Message::new("codes-menu-several").with("n", codes.len()));
        egui::Frame::new().inner_margin(egui::Margin::symmetric(8, 2)).show(ui, |ui| {
            ui.label(egui::RichText::new(title).color(*ctx.tokens.muted));
        });
        ui.separator();
    }
    if let Some(segment) = ctx.view.selection {
        if ui.button(ctx.text("menu-apply-to-selection")).clicked() {
            ctx.send(Action::Coding(CodingAction::apply(segment, codes.to_vec())));
        }
        ui.separator();
    }
    if ui.button(ctx.text(if several { "codes-activate-only-these" } else { "menu-activate-only" })).clicked() {
        let others = ctx.view.activated_codes.iter().copied().filter(|other| !codes.contains(other)).collect();
        ctx.send(Action::ActivateCodes(others, false));
        ctx.send(Action::ActivateCodes(codes.to_vec(), true));
    }
    ui.separator();
    if !several {
        if item(ui, ctx, "menu-new-sub-code", "new-sub-code") {
            ctx.send(Action::BeginAddCode(Some(id)));
        }
        if item(ui, ctx, "menu-rename", "rename-code") {
            ctx.send(Action::BeginRenameCode(id));
        }
    }
    if !several {
        digit_menu(ui, ctx, id);
    }
    ui.menu_button(ctx.text("menu-color"), |ui| {
        if let Some(color) = palette_ui(ui, ctx, code.color) {
            ctx.send(Action::Codes(CodesAction::Recolor(codes.to_vec(), color)));
            ui.close();
        }
        ui.separator();
        if ui.button(ctx.text("menu-color-free")).clicked() {
            ctx.send(Action::Codes(CodesAction::AskColor(codes.to_vec())));
        }
    });
    crate::ui::memos::menu_ui(ui, ctx, MemoTarget::Code(id));
    ui.separator();
    if item(ui, ctx, "codes-cut", "cut-codes") {
        ctx.send(Action::Codes(CodesAction::Take { codes: codes.to_vec(), cut: true }));
    }
    if item(ui, ctx, "codes-copy", "copy-codes") {
        ctx.send(Action::Codes(CodesAction::Take { codes: codes.to_vec(), cut: false }));
    }
    if state.taken.is_some() && item(ui, ctx, "codes-paste", "paste-codes") {
        ctx.send(Action::Codes(CodesAction::Paste(Some(id))));
    }
    ui.separator();
    if !several {
        one_ui(ui, ctx, id);
    }
    if item(ui, ctx, if several { "codes-delete-several" } else { "menu-delete-code" }, "delete-codes") {
        ctx.send(Action::DeleteCodes(codes.to_vec()));
    }
}

/// What is done to one code at a time.
fn one_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, id: CodeId) {
    if !ctx.snapshot.codes().children(Some(id)).is_empty() {
        ui.menu_button(ctx.text("codes-sort"), |ui| {
            for (key, by) in [("codes-sort-name", CodeOrder::Name), ("codes-sort-frequency", CodeOrder::Frequency)] {
                if ui.button(ctx.text(key)).on_hover_text(ctx.text("codes-sort-help")).clicked() {
                    ctx.send(Action::Codes(CodesAction::Sort(Some(id), by)));
                    ui.close();
                }
            }
        });
    }
    let has_codings = ctx.snapshot.n_codings_of(id) > 0;
    if ui.add_enabled(has_codings, Button::new(ctx.text("codes-split"))).clicked() {
        ctx.send(Action::Codes(CodesAction::AskSplit(id)));
    }
    if ui.button(ctx.text("menu-merge")).clicked() {
        ctx.send(Action::AskMergeCode(id));
    }
    if ui.button(ctx.text("labels-edit")).clicked() {
        ctx.send(Action::Codes(CodesAction::AskLabels(id)));
    }
}

/// One line of the menu with its key; true when it was chosen.
fn item(ui: &mut Ui, ctx: &ViewerContext<'_>, label: &'static str, command: &str) -> bool {
    let key = key_text(ui.ctx(), command);
    let response = ui.add(Button::new(ctx.text(label)).shortcut_text(key));
    let clicked = response.clicked();
    response.accessible_name(ctx.text(label));
    if clicked {
        ui.close();
    }
    clicked
}

/// The sixteen colours; gives the one that was clicked.
fn palette_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, current: Color) -> Option<Color> {
    let mut chosen = None;
    ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
    for row in Color::PALETTE.chunks(4) {
        ui.horizontal(|ui| {
            for &color in row {
                let (rect, response) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::click());
                let label = color.to_string();
                response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, color == current, &label));
                ui.painter().rect_filled(rect.shrink(3.0), 5.0, ctx.tokens.code_color(color));
                if color == current || response.hovered() {
                    let ink = if color == current { *ctx.tokens.ink } else { *ctx.tokens.line };
                    ui.painter().rect_stroke(rect, 6.0, egui::Stroke::new(1.5, ink), egui::StrokeKind::Inside);
                }
                if response.clicked() {
                    chosen = Some(color);
                }
            }
        });
    }
    chosen
}
