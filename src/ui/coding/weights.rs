//! Which weight a joined coding gets, where its parts have different ones.

use egui::{Align, Layout, RichText, Ui, vec2};

use super::{CodingAction, Joining};
use crate::i18n::Message;
use crate::project::WeightChoice;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// The question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightsDiffer {
    /// What shall be done.
    pub joining: Joining,
    /// The weights that differ, oldest coding first.
    pub weights: Vec<u8>,
}

impl WeightsDiffer {
    /// What can be chosen, with its words. Of two weights each is named; where several places of a
    /// merge may differ, only the rule is.
    fn choices(&self) -> Vec<(WeightChoice, Message)> {
        let named = |key, weight: u8| Message::new(key).with("weight", u32::from(weight));
        let (oldest, newest) = (self.weights.first().copied(), self.weights.last().copied());
        let highest = self.weights.iter().max().copied();
        if matches!(self.joining, Joining::Merge(..)) {
            return vec![
                (WeightChoice::Highest, Message::new("coding-weight-always-highest")),
                (WeightChoice::Oldest, Message::new("coding-weight-always-oldest")),
                (WeightChoice::Newest, Message::new("coding-weight-always-newest")),
                (WeightChoice::Drop, Message::new("coding-weight-always-none")),
            ];
        }
        let mut choices = Vec::new();
        if let Some(highest) = highest {
            choices.push((WeightChoice::Highest, named("coding-weight-highest", highest)));
        }
        let lower = |weight: &u8| Some(*weight) != highest;
        if let Some(oldest) = oldest.filter(lower) {
            choices.push((WeightChoice::Oldest, named("coding-weight-oldest", oldest)));
        }
        if let Some(newest) = newest.filter(lower) {
            choices.push((WeightChoice::Newest, named("coding-weight-newest", newest)));
        }
        choices.push((WeightChoice::Drop, Message::new("coding-weight-none")));
        choices
    }

    /// Draws the question; gives what is to be done once it is answered.
    pub fn ui(&self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Option<Action> {
        ui.set_width(420.0);
        let tokens = ctx.tokens;
        let title = RichText::new(ctx.text("coding-weights-title")).font(tokens.bold(tokens.sizes.title - 3.0));
        ui.add(egui::Label::new(title).wrap());
        ui.add_space(8.0);
        let weights: Vec<String> = self.weights.iter().map(ToString::to_string).collect();
        let hint = Message::new("coding-weights-hint").with("weights", weights.join(", "));
        let hint = match self.joining {
            Joining::Merge(..) => Message::new("coding-weights-hint-merge"),
            Joining::Apply(..) | Joining::Move(..) => hint,
        };
        ui.add(egui::Label::new(RichText::new(ctx.say(&hint)).color(*tokens.muted)).wrap());
        ui.add_space(12.0);
        let nothing_focused = ui.memory(|memory| memory.focused().is_none());
        let mut chosen = None;
        for (place, (choice, words)) in self.choices().into_iter().enumerate() {
            let size = vec2(ui.available_width(), 30.0);
            let button = ui.add_sized(size, egui::Button::new(ctx.say(&words)));
            if place == 0 && nothing_focused {
                button.request_focus();
            }
            if button.clicked() {
                chosen = Some(Action::Coding(CodingAction::Join(self.joining.clone(), choice)));
            }
        }
        chosen
    }

    /// Draws the button that gives up; true when it was clicked.
    pub fn cancel_ui(ui: &mut Ui, ctx: &ViewerContext<'_>) -> bool {
        ui.add_space(8.0);
        let size = vec2(ui.available_width(), 28.0);
        let layout = Layout::right_to_left(Align::Center);
        ui.allocate_ui_with_layout(size, layout, |ui| ui.button(ctx.text("dialog-cancel")).clicked()).inner
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CodeId, CodingId};

    fn choices(joining: Joining, weights: &[u8]) -> Vec<WeightChoice> {
        let differ = WeightsDiffer { joining, weights: weights.to_vec() };
        differ.choices().into_iter().map(|(choice, _)| choice).collect()
    }

    #[test]
    fn no_weight_is_offered_twice() {
        use WeightChoice::{Drop, Highest, Newest, Oldest};
        let moved = || Joining::Move(CodingId(1), crate::text::Span::new(0, 1));
        assert_eq!(choices(moved(), &[50, 90]), [Highest, Oldest, Drop]);
        assert_eq!(choices(moved(), &[90, 50]), [Highest, Newest, Drop]);
        assert_eq!(choices(moved(), &[10, 90, 50]), [Highest, Oldest, Newest, Drop]);
        assert_eq!(choices(Joining::Merge(CodeId(1), CodeId(2)), &[10, 90]).len(), 4);
    }
}
