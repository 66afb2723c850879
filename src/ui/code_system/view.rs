//! Draws the code tree.

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Key, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_SELL};

use super::counts::{Count, Counts};
use super::data::{Cache, Row, placement};
use super::menu::menu_ui;
use crate::i18n::Message;
use crate::model::*;
use crate::project::Placement;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_system::reveal_row;
use crate::ui::drag::DragPayload;
use crate::ui::numbers;
use crate::ui::widgets::{
    InlineEdit, InlineOutcome, ListItem, ListItemResponse, empty_state, icon_button, pane_header, search_field,
};

/// What is being named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Code(CodeId),
    New(Option<CodeId>),
}

/// What the tree keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    closed: HashSet<CodeId>,
    version: u64,
    filter: String,
    cache: Cache,
    counts: Counts,
    naming: Option<(Named, InlineEdit)>,
    /// The row whose mark was clicked last: Shift takes the range from there.
    range_from: Option<CodeId>,
    scroll_to: Option<CodeId>,
    /// The row that takes the keyboard when it is next drawn.
    take_keys: Option<CodeId>,
}

impl State {
    /// Starts renaming a code.
    pub fn rename(&mut self, codes: &CodeSystem, code: &Code) {
        self.reveal(codes, code.id);
        self.naming = Some((Named::Code(code.id), InlineEdit::new(&code.name)));
    }

    /// Starts naming a new code.
    pub fn name_new(&mut self, parent: Option<CodeId>) {
        self.filter.clear();
        if let Some(parent) = parent {
            self.version += u64::from(self.closed.remove(&parent));
        }
        self.naming = Some((Named::New(parent), InlineEdit::default()));
    }

    /// Scrolls to a code and opens all above it.
    pub fn reveal(&mut self, codes: &CodeSystem, id: CodeId) {
        self.scroll_to = Some(id);
        let mut above = codes.code(id).and_then(|code| code.parent);
        while let Some(parent) = above {
            self.version += u64::from(self.closed.remove(&parent));
            above = codes.code(parent).and_then(|code| code.parent);
        }
    }
}

/// Draws header, filter and tree.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    pane_header(ui, &ctx.text("codes-title"), |ui| {
        if icon_button(ui, ICON_ADD, &ctx.text("codes-new")).clicked() {
            ctx.send(Action::BeginAddCode(None));
        }
    });
    let codes = ctx.snapshot.codes();
    if codes.is_empty() && state.naming.is_none() {
        if empty_state(ui, &ctx.text("codes-empty"), Some(&ctx.text("codes-new"))) {
            ctx.send(Action::BeginAddCode(None));
        }
        return;
    }
    egui::Frame::new().inner_margin(egui::Margin { left: 12, right: 12, top: 0, bottom: 6 }).show(ui, |ui| {
        search_field(ui, &mut state.filter, &ctx.text("codes-filter"));
    });
    let repaint = ui.ctx().clone();
    state.counts.update(ctx.snapshot, move || repaint.request_repaint());
    let rows = state.cache.rows(ctx.snapshot, &state.closed, state.version, &state.filter);
    if rows.is_empty() && state.naming.is_none() {
        empty_state(ui, &ctx.text("codes-filter-empty"), None);
        return;
    }
    tree_ui(ui, ctx, state, &rows);
}

fn tree_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &Arc<Vec<Row>>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = ctx.tokens.sizes.row;
    let reveal = state.scroll_to.take().and_then(|id| place_of(rows, id));
    // The field for a new code stands as a row of its own: behind its parent's sub-codes.
    let new_at = match &state.naming {
        Some((Named::New(parent), _)) => Some(place_of_new(ctx.snapshot.codes(), rows, *parent)),
        _ => None,
    };
    let area = ScrollArea::vertical().id_salt("codes").auto_shrink([false, false]);
    let n = rows.len() + usize::from(new_at.is_some());
    let output = area.show_rows(ui, height, n, |ui, range| {
        if let Some(place) = reveal {
            reveal_row(ui, range.start, place, height);
        }
        if let Some((place, _)) = new_at.filter(|(place, _)| !range.contains(place)) {
            reveal_row(ui, range.start, place, height);
        }
        for at in range {
            match new_at {
                Some((new_at, depth)) if at == new_at => new_row_ui(ui, ctx, state, depth),
                Some((new_at, _)) if at > new_at => row_ui(ui, ctx, state, rows, at - 1),
                _ => row_ui(ui, ctx, state, rows, at),
            }
        }
    });
    drop_below(ui, ctx, output.inner_rect, output.content_size.y);
}

