//! Draws the document list.

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Key, ScrollArea, Ui};
use egui_material_icons::icons::{ICON_ADD, ICON_CREATE_NEW_FOLDER};

use super::data::{Cache, Row, drop_target};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::drag::DragPayload;
use crate::ui::numbers;
use crate::ui::widgets::{
    DropPlace, InlineEdit, InlineOutcome, ListItem, ListItemResponse, empty_state, icon_button, pane_header, roomy,
};

/// What is being named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Document(DocumentId),
    Group(DocumentGroupId),
    NewGroup,
}

/// What the list keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    closed: HashSet<DocumentGroupId>,
    version: u64,
    cache: Cache,
    naming: Option<(Named, InlineEdit)>,
    /// The row whose mark was clicked last: Shift takes the range from there.
    range_from: Option<DocumentId>,
    scroll_to: Option<DocumentId>,
}

impl State {
    /// Starts renaming a document.
    pub fn rename(&mut self, document: &Document) {
        self.naming = Some((Named::Document(document.id), InlineEdit::new(&document.name)));
        self.scroll_to = Some(document.id);
    }

    /// Starts renaming a group.
    pub fn rename_group(&mut self, group: &DocumentGroup) {
        self.naming = Some((Named::Group(group.id), InlineEdit::new(&group.name)));
    }

    /// Starts naming a new group.
    pub fn name_group(&mut self) {
        self.naming = Some((Named::NewGroup, InlineEdit::default()));
    }

    /// Scrolls to a document.
    pub const fn reveal(&mut self, document: DocumentId) {
        self.scroll_to = Some(document);
    }
}

/// Draws header and list.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    pane_header(ui, &ctx.text("documents-title"), |ui| {
        if icon_button(ui, ICON_ADD, &ctx.text("documents-import")).clicked() {
            ctx.send(Action::AskImport);
        }
        if icon_button(ui, ICON_CREATE_NEW_FOLDER, &ctx.text("documents-new-group")).clicked() {
            ctx.send(Action::BeginAddDocumentGroup);
        }
    });
    let rows = state.cache.rows(ctx.snapshot, &state.closed, state.version);
    let naming_new = matches!(state.naming, Some((Named::NewGroup, _)));
    if rows.is_empty() && !naming_new {
        let line = ctx.text("documents-empty");
        if empty_state(ui, &line, Some(&ctx.text("documents-empty-button"))) {
            ctx.send(Action::AskImport);
        }
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let height = ctx.tokens.sizes.row;
    let area = ScrollArea::vertical().id_salt("documents").auto_shrink([false, false]);
    let reveal = state.scroll_to.take().and_then(|id| place_of(&rows, id));
    let n = rows.len() + usize::from(naming_new);
    let output = area.show_rows(ui, height, n, |ui, range| {
        if let Some(place) = reveal {
            reveal_row(ui, range.start, place, height);
        }
        for place in range {
            if place < rows.len() {
                row_ui(ui, ctx, state, &rows, place);
            } else {
                let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), height), egui::Sense::hover());
                naming_ui(ui, ctx, state, rect.shrink2(egui::vec2(28.0, 0.0)));
            }
        }
    });
    drop_below(ui, ctx, output.inner_rect, output.content_size.y);
}

fn place_of(rows: &[Row], id: DocumentId) -> Option<usize> {
    rows.iter().position(|row| matches!(row, Row::Document { document, .. } if document.id == id))
}

/// Scrolls just so far that the row at `place` is seen; called among the rows from `first` on.
pub(crate) fn reveal_row(ui: &Ui, first: usize, place: usize, height: f32) {
    let top = (place as f32 - first as f32).mul_add(height, ui.max_rect().top());
    let rect = egui::Rect::from_min_size(egui::pos2(ui.max_rect().left(), top), egui::vec2(1.0, height));
    ui.scroll_to_rect(rect, None);
}

fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rows: &Arc<Vec<Row>>, place: usize) {
    match &rows[place] {
        Row::Group { group, documents, open } => {
            ui.push_id(group.id.0, |ui| group_ui(ui, ctx, state, group, documents, *open));
        }
        Row::Document { document, n_codings } => {
            ui.push_id(document.id.0, |ui| document_ui(ui, ctx, state, rows, place, document, *n_codings));
        }
    }
}

