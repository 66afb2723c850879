//! The reader: one document with its codings, to read and to code in.
//!
//! The text is cut into paragraphs ([`blocks`]); only those in view are laid out each frame,
//! through egui's own cache, and none is kept. The place scrolled to is a paragraph and a
//! distance ([`layout`]), so that heights, which are estimated first, can be corrected without
//! a jump. Codings, the selection and the flash are rectangles below the text ([`paint`]):
//! coding lays nothing out anew. The selection is the reader's own and spans the whole document
//! ([`selection`]).
//!
//! The order of a frame: keys ([`input`]), layout of what is in view, pointer ([`pointer`]),
//! painting, and what lies above: tooltip, menu, cards, quick-code box.

mod blocks;
mod cards;
mod citation;
mod coding;
mod columns;
mod editing;
mod empty;
mod find;
mod flags;
mod header;
pub(in crate::ui) mod heights;
mod input;
mod lanes;
mod layout;
mod looks;
mod margin;
mod marks;
mod menu;
mod motion;
mod open;
mod page;
mod paint;
mod paragraph;
mod pointer;
mod prepare;
mod read_marks;
mod scrollbar;
mod selection;
mod split;
mod stay;
#[cfg(test)]
mod tests;
mod tooltip;

use std::collections::HashMap;
use std::sync::Arc;

use egui::{EventFilter, Id, Role, Sense, Ui, WidgetInfo};

#[cfg(test)]
pub use tests::place_of;

use crate::model::{DocumentId, Segment, Transcript};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::quick_code;
use crate::ui::view_state::SignsShown;
pub use editing::EditingAction;
use open::{Left, Open};
pub use split::{Pane, ReaderAction, Share, Side, Split, dispatch, show as show_panes, sync};

/// What the reader keeps between frames. Nothing of it persists: it ends with the session.
#[derive(Debug, Default)]
pub struct State {
    /// The open document.
    open: Option<Open>,
    /// Where the documents were left that were open before.
    left: HashMap<DocumentId, Left>,
    /// What was typed into documents that were left and is not kept yet.
    unsaved: HashMap<DocumentId, editing::Editing>,
    /// The place gone to last, so that it is gone to once.
    gone_to: Option<Segment>,
    quick_code: quick_code::State,
    find: find::Find,
    /// The text that is being prepared off the frame.
    preparing: prepare::Preparing,
    /// The lanes of a document that is about to be opened.
    lanes: lanes::Lanes,
    /// On which side it stands.
    side: Side,
    /// The id of its focus while there are two panes.
    slot: Option<Id>,
    /// True where it is not the active one of two.
    is_parked: bool,
    /// True where it shall take the focus.
    focus_wanted: bool,
    /// How far it shall scroll because the other pane has, in points.
    scroll_later: f32,
}

impl State {
    /// Opens the bar that finds words in the open document: these, or those of the last time.
    pub fn open_find(&mut self, words: Option<String>) {
        self.find.open(words);
    }

    /// Opens the field for the number of a paragraph.
    pub fn open_go_to_paragraph(&mut self) {
        self.find.open_paragraph();
    }

    /// Goes to the next hit of the bar or the one before; false where the bar is closed.
    pub const fn step_to_hit(&mut self, forward: bool) -> bool {
        self.find.ask_step(forward);
        self.find.is_open()
    }
}

/// What a frame reads and nothing changes.
struct Frame<'a> {
    ctx: &'a ViewerContext<'a>,
    page: page::Page<'a>,
    document: DocumentId,
    /// The text as it stands in the project; the page may show what is typed into it.
    base: &'a Arc<Transcript>,
    /// Where the text is drawn.
    pane: egui::Rect,
    response: egui::Response,
    has_focus: bool,
    /// Seconds since the program began.
    now: f64,
}

