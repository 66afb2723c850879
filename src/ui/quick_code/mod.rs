//! The quick-code box: type a few letters of a code and press Enter.
//!
//! It stands near the selection and never on it. Tab marks several codes, which Enter applies as
//! one step. The same box, with only the field, names a new code for the selection.

mod marked;
mod matches;
mod place;
mod rows;

use egui::{Area, Context, Event, Id, Key, Modifiers, Order, Rect, RichText, TextEdit, Ui, vec2};

use crate::i18n::Message;
use crate::model::{CodeId, Segment};
use crate::ui::action::Action;
use crate::ui::coding::{CodingAction, favourites};
use crate::ui::context::ViewerContext;
use crate::ui::rule_card;
use matches::Match;

/// The most codes that are listed.
const MAX_ROWS: usize = 8;

/// The width of the box, in points.
const WIDTH: f32 = 360.0;

/// What the box keeps while it is open. Ends with the session.
#[derive(Clone, Debug, Default)]
pub struct State {
    query: String,
    /// The row that Enter takes.
    row: usize,
    /// The codes that were marked to be applied together.
    marked: Vec<CodeId>,
    height: f32,
    is_open: bool,
}

impl State {
    /// Forgets what was typed.
    pub fn close(&mut self) {
        if self.is_open {
            *self = Self::default();
        }
    }
}

impl State {
    /// Marks a code or takes the mark away, and is ready for the next one.
    fn toggle(&mut self, code: CodeId) {
        match self.marked.iter().position(|&marked| marked == code) {
            Some(place) => drop(self.marked.remove(place)),
            None => self.marked.push(code),
        }
        self.query.clear();
        self.row = 0;
    }

    /// The marked codes, and one more.
    fn with_marked(&self, more: Option<CodeId>) -> Choice {
        let mut codes = self.marked.clone();
        codes.extend(more.filter(|code| !self.marked.contains(code)));
        Choice::Several(codes)
    }
}

/// What became of the box in this frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// It was closed; the focus goes back to where it was.
    pub closed: bool,
}

/// What a row does.
#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Apply(Match),
    /// The marked codes.
    Several(Vec<CodeId>),
    New(String),
}

/// The id of the field, which has the focus while the box is open.
pub fn field_id() -> Id {
    Id::unique("quick code field")
}

/// Draws the box for a segment whose visible part stands at `selection`, within `pane`.
pub fn show(
    egui: &Context,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    segment: Segment,
    selection: Rect,
    pane: Rect,
) -> Outcome {
    let names_new = ctx.view.new_code_open;
    let opens = !state.is_open;
    state.is_open = true;
    let keys = Keys::take(egui);
    let choices = choices(ctx, &state.query, names_new);
    state.row = keys.moved(state.row, choices.len());
    if let Some(Choice::Apply(fit)) = choices.get(state.row) {
        rule_card::point(egui, rule_card::Source::Picked, fit.code);
    }
    let height = if state.height > 0.0 { state.height } else { place::expected_height(choices.len()) };
    let at = place::beside(selection, pane, vec2(WIDTH, height));

    let mut chosen = keys.enter.then(|| taken(state, &choices)).flatten();
    if keys.new {
        chosen = Some(Choice::New(state.query.trim().to_owned()));
    }
    let row_code = match choices.get(state.row) {
        Some(Choice::Apply(fit)) => Some(fit.code),
        _ => None,
    };
    if let Some(code) = row_code.filter(|_| keys.mark) {
        state.toggle(code);
    }
    if let (Some(code), Some(digit)) = (row_code, keys.digit) {
        ctx.send(Action::Coding(CodingAction::SetFavourite(code, digit)));
    }
    let area = Area::new(Id::unique("quick code")).order(Order::Foreground).fixed_pos(at).constrain_to(pane);
    let shown = area.show(egui, |ui| {
        let tokens = ctx.tokens;
        let frame = egui::Frame::popup(ui.style()).inner_margin(6.0).corner_radius(10.0).fill(*tokens.raised);
        frame.show(ui, |ui| {
            ui.set_width(WIDTH - 14.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            field_ui(ui, ctx, state, names_new, opens);
            marked::show(ui, ctx, &mut state.marked);
            ui.add_space(6.0);
            for (place, choice) in choices.iter().enumerate() {
                let response = rows::row_ui(ui, ctx, choice, place == state.row, &state.marked);
                if !response.clicked() {
                    continue;
                }
                match choice {
                    Choice::Apply(fit) if ui.input(|input| input.modifiers.command) => state.toggle(fit.code),
                    Choice::Apply(fit) if !state.marked.is_empty() => chosen = Some(state.with_marked(Some(fit.code))),
                    choice => chosen = Some(choice.clone()),
                }
            }
            hint_ui(ui, ctx, &choices, names_new);
        });
    });
    let clicked_outside = !opens && shown.response.clicked_elsewhere();
    state.height = shown.response.rect.height();
    let applied = chosen.is_some_and(|choice| apply(ctx, state, segment, choice));
    let closed = keys.escape || clicked_outside || (applied && !keys.stays);
    if applied && keys.stays {
        state.query.clear();
        state.marked.clear();
        state.row = 0;
    }
    if closed {
        state.close();
        ctx.send(Action::CloseQuickCode);
    }
    Outcome { closed }
}

/// What Enter takes: the marked codes together, with the row if something was typed for it, else
/// the row.
fn taken(state: &State, choices: &[Choice]) -> Option<Choice> {
    let row = choices.get(state.row);
    match row {
        Some(Choice::Apply(fit)) if !state.marked.is_empty() => {
            let is_meant = !state.query.trim().is_empty();
            Some(state.with_marked(is_meant.then_some(fit.code)))
        }
        None if !state.marked.is_empty() => Some(state.with_marked(None)),
        row => row.cloned(),
    }
}

/// What can be chosen: the codes that fit, then a new code of what was typed.
fn choices(ctx: &ViewerContext<'_>, query: &str, names_new: bool) -> Vec<Choice> {
    let codes = ctx.snapshot.codes();
    let mut choices: Vec<Choice> = Vec::new();
    if !names_new {
        let found = matches::find(codes, &ctx.view.recent_codes, query, MAX_ROWS);
        choices.extend(found.into_iter().map(Choice::Apply));
    }
    let name = query.trim();
    if !name.is_empty() && !matches::is_taken(codes, name) {
        choices.push(Choice::New(name.to_owned()));
    }
    choices
}

/// Sends what was chosen; false where there is nothing to do.
fn apply(ctx: &ViewerContext<'_>, state: &State, segment: Segment, choice: Choice) -> bool {
    match choice {
        Choice::Apply(fit) => ctx.send(Action::ApplyCode(segment, fit.code)),
        Choice::Several(codes) => ctx.send(Action::Coding(CodingAction::apply(segment, codes))),
        Choice::New(name) if name.is_empty() => return false,
        Choice::New(name) => {
            let codes = ctx.snapshot.codes();
            let standing = codes.codes().iter().find(|code| code.parent.is_none() && code.name == name);
            ctx.send(match standing {
                Some(code) => Action::ApplyCode(segment, code.id),
                None => Action::ApplyNewCode(segment, name, None),
            });
        }
    }
    debug_assert!(state.is_open);
    true
}

fn field_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, names_new: bool, opens: bool) {
    let key = if names_new { "reader-new-code-field" } else { "reader-quick-code-field" };
    let label = ctx.text(key);
    let hint = RichText::new(&label).color(*ctx.tokens.faint);
    // Tab marks a row and does not leave the field.
    let field = TextEdit::singleline(&mut state.query).id(field_id()).hint_text(hint).lock_focus(!names_new);
    let response = ui.add(field.desired_width(f32::INFINITY).margin(egui::Margin::symmetric(10, 6)));
    if response.changed() {
        state.row = 0;
    }
    // The box has the keyboard as long as it stands there.
    if opens || !response.has_focus() {
        response.request_focus();
    }
    response.accessible_name(label);
}

