//! The line above the text: the document's name, its turns and words, and the text size.

use egui::{Align, Layout, RichText, Ui, vec2};
use egui_material_icons::icons::{ICON_INK_HIGHLIGHTER, ICON_TEXT_DECREASE, ICON_TEXT_INCREASE};

use crate::i18n::Message;
use crate::project::DocumentEntry;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers::count;
use crate::ui::view_state::SideTab;
use crate::ui::widgets::icon_button;

/// Draws the header, and below it the warning where the order of letters may be wrong.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, entry: &DocumentEntry, right_to_left: bool, n_marks: usize) {
    let tokens = ctx.tokens;
    let size = vec2(ui.available_width(), tokens.sizes.pane_header);
    let (_, rect) = ui.allocate_space(size);
    let inner = rect.shrink2(vec2(12.0, 0.0));
    let builder = egui::UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center));
    let mut content = ui.new_child(builder);
    content.spacing_mut().item_spacing.x = 2.0;
    for (icon, key, by) in [(ICON_TEXT_INCREASE, "reader-larger", 1.0), (ICON_TEXT_DECREASE, "reader-smaller", -1.0)] {
        if icon_button(&mut content, icon, &ctx.text(key)).clicked() {
            ctx.send(Action::SetReadingSize((ctx.view.reading_size + by).clamp(12.0, 28.0)));
        }
    }
    if n_marks > 0 {
        marks_ui(&mut content, ctx, n_marks);
    }
    content.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let name = RichText::new(&entry.document.name).font(tokens.bold(tokens.sizes.body)).color(*tokens.ink);
        ui.add(egui::Label::new(name).truncate());
        let counts = RichText::new(counts(ctx, entry)).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
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
