//! The colours of a chart on paper, where the ground is white.

use super::Ink;
use crate::model::Color;

const TEXT: Color = Color::rgb(0x1c, 0x1f, 0x24);
const MUTED: Color = Color::rgb(0x5b, 0x61, 0x6b);
const LINE: Color = Color::rgb(0xc9, 0xcd, 0xd3);
const GROUND: Color = Color::rgb(0xff, 0xff, 0xff);
const PLAIN: Color = Color::rgb(0x5c, 0x78, 0x9a);
/// The two ends of the one hue of heat; its darkness alone says how much.
const HEAT: [Color; 2] = [Color::rgb(0xf1, 0xf5, 0xfa), Color::rgb(0x1d, 0x4e, 0x89)];

/// The colour of an ink on paper.
pub fn color(ink: Ink) -> Color {
    match ink {
        Ink::Text => TEXT,
        Ink::Muted => MUTED,
        Ink::Line => LINE,
        Ink::Ground => GROUND,
        Ink::Plain => PLAIN,
        Ink::Heat(share) => mix(HEAT[0], HEAT[1], share),
        Ink::OnHeat(share) => on(mix(HEAT[0], HEAT[1], share)),
        Ink::Code(color) => color,
        Ink::OnCode(color) => on(color),
    }
}

/// A colour between two.
fn mix(from: Color, to: Color, share: f32) -> Color {
    let share = share.clamp(0.0, 1.0);
    let between = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
    Color::rgb(between(from.r, to.r), between(from.g, to.g), between(from.b, to.b))
}

/// Dark or light, whatever is read more easily over a colour.
pub fn on(ground: Color) -> Color {
    if brightness(ground) > 0.22 { TEXT } else { GROUND }
}

/// How bright a colour is, 0 to 1 (relative luminance of WCAG 2).
pub fn brightness(color: Color) -> f32 {
    let linear = |part: u8| {
        let part = f32::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_over_any_colour_can_be_read() {
        let contrast = |a: Color, b: Color| {
            let (a, b) = (brightness(a) + 0.05, brightness(b) + 0.05);
            a.max(b) / a.min(b)
        };
        let heats = (0..=20).map(|n| color(Ink::Heat(n as f32 / 20.0)));
        let codes = Color::PALETTE.into_iter().flat_map(|color| [color, color.shade(2)]);
        for ground in heats.chain(codes) {
            assert!(contrast(ground, on(ground)) >= 3.5, "{ground}: {}", contrast(ground, on(ground)));
        }
        assert!(contrast(MUTED, GROUND) >= 4.5);
    }
}
