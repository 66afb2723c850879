//! Draws the workspace: drop-downs, table, and the line below it.

use egui::{CentralPanel, Frame, Margin, Panel, RichText, Ui};

use super::data::sign_message;
use super::state::State;
use super::{table, toolbar};
use crate::export;
use crate::i18n::Message;
use crate::query::matrix::{EmptyReason, Matrix};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Workspace;
use crate::ui::widgets::empty_state;

/// Draws the table of the workspace over all that is left of `ui`; the segments of a cell
/// stand in a column of their own ([`super::segments_ui`]).
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.update(ui, ctx);
    let ground = Frame::NONE.fill(*ctx.tokens.pane);
    let bar = ground.inner_margin(Margin::symmetric(12, 8));
    Panel::top("compare-toolbar").frame(bar).show(ui, |ui| toolbar::show(ui, ctx, state));
    CentralPanel::default().frame(ground).show(ui, |ui| center_ui(ui, ctx, state));
}

fn center_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    if !state.has_something(ctx.snapshot) {
        ui.add_space(ui.available_height() * 0.3);
    }
    if ctx.snapshot.documents().len() == 0 {
        let button = ctx.text("compare-empty-import");
        if empty_state(ui, &ctx.text("compare-empty-no-documents"), Some(&button)) {
            ctx.send(Action::AskImport);
        }
        return;
    }
    if ctx.snapshot.codes().is_empty() {
        let button = ctx.text("compare-empty-code");
        if empty_state(ui, &ctx.text("compare-empty-no-codes"), Some(&button)) {
            ctx.send(Action::ShowWorkspace(Workspace::Code));
        }
        return;
    }
    let Some(matrix) = state.matrix().cloned() else {
        ui.centered_and_justified(|ui| ui.spinner());
        return;
    };
    if matrix.columns.is_empty() {
        empty_state(ui, &ctx.text("compare-columns-no-cases"), None);
        return;
    }
    let below = ground_line(ctx);
    Panel::bottom("compare-summary").show_separator_line(false).frame(below).show(ui, |ui| {
        summary_ui(ui, ctx, &matrix);
    });
    let inner = Frame::NONE.inner_margin(Margin { left: 16, right: 16, top: 8, bottom: 0 });
    inner.show(ui, |ui| table::show(ui, ctx, state, &matrix));
}

fn ground_line(ctx: &ViewerContext<'_>) -> Frame {
    Frame::NONE.fill(*ctx.tokens.pane).inner_margin(Margin::symmetric(16, 8))
}

/// What a reader must know to use the numbers: unit, extent, coders and run.
fn summary_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, matrix: &Matrix) {
    let small = ctx.tokens.font(ctx.tokens.sizes.small);
    let quiet =
        |text: String| egui::Label::new(RichText::new(text).font(small.clone()).color(*ctx.tokens.muted)).truncate();
    let n_compared = matrix.n_compared();
    let compared = export::columns_message(ctx.snapshot, &matrix.spec.columns, n_compared);
    let n_codings = usize::try_from(matrix.n_codings(None)).unwrap_or(usize::MAX);
    let extent = Message::new("compare-summary")
        .with("compared", compared)
        .with("codes", Message::new("retrieved-codes").with("n", matrix.rows.len()))
        .with("segments", Message::new("compare-n-segments").with("n", n_codings));
    let coders = Message::new("compare-coders-run")
        .with("coders", export::coders(ctx.snapshot, &matrix.spec))
        .with("run", matrix.spec.run.message());
    ui.spacing_mut().item_spacing = egui::vec2(20.0, 2.0);
    ui.horizontal_wrapped(|ui| {
        ui.add(quiet(ctx.say(&export::unit_message(matrix))));
        ui.add(quiet(ctx.say(&extent)));
        ui.add(quiet(ctx.say(&coders)));
        let snapshot = ctx.snapshot;
        let signs = [
            (EmptyReason::QuestionNotAsked, snapshot.question_statuses().next().is_some()),
            (EmptyReason::DocumentNotFinished, snapshot.finished().next().is_some()),
        ];
        for reason in signs.into_iter().filter(|(_, may_stand)| *may_stand).filter_map(|(sign, _)| sign_message(sign)) {
            ui.add(quiet(ctx.say(&reason)));
        }
        let left_out: Vec<&str> = matrix
            .cases_left_out
            .iter()
            .filter_map(|&id| Some(ctx.snapshot.case(id)?.name.as_str()))
            .take(12)
            .collect();
        if !left_out.is_empty() {
            ui.add(quiet(ctx.say(&Message::new("compare-left-out").with("cases", left_out.join(", ")))));
        }
    });
}
