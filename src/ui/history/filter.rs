//! Which operations are listed: what their sentences hold, and of what they were.

use egui::{ComboBox, Ui};
use egui_material_icons::icons::ICON_FILTER_LIST;

use super::load::State;
use crate::project::{HistoryFilter, HistoryKind};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{icon_button, search_field};

/// The key of a kind's name.
const fn kind_key(kind: HistoryKind) -> &'static str {
    match kind {
        HistoryKind::Codings => "history-kind-codings",
        HistoryKind::Codes => "history-kind-codes",
        HistoryKind::Documents => "history-kind-documents",
        HistoryKind::Memos => "history-kind-memos",
        HistoryKind::Reading => "history-kind-reading",
        HistoryKind::Cases => "history-kind-cases",
        HistoryKind::Guide => "history-kind-guide",
        HistoryKind::Comparison => "history-kind-comparison",
        HistoryKind::Other => "history-kind-other",
    }
}

/// Draws the field, and the choices where they are open or one is made.
pub fn filter_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let is_set = state.filter != HistoryFilter::default();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.add_space(12.0);
        let width = ui.available_width() - 12.0 - 30.0;
        ui.scope(|ui| {
            ui.set_max_width(width);
            search_field(ui, &mut state.text, &ctx.text("history-filter-hint"));
        });
        if icon_button(ui, ICON_FILTER_LIST, &ctx.text("history-filter-open")).clicked() {
            state.filter_open = !(state.filter_open || is_set);
            state.filter = HistoryFilter::default();
        }
    });
    if !(state.filter_open || is_set) {
        return;
    }
    let width = ((ui.available_width() - 24.0 - 6.0) / 2.0).max(70.0);
    ui.add_space(2.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add_space(6.0);
        document_ui(ui, ctx, state, width);
        code_ui(ui, ctx, state, width);
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add_space(6.0);
        coder_ui(ui, ctx, state, width);
        kind_ui(ui, ctx, state, width);
    });
}

/// A list to choose one of, or all.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    (id, all): (&'static str, &'static str),
    width: f32,
    chosen: &mut Option<T>,
    name_of: impl Fn(T) -> String,
    options: impl FnOnce() -> Vec<T>,
) {
    let all = ctx.text(all);
    let shown = chosen.map_or_else(|| all.clone(), &name_of);
    let response =
        ComboBox::from_id_salt(id).width(width).truncate().selected_text(shown).height(320.0).show_ui(ui, |ui| {
            ui.selectable_value(chosen, None, all.as_str());
            for option in options() {
                ui.selectable_value(chosen, Some(option), name_of(option));
            }
        });
    drop(response.response.accessible_name(&all));
}

fn document_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, width: f32) {
    let name = |id| ctx.snapshot.document(id).map(|entry| entry.document.name.clone()).unwrap_or_default();
    let options = || ctx.snapshot.documents().map(|entry| entry.document.id).collect();
    let ids = ("history-document", "history-all-documents");
    choice_ui(ui, ctx, ids, width, &mut state.filter.document, name, options);
}

fn code_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, width: f32) {
    let name = |id| ctx.snapshot.codes().path(id);
    let options = || ctx.snapshot.codes().codes().iter().map(|code| code.id).collect();
    choice_ui(ui, ctx, ("history-code", "history-all-codes"), width, &mut state.filter.code, name, options);
}

fn coder_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, width: f32) {
    let name = |id| ctx.snapshot.coder(id).map(|coder| coder.name.clone()).unwrap_or_default();
    let options = || ctx.snapshot.coders().map(|coder| coder.id).collect();
    choice_ui(ui, ctx, ("history-coder", "history-all-coders"), width, &mut state.filter.coder, name, options);
}

fn kind_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, width: f32) {
    let name = |kind| ctx.text(kind_key(kind));
    let options = || HistoryKind::ALL.to_vec();
    choice_ui(ui, ctx, ("history-kind", "history-all-kinds"), width, &mut state.filter.kind, name, options);
}
