//! The one table of commands: menus, palette, shortcuts, tooltips and the help page are made of it.
//!
//! To add a command: one line in [`COMMANDS`], its texts `command-NAME` (label) and
//! `command-NAME-help` (what tooltip and help page say) in any of the fluent files, and what it
//! does: an action in [`action_of`], or, for what only the reader can do, a line in
//! `document_browser::input`. Its keys are the table's until the user chooses others
//! ([`Keymap`]); nothing else may name a key.

pub mod keymap;
pub mod shortcut;
#[cfg(test)]
mod tests;

use egui::{Key, KeyboardShortcut, Modifiers};

use super::action::Action;
use super::code_system::{CodesAction, Verb};
use super::coding::CodingAction;
use super::document_browser::{EditingAction, ReaderAction};
use super::document_system::DocumentsAction;
use super::engine::Standing;
use super::guide::GuideAction;
use super::marks::MarksAction;
use super::memos::MemosAction;
use super::progress::ProgressAction;
use super::search::SearchAction;
use super::speakers::SpeakersAction;
use super::view_state::{Center, CommandName, SideTab, ViewState, Workspace};
use crate::model::{CiteBy, MarkColor};
use crate::project::CodeOrder;

pub use keymap::{Keymap, key_text, tooltip};

/// Where a shortcut acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Everywhere in the window.
    Window,
    /// Everywhere but in a text field, which has its own meaning for it.
    OutsideText,
    /// In the reader, while it has the focus: the reader itself listens.
    Reader,
    /// In the code tree, while it has the focus: the tree itself listens.
    Codes,
}

impl Scope {
    /// True where one key cannot stand for two things, one of each scope.
    pub const fn meets(self, other: Self) -> bool {
        // A pane with keys of its own does not meet the reader: only one of them has the focus.
        !matches!((self, other), (Self::Reader, Self::Codes) | (Self::Codes, Self::Reader))
    }
}

/// Under which menu a command stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Files.
    File,
    /// Undo, copying, documents.
    Edit,
    /// Coding and codes.
    Code,
    /// Workspaces and panes.
    View,
    /// Commands and keys.
    Help,
    /// None: only in the palette and on the help page.
    Palette,
    /// Keys that move the caret: only on the help page.
    Keys,
}

impl Menu {
    /// The menus of the bar, from the left.
    pub const BAR: [Self; 5] = [Self::File, Self::Edit, Self::Code, Self::View, Self::Help];

    /// The key of its name.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::Code => "menu-code",
            Self::View => "menu-view",
            Self::Help => "menu-help",
            Self::Palette => "menu-palette",
            Self::Keys => "menu-keys",
        }
    }
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
    /// Its own shortcuts, as long as the user has not chosen others: see [`Keymap`].
    pub shortcuts: &'static [KeyboardShortcut],
    /// Where they act.
    pub scope: Scope,
    /// What it needs.
    pub needs: Needs,
    /// A line stands above it in the menu.
    pub starts_group: bool,
    /// Its keys cannot be changed, such as those that move a caret everywhere.
    pub is_fixed: bool,
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
    /// An open document, in a project that may be written.
    Document,
    /// A selected coding, in a project that may be written.
    Coding,
    /// An activated document or code.
    Activation,
    /// Two panes in the reader.
    TwoPanes,
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
            Self::Document => read_only().or(at.view.open_document.is_none().then_some("command-needs-document")),
            Self::Code => read_only().or(at.view.focused_code.is_none().then_some("command-needs-code")),
            Self::TwoPanes => at.view.split.is_none().then_some("command-needs-two-panes"),
            Self::Coding => read_only().or(at.view.selected_coding.is_none().then_some("command-needs-coding")),
            Self::Activation => {
                let none = at.view.activated_codes.is_empty() && at.view.activated_documents.is_empty();
                none.then_some("command-needs-activation")
            }
        }
    }
}

