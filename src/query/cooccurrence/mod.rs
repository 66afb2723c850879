//! Which codes occur together.
//!
//! What "together" means is chosen ([`Relation`]) and told with every number. Two codings of two
//! codes that are together are a pair. Codings that are detached, of other coders or of another
//! run never count.
//!
//! - Pairs: pairs of codings, one of each code. One coding may be in several pairs, so that this
//!   number may be larger than either code's codings.
//! - Touched: of a code's codings those that are in a pair with the other code: a share "k of n"
//!   that can be read in both directions, and is not the same in both.
//! - Shared characters: the length of what both codes cover, each place once, whatever the
//!   relation. Its share of what either covers (Jaccard) is always between 0 and 1.
//! - Cases: in how many cases there is a pair.
//! - A code may count with its sub-codes: then each coding below it counts as its own. A code is
//!   never compared with a code above it.

mod behind;
mod count;
mod finish;
mod pair;
mod relation;
mod tallies;
#[cfg(test)]
mod tests;

use crate::model::CodeId;
use crate::project::Snapshot;
use crate::query::MatrixSpec;

pub use pair::Pair;
pub use relation::Relation;

/// A co-occurrence that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CooccurrenceSpec {
    /// What together means.
    pub relation: Relation,
    /// True where codes count with their sub-codes.
    pub with_sub_codes: bool,
    /// Whose codings count, in which run and documents, and the codes whose sub-trees take part;
    /// columns and measure say nothing here.
    pub scope: MatrixSpec,
}

/// Codes by codes.
#[derive(Clone, Debug, PartialEq)]
pub struct Cooccurrence {
    /// What was asked for.
    pub spec: CooccurrenceSpec,
    /// The codes, in the order of the code tree.
    pub codes: Vec<CodeId>,
    /// How many codings count for each code.
    pub n_codings: Vec<u32>,
    /// How many characters each code covers.
    pub n_characters: Vec<u64>,
    /// How many cases there are.
    pub n_cases: usize,
    pairs: Vec<Pair>,
}

impl Cooccurrence {
    /// Counts. At 500,000 codings and 200 codes this takes some ten milliseconds.
    pub fn new(snapshot: &Snapshot, spec: CooccurrenceSpec) -> Self {
        count::count(snapshot, spec)
    }

    /// Two codes, by their places in [`Self::codes`]. The numbers of [`Pair::touched`] are told
    /// for the first code first.
    pub fn pair(&self, first: usize, second: usize) -> Pair {
        if first <= second { self.pairs[place(first, second)] } else { self.pairs[place(second, first)].turned() }
    }

    /// The characters that both codes cover by those that either covers, 0 to 1 (Jaccard); none
    /// where neither covers any.
    pub fn character_jaccard(&self, first: usize, second: usize) -> Option<f64> {
        let shared = self.pair(first, second).shared_characters;
        let either = self.n_characters[first] + self.n_characters[second] - shared;
        (either > 0).then(|| shared as f64 / either as f64)
    }

    /// The c-coefficient as other programs have it: pairs by codings of either. It is above 1
    /// where one coding is in several pairs, and is no share of anything; none without codings.
    pub fn c_coefficient(&self, first: usize, second: usize) -> Option<f64> {
        c_coefficient(self.pair(first, second).pairs, self.n_codings[first], self.n_codings[second])
    }
}

/// `n12 / (n1 + n2 - n12)`; none where that has no value.
pub fn c_coefficient(pairs: u32, first: u32, second: u32) -> Option<f64> {
    let below = i64::from(first) + i64::from(second) - i64::from(pairs);
    (below > 0).then(|| f64::from(pairs) / below as f64)
}

/// Where the numbers of two codes stand, the smaller place first.
const fn place(first: usize, second: usize) -> usize {
    second * (second + 1) / 2 + first
}
