//! The headings of the table with their menus: sorting, filter, kind, name; and the menu of rows.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, FontId, Popup, PopupCloseBehavior, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{
    ICON_123, ICON_ADD, ICON_ARROW_DROP_DOWN, ICON_ARROW_DROP_UP, ICON_CALENDAR_TODAY, ICON_CHECKLIST,
    ICON_FILTER_LIST, ICON_RADIO_BUTTON_CHECKED, ICON_TEXT_FIELDS, ICON_TOGGLE_ON,
};

use super::action::CasesAction;
use super::grid::{Col, ColumnFilter, Grid};
use super::state::State;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers;
use crate::ui::widgets::{InlineEdit, InlineOutcome, roomy, search_field};

const PAD: f32 = 10.0;

/// All kinds, in the order in which they are offered.
pub const KINDS: [VariableKind; 6] = [
    VariableKind::Text,
    VariableKind::Number,
    VariableKind::Date,
    VariableKind::Boolean,
    VariableKind::Single,
    VariableKind::Multiple,
];

/// The key of a kind's name.
pub const fn kind_key(kind: VariableKind) -> &'static str {
    match kind {
        VariableKind::Text => "cases-kind-text",
        VariableKind::Number => "cases-kind-number",
        VariableKind::Date => "cases-kind-date",
        VariableKind::Boolean => "cases-kind-boolean",
        VariableKind::Single => "cases-kind-single",
        VariableKind::Multiple => "cases-kind-multiple",
    }
}

fn kind_icon(kind: VariableKind) -> egui_material_icons::MaterialIcon {
    match kind {
        VariableKind::Text => ICON_TEXT_FIELDS,
        VariableKind::Number => ICON_123,
        VariableKind::Date => ICON_CALENDAR_TODAY,
        VariableKind::Boolean => ICON_TOGGLE_ON,
        VariableKind::Single => ICON_RADIO_BUTTON_CHECKED,
        VariableKind::Multiple => ICON_CHECKLIST,
    }
}

/// What a column is called.
pub fn name(ctx: &ViewerContext<'_>, grid: &Grid, col: Col) -> String {
    match col {
        Col::Name => ctx.text("cases-column-name"),
        Col::Documents => ctx.text("cases-column-documents"),
        Col::Groups => ctx.text("cases-column-groups"),
        Col::Variable(_) => grid.variable(col).map(|variable| variable.name.clone()).unwrap_or_default(),
    }
}

/// Draws a heading; a click sorts, the triangle opens the menu.
pub fn cell_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, col: Col, column: usize, read_only: bool) {
    let (tokens, rect) = (ctx.tokens, ui.max_rect());
    if naming_ui(ui, ctx, state, col, rect) {
        return;
    }
    let title = name(ctx, &state.grid, col);
    let is_sorted = state.grid.sort.filter(|(by, _)| *by == col).map(|(_, reversed)| reversed);
    let is_filtered = state.grid.filters.contains_key(&col);
    let id = ui.scope_id().with(("case-heading", col));
    let response = ui.interact(rect.shrink2(vec2(4.0, 0.0)), id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ColumnHeader, true, is_sorted.is_some(), &title));
    let is_current = state.manager.variable.is_some_and(|id| Col::Variable(id) == col);
    if response.hovered() || response.has_focus() || is_current {
        let ink = if is_current { *tokens.accent_background } else { *tokens.hover };
        ui.painter().rect_filled(rect.shrink(1.0), 4.0, ink);
    }
    let mut left = rect.left() + PAD;
    if let Some(variable) = state.grid.variable(col) {
        let icon = kind_icon(variable.kind);
        let at = pos2(left + 7.0, rect.center().y);
        let font = FontId::new(15.0, icon.font_family());
        ui.painter().text(at, Align2::CENTER_CENTER, icon.codepoint, font, *tokens.faint);
        left += 20.0;
    }
    let mut right = rect.right() - 26.0;
    let button = Rect::from_center_size(pos2(rect.right() - 15.0, rect.center().y), vec2(22.0, 22.0));
    let menu = menu_button_ui(ui, ctx, button, &title, is_filtered);
    if let Some(reversed) = is_sorted {
        let icon = if reversed { ICON_ARROW_DROP_UP } else { ICON_ARROW_DROP_DOWN };
        let font = FontId::new(18.0, icon.font_family());
        ui.painter().text(
            pos2(right - 6.0, rect.center().y),
            Align2::CENTER_CENTER,
            icon.codepoint,
            font,
            *tokens.accent,
        );
        right -= 14.0;
    }
    let ink = if is_sorted.is_some() || is_filtered { *tokens.ink } else { *tokens.muted };
    let mut job = LayoutJob::simple_singleline(title.clone(), tokens.bold(tokens.sizes.small), ink);
    job.wrap = TextWrapping::truncate_at_width((right - left).max(8.0));
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, ink);
    Popup::menu(&menu).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        menu_ui(ui, ctx, state, col, read_only);
    });
    if response.double_clicked() && !read_only {
        begin_naming(state, col);
    } else if response.clicked() {
        // A heading selects its column, as everywhere; the menu sorts.
        let last = state.last_row().saturating_sub(1);
        (state.anchor, state.cursor) = ((last, column), (0, column));
        state.take_keys = true;
        if let (Col::Variable(id), true) = (col, state.manager.variable.is_some()) {
            state.manager.variable = Some(id);
        }
    }
    let hint = match state.grid.variable(col) {
        Some(variable) => format!("{title}\n{}", ctx.text(kind_key(variable.kind))),
        None => title,
    };
    if is_cut || matches!(col, Col::Variable(_)) {
        response.on_hover_text(hint);
    }
}

