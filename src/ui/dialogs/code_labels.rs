//! What a code is called in other languages, and in short.

use std::collections::BTreeMap;

use egui::{RichText, TextEdit, Ui};

use super::{Answer, buttons_ui, title_ui};
use crate::i18n::Message;
use crate::model::*;
use crate::project::{CodeLabelText, Snapshot};
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;
use crate::ui::context::ViewerContext;

/// What is being written.
pub struct CodeLabels {
    code: CodeId,
    /// By language; the empty one is the project's own, with the short name alone.
    labels: BTreeMap<String, CodeLabelText>,
    standing: BTreeMap<String, CodeLabelText>,
    /// The language that is shown.
    shown: String,
    /// The language that is being added.
    added: String,
}

impl CodeLabels {
    /// The labels of a code, with an empty one for each language that other codes have.
    pub fn of(snapshot: &Snapshot, code: CodeId) -> Self {
        let mut labels = BTreeMap::from([(String::new(), CodeLabelText::default())]);
        for label in snapshot.code_labels() {
            let text = labels.entry(label.language.clone()).or_default();
            if label.code == code {
                *text = CodeLabelText::of(label);
            }
        }
        let shown = labels.keys().find(|language| !language.is_empty()).cloned().unwrap_or_default();
        Self { code, standing: labels.clone(), labels, shown, added: String::new() }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(460.0);
        let Some(code) = ctx.snapshot.code(self.code) else { return Answer::Close };
        title_ui(ui, ctx, ctx.say(&Message::new("labels-title").with("name", code.name.clone())));
        let own = self.labels.entry(String::new()).or_default();
        field_ui(ui, ctx, "labels-short", &mut own.short_name, false);
        ui.label(small(ctx, ctx.text("labels-short-help")));
        ui.add_space(10.0);
        self.tabs_ui(ui, ctx);
        if let Some(text) = self.labels.get_mut(&self.shown).filter(|_| !self.shown.is_empty()) {
            field_ui(ui, ctx, "labels-name", &mut text.name, false);
            field_ui(ui, ctx, "labels-short-there", &mut text.short_name, false);
            field_ui(ui, ctx, "rule-card-definition", &mut text.definition, true);
            field_ui(ui, ctx, "rule-card-rule", &mut text.coding_rule, true);
        }
        match buttons_ui(ui, ctx, &ctx.text("labels-done"), true) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) => {
                let labels: Vec<_> = std::mem::take(&mut self.labels)
                    .into_iter()
                    .filter(|(language, text)| self.standing.get(language).map_or(!text.is_empty(), |was| was != text))
                    .collect();
                if labels.is_empty() {
                    Answer::Close
                } else {
                    Answer::Do(Action::Codes(CodesAction::SetLabels(self.code, labels)))
                }
            }
        }
    }

    /// The languages as tabs, those without a name said to be missing, and a field for another one.
    fn tabs_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            for (language, text) in self.labels.iter().filter(|(language, _)| !language.is_empty()) {
                let name = if text.is_empty() {
                    ctx.say(&Message::new("labels-missing").with("language", language.clone()))
                } else {
                    language.clone()
                };
                ui.selectable_value(&mut self.shown, language.clone(), name);
            }
            let label = ctx.text("labels-add-language");
            let hint = RichText::new(&label).color(*ctx.tokens.faint);
            let field = TextEdit::singleline(&mut self.added).hint_text(hint).desired_width(200.0);
            let response = ui.add(field).accessible_name(&label);
            let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            let language = self.added.trim().to_owned();
            let button = ui.add_enabled(!language.is_empty(), egui::Button::new(ctx.text("labels-add")));
            if (entered || button.clicked()) && !language.is_empty() {
                self.labels.entry(language.clone()).or_default();
                self.shown = language;
                self.added.clear();
            }
        });
        ui.add_space(4.0);
    }
}

fn small(ctx: &ViewerContext<'_>, text: String) -> RichText {
    RichText::new(text).font(ctx.tokens.font(ctx.tokens.sizes.small)).color(*ctx.tokens.muted)
}

fn field_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, label: &'static str, text: &mut String, is_long: bool) {
    ui.add_space(4.0);
    ui.label(small(ctx, ctx.text(label)));
    let field = if is_long { TextEdit::multiline(text).desired_rows(2) } else { TextEdit::singleline(text) };
    ui.add(field.desired_width(f32::INFINITY)).accessible_name(ctx.text(label));
}
