//! The context menu of a code.

use egui::{Sense, Ui, vec2};

use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::roomy;

/// Draws the menu.
pub fn menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, code: &Code) {
    roomy(ui);
    let id = code.id;
    if let Some(segment) = ctx.view.selection {
        if ui.button(ctx.text("menu-apply-to-selection")).clicked() {
            ctx.send(Action::ApplyCode(segment, id));
        }
        ui.separator();
    }
    if ui.button(ctx.text("menu-activate-only")).clicked() {
        let others = ctx.view.activated_codes.iter().copied().filter(|&other| other != id).collect();
        ctx.send(Action::ActivateCodes(others, false));
        ctx.send(Action::ActivateCodes(vec![id], true));
    }
    ui.separator();
    if ui.button(ctx.text("menu-new-sub-code")).clicked() {
        ctx.send(Action::BeginAddCode(Some(id)));
    }
    if ui.button(ctx.text("menu-rename")).clicked() {
        ctx.send(Action::BeginRenameCode(id));
    }
    ui.menu_button(ctx.text("menu-color"), |ui| {
        if let Some(color) = palette_ui(ui, ctx, code.color) {
            ctx.send(Action::RecolorCode(id, color));
            ui.close();
        }
        ui.separator();
        if ui.button(ctx.text("menu-color-free")).clicked() {
            ctx.send(Action::AskColor(id));
        }
    });
    ui.separator();
    if ui.button(ctx.text("menu-merge")).clicked() {
        ctx.send(Action::AskMergeCode(id));
    }
    if ui.button(ctx.text("menu-delete-code")).clicked() {
        ctx.send(Action::DeleteCodes(vec![id]));
    }
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