fn menu_button_ui(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, title: &str, is_filtered: bool) -> egui::Response {
    let tokens = ctx.tokens;
    let response = ui.interact(rect, ui.scope_id().with(("case-heading-menu", title)), Sense::click());
    let label = ctx.say(&crate::i18n::Message::new("cases-column-menu").with("name", title));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let icon = if is_filtered { ICON_FILTER_LIST } else { ICON_ARROW_DROP_DOWN };
    let ink = match (is_filtered, response.hovered()) {
        (true, _) => *tokens.accent,
        (false, true) => *tokens.ink,
        (false, false) => *tokens.faint,
    };
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 5.0, *tokens.hover);
    }
    let font = FontId::new(17.0, icon.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, font, ink);
    response
}

/// Starts to write the name of a variable.
pub fn begin_naming(state: &mut State, col: Col) {
    if let Some(variable) = state.grid.variable(col) {
        state.naming = Some((Some(variable.id), InlineEdit::new(variable.name.clone())));
    }
}

fn naming_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, col: Col, rect: Rect) -> bool {
    let Some((Some(id), edit)) = &mut state.naming else { return false };
    if Col::Variable(*id) != col {
        return false;
    }
    let id = *id;
    match edit.show(ui, rect.shrink2(vec2(8.0, 3.0)), &ctx.text("cases-variable-name")) {
        InlineOutcome::Typing => {}
        InlineOutcome::Drop => (state.naming, state.take_keys) = (None, true),
        InlineOutcome::Keep(name) => {
            let is_other = ctx.snapshot.variable(id).is_some_and(|variable| variable.name != name);
            if is_other {
                ctx.send(Action::Cases(CasesAction::RenameVariable(id, name)));
            }
            (state.naming, state.take_keys) = (None, true);
        }
    }
    true
}

/// The heading behind the last one: a new variable.
pub fn new_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let (tokens, rect) = (ctx.tokens, ui.max_rect());
    if let Some((None, edit)) = &mut state.naming {
        match edit.show(ui, rect.shrink2(vec2(8.0, 3.0)), &ctx.text("cases-variable-name")) {
            InlineOutcome::Typing => {}
            InlineOutcome::Drop => (state.naming, state.take_keys) = (None, true),
            InlineOutcome::Keep(name) => {
                ctx.send(Action::Cases(CasesAction::AddVariable(name, VariableKind::Text)));
                (state.naming, state.take_keys) = (None, true);
            }
        }
        return;
    }
    let rect = Rect::from_center_size(pos2(rect.left() + 20.0, rect.center().y), vec2(26.0, 26.0));
    let response = ui.interact(rect, ui.scope_id().with("case-new-variable"), Sense::click());
    let label = ctx.text("cases-new-variable");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, *tokens.hover);
    }
    let font = FontId::new(18.0, ICON_ADD.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, ICON_ADD.codepoint, font, *tokens.muted);
    if response.clicked() {
        state.naming = Some((None, InlineEdit::new("")));
    }
    response.on_hover_text(label);
}

fn entry(ui: &mut Ui, label: &str) -> bool {
    let clicked = ui.button(label).clicked();
    if clicked {
        ui.close();
    }
    clicked
}

