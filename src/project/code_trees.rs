//! Several codes at once: their colour, copies of sub-trees, and the order of the tree.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::codes::Placement;
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, each_once};
use crate::model::*;
use crate::project::Snapshot;
use crate::text::NameKey;

/// By what the codes of a tree are put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodeOrder {
    /// By name, without regard to capitals and accents; numbers by their value.
    Name,
    /// By how many codings stand under them and their sub-codes, the most first.
    Frequency,
}

impl Project {
    /// Gives codes another colour.
    pub fn recolor_codes(&mut self, ids: &[CodeId], color: Color) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        let rows: Vec<Code> = ids.iter().map(|&id| self.code_row(id)).collect::<Result<_>>()?;
        let op = match ids[..] {
            [] => return Ok(OpOutput { output: (), changes: Changes::default() }),
            [code] => Op::RecolorCode { code },
            [first, ..] => Op::RecolorCodes { n: ids.len(), first },
        };
        let rows: Vec<Code> = rows.into_iter().map(|row| Code { color, ..row }).collect();
        self.transact(op, |tx| tx.update_all(&rows))
    }

    /// Puts copies of codes with all their sub-codes somewhere in the tree: names, colours,
    /// definitions, rules, examples in words and labels, but no codings and no memos. Where a
    /// name is taken, the copy's gets a number. Gives the copies of `ids`, in their order.
    pub fn copy_codes(&mut self, ids: &[CodeId], to: Placement) -> Result<OpOutput<Vec<CodeId>>> {
        let snapshot = Arc::clone(&self.snapshot);
        let codes = snapshot.codes();
        let ids = each_once(ids);
        for &id in ids.iter().chain(&to.parent) {
            self.code_row(id)?;
        }
        let tops = codes.tops_of(&ids);
        let Some(&first) = tops.first() else {
            return Ok(OpOutput { output: Vec::new(), changes: Changes::default() });
        };
        let siblings = codes.children(to.parent);
        let mut taken: HashSet<String> = siblings.iter().map(|code| code.name.clone()).collect();
        let mut names = Vec::with_capacity(tops.len());
        for &top in &tops {
            names.push(free_name(&self.code_row(top)?.name, &mut taken)?);
        }
        let before = to.before.and_then(|before| siblings.iter().position(|code| code.id == before));
        let before = before.unwrap_or(siblings.len());
        self.transact(Op::CopyCodes { n: tops.len(), first }, |tx| {
            let shifted = siblings.iter().enumerate().map(|(place, sibling)| {
                let position = place + 1 + if place < before { 0 } else { tops.len() };
                Code { position: position as i64, ..(**sibling).clone() }
            });
            tx.update_all(&shifted.collect::<Vec<_>>())?;
            let mut copies: HashMap<CodeId, CodeId> = HashMap::new();
            for (n, (&top, name)) in tops.iter().zip(names).enumerate() {
                for id in codes.with_descendants(top) {
                    let Some(code) = snapshot.code(id) else { continue };
                    let copy = tx.new_id();
                    let mut row = Code {
                        id: copy,
                        parent: code.parent.and_then(|parent| copies.get(&parent).copied()),
                        revision: 0,
                        created_at: tx.now,
                        external_id: None,
                        ..(**code).clone()
                    };
                    if id == top {
                        (row.parent, row.name) = (to.parent, name.clone());
                        row.position = (before + n + 1) as i64;
                    }
                    copies.insert(id, copy);
                    tx.insert(&row)?;
                    for anchor in snapshot.anchors_of(id).into_iter().filter(|anchor| anchor.coding.is_none()) {
                        let id = tx.new_id();
                        tx.insert(&AnchorExample { id, code: copy, ..(**anchor).clone() })?;
                    }
                }
            }
            for label in snapshot.code_labels() {
                if let Some(&copy) = copies.get(&label.code) {
                    let id = tx.new_id();
                    tx.insert(&CodeLabel { id, code: copy, ..(**label).clone() })?;
                }
            }
            Ok(tops.iter().filter_map(|top| copies.get(top).copied()).collect())
        })
    }

    /// Puts the codes under a code, or the whole tree, in order on every level. The order is
    /// written into the codes, so that all views and exports have it, and codes can still be
    /// moved by hand afterwards.
    pub fn sort_codes(&mut self, under: Option<CodeId>, by: CodeOrder) -> Result<OpOutput<()>> {
        if let Some(under) = under {
            self.code_row(under)?;
        }
        let snapshot = Arc::clone(&self.snapshot);
        let codes = snapshot.codes();
        let below = under.and_then(|under| codes.place(under)).map_or(0..codes.len(), |place| {
            let subtree = codes.subtree(place);
            subtree.start + 1..subtree.end
        });
        let mut groups: BTreeMap<Option<CodeId>, Vec<&Arc<Code>>> = BTreeMap::new();
        for code in &codes.codes()[below] {
            groups.entry(code.parent.filter(|&parent| codes.place(parent).is_some())).or_default().push(code);
        }
        let mut rows = Vec::new();
        for siblings in groups.values_mut() {
            siblings.sort_by_cached_key(|code| {
                let n = if by == CodeOrder::Frequency { n_passages(&snapshot, code.id) } else { 0 };
                (std::cmp::Reverse(n), NameKey::of(&code.name), code.position)
            });
            let placed = siblings.iter().zip(1..);
            rows.extend(placed.map(|(code, position)| Code { position, ..(***code).clone() }));
        }
        rows.sort_by_key(|row| row.id);
        self.transact(Op::SortCodes { under }, |tx| tx.update_all(&rows))
    }
}

/// Distinct passages of a code and its sub-codes, as the tree counts them.
fn n_passages(snapshot: &Snapshot, code: CodeId) -> usize {
    let below = snapshot.codes().with_descendants(code);
    let mut places: Vec<_> = below
        .iter()
        .flat_map(|&id| snapshot.codings_of(id))
        .filter(|at| at.has_words())
        .map(|at| (at.document, at.span))
        .collect();
    places.sort();
    places.dedup();
    places.len()
}

/// The name, or the first of `name (2)`, `name (3)` that is not taken; it is taken from now on.
fn free_name(name: &str, taken: &mut HashSet<String>) -> Result<String> {
    let mut free = name.to_owned();
    let mut n = 2;
    while !taken.insert(free.clone()) {
        free = format!("{name} ({n})");
        n += 1;
    }
    if free.chars().count() > super::MAX_NAME_CHARS { Err(ProjectError::NameTooLong) } else { Ok(free) }
}
