//! What a panel may read and where it sends its wishes.

use std::cell::RefCell;
use std::sync::Arc;

use super::action::Action;
use super::theme::Tokens;
use super::view_state::ViewState;
use crate::i18n::{Catalog, Message};
use crate::project::Snapshot;

/// Collects the actions of a frame.
#[derive(Debug, Default)]
pub struct ActionSender {
    actions: RefCell<Vec<Action>>,
}

impl ActionSender {
    /// Asks for an action; it is carried out at the end of the frame.
    pub fn send(&self, action: Action) {
        self.actions.borrow_mut().push(action);
    }

    /// Takes the names of the commands asked for, leaving all else.
    pub fn run_names(&self) -> Vec<super::view_state::CommandName> {
        let mut names = Vec::new();
        self.actions.borrow_mut().retain(|action| match action {
            Action::Run(name) => {
                names.push(*name);
                false
            }
            _ => true,
        });
        names
    }

    /// Takes what was asked for.
    pub fn take(&self) -> Vec<Action> {
        self.actions.take()
    }
}

/// Everything a panel reads.
#[derive(Clone, Copy)]
pub struct ViewerContext<'a> {
    /// The project as it stands.
    pub snapshot: &'a Arc<Snapshot>,
    /// What is shown.
    pub view: &'a ViewState,
    /// Colours, sizes and fonts by name, of the theme that is shown.
    pub tokens: &'a Tokens,
    /// The sentences.
    pub catalog: &'a Catalog,
    /// Where wishes go.
    pub actions: &'a ActionSender,
}

impl ViewerContext<'_> {
    /// Asks for an action.
    pub fn send(&self, action: Action) {
        self.actions.send(action);
    }

    /// The text of a key of `app.ftl`.
    pub fn text(&self, key: &'static str) -> String {
        self.catalog.text(key).into_owned()
    }

    /// The sentence of a message.
    pub fn say(&self, message: &Message) -> String {
        self.catalog.say(message)
    }
}
