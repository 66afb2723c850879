//! Draws the tab of memos: its parts, the search, and the editor below.

use egui::{CentralPanel, Frame, Margin, Panel, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_DOWNLOAD, ICON_FILTER_LIST, ICON_NOTE_ADD, ICON_SORT};

use super::action::{MemosAction, Part};
use super::data::Grouping;
use super::state::State;
use super::{diary, editor, links, list, targets};
use crate::export::memos::filter_words;
use crate::model::*;
use crate::query::MemoOrder;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{icon_button, roomy, search_field};

/// In a pane lower than this, in points, the editor stands in the place of the list.
const MIN_HEIGHT_FOR_BOTH: f32 = 390.0;

/// Draws the tab.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    state.drawn = true;
    let open = state.open_memo();
    let State { editor, is_wide, part, .. } = state;
    if let Some(editor) = editor {
        if *is_wide || ui.available_height() < MIN_HEIGHT_FOR_BOTH {
            editor::show(ui, ctx, editor, is_wide, read_only);
            return;
        }
        let height = ui.available_height();
        let bottom = Panel::bottom("memo-editor").resizable(true).default_size((height * 0.55).max(180.0));
        bottom.size_range(140.0..=(height - 90.0).max(150.0)).frame(Frame::NONE).show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            editor::show(ui, ctx, editor, is_wide, read_only);
        });
    }
    let part = *part;
    CentralPanel::no_frame().show(ui, |ui| {
        head_ui(ui, ctx, part, read_only);
        match part {
            Part::List => {
                search_ui(ui, ctx, &mut state.list, true);
                list::show(ui, ctx, &mut state.list, open);
            }
            Part::Diary => diary::show(ui, ctx, &mut state.diary, open, read_only),
            Part::Links => {
                search_ui(ui, ctx, &mut state.list, false);
                links::show(ui, ctx, &mut state.links, &state.list.search, read_only);
            }
        }
    });
}

/// The parts, and the buttons that make and export memos.
fn head_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, part: Part, read_only: bool) {
    let tokens = ctx.tokens;
    Frame::new().inner_margin(Margin { left: 12, right: 8, top: 4, bottom: 0 }).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            for (other, key) in
                [(Part::List, "memo-part-list"), (Part::Diary, "memo-part-diary"), (Part::Links, "memo-part-links")]
            {
                let on = other == part;
                let text = ctx.text(key);
                let font = if on { tokens.bold(tokens.sizes.small) } else { tokens.font(tokens.sizes.small) };
                let galley = ui.painter().layout_no_wrap(text.clone(), font, *tokens.ink);
                let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, 26.0), Sense::click());
                response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, &text));
                let ink = if on || response.hovered() || response.has_focus() { *tokens.ink } else { *tokens.muted };
                let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
                ui.painter().galley_with_override_text_color(at, galley, ink);
                if response.clicked() {
                    ctx.send(Action::Memos(MemosAction::Show(other)));
                }
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                if part != Part::Links && icon_button(ui, ICON_DOWNLOAD, &ctx.text("memo-export")).clicked() {
                    ctx.send(Action::Memos(MemosAction::AskExport));
                }
                if !read_only {
                    let button = icon_button(ui, ICON_NOTE_ADD, &ctx.text("memo-new"));
                    egui::Popup::menu(&button).show(|ui| {
                        roomy(ui);
                        if let Some(target) = targets::choices_ui(ui, ctx) {
                            ctx.send(Action::Memos(MemosAction::Begin(target, MemoKind::Free)));
                        }
                        ui.separator();
                        if ui.button(ctx.text("memo-diary-new")).clicked() {
                            ctx.send(Action::Memos(MemosAction::BeginDiary));
                        }
                    });
                }
            });
        });
    });
}

