//! What is done to codings from the reader: in-vivo, last code, removing, moving edges.

use super::Frame;
use super::cards::{About, Card};
use super::open::Open;
use super::paragraph::Place;
use super::selection::{Selection, Step, Words, move_edge};
use crate::model::{Coding, CodingId, Segment};
use crate::text::{CharIdx, Span, Unit, next_boundary, previous_boundary};
use crate::ui::action::Action;
use crate::ui::guide::{GuideAction, Pick};

/// An edge of a coding on its way. The coding changes when it is let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EdgeDraft {
    /// The coding.
    pub coding: CodingId,
    /// Where it would stand.
    pub span: Span,
    /// Which edge moves.
    pub moves_start: bool,
    /// True while Shift and the arrows move it, false for the pointer.
    pub by_keys: bool,
}

/// Does something with the selection, or says that there is none.
pub fn with_selection(frame: &Frame<'_>, open: &mut Open, act: impl FnOnce(Segment)) {
    match open.segment() {
        Some(segment) => {
            open.tell_view(frame);
            act(segment);
        }
        None => open.say_why(frame, "reader-hint-select-first"),
    }
}

/// Removes the selected coding; with none selected the one under the caret, and with several
/// there a short list asks.
pub fn remove(frame: &Frame<'_>, open: &mut Open) {
    if super::marks::remove_selected(frame) {
        return;
    }
    if let Some(coding) = open.selected_coding(frame) {
        frame.ctx.send(Action::RemoveCodings(vec![coding.id]));
        frame.ctx.send(Action::SelectCoding(None));
        return;
    }
    let here = under_caret(open);
    match here[..] {
        [] => open.say_why(frame, "reader-hint-no-coding"),
        [one] => frame.ctx.send(Action::RemoveCodings(vec![one])),
        _ => open.ask(frame, Card::Pick(About::Remove, here)),
    }
}

/// Asks for the comment or the weight of the selected coding; with none selected of the one made
/// last if it stands here, else of the one under the caret, and with several a short list asks.
pub fn ask_about(frame: &Frame<'_>, open: &mut Open, about: About) {
    let here = under_caret(open);
    let last = frame.ctx.view.last_coding.filter(|last| here.contains(last));
    let selected = open.selected_coding(frame).map(|coding| coding.id);
    if let Some(coding) = selected.or(last).and_then(|id| frame.ctx.snapshot.coding(id)) {
        return open.ask(frame, Card::about(about, coding));
    }
    match here[..] {
        [] => open.say_why(frame, "coding-hint-no-coding"),
        [one] => {
            if let Some(coding) = frame.ctx.snapshot.coding(one) {
                open.ask(frame, Card::about(about, coding));
            }
        }
        _ => open.ask(frame, Card::Pick(about, here)),
    }
}

/// Selects what the speaker at a place says without interruption.
pub fn select_turn(frame: &Frame<'_>, open: &mut Open, at: CharIdx) {
    let transcript = frame.page.transcript;
    match transcript.turn_at(at).map(|turn| transcript.words_of_turn(turn)) {
        Some(span) if !span.is_empty() => select(frame, open, span),
        _ => open.say_why(frame, "coding-hint-no-turn"),
    }
}

/// Asks which question of the guide was asked in the turn at a place.
pub fn ask_question(frame: &Frame<'_>, open: &mut Open, at: CharIdx) {
    let transcript = frame.page.transcript;
    let selected = open.segment().map(|segment| segment.span);
    let span = selected.or_else(|| transcript.turn_at(at).map(|turn| transcript.words_of_turn(turn)));
    match span.filter(|span| !span.is_empty()) {
        Some(span) if frame.ctx.snapshot.guide_questions().next().is_some() => {
            let pick = Pick::Question(Segment { document: frame.document, span });
            frame.ctx.send(Action::Guide(GuideAction::Ask(pick)));
        }
        Some(_) => open.say_why(frame, "guide-hint-no-guide"),
        None => open.say_why(frame, "coding-hint-no-turn"),
    }
}

/// Selects all that is answered at a place until the next question.
pub fn select_answer(frame: &Frame<'_>, open: &mut Open, at: CharIdx) {
    match frame.page.transcript.answer_at(at) {
        Some(span) if !span.is_empty() => select(frame, open, span),
        _ => open.say_why(frame, "coding-hint-no-answer"),
    }
}

