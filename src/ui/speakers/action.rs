//! What is asked about speakers, and how it is carried out.

use crate::ui::app::App;
use crate::ui::view_state::{CommandName, SignsShown, ViewState};

/// Something that is asked about speakers.
#[derive(Clone, Debug, PartialEq)]
pub enum SpeakersAction {
    /// Shows the signs of the transcription convention in another way.
    ShowSigns(SignsShown),
}

impl SpeakersAction {
    /// What a command on the signs asks for: named again, it goes back to quiet signs.
    pub fn show_signs(name: CommandName, view: &ViewState) -> Self {
        let wanted = if name == "signs-plain" { SignsShown::Plain } else { SignsShown::Hidden };
        Self::ShowSigns(if view.signs == wanted { SignsShown::Dimmed } else { wanted })
    }
}

/// Carries an action out.
pub fn dispatch(app: &mut App, _ctx: &egui::Context, action: SpeakersAction) {
    let Some(session) = &mut app.session else { return };
    match action {
        SpeakersAction::ShowSigns(signs) => {
            session.view.signs = signs;
            app.settings.signs = signs;
        }
    }
}
