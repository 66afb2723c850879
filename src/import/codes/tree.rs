//! Which code stands under which: parents are found by id or by path, and come first.

use std::collections::{HashMap, HashSet};

use super::Placed;
use crate::import::{ImportError, limits};
use crate::model::{CODE_PATH_SEPARATOR, DraftCode};

/// Puts every parent before its children and rewrites `parent` to what a reader of the
/// list can look up: the parent's id, or its path where it has none.
pub(super) fn in_order(codes: Vec<Placed>) -> Result<Vec<DraftCode>, ImportError> {
    let ids = ids(&codes)?;
    let mut tree = Tree::new(&codes, &ids);
    tree.place_all();
    tree.place_by_name();
    if let Some(lost) = tree.paths.iter().position(Option::is_none) {
        return Err(tree.why_lost(lost, &ids));
    }
    let order = tree.preorder();
    let parents = std::mem::take(&mut tree.parents);
    let paths: Vec<String> = std::mem::take(&mut tree.paths).into_iter().flatten().collect();
    check_siblings(&codes, &parents)?;
    let parent_of =
        |n: usize| parents[n].map(|parent| codes[parent].code.id.clone().unwrap_or_else(|| paths[parent].clone()));
    Ok(order.into_iter().map(|n| DraftCode { parent: parent_of(n), ..codes[n].code.clone() }).collect())
}

fn ids(codes: &[Placed]) -> Result<HashMap<&str, usize>, ImportError> {
    let mut ids = HashMap::new();
    for (n, Placed { place, code }) in codes.iter().enumerate() {
        if let Some(id) = code.id.as_deref()
            && ids.insert(id, n).is_some()
        {
            return Err(ImportError::DuplicateCodeId { place: *place, id: id.to_owned() });
        }
    }
    Ok(ids)
}

fn check_siblings(codes: &[Placed], parents: &[Option<usize>]) -> Result<(), ImportError> {
    let mut seen = HashSet::new();
    let twice = codes.iter().zip(parents).find(|(placed, parent)| !seen.insert((**parent, placed.code.name.as_str())));
    twice.map_or(Ok(()), |(Placed { place, code }, _)| {
        Err(ImportError::DuplicateCode { place: *place, name: code.name.clone() })
    })
}

/// The tree as far as it is known.
struct Tree<'c> {
    codes: &'c [Placed],
    parents: Vec<Option<usize>>,
    /// The path of every code whose parents are all known, up to the top.
    paths: Vec<Option<String>>,
    /// Codes that wait for the path of the code of this place.
    waiting_for_code: HashMap<usize, Vec<usize>>,
    /// Codes that wait for a code of this path to turn up.
    waiting_for_path: HashMap<&'c str, Vec<usize>>,
    /// Codes that have a path and whose children have not been told yet.
    ready: Vec<usize>,
}

impl<'c> Tree<'c> {
    fn new(codes: &'c [Placed], ids: &HashMap<&str, usize>) -> Self {
        let mut tree = Self {
            codes,
            parents: vec![None; codes.len()],
            paths: vec![None; codes.len()],
            waiting_for_code: HashMap::new(),
            waiting_for_path: HashMap::new(),
            ready: Vec::new(),
        };
        for (n, placed) in codes.iter().enumerate() {
            match placed.code.parent.as_deref() {
                None => {
                    tree.paths[n] = Some(placed.code.name.clone());
                    tree.ready.push(n);
                }
                Some(parent) => match ids.get(parent) {
                    Some(&parent) => tree.waiting_for_code.entry(parent).or_default().push(n),
                    None => tree.waiting_for_path.entry(parent).or_default().push(n),
                },
            }
        }
        tree
    }

    /// Gives a path to every code that can be reached from those that are ready.
    fn place_all(&mut self) {
        while let Some(parent) = self.ready.pop() {
            let path = self.paths[parent].clone().unwrap_or_default();
            // A chain that is deeper than any code system ends here and is refused as lost.
            if path.matches(CODE_PATH_SEPARATOR).count() >= limits::DEPTH {
                continue;
            }
            let mut children = self.waiting_for_code.remove(&parent).unwrap_or_default();
            children.extend(self.waiting_for_path.remove(path.as_str()).unwrap_or_default());
            for child in children {
                self.parents[child] = Some(parent);
                self.paths[child] = Some(format!("{path}{CODE_PATH_SEPARATOR}{}", self.codes[child].code.name));
                self.ready.push(child);
            }
        }
    }

    /// A parent that is neither id nor path may still be the name of exactly one code.
    fn place_by_name(&mut self) {
        let mut names: HashMap<&str, Option<usize>> = HashMap::new();
        for (n, placed) in self.codes.iter().enumerate() {
            names.entry(placed.code.name.as_str()).and_modify(|only| *only = None).or_insert(Some(n));
        }
        let mut named: Vec<(&str, usize)> =
            self.waiting_for_path.keys().filter_map(|path| Some((*path, (*names.get(path)?)?))).collect();
        named.sort_unstable();
        for (path, parent) in named {
            let children = self.waiting_for_path.remove(path).unwrap_or_default();
            self.waiting_for_code.entry(parent).or_default().extend(children);
            if self.paths[parent].is_some() {
                self.ready.push(parent);
            }
        }
        self.place_all();
    }

    /// Follows a code that has no path up to what is wrong: nothing there, or a circle.
    fn why_lost(&self, lost: usize, ids: &HashMap<&str, usize>) -> ImportError {
        let (mut at, mut seen) = (lost, HashSet::new());
        loop {
            let Placed { place, code } = &self.codes[at];
            let parent = code.parent.as_deref().unwrap_or_default();
            let known =
                ids.get(parent).copied().or_else(|| self.codes.iter().position(|other| other.code.name == parent));
            if !seen.insert(at) {
                return ImportError::ParentCircle { place: *place, name: code.name.clone() };
            }
            match known {
                Some(next) if self.paths[next].is_none() => at = next,
                Some(_) => return ImportError::TooDeep,
                None => {
                    let (name, parent) = (code.name.clone(), crate::import::names::excerpt(parent));
                    return ImportError::MissingParent { place: *place, name, parent };
                }
            }
        }
    }

    /// Parents before children, siblings in the file's order.
    fn preorder(&self) -> Vec<usize> {
        let mut children: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
        for (n, parent) in self.parents.iter().enumerate().rev() {
            children.entry(*parent).or_default().push(n);
        }
        let mut order = Vec::with_capacity(self.codes.len());
        let mut stack = children.remove(&None).unwrap_or_default();
        while let Some(n) = stack.pop() {
            order.push(n);
            stack.extend(children.remove(&Some(n)).unwrap_or_default());
        }
        order
    }
}
