//! The tabs on top of the right column.

use egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::action::Action;
use super::context::ViewerContext;
use super::view_state::SideTab;

const MARGIN: f32 = 12.0;
const GAP: f32 = 16.0;
const MIN_GAP: f32 = 6.0;

/// The key of a tab's name.
pub const fn name_key(tab: SideTab) -> &'static str {
    match tab {
        SideTab::Segments => "side-segments",
        SideTab::Search => "side-search",
        SideTab::Memos => "side-memos",
        SideTab::History => "side-history",
        SideTab::Marks => "side-marks",
        SideTab::Detached => "side-detached",
    }
}

/// Draws the tabs; the one that is shown is underlined.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>) {
    let tokens = ctx.tokens;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), tokens.sizes.pane_header));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    let painter = ui.painter_at(rect);
    let names: Vec<(SideTab, String)> = SideTab::ALL.into_iter().map(|tab| (tab, ctx.text(name_key(tab)))).collect();
    let galleys: Vec<_> = names
        .iter()
        .map(|(tab, name)| {
            let on = *tab == ctx.view.side_tab;
            let font = if on { tokens.bold(tokens.sizes.small) } else { tokens.font(tokens.sizes.small) };
            painter.layout_no_wrap(name.clone(), font, *tokens.ink)
        })
        .collect();
    // In a narrow column the names stand closer.
    let width: f32 = galleys.iter().map(|galley| galley.size().x).sum();
    let gap = ((rect.width() - 2.0 * MARGIN - width) / (galleys.len() as f32 - 1.0)).clamp(MIN_GAP, GAP);
    let mut x = rect.left() + MARGIN;
    for ((tab, name), galley) in names.into_iter().zip(galleys) {
        let on = tab == ctx.view.side_tab;
        let place = egui::Rect::from_min_size(pos2(x, rect.top()), vec2(galley.size().x, rect.height()));
        x = place.right() + gap;
        let response = ui.interact(place.expand2(vec2(gap / 2.0, 0.0)), ui.scope_id().with(tab), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, &name));
        let ink = if on || response.hovered() || response.has_focus() { *tokens.ink } else { *tokens.muted };
        painter.galley_with_override_text_color(
            pos2(place.left(), place.center().y - galley.size().y / 2.0),
            galley,
            ink,
        );
        if on {
            let line = egui::Rect::from_min_max(pos2(place.left(), rect.bottom() - 2.0), place.max);
            painter.rect_filled(line, 1.0, *tokens.accent);
        }
        if response.clicked() && !on {
            ctx.send(Action::ShowSideTab(tab));
        }
    }
}
