//! Draws the desk: the bar, the segments at the left, the sub-codes at the right.

use egui::{
    Align, CentralPanel, Frame, Key, Layout, Panel, Rect, RichText, Role, ScrollArea, Sense, Stroke, TextEdit, Ui,
};
use egui::{WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_ARROW_BACK};

use super::data::{N_DIGITS, State, Target, targets};
use super::segments::segments_ui;
use crate::i18n::Message;
use crate::model::{CodeId, CodingId};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::drag::DragPayload;
use crate::ui::numbers;
use crate::ui::retrieved_segments::SegmentsAction;
use crate::ui::view_state::Center;
use crate::ui::widgets::{empty_state, icon_button};

const TARGET_HEIGHT: f32 = 44.0;

/// Draws the desk of the focused code.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let parent = ctx.view.focused_code.filter(|&id| ctx.snapshot.code(id).is_some());
    let Some(parent) = parent else {
        bar_ui(ui, ctx, None);
        empty_state(ui, &ctx.text("segments-desk-no-code"), None);
        return;
    };
    let targets = targets(ctx.snapshot, parent);
    // What is shown at the left belongs to the code on the desk.
    let shown = state.shown.filter(|&id| targets.iter().any(|target| target.code.id == id)).unwrap_or(parent);
    state.shown = Some(shown);
    bar_ui(ui, ctx, Some(parent));
    let width = ui.available_width();
    let right = Panel::right("sub-codes").resizable(true).default_size((width * 0.36).clamp(180.0, 360.0));
    right.size_range(160.0..=(width * 0.6).max(200.0)).frame(Frame::NONE).show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        targets_ui(ui, ctx, state, parent, shown, &targets);
    });
    CentralPanel::no_frame().show(ui, |ui| segments_ui(ui, ctx, state, parent, shown, &targets));
}

/// Back, and what lies on the desk.
fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, parent: Option<CodeId>) {
    let tokens = ctx.tokens;
    Frame::new().inner_margin(egui::Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_height(28.0);
        ui.horizontal(|ui| {
            if icon_button(ui, ICON_ARROW_BACK, &ctx.text("segments-back-to-text")).clicked() {
                ctx.send(Action::ShowCenter(Center::Reader));
            }
            let title = match parent {
                Some(parent) => {
                    ctx.say(&Message::new("segments-desk-title").with("name", ctx.snapshot.codes().path(parent)))
                }
                None => ctx.text("command-show-sub-categories"),
            };
            let title = RichText::new(title).font(tokens.bold(tokens.sizes.body));
            ui.add(egui::Label::new(title).truncate());
        });
    });
    let rect = ui.min_rect();
    ui.painter().hline(rect.x_range(), ui.cursor().top() - 0.5, tokens.hairline());
}

/// The code itself with what is not assigned, its sub-codes, and a new one.
fn targets_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    parent: CodeId,
    shown: CodeId,
    targets: &[Target],
) {
    let tokens = ctx.tokens;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let n = ctx.snapshot.n_codings_of(parent);
        let name = ctx.text("segments-desk-unassigned");
        let own = Row { code: parent, name: &name, digit: None, n, is_shown: shown == parent };
        target_ui(ui, ctx, state, own);
        for (place, target) in targets.iter().enumerate() {
            let row = Row {
                code: target.code.id,
                name: &target.code.name,
                digit: (place < N_DIGITS).then_some(place + 1),
                n: target.n,
                is_shown: shown == target.code.id,
            };
            target_ui(ui, ctx, state, row);
        }
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            ui.add_space(12.0);
            new_ui(ui, ctx, state, parent);
        });
        ui.add_space(8.0);
        let hint =
            RichText::new(ctx.text("segments-desk-help")).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
        Frame::new().inner_margin(egui::Margin::symmetric(12, 4)).show(ui, |ui| ui.add(egui::Label::new(hint).wrap()));
    });
}

struct Row<'a> {
    code: CodeId,
    name: &'a str,
    digit: Option<usize>,
    n: usize,
    is_shown: bool,
}

