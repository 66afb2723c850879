//! The research diary: its entries by day, newest first, to be read in one flow.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Label, Margin, Rect, RichText, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_ADD;

use super::action::MemosAction;
use super::list::row_label;
use super::preview::Preview;
use crate::model::*;
use crate::project::Table;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::empty_state;

/// How high an entry is thought to be before it is drawn, in points.
const ESTIMATE: f32 = 120.0;

/// What the diary keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct DiaryState {
    read_at: Option<u64>,
    entries: Vec<Arc<Memo>>,
    /// How high each entry was when it was drawn last.
    heights: Vec<f32>,
    width: f32,
    previews: HashMap<MemoId, Preview>,
}

impl DiaryState {
    /// Reads the entries anew if a memo has changed.
    fn update(&mut self, ctx: &ViewerContext<'_>, width: f32) {
        let now = ctx.snapshot.table_revision(Table::Memo);
        if self.read_at != Some(now) {
            self.read_at = Some(now);
            let of_diary = ctx.snapshot.memos().filter(|memo| memo.kind == MemoKind::Diary).cloned();
            self.entries = of_diary.collect();
            self.entries.sort_by_key(|memo| std::cmp::Reverse((memo.created_at, memo.id)));
            self.heights.resize(self.entries.len(), ESTIMATE);
        }
        if self.width != width {
            self.width = width;
            self.heights.iter_mut().for_each(|height| *height = ESTIMATE);
        }
    }
}

/// Draws the diary; a click on an entry opens it in the editor.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut DiaryState, open: Option<MemoId>, read_only: bool) {
    let width = ui.available_width();
    state.update(ctx, width);
    if state.entries.is_empty() {
        let button = ctx.text("memo-diary-new");
        if empty_state(ui, &ctx.text("memo-diary-empty"), (!read_only).then_some(button.as_str())) {
            ctx.send(Action::Memos(MemosAction::BeginDiary));
        }
        return;
    }
    if !read_only {
        let tokens = ctx.tokens;
        egui::Frame::new().inner_margin(Margin { left: 8, right: 12, top: 2, bottom: 4 }).show(ui, |ui| {
            ui.spacing_mut().button_padding.x = 4.0;
            let icon = RichText::new(ICON_ADD.codepoint)
                .font(egui::FontId::new(16.0, ICON_ADD.font_family()))
                .color(*tokens.accent);
            let text = RichText::new(ctx.text("memo-diary-new")).color(*tokens.accent);
            let button = egui::Button::new((icon, text)).frame_when_inactive(false);
            if ui.add(button).accessible_name(ctx.text("memo-diary-new")).clicked() {
                ctx.send(Action::Memos(MemosAction::BeginDiary));
            }
        });
    }
    ScrollArea::vertical().id_salt("memo-diary").auto_shrink(false).show_viewport(ui, |ui, viewport| {
        let total: f32 = state.heights.iter().sum();
        ui.set_height(total);
        let origin = ui.max_rect().min;
        let mut top = 0.0;
        let mut is_corrected = false;
        for place in 0..state.entries.len() {
            let height = state.heights[place];
            if top > viewport.bottom() {
                break;
            }
            if top + height >= viewport.top() {
                let memo = Arc::clone(&state.entries[place]);
                let day = memo.created_at.local_date();
                let before = place.checked_sub(1).map(|before| state.entries[before].created_at.local_date());
                let heading = (before.as_deref() != Some(day.as_str())).then_some(day);
                let rect = Rect::from_min_size(pos2(origin.x, origin.y + top), vec2(width, height));
                let preview = state.previews.entry(memo.id).or_default();
                let drawn = entry_ui(ui, ctx, rect, &memo, heading, preview, open == Some(memo.id));
                is_corrected |= (drawn - height).abs() > 0.5;
                state.heights[place] = drawn;
            }
            top += height;
        }
        if is_corrected {
            ui.ctx().request_repaint();
        }
    });
}

/// Draws an entry, under the day if it is the first of one; gives how high it is.
fn entry_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    rect: Rect,
    memo: &Memo,
    day: Option<String>,
    preview: &mut Preview,
    is_open: bool,
) -> f32 {
    let tokens = ctx.tokens;
    let mut child = ui.new_child(UiBuilder::new().id_salt(memo.id).max_rect(rect));
    let ui = &mut child;
    ui.spacing_mut().item_spacing.y = 4.0;
    if let Some(day) = day {
        egui::Frame::new().inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 2 }).show(ui, |ui| {
            ui.label(RichText::new(day).font(tokens.bold(tokens.sizes.body)).color(*tokens.ink));
        });
    }
    let frame = egui::Frame::new().inner_margin(Margin { left: 12, right: 12, top: 6, bottom: 10 });
    let fill = if is_open { *tokens.accent_background } else { *tokens.pane };
    let shown = frame.fill(fill).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let coder = ctx.snapshot.coder(memo.coder).map_or("", |coder| coder.name.as_str());
        let time: String = memo.created_at.local_time().chars().take(5).collect();
        let source = RichText::new(format!("{time} · {coder}")).font(tokens.font(tokens.sizes.small));
        ui.label(source.color(*tokens.muted));
        if !memo.title.trim().is_empty() {
            let title = RichText::new(memo.title.trim()).font(tokens.bold(tokens.sizes.body)).color(*tokens.ink);
            ui.add(Label::new(title).wrap());
        }
        preview.show(ui, &memo.body);
    });
    let response = ui.interact(shown.response.rect, ui.scope_id().with("entry"), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_open, row_label(ctx, memo)));
    if response.hovered() {
        ui.painter().rect_stroke(response.rect, 0.0, tokens.hairline(), egui::StrokeKind::Inside);
    }
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        ctx.send(Action::Memos(MemosAction::Open(memo.id)));
    }
    ui.painter().hline(rect.x_range(), ui.min_rect().bottom() + 0.5, tokens.hairline());
    ui.min_rect().height() + 1.0
}
