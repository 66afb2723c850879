//! The drop-downs above a chart: its kind, and what that kind can be asked.

use egui::{Popup, Ui, vec2};

use super::state::State;
use crate::export::CooccurrenceCell;
use crate::export::chart::{BarCount, ChartKind, ChartSpec, Split};
use crate::i18n::Message;
use crate::query::codeline::Axis;
use crate::query::configurations::Place;
use crate::query::cooccurrence::Relation;
use crate::query::sequence::Within;
use crate::query::{Columns, Measure};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::drop_down;

/// Draws the drop-downs and the buttons; what has no room goes on the next line.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.horizontal_wrapped(|ui| {
        let kinds = ChartKind::ALL.map(|kind| (kind, ctx.text(kind.name_key())));
        choice(ui, ctx, "chart-kind", &mut state.spec.kind, &kinds);
        kind_ui(ui, ctx, state);
        scope_ui(ui, ctx, state);
        if state.is_pending() {
            ui.add(egui::Spinner::new().size(14.0));
        }
        let small = ctx.tokens.font(ctx.tokens.sizes.small);
        let button = |key: &'static str| egui::Button::new(egui::RichText::new(ctx.text(key)).font(small.clone()));
        let has_drawing = state.drawing().is_some();
        if ui.add_enabled(has_drawing, button("compare-export")).clicked() {
            ctx.send(Action::ExportChart);
        }
        if ui.add_enabled(has_drawing, button("chart-copy-command")).clicked()
            && let Some(spec) = state.drawn_spec()
        {
            let file = ctx.text("chart-command-project");
            ui.ctx().copy_text(spec.command_line(ctx.snapshot, &file, &["chart.svg"]));
        }
    });
}

/// What the chart's kind can be asked.
fn kind_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let text = |key: &'static str| ctx.text(key);
    let spec = &mut state.spec;
    let main_only = [(false, text("compare-all-codes")), (true, text("chart-codes-main"))];
    let sub_codes = [(false, text("chart-codes-own")), (true, text("chart-codes-with-sub-codes"))];
    match spec.kind {
        ChartKind::Bars => {
            let counts = [
                (BarCount::Segments, text("analysis-total-segments")),
                (BarCount::Documents, text("analysis-documents")),
                (BarCount::Cases, text("analysis-cases")),
            ];
            choice(ui, ctx, "chart-count", &mut spec.count, &counts);
            if spec.count == BarCount::Segments {
                let splits = [
                    (Split::None, text("chart-split-none")),
                    (Split::Stacked, text("chart-split-stacked")),
                    (Split::Grouped, text("chart-split-grouped")),
                ];
                choice(ui, ctx, "chart-split", &mut spec.split, &splits);
            }
            let orders = [(false, text("chart-order-tree")), (true, text("chart-order-size"))];
            choice(ui, ctx, "chart-order", &mut spec.by_size, &orders);
            choice(ui, ctx, "chart-codes", &mut spec.main_only, &main_only);
        }
        ChartKind::Matrix => {
            let columns = [
                (Columns::Cases, text("compare-columns-cases")),
                (Columns::Documents, text("compare-columns-documents")),
            ];
            choice(ui, ctx, "compare-columns", &mut spec.scope.columns, &columns);
            let measures = [
                (Measure::Codings, text("compare-cells-codings")),
                (Measure::Presence, text("compare-cells-presence")),
                (Measure::CodedWords, text("compare-cells-words")),
            ];
            choice(ui, ctx, "compare-cells", &mut spec.scope.measure, &measures);
            choice(ui, ctx, "chart-codes", &mut spec.main_only, &main_only);
        }
        ChartKind::Cooccurrence | ChartKind::Network => {
            relation_ui(ui, ctx, spec);
            choice(ui, ctx, "chart-codes", &mut spec.with_sub_codes, &sub_codes);
        }
        ChartKind::Sequence => {
            let on = |n: usize| ctx.say(&Message::new("compare-within-paragraphs").with("n", n));
            let reaches = [
                (Within::Document, text("compare-within-document")),
                (Within::Turn, text("compare-within-turn")),
                (Within::Paragraphs(0), on(0)),
                (Within::Paragraphs(1), on(1)),
            ];
            choice(ui, ctx, "chart-within", &mut spec.within, &reaches);
            choice(ui, ctx, "chart-codes", &mut spec.main_only, &main_only);
        }
        ChartKind::Configurations => {
            let places = [
                (Place::Passage, text("chart-place-passage")),
                (Place::Document, text("chart-place-document")),
                (Place::Case, text("chart-place-case")),
            ];
            choice(ui, ctx, "chart-place", &mut spec.place, &places);
            let sizes = [0, 2, 3].map(|n| (n, n.max(1).to_string()));
            choice(ui, ctx, "chart-min-size", &mut spec.min_size, &sizes);
            choice(ui, ctx, "chart-codes", &mut spec.main_only, &main_only);
        }
        ChartKind::Codeline | ChartKind::Portrait => {
            let mut documents = vec![(None, text("chart-document-all"))];
            let all = ctx.snapshot.documents().take(200);
            documents.extend(all.map(|entry| (Some(entry.document.id), entry.document.name.clone())));
            choice(ui, ctx, "chart-document", &mut state.document, &documents);
            if spec.kind == ChartKind::Codeline {
                let axes =
                    [(Axis::Paragraphs, text("chart-axis-paragraphs")), (Axis::Minutes, text("chart-axis-minutes"))];
                choice(ui, ctx, "chart-axis", &mut spec.axis, &axes);
            }
            choice(ui, ctx, "chart-codes", &mut spec.main_only, &main_only);
        }
        ChartKind::Cloud => {
            let limits = [30, 60, 100].map(|n| (if n == 60 { 0 } else { n }, n.to_string()));
            choice(ui, ctx, "chart-limit", &mut spec.limit, &limits);
            let phrases = [1, 2, 3].map(|n| (n, n.to_string()));
            choice(ui, ctx, "chart-phrase", &mut spec.words.n, &phrases);
            let forms = [(false, text("chart-forms-each")), (true, text("chart-forms-together"))];
            choice(ui, ctx, "chart-forms", &mut spec.words.stems, &forms);
        }
        ChartKind::Saturation | ChartKind::Voices => {}
    }
}

