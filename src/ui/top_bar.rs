//! The bar on top: menus, the file's name, the workspaces, search, undo and redo, settings.

use egui::{Align, Align2, Layout, Rect, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_REDO, ICON_SEARCH, ICON_SETTINGS, ICON_UNDO};

use super::action::Action;
use super::app::App;
use super::command::{self, COMMANDS, Menu, Situation};
use super::settings::ThemeChoice;
use super::theme::tokens;
use super::view_state::Workspace;
use super::widgets::icon_button;
use crate::i18n::{Language, Message};

/// Draws the bar.
pub fn show(ui: &mut Ui, app: &mut App) {
    let tokens = tokens(ui.ctx());
    let rect = ui.max_rect();
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    let inner = rect.shrink2(vec2(12.0, 0.0));
    let right_width = 360.0_f32.min(inner.width() * 0.36);
    let right_rect = Rect::from_min_max(pos2(inner.right() - right_width, inner.top()), inner.max);
    let mut right = ui.new_child(UiBuilder::new().max_rect(right_rect).layout(Layout::right_to_left(Align::Center)));
    let right_end = right_ui(&mut right, app);
    let mut left_end = inner.right();
    if app.session.is_some() {
        let middle = workspaces_ui(ui, app, rect);
        left_end = middle.left() - 12.0;
    }
    let left_rect = Rect::from_min_max(inner.min, pos2(left_end.min(right_end - 8.0), inner.bottom()));
    let mut left = ui.new_child(UiBuilder::new().max_rect(left_rect).layout(Layout::left_to_right(Align::Center)));
    left_ui(&mut left, app);
}

fn left_ui(ui: &mut Ui, app: &App) {
    let tokens = tokens(ui.ctx());
    ui.label(RichText::new(app.catalog.text("app-name")).font(tokens.bold(15.0)));
    ui.add_space(6.0);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        egui::containers::menu::menu_style(ui.style_mut());
        ui.spacing_mut().button_padding = vec2(8.0, 4.0);
        for menu in Menu::BAR {
            let label = RichText::new(app.catalog.text(menu.name_key())).color(*tokens.muted);
            ui.menu_button(label, |ui| menu_ui(ui, app, menu));
        }
    });
    let name = app.session.as_ref().and_then(|session| session.standing.path.as_deref()?.file_name());
    if let Some(name) = name {
        ui.add_space(6.0);
        let name = RichText::new(name.to_string_lossy()).color(*tokens.muted);
        ui.add(egui::Label::new(name).truncate());
    }
}

fn menu_ui(ui: &mut Ui, app: &App, menu: Menu) {
    ui.set_min_width(240.0);
    ui.spacing_mut().button_padding = vec2(8.0, 4.0);
    let context = app.context(ui.ctx());
    let at = Situation { standing: app.session.as_ref().map(|session| &session.standing), view: context.view };
    for command in COMMANDS.iter().filter(|command| command.menu == menu) {
        if command.starts_group {
            ui.separator();
        }
        let missing = command.needs.missing(at);
        let keys = command::key_text(ui.ctx(), command.name);
        let label =
            label_of(app, command.name, at).unwrap_or_else(|| context.catalog.text(&command.label_key()).into());
        let button = egui::Button::new(label).shortcut_text(keys);
        let response = ui.add_enabled(missing.is_none(), button);
        if response.clicked() {
            app.actions.send(Action::Run(command.name));
            ui.close();
        }
        match missing {
            Some(reason) => drop(response.on_disabled_hover_text(context.text(reason))),
            None => drop(response.on_hover_text(command::tooltip(ui.ctx(), context.catalog, command))),
        }
        if command.name == "open-project" && !app.settings.recent.is_empty() {
            recent_ui(ui, app);
        }
    }
}

/// Undo and redo say what they would do.
fn label_of(app: &App, name: &str, at: Situation<'_>) -> Option<String> {
    let standing = at.standing?;
    let (key, what) = match name {
        "undo" => ("undo-what", standing.undo.as_ref()?),
        "redo" => ("redo-what", standing.redo.as_ref()?),
        _ => return None,
    };
    Some(app.catalog.say(&Message::new(key).with("what", what.clone())))
}

fn recent_ui(ui: &mut Ui, app: &App) {
    ui.menu_button(app.catalog.text("menu-recent").as_ref(), |ui| {
        for path in &app.settings.recent {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            if ui.button(&*name).on_hover_text(path.display().to_string()).clicked() {
                app.actions.send(Action::OpenProject(path.clone()));
                ui.close();
            }
        }
    });
}

