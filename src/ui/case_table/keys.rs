//! The keys of the table while it has the keyboard and no cell is written.

use egui::{Event, EventFilter, Key, Modifiers, Ui};

use super::action::CasesAction;
use super::grid::Col;
use super::state::{Editing, State};
use super::{clipboard, paste};
use crate::i18n::Message;
use crate::model::*;
use crate::query::cases::{Categories, read_truth};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// How many rows Page Up and Page Down walk.
const PAGE: usize = 20;

/// The id of the widget that has the keyboard.
pub fn focus_id() -> egui::Id {
    egui::Id::unique("case-table")
}

/// Listens; a project that is only read is walked and copied.
pub fn listen(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focus_id(), filter));
    walk(ui, state);
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::A) {
        state.anchor = (0, 0);
        state.cursor = (state.last_row().saturating_sub(1), state.grid.columns.len().saturating_sub(1));
    }
    if read_only {
        if ui.input(|input| input.events.contains(&Event::Copy)) {
            ui.copy_text(copied(ctx, state));
        }
        return;
    }
    if pressed(Modifiers::COMMAND, Key::D) {
        edit(ctx, paste::fill_down(&state.grid, state.selected()));
    }
    if pressed(Modifiers::NONE, Key::Escape) {
        state.anchor = state.cursor;
    }
    if pressed(Modifiers::NONE, Key::Delete) || pressed(Modifiers::NONE, Key::Backspace) {
        edit(ctx, paste::clear(&state.grid, state.selected()));
    }
    if pressed(Modifiers::NONE, Key::Enter) || pressed(Modifiers::NONE, Key::F2) {
        begin(ctx, state, None);
        return;
    }
    let events: Vec<Event> = ui.input_mut(|input| {
        let is_mine = |event: &Event| matches!(event, Event::Copy | Event::Cut | Event::Paste(_) | Event::Text(_));
        let mine: Vec<Event> = input.events.iter().filter(|event| is_mine(event)).cloned().collect();
        input.events.retain(|event| !is_mine(event));
        mine
    });
    for event in events {
        match event {
            Event::Copy => ui.copy_text(copied(ctx, state)),
            Event::Cut => {
                ui.copy_text(copied(ctx, state));
                edit(ctx, paste::clear(&state.grid, state.selected()));
            }
            Event::Paste(text) => paste_text(ctx, state, &text),
            Event::Text(text) => typed(ctx, state, &text),
            _ => {}
        }
    }
}

/// Arrows, Tab, Home, End and pages, with Shift and Ctrl.
fn walk(ui: &Ui, state: &mut State) {
    let (last_row, last_column) = (state.last_row(), state.grid.columns.len().saturating_sub(1));
    let (row, column) = state.cursor;
    for (key, to, far) in [
        (Key::ArrowDown, (row + 1, column), (last_row.saturating_sub(1), column)),
        (Key::ArrowUp, (row.saturating_sub(1), column), (0, column)),
        (Key::ArrowRight, (row, column + 1), (row, last_column)),
        (Key::ArrowLeft, (row, column.saturating_sub(1)), (row, 0)),
        (Key::PageDown, (row + PAGE, column), (row + PAGE, column)),
        (Key::PageUp, (row.saturating_sub(PAGE), column), (row.saturating_sub(PAGE), column)),
        (Key::Home, (row, 0), (0, 0)),
        (Key::End, (row, last_column), (last_row.saturating_sub(1), last_column)),
    ] {
        let pressed = |modifiers| ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed(Modifiers::COMMAND | Modifiers::SHIFT) {
            state.go(far.0, far.1, true);
        } else if pressed(Modifiers::COMMAND) {
            state.go(far.0, far.1, false);
        } else if pressed(Modifiers::SHIFT) {
            state.go(to.0, to.1, true);
        } else if pressed(Modifiers::NONE) {
            state.go(to.0, to.1, false);
        }
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::Tab)) {
        step(state, -1);
    } else if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Tab)) {
        step(state, 1);
    }
}

/// One cell on or back; from the end of a row to the next one.
pub fn step(state: &mut State, by: i32) {
    let n = state.grid.columns.len().max(1);
    let place = state.cursor.0 * n + state.cursor.1;
    let place = if by < 0 { place.saturating_sub(1) } else { place + 1 };
    state.go(place / n, place % n, false);
}

fn edit(ctx: &ViewerContext<'_>, edit: crate::project::CaseTableEdit) {
    if !edit.is_empty() {
        let n = edit.values.len();
        ctx.send(Action::Cases(CasesAction::Edit(edit, (n > 1).then_some(n))));
    }
}

