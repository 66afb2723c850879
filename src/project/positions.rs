//! Where a person places cases by a code, and the codings that speak for it.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use super::case_table::{CaseRef, CaseTableEdit, VariableRef};
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx, checked_name};
use crate::model::*;

/// An option of a scale as it is to be: with its id where it stands already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionText {
    /// The option that stands; none for a new one.
    pub id: Option<PositionOptionId>,
    /// What it is called.
    pub text: String,
}

/// Where a case is to stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The case.
    pub case: CaseId,
    /// The option that it takes; none takes it off the scale.
    pub option: Option<PositionOptionId>,
    /// Why, in the researcher's words.
    pub note: String,
    /// The codings that speak for it.
    pub evidence: Vec<CodingId>,
}

impl Project {
    /// Says which positions a code offers, in this order. Options that are left out go, with the
    /// cases that were placed there; none at all end the scale.
    pub fn set_position_scale(
        &mut self,
        code: CodeId,
        is_ordinal: bool,
        options: &[OptionText],
    ) -> Result<OpOutput<()>> {
        self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        let standing = self.snapshot.position_scale(code).map(|row| **row);
        let known: Vec<Arc<PositionOption>> =
            standing.map_or_else(Vec::new, |scale| self.snapshot.position_options(scale.id)).into_iter().collect();
        let mut names = BTreeSet::new();
        let mut wanted: Vec<(Option<PositionOptionId>, String)> = Vec::with_capacity(options.len());
        for option in options {
            let text = checked_name(&option.text)?;
            if !names.insert(text.clone()) {
                return Err(ProjectError::NameTaken(text));
            }
            if let Some(id) = option.id.filter(|id| !known.iter().any(|row| row.id == *id)) {
                return Err(ProjectError::UnknownObject(id.0));
            }
            wanted.push((option.id, text));
        }
        let as_it_is = known.iter().map(|row| (Some(row.id), row.text.clone()));
        let same_kind = standing.is_none_or(|scale| scale.is_ordinal == is_ordinal);
        if as_it_is.eq(wanted.iter().cloned()) && (same_kind || wanted.is_empty()) {
            return Ok(OpOutput { output: (), changes: Changes::default() });
        }
        self.transact(Op::SetPositionScale { code }, |tx| {
            let kept: HashSet<PositionOptionId> = wanted.iter().filter_map(|(id, _)| *id).collect();
            let gone: HashSet<PositionOptionId> =
                known.iter().map(|row| row.id).filter(|id| !kept.contains(id)).collect();
            remove_positions(tx, |row| gone.contains(&row.option))?;
            tx.remove_all::<PositionOption>(&gone_ids(&known, &gone))?;
            let scale = match standing {
                Some(row) if wanted.is_empty() => return tx.bury_all::<PositionScale>(&[row.id.0]),
                Some(row) => {
                    if row.is_ordinal != is_ordinal {
                        tx.update(&PositionScale { is_ordinal, ..row })?;
                    }
                    row.id
                }
                None => {
                    let id = tx.new_id();
                    tx.insert(&PositionScale { id, code, is_ordinal })?;
                    id
                }
            };
            for ((id, text), position) in wanted.into_iter().zip(1..) {
                match id.and_then(|id| known.iter().find(|row| row.id == id)) {
                    Some(row) if row.text == text && row.position == position => {}
                    Some(row) => tx.update(&PositionOption { text, position, ..(**row).clone() })?,
                    None => {
                        let id = tx.new_id();
                        tx.insert(&PositionOption { id, scale, text, position })?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Places cases by a code, with the codings that speak for it.
    pub fn set_positions(&mut self, code: CodeId, placed: &[Placed]) -> Result<OpOutput<()>> {
        let scale = self.snapshot.position_scale(code).map(|row| row.id);
        let scale = scale.ok_or(ProjectError::UnknownObject(code.0))?;
        let options: HashSet<PositionOptionId> =
            self.snapshot.position_options(scale).iter().map(|row| row.id).collect();
        let mut cases = BTreeSet::new();
        for one in placed {
            self.snapshot.case(one.case).ok_or(ProjectError::UnknownObject(one.case.0))?;
            if let Some(id) = one.option.filter(|id| !options.contains(id)) {
                return Err(ProjectError::UnknownObject(id.0));
            }
            if let Some(id) = one.evidence.iter().find(|id| self.snapshot.coding(**id).is_none()) {
                return Err(ProjectError::UnknownObject(id.0));
            }
            if !cases.insert(one.case) {
                return Err(ProjectError::UnknownObject(one.case.0));
            }
        }
        self.transact(Op::SetPositions { n: placed.len(), code }, |tx| {
            placed.iter().try_for_each(|one| place(tx, scale, one))
        })
    }
}

impl Project {
    /// Writes where the cases stand by a code into a variable of this name, as one step: the
    /// variable is made where it does not stand yet, and its values of all cases are replaced.
    /// Cases that have no position get no value.
    pub fn write_positions(&mut self, code: CodeId, name: &str) -> Result<OpOutput<()>> {
        let snapshot = Arc::clone(&self.snapshot);
        let scale = snapshot.position_scale(code).ok_or(ProjectError::UnknownObject(code.0))?;
        let name = checked_name(name)?;
        let standing = snapshot.variables().into_iter().find(|variable| variable.name == name);
        let variable = standing.map_or(VariableRef::New(0), |variable| VariableRef::Standing(variable.id));
        let value = |case: CaseId| -> Vec<String> {
            let option = snapshot.case_position(scale.id, case).and_then(|row| snapshot.position_option(row.option));
            option.map(|option| option.text.clone()).into_iter().collect()
        };
        let edit = CaseTableEdit {
            new_variables: if standing.is_none() { vec![(name, VariableKind::Single)] } else { Vec::new() },
            values: snapshot
                .cases()
                .iter()
                .map(|case| (CaseRef::Standing(case.id), variable, value(case.id)))
                .collect(),
            ..CaseTableEdit::default()
        };
        Ok(self.edit_case_table(&edit)?.map(drop))
    }
}

fn place(tx: &mut Tx<'_>, scale: PositionScaleId, placed: &Placed) -> Result<()> {
    let before = tx.before;
    let standing = before.case_position(scale, placed.case);
    let Some(option) = placed.option else {
        return standing.map_or(Ok(()), |row| remove_positions(tx, |other| other.id == row.id));
    };
    let note = placed.note.trim().to_owned();
    let id = match standing {
        Some(row) if row.option == option && row.note == note => row.id,
        Some(row) => {
            tx.update(&CasePosition { option, note, coder: tx.coder, modified_at: tx.now, ..(**row).clone() })?;
            row.id
        }
        None => {
            let (id, coder, modified_at) = (tx.new_id(), tx.coder, tx.now);
            tx.insert(&CasePosition { id, scale, case: placed.case, option, note, coder, modified_at })?;
            id
        }
    };
    let wanted: BTreeSet<CodingId> = placed.evidence.iter().copied().collect();
    let known: Vec<PositionEvidence> = before.evidence_of(id).collect();
    let gone = known.iter().filter(|row| !wanted.contains(&row.coding));
    tx.remove_all::<PositionEvidence>(&gone.map(|row| row.id.0).collect::<Vec<_>>())?;
    for coding in wanted.into_iter().filter(|coding| !known.iter().any(|row| row.coding == *coding)) {
        let row = tx.new_id();
        tx.insert(&PositionEvidence { id: row, case_position: id, coding })?;
    }
    Ok(())
}

fn gone_ids(known: &[Arc<PositionOption>], gone: &HashSet<PositionOptionId>) -> Vec<i64> {
    known.iter().map(|row| row.id).filter(|id| gone.contains(id)).map(|id| id.0).collect()
}

/// Takes positions away, with what spoke for them.
pub(super) fn remove_positions(tx: &mut Tx<'_>, is_gone: impl Fn(&CasePosition) -> bool) -> Result<()> {
    let before = tx.before;
    let gone: HashSet<CasePositionId> =
        before.case_positions.values().filter(|row| is_gone(row)).map(|row| row.id).collect();
    let evidence = before.position_evidence.values().filter(|row| gone.contains(&row.case_position));
    let evidence: Vec<i64> = evidence.map(|row| row.id.0).collect();
    tx.remove_all::<PositionEvidence>(&evidence)?;
    let mut gone: Vec<i64> = gone.into_iter().map(|id| id.0).collect();
    gone.sort_unstable();
    tx.bury_all::<CasePosition>(&gone)
}

/// Takes the scales of codes that end away, with all that hangs on them.
pub(super) fn remove_scales(tx: &mut Tx<'_>, codes: &HashSet<CodeId>) -> Result<()> {
    let before = tx.before;
    let scales: BTreeSet<PositionScaleId> =
        before.position_scales.values().filter(|row| codes.contains(&row.code)).map(|row| row.id).collect();
    remove_positions(tx, |row| scales.contains(&row.scale))?;
    let options = before.position_options.values().filter(|row| scales.contains(&row.scale));
    tx.remove_all::<PositionOption>(&options.map(|row| row.id.0).collect::<Vec<_>>())?;
    tx.bury_all::<PositionScale>(&scales.into_iter().map(|id| id.0).collect::<Vec<_>>())
}

/// Lets the scale of a code that is merged be the other one's; where that has its own, that
/// one stands.
pub(super) fn hand_over_scale(tx: &mut Tx<'_>, from: CodeId, into: CodeId) -> Result<()> {
    let before = tx.before;
    match (before.position_scale(from), before.position_scale(into)) {
        (None, _) => Ok(()),
        (Some(scale), None) => tx.update(&PositionScale { code: into, ..**scale }),
        (Some(_), Some(_)) => remove_scales(tx, &HashSet::from([from])),
    }
}

/// Lets evidence follow codings that were joined to others; what would stand twice goes.
pub(super) fn hand_over_evidence(
    tx: &mut Tx<'_>,
    became: &std::collections::HashMap<CodingId, CodingId>,
) -> Result<()> {
    let before = tx.before;
    let mut standing: HashSet<(CasePositionId, CodingId)> = before
        .position_evidence
        .values()
        .filter(|row| !became.contains_key(&row.coding))
        .map(|row| (row.case_position, row.coding))
        .collect();
    let (mut moved, mut twice) = (Vec::new(), Vec::new());
    for row in before.position_evidence.values() {
        let Some(&coding) = became.get(&row.coding) else { continue };
        if standing.insert((row.case_position, coding)) {
            moved.push(PositionEvidence { coding, ..**row });
        } else {
            twice.push(row.id.0);
        }
    }
    tx.remove_all::<PositionEvidence>(&twice)?;
    tx.update_all(&moved)
}

impl Snapshot {
    /// The codes by which cases are placed.
    pub fn position_scales(&self) -> impl Iterator<Item = &Arc<PositionScale>> {
        self.position_scales.values()
    }

    /// The scale of a code.
    pub fn position_scale(&self, code: CodeId) -> Option<&Arc<PositionScale>> {
        self.position_scales.values().find(|row| row.code == code)
    }

    /// The options of a scale, in order.
    pub fn position_options(&self, scale: PositionScaleId) -> Vec<Arc<PositionOption>> {
        let mut options: Vec<_> = self.position_options.values().filter(|row| row.scale == scale).cloned().collect();
        options.sort_by_key(|row| (row.position, row.id));
        options
    }

    /// One option.
    pub fn position_option(&self, id: PositionOptionId) -> Option<&Arc<PositionOption>> {
        self.position_options.get(&id)
    }

    /// All positions of a scale, oldest first.
    pub fn case_positions(&self, scale: PositionScaleId) -> impl Iterator<Item = &Arc<CasePosition>> {
        self.case_positions.values().filter(move |row| row.scale == scale)
    }

    /// Where a case stands on a scale.
    pub fn case_position(&self, scale: PositionScaleId, case: CaseId) -> Option<&Arc<CasePosition>> {
        self.case_positions.values().find(|row| row.scale == scale && row.case == case)
    }

    /// What speaks for a position, oldest first.
    pub fn evidence_of(&self, position: CasePositionId) -> impl Iterator<Item = PositionEvidence> {
        self.position_evidence.values().filter(move |row| row.case_position == position).map(|row| **row)
    }
}
