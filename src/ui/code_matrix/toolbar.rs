//! The drop-downs above the table.

use egui::{Popup, Ui, vec2};

use super::kept;
use super::state::State;
use crate::i18n::Message;
use crate::model::Coder;
use crate::query::matrix::{Columns, GroupBy, GroupVariable, Measure, Normalise, why_not};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::drop_down;

/// Draws the drop-downs and the export button.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    ui.horizontal_wrapped(|ui| {
        columns_ui(ui, ctx, state);
        cells_ui(ui, ctx, state);
        against_ui(ui, ctx, state);
        show_ui(ui, ctx, state);
        coders_ui(ui, ctx, state);
        kept::show(ui, ctx, state);
        let small = ctx.tokens.font(ctx.tokens.sizes.small);
        let words = |key: &'static str| egui::RichText::new(ctx.text(key)).font(small.clone());
        if state.counting.is_pending() {
            ui.add(egui::Spinner::new().size(14.0));
            ui.label(words("compare-counting").color(*ctx.tokens.muted));
        }
        let can_export = state.matrix().is_some_and(|matrix| !matrix.rows.is_empty());
        if ui.add_enabled(can_export, egui::Button::new(words("compare-export"))).clicked() {
            ctx.send(Action::ExportComparison);
        }
        if ui.add_enabled(can_export, egui::Button::new(words("views-copy-command"))).clicked() {
            let line = state.spec(ctx).command_line(ctx.snapshot, "study.voces");
            ui.ctx().copy_text(line);
        }
    });
}

fn columns_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let now = state.columns(ctx.snapshot);
    let no_cases = (!State::has_cases(ctx.snapshot)).then(|| ctx.text("compare-columns-no-cases"));
    let mut options = vec![
        Choice { value: Columns::Cases, text: ctx.text("compare-columns-cases"), why_not: no_cases },
        Choice { value: Columns::Documents, text: ctx.text("compare-columns-documents"), why_not: None },
    ];
    let snapshot = ctx.snapshot;
    // What the study does not have is not offered.
    let others = [
        (Columns::DocumentGroups, "matrix-columns-groups", !snapshot.groups().is_empty()),
        (Columns::DocumentSets, "matrix-columns-sets", !snapshot.document_sets().is_empty()),
        (Columns::Speakers, "matrix-columns-speakers", true),
        (Columns::Roles, "matrix-columns-roles", true),
        (Columns::Coders, "matrix-columns-coders", snapshot.coders().len() > 1),
        (Columns::CaseGroups, "matrix-columns-case-groups", !snapshot.case_groups().is_empty()),
        (Columns::Topics, "matrix-columns-topics", !snapshot.guide_topics().is_empty()),
        (Columns::Questions, "matrix-columns-questions", snapshot.guide_questions().next().is_some()),
    ];
    let offered = others.into_iter().filter(|(.., is_there)| *is_there);
    options.extend(offered.map(|(value, key, _)| Choice { value, text: ctx.text(key), why_not: None }));
    options.extend(snapshot.variables().iter().map(|variable| {
        let by = GroupBy { by: GroupVariable::Variable(variable.id), bands: Vec::new() };
        let text = ctx.say(&Message::new("matrix-columns-variable").with("name", variable.name.as_str()));
        Choice { value: Columns::Groups(vec![by]), text, why_not: None }
    }));
    if let Some(columns) = choice_ui(ui, &ctx.text("compare-columns"), now, &options) {
        state.columns = Some(columns);
    }
}

fn cells_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let options = [
        (Measure::Codings, "compare-cells-codings"),
        (Measure::Mentions, "matrix-cells-mentions"),
        (Measure::Presence, "compare-cells-presence"),
        (Measure::RecordingUnits, "matrix-cells-units"),
        (Measure::CodedWords, "compare-cells-words"),
        (Measure::RespondentShare, "matrix-cells-share"),
        (Measure::Weight, "matrix-cells-weight"),
    ];
    let options = options.map(|(value, key)| Choice { value, text: ctx.text(key), why_not: None });
    if let Some(measure) = choice_ui(ui, &ctx.text("compare-cells"), state.measure, &options) {
        state.measure = measure;
    }
}

