//! Colours, sizes and fonts of the window, by name: the only place that knows a colour.
//!
//! The values stand in `assets/theme.ron`. [`install`] teaches egui the fonts and both themes
//! once; afterwards [`tokens`] gives the names of the theme that is shown.

use std::sync::OnceLock;

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Theme, vec2};
use serde::Deserialize;
use serde::de::Error as _;

use super::fonts;
use crate::model::{Color, MarkColor, MemoKind};

/// The names of one theme.
#[derive(Clone, Debug, Deserialize)]
pub struct Tokens {
    /// True for the dark theme.
    #[serde(skip)]
    pub dark: bool,
    /// The sizes, the same in both themes.
    #[serde(skip)]
    pub sizes: Sizes,
    /// Behind panes and in the track of a switch.
    pub background: Ink,
    /// The ground of panes and of the reader.
    pub pane: Ink,
    /// The ground of menus, pop-ups and dialogs.
    pub raised: Ink,
    /// Text.
    pub ink: Ink,
    /// Text of second rank: headers, speakers, the interviewer.
    pub muted: Ink,
    /// Text of third rank: numbers, hints, marks at rest.
    pub faint: Ink,
    /// The edge of fields and buttons.
    pub line: Ink,
    /// Between panes and between rows.
    pub hairline: Ink,
    /// Under the pointer.
    pub hover: Ink,
    /// The one accent: marks, focus, links.
    pub accent: Ink,
    /// The fill of a focused row.
    pub accent_background: Ink,
    /// Text on the accent.
    pub on_accent: Ink,
    /// The reader's selection; translucent.
    pub selection: Ink,
    /// The selection's edge.
    pub selection_edge: Ink,
    /// A segment that was gone to flashes in it once; translucent.
    pub flash: Ink,
    /// Under the words that a search has found; translucent.
    pub search_hit: Ink,
    /// Around the hit that was gone to, and its tick beside the scroll bar.
    pub search_hit_edge: Ink,
    /// Text that warns.
    pub warning: Ink,
    /// Text of an error.
    pub error: Ink,
    /// Text that says it went well.
    pub good: Ink,
    marks: Vec<Ink>,
    mark_edges: Vec<Ink>,
    /// What memos are drawn in, kind by kind.
    memo: Vec<Ink>,
    heat: Vec<Ink>,
    tint: f32,
    shadow: Ink,
}

/// Sizes in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
pub struct Sizes {
    /// Headers, numbers, hints.
    pub small: f32,
    /// Rows, buttons, fields.
    pub body: f32,
    /// Titles of pages and dialogs.
    pub title: f32,
    /// The reader at first; the user's own stands in the view state.
    pub reading: f32,
    /// The height of a list row.
    pub row: f32,
    /// The height of a pane's header.
    pub pane_header: f32,
}

#[derive(Deserialize)]
struct File {
    sizes: Sizes,
    light: Tokens,
    dark: Tokens,
}

/// A colour as written in the theme file: `#RRGGBB` or `#RRGGBBAA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(Color32);

impl std::ops::Deref for Ink {
    type Target = Color32;

    fn deref(&self) -> &Color32 {
        &self.0
    }
}

impl From<Ink> for Color32 {
    fn from(ink: Ink) -> Self {
        ink.0
    }
}

impl<'de> Deserialize<'de> for Ink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Color32::from_hex(&text).map(Self).map_err(|_malformed| D::Error::custom("not a colour"))
    }
}

/// Teaches egui the fonts and both themes.
pub fn install(ctx: &egui::Context) {
    fonts::install(ctx);
    for tokens in themes() {
        tokens.apply(ctx);
    }
}

/// The names of the theme that is shown.
pub fn tokens(ctx: &egui::Context) -> &'static Tokens {
    let [light, dark] = themes();
    if ctx.theme() == Theme::Dark { dark } else { light }
}

/// Both themes: light, dark.
pub fn themes() -> &'static [Tokens; 2] {
    static THEMES: OnceLock<[Tokens; 2]> = OnceLock::new();
    THEMES.get_or_init(|| {
        let file: File = ron::from_str(include_str!("../../assets/theme.ron"))
            .expect("the theme is part of the program and a test reads it");
        let of = |dark, tokens| Tokens { dark, sizes: file.sizes, ..tokens };
        [of(false, file.light), of(true, file.dark)]
    })
}

impl Tokens {
    /// Makes this theme egui's style for light or dark.
    pub fn apply(&self, ctx: &egui::Context) {
        ctx.style_mut_of(if self.dark { Theme::Dark } else { Theme::Light }, |style| self.style(style));
    }

    /// Regular text.
    pub const fn font(&self, size: f32) -> FontId {
        FontId::new(size, FontFamily::Proportional)
    }

    /// Bold text.
    pub fn bold(&self, size: f32) -> FontId {
        FontId::new(size, FontFamily::Name(fonts::BOLD.into()))
    }

    /// Italic text.
    pub fn italic(&self, size: f32) -> FontId {
        FontId::new(size, FontFamily::Name(fonts::ITALIC.into()))
    }

