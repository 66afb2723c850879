//! The one row that all trees and lists share.
//!
//! From left to right: indent, disclosure triangle, activation mark, colour dot, name, and at
//! the right end a small bar and a quiet number. The row fills the width; its marks are
//! buttons of their own, so that a click on the name never changes the activation.

use std::sync::Arc;

use egui::{
    Align2, Color32, FontId, Galley, Rect, Response, RichText, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_ARROW_DROP_DOWN, ICON_ARROW_RIGHT, ICON_CHECK};

use crate::ui::drag::DragPayload;
use crate::ui::theme::{Tokens, tokens};

const MARGIN: f32 = 12.0;
const STEP: f32 = 14.0;
const TRIANGLE: f32 = 14.0;
const MARK: f32 = 14.0;
/// Narrower rows show their notes only while the pointer is over them.
const ROOM_FOR_NOTES: f32 = 250.0;

/// A row to be drawn.
#[must_use = "a row is drawn by `show`"]
pub struct ListItem<'a> {
    name: &'a str,
    indent: usize,
    open: Option<(bool, String)>,
    room_for_triangle: bool,
    mark: Option<(bool, String)>,
    partly: bool,
    button: Option<(MaterialIcon, String)>,
    dot: Option<Color32>,
    strong: bool,
    quiet: bool,
    focused: bool,
    number: Option<String>,
    number_quiet: bool,
    share: Option<f32>,
    progress: Option<(f32, f32)>,
    drag: Option<DragPayload>,
    name_hidden: bool,
    description: Option<String>,
    badge: Option<String>,
    notes: Vec<(MaterialIcon, String)>,
    ringed: bool,
    takes_focus: bool,
}

/// Where on a row something is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropPlace {
    /// Between this row and the one above.
    Before,
    /// On the row.
    Into,
    /// Between this row and the one below.
    After,
}

/// What happened on a row.
pub struct ListItemResponse {
    /// The row itself: click, double click, context menu, drag.
    pub response: Response,
    /// The triangle was clicked.
    pub toggled: bool,
    /// The activation mark was clicked.
    pub mark_clicked: bool,
    /// The button that is there while the pointer is over the row was clicked.
    pub button_clicked: bool,
    /// Where the name stands: a field for renaming fits here.
    pub name_rect: Rect,
}

impl<'a> ListItem<'a> {
    /// A row of this name.
    pub fn new(name: &'a str) -> Self {
        Self {
            name,
            indent: 0,
            open: None,
            room_for_triangle: false,
            mark: None,
            partly: false,
            button: None,
            dot: None,
            strong: false,
            quiet: false,
            focused: false,
            number: None,
            number_quiet: false,
            share: None,
            progress: None,
            drag: None,
            name_hidden: false,
            description: None,
            badge: None,
            notes: Vec::new(),
            ringed: false,
            takes_focus: true,
        }
    }

    /// How wide a row with triangle, dot and nothing at its right end is around its name.
    pub const fn width_around_name(indent: usize) -> f32 {
        2.0 * MARGIN + indent as f32 * STEP + TRIANGLE + 2.0 + 18.0 + 2.0
    }

    /// How deep it stands.
    pub const fn indent(mut self, indent: usize) -> Self {
        self.indent = indent;
        self
    }

    /// A disclosure triangle, pointing down if open; the label says what a click does.
    pub fn disclosure(mut self, open: bool, label: impl Into<String>) -> Self {
        self.open = Some((open, label.into()));
        self
    }

    /// Keeps the room of a triangle, so that names of one level stand under each other.
    pub const fn room_for_triangle(mut self) -> Self {
        self.room_for_triangle = true;
        self
    }

    /// The activation mark; the label says what a click does.
    pub fn mark(mut self, on: bool, label: impl Into<String>) -> Self {
        self.mark = Some((on, label.into()));
        self
    }

    /// The mark of a row of which only some below are on: a dash.
    pub const fn partly(mut self, partly: bool) -> Self {
        self.partly = partly;
        self
    }

    /// A button at the right end, in the number's place, while the pointer is over the row.
    pub fn hover_button(mut self, icon: MaterialIcon, label: impl Into<String>) -> Self {
        self.button = Some((icon, label.into()));
        self
    }

    /// The code's colour.
    pub const fn dot(mut self, color: Color32) -> Self {
        self.dot = Some(color);
        self
    }

    /// The name in bold: the open document, a main category.
    pub const fn strong(mut self, strong: bool) -> Self {
        self.strong = strong;
        self
    }

