//! The slim bar above the text: words to find, or a paragraph's number.

use egui::{Align, Id, Key, Layout, Modifiers, RichText, TextEdit, Ui, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_KEYBOARD_ARROW_DOWN, ICON_KEYBOARD_ARROW_UP};

use super::{Asked, Find, Shown};
use crate::i18n::Message;
use crate::project::DocumentEntry;
use crate::ui::context::ViewerContext;
use crate::ui::numbers::count;
use crate::ui::widgets::icon_button;

const HEIGHT: f32 = 38.0;

fn field_id() -> Id {
    Id::unique("find field")
}

/// Draws the bar, if it is open, and gives what was asked of it. `reader` has the focus while the
/// text has it.
pub fn bar_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    entry: &DocumentEntry,
    reader: Id,
    find: &mut Find,
) -> Option<Asked> {
    let step = find.step.take();
    if find.shown == Shown::Nothing {
        return None;
    }
    let mut asked = step.map(Asked::Step).or_else(|| keys(ui, reader));
    let tokens = ctx.tokens;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEIGHT));
    let inner = rect.shrink2(vec2(12.0, 4.0));
    let builder = egui::UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center));
    let mut content = ui.new_child(builder);
    content.spacing_mut().item_spacing.x = 2.0;
    if icon_button(&mut content, ICON_CLOSE, &ctx.text("find-close")).clicked() {
        asked = Some(Asked::Close);
    }
    let is_words = find.shown == Shown::Words;
    let mut steps_clicked = false;
    if is_words {
        let steps = [(ICON_KEYBOARD_ARROW_DOWN, "find-next", true), (ICON_KEYBOARD_ARROW_UP, "find-previous", false)];
        for (icon, key, forward) in steps {
            if icon_button(&mut content, icon, &ctx.text(key)).clicked() {
                asked = Some(Asked::Step(forward));
                steps_clicked = true;
            }
        }
    }
    content.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let (changed, given_up) = if is_words { words_ui(ui, ctx, find) } else { paragraph_ui(ui, ctx, find) };
        if steps_clicked {
            // The field gave the focus away to the button.
            ui.memory_mut(|memory| memory.request_focus(field_id()));
        }
        find.update(&entry.transcript);
        if given_up {
            asked = Some(Asked::Close);
        } else if changed {
            asked = Some(Asked::Typed);
        }
        remark_ui(ui, ctx, entry, find);
    });
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    match asked {
        // Enter in the other field means its number.
        Some(Asked::Step(_)) if !is_words => number(find),
        asked => asked,
    }
}

/// The keys that mean something to the bar, taken before the field or the reader sees them.
fn keys(ui: &Ui, reader: Id) -> Option<Asked> {
    let focused = ui.memory(|memory| memory.focused())?;
    let in_field = focused == field_id();
    ui.input_mut(|input| {
        let mut pressed = |modifiers, key| input.consume_key(modifiers, key);
        // A field loses the focus by Esc before it is drawn: see `field_ui`.
        if focused == reader && pressed(Modifiers::NONE, Key::Escape) {
            Some(Asked::Close)
        } else if in_field && pressed(Modifiers::SHIFT, Key::Enter) {
            Some(Asked::Step(false))
        } else if in_field && pressed(Modifiers::NONE, Key::Enter) {
            Some(Asked::Step(true))
        } else {
            None
        }
    })
}

/// The number that was typed, or the remark that it is none.
fn number(find: &mut Find) -> Option<Asked> {
    let typed = find.number.trim().trim_start_matches('¶').trim().to_owned();
    find.has_no_times = false;
    if let Some(millis) = super::times::millis_of(&typed) {
        find.missing = None;
        return Some(Asked::Time(millis));
    }
    let number = typed.parse().ok();
    find.missing = Some(typed).filter(|typed| number.is_none() && !typed.is_empty());
    number.map(Asked::Paragraph)
}

/// The field for words. Gives whether there are words to go to that were not there before, and
/// whether the field was left by Esc.
fn words_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, find: &mut Find) -> (bool, bool) {
    let opens = find.opens;
    let response = field_ui(ui, ctx, &mut find.query, "find-field", 280.0, &mut find.opens);
    (response.changed() || (opens && !find.query.is_empty()), is_given_up(ui, &response))
}

fn paragraph_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, find: &mut Find) -> (bool, bool) {
    let response = field_ui(ui, ctx, &mut find.number, "find-paragraph", 130.0, &mut find.opens);
    if response.changed() {
        (find.missing, find.has_no_times) = (None, false);
    }
    (false, is_given_up(ui, &response))
}

fn is_given_up(ui: &Ui, field: &egui::Response) -> bool {
    field.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

fn field_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    text: &mut String,
    label: &'static str,
    width: f32,
    opens: &mut bool,
) -> egui::Response {
    let tokens = ctx.tokens;
    let label = ctx.text(label);
    let hint = RichText::new(&label).color(*tokens.faint);
    let width = width.min(ui.available_width() * 0.6);
    let field = TextEdit::singleline(text).id(field_id()).hint_text(hint).margin(egui::Margin::symmetric(8, 4));
    let response = ui.add(field.desired_width(width)).accessible_name(&label);
    if std::mem::take(opens) {
        response.request_focus();
        let mut state = TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
        let end = egui::text::CCursor::new(egui::text::CharIndex(text.chars().count()));
        let all = egui::text::CCursorRange::two(egui::text::CCursor::new(egui::text::CharIndex(0)), end);
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), response.id);
    }
    response
}

/// `3 of 17`, or that there is nothing.
fn remark_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, entry: &DocumentEntry, find: &Find) {
    let tokens = ctx.tokens;
    let n_paragraphs = entry.transcript.index().n_numbered();
    let n = find.hits().len();
    let (message, ink) = match (find.shown, &find.missing, find.current) {
        (Shown::Paragraph, ..) if find.has_no_times => (Message::new("find-no-times"), tokens.warning),
        (Shown::Paragraph, Some(typed), _) => {
            let missing = Message::new("find-no-paragraph").with("number", typed.clone());
            (missing.with("n", entry.transcript.last_number().to_string()), tokens.warning)
        }
        (Shown::Paragraph, None, _) => (Message::new("find-paragraphs").with("n", n_paragraphs), tokens.muted),
        _ if find.query.trim().is_empty() => return,
        (_, _, Some(current)) if n > 0 => {
            let place = count(current + 1);
            (Message::new("find-place").with("place", place).with("n", n).with("all", count(n)), tokens.muted)
        }
        _ if n > 0 => (Message::new("find-count").with("n", n).with("all", count(n)), tokens.muted),
        _ => (Message::new("find-nothing"), tokens.warning),
    };
    let text = RichText::new(ctx.say(&message)).font(tokens.font(tokens.sizes.small)).color(*ink);
    ui.add(egui::Label::new(text).truncate());
}
