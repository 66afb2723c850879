//! The context menus of the document list.

use egui::{ScrollArea, Ui};

use super::actions::DocumentsAction;
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::details::DetailsAction;
use crate::ui::document_browser::ReaderAction;
use crate::ui::progress::ProgressAction;
use crate::ui::transcript_export::TranscriptAction;
use crate::ui::widgets::roomy;

/// Longer lists of groups, sets and cases are scrolled.
const MAX_HEIGHT: f32 = 320.0;

fn entry(ui: &mut Ui, label: &str) -> bool {
    let clicked = ui.button(label).clicked();
    if clicked {
        ui.close();
    }
    clicked
}

fn activate_only(ctx: &ViewerContext<'_>, ids: &[DocumentId]) {
    let others = ctx.view.activated_documents.iter().copied().filter(|other| !ids.contains(other)).collect();
    ctx.send(Action::ActivateDocuments(others, false));
    ctx.send(Action::ActivateDocuments(ids.to_vec(), true));
}

/// The menu of a group.
pub fn group_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, group: &DocumentGroup, documents: &[DocumentId]) {
    roomy(ui);
    if !documents.is_empty() {
        if entry(ui, &ctx.text("menu-activate-only")) {
            activate_only(ctx, documents);
        }
        if entry(ui, &ctx.text("documents-menu-new-set")) {
            ctx.send(Action::Documents(DocumentsAction::BeginAddSet(documents.to_vec())));
        }
        ui.separator();
    }
    if entry(ui, &ctx.text("menu-rename")) {
        ctx.send(Action::BeginRenameDocumentGroup(group.id));
    }
    if entry(ui, &ctx.text("menu-delete-group")) {
        ctx.send(Action::DeleteDocumentGroup(group.id));
    }
}

/// The menu of a set.
pub fn set_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, set: &DocumentSet, documents: &[DocumentId]) {
    roomy(ui);
    let send = |action| ctx.send(Action::Documents(action));
    if !documents.is_empty() && entry(ui, &ctx.text("menu-activate-only")) {
        activate_only(ctx, documents);
    }
    let activated = &ctx.view.activated_documents;
    if !activated.is_empty() && entry(ui, &ctx.text("documents-menu-put-activated")) {
        let ids = ctx.snapshot.documents().map(|entry| entry.document.id).filter(|id| activated.contains(id));
        send(DocumentsAction::PutInSet(set.id, ids.collect(), None));
    }
    ui.separator();
    if entry(ui, &ctx.text("menu-rename")) {
        send(DocumentsAction::BeginRenameSet(set.id));
    }
    if entry(ui, &ctx.text("documents-menu-delete-set")) {
        send(DocumentsAction::DeleteSet(set.id));
    }
}

/// The menu of a document, and of all that are chosen with it.
pub fn document_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    document: &Document,
    ids: &[DocumentId],
    set: Option<DocumentSetId>,
) {
    roomy(ui);
    let id = document.id;
    let one = ids.len() == 1;
    if !one {
        let title = ctx.say(&Message::new("documents-menu-chosen").with("n", ids.len()));
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            ui.label(egui::RichText::new(title).font(ctx.tokens.bold(ctx.tokens.sizes.small)).color(*ctx.tokens.muted));
        });
    }
    if one && entry(ui, &ctx.text("menu-open")) {
        ctx.send(Action::OpenDocument(id));
    }
    if one && entry(ui, &ctx.text("reader-open-beside")) {
        ctx.send(Action::Reader(ReaderAction::OpenBeside(id)));
    }
    if entry(ui, &ctx.text(if one { "menu-activate-only" } else { "documents-menu-activate-these" })) {
        activate_only(ctx, ids);
    }
    ui.separator();
    if one && entry(ui, &ctx.text("menu-rename")) {
        ctx.send(Action::BeginRenameDocument(id));
    }
    groups_ui(ui, ctx, document, ids);
    sets_ui(ui, ctx, ids);
    if let Some(set) = set
        && entry(ui, &ctx.text("documents-menu-take-out"))
    {
        ctx.send(Action::Documents(DocumentsAction::TakeFromSet(set, ids.to_vec())));
    }
    cases_ui(ui, ctx, ids);
    if entry(ui, &ctx.text("details-menu")) {
        ctx.send(Action::Details(DetailsAction::Ask(ids.to_vec())));
    }
    if entry(ui, &ctx.text("documents-menu-export")) {
        ctx.send(Action::Transcript(TranscriptAction::Ask(ids.to_vec())));
    }
    finished_ui(ui, ctx, ids);
    if one {
        crate::ui::memos::menu_ui(ui, ctx, MemoTarget::Document(id));
    }
    ui.separator();
    let delete = match ids.len() {
        1 => ctx.text("menu-delete-document"),
        n => ctx.say(&Message::new("documents-menu-delete").with("n", n)),
    };
    if entry(ui, &delete) {
        ctx.send(Action::DeleteDocuments(ids.to_vec()));
    }
}

