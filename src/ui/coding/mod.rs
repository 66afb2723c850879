//! Coding by hand: what keys, menus and drops ask for, and what is told about it.
//!
//! Applying codes, moving edges and merging codes join what overlaps. Where the joined codings
//! have different weights, the project changes nothing and the window asks ([`weights`]); the
//! answer does the same once more with the choice. The favourites are the codes of a set, reached
//! by the digits ([`favourites`]); who codes in which run is chosen at the foot of the window
//! ([`coder`]).

pub mod coder;
pub mod favourites;
pub mod jobs;
pub mod weights;

use crate::i18n::Message;
use crate::model::*;
use crate::project::{Changes, WeightChoice};
use crate::text::Span;

use super::action::Action;
use super::engine::Job;
use super::notices::Notices;
use super::session::Session;

/// What joins codings that overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joining {
    /// Codes on a segment, as one operation.
    Apply(Segment, Vec<CodeId>),
    /// Another place for a coding's edges.
    Move(CodingId, Span),
    /// The first code into the second.
    Merge(CodeId, CodeId),
}

/// What is asked for when coding by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodingAction {
    /// Codes; the choice of a weight is [`WeightChoice::Ask`] until a person has been asked.
    Join(Joining, WeightChoice),
    /// Applies the code that stands on a digit, 1 to 9.
    ApplyFavourite(Segment, u8),
    /// Puts a code on a digit of the favourites, which are made if there are none.
    SetFavourite(CodeId, u8),
    /// Takes a code off the favourites.
    RemoveFavourite(CodeId),
    /// Shows another set of codes on the digits.
    ChooseFavourites(CodeSetId),
    /// Stays on a code: each selection that is made gets it. None ends it.
    StayOn(Option<CodeId>),
    /// Stays on the code applied last, else the one with the focus; ends it where it is on.
    ToggleStay,
    /// Somebody else codes from now on.
    SetCoder(CoderId),
    /// A new coder, who codes from now on.
    AddCoder(String),
    /// Another name for a coder.
    RenameCoder(CoderId, String),
    /// Another run is coded from now on.
    SetRun(Run),
}

impl CodingAction {
    /// Applies codes to a segment, as one operation.
    pub const fn apply(segment: Segment, codes: Vec<CodeId>) -> Self {
        Self::Join(Joining::Apply(segment, codes), WeightChoice::Ask)
    }
}

/// What came of coding.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// These codes stand on the segment, each with its coding.
    Applied(Vec<CodeId>, Vec<CodingId>),
    /// The coding stands elsewhere.
    Moved(CodingId),
    /// A code was merged; what is told of it.
    Merged(Message),
    /// Nothing was done, because these weights differ.
    AskWeight(Joining, Vec<u8>),
}

/// Does what concerns the view; gives the job that the rest is, or why it cannot be done.
pub fn dispatch(session: &mut Session, action: CodingAction, set_name: String) -> Result<Option<Job>, Message> {
    let (snapshot, view) = (&session.standing.snapshot, &mut session.view);
    match action {
        CodingAction::Join(joining, weights) => Ok(Some(jobs::join(snapshot, joining, weights))),
        CodingAction::ApplyFavourite(segment, digit) => {
            let code = favourites::on_digit(snapshot, view, digit).ok_or_else(|| favourites::why_none(digit))?;
            Ok(Some(jobs::join(snapshot, Joining::Apply(segment, vec![code]), WeightChoice::Ask)))
        }
        CodingAction::SetFavourite(code, digit) => {
            let set = favourites::active(snapshot, view).map(|set| set.id);
            Ok(Some(jobs::set_favourite(snapshot, set, code, digit, set_name)))
        }
        CodingAction::RemoveFavourite(code) => {
            Ok(favourites::active(snapshot, view).map(|set| jobs::remove_favourite(set.id, code)))
        }
        CodingAction::ChooseFavourites(set) => {
            view.code_set = Some(set);
            Ok(None)
        }
        CodingAction::StayOn(code) => {
            view.stay_code = code;
            Ok(None)
        }
        CodingAction::ToggleStay => {
            let code = view.recent_codes.first().copied().or(view.focused_code);
            if view.stay_code.is_none() && code.is_none() {
                return Err(Message::new("command-needs-code"));
            }
            view.stay_code = if view.stay_code.is_some() { None } else { code };
            Ok(None)
        }
        CodingAction::SetCoder(coder) => Ok(Some(jobs::set_coder(coder))),
        CodingAction::AddCoder(name) => Ok(Some(jobs::add_coder(name))),
        CodingAction::RenameCoder(coder, name) => Ok(Some(jobs::rename_coder(coder, name))),
        CodingAction::SetRun(run) => Ok(Some(jobs::set_run(run))),
    }
}

/// Shows what came of coding; gives the question about weights that differ, if there is one.
pub fn receive(
    session: &mut Session,
    notices: &mut Notices,
    done: Done,
    changes: &Changes,
) -> Option<weights::WeightsDiffer> {
    let told = match done {
        Done::AskWeight(joining, weights) => return Some(weights::WeightsDiffer { joining, weights }),
        Done::Applied(codes, codings) => {
            applied(session, &codes, &codings);
            if changes.operation.is_none() {
                notices.toast(stands_already(session, &codes));
            }
            None
        }
        Done::Moved(coding) => {
            session.view.selected_coding = Some(coding);
            None
        }
        Done::Merged(told) => Some(told),
    };
    if let Some(told) = told_with_joined(told, changes.joined) {
        notices.toast_with(told, Message::new("told-undo"), Action::Undo);
    }
    None
}

/// What is told of an operation, with how many codings were joined; nothing where nothing is.
pub fn told_with_joined(told: Option<Message>, n_joined: usize) -> Option<Message> {
    match (told, n_joined) {
        (told, 0) => told,
        (None, n) => Some(Message::new("coding-joined").with("n", n)),
        (Some(told), n) => Some(Message::new("coding-told-and-joined").with("told", told).with("n", n)),
    }
}

fn applied(session: &mut Session, codes: &[CodeId], codings: &[CodingId]) {
    let Session { standing, view, codes: tree, .. } = session;
    for &code in codes.iter().rev() {
        super::dispatch::note_code(view, code);
    }
    view.last_coding = match codings {
        [one] => Some(*one),
        _ => None,
    };
    if let Some(&first) = codes.first() {
        view.focused_code = Some(first);
        tree.reveal(standing.snapshot.codes(), first);
    }
}

fn stands_already(session: &Session, codes: &[CodeId]) -> Message {
    let name = codes.first().and_then(|&code| session.standing.snapshot.code(code));
    let name = name.map_or_else(String::new, |code| code.name.clone());
    Message::new("coding-stands-already").with("n", codes.len()).with("name", name)
}
