//! Splitting a code: some of its codings go to a sub-code.

use super::codes::note_lineage;
use super::recode::recode;
use super::{Op, OpOutput, Project, ProjectError, Result, WeightChoice, each_once};
use crate::model::*;

/// Where the codings of a split go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SplitInto {
    /// To a new sub-code of this name.
    New(String),
    /// To a code that stands.
    Existing(CodeId),
}

impl Project {
    /// Moves chosen codings of a code to another one, a new sub-code for the most part, as one
    /// operation; the lineage of the code system keeps it. What overlaps a coding of the other code
    /// by the same coder in the same run is joined with it. Gives the code they went to.
    pub fn split_code(&mut self, code: CodeId, codings: &[CodingId], into: SplitInto) -> Result<OpOutput<CodeId>> {
        let from = self.code_row(code)?;
        let mut rows = Vec::with_capacity(codings.len());
        for id in each_once(codings) {
            let coding = self.snapshot.coding(id).filter(|coding| coding.code == code);
            rows.push(coding.cloned().ok_or_else(|| ProjectError::UnknownCoding(id.to_string()))?);
        }
        let (target, is_new) = match into {
            SplitInto::New(name) => (self.new_code_row(&name, Some(code), None)?, true),
            SplitInto::Existing(id) if id == code => return Err(ProjectError::MergeIntoItself),
            SplitInto::Existing(id) => (self.code_row(id)?, false),
        };
        self.transact(Op::SplitCode { from: code, to: target.id, n: rows.len() }, |tx| {
            if is_new {
                tx.insert(&target)?;
            }
            recode(tx, &rows.iter().collect::<Vec<_>>(), &target, WeightChoice::Highest)?;
            if is_new || !rows.is_empty() {
                note_lineage(tx, &from, Some(target.id), LineageKind::Split)?;
            }
            Ok(target.id)
        })
    }
}
