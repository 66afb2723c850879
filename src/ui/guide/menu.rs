//! The menus of a row, of a cell and of the page.

use egui::{Button, Ui};

use super::action::GuideAction;
use super::cells::SAID;
use super::data::{Cell, Page, RowOf};
use super::editor::Editing;
use super::keys::{delete, new_below};
use super::pick::Pick;
use super::state::State;
use super::table::{begin_edit, begin_new};
use crate::i18n::Message;
use crate::project::QuestionPlacement;
use crate::query::guide::CellState;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::roomy;

/// What can be done with a row.
pub fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, page: &Page, row: RowOf, read_only: bool) {
    roomy(ui);
    let send = |action| ctx.send(Action::Guide(action));
    if read_only {
        ui.weak(ctx.text("command-needs-writable"));
        return;
    }
    if item(ui, &ctx.text("guide-menu-edit"), "F2") {
        begin_edit(state, page, row);
    }
    if item(ui, &ctx.text("guide-menu-new-question"), "Insert") {
        new_below(state, page, row);
    }
    match row {
        RowOf::Topic(_) => {}
        RowOf::Question(id) => {
            let question = page.question(id).map(|row| (row.question.topic, row.question.parent.unwrap_or(id)));
            if let Some((topic, parent)) = question
                && item(ui, &ctx.text("guide-menu-new-probe"), "")
            {
                let to = QuestionPlacement { topic, parent: Some(parent), before: None };
                begin_new(state, Editing::new_question(to));
            }
            ui.separator();
            if item(ui, &ctx.text("guide-menu-link"), "") {
                send(GuideAction::Ask(Pick::Code(vec![id])));
            }
            for &code in page.codes.get(&id).map_or(&[][..], Vec::as_slice) {
                let name = ctx.snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
                if item(ui, &ctx.say(&Message::new("guide-menu-unlink").with("name", name)), "") {
                    send(GuideAction::Link(vec![id], code, false));
                }
            }
            if item(ui, &ctx.text("guide-menu-code-answers"), "") {
                send(GuideAction::Ask(Pick::CodeAnswers(page.with_probes(id))));
            }
        }
    }
    ui.separator();
    if item(ui, &ctx.text("guide-menu-delete"), "Del") {
        send(delete(row));
    }
}

/// What can be said of a cell, and of those that are chosen with it.
pub fn cell_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State, page: &Page, cell: Cell, read_only: bool) {
    roomy(ui);
    let Some(data) = page.cell(cell) else { return };
    let cells = state.with(cell);
    for place in data.places.iter().filter_map(|id| ctx.snapshot.question_place(*id)) {
        let (document, paragraph) = ctx.snapshot.citation(place.segment());
        let open = Message::new("guide-menu-open").with("place", format!("{document} ¶\u{a0}{paragraph}"));
        if item(ui, &ctx.say(&open), "Enter") {
            ctx.send(Action::GoTo(place.segment()));
        }
    }
    if !data.places.is_empty() {
        ui.separator();
    }
    for (digit, status) in (1..).zip(SAID) {
        let name = ctx.text(CellState::from(status).key());
        let is_said = cells.iter().all(|cell| page.cell(*cell).is_some_and(|data| data.confirmed == Some(status)));
        let button = Button::selectable(is_said, name).shortcut_text(digit.to_string());
        if ui.add_enabled(!read_only, button).clicked() {
            ctx.send(Action::Guide(GuideAction::Say(cells.clone(), Some(status))));
            ui.close();
        }
    }
    ui.separator();
    let is_any = cells.iter().any(|cell| page.cell(*cell).is_some_and(|data| data.confirmed.is_some()));
    let button = Button::new(ctx.text("guide-menu-take-back")).shortcut_text("0");
    if ui.add_enabled(is_any && !read_only, button).clicked() {
        ctx.send(Action::Guide(GuideAction::Say(cells, None)));
        ui.close();
    }
}

/// What can be done with the whole guide.
pub fn page_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, page: &Page, read_only: bool) {
    roomy(ui);
    let send = |action| ctx.send(Action::Guide(action));
    let entry = |ui: &mut Ui, key: &'static str, enabled: bool, action: GuideAction| {
        if ui.add_enabled(enabled, Button::new(ctx.text(key))).clicked() {
            send(action);
            ui.close();
        }
    };
    let has_rows = !page.rows.is_empty();
    entry(ui, "guide-menu-make-codes", has_rows && !read_only, GuideAction::MakeCodes);
    ui.separator();
    entry(ui, "guide-menu-import", !read_only, GuideAction::AskImport);
    entry(ui, "guide-menu-export", has_rows, GuideAction::AskExport);
    entry(ui, "guide-menu-export-table", has_rows, GuideAction::AskExportTable);
}

/// One line of a menu; true when it was chosen.
fn item(ui: &mut Ui, label: &str, key: &str) -> bool {
    let button = Button::new(label);
    let button = if key.is_empty() { button } else { button.shortcut_text(key) };
    let clicked = ui.add(button).clicked();
    if clicked {
        ui.close();
    }
    clicked
}
