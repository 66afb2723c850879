//! What is asked of the two panes, and how it is done.

use super::{Pane, Share, Side, Split};
use crate::model::{CodingId, DocumentId, Segment};
use crate::ui::session::Session;
use crate::ui::view_state::{Center, Workspace};

/// Something the reader asks for that concerns its panes.
#[derive(Clone, Debug, PartialEq)]
pub enum ReaderAction {
    /// Shows the place a second time in a pane beside; with two panes the one that is not
    /// active is closed.
    Split,
    /// Opens a document in the pane that is not active, and makes that pane if there is none.
    OpenBeside(DocumentId),
    /// As [`Self::OpenBeside`], and scrolls to the segment.
    GoToBeside(Segment),
    /// Makes a pane the active one.
    Activate(Side),
    /// Gives the other pane the keyboard.
    OtherPane,
    /// Closes a pane; the other one stays.
    Close(Side),
    /// The left pane goes to the right, and the right one to the left.
    SwapPanes,
    /// Both panes scroll together from now on, or no longer.
    ScrollTogether,
    /// Shows time marks in the text, or hides them.
    ToggleTimes,
    /// Divides the width anew.
    SetShare(Share),
    /// Sets the selection of a pane.
    Select(Side, Option<Segment>),
    /// Selects a coding in a pane.
    SelectCoding(Side, Option<CodingId>),
}

/// Carries out an action on the panes.
pub fn dispatch(session: &mut Session, action: ReaderAction) {
    let Session { view, standing, reader, beside, .. } = session;
    let is_there = |id: DocumentId| standing.snapshot.document(id).is_some();
    match action {
        ReaderAction::Split => match view.split {
            Some(split) => close(session, split.active.other()),
            None => {
                beside.begin_as(reader);
                view.split = Some(Split { other: view.pane(), ..Split::default() });
                view.activate(Side::Right);
                reader.focus_wanted = false;
                beside.focus_wanted = true;
            }
        },
        ReaderAction::OpenBeside(id) if is_there(id) => {
            let same = view.split.is_some_and(|split| split.other.open_document == Some(id));
            if !same {
                set_other(session, Pane { open_document: Some(id), ..Pane::default() });
            }
            show_reader(session);
        }
        ReaderAction::GoToBeside(segment) if is_there(segment.document) => {
            let side = view.active_side().other();
            let open_document = Some(segment.document);
            set_other(session, Pane { open_document, go_to: Some(segment), ..Pane::default() });
            session.places.note(side, segment);
            show_reader(session);
        }
        ReaderAction::OpenBeside(_) | ReaderAction::GoToBeside(_) => {}
        ReaderAction::Activate(side) => drop(view.activate(side)),
        ReaderAction::OtherPane => {
            if view.activate(view.active_side().other()) {
                beside.focus_wanted = true;
            }
        }
        ReaderAction::Close(side) => close(session, side),
        ReaderAction::SwapPanes => {
            if let Some(split) = &mut view.split {
                split.active = split.active.other();
                (reader.side, beside.side) = (beside.side, reader.side);
                reader.focus_wanted = true;
            }
        }
        ReaderAction::ScrollTogether => {
            if let Some(split) = &mut view.split {
                split.together = !split.together;
            }
        }
        ReaderAction::ToggleTimes => view.hides_times = !view.hides_times,
        ReaderAction::SetShare(share) => view.share = share,
        ReaderAction::Select(side, selection) => match &mut view.split {
            Some(split) if split.active != side => split.other.selection = selection,
            _ => view.selection = selection,
        },
        ReaderAction::SelectCoding(side, coding) => match &mut view.split {
            Some(split) if split.active != side => split.other.selected_coding = coding,
            _ => view.selected_coding = coding,
        },
    }
    super::sync(&mut session.reader, &mut session.beside, &session.view);
}

/// Shows something in the pane that is not active, which is made if there is none.
fn set_other(session: &mut Session, pane: Pane) {
    match &mut session.view.split {
        Some(split) => split.other = pane,
        None => session.view.split = Some(Split { other: pane, ..Split::default() }),
    }
}

fn show_reader(session: &mut Session) {
    (session.view.workspace, session.view.center) = (Workspace::Code, Center::Reader);
}

/// Closes one of two panes. What is left stands on the left and is active.
fn close(session: &mut Session, side: Side) {
    let Session { view, reader, beside, .. } = session;
    view.activate(side.other());
    super::sync(reader, beside, view);
    if view.split.take().is_some() {
        reader.side = Side::Left;
        reader.focus_wanted = true;
        beside.leave();
        beside.side = Side::Right;
    }
}
