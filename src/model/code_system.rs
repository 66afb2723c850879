//! The tree of codes, ready to walk.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Code, CodeId};

/// Stands between the names of a code's path: `Resistance > Everyday practices`.
pub const CODE_PATH_SEPARATOR: &str = " > ";

/// All codes as a tree in display order, built anew when a code changes.
///
/// Codes are numbered by their place in a depth-first walk, so that a code's descendants
/// are the range of places behind its own: counting over a sub-tree needs no recursion.
#[derive(Clone, Debug, Default)]
pub struct CodeSystem {
    codes: Vec<Arc<Code>>,
    depth: Vec<u32>,
    /// One past the place of the last descendant.
    end: Vec<u32>,
    place: HashMap<CodeId, u32>,
}

impl CodeSystem {
    /// Orders `codes` depth first; siblings by position, then by name. A code whose parent
    /// is missing or whose ancestors run in a circle stands at the top, so that it is seen.
    pub fn new(codes: impl IntoIterator<Item = Arc<Code>>) -> Self {
        let all: HashMap<CodeId, Arc<Code>> = codes.into_iter().map(|code| (code.id, code)).collect();
        let mut children: HashMap<Option<CodeId>, Vec<Arc<Code>>> = HashMap::new();
        let mut ids: Vec<CodeId> = all.keys().copied().collect();
        ids.sort_unstable();
        for id in &ids {
            let code = &all[id];
            let parent = code.parent.filter(|parent| all.contains_key(parent) && !runs_in_circle(code, &all));
            children.entry(parent).or_default().push(Arc::clone(code));
        }
        let order = |a: &Arc<Code>, b: &Arc<Code>| (a.position, &a.name, a.id).cmp(&(b.position, &b.name, b.id));
        children.values_mut().for_each(|siblings| siblings.sort_by(order));
        let mut system = Self::default();
        let mut stack: Vec<(Arc<Code>, u32)> = Vec::new();
        let push = |stack: &mut Vec<(Arc<Code>, u32)>, codes: Option<Vec<Arc<Code>>>, depth: u32| {
            stack.extend(codes.into_iter().flatten().rev().map(|code| (code, depth)));
        };
        push(&mut stack, children.remove(&None), 0);
        while let Some((code, depth)) = stack.pop() {
            system.place.insert(code.id, system.codes.len() as u32);
            push(&mut stack, children.remove(&Some(code.id)), depth + 1);
            system.codes.push(code);
            system.depth.push(depth);
        }
        system.end = vec![0; system.codes.len()];
        let mut open: Vec<usize> = Vec::new();
        for place in 0..=system.codes.len() {
            let depth = system.depth.get(place).copied().unwrap_or(0);
            while open.last().is_some_and(|&last| system.depth[last] >= depth || place == system.codes.len()) {
                if let Some(last) = open.pop() {
                    system.end[last] = place as u32;
                }
            }
            open.push(place);
        }
        system
    }

    /// Says which codes there are and in which version of their rules: another fingerprint means
    /// that somebody has to look again. Names, colours and order are no part of it.
    pub fn fingerprint(&self) -> i64 {
        let mut codes: Vec<(i64, i64)> = self.codes.iter().map(|code| (code.id.0, code.revision)).collect();
        codes.sort_unstable();
        let bytes: Vec<u8> =
            codes.into_iter().flat_map(|(id, revision)| [id, revision]).flat_map(i64::to_le_bytes).collect();
        xxhash_rust::xxh3::xxh3_64(&bytes).cast_signed()
    }

    /// All codes in display order: a parent before its children.
    pub fn codes(&self) -> &[Arc<Code>] {
        &self.codes
    }

    /// How many codes there are.
    pub const fn len(&self) -> usize {
        self.codes.len()
    }

    /// True where there is no code yet.
    pub const fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// The place of a code in [`Self::codes`].
    pub fn place(&self, id: CodeId) -> Option<usize> {
        self.place.get(&id).map(|&place| place as usize)
    }

    /// The code of an id.
    pub fn code(&self, id: CodeId) -> Option<&Arc<Code>> {
        self.place(id).map(|place| &self.codes[place])
    }

    /// How deep the code at a place stands: 0 for a main category.
    pub fn depth(&self, place: usize) -> usize {
        self.depth[place] as usize
    }

    /// The places of the code at `place` and all its descendants.
    pub fn subtree(&self, place: usize) -> std::ops::Range<usize> {
        place..self.end[place] as usize
    }

    /// True where the code at `place` has sub-codes.
    pub fn has_children(&self, place: usize) -> bool {
        self.end[place] as usize > place + 1
    }