fn group_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    group: &DocumentGroup,
    documents: &[DocumentId],
    open: bool,
) {
    let on = !documents.is_empty() && documents.iter().all(|id| ctx.view.activated_documents.contains(id));
    let naming = matches!(&state.naming, Some((Named::Group(id), _)) if *id == group.id);
    let say = |key| ctx.say(&Message::new(key).with("name", group.name.clone()));
    let some = documents.iter().any(|id| ctx.view.activated_documents.contains(id));
    let mut item = ListItem::new(&group.name)
        .disclosure(open, say(if open { "row-close" } else { "row-open" }))
        .mark(on, say(if on { "row-deactivate" } else { "row-activate" }))
        .partly(some && !on)
        .number(numbers::count(documents.len()), documents.is_empty());
    if naming {
        item = item.name_hidden();
    }
    let shown = item.show(ui);
    if shown.toggled || (shown.response.clicked() && !naming) {
        if !state.closed.remove(&group.id) {
            state.closed.insert(group.id);
        }
        state.version += 1;
    }
    if shown.mark_clicked {
        ctx.send(Action::ActivateDocuments(documents.to_vec(), !on));
    }
    if let Some((payload, _)) = shown.drop_hover(ui, true)
        && !matches!(*payload, DragPayload::Documents(_))
    {
        ui.ctx().set_cursor_icon(egui::CursorIcon::NoDrop);
    }
    if let Some((payload, _)) = shown.dropped(ui, true)
        && let DragPayload::Documents(ids) = &*payload
    {
        ctx.send(Action::MoveDocuments(ids.clone(), Some(group.id), None));
    }
    if naming {
        naming_ui(ui, ctx, state, shown.name_rect);
    }
    shown.response.context_menu(|ui| {
        roomy(ui);
        if ui.button(ctx.text("menu-rename")).clicked() {
            ctx.send(Action::BeginRenameDocumentGroup(group.id));
        }
        if ui.button(ctx.text("menu-delete-group")).clicked() {
            ctx.send(Action::DeleteDocumentGroup(group.id));
        }
    });
}

fn document_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    rows: &[Row],
    place: usize,
    document: &Document,
    n_codings: usize,
) {
    let id = document.id;
    let on = ctx.view.activated_documents.contains(&id);
    let open = ctx.view.open_document == Some(id);
    let naming = matches!(&state.naming, Some((Named::Document(named), _)) if *named == id);
    let say = |key| ctx.say(&Message::new(key).with("name", document.name.clone()));
    let mut item = ListItem::new(&document.name)
        .indent(usize::from(document.document_group.is_some()))
        .mark(on, say(if on { "row-deactivate" } else { "row-activate" }))
        .strong(open)
        .focused(ctx.view.focused_document == Some(id))
        .number(numbers::count(n_codings), n_codings == 0)
        .drag(DragPayload::Documents(vec![id]));
    if naming {
        item = item.name_hidden();
    }
    let shown = item.show(ui);
    if shown.response.clicked() {
        ctx.send(Action::FocusDocument(Some(id)));
        ctx.send(Action::OpenDocument(id));
    }
    if shown.response.has_focus() {
        if ui.input(|input| input.key_pressed(Key::F2)) {
            ctx.send(Action::BeginRenameDocument(id));
        }
        if ui.input(|input| input.key_pressed(Key::Delete)) {
            ctx.send(Action::DeleteDocuments(vec![id]));
        }
    }
    if shown.mark_clicked {
        let ids = marked_range(ui, state, rows, place, id);
        ctx.send(Action::ActivateDocuments(ids, !on));
    }
    drops(ui, ctx, rows, place, &shown);
    if naming {
        naming_ui(ui, ctx, state, shown.name_rect);
    }
    shown.response.context_menu(|ui| menu_ui(ui, ctx, document));
}