    /// The name in the muted ink.
    pub const fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = quiet;
        self
    }

    /// The fill of the focused row.
    pub const fn focused(mut self, focused: bool) -> Self {
        self.focused = focused;
        self
    }

    /// The number at the right end; `quiet` where it is zero.
    pub fn number(mut self, number: impl Into<String>, quiet: bool) -> Self {
        self.number = Some(number.into());
        self.number_quiet = quiet;
        self
    }

    /// A thin bar before the number, filled to this share (0-1).
    pub const fn share(mut self, share: f32) -> Self {
        self.share = Some(share);
        self
    }

    /// A thin line under the name: how much of it was read, and within that coded (0-1 each).
    pub const fn progress(mut self, read: f32, coded: f32) -> Self {
        self.progress = Some((read, coded));
        self
    }

    /// What a drag of this row carries.
    pub fn drag(mut self, payload: DragPayload) -> Self {
        self.drag = Some(payload);
        self
    }

    /// Leaves the name out: a field for renaming stands there.
    pub const fn name_hidden(mut self) -> Self {
        self.name_hidden = true;
        self
    }

    /// What a screen reader says, where the name alone is not enough.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// A sign in a small frame before the number: the key that reaches the row.
    pub fn badge(mut self, badge: impl Into<String>) -> Self {
        self.badge = Some(badge.into());
        self
    }

    /// A faint icon before the number that says what there is; the text is its tooltip.
    pub fn note(mut self, icon: MaterialIcon, text: impl Into<String>) -> Self {
        self.notes.push((icon, text.into()));
        self
    }

    /// An edge: the row that keys are meant for, where the list has the focus and not its rows.
    pub const fn ringed(mut self, ringed: bool) -> Self {
        self.ringed = ringed;
        self
    }

    /// Leaves the keyboard to the list: Tab does not stop at each row.
    pub const fn without_focus(mut self) -> Self {
        self.takes_focus = false;
        self
    }

    /// Draws the row.
    pub fn show(self, ui: &mut Ui) -> ListItemResponse {
        let tokens = tokens(ui.ctx());
        let mut sense = if self.drag.is_some() { Sense::click_and_drag() } else { Sense::click() };
        if !self.takes_focus {
            sense -= Sense::FOCUSABLE;
        }
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), tokens.sizes.row), sense);
        let said = self.description.as_deref().unwrap_or(self.name);
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, self.focused, said));
        if let Some(payload) = self.drag.clone().filter(|_| response.drag_started()) {
            response.dnd_set_drag_payload(payload);
        }
        self.paint_ground(ui, tokens, rect, &response);

        let mut x = rect.left() + MARGIN + self.indent as f32 * STEP;
        let toggled = self.triangle_ui(ui, tokens, rect, &mut x, &response);
        let mark_clicked = self.mark_ui(ui, tokens, rect, &mut x, &response);
        if let Some(color) = self.dot {
            let dot = Rect::from_center_size(pos2(x + 5.0, rect.center().y), vec2(10.0, 10.0));
            ui.painter().rect_filled(dot, 3.0, color);
            x += 16.0;
        }
        let (right, button_clicked) = match &self.button {
            Some((icon, label)) if over(ui, &response) => button_ui(ui, tokens, rect, &response, *icon, label),
            _ => (self.paint_right(ui, tokens, rect, &response), false),
        };
        let name_rect = Rect::from_min_max(pos2(x, rect.top()), pos2(right.max(x), rect.bottom()));
        self.paint_progress(ui, tokens, name_rect);
        let response = self.paint_name(ui, tokens, name_rect, response);
        ListItemResponse { response, toggled, mark_clicked, button_clicked, name_rect }
    }

    fn paint_ground(&self, ui: &Ui, tokens: &Tokens, rect: Rect, response: &Response) {
        if self.focused {
            ui.painter().rect_filled(rect, 0.0, *tokens.accent_background);
        } else if over(ui, response) {
            ui.painter().rect_filled(rect, 0.0, *tokens.hover);
        }
        if self.ringed || (response.has_focus() && !self.focused) {
            let edge = Stroke::new(1.0, *tokens.accent);
            ui.painter().rect_stroke(rect, 0.0, edge, egui::StrokeKind::Inside);
        }
    }

    fn click(&self) -> Sense {
        if self.takes_focus { Sense::click() } else { Sense::CLICK }
    }

    fn triangle_ui(&self, ui: &Ui, tokens: &Tokens, rect: Rect, x: &mut f32, row: &Response) -> bool {
        if self.open.is_none() && !self.room_for_triangle {
            return false;
        }
        let place =
            Rect::from_center_size(pos2(*x + TRIANGLE / 2.0 - 2.0, rect.center().y), vec2(TRIANGLE, rect.height()));
        *x += TRIANGLE + 2.0;
        let Some((open, label)) = &self.open else { return false };
        let response = ui.interact(place.expand2(vec2(4.0, 0.0)), row.id.with("triangle"), self.click());
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, *open, label));
        let icon = if *open { ICON_ARROW_DROP_DOWN } else { ICON_ARROW_RIGHT };
        let ink = if response.hovered() { *tokens.ink } else { *tokens.faint };
        let font = FontId::new(18.0, icon.font_family());
        ui.painter().text(place.center(), Align2::CENTER_CENTER, icon.codepoint, font, ink);
        response.clicked()
    }

    fn mark_ui(&self, ui: &Ui, tokens: &Tokens, rect: Rect, x: &mut f32, row: &Response) -> bool {
        let Some((on, label)) = &self.mark else { return false };
        let place = Rect::from_center_size(pos2(*x + MARK / 2.0, rect.center().y), vec2(MARK, MARK));
        *x += MARK + 7.0;
        let response = ui.interact(place.expand2(vec2(4.0, 6.0)), row.id.with("mark"), self.click());
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, *on, label));
        check_mark(ui.painter(), tokens, place.center(), *on, response.hovered());
        if self.partly && !*on {
            let dash = Rect::from_center_size(place.center(), vec2(7.0, 2.0));
            ui.painter().rect_filled(dash, 1.0, *tokens.accent);
        }
        let clicked = response.clicked();
        response.on_hover_text(label);
        clicked
    }

    /// Draws the number and the bar; gives where the name must end.
    fn paint_right(&self, ui: &Ui, tokens: &Tokens, rect: Rect, row: &Response) -> f32 {
        let mut right = rect.right() - MARGIN;
        if let Some(number) = &self.number {
            let ink = if self.number_quiet { *tokens.faint } else { *tokens.muted };
            let font = tokens.font(tokens.sizes.small);
            let at = pos2(right, rect.center().y);
            let drawn = ui.painter().text(at, Align2::RIGHT_CENTER, number, font, ink);
            right = drawn.left().min(right - 20.0) - 8.0;
        }
        if let Some(share) = self.share {
            let bar = Rect::from_min_max(pos2(right - 44.0, rect.center().y - 1.5), pos2(right, rect.center().y + 1.5));
            ui.painter().rect_filled(bar, 2.0, *tokens.hairline);
            let mut filled = bar;
            filled.set_width(bar.width() * share.clamp(0.0, 1.0));
            ui.painter().rect_filled(filled, 2.0, *tokens.accent);
            right = bar.left() - 8.0;
        }
        if let Some(badge) = &self.badge {
            let font = tokens.font(tokens.sizes.small - 1.0);
            let galley = ui.painter().layout_no_wrap(badge.clone(), font, *tokens.muted);
            let size = vec2(galley.size().x + 8.0, 16.0);
            let place = Rect::from_center_size(pos2(right - size.x / 2.0, rect.center().y), size);
            ui.painter().rect_stroke(place, 4.0, Stroke::new(1.0, *tokens.line), egui::StrokeKind::Inside);
            ui.painter().galley(place.center() - galley.size() / 2.0, galley, *tokens.muted);
            right = place.left() - 6.0;
        }
        // In a narrow pane the name needs the room.
        let has_room = rect.width() >= ROOM_FOR_NOTES || over(ui, row);
        for (at, (icon, text)) in self.notes.iter().filter(|_| has_room).enumerate() {
            let place = Rect::from_center_size(pos2(right - 7.0, rect.center().y), vec2(14.0, 14.0));
            let font = FontId::new(13.0, icon.font_family());
            ui.painter().text(place.center(), Align2::CENTER_CENTER, icon.codepoint, font, *tokens.faint);
            ui.interact(place, row.id.with(("note", at)), Sense::hover()).on_hover_text(text);
            right = place.left() - 4.0;
        }
        right
    }

    fn paint_progress(&self, ui: &Ui, tokens: &Tokens, rect: Rect) {
        let Some((read, coded)) = self.progress.filter(|(read, coded)| *read > 0.0 || *coded > 0.0) else { return };
        let line = |share: f32, color: Color32| {
            let right = rect.left() + rect.width() * share.clamp(0.0, 1.0);
            let place = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 3.0), pos2(right, rect.bottom() - 1.0));
            ui.painter().rect_filled(place, 1.0, color);
        };
        line(1.0, *tokens.hairline);
        line(read, tokens.accent.gamma_multiply(0.4));
        line(coded, *tokens.accent);
    }

    fn paint_name(&self, ui: &Ui, tokens: &Tokens, rect: Rect, response: Response) -> Response {
        if self.name_hidden {
            return response;
        }
        let size = tokens.sizes.body;
        let font = if self.strong { tokens.bold(size) } else { tokens.font(size) };
        let ink = if self.quiet { *tokens.muted } else { *tokens.ink };
        let galley = one_line(ui, self.name, font, ink, rect.width());
        let elided = galley.elided;
        ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
        if elided { response.on_hover_text(self.name) } else { response }
    }
}

