//! The code system: make, describe, move, merge and delete codes.

use std::collections::{HashMap, HashSet};

use super::ties::{bury_memos, hand_over_questions, release_codings, remove_with_codes};
use super::{Op, OpOutput, Project, ProjectError, Result, Tx, WeightChoice, checked_name};
use crate::model::*;

/// Where codes are put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Under this code; none for the top.
    pub parent: Option<CodeId>,
    /// Before this sibling; none for the end.
    pub before: Option<CodeId>,
}

/// What the coding guideline says of a code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeText {
    /// The definition.
    pub definition: String,
    /// The coding rule.
    pub coding_rule: String,
    /// Where the category comes from.
    pub origin: Option<Origin>,
}

impl Project {
    /// Makes a code at the end of its siblings. Without a colour, a main category takes the
    /// next of the palette and a sub-code a shade of its parent's.
    pub fn add_code(&mut self, name: &str, parent: Option<CodeId>, color: Option<Color>) -> Result<OpOutput<CodeId>> {
        let row = self.new_code_row(name, parent, color)?;
        self.transact(Op::AddCode { code: row.id }, |tx| {
            tx.insert(&row)?;
            Ok(row.id)
        })
    }

    /// Stores the codes of a codes file as one operation. A code whose path stands already is
    /// left as it is and takes the new sub-codes.
    pub fn add_codes(&mut self, drafts: &[DraftCode]) -> Result<OpOutput<usize>> {
        self.transact(Op::AddCodes { n: drafts.len() }, |tx| store_drafts(tx, drafts))
    }

    /// Renames a code.
    pub fn rename_code(&mut self, id: CodeId, name: &str) -> Result<OpOutput<()>> {
        let row = self.code_row(id)?;
        let name = checked_name(name)?;
        self.refuse_taken(&name, row.parent, &[id])?;
        self.transact(Op::RenameCode { code: id }, |tx| tx.update(&Code { name, ..row }))
    }

    /// Changes definition, coding rule and origin. The code's revision rises when what it
    /// means changed, so that codings made before can be told apart.
    pub fn describe_code(&mut self, id: CodeId, text: CodeText) -> Result<OpOutput<()>> {
        let row = self.code_row(id)?;
        let CodeText { definition, coding_rule, origin } = text;
        let changed = (row.definition != definition && !row.definition.is_empty())
            || (row.coding_rule != coding_rule && !row.coding_rule.is_empty());
        let revision = row.revision + i64::from(changed);
        self.transact(Op::DescribeCode { code: id }, |tx| {
            tx.update(&Code { definition, coding_rule, origin, revision, ..row })
        })
    }

    /// Sets the anchor examples of a code, in order.
    pub fn set_anchor_examples(&mut self, id: CodeId, examples: &[(Option<CodingId>, String)]) -> Result<OpOutput<()>> {
        self.code_row(id)?;
        for coding in examples.iter().filter_map(|(coding, _)| *coding) {
            self.snapshot.coding(coding).ok_or_else(|| ProjectError::UnknownCoding(coding.to_string()))?;
        }
        self.transact(Op::SetAnchorExamples { code: id }, |tx| {
            let standing: Vec<i64> = tx.before.anchors_of(id).iter().map(|anchor| anchor.id.0).collect();
            tx.remove_all::<AnchorExample>(&standing)?;
            for (position, (coding, text)) in examples.iter().enumerate() {
                let (anchor, text) = (tx.new_id(), if coding.is_some() { String::new() } else { text.clone() });
                let position = position as i64 + 1;
                tx.insert(&AnchorExample { id: anchor, code: id, coding: *coding, text, position })?;
            }
            Ok(())
        })
    }