const NONE: Modifiers = Modifiers::NONE;
const ALT: Modifiers = Modifiers::ALT;
const SHIFT: Modifiers = Modifiers::SHIFT;
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
    Command { name, menu, shortcuts, scope, needs, starts_group: false, is_fixed: false }
}

impl Command {
    const fn after_line(mut self) -> Self {
        self.starts_group = true;
        self
    }

    const fn fixed(mut self) -> Self {
        self.is_fixed = true;
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
    use Scope::{Codes as C, OutsideText as O, Reader as R, Window as W};
    &[
        command("new-project", M::File, N::Nothing, W, &[key(CTRL, Key::N)]),
        command("open-project", M::File, N::Nothing, W, &[key(CTRL, Key::O)]),
        command("open-sample", M::File, N::Nothing, W, &[]),
        command("import", M::File, N::Writable, W, &[key(CTRL, Key::I)]).after_line(),
        command("import-folder", M::File, N::Writable, W, &[]),
        command("new-text", M::File, N::Writable, W, &[]),
        command("import-paste", M::File, N::Writable, W, &[key(CTRL_SHIFT, Key::V)]),
        command("import-survey", M::File, N::Writable, W, &[]),
        command("assign-cases", M::File, N::Writable, W, &[]),
        command("speakers", M::File, N::Writable, W, &[]),
        command("export-comparison", M::File, N::Project, W, &[key(CTRL, Key::E)]),
        command("export-chart", M::File, N::Project, W, &[]),
        command("export-codebook", M::File, N::Project, W, &[]),
        command("export-segments", M::File, N::Project, W, &[key(CTRL_SHIFT, Key::E)]),
        command("export-memos", M::File, N::Project, W, &[]),
        command("import-guide", M::File, N::Writable, W, &[]).after_line(),
        command("export-guide", M::File, N::Project, W, &[]),
        command("export-guide-table", M::File, N::Project, W, &[]),
        command("export-transcript", M::File, N::Project, W, &[key(CTRL, Key::P)]),
        command("close-project", M::File, N::Project, W, &[key(CTRL, Key::W)]).after_line(),
        command("quit", M::File, N::Nothing, W, &[key(CTRL, Key::Q)]),
        command("undo", M::Edit, N::Undo, O, &[key(CTRL, Key::Z)]),
        command("redo", M::Edit, N::Redo, O, &[key(CTRL, Key::Y), key(CTRL_SHIFT, Key::Z)]),
        command("copy", M::Edit, N::Project, R, &[key(CTRL, Key::C)]).fixed().after_line(),
        command("copy-citation", M::Edit, N::Project, R, &[key(CTRL_SHIFT, Key::C)]),
        command("select-all", M::Edit, N::Project, R, &[key(CTRL, Key::A)]),
        command("find", M::Edit, N::Project, W, &[key(CTRL, Key::F)]).after_line(),
        command("next-hit", M::Edit, N::Project, W, &[key(NONE, Key::F3)]),
        command("previous-hit", M::Edit, N::Project, W, &[key(SHIFT, Key::F3)]),
        command("find-replace", M::Edit, N::Writable, W, &[key(CTRL, Key::H)]),
        command("edit-text", M::Edit, N::Document, R, &[key(NONE, Key::F2)]).after_line(),
        command("new-group", M::Edit, N::Writable, W, &[]).after_line(),
        command("document-details", M::Edit, N::Document, W, &[]),
        command("new-document-set", M::Edit, N::Writable, W, &[]),
        command("quick-code", M::Code, N::Selection, R, &[key(NONE, Key::Enter)]),
        command("code-new", M::Code, N::Selection, R, &[key(NONE, Key::N)]),
        command("code-in-vivo", M::Code, N::Selection, R, &[key(NONE, Key::V)]),
        command("code-again", M::Code, N::Selection, R, &[key(NONE, Key::Period)]),
        command("remove-coding", M::Code, N::Writable, R, &[key(NONE, Key::Delete)]),
        command("comment-coding", M::Code, N::Writable, R, &[key(NONE, Key::C)]),
        command("weigh-coding", M::Code, N::Writable, R, &[key(NONE, Key::W)]),
        command("select-turn", M::Code, N::Project, R, &[key(NONE, Key::T)]).after_line(),
        command("select-answer", M::Code, N::Project, R, &[key(SHIFT, Key::T)]),
        command("code-turns", M::Code, N::Writable, W, &[]),
        command("stay-on-code", M::Code, N::Writable, R, &[key(NONE, Key::S)]),
        command("who-codes", M::Code, N::Project, W, &[]),
        command("memo-new", M::Code, N::Writable, R, &[key(NONE, Key::M)]).after_line(),
        command("memo-diary", M::Code, N::Writable, W, &[key(CTRL_SHIFT, Key::D)]),
        command("link-start", M::Code, N::Writable, R, &[key(NONE, Key::L)]),
        command("link-end", M::Code, N::Writable, R, &[key(SHIFT, Key::L)]),
        command("mark", M::Code, N::Writable, R, &[key(NONE, Key::H)]).after_line(),
        command("unmark", M::Code, N::Writable, R, &[key(SHIFT, Key::H)]),
        command("mark-read", M::Code, N::Writable, R, &[key(NONE, Key::R)]).after_line(),
        command("mark-unread", M::Code, N::Writable, R, &[key(SHIFT, Key::R)]),
        command("mark-question", M::Code, N::Writable, R, &[key(NONE, Key::Q)]),
        command("guide-codes", M::Code, N::Writable, W, &[]),
        command("finish-document", M::Code, N::Document, O, &[key(CTRL_SHIFT, Key::R)]),
        command("memo-close", M::Palette, N::Project, W, &[]),
        command("link-drop", M::Palette, N::Project, W, &[]),
        command("mark-yellow", M::Palette, N::Selection, W, &[]),
        command("mark-green", M::Palette, N::Selection, W, &[]),
        command("mark-blue", M::Palette, N::Selection, W, &[]),
        command("mark-pink", M::Palette, N::Selection, W, &[]),
        command("next-coding", M::Code, N::Project, R, &[key(ALT, Key::ArrowDown)]).after_line(),
        command("previous-coding", M::Code, N::Project, R, &[key(ALT, Key::ArrowUp)]),
        command("use-as-example", M::Code, N::Coding, O, &[key(CTRL_SHIFT, Key::B)]),
        command("new-code", M::Code, N::Writable, W, &[key(CTRL_SHIFT, Key::N)]).after_line(),
        command("new-sub-code", M::Code, N::Code, C, &[key(NONE, Key::Insert)]),
        command("rename-code", M::Code, N::Code, C, &[key(NONE, Key::F2)]),
        command("color-codes", M::Code, N::Code, C, &[]),
        command("cut-codes", M::Palette, N::Code, C, &[key(CTRL, Key::X)]).fixed(),
        command("copy-codes", M::Palette, N::Code, C, &[key(CTRL, Key::C)]).fixed(),
        command("paste-codes", M::Palette, N::Code, C, &[key(CTRL, Key::V)]).fixed(),
        command("split-code", M::Code, N::Code, C, &[]),
        command("merge-code", M::Code, N::Code, C, &[]),
        command("code-labels", M::Code, N::Code, C, &[]),
        command("delete-codes", M::Code, N::Code, C, &[key(NONE, Key::Delete)]),
        command("sort-codes-name", M::Code, N::Writable, W, &[]).after_line(),
        command("sort-codes-frequency", M::Code, N::Writable, W, &[]),
        command("clear-activation", M::Code, N::Activation, W, &[]).after_line(),
        command("workspace-code", M::View, N::Project, W, &[key(CTRL, Key::Num1)]),
        command("workspace-compare", M::View, N::Project, W, &[key(CTRL, Key::Num2)]),
        command("split-reader", M::View, N::Project, W, &[key(NONE, Key::F4)]).after_line(),
        command("other-pane", M::View, N::TwoPanes, W, &[key(SHIFT, Key::F4)]),
        command("swap-panes", M::View, N::TwoPanes, W, &[]),
        command("scroll-together", M::View, N::TwoPanes, W, &[]),
        command("show-segments", M::View, N::Project, W, &[]).after_line(),
        command("show-search", M::View, N::Project, W, &[key(CTRL_SHIFT, Key::F)]),
        command("show-memos", M::View, N::Project, W, &[key(CTRL_SHIFT, Key::M)]),
        command("show-history", M::View, N::Project, W, &[key(CTRL, Key::J)]),
        command("show-marks", M::View, N::Project, W, &[key(CTRL_SHIFT, Key::H)]),
        command("show-detached", M::View, N::Project, W, &[]),
        command("show-reader", M::View, N::Project, W, &[]).after_line(),
        command("show-segment-table", M::View, N::Project, W, &[key(CTRL, Key::L)]),
        command("show-sub-categories", M::View, N::Code, W, &[key(CTRL_SHIFT, Key::L)]),
        command("show-guide", M::View, N::Project, W, &[key(CTRL_SHIFT, Key::G)]),
        command("show-case-table", M::View, N::Project, W, &[key(CTRL_SHIFT, Key::K)]),
        command("go-back", M::View, N::Project, O, &[key(ALT, Key::ArrowLeft)]).after_line(),
        command("go-forward", M::View, N::Project, O, &[key(ALT, Key::ArrowRight)]),
        command("go-to-paragraph", M::View, N::Project, W, &[key(CTRL, Key::G)]),
        command("next-paragraph", M::View, N::Project, R, &[key(NONE, Key::J)]),
        command("previous-paragraph", M::View, N::Project, R, &[key(NONE, Key::K)]),
        command("pane-documents", M::View, N::Project, W, &[key(NONE, Key::F5)]).after_line(),
        command("pane-codes", M::View, N::Project, W, &[key(NONE, Key::F6)]),
        command("pane-segments", M::View, N::Project, W, &[key(NONE, Key::F7)]),
        command("pane-rule-card", M::View, N::Project, W, &[key(NONE, Key::F8)]),
        command("pane-all", M::View, N::Project, W, &[key(NONE, Key::F9)]),
        command("text-larger", M::View, N::Project, W, &[key(CTRL, Key::Plus), key(CTRL, Key::Equals)]).after_line(),
        command("text-smaller", M::View, N::Project, W, &[key(CTRL, Key::Minus)]),
        command("text-default", M::View, N::Project, W, &[key(CTRL, Key::Num0)]),
        command("cite-by-paragraph", M::View, N::Writable, W, &[]).after_line(),
        command("cite-by-turn", M::View, N::Writable, W, &[]),
        command("toggle-times", M::View, N::Project, W, &[key(CTRL_SHIFT, Key::T)]),
        command("hide-signs", M::View, N::Project, W, &[]).after_line(),
        command("signs-plain", M::Palette, N::Project, W, &[]),
        command("focus-codes", M::View, N::Project, W, &[key(CTRL, Key::T)]).after_line(),
        command("close-codes", M::Palette, N::Project, W, &[]),
        command("open-codes", M::Palette, N::Project, W, &[]),
        command("count-own", M::Palette, N::Project, W, &[]),
        command("count-all", M::Palette, N::Project, W, &[]),
        command("theme-light", M::Palette, N::Nothing, W, &[]),
        command("theme-dark", M::Palette, N::Nothing, W, &[]),
        command("theme-system", M::Palette, N::Nothing, W, &[]),
        command("favourite-1", M::Palette, N::Selection, R, &[key(NONE, Key::Num1)]),
        command("favourite-2", M::Palette, N::Selection, R, &[key(NONE, Key::Num2)]),
        command("favourite-3", M::Palette, N::Selection, R, &[key(NONE, Key::Num3)]),
        command("favourite-4", M::Palette, N::Selection, R, &[key(NONE, Key::Num4)]),
        command("favourite-5", M::Palette, N::Selection, R, &[key(NONE, Key::Num5)]),
        command("favourite-6", M::Palette, N::Selection, R, &[key(NONE, Key::Num6)]),
        command("favourite-7", M::Palette, N::Selection, R, &[key(NONE, Key::Num7)]),
        command("favourite-8", M::Palette, N::Selection, R, &[key(NONE, Key::Num8)]),
        command("favourite-9", M::Palette, N::Selection, R, &[key(NONE, Key::Num9)]),
        command("palette", M::Help, N::Nothing, W, &[key(CTRL, Key::K)]),
        command("help-keys", M::Help, N::Nothing, W, &[key(NONE, Key::F1)]),
        command("caret-character", M::Keys, N::Project, R, &[key(NONE, Key::ArrowLeft), key(NONE, Key::ArrowRight)])
            .fixed(),
        command("caret-word", M::Keys, N::Project, R, &[key(CTRL, Key::ArrowLeft), key(CTRL, Key::ArrowRight)]).fixed(),
        command("caret-line", M::Keys, N::Project, R, &[key(NONE, Key::ArrowUp), key(NONE, Key::ArrowDown)]).fixed(),
        command("caret-line-edge", M::Keys, N::Project, R, &[key(NONE, Key::Home), key(NONE, Key::End)]).fixed(),
        command("caret-page", M::Keys, N::Project, R, &[key(NONE, Key::PageUp), key(NONE, Key::PageDown)]).fixed(),
        command("caret-document", M::Keys, N::Project, R, &[key(CTRL, Key::Home), key(CTRL, Key::End)]).fixed(),
        command("caret-select", M::Keys, N::Project, R, &[key(SHIFT, Key::ArrowLeft), key(SHIFT, Key::ArrowRight)])
            .fixed(),
        command("tree-walk", M::Keys, N::Project, C, &[key(NONE, Key::ArrowUp), key(NONE, Key::ArrowDown)]).fixed(),
        command("tree-fold", M::Keys, N::Project, C, &[key(NONE, Key::ArrowLeft), key(NONE, Key::ArrowRight)]).fixed(),
        command("tree-choose", M::Keys, N::Project, C, &[key(SHIFT, Key::ArrowUp), key(SHIFT, Key::ArrowDown)]).fixed(),
        command("deselect", M::Keys, N::Project, R, &[key(NONE, Key::Escape)]).fixed(),
    ]
};

/// True where the window carries the command out itself.
#[cfg(test)]
const WINDOW_COMMANDS: &[CommandName] = &[
    "palette",
    "pane-documents",
    "pane-codes",
    "pane-segments",
    "pane-rule-card",
    "pane-all",
    "theme-light",
    "theme-dark",
    "theme-system",
    "help-keys",
    "quit",
    "who-codes",
];

/// The command of a name.
pub fn by_name(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// The command whose shortcut was pressed, taken out of the input. The reader and the code tree
/// listen themselves.
pub fn take_pressed(ctx: &egui::Context) -> Option<&'static Command> {
    let in_text = ctx.text_edit_focused();
    take(ctx, |command| match command.scope {
        Scope::Window => true,
        Scope::OutsideText => !in_text,
        Scope::Reader | Scope::Codes => false,
    })
}

/// The command of a pane whose shortcut was pressed while the pane has the focus.
pub fn take_pressed_in(ctx: &egui::Context, scope: Scope) -> Option<&'static Command> {
    take(ctx, |command| command.scope == scope && command.menu != Menu::Keys)
}

