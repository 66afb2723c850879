//! An open project in the window: what it is, what is shown of it, and what its panels keep.

use super::document_browser::Side;
use super::engine::Standing;
use super::sub_categories;
use super::view_state::ViewState;
use super::{
    case_table, code_system, coding, compare, detached, document_browser, document_system, guide, history, marks,
    memos, retrieved_segments, rule_card, search, transcript_export,
};
use crate::model::*;

/// How many places Back remembers.
const MAX_PLACES: usize = 200;

/// An open project; ends when it is closed.
pub struct Session {
    /// The project as it stands.
    pub standing: Standing,
    /// What is shown.
    pub view: ViewState,
    /// The places visited.
    pub places: Places,
    /// The document list.
    pub documents: document_system::State,
    /// The code tree.
    pub codes: code_system::State,
    /// The rule card.
    pub card: rule_card::State,
    /// The reader; with two panes the active one.
    pub reader: document_browser::State,
    /// The pane of the reader that is not active.
    pub beside: document_browser::State,
    /// The search over all documents.
    pub search: search::State,
    /// The retrieved segments.
    pub segments: retrieved_segments::State,
    /// Transcripts that are written to a file.
    pub transcript: transcript_export::State,
    /// The list of highlighter marks.
    pub marks: marks::State,
    /// The list of coded segments without words.
    pub detached: detached::State,
    /// The history.
    pub history: history::State,
    /// The memos.
    pub memos: memos::State,
    /// The sub-category desk.
    pub desk: sub_categories::State,
    /// The interview guide.
    pub guide: guide::State,
    /// The comparison.
    pub compare: compare::State,
    /// The table of cases.
    pub cases: case_table::State,
    /// Who codes, while it is being chosen.
    pub coder: coding::coder::State,
    /// The coding that some panel says is under the pointer now.
    pub hovered_now: Option<CodingId>,
}

impl Session {
    /// The session of a project that was just opened.
    pub fn new(standing: Standing, view: ViewState) -> Self {
        let view = ViewState { coder: standing.coder, ..view };
        Self {
            standing,
            view,
            places: Places::default(),
            documents: document_system::State::default(),
            codes: code_system::State::default(),
            card: rule_card::State::default(),
            reader: document_browser::State::default(),
            beside: document_browser::State::of_second_pane(),
            search: search::State::default(),
            segments: retrieved_segments::State::default(),
            transcript: transcript_export::State::default(),
            marks: marks::State::default(),
            detached: detached::State::default(),
            history: history::State::default(),
            memos: memos::State::default(),
            desk: sub_categories::State::default(),
            guide: guide::State::default(),
            compare: compare::State::default(),
            cases: case_table::State::default(),
            coder: coding::coder::State::default(),
            hovered_now: None,
        }
    }

    /// Takes the project as it stands after an operation, and out of the view what is gone.
    pub fn take(&mut self, standing: Standing) {
        self.standing = standing;
        let Self { standing: Standing { snapshot, coder, .. }, view, documents, .. } = self;
        view.coder = *coder;
        let document = |id: &DocumentId| snapshot.document(*id).is_some();
        let code = |id: &CodeId| snapshot.code(*id).is_some();
        let coding = |id: &CodingId| snapshot.coding(*id).is_some();
        documents.keep(document);
        view.open_document = view.open_document.filter(document);
        view.focused_document = view.focused_document.filter(document);
        view.selection = view.selection.filter(|segment| document(&segment.document));
        view.go_to = view.go_to.filter(|segment| document(&segment.document));
        view.current_hit = view.current_hit.filter(|segment| document(&segment.document));
        view.selected_coding = view.selected_coding.filter(coding);
        view.selected_mark = view.selected_mark.filter(|id| snapshot.mark(*id).is_some());
        view.hovered_coding = view.hovered_coding.filter(coding);
        view.keep_in_other_pane(document, coding);
        view.link_from = view.link_from.filter(|end| match end {
            SegmentEnd::Place(segment) => document(&segment.document),
            SegmentEnd::Coding(id) => coding(id),
        });
        view.focused_code = view.focused_code.filter(code);
        view.recent_codes.retain(code);
        view.stay_code = view.stay_code.filter(code);
        view.last_coding = view.last_coding.filter(coding);
        view.activated_documents.retain(document);
        view.activated_codes.retain(code);
    }
}

/// The places visited, for back and forward.
#[derive(Debug, Default)]
pub struct Places {
    visited: Vec<(Side, Segment)>,
    /// One past the place we are at.
    at: usize,
}

impl Places {
    /// Notes a place that is gone to; what lay forward is forgotten.
    pub fn note(&mut self, side: Side, segment: Segment) {
        let place = (side, segment);
        self.visited.truncate(self.at);
        if self.visited.last() != Some(&place) {
            self.visited.push(place);
        }
        let surplus = self.visited.len().saturating_sub(MAX_PLACES);
        self.visited.drain(..surplus);
        self.at = self.visited.len();
    }

    /// Notes where we are before we go elsewhere, unless that is the place gone to last or the
    /// place we go to is already in view.
    pub fn leave(&mut self, side: Side, reader: &document_browser::State, to: Option<Segment>) {
        if to.is_some_and(|to| reader.is_in_view(to)) {
            return;
        }
        let last = self.at.checked_sub(1).map(|last| self.visited[last]);
        let is_last = last.is_some_and(|(of, place)| of == side && reader.is_in_view(place));
        if let Some(here) = reader.place().filter(|_| !is_last) {
            self.note(side, here);
        }
    }

    /// The place before the one we are at.
    pub fn back(&mut self) -> Option<(Side, Segment)> {
        let place = *self.visited.get(self.at.checked_sub(2)?)?;
        self.at -= 1;
        Some(place)
    }

    /// The place we came back from.
    pub fn forward(&mut self) -> Option<(Side, Segment)> {
        let place = *self.visited.get(self.at)?;
        self.at += 1;
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn back_and_forward_walk_the_places() {
        let place = |n: u32| (Side::Left, Segment { document: DocumentId(1), span: Span::new(n, n + 1) });
        let mut places = Places::default();
        assert_eq!(places.back(), None);
        for n in 0..3 {
            places.note(Side::Left, place(n).1);
        }
        assert_eq!((places.back(), places.back(), places.back()), (Some(place(1)), Some(place(0)), None));
        assert_eq!(places.forward(), Some(place(1)));
        places.note(Side::Left, place(9).1);
        assert_eq!((places.forward(), places.back()), (None, Some(place(1))));
    }
}
