//! The guide itself: topics, questions and probes with their conditions and codes.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::action::GuideAction;
use super::data::{Page, RowOf};
use crate::i18n::Message;
use crate::model::*;
use crate::query::guide::OutlineQuestion;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::drag::DragPayload;
use crate::ui::widgets::DropPlace;

/// How much room is above and below the words.
const PAD: f32 = 6.0;
const TOPIC_HEIGHT: f32 = 34.0;
/// Where the number of a question begins.
const LEFT: f32 = 12.0;
/// How far probes are indented.
const STEP: f32 = 20.0;
/// The room of a number.
const NUMBER: f32 = 34.0;
/// The room of a code's dot.
const DOT: f32 = 14.0;
/// The most dots that are drawn.
const MAX_DOTS: usize = 4;
/// A question is cut off behind so many lines.
const MAX_LINES: usize = 4;

/// Where the words of a question begin.
pub fn text_left(is_probe: bool) -> f32 {
    LEFT + NUMBER + if is_probe { STEP } else { 0.0 }
}

/// How high a row is at a width.
pub fn height(ui: &Ui, ctx: &ViewerContext<'_>, page: &Page, row: RowOf, width: f32) -> f32 {
    match row {
        RowOf::Topic(_) => TOPIC_HEIGHT,
        RowOf::Question(id) => {
            let n_codes = page.codes.get(&id).map_or(0, Vec::len);
            let words = page.question(id).map(|row| words(ui, ctx, row, width, n_codes));
            words.map_or(28.0, |words| (words.size().y + 2.0 * PAD).max(28.0).ceil())
        }
    }
}

fn words(ui: &Ui, ctx: &ViewerContext<'_>, row: &OutlineQuestion, width: f32, n_codes: usize) -> Arc<Galley> {
    let tokens = ctx.tokens;
    let size = tokens.sizes.body;
    let mut job = LayoutJob::default();
    let condition = row.question.condition.trim_end_matches(':');
    if !condition.is_empty() {
        let format = TextFormat::simple(tokens.italic(size), *tokens.muted);
        job.append(&format!("{condition}: "), 0.0, format);
    }
    let ink = if row.is_probe() { *tokens.muted } else { *tokens.ink };
    job.append(&row.question.text, 0.0, TextFormat::simple(tokens.font(size), ink));
    let room = width - text_left(row.is_probe()) - 10.0 - DOT * n_codes.min(MAX_DOTS) as f32;
    job.wrap = TextWrapping { max_width: room.max(60.0), max_rows: MAX_LINES, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}

/// Draws a row; gives its response.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, page: &Page, row: RowOf, rect: Rect, is_focused: bool) -> Response {
    let mut sense = Sense::click_and_drag();
    sense -= Sense::FOCUSABLE;
    let response = ui.interact(rect, ui.scope_id().with(("guide-row", row)), sense);
    if is_focused {
        ui.painter().rect_filled(rect.with_max_y(rect.bottom() - 1.0), 0.0, *ctx.tokens.accent_background);
    }
    match row {
        RowOf::Topic(id) => topic_ui(ui, ctx, page, id, rect, &response, is_focused),
        RowOf::Question(id) => {
            if let Some(row) = page.question(id) {
                question_ui(ui, ctx, page, row, rect, &response, is_focused);
            }
        }
    }
    drops_ui(ui, ctx, page, row, &response);
    response
}

fn topic_ui(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    page: &Page,
    id: GuideTopicId,
    rect: Rect,
    response: &Response,
    is_focused: bool,
) {
    let tokens = ctx.tokens;
    let Some(topic) = page.outline.topics.iter().find(|topic| topic.topic.id == id) else { return };
    let name = &topic.topic.name;
    let said = ctx.say(&Message::new("guide-topic-said").with("name", name.as_str()).with("n", topic.questions.len()));
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_focused, said.clone()));
    if response.drag_started() {
        response.dnd_set_drag_payload(DragPayload::GuideTopic(id));
    }
    let mut right = rect.right() - 10.0;
    if let Some(code) = topic.topic.code.and_then(|code| ctx.snapshot.code(code)) {
        right -= DOT;
        dot(ui, ctx, code, pos2(right + 5.0, rect.center().y));
    }
    let mut job = LayoutJob::simple_singleline(name.clone(), tokens.bold(tokens.sizes.body), *tokens.ink);
    job.wrap = TextWrapping::truncate_at_width((right - rect.left() - LEFT - 4.0).max(20.0));
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(rect.left() + LEFT, rect.center().y - galley.size().y / 2.0), galley, *tokens.ink);
    if is_cut {
        response.clone().on_hover_text(name);
    }
}

