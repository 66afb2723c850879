//! What an import brought: each file with what a person should know about it.

use egui::{RichText, ScrollArea, Ui};
use egui_material_icons::icons::{ICON_CHECK_CIRCLE, ICON_ERROR, ICON_WARNING};

use super::{Answer, primary, title_ui};
use crate::i18n::Message;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::import_files::ImportOutcome;

/// Draws the report.
pub fn report_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, outcome: &ImportOutcome) -> Answer {
    let tokens = ctx.tokens;
    ui.set_width(560.0);
    let stored = outcome.files.iter().filter(|file| file.error.is_none()).count();
    let key = if stored == outcome.files.len() { "import-done-title" } else { "import-done-title-some" };
    let title = Message::new(key).with("stored", stored).with("all", outcome.files.len());
    title_ui(ui, ctx, ctx.say(&title));
    ScrollArea::vertical().max_height(380.0).auto_shrink([false, true]).show(ui, |ui| {
        // What needs a look stands first.
        let mut files: Vec<_> = outcome.files.iter().collect();
        files.sort_by_key(|file| (file.error.is_none(), file.warnings.is_empty()));
        for file in files {
            let (icon, ink) = match (&file.error, file.warnings.is_empty()) {
                (Some(_), _) => (ICON_ERROR, *tokens.error),
                (None, false) => (ICON_WARNING, *tokens.warning),
                (None, true) => (ICON_CHECK_CIRCLE, *tokens.good),
            };
            ui.horizontal_top(|ui| {
                ui.label(icon.rich_text().size(16.0).color(ink));
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.add(egui::Label::new(RichText::new(&file.name).font(tokens.bold(tokens.sizes.body))).truncate());
                    let small = |message: &Message| {
                        let text = RichText::new(ctx.say(message)).font(tokens.font(tokens.sizes.small));
                        egui::Label::new(text.color(*tokens.muted)).wrap()
                    };
                    for message in file.error.iter().chain(&file.facts).chain(&file.warnings) {
                        ui.add(small(message));
                    }
                });
            });
            ui.add_space(8.0);
        }
    });
    let mut answer = Answer::Open;
    ui.add_space(10.0);
    let unassigned = super::assign_cases::n_unassigned(ctx.snapshot);
    let size = egui::vec2(ui.available_width(), 28.0);
    ui.allocate_ui_with_layout(size, egui::Layout::right_to_left(egui::Align::Center), |ui| {
        if ui.add(primary(ctx, &ctx.text("import-done-button"))).clicked() {
            answer = Answer::Close;
        }
        if unassigned > 0 && !ctx.snapshot.cases().is_empty() {
            let label = Message::new("import-done-assign").with("n", unassigned);
            if ui.button(ctx.say(&label)).clicked() {
                answer = Answer::Do(Action::AskAssignCases);
            }
        }
    });
    answer
}
