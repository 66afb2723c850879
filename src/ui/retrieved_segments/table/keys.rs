//! The keys of a row of the table that has the focus.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::TableColumn;
use super::data::{Choose, TableState};
use crate::query::listing::Listing;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::action::SegmentsAction;
use crate::ui::view_state::Center;

/// How many rows Page Up and Page Down walk.
const PAGE: usize = 20;

/// Listens for the row of the focus, whose widget is `id`.
pub fn listen(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut TableState, listing: &Listing, row: usize, id: Id) {
    let filter = EventFilter { vertical_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let plain = |key| pressed(Modifiers::NONE, key);
    let last = listing.len().saturating_sub(1);
    if pressed(Modifiers::COMMAND, Key::A) {
        state.choose(listing, 0, Choose::Only);
        state.choose(listing, last, Choose::Range);
        state.focus = Some(row);
    }
    let steps = [
        (Key::ArrowDown, (row + 1).min(last)),
        (Key::ArrowUp, row.saturating_sub(1)),
        (Key::PageDown, (row + PAGE).min(last)),
        (Key::PageUp, row.saturating_sub(PAGE)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in steps {
        let how = if pressed(Modifiers::SHIFT, key) {
            Choose::Range
        } else if plain(key) {
            Choose::Only
        } else {
            continue;
        };
        state.choose(listing, to, how);
        ctx.send(Action::SelectCoding(listing.hit(to).coding()));
        state.walk_to = Some(to);
        ui.ctx().request_repaint();
    }
    if plain(Key::Enter) {
        go_there(ctx, listing, row);
    }
    if plain(Key::Escape) {
        ctx.send(Action::ShowCenter(Center::Reader));
    }
    if plain(Key::E) {
        state.begin_edit(ctx.snapshot, listing, row, TableColumn::Comment);
    }
    if plain(Key::W) {
        state.begin_edit(ctx.snapshot, listing, row, TableColumn::Weight);
    }
    let codings = state.codings(ctx.snapshot);
    if codings.is_empty() {
        return;
    }
    if plain(Key::R) {
        ctx.send(Action::Segments(SegmentsAction::AskRecode(codings)));
    } else if plain(Key::Delete) {
        ctx.send(Action::RemoveCodings(codings));
    }
}

/// Opens the row's place in the reader.
pub fn go_there(ctx: &ViewerContext<'_>, listing: &Listing, row: usize) {
    let hit = listing.hit(row);
    ctx.send(Action::GoTo(hit.segment));
    ctx.send(Action::SelectCoding(hit.coding()));
}
