//! Draws the view: drop-downs, sentences, and the line below them.

use egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, RichText, Ui};

use super::{State, rows};
use crate::i18n::Message;
use crate::model::VariableKind;
use crate::query::contrast::{Contrast, ContrastFilter, ContrastSpec, Grouping};
use crate::query::listing::{Arrangement, GroupBy};
use crate::ui::action::Action;
use crate::ui::compare::counting::Reads;
use crate::ui::compare::{Choice, choice_ui, nothing_to_compare};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::empty_state;

/// Draws the sentences over all that is left of `ui`.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    update(ui, ctx, state);
    let ground = Frame::NONE.fill(*ctx.tokens.pane);
    let bar = ground.inner_margin(Margin::symmetric(12, 8));
    Panel::top("contrast-toolbar").frame(bar).show(ui, |ui| toolbar_ui(ui, ctx, state));
    let below = ground.inner_margin(Margin::symmetric(16, 8));
    CentralPanel::default().frame(ground).show(ui, |ui| {
        if nothing_to_compare(ui, ctx) {
            return;
        }
        let Some(contrast) = state.counting.shown().cloned() else {
            ui.centered_and_justified(|ui| ui.spinner());
            return;
        };
        if contrast.cases.is_empty() {
            ui.add_space(ui.available_height() * 0.3);
            if empty_state(ui, &ctx.text("compare-columns-no-cases"), Some(&ctx.text("contrast-assign-cases"))) {
                ctx.send(Action::AskAssignCases);
            }
            return;
        }
        Panel::bottom("contrast-summary").show_separator_line(false).frame(below).show(ui, |ui| {
            summary_ui(ui, ctx, &contrast, state.told.rows.len());
        });
        if state.told.rows.is_empty() {
            ui.add_space(ui.available_height() * 0.3);
            empty_state(ui, &ctx.text(nothing_key(state, &contrast)), None);
            return;
        }
        if let Some(code) = rows::show(ui, ctx, state) {
            state.picked = Some(code);
            open(ctx, state);
            ctx.send(Action::FocusCode(Some(code)));
            // The column of segments was drawn before.
            ui.ctx().request_repaint();
        }
    });
}

/// Draws the quotes of the sentence that was picked, grouped by case.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    update(ui, ctx, state);
    if ctx.snapshot.documents().len() == 0 || ctx.snapshot.codes().is_empty() {
        return;
    }
    if !state.opened.is_open() {
        empty_state(ui, &ctx.text("contrast-pick"), None);
        return;
    }
    state.opened.show(ui, ctx);
}

/// Compares anew where something has changed.
fn update(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let spec = ContrastSpec { by: state.by, ..ContrastSpec::default() };
    let again = state
        .counting
        .update(ctx.snapshot, spec, Reads::Codings, ui.ctx(), |snapshot, spec| Contrast::new(snapshot, &spec));
    let contrast = state.counting.shown().map(AsRef::as_ref);
    state.told.update(ctx.snapshot, contrast, state.filter, ctx.catalog, again);
    if again && state.picked.is_some() {
        open(ctx, state);
    }
}

/// Opens the quotes of the picked sentence.
fn open(ctx: &ViewerContext<'_>, state: &mut State) {
    let Some(contrast) = state.counting.shown() else { return };
    let row = contrast.rows.iter().position(|row| Some(row.code) == state.picked);
    let Some(row) = row else {
        state.picked = None;
        return state.opened.close();
    };
    let title = ctx.say(&contrast.sentence(row));
    let refs = contrast.evidence(ctx.snapshot, row);
    let arrangement = Arrangement { group: GroupBy::Case, ..Arrangement::default() };
    state.opened.open_as(ctx.snapshot, title, refs, arrangement);
}

fn toolbar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    ui.horizontal(|ui| {
        filter_ui(ui, ctx, state);
        groups_ui(ui, ctx, state);
        if state.counting.is_pending() {
            ui.add(egui::Spinner::new().size(14.0));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let small = |key| RichText::new(ctx.text(key)).font(ctx.tokens.font(ctx.tokens.sizes.small));
            let has_rows = !state.told.rows.is_empty();
            if ui.add_enabled(has_rows, egui::Button::new(small("compare-export"))).clicked() {
                ctx.send(Action::ExportComparison);
            }
            if ui.add_enabled(has_rows, egui::Button::new(small("contrast-copy"))).clicked() {
                ui.ctx().copy_text(state.told.as_text());
            }
        });
    });
}

