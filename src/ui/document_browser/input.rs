//! What the keys do while the reader has the focus and no text field does.

use egui::{Event, Key, Modifiers, Ui};

use super::cards::About;
use super::coding::{
    ask_about, ask_question, finish_edge, remove, select_answer, select_neighbour, select_turn, step_edge,
    with_selection,
};
use super::open::Open;
use super::paragraph::Place;
use super::selection::{Selection, Step};
use super::{Frame, citation, editing, flags, marks, motion, read_marks};
use crate::text::{CharIdx, Unit};
use crate::ui::action::Action;
use crate::ui::coding::CodingAction;
use crate::ui::command::shortcut::is_sign;
use crate::ui::command::{Command, Keymap, Menu, Scope, by_name};
use crate::ui::memos::MemosAction;
use crate::ui::progress::ProgressAction::{Read, Unread};
use crate::ui::view_state::CommandName;

/// Carries out the keys of this frame, and takes those that meant something out of the input,
/// so that the window's own shortcuts do not act on them once more.
pub fn keys(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    let (events, modifiers) = ui.input_mut(|input| (std::mem::take(&mut input.events), input.modifiers));
    let keymap = Keymap::of(ui.ctx());
    let acts = |command: &Command| command.scope == Scope::Reader && command.menu != Menu::Keys;
    // A sign comes as a key and as a character, on some keyboards only as a character.
    let mut signs: Vec<CommandName> = Vec::new();
    let mut rest = Vec::with_capacity(events.len());
    for event in events {
        let is_taken = match &event {
            Event::Copy => open.segment().is_some_and(|segment| {
                citation::copy(frame, segment, false);
                true
            }),
            Event::Text(text) => {
                let key = Key::from_name(text).filter(|&key| is_sign(key));
                signs
                    .extend(key.and_then(|key| keymap.pressed(key, Modifiers::NONE, acts)).map(|command| command.name));
                false
            }
            Event::Key { key, pressed: true, modifiers, .. } => match keymap.pressed(*key, *modifiers, acts) {
                Some(command) if is_sign(*key) && !modifiers.command && !modifiers.alt => {
                    signs.push(command.name);
                    true
                }
                Some(command) => carry_out(frame, open, command.name),
                None => key_pressed(frame, open, *key, *modifiers),
            },
            _ => false,
        };
        if !is_taken {
            rest.push(event);
        }
    }
    ui.input_mut(|input| input.events = rest);
    signs.sort_unstable();
    signs.dedup();
    for name in signs {
        carry_out(frame, open, name);
    }
    if !modifiers.shift && open.edge.is_some_and(|edge| edge.by_keys) {
        finish_edge(frame, open);
    }
}

/// Carries out a command of the table; false where it is none of the reader's.
pub fn carry_out(frame: &Frame<'_>, open: &mut Open, name: CommandName) -> bool {
    let send = |action| frame.ctx.send(action);
    if open.editing.is_some() && is_reader_command(name) && !editing::COMMANDS.contains(&name) {
        open.say_why(frame, "editing-keys-off");
        return true;
    }
    match name {
        "edit-text" => editing::toggle(frame, open),
        "quick-code" => match frame.ctx.view.stay_code {
            Some(code) => with_selection(frame, open, |segment| send(Action::ApplyCode(segment, code))),
            None => with_selection(frame, open, |_| send(Action::OpenQuickCode)),
        },
        "code-new" => with_selection(frame, open, |_| send(Action::OpenNewCode)),
        "code-in-vivo" => with_selection(frame, open, |segment| send(Action::ApplyInVivo(segment))),
        "code-again" => with_selection(frame, open, |segment| send(Action::ApplyLastCode(segment))),
        "remove-coding" => remove(frame, open),
        "memo-new" => flags::begin_memo(frame, open),
        "link-start" => link(frame, open, true),
        "link-end" => link(frame, open, false),
        "mark" => marks::mark(frame, open),
        "unmark" => marks::unmark(frame, open),
        "comment-coding" => ask_about(frame, open, About::Comment),
        "weigh-coding" => ask_about(frame, open, About::Weigh),
        "select-turn" => select_turn(frame, open, open.selection.span().start),
        "select-answer" => select_answer(frame, open, open.selection.span().start),
        "mark-question" => ask_question(frame, open, open.selection.span().start),
        "stay-on-code" => send(Action::Coding(CodingAction::ToggleStay)),
        "next-coding" => select_neighbour(frame, open, true),
        "previous-coding" => select_neighbour(frame, open, false),
        "next-paragraph" => by_paragraph(frame, open, true),
        "previous-paragraph" => by_paragraph(frame, open, false),
        "mark-read" => {
            read_marks::up_to_here(frame, open).into_iter().for_each(|read| send(Action::Progress(Read(read))));
        }
        "mark-unread" => {
            read_marks::paragraphs_here(frame, open).into_iter().for_each(|here| send(Action::Progress(Unread(here))));
        }
        "copy" => with_selection(frame, open, |segment| citation::copy(frame, segment, false)),
        "copy-citation" => with_selection(frame, open, |segment| citation::copy(frame, segment, true)),
        "select-all" => {
            open.selection = Selection::of(frame.page.index.whole());
            open.row_end = false;
        }
        name => {
            let Some(digit) = name.strip_prefix("favourite-").and_then(|digit| digit.parse().ok()) else {
                return false;
            };
            with_selection(frame, open, |segment| send(Action::Coding(CodingAction::ApplyFavourite(segment, digit))));
        }
    }
    true
}

/// True where a command is one that the reader carries out.
fn is_reader_command(name: CommandName) -> bool {
    by_name(name).is_some_and(|command| command.scope == Scope::Reader)
}

