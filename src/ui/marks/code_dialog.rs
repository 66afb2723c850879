//! Which code the words of marks shall get.

use egui::{RichText, Ui};

use super::MarksAction;
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{Picked, Picker, PickerItem};

/// What is being chosen.
pub struct CodeMarks {
    marks: Vec<MarkId>,
    keep: bool,
    picker: Picker,
    /// What the items were made for: the revision of the project and what was typed.
    made_for: Option<(u64, String)>,
    codes: Vec<CodeId>,
    items: Vec<PickerItem>,
}

impl CodeMarks {
    /// The dialog for some marks.
    pub fn new(marks: Vec<MarkId>) -> Self {
        let (picker, made_for) = (Picker::default(), None);
        Self { marks, keep: false, picker, made_for, codes: Vec::new(), items: Vec::new() }
    }

    /// Draws the dialog under its title; gives what was chosen, or `Err` where it was given up.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Option<Result<Action, ()>> {
        let title = ctx.say(&Message::new("marks-code-title").with("n", self.marks.len()));
        ui.label(RichText::new(title).font(ctx.tokens.bold(ctx.tokens.sizes.title - 3.0)));
        ui.add_space(4.0);
        let hint = RichText::new(ctx.text("marks-code-hint")).color(*ctx.tokens.muted);
        ui.add(egui::Label::new(hint).wrap());
        ui.add_space(6.0);
        ui.checkbox(&mut self.keep, ctx.text("marks-code-keep"));
        ui.add_space(6.0);
        self.make_items(ctx);
        match self.picker.show(ui, &self.items, &ctx.text("marks-code-search"), &ctx.text("picker-nothing")) {
            Picked::Open => None,
            Picked::Nothing => Some(Err(())),
            Picked::Item(item) => {
                let marks = std::mem::take(&mut self.marks);
                Some(Ok(Action::Marks(match self.codes.get(item) {
                    Some(&code) => MarksAction::Code(marks, code, self.keep),
                    None => MarksAction::CodeNew(marks, self.picker.query().trim().to_owned(), self.keep),
                })))
            }
        }
    }

    /// All codes by their paths, and behind them a new one of the name that was typed.
    fn make_items(&mut self, ctx: &ViewerContext<'_>) {
        let wanted = (ctx.snapshot.revision(), self.picker.query().to_owned());
        if self.made_for.as_ref() == Some(&wanted) {
            return;
        }
        let codes = ctx.snapshot.codes();
        let item = |code: &std::sync::Arc<Code>| {
            let dot = Some(ctx.tokens.code_color(code.color));
            (code.id, PickerItem { text: codes.path(code.id), dot, ..PickerItem::default() })
        };
        (self.codes, self.items) = codes.codes().iter().map(item).unzip();
        let name = wanted.1.trim();
        let is_taken = codes.codes().iter().any(|code| code.parent.is_none() && code.name == name);
        if !name.is_empty() && !is_taken {
            let text = ctx.say(&Message::new("marks-code-new").with("name", name.to_owned()));
            self.items.push(PickerItem { text, ..PickerItem::default() });
        }
        self.made_for = Some(wanted);
    }
}
