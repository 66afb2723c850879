//! The texts of the card: each looks like text until it is touched.

use egui::{Frame, Id, Margin, RichText, Stroke, StrokeKind, TextEdit, Ui};

use crate::ui::context::ViewerContext;

/// What happened to fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Something was written.
    pub changed: bool,
    /// A field was left.
    pub left: bool,
    /// A field has the keyboard.
    pub has_keys: bool,
}

impl std::ops::BitOrAssign for Touched {
    fn bitor_assign(&mut self, other: Self) {
        self.changed |= other.changed;
        self.left |= other.left;
        self.has_keys |= other.has_keys;
    }
}

/// The name of a field.
pub fn label_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, label: &'static str) {
    ui.add_space(6.0);
    let font = ctx.tokens.bold(ctx.tokens.sizes.small - 0.5);
    ui.label(RichText::new(ctx.text(label)).font(font).color(*ctx.tokens.muted));
}

/// A named text; where it cannot be written on and says nothing it is left out.
pub fn field_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    (label, hint): (&'static str, &'static str),
    text: &mut String,
    is_editable: bool,
) -> Touched {
    if !is_editable {
        if !text.trim().is_empty() {
            label_ui(ui, ctx, label);
            read_ui(ui, ctx, text);
        }
        return Touched::default();
    }
    label_ui(ui, ctx, label);
    text_ui(ui, ctx, ui.scope_id().with(label), (label, hint), text)
}

/// A text that is only read.
pub fn read_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, text: &str) {
    let text = RichText::new(text).font(ctx.tokens.font(ctx.tokens.sizes.small + 0.5)).color(*ctx.tokens.ink);
    ui.add(egui::Label::new(text).wrap());
}

/// A text that looks like text until it is touched.
pub fn text_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    id: Id,
    (label, hint): (&'static str, &'static str),
    text: &mut String,
) -> Touched {
    let active = ui.memory(|memory| memory.has_focus(id));
    let rest = if active { Stroke::new(1.0, *ctx.tokens.accent) } else { Stroke::NONE };
    let around = Margin { left: -7, right: -7, top: 0, bottom: 0 };
    let small = ctx.tokens.sizes.small;
    let field = TextEdit::multiline(text)
        .id(id)
        .hint_text(RichText::new(ctx.text(hint)).color(*ctx.tokens.faint).font(ctx.tokens.font(small)))
        .font(ctx.tokens.font(small + 0.5))
        .desired_rows(1)
        .frame(Frame::new().inner_margin(Margin::symmetric(6, 2)))
        .desired_width(f32::INFINITY);
    let frame = Frame::new().stroke(rest).corner_radius(6).outer_margin(around);
    let response = frame.show(ui, |ui| ui.add(field)).inner;
    if response.hovered() && !active {
        ui.painter().rect_stroke(response.rect, 6.0, Stroke::new(1.0, *ctx.tokens.line), StrokeKind::Inside);
    }
    let touched = Touched { changed: response.changed(), left: response.lost_focus(), has_keys: response.has_focus() };
    response.accessible_name(ctx.text(label));
    touched
}
