//! Which rows of a list are chosen: with Ctrl one by one, with Shift from one to another.

use std::collections::HashSet;
use std::hash::Hash;

use egui::Modifiers;

/// The chosen rows of a list, by what they stand for.
#[derive(Clone, Debug)]
pub struct Choice<I> {
    chosen: HashSet<I>,
    /// The row from which Shift reaches.
    anchor: Option<I>,
}

impl<I> Default for Choice<I> {
    fn default() -> Self {
        Self { chosen: HashSet::new(), anchor: None }
    }
}

impl<I: Copy + Eq + Hash> Choice<I> {
    /// True where the row is chosen.
    pub fn contains(&self, id: I) -> bool {
        self.chosen.contains(&id)
    }

    /// How many rows are chosen.
    pub fn len(&self) -> usize {
        self.chosen.len()
    }

    /// True where no row is chosen.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Chooses this row and no other.
    pub fn only(&mut self, id: I) {
        self.chosen.clear();
        self.chosen.insert(id);
        self.anchor = Some(id);
    }

    /// Chooses nothing.
    pub fn clear(&mut self) {
        self.chosen.clear();
        self.anchor = None;
    }

    /// Chooses all rows.
    pub fn all(&mut self, rows: impl IntoIterator<Item = I>) {
        self.chosen = rows.into_iter().collect();
    }

    /// A click on a row of the list `order`: with Shift all from the anchor to it, with Ctrl
    /// it alone is added or taken out, else it alone is chosen. True for a plain click.
    pub fn click(&mut self, id: I, order: &[I], modifiers: Modifiers) -> bool {
        if modifiers.shift {
            self.reach(id, order);
        } else if modifiers.command {
            if !self.chosen.remove(&id) {
                self.chosen.insert(id);
            }
            self.anchor = Some(id);
        } else {
            self.only(id);
        }
        !modifiers.shift && !modifiers.command
    }

    /// Chooses all rows from the anchor to this one, and no others.
    pub fn reach(&mut self, id: I, order: &[I]) {
        let place = |wanted: I| order.iter().position(|&row| row == wanted);
        let (from, to) = match (self.anchor.and_then(place), place(id)) {
            (Some(from), Some(to)) => (from.min(to), from.max(to)),
            _ => return self.only(id),
        };
        self.chosen = order[from..=to].iter().copied().collect();
    }

    /// What is done to a row is done to all that are chosen with it, in the order of the list;
    /// a row that is not chosen stands for itself.
    pub fn with(&self, id: I, order: &[I]) -> Vec<I> {
        if self.contains(id) { self.in_order(order) } else { vec![id] }
    }

    /// The chosen rows in the order of the list.
    pub fn in_order(&self, order: &[I]) -> Vec<I> {
        order.iter().copied().filter(|&row| self.contains(row)).collect()
    }

    /// Leaves out what is gone.
    pub fn retain(&mut self, stands: impl Fn(&I) -> bool) {
        self.chosen.retain(&stands);
        self.anchor = self.anchor.filter(stands);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ctrl_adds_and_shift_reaches() {
        let order = [1, 2, 3, 4, 5];
        let mut choice = Choice::default();
        assert!(choice.click(2, &order, Modifiers::NONE));
        assert!(!choice.click(4, &order, Modifiers::COMMAND));
        assert_eq!(choice.in_order(&order), [2, 4]);
        choice.click(5, &order, Modifiers::SHIFT);
        assert_eq!(choice.in_order(&order), [4, 5]);
        choice.click(3, &order, Modifiers::SHIFT);
        assert_eq!(choice.in_order(&order), [3, 4]);
        choice.click(3, &order, Modifiers::COMMAND);
        assert_eq!((choice.with(4, &order), choice.with(1, &order)), (vec![4], vec![1]));
        choice.all(order);
        choice.retain(|&row| row != 3);
        assert_eq!(choice.with(5, &order), [1, 2, 4, 5]);
        // An anchor that is gone reaches nowhere.
        choice.click(2, &order, Modifiers::SHIFT);
        assert_eq!((choice.in_order(&order), choice.len()), (vec![2], 1));
    }
}