fn place_of(rows: &[Row], id: CodeId) -> Option<usize> {
    rows.iter().position(|row| row.code.id == id)
}

fn place_of_new(codes: &CodeSystem, rows: &[Row], parent: Option<CodeId>) -> (usize, usize) {
    let Some(parent) = parent.and_then(|parent| codes.place(parent)) else { return (rows.len(), 0) };
    let last = rows.iter().rposition(|row| codes.subtree(parent).contains(&row.place));
    (last.map_or(rows.len(), |last| last + 1), codes.depth(parent) + 1)
}

fn new_row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, depth: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ctx.tokens.sizes.row), egui::Sense::hover());
    let mut field = rect.shrink2(vec2(12.0, 0.0));
    field.min.x += 56.0 + 16.0 * depth as f32;
    naming_ui(ui, ctx, state, field);
}

fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &Arc<Vec<Row>>, at: usize) {
    ui.push_id(rows[at].code.id.0, |ui| code_ui(ui, ctx, state, rows, at));
}

fn code_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &[Row], at: usize) {
    let row = &rows[at];
    let (code, id) = (&*row.code, row.code.id);
    let codes = ctx.snapshot.codes();
    let below = || codes.codes()[codes.subtree(row.place)].iter().map(|code| code.id);
    let on = below().all(|id| ctx.view.activated_codes.contains(&id));
    let naming = matches!(&state.naming, Some((Named::Code(named), _)) if *named == id);
    let say = |key| ctx.say(&Message::new(key).with("name", code.name.clone()));
    let Count { own, with_sub_codes } = state.counts.of(id);
    let mut item = ListItem::new(&code.name)
        .indent(row.depth)
        .room_for_triangle()
        .mark(on, say(if on { "row-deactivate" } else { "row-activate" }))
        .partly(!on && row.open.is_some() && below().any(|id| ctx.view.activated_codes.contains(&id)))
        .dot(ctx.tokens.code_color(code.color))
        .quiet(!row.matches)
        .focused(ctx.view.focused_code == Some(id))
        .number(numbers::count(with_sub_codes), with_sub_codes == 0)
        .drag(DragPayload::Codes(vec![id]));
    if let Some(open) = row.open {
        item = item.disclosure(open, say(if open { "row-close" } else { "row-open" }));
    }
    let selection = ctx.view.selection.filter(|segment| !segment.span.is_empty());
    if selection.is_some() {
        item = item.hover_button(ICON_SELL, say("codes-apply"));
    }
    if naming {
        item = item.name_hidden();
    }
    let mut shown = item.show(ui);
    if row.open.is_some() {
        let tip = Message::new("codes-count").with("own", own).with("all", with_sub_codes);
        shown.response = shown.response.on_hover_text(ctx.say(&tip));
    }
    if let Some(segment) = selection.filter(|_| shown.button_clicked) {
        ctx.send(Action::ApplyCode(segment, id));
    }
    if shown.toggled || (shown.response.double_clicked() && row.open.is_some()) {
        toggle(state, id);
    }
    if shown.response.clicked() {
        ctx.send(Action::FocusCode(Some(id)));
        shown.response.request_focus();
    }
    // Keys first: a key is meant for one row, not for the row it leads to.
    let takes_keys = state.take_keys.take_if(|wanted| *wanted == id).is_some();
    keys(ui, ctx, state, rows, at, &shown);
    if takes_keys {
        shown.response.request_focus();
    }
    if shown.mark_clicked {
        let ids = match marked_range(ui, state, rows, at, id) {
            Some(range) => range,
            None => below().collect(),
        };
        ctx.send(Action::ActivateCodes(ids, !on));
    }
    drops(ui, ctx, id, &shown);
    if naming {
        naming_ui(ui, ctx, state, shown.name_rect);
    }
    shown.response.context_menu(|ui| menu_ui(ui, ctx, code));
}

fn toggle(state: &mut State, id: CodeId) {
    if !state.closed.remove(&id) {
        state.closed.insert(id);
    }
    state.version += 1;
}

