//! The line above the text while one stays on a code: which one, and how to leave.

use egui::{Align, Frame, Layout, Margin, RichText, Ui, vec2};

use crate::ui::action::Action;
use crate::ui::coding::CodingAction;
use crate::ui::context::ViewerContext;

/// Draws the line while the mode is on.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>) {
    let Some(code) = ctx.view.stay_code.and_then(|id| ctx.snapshot.code(id)) else { return };
    let tokens = ctx.tokens;
    let small = |text: String| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.ink);
    let frame = Frame::new().fill(*tokens.accent_background).inner_margin(Margin::symmetric(12, 4));
    frame.show(ui, |ui| {
        let size = vec2(ui.available_width(), 24.0);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            if ui.button(small(ctx.text("coding-stay-leave"))).clicked() {
                ctx.send(Action::Coding(CodingAction::StayOn(None)));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                ui.label(small(ctx.text("coding-stay")));
                let (rect, _) = ui.allocate_exact_size(vec2(10.0, 10.0), egui::Sense::hover());
                ui.painter().rect_filled(rect, 3.0, tokens.code_color(code.color));
                let name = RichText::new(&code.name).font(tokens.bold(tokens.sizes.body)).color(*tokens.ink);
                ui.add(egui::Label::new(name).truncate());
                let hint = small(ctx.text("coding-stay-hint")).color(*tokens.muted);
                ui.add(egui::Label::new(hint).truncate());
            });
        });
    });
}
