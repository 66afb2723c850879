//! What was counted for two codes.

/// Two codes that occur together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// Pairs of codings.
    pub pairs: u32,
    /// Codings of the first code that are in a pair, and codings of the second.
    pub touched: (u32, u32),
    /// Characters that both cover.
    pub shared_characters: u64,
    /// Cases with a pair.
    pub cases: u32,
}

impl Pair {
    /// The same two codes, the second one first.
    pub(super) const fn turned(self) -> Self {
        Self { touched: (self.touched.1, self.touched.0), ..self }
    }
}