/// The search, and for memos the filter and the order.
fn search_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut list::ListState, filters: bool) {
    Frame::new().inner_margin(Margin { left: 12, right: 8, top: 2, bottom: 4 }).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let width = ui.available_width() - if filters { 56.0 } else { 4.0 };
            ui.scope(|ui| {
                ui.set_width(width.max(60.0));
                let key = if filters { "memo-search" } else { "memo-links-search" };
                search_field(ui, &mut state.search, &ctx.text(key));
            });
            if filters {
                ui.add_space(4.0);
                let filter = icon_button(ui, ICON_FILTER_LIST, &ctx.text("memo-filter"));
                egui::Popup::menu(&filter)
                    .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
                    .show(|ui| filter_ui(ui, ctx, state));
                let order = icon_button(ui, ICON_SORT, &ctx.text("memo-order"));
                egui::Popup::menu(&order).show(|ui| order_ui(ui, ctx, state));
            }
        });
        if filters {
            chosen_ui(ui, ctx, state);
        }
    });
}

/// What is filtered by, in words; a click lists all again.
fn chosen_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut list::ListState) {
    let mut spec = state.spec(ctx.view, Part::List);
    spec.text.clear();
    let mut words = filter_words(ctx.snapshot, &spec, ctx.catalog);
    if state.activated_only && spec.documents.is_empty() && spec.codes.is_empty() {
        words.push(ctx.text("memo-filter-nothing-activated"));
    }
    if words.is_empty() {
        return;
    }
    let tokens = ctx.tokens;
    let text = RichText::new(words.join(" · ")).font(tokens.font(tokens.sizes.small)).color(*tokens.accent);
    let icon = RichText::new(ICON_CLOSE.codepoint)
        .font(egui::FontId::new(13.0, ICON_CLOSE.font_family()))
        .color(*tokens.accent);
    let button = egui::Button::new((text, icon)).frame_when_inactive(false).truncate();
    let button = ui.add(button).accessible_name(ctx.text("memo-filter-clear"));
    if button.on_hover_text(ctx.text("memo-filter-clear")).clicked() {
        let search = std::mem::take(&mut state.search);
        state.clear_filter();
        state.search = search;
    }
}

fn filter_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut list::ListState) {
    roomy(ui);
    ui.set_max_width(230.0);
    let heading = |ui: &mut Ui, key| {
        ui.label(RichText::new(ctx.text(key)).font(ctx.tokens.bold(ctx.tokens.sizes.small)).color(*ctx.tokens.muted));
    };
    heading(ui, "memo-filter-kind");
    if ui.selectable_label(state.kind.is_none(), ctx.text("memo-filter-any-kind")).clicked() {
        state.kind = None;
    }
    for kind in MemoKind::ALL {
        if ui.selectable_label(state.kind == Some(kind), ctx.text(kind.key())).clicked() {
            state.kind = Some(kind);
        }
    }
    ui.separator();
    heading(ui, "memo-filter-place");
    if ui.selectable_label(state.place.is_none(), ctx.text("memo-filter-anywhere")).clicked() {
        state.place = None;
    }
    for place in MemoPlace::ALL {
        if ui.selectable_label(state.place == Some(place), ctx.text(place.key())).clicked() {
            state.place = Some(place);
        }
    }
    if ctx.snapshot.coders().len() > 1 {
        ui.separator();
        heading(ui, "memo-filter-coder");
        if ui.selectable_label(state.coder.is_none(), ctx.text("memo-filter-any-coder")).clicked() {
            state.coder = None;
        }
        for coder in ctx.snapshot.coders() {
            if ui.selectable_label(state.coder == Some(coder.id), &coder.name).clicked() {
                state.coder = Some(coder.id);
            }
        }
    }
    ui.separator();
    ui.checkbox(&mut state.activated_only, ctx.text("memo-filter-activated"));
}

fn order_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut list::ListState) {
    roomy(ui);
    for (order, key) in [
        (MemoOrder::Newest, "memo-order-newest"),
        (MemoOrder::Title, "memo-order-title"),
        (MemoOrder::Place, "memo-order-place"),
    ] {
        if ui.radio(state.order == order, ctx.text(key)).clicked() {
            state.order = order;
        }
    }
    ui.separator();
    for grouping in Grouping::ALL {
        if ui.radio(state.grouping == grouping, ctx.text(grouping.key())).clicked() {
            state.grouping = grouping;
        }
    }
}
