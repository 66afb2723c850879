//! The one table of commands: menus, palette, shortcuts and the help page are made of it.
//!
//! A command's texts stand in `app.ftl` under `command-NAME` and `command-NAME-help`.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::action::Action;
use super::document_system::DocumentsAction;
use super::engine::Standing;
use super::view_state::{CommandName, ViewState, Workspace};

/// Where a shortcut acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Everywhere in the window.
    Window,
    /// Everywhere but in a text field, which has its own meaning for it.
    OutsideText,
    /// In the reader, while it has the focus: the reader itself listens.
    Reader,
}

/// Under which menu a command stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Files.
    File,
    /// Undo, codes.
    Edit,
    /// Workspaces and panes.
    View,
    /// None: only in the palette and on the help page.
    Palette,
}

/// What a command can see to know whether it may run.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// The open project, if any.
    pub standing: Option<&'a Standing>,
    /// What is shown.
    pub view: &'a ViewState,
}

/// One command.
pub struct Command {
    /// Its name, and the key of its texts.
    pub name: CommandName,
    /// Under which menu.
    pub menu: Menu,
    /// Its shortcuts; the first is shown.
    pub shortcuts: &'static [KeyboardShortcut],
    /// Where they act.
    pub scope: Scope,
    /// What it needs.
    pub needs: Needs,
    /// A line stands above it in the menu.
    pub starts_group: bool,
}

/// What must be there for a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// An open project.
    Project,
    /// An open project that may be written.
    Writable,
    /// Something to undo.
    Undo,
    /// Something to redo.
    Redo,
    /// A selection in the reader, in a project that may be written.
    Selection,
    /// A focused code, in a project that may be written.
    Code,
    /// An activated document or code.
    Activation,
}

