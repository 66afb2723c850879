//! Where questions were probably asked in one document, to be confirmed one by one.

use std::collections::HashSet;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, EventFilter, FontId, Frame, Id, Key, Margin, Modifiers, Popup, Rect, RichText, Role};
use egui::{ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_CHECK;

use super::action::GuideAction;
use super::data::Page;
use super::pick::Pick;
use crate::i18n::Message;
use crate::model::*;
use crate::query::guide::{Suggested, suggest};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{drop_down, empty_state, roomy, row_ground};

const ROW: f32 = 60.0;
const MARGIN: f32 = 12.0;
const BADGE: f32 = 34.0;

/// One place, confirmed or suggested.
#[derive(Clone, Debug)]
pub struct Item {
    /// The question.
    pub question: GuideQuestionId,
    /// Where it was asked.
    pub segment: Segment,
    /// The confirmed place; none for a suggestion.
    pub place: Option<QuestionPlaceId>,
    /// How likely, 0-1.
    pub score: f32,
    /// Where else it may have been asked.
    pub others: Vec<Suggested>,
}

/// What a list was made of: project, revision, document, and how many suggestions were refused.
type ListKey = (uuid::Uuid, u64, DocumentId, usize);

/// What the half keeps between frames.
#[derive(Debug, Default)]
pub struct Confirming {
    /// True where the keyboard is wanted.
    pub wants_keys: bool,
    /// Suggestions that a person does not want; forgotten when the project is closed.
    refused: HashSet<(DocumentId, GuideQuestionId)>,
    /// The row that keys are meant for.
    at: usize,
    scrolls: bool,
    list: Option<(ListKey, Arc<Vec<Item>>)>,
}

impl Confirming {
    /// The places of a document in the order of its text.
    pub fn list(&mut self, ctx: &ViewerContext<'_>, page: &Page, document: DocumentId) -> Arc<Vec<Item>> {
        let key = (ctx.snapshot.uuid(), ctx.snapshot.revision(), document, self.refused.len());
        match &self.list {
            Some((known, list)) if *known == key => Arc::clone(list),
            known => {
                let is_new = known.as_ref().is_none_or(|(known, _)| known.2 != document);
                let list = Arc::new(items(ctx, page, document, &self.refused));
                self.list = Some((key, Arc::clone(&list)));
                if is_new {
                    self.at = list.iter().position(|item| item.place.is_none()).unwrap_or(0);
                }
                self.at = self.at.min(list.len().saturating_sub(1));
                list
            }
        }
    }
}

fn items(
    ctx: &ViewerContext<'_>,
    page: &Page,
    document: DocumentId,
    refused: &HashSet<(DocumentId, GuideQuestionId)>,
) -> Vec<Item> {
    let found = suggest(ctx.snapshot, &page.outline, document).into_iter();
    let found = found.filter(|one| !refused.contains(&(document, one.question)));
    let mut items: Vec<Item> = found
        .map(|one| Item {
            question: one.question,
            segment: one.best.segment,
            place: None,
            score: one.best.score,
            others: one.alternatives,
        })
        .collect();
    let places = ctx.snapshot.question_places().filter(|place| place.document == document);
    items.extend(places.map(|place| Item {
        question: place.question,
        segment: place.segment(),
        place: Some(place.id),
        score: 1.0,
        others: Vec::new(),
    }));
    items.sort_by_key(|item| (item.segment, page.place(item.question)));
    items
}

fn focus_id() -> Id {
    Id::unique("guide-places")
}

/// Draws the half.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut Confirming, page: &Page, read_only: bool) {
    let document = ctx.view.open_document.or_else(|| ctx.snapshot.documents().next().map(|entry| entry.document.id));
    let Some(document) = document else {
        empty_state(ui, &ctx.text("guide-no-documents"), None);
        return;
    };
    let list = state.list(ctx, page, document);
    let area = ui.available_rect_before_wrap();
    let focus = ui.interact(area, focus_id(), Sense::focusable_noninteractive());
    if std::mem::take(&mut state.wants_keys) {
        focus.request_focus();
    }
    if focus.has_focus() {
        listen(ui, ctx, state, &list, document, read_only);
    }
    top_ui(ui, ctx, state, &list, document, read_only);
    let footer = footer_height(page, &list);
    let room = ui.available_height() - footer;
    if list.is_empty() {
        empty_state(ui, &ctx.text("guide-no-suggestions"), None);
    }
    let rows = ScrollArea::vertical().auto_shrink(false).max_height(room.max(ROW));
    rows.show_rows(ui, ROW, list.len(), |ui, range| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in range {
            row_ui(ui, ctx, state, page, &list, row, focus.has_focus(), read_only);
        }
    });
    if footer > 0.0 {
        rest_ui(ui, ctx, page, &list, document, read_only);
    }
}

