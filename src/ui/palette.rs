//! The command palette: every command by a few letters of its name, and every code and
//! document to go to.

use egui::{Align2, Frame, Id, Margin, Modal, Ui, vec2};

use super::action::Action;
use super::command::{COMMANDS, Command, Menu, Situation, key_text};
use super::context::ViewerContext;
use super::widgets::{Picked, Picker, PickerItem};

/// How many codes and documents are offered beside the commands.
const MAX_OBJECTS: usize = 2_000;

/// An open palette.
pub struct Palette {
    picker: Picker,
    items: Vec<PickerItem>,
    targets: Vec<Target>,
}

#[derive(Clone)]
enum Target {
    Command(&'static Command),
    Action(Action),
}

/// What became of the palette.
pub enum Chosen {
    /// It is open.
    Open,
    /// It was given up.
    Nothing,
    /// This command.
    Command(&'static Command),
    /// This action.
    Action(Action),
}

impl Palette {
    /// A palette of all commands, those run last first; and, where a project is open, its documents and codes.
    pub fn new(ui: &Ui, ctx: &ViewerContext<'_>, at: Situation<'_>, recent: &[String]) -> Self {
        let (mut items, mut targets) = (Vec::new(), Vec::new());
        let listed = |command: &&Command| command.name != "palette" && command.menu != Menu::Keys;
        let mut commands: Vec<&'static Command> = COMMANDS.iter().filter(listed).collect();
        // What was used last comes first, what cannot run now last.
        commands.sort_by_key(|command| {
            let place = recent.iter().position(|name| name == command.name).unwrap_or(recent.len());
            (command.needs.missing(at).is_some(), place)
        });
        for command in commands {
            let missing = command.needs.missing(at).map(|key| ctx.text(key));
            let remark = missing.clone().unwrap_or_else(|| key_text(ui.ctx(), command.name));
            items.push(PickerItem {
                text: ctx.catalog.text(&command.label_key()).into_owned(),
                remark,
                dot: None,
                disabled: missing,
                help: ctx.catalog.text(&command.help_key()).into_owned(),
            });
            targets.push(Target::Command(command));
        }
        if at.standing.is_some() {
            let remark = ctx.text("palette-document");
            for entry in ctx.snapshot.documents().take(MAX_OBJECTS) {
                let text = entry.document.name.clone();
                items.push(PickerItem { text, remark: remark.clone(), ..PickerItem::default() });
                targets.push(Target::Action(Action::OpenDocument(entry.document.id)));
            }
            let remark = ctx.text("palette-code");
            let codes = ctx.snapshot.codes();
            for code in codes.codes().iter().take(MAX_OBJECTS) {
                let dot = Some(ctx.tokens.code_color(code.color));
                items.push(PickerItem {
                    text: codes.path(code.id),
                    remark: remark.clone(),
                    dot,
                    ..PickerItem::default()
                });
                targets.push(Target::Action(Action::FocusCode(Some(code.id))));
            }
        }
        Self { picker: Picker::default(), items, targets }
    }

    /// Draws the palette.
    pub fn show(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) -> Chosen {
        let id = Id::unique("palette");
        let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, 56.0));
        let frame = Frame::popup(ui.style()).inner_margin(Margin::same(8)).corner_radius(10);
        let modal = Modal::new(id).area(area).frame(frame).backdrop_color(crate::ui::theme::PALETTE_VEIL);
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_width(520.0_f32.min(ui.ctx().content_rect().width() - 64.0));
            self.picker.show(ui, &self.items, &ctx.text("palette-hint"), &ctx.text("picker-nothing"))
        });
        match shown.inner {
            Picked::Open if shown.should_close() => Chosen::Nothing,
            Picked::Open => Chosen::Open,
            Picked::Nothing => Chosen::Nothing,
            Picked::Item(item) => match self.targets[item].clone() {
                Target::Command(command) => Chosen::Command(command),
                Target::Action(action) => Chosen::Action(action),
            },
        }
    }
}
