//! The keys of the tree while it has the keyboard: arrows walk and fold, with Shift they choose,
//! Space activates; all others stand in the command table.

use egui::{Event, EventFilter, Id, Key, Modifiers, Ui};

use super::action::{CodesAction, Verb};
use super::data::Row;
use super::rows::fold;
use super::state::State;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::command::{self, Scope};
use crate::ui::context::ViewerContext;

/// The id that has the keyboard while the tree has it.
pub fn focus_id() -> Id {
    Id::unique("code tree")
}

/// Takes the keys that are meant for the tree.
pub fn keys(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &[Row], page: usize) {
    let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focus_id(), filter));
    if let Some(verb) = clipboard(ui) {
        ctx.send(Action::Codes(CodesAction::Chosen(verb)));
    }
    if let Some(command) = command::take_pressed_in(ui.ctx(), Scope::Codes) {
        ctx.send(Action::Run(command.name));
    }
    let at = ctx.view.focused_code.and_then(|id| rows.iter().position(|row| row.code.id == id));
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::A) {
        state.choice.all(rows.iter().map(|row| row.code.id));
        return;
    }
    let last = rows.len().saturating_sub(1);
    for (key, to) in [
        (Key::ArrowDown, at.map_or(0, |at| at + 1)),
        (Key::ArrowUp, at.map_or(last, |at| at.saturating_sub(1))),
        (Key::PageDown, at.map_or(0, |at| at + page)),
        (Key::PageUp, at.map_or(0, |at| at.saturating_sub(page))),
        (Key::Home, 0),
        (Key::End, last),
    ] {
        let extends = pressed(Modifiers::SHIFT, key);
        if extends || pressed(Modifiers::NONE, key) {
            walk(ctx, state, rows, to.min(last), extends);
            return;
        }
    }
    let Some(row) = at.map(|at| &rows[at]) else { return };
    if pressed(Modifiers::NONE, Key::Space) {
        activate(ctx, state);
    } else if pressed(Modifiers::NONE, Key::ArrowLeft) {
        match row.open {
            Some(true) => fold(ctx, state, row.code.id),
            _ => {
                if let Some(parent) = row.code.parent {
                    state.choice.only(parent);
                    ctx.send(Action::FocusCode(Some(parent)));
                }
            }
        }
    } else if pressed(Modifiers::NONE, Key::ArrowRight) && row.open == Some(false) {
        fold(ctx, state, row.code.id);
    } else if pressed(Modifiers::NONE, Key::Escape) {
        if state.taken.is_some() || state.choice.len() > 1 {
            state.taken = None;
            state.choice.only(row.code.id);
        } else {
            ui.memory_mut(|memory| memory.request_focus(crate::ui::document_browser::focus_id()));
        }
    }
}

/// What came of the clipboard's keys, which arrive as events of their own.
fn clipboard(ui: &Ui) -> Option<Verb> {
    ui.input_mut(|input| {
        let verb = |event: &Event| match event {
            Event::Cut => Some(Verb::Cut),
            Event::Copy => Some(Verb::Copy),
            Event::Paste(_) => Some(Verb::Paste),
            _ => None,
        };
        let found = input.events.iter().find_map(verb);
        input.events.retain(|event| verb(event).is_none());
        found
    })
}

/// Goes to another row; `extends` chooses all from where the choice began.
fn walk(ctx: &ViewerContext<'_>, state: &mut State, rows: &[Row], to: usize, extends: bool) {
    let Some(row) = rows.get(to) else { return };
    let id = row.code.id;
    if extends {
        if state.choice.is_empty()
            && let Some(focused) = ctx.view.focused_code
        {
            state.choice.only(focused);
        }
        state.choice.reach(id, &state.order());
    } else {
        state.choice.only(id);
    }
    ctx.send(Action::FocusCode(Some(id)));
}

/// Activates what is chosen with all below it, or takes the activation away where all have it.
fn activate(ctx: &ViewerContext<'_>, state: &State) {
    let chosen = state.chosen(ctx.snapshot, ctx.view.focused_code);
    let codes: Vec<CodeId> = chosen.iter().flat_map(|&id| ctx.snapshot.codes().with_descendants(id)).collect();
    let on = codes.iter().all(|id| ctx.view.activated_codes.contains(id));
    ctx.send(Action::ActivateCodes(codes, !on));
}
