//! Statistics of cross tables, and when they may be told.
//!
//! Codings are not independent observations: many come from one interview. So a test of
//! significance is made only over cases, only where its conditions hold, and where there are too
//! few cases to reach anything, the smallest p that they could reach is told instead of one.
//! The rules stand in [`Verdict::of`]; each formula names its source.

mod cross;
mod crosstab;
mod exact;
mod verdict;

pub use cross::{ChiSquare, CrossTable};
pub use crosstab::{CodeVerdict, CrossColumn, Crosstab};
pub use exact::{Fisher, fisher, fisher_freeman_halton, smallest_p};
pub use verdict::{Observed, Verdict};

#[cfg(test)]
mod crosstab_tests;
#[cfg(test)]
mod tests;
