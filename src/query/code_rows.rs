//! Which row a code is counted in: the one look-up done for every coding.

use crate::model::CodeId;

const FREE: u32 = u32::MAX;

/// Maps code ids to rows. A table of its own, because the standard one costs more than all
/// the rest of the counting: half a million look-ups have to fit into a few milliseconds.
#[derive(Debug)]
pub(crate) struct CodeRows {
    slots: Vec<(CodeId, u32)>,
    shift: u32,
}

impl CodeRows {
    /// The first code gets row 0, the next row 1, and so on. Ids must not repeat.
    pub(crate) fn new(codes: impl ExactSizeIterator<Item = CodeId>) -> Self {
        let bits = (codes.len() * 4).next_power_of_two().trailing_zeros().max(3);
        let mut rows = Self { slots: vec![(CodeId(0), FREE); 1 << bits], shift: u64::BITS - bits };
        for (row, code) in codes.enumerate() {
            let mut slot = rows.slot(code);
            while rows.slots[slot].1 != FREE {
                slot = rows.next(slot);
            }
            rows.slots[slot] = (code, row as u32);
        }
        rows
    }

    /// The row of a code, if it has one.
    pub(crate) fn row(&self, code: CodeId) -> Option<usize> {
        let mut slot = self.slot(code);
        loop {
            match self.slots[slot] {
                (_, FREE) => return None,
                (id, row) if id == code => return Some(row as usize),
                _ => slot = self.next(slot),
            }
        }
    }

    /// Ids count upwards, and the golden ratio spreads neighbours over the table.
    const fn slot(&self, code: CodeId) -> usize {
        (code.0.cast_unsigned().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize
    }

    const fn next(&self, slot: usize) -> usize {
        (slot + 1) & (self.slots.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        let ids: Vec<CodeId> = (0..500).map(|n| CodeId((7 << 40) | (n * 3))).collect();
        let rows = CodeRows::new(ids.iter().copied());
        for (row, &id) in ids.iter().enumerate() {
            assert_eq!(rows.row(id), Some(row));
            assert_eq!(rows.row(CodeId(id.0 + 1)), None);
        }
        assert_eq!(CodeRows::new(std::iter::empty()).row(CodeId(1)), None);
    }
}
