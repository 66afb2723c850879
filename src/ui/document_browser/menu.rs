//! The context menu of the selection and of the codings under the pointer.

use egui::{Button, RichText, Ui};

use super::cards::{About, Card};
use super::coding::{ask_question, select as select_span, select_answer, select_turn};
use super::open::Open;
use super::{Frame, citation};
use crate::i18n::Message;
use crate::model::{CodeId, Coding, CodingId, Mark, MarkColor, MarkId, MemoKind, MemoTarget, Segment, SegmentEnd};
use crate::text::CharIdx;
use crate::ui::action::Action;
use crate::ui::coding::{CodingAction, favourites};
use crate::ui::command::key_text;
use crate::ui::marks::{MarksAction, color_entry};
use crate::ui::memos::MemosAction;
use crate::ui::memos::dispatch::place_of;

/// The most codes that are offered as recent.
const MAX_RECENT: usize = 5;

/// What the menu was opened on.
#[derive(Debug, Default)]
pub struct Menu {
    codings: Vec<CodingId>,
    mark: Option<MarkId>,
    at: Option<CharIdx>,
}

impl Menu {
    /// Remembers what stood under the pointer when the menu was opened.
    pub fn aim(&mut self, codings: &[CodingId], mark: Option<MarkId>, at: Option<CharIdx>) {
        self.codings = codings.to_vec();
        (self.mark, self.at) = (mark, at);
    }
}

/// Shows the menu while it is open.
pub fn show(frame: &Frame<'_>, open: &mut Open) {
    let codings = std::mem::take(&mut open.menu.codings);
    let at = open.menu.at;
    frame.response.context_menu(|ui| {
        ui.set_min_width(220.0);
        let segment = open.segment();
        match segment {
            Some(segment) => selection_ui(ui, frame, segment),
            None if codings.is_empty() && open.menu.mark.is_none() => {
                ui.weak(frame.ctx.text("reader-hint-select-first"));
            }
            None => {}
        }
        for (place, &id) in codings.iter().enumerate() {
            if place > 0 || segment.is_some() {
                ui.separator();
            }
            coding_ui(ui, frame, open, id);
        }
        if let Some(mark) = open.menu.mark.and_then(|id| frame.ctx.snapshot.mark(id)) {
            if segment.is_some() || !codings.is_empty() {
                ui.separator();
            }
            mark_ui(ui, frame, mark);
        }
        if let Some(at) = at {
            ui.separator();
            if item(ui, &frame.ctx.text("coding-menu-turn"), "select-turn") {
                select_turn(frame, open, at);
            }
            if item(ui, &frame.ctx.text("coding-menu-answer"), "select-answer") {
                select_answer(frame, open, at);
            }
            if item(ui, &frame.ctx.text("guide-menu-mark"), "mark-question") {
                ask_question(frame, open, at);
            }
        }
    });
    open.menu.codings = codings;
}

fn apply_ui(ui: &mut Ui, frame: &Frame<'_>, segment: Segment, code: CodeId, label: &'static str, command: &str) {
    let Some(row) = frame.ctx.snapshot.code(code) else { return };
    if item(ui, &frame.ctx.say(&Message::new(label).with("name", row.name.clone())), command) {
        frame.ctx.send(Action::ApplyCode(segment, code));
    }
}

fn selection_ui(ui: &mut Ui, frame: &Frame<'_>, segment: Segment) {
    let ctx = frame.ctx;
    for (place, &code) in ctx.view.recent_codes.iter().take(MAX_RECENT).enumerate() {
        let command = if place == 0 { "code-again" } else { "" };
        apply_ui(ui, frame, segment, code, "reader-menu-apply", command);
    }
    let favourites = favourites::all(ctx.snapshot, ctx.view);
    if !favourites.is_empty() {
        ui.menu_button(ctx.text("coding-menu-favourites"), |ui| {
            for (digit, code) in favourites {
                apply_ui(ui, frame, segment, code, "reader-menu-apply", &format!("favourite-{digit}"));
            }
        });
    }
    if !ctx.view.recent_codes.is_empty() {
        ui.separator();
    }
    if item(ui, &frame.ctx.text("reader-menu-quick-code"), "quick-code") {
        frame.ctx.send(Action::OpenQuickCode);
    }
    if item(ui, &frame.ctx.text("reader-menu-new-code"), "code-new") {
        frame.ctx.send(Action::OpenNewCode);
    }
    if item(ui, &frame.ctx.text("reader-menu-in-vivo"), "code-in-vivo") {
        frame.ctx.send(Action::ApplyInVivo(segment));
    }
    ui.menu_button(frame.ctx.text("marks-menu-mark"), |ui| {
        let last = frame.ctx.view.mark_color;
        for color in MarkColor::ALL {
            if color_entry(ui, frame.ctx, color, if color == last { "mark" } else { "" }) {
                frame.ctx.send(Action::Marks(MarksAction::Mark(segment, color)));
            }
        }
        ui.separator();
        if item(ui, &frame.ctx.text("marks-menu-unmark"), "unmark") {
            frame.ctx.send(Action::Marks(MarksAction::Erase(segment)));
        }
    });
    notes_ui(ui, frame, SegmentEnd::Place(segment));
    ui.separator();
    if item(ui, &frame.ctx.text("reader-menu-copy"), "copy") {
        citation::copy(frame, segment, false);
    }
    if item(ui, &frame.ctx.text("reader-menu-copy-citation"), "copy-citation") {
        citation::copy(frame, segment, true);
    }
}

