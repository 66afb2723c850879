//! Which code a view is about: a drop-down with a field to look for it, and a step to the one
//! above and below.

use egui::{Popup, PopupCloseBehavior, Ui};
use egui_material_icons::icons::{ICON_CHEVRON_LEFT, ICON_CHEVRON_RIGHT};

use crate::model::CodeId;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{Picked, Picker, PickerItem, drop_down, icon_button};

/// What is being looked for.
#[derive(Debug, Default)]
pub struct CodePicker {
    picker: Picker,
    items: Option<(u64, Vec<(CodeId, PickerItem)>)>,
}

impl CodePicker {
    /// Draws the drop-down; gives the code that was chosen now.
    pub fn show(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, now: CodeId) -> Option<CodeId> {
        let codes = ctx.snapshot.codes();
        let mut chosen = None;
        let place = codes.place(now).unwrap_or(0);
        let at = |place: Option<usize>| place.and_then(|place| codes.codes().get(place)).map(|code| code.id);
        ui.add_enabled_ui(place > 0, |ui| {
            if icon_button(ui, ICON_CHEVRON_LEFT, &ctx.text("compare-previous-code")).clicked() {
                chosen = at(place.checked_sub(1));
            }
        });
        let name = ctx.snapshot.code(now).map_or_else(String::new, |code| code.name.clone());
        let label = ctx.text("analysis-code");
        let button = drop_down(ui, &format!("{label}: {name}"), &label, &name, 320.0);
        let popup = Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.show(|ui| {
            ui.set_width(340.0);
            let items = self.items(ctx);
            let shown: Vec<PickerItem> = items.iter().map(|(_, item)| item.clone()).collect();
            let ids: Vec<CodeId> = items.iter().map(|(id, _)| *id).collect();
            match self.picker.show(ui, &shown, &ctx.text("compare-find-code"), &ctx.text("compare-find-nothing")) {
                Picked::Open => {}
                Picked::Nothing => ui.close(),
                Picked::Item(place) => {
                    chosen = ids.get(place).copied();
                    ui.close();
                }
            }
        });
        if !Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button)) {
            self.picker = Picker::default();
        }
        ui.add_enabled_ui(place + 1 < codes.codes().len(), |ui| {
            if icon_button(ui, ICON_CHEVRON_RIGHT, &ctx.text("compare-next-code")).clicked() {
                chosen = at(Some(place + 1));
            }
        });
        chosen
    }

    /// The codes to choose from: made once for a state of the project.
    fn items(&mut self, ctx: &ViewerContext<'_>) -> &[(CodeId, PickerItem)] {
        let revision = ctx.snapshot.revision();
        if self.items.as_ref().is_none_or(|(known, _)| *known != revision) {
            let codes = ctx.snapshot.codes();
            let item = |code: &std::sync::Arc<crate::model::Code>| {
                let dot = Some(ctx.tokens.code_color(code.color));
                (code.id, PickerItem { text: codes.path(code.id), dot, ..PickerItem::default() })
            };
            self.items = Some((revision, codes.codes().iter().map(item).collect()));
        }
        self.items.as_ref().map_or(&[], |(_, items)| items)
    }
}
