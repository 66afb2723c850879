//! Memo flags and ends of links beside the text, at the line where their segment begins, and
//! the strip that says that a link has been started.

use egui::{Align2, Area, FontId, Id, Order, Rect, RichText, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_LINK;

use super::Frame;
use super::layout::Visible;
use super::open::Open;
use super::paragraph::{Place, origin};
use super::scrollbar;
use crate::i18n::Message;
use crate::model::{Coding, Memo, MemoTarget, QuestionPlaceId, Segment, SegmentEnd, SegmentLink};
use crate::text::Span;
use crate::ui::action::Action;
use crate::ui::command::key_text;
use crate::ui::guide::{GuideAction, Pick};
use crate::ui::memos::flags::{Flag, FlagOf};
use crate::ui::memos::{MemosAction, dispatch, heading, kinds, targets};
use crate::ui::widgets::roomy;

/// The most flags that are drawn: more than that on one screen nobody reads.
const MAX_FLAGS: usize = 80;

/// The side of a flag, in points.
const SIZE: f32 = 17.0;

/// The most flags beside each other.
const MAX_COLUMNS: usize = 4;

/// Draws the flags of what is in view.
pub fn show(ui: &Ui, frame: &Frame<'_>, open: &mut Open, visible: &[Visible]) {
    open.flags.update(frame.ctx.snapshot, frame.document);
    let left = frame.pane.left() + frame.page.columns.text.max + 2.0;
    let room = frame.pane.right() - scrollbar::WIDTH - left;
    let n_columns = ((room / SIZE) as usize).clamp(1, MAX_COLUMNS);
    let mut taken: Vec<Rect> = Vec::new();
    let mut flash = None;
    for visible in visible {
        let origin = origin(frame.pane, frame.pane.top() + visible.top);
        for flag in open.flags.beginning_in(open.back(visible.paragraph.block.span)) {
            if taken.len() == MAX_FLAGS {
                break;
            }
            let line = visible.paragraph.caret_rect(Place { at: open.forward(flag.span).start, row_end: false });
            let rect = free_place(left, origin.y + line.center().y, n_columns, &taken);
            taken.push(rect);
            let is_seen = rect.intersects(frame.pane);
            if let FlagOf::Question(place) = flag.of {
                if is_seen {
                    question_ui(ui, frame, place, open.flags.number(place), rect);
                }
                continue;
            }
            if is_seen && flag_ui(ui, frame, flag, rect) {
                flash = Some(flag.span);
            }
        }
    }
    if let Some(span) = flash {
        open.flash = Some((span, frame.now));
        ui.ctx().request_repaint();
    }
}

/// The first place that is free, from the left, and then further down.
fn free_place(left: f32, y: f32, n_columns: usize, taken: &[Rect]) -> Rect {
    let mut top = y - SIZE / 2.0;
    loop {
        for column in 0..n_columns {
            let rect = Rect::from_min_size(pos2(left + SIZE * column as f32, top), vec2(SIZE, SIZE));
            if !taken.iter().any(|other| other.shrink(0.5).intersects(rect.shrink(0.5))) {
                return rect;
            }
        }
        top += SIZE;
    }
}

/// Draws a flag; true where its segment is to be shown for a moment.
fn flag_ui(ui: &Ui, frame: &Frame<'_>, flag: &Flag, rect: Rect) -> bool {
    match flag.of {
        FlagOf::Memo(id, _) => frame.ctx.snapshot.memo(id).is_some_and(|memo| memo_ui(ui, frame, memo, rect)),
        FlagOf::Link(id, starts) => {
            if let Some(link) = frame.ctx.snapshot.segment_link(id) {
                link_ui(ui, frame, link, starts, rect);
            }
            false
        }
        FlagOf::Question(_) => false,
    }
}

/// The number of a question that was asked here; a click shows it in the guide.
fn question_ui(ui: &Ui, frame: &Frame<'_>, id: QuestionPlaceId, number: &str, rect: Rect) {
    let (ctx, tokens) = (frame.ctx, frame.ctx.tokens);
    let Some(place) = ctx.snapshot.question_place(id) else { return };
    let text = ctx.snapshot.guide_question(place.question).map_or("", |question| question.text.as_str());
    let label = ctx.say(&Message::new("guide-flag").with("number", number).with("text", text));
    let response = ui.interact(rect, frame.response.id.with(("question", id)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let painter = ui.painter_at(frame.pane);
    let edge = if response.hovered() || response.has_focus() { *tokens.accent } else { *tokens.line };
    let ground = rect.shrink(0.5);
    painter.rect(ground, 5.0, *tokens.pane, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    let size = if number.chars().count() > 2 { tokens.sizes.small - 3.5 } else { tokens.sizes.small - 2.0 };
    painter.text(rect.center(), Align2::CENTER_CENTER, number, tokens.bold(size), *tokens.muted);
    if response.clicked() {
        ctx.send(Action::Guide(GuideAction::Reveal(place.question)));
    }
    response.context_menu(|ui| {
        roomy(ui);
        if ui.button(ctx.text("guide-other-question")).clicked() {
            ctx.send(Action::Guide(GuideAction::Ask(Pick::OtherQuestion(id))));
        }
        if ui.button(ctx.text("guide-unmark")).clicked() {
            ctx.send(Action::Guide(GuideAction::Unmark(vec![id])));
        }
    });
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(label);
}

fn memo_ui(ui: &Ui, frame: &Frame<'_>, memo: &Memo, rect: Rect) -> bool {
    let (ctx, tokens) = (frame.ctx, frame.ctx.tokens);
    let response = ui.interact(rect, frame.response.id.with(("flag", memo.id)), Sense::click());
    let kind = ctx.text(memo.kind.key());
    let name = heading(ctx, memo);
    let label = Message::new("memo-flag").with("kind", kind.clone()).with("title", name.clone());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, ctx.say(&label)));
    let painter = ui.painter_at(frame.pane);
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, 4.0, *tokens.hover);
        painter.rect_stroke(rect, 4.0, Stroke::new(1.0, *tokens.line), egui::StrokeKind::Inside);
    }
    kinds::paint(&painter, tokens, rect.center(), 15.0, memo.kind);
    let clicked = response.clicked();
    if clicked {
        ctx.send(Action::Memos(MemosAction::Open(memo.id)));
    }
    response.context_menu(|ui| {
        roomy(ui);
        if ui.button(ctx.text("memo-delete")).clicked() {
            ctx.send(Action::DeleteMemo(memo.id));
        }
    });
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_ui(|ui| {
        ui.set_max_width(320.0);
        ui.label(RichText::new(kind).font(tokens.font(tokens.sizes.small)).color(tokens.memo_ink(memo.kind)));
        ui.label(RichText::new(name).font(tokens.bold(tokens.sizes.body)));
        let beginning: String = memo.body.trim().chars().take(280).collect();
        if !memo.title.trim().is_empty() && !beginning.is_empty() {
            ui.label(RichText::new(beginning).font(tokens.font(tokens.sizes.small)));
        }
    });
    clicked
}

