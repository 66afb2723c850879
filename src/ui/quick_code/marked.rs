//! The codes that are marked to be applied together.

use egui::{Ui, vec2};
use egui_material_icons::icons::ICON_CLOSE;

use crate::i18n::Message;
use crate::model::CodeId;
use crate::ui::context::ViewerContext;

/// Draws them as chips; a click on one takes its mark away.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, marked: &mut Vec<CodeId>) {
    if marked.is_empty() {
        return;
    }
    let tokens = ctx.tokens;
    ui.add_space(6.0);
    let mut gone = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for (place, id) in marked.iter().enumerate() {
            let Some(code) = ctx.snapshot.code(*id) else { continue };
            let mut job = egui::text::LayoutJob::default();
            let simple = egui::TextFormat::simple;
            job.append(&code.name, 0.0, simple(tokens.font(tokens.sizes.small), *tokens.ink));
            let icon = egui::FontId::new(tokens.sizes.small, ICON_CLOSE.font_family());
            job.append(ICON_CLOSE.codepoint, 4.0, simple(icon, *tokens.muted));
            let chip = egui::Button::new(job).fill(tokens.code_tint(code.color)).corner_radius(9.0);
            let label = ctx.say(&Message::new("coding-box-unmark").with("name", code.name.clone()));
            let chip = ui.add(chip);
            if chip.clicked() {
                gone = Some(place);
            }
            chip.accessible_name(label);
        }
    });
    if let Some(place) = gone {
        marked.remove(place);
    }
}
