//! The open document's state, and how it keeps in step with the view state.

use super::coding::EdgeDraft;
use super::editing::Editing;
use super::lanes::Lanes;
use super::layout::DocumentLayout;
use super::menu::Menu;
use super::paragraph::Place;
use super::pointer::{Clicks, Press};
use super::selection::Selection;
use super::{Frame, Side, State, cards};
use crate::model::{Coding, CodingId, Segment};
use crate::project::DocumentEntry;
use crate::text::{CharIdx, Span};
use crate::ui::action::Action;
use crate::ui::marks::DocumentMarks;
use crate::ui::memos::flags::Flags;

/// For how long a place that was gone to is marked, in seconds.
pub const FLASH_SECONDS: f64 = 0.8;

/// Everything the reader keeps of the document that is open.
#[derive(Debug)]
pub struct Open {
    pub layout: DocumentLayout,
    pub lanes: Lanes,
    pub selection: Selection,
    /// The highlighter marks of the document.
    pub marks: DocumentMarks,
    /// What was read of it.
    pub read: super::read_marks::ReadMarks,
    /// True where the caret stands at the end of a wrapped line, not at the start of the next.
    pub row_end: bool,
    /// The x the caret keeps while it goes up and down.
    pub goal_x: Option<f32>,
    /// The selection as the view state is known to hold it.
    told: Option<Segment>,
    pub press: Press,
    pub clicks: Clicks,
    /// A coding's edge that is being moved.
    pub edge: Option<EdgeDraft>,
    /// Which edge of the selected coding Shift and the arrows move.
    pub moves_start: bool,
    /// A segment that was gone to, and when.
    pub flash: Option<(Span, f64)>,
    /// The codings under the pointer, the shortest first.
    pub hovered: Vec<CodingId>,
    /// The time beside which the pointer is: see [`super::pointer`].
    pub hovered_time: Option<(i64, bool)>,
    /// What was in view in the last frame.
    pub in_view: Span,
    pub menu: Menu,
    /// What stands beside the text.
    pub flags: Flags,
    pub card: cards::Card,
    /// When the card was opened.
    pub card_since: f64,
    /// When what was selected is coded, in the mode of staying on one code.
    pub stay_at: Option<f64>,
    /// The mode in which the text is corrected, while it is on.
    pub editing: Option<Editing>,
    /// True where a key has moved the caret by typing: it is brought into view.
    pub caret_moved: bool,
    /// Why a key did nothing, and until when that is shown.
    pub hint: Option<(&'static str, f64)>,
}

/// Where a document was left.
#[derive(Clone, Copy, Debug)]
pub struct Left {
    anchor: (CharIdx, f32),
    selection: Selection,
}

impl State {
    /// Assigns lanes anew if the codings changed; gives how many lanes there are.
    pub(super) fn update_lanes(&mut self, entry: &DocumentEntry) -> u16 {
        let open = self.open.as_mut().filter(|open| open.layout.document() == entry.document.id);
        let index = entry.transcript.index();
        let lanes = match open {
            // The layout has not followed the text yet, or the draft has gone before it.
            Some(open) if !open.layout.is_of_text(&entry.transcript.text) => {
                open.lanes.follow_text(&entry.codings, index);
                return open.lanes.n_lanes();
            }
            Some(open) => &mut open.lanes,
            None => {
                self.lanes = Lanes::default();
                &mut self.lanes
            }
        };
        lanes.update(&entry.codings, index);
        lanes.n_lanes()
    }

    /// Opens the document of the frame if another one is open; true if so.
    pub(super) fn open_document(&mut self, frame: &Frame<'_>) -> bool {
        if let Some(open) = self.open.as_mut().filter(|open| open.layout.document() == frame.document) {
            open.layout.follow(&frame.page);
            open.layout.update(&frame.page);
            return false;
        }
        let lanes = std::mem::take(&mut self.lanes);
        self.leave();
        let unsaved = self.take_unsaved(frame.document);
        let mut layout = DocumentLayout::new(&frame.page, frame.document);
        let left = self.left.get(&frame.document);
        if let Some(left) = left {
            layout.restore(left.anchor);
        }
        let set = frame.ctx.view.selection.filter(|segment| segment.document == frame.document);
        let mut selection = match (set, left) {
            (Some(segment), _) => Selection::of(segment.span),
            (None, Some(left)) => left.selection,
            (None, None) => Selection::default(),
        };
        selection.clamp(frame.page.index);
        self.open = Some(Open {
            layout,
            lanes,
            selection,
            marks: DocumentMarks::default(),
            read: super::read_marks::ReadMarks::default(),
            row_end: false,
            goal_x: None,
            told: frame.ctx.view.selection,
            press: Press::None,
            clicks: Clicks::default(),
            edge: None,
            moves_start: false,
            flash: None,
            hovered: Vec::new(),
            hovered_time: None,
            in_view: Span::default(),
            menu: Menu::default(),
            flags: Flags::default(),
            card: cards::Card::None,
            card_since: 0.0,
            stay_at: None,
            editing: unsaved,
            caret_moved: false,
            hint: None,
        });
        true
    }

    /// The state of the pane on the right.
    pub fn of_second_pane() -> Self {
        Self { side: Side::Right, ..Self::default() }
    }

    /// How many codings the lanes of the open document hold.
    #[cfg(test)]
    pub fn n_codings_shown(&self) -> usize {
        self.open.as_ref().map_or(0, |open| open.lanes.n_codings())
    }