fn drops(ui: &Ui, ctx: &ViewerContext<'_>, rows: &[Row], place: usize, shown: &ListItemResponse) {
    let carries = ui.ctx();
    if !egui::DragAndDrop::payload::<DragPayload>(carries).is_some_and(|p| matches!(*p, DragPayload::Documents(_))) {
        return;
    }
    drop(shown.drop_hover(ui, false));
    if let Some((payload, at)) = shown.dropped(ui, false)
        && let DragPayload::Documents(ids) = &*payload
    {
        let (group, before) = drop_target(rows, place, at == DropPlace::After);
        if before.is_none_or(|before| !ids.contains(&before)) {
            ctx.send(Action::MoveDocuments(ids.clone(), group, before));
        }
    }
}

/// Documents dropped below the last row go to its end, out of every group.
fn drop_below(ui: &Ui, ctx: &ViewerContext<'_>, inner: egui::Rect, used: f32) {
    let below = egui::Rect::from_min_max(egui::pos2(inner.left(), inner.top() + used), inner.max);
    if !below.is_positive() || !ui.rect_contains_pointer(below) || !ui.input(|input| input.pointer.any_released()) {
        return;
    }
    let carried = egui::DragAndDrop::payload::<DragPayload>(ui.ctx());
    if let Some(DragPayload::Documents(ids)) = carried.as_deref() {
        ctx.send(Action::MoveDocuments(ids.clone(), None, None));
    }
}

/// The documents that a click on a mark means: with Shift all from the last one clicked.
fn marked_range(ui: &Ui, state: &mut State, rows: &[Row], place: usize, id: DocumentId) -> Vec<DocumentId> {
    let shift = ui.input(|input| input.modifiers.shift);
    let from = state.range_from.replace(id).filter(|_| shift).and_then(|from| place_of(rows, from));
    let Some(from) = from else { return vec![id] };
    rows[from.min(place)..=from.max(place)].iter().flat_map(|row| row.documents().iter().copied()).collect()
}

fn naming_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rect: egui::Rect) {
    let Some((named, edit)) = &mut state.naming else { return };
    let label = ctx.text(if *named == Named::NewGroup { "documents-new-group-name" } else { "row-new-name" });
    match edit.show(ui, rect, &label) {
        InlineOutcome::Typing => {}
        InlineOutcome::Drop => state.naming = None,
        InlineOutcome::Keep(name) => {
            ctx.send(match *named {
                Named::Document(id) => Action::RenameDocument(id, name),
                Named::Group(id) => Action::RenameDocumentGroup(id, name),
                Named::NewGroup => Action::AddDocumentGroup(name),
            });
            state.naming = None;
        }
    }
}

fn menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, document: &Document) {
    roomy(ui);
    let id = document.id;
    if ui.button(ctx.text("menu-open")).clicked() {
        ctx.send(Action::OpenDocument(id));
    }
    if ui.button(ctx.text("menu-activate-only")).clicked() {
        let others = ctx.view.activated_documents.iter().copied().filter(|&other| other != id).collect();
        ctx.send(Action::ActivateDocuments(others, false));
        ctx.send(Action::ActivateDocuments(vec![id], true));
    }
    ui.separator();
    if ui.button(ctx.text("menu-rename")).clicked() {
        ctx.send(Action::BeginRenameDocument(id));
    }
    let groups = ctx.snapshot.groups();
    if !groups.is_empty() {
        ui.menu_button(ctx.text("menu-move-to-group"), |ui| {
            for group in &groups {
                if ui.selectable_label(document.document_group == Some(group.id), &group.name).clicked() {
                    ctx.send(Action::MoveDocuments(vec![id], Some(group.id), None));
                }
            }
            ui.separator();
            if ui.button(ctx.text("menu-no-group")).clicked() {
                ctx.send(Action::MoveDocuments(vec![id], None, None));
            }
        });
    }
    if ui.button(ctx.text("menu-assign-case")).clicked() {
        ctx.send(Action::AskAssignCases);
    }
    ui.separator();
    if ui.button(ctx.text("menu-delete-document")).clicked() {
        ctx.send(Action::DeleteDocuments(vec![id]));
    }
}
