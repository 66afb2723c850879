//! The bar over the table: how many cases are shown, what filters them, and what can be made of
//! them.

use egui::{Align, Frame, Layout, Margin, RichText, Ui};
use egui_material_icons::icons::{
    ICON_ADD, ICON_ARROW_BACK, ICON_CLOSE, ICON_FILE_DOWNLOAD, ICON_FILE_UPLOAD, ICON_FOLDER_SPECIAL, ICON_GROUPS,
    ICON_TUNE,
};

use super::action::CasesAction;
use super::grid::Col;
use super::header::{self, keep_order};
use super::state::{GroupsDialog, State};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Center;
use crate::ui::widgets::{InlineEdit, icon_button};

/// Draws the bar.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    let tokens = ctx.tokens;
    Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_height(28.0);
        ui.horizontal(|ui| {
            if icon_button(ui, ICON_ARROW_BACK, &ctx.text("segments-back-to-text")).clicked() {
                ctx.send(Action::ShowCenter(Center::Reader));
            }
            ui.add(egui::Label::new(RichText::new(ctx.text("cases-title")).font(tokens.bold(tokens.sizes.body))));
            let (shown, all) = (state.grid.rows.len(), state.grid.table.rows.len());
            let count = Message::new(if shown == all { "cases-count" } else { "cases-count-of" });
            let count = ctx.say(&count.with("n", shown).with("of", all));
            let count = RichText::new(count).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
            ui.add(egui::Label::new(count).truncate());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| buttons_ui(ui, ctx, state, read_only));
        });
    });
    if !state.grid.filters.is_empty() || state.grid.sort.is_some() {
        strip_ui(ui, ctx, state, read_only);
    }
    let rect = ui.min_rect();
    ui.painter().hline(rect.x_range(), ui.cursor().top() - 0.5, tokens.hairline());
}

fn buttons_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    if icon_button(ui, ICON_TUNE, &ctx.text("cases-variables")).clicked() {
        let first = state.grid.table.variables.first().map(|variable| variable.id);
        let current = state.col().and_then(|col| state.grid.variable(col)).map(|variable| variable.id);
        state.manager.variable = if state.manager.variable.is_some() { None } else { current.or(first) };
    }
    if icon_button(ui, ICON_FILE_DOWNLOAD, &ctx.text("cases-export")).clicked() {
        ctx.send(Action::Cases(CasesAction::AskExport));
    }
    if read_only {
        return;
    }
    if icon_button(ui, ICON_FILE_UPLOAD, &ctx.text("cases-import")).clicked() {
        ctx.send(Action::Cases(CasesAction::AskImport));
    }
    if icon_button(ui, ICON_GROUPS, &ctx.text("cases-manage-groups")).clicked() {
        state.groups = Some(GroupsDialog::default());
    }
    let button = |ui: &mut Ui, key: &'static str| {
        let icon = RichText::new(ICON_ADD.codepoint).font(egui::FontId::new(15.0, ICON_ADD.font_family()));
        let label = RichText::new(ctx.text(key)).font(ctx.tokens.font(ctx.tokens.sizes.small));
        ui.add(egui::Button::new((icon, label))).accessible_name(ctx.text(key)).clicked()
    };
    if button(ui, "cases-new-variable") {
        state.naming = Some((None, InlineEdit::new("")));
    }
    if button(ui, "cases-new-case") {
        state.go(state.last_row(), 0, false);
        super::keys::begin(ctx, state, None);
    }
}

