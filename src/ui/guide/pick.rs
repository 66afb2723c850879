//! Which question, or which code? One dialog for all that the guide asks so.

use egui::Ui;

use super::action::GuideAction;
use crate::i18n::Message;
use crate::model::*;
use crate::query::guide::Outline;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, title_ui};
use crate::ui::widgets::{Picked, Picker, PickerItem};

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Pick {
    /// Which question was asked here?
    Question(Segment),
    /// Which question was asked at this place instead?
    OtherQuestion(QuestionPlaceId),
    /// To which code are these questions linked?
    Code(Vec<GuideQuestionId>),
    /// With which code are the answers to these questions coded?
    CodeAnswers(Vec<GuideQuestionId>),
}

/// What is being chosen.
pub struct PickDialog {
    pick: Pick,
    chosen: Vec<Action>,
    items: Vec<PickerItem>,
    picker: Picker,
}

impl PickDialog {
    /// All questions in the order of the guide, or all codes.
    pub fn of(ctx: &ViewerContext<'_>, pick: Pick) -> Self {
        let (chosen, items) = match &pick {
            Pick::Question(segment) => questions(ctx, |id| GuideAction::Mark(vec![(id, *segment)])),
            Pick::OtherQuestion(place) => questions(ctx, |id| GuideAction::Reassign(*place, id)),
            Pick::Code(of) => codes(ctx, |code| GuideAction::Link(of.clone(), code, true)),
            Pick::CodeAnswers(of) => codes(ctx, |code| GuideAction::CodeAnswers(of.clone(), code)),
        };
        Self { pick, chosen, items, picker: Picker::default() }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(520.0);
        let (title, hint) = match &self.pick {
            Pick::Question(_) | Pick::OtherQuestion(_) => ("guide-pick-question", "guide-pick-question-hint"),
            Pick::Code(_) => ("guide-pick-code", "guide-pick-code-hint"),
            Pick::CodeAnswers(_) => ("guide-pick-answers", "guide-pick-code-hint"),
        };
        title_ui(ui, ctx, ctx.say(&Message::new(title)));
        match self.picker.show(ui, &self.items, &ctx.text(hint), &ctx.text("picker-nothing")) {
            Picked::Open => Answer::Open,
            Picked::Nothing => Answer::Close,
            Picked::Item(item) => Answer::Do(self.chosen[item].clone()),
        }
    }
}

fn questions(
    ctx: &ViewerContext<'_>,
    action: impl Fn(GuideQuestionId) -> GuideAction,
) -> (Vec<Action>, Vec<PickerItem>) {
    let outline = Outline::new(ctx.snapshot);
    let item = |row: &crate::query::guide::OutlineQuestion| {
        let text = format!("{}  {}", row.number, row.question.text);
        let help = row.question.text.clone();
        (Action::Guide(action(row.question.id)), PickerItem { text, help, ..PickerItem::default() })
    };
    outline.questions().map(item).unzip()
}

fn codes(ctx: &ViewerContext<'_>, action: impl Fn(CodeId) -> GuideAction) -> (Vec<Action>, Vec<PickerItem>) {
    let codes = ctx.snapshot.codes();
    let item = |code: &std::sync::Arc<Code>| {
        let dot = Some(ctx.tokens.code_color(code.color));
        let item = PickerItem { text: codes.path(code.id), dot, ..PickerItem::default() };
        (Action::Guide(action(code.id)), item)
    };
    codes.codes().iter().map(item).unzip()
}