/// The menu of a column.
fn menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, col: Col, read_only: bool) {
    roomy(ui);
    ui.set_width(250.0);
    for (key, reversed) in [("cases-sort-up", false), ("cases-sort-down", true)] {
        if entry(ui, &ctx.text(key)) {
            state.grid.sort = Some((col, reversed));
            state.grid.arrange(ctx.snapshot);
        }
    }
    if state.grid.sort.is_some() {
        if entry(ui, &ctx.text("cases-sort-none")) {
            state.grid.sort = None;
            state.grid.arrange(ctx.snapshot);
        }
        if !read_only && entry(ui, &ctx.text("cases-keep-order")) {
            keep_order(ctx, state);
        }
    }
    ui.separator();
    filter_ui(ui, ctx, state, col);
    let Col::Variable(id) = col else { return };
    if read_only {
        return;
    }
    ui.separator();
    if entry(ui, &ctx.text("cases-rename-variable")) {
        begin_naming(state, col);
    }
    let kind = state.grid.variable(col).map(|variable| variable.kind).unwrap_or_default();
    ui.menu_button(ctx.text("cases-kind"), |ui| {
        for other in KINDS {
            if ui.radio(kind == other, ctx.text(kind_key(other))).clicked() {
                ctx.send(Action::Cases(CasesAction::SetKind(id, other)));
                ui.close();
            }
        }
    });
    if entry(ui, &ctx.text("cases-manage-variable")) {
        state.manager.variable = Some(id);
    }
    let place = state.grid.table.variables.iter().position(|variable| variable.id == id);
    if let Some(place) = place {
        let at = |place: usize| state.grid.table.variables.get(place).map(|variable| variable.id);
        if place > 0 && entry(ui, &ctx.text("cases-move-left")) {
            ctx.send(Action::Cases(CasesAction::MoveVariable(id, at(place - 1))));
        }
        if at(place + 1).is_some() && entry(ui, &ctx.text("cases-move-right")) {
            ctx.send(Action::Cases(CasesAction::MoveVariable(id, at(place + 2))));
        }
    }
    ui.separator();
    if entry(ui, &ctx.text("cases-delete-variable")) {
        ctx.send(Action::Cases(CasesAction::DeleteVariables(vec![id])));
    }
}

/// Puts the cases into the order in which they are shown; those that a filter hides behind them.
pub fn keep_order(ctx: &ViewerContext<'_>, state: &mut State) {
    let shown: Vec<CaseId> = state.grid.rows.iter().map(|&place| state.grid.table.rows[place].case.id).collect();
    let hidden = state.grid.table.rows.iter().map(|row| row.case.id).filter(|id| !shown.contains(id));
    let order: Vec<CaseId> = shown.iter().copied().chain(hidden).collect();
    state.grid.sort = None;
    ctx.send(Action::Cases(CasesAction::KeepOrder(order)));
}

fn filter_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, col: Col) {
    let tokens = ctx.tokens;
    let mut filter = state.grid.filters.get(&col).cloned().unwrap_or_default();
    let before = filter.clone();
    let title = RichText::new(ctx.text("cases-filter")).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted);
    ui.label(title);
    search_field(ui, &mut filter.contains, &ctx.text("cases-filter-contains"));
    let choices = state.grid.choices(ctx.snapshot, col);
    let wanted = crate::text::fold(filter.contains.trim());
    let shown: Vec<&(String, usize)> =
        choices.iter().filter(|(name, _)| wanted.is_empty() || crate::text::fold(name).contains(&wanted)).collect();
    if !shown.is_empty() {
        ui.add_space(4.0);
        ScrollArea::vertical().max_height(200.0).auto_shrink([false, true]).show_rows(
            ui,
            24.0,
            shown.len(),
            |ui, rows| {
                for (name, n) in &shown[rows] {
                    ui.horizontal(|ui| {
                        let mut is_on = filter.chosen.contains(name);
                        let right = numbers::count(*n);
                        let room = ui.available_width() - 40.0;
                        let excerpt: String = name.chars().take(60).collect();
                        let label = egui::Label::new(excerpt).truncate();
                        if ui.checkbox(&mut is_on, "").accessible_name(name).changed() {
                            filter.chosen.remove(name);
                            if is_on {
                                filter.chosen.insert(name.clone());
                            }
                        }
                        ui.allocate_ui(vec2((room - 24.0).max(20.0), 20.0), |ui| ui.add(label));
                        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                            ui.label(RichText::new(right).font(tokens.font(tokens.sizes.small)).color(*tokens.faint));
                        });
                    });
                }
            },
        );
    }
    if col != Col::Name {
        ui.checkbox(&mut filter.with_empty, ctx.text("cases-filter-empty"));
    }
    if !filter.is_idle() && ui.button(ctx.text("cases-filter-clear")).clicked() {
        filter = ColumnFilter::default();
    }
    if filter != before {
        if filter.is_idle() {
            state.grid.filters.remove(&col);
        } else {
            state.grid.filters.insert(col, filter);
        }
        state.grid.arrange(ctx.snapshot);
        state.clamp();
    }
}

/// The menu of the selected rows.
pub fn row_menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    roomy(ui);
    let cases = state.selected_cases();
    if cases.is_empty() {
        return;
    }
    ui.menu_button(ctx.text("cases-put-in-group"), |ui| {
        for group in ctx.snapshot.case_groups() {
            if entry(ui, &group.name) {
                ctx.send(Action::Cases(CasesAction::SetInGroup(group.id, cases.clone(), true)));
            }
        }
        if entry(ui, &ctx.text("cases-manage-groups")) {
            state.groups = Some(super::state::GroupsDialog::default());
        }
    });
    if cases.len() == 1 {
        crate::ui::memos::menu_ui(ui, ctx, MemoTarget::Case(cases[0]));
    }
    ui.separator();
    let n = cases.len();
    let label = ctx.say(&crate::i18n::Message::new("cases-delete").with("n", n));
    if entry(ui, &label) {
        ctx.send(Action::Cases(CasesAction::DeleteCases(cases)));
    }
}