/// Which document, and what can be done with the row of the focus.
fn top_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut Confirming,
    list: &[Item],
    document: DocumentId,
    read_only: bool,
) {
    let tokens = ctx.tokens;
    Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let name = ctx.snapshot.document(document).map_or("", |entry| entry.document.name.as_str());
            let label = ctx.text("guide-document");
            let button = drop_down(ui, &format!("{label}: {name}"), &label, name, 220.0);
            Popup::menu(&button).show(|ui| {
                roomy(ui);
                ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
                    for entry in ctx.snapshot.documents() {
                        let is_open = entry.document.id == document;
                        if ui.add(egui::Button::selectable(is_open, &entry.document.name)).clicked() {
                            ctx.send(Action::OpenDocument(entry.document.id));
                            state.wants_keys = true;
                            ui.close();
                        }
                    }
                });
            });
            let item = list.get(state.at);
            let is_open = item.is_some_and(|item| item.place.is_none()) && !read_only;
            let small = |key: &'static str| RichText::new(ctx.text(key)).font(tokens.font(tokens.sizes.small));
            let button = |ui: &mut Ui, key: &'static str, shortcut: &str, enabled: bool| {
                ui.add_enabled(enabled, egui::Button::new(small(key)).shortcut_text(shortcut)).clicked()
            };
            if button(ui, "guide-accept", "Enter", is_open)
                && let Some(item) = item
            {
                accept(ctx, item);
            }
            if button(ui, "guide-next", "N", !list.is_empty()) {
                next(state, list);
            }
            if button(ui, "guide-other-question", "O", item.is_some() && !read_only)
                && let Some(item) = item
            {
                other(ctx, item);
            }
            let none = if item.is_some_and(|item| item.place.is_some()) { "guide-unmark" } else { "guide-refuse" };
            if button(ui, none, "Del", item.is_some() && !read_only)
                && let Some(item) = item
            {
                refuse(ctx, state, item);
            }
            if button(ui, "guide-show-text", "T", item.is_some())
                && let Some(item) = item
            {
                ctx.send(Action::GoTo(item.segment));
            }
            let n = list.iter().filter(|item| item.place.is_some()).count();
            let progress = Message::new("guide-progress").with("n", n).with("of", list.len());
            let progress = RichText::new(ctx.say(&progress)).font(tokens.font(tokens.sizes.small));
            ui.add(egui::Label::new(progress.color(*tokens.muted)).extend());
        });
    });
    let rect = ui.min_rect();
    ui.painter().hline(rect.x_range(), ui.cursor().top() - 0.5, tokens.hairline());
}

fn listen(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    state: &mut Confirming,
    list: &[Item],
    document: DocumentId,
    read_only: bool,
) {
    let filter = EventFilter { vertical_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focus_id(), filter));
    let plain = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if plain(Key::Escape) {
        ctx.send(Action::ShowCenter(crate::ui::view_state::Center::Reader));
    }
    if plain(Key::ArrowDown) {
        (state.at, state.scrolls) = ((state.at + 1).min(list.len().saturating_sub(1)), true);
    }
    if plain(Key::ArrowUp) {
        (state.at, state.scrolls) = (state.at.saturating_sub(1), true);
    }
    if plain(Key::N) {
        next(state, list);
    }
    let Some(item) = list.get(state.at).filter(|item| item.segment.document == document) else { return };
    if plain(Key::T) {
        ctx.send(Action::GoTo(item.segment));
    }
    if read_only {
        return;
    }
    if plain(Key::Enter) {
        if item.place.is_none() {
            accept(ctx, item);
        }
        next(state, list);
    }
    if plain(Key::O) {
        other(ctx, item);
    }
    if plain(Key::Delete) {
        refuse(ctx, state, item);
    }
}

