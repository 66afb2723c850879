//! The steps: for which documents, and what is said of them.

use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_BALLOT, ICON_DRAW, ICON_FOLDER_OPEN, ICON_GAVEL, ICON_GROUPS};

use super::dialog::DetailsDialog;
use crate::i18n::Message;
use crate::model::*;
use crate::project::DetailChange;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Outcome, Request, Then};

/// Something that is asked about what documents are.
#[derive(Clone, Debug, PartialEq)]
pub enum DetailsAction {
    /// Asks what these documents are; none for those chosen in the list, else the open one.
    Ask(Vec<DocumentId>),
    /// Says it.
    Set(Vec<DocumentId>, DetailChange),
}

/// The sign of a material; none for what most documents are.
pub const fn icon_of(material: Material) -> Option<MaterialIcon> {
    Some(match material {
        Material::Interview => return None,
        Material::FocusGroup => ICON_GROUPS,
        Material::Survey => ICON_BALLOT,
        Material::FieldNotes => ICON_DRAW,
        Material::Policy => ICON_GAVEL,
        Material::Other => ICON_FOLDER_OPEN,
    })
}

/// Carries an action out.
pub fn dispatch(app: &mut App, action: DetailsAction) {
    let Some(session) = &app.session else { return };
    match action {
        DetailsAction::Ask(ids) => {
            let snapshot = &session.standing.snapshot;
            let ids = if ids.is_empty() {
                let chosen = snapshot.documents().map(|entry| entry.document.id);
                let chosen: Vec<DocumentId> = chosen.filter(|&id| session.documents.is_chosen(id)).collect();
                if chosen.is_empty() { session.view.open_document.into_iter().collect() } else { chosen }
            } else {
                ids
            };
            if !ids.is_empty() && !session.standing.read_only {
                app.dialog = Some(Dialog::Details(DetailsDialog::of(snapshot, ids)));
            }
        }
        DetailsAction::Set(ids, change) => {
            app.engine.send(Request::Do(Box::new(move |project| {
                let told = Message::new("details-told").with("n", ids.len());
                Ok(Outcome::of(project.set_document_details(&ids, &change)?, Then::Tell(told)))
            })));
        }
    }
}
