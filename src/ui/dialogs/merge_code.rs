//! Into which code another one is merged.

use egui::Ui;

use super::{Answer, title_ui};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{Picked, Picker, PickerItem};

/// What is being chosen.
pub struct MergeCode {
    from: CodeId,
    targets: Vec<CodeId>,
    items: Vec<PickerItem>,
    picker: Picker,
}

impl MergeCode {
    /// All codes that `from` can be merged into.
    pub fn of(ctx: &ViewerContext<'_>, from: CodeId) -> Self {
        let codes = ctx.snapshot.codes();
        let others = codes.codes().iter().filter(|code| !codes.is_within(code.id, from));
        let (targets, items) = others
            .map(|code| {
                let dot = Some(ctx.tokens.code_color(code.color));
                // How much both hold, so that the right one is kept.
                let remark = crate::ui::numbers::count(ctx.snapshot.n_codings_of(code.id));
                (code.id, PickerItem { text: codes.path(code.id), dot, remark, ..PickerItem::default() })
            })
            .unzip();
        Self { from, targets, items, picker: Picker::default() }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(440.0);
        let name = ctx.snapshot.code(self.from).map_or_else(String::new, |code| code.name.clone());
        title_ui(ui, ctx, ctx.say(&Message::new("merge-title").with("name", name)));
        let n = ctx.snapshot.n_codings_of(self.from);
        let hint =
            egui::RichText::new(ctx.say(&Message::new("codes-merge-hint").with("n", n))).color(*ctx.tokens.muted);
        ui.add(egui::Label::new(hint).wrap());
        ui.add_space(8.0);
        match self.picker.show(ui, &self.items, &ctx.text("merge-search"), &ctx.text("picker-nothing")) {
            Picked::Open => Answer::Open,
            Picked::Nothing => Answer::Close,
            Picked::Item(item) => Answer::Do(Action::MergeCodes(self.from, self.targets[item])),
        }
    }
}
