//! Opens the window and runs it to its end.

use std::path::PathBuf;

use super::app::App;
use super::engine::Engine;
use super::settings::{Settings, user_folder};
use crate::i18n::{Language, Message};

/// Runs the window until it is closed, with a project or with the welcome page. `language` is
/// spoken unless the user has chosen another in the window.
///
/// # Errors
///
/// Where no window can be made: no display, no driver.
pub fn run(project: Option<PathBuf>, language: Language) -> Result<(), Message> {
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("voces")
        .with_inner_size([1440.0, 900.0])
        .with_min_inner_size([720.0, 480.0]);
    let options = eframe::NativeOptions {
        viewport,
        persist_window: true,
        persistence_path: user_folder().map(|folder| folder.join("window.ron")),
        ..eframe::NativeOptions::default()
    };
    let name = crate::i18n::Catalog::new(language).text("app-name").into_owned();
    let created = Box::new(move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        let repaint = cc.egui_ctx.clone();
        let engine = Engine::threaded(move || repaint.request_repaint());
        let mut app = App::new(&cc.egui_ctx, engine, Settings::of_user(), language);
        if let Some(project) = project {
            app.open(project);
        }
        Ok(Box::new(app))
    });
    eframe::run_native(&name, options, created)
        // What the window system says names folders of the machine and helps nobody.
        .map_err(|_system| Message::new("window-failed"))
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.receive(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
        if ui.input(|input| input.viewport().close_requested()) {
            self.leave_project(&ui.ctx().clone());
        }
    }

    fn save(&mut self, _storage: &mut dyn eframe::Storage) {
        self.settings.save();
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