fn hint_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, choices: &[Choice], names_new: bool) {
    let message = match choices {
        [] if names_new => Message::new("reader-new-code-hint"),
        [] => Message::new("reader-quick-code-none"),
        _ if names_new => Message::new("reader-new-code-hint"),
        _ => Message::new("coding-box-hint"),
    };
    let tokens = ctx.tokens;
    let hint = RichText::new(ctx.say(&message)).font(tokens.font(tokens.sizes.small)).color(*tokens.faint);
    egui::Frame::new().inner_margin(egui::Margin { left: 8, right: 8, top: 6, bottom: 2 }).show(ui, |ui| {
        ui.add(egui::Label::new(hint).wrap());
    });
}

/// The keys that mean something to the box, taken before the field sees them.
#[derive(Clone, Copy, Debug, Default)]
struct Keys {
    up: usize,
    down: usize,
    enter: bool,
    /// Enter with Ctrl: the box stays open.
    stays: bool,
    /// Enter with Shift: a new code of what was typed.
    new: bool,
    /// Tab: marks the row.
    mark: bool,
    /// Alt and a digit: puts the row's code there.
    digit: Option<u8>,
    escape: bool,
}

impl Keys {
    fn take(egui: &Context) -> Self {
        egui.input_mut(|input| {
            let new = input.consume_key(Modifiers::SHIFT, Key::Enter);
            let stays = input.consume_key(Modifiers::COMMAND, Key::Enter);
            let digit = take_digit(input);
            Self {
                up: input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp),
                down: input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown),
                enter: input.consume_key(Modifiers::NONE, Key::Enter) || stays,
                stays,
                new,
                mark: input.consume_key(Modifiers::NONE, Key::Tab),
                digit,
                escape: input.consume_key(Modifiers::NONE, Key::Escape),
            }
        })
    }

    /// The row after the arrow keys; from the last it goes on at the first.
    fn moved(self, row: usize, n_rows: usize) -> usize {
        if n_rows == 0 {
            return 0;
        }
        (row.min(n_rows - 1) + self.down + n_rows * self.up - self.up) % n_rows
    }
}

/// The digit that was pressed with Alt. The character that some systems make of it is taken along.
fn take_digit(input: &mut egui::InputState) -> Option<u8> {
    let pressed = |event: &Event| match event {
        Event::Key { key, pressed: true, modifiers, .. } if modifiers.alt && !modifiers.command => {
            favourites::digit_of(*key)
        }
        _ => None,
    };
    let digit = input.events.iter().find_map(pressed)?;
    input.events.retain(|event| pressed(event).is_none() && !matches!(event, Event::Text(_)));
    Some(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrows_go_round() {
        let moved = |up, down, row, n| Keys { up, down, ..Keys::default() }.moved(row, n);
        assert_eq!(moved(0, 1, 0, 3), 1);
        assert_eq!(moved(0, 1, 2, 3), 0);
        assert_eq!(moved(1, 0, 0, 3), 2);
        assert_eq!(moved(0, 0, 9, 3), 2);
        assert_eq!(moved(1, 0, 0, 0), 0);
    }
}