impl ListItemResponse {
    /// What is about to be dropped here, and where; draws the mark of the place. `into`
    /// says whether the row takes things in.
    pub fn drop_hover(&self, ui: &Ui, into: bool) -> Option<(Arc<DragPayload>, DropPlace)> {
        let payload = self.response.dnd_hover_payload::<DragPayload>()?;
        let place = self.drop_place(ui, into)?;
        let tokens = tokens(ui.ctx());
        let (rect, stroke) = (self.response.rect, Stroke::new(2.0, *tokens.accent));
        match place {
            DropPlace::Into => {
                ui.painter().rect_stroke(rect.shrink(1.0), 4.0, stroke, egui::StrokeKind::Inside);
            }
            DropPlace::Before => {
                ui.painter().hline(self.name_rect.left()..=rect.right(), rect.top(), stroke);
            }
            DropPlace::After => {
                ui.painter().hline(self.name_rect.left()..=rect.right(), rect.bottom() - 1.0, stroke);
            }
        }
        Some((payload, place))
    }

    /// What was dropped here this frame, and where.
    pub fn dropped(&self, ui: &Ui, into: bool) -> Option<(Arc<DragPayload>, DropPlace)> {
        let place = self.drop_place(ui, into)?;
        Some((self.response.dnd_release_payload::<DragPayload>()?, place))
    }

