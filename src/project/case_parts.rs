//! What belongs to cases: whole documents, and speakers of focus groups.
//!
//! A case has of one document either the whole or some of its speakers. One document may belong
//! to several cases: each speaker of a focus group to one, for instance.

use std::collections::HashMap;

use super::{Op, OpOutput, Project, ProjectError, Result, each_once};
use crate::model::*;

impl Project {
    /// Says to which case each document belongs; none takes it out of every case.
    pub fn assign_documents(&mut self, assigned: &[(DocumentId, Option<CaseId>)]) -> Result<OpOutput<()>> {
        for (document, case) in assigned {
            self.snapshot.document(*document).ok_or_else(|| ProjectError::UnknownDocument(document.to_string()))?;
            if let Some(case) = case {
                self.snapshot.case(*case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
            }
        }
        self.transact(Op::AssignDocuments { n: assigned.len() }, |tx| {
            // Named twice, a document goes where it was sent last.
            let last: HashMap<DocumentId, Option<CaseId>> = assigned.iter().copied().collect();
            for document in each_once(&assigned.iter().map(|&(document, _)| document).collect::<Vec<_>>()) {
                let case = last[&document];
                let standing: Vec<&CasePart> =
                    tx.before.case_parts().filter(|part| part.document == document).collect();
                if let ([part], Some(case)) = (standing.as_slice(), case)
                    && part.case == case
                    && part.speaker.is_none()
                {
                    continue;
                }
                let gone: Vec<i64> = standing.iter().map(|part| part.id.0).collect();
                tx.remove_all::<CasePart>(&gone)?;
                if let Some(case) = case {
                    let id = tx.new_id();
                    tx.insert(&CasePart { id, case, document, speaker: None })?;
                }
            }
            Ok(())
        })
    }

    /// Gives a case a document, or one speaker of it, beside all that it and other cases have.
    /// The whole document takes the place of its speakers, and a speaker that of the whole.
    pub fn add_case_part(
        &mut self,
        case: CaseId,
        document: DocumentId,
        speaker: Option<SpeakerId>,
    ) -> Result<OpOutput<()>> {
        self.add_case_parts(case, &[(document, speaker)])
    }

    /// See [`Self::add_case_part`]; several are one step.
    pub fn add_case_parts(&mut self, case: CaseId, parts: &[(DocumentId, Option<SpeakerId>)]) -> Result<OpOutput<()>> {
        self.snapshot.case(case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
        for &(document, speaker) in parts {
            self.check_part(document, speaker)?;
        }
        self.transact(Op::AddCaseParts { n: parts.len(), case }, |tx| {
            let mut standing: Vec<CasePart> =
                tx.before.case_parts().filter(|part| part.case == case).copied().collect();
            for &(document, speaker) in parts {
                if standing.iter().any(|part| part.document == document && part.speaker == speaker) {
                    continue;
                }
                let in_the_way =
                    |part: &CasePart| part.document == document && part.speaker.is_none() != speaker.is_none();
                let gone: Vec<i64> = standing.iter().filter(|part| in_the_way(part)).map(|part| part.id.0).collect();
                tx.remove_all::<CasePart>(&gone)?;
                standing.retain(|part| !in_the_way(part));
                let part = CasePart { id: tx.new_id(), case, document, speaker };
                tx.insert(&part)?;
                standing.push(part);
            }
            Ok(())
        })
    }

    /// Takes a document, or one speaker of it, from a case; what it has not is left out.
    pub fn remove_case_part(
        &mut self,
        case: CaseId,
        document: DocumentId,
        speaker: Option<SpeakerId>,
    ) -> Result<OpOutput<()>> {
        self.snapshot.case(case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
        let parts = self.snapshot.case_parts();
        let gone = parts.filter(|part| (part.case, part.document, part.speaker) == (case, document, speaker));
        let gone: Vec<i64> = gone.map(|part| part.id.0).collect();
        self.transact(Op::RemoveCaseParts { n: gone.len(), case }, |tx| tx.remove_all::<CasePart>(&gone))
    }

    pub(super) fn check_part(&self, document: DocumentId, speaker: Option<SpeakerId>) -> Result<()> {
        let entry = self.snapshot.document(document);
        let entry = entry.ok_or_else(|| ProjectError::UnknownDocument(document.to_string()))?;
        match speaker {
            Some(id) if !entry.transcript.speakers.iter().any(|speaker| speaker.id == id) => {
                Err(ProjectError::UnknownObject(id.0))
            }
            _ => Ok(()),
        }
    }
}
