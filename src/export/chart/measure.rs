//! How wide words are in a chart, and how long names are broken and cut.
//!
//! Measured with the widths of Noto Sans, the letters of the window and of pictures. A program
//! that shows an svg in other letters finds some room to spare.

use std::sync::OnceLock;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// The widths of a font's letters.
struct Widths {
    face: Option<ttf_parser::Face<'static>>,
    per_em: f32,
}

impl Widths {
    fn new(font: &'static [u8]) -> Self {
        let face = ttf_parser::Face::parse(font, 0).ok();
        let per_em = face.as_ref().map_or(1000.0, |face| f32::from(face.units_per_em()));
        Self { face, per_em }
    }

    /// The width of a letter in ems; none where the font lacks it.
    fn of(&self, letter: char) -> Option<f32> {
        let face = self.face.as_ref()?;
        let glyph = face.glyph_index(letter)?;
        face.glyph_hor_advance(glyph).map(|advance| f32::from(advance) / self.per_em)
    }
}

fn widths(bold: bool) -> &'static Widths {
    static REGULAR: OnceLock<Widths> = OnceLock::new();
    static BOLD: OnceLock<Widths> = OnceLock::new();
    if bold {
        BOLD.get_or_init(|| Widths::new(notosans::BOLD_TTF))
    } else {
        REGULAR.get_or_init(|| Widths::new(notosans::REGULAR_TTF))
    }
}

/// How wide words are, in points.
pub fn width(words: &str, size: f32, bold: bool) -> f32 {
    let widths = widths(bold);
    let of = |cluster: &str| {
        let known: Option<f32> = cluster.chars().map(|letter| widths.of(letter)).sum();
        // Letters of other fonts: a Chinese one and a picture are as wide as high.
        known.unwrap_or_else(|| if cluster.width() > 1 { 1.3 } else { 0.65 })
    };
    words.graphemes(true).map(of).sum::<f32>() * size
}

/// True where the bundled font has every letter.
pub(super) fn is_covered(words: &str) -> bool {
    words.chars().all(|letter| letter.is_whitespace() || widths(false).of(letter).is_some())
}

/// The words, cut with an ellipsis where they are wider than allowed.
pub fn cut(words: &str, size: f32, bold: bool, allowed: f32) -> String {
    if width(words, size, bold) <= allowed {
        return words.to_owned();
    }
    let room = allowed - width("…", size, bold);
    let mut kept = String::new();
    let mut used = 0.0;
    for cluster in words.graphemes(true) {
        used += width(cluster, size, bold);
        if used > room {
            break;
        }
        kept.push_str(cluster);
    }
    let mut kept = kept.trim_end().to_owned();
    kept.push('…');
    kept
}

/// The words over at most `max_lines` lines, broken at spaces; what has no room is cut.
pub fn wrap(words: &str, size: f32, bold: bool, allowed: f32, max_lines: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut rest = words.split_whitespace().peekable();
    while let Some(word) = rest.next() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&longer, size, bold) <= allowed {
            line = longer;
            continue;
        }
        if lines.len() + 1 == max_lines {
            let remaining: Vec<&str> = rest.collect();
            line = [&longer, " ", &remaining.join(" ")].concat();
            break;
        }
        lines.push(std::mem::replace(&mut line, word.to_owned()));
    }
    lines.push(line);
    lines.iter().map(|line| cut(line, size, bold, allowed)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_wide_as_the_font_says() {
        // Advances of Noto Sans Regular: H 741, o 605, space 260, of 1000.
        assert!((width("Ho", 10.0, false) - 13.46).abs() < 0.1, "{}", width("Ho", 10.0, false));
        assert!(width("Ho", 10.0, true) > width("Ho", 10.0, false));
        assert!(width("語", 10.0, false) >= 10.0 && width("👩‍👩‍👧", 10.0, false) < 20.0);
        assert!(is_covered("Señora ¶ – Ä") && !is_covered("語"));
    }

    #[test]
    fn long_names_are_broken_and_cut_where_there_is_no_room() {
        let name = "Reflexiones sobre solidaridad y resistencia";
        let lines = wrap(name, 9.0, false, 110.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| width(line, 9.0, false) <= 110.0), "{lines:?}");
        assert_eq!(lines[0], "Reflexiones sobre");
        assert_eq!(wrap(name, 9.0, false, 1000.0, 2), [name]);
        let cut = cut("Antidisestablishmentarianism", 9.0, false, 60.0);
        assert!(cut.ends_with('…') && width(&cut, 9.0, false) <= 60.0);
        assert_eq!(wrap("", 9.0, false, 50.0, 2), [""]);
    }
}
