//! The median of weights.

use super::{Counter, Layer};

/// The weights of cells as they are met: the cell above, the weight in the lowest byte.
#[derive(Default)]
pub(super) struct Weights {
    met: Vec<u64>,
}

/// The two middle values of the weights of each cell; equal where their number is odd.
#[derive(Debug, Default)]
pub(in crate::query::matrix) struct Medians {
    middle: Vec<Option<(u8, u8)>>,
}

impl Medians {
    /// The middle values of a cell; none where no coding has a weight.
    pub(in crate::query::matrix) fn of(&self, cell: usize) -> Option<(u8, u8)> {
        self.middle.get(cell).copied().flatten()
    }
}

impl Weights {
    pub(super) fn add(&mut self, mut other: Self) {
        self.met.append(&mut other.met);
    }

    /// Puts the weights into the order of their cells by counting, and takes the middle ones.
    pub(super) fn into_medians(self, n_cells: usize) -> Medians {
        if self.met.is_empty() {
            return Medians::default();
        }
        let cell = |met: u64| (met >> 8) as usize;
        let mut starts = vec![0u32; n_cells + 1];
        self.met.iter().for_each(|&met| starts[cell(met) + 1] += 1);
        for at in 0..n_cells {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut weights = vec![0u8; self.met.len()];
        for met in self.met {
            let place = &mut next[cell(met)];
            weights[*place as usize] = (met & 0xff) as u8;
            *place += 1;
        }
        let middle = starts.windows(2).map(|range| {
            let here = &mut weights[range[0] as usize..range[1] as usize];
            here.sort_unstable();
            here.len().checked_sub(1).map(|last| (here[last / 2], here[here.len() / 2]))
        });
        Medians { middle: middle.collect() }
    }
}

impl Counter<'_, '_> {
    /// Notes the weight of every coding that has one, in its row and those above it.
    pub(super) fn collect_weights(&mut self, layer: &Layer<'_>) {
        for passage in &self.page.passages {
            let mut columns = None;
            for coding in self.page.codings(passage, layer.only) {
                let Some(weight) = coding.weight else { continue };
                let columns = columns.get_or_insert_with(|| layer.membership.of(passage.span));
                for &row in self.plan.rows.chain(coding.row as usize) {
                    for &column in columns.iter() {
                        let cell = self.tally.cell(row as usize, column as usize) as u64;
                        self.tally.weights.met.push(cell << 8 | u64::from(weight));
                    }
                }
            }
        }
    }
}
