//! Draws the view: which code, and its columns.

use egui::{CentralPanel, Frame, Margin, Panel, Rect, RichText, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::State;
use super::data::{CaseColumn, CaseColumns};
use crate::i18n::Message;
use crate::model::CodeId;
use crate::query::guide::CodeStanding;
use crate::ui::action::Action;
use crate::ui::compare::counting::Reads;
use crate::ui::compare::{Drafts, nothing_to_compare, stale_ui, summary_field};
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::list_ui;
use crate::ui::widgets::empty_state;

/// A column is at least so wide: some sixty characters of the text.
const COLUMN: f32 = 320.0;
const GAP: f32 = 1.0;
const HEADER: f32 = 34.0;
const SUMMARY: f32 = 150.0;
const MARGIN: f32 = 12.0;

/// Draws the columns over all that is left of `ui`.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, drafts: &mut Drafts) {
    let ground = Frame::NONE.fill(*ctx.tokens.pane);
    CentralPanel::default().frame(ground).show(ui, |ui| {
        if nothing_to_compare(ui, ctx) {
            return;
        }
        let Some(code) = code_of(ctx, state) else { return };
        state.counting.update(ctx.snapshot, code, Reads::Codings, ui.ctx(), CaseColumns::new);
        let columns = state.counting.shown().cloned();
        let bar = ground.inner_margin(Margin::symmetric(12, 8));
        Panel::top("case-columns-toolbar").frame(bar).show(ui, |ui| {
            toolbar_ui(ui, ctx, state, code, columns.as_deref());
        });
        let Some(columns) = columns else {
            ui.centered_and_justified(|ui| ui.spinner());
            return;
        };
        if columns.columns.is_empty() {
            ui.add_space(ui.available_height() * 0.3);
            if empty_state(ui, &ctx.text("compare-columns-no-cases"), Some(&ctx.text("contrast-assign-cases"))) {
                ctx.send(Action::AskAssignCases);
            }
            return;
        }
        columns_ui(ui, ctx, state, drafts, code, &columns);
    });
}

/// The code that is shown: the one chosen, else the one that has the focus, else the first.
fn code_of(ctx: &ViewerContext<'_>, state: &mut State) -> Option<CodeId> {
    let is_there = |id: &CodeId| ctx.snapshot.code(*id).is_some();
    let first = || ctx.snapshot.codes().codes().first().map(|code| code.id);
    let code = state.code.filter(is_there).or(ctx.view.focused_code.filter(is_there)).or_else(first)?;
    state.show_code(code);
    Some(code)
}

fn toolbar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, code: CodeId, columns: Option<&CaseColumns>) {
    ui.horizontal(|ui| {
        if let Some(chosen) = state.picker.show(ui, ctx, code) {
            state.show_code(chosen);
            ctx.send(Action::FocusCode(Some(chosen)));
        }
        if state.counting.is_pending() {
            ui.add(egui::Spinner::new().size(14.0));
        }
        let Some(columns) = columns else { return };
        let n_cases = columns.columns.iter().filter(|column| !column.segments.is_empty()).count();
        let mut extent = ctx.say(
            &Message::new("case-columns-extent")
                .with("segments", Message::new("compare-segments").with("n", columns.n_segments))
                .with("n", n_cases)
                .with("of", columns.columns.len()),
        );
        if columns.n_without_case > 0 {
            let without = Message::new("case-columns-without").with("n", columns.n_without_case);
            extent = format!("{extent} · {}", ctx.say(&without));
        }
        let font = ctx.tokens.font(ctx.tokens.sizes.small);
        ui.add(egui::Label::new(RichText::new(extent).font(font).color(*ctx.tokens.muted)).truncate());
    });
}

