//! The line above the text: the document's name, its turns and words, and the text size.

use egui::{Align, Layout, Rect, RichText, Ui, pos2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_CLOSE, ICON_EDIT, ICON_INK_HIGHLIGHTER, ICON_LINK, ICON_LINK_OFF, ICON_SWAP_HORIZ, ICON_TEXT_DECREASE,
    ICON_TEXT_INCREASE,
};

use super::{ReaderAction, Side, State};
use crate::i18n::Message;
use crate::project::DocumentEntry;
use crate::ui::action::Action;
use crate::ui::command::key_text;
use crate::ui::context::ViewerContext;
use crate::ui::numbers::count;
use crate::ui::view_state::SideTab;
use crate::ui::widgets::icon_button;

/// The buttons for the size of the text, from the right, and by how many points each changes it.
const SIZES: [(MaterialIcon, &str, f32); 2] =
    [(ICON_TEXT_INCREASE, "reader-larger", 1.0), (ICON_TEXT_DECREASE, "reader-smaller", -1.0)];

/// The line of a pane in which no document is open.
pub fn empty_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    let (_, rect) = line_ui(ui, ctx, state);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, ctx.tokens.hairline());
}

/// The room of the line, filled from the right with the buttons of a pane where there are two.
/// The active one of them has a line above its name.
fn line_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) -> (Ui, Rect) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ctx.tokens.sizes.pane_header));
    let builder = egui::UiBuilder::new().max_rect(rect.shrink2(vec2(12.0, 0.0)));
    let mut content = ui.new_child(builder.layout(Layout::right_to_left(Align::Center)));
    content.spacing_mut().item_spacing.x = 2.0;
    let Some(split) = ctx.view.split.filter(|_| state.slot.is_some()) else { return (content, rect) };
    let send = |action| ctx.send(Action::Reader(action));
    let of_side = |left, right| if state.side == Side::Left { left } else { right };
    if icon_button(&mut content, ICON_CLOSE, &ctx.text(of_side("reader-close-left", "reader-close-right"))).clicked() {
        send(ReaderAction::Close(state.side));
    }
    if state.side == Side::Right {
        if icon_button(&mut content, ICON_SWAP_HORIZ, &ctx.text("reader-swap")).clicked() {
            send(ReaderAction::SwapPanes);
        }
        let key = if split.together { "reader-scroll-apart" } else { "reader-scroll-together" };
        let icon = if split.together { ICON_LINK } else { ICON_LINK_OFF };
        if icon_button(&mut content, icon, &ctx.text(key)).clicked() {
            send(ReaderAction::ScrollTogether);
        }
    }
    if !state.is_parked {
        let line = Rect::from_min_max(rect.min, pos2(rect.right(), rect.top() + 2.0));
        ui.painter().rect_filled(line, 0.0, *ctx.tokens.accent);
    }
    (content, rect)
}

/// Draws the header, and below it the warning where the order of letters may be wrong.
pub fn show(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    entry: &DocumentEntry,
    state: &State,
    right_to_left: bool,
    [n_marks, n_lost]: [usize; 2],
) {
    let tokens = ctx.tokens;
    let (mut content, rect) = line_ui(ui, ctx, state);
    // Both panes have one size of text: two buttons are enough for it.
    let sizes = if state.side == Side::Left { &SIZES[..] } else { &[] };
    for &(icon, key, by) in sizes {
        if icon_button(&mut content, icon, &ctx.text(key)).clicked() {
            ctx.send(Action::SetReadingSize((ctx.view.reading_size + by).clamp(12.0, 28.0)));
        }
    }
    let is_editing = state.is_editing();
    let button = egui::Button::selectable(is_editing, icon_text(ICON_EDIT)).frame_when_inactive(false);
    let label = ctx.text("command-edit-text");
    let button = content.add_enabled(!ctx.view.is_read_only, button).accessible_name(&label);
    if button.on_hover_text(format!("{label} ({})", key_text(content.ctx(), "edit-text"))).clicked() {
        ctx.send(Action::Run("edit-text"));
    }
    if n_lost > 0 {
        lost_ui(&mut content, ctx, n_lost);
    }
    if n_marks > 0 {
        marks_ui(&mut content, ctx, n_marks);
    }
    content.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let name = RichText::new(&entry.document.name).font(tokens.bold(tokens.sizes.body)).color(*tokens.ink);
        ui.add(egui::Label::new(name).truncate());
        // Counting the words of a long text takes longer than a frame: it goes on beside it.
        let counts = if entry.transcript.is_counted() { counts(ctx, entry) } else { String::new() };
        let counts = RichText::new(counts).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
        ui.add(egui::Label::new(counts).truncate());
    });
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    if right_to_left {
        let warning = RichText::new(ctx.text("reader-right-to-left")).color(*tokens.warning);
        egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 4)).show(ui, |ui| {
            ui.add(egui::Label::new(warning.font(tokens.font(tokens.sizes.small))).wrap());
        });
    }
}

/// How many coded segments of the document have lost their words; a click lists them.
fn lost_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, n: usize) {
    let tokens = ctx.tokens;
    let icon = icon_text(ICON_LINK_OFF).color(*tokens.warning);
    let number = RichText::new(count(n)).font(tokens.bold(tokens.sizes.small)).color(*tokens.warning);
    let label = ctx.say(&Message::new("detached-count").with("n", n));
    let button = ui.add(egui::Button::new((icon, number)).frame_when_inactive(false)).accessible_name(&label);
    if button.on_hover_text(label).clicked() {
        ctx.send(Action::ShowSideTab(SideTab::Detached));
    }
}

fn icon_text(icon: MaterialIcon) -> RichText {
    RichText::new(icon.codepoint).font(egui::FontId::new(17.0, icon.font_family()))
}

/// How many highlighter marks the document has; a click lists them.
fn marks_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, n: usize) {
    let tokens = ctx.tokens;
    let icon = RichText::new(ICON_INK_HIGHLIGHTER.codepoint)
        .font(egui::FontId::new(15.0, ICON_INK_HIGHLIGHTER.font_family()))
        .color(*tokens.muted);
    let number = RichText::new(count(n)).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    let label = ctx.say(&Message::new("marks-count").with("n", n));
    let button = ui.add(egui::Button::new((icon, number)).frame_when_inactive(false)).accessible_name(&label);
    if button.on_hover_text(ctx.text("marks-count-tip")).clicked() {
        ctx.send(Action::ShowSideTab(SideTab::Marks));
    }
}

fn counts(ctx: &ViewerContext<'_>, entry: &DocumentEntry) -> String {
    let n_turns = entry.transcript.turns.len();
    let n_words = entry.transcript.words().n_words();
    let key = if n_turns == 0 { "reader-counts-without-turns" } else { "reader-counts" };
    let message = Message::new(key).with("turns", n_turns).with("n", n_words);
    ctx.say(&message.with("words", count(n_words as usize)))
}