    /// A hairline.
    pub fn hairline(&self) -> Stroke {
        Stroke::new(1.0, *self.hairline)
    }

    /// The colour of a code's dot, bracket or handle on a pane.
    pub fn code_color(&self, color: Color) -> Color32 {
        let Color { r, g, b } = color;
        let color = Color32::from_rgb(r, g, b);
        // What is nearly as dark (or light) as the ground is moved away from it until it is seen.
        let away = if self.dark { Color32::WHITE } else { Color32::BLACK };
        let visible = (0..8).map(|step| color.lerp_to_gamma(away, step as f32 * 0.08));
        visible.into_iter().find(|shade| contrast(*shade, *self.pane) >= 1.4).unwrap_or(color)
    }

    /// The same colour as ground under text: translucent, so that overlapping codings add up
    /// and the text stays readable.
    pub fn code_tint(&self, color: Color) -> Color32 {
        self.code_color(color).gamma_multiply(self.tint)
    }

    /// The band of a highlighter mark, under the text.
    pub fn mark(&self, color: MarkColor) -> Color32 {
        *self.marks[color as usize]
    }

    /// The line at the foot of a highlighter mark.
    pub fn mark_edge(&self, color: MarkColor) -> Color32 {
        *self.mark_edges[color as usize]
    }

    /// What a kind of memo is drawn in.
    pub fn memo_ink(&self, kind: MemoKind) -> Color32 {
        let place = MemoKind::ALL.iter().position(|other| *other == kind);
        place.and_then(|place| self.memo.get(place)).map_or(*self.muted, |ink| **ink)
    }

    /// The heat scale: the ground of a cell for a share of the largest value, 0-1.
    pub fn heat(&self, share: f32) -> Color32 {
        let last = self.heat.len() - 1;
        let at = share.clamp(0.0, 1.0) * last as f32;
        let step = (at.floor() as usize).min(last.saturating_sub(1));
        self.heat[step].lerp_to_gamma(*self.heat[(step + 1).min(last)], at - step as f32)
    }

    /// The shadow under menus and dialogs.
    pub fn shadow(&self) -> Shadow {
        Shadow { offset: [0, 6], blur: 24, spread: 0, color: *self.shadow }
    }

    fn style(&self, style: &mut egui::Style) {
        use egui::TextStyle as T;
        let Sizes { small, body, title, .. } = self.sizes;
        style.text_styles = [
            (T::Small, self.font(small)),
            (T::Body, self.font(body)),
            (T::Button, self.font(body)),
            (T::Heading, self.bold(title)),
            (T::Monospace, FontId::monospace(small)),
        ]
        .into();
        let spacing = &mut style.spacing;
        spacing.item_spacing = vec2(8.0, 4.0);
        spacing.button_padding = vec2(10.0, 4.0);
        spacing.interact_size = vec2(32.0, 26.0);
        spacing.menu_margin = Margin::same(6);
        spacing.menu_spacing = 0.0;
        spacing.window_margin = Margin::same(20);
        spacing.icon_width = 15.0;
        spacing.icon_width_inner = 9.0;
        spacing.scroll = egui::style::ScrollStyle::floating();
        spacing.scroll.floating_allocated_width = 0.0;
        spacing.scroll.bar_width = 8.0;
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.4;
        style.animation_time = 0.08;
        style.visuals = self.visuals();
    }

    fn visuals(&self) -> egui::Visuals {
        let mut visuals = if self.dark { egui::Visuals::dark() } else { egui::Visuals::light() };
        visuals.override_text_color = None;
        visuals.weak_text_color = Some(*self.muted);
        visuals.hyperlink_color = *self.accent;
        visuals.faint_bg_color = *self.hover;
        visuals.extreme_bg_color = *self.pane;
        visuals.text_edit_bg_color = Some(*self.pane);
        visuals.code_bg_color = *self.background;
        visuals.warn_fg_color = *self.warning;
        visuals.error_fg_color = *self.error;
        visuals.panel_fill = *self.pane;
        visuals.window_fill = *self.raised;
        visuals.window_stroke = Stroke::new(1.0, *self.line);
        visuals.window_corner_radius = CornerRadius::same(10);
        visuals.menu_corner_radius = CornerRadius::same(8);
        visuals.window_shadow = self.shadow();
        visuals.popup_shadow = self.shadow();
        visuals.selection.bg_fill = if self.dark { *self.selection } else { *self.accent_background };
        visuals.selection.stroke = Stroke::new(1.0, *self.accent);
        visuals.text_cursor.stroke = Stroke::new(1.5, *self.accent);
        let radius = CornerRadius::same(6);
        let widgets = &mut visuals.widgets;
        let set = |widget: &mut egui::style::WidgetVisuals, fill: Color32, edge: Color32, ink: Color32| {
            widget.bg_fill = fill;
            widget.weak_bg_fill = fill;
            widget.bg_stroke = Stroke::new(1.0, edge);
            widget.fg_stroke = Stroke::new(1.0, ink);
            widget.corner_radius = radius;
            widget.expansion = 0.0;
        };
        set(&mut widgets.noninteractive, *self.pane, *self.hairline, *self.ink);
        set(&mut widgets.inactive, *self.pane, *self.line, *self.ink);
        set(&mut widgets.hovered, *self.hover, *self.line, *self.ink);
        set(&mut widgets.active, *self.accent_background, *self.accent, *self.ink);
        set(&mut widgets.open, *self.hover, *self.line, *self.ink);
        visuals
    }
}

