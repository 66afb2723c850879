//! One row of the tree.

use egui::Ui;
use egui_material_icons::icons::{ICON_MENU_BOOK, ICON_SELL, ICON_STICKY_NOTE_2};

use super::counts::Count;
use super::data::Row;
use super::drops;
use super::keys::focus_id;
use super::menu::menu_ui;
use super::state::{Named, State};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::drag::DragPayload;
use crate::ui::widgets::{InlineOutcome, ListItem, ListItemResponse};
use crate::ui::{numbers, rule_card};

/// Draws the row at a place. `chosen` are the rows that are chosen together, if several are;
/// `has_focus` says whether the tree has the keyboard.
pub fn row_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &[Row],
    at: usize,
    chosen: &[CodeId],
    has_focus: bool,
) {
    ui.push_id(rows[at].code.id.0, |ui| code_ui(ui, ctx, state, rows, at, chosen, has_focus));
}

fn code_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &[Row],
    at: usize,
    chosen: &[CodeId],
    has_focus: bool,
) {
    let row = &rows[at];
    let (code, id) = (&*row.code, row.code.id);
    let codes = ctx.snapshot.codes();
    let below = || codes.codes()[codes.subtree(row.place)].iter().map(|code| code.id);
    let on = below().all(|id| ctx.view.activated_codes.contains(&id));
    let naming = matches!(&state.naming, Some((Named::Code(named), _)) if *named == id);
    let selection = ctx.view.selection.filter(|segment| !segment.span.is_empty());
    let is_focus = ctx.view.focused_code == Some(id);
    let meant = if chosen.contains(&id) { chosen.to_vec() } else { vec![id] };
    let mut item = item(ctx, state, row, on, selection.is_some())
        .partly(!on && row.open.is_some() && below().any(|id| ctx.view.activated_codes.contains(&id)))
        .focused(is_focus || chosen.contains(&id))
        .ringed(has_focus && is_focus)
        .drag(DragPayload::Codes(meant.clone()));
    if naming {
        item = item.name_hidden();
    }
    let mut shown = item.show(ui);
    if shown.response.contains_pointer() && !egui::DragAndDrop::has_any_payload(ui.ctx()) {
        rule_card::point(ui.ctx(), rule_card::Source::Pointer, id);
    }
    let Count { own, with_sub_codes } = state.counts.of(id);
    if row.open.is_some() {
        let key = if ctx.view.activated_documents.is_empty() { "codes-count" } else { "codes-count-activated" };
        let tip = Message::new(key).with("own", own).with("all", with_sub_codes);
        shown.response = shown.response.on_hover_text(ctx.say(&tip));
    }
    if let Some(segment) = selection.filter(|_| shown.button_clicked) {
        ctx.send(Action::ApplyCode(segment, id));
    }
    if shown.toggled || (shown.response.double_clicked() && row.open.is_some()) {
        fold(ctx, state, id);
    }
    clicks(ui, ctx, state, id, chosen, &shown);
    if shown.mark_clicked {
        let ids = match marked_range(ui, state, rows, at, id) {
            Some(range) => range,
            None => below().collect(),
        };
        ctx.send(Action::ActivateCodes(ids, !on));
    }
    drops::on_row(ui, ctx, code, &shown);
    if naming {
        naming_ui(ui, ctx, state, shown.name_rect);
    }
    shown.response.context_menu(|ui| menu_ui(ui, ctx, state, code, &meant));
}

