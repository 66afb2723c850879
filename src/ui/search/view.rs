//! Draws the tab: field, options, how much was found, and the hits.

use std::sync::Arc;

use egui::{Align, Id, Key, Layout, Margin, Modifiers, RichText, TextEdit, Ui};

use super::list::{MARK, TRIANGLE, check_ui, list_ui};
use super::options::options_ui;
use super::rows::Rows;
use super::{SearchAction, State};
use crate::i18n::Message;
use crate::query::SearchError;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers::count;
use crate::ui::widgets::empty_state;

fn field_id() -> Id {
    Id::unique("search field")
}

/// Draws the tab and searches what is typed.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    egui::Frame::new().inner_margin(Margin { left: 12, right: 8, top: 8, bottom: 4 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        field_ui(ui, ctx, state);
        options_ui(ui, ctx, &mut state.form);
    });
    let now = ui.input(|input| input.time);
    if state.searching.update(ctx.snapshot, state.form.spec(ctx.view), now, ui.ctx()) {
        state.take(state.searching.found().cloned());
        let hits = (state.rows.hits().n > 0).then(|| Arc::clone(state.rows.hits()));
        ctx.send(Action::Search(SearchAction::Show(hits)));
    }
    summary_ui(ui, ctx, state);
    match state.searching.found() {
        None if state.searching.progress().is_some() => {}
        _ if ctx.snapshot.documents().len() == 0 => {
            if empty_state(ui, &ctx.text("reader-empty-no-documents"), Some(&ctx.text("reader-empty-import"))) {
                ctx.send(Action::AskImport);
            }
        }
        None => drop(empty_state(ui, &ctx.text("search-empty"), None)),
        Some(Err(error)) => error_ui(ui, ctx, *error),
        Some(Ok(hits)) if hits.n == 0 => drop(empty_state(ui, &ctx.text("search-no-hits"), None)),
        Some(Ok(_)) => list_ui(ui, ctx, &mut state.rows, &mut state.reveal),
    }
}

fn field_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let tokens = ctx.tokens;
    if ui.memory(|memory| memory.has_focus(field_id())) {
        let (back, on) = ui.input_mut(|input| {
            (input.consume_key(Modifiers::SHIFT, Key::Enter), input.consume_key(Modifiers::NONE, Key::Enter))
        });
        if let Some(hit) = (back || on).then(|| state.step(on)).flatten() {
            ctx.send(Action::Search(SearchAction::GoToHit(hit)));
        }
    }
    let label = ctx.text("search-field");
    let hint = RichText::new(&label).color(*tokens.faint);
    let field = TextEdit::singleline(&mut state.form.text).id(field_id()).hint_text(hint);
    let response = ui.add(field.margin(Margin::symmetric(8, 5)).desired_width(f32::INFINITY)).accessible_name(label);
    if std::mem::take(&mut state.opens) {
        response.request_focus();
        let mut edit = TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
        let at = |n| egui::text::CCursor::new(egui::text::CharIndex(n));
        let all = egui::text::CCursorRange::two(at(0), at(state.form.text.chars().count()));
        edit.cursor.set_char_range(Some(all));
        edit.store(ui.ctx(), response.id);
    }
    // The first Esc leaves the field for the text, where the hits are.
    if response.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        ui.memory_mut(|memory| memory.request_focus(crate::ui::document_browser::focus_id()));
    }
}

/// How much was found, or how far the search is; at the right end what can be done with it.
fn summary_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let tokens = ctx.tokens;
    let small = || tokens.font(tokens.sizes.small);
    if let Some(share) = state.searching.progress() {
        egui::Frame::new().inner_margin(Margin::symmetric(12, 4)).show(ui, |ui| {
            line_ui(ui, |ui| {
                if ui.button(RichText::new(ctx.text("search-stop")).font(small())).clicked() {
                    state.searching.cancel();
                }
                let bar = egui::ProgressBar::new(share).desired_height(6.0);
                ui.add(bar).on_hover_text(ctx.text("search-running"));
            });
        });
        ui.ctx().request_repaint_after_secs(0.05);
        return;
    }
    let hits = Arc::clone(state.rows.hits());
    if hits.n == 0 {
        return;
    }
    egui::Frame::new().inner_margin(Margin { left: 12, right: 8, top: 2, bottom: 6 }).show(ui, |ui| {
        line_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let n_chosen = state.rows.n_chosen();
            let text = match n_chosen {
                0 => ctx.text("search-code"),
                n => ctx.say(&Message::new("search-code-chosen").with("n", n).with("all", count(n))),
            };
            let code = ui.button(RichText::new(text).font(small()));
            if code.on_hover_text(ctx.text("search-code-help")).clicked() {
                let chosen = Arc::new(state.rows.chosen_segments());
                ctx.send(Action::Search(SearchAction::AskAutoCode(chosen)));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                choose_all_ui(ui, ctx, &mut state.rows);
                let n_documents = hits.documents.len();
                let message = Message::new("search-count").with("n", hits.n).with("hits", count(hits.n));
                let message = message.with("documents", n_documents).with("all", count(n_documents));
                let text = RichText::new(ctx.say(&message)).font(small()).color(*tokens.muted);
                ui.add(egui::Label::new(text).truncate());
            });
        });
        if hits.n_listed < hits.n {
            let message = Message::new("search-listed").with("n", count(hits.n_listed));
            ui.add(egui::Label::new(RichText::new(ctx.say(&message)).font(small()).color(*tokens.warning)).wrap());
        }
    });
}

/// The check mark for all hits, above those of the documents.
fn choose_all_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, rows: &mut Rows) {
    let (n, n_chosen) = (rows.hits().n_listed, rows.n_chosen());
    let (rect, _) = ui.allocate_exact_size(egui::vec2(TRIANGLE + MARK + 4.0, 26.0), egui::Sense::hover());
    let place = egui::Rect::from_center_size(
        egui::pos2(rect.left() + TRIANGLE + MARK / 2.0, rect.center().y),
        egui::Vec2::splat(MARK),
    );
    let label = ctx.text("search-choose-all");
    if check_ui(ui, ctx, place, Id::unique("choose all hits"), n_chosen == n, n_chosen > 0, &label)
        .on_hover_text(&label)
        .clicked()
    {
        rows.choose_all(n_chosen < n);
    }
}

/// One line, filled from its right end.
fn line_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let size = egui::vec2(ui.available_width(), 26.0);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), add);
}

fn error_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, error: SearchError) {
    let tokens = ctx.tokens;
    egui::Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        let text = RichText::new(ctx.say(&error.message())).font(tokens.font(tokens.sizes.small));
        ui.add(egui::Label::new(text.color(*tokens.warning)).wrap());
    });
}
