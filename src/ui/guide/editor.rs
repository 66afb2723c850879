//! The row that is being written: a topic's name, or a question with its condition.

use egui::{Key, Margin, Modifiers, Rect, RichText, TextEdit, Ui, pos2, vec2};

use super::action::GuideAction;
use crate::model::*;
use crate::project::{QuestionPlacement, QuestionText};
use crate::query::guide::OutlineQuestion;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// How high the field of a topic is.
const TOPIC: f32 = 34.0;
/// How high the field of a question is.
const QUESTION: f32 = 56.0;
/// How much higher with a condition.
const CONDITION: f32 = 30.0;

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditOf {
    /// A new topic at the end.
    NewTopic,
    /// A topic's name.
    Topic(GuideTopicId),
    /// A new question here.
    NewQuestion(QuestionPlacement),
    /// A question.
    Question(GuideQuestionId),
}

/// A row that is being written; kept when it is left, unless nothing was written.
#[derive(Clone, Debug)]
pub struct Editing {
    /// What it is.
    pub of: EditOf,
    number: String,
    text: String,
    condition: String,
    has_condition: bool,
    started: bool,
}

impl Editing {
    /// A new topic.
    pub const fn new_topic() -> Self {
        Self::with(EditOf::NewTopic, String::new(), false)
    }

    /// A topic's name.
    pub fn topic(topic: &GuideTopic) -> Self {
        Self::with(EditOf::Topic(topic.id), topic.name.clone(), false)
    }

    /// A new question.
    pub const fn new_question(to: QuestionPlacement) -> Self {
        Self::with(EditOf::NewQuestion(to), String::new(), to.parent.is_some())
    }

    /// A question.
    pub fn question(row: &OutlineQuestion) -> Self {
        let GuideQuestion { id, text, condition, number, .. } = &*row.question;
        let has_condition = row.is_probe() || !condition.is_empty();
        let editing = Self::with(EditOf::Question(*id), text.clone(), has_condition);
        Self { number: number.clone(), condition: condition.clone(), ..editing }
    }

    const fn with(of: EditOf, text: String, has_condition: bool) -> Self {
        Self { of, number: String::new(), text, condition: String::new(), has_condition, started: false }
    }

    /// How high the row is.
    pub const fn height(&self) -> f32 {
        match self.of {
            EditOf::NewTopic | EditOf::Topic(_) => TOPIC,
            EditOf::NewQuestion(_) | EditOf::Question(_) if self.has_condition => QUESTION + CONDITION,
            EditOf::NewQuestion(_) | EditOf::Question(_) => QUESTION,
        }
    }

    /// True where what is written stands in a row of its own.
    pub const fn is_new(&self) -> bool {
        matches!(self.of, EditOf::NewTopic | EditOf::NewQuestion(_))
    }

    /// Draws the fields; true when it is done. Enter and leaving keep it, Esc gives it up.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, rect: Rect) -> bool {
        let tokens = ctx.tokens;
        let is_topic = matches!(self.of, EditOf::NewTopic | EditOf::Topic(_));
        let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let (label, hint) = if is_topic {
            ("guide-edit-topic", "guide-edit-topic")
        } else {
            ("guide-edit-question", "guide-edit-question-hint")
        };
        let mut top = rect.top() + 3.0;
        let mut has_focus = false;
        if self.has_condition && !is_topic {
            let field = TextEdit::singleline(&mut self.condition)
                .font(tokens.italic(tokens.sizes.body))
                .margin(Margin::symmetric(6, 3))
                .hint_text(RichText::new(ctx.text("guide-edit-condition-hint")).color(*tokens.faint));
            let place = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), CONDITION - 4.0));
            has_focus |= ui.put(place, field).accessible_name(ctx.text("guide-edit-condition")).has_focus();
            top += CONDITION - 2.0;
        }
        let field = if is_topic { TextEdit::singleline(&mut self.text) } else { TextEdit::multiline(&mut self.text) };
        let field = field
            .font(if is_topic { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) })
            .margin(Margin::symmetric(6, 3))
            .desired_rows(if is_topic { 1 } else { 2 })
            .hint_text(RichText::new(ctx.text(hint)).color(*tokens.faint));
        let place = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), rect.bottom() - 3.0));
        let response = ui.put(place, field).accessible_name(ctx.text(label));
        if !self.started {
            self.started = true;
            response.request_focus();
            response.scroll_to_me(None);
            return false;
        }
        has_focus |= response.has_focus();
        if escape {
            return true;
        }
        if enter || !has_focus {
            self.keep(ctx);
            return true;
        }
        false
    }

    /// Keeps what is written, unless that is nothing.
    pub fn keep(&self, ctx: &ViewerContext<'_>) {
        if self.text.trim().is_empty() {
            return;
        }
        let text = QuestionText {
            number: self.number.clone(),
            text: self.text.clone(),
            condition: self.condition.trim().trim_end_matches(':').to_owned(),
        };
        let name = self.text.trim().to_owned();
        ctx.send(Action::Guide(match self.of {
            EditOf::NewTopic => GuideAction::AddTopic(name),
            EditOf::Topic(id) => GuideAction::RenameTopic(id, name),
            EditOf::NewQuestion(to) => GuideAction::AddQuestion(to, text),
            EditOf::Question(id) => GuideAction::EditQuestion(id, text),
        }));
    }
}
