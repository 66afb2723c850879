//! Draws the rows of the document list, and carries out clicks and keys on them.

use std::sync::Arc;

use egui::{Align2, Key, Modifiers, Ui, vec2};
use egui_material_icons::icons::ICON_STICKY_NOTE_2;

use super::actions::DocumentsAction;
use super::data::{Row, RowKey};
use super::state::{Named, State};
use super::view::{naming_ui, place_of};
use super::{drops, menu};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::details;
use crate::ui::document_browser::ReaderAction;
use crate::ui::drag::DragPayload;
use crate::ui::memos;
use crate::ui::numbers;
use crate::ui::progress;
use crate::ui::widgets::{ListItem, ListItemResponse};

/// Draws one row.
pub fn row_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &Arc<Vec<Row>>,
    order: &[DocumentId],
    place: usize,
) {
    let row = &rows[place];
    let shown = match row {
        Row::SetsTitle => return sets_title_ui(ui, ctx),
        Row::Group { group, documents, open } => {
            ui.push_id(group.id.0, |ui| group_ui(ui, ctx, state, rows, group, documents, *open)).inner
        }
        Row::Set { set, documents, open } => {
            ui.push_id(set.id.0, |ui| set_ui(ui, ctx, state, rows, set, documents, *open)).inner
        }
        Row::Document { document, n_codings, set } => {
            let id = (document.id.0, set.map(|set| set.0));
            ui.push_id(id, |ui| document_ui(ui, ctx, state, rows, order, place, document, *n_codings, *set)).inner
        }
    };
    // Keys first: a key is meant for one row, not for the row it leads to.
    let takes_keys = state.take_keys.take_if(|wanted| *wanted == row.key()).is_some();
    keys(ui, ctx, state, rows, order, place, &shown);
    if takes_keys {
        shown.response.request_focus();
    }
}

fn sets_title_ui(ui: &mut Ui, ctx: &ViewerContext<'_>) {
    let tokens = ctx.tokens;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), tokens.sizes.row));
    let at = egui::pos2(rect.left() + 12.0, rect.bottom() - 6.0);
    ui.painter().hline(rect.x_range(), rect.top() + 3.5, tokens.hairline());
    let font = tokens.bold(tokens.sizes.small - 0.5);
    ui.painter().text(at, Align2::LEFT_BOTTOM, ctx.text("documents-sets"), font, *tokens.muted);
}

/// A row of several documents: a group or a set.
fn folder<'a>(ctx: &ViewerContext<'_>, name: &'a str, documents: &[DocumentId], open: bool) -> (ListItem<'a>, bool) {
    let activated = &ctx.view.activated_documents;
    let on = !documents.is_empty() && documents.iter().all(|id| activated.contains(id));
    let some = documents.iter().any(|id| activated.contains(id));
    let say = |key| ctx.say(&Message::new(key).with("name", name.to_owned()));
    let item = ListItem::new(name)
        .disclosure(open, say(if open { "row-close" } else { "row-open" }))
        .mark(on, say(if on { "row-deactivate" } else { "row-activate" }))
        .partly(some && !on)
        .number(numbers::count(documents.len()), documents.is_empty());
    (item, on)
}

fn group_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &[Row],
    group: &DocumentGroup,
    documents: &[DocumentId],
    open: bool,
) -> ListItemResponse {
    let naming = matches!(&state.naming, Some((Named::Group(id), _)) if *id == group.id);
    let (mut item, on) = folder(ctx, &group.name, documents, open);
    item = item.drag(DragPayload::DocumentGroup(group.id));
    if naming {
        item = item.name_hidden();
    }
    let shown = item.show(ui);
    if shown.toggled || (clicked(ui, &shown) && !naming) {
        fold(state, RowKey::Group(group.id));
        shown.response.request_focus();
    }
    if shown.mark_clicked {
        ctx.send(Action::ActivateDocuments(documents.to_vec(), !on));
    }
    drops::on_group(ui, ctx, rows, group.id, &shown);
    if naming {
        naming_ui(ui, ctx, state, shown.name_rect);
    }
    shown.response.context_menu(|ui| menu::group_ui(ui, ctx, group, documents));
    shown
}