/// Draws those of the columns that are seen.
fn columns_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    drafts: &mut Drafts,
    code: CodeId,
    columns: &CaseColumns,
) {
    let n = columns.columns.len();
    let area = ui.available_rect_before_wrap();
    // Few columns share the room; many are scrolled through.
    let width = (area.width() / n as f32).clamp(COLUMN, 520.0);
    ScrollArea::horizontal().id_salt("case-columns").auto_shrink(false).show_viewport(ui, |ui, viewport| {
        ui.set_width(width * n as f32);
        ui.set_height(area.height());
        let origin = ui.max_rect().min;
        let first = (viewport.left() / width).floor().max(0.0) as usize;
        let last = ((viewport.right() / width).ceil() as usize).min(n);
        for place in first..last {
            let left = origin.x + place as f32 * width;
            let height = ui.clip_rect().bottom().min(area.bottom()) - area.top();
            let rect = Rect::from_min_size(pos2(left, area.top()), vec2(width - GAP, height.max(0.0)));
            let column = &columns.columns[place];
            ui.push_id(("case", column.case), |ui| column_ui(ui, ctx, state, drafts, code, column, rect));
            ui.painter().vline(rect.right(), rect.y_range(), ctx.tokens.hairline());
        }
    });
}

fn column_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    drafts: &mut Drafts,
    code: CodeId,
    column: &CaseColumn,
    rect: Rect,
) {
    let tokens = ctx.tokens;
    let summary_height = SUMMARY.min(rect.height() * 0.4);
    let head = Rect::from_min_size(rect.min, vec2(rect.width(), HEADER));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let n = painter.layout_no_wrap(
        crate::ui::numbers::count(column.segments.len()),
        tokens.font(tokens.sizes.small),
        *tokens.muted,
    );
    let mut job =
        egui::text::LayoutJob::simple_singleline(column.name.clone(), tokens.bold(tokens.sizes.body), *tokens.ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(head.width() - 3.0 * MARGIN - n.size().x);
    let name = painter.layout_job(job);
    painter.galley(pos2(head.left() + MARGIN, head.center().y - name.size().y / 2.0), name, *tokens.ink);
    let at = pos2(head.right() - MARGIN - n.size().x, head.center().y - n.size().y / 2.0);
    painter.galley(at, n, *tokens.muted);
    painter.hline(head.x_range(), head.bottom() - 0.5, tokens.hairline());
    let heading = ui.interact(head, ui.scope_id().with("head"), egui::Sense::hover());
    let said = Message::new("case-columns-heading").with("case", column.name.clone()).with("n", column.segments.len());
    heading.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, ctx.say(&said)));
    let middle = Rect::from_min_max(head.left_bottom(), pos2(rect.right(), rect.bottom() - summary_height));
    let mut segments = ui.new_child(UiBuilder::new().max_rect(middle).id_salt("segments"));
    segments.set_clip_rect(middle.intersect(ui.clip_rect()));
    if column.segments.is_empty() {
        let key = match column.standing {
            CodeStanding::NotAsked => "case-columns-not-asked",
            _ => "compare-pick-empty",
        };
        empty_state(&mut segments, &ctx.text(key), None);
    } else {
        let list = state.lists.entry(column.case).or_default();
        list.show_in_full();
        list_ui(&mut segments, ctx, list, &column.segments);
    }
    let below = Rect::from_min_max(middle.left_bottom(), rect.max);
    ui.painter().hline(below.x_range(), below.top(), tokens.hairline());
    let inner = below.shrink2(vec2(MARGIN, 8.0));
    let mut summary = ui.new_child(UiBuilder::new().max_rect(inner).id_salt("summary"));
    summary.set_clip_rect(below.intersect(ui.clip_rect()));
    summary.spacing_mut().item_spacing.y = 4.0;
    let cell = (column.case, code);
    stale_ui(&mut summary, ctx, drafts, cell, column.is_stale);
    ScrollArea::vertical().id_salt("text").auto_shrink(false).show(&mut summary, |ui| {
        let name = Message::new("summary-of").with("case", column.name.clone());
        let size = ui.available_size();
        summary_field(ui, ctx, drafts, cell, &ctx.say(&name), size);
    });
}
