//! Our own file dialog, for desktops without one: a path, and what lies in its folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use egui::{RichText, ScrollArea, TextEdit, Ui};
use egui_material_icons::icons::{ICON_ARROW_UPWARD, ICON_DESCRIPTION, ICON_FOLDER};

use super::{Answer, buttons_ui, title_ui};
use crate::ui::context::ViewerContext;
use crate::ui::files::{Purpose, with_ending};

/// How many entries of a folder are listed.
const MAX_ENTRIES: usize = 2_000;

/// What is being chosen.
pub struct PathDialog {
    purpose: Purpose,
    typed: String,
    listed: PathBuf,
    entries: Vec<Entry>,
    chosen: BTreeSet<PathBuf>,
}

struct Entry {
    name: String,
    folder: bool,
}

impl PathDialog {
    /// A dialog that starts in a folder.
    pub fn new(purpose: Purpose, folder: Option<PathBuf>, file_name: &str) -> Self {
        let home = || directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
        let folder = folder.or_else(home).unwrap_or_else(|| PathBuf::from("."));
        let typed = folder.join(if purpose.saves() { file_name } else { "" }).display().to_string();
        let mut dialog = Self { purpose, typed, listed: PathBuf::new(), entries: Vec::new(), chosen: BTreeSet::new() };
        dialog.list(&folder);
        dialog
    }

    fn list(&mut self, folder: &Path) {
        self.listed = folder.to_owned();
        let endings = self.purpose.endings();
        let wanted = |entry: &Entry| {
            let ending = entry.name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
            !entry.name.starts_with('.') && (entry.folder || endings.contains(&ending.as_str()))
        };
        let read = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).take(MAX_ENTRIES);
        let entries = read.map(|entry| Entry {
            name: entry.file_name().to_string_lossy().into_owned(),
            folder: entry.path().is_dir(),
        });
        self.entries = entries.filter(wanted).collect();
        self.entries.sort_by_key(|entry| (!entry.folder, entry.name.to_lowercase()));
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(520.0);
        title_ui(ui, ctx, ctx.text(self.purpose.title_key()));
        let field =
            TextEdit::singleline(&mut self.typed).margin(egui::Margin::symmetric(8, 5)).desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(ctx.text("path-field"));
        if response.changed() {
            let typed = PathBuf::from(&self.typed);
            let folder = if typed.is_dir() { Some(typed.as_path()) } else { typed.parent() };
            if let Some(folder) = folder.filter(|folder| folder.is_dir() && *folder != self.listed) {
                let folder = folder.to_owned();
                self.list(&folder);
            }
        }
        ui.add_space(8.0);
        let picked = self.list_ui(ui, ctx);
        let ready = !self.chosen.is_empty() || self.is_file_typed() || self.is_folder_wanted();
        let enter = ready && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let done = ctx.text(if self.purpose.saves() { "path-save" } else { "path-open" });
        match buttons_ui(ui, ctx, &done, ready) {
            Some(false) => Answer::Close,
            Some(true) => self.answer(),
            None if enter || picked => self.answer(),
            None => Answer::Open,
        }
    }

    /// True where a folder is asked for, and one stands in the field.
    fn is_folder_wanted(&self) -> bool {
        self.purpose == Purpose::ImportFolder && Path::new(self.typed.trim()).is_dir()
    }

    fn is_file_typed(&self) -> bool {
        let typed = Path::new(self.typed.trim());
        !self.typed.trim().is_empty() && if self.purpose.saves() { !typed.is_dir() } else { typed.is_file() }
    }

    fn answer(&self) -> Answer {
        let files = if self.chosen.is_empty() {
            vec![PathBuf::from(self.typed.trim())]
        } else {
            self.chosen.iter().cloned().collect()
        };
        let purpose = self.purpose;
        let named = |path| if purpose.saves() { with_ending(path, purpose) } else { path };
        Answer::Files(purpose, files.into_iter().map(named).collect())
    }

    /// Draws the folder; true when a file was double-clicked.
    fn list_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> bool {
        let tokens = ctx.tokens;
        let mut enter: Option<PathBuf> = None;
        let mut picked = false;
        ui.spacing_mut().item_spacing.y = 0.0;
        if let Some(above) = self.listed.parent()
            && ui
                .add(
                    egui::Button::new(format!("{}  {}", ICON_ARROW_UPWARD.codepoint, ctx.text("path-up"))).frame(false),
                )
                .clicked()
        {
            enter = Some(above.to_owned());
        }
        ui.add_space(4.0);
        if self.entries.is_empty() {
            ui.label(RichText::new(ctx.text("path-empty")).color(*tokens.muted));
        }
        let n = self.entries.len();
        ScrollArea::vertical().max_height(280.0).min_scrolled_height(280.0).auto_shrink([false, false]).show_rows(
            ui,
            26.0,
            n,
            |ui, rows| {
                for row in rows {
                    let entry = &self.entries[row];
                    let path = self.listed.join(&entry.name);
                    let response = entry_ui(ui, ctx, entry, self.chosen.contains(&path));
                    if response.clicked() && entry.folder {
                        enter = Some(path);
                    } else if response.clicked() {
                        self.typed = path.display().to_string();
                        if self.purpose != Purpose::Import {
                            self.chosen.clear();
                        }
                        if !self.purpose.saves() && !self.chosen.remove(&path) {
                            self.chosen.insert(path.clone());
                        }
                        if response.double_clicked() && !self.purpose.saves() {
                            self.chosen.insert(path);
                            picked = true;
                        }
                    }
                }
            },
        );
        if let Some(folder) = enter {
            let name = Path::new(&self.typed).file_name().filter(|_| self.purpose.saves()).map(ToOwned::to_owned);
            self.list(&folder);
            self.typed = name.map_or_else(|| folder.clone(), |name| folder.join(name)).display().to_string();
        }
        picked
    }
}

/// Draws one entry of the folder over the whole width.
fn entry_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, entry: &Entry, on: bool) -> egui::Response {
    let tokens = ctx.tokens;
    let size = egui::vec2(ui.available_width(), 26.0);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, on, &entry.name));
    if on {
        ui.painter().rect_filled(rect, 6.0, *tokens.accent_background);
    } else if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, *tokens.hover);
    }
    let icon = if entry.folder { ICON_FOLDER } else { ICON_DESCRIPTION };
    let at = egui::pos2(rect.left() + 8.0, rect.center().y);
    let font = egui::FontId::new(16.0, icon.font_family());
    ui.painter().text(at, egui::Align2::LEFT_CENTER, icon.codepoint, font, *tokens.muted);
    let font = tokens.font(tokens.sizes.body);
    let name: egui::WidgetText = RichText::new(&entry.name).font(font.clone()).color(*tokens.ink).into();
    let galley = name.into_galley(ui, Some(egui::TextWrapMode::Truncate), rect.width() - 44.0, font);
    let at = egui::pos2(rect.left() + 32.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, *tokens.ink);
    response
}
