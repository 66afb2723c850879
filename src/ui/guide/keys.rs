//! The keys of the table: walking, choosing cells, saying what became of a question, writing.

use egui::{EventFilter, Key, Modifiers, Ui};

use super::action::GuideAction;
use super::cells::SAID;
use super::data::{Page, RowOf};
use super::editor::Editing;
use super::state::State;
use super::table::{begin_edit, begin_new, focus_id, open_place};
use crate::project::QuestionPlacement;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Center;

/// Listens while the table has the keyboard.
pub fn listen(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, page: &Page, read_only: bool) {
    let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focus_id(), filter));
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    for (key, down, right) in
        [(Key::ArrowDown, 1, 0), (Key::ArrowUp, -1, 0), (Key::ArrowRight, 0, 1), (Key::ArrowLeft, 0, -1)]
    {
        let reaches = pressed(Modifiers::SHIFT, key);
        if reaches || pressed(Modifiers::NONE, key) {
            walk(state, page, down, right, reaches);
            ui.ctx().request_repaint();
        }
    }
    let plain = |key| pressed(Modifiers::NONE, key);
    if plain(Key::Escape) {
        if state.picked.len() > 1 {
            state.picked.clear();
        } else {
            ctx.send(Action::ShowCenter(Center::Reader));
        }
    }
    let enter = plain(Key::Enter);
    if let Some(cell) = state.focused_cell() {
        if enter {
            open_place(ctx, page, cell);
        }
        let said = [(Key::Num1, 0), (Key::Num2, 1), (Key::Num3, 2), (Key::Num4, 3)];
        let status = said.into_iter().find(|(key, _)| plain(*key)).map(|(_, at)| Some(SAID[at]));
        let taken_back = (plain(Key::Num0) || plain(Key::Delete)).then_some(None);
        if let Some(status) = status.or(taken_back).filter(|_| !read_only) {
            ctx.send(Action::Guide(GuideAction::Say(state.with(cell), status)));
        }
        return;
    }
    let Some(row) = state.focus.filter(|_| !read_only) else { return };
    if enter || plain(Key::F2) {
        begin_edit(state, page, row);
    } else if plain(Key::Insert) {
        new_below(state, page, row);
    } else if plain(Key::Delete) {
        ctx.send(Action::Guide(delete(row)));
    }
}

/// Begins a question below a row: in a topic its first, beside a question the next.
pub fn new_below(state: &mut State, page: &Page, row: RowOf) {
    let to = match row {
        RowOf::Topic(topic) => {
            let before = page.outline.topics.iter().find(|other| other.topic.id == topic);
            let before = before.and_then(|topic| topic.questions.first()).map(|row| row.question.id);
            Some(QuestionPlacement { topic, parent: None, before })
        }
        RowOf::Question(id) => page.question(id).map(|row| QuestionPlacement {
            topic: row.question.topic,
            parent: row.question.parent,
            before: page.next_beside(id),
        }),
    };
    if let Some(to) = to {
        begin_new(state, Editing::new_question(to));
    }
}

/// What deletes a row.
pub fn delete(row: RowOf) -> GuideAction {
    match row {
        RowOf::Topic(id) => GuideAction::DeleteTopics(vec![id]),
        RowOf::Question(id) => GuideAction::DeleteQuestions(vec![id]),
    }
}

/// Walks by rows and columns; among cells topics are passed over.
fn walk(state: &mut State, page: &Page, down: isize, right: isize, reaches: bool) {
    let columns = &page.table.cases;
    let row = state.focus.and_then(|row| page.row(row));
    let Some(row) = row else {
        (state.focus, state.scrolls) = (page.rows.first().copied(), true);
        return;
    };
    let column = state.focus_case.and_then(|case| columns.iter().position(|other| *other == case));
    let column = column.map_or(0, |column| column + 1).saturating_add_signed(right).min(columns.len());
    let mut to = row.saturating_add_signed(down).min(page.rows.len().saturating_sub(1));
    while column > 0 && matches!(page.rows.get(to), Some(RowOf::Topic(_))) {
        let next = to.saturating_add_signed(if down == 0 { 1 } else { down });
        if next == to || next >= page.rows.len() {
            return;
        }
        to = next;
    }
    let Some(&of) = page.rows.get(to) else { return };
    let case = column.checked_sub(1).and_then(|column| columns.get(column).copied());
    match (of, case) {
        (RowOf::Question(question), Some(case)) => state.pick(page, (question, case), false, reaches),
        _ => {
            (state.focus, state.focus_case) = (Some(of), None);
            state.picked.clear();
        }
    }
    state.scrolls = true;
}