fn copied(ctx: &ViewerContext<'_>, state: &State) -> String {
    let at = state.selected();
    let cell = |row: usize, column: usize| {
        let row = state.grid.case(row)?;
        Some(state.grid.text(ctx.snapshot, row, *state.grid.columns.get(column)?))
    };
    let line = |row| (at.columns.0..=at.columns.1).map(|column| cell(row, column).unwrap_or_default()).collect();
    let rows: Vec<Vec<String>> =
        (at.rows.0..=at.rows.1).filter(|&row| state.grid.case(row).is_some()).map(line).collect();
    clipboard::write(&rows)
}

fn paste_text(ctx: &ViewerContext<'_>, state: &mut State, text: &str) {
    let names: std::collections::HashSet<String> = ctx.snapshot.cases().iter().map(|case| case.name.clone()).collect();
    // Names of their own, counted on from the number of cases, past those that are taken.
    let mut free = (ctx.snapshot.cases().len() + 1..)
        .map(|n| ctx.say(&Message::new("cases-new-name").with("n", n.to_string())))
        .filter(|name| !names.contains(name));
    let block = clipboard::read(text);
    let fresh: Vec<String> = free.by_ref().take(block.len()).collect();
    let pasting = paste::paste(&state.grid, &block, state.selected(), |n| fresh.get(n).cloned().unwrap_or_default());
    if paste::makes_cases(&pasting) || pasting.n_left_out > 0 {
        state.pasting = Some(pasting);
    } else if !pasting.edit.is_empty() {
        ctx.send(Action::Cases(CasesAction::Edit(pasting.edit, (pasting.n_cells > 1).then_some(pasting.n_cells))));
    }
}

/// A letter begins to write the cell anew; in a column of yes and no it says which.
fn typed(ctx: &ViewerContext<'_>, state: &mut State, text: &str) {
    let Some(col) = state.col() else { return };
    let variable = state.grid.variable(col).cloned();
    if let (Some(variable), Some(row)) = (&variable, state.grid.case(state.cursor.0))
        && variable.kind == VariableKind::Boolean
        && let Some(truth) =
            if text == " " { Some(!is_true(state, row.case.id, variable.id)) } else { read_truth(text) }
    {
        let word = truth_word(ctx, variable, truth);
        ctx.send(Action::Cases(CasesAction::SetValues(row.case.id, variable.id, vec![word])));
        return;
    }
    if !text.trim().is_empty() {
        begin(ctx, state, Some(text.to_owned()));
    }
}

fn is_true(state: &State, case: CaseId, variable: VariableId) -> bool {
    state.grid.table.values(case, variable).first().and_then(|value| read_truth(&value.text)) == Some(true)
}

/// Yes or no as the study writes it most, else in the language of the window.
pub fn truth_word(ctx: &ViewerContext<'_>, variable: &Variable, truth: bool) -> String {
    let list = Categories::new(ctx.snapshot).list(ctx.snapshot, variable);
    let wordings = list.into_iter().flat_map(|category| category.wordings);
    let written = wordings.filter(|(text, n)| *n > 0 && read_truth(text) == Some(truth)).max_by_key(|(_, n)| *n);
    written.map_or_else(|| ctx.text(if truth { "cases-yes" } else { "cases-no" }), |(text, _)| text)
}

/// Starts to write the cell of the keyboard, with what stands there or with a first letter.
pub fn begin(ctx: &ViewerContext<'_>, state: &mut State, typed: Option<String>) {
    let Some(col) = state.col() else { return };
    let row = state.grid.case(state.cursor.0);
    // In the last row only a name can be written.
    let (case, before) = match row {
        Some(row) => (Some(row.case.id), state.grid.text(ctx.snapshot, row, col)),
        None => (None, String::new()),
    };
    let col = if case.is_none() { Col::Name } else { col };
    if case.is_none() {
        state.go(state.last_row(), 0, false);
    }
    let choices = match state.grid.variable(col).map(|variable| (variable.kind, variable)) {
        Some((VariableKind::Single | VariableKind::Multiple, variable)) => {
            let list = Categories::new(ctx.snapshot).list(ctx.snapshot, variable);
            list.into_iter().map(|category| (category.name, category.n_cases)).collect()
        }
        Some((VariableKind::Boolean, variable)) => {
            [true, false].map(|truth| (truth_word(ctx, variable, truth), 0)).into()
        }
        _ => Vec::new(),
    };
    let is_ticked = matches!(col, Col::Documents | Col::Groups);
    let text = match &typed {
        Some(text) => text.clone(),
        None if is_ticked => String::new(),
        None => before.clone(),
    };
    state.editing = Some(Editing {
        case,
        col,
        text,
        before,
        typed: typed.is_some(),
        is_started: false,
        is_changed: typed.is_some(),
        choice: None,
        choices,
        rect: None,
    });
    state.reveal = true;
}
