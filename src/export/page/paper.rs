//! The sheets that pages are printed on.

use serde::{Deserialize, Serialize};

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 x 297 mm.
    #[default]
    A4,
    /// 8.5 x 11 inches.
    Letter,
}

/// The margin on every side, in twentieths of a point: 22 mm.
pub(super) const MARGIN: u32 = 1_247;

impl Paper {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Width and height in twentieths of a point.
    pub(super) const fn sides(self, is_landscape: bool) -> (u32, u32) {
        let (short, long) = match self {
            Self::A4 => (11_906, 16_838),
            Self::Letter => (12_240, 15_840),
        };
        if is_landscape { (long, short) } else { (short, long) }
    }

    /// How wide the text is, in twentieths of a point.
    pub(super) const fn text_width(self, is_landscape: bool) -> u32 {
        self.sides(is_landscape).0 - 2 * MARGIN
    }
}