/// The switch in the middle; gives its rectangle.
fn workspaces_ui(ui: &mut Ui, app: &App, bar: Rect) -> Rect {
    let tokens = tokens(ui.ctx());
    let tabs = [(Workspace::Code, "workspace-code"), (Workspace::Compare, "workspace-compare")];
    let font = |on: bool| if on { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
    let current = app.session.as_ref().map(|session| session.view.workspace).unwrap_or_default();
    let galleys: Vec<_> = tabs
        .iter()
        .map(|(workspace, key)| {
            let on = *workspace == current;
            let ink = if on { *tokens.ink } else { *tokens.muted };
            ui.painter().layout_no_wrap(app.catalog.text(key).into_owned(), font(on), ink)
        })
        .collect();
    let widths: Vec<f32> = galleys.iter().map(|galley| galley.size().x + 32.0).collect();
    let size = vec2(widths.iter().sum::<f32>() + 2.0 + 6.0, 32.0);
    let track = Rect::from_center_size(bar.center(), size);
    ui.painter().rect_filled(track, 8.0, *tokens.background);
    let mut x = track.left() + 3.0;
    for (((workspace, key), galley), width) in tabs.into_iter().zip(galleys).zip(widths) {
        let tab = Rect::from_min_size(pos2(x, track.top() + 3.0), vec2(width, 26.0));
        x += width + 2.0;
        let on = workspace == current;
        let response = ui.interact(tab, ui.scope_id().with(key), Sense::click());
        let label = app.catalog.text(key);
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, &label));
        if on {
            ui.painter().rect_filled(tab.translate(vec2(0.0, 1.0)), 6.0, tokens.line.gamma_multiply(0.6));
            ui.painter().rect_filled(tab, 6.0, *tokens.pane);
        } else if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(tab, 6.0, *tokens.hover);
        }
        let at = tab.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, *tokens.ink);
        if response.clicked() {
            app.actions.send(Action::ShowWorkspace(workspace));
        }
    }
    track
}

/// Draws the right end; gives where it begins.
fn right_ui(ui: &mut Ui, app: &mut App) -> f32 {
    ui.spacing_mut().item_spacing.x = 6.0;
    settings_ui(ui, app);
    if let Some(session) = &app.session {
        let steps = [
            ("redo", "redo-what", "redo-nothing", ICON_REDO, session.standing.redo.clone()),
            ("undo", "undo-what", "undo-nothing", ICON_UNDO, session.standing.undo.clone()),
        ];
        for (name, key, nothing, icon, what) in steps {
            let label = match &what {
                Some(what) => app.catalog.say(&Message::new(key).with("what", what.clone())),
                None => app.catalog.text(nothing).into_owned(),
            };
            let enabled = what.is_some() && !session.standing.read_only;
            let clicked = ui.add_enabled_ui(enabled, |ui| icon_button(ui, icon, &label).clicked()).inner;
            if clicked {
                app.actions.send(Action::Run(name));
            }
        }
    }
    search_ui(ui, app);
    ui.min_rect().left()
}

fn search_ui(ui: &mut Ui, app: &App) {
    let tokens = tokens(ui.ctx());
    let width = (ui.available_width() - 4.0).min(248.0);
    if width < 60.0 {
        return;
    }
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), Sense::click());
    let label = app.catalog.text("palette-hint");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let fill = if response.hovered() || response.has_focus() { *tokens.hover } else { *tokens.pane };
    ui.painter().rect(rect, 6.0, fill, egui::Stroke::new(1.0, *tokens.line), egui::StrokeKind::Inside);
    let keys = command::key_text(ui.ctx(), "palette");
    let small = tokens.font(tokens.sizes.small);
    let right = pos2(rect.right() - 10.0, rect.center().y);
    let keys = ui.painter().text(right, Align2::RIGHT_CENTER, keys, small.clone(), *tokens.faint);
    let icon = egui::FontId::new(16.0, ICON_SEARCH.font_family());
    let left = pos2(rect.left() + 8.0, rect.center().y);
    ui.painter().text(left, Align2::LEFT_CENTER, ICON_SEARCH.codepoint, icon, *tokens.faint);
    let room = keys.left() - rect.left() - 40.0;
    let text: egui::WidgetText = RichText::new(&*label).font(small.clone()).color(*tokens.muted).into();
    let galley = text.into_galley(ui, Some(egui::TextWrapMode::Truncate), room, small);
    let at = pos2(rect.left() + 30.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, *tokens.muted);
    if response.clicked() {
        app.actions.send(Action::Run("palette"));
    }
}

fn settings_ui(ui: &mut Ui, app: &mut App) {
    let label = app.catalog.text("settings-label").into_owned();
    let response = icon_button(ui, ICON_SETTINGS, &label);
    egui::Popup::menu(&response).show(|ui| {
        ui.set_min_width(180.0);
        let tokens = tokens(ui.ctx());
        let heading = |ui: &mut Ui, key: &str| {
            let text = RichText::new(app.catalog.text(key)).font(tokens.bold(tokens.sizes.small));
            ui.label(text.color(*tokens.muted));
        };
        heading(ui, "settings-theme");
        for (choice, key, command) in [
            (ThemeChoice::System, "settings-theme-system", "theme-system"),
            (ThemeChoice::Light, "settings-theme-light", "theme-light"),
            (ThemeChoice::Dark, "settings-theme-dark", "theme-dark"),
        ] {
            if ui.radio(app.settings.theme == choice, app.catalog.text(key).as_ref()).clicked() {
                app.actions.send(Action::Run(command));
            }
        }
        ui.separator();
        heading(ui, "settings-language");
        for language in Language::ALL {
            if ui.radio(app.catalog.language() == language, language.name()).clicked() {
                app.actions.send(Action::SetLanguage(language));
            }
        }
    });
}
