//! How bold, italic, underlined words and headings look in the reader.

use egui::text::TextFormat;
use egui::{Color32, Stroke};

use super::page::Page;
use crate::model::FormatKind;

/// All looks of some words at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    is_bold: bool,
    is_italic: bool,
    is_underlined: bool,
    /// The level of the heading they stand in.
    level: Option<usize>,
}

impl Look {
    /// The look of words that have these kinds; of two headings the higher one counts.
    pub fn of(kinds: impl Iterator<Item = FormatKind>) -> Self {
        let mut look = Self::default();
        for kind in kinds {
            match kind {
                FormatKind::Bold => look.is_bold = true,
                FormatKind::Italic => look.is_italic = true,
                FormatKind::Underline => look.is_underlined = true,
                heading => look.level = look.level.into_iter().chain(heading.level()).min(),
            }
        }
        look
    }

    /// Letters of this look. Headings are bold and a little larger: they lead the eye, and the
    /// interview stays in front.
    pub fn format(self, page: &Page<'_>, ink: Color32) -> TextFormat {
        let size = (page.reading_size * scale(self.level)).round();
        let is_bold = self.is_bold || self.level.is_some();
        let mut format = page.format(size, ink);
        if self.level.is_some() {
            format.line_height = Some((size * 1.5).round().max(page.line_height()));
        }
        if is_bold {
            format.font_id = page.tokens.bold(size);
            // There is no cut that is both: the bold one is slanted.
            format.italics = self.is_italic;
        } else if self.is_italic {
            format.font_id = page.tokens.italic(size);
        }
        if self.is_underlined {
            format.underline = Stroke::new(1.0, ink);
        }
        format
    }
}

/// How much larger than the text a heading is.
const fn scale(level: Option<usize>) -> f32 {
    match level {
        Some(1) => 1.375,
        Some(2) => 1.25,
        Some(3) => 1.125,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_add_up_and_the_higher_heading_counts() {
        use FormatKind::{Bold, Heading2, Heading4, Italic};
        let look = Look::of([Italic, Heading4, Bold, Heading2].into_iter());
        assert_eq!(look, Look { is_bold: true, is_italic: true, is_underlined: false, level: Some(2) });
        assert!(scale(Some(1)) > scale(Some(2)) && scale(Some(3)) > scale(Some(4)) && scale(Some(6)) == 1.0);
    }
}
