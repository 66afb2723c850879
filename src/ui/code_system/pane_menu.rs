//! The menu of the pane: how much of the tree is shown, what is counted, in which order it stands.

use egui::{Popup, Ui};
use egui_material_icons::icons::ICON_MORE_VERT;

use super::action::CodesAction;
use super::favourites::sets_menu;
use super::state::State;
use crate::i18n::Message;
use crate::project::CodeOrder;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{icon_button, roomy};

/// Levels that are offered by number.
const LEVELS: std::ops::RangeInclusive<usize> = 2..=4;

/// Draws the button and, while it is open, the menu.
pub fn pane_menu(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    let button = icon_button(ui, ICON_MORE_VERT, &ctx.text("codes-pane-menu"));
    Popup::menu(&button).show(|ui| {
        roomy(ui);
        let codes = ctx.snapshot.codes();
        let n_levels = (0..codes.len()).map(|place| codes.depth(place) + 1).max().unwrap_or(0);
        let send = |action| ctx.send(Action::Codes(action));
        if ui.button(ctx.text("codes-close-all")).clicked() {
            send(CodesAction::ShowLevels(1));
        }
        if ui.button(ctx.text("codes-open-all")).clicked() {
            send(CodesAction::ShowLevels(usize::MAX));
        }
        for level in LEVELS.filter(|&level| level < n_levels) {
            if ui.button(ctx.say(&Message::new("codes-show-levels").with("n", level))).clicked() {
                send(CodesAction::ShowLevels(level));
            }
        }
        ui.separator();
        if ui.radio(!state.count_own, ctx.text("codes-count-all")).clicked() {
            send(CodesAction::CountOwn(false));
            ui.close();
        }
        if ui.radio(state.count_own, ctx.text("codes-count-own")).clicked() {
            send(CodesAction::CountOwn(true));
            ui.close();
        }
        ui.separator();
        sets_menu(ui, ctx);
        ui.separator();
        if ui.button(ctx.text("codes-sort-all-name")).on_hover_text(ctx.text("codes-sort-help")).clicked() {
            send(CodesAction::Sort(None, CodeOrder::Name));
        }
        if ui.button(ctx.text("codes-sort-all-frequency")).on_hover_text(ctx.text("codes-sort-help")).clicked() {
            send(CodesAction::Sort(None, CodeOrder::Frequency));
        }
        if state.taken.is_some() {
            ui.separator();
            if ui.button(ctx.text("codes-paste-top")).clicked() {
                send(CodesAction::Paste(None));
            }
        }
    });
}