/// Carries out a key that moves the caret or gives up; false where it means nothing to the
/// reader.
pub fn key_pressed(frame: &Frame<'_>, open: &mut Open, key: Key, modifiers: Modifiers) -> bool {
    let Modifiers { alt, command, shift, .. } = modifiers;
    if alt {
        return false;
    }
    let moves = matches!(
        key,
        Key::ArrowLeft
            | Key::ArrowRight
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
    );
    // The caret that goes its own way leaves the selected coding: Del shall not remove it.
    if moves && !shift && frame.ctx.view.selected_coding.is_some() {
        frame.ctx.send(Action::SelectCoding(None));
    }
    if moves {
        marks::select(frame, None);
    }
    match key {
        Key::PageUp | Key::PageDown => move_by_page(frame, open, key == Key::PageDown, shift),
        _ if moves => move_caret(frame, open, key, command, shift),
        Key::Escape if !command => escape(frame, open),
        _ => return false,
    }
    true
}

/// Starts a link between segments here, or ends one.
fn link(frame: &Frame<'_>, open: &Open, starts: bool) {
    let Some(end) = flags::end_here(frame, open) else { return };
    let action = if starts { MemosAction::StartLink(end) } else { MemosAction::EndLink(end) };
    frame.ctx.send(Action::Memos(action));
}

/// Esc takes back one thing at a time: an edge on its way, staying on a code, the selected coding
/// with the selection.
fn escape(frame: &Frame<'_>, open: &mut Open) {
    if open.edge.take().is_some() {
        return;
    }
    if frame.ctx.view.stay_code.is_some() {
        return frame.ctx.send(Action::Coding(CodingAction::StayOn(None)));
    }
    if frame.ctx.view.selected_coding.is_some() {
        frame.ctx.send(Action::SelectCoding(None));
    }
    marks::select(frame, None);
    if frame.ctx.view.link_from.is_some() && open.selection.span().is_empty() {
        frame.ctx.send(Action::Memos(MemosAction::DropLink));
    }
    open.selection.clear();
    open.hint = None;
}

fn move_caret(frame: &Frame<'_>, open: &mut Open, key: Key, command: bool, shift: bool) {
    let unit = if command { Unit::Word } else { Unit::Grapheme };
    let step = match key {
        Key::ArrowLeft => Some(Step::Back(unit)),
        Key::ArrowRight => Some(Step::Forward(unit)),
        Key::Home if command => Some(Step::DocumentStart),
        Key::End if command => Some(Step::DocumentEnd),
        _ => None,
    };
    let coding = open.selected_coding(frame).filter(|_| shift && open.selection.span().is_empty());
    if let Some(coding) = coding {
        match (key, step) {
            // Home and End choose the edge, the arrows move it.
            (Key::Home, _) => open.moves_start = true,
            (Key::End, _) => open.moves_start = false,
            (_, Some(step)) => step_edge(frame, open, coding, step),
            _ => {}
        }
        return;
    }
    if let Some(step) = step {
        let before = open.selection.head();
        open.selection.step(frame.page.words(), step, shift);
        step_over_hidden(frame, open, before, shift);
        open.row_end = false;
        open.goal_x = None;
        return open.layout.ensure_visible(&frame.page, open.caret(), frame.pane.height());
    }
    let (layout, page, caret) = (&open.layout, &frame.page, open.caret());
    match key {
        Key::Home | Key::End => {
            let place = motion::to_line_edge(layout, page, caret, key == Key::End);
            open.goal_x = None;
            open.put_caret(frame, place, shift);
        }
        _ => {
            let x = open.goal_x.unwrap_or_else(|| motion::x_of(layout, page, caret));
            let place = motion::by_line(layout, page, caret, x, key == Key::ArrowDown);
            open.put_caret(frame, place, shift);
            open.goal_x = Some(x);
        }
    }
}

/// A time mark that is hidden is stepped over as a whole.
fn step_over_hidden(frame: &Frame<'_>, open: &mut Open, before: CharIdx, extend: bool) {
    let page = &frame.page;
    if let Some(mark) = page.hides_times.then(|| page.time_mark_around(open.selection.head())).flatten() {
        let at = if open.selection.head() > before { mark.end } else { mark.start };
        open.selection.move_to(page.words(), at, extend);
    }
}

fn move_by_page(frame: &Frame<'_>, open: &mut Open, down: bool, extend: bool) {
    let caret = open.caret();
    let x = open.goal_x.unwrap_or_else(|| motion::x_of(&open.layout, &frame.page, caret));
    let place = motion::by_page(&mut open.layout, &frame.page, caret, x, frame.pane.height(), down);
    open.put_caret(frame, place, extend);
    open.goal_x = Some(x);
}

/// To the next or previous paragraph that holds words, behind its speaker's label.
fn by_paragraph(frame: &Frame<'_>, open: &mut Open, forward: bool) {
    let index = frame.page.index;
    let here = index.paragraph_at(open.selection.head());
    let is_numbered = |place: &usize| index.paragraphs()[*place].number.is_some();
    let next = if forward {
        (here + 1..index.paragraphs().len()).find(is_numbered)
    } else {
        (0..here).rev().find(is_numbered)
    };
    let Some(next) = next else { return };
    let at = body_start(frame, index.paragraphs()[next].span.start);
    open.goal_x = None;
    open.put_caret(frame, Place { at, row_end: false }, false);
}

/// Where the words of a paragraph begin.
pub fn body_start(frame: &Frame<'_>, start: CharIdx) -> CharIdx {
    let turn = frame.page.transcript.turn_at(start);
    turn.filter(|turn| turn.span.start == start).map_or(start, |turn| turn.label_end)
}
