//! The list of memos: drawn only where it is seen, it may hold thousands.

use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2};

use super::action::{MemosAction, Part};
use super::data::{Grouping, Row, Rows};
use super::kinds;
use crate::export::memos::place_text;
use crate::model::*;
use crate::query::{MemoOrder, MemoSpec, memo_heading};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers;
use crate::ui::view_state::ViewState;
use crate::ui::widgets::{empty_state, roomy, row_ground};

const MARGIN: f32 = 12.0;
const MEMO_HEIGHT: f32 = 46.0;
const GROUP_HEIGHT: f32 = 28.0;

/// What the list keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct ListState {
    /// What is searched.
    pub search: String,
    /// Only memos of this kind.
    pub kind: Option<MemoKind>,
    /// Only memos on such a thing.
    pub place: Option<MemoPlace>,
    /// Only memos by this coder.
    pub coder: Option<CoderId>,
    /// Only memos that belong to what is activated.
    pub activated_only: bool,
    /// The order.
    pub order: MemoOrder,
    /// The groups.
    pub grouping: Grouping,
    rows: Rows,
    /// Where each row begins, and behind the last the end of the list.
    tops: Vec<f32>,
    arranged: Arc<Vec<Row>>,
    /// The memo that was open in the last frame: another one is scrolled to.
    open: Option<MemoId>,
}

impl ListState {
    /// What is listed now; of the diary only its entries.
    pub fn spec(&self, view: &ViewState, part: Part) -> MemoSpec {
        let mut spec = MemoSpec {
            kind: self.kind,
            place: self.place,
            coder: self.coder,
            text: self.search.clone(),
            order: self.order,
            ..MemoSpec::default()
        };
        if part == Part::Diary {
            return MemoSpec { kind: Some(MemoKind::Diary), ..MemoSpec::default() };
        }
        if self.activated_only {
            spec.documents.extend(view.activated_documents.iter().copied());
            spec.codes.extend(view.activated_codes.iter().copied());
            spec.documents.sort_unstable();
            spec.codes.sort_unstable();
        }
        spec
    }

    /// Lists all again.
    pub fn clear_filter(&mut self) {
        (self.kind, self.place, self.coder, self.activated_only) = (None, None, None, false);
        self.search.clear();
    }

    fn arrange(&mut self, rows: &Arc<Vec<Row>>) {
        if Arc::ptr_eq(&self.arranged, rows) && !self.tops.is_empty() {
            return;
        }
        self.arranged = Arc::clone(rows);
        self.tops.clear();
        let mut top = 0.0;
        self.tops.push(top);
        for row in rows.iter() {
            top += if matches!(row, Row::Group(..)) { GROUP_HEIGHT } else { MEMO_HEIGHT };
            self.tops.push(top);
        }
    }
}

/// Draws the list; a click opens a memo.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut ListState, open: Option<MemoId>) {
    let spec = state.spec(ctx.view, Part::List);
    let (rows, n_memos) = state.rows.get(ctx.snapshot, spec, state.grouping, ctx.catalog);
    if n_memos == 0 {
        let has_any = ctx.snapshot.memos().next().is_some();
        let key = if has_any { "memo-list-none-found" } else { "memo-list-empty" };
        let button = ctx.text(if has_any { "memo-filter-clear" } else { "memo-new-first" });
        if empty_state(ui, &ctx.text(key), Some(&button)) {
            if has_any {
                state.clear_filter();
            } else {
                ctx.send(Action::Memos(MemosAction::BeginHere));
            }
        }
        return;
    }
    state.arrange(&rows);
    let is_another = std::mem::replace(&mut state.open, open) != open;
    let is_open = |row: &Row| matches!(row, Row::Memo(memo) if Some(memo.id) == open);
    let reveal = if is_another { rows.iter().position(is_open) } else { None };
    let width = ui.available_width();
    ScrollArea::vertical().id_salt("memo-list").auto_shrink(false).show_viewport(ui, |ui, viewport| {
        ui.set_height(state.tops.last().copied().unwrap_or_default());
        let origin = ui.max_rect().min;
        if let Some(place) = reveal {
            let top = origin.y + state.tops[place];
            let row = Rect::from_min_max(pos2(origin.x, top), pos2(origin.x + 1.0, top + MEMO_HEIGHT));
            ui.scroll_to_rect(row, None);
        }
        let first = state.tops.partition_point(|&top| top <= viewport.top()).saturating_sub(1);
        for (place, row) in rows.iter().enumerate().skip(first) {
            let (top, bottom) = (state.tops[place], state.tops[place + 1]);
            if top > viewport.bottom() {
                break;
            }
            let rect = Rect::from_min_max(pos2(origin.x, origin.y + top), pos2(origin.x + width, origin.y + bottom));
            match row {
                Row::Group(name, n) => group_ui(ui, ctx, rect, name, *n),
                Row::Memo(memo) => memo_ui(ui, ctx, rect, memo, open == Some(memo.id)),
            }
        }
    });
}