/// The veil over the window behind a dialog.
pub const DIALOG_VEIL: Color32 = Color32::from_black_alpha(70);

/// The lighter veil behind what goes away by itself: the palette.
pub const PALETTE_VEIL: Color32 = Color32::from_black_alpha(30);

/// A code's colour as it was chosen, not moved away from any ground.
pub const fn chosen_color(color: Color) -> Color32 {
    Color32::from_rgb(color.r, color.g, color.b)
}

/// The contrast of two opaque colours, 1-21, as the WCAG measures it.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |color: Color32| {
        let channel = |value: u8| {
            let c = f32::from(value) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
    };
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over(ground: Color32, tint: Color32) -> Color32 {
        ground.blend(tint)
    }

    #[test]
    fn all_text_is_readable_on_every_ground() {
        for t in themes() {
            for ground in [t.background, t.pane, t.raised, t.hover, t.accent_background] {
                for (name, ink) in [("ink", t.ink), ("muted", t.muted), ("faint", t.faint), ("accent", t.accent)] {
                    let found = contrast(*ink, *ground);
                    assert!(found >= 4.5, "{name} on {ground:?}: {found:.2} (dark: {})", t.dark);
                }
            }
            for ink in [t.warning, t.error, t.good] {
                assert!(contrast(*ink, *t.pane) >= 4.5 && contrast(*ink, *t.raised) >= 4.5, "{ink:?}");
            }
            for kind in MemoKind::ALL {
                assert!(contrast(t.memo_ink(kind), *t.pane) >= 4.5, "{kind:?}, dark: {}", t.dark);
            }
            assert_eq!(t.memo.len(), MemoKind::ALL.len());
            assert!(contrast(*t.on_accent, *t.accent) >= 4.5);
            let hit = over(*t.pane, *t.search_hit);
            assert!(contrast(*t.ink, hit) >= 4.5 && contrast(*t.muted, hit) >= 4.5, "a hit, dark: {}", t.dark);
            assert!(contrast(*t.search_hit_edge, *t.pane) >= 3.0 && contrast(hit, *t.pane) >= 1.2, "dark: {}", t.dark);
            assert!(contrast(*t.ink, t.heat(1.0)) >= 4.5, "heat, dark: {}", t.dark);
        }
    }

    #[test]
    fn text_is_readable_on_every_code_colour() {
        for t in themes() {
            for color in Color::PALETTE.into_iter().flat_map(|c| [c, c.shade(0), c.shade(1), c.shade(2)]) {
                let tint = t.code_tint(color);
                let once = over(*t.pane, tint);
                assert!(contrast(*t.ink, once) >= 4.5 && contrast(*t.ink, over(once, tint)) >= 4.5, "{color}");
                assert!(contrast(*t.ink, over(once, *t.search_hit)) >= 4.5, "{color} under a hit");
                assert!(contrast(*t.ink, over(once, *t.selection)) >= 4.5, "{color} under the selection");
                assert!(contrast(t.code_color(color), *t.pane) >= 1.4, "{color} is seen on the pane");
            }
        }
    }

    #[test]
    fn text_is_readable_on_every_highlighter_mark() {
        for t in themes() {
            assert_eq!((t.marks.len(), t.mark_edges.len()), (MarkColor::ALL.len(), MarkColor::ALL.len()));
            for mark in MarkColor::ALL {
                let ground = t.mark(mark);
                for ink in [t.ink, t.muted] {
                    assert!(contrast(*ink, ground) >= 4.5, "{ink:?} on {mark:?}, dark: {}", t.dark);
                }
                assert!(contrast(*t.ink, over(ground, *t.selection)) >= 4.5, "{mark:?} under the selection");
                for color in Color::PALETTE {
                    let coded = over(ground, t.code_tint(color));
                    assert!(contrast(*t.ink, coded) >= 4.5, "{color} on {mark:?}, dark: {}", t.dark);
                }
                assert!(contrast(t.mark_edge(mark), *t.pane) >= 3.0, "the edge of {mark:?}, dark: {}", t.dark);
            }
        }
    }

    #[test]
    fn the_heat_scale_runs_from_the_pane_to_its_last_colour() {
        for t in themes() {
            assert_eq!(t.heat(0.0), *t.pane);
            assert_eq!(t.heat(2.0), t.heat(1.0));
            assert!(contrast(t.heat(0.2), *t.pane) > 1.05, "a little is seen");
        }
    }
}