fn take(ctx: &egui::Context, acts: impl Fn(&Command) -> bool) -> Option<&'static Command> {
    let keymap = Keymap::of(ctx);
    ctx.input_mut(|input| {
        let pressed = input.events.iter().enumerate().find_map(|(place, event)| match event {
            egui::Event::Key { key, pressed: true, modifiers, .. } => {
                keymap.pressed(*key, *modifiers, &acts).map(|command| (place, command))
            }
            _ => None,
        });
        pressed.map(|(place, command)| {
            input.events.remove(place);
            command
        })
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
        "import-folder" => Action::Preview(super::import_preview::PreviewAction::AskFolder),
        "new-text" => Action::Preview(super::import_preview::PreviewAction::AskNewText),
        "import-paste" => Action::Preview(super::import_preview::PreviewAction::AskPaste),
        "import-survey" => Action::Survey(super::survey::SurveyAction::Ask),
        "document-details" => Action::Details(super::details::DetailsAction::Ask(Vec::new())),
        "assign-cases" => Action::AskAssignCases,
        "export-comparison" => Action::ExportComparison,
        "export-chart" => Action::ExportChart,
        "export-codebook" => Action::ExportCodebook,
        "export-segments" => Action::Segments(super::retrieved_segments::SegmentsAction::Export),
        "export-transcript" => Action::Transcript(super::transcript_export::TranscriptAction::Ask(Vec::new())),
        "show-reader" => Action::ShowCenter(Center::Reader),
        "show-segment-table" => Action::ShowCenter(Center::SegmentTable),
        "show-guide" => Action::ShowCenter(Center::Guide),
        "import-guide" => Action::Guide(GuideAction::AskImport),
        "export-guide" => Action::Guide(GuideAction::AskExport),
        "export-guide-table" => Action::Guide(GuideAction::AskExportTable),
        "guide-codes" => Action::Guide(GuideAction::MakeCodes),
        "show-sub-categories" => Action::ShowCenter(Center::SubCategories),
        "show-case-table" => Action::ShowCenter(Center::CaseTable),
        "close-project" => Action::CloseProject,
        "undo" => Action::Undo,
        "redo" => Action::Redo,
        "new-code" => Action::BeginAddCode(None),
        "new-sub-code" => Action::BeginAddCode(Some(view.focused_code?)),
        "rename-code" => Action::BeginRenameCode(view.focused_code?),
        "new-group" => Action::BeginAddDocumentGroup,
        "new-document-set" => Action::Documents(DocumentsAction::BeginAddSet(Vec::new())),
        "cut-codes" => Action::Codes(CodesAction::Chosen(Verb::Cut)),
        "copy-codes" => Action::Codes(CodesAction::Chosen(Verb::Copy)),
        "paste-codes" => Action::Codes(CodesAction::Chosen(Verb::Paste)),
        "color-codes" => Action::Codes(CodesAction::Chosen(Verb::Color)),
        "split-code" => Action::Codes(CodesAction::Chosen(Verb::Split)),
        "merge-code" => Action::Codes(CodesAction::Chosen(Verb::Merge)),
        "code-labels" => Action::Codes(CodesAction::AskLabels(view.focused_code?)),
        "use-as-example" => Action::Codes(CodesAction::AddExample(view.selected_coding?)),
        "delete-codes" => Action::Codes(CodesAction::Chosen(Verb::Delete)),
        "sort-codes-name" => Action::Codes(CodesAction::Sort(None, CodeOrder::Name)),
        "sort-codes-frequency" => Action::Codes(CodesAction::Sort(None, CodeOrder::Frequency)),
        "close-codes" => Action::Codes(CodesAction::ShowLevels(1)),
        "open-codes" => Action::Codes(CodesAction::ShowLevels(usize::MAX)),
        "count-own" => Action::Codes(CodesAction::CountOwn(true)),
        "count-all" => Action::Codes(CodesAction::CountOwn(false)),
        "focus-codes" => Action::Codes(CodesAction::TakeKeys),
        "clear-activation" => Action::ClearActivation,
        "workspace-code" => Action::ShowWorkspace(Workspace::Code),
        "workspace-compare" => Action::ShowWorkspace(Workspace::Compare),
        "show-segments" => Action::ShowSideTab(SideTab::Segments),
        "show-search" => Action::Search(SearchAction::OpenSearch),
        "show-memos" => Action::ShowSideTab(SideTab::Memos),
        "show-history" => Action::ShowSideTab(SideTab::History),
        "split-reader" => Action::Reader(ReaderAction::Split),
        "toggle-times" => Action::Reader(ReaderAction::ToggleTimes),
        "other-pane" => Action::Reader(ReaderAction::OtherPane),
        "swap-panes" => Action::Reader(ReaderAction::SwapPanes),
        "scroll-together" => Action::Reader(ReaderAction::ScrollTogether),
        "find" => Action::Search(SearchAction::OpenFind),
        "next-hit" => Action::Search(SearchAction::NextHit),
        "previous-hit" => Action::Search(SearchAction::PreviousHit),
        "go-to-paragraph" => Action::Search(SearchAction::OpenGoToParagraph),
        "go-back" => Action::GoBack,
        "go-forward" => Action::GoForward,
        "speakers" => Action::Speakers(SpeakersAction::Ask),
        "code-turns" => Action::Speakers(SpeakersAction::AskCodeTurns),
        "hide-signs" | "signs-plain" => Action::Speakers(SpeakersAction::show_signs(name, view)),
        "text-larger" => Action::SetReadingSize(view.reading_size + 1.0),
        "text-smaller" => Action::SetReadingSize(view.reading_size - 1.0),
        "text-default" => Action::SetReadingSize(ViewState::new().reading_size),
        "quick-code" => Action::OpenQuickCode,
        "code-again" => Action::ApplyLastCode(view.selection?),
        "code-in-vivo" => Action::ApplyInVivo(view.selection?),
        "code-new" => Action::OpenNewCode,
        "finish-document" => Action::Progress(ProgressAction::ToggleFinished(view.open_document?)),
        "mark-yellow" => Action::Marks(MarksAction::Mark(view.selection?, MarkColor::Yellow)),
        "mark-green" => Action::Marks(MarksAction::Mark(view.selection?, MarkColor::Green)),
        "mark-blue" => Action::Marks(MarksAction::Mark(view.selection?, MarkColor::Blue)),
        "mark-pink" => Action::Marks(MarksAction::Mark(view.selection?, MarkColor::Pink)),
        "find-replace" => Action::Editing(EditingAction::AskReplace),
        "cite-by-paragraph" => Action::Editing(EditingAction::SetCiteBy(CiteBy::Paragraph)),
        "cite-by-turn" => Action::Editing(EditingAction::SetCiteBy(CiteBy::Turn)),
        "show-detached" => Action::Editing(EditingAction::ShowDetached),
        "show-marks" => Action::ShowSideTab(SideTab::Marks),
        "memo-new" => Action::Memos(MemosAction::BeginHere),
        "memo-close" => Action::Memos(MemosAction::CloseEditor),
        "link-drop" => Action::Memos(MemosAction::DropLink),
        "memo-diary" => Action::Memos(MemosAction::BeginDiary),
        "export-memos" => Action::Memos(MemosAction::AskExport),
        "link-start" => Action::Memos(MemosAction::StartLinkHere),
        "link-end" => Action::Memos(MemosAction::EndLinkHere),
        name => Action::Coding(coding_action_of(name, view)?),
    })
}

fn coding_action_of(name: CommandName, view: &ViewState) -> Option<CodingAction> {
    if name == "stay-on-code" {
        return Some(CodingAction::ToggleStay);
    }
    let digit = name.strip_prefix("favourite-")?.parse().ok()?;
    Some(CodingAction::ApplyFavourite(view.selection?, digit))
}
