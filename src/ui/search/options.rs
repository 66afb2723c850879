//! The row of options below the field.

use egui::{Align2, Button, FontId, Popup, Response, Role, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_ARROW_DROP_DOWN, ICON_MATCH_CASE, ICON_MATCH_WORD, ICON_TUNE};

use super::form::{Form, READINGS, STEMS};
use crate::text::{Reading, Stems};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::roomy;

/// The width of the menu of what is seldom needed, in points.
const MENU_WIDTH: f32 = 310.0;

/// Draws the options of a search.
pub fn options_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, form: &mut Form) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        reading_ui(ui, ctx, form);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            more_ui(ui, ctx, form);
            let exact = toggle_ui(ui, ctx, ICON_MATCH_CASE, &ctx.text("search-exact"), form.exact);
            form.exact ^= exact.clicked();
            let whole = toggle_ui(ui, ctx, ICON_MATCH_WORD, &ctx.text("search-whole-word"), form.whole_word);
            form.whole_word ^= whole.clicked();
        });
    });
}

/// How what was typed is read: a drop-down.
fn reading_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, form: &mut Form) {
    let tokens = ctx.tokens;
    let chosen = READINGS.iter().find(|(reading, _)| *reading == form.reading).map_or("", |(_, key)| key);
    let chosen = ctx.text(chosen);
    let font = tokens.font(tokens.sizes.small);
    let galley = ui.painter().layout_no_wrap(chosen.clone(), font, *tokens.ink);
    let (rect, button) = ui.allocate_exact_size(vec2(galley.size().x + 22.0, 26.0), Sense::click());
    let label = ctx.text("search-reading");
    button.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, format!("{label}: {chosen}")));
    if button.hovered() || button.has_focus() {
        ui.painter().rect_filled(rect, 6.0, *tokens.hover);
    }
    ui.painter().galley(egui::pos2(rect.left() + 4.0, rect.center().y - galley.size().y / 2.0), galley, *tokens.ink);
    let icon = FontId::new(18.0, ICON_ARROW_DROP_DOWN.font_family());
    let at = egui::pos2(rect.right() - 9.0, rect.center().y);
    ui.painter().text(at, Align2::CENTER_CENTER, ICON_ARROW_DROP_DOWN.codepoint, icon, *tokens.muted);
    Popup::menu(&button).show(|ui| {
        roomy(ui);
        for (reading, key) in READINGS {
            let help = ctx.text(reading_help(reading));
            if entry_ui(ui, form.reading == reading, &ctx.text(key)).on_hover_text(help).clicked() {
                form.reading = reading;
            }
        }
    });
}

const fn reading_help(reading: Reading) -> &'static str {
    match reading {
        Reading::Phrase => "search-phrase-help",
        Reading::AllWords => "search-all-words-help",
        Reading::AnyWord => "search-any-word-help",
        Reading::Regex => "search-regex-help",
    }
}

/// What is seldom needed: forms of words, whose words, which documents.
fn more_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, form: &mut Form) {
    let is_on = form.stems != Stems::No || form.without_interviewer || form.activated_only;
    let button = toggle_ui(ui, ctx, ICON_TUNE, &ctx.text("search-more"), is_on);
    let menu = Popup::menu(&button).close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    menu.show(|ui| {
        roomy(ui);
        ui.set_max_width(MENU_WIDTH);
        let asked = entry_ui(ui, form.without_interviewer, &ctx.text("search-without-interviewer"));
        form.without_interviewer ^= asked.clicked();
        let activated = entry_ui(ui, form.activated_only, &ctx.text("search-activated-only"));
        form.activated_only ^= activated.clicked();
        ui.add_space(4.0);
        ui.separator();
        let heading = egui::RichText::new(ctx.text("search-stems")).color(*ctx.tokens.muted);
        ui.label(heading.font(ctx.tokens.font(ctx.tokens.sizes.small)));
        let can = form.reading != Reading::Regex && !form.exact;
        for (stems, key) in STEMS {
            let why_not = ctx.text("search-stems-not-now");
            let response = ui.add_enabled_ui(can, |ui| entry_ui(ui, form.stems == stems, &ctx.text(key))).inner;
            if response.on_disabled_hover_text(why_not).clicked() {
                form.stems = stems;
            }
        }
    });
}

fn entry_ui(ui: &mut Ui, on: bool, text: &str) -> Response {
    ui.add(Button::selectable(on, text).min_size(vec2(ui.available_width(), 0.0)))
}

/// A quiet button that stays pressed while its option is on.
fn toggle_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, icon: MaterialIcon, label: &str, on: bool) -> Response {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, label));
    if on {
        ui.painter().rect_filled(rect, 6.0, *tokens.accent_background);
    } else if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, *tokens.hover);
    }
    if response.has_focus() {
        let edge = egui::Stroke::new(1.0, *tokens.accent);
        ui.painter().rect_stroke(rect, 6.0, edge, egui::StrokeKind::Inside);
    }
    let ink = if on { *tokens.accent } else { *tokens.muted };
    let font = FontId::new(18.0, icon.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, font, ink);
    response.on_hover_text(label)
}