fn mark_ui(ui: &mut Ui, frame: &Frame<'_>, mark: &Mark) {
    let (ctx, tokens) = (frame.ctx, frame.ctx.tokens);
    let coder = ctx.snapshot.coder(mark.coder).map_or_else(String::new, |coder| coder.name.clone());
    let title = ctx.say(&Message::new("marks-menu-title").with("coder", coder));
    ui.label(RichText::new(title).font(tokens.font(tokens.sizes.small)).color(*tokens.muted));
    for color in MarkColor::ALL.into_iter().filter(|&color| color != mark.color) {
        if color_entry(ui, ctx, color, "") {
            ctx.send(Action::Marks(MarksAction::Recolor(vec![mark.id], color)));
        }
    }
    if item(ui, &ctx.text("marks-menu-code"), "") {
        ctx.send(Action::Marks(MarksAction::AskCode(vec![mark.id])));
    }
    if item(ui, &ctx.text("marks-menu-remove"), "remove-coding") {
        ctx.send(Action::Marks(MarksAction::Remove(vec![mark.id])));
    }
}

fn coding_ui(ui: &mut Ui, frame: &Frame<'_>, open: &mut Open, id: CodingId) {
    let Some(coding) = frame.ctx.snapshot.coding(id) else { return };
    let tokens = frame.ctx.tokens;
    let path = frame.ctx.snapshot.codes().path(coding.code);
    ui.horizontal(|ui| {
        super::tooltip::dot_ui(ui, frame, coding);
        ui.label(RichText::new(path).font(tokens.font(tokens.sizes.small)).color(*tokens.muted));
    });
    let select = frame.ctx.text("coding-menu-select");
    if item(ui, &select, "") {
        select_span(frame, open, coding.span);
        frame.ctx.send(Action::SelectCoding(Some(id)));
    }
    let stay = coding_name(frame, coding, "coding-menu-stay");
    if item(ui, &stay, "") {
        frame.ctx.send(Action::Coding(CodingAction::StayOn(Some(coding.code))));
    }
    if item(ui, &frame.ctx.text("reader-menu-comment"), "comment-coding") {
        open.ask(frame, Card::about(About::Comment, coding));
    }
    let weight = frame.ctx.text("reader-menu-weight");
    ui.menu_button(weight, |ui| {
        for weight in [None, Some(0), Some(25), Some(50), Some(75), Some(100)] {
            let label = match weight {
                None => frame.ctx.text("reader-weight-none"),
                Some(weight) => u32::from(weight).to_string(),
            };
            if ui.radio(coding.weight == weight, label).clicked() {
                frame.ctx.send(Action::SetCodingWeight(id, weight));
                ui.close();
            }
        }
        if item(ui, &frame.ctx.text("command-weigh-coding"), "weigh-coding") {
            open.ask(frame, Card::about(About::Weigh, coding));
        }
    });
    notes_ui(ui, frame, SegmentEnd::Coding(id));
    if item(ui, &frame.ctx.text("reader-menu-remove"), "remove-coding") {
        frame.ctx.send(Action::RemoveCodings(vec![id]));
    }
}

fn coding_name(frame: &Frame<'_>, coding: &Coding, key: &'static str) -> String {
    let name = frame.ctx.snapshot.code(coding.code).map_or_else(String::new, |code| code.name.clone());
    frame.ctx.say(&Message::new(key).with("name", name))
}

/// A memo here, and a link from here or to here.
fn notes_ui(ui: &mut Ui, frame: &Frame<'_>, end: SegmentEnd) {
    ui.separator();
    let send = |action| frame.ctx.send(Action::Memos(action));
    if item(ui, &frame.ctx.text("memo-menu-here"), "memo-new")
        && let Some(segment) = place_of(frame.ctx.snapshot, end)
    {
        send(MemosAction::Begin(MemoTarget::Segment(segment), MemoKind::Free));
    }
    if item(ui, &frame.ctx.text("memo-link-start"), "link-start") {
        send(MemosAction::StartLink(end));
    }
    if frame.ctx.view.link_from.is_some() && item(ui, &frame.ctx.text("memo-link-end"), "link-end") {
        send(MemosAction::EndLink(end));
    }
}

/// One line of the menu with the key of the command that does the same; true when it was chosen.
fn item(ui: &mut Ui, label: &str, command: &str) -> bool {
    let key = key_text(ui.ctx(), command);
    let button = Button::new(label);
    let button = if key.is_empty() { button } else { button.shortcut_text(key) };
    let clicked = ui.add(button).clicked();
    if clicked {
        ui.close();
    }
    clicked
}