    /// Takes over where the documents of another pane were left: the same document stands at
    /// the same place in both at first.
    pub(super) fn begin_as(&mut self, other: &Self) {
        self.leave();
        self.left.clone_from(&other.left);
        if let Some(open) = &other.open {
            let left = Left { anchor: open.layout.anchor(), selection: open.selection };
            self.left.insert(open.layout.document(), left);
        }
    }

    /// Where the reader is: the caret if it is in view, else what is at the top.
    pub fn place(&self) -> Option<Segment> {
        let open = self.open.as_ref()?;
        let selected = open.selection.span();
        let at = if open.in_view.contains(selected.start) { selected.start } else { open.in_view.start };
        Some(Segment { document: open.layout.document(), span: Span::caret(at) })
    }

    /// True where a place is in view.
    pub fn is_in_view(&self, place: Segment) -> bool {
        let open = self.open.as_ref().filter(|open| open.layout.document() == place.document);
        open.is_some_and(|open| open.in_view.contains(place.span.start) || open.in_view.end == place.span.start)
    }

    /// How far it was scrolled by hand or key since this was asked last, in points.
    pub(super) fn take_moved(&mut self) -> f32 {
        self.open.as_mut().map_or(0.0, |open| open.layout.take_moved())
    }

    /// Closes the open document, and keeps where it was.
    pub(super) fn leave(&mut self) {
        if let Some(open) = self.open.take() {
            let left = Left { anchor: open.layout.anchor(), selection: open.selection };
            let document = open.layout.document();
            self.left.insert(document, left);
            self.keep_unsaved(document, open.editing);
        }
    }

    /// The place to go to, once for each wish.
    pub(super) fn take_go_to(&mut self, frame: &Frame<'_>) -> Option<Segment> {
        let wanted = frame.ctx.view.go_to.filter(|segment| segment.document == frame.document);
        if wanted == self.gone_to {
            return None;
        }
        self.gone_to = wanted;
        wanted
    }
}

impl Open {
    /// Where the caret stands.
    pub const fn caret(&self) -> Place {
        Place { at: self.selection.head(), row_end: self.row_end }
    }

    /// The selection as a segment, if anything is selected.
    pub fn segment(&self) -> Option<Segment> {
        let span = self.selection.span();
        (!span.is_empty()).then(|| Segment { document: self.layout.document(), span })
    }

    /// The selected coding, if it stands in this document.
    pub fn selected_coding<'f>(&self, frame: &Frame<'f>) -> Option<&'f Coding> {
        if self.editing.is_some() {
            return None;
        }
        let coding = frame.ctx.snapshot.coding(frame.ctx.view.selected_coding?)?;
        (coding.document == frame.document && !coding.detached).then_some(coding)
    }

    /// Where a coding is drawn: where its edge is being dragged to, else where it stands.
    pub fn span_of(&self, coding: &Coding) -> Span {
        match &self.edge {
            Some(edge) if edge.coding == coding.id => edge.span,
            _ => self.forward(coding.span),
        }
    }

    /// Where a span of the project's text stands in the text as it is shown.
    pub fn forward(&self, span: Span) -> Span {
        self.editing.as_ref().map_or(span, |editing| editing.draft().forward(span))
    }

    /// From which span of the project's text a span of the shown one comes.
    pub fn back(&self, span: Span) -> Span {
        self.editing.as_ref().map_or(span, |editing| editing.draft().back(span))
    }

    /// Takes over a selection that another panel has set.
    pub fn follow_view(&mut self, frame: &Frame<'_>) {
        self.selection.clamp(frame.page.index);
        let set = frame.ctx.view.selection;
        if set == self.told {
            return;
        }
        self.told = set;
        match set {
            Some(segment) if segment.document == frame.document => {
                self.selection = Selection::of(self.forward(segment.span));
            }
            Some(_) => {}
            None => self.selection.clear(),
        }
    }

    /// Tells the view state what is selected, if that has changed.
    pub fn tell_view(&mut self, frame: &Frame<'_>) {
        // Positions in what is not kept yet mean nothing to others.
        let is_draft = self.editing.as_ref().is_some_and(Editing::is_dirty);
        let segment = self.segment().filter(|_| !is_draft);
        if segment != self.told {
            self.told = segment;
            frame.ctx.send(Action::Select(segment));
        }
    }

    /// Scrolls a segment to a third of the height and marks it for a moment.
    pub fn go_to(&mut self, frame: &Frame<'_>, segment: Segment) {
        let span = self.forward(segment.span);
        let span = Span::new(span.start.min(frame.page.index.whole().end), span.end);
        self.layout.show_at(&frame.page, span.start, frame.pane.height(), 1.0 / 3.0);
        self.flash = Some((span, frame.now));
        if self.selection.span().is_empty() {
            self.selection = Selection::caret(span.start);
        }
    }

    /// Puts the caret to a place and brings it into view.
    pub fn put_caret(&mut self, frame: &Frame<'_>, place: Place, extend: bool) {
        self.selection.move_to(frame.page.words(), place.at, extend);
        self.row_end = place.row_end && self.selection.head() == place.at;
        self.layout.ensure_visible(&frame.page, self.caret(), frame.pane.height());
    }

    /// Asks something on a card.
    pub fn ask(&mut self, frame: &Frame<'_>, card: cards::Card) {
        self.card = card;
        self.card_since = frame.now;
    }

    /// Says for a moment why a key did nothing.
    pub fn say_why(&mut self, frame: &Frame<'_>, key: &'static str) {
        self.hint = Some((key, frame.now + 2.5));
    }
}