/// What filters and sorts, and what can be made of the cases that are shown.
fn strip_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    let tokens = ctx.tokens;
    let small = tokens.font(tokens.sizes.small);
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 0, bottom: 6 }).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 4.0);
            let mut gone = None;
            for col in state.grid.filters.keys() {
                let label = told(ctx, state, *col);
                let icon = RichText::new(ICON_CLOSE.codepoint).font(egui::FontId::new(13.0, ICON_CLOSE.font_family()));
                let chip = egui::Button::new((RichText::new(label.clone()).font(small.clone()), icon)).truncate();
                let name = ctx.say(&Message::new("cases-filter-remove").with("filter", label));
                if ui.add(chip.fill(*tokens.accent_background).corner_radius(10.0)).on_hover_text(name).clicked() {
                    gone = Some(*col);
                }
            }
            if let Some(col) = gone {
                state.grid.filters.remove(&col);
                state.grid.arrange(ctx.snapshot);
            }
            if read_only {
                return;
            }
            if state.grid.sort.is_some() && link(ui, ctx, None, &ctx.text("cases-keep-order")) {
                keep_order(ctx, state);
            }
            if state.grid.filters.is_empty() {
                return;
            }
            let cases: Vec<CaseId> =
                state.grid.rows.iter().map(|&place| state.grid.table.rows[place].case.id).collect();
            let documents = documents_of(ctx, state);
            let name = filter_name(ctx, state);
            let set = Message::new("cases-make-set").with("n", documents.len());
            if !documents.is_empty() && link(ui, ctx, Some(ICON_FOLDER_SPECIAL), &ctx.say(&set)) {
                let names: Vec<String> = ctx.snapshot.document_sets().iter().map(|set| set.name.clone()).collect();
                ctx.send(Action::Cases(CasesAction::AddDocumentSet(free(&name, &names), documents)));
            }
            if !cases.is_empty() && link(ui, ctx, Some(ICON_GROUPS), &ctx.text("cases-make-group")) {
                let names: Vec<String> = ctx.snapshot.case_groups().iter().map(|group| group.name.clone()).collect();
                ctx.send(Action::Cases(CasesAction::AddGroup(free(&name, &names), cases)));
            }
        });
    });
}

fn link(ui: &mut Ui, ctx: &ViewerContext<'_>, icon: Option<egui_material_icons::MaterialIcon>, label: &str) -> bool {
    let tokens = ctx.tokens;
    let name = label;
    let label = RichText::new(label).font(tokens.font(tokens.sizes.small)).color(*tokens.accent);
    let button = match icon {
        Some(icon) => {
            let icon = RichText::new(icon.codepoint).font(egui::FontId::new(15.0, icon.font_family()));
            egui::Button::new((icon.color(*tokens.accent), label))
        }
        None => egui::Button::new(label),
    };
    ui.add(button.frame(false)).accessible_name(name).clicked()
}

/// What a column's filter asks, in words.
fn told(ctx: &ViewerContext<'_>, state: &State, col: Col) -> String {
    let Some(filter) = state.grid.filters.get(&col) else { return String::new() };
    let mut parts: Vec<String> = filter.chosen.iter().map(|name| name.chars().take(40).collect()).collect();
    if filter.with_empty {
        parts.push(ctx.text("cases-empty-cell"));
    }
    if !filter.contains.trim().is_empty() {
        parts.push(format!("…{}…", filter.contains.trim()));
    }
    format!("{}: {}", header::name(ctx, &state.grid, col), parts.join(", "))
}

/// The name of what is made of the shown cases: the filter in words.
fn filter_name(ctx: &ViewerContext<'_>, state: &State) -> String {
    let parts: Vec<String> = state.grid.filters.keys().map(|col| told(ctx, state, *col)).collect();
    parts.join("; ").chars().take(200).collect()
}

fn free(name: &str, taken: &[String]) -> String {
    let of = |n: usize| if n == 1 { name.to_owned() } else { format!("{name} ({n})") };
    (1..).map(of).find(|name| !taken.contains(name)).unwrap_or_default()
}

/// The documents of the shown cases, in the order of the document list.
fn documents_of(ctx: &ViewerContext<'_>, state: &State) -> Vec<DocumentId> {
    let of: std::collections::HashSet<DocumentId> = state
        .grid
        .rows
        .iter()
        .flat_map(|&place| state.grid.table.rows[place].parts.iter().map(|part| part.document))
        .collect();
    ctx.snapshot.documents().map(|entry| entry.document.id).filter(|id| of.contains(id)).collect()
}
