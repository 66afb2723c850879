//! Draws the view: what there is, and the grid.

use egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, RichText, Ui};

use super::data::Grid;
use super::{State, table};
use crate::i18n::Message;
use crate::query::listing::Arrangement;
use crate::ui::action::Action;
use crate::ui::compare::counting::Reads;
use crate::ui::compare::{Drafts, nothing_to_compare};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::empty_state;

/// Draws the grid over all that is left of `ui`.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, drafts: &Drafts) {
    update(ui, ctx, state);
    let ground = Frame::NONE.fill(*ctx.tokens.pane);
    CentralPanel::default().frame(ground).show(ui, |ui| {
        if nothing_to_compare(ui, ctx) {
            return;
        }
        let Some(grid) = state.counting.shown().cloned() else {
            ui.centered_and_justified(|ui| ui.spinner());
            return;
        };
        let bar = ground.inner_margin(Margin::symmetric(12, 8));
        Panel::top("summary-toolbar").frame(bar).show(ui, |ui| toolbar_ui(ui, ctx, state, &grid));
        if grid.cases.is_empty() {
            ui.add_space(ui.available_height() * 0.3);
            if empty_state(ui, &ctx.text("compare-columns-no-cases"), Some(&ctx.text("contrast-assign-cases"))) {
                ctx.send(Action::AskAssignCases);
            }
            return;
        }
        let inner = Frame::NONE.inner_margin(Margin { left: 16, right: 16, top: 4, bottom: 0 });
        let is_closed = |code| state.closed.contains(&code);
        let done =
            inner.show(ui, |ui| table::show(ui, ctx, &grid, &state.rows, &is_closed, state.picked, drafts)).inner;
        if let Some(code) = done.toggled {
            if !state.closed.remove(&code) {
                state.closed.insert(code);
            }
            state.rows = grid.rows(&state.closed);
        }
        if let Some(cell) = done.picked {
            state.picked = Some(cell);
            open(ctx, state);
            ctx.send(Action::FocusCode(Some(cell.1)));
            // The column of segments was drawn before.
            ui.ctx().request_repaint();
        }
    });
}

/// Gathers the grid anew where something has changed.
pub(super) fn update(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    if !state.counting.update(ctx.snapshot, (), Reads::Codings, ui.ctx(), |snapshot, ()| Grid::new(snapshot)) {
        return;
    }
    if let Some(grid) = state.counting.shown() {
        state.rows = grid.rows(&state.closed);
    }
    if state.picked.is_some() {
        open(ctx, state);
    }
}

/// Opens the segments of the picked cell.
fn open(ctx: &ViewerContext<'_>, state: &mut State) {
    let Some(grid) = state.counting.shown() else { return };
    let place = state.picked.and_then(|cell| grid.place(cell));
    let Some((row, column)) = place else {
        state.picked = None;
        return state.opened.close();
    };
    let title = Message::new("compare-cell").with("code", grid.matrix.rows[row].code.name.clone());
    let title = ctx.say(&title.with("column", grid.matrix.columns[column].name.clone()));
    let refs = grid.matrix.refs_of_cell(ctx.snapshot, Some(row), Some(column));
    state.opened.open_as(ctx.snapshot, title, refs, Arrangement::default());
}

fn toolbar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State, grid: &Grid) {
    ui.horizontal(|ui| {
        let small = ctx.tokens.font(ctx.tokens.sizes.small);
        let extent = Message::new("summary-extent").with("n", grid.written.len());
        let extent = RichText::new(ctx.say(&extent)).font(small.clone()).color(*ctx.tokens.muted);
        ui.add(egui::Label::new(extent));
        if grid.n_stale() > 0 {
            let stale = ctx.say(&Message::new("summary-n-stale").with("n", grid.n_stale()));
            ui.add(egui::Label::new(RichText::new(stale).font(small.clone()).color(*ctx.tokens.warning)));
        }
        if state.counting.is_pending() {
            ui.add(egui::Spinner::new().size(14.0));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let button = egui::Button::new(RichText::new(ctx.text("compare-export")).font(small));
            if ui.add_enabled(!grid.matrix.rows.is_empty(), button).clicked() {
                ctx.send(Action::ExportComparison);
            }
        });
    });
}
