//! What became of a question in a case: its sign, its words, and what a click does.

use egui::{Align2, FontId, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_BLOCK, ICON_CHECK, ICON_QUESTION_MARK, ICON_SHORTCUT};

use super::data::{Cell, Page};
use crate::i18n::Message;
use crate::model::Asked;
use crate::query::guide::{CellState, QuestionCell};
use crate::ui::context::ViewerContext;

/// The states that a person can say, by the digit that says it.
pub const SAID: [Asked; 4] = [Asked::Answered, Asked::Asked, Asked::AnsweredElsewhere, Asked::NotAsked];

/// The sign of a state; none for a quiet dot.
pub const fn icon(state: CellState) -> Option<MaterialIcon> {
    match state {
        CellState::Answered => Some(ICON_CHECK),
        CellState::Asked => Some(ICON_QUESTION_MARK),
        CellState::AnsweredElsewhere => Some(ICON_SHORTCUT),
        CellState::NotAsked => Some(ICON_BLOCK),
        CellState::NotLookedAt => None,
    }
}

/// Draws the sign of a state around a point. No two states differ by colour alone.
pub fn sign(ui: &Ui, ctx: &ViewerContext<'_>, state: CellState, center: egui::Pos2) {
    let tokens = ctx.tokens;
    let ink = match state {
        CellState::Answered => *tokens.good,
        CellState::Asked => *tokens.warning,
        CellState::AnsweredElsewhere => *tokens.accent,
        CellState::NotAsked => *tokens.muted,
        CellState::NotLookedAt => *tokens.faint,
    };
    match icon(state) {
        Some(icon) => {
            let font = FontId::new(17.0, icon.font_family());
            ui.painter().text(center, Align2::CENTER_CENTER, icon.codepoint, font, ink);
        }
        None => {
            ui.painter().text(center, Align2::CENTER_CENTER, "·", tokens.font(tokens.sizes.body), ink);
        }
    }
}

/// Draws a cell; gives its response.
pub fn show(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    page: &Page,
    cell: Cell,
    rect: Rect,
    (is_picked, is_focused): (bool, bool),
) -> egui::Response {
    let tokens = ctx.tokens;
    let mut sense = Sense::click();
    sense -= Sense::FOCUSABLE;
    let response = ui.interact(rect, ui.scope_id().with(("guide-cell", cell)), sense);
    let data = page.cell(cell).cloned().unwrap_or_default();
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_picked, label(ctx, page, cell, data.state)));
    let ground = rect.with_max_y(rect.bottom() - 1.0);
    if is_picked {
        ui.painter().rect_filled(ground, 0.0, *tokens.accent_background);
    }
    if is_focused || response.hovered() {
        let width = if is_focused { 2.0 } else { 1.0 };
        ui.painter().rect_stroke(ground, 3.0, Stroke::new(width, *tokens.accent), StrokeKind::Inside);
    }
    sign(ui, ctx, data.state, rect.center());
    if data.confirmed.is_some() {
        // Said by a person: underlined.
        let line = Rect::from_center_size(rect.center() + vec2(0.0, 11.0), vec2(14.0, 1.5));
        ui.painter().rect_filled(line, 0.0, *tokens.muted);
    }
    if data.places.len() > 1 {
        let at = rect.center() + vec2(11.0, -6.0);
        ui.painter().text(
            at,
            Align2::LEFT_CENTER,
            data.places.len().to_string(),
            tokens.font(tokens.sizes.small - 2.0),
            *tokens.muted,
        );
    }
    response.on_hover_ui(|ui| tooltip_ui(ui, ctx, page, cell, &data))
}

/// What a screen reader says: `7 × CSO3: Not asked`.
pub fn label(ctx: &ViewerContext<'_>, page: &Page, (question, case): Cell, state: CellState) -> String {
    let case = ctx.snapshot.case(case).map_or_else(String::new, |case| case.name.clone());
    let message = Message::new("guide-cell").with("number", page.outline.number(question)).with("case", case);
    ctx.say(&message.with("state", ctx.text(state.key())))
}

fn tooltip_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, page: &Page, cell: Cell, data: &QuestionCell) {
    let tokens = ctx.tokens;
    ui.set_max_width(340.0);
    ui.label(RichText::new(label(ctx, page, cell, data.state)).font(tokens.bold(tokens.sizes.body)));
    if let Some(row) = page.question(cell.0) {
        ui.label(super::rows::full_text(row));
    }
    let small = |text: String| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    if let Some(confirmed) = data.confirmed {
        let said = ctx.text(CellState::from(confirmed).key());
        ui.label(small(ctx.say(&Message::new("guide-cell-confirmed").with("state", said))));
    }
    if data.is_coded {
        ui.label(small(ctx.text("guide-cell-coded")));
    }
    for place in data.places.iter().take(3).filter_map(|id| ctx.snapshot.question_place(*id)) {
        let (document, paragraph) = ctx.snapshot.citation(place.segment());
        let words: String = ctx.snapshot.words(place.segment()).chars().take(120).collect();
        ui.label(small(format!("{document} ¶\u{a0}{paragraph}  {words}")));
    }
    if !data.places.is_empty() {
        ui.label(small(ctx.text("guide-cell-click")));
    }
}
