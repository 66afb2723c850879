//! Draws the list of highlighter marks in the right column.

use egui::{Button, ComboBox, FontId, RichText, Ui, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_SELECT_ALL};

use super::MarksAction;
use super::data::{Filter, Listed, Scope, color_key};
use super::list::list_ui;
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::SideTab;
use crate::ui::widgets::{Choice, empty_state, icon_button, pane_header};

/// What the list keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    filter: Filter,
    pub(super) listed: Listed,
    /// The marks that are chosen: what is done to one of them is done to all.
    pub(super) choice: Choice<MarkId>,
    /// The row that takes the keyboard when it is next drawn.
    pub(super) take_keys: Option<MarkId>,
    /// The selected mark as the list has seen it last.
    pub(super) seen: Option<MarkId>,
}

/// Draws header, colours, list, and what can be done to the chosen marks.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.filter.open = ctx.view.open_document;
    if state.filter.scope == Scope::Activated {
        state.filter.activated.clone_from(&ctx.view.activated_documents);
    }
    state.listed.update(ctx.snapshot, &state.filter);
    state.choice.retain(|&id| ctx.snapshot.mark(id).is_some());
    header_ui(ui, ctx, state);
    filter_ui(ui, ctx, state);
    if state.listed.marks.is_empty() {
        let none = state.listed.counts.iter().sum::<usize>() == 0;
        empty_state(ui, &ctx.text(if none { "marks-empty" } else { "marks-empty-colours" }), None);
        return;
    }
    let foot = egui::Panel::bottom("marks-foot").exact_size(42.0).frame(egui::Frame::NONE).show_separator_line(false);
    foot.show(ui, |ui| foot_ui(ui, ctx, state));
    egui::CentralPanel::no_frame().show(ui, |ui| list_ui(ui, ctx, state));
}

fn header_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let title = ctx.say(&Message::new("marks-title").with("n", state.listed.marks.len()));
    pane_header(ui, &title, |ui| {
        if icon_button(ui, ICON_CLOSE, &ctx.text("marks-close")).clicked() {
            ctx.send(Action::ShowSideTab(SideTab::Segments));
        }
        if !state.listed.ids.is_empty() && icon_button(ui, ICON_SELECT_ALL, &ctx.text("marks-choose-all")).clicked() {
            state.choice.all(state.listed.ids.iter().copied());
        }
    });
}

/// Which documents, and which colours.
fn filter_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    egui::Frame::new().inner_margin(egui::Margin { left: 12, right: 12, top: 0, bottom: 6 }).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            let scope = &mut state.filter.scope;
            let combo = ComboBox::from_id_salt("marks-scope").selected_text(ctx.text(scope.key()));
            let combo = combo.show_ui(ui, |ui| {
                for choice in Scope::ALL {
                    ui.selectable_value(scope, choice, ctx.text(choice.key()));
                }
            });
            combo.response.accessible_name(ctx.text("marks-scope"));
            for (color, n) in MarkColor::ALL.into_iter().zip(state.listed.counts) {
                if color_chip_ui(ui, ctx, color, n, !state.filter.hidden.contains(&color)) {
                    if !state.filter.hidden.remove(&color) {
                        state.filter.hidden.insert(color);
                    }
                    ui.ctx().request_repaint();
                }
            }
        });
    });
    let y = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), y - 0.5, ctx.tokens.hairline());
}

/// A colour with its count; a click leaves it out or takes it in again.
fn color_chip_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, color: MarkColor, n: usize, on: bool) -> bool {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(34.0, 26.0), egui::Sense::click());
    let name = ctx.text(color_key(color));
    let label = Message::new("marks-chip").with("name", name).with("n", n);
    let label = ctx.say(&label);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, on, &label));
    let place = rect.shrink2(vec2(1.0, 3.0));
    if on {
        ui.painter().rect_filled(place, 5.0, tokens.mark(color));
        let line = egui::Rect::from_min_max(egui::pos2(place.left(), place.bottom() - 2.0), place.max);
        ui.painter().rect_filled(line, 1.0, tokens.mark_edge(color));
    }
    let edge = if response.hovered() || response.has_focus() { *tokens.accent } else { *tokens.line };
    if !on || response.hovered() || response.has_focus() {
        ui.painter().rect_stroke(place, 5.0, egui::Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    }
    let ink = if on { *tokens.ink } else { *tokens.faint };
    let font = tokens.font(tokens.sizes.small);
    ui.painter().text(place.center(), egui::Align2::CENTER_CENTER, n.to_string(), font, ink);
    let clicked = response.clicked();
    response.on_hover_text(label);
    clicked
}

fn foot_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    let rect = ui.max_rect();
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, ctx.tokens.hairline());
    let chosen = state.choice.in_order(&state.listed.ids);
    let builder = egui::UiBuilder::new()
        .max_rect(rect.shrink2(vec2(12.0, 6.0)))
        .layout(egui::Layout::left_to_right(egui::Align::Center));
    let mut ui = ui.new_child(builder);
    let small = ctx.tokens.font(ctx.tokens.sizes.small);
    if chosen.is_empty() {
        let hint = RichText::new(ctx.text("marks-choose-hint")).font(small).color(*ctx.tokens.muted);
        ui.add(egui::Label::new(hint).truncate());
        return;
    }
    let code = ctx.say(&Message::new("marks-code").with("n", chosen.len()));
    if ui.add(button(ctx, &code)).clicked() {
        ctx.send(Action::Marks(MarksAction::AskCode(chosen.clone())));
    }
    if ui.add(button(ctx, &ctx.text("marks-remove"))).clicked() {
        ctx.send(Action::Marks(MarksAction::Remove(chosen)));
    }
}

fn button<'a>(ctx: &ViewerContext<'_>, text: &str) -> Button<'a> {
    let font = FontId::new(ctx.tokens.sizes.small, egui::FontFamily::Proportional);
    Button::new(RichText::new(text).font(font))
}