fn set_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &[Row],
    set: &DocumentSet,
    documents: &[DocumentId],
    open: bool,
) -> ListItemResponse {
    let naming = matches!(&state.naming, Some((Named::Set(id), _)) if *id == set.id);
    let (mut item, on) = folder(ctx, &set.name, documents, open);
    item = item.drag(DragPayload::DocumentSet(set.id));
    if naming {
        item = item.name_hidden();
    }
    let shown = item.show(ui);
    if shown.toggled || (clicked(ui, &shown) && !naming) {
        fold(state, RowKey::Set(set.id));
        shown.response.request_focus();
    }
    if shown.mark_clicked {
        ctx.send(Action::ActivateDocuments(documents.to_vec(), !on));
    }
    drops::on_set(ui, ctx, rows, set.id, &shown);
    if naming {
        naming_ui(ui, ctx, state, shown.name_rect);
    }
    shown.response.context_menu(|ui| menu::set_ui(ui, ctx, set, documents));
    shown
}

#[expect(clippy::too_many_arguments, reason = "a row is drawn from all that it stands among")]
fn document_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &[Row],
    order: &[DocumentId],
    place: usize,
    document: &Document,
    n_codings: usize,
    set: Option<DocumentSetId>,
) -> ListItemResponse {
    let id = document.id;
    let on = ctx.view.activated_documents.contains(&id);
    let naming = set.is_none() && matches!(&state.naming, Some((Named::Document(named), _)) if *named == id);
    let say = |key| ctx.say(&Message::new(key).with("name", document.name.clone()));
    let chosen = state.choice.contains(id);
    let mut item = ListItem::new(&document.name)
        .indent(usize::from(document.document_group.is_some() || set.is_some()))
        .mark(on, say(if on { "row-deactivate" } else { "row-activate" }))
        .strong(ctx.view.open_document == Some(id))
        .focused(chosen || (state.choice.is_empty() && ctx.view.focused_document == Some(id)))
        .number(numbers::count(n_codings), n_codings == 0)
        .drag(DragPayload::Documents(vec![id]));
    let material = ctx.snapshot.detail(id).material;
    if let Some(icon) = details::icon_of(material) {
        item = item.note(icon, ctx.text(material.key()));
    }
    if memos::has_memo(ui.ctx(), ctx, MemoTarget::Document(id)) {
        item = item.note(ICON_STICKY_NOTE_2, ctx.text("memo-on-row"));
    }
    if naming {
        item = item.name_hidden();
    }
    let progress = state.progress_of(ctx, id);
    item = item.progress(progress.read_share(), progress.coded_share());
    if let Some((icon, text)) = progress::note_of(ctx, progress) {
        item = item.note(icon, text);
    }
    let mut shown = item.show(ui);
    if let Some(said) = progress::said(ctx, progress) {
        shown.response = shown.response.on_hover_text(said);
    }
    if shown.response.drag_started() {
        shown.response.dnd_set_drag_payload(DragPayload::Documents(state.choice.with(id, order)));
    }
    if clicked(ui, &shown) {
        let modifiers = ui.input(|input| input.modifiers);
        if modifiers.alt {
            ctx.send(Action::Reader(ReaderAction::OpenBeside(id)));
        } else if state.choice.click(id, order, modifiers) {
            ctx.send(Action::FocusDocument(Some(id)));
            ctx.send(Action::OpenDocument(id));
        }
        shown.response.request_focus();
    }
    if shown.response.secondary_clicked() && !chosen {
        state.choice.only(id);
    }
    if shown.mark_clicked {
        let ids = marked_range(ui, state, rows, order, place, id);
        ctx.send(Action::ActivateDocuments(ids, !on));
    }
    match set {
        None => drops::on_document(ui, ctx, rows, place, state.shown.by_name, &shown),
        Some(set) => drops::on_member(ui, ctx, rows, place, set, &shown),
    }
    if naming {
        naming_ui(ui, ctx, state, shown.name_rect);
    }
    shown.response.context_menu(|ui| {
        let ids = state.choice.with(id, order);
        menu::document_ui(ui, ctx, document, &ids, set);
    });
    shown
}

/// True for a click, and for Enter; Space clicks too, but here it activates.
fn clicked(ui: &Ui, shown: &ListItemResponse) -> bool {
    shown.response.clicked() && pressed_with(ui, Key::Space).is_none()
}

