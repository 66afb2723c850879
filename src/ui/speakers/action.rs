//! What is asked about speakers, and how it is carried out.

use crate::model::{CaseId, SpeakerId, SpeakerRole};
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Job, Outcome, Request, Then};
use crate::ui::view_state::{CommandName, SignsShown, ViewState};

/// Something that is asked about speakers.
#[derive(Clone, Debug, PartialEq)]
pub enum SpeakersAction {
    /// Shows the signs of the transcription convention in another way.
    ShowSigns(SignsShown),
    /// Shows the table of speakers.
    Ask,
    /// Asks whose turns are coded.
    AskCodeTurns,
    /// Says what part speakers have.
    SetRoles(Vec<SpeakerId>, SpeakerRole),
    /// Says which case each speaker is.
    Assign(Vec<(SpeakerId, Option<CaseId>)>),
    /// Makes a case of this name, and the speakers that case.
    AssignNew(Vec<SpeakerId>, String),
    /// Makes the first of each pair the second.
    Merge(Vec<(SpeakerId, SpeakerId)>),
}

impl SpeakersAction {
    /// What a command on the signs asks for: named again, it goes back to quiet signs.
    pub fn show_signs(name: CommandName, view: &ViewState) -> Self {
        let wanted = if name == "signs-plain" { SignsShown::Plain } else { SignsShown::Hidden };
        Self::ShowSigns(if view.signs == wanted { SignsShown::Dimmed } else { wanted })
    }
}

/// Carries an action out.
pub fn dispatch(app: &mut App, action: SpeakersAction) {
    let Some(session) = &mut app.session else { return };
    let job: Job = match action {
        SpeakersAction::ShowSigns(signs) => {
            session.view.signs = signs;
            app.settings.signs = signs;
            return;
        }
        SpeakersAction::Ask => {
            app.dialog = Some(Dialog::Speakers(Box::default()));
            return;
        }
        SpeakersAction::AskCodeTurns => {
            app.dialog = Some(Dialog::CodeTurns(Box::default()));
            return;
        }
        SpeakersAction::SetRoles(speakers, role) => {
            Box::new(move |project| Ok(Outcome::of(project.set_speaker_roles(&speakers, role)?, Then::Show)))
        }
        SpeakersAction::Assign(assigned) => {
            Box::new(move |project| Ok(Outcome::of(project.assign_speakers(&assigned)?, Then::Show)))
        }
        SpeakersAction::AssignNew(speakers, name) => {
            Box::new(move |project| Ok(Outcome::of(project.assign_speakers_anew(&speakers, &name)?, Then::Show)))
        }
        SpeakersAction::Merge(pairs) => {
            Box::new(move |project| Ok(Outcome::of(project.merge_speakers(&pairs)?, Then::Show)))
        }
    };
    app.engine.send(Request::Do(job));
}