/// Says that the documents are finished, or takes it back where all of them are.
fn finished_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, ids: &[DocumentId]) {
    let finished = ctx.snapshot.finished_documents(ctx.view.coder);
    let all = ids.iter().all(|id| finished.contains(id));
    let label = ctx.text(if all { "progress-menu-reopen" } else { "progress-menu-finish" });
    if entry(ui, &label) {
        let ids = ids.to_vec();
        ctx.send(Action::Progress(if all { ProgressAction::Reopen(ids) } else { ProgressAction::Finish(ids) }));
    }
}

fn groups_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, document: &Document, ids: &[DocumentId]) {
    let groups = ctx.snapshot.groups();
    if groups.is_empty() {
        return;
    }
    let move_to = |group| ctx.send(Action::MoveDocuments(ids.to_vec(), group, None));
    ui.menu_button(ctx.text("menu-move-to-group"), |ui| {
        ScrollArea::vertical().max_height(MAX_HEIGHT).show(ui, |ui| {
            for group in &groups {
                if ui.selectable_label(document.document_group == Some(group.id), &group.name).clicked() {
                    move_to(Some(group.id));
                    ui.close();
                }
            }
        });
        ui.separator();
        if entry(ui, &ctx.text("menu-no-group")) {
            move_to(None);
        }
    });
}

fn sets_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, ids: &[DocumentId]) {
    let send = |action| ctx.send(Action::Documents(action));
    ui.menu_button(ctx.text("documents-menu-put-in-set"), |ui| {
        let sets = ctx.snapshot.document_sets();
        ScrollArea::vertical().max_height(MAX_HEIGHT).show(ui, |ui| {
            for set in &sets {
                if entry(ui, &set.name) {
                    send(DocumentsAction::PutInSet(set.id, ids.to_vec(), None));
                }
            }
        });
        if !sets.is_empty() {
            ui.separator();
        }
        if entry(ui, &ctx.text("documents-menu-new-set")) {
            send(DocumentsAction::BeginAddSet(ids.to_vec()));
        }
    });
}

fn cases_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, ids: &[DocumentId]) {
    let cases = ctx.snapshot.cases();
    if cases.is_empty() {
        if entry(ui, &ctx.text("menu-assign-case")) {
            ctx.send(Action::AskAssignCases);
        }
        return;
    }
    let assign = |case| ctx.send(Action::AssignDocuments(ids.iter().map(|&id| (id, case)).collect()));
    ui.menu_button(ctx.text("documents-menu-case"), |ui| {
        ScrollArea::vertical().max_height(MAX_HEIGHT).show(ui, |ui| {
            for case in &cases {
                if entry(ui, &case.name) {
                    assign(Some(case.id));
                }
            }
        });
        ui.separator();
        if entry(ui, &ctx.text("documents-menu-no-case")) {
            assign(None);
        }
        if entry(ui, &ctx.text("menu-assign-case")) {
            ctx.send(Action::AskAssignCases);
        }
    });
}
