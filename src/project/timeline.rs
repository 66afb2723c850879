//! Where each operation led, so that the history can say how many steps lead back there.
//!
//! Undo is a stack, so the states that a project has been in form a tree: an operation goes to
//! a new child, an undo to the parent, a redo to the child that was left. A state can be come
//! back to by undoing exactly if it lies on the way from the root to where the project stands.

use std::collections::HashMap;

use crate::model::OperationId;

/// A state of the project; the first is that of the new project.
type Place = u32;

/// What one entry of the log did.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// The state it led to.
    place: Place,
    /// The operation that it did, undid or did again.
    base: OperationId,
    /// The entry that took it back last.
    undone_by: Option<OperationId>,
}

/// The tree of states.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    /// How many operations lead to each state.
    depths: Vec<u32>,
    children: HashMap<(Place, OperationId), Place>,
    steps: HashMap<OperationId, Step>,
    /// The states from the root to where the project stands.
    way: Vec<Place>,
}

impl Default for Timeline {
    fn default() -> Self {
        Self { depths: vec![0], children: HashMap::new(), steps: HashMap::new(), way: vec![0] }
    }
}

impl Timeline {
    /// Notes an operation that is neither undo nor redo.
    pub(super) fn done(&mut self, id: OperationId) {
        self.go_on(id, id);
    }

    /// Notes that `id` did again what `undo` had taken back.
    pub(super) fn redone(&mut self, id: OperationId, undo: OperationId) {
        let base = self.base(undo);
        self.mark_undone(undo, id);
        self.go_on(id, base);
    }

    /// Notes that `id` took back `undone`, which is the last operation or, in a log that was put
    /// together from two, one before it: then those behind it stand on what was below it.
    pub(super) fn undone(&mut self, id: OperationId, undone: OperationId, behind: &[OperationId]) {
        let base = self.base(undone);
        self.mark_undone(undone, id);
        self.way.truncate((self.way.len() - behind.len()).saturating_sub(1).max(1));
        for &other in behind {
            let base = self.base(other);
            let place = self.child(base);
            self.way.push(place);
        }
        self.steps.insert(id, Step { place: self.now(), base, undone_by: None });
    }

    /// How many operations there are.
    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    /// How many steps of undo lead back to the state that an operation led to; none where undo
    /// does not lead there.
    pub(super) fn steps_back(&self, id: OperationId) -> Option<usize> {
        let place = self.steps.get(&id)?.place;
        let depth = *self.depths.get(place as usize)? as usize;
        let on_way = self.way.get(depth) == Some(&place);
        on_way.then(|| self.way.len() - 1 - depth)
    }

    /// How many steps of redo lead to the state that an operation led to. `redo` is what would
    /// be done again, last first.
    pub(super) fn steps_forward(&self, id: OperationId, redo: &[OperationId]) -> Option<usize> {
        let wanted = self.steps.get(&id)?.place;
        let depth = *self.depths.get(wanted as usize)? as usize;
        let steps = depth.checked_sub(self.way.len() - 1).filter(|&steps| steps > 0 && steps <= redo.len())?;
        let mut place = self.now();
        for &undo in redo.iter().rev().take(steps) {
            place = *self.children.get(&(place, self.base(undo)))?;
        }
        (place == wanted).then_some(steps)
    }

    /// True where an operation was taken back and not done again.
    pub(super) fn is_taken_back(&self, id: OperationId) -> bool {
        let mut taken_back = false;
        let mut at = self.undone_by(id);
        while let Some(other) = at {
            taken_back = !taken_back;
            at = self.undone_by(other);
        }
        taken_back
    }

    /// The entry that took an operation back last.
    pub(super) fn undone_by(&self, id: OperationId) -> Option<OperationId> {
        self.steps.get(&id)?.undone_by
    }

    fn now(&self) -> Place {
        self.way.last().copied().unwrap_or(0)
    }

    fn base(&self, id: OperationId) -> OperationId {
        self.steps.get(&id).map_or(id, |step| step.base)
    }

    fn mark_undone(&mut self, id: OperationId, by: OperationId) {
        if let Some(step) = self.steps.get_mut(&id) {
            step.undone_by = Some(by);
        }
    }

    fn go_on(&mut self, id: OperationId, base: OperationId) {
        let place = self.child(base);
        self.way.push(place);
        self.steps.insert(id, Step { place, base, undone_by: None });
    }

    /// The state behind the one the project stands in that an operation leads to.
    fn child(&mut self, base: OperationId) -> Place {
        let (now, depth) = (self.now(), self.way.len() as u32);
        let fresh = self.depths.len() as Place;
        let place = *self.children.entry((now, base)).or_insert(fresh);
        if place == fresh {
            self.depths.push(depth);
        }
        place
    }
}