/// Selects a span, and brings its start into view: a long one is read from there.
pub fn select(frame: &Frame<'_>, open: &mut Open, span: Span) {
    open.layout.ensure_visible(&frame.page, Place { at: span.start, row_end: false }, frame.pane.height());
    open.selection = Selection::of(span);
    (open.row_end, open.goal_x) = (false, None);
}

/// The codings on the characters at the caret, or on the selection.
fn under_caret(open: &Open) -> Vec<CodingId> {
    let span = open.selection.span();
    let span = if span.is_empty() { Span::new(span.start.minus(1), span.end.plus(1)) } else { span };
    open.lanes.overlapping(span).map(|laned| laned.coding.id).collect()
}

/// Selects the next or previous coding and shows it.
pub fn select_neighbour(frame: &Frame<'_>, open: &mut Open, forward: bool) {
    let selected = open.selected_coding(frame);
    let at = open.selection.head();
    let Some(next) = open.lanes.neighbour(selected, at, forward).map(|coding| (coding.id, coding.span)) else {
        return open.say_why(frame, "reader-hint-no-further-coding");
    };
    let (id, span) = next;
    frame.ctx.send(Action::SelectCoding(Some(id)));
    open.moves_start = false;
    open.put_caret(frame, Place { at: span.start, row_end: false }, false);
    open.flash = Some((span, frame.now));
}

/// Moves an edge of the selected coding by a step. The coding changes when Shift is let go.
pub fn step_edge(frame: &Frame<'_>, open: &mut Open, coding: &Coding, step: Step) {
    let words = frame.page.words();
    let span = open.span_of(coding);
    let at = if open.moves_start { span.start } else { span.end };
    let to = destination(words, at, step, open.moves_start);
    move_edge_to(frame, open, coding, to, true);
    let at = if open.moves_start { to } else { to.minus(1) };
    open.layout.ensure_visible(&frame.page, Place { at, row_end: false }, frame.pane.height());
}

/// Moves the chosen edge of a coding to a position.
pub fn move_edge_to(frame: &Frame<'_>, open: &mut Open, coding: &Coding, to: CharIdx, by_keys: bool) {
    let moves_start = open.moves_start;
    let span = move_edge(frame.page.words(), open.span_of(coding), moves_start, to);
    open.edge = Some(EdgeDraft { coding: coding.id, span, moves_start, by_keys });
}

/// Lets the edge go: the coding is changed, once for the whole move.
pub fn finish_edge(frame: &Frame<'_>, open: &mut Open) {
    let Some(edge) = open.edge.take() else { return };
    let stands = frame.ctx.snapshot.coding(edge.coding).map(|coding| coding.span);
    if stands.is_some_and(|span| span != edge.span) {
        frame.ctx.send(Action::SetCodingSpan(edge.coding, edge.span));
    }
}

/// Where a step leads an edge. By words the end of a coding stops behind a word, not behind
/// the space after it.
fn destination(words: Words<'_>, at: CharIdx, step: Step, moves_start: bool) -> CharIdx {
    let (text, index) = (words.text, words.index);
    let by_word = matches!(step, Step::Forward(Unit::Word) | Step::Back(Unit::Word));
    let once = |at| match step {
        Step::Forward(unit) => next_boundary(text, index, at, unit),
        Step::Back(unit) => previous_boundary(text, index, at, unit),
        Step::DocumentStart => previous_boundary(text, index, at, Unit::Paragraph),
        Step::DocumentEnd => next_boundary(text, index, at, Unit::Paragraph),
    };
    if moves_start || !by_word {
        return once(at);
    }
    let mut to = at;
    loop {
        let next = once(to);
        let behind_word = without_space(words, next);
        let has_moved = if next > to { behind_word > at } else { behind_word < at };
        if has_moved || next == to {
            return behind_word;
        }
        to = next;
    }
}

/// The position before the white space that ends at `at`.
fn without_space(words: Words<'_>, at: CharIdx) -> CharIdx {
    let before = Span::new(at.minus(64), at);
    let n_spaces = words.index.slice(words.text, before).chars().rev().take_while(|c| c.is_whitespace()).count();
    at.minus(n_spaces as u32)
}