/// Which codings are told to be together, and what is told of them.
fn relation_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, spec: &mut ChartSpec) {
    let text = |key: &'static str| ctx.text(key);
    let near = |n: usize| ctx.say(&Message::new("compare-relation-near").with("n", n));
    let relations = [
        (Relation::Overlap, text("compare-relation-overlap")),
        (Relation::SameSegment, text("compare-relation-segment")),
        (Relation::SameTurn, text("compare-relation-turn")),
        (Relation::Near(0), near(0)),
        (Relation::Near(1), near(1)),
        (Relation::SameCase, text("compare-relation-case")),
    ];
    choice(ui, ctx, "chart-relation", &mut spec.relation, &relations);
    if spec.kind == ChartKind::Cooccurrence {
        let cells = [
            (CooccurrenceCell::Pairs, text("chart-cell-pairs")),
            (CooccurrenceCell::Touched, text("chart-cell-touched")),
            (CooccurrenceCell::Characters, text("chart-cell-characters")),
            (CooccurrenceCell::Jaccard, text("chart-cell-jaccard")),
            (CooccurrenceCell::Cases, text("analysis-cases")),
        ];
        choice(ui, ctx, "compare-cells", &mut spec.cell, &cells);
    }
}

/// Activated only, and the coders where there is more than one.
fn scope_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let has_activated = !ctx.view.activated_documents.is_empty() || !ctx.view.activated_codes.is_empty();
    if has_activated || state.activated_only {
        let options = [(false, ctx.text("compare-show-all")), (true, ctx.text("compare-show-activated"))];
        choice(ui, ctx, "compare-show", &mut state.activated_only, &options);
    }
    if ctx.snapshot.coders().len() > 1 {
        let mut coders = vec![(None, ctx.text("compare-coders-all"))];
        coders.extend(ctx.snapshot.coders().map(|coder| (Some(coder.id), coder.name.clone())));
        choice(ui, ctx, "compare-coders", &mut state.coder, &coders);
    }
}

/// A drop-down `Chart Codeline ▾`.
fn choice<T: Clone + PartialEq>(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    label: &'static str,
    value: &mut T,
    options: &[(T, String)],
) {
    let label = ctx.text(label);
    let chosen = options.iter().find(|(option, _)| option == value).map_or("", |(_, text)| text.as_str());
    let button = drop_down(ui, &format!("{label}: {chosen}"), &label, chosen, 280.0);
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(150.0);
        egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for (option, text) in options {
                let entry = egui::Button::selectable(option == value, text.as_str());
                if ui.add(entry.min_size(vec2(ui.available_width(), 0.0))).clicked() {
                    value.clone_from(option);
                }
            }
        });
    });
}
