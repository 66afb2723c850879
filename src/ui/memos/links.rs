//! The list of links between segments.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{FontId, Key, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_FORWARD, ICON_DELETE, ICON_EDIT};

use super::action::MemosAction;
use super::dispatch::citation;
use super::targets::excerpt;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::text::fold;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{InlineEdit, InlineOutcome, empty_state, icon_button};

const MARGIN: f32 = 12.0;
const ROW: f32 = 92.0;

/// What the list of links keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct LinksState {
    key: Option<([u64; 3], String)>,
    links: Vec<Arc<SegmentLink>>,
    labelling: Option<(SegmentLinkId, InlineEdit)>,
    scroll_to: Option<SegmentLinkId>,
}

impl LinksState {
    /// Starts saying what a link means.
    pub fn begin_label(&mut self, snapshot: &Snapshot, id: SegmentLinkId) {
        let Some(link) = snapshot.segment_link(id) else { return };
        self.labelling = Some((id, InlineEdit::new(&link.label)));
        self.scroll_to = Some(id);
    }

    /// Reads the links anew if one of them or what is searched has changed: newest first.
    fn update(&mut self, snapshot: &Snapshot, search: &str) {
        let revisions =
            [Table::SegmentLink, Table::Coding, Table::Document].map(|table| snapshot.table_revision(table));
        if self.key.as_ref().is_some_and(|(known, text)| *known == revisions && text == search) {
            return;
        }
        self.key = Some((revisions, search.to_owned()));
        let text = fold(search);
        let words: Vec<&str> = text.split_whitespace().collect();
        let says = |link: &SegmentLink| {
            words.is_empty() || {
                let (from, to) = snapshot.ends_of(link);
                let of = |segment| format!("{} {}", citation(snapshot, segment), snapshot.words(segment));
                let all = fold(&format!("{} {} {}", link.label, of(from), of(to)));
                words.iter().all(|word| all.contains(word))
            }
        };
        self.links = snapshot.segment_links().filter(|link| says(link)).cloned().collect();
        self.links.reverse();
    }
}

/// Draws the links; a click on an end goes there.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut LinksState, search: &str, read_only: bool) {
    state.update(ctx.snapshot, search);
    if state.links.is_empty() {
        let key = if search.trim().is_empty() { "memo-links-empty" } else { "memo-list-none-found" };
        empty_state(ui, &ctx.text(key), None);
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let links = std::mem::take(&mut state.links);
    let reveal = state.scroll_to.take().and_then(|id| links.iter().position(|link| link.id == id));
    ScrollArea::vertical().id_salt("segment-links").auto_shrink(false).show_rows(ui, ROW, links.len(), |ui, range| {
        if let Some(place) = reveal {
            crate::ui::document_system::reveal_row(ui, range.start, place, ROW);
        }
        for link in &links[range] {
            ui.push_id(link.id, |ui| row_ui(ui, ctx, state, link, read_only));
        }
    });
    state.links = links;
}

fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut LinksState, link: &SegmentLink, read_only: bool) {
    let tokens = ctx.tokens;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    let (from, to) = ctx.snapshot.ends_of(link);
    let top = Rect::from_min_max(rect.min + vec2(MARGIN, 4.0), pos2(rect.right() - MARGIN, rect.top() + 30.0));
    head_ui(ui, ctx, state, link, top, read_only);
    for (n, (here, there)) in [(from, to), (to, from)].into_iter().enumerate() {
        let line = Rect::from_min_size(pos2(rect.left(), top.bottom() + 28.0 * n as f32), vec2(rect.width(), 28.0));
        end_ui(ui, ctx, line, n == 1, here, there);
    }
}

/// Draws what the link says, and the buttons that change and delete it.
fn head_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut LinksState,
    link: &SegmentLink,
    rect: Rect,
    read_only: bool,
) {
    let tokens = ctx.tokens;
    let left = Rect::from_min_max(rect.min, pos2(rect.right() - 60.0, rect.bottom()));
    if let Some((_, edit)) = state.labelling.as_mut().filter(|(id, _)| *id == link.id) {
        match edit.show(ui, left, &ctx.text("memo-link-label")) {
            InlineOutcome::Typing => {}
            InlineOutcome::Drop => {
                // Whoever leaves the field empty takes the name away; Esc leaves it as it was.
                let is_cleared = edit.text.trim().is_empty() && !ui.input(|input| input.key_pressed(Key::Escape));
                if is_cleared && !link.label.is_empty() {
                    ctx.send(Action::Memos(MemosAction::LabelLink(link.id, String::new())));
                }
                state.labelling = None;
            }
            InlineOutcome::Keep(label) => {
                ctx.send(Action::Memos(MemosAction::LabelLink(link.id, label)));
                state.labelling = None;
            }
        }
    } else {
        let (text, font, ink) = if link.label.is_empty() {
            (ctx.text("memo-link-unnamed"), tokens.font(tokens.sizes.small), *tokens.faint)
        } else {
            (link.label.clone(), tokens.bold(tokens.sizes.body), *tokens.ink)
        };
        let mut job = LayoutJob::simple_singleline(text, font, ink);
        job.wrap = TextWrapping::truncate_at_width(left.width());
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(left.left(), left.center().y - galley.size().y / 2.0), galley, ink);
    }
    if read_only {
        return;
    }
    let place = Rect::from_min_max(pos2(rect.right() - 56.0, rect.top()), rect.max);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    let mut buttons = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    buttons.spacing_mut().item_spacing.x = 2.0;
    if icon_button(&mut buttons, ICON_DELETE, &ctx.text("memo-link-delete")).clicked() {
        ctx.send(Action::Memos(MemosAction::DeleteLink(link.id)));
    }
    if icon_button(&mut buttons, ICON_EDIT, &ctx.text("memo-link-name")).clicked() {
        state.begin_label(ctx.snapshot, link.id);
    }
}

/// Draws one end: where it stands and its words.
fn end_ui(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, is_end: bool, here: Segment, there: Segment) {
    let tokens = ctx.tokens;
    let response = ui.interact(rect, ui.scope_id().with(("end", is_end)), Sense::click());
    let place = citation(ctx.snapshot, here);
    let words = excerpt(ctx, here);
    let name = Message::new("memo-link-go").with("place", place.clone());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, ctx.say(&name)));
    let painter = ui.painter();
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, 0.0, *tokens.hover);
    }
    let mut left = rect.left() + MARGIN;
    if is_end {
        let font = FontId::new(14.0, ICON_ARROW_FORWARD.font_family());
        let at = pos2(left + 7.0, rect.center().y);
        painter.text(at, egui::Align2::CENTER_CENTER, ICON_ARROW_FORWARD.codepoint, font, *tokens.faint);
    }
    left += 20.0;
    let small = tokens.font(tokens.sizes.small);
    let mut job = LayoutJob::default();
    job.append(&place, 0.0, TextFormat::simple(small.clone(), *tokens.accent));
    job.append(&format!("  {words}"), 0.0, TextFormat::simple(small, *tokens.ink));
    job.wrap = TextWrapping::truncate_at_width(rect.right() - MARGIN - left);
    let galley = painter.layout_job(job);
    painter.galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, *tokens.ink);
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        ctx.send(Action::Memos(MemosAction::Follow(there, here)));
    }
}
