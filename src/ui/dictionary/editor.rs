//! The editor of a category of words: its name, its words, and whether they stand for stems.

use egui::{RichText, TextEdit, Ui};

use super::DictionaryAction;
use crate::model::SavedQueryId;
use crate::query::dictionary::{NamedCategory, WordCategory};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, buttons_ui, title_ui};

/// What is being written.
#[derive(Debug)]
pub struct CategoryEditor {
    id: Option<SavedQueryId>,
    name: String,
    words: String,
    stems: bool,
    started: bool,
}

impl CategoryEditor {
    /// The editor of a category, or of a new one.
    pub fn of(known: Option<NamedCategory>) -> Self {
        let (id, name, category) = match known {
            Some(NamedCategory { id, name, category }) => (Some(id), name, category),
            None => (None, String::new(), WordCategory::default()),
        };
        Self { id, name, words: category.text(), stems: category.stems, started: false }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(400.0);
        title_ui(ui, ctx, ctx.text(if self.id.is_some() { "views-edit-category" } else { "views-new-category" }));
        let muted = |key: &'static str| RichText::new(ctx.text(key)).color(*ctx.tokens.muted);
        ui.label(muted("views-category-name"));
        let name = ui.add(TextEdit::singleline(&mut self.name).desired_width(f32::INFINITY));
        if !std::mem::replace(&mut self.started, true) {
            name.request_focus();
        }
        name.accessible_name(ctx.text("views-category-name"));
        ui.add_space(8.0);
        ui.label(muted("views-category-words-hint"));
        let words = TextEdit::multiline(&mut self.words).desired_width(f32::INFINITY).desired_rows(8);
        ui.add(words).accessible_name(ctx.text("views-category-words"));
        ui.add_space(4.0);
        ui.checkbox(&mut self.stems, ctx.text("views-category-stems"));
        let category = WordCategory::of_text(&self.words, self.stems);
        let is_ready = !self.name.trim().is_empty() && !category.words.is_empty();
        match buttons_ui(ui, ctx, &ctx.text("views-category-save"), is_ready) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) => {
                let save = DictionaryAction::Save(self.id, self.name.trim().to_owned(), category);
                Answer::Do(Action::Dictionary(save))
            }
        }
    }
}