fn group_ui(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, name: &str, n: usize) {
    let tokens = ctx.tokens;
    let response = ui.interact(rect, ui.scope_id().with(("group", name)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let painter = ui.painter();
    let y = rect.bottom() - 10.0;
    let number = pos2(rect.right() - MARGIN, y);
    let small = tokens.font(tokens.sizes.small);
    let drawn = painter.text(number, Align2::RIGHT_CENTER, numbers::count(n), small, *tokens.faint);
    let ink = *tokens.muted;
    let mut job = LayoutJob::simple_singleline(name.to_owned(), tokens.bold(tokens.sizes.small), ink);
    job.wrap = TextWrapping::truncate_at_width((drawn.left() - rect.left() - 2.0 * MARGIN).max(8.0));
    let name = painter.layout_job(job);
    painter.galley(pos2(rect.left() + MARGIN, y - name.size().y / 2.0), name, ink);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
}

/// What a memo is called in lists.
pub fn heading(ctx: &ViewerContext<'_>, memo: &Memo) -> String {
    match memo_heading(memo) {
        "" => ctx.text("memo-untitled"),
        heading => heading.chars().take(200).collect(),
    }
}

/// What a screen reader says of a memo's row.
pub fn row_label(ctx: &ViewerContext<'_>, memo: &Memo) -> String {
    let place = place_text(ctx.snapshot, memo.target(), ctx.catalog);
    format!("{}: {} · {place}", ctx.text(memo.kind.key()), heading(ctx, memo))
}

fn memo_ui(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, memo: &Memo, is_open: bool) {
    let tokens = ctx.tokens;
    let response = ui.interact(rect, ui.scope_id().with(memo.id), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_open, row_label(ctx, memo)));
    let painter = ui.painter();
    row_ground(painter, tokens, &response, is_open, response.hovered());
    let (first, second) = (rect.top() + 15.0, rect.top() + 33.0);
    kinds::paint(painter, tokens, pos2(rect.left() + MARGIN + 8.0, first), 16.0, memo.kind);
    let small = tokens.font(tokens.sizes.small);
    let at = pos2(rect.right() - MARGIN, second);
    let date = painter.text(at, Align2::RIGHT_CENTER, memo.modified_at.local_date(), small.clone(), *tokens.faint);
    let left = rect.left() + MARGIN + 24.0;
    let line = |text: String, font: egui::FontId, ink: egui::Color32, right: f32, y: f32| {
        let mut job = LayoutJob::simple_singleline(text, font, ink);
        job.wrap = TextWrapping::truncate_at_width((right - left).max(8.0));
        let galley = painter.layout_job(job);
        painter.galley(pos2(left, y - galley.size().y / 2.0), galley, ink);
    };
    line(heading(ctx, memo), tokens.font(tokens.sizes.body), *tokens.ink, rect.right() - MARGIN, first);
    let place = place_text(ctx.snapshot, memo.target(), ctx.catalog);
    line(place, small, *tokens.muted, date.left() - 10.0, second);
    if response.clicked() {
        ctx.send(Action::Memos(MemosAction::Open(memo.id)));
    }
    response.context_menu(|ui| {
        roomy(ui);
        if let MemoTarget::Segment(segment) = memo.target()
            && ui.button(ctx.text("memo-go-there")).clicked()
        {
            ctx.send(Action::GoTo(segment));
        }
        if ui.button(ctx.text("memo-delete")).clicked() {
            ctx.send(Action::DeleteMemo(memo.id));
        }
    });
}