    /// Puts codes, with all that stands under them, somewhere else in the tree.
    pub fn move_codes(&mut self, ids: &[CodeId], to: Placement) -> Result<OpOutput<()>> {
        let codes = std::sync::Arc::clone(self.snapshot.codes());
        let ids = &super::each_once(ids);
        if let Some(parent) = to.parent {
            self.code_row(parent)?;
        }
        let Some(&first) = ids.first() else { return Ok(OpOutput { output: (), changes: super::Changes::default() }) };
        for &id in ids {
            self.code_row(id)?;
            if to.parent.is_some_and(|parent| codes.is_within(parent, id)) {
                return Err(ProjectError::CodeUnderItself);
            }
        }
        // A code whose ancestor moves too goes along with it.
        let moved: Vec<CodeId> = ids
            .iter()
            .copied()
            .filter(|&id| !ids.iter().any(|&other| other != id && codes.is_within(id, other)))
            .collect();
        let mut order: Vec<CodeId> =
            codes.children(to.parent).iter().map(|code| code.id).filter(|id| !moved.contains(id)).collect();
        let place = to.before.and_then(|before| order.iter().position(|&id| id == before)).unwrap_or(order.len());
        order.splice(place..place, moved.iter().copied());
        let mut rows = Vec::with_capacity(order.len());
        for (position, id) in order.into_iter().enumerate() {
            rows.push(Code { parent: to.parent, position: position as i64 + 1, ..self.code_row(id)? });
        }
        // Against those that stand there and among those that come.
        let mut names = HashSet::new();
        if let Some(twice) = rows.iter().find(|row| !names.insert(row.name.as_str())) {
            return Err(ProjectError::NameTaken(twice.name.clone()));
        }
        self.transact(Op::MoveCodes { n: ids.len(), first }, |tx| {
            for row in rows.iter().filter(|row| moved.contains(&row.id)) {
                if tx.before.code(row.id).is_some_and(|before| before.parent != row.parent) {
                    note_lineage(tx, row, to.parent, LineageKind::Moved)?;
                }
            }
            tx.update_all(&rows)
        })
    }

    /// Puts all codings, sub-codes, anchor examples and memos of `from` to `into` and ends
    /// `from`. Codings that then overlap are joined, where coder and run are the same; `weights`
    /// says which weight stands where theirs differ.
    pub fn merge_codes(&mut self, from: CodeId, into: CodeId, weights: WeightChoice) -> Result<OpOutput<()>> {
        let (row, target) = (self.code_row(from)?, self.code_row(into)?);
        if self.snapshot.codes().is_within(into, from) {
            return Err(ProjectError::MergeIntoItself);
        }
        let snapshot = std::sync::Arc::clone(&self.snapshot);
        let children = snapshot.codes().children(Some(from));
        for child in &children {
            self.refuse_taken(&child.name, Some(into), &[from])?;
        }
        self.transact(Op::MergeCodes { from, into }, |tx| {
            merge_codings(tx, from, &target, weights)?;
            let last = snapshot.codes().children(Some(into)).iter().map(|code| code.position).max().unwrap_or(0);
            let moved: Vec<Code> = children
                .iter()
                .zip(last + 1..)
                .map(|(child, position)| Code { parent: Some(into), position, ..(**child).clone() })
                .collect();
            tx.update_all(&moved)?;
            // As they stand by now: the codings that they name may have become others.
            let mut anchors = Vec::new();
            for anchor in snapshot.anchors_of(from) {
                anchors.extend(tx.get::<AnchorExample>(anchor.id)?.map(|row| AnchorExample { code: into, ..row }));
            }
            tx.update_all(&anchors)?;
            let memos: Vec<Memo> = snapshot
                .memos_of(MemoTarget::Code(from))
                .map(|memo| Memo { code: Some(into), ..(**memo).clone() })
                .collect();
            tx.update_all(&memos)?;
            let links = snapshot.memo_links().filter(|link| link.code == Some(from));
            let links = links.map(|link| MemoLink { code: Some(into), ..(**link).clone() });
            tx.update_all(&links.collect::<Vec<_>>())?;
            // Its names and its places in sets end with it: the other code has its own.
            let of_from = snapshot.code_labels().filter(|label| label.code == from);
            tx.remove_all::<CodeLabel>(&of_from.map(|label| label.id.0).collect::<Vec<_>>())?;
            let of_from = snapshot.code_set_members.values().filter(|member| member.code == from);
            tx.remove_all::<CodeSetMember>(&of_from.map(|member| member.id.0).collect::<Vec<_>>())?;
            hand_over_questions(tx, from, into)?;
            super::summaries::hand_over_summaries(tx, from, into)?;
            super::positions::hand_over_scale(tx, from, into)?;
            note_lineage(tx, &row, Some(into), LineageKind::Merged)?;
            tx.bury_all::<Code>(&[from.0])
        })
    }