    fn drop_place(&self, ui: &Ui, into: bool) -> Option<DropPlace> {
        let pointer = ui.ctx().pointer_interact_pos()?;
        let rect = self.response.rect;
        let share = (pointer.y - rect.top()) / rect.height();
        Some(match share {
            _ if into && (0.3..=0.7).contains(&share) => DropPlace::Into,
            s if s < 0.5 => DropPlace::Before,
            _ => DropPlace::After,
        })
    }
}

/// Draws a mark that is on or off, around a point.
pub fn check_mark(painter: &egui::Painter, tokens: &Tokens, center: egui::Pos2, on: bool, hovered: bool) {
    let place = Rect::from_center_size(center, vec2(MARK, MARK));
    if on {
        painter.rect_filled(place, 4.0, *tokens.accent);
        let font = FontId::new(13.0, ICON_CHECK.font_family());
        painter.text(place.center(), Align2::CENTER_CENTER, ICON_CHECK.codepoint, font, *tokens.on_accent);
    } else {
        let ink = if hovered { *tokens.accent } else { tokens.faint.gamma_multiply(0.6) };
        painter.rect_stroke(place.shrink(0.5), 4.0, Stroke::new(1.2, ink), egui::StrokeKind::Inside);
    }
}

/// True while the pointer is over the row and nothing lies above it.
fn over(ui: &Ui, row: &Response) -> bool {
    row.contains_pointer() && !egui::Popup::is_any_open(ui.ctx()) && !egui::DragAndDrop::has_any_payload(ui.ctx())
}

/// Draws the button at the right end; gives where the name must end and whether it was clicked.
fn button_ui(ui: &Ui, tokens: &Tokens, row: Rect, response: &Response, icon: MaterialIcon, label: &str) -> (f32, bool) {
    let place = Rect::from_center_size(pos2(row.right() - MARGIN - 8.0, row.center().y), vec2(24.0, 22.0));
    let button = ui.interact(place, response.id.with("button"), Sense::click());
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, label));
    let ink = if button.hovered() { *tokens.accent } else { *tokens.muted };
    let font = FontId::new(18.0, icon.font_family());
    ui.painter().text(place.center(), Align2::CENTER_CENTER, icon.codepoint, font, ink);
    let clicked = button.clicked();
    button.on_hover_text(label);
    (place.left() - 4.0, clicked)
}

fn one_line(ui: &Ui, text: &str, font: FontId, ink: Color32, width: f32) -> Arc<Galley> {
    let text: egui::WidgetText = RichText::new(text).font(font.clone()).color(ink).into();
    text.into_galley(ui, Some(egui::TextWrapMode::Truncate), width.max(8.0), font)
}
