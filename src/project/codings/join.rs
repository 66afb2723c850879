//! Joining: the same code on overlapping text by one coder in one run becomes one coding.
//!
//! Only what a person does by hand joins: coding, moving an edge, merging codes. Touching
//! ranges stay two, other coders and runs are never joined, and imports and merges of projects
//! store what they bring.
//!
//! ```text
//!   standing      ├── a ──┤      ├── b ──┤
//!   new                ├── n ──┤
//!   afterwards    ├────────── a ──────────┤     the oldest keeps its id, `b` ends
//! ```

use std::collections::HashMap;

use crate::model::*;
use crate::project::ties::hand_over_codings;
use crate::project::{ProjectError, Result, Snapshot, Tx};
use crate::text::Span;

/// Which weight a coding gets that was joined of codings with different ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WeightChoice {
    /// Nothing is changed, and [`ProjectError::WeightsDiffer`] says between what to choose.
    #[default]
    Ask,
    /// That of the oldest coding that has one.
    Oldest,
    /// That of the newest coding that has one.
    Newest,
    /// The highest.
    Highest,
    /// None.
    Drop,
}

impl WeightChoice {
    /// The weight for weights that differ, oldest coding first.
    fn of(self, weights: &[u8]) -> Result<Option<u8>> {
        Ok(match self {
            Self::Ask => return Err(ProjectError::WeightsDiffer(weights.to_vec())),
            Self::Oldest => weights.first().copied(),
            Self::Newest => weights.last().copied(),
            Self::Highest => weights.iter().max().copied(),
            Self::Drop => None,
        })
    }
}

/// Who codes in which run: only codings that agree in it are ever joined.
type Hand = (CoderId, Run);

/// What a coding on `segment` would be joined with: the codings of this code by this hand that
/// overlap it, and those that overlap what comes of it. Costs no more than the code's own
/// codings in this document.
pub(super) fn overlapping(
    snapshot: &Snapshot,
    segment: Segment,
    code: CodeId,
    (coder, run): Hand,
    except: Option<CodingId>,
) -> Vec<&Coding> {
    let of_code = snapshot.codings_of(code);
    let from = of_code.partition_point(|at| at.document < segment.document);
    let here = of_code[from..].iter().take_while(|at| at.document == segment.document);
    let mut waiting: Vec<_> = here.filter(|at| Some(at.id) != except).collect();
    let (mut union, mut found) = (segment.span, Vec::new());
    loop {
        let n_found = found.len();
        waiting.retain(|at| {
            if !at.span.overlaps(union) {
                return true;
            }
            if let Some(coding) = snapshot.coding_at(**at).filter(|coding| is_of(coding, coder, run)) {
                union = union.cover(coding.span);
                found.push(coding);
            }
            false
        });
        if found.len() == n_found {
            return found;
        }
    }
}

fn is_of(coding: &Coding, coder: CoderId, run: Run) -> bool {
    coding.coder == coder && coding.run == run && !coding.detached
}

/// The one coding that `parts` become. The oldest keeps its id; different comments stand in it
/// one below the other, oldest first; the lowest revision stays, so that what was coded under
/// an older definition stays known as such.
fn union_of(snapshot: &Snapshot, mut parts: Vec<Coding>, choice: WeightChoice) -> Result<Coding> {
    // One that is not stored yet never lends its id, whatever the clock said that day.
    parts.sort_by_key(|part| (snapshot.coding(part.id).is_none(), part.created_at, part.id));
    let mut weights: Vec<u8> = Vec::new();
    let mut comments: Vec<&str> = Vec::new();
    for part in &parts {
        if let Some(weight) = part.weight.filter(|weight| !weights.contains(weight)) {
            weights.push(weight);
        }
        if let Some(comment) = part.comment.as_deref().filter(|comment| !comments.contains(comment)) {
            comments.push(comment);
        }
    }
    let weight = if weights.len() > 1 { choice.of(&weights)? } else { weights.first().copied() };
    let comment = (!comments.is_empty()).then(|| comments.join("\n").into());
    let span = parts.iter().map(|part| part.span).reduce(Span::cover).unwrap_or_default();
    let code_revision = parts.iter().map(|part| part.code_revision).min().unwrap_or_default();
    let oldest = parts[0].clone();
    let words_hash = words_hash(snapshot.words(Segment { document: oldest.document, span }));
    Ok(Coding { span, weight, comment, code_revision, words_hash, ..oldest })
}

/// Codings on their way to becoming fewer: each group of parts becomes one.
#[derive(Debug, Default)]
pub(in crate::project) struct Joining {
    joined: Vec<Coding>,
    became: HashMap<CodingId, CodingId>,
    /// How many codings ended, or were never stored, because they became part of another.
    n: usize,
}

impl Joining {
    /// Joins the parts into one coding; the first of them may not be stored yet. Gives its id.
    pub(in crate::project) fn add(
        &mut self,
        snapshot: &Snapshot,
        parts: Vec<Coding>,
        choice: WeightChoice,
    ) -> Result<CodingId> {
        let ids: Vec<CodingId> = parts.iter().map(|part| part.id).collect();
        let union = union_of(snapshot, parts, choice)?;
        self.n += ids.len() - 1;
        let gone = ids.into_iter().filter(|&id| id != union.id && snapshot.coding(id).is_some());
        self.became.extend(gone.map(|id| (id, union.id)));
        let id = union.id;
        self.joined.push(union);
        Ok(id)
    }

    /// Stores the joined codings, and ends those that became part of them: what named them names
    /// the union.
    pub(in crate::project) fn store(self, tx: &mut Tx<'_>) -> Result<()> {
        tx.update_all(&self.joined)?;
        hand_over_codings(tx, &self.became)?;
        let mut gone: Vec<i64> = self.became.keys().map(|id| id.0).collect();
        gone.sort_unstable();
        tx.bury_all::<Coding>(&gone)?;
        tx.changed.joined += self.n;
        Ok(())
    }
}

/// Puts codings, which are to stand under one code, into groups whose spans overlap; each group
/// is of one document, coder and run. Detached codings stand alone.
pub(in crate::project) fn groups(mut codings: Vec<Coding>) -> Vec<Vec<Coding>> {
    codings.sort_by_key(|coding| (coding.document, coding.coder, coding.run, coding.span, coding.id));
    let mut groups: Vec<(Span, Vec<Coding>)> = Vec::new();
    for coding in codings {
        let joins = |group: &&mut (Span, Vec<Coding>)| {
            let other = &group.1[0];
            other.document == coding.document
                && is_of(&coding, other.coder, other.run)
                && !other.detached
                && group.0.overlaps(coding.span)
        };
        match groups.last_mut().filter(joins) {
            Some((span, group)) => {
                *span = span.cover(coding.span);
                group.push(coding);
            }
            None => groups.push((coding.span, vec![coding])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