/// A code to which segments are assigned; a click shows its segments at the left.
fn target_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, row: Row<'_>) {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), TARGET_HEIGHT), Sense::click());
    let label = Message::new("segments-desk-target").with("name", row.name).with("n", row.n);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, row.is_shown, ctx.say(&label)));
    let carried = response.dnd_hover_payload::<DragPayload>();
    let is_target = carried.is_some_and(|payload| matches!(*payload, DragPayload::Codings(_)));
    let painter = ui.painter();
    if is_target || row.is_shown {
        painter.rect_filled(rect, 0.0, *tokens.accent_background);
    } else if response.hovered() {
        painter.rect_filled(rect, 0.0, *tokens.hover);
    }
    if is_target || response.has_focus() {
        painter.rect_stroke(rect, 0.0, Stroke::new(1.5, *tokens.accent), egui::StrokeKind::Inside);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    let mut left = rect.left() + 12.0;
    let badge = Rect::from_center_size(pos2(left + 10.0, rect.center().y), vec2(20.0, 20.0));
    if let Some(digit) = row.digit {
        painter.rect_stroke(badge, 5.0, Stroke::new(1.0, *tokens.line), egui::StrokeKind::Inside);
        let font = tokens.font(tokens.sizes.small);
        painter.text(badge.center(), egui::Align2::CENTER_CENTER, digit.to_string(), font, *tokens.muted);
    }
    left = badge.right() + 8.0;
    if let Some(code) = ctx.snapshot.code(row.code) {
        let dot = Rect::from_center_size(pos2(left + 5.0, rect.center().y), vec2(10.0, 10.0));
        painter.rect_filled(dot, 3.0, tokens.code_color(code.color));
    }
    left += 18.0;
    let n = painter.layout_no_wrap(numbers::count(row.n), tokens.font(tokens.sizes.body), *tokens.muted);
    let n_left = rect.right() - 12.0 - n.size().x;
    let font = if row.digit.is_none() { tokens.italic(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
    let mut job = egui::text::LayoutJob::simple_singleline(row.name.to_owned(), font, *tokens.ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width((n_left - left - 8.0).max(8.0));
    let name = painter.layout_job(job);
    let is_cut = name.elided;
    painter.galley(pos2(left, rect.center().y - name.size().y / 2.0), name, *tokens.ink);
    painter.galley(pos2(n_left, rect.center().y - n.size().y / 2.0), n, *tokens.muted);
    if let Some(payload) = response.dnd_release_payload::<DragPayload>()
        && let DragPayload::Codings(codings) = payload.as_ref()
    {
        assign(ctx, codings.clone(), row.code);
    }
    if response.clicked() {
        state.shown = Some(row.code);
        (state.focus, state.anchor) = (None, None);
    }
    if is_cut {
        response.on_hover_text(row.name);
    }
}

/// Gives segments a sub-code.
pub(super) fn assign(ctx: &ViewerContext<'_>, codings: Vec<CodingId>, to: CodeId) {
    let stays = |&id: &CodingId| ctx.snapshot.coding(id).is_some_and(|coding| coding.code != to);
    let codings: Vec<CodingId> = codings.into_iter().filter(stays).collect();
    if !codings.is_empty() {
        ctx.send(Action::Segments(SegmentsAction::Recode(codings, to)));
    }
}

/// A new sub-code, which the chosen segments get at once.
fn new_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, parent: CodeId) {
    let label = ctx.text("segments-desk-new");
    let Some(name) = &mut state.naming else {
        let icon = RichText::new(ICON_ADD.codepoint).font(egui::FontId::new(16.0, ICON_ADD.font_family()));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let button = ui.add(egui::Button::new((icon, &label)));
            if button.clicked() {
                state.naming = Some(String::new());
            }
        });
        return;
    };
    let field = TextEdit::singleline(name)
        .hint_text(RichText::new(ctx.text("segments-desk-new-name")).color(*ctx.tokens.faint))
        .desired_width(ui.available_width() - 12.0);
    let field = ui.add(field).accessible_name(ctx.text("segments-desk-new-name"));
    if !field.lost_focus() {
        field.request_focus();
        return;
    }
    let is_kept = !ui.input(|input| input.key_pressed(Key::Escape)) && !name.trim().is_empty();
    let name = state.naming.take().unwrap_or_default();
    if is_kept {
        // Only what a person has pointed at goes along: a new code may also stay empty.
        let codings: Vec<CodingId> = match state.focus {
            Some(row) => state.assigned(row),
            None => state.chosen.iter().copied().collect(),
        };
        ctx.send(Action::Segments(SegmentsAction::RecodeToNew(codings, name.trim().to_owned(), Some(parent))));
        state.walk_to = state.focus;
    }
}
