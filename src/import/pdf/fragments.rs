//! Pieces of lines: glyphs that were drawn one behind the other on one base line.

use std::collections::HashSet;

use super::glyphs::Glyph;

/// A gap of so many sizes of the font is a space. A space of a font is a fifth of its size at
/// least, also where a line is set tight.
const SPACE: f32 = 0.15;
/// A gap of so many sizes may be one between columns: the piece ends.
const GUTTER: f32 = 0.9;
/// A glyph that begins so far before the last one's end begins a new piece.
const BACK: f32 = 0.5;
/// A note's number stands so much above or below its line, in sizes.
const RAISED: f32 = 0.45;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fragment {
    /// Its words, with single spaces, none at the ends.
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub base: f32,
    pub size: f32,
    /// See [`Glyph::turn`].
    pub turn: i32,
}

impl Fragment {
    /// Where tall letters reach up to.
    pub fn top(&self) -> f32 {
        self.base - 0.75 * self.size
    }

    /// Where letters with a tail reach down to.
    pub fn bottom(&self) -> f32 {
        self.base + 0.25 * self.size
    }

    /// True where the two stand on one line, also if one is a note's small raised number.
    pub fn is_beside(&self, other: &Self) -> bool {
        let common = self.bottom().min(other.bottom()) - self.top().max(other.top());
        common > 0.5 * self.size.min(other.size)
    }
}

/// True where words at this distance are parted by a space.
pub(super) fn is_space(gap: f32, size: f32) -> bool {
    gap > SPACE * size
}

/// Puts glyphs together; those drawn twice, as some programs make bold letters, count once.
pub(super) fn of(glyphs: Vec<Glyph>) -> Vec<Fragment> {
    let mut fragments = Vec::new();
    let mut open: Option<Open> = None;
    let mut drawn = Drawn::default();
    for glyph in glyphs {
        if glyph.text.chars().all(|c| c.is_whitespace() || c == '\0') {
            if let Some(open) = &mut open {
                open.has_space = true;
            }
            continue;
        }
        if drawn.is_again(&glyph) {
            continue;
        }
        match &mut open {
            Some(open) if open.takes(&glyph) => open.push(&glyph),
            _ => {
                let before = open.replace(Open::new(&glyph));
                fragments.extend(before.map(Open::finish));
            }
        }
    }
    fragments.extend(open.map(Open::finish));
    fragments.retain(|fragment| !fragment.text.is_empty());
    fragments
}

/// A piece that is being filled.
struct Open {
    /// Each glyph's characters, and the gap before it; infinite where a space was drawn.
    glyphs: Vec<(String, f32)>,
    has_space: bool,
    left: f32,
    right: f32,
    base: f32,
    size: f32,
    turn: i32,
}

impl Open {
    fn new(glyph: &Glyph) -> Self {
        Self {
            glyphs: vec![(glyph.text.clone(), 0.0)],
            has_space: false,
            left: glyph.left,
            right: glyph.right,
            base: glyph.base,
            size: glyph.size,
            turn: glyph.turn,
        }
    }

    fn takes(&self, glyph: &Glyph) -> bool {
        let size = self.size.max(glyph.size);
        let gap = glyph.left - self.right;
        glyph.turn == self.turn
            && (glyph.base - self.base).abs() < RAISED * size
            && gap > -BACK * size
            && gap < GUTTER * size
    }

    fn push(&mut self, glyph: &Glyph) {
        let gap = if self.has_space { f32::INFINITY } else { (glyph.left - self.right) / self.size.min(glyph.size) };
        self.glyphs.push((glyph.text.clone(), gap));
        self.has_space = false;
        self.right = self.right.max(glyph.right);
        self.left = self.left.min(glyph.left);
        if glyph.size > self.size {
            (self.base, self.size) = (glyph.base, glyph.size);
        }
    }

    fn finish(self) -> Fragment {
        let spaced = self.letter_spacing();
        let mut text = String::new();
        for (characters, gap) in &self.glyphs {
            if *gap > SPACE + spaced && !text.is_empty() {
                text.push(' ');
            }
            push_plain(&mut text, characters);
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Fragment { text, left: self.left, right: self.right, base: self.base, size: self.size, turn: self.turn }
    }

    /// How wide letters are set apart, in sizes: what is no space though it is a gap.
    fn letter_spacing(&self) -> f32 {
        let mut gaps: Vec<f32> =
            self.glyphs.iter().skip(1).map(|(_, gap)| *gap).filter(|gap| gap.is_finite()).collect();
        if gaps.len() < 4 {
            return 0.0;
        }
        gaps.sort_by(f32::total_cmp);
        let middle = gaps[gaps.len() / 2];
        if middle > 0.08 { middle } else { 0.0 }
    }
}

/// Adds characters as they are searched and read: ligatures as their letters.
fn push_plain(text: &mut String, characters: &str) {
    for c in characters.chars() {
        match c {
            'ﬀ' => text.push_str("ff"),
            'ﬁ' => text.push_str("fi"),
            'ﬂ' => text.push_str("fl"),
            'ﬃ' => text.push_str("ffi"),
            'ﬄ' => text.push_str("ffl"),
            'ﬅ' | 'ﬆ' => text.push_str("st"),
            '\u{200b}' | '\u{feff}' => {}
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
}

/// Where which characters were drawn on a page.
#[derive(Default)]
struct Drawn {
    places: HashSet<(String, i32, i32, i32)>,
}

impl Drawn {
    /// True where the same characters stand at the same place already, up to a tenth of a size:
    /// less than the narrowest letter is wide.
    fn is_again(&mut self, glyph: &Glyph) -> bool {
        let cell = 0.05 * glyph.size;
        let (x, y) = ((glyph.left / cell).round() as i32, (glyph.base / cell).round() as i32);
        let near = |dx: i32, dy: i32| (glyph.text.clone(), x.wrapping_add(dx), y.wrapping_add(dy), glyph.turn);
        let is_again = [-1, 0, 1].iter().any(|&dx| [-1, 0, 1].iter().any(|&dy| self.places.contains(&near(dx, dy))));
        self.places.insert(near(0, 0));
        is_again
    }
}