fn link_ui(ui: &Ui, frame: &Frame<'_>, link: &SegmentLink, starts: bool, rect: Rect) {
    let (ctx, tokens) = (frame.ctx, frame.ctx.tokens);
    let (from, to) = ctx.snapshot.ends_of(link);
    let (here, there) = if starts { (from, to) } else { (to, from) };
    let place = dispatch::citation(ctx.snapshot, there);
    let response = ui.interact(rect, frame.response.id.with(("link", link.id, starts)), Sense::click());
    let key = if starts { "memo-link-flag-to" } else { "memo-link-flag-from" };
    let label = ctx.say(&Message::new(key).with("place", place));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let painter = ui.painter_at(frame.pane);
    let active = response.hovered() || response.has_focus();
    if active {
        painter.rect_filled(rect, 4.0, *tokens.hover);
    }
    let ink = if active { *tokens.accent } else { *tokens.muted };
    let font = FontId::new(15.0, ICON_LINK.font_family());
    painter.text(rect.center(), Align2::CENTER_CENTER, ICON_LINK.codepoint, font, ink);
    if response.clicked() {
        ctx.send(Action::Memos(MemosAction::Follow(here, there)));
    }
    response.context_menu(|ui| {
        roomy(ui);
        if ui.button(ctx.text("memo-link-name")).clicked() {
            ctx.send(Action::Memos(MemosAction::BeginLabelLink(link.id)));
        }
        if ui.button(ctx.text("memo-link-delete")).clicked() {
            ctx.send(Action::Memos(MemosAction::DeleteLink(link.id)));
        }
    });
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_ui(|ui| {
        ui.set_max_width(320.0);
        if !link.label.is_empty() {
            ui.label(RichText::new(&link.label).font(tokens.bold(tokens.sizes.body)));
        }
        ui.label(RichText::new(label).font(tokens.font(tokens.sizes.small)).color(*tokens.muted));
        ui.label(targets::excerpt(ctx, there));
    });
}

