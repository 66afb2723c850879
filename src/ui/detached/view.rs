//! Draws the list of coded segments without words in the right column.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_SELECT_ALL};

use super::{Lost, lost_in};
use crate::i18n::Message;
use crate::model::*;
use crate::project::DetachedTo;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_browser::EditingAction;
use crate::ui::view_state::SideTab;
use crate::ui::widgets::{Choice, empty_state, icon_button, pane_header};

/// The height of a row.
const ROW: f32 = 84.0;

/// What the list keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    of: Option<u64>,
    lost: Vec<Lost>,
    order: Vec<CodingId>,
    choice: Choice<CodingId>,
}

/// Draws header, list, and what can be done to the chosen ones.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let revision = Some(ctx.snapshot.revision());
    if state.of != revision {
        state.of = revision;
        state.lost = lost_in(ctx.snapshot);
        state.order = state.lost.iter().map(|lost| lost.coding).collect();
        state.choice.retain(|&id| ctx.snapshot.coding(id).is_some_and(|coding| coding.detached));
    }
    let title = ctx.say(&Message::new("detached-title").with("n", state.lost.len()));
    pane_header(ui, &title, |ui| {
        if icon_button(ui, ICON_CLOSE, &ctx.text("marks-close")).clicked() {
            ctx.send(Action::ShowSideTab(SideTab::Segments));
        }
        if !state.lost.is_empty() && icon_button(ui, ICON_SELECT_ALL, &ctx.text("detached-choose-all")).clicked() {
            state.choice.all(state.order.iter().copied());
        }
    });
    if state.lost.is_empty() {
        empty_state(ui, &ctx.text("detached-empty"), None);
        return;
    }
    let foot = egui::Panel::bottom("detached-foot").exact_size(96.0).frame(egui::Frame::NONE);
    foot.show(ui, |ui| foot_ui(ui, ctx, state));
    egui::CentralPanel::no_frame().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().id_salt("detached").auto_shrink([false, false]);
        let State { lost, order, choice, .. } = state;
        area.show_rows(ui, ROW, lost.len(), |ui, range| {
            for lost in &lost[range] {
                row_ui(ui, ctx, lost, choice, order);
            }
        });
    });
}

/// A click on the row chooses it, and shows where its words stood.
fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, lost: &Lost, choice: &mut Choice<CodingId>, order: &[CodingId]) {
    let tokens = ctx.tokens;
    let Some(coding) = ctx.snapshot.coding(lost.coding) else { return };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, ui.scope_id().with(lost.coding), egui::Sense::click());
    let (document, paragraph) = ctx.snapshot.citation(lost.place);
    let coder = ctx.snapshot.coder(coding.coder).map_or_else(String::new, |coder| coder.name.clone());
    let code = ctx.snapshot.codes().path(lost.code);
    let place = format!("{document} ¶\u{a0}{paragraph} · {coder}");
    let is_chosen = choice.contains(lost.coding);
    response
        .widget_info(|| egui::WidgetInfo::selected(egui::Role::ListItem, true, is_chosen, format!("{code} · {place}")));
    crate::ui::widgets::row_ground(&ui.painter_at(rect), tokens, &response, is_chosen, response.hovered());
    let inner = rect.shrink2(vec2(12.0, 7.0));
    let mut row = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min)));
    row.spacing_mut().item_spacing.y = 2.0;
    row.style_mut().interaction.selectable_labels = false;
    row.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if let Some(code) = ctx.snapshot.code(lost.code) {
            let (dot, _) = ui.allocate_exact_size(vec2(10.0, 10.0), egui::Sense::hover());
            ui.painter().rect_filled(dot, 3.0, tokens.code_color(code.color));
        }
        let name = RichText::new(&code).font(tokens.bold(tokens.sizes.body)).color(*tokens.ink);
        ui.add(egui::Label::new(name).truncate());
    });
    let small = |text: &str| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    row.add(egui::Label::new(small(&place)).truncate());
    let mut job = LayoutJob::default();
    let words = TextFormat::simple(tokens.font(tokens.sizes.small), *tokens.ink);
    let mark = TextFormat::simple(tokens.bold(tokens.sizes.small), *tokens.warning);
    job.append(&lost.context.left, 0.0, words.clone());
    job.append("[ ]", 2.0, mark);
    job.append(&lost.context.right, 2.0, words);
    row.add(egui::Label::new(job).truncate());
    if let Some(comment) = &coding.comment {
        let comment = RichText::new(comment.as_ref()).font(tokens.italic(tokens.sizes.small)).color(*tokens.muted);
        row.add(egui::Label::new(comment).truncate());
    }
    if response.clicked() {
        choice.click(lost.coding, order, ui.input(|input| input.modifiers));
        ctx.send(Action::GoTo(lost.place));
        response.request_focus();
    }
}

fn foot_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 8)).show(ui, |ui| {
        let ids = state.choice.in_order(&state.order);
        let n = ids.len();
        let hint = RichText::new(ctx.text("detached-hint")).font(ctx.tokens.font(ctx.tokens.sizes.small));
        ui.add(egui::Label::new(hint.color(*ctx.tokens.muted)).wrap());
        ui.horizontal(|ui| {
            let can = n > 0 && !ctx.view.is_read_only;
            let settle = |to| Action::Editing(EditingAction::Settle(ids.clone(), to));
            let set = ui.add_enabled(can && ctx.view.selection.is_some(), egui::Button::new(ctx.text("detached-set")));
            let set = set.on_disabled_hover_text(ctx.text("detached-set-how"));
            if let Some(segment) = ctx.view.selection.filter(|_| set.clicked()) {
                ctx.send(settle(DetachedTo::Segment(segment)));
            }
            let delete = ctx.say(&Message::new("detached-delete").with("n", n));
            if ui.add_enabled(can, egui::Button::new(delete)).clicked() {
                ctx.send(settle(DetachedTo::Deleted));
            }
        });
    });
}
