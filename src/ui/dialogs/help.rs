//! All commands with their keys, made from the command table, and where the keys are changed.

use egui::{Align, Event, Key, KeyboardShortcut, Layout, RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_EDIT, ICON_RESTART_ALT};

use super::{Answer, primary, title_ui};
use crate::i18n::Message;
use crate::text::fold;
use crate::ui::command::shortcut::{Refusal, of_event, refusal};
use crate::ui::command::{COMMANDS, Command, Keymap, Menu};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{icon_button, search_field};

/// The page: what is looked for, and which command gets new keys.
#[derive(Default)]
pub struct Help {
    query: String,
    /// True from the second frame on: in the first the field takes the keyboard.
    started: bool,
    editing: Option<Editing>,
}

/// A command that waits for its new keys.
struct Editing {
    command: &'static Command,
    /// Why the last keys were not taken.
    refused: Option<Message>,
    /// Keys that another command has: they are taken from it when the person says so.
    taken: Option<(KeyboardShortcut, &'static Command)>,
}

impl Help {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        let mut keymap = Keymap::clone(&Keymap::of(ui.ctx()));
        let before = keymap.clone();
        self.listen(ui, ctx, &mut keymap);
        ui.set_width(680.0_f32.min(ui.ctx().content_rect().width() - 80.0));
        title_ui(ui, ctx, ctx.text("help-title"));
        let field = search_field(ui, &mut self.query, &ctx.text("help-search"));
        if !std::mem::replace(&mut self.started, true) {
            field.request_focus();
        }
        ui.add_space(6.0);
        let height = (ui.ctx().content_rect().height() - 260.0).max(180.0);
        ScrollArea::vertical().max_height(height).auto_shrink(false).show(ui, |ui| {
            self.commands_ui(ui, ctx, &mut keymap);
        });
        ui.add_space(12.0);
        let mut answer = Answer::Open;
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 28.0), Layout::right_to_left(Align::Center), |ui| {
            if ui.add(primary(ctx, &ctx.text("help-done"))).clicked() {
                answer = Answer::Close;
            }
            let is_changed = COMMANDS.iter().any(|command| keymap.is_changed(command));
            if ui.add_enabled(is_changed, egui::Button::new(ctx.text("shortcut-reset-all"))).clicked() {
                keymap = Keymap::default();
            }
        });
        if keymap != before {
            self.editing = None;
            let chosen = keymap.chosen();
            keymap.install(ui.ctx());
            return Answer::Keys(chosen);
        }
        answer
    }

    /// Takes the keys that are pressed for the command that waits for them.
    fn listen(&mut self, ui: &Ui, ctx: &ViewerContext<'_>, keymap: &mut Keymap) {
        let Some(editing) = &mut self.editing else { return };
        let mut pressed: Option<Result<KeyboardShortcut, Refusal>> = None;
        let mut gives_up = false;
        ui.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Key { key: Key::Escape, pressed: is_down, .. } => {
                    gives_up |= *is_down;
                    false
                }
                Event::Key { key, pressed: true, modifiers, .. } => {
                    pressed = Some(Ok(of_event(*key, *modifiers)));
                    false
                }
                Event::Copy | Event::Cut | Event::Paste(_) => {
                    pressed = Some(Err(Refusal::Kept));
                    false
                }
                Event::Key { .. } | Event::Text(_) => false,
                _ => true,
            });
        });
        if gives_up {
            self.editing = None;
            return;
        }
        let Some(pressed) = pressed else { return };
        let command = editing.command;
        (editing.refused, editing.taken) = (None, None);
        let shortcut = match pressed.map(|shortcut| (shortcut, refusal(shortcut, command.scope))) {
            Ok((shortcut, None)) => shortcut,
            Ok((_, Some(why))) | Err(why) => {
                editing.refused = Some(Message::new(why.key()));
                return;
            }
        };
        match keymap.holder(shortcut, command.scope).filter(|holder| holder.name != command.name) {
            None => keymap.assign(command.name, shortcut),
            Some(holder) if holder.is_fixed => {
                let name = ctx.catalog.text(&holder.label_key()).into_owned();
                editing.refused = Some(Message::new("shortcut-fixed").with("name", name));
            }
            Some(holder) => editing.taken = Some((shortcut, holder)),
        }
    }

    fn commands_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, keymap: &mut Keymap) {
        let tokens = ctx.tokens;
        let wanted = fold(self.query.trim());
        for menu in Menu::BAR.into_iter().chain([Menu::Palette, Menu::Keys]) {
            let passes = |command: &&Command| {
                command.menu == menu && (wanted.is_empty() || said(ui, ctx, keymap, command).contains(&wanted))
            };
            let commands: Vec<&'static Command> = COMMANDS.iter().filter(passes).collect();
            if commands.is_empty() {
                continue;
            }
            ui.add_space(10.0);
            let heading = RichText::new(ctx.text(menu.name_key())).font(tokens.bold(tokens.sizes.body));
            ui.label(heading.color(*tokens.muted));
            for command in commands {
                ui.push_id(command.name, |ui| self.command_ui(ui, ctx, keymap, command));
            }
        }
    }

    fn command_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, keymap: &mut Keymap, command: &'static Command) {
        let tokens = ctx.tokens;
        let label = ctx.catalog.text(&command.label_key()).into_owned();
        ui.horizontal(|ui| {
            let width = ui.available_width();
            ui.allocate_ui_with_layout(vec2(width - 210.0, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.set_width(width - 210.0);
                ui.add(egui::Label::new(label.as_str()).wrap());
                let help = RichText::new(ctx.catalog.text(&command.help_key()));
                let help = help.font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
                ui.add(egui::Label::new(help).wrap());
            });
            ui.allocate_ui_with_layout(vec2(ui.available_width(), 28.0), Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                ui.add_space(8.0);
                self.keys_ui(ui, ctx, keymap, command, &label);
            });
        });
        if self.editing.as_ref().is_some_and(|editing| editing.command.name == command.name) {
            self.editing_ui(ui, ctx, keymap);
        }
        ui.add_space(4.0);
    }

    /// The keys of a command, and the buttons that change them.
    fn keys_ui(
        &mut self,
        ui: &mut Ui,
        ctx: &ViewerContext<'_>,
        keymap: &mut Keymap,
        command: &'static Command,
        label: &str,
    ) {
        let say = |key| ctx.say(&Message::new(key).with("name", label.to_owned()));
        if command.is_fixed {
            ui.add_space(26.0);
        } else if icon_button(ui, ICON_EDIT, &say("shortcut-change")).clicked() {
            self.editing = Some(Editing { command, refused: None, taken: None });
        }
        if keymap.is_changed(command) && icon_button(ui, ICON_RESTART_ALT, &say("shortcut-reset")).clicked() {
            keymap.reset(command.name);
        }
        for keys in keymap.keys(command.name).iter().rev() {
            cap_ui(ui, ctx, &ui.ctx().format_shortcut(keys));
        }
    }

    /// What is said below a command that waits for its new keys.
    fn editing_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, keymap: &mut Keymap) {
        let Some(editing) = &self.editing else { return };
        let tokens = ctx.tokens;
        let command = editing.command;
        let mut gives_up = false;
        let frame = egui::Frame::new().fill(*tokens.accent_background).corner_radius(6.0).inner_margin(8.0);
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let said = match (&editing.taken, &editing.refused) {
                (Some((shortcut, holder)), _) => {
                    let name = ctx.catalog.text(&holder.label_key()).into_owned();
                    let keys = ui.ctx().format_shortcut(shortcut);
                    ctx.say(&Message::new("shortcut-taken").with("keys", keys).with("name", name))
                }
                (None, Some(refused)) => ctx.say(refused),
                (None, None) => ctx.text("shortcut-press"),
            };
            ui.add(egui::Label::new(said).wrap());
            ui.horizontal(|ui| {
                if let Some((shortcut, _)) = editing.taken
                    && ui.button(ctx.text("shortcut-take")).clicked()
                {
                    keymap.assign(command.name, shortcut);
                }
                if !keymap.keys(command.name).is_empty() && ui.button(ctx.text("shortcut-none")).clicked() {
                    keymap.clear(command.name);
                }
                gives_up = ui.button(ctx.text("dialog-cancel")).clicked();
            });
        });
        if gives_up {
            self.editing = None;
        }
    }
}

/// All that a command says of itself, to be searched.
fn said(ui: &Ui, ctx: &ViewerContext<'_>, keymap: &Keymap, command: &Command) -> String {
    let keys: Vec<String> = keymap.keys(command.name).iter().map(|keys| ui.ctx().format_shortcut(keys)).collect();
    let (label, help) = (ctx.catalog.text(&command.label_key()), ctx.catalog.text(&command.help_key()));
    fold(&format!("{label} {help} {}", keys.join(" ")))
}

/// A key, drawn as one.
fn cap_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, text: &str) {
    let tokens = ctx.tokens;
    let frame = egui::Frame::new()
        .fill(*tokens.background)
        .stroke(egui::Stroke::new(1.0, *tokens.line))
        .corner_radius(4.0)
        .inner_margin(egui::Margin::symmetric(6, 2));
    frame.show(ui, |ui| {
        ui.label(RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.ink));
    });
}