impl Needs {
    /// The key of the reason why a command cannot run now; none where it can.
    pub fn missing(self, at: Situation<'_>) -> Option<&'static str> {
        let Some(standing) = at.standing else {
            return (self != Self::Nothing).then_some("command-needs-project");
        };
        let read_only = || standing.read_only.then_some("command-needs-writable");
        match self {
            Self::Nothing | Self::Project => None,
            Self::Writable => read_only(),
            Self::Undo => standing.undo.is_none().then_some("command-needs-undo"),
            Self::Redo => standing.redo.is_none().then_some("command-needs-redo"),
            Self::Selection => read_only().or(at.view.selection.is_none().then_some("command-needs-selection")),
            Self::Code => read_only().or(at.view.focused_code.is_none().then_some("command-needs-code")),
            Self::Activation => {
                let none = at.view.activated_codes.is_empty() && at.view.activated_documents.is_empty();
                none.then_some("command-needs-activation")
            }
        }
    }
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

const fn key(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const fn command(
    name: CommandName,
    menu: Menu,
    needs: Needs,
    scope: Scope,
    shortcuts: &'static [KeyboardShortcut],
) -> Command {
    Command { name, menu, shortcuts, scope, needs, starts_group: false }
}

impl Command {
    const fn after_line(mut self) -> Self {
        self.starts_group = true;
        self
    }

    /// The key of its label.
    pub fn label_key(&self) -> String {
        format!("command-{}", self.name)
    }

    /// The key of the sentence that explains it.
    pub fn help_key(&self) -> String {
        format!("command-{}-help", self.name)
    }
}

/// All commands, in the order of the menus.
pub static COMMANDS: &[Command] = {
    use Menu as M;
    use Needs as N;
    use Scope::{OutsideText as O, Reader as R, Window as W};
    &[
        command("new-project", M::File, N::Nothing, W, &[key(CTRL, Key::N)]),
        command("open-project", M::File, N::Nothing, W, &[key(CTRL, Key::O)]),
        command("open-sample", M::File, N::Nothing, W, &[]),
        command("import", M::File, N::Writable, W, &[key(CTRL, Key::I)]).after_line(),
        command("assign-cases", M::File, N::Writable, W, &[]),
        command("export-comparison", M::File, N::Project, W, &[key(CTRL, Key::E)]),
        command("close-project", M::File, N::Project, W, &[key(CTRL, Key::W)]).after_line(),
        command("quit", M::File, N::Nothing, W, &[key(CTRL, Key::Q)]),
        command("undo", M::Edit, N::Undo, O, &[key(CTRL, Key::Z)]),
        command("redo", M::Edit, N::Redo, O, &[key(CTRL, Key::Y), key(CTRL_SHIFT, Key::Z)]),
        command("new-code", M::Edit, N::Writable, W, &[key(CTRL_SHIFT, Key::N)]).after_line(),
        command("new-sub-code", M::Edit, N::Code, W, &[]),
        command("rename-code", M::Edit, N::Code, W, &[]),
        command("new-group", M::Edit, N::Writable, W, &[]),
        command("new-document-set", M::Edit, N::Writable, W, &[]),
        command("clear-activation", M::Edit, N::Activation, W, &[]).after_line(),
        command("palette", M::View, N::Nothing, W, &[key(CTRL, Key::K)]),
        command("workspace-code", M::View, N::Project, W, &[key(CTRL, Key::Num1)]).after_line(),
        command("workspace-compare", M::View, N::Project, W, &[key(CTRL, Key::Num2)]),
        command("go-back", M::View, N::Project, O, &[key(Modifiers::ALT, Key::ArrowLeft)]).after_line(),
        command("go-forward", M::View, N::Project, O, &[key(Modifiers::ALT, Key::ArrowRight)]),
        command("pane-documents", M::View, N::Project, W, &[key(Modifiers::NONE, Key::F5)]).after_line(),
        command("pane-codes", M::View, N::Project, W, &[key(Modifiers::NONE, Key::F6)]),
        command("pane-segments", M::View, N::Project, W, &[key(Modifiers::NONE, Key::F7)]),
        command("pane-rule-card", M::View, N::Project, W, &[key(Modifiers::NONE, Key::F8)]),
        command("pane-all", M::View, N::Project, W, &[key(Modifiers::NONE, Key::F9)]),
        command("text-larger", M::View, N::Project, W, &[key(CTRL, Key::Plus), key(CTRL, Key::Equals)]).after_line(),
        command("text-smaller", M::View, N::Project, W, &[key(CTRL, Key::Minus)]),
        command("theme-light", M::Palette, N::Nothing, W, &[]),
        command("theme-dark", M::Palette, N::Nothing, W, &[]),
        command("theme-system", M::Palette, N::Nothing, W, &[]),
        command("help-keys", M::View, N::Nothing, W, &[key(Modifiers::NONE, Key::F1)]).after_line(),
        command("quick-code", M::Palette, N::Selection, R, &[key(Modifiers::NONE, Key::Enter)]),
        command("code-again", M::Palette, N::Selection, R, &[key(Modifiers::NONE, Key::Period)]),
        command("code-in-vivo", M::Palette, N::Selection, R, &[key(Modifiers::NONE, Key::V)]),
        command("code-new", M::Palette, N::Selection, R, &[key(Modifiers::NONE, Key::N)]),
        command("remove-coding", M::Palette, N::Project, R, &[key(Modifiers::NONE, Key::Delete)]),
    ]
};

/// The command of a name.
pub fn by_name(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// The command whose shortcut was pressed, taken out of the input.
pub fn take_pressed(ctx: &egui::Context) -> Option<&'static Command> {
    let in_text = ctx.text_edit_focused();
    let here = |command: &&Command| match command.scope {
        Scope::Window => true,
        Scope::OutsideText => !in_text,
        Scope::Reader => false,
    };
    // Longer shortcuts first: Ctrl+Shift+Z is not Ctrl+Z.
    let mut candidates: Vec<(&Command, KeyboardShortcut)> = Vec::new();
    for command in COMMANDS.iter().filter(here) {
        candidates.extend(command.shortcuts.iter().map(|shortcut| (command, *shortcut)));
    }
    candidates.sort_by_key(|(_, shortcut)| std::cmp::Reverse((shortcut.modifiers.shift, shortcut.modifiers.alt)));
    ctx.input_mut(|input| {
        candidates.into_iter().find(|(_, shortcut)| input.consume_shortcut(shortcut)).map(|(command, _)| command)
    })
}

/// The action that a command of the project or the view is; none for those that the window
/// does itself.
pub fn action_of(name: CommandName, view: &ViewState) -> Option<Action> {
    Some(match name {
        "new-project" => Action::NewProject,
        "open-project" => Action::AskOpenProject,
        "open-sample" => Action::OpenSample,
        "import" => Action::AskImport,
        "assign-cases" => Action::AskAssignCases,
        "export-comparison" => Action::ExportComparison,
        "close-project" => Action::CloseProject,
        "undo" => Action::Undo,
        "redo" => Action::Redo,
        "new-code" => Action::BeginAddCode(None),
        "new-sub-code" => Action::BeginAddCode(Some(view.focused_code?)),
        "rename-code" => Action::BeginRenameCode(view.focused_code?),
        "new-group" => Action::BeginAddDocumentGroup,
        "new-document-set" => Action::Documents(DocumentsAction::BeginAddSet(Vec::new())),
        "clear-activation" => Action::ClearActivation,
        "workspace-code" => Action::ShowWorkspace(Workspace::Code),
        "workspace-compare" => Action::ShowWorkspace(Workspace::Compare),
        "go-back" => Action::GoBack,
        "go-forward" => Action::GoForward,
        "text-larger" => Action::SetReadingSize(view.reading_size + 1.0),
        "text-smaller" => Action::SetReadingSize(view.reading_size - 1.0),
        "quick-code" => Action::OpenQuickCode,
        "code-again" => Action::ApplyLastCode(view.selection?),
        "code-in-vivo" => Action::ApplyInVivo(view.selection?),
        "code-new" => Action::OpenNewCode,
        "remove-coding" => Action::RemoveCodings(vec![view.selected_coding?]),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::i18n::{Catalog, Language};

    #[test]
    fn no_two_commands_share_a_shortcut() {
        let mut taken: HashMap<(Key, Modifiers), CommandName> = HashMap::new();
        for command in COMMANDS {
            for shortcut in command.shortcuts {
                let other = taken.insert((shortcut.logical_key, shortcut.modifiers), command.name);
                assert_eq!(other, None, "{} takes the shortcut of another", command.name);
            }
        }
    }

    #[test]
    fn every_command_has_its_texts_in_every_language() {
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            for command in COMMANDS {
                for key in [command.label_key(), command.help_key()] {
                    assert!(catalog.has(&key), "{key} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn names_are_unique() {
        for (place, command) in COMMANDS.iter().enumerate() {
            assert!(COMMANDS[..place].iter().all(|other| other.name != command.name), "{}", command.name);
        }
    }
}