fn question_ui(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    page: &Page,
    row: &OutlineQuestion,
    rect: Rect,
    response: &Response,
    is_focused: bool,
) {
    let tokens = ctx.tokens;
    let id = row.question.id;
    let said = format!("{} {}", row.number, full_text(row));
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_focused, &said));
    if response.drag_started() {
        response.dnd_set_drag_payload(DragPayload::Questions(vec![id]));
    }
    let codes = page.codes.get(&id).map_or(&[][..], Vec::as_slice);
    let left = rect.left() + text_left(row.is_probe());
    let number = ui.painter().layout_no_wrap(row.number.clone(), tokens.font(tokens.sizes.small), *tokens.muted);
    let words = words(ui, ctx, row, rect.width(), codes.len());
    let top = rect.top() + (rect.height() - words.size().y) / 2.0;
    // Number and words stand on one line.
    let down = (tokens.sizes.body - tokens.sizes.small) * 0.9;
    ui.painter().galley(pos2(left - 8.0 - number.size().x, top + down), number, *tokens.muted);
    let is_cut = words.elided;
    ui.painter().galley(pos2(left, top), words, *tokens.ink);
    for (place, code) in codes.iter().filter_map(|&code| ctx.snapshot.code(code)).take(MAX_DOTS).enumerate() {
        dot(ui, ctx, code, pos2(rect.right() - 12.0 - DOT * place as f32, rect.top() + 14.0));
    }
    let mut lines = Vec::new();
    if is_cut {
        lines.push(said);
    }
    let names: Vec<String> = codes.iter().map(|&code| ctx.snapshot.codes().path(code)).collect();
    if !names.is_empty() {
        lines.push(ctx.say(&Message::new("guide-codes-of").with("codes", names.join("; "))));
    }
    if !lines.is_empty() {
        response.clone().on_hover_text(lines.join("\n"));
    }
}

/// A question with its condition.
pub fn full_text(row: &OutlineQuestion) -> String {
    match row.question.condition.trim_end_matches(':') {
        "" => row.question.text.clone(),
        condition => format!("{condition}: {}", row.question.text),
    }
}

fn dot(ui: &Ui, ctx: &ViewerContext<'_>, code: &Code, center: egui::Pos2) {
    let dot = Rect::from_center_size(center, vec2(10.0, 10.0));
    ui.painter().rect_filled(dot, 3.0, ctx.tokens.code_color(code.color));
}

/// Questions dropped on a question stand before, behind or under it, on a topic at its end;
/// topics change places; a code dropped on a question is linked to it.
fn drops_ui(ui: &Ui, ctx: &ViewerContext<'_>, page: &Page, row: RowOf, response: &Response) {
    let Some(carried) = response.dnd_hover_payload::<DragPayload>() else { return };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    let rect = response.rect;
    let share = (pointer.y - rect.top()) / rect.height();
    let half = if share < 0.5 { DropPlace::Before } else { DropPlace::After };
    let third = if (0.3..=0.7).contains(&share) { DropPlace::Into } else { half };
    let (at, action) = match (&*carried, row) {
        (DragPayload::Codes(codes), RowOf::Question(id)) => {
            let links = codes.iter().map(|&code| GuideAction::Link(vec![id], code, true)).collect();
            (DropPlace::Into, links)
        }
        (DragPayload::Codes(codes), RowOf::Topic(id)) => {
            let of = page.outline.topics.iter().filter(|topic| topic.topic.id == id).flat_map(|topic| &topic.questions);
            let questions: Vec<GuideQuestionId> = of.filter(|row| !row.is_probe()).map(|row| row.question.id).collect();
            let links = codes.iter().map(|&code| GuideAction::Link(questions.clone(), code, true)).collect();
            (DropPlace::Into, links)
        }
        (DragPayload::Questions(ids), RowOf::Question(id)) if !ids.contains(&id) => {
            let Some(to) = page.drop_place(id, third) else { return };
            (third, vec![GuideAction::MoveQuestions(ids.clone(), to)])
        }
        (DragPayload::Questions(ids), RowOf::Topic(topic)) => {
            let to = crate::project::QuestionPlacement { topic, parent: None, before: None };
            (DropPlace::Into, vec![GuideAction::MoveQuestions(ids.clone(), to)])
        }
        (DragPayload::GuideTopic(moved), RowOf::Topic(id)) if *moved != id => {
            let ids = page.outline.topics.iter().map(|topic| topic.topic.id);
            let before = match half {
                DropPlace::After => ids.skip_while(|&other| other != id).nth(1),
                _ => Some(id),
            };
            (half, vec![GuideAction::MoveTopics(vec![*moved], before.filter(|before| before != moved))])
        }
        _ => return ui.ctx().set_cursor_icon(egui::CursorIcon::NoDrop),
    };
    let stroke = Stroke::new(2.0, *ctx.tokens.accent);
    match at {
        DropPlace::Into => drop(ui.painter().rect_stroke(rect.shrink(1.0), 4.0, stroke, StrokeKind::Inside)),
        DropPlace::Before => drop(ui.painter().hline(rect.x_range(), rect.top(), stroke)),
        DropPlace::After => drop(ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, stroke)),
    }
    if response.dnd_release_payload::<DragPayload>().is_some() {
        action.into_iter().for_each(|action| ctx.send(Action::Guide(action)));
    }
}

/// Writes a heading of the guide's column.
pub fn header_ui(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect) {
    let font = ctx.tokens.bold(ctx.tokens.sizes.small);
    let at = pos2(rect.left() + LEFT, rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, ctx.text("guide-question"), font, *ctx.tokens.muted);
}