fn filter_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let why_not = state.by.is_none().then(|| ctx.text("contrast-choose-groups"));
    let mut options = vec![Choice::new(None, ctx.text("contrast-choice-every"))];
    options.extend(ContrastFilter::ALL.map(|filter| {
        let why_not = why_not.clone().filter(|_| filter == ContrastFilter::Differs);
        Choice { value: Some(filter), text: ctx.text(choice_key(filter)), why_not }
    }));
    if let Some(filter) = choice_ui(ui, &ctx.text("contrast-show"), &state.filter, &options) {
        state.filter = filter;
    }
}

const fn choice_key(filter: ContrastFilter) -> &'static str {
    match filter {
        ContrastFilter::All => "contrast-choice-all",
        ContrastFilter::AllButOne => "contrast-choice-all-but-one",
        ContrastFilter::OnlyOne => "contrast-choice-only-one",
        ContrastFilter::Nobody => "contrast-choice-nobody",
        ContrastFilter::Differs => "contrast-choice-differs",
    }
}

fn groups_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let mut options = vec![Choice::new(None, ctx.text("contrast-groups-none"))];
    if !ctx.snapshot.case_groups().is_empty() {
        options.push(Choice::new(Some(Grouping::CaseGroups), ctx.text("contrast-groups-case-groups")));
    }
    // Numbers, dates and free words are no groups by themselves, but may have categories.
    let variables = ctx.snapshot.variables();
    let is_plain = |kind| matches!(kind, VariableKind::Single | VariableKind::Multiple | VariableKind::Boolean);
    let (plain, other): (Vec<_>, Vec<_>) = variables.into_iter().partition(|variable| is_plain(variable.kind));
    for variable in plain.into_iter().chain(other) {
        options.push(Choice::new(Some(Grouping::Variable(variable.id)), variable.name.clone()));
    }
    if !options.iter().any(|option| option.value == state.by) {
        state.by = None;
    }
    if let Some(by) = choice_ui(ui, &ctx.text("contrast-groups"), &state.by, &options) {
        state.by = by;
        if by.is_none() && state.filter == Some(ContrastFilter::Differs) {
            state.filter = None;
        }
    }
}

/// Why no sentence is shown.
fn nothing_key(state: &State, contrast: &Contrast) -> &'static str {
    match state.filter {
        Some(ContrastFilter::All) => "contrast-nothing-all",
        Some(ContrastFilter::AllButOne) => "contrast-nothing-all-but-one",
        Some(ContrastFilter::OnlyOne) => "contrast-nothing-only-one",
        Some(ContrastFilter::Nobody) => "contrast-nothing-nobody",
        Some(ContrastFilter::Differs) if contrast.groups.len() < 2 => "contrast-nothing-one-group",
        Some(ContrastFilter::Differs) => "contrast-nothing-differs",
        None => "compare-empty-no-codes",
    }
}

/// What a reader must know to use the sentences.
fn summary_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, contrast: &Contrast, n_rows: usize) {
    let small = ctx.tokens.font(ctx.tokens.sizes.small);
    let quiet =
        |text: String| egui::Label::new(RichText::new(text).font(small.clone()).color(*ctx.tokens.muted)).truncate();
    let of = contrast.cases.len();
    let extent = Message::new("contrast-extent")
        .with("codes", Message::new("retrieved-codes").with("n", n_rows))
        .with("cases", Message::new("compare-n-cases").with("n", of));
    let coders = Message::new("compare-coders-run")
        .with("coders", crate::export::coders(ctx.snapshot, &contrast.matrix.spec))
        .with("run", contrast.matrix.spec.run.message());
    ui.spacing_mut().item_spacing = egui::vec2(20.0, 2.0);
    ui.horizontal_wrapped(|ui| {
        ui.add(quiet(ctx.say(&extent)));
        ui.add(quiet(ctx.say(&coders)));
        let finished = Message::new("contrast-note-finished").with("n", contrast.n_finished).with("of", of);
        ui.add(quiet(ctx.say(&finished))).on_hover_text(ctx.text("contrast-note-asked"));
    });
}
