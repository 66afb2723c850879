//! The line above the list: how codings must lie, and the buttons.

use egui::{Popup, PopupCloseBehavior, RectAlign, Ui};
use egui_material_icons::icons::{ICON_BOOKMARK, ICON_DOWNLOAD, ICON_FILTER_ALT, ICON_SORT, ICON_TABLE_ROWS};

use super::action::SegmentsAction;
use super::view::State;
use super::{filter_menu, query_menu};
use crate::query::Combine;
use crate::query::listing::{GroupBy, SortBy};
use crate::query::retrieval::Unit;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Center;
use crate::ui::widgets::{drop_down, icon_button, pane_header, roomy};

/// How many paragraphs apart "near" and "followed by" are at first.
const WITHIN: u32 = 1;

/// The ways of combining, as they are offered.
const WAYS: [&str; 12] = [
    "segments-way-any-of",
    "segments-way-all-of",
    "segments-way-near",
    "segments-way-same-turn",
    "segments-way-inside",
    "segments-way-outside",
    "segments-way-followed-by",
    "segments-way-only",
    "segments-way-without-turn",
    "segments-way-without-document",
    "segments-way-missing-turn",
    "segments-way-missing-document",
];

/// The place of a way among [`WAYS`].
fn place_of(combine: &Combine) -> usize {
    match combine {
        Combine::AnyOf => 0,
        Combine::AllOf => 1,
        Combine::Near { .. } => 2,
        Combine::SameTurn => 3,
        Combine::Inside { .. } => 4,
        Combine::Outside { .. } => 5,
        Combine::FollowedBy { .. } => 6,
        Combine::Only => 7,
        Combine::Without { unit: Unit::Turn, .. } => 8,
        Combine::Without { unit: Unit::Document, .. } => 9,
        Combine::Missing { unit: Unit::Turn } => 10,
        Combine::Missing { unit: Unit::Document } => 11,
    }
}

/// The way at a place; the other codes stay those that were chosen.
fn way_at(place: usize, before: &Combine) -> Combine {
    let of = before.others().unwrap_or_default().to_vec();
    match place {
        1 => Combine::AllOf,
        2 => Combine::Near { within: WITHIN },
        3 => Combine::SameTurn,
        4 => Combine::Inside { of },
        5 => Combine::Outside { of },
        6 => Combine::FollowedBy { of, within: WITHIN },
        7 => Combine::Only,
        8 => Combine::Without { of, unit: Unit::Turn },
        9 => Combine::Without { of, unit: Unit::Document },
        10 => Combine::Missing { unit: Unit::Turn },
        11 => Combine::Missing { unit: Unit::Document },
        _ => Combine::AnyOf,
    }
}

/// Draws the header of the pane.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, is_empty: bool) {
    pane_header(ui, "", |ui| {
        export_ui(ui, ctx, is_empty);
        let table = icon_button(ui, ICON_TABLE_ROWS, &ctx.text("segments-as-table"));
        if table.clicked() {
            ctx.send(Action::ShowCenter(Center::SegmentTable));
        }
        tools_ui(ui, ctx, state);
        way_ui(ui, ctx, state);
    });
}

/// The button that writes what is listed to a file.
pub fn export_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, is_empty: bool) {
    ui.add_enabled_ui(!is_empty, |ui| {
        if icon_button(ui, ICON_DOWNLOAD, &ctx.text("segments-export")).clicked() {
            ctx.send(Action::Segments(SegmentsAction::Export));
        }
    });
}

/// The menus of queries, order and filter, from the right.
pub fn tools_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let queries = icon_button(ui, ICON_BOOKMARK, &ctx.text("segments-queries"));
    Popup::from_toggle_button_response(&queries)
        .align(RectAlign::BOTTOM_END)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| query_menu::show(ui, ctx, state));
    let sort = icon_button(ui, ICON_SORT, &ctx.text("segments-arrange"));
    Popup::from_toggle_button_response(&sort)
        .align(RectAlign::BOTTOM_END)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| arrange_ui(ui, ctx, state));
    let filter = icon_button(ui, ICON_FILTER_ALT, &ctx.text("segments-filter"));
    Popup::from_toggle_button_response(&filter)
        .align(RectAlign::BOTTOM_END)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| filter_menu::show(ui, ctx, state));
}

/// The drop-down of the ways of combining, over the room that is left.
pub fn way_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let combine = &mut state.asked.filter.combine;
    let now = place_of(combine);
    let room = ui.available_width();
    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        let button = drop_down(ui, &ctx.text("segments-way"), "", &ctx.text(WAYS[now]), room);
        let button = button.on_hover_text(ctx.text("segments-way-help"));
        Popup::menu(&button).width(230.0).show(|ui| {
            roomy(ui);
            for (place, key) in WAYS.into_iter().enumerate() {
                if matches!(place, 1 | 4 | 8) {
                    ui.separator();
                }
                let entry = egui::Button::selectable(place == now, ctx.text(key));
                let entry = ui.add(entry.min_size(egui::vec2(ui.available_width(), 0.0)));
                if entry.clicked() {
                    *combine = way_at(place, combine);
                }
            }
        });
    });
}

/// Sorting and groups.
fn arrange_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    roomy(ui);
    let arrangement = &mut state.asked.arrangement;
    let title = |ui: &mut Ui, key: &'static str| {
        let tokens = ctx.tokens;
        ui.label(egui::RichText::new(ctx.text(key)).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted));
    };
    title(ui, "segments-sort");
    let sorts = [
        (SortBy::Document, "segments-sort-document"),
        (SortBy::Code, "segments-sort-code"),
        (SortBy::Weight, "segments-sort-weight"),
        (SortBy::Length, "segments-sort-length"),
        (SortBy::Newest, "segments-sort-newest"),
    ];
    for (sort, key) in sorts {
        if ui.selectable_label(arrangement.sort == sort, ctx.text(key)).clicked() {
            (arrangement.sort, arrangement.reversed) = (sort, false);
        }
    }
    ui.checkbox(&mut arrangement.reversed, ctx.text("segments-sort-reversed"));
    ui.separator();
    title(ui, "segments-group-by");
    let groups = [
        (GroupBy::Nothing, "segments-group-nothing"),
        (GroupBy::Document, "segments-group-document"),
        (GroupBy::Case, "segments-group-case"),
        (GroupBy::Code, "segments-group-code"),
        (GroupBy::Coder, "segments-group-coder"),
    ];
    for (group, key) in groups {
        if ui.selectable_label(arrangement.group == group, ctx.text(key)).clicked() {
            arrangement.group = group;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CodeId;

    #[test]
    fn every_way_is_offered_and_keeps_the_other_codes() {
        let mut way = Combine::Inside { of: vec![CodeId(7)] };
        for place in [4, 5, 6, 8, 9] {
            way = way_at(place, &way);
            assert_eq!((place_of(&way), way.others()), (place, Some(&[CodeId(7)][..])));
        }
        for place in 0..WAYS.len() {
            assert_eq!(place_of(&way_at(place, &Combine::AnyOf)), place);
        }
    }
}
