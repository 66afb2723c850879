//! All commands with their keys: made from the command table.

use egui::{Grid, RichText, ScrollArea, Ui};

use super::{Answer, primary, title_ui};
use crate::ui::command::{COMMANDS, Keymap};
use crate::ui::context::ViewerContext;

/// Draws the page.
pub fn help_ui(ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
    let (tokens, keymap) = (ctx.tokens, Keymap::of(ui.ctx()));
    ui.set_width(620.0);
    title_ui(ui, ctx, ctx.text("help-title"));
    let height = (ui.ctx().content_rect().height() - 220.0).max(200.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        Grid::new("help").num_columns(3).spacing([16.0, 6.0]).show(ui, |ui| {
            for command in COMMANDS {
                let keys: Vec<String> =
                    keymap.keys(command.name).iter().map(|key| ui.ctx().format_shortcut(key)).collect();
                ui.label(RichText::new(keys.join("  ")).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted));
                ui.label(ctx.catalog.text(&command.label_key()));
                let help = ctx.catalog.text(&command.help_key());
                ui.label(RichText::new(help).font(tokens.font(tokens.sizes.small)).color(*tokens.muted));
                ui.end_row();
            }
        });
    });
    ui.add_space(12.0);
    if ui.add(primary(ctx, &ctx.text("help-done"))).clicked() { Answer::Close } else { Answer::Open }
}
