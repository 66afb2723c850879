//! The favourites in the tree: digits beside the codes, and the sets that they belong to.

use std::collections::HashMap;

use egui::Ui;

use super::action::CodesAction;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::ui::action::Action;
use crate::ui::coding::{CodingAction, favourites};
use crate::ui::context::ViewerContext;
use crate::ui::view_state::ViewState;

/// The digits that reach codes, found anew only when a set or the choice of it has changed.
#[derive(Debug, Default)]
pub struct Digits {
    key: Option<(u64, u64, Option<CodeSetId>)>,
    by_code: HashMap<CodeId, u8>,
}

impl Digits {
    /// Brings what is known up to date.
    pub fn update(&mut self, snapshot: &Snapshot, view: &ViewState) {
        let of = |table| snapshot.table_revision(table);
        let key = Some((of(Table::CodeSet), of(Table::CodeSetMember), view.code_set));
        if self.key != key {
            self.key = key;
            self.by_code = favourites::all(snapshot, view).into_iter().map(|(digit, code)| (code, digit)).collect();
        }
    }

    /// The digit that reaches a code.
    pub fn of(&self, code: CodeId) -> Option<u8> {
        self.by_code.get(&code).copied()
    }
}

/// The entry of a code's menu that puts it on a digit. Each digit names the code it reaches now.
pub fn digit_menu(ui: &mut Ui, ctx: &ViewerContext<'_>, id: CodeId) {
    ui.menu_button(ctx.text("sets-favourite"), |ui| {
        let now = favourites::all(ctx.snapshot, ctx.view);
        for digit in favourites::DIGITS {
            let holder = now.iter().find(|(at, _)| *at == digit).map(|(_, code)| *code);
            let name = holder.and_then(|code| ctx.snapshot.code(code)).map_or("", |code| code.name.as_str());
            let label = Message::new("sets-digit").with("digit", digit.to_string()).with("name", name);
            if ui.radio(holder == Some(id), ctx.say(&label).trim().to_owned()).clicked() {
                ctx.send(Action::Coding(CodingAction::SetFavourite(id, digit)));
                ui.close();
            }
        }
        if now.iter().any(|(_, code)| *code == id) {
            ui.separator();
            if ui.button(ctx.text("sets-no-digit")).clicked() {
                ctx.send(Action::Coding(CodingAction::RemoveFavourite(id)));
                ui.close();
            }
        }
    });
}

/// The entry of the pane's menu about the sets of favourites.
pub fn sets_menu(ui: &mut Ui, ctx: &ViewerContext<'_>) {
    ui.menu_button(ctx.text("sets-menu"), |ui| {
        let active = favourites::active(ctx.snapshot, ctx.view).map(|set| set.id);
        for set in ctx.snapshot.code_sets() {
            if ui.radio(active == Some(set.id), &set.name).clicked() {
                ctx.send(Action::Coding(CodingAction::ChooseFavourites(set.id)));
                ui.close();
            }
        }
        if active.is_some() {
            ui.separator();
        }
        if ui.button(ctx.text("sets-new")).clicked() {
            ctx.send(Action::Codes(CodesAction::AskSetName(None)));
            ui.close();
        }
        let Some(active) = active else { return };
        if ui.button(ctx.text("sets-rename")).clicked() {
            ctx.send(Action::Codes(CodesAction::AskSetName(Some(active))));
            ui.close();
        }
        if ui.button(ctx.text("sets-delete")).on_hover_text(ctx.text("sets-delete-help")).clicked() {
            ctx.send(Action::Codes(CodesAction::DeleteSet(active)));
            ui.close();
        }
    });
}
