//! Which keys stand for which command now: the table's, and those that the user has chosen.
//!
//! The map in use is kept in the egui context, as the style is, so that every menu, tooltip and
//! pane shows and obeys the same keys.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Context, Id, Key, KeyboardShortcut, Modifiers};

use super::shortcut::{from_text, is_same, of_event, refusal, to_text};
use super::{COMMANDS, Command, Scope, by_name};
use crate::i18n::Catalog;
use crate::ui::view_state::CommandName;

/// The user's own shortcuts as the settings keep them, by command.
pub type Chosen = BTreeMap<String, Vec<String>>;

/// The keys of every command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    keys: BTreeMap<CommandName, Vec<KeyboardShortcut>>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self::with(&Chosen::new())
    }
}

impl Keymap {
    /// The table's keys with the user's over them. Names and keys that mean nothing (any more)
    /// are left out; where the user has given a key away, the table's owner is without it.
    pub fn with(chosen: &Chosen) -> Self {
        let mut keys: BTreeMap<CommandName, Vec<KeyboardShortcut>> = BTreeMap::new();
        for (name, texts) in chosen {
            let Some(command) = by_name(name).filter(|command| !command.is_fixed) else { continue };
            let mut own: Vec<KeyboardShortcut> = Vec::new();
            for shortcut in texts.iter().filter_map(|text| from_text(text)) {
                let is_free = holder_in(&keys, shortcut, command.scope).is_none() && fixed_holder(shortcut).is_none();
                if refusal(shortcut, command.scope).is_none() && is_free && !own.contains(&shortcut) {
                    own.push(shortcut);
                }
            }
            // An entry of nothing but unreadable keys says nothing; an empty one says: no key.
            if !own.is_empty() || texts.is_empty() {
                keys.insert(command.name, own);
            }
        }
        for command in COMMANDS {
            if keys.contains_key(command.name) {
                continue;
            }
            let is_free = |shortcut: &&KeyboardShortcut| holder_in(&keys, **shortcut, command.scope).is_none();
            let own = command.shortcuts.iter().filter(is_free).copied().collect();
            keys.insert(command.name, own);
        }
        Self { keys }
    }

    /// The map in use.
    pub fn of(ctx: &Context) -> Arc<Self> {
        let id = Id::unique("keymap");
        ctx.data_mut(|data| Arc::clone(data.get_temp_mut_or_default::<Arc<Self>>(id)))
    }

    /// Makes this the map in use.
    pub fn install(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::unique("keymap"), Arc::new(self)));
    }

    /// The keys of a command; the first is shown.
    pub fn keys(&self, name: &str) -> &[KeyboardShortcut] {
        self.keys.get(name).map_or(&[], Vec::as_slice)
    }

    /// The command that a pressed key stands for, among those that act here.
    pub fn pressed(&self, key: Key, modifiers: Modifiers, acts: impl Fn(&Command) -> bool) -> Option<&'static Command> {
        let pressed = of_event(key, modifiers);
        let held = self.keys.iter().filter(|(_, keys)| keys.iter().any(|&own| is_same(own, pressed)));
        held.filter_map(|(name, _)| by_name(name)).find(|command| acts(command))
    }

    /// The command that has this key already, among those that it would meet.
    pub fn holder(&self, shortcut: KeyboardShortcut, scope: Scope) -> Option<&'static Command> {
        holder_in(&self.keys, shortcut, scope).or_else(|| fixed_holder(shortcut))
    }

    /// True where the command has other keys than the table's.
    pub fn is_changed(&self, command: &Command) -> bool {
        self.keys(command.name) != command.shortcuts
    }

    /// What the settings keep of it: the commands with other keys than the table's.
    pub fn chosen(&self) -> Chosen {
        let changed = COMMANDS.iter().filter(|command| self.is_changed(command));
        changed
            .map(|command| (command.name.to_owned(), self.keys(command.name).iter().copied().map(to_text).collect()))
            .collect()
    }

    /// Gives a command this key and no other, and takes it from the one that has it.
    pub fn assign(&mut self, name: CommandName, shortcut: KeyboardShortcut) {
        for keys in self.keys.values_mut() {
            keys.retain(|&own| !is_same(own, shortcut));
        }
        self.keys.insert(name, vec![shortcut]);
    }

    /// Leaves a command without a key.
    pub fn clear(&mut self, name: CommandName) {
        self.keys.insert(name, Vec::new());
    }

    /// Gives a command the table's keys back, as far as they are free.
    pub fn reset(&mut self, name: CommandName) {
        let mut chosen = self.chosen();
        chosen.remove(name);
        *self = Self::with(&chosen);
    }
}

fn holder_in(
    keys: &BTreeMap<CommandName, Vec<KeyboardShortcut>>,
    shortcut: KeyboardShortcut,
    scope: Scope,
) -> Option<&'static Command> {
    let held = keys.iter().filter(|(_, own)| own.iter().any(|&own| is_same(own, shortcut)));
    held.filter_map(|(name, _)| by_name(name)).find(|command| command.scope.meets(scope))
}

/// The command that never gives this key away.
fn fixed_holder(shortcut: KeyboardShortcut) -> Option<&'static Command> {
    let has = |command: &&Command| command.shortcuts.iter().any(|&own| is_same(own, shortcut));
    COMMANDS.iter().filter(|command| command.is_fixed).find(has)
}

/// The first key of a command as menus show it; empty where it has none.
pub fn key_text(ctx: &Context, name: &str) -> String {
    Keymap::of(ctx).keys(name).first().map(|keys| ctx.format_shortcut(keys)).unwrap_or_default()
}

/// What the tooltip of a command says: what it does, and its key.
pub fn tooltip(ctx: &Context, catalog: &Catalog, command: &Command) -> String {
    let help = catalog.text(&command.help_key()).into_owned();
    let keys = key_text(ctx, command.name);
    if keys.is_empty() { help } else { format!("{help} ({keys})") }
}
