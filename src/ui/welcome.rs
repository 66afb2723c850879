//! What stands in the window while no project is open.

use std::path::PathBuf;

use egui::{Align, Layout, RichText, Ui, vec2};

use super::action::Action;
use super::context::ActionSender;
use super::theme::tokens;
use crate::i18n::Catalog;

/// Draws the page.
pub fn show(ui: &mut Ui, catalog: &Catalog, actions: &ActionSender, recent: &[PathBuf], opening: bool) {
    let tokens = tokens(ui.ctx());
    let space = ((ui.available_height() - 440.0) * 0.4).max(16.0);
    ui.vertical_centered(|ui| {
        ui.add_space(space);
        ui.label(RichText::new(catalog.text("app-name")).font(tokens.bold(40.0)).color(*tokens.ink));
        ui.label(RichText::new(catalog.text("welcome-line")).color(*tokens.muted));
        ui.add_space(28.0);
        ui.add_enabled_ui(!opening, |ui| buttons_ui(ui, catalog, actions));
        if opening {
            ui.add_space(12.0);
            ui.spinner();
            ui.label(RichText::new(catalog.text("welcome-opening")).color(*tokens.muted));
        }
        ui.add_space(28.0);
        if !recent.is_empty() {
            recent_ui(ui, catalog, actions, recent);
        }
    });
}

fn buttons_ui(ui: &mut Ui, catalog: &Catalog, actions: &ActionSender) {
    let tokens = tokens(ui.ctx());
    let size = vec2(280.0, 36.0);
    ui.spacing_mut().item_spacing.y = 8.0;
    let new = RichText::new(catalog.text("welcome-new")).font(tokens.bold(tokens.sizes.body)).color(*tokens.on_accent);
    let new = egui::Button::new(new).fill(*tokens.accent).stroke(egui::Stroke::NONE);
    if ui.add_sized(size, new).clicked() {
        actions.send(Action::NewProject);
    }
    if ui.add_sized(size, egui::Button::new(catalog.text("welcome-open"))).clicked() {
        actions.send(Action::AskOpenProject);
    }
    if ui.add_sized(size, egui::Button::new(catalog.text("welcome-sample"))).clicked() {
        actions.send(Action::OpenSample);
    }
    let hint = RichText::new(catalog.text("welcome-sample-hint")).font(tokens.font(tokens.sizes.small));
    ui.label(hint.color(*tokens.muted));
}

fn recent_ui(ui: &mut Ui, catalog: &Catalog, actions: &ActionSender, recent: &[PathBuf]) {
    let tokens = tokens(ui.ctx());
    let title = RichText::new(catalog.text("welcome-recent")).font(tokens.bold(tokens.sizes.small));
    ui.label(title.color(*tokens.muted));
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    for path in recent {
        let (rect, response) = ui.allocate_exact_size(vec2(420.0, 30.0), egui::Sense::click());
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, &name));
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 6.0, *tokens.hover);
        }
        let mut line = ui.new_child(
            egui::UiBuilder::new().max_rect(rect.shrink2(vec2(12.0, 0.0))).layout(Layout::left_to_right(Align::Center)),
        );
        line.add(egui::Label::new(RichText::new(&*name).color(*tokens.ink)).truncate());
        let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        let folder = RichText::new(folder).font(tokens.font(tokens.sizes.small)).color(*tokens.faint);
        line.with_layout(Layout::right_to_left(Align::Center), |ui| ui.add(egui::Label::new(folder).truncate()));
        if response.clicked() {
            actions.send(Action::OpenProject(path.clone()));
        }
    }
}
