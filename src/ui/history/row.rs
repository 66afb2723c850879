//! One line of the history: when, who, what.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_REDO, ICON_UNDO};

use super::HistoryAction;
use crate::i18n::Message;
use crate::project::HistoryLine;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::icon_button;

const MARGIN: f32 = 12.0;
/// The column of the time and the initials.
const TIME_WIDTH: f32 = 46.0;
const BUTTON: f32 = 28.0;

/// The way from where the project stands to a line.
fn way(line: &HistoryLine) -> Option<(Message, HistoryAction)> {
    match (line.steps_back, line.steps_forward) {
        (Some(n), _) if n > 0 => {
            Some((Message::new("history-undo-to").with("n", n), HistoryAction::UndoTo(line.entry.id)))
        }
        (_, Some(n)) => Some((Message::new("history-redo-to").with("n", n), HistoryAction::RedoTo(line.entry.id))),
        _ => None,
    }
}

/// Draws a line. `is_now` where the project stands right after it.
pub fn line_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, rect: Rect, line: &HistoryLine, is_now: bool, writable: bool) {
    let tokens = ctx.tokens;
    let response = ui.interact(rect, ui.scope_id().with(line.entry.id), Sense::click());
    let what = ctx.say(&line.entry.op.message(ctx.snapshot));
    let coder = line.entry.coder.and_then(|id| ctx.snapshot.coder(id)).map_or("", |coder| coder.name.as_str());
    let time = line.entry.at.local_minute();
    let said = if line.is_taken_back {
        ctx.say(&Message::new("history-taken-back").with("what", what.clone()))
    } else {
        what.clone()
    };
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_now, format!("{time} {coder}: {said}")));

    let way = way(line).filter(|_| writable);
    let button =
        Rect::from_center_size(pos2(rect.right() - MARGIN - BUTTON / 2.0, rect.center().y), vec2(BUTTON, BUTTON));
    let is_over = response.contains_pointer() || response.has_focus();
    if is_over {
        ui.painter().rect_filled(rect, 0.0, *tokens.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.0, *tokens.accent), egui::StrokeKind::Inside);
    }
    if is_now {
        let mark = Rect::from_min_max(rect.min, pos2(rect.left() + 3.0, rect.bottom()));
        ui.painter().rect_filled(mark, 0.0, *tokens.accent);
    }
    let end = if is_over && way.is_some() { button.left() - 4.0 } else { rect.right() - MARGIN };
    paint(ui, ctx, rect, end, [&time, coder, &what], line);
    if let Some((label, action)) = &way
        && is_over
    {
        let icon = if matches!(action, HistoryAction::UndoTo(_)) { ICON_UNDO } else { ICON_REDO };
        let label = ctx.say(label);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(button));
        if icon_button(&mut ui, icon, &label).clicked() {
            ctx.send(Action::History(action.clone()));
        }
    }
    if response.clicked() {
        ctx.send(Action::History(HistoryAction::Show(line.entry.id)));
    }
    menu_ui(ctx, &response, line, way);
    let tip = if is_now { format!("{said}\n{}", ctx.text("history-now")) } else { said };
    drop(response.on_hover_text(tip));
}

/// Time, initials and sentence.
fn paint(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, end: f32, texts: [&str; 3], line: &HistoryLine) {
    let (tokens, painter) = (ctx.tokens, ui.painter());
    let [time, coder, what] = texts;
    let small = tokens.font(tokens.sizes.small);
    let left = rect.left() + MARGIN;
    let mut job = LayoutJob::simple_singleline(coder.to_owned(), small.clone(), *tokens.faint);
    job.wrap = TextWrapping::truncate_at_width(TIME_WIDTH - 8.0);
    let coder = painter.layout_job(job);
    painter.text(pos2(left, rect.top() + 7.0), egui::Align2::LEFT_TOP, time, small, *tokens.muted);
    painter.galley(pos2(left, rect.top() + 24.0), coder, *tokens.faint);

    let is_quiet = line.is_taken_back || line.entry.undoes.is_some();
    let ink = if is_quiet { *tokens.muted } else { *tokens.ink };
    let strikethrough = if line.is_taken_back { Stroke::new(1.0, ink) } else { Stroke::NONE };
    let format = TextFormat { strikethrough, ..TextFormat::simple(tokens.font(tokens.sizes.body), ink) };
    let mut job = LayoutJob::single_section(what.to_owned(), format);
    let x = left + TIME_WIDTH;
    job.wrap = TextWrapping { max_width: (end - x).max(40.0), max_rows: 2, ..TextWrapping::default() };
    let what = painter.layout_job(job);
    // One line of text stands beside the time, two fill the row.
    let y = if what.rows.len() > 1 { rect.center().y - what.size().y / 2.0 } else { rect.top() + 5.0 };
    painter.galley(pos2(x, y), what, ink);
}

fn menu_ui(ctx: &ViewerContext<'_>, response: &Response, line: &HistoryLine, way: Option<(Message, HistoryAction)>) {
    response.context_menu(|ui| {
        if ui.button(ctx.text("history-show")).clicked() {
            ctx.send(Action::History(HistoryAction::Show(line.entry.id)));
            ui.close();
        }
        if let Some((label, action)) = way
            && ui.button(ctx.say(&label)).clicked()
        {
            ctx.send(Action::History(action));
            ui.close();
        }
    });
}