    /// The code and all its descendants, as ids; nothing for an unknown code.
    pub fn with_descendants(&self, id: CodeId) -> Vec<CodeId> {
        self.place(id).map_or_else(Vec::new, |place| self.codes[self.subtree(place)].iter().map(|c| c.id).collect())
    }

    /// The children of a code, or the main categories, in order.
    pub fn children(&self, parent: Option<CodeId>) -> Vec<Arc<Code>> {
        let (mut place, end, depth) = match parent {
            None => (0, self.codes.len(), 0),
            Some(id) => match self.place(id) {
                None => return Vec::new(),
                Some(place) => (place + 1, self.end[place] as usize, self.depth[place] + 1),
            },
        };
        let mut children = Vec::new();
        while place < end {
            debug_assert_eq!(self.depth[place], depth);
            children.push(Arc::clone(&self.codes[place]));
            place = self.end[place] as usize;
        }
        children
    }

    /// Those of `ids` that stand under no other of them, in the order of the tree.
    pub fn tops_of(&self, ids: &[CodeId]) -> Vec<CodeId> {
        let mut places: Vec<usize> = ids.iter().filter_map(|&id| self.place(id)).collect();
        places.sort_unstable();
        places.dedup();
        let mut tops = Vec::new();
        let mut end = 0;
        for place in places {
            if place >= end {
                tops.push(self.codes[place].id);
                end = self.subtree(place).end;
            }
        }
        tops
    }

    /// True where `id` is `ancestor` or stands somewhere under it.
    pub fn is_within(&self, id: CodeId, ancestor: CodeId) -> bool {
        match (self.place(id), self.place(ancestor)) {
            (Some(place), Some(above)) => self.subtree(above).contains(&place),
            _ => false,
        }
    }

    /// The names from the main category down to the code, joined by [`CODE_PATH_SEPARATOR`].
    pub fn path(&self, id: CodeId) -> String {
        let mut names = Vec::new();
        let mut next = self.code(id);
        while let Some(code) = next.filter(|_| names.len() <= self.codes.len()) {
            names.push(code.name.as_str());
            next = code.parent.and_then(|parent| self.code(parent));
        }
        names.reverse();
        names.join(CODE_PATH_SEPARATOR)
    }

    /// The code of a path. White space around the separator does not matter; upper and
    /// lower case do.
    pub fn by_path(&self, path: &str) -> Option<&Arc<Code>> {
        // A name may itself hold `>`: compare whole paths first.
        let exact = self.codes.iter().find(|code| path == self.path(code.id));
        exact.or_else(|| {
            let wanted: Vec<&str> = path.split('>').map(str::trim).collect();
            self.codes.iter().find(|code| {
                let names = self.path(code.id);
                names.split('>').map(str::trim).eq(wanted.iter().copied())
            })
        })
    }
}

fn runs_in_circle(code: &Code, all: &HashMap<CodeId, Arc<Code>>) -> bool {
    let mut next = code.parent;
    for _ in 0..=all.len() {
        match next.and_then(|id| all.get(&id)) {
            None => return false,
            Some(above) if above.id == code.id => return true,
            Some(above) => next = above.parent,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system(rows: &[(i64, Option<i64>, i64, &str)]) -> CodeSystem {
        CodeSystem::new(rows.iter().map(|&(id, parent, position, name)| {
            Arc::new(Code {
                id: CodeId(id),
                parent: parent.map(CodeId),
                position,
                name: name.into(),
                ..Code::default()
            })
        }))
    }

    #[test]
    fn a_subtree_is_a_range_of_places() {
        let system = system(&[
            (1, None, 1, "B"),
            (2, None, 0, "A"),
            (3, Some(1), 0, "b1"),
            (4, Some(3), 0, "deep"),
            (5, Some(1), 1, "b2"),
        ]);
        let names: Vec<&str> = system.codes().iter().map(|code| code.name.as_str()).collect();
        assert_eq!(names, ["A", "B", "b1", "deep", "b2"]);
        assert_eq!(system.subtree(1), 1..5);
        assert_eq!(system.subtree(2), 2..4);
        assert_eq!(system.path(CodeId(4)), "B > b1 > deep");
        assert_eq!(system.by_path("B>b1 >deep").map(|code| code.id), Some(CodeId(4)));
        let children: Vec<i64> = system.children(Some(CodeId(1))).iter().map(|code| code.id.0).collect();
        assert_eq!(children, [3, 5]);
        assert!(system.is_within(CodeId(4), CodeId(1)) && !system.is_within(CodeId(1), CodeId(4)));
    }

    #[test]
    fn circles_and_orphans_are_seen_at_the_top() {
        let system = system(&[(1, Some(2), 0, "A"), (2, Some(1), 0, "B"), (3, Some(9), 0, "C")]);
        assert_eq!(system.len(), 3);
        assert_eq!(system.children(None).len(), 3);
    }
}