impl Frame<'_> {
    /// The same frame over the text with what was typed into it.
    fn showing<'b>(&'b self, shown: &'b Arc<Transcript>) -> Frame<'b> {
        Frame {
            ctx: self.ctx,
            page: page::Page { transcript: shown, index: shown.index(), ..self.page },
            document: self.document,
            base: self.base,
            pane: self.pane,
            response: self.response.clone(),
            has_focus: self.has_focus,
            now: self.now,
        }
    }
}

/// The id that has the focus while the reader has it; with two panes, whoever gives it the
/// focus gives it to the active one.
pub fn focus_id() -> Id {
    Id::unique("document browser")
}

/// Where the text begins in a pane of this width, for tests that point at a word.
#[cfg(test)]
pub fn text_left(width: f32, reading_size: f32) -> f32 {
    columns::Columns::new(width - scrollbar::WIDTH, reading_size, 1).text.min
}

/// Draws the reader over all the room there is.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let entry = ctx.view.open_document.and_then(|id| ctx.snapshot.document(id));
    let Some(entry) = entry else {
        state.leave();
        return empty::show(ui, ctx, state);
    };
    let document = entry.document.id;
    let is_ready = prepare::begin(ui.ctx(), &entry.transcript, &mut state.preparing);
    let right_to_left = is_ready && entry.transcript.index().has_right_to_left();
    let n_marks = state.open.as_ref().map_or(0, |open| open.marks.n_of(document));
    let n_lost = state.open.as_ref().map_or(0, |open| open.lanes.n_detached_of(&entry.codings));
    header::show(ui, ctx, entry, state, right_to_left, [n_marks, n_lost]);
    stay::show(ui, ctx);
    state.follow_unsaved(ctx);
    let mut leaves = false;
    let id = state.slot.unwrap_or_else(focus_id);
    if let Some(open) = state.open.as_mut().filter(|open| open.layout.document() == document) {
        if !open.editing.as_mut().is_none_or(|editing| editing.sync(&entry.transcript, ctx.view.is_busy)) {
            open.editing = None;
        }
        leaves = open.editing.as_ref().is_some_and(|editing| editing::strip_ui(ui, ctx, editing));
    }
    // Of two panes the active one is searched.
    let asked = if state.is_parked { None } else { find::bar_ui(ui, ctx, entry, id, &mut state.find) };

    if !is_ready {
        return;
    }
    let pane = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(pane);
    let response = ui.interact(pane, id, Sense::click_and_drag());
    let name = entry.document.name.as_str();
    let label = || ctx.say(&crate::i18n::Message::new("reader-name").with("document", name));
    response.widget_info(|| WidgetInfo::labeled(Role::Document, true, label()));

    let n_lanes = state.update_lanes(entry);
    let reading_size = if ctx.view.reading_size > 0.0 { ctx.view.reading_size } else { ctx.tokens.sizes.reading };
    let columns = columns::Columns::new(pane.width() - scrollbar::WIDTH, reading_size, n_lanes);
    let (is_edited, shown) = state.shown(entry);
    // What is hidden cannot be corrected.
    let hides_times = ctx.view.hides_times && !is_edited;
    let signs = if is_edited { SignsShown::Plain } else { ctx.view.signs };
    let (index, egui, tokens) = (shown.index(), ui.ctx(), ctx.tokens);
    let page =
        page::Page { transcript: &shown, index, columns, tokens, reading_size, hides_times, signs, is_edited, egui };
    let now = ui.input(|input| input.time);
    let has_focus = response.has_focus();
    let frame = Frame { ctx, page, document, base: &entry.transcript, pane, response, has_focus, now };

    let is_new = state.open_document(&frame);
    let gone_to = state.take_go_to(&frame);
    let is_active = !state.is_parked;
    let State { open: Some(open), quick_code, find, focus_wanted, scroll_later, .. } = state else { return };
    open.marks.update(ctx.snapshot, document);
    open.read.update(ctx.snapshot, document, ctx.view.coder);
    open.follow_view(&frame);
    if std::mem::take(focus_wanted) || (is_new && is_active && ui.memory(|memory| memory.focused().is_none())) {
        frame.response.request_focus();
    }
    if has_focus {
        let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        if open.editing.is_some() {
            editing::keys(ui, &frame, open);
        } else {
            input::keys(ui, &frame, open);
        }
    } else if open.edge.is_some_and(|edge| edge.by_keys) {
        coding::finish_edge(&frame, open);
    }
    // From here on the page shows what was just typed.
    let typed = open.editing.as_ref().map(|editing| Arc::clone(editing.draft().shown()));
    let typed = typed.unwrap_or_else(|| Arc::clone(&shown));
    let frame = frame.showing(&typed);
    open.layout.follow(&frame.page);
    if let Some(name) = ctx.view.reader_command {
        input::carry_out(&frame, open, name);
        frame.response.request_focus();
    }
    if leaves {
        editing::leave(&frame, open);
        frame.response.request_focus();
    }
    find::carry_out(&frame, open, find, asked);
    if let Some(segment) = gone_to {
        open.go_to(&frame, segment);
    }
    scrollbar::wheel(ui, &frame, open);
    open.layout.scroll_with(&frame.page, std::mem::take(scroll_later));
    if std::mem::take(&mut open.caret_moved) {
        open.layout.ensure_visible(&frame.page, open.caret(), pane.height());
    }

    let anchor = page_ui(ui, &frame, open, find, is_active);
    quick_code_ui(ui, &frame, quick_code, anchor);
}