/// The keys of a row that has the focus: arrows walk and fold, Space activates, F2 renames,
/// Del deletes.
fn keys(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &[Row], at: usize, shown: &ListItemResponse) {
    let row = &rows[at];
    if !shown.response.has_focus() {
        return;
    }
    let filter = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..egui::EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(shown.response.id, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let next = if pressed(Key::ArrowDown) { rows.get(at + 1) } else { None };
    let previous = if pressed(Key::ArrowUp) { at.checked_sub(1).and_then(|at| rows.get(at)) } else { None };
    if let Some(to) = next.or(previous) {
        state.take_keys = Some(to.code.id);
        ctx.send(Action::FocusCode(Some(to.code.id)));
    }
    if pressed(Key::Space) {
        let codes = ctx.snapshot.codes().with_descendants(row.code.id);
        let on = codes.iter().all(|id| ctx.view.activated_codes.contains(id));
        ctx.send(Action::ActivateCodes(codes, !on));
    }
    if pressed(Key::F2) {
        ctx.send(Action::BeginRenameCode(row.code.id));
    } else if pressed(Key::Delete) {
        ctx.send(Action::DeleteCodes(vec![row.code.id]));
    } else if (pressed(Key::ArrowLeft) && row.open == Some(true))
        || (pressed(Key::ArrowRight) && row.open == Some(false))
    {
        toggle(state, row.code.id);
    }
}

fn drops(ui: &Ui, ctx: &ViewerContext<'_>, id: CodeId, shown: &ListItemResponse) {
    let Some(carried) = egui::DragAndDrop::payload::<DragPayload>(ui.ctx()) else { return };
    let codes = ctx.snapshot.codes();
    match &*carried {
        DragPayload::Documents(_) | DragPayload::DocumentGroup(_) | DragPayload::DocumentSet(_) => {}
        DragPayload::Selection => {
            if shown.response.contains_pointer() {
                let edge = egui::Stroke::new(2.0, *ctx.tokens.accent);
                ui.painter().rect_stroke(shown.response.rect.shrink(1.0), 4.0, edge, egui::StrokeKind::Inside);
            }
            if shown.response.dnd_release_payload::<DragPayload>().is_some()
                && let Some(segment) = ctx.view.selection
            {
                ctx.send(Action::ApplyCode(segment, id));
            }
        }
        DragPayload::Codes(ids) => {
            if ids.iter().any(|&moved| codes.is_within(id, moved)) {
                return;
            }
            drop(shown.drop_hover(ui, true));
            if let Some((_, at)) = shown.dropped(ui, true) {
                ctx.send(Action::MoveCodes(ids.clone(), placement(codes, id, at)));
            }
        }
    }
}

/// Codes dropped below the last row become main categories at the end.
fn drop_below(ui: &Ui, ctx: &ViewerContext<'_>, inner: egui::Rect, used: f32) {
    let below = egui::Rect::from_min_max(egui::pos2(inner.left(), inner.top() + used), inner.max);
    if !below.is_positive() || !ui.rect_contains_pointer(below) || !ui.input(|input| input.pointer.any_released()) {
        return;
    }
    if let Some(DragPayload::Codes(ids)) = egui::DragAndDrop::payload::<DragPayload>(ui.ctx()).as_deref() {
        ctx.send(Action::MoveCodes(ids.clone(), Placement::default()));
    }
}

/// The codes that a Shift click on a mark means: all from the last one clicked.
fn marked_range(ui: &Ui, state: &mut State, rows: &[Row], at: usize, id: CodeId) -> Option<Vec<CodeId>> {
    let shift = ui.input(|input| input.modifiers.shift);
    let from = state.range_from.replace(id).filter(|_| shift).and_then(|from| place_of(rows, from))?;
    Some(rows[from.min(at)..=from.max(at)].iter().map(|row| row.code.id).collect())
}

fn naming_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rect: egui::Rect) {
    let Some((named, edit)) = &mut state.naming else { return };
    let label = ctx.text(if matches!(named, Named::New(_)) { "codes-new-name" } else { "row-new-name" });
    match edit.show(ui, rect, &label) {
        InlineOutcome::Typing => {}
        InlineOutcome::Drop => state.naming = None,
        InlineOutcome::Keep(name) => {
            ctx.send(match *named {
                Named::Code(id) => Action::RenameCode(id, name),
                Named::New(parent) => Action::AddCode(name, parent),
            });
            state.naming = None;
        }
    }
}
