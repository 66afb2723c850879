//! Which code codings shall get.

use egui::Ui;

use super::{Answer, title_ui};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::SegmentsAction;
use crate::ui::widgets::{Picked, Picker, PickerItem};

/// What is being chosen.
pub struct Recode {
    codings: Vec<CodingId>,
    targets: Vec<CodeId>,
    items: Vec<PickerItem>,
    picker: Picker,
}

impl Recode {
    /// All codes, those applied last first.
    pub fn of(ctx: &ViewerContext<'_>, codings: Vec<CodingId>) -> Self {
        let codes = ctx.snapshot.codes();
        let recent = ctx.view.recent_codes.iter().filter_map(|&id| codes.code(id));
        let others = codes.codes().iter().filter(|code| !ctx.view.recent_codes.contains(&code.id));
        let (targets, items) = recent
            .chain(others)
            .map(|code| {
                let dot = Some(ctx.tokens.code_color(code.color));
                (code.id, PickerItem { text: codes.path(code.id), dot, ..PickerItem::default() })
            })
            .unzip();
        Self { codings, targets, items, picker: Picker::default() }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(440.0);
        title_ui(ui, ctx, ctx.say(&Message::new("segments-recode-title").with("n", self.codings.len())));
        match self.picker.show(ui, &self.items, &ctx.text("merge-search"), &ctx.text("picker-nothing")) {
            Picked::Open => Answer::Open,
            Picked::Nothing => Answer::Close,
            Picked::Item(item) => {
                let action = SegmentsAction::Recode(self.codings.clone(), self.targets[item]);
                Answer::Do(Action::Segments(action))
            }
        }
    }
}
