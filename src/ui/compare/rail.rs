//! The list of views at the left of the workspace.

use egui::{Frame, Margin, Panel, Ui};

use super::CompareView;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::ListItem;

/// Draws the list, where there is more than one view.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, view: &mut CompareView) {
    if CompareView::GROUPS.iter().map(|group| group.len()).sum::<usize>() < 2 {
        return;
    }
    let ground = Frame::NONE.fill(*ctx.tokens.pane).inner_margin(Margin::symmetric(0, 8));
    let panel = Panel::left("compare-views").resizable(true).default_size(168.0).size_range(120.0..=240.0);
    panel.frame(ground).show(ui, |ui| {
        egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (place, group) in CompareView::GROUPS.iter().enumerate() {
                if place > 0 {
                    ui.add_space(10.0);
                }
                for &entry in *group {
                    let name = ctx.text(entry.name_key());
                    let row = ListItem::new(&name).focused(entry == *view).show(ui);
                    if row.response.clicked() {
                        *view = entry;
                    }
                }
            }
        });
    });
}
