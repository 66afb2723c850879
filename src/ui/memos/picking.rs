//! Looking for a code, for a memo to refer to or to hang on.

use egui::{Area, Frame, Id, Order, Pos2, Ui};

use crate::model::*;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{Picked, Picker, PickerItem};

/// What the code is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The memo shall refer to it.
    Reference,
    /// The memo shall hang on it.
    Target,
}

/// A code that is being looked for.
#[derive(Debug)]
pub struct Picking {
    /// What for.
    pub wanted: Wanted,
    codes: Vec<CodeId>,
    items: Vec<PickerItem>,
    picker: Picker,
    is_new: bool,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Looking,
    /// It was given up.
    Nothing,
    /// This code.
    Code(CodeId),
}

impl Picking {
    /// All codes.
    pub fn of(ctx: &ViewerContext<'_>, wanted: Wanted) -> Self {
        let codes = ctx.snapshot.codes();
        let (ids, items) = codes
            .codes()
            .iter()
            .map(|code| {
                let dot = Some(ctx.tokens.code_color(code.color));
                (code.id, PickerItem { text: codes.path(code.id), dot, ..PickerItem::default() })
            })
            .unzip();
        Self { wanted, codes: ids, items, picker: Picker::default(), is_new: true }
    }

    /// Draws field and list below a place.
    pub fn show(&mut self, ui: &Ui, ctx: &ViewerContext<'_>, at: Pos2) -> Found {
        let area = Area::new(Id::unique("memo-picking")).order(Order::Foreground).fixed_pos(at);
        let shown = area.constrain_to(ui.ctx().content_rect()).show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).inner_margin(10.0).fill(*ctx.tokens.raised).show(ui, |ui| {
                ui.set_width(300.0);
                self.picker.show(ui, &self.items, &ctx.text("memo-pick-code"), &ctx.text("picker-nothing"))
            })
        });
        // The click that opened it was outside of it.
        let outside = shown.response.clicked_elsewhere() && !std::mem::take(&mut self.is_new);
        match shown.inner.inner {
            Picked::Item(place) => Found::Code(self.codes[place]),
            Picked::Nothing => Found::Nothing,
            Picked::Open if outside => Found::Nothing,
            Picked::Open => Found::Looking,
        }
    }
}
