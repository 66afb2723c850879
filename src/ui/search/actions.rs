//! What is asked of searching, and how it is carried out.

use std::sync::Arc;

use super::AutoCode;
use crate::i18n::Message;
use crate::model::{CodeId, Segment};
use crate::project::{CodedSegments, OpOutput};
use crate::query::SearchHits;
use crate::ui::action::Action;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Job, Outcome, Request, Then};
use crate::ui::session::Session;
use crate::ui::view_state::SideTab;

/// The longest selection that becomes what is looked for, in characters.
const MAX_QUERY: u32 = 200;

/// Something asked of searching.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchAction {
    /// Shows the search over all documents, with the selected words in its field.
    OpenSearch,
    /// Opens the bar that finds words in the open document.
    OpenFind,
    /// Opens the field for the number of a paragraph.
    OpenGoToParagraph,
    /// Goes to the next hit.
    NextHit,
    /// Goes to the previous hit.
    PreviousHit,
    /// What was found is shown in the reader.
    Show(Option<Arc<SearchHits>>),
    /// Goes to a hit.
    GoToHit(Segment),
    /// Asks with which code hits are coded, and how far around them.
    AskAutoCode(Arc<Vec<Segment>>),
    /// Asks with which code these segments are coded, as they are.
    AskCodeSegments(Arc<Vec<Segment>>),
    /// Codes segments with a code.
    Code(Arc<Vec<Segment>>, CodeId),
    /// Codes segments with a new code of this name.
    CodeAnew(Arc<Vec<Segment>>, String),
}

impl App {
    /// Carries out an action of searching.
    pub(in crate::ui) fn dispatch_search(&mut self, ctx: &egui::Context, action: SearchAction) {
        let Some(session) = &mut self.session else { return };
        match action {
            SearchAction::OpenSearch => {
                let words = selected_words(session);
                session.search.open(words);
                self.actions.send(Action::ShowSideTab(SideTab::Search));
            }
            SearchAction::OpenFind => {
                let words = selected_words(session);
                session.reader.open_find(words);
            }
            SearchAction::OpenGoToParagraph => session.reader.open_go_to_paragraph(),
            SearchAction::NextHit => self.step(true),
            SearchAction::PreviousHit => self.step(false),
            SearchAction::Show(hits) => (session.view.search_hits, session.view.current_hit) = (hits, None),
            SearchAction::GoToHit(segment) => {
                session.view.current_hit = Some(segment);
                self.actions.send(Action::GoTo(segment));
            }
            SearchAction::AskAutoCode(hits) => {
                let coder = session.standing.coder;
                self.dialog = Some(Dialog::AutoCode(AutoCode::new(hits, coder, ctx.clone())));
            }
            SearchAction::AskCodeSegments(hits) => {
                let coder = session.standing.coder;
                self.dialog = Some(Dialog::AutoCode(AutoCode::of_segments(hits, coder, ctx.clone())));
            }
            SearchAction::Code(segments, code) => {
                let job: Job = Box::new(move |project| Ok(told(project.code_segments(&segments, code)?)));
                self.engine.send(Request::Do(job));
            }
            SearchAction::CodeAnew(segments, name) => {
                let job: Job = Box::new(move |project| Ok(told(project.code_segments_anew(&segments, &name, None)?)));
                self.engine.send(Request::Do(job));
            }
        }
    }

    /// Goes to the next hit of the find bar while that is open, else of the search.
    fn step(&mut self, forward: bool) {
        let Some(session) = &mut self.session else { return };
        if session.reader.step_to_hit(forward) {
            return;
        }
        match session.search.step(forward) {
            Some(hit) => self.actions.send(Action::Search(SearchAction::GoToHit(hit))),
            None => self.notices.toast(Message::new("search-no-hits-yet")),
        }
    }
}

/// Says how many codings were made, with undo at hand.
fn told(output: OpOutput<CodedSegments>) -> Outcome {
    let CodedSegments { n_made, n_standing, .. } = output.output;
    let told = Message::new("search-coded").with("n", n_made).with("standing", n_standing);
    Outcome::of(output, Then::Tell(told))
}

/// The words selected in the reader, if they are few and of one paragraph.
fn selected_words(session: &Session) -> Option<String> {
    let selected = session.view.selection.filter(|Segment { span, .. }| !span.is_empty() && span.len() <= MAX_QUERY)?;
    let words = session.standing.snapshot.words(selected).trim();
    (!words.is_empty() && !words.contains('\n')).then(|| words.to_owned())
}