/// The next suggestion behind the row of the focus, else the next row.
fn next(state: &mut Confirming, list: &[Item]) {
    let open = |from: usize| list.iter().enumerate().skip(from).find(|(_, item)| item.place.is_none());
    let to = open(state.at + 1).map_or(state.at + 1, |(row, _)| row);
    (state.at, state.scrolls) = (to.min(list.len().saturating_sub(1)), true);
}

fn accept(ctx: &ViewerContext<'_>, item: &Item) {
    ctx.send(Action::Guide(GuideAction::Mark(vec![(item.question, item.segment)])));
}

fn other(ctx: &ViewerContext<'_>, item: &Item) {
    let pick = match item.place {
        Some(place) => Pick::OtherQuestion(place),
        None => Pick::Question(item.segment),
    };
    ctx.send(Action::Guide(GuideAction::Ask(pick)));
}

fn refuse(ctx: &ViewerContext<'_>, state: &mut Confirming, item: &Item) {
    match item.place {
        Some(place) => ctx.send(Action::Guide(GuideAction::Unmark(vec![place]))),
        None => {
            state.refused.insert((item.segment.document, item.question));
        }
    }
    state.wants_keys = true;
}

#[expect(clippy::too_many_arguments, reason = "one row of one list")]
fn row_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut Confirming,
    page: &Page,
    list: &[Item],
    row: usize,
    has_keys: bool,
    read_only: bool,
) {
    let Some(item) = list.get(row) else { return };
    let mut sense = Sense::click();
    sense -= Sense::FOCUSABLE;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    let is_at = row == state.at;
    let question = page.question(item.question);
    let text = question.map_or_else(String::new, super::rows::full_text);
    let words = ctx.snapshot.words(item.segment);
    let number = page.outline.number(item.question);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_at, format!("{number} {text}: {words}")));
    row_ground(ui.painter(), ctx.tokens, &response, is_at, response.hovered());
    if is_at && has_keys {
        let edge = egui::Stroke::new(1.0, *ctx.tokens.accent);
        ui.painter().rect_stroke(rect, 0.0, edge, egui::StrokeKind::Inside);
    }
    paint(ui, ctx, rect, item, number, &text, words);
    if is_at && std::mem::take(&mut state.scrolls) {
        response.scroll_to_me(None);
    }
    if response.clicked() || response.secondary_clicked() {
        (state.at, state.wants_keys) = (row, true);
    }
    if response.double_clicked() {
        ctx.send(Action::GoTo(item.segment));
    }
    response.context_menu(|ui| {
        roomy(ui);
        if read_only {
            ui.weak(ctx.text("command-needs-writable"));
            return;
        }
        if item.place.is_none() && ui.button(ctx.text("guide-accept")).clicked() {
            accept(ctx, item);
        }
        for place in &item.others {
            let (_, paragraph) = ctx.snapshot.citation(place.segment);
            let words: String = ctx.snapshot.words(place.segment).chars().take(60).collect();
            let other = Message::new("guide-other-place").with("paragraph", paragraph.to_string()).with("words", words);
            if ui.button(ctx.say(&other)).clicked() {
                ctx.send(Action::Guide(GuideAction::Mark(vec![(item.question, place.segment)])));
            }
        }
        if ui.button(ctx.text("guide-other-question")).clicked() {
            other(ctx, item);
        }
    });
}