fn against_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let columns = state.columns(ctx.snapshot);
    let why_not = |normalise| why_not(&columns, state.measure, normalise).map(|key| ctx.text(key));
    let options = Normalise::ALL.map(|value| {
        let key = match value {
            Normalise::None => "matrix-set-against-none",
            Normalise::Row => "matrix-set-against-row",
            Normalise::Column => "matrix-set-against-column",
            Normalise::Total => "matrix-set-against-all",
            Normalise::PerThousandRespondentWords => "matrix-set-against-words",
            Normalise::CasesWithCode => "matrix-set-against-cases",
        };
        Choice { value, text: ctx.text(key), why_not: why_not(value) }
    });
    let now = if why_not(state.normalise).is_some() { Normalise::None } else { state.normalise };
    if let Some(normalise) = choice_ui(ui, &ctx.text("matrix-set-against"), now, &options) {
        state.normalise = normalise;
    }
}

fn show_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let nothing = ctx.view.activated_documents.is_empty() && ctx.view.activated_codes.is_empty();
    let why_not = nothing.then(|| ctx.text("compare-show-nothing-activated"));
    let mut options = vec![
        Choice { value: Extent::All, text: ctx.text("compare-show-all"), why_not: None },
        Choice { value: Extent::Activated, text: ctx.text("compare-show-activated"), why_not },
    ];
    let now = if state.kept.scope.is_some() {
        options.push(Choice { value: Extent::Kept, text: ctx.text("kept-extent"), why_not: None });
        Extent::Kept
    } else if state.activated_only && !nothing {
        Extent::Activated
    } else {
        Extent::All
    };
    match choice_ui(ui, &ctx.text("compare-show"), now, &options) {
        None | Some(Extent::Kept) => {}
        Some(extent) => {
            state.kept.scope = None;
            state.activated_only = extent == Extent::Activated;
        }
    }
}

/// Of which documents and codes is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    All,
    Activated,
    /// Those of the kept comparison.
    Kept,
}

/// Only where there is more than one coder.
fn coders_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    if ctx.snapshot.coders().len() < 2 {
        return;
    }
    let mut options = vec![Choice { value: None, text: ctx.text("compare-coders-all"), why_not: None }];
    let of = |coder: &std::sync::Arc<Coder>| Choice { value: Some(coder.id), text: coder.name.clone(), why_not: None };
    options.extend(ctx.snapshot.coders().map(of));
    let now = state.coder.filter(|&coder| ctx.snapshot.coder(coder).is_some());
    if let Some(coder) = choice_ui(ui, &ctx.text("compare-coders"), now, &options) {
        state.coder = coder;
    }
}

/// One entry of a drop-down; `why_not` tells why it cannot be chosen.
struct Choice<T> {
    value: T,
    text: String,
    why_not: Option<String>,
}

/// Draws a drop-down `Columns Cases ▾`; gives what was chosen now.
fn choice_ui<T: Clone + PartialEq>(ui: &mut Ui, label: &str, now: T, options: &[Choice<T>]) -> Option<T> {
    let chosen = options.iter().find(|option| option.value == now).map_or("", |option| option.text.as_str());
    let button = drop_down(ui, &format!("{label}: {chosen}"), label, chosen, f32::INFINITY);
    let mut clicked = None;
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(150.0);
        for option in options {
            let entry = egui::Button::selectable(option.value == now, option.text.as_str());
            let response = ui.add_enabled(option.why_not.is_none(), entry.min_size(vec2(ui.available_width(), 0.0)));
            if response.clicked() {
                clicked = Some(option.value.clone());
            }
            if let Some(why_not) = &option.why_not {
                response.on_disabled_hover_text(why_not);
            }
        }
    });
    clicked
}
