//! A code's colour.

use serde::{Deserialize, Serialize};

/// An opaque sRGB colour, written `#RRGGBB` everywhere outside the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Color {
    /// Red, 0-255.
    pub r: u8,
    /// Green, 0-255.
    pub g: u8,
    /// Blue, 0-255.
    pub b: u8,
}

impl Color {
    /// Sixteen colours that stay apart for the colour-blind and are readable under text.
    pub const PALETTE: [Self; 16] = [
        Self::rgb(0x3f, 0x7f, 0xbf),
        Self::rgb(0x2e, 0x9e, 0x83),
        Self::rgb(0xd9, 0x82, 0x2b),
        Self::rgb(0xc2, 0x52, 0x8b),
        Self::rgb(0x7a, 0x6f, 0xc9),
        Self::rgb(0xb8, 0x9b, 0x1f),
        Self::rgb(0xc9, 0x5a, 0x4a),
        Self::rgb(0x4f, 0xa3, 0xc7),
        Self::rgb(0x6d, 0x9b, 0x3a),
        Self::rgb(0x9c, 0x5f, 0xb5),
        Self::rgb(0xa8, 0x6b, 0x3c),
        Self::rgb(0x3a, 0x8f, 0x9e),
        Self::rgb(0xd0, 0x6f, 0xa8),
        Self::rgb(0x5c, 0x78, 0x9a),
        Self::rgb(0x8a, 0x8f, 0x2f),
        Self::rgb(0x80, 0x6a, 0x6a),
    ];

    /// The colour of three bytes.
    pub const fn rgb(r: u8, g: u8, b: u8) -> Self {
        Self { r, g, b }
    }

    /// The `n`-th colour of the palette, from the start again after the last.
    pub const fn of_palette(n: usize) -> Self {
        Self::PALETTE[n % Self::PALETTE.len()]
    }

    /// Reads `#RRGGBB`, `#RGB`, `#RRGGBBAA` (the last two digits are dropped) and `rgb(r, g, b)`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(rgb) = text.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
            let mut bytes = rgb.split(',').map(|part| part.trim().parse::<u8>().ok());
            return Some(Self::rgb(bytes.next()??, bytes.next()??, bytes.next()??));
        }
        let hex = text.strip_prefix('#').unwrap_or(text);
        let digits: Vec<u8> = hex.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Self::rgb(r * 17, g * 17, b * 17)),
            [a, b, c, d, e, f, ..] if matches!(digits.len(), 6 | 8) => {
                Some(Self::rgb(a * 16 + b, c * 16 + d, e * 16 + f))
            }
            _ => None,
        }
    }

    /// The shade that the `n`-th sub-code of a code of this colour gets: lighter, step by step.
    pub fn shade(self, n: usize) -> Self {
        let share = [0.18, 0.36, 0.5, 0.1, 0.28, 0.44][n % 6];
        let mix = |c: u8| (f32::from(c) + (235.0 - f32::from(c)) * share).round() as u8;
        Self::rgb(mix(self.r), mix(self.g), mix(self.b))
    }
}

impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

impl TryFrom<String> for Color {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| "not a colour".to_owned())
    }
}

impl From<Color> for String {
    fn from(color: Color) -> Self {
        color.to_string()
    }
}

impl Default for Color {
    fn default() -> Self {
        Self::PALETTE[0]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_leniently_and_written_one_way() {
        for text in ["#3F7FBF", "3f7fbf", "#3f7fbfff", "rgb(63, 127, 191)"] {
            assert_eq!(Color::parse(text).map(|c| c.to_string()).as_deref(), Some("#3f7fbf"), "{text}");
        }
        assert_eq!(Color::parse("#fff"), Some(Color::rgb(255, 255, 255)));
        assert_eq!(Color::parse("blue-ish"), None);
    }
}