fn paint(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, item: &Item, number: &str, text: &str, words: &str) {
    let tokens = ctx.tokens;
    let painter = ui.painter();
    let badge = Rect::from_min_size(pos2(rect.left() + MARGIN, rect.top() + 7.0), vec2(BADGE, 20.0));
    let is_confirmed = item.place.is_some();
    if is_confirmed {
        painter.rect_filled(badge, 6.0, *tokens.accent_background);
    }
    let edge = egui::Stroke::new(1.0, if is_confirmed { *tokens.accent } else { *tokens.line });
    painter.rect_stroke(badge, 6.0, edge, egui::StrokeKind::Inside);
    painter.text(badge.center(), Align2::CENTER_CENTER, number, tokens.bold(tokens.sizes.small), *tokens.ink);
    let left = badge.right() + 12.0;
    let right = rect.right() - MARGIN - 74.0;
    let score = pos2(rect.right() - MARGIN, badge.center().y);
    if is_confirmed {
        let icon = FontId::new(16.0, ICON_CHECK.font_family());
        painter.text(score, Align2::RIGHT_CENTER, ICON_CHECK.codepoint, icon, *tokens.good);
    } else {
        let percent = Message::new("guide-score").with("percent", (item.score * 100.0).round() as u32);
        let font = tokens.font(tokens.sizes.small);
        let drawn = painter.text(score, Align2::RIGHT_CENTER, ctx.say(&percent), font, *tokens.muted);
        let bar = Rect::from_min_max(pos2(drawn.left() - 38.0, score.y - 1.5), pos2(drawn.left() - 6.0, score.y + 1.5));
        painter.rect_filled(bar, 2.0, *tokens.hairline);
        let filled = bar.with_max_x(bar.left() + bar.width() * item.score.clamp(0.0, 1.0));
        painter.rect_filled(filled, 2.0, *tokens.accent);
    }
    let mut job = LayoutJob::simple_singleline(text.to_owned(), tokens.font(tokens.sizes.body), *tokens.ink);
    job.wrap = TextWrapping::truncate_at_width((right - left).max(40.0));
    painter.galley(pos2(left, rect.top() + 6.0), painter.layout_job(job), *tokens.ink);
    let (_, paragraph) = ctx.snapshot.citation(item.segment);
    let mut job = LayoutJob::default();
    let small = tokens.sizes.small;
    job.append(&format!("¶\u{a0}{paragraph}  "), 0.0, TextFormat::simple(tokens.font(small), *tokens.faint));
    job.append(words, 0.0, TextFormat::simple(tokens.font(small), *tokens.muted));
    let width = rect.right() - MARGIN - left;
    job.wrap = TextWrapping { max_width: width.max(40.0), max_rows: 2, ..TextWrapping::default() };
    painter.galley(pos2(left, rect.top() + 26.0), painter.layout_job(job), *tokens.muted);
}

/// The questions that have no place in the list.
fn missing(page: &Page, list: &[Item]) -> Vec<GuideQuestionId> {
    let stands = |id: GuideQuestionId| list.iter().any(|item| item.question == id);
    page.table.questions.iter().copied().filter(|&id| !stands(id)).collect()
}

fn footer_height(page: &Page, list: &[Item]) -> f32 {
    let is_done = list.iter().all(|item| item.place.is_some());
    if is_done && !missing(page, list).is_empty() { 76.0 } else { 0.0 }
}

/// When all is confirmed: which questions have no place, and that they were not asked.
fn rest_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, page: &Page, list: &[Item], document: DocumentId, read_only: bool) {
    let missing = missing(page, list);
    let parts = ctx.snapshot.case_parts().filter(|part| part.document == document);
    let cases: std::collections::BTreeSet<CaseId> = parts.map(|part| part.case).collect();
    let cells = missing.iter().flat_map(|&question| cases.iter().map(move |&case| (question, case)));
    // What a person has said already, and what another document of the case says, stays.
    let is_open = |cell: &super::data::Cell| {
        page.cell(*cell).is_some_and(|data| data.confirmed.is_none() && data.places.is_empty())
    };
    let cells: Vec<super::data::Cell> = cells.filter(is_open).collect();
    Frame::new().inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        let numbers: Vec<&str> = missing.iter().map(|&id| page.outline.number(id)).collect();
        let sentence = Message::new("guide-rest").with("n", missing.len()).with("numbers", numbers.join(", "));
        ui.add(egui::Label::new(RichText::new(ctx.say(&sentence)).color(*ctx.tokens.muted)).truncate());
        let button = egui::Button::new(ctx.say(&Message::new("guide-rest-not-asked").with("n", cells.len())));
        if ui.add_enabled(!cells.is_empty() && !read_only, button).clicked() {
            ctx.send(Action::Guide(GuideAction::Say(cells, Some(Asked::NotAsked))));
        }
    });
}