/// The row as it looks: name, colour, number, and what there is beside it.
fn item<'r>(ctx: &ViewerContext<'_>, state: &State, row: &'r Row, on: bool, is_selected: bool) -> ListItem<'r> {
    let code = &*row.code;
    let say = |key| ctx.say(&Message::new(key).with("name", code.name.clone()));
    let Count { own, with_sub_codes } = state.counts.of(code.id);
    let number = if state.count_own { own } else { with_sub_codes };
    let mut item = ListItem::new(&code.name)
        .indent(row.depth)
        .room_for_triangle()
        .without_focus()
        .mark(on, say(if on { "row-deactivate" } else { "row-activate" }))
        .dot(ctx.tokens.code_color(code.color))
        .quiet(!row.matches || state.is_cut(code.id))
        .number(numbers::count(number), number == 0);
    if let Some(open) = row.open {
        item = item.disclosure(open, say(if open { "row-close" } else { "row-open" }));
    }
    // One icon for both: the names need the room.
    let is_described = !code.definition.is_empty() || !code.coding_rule.is_empty();
    let said = match (state.notes.has_memo(code.id), is_described) {
        (true, true) => Some((ICON_STICKY_NOTE_2, "codes-has-both")),
        (true, false) => Some((ICON_STICKY_NOTE_2, "codes-has-memo")),
        (false, true) => Some((ICON_MENU_BOOK, "codes-has-definition")),
        (false, false) => None,
    };
    if let Some((icon, key)) = said {
        item = item.note(icon, ctx.text(key));
    }
    if let Some(digit) = state.digits.of(code.id) {
        item = item.badge(digit.to_string());
    }
    if is_selected {
        item = item.hover_button(ICON_SELL, say("codes-apply"));
    }
    item
}

/// Hides what is under a code, or shows it again. A focus that would be hidden goes to the code.
pub fn fold(ctx: &ViewerContext<'_>, state: &mut State, id: CodeId) {
    state.toggle(id);
    let codes = ctx.snapshot.codes();
    let hides = |focused: CodeId| focused != id && codes.is_within(focused, id);
    if state.closed.contains(&id) && ctx.view.focused_code.is_some_and(hides) {
        state.choice.only(id);
        ctx.send(Action::FocusCode(Some(id)));
    }
}

/// Clicks choose: with Ctrl one by one, with Shift from one to another. A click with the other
/// button on a row that is not chosen chooses it first, so that its menu is about it.
fn clicks(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    id: CodeId,
    chosen: &[CodeId],
    shown: &ListItemResponse,
) {
    let other_button = shown.response.secondary_clicked() && !chosen.contains(&id);
    if !shown.response.clicked() && !other_button {
        return;
    }
    let modifiers = if other_button { egui::Modifiers::NONE } else { ui.input(|input| input.modifiers) };
    let grows = modifiers.shift || modifiers.command;
    if let Some(focused) = ctx.view.focused_code.filter(|&focused| grows && !state.choice.contains(focused)) {
        // What was focused from elsewhere is where a choice begins.
        state.choice.only(focused);
    }
    state.choice.click(id, &state.order(), modifiers);
    ctx.send(Action::FocusCode(Some(id)));
    ui.memory_mut(|memory| memory.request_focus(focus_id()));
}

/// The codes that a Shift click on a mark means: all from the last one clicked.
fn marked_range(ui: &Ui, state: &mut State, rows: &[Row], at: usize, id: CodeId) -> Option<Vec<CodeId>> {
    let shift = ui.input(|input| input.modifiers.shift);
    let from = state.range_from.replace(id).filter(|_| shift)?;
    let from = rows.iter().position(|row| row.code.id == from)?;
    Some(rows[from.min(at)..=from.max(at)].iter().map(|row| row.code.id).collect())
}

/// Draws the field in which a code is named; the keyboard goes back to the tree afterwards.
pub fn naming_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rect: egui::Rect) {
    let Some((named, edit)) = &mut state.naming else { return };
    let label = ctx.text(if matches!(named, Named::New(_)) { "codes-new-name" } else { "row-new-name" });
    let outcome = edit.show(ui, rect, &label);
    match outcome {
        InlineOutcome::Typing => return,
        InlineOutcome::Drop => {}
        InlineOutcome::Keep(name) => ctx.send(match *named {
            Named::Code(id) => Action::RenameCode(id, name),
            Named::New(parent) => Action::AddCode(name, parent),
        }),
    }
    state.naming = None;
    // Left by a key and not by a click that gave the keyboard to something else.
    state.wants_keys = ui.memory(|memory| memory.focused().is_none());
}