/// The documents that a click on a mark means: with Shift all from the last one clicked, and
/// the chosen ones together.
fn marked_range(
    ui: &Ui,
    state: &mut State,
    rows: &[Row],
    order: &[DocumentId],
    place: usize,
    id: DocumentId,
) -> Vec<DocumentId> {
    let shift = ui.input(|input| input.modifiers.shift);
    let from = state.range_from.replace(id).filter(|_| shift).and_then(|from| place_of(rows, from));
    let Some(from) = from else { return state.choice.with(id, order) };
    let mut ids: Vec<DocumentId> =
        rows[from.min(place)..=from.max(place)].iter().flat_map(|row| row.documents().iter().copied()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Shows or hides what stands below a group or a set.
fn fold(state: &mut State, key: RowKey) {
    match key {
        RowKey::Group(id) => {
            if !state.shown.closed_groups.remove(&id) {
                state.shown.closed_groups.insert(id);
            }
        }
        RowKey::Set(id) => {
            if !state.shown.open_sets.remove(&id) {
                state.shown.open_sets.insert(id);
            }
        }
        RowKey::Document(..) | RowKey::SetsTitle => {}
    }
}

/// The keys of a row that has the focus: arrows walk and fold, with Shift they choose, Enter
/// opens, Space activates, F2 renames, Del deletes.
fn keys(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &[Row],
    order: &[DocumentId],
    place: usize,
    shown: &ListItemResponse,
) {
    if !shown.response.has_focus() {
        return;
    }
    let filter = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..egui::EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(shown.response.id, filter));
    let pressed = |key| pressed_with(ui, key).is_some();
    let can_stand = |row: &&Row| row.key() != RowKey::SetsTitle;
    let next = pressed(Key::ArrowDown).then(|| rows[place + 1..].iter().find(can_stand)).flatten();
    let previous = pressed(Key::ArrowUp).then(|| rows[..place].iter().rfind(can_stand)).flatten();
    if let Some(to) = next.or(previous) {
        let shift = [Key::ArrowDown, Key::ArrowUp].into_iter().filter_map(|key| pressed_with(ui, key)).any(|m| m.shift);
        step_to(ctx, state, order, to.key(), shift);
    }
    let key = rows[place].key();
    if pressed(Key::Space) {
        let documents = match key {
            RowKey::Document(id, _) => state.choice.with(id, order),
            _ => rows[place].documents().to_vec(),
        };
        let on = documents.iter().all(|id| ctx.view.activated_documents.contains(id));
        ctx.send(Action::ActivateDocuments(documents, !on));
    }
    let folds = match &rows[place] {
        Row::Group { open, .. } | Row::Set { open, .. } => {
            pressed(if *open { Key::ArrowLeft } else { Key::ArrowRight })
        }
        Row::Document { .. } | Row::SetsTitle => false,
    };
    if folds {
        fold(state, key);
    }
    if pressed_with(ui, Key::A).is_some_and(|modifiers| modifiers.command) {
        state.choice.all(order.iter().copied());
    }
    let (renames, deletes) = (pressed(Key::F2), pressed(Key::Delete));
    match key {
        RowKey::Document(id, _) if renames => ctx.send(Action::BeginRenameDocument(id)),
        RowKey::Document(id, None) if deletes => ctx.send(Action::DeleteDocuments(state.choice.with(id, order))),
        // In a set it is the listing that goes, not the document.
        RowKey::Document(id, Some(set)) if deletes => {
            let ids = state.choice.with(id, order);
            ctx.send(Action::Documents(DocumentsAction::TakeFromSet(set, ids)));
        }
        RowKey::Group(id) if renames => ctx.send(Action::BeginRenameDocumentGroup(id)),
        RowKey::Group(id) if deletes => ctx.send(Action::DeleteDocumentGroup(id)),
        RowKey::Set(id) if renames => ctx.send(Action::Documents(DocumentsAction::BeginRenameSet(id))),
        RowKey::Set(id) if deletes => ctx.send(Action::Documents(DocumentsAction::DeleteSet(id))),
        _ => {}
    }
}

/// With what a key was pressed in this frame, if it was.
fn pressed_with(ui: &Ui, wanted: Key) -> Option<Modifiers> {
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::Key { key, pressed: true, modifiers, .. } if *key == wanted => Some(*modifiers),
            _ => None,
        })
    })
}

/// Walks to a row; with Shift all documents on the way are chosen.
fn step_to(ctx: &ViewerContext<'_>, state: &mut State, order: &[DocumentId], to: RowKey, shift: bool) {
    state.take_keys = Some(to);
    if let RowKey::Document(id, _) = to {
        if shift {
            state.choice.reach(id, order);
        } else {
            state.choice.only(id);
        }
        ctx.send(Action::FocusDocument(Some(id)));
    } else if !shift {
        state.choice.clear();
        ctx.send(Action::FocusDocument(None));
    }
}