/// Lays out what is in view, lets the pointer act on it, draws it and what lies above it. Gives
/// where the selection stands.
fn page_ui(ui: &Ui, frame: &Frame<'_>, open: &mut Open, find: &mut find::Find, is_active: bool) -> Option<egui::Rect> {
    let visible = open.layout.visible(&frame.page, frame.pane.height());
    open.in_view = layout::DocumentLayout::span_of(&visible);
    let brackets = margin::brackets(frame, open, &visible);
    pointer::update(ui, frame, open, &visible, &brackets);
    let painter = ui.painter_at(frame.pane);
    if frame.page.is_edited {
        painter.rect_filled(frame.pane, 0.0, frame.ctx.tokens.accent_background.gamma_multiply(0.35));
    }
    paint::page(&painter, frame, open, &visible, find.shown_hits(frame.ctx.view, frame.document));
    margin::paint(&painter, frame, open, &brackets);
    read_marks::paint(&painter, frame, open, &visible);
    paint::columns(ui, &painter, frame, open, &visible);
    flags::show(ui, frame, open, &visible);
    if is_active {
        flags::link_strip(ui, frame, open);
    }
    scrollbar::show(ui, frame, open, find);

    tooltip::show(frame, open);
    if open.editing.is_some() {
        editing::menu_ui(frame, open);
    } else {
        menu::show(frame, open);
    }
    cards::show(ui, frame, open);
    let anchor = paint::selection_rect(frame, open, &visible);
    editing::commit_when_due(frame, open);
    editing::input_method(ui, frame, open, &visible);
    open.tell_view(frame);
    anchor
}

/// Shows the quick-code box or the name field beside the selection, if one is open.
fn quick_code_ui(ui: &Ui, frame: &Frame<'_>, state: &mut quick_code::State, anchor: Option<egui::Rect>) {
    let view = frame.ctx.view;
    if !view.quick_code_open && !view.new_code_open {
        state.close();
        return;
    }
    let Some(segment) = view.selection.filter(|segment| segment.document == frame.document) else {
        frame.ctx.send(Action::CloseQuickCode);
        return;
    };
    let anchor = anchor.unwrap_or_else(|| egui::Rect::from_center_size(frame.pane.center(), egui::Vec2::ZERO));
    if quick_code::show(ui.ctx(), frame.ctx, state, segment, anchor, frame.pane).closed {
        frame.response.request_focus();
    }
}
