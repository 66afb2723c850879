//! What is asked of categories of words, and how it is carried out.

use crate::i18n::Message;
use crate::model::{SavedKind, SavedQueryId};
use crate::project::Project;
use crate::query::dictionary::{WordCategory, categories};
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Job, Outcome, Request, Then};

use super::CategoryEditor;

/// Something asked of categories of words.
#[derive(Clone, Debug, PartialEq)]
pub enum DictionaryAction {
    /// Opens the editor of a category, or of a new one.
    Ask(Option<SavedQueryId>),
    /// Keeps a category under a name; a new one where there is no id.
    Save(Option<SavedQueryId>, String, WordCategory),
    /// Deletes a category.
    Delete(SavedQueryId),
}

/// Carries an action out.
pub fn dispatch(app: &mut App, action: DictionaryAction) {
    let Some(session) = &app.session else { return };
    match action {
        DictionaryAction::Ask(id) => {
            let known = categories(&session.standing.snapshot).into_iter().find(|named| Some(named.id) == id);
            app.dialog = Some(Dialog::WordCategory(CategoryEditor::of(known)));
        }
        DictionaryAction::Save(id, name, category) => {
            let job: Job = Box::new(move |project: &mut Project| {
                let spec = serde_json::to_string(&category).unwrap_or_default();
                let Some(id) = id else {
                    return Ok(Outcome::of(project.add_saved_query(SavedKind::Words, &name, &spec)?, Then::Show));
                };
                let known = project.snapshot().saved_query(id).map(|row| (row.name.clone(), row.spec.clone()));
                let renamed = match &known {
                    Some((known, _)) if *known != name.trim() => Some(project.rename_saved_query(id, &name)?),
                    _ => None,
                };
                match (known, renamed) {
                    (Some((_, known)), Some(renamed)) if known == spec => Ok(Outcome::of(renamed, Then::Show)),
                    _ => Ok(Outcome::of(project.update_saved_query(id, &spec)?, Then::Show)),
                }
            });
            app.engine.send(Request::Do(job));
        }
        DictionaryAction::Delete(id) => {
            let job: Job = Box::new(move |project: &mut Project| {
                let told = Then::Tell(Message::new("views-category-deleted"));
                Ok(Outcome::of(project.delete_saved_query(id)?, told))
            });
            app.engine.send(Request::Do(job));
        }
    }
}