    /// Deletes codes with all that stands under them: sub-codes, codings, examples, memos.
    pub fn delete_codes(&mut self, ids: &[CodeId]) -> Result<OpOutput<()>> {
        for &id in ids {
            self.code_row(id)?;
        }
        let snapshot = std::sync::Arc::clone(&self.snapshot);
        // Children come behind their parents in the walk: delete from the end.
        let gone: HashSet<CodeId> = ids.iter().flat_map(|&id| snapshot.codes().with_descendants(id)).collect();
        let mut order: Vec<CodeId> =
            snapshot.codes().codes().iter().map(|code| code.id).filter(|id| gone.contains(id)).collect();
        order.reverse();
        let codings: Vec<i64> =
            order.iter().flat_map(|&code| snapshot.codings_of(code)).map(|coding| coding.id.0).collect();
        let n_codings = order.iter().map(|&code| snapshot.n_codings_of(code)).sum();
        self.transact(Op::DeleteCodes { n: order.len(), n_codings }, |tx| {
            let anchors = snapshot.anchors.values().filter(|anchor| gone.contains(&anchor.code));
            tx.remove_all::<AnchorExample>(&anchors.map(|anchor| anchor.id.0).collect::<Vec<_>>())?;
            // Other codes may have these codings for examples.
            let rows: Vec<Coding> = codings.iter().filter_map(|&id| snapshot.coding(CodingId(id)).cloned()).collect();
            release_codings(tx, &rows)?;
            remove_with_codes(tx, &gone)?;
            let memos = snapshot.memos().filter(|memo| memo.code.is_some_and(|code| gone.contains(&code)));
            bury_memos(tx, &memos.map(|memo| memo.id).collect::<Vec<_>>())?;
            tx.bury_all::<Coding>(&codings)?;
            tx.bury_all::<Code>(&order.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// How many codings with words [`Self::delete_codes`] would delete.
    pub fn n_codings_under(&self, ids: &[CodeId]) -> usize {
        let gone: HashSet<CodeId> = ids.iter().flat_map(|&id| self.snapshot.codes().with_descendants(id)).collect();
        gone.into_iter().map(|code| self.snapshot.n_codings_of(code)).sum()
    }

    pub(super) fn new_code_row(&mut self, name: &str, parent: Option<CodeId>, color: Option<Color>) -> Result<Code> {
        let name = checked_name(name)?;
        if let Some(parent) = parent {
            self.code_row(parent)?;
        }
        self.refuse_taken(&name, parent, &[])?;
        let siblings = self.snapshot.codes().children(parent);
        let above = parent.and_then(|parent| self.snapshot.code(parent)).map(|code| code.color);
        let color = color.unwrap_or_else(|| next_color(above, siblings.len()));
        let position = siblings.iter().map(|code| code.position).max().unwrap_or(0) + 1;
        let id = CodeId(self.replica.next_id());
        Ok(Code { id, parent, position, name, color, created_at: Timestamp::now(), ..Code::default() })
    }

    pub(super) fn code_row(&self, id: CodeId) -> Result<Code> {
        self.snapshot.code(id).map(|code| (**code).clone()).ok_or_else(|| ProjectError::UnknownCode(id.to_string()))
    }

    /// Two siblings never have one name: paths could not tell them apart.
    fn refuse_taken(&self, name: &str, parent: Option<CodeId>, except: &[CodeId]) -> Result<()> {
        let siblings = self.snapshot.codes().children(parent);
        let taken = siblings.iter().any(|code| code.name == name && !except.contains(&code.id));
        if taken { Err(ProjectError::NameTaken(name.to_owned())) } else { Ok(()) }
    }
}

pub(super) fn next_color(above: Option<Color>, n_siblings: usize) -> Color {
    above.map_or_else(|| Color::of_palette(n_siblings), |above| above.shade(n_siblings))
}

pub(super) fn note_lineage(tx: &mut Tx<'_>, from: &Code, to_code: Option<CodeId>, kind: LineageKind) -> Result<()> {
    let id = tx.new_id();
    let row = CodeLineage { id, from_code: from.id, to_code, kind, from_name: from.name.clone(), at: tx.now };
    tx.insert(&row)
}

/// Gives the codings of `from` to `into`, and joins those that then overlap. Codings of `into`
/// that overlapped before, because they were imported so, stay as they are.
fn merge_codings(tx: &mut Tx<'_>, from: CodeId, into: &Code, weights: WeightChoice) -> Result<()> {
    let before = tx.before;
    let codings: Vec<&Coding> = before.codings_of(from).iter().filter_map(|&at| before.coding_at(at)).collect();
    super::recode::recode(tx, &codings, into, weights)
}

/// Stores drafts whose parents may come after them.
fn store_drafts(tx: &mut Tx<'_>, drafts: &[DraftCode]) -> Result<usize> {
    let before = tx.before;
    let mut ids: HashMap<String, CodeId> = HashMap::new();
    for code in before.codes().codes() {
        ids.insert(before.codes().path(code.id), code.id);
        if let Some(external) = &code.external_id {
            ids.entry(external.clone()).or_insert(code.id);
        }
    }
    let mut paths: HashMap<CodeId, String> = ids.iter().map(|(path, &id)| (id, path.clone())).collect();
    for code in before.codes().codes() {
        paths.insert(code.id, before.codes().path(code.id));
    }
    let mut colors: HashMap<CodeId, Color> = before.codes().codes().iter().map(|code| (code.id, code.color)).collect();
    let mut n_children: HashMap<Option<CodeId>, i64> = HashMap::new();
    for code in before.codes().codes() {
        let n = n_children.entry(code.parent).or_default();
        *n = code.position.max(*n);
    }
    let (mut n_new, mut waiting): (usize, Vec<&DraftCode>) = (0, drafts.iter().collect());
    while !waiting.is_empty() {
        let n_before = waiting.len();
        let mut later = Vec::new();
        for draft in waiting {
            let parent = match &draft.parent {
                None => None,
                Some(parent) => match ids.get(parent) {
                    Some(&id) => Some(id),
                    None => {
                        later.push(draft);
                        continue;
                    }
                },
            };
            let name = checked_name(&draft.name)?;
            let path = match parent {
                Some(parent) => format!("{}{CODE_PATH_SEPARATOR}{name}", paths[&parent]),
                None => name.clone(),
            };
            let id = match ids.get(&path) {
                Some(&standing) if paths.get(&standing) == Some(&path) => standing,
                _ => {
                    n_new += 1;
                    let n = n_children.entry(parent).or_default();
                    *n += 1;
                    let above = parent.and_then(|parent| colors.get(&parent).copied());
                    let color = draft.color.unwrap_or_else(|| next_color(above, *n as usize - 1));
                    store_draft(tx, draft, name, parent, *n, color)?
                }
            };
            colors.entry(id).or_insert_with(|| draft.color.unwrap_or_default());
            ids.insert(path.clone(), id);
            paths.insert(id, path);
            if let Some(external) = &draft.id {
                ids.insert(external.clone(), id);
            }
        }
        if later.len() == n_before {
            let missing = later.first().and_then(|draft| draft.parent.clone()).unwrap_or_default();
            return Err(ProjectError::UnknownCode(missing));
        }
        waiting = later;
    }
    Ok(n_new)
}

fn store_draft(
    tx: &mut Tx<'_>,
    draft: &DraftCode,
    name: String,
    parent: Option<CodeId>,
    position: i64,
    color: Color,
) -> Result<CodeId> {
    let id: CodeId = tx.new_id();
    tx.insert(&Code {
        id,
        parent,
        position,
        name,
        color,
        definition: draft.definition.clone(),
        coding_rule: draft.coding_rule.clone(),
        origin: draft.origin,
        revision: 0,
        created_at: tx.now,
        external_id: draft.id.clone(),
    })?;
    if !draft.anchor.trim().is_empty() {
        let anchor = tx.new_id();
        tx.insert(&AnchorExample { id: anchor, code: id, coding: None, text: draft.anchor.clone(), position: 1 })?;
    }
    if !draft.memo.trim().is_empty() {
        let text = MemoText { kind: MemoKind::Definition, body: draft.memo.clone(), ..MemoText::default() };
        let memo = tx.new_id();
        tx.insert(&super::memos::new_memo(tx, memo, MemoTarget::Code(id), text))?;
    }
    Ok(id)
}