/// What a memo or a link is made on here: the selection, else the selected coding, else the
/// words of the paragraph in which the caret stands.
pub fn end_here(frame: &Frame<'_>, open: &Open) -> Option<SegmentEnd> {
    let coding = || open.selected_coding(frame).map(|coding: &Coding| SegmentEnd::Coding(coding.id));
    let paragraph = || {
        let index = frame.page.index;
        let span = index.paragraphs()[index.paragraph_at(open.selection.head())].span;
        let turn = frame.page.transcript.turn_at(span.start);
        let start = turn.filter(|turn| turn.span.start == span.start).map_or(span.start, |turn| turn.label_end);
        let words = Span { start: start.min(span.end), end: span.end };
        let is_empty = frame.page.slice(words).trim().is_empty();
        (!is_empty).then_some(SegmentEnd::Place(Segment { document: frame.document, span: words }))
    };
    open.segment().map(SegmentEnd::Place).or_else(coding).or_else(paragraph)
}

/// Begins a memo here; on the document where the paragraph is empty.
pub fn begin_memo(frame: &Frame<'_>, open: &Open) {
    let segment = end_here(frame, open).and_then(|end| dispatch::place_of(frame.ctx.snapshot, end));
    let target = segment.map_or(MemoTarget::Document(frame.document), MemoTarget::Segment);
    frame.ctx.send(Action::Memos(MemosAction::Begin(target, crate::model::MemoKind::Free)));
}

/// Says that a link has been started, and what comes next.
pub fn link_strip(ui: &Ui, frame: &Frame<'_>, open: &Open) {
    let ctx = frame.ctx;
    let Some(from) = ctx.view.link_from.and_then(|end| dispatch::place_of(ctx.snapshot, end)) else { return };
    // Messages stand at the bottom.
    let at = pos2(frame.pane.center().x, frame.pane.top() + 8.0);
    let area = Area::new(Id::unique("link-strip")).order(Order::Middle).pivot(Align2::CENTER_TOP).fixed_pos(at);
    area.show(ui.ctx(), |ui| {
        egui::Frame::popup(ui.style()).inner_margin(8.0).fill(*ctx.tokens.raised).show(ui, |ui| {
            ui.set_max_width((frame.pane.width() - 32.0).max(200.0));
            ui.horizontal(|ui| {
                let place = dispatch::citation(ctx.snapshot, from);
                ui.label(ctx.say(&Message::new("memo-link-started").with("place", place)));
                let here =
                    end_here(frame, open).filter(|_| open.segment().is_some() || open.selected_coding(frame).is_some());
                let button = egui::Button::new(ctx.text("memo-link-end")).shortcut_text(key_text(ui.ctx(), "link-end"));
                let button = ui.add_enabled(here.is_some(), button);
                if let Some(end) = here.filter(|_| button.clicked()) {
                    ctx.send(Action::Memos(MemosAction::EndLink(end)));
                }
                if ui.button(ctx.text("memo-link-drop")).clicked() {
                    ctx.send(Action::Memos(MemosAction::DropLink));
                }
            });
        });
    });
}
