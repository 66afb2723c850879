//! Memos.

use super::{Op, OpOutput, Project, ProjectError, Result, Snapshot};
use crate::model::*;

impl Project {
    /// Writes a memo.
    pub fn add_memo(
        &mut self,
        target: MemoTarget,
        kind: MemoKind,
        title: &str,
        body: &str,
    ) -> Result<OpOutput<MemoId>> {
        check_target(&self.snapshot, target)?;
        let id = MemoId(self.replica.next_id());
        self.transact(Op::AddMemo { memo: id }, |tx| {
            let mut memo = Memo {
                id,
                kind,
                title: title.to_owned(),
                body: body.to_owned(),
                coder: tx.coder,
                created_at: tx.now,
                modified_at: tx.now,
                ..Memo::default()
            };
            memo.bind(target);
            tx.insert(&memo)?;
            Ok(id)
        })
    }

    /// Changes a memo's title and text.
    pub fn edit_memo(&mut self, id: MemoId, title: &str, body: &str) -> Result<OpOutput<()>> {
        let memo = self.snapshot.memo(id).ok_or(ProjectError::UnknownObject(id.0))?;
        if memo.title == title && memo.body == body {
            return Ok(OpOutput { output: (), changes: super::Changes::default() });
        }
        let memo = Memo { title: title.to_owned(), body: body.to_owned(), ..(**memo).clone() };
        self.transact(Op::EditMemo { memo: id }, |tx| tx.update(&Memo { modified_at: tx.now, ..memo }))
    }

    /// Deletes a memo.
    pub fn delete_memo(&mut self, id: MemoId) -> Result<OpOutput<()>> {
        self.snapshot.memo(id).ok_or(ProjectError::UnknownObject(id.0))?;
        self.transact(Op::DeleteMemo, |tx| super::ties::bury_memos(tx, &[id]))
    }

    /// Stores memos that name what they are bound to, as one operation, all or none.
    pub fn add_memos(&mut self, drafts: &[DraftMemo]) -> Result<OpOutput<usize>> {
        let mut targets = Vec::with_capacity(drafts.len());
        for draft in drafts {
            targets.push(target_of(&self.snapshot, &draft.target)?);
        }
        self.transact(Op::AddMemos { n: drafts.len() }, |tx| {
            for (draft, target) in drafts.iter().zip(targets) {
                let mut memo = Memo {
                    id: tx.new_id(),
                    title: draft.title.clone(),
                    body: draft.body.clone(),
                    coder: tx.coder,
                    created_at: tx.now,
                    modified_at: tx.now,
                    ..Memo::default()
                };
                memo.bind(target);
                tx.insert(&memo)?;
            }
            Ok(drafts.len())
        })
    }
}

fn target_of(snapshot: &Snapshot, target: &DraftMemoTarget) -> Result<MemoTarget> {
    match target {
        DraftMemoTarget::Project => Ok(MemoTarget::Project),
        DraftMemoTarget::Document(name) => snapshot
            .document_by_name(name)
            .map(|entry| MemoTarget::Document(entry.document.id))
            .ok_or_else(|| ProjectError::UnknownDocument(name.clone())),
        DraftMemoTarget::Code(path) => snapshot
            .code_by_path_or_external_id(path)
            .map(|code| MemoTarget::Code(code.id))
            .ok_or_else(|| ProjectError::UnknownCode(path.clone())),
        DraftMemoTarget::Case(name) => {
            let case = snapshot.cases().into_iter().find(|case| case.name == *name);
            case.map(|case| MemoTarget::Case(case.id)).ok_or_else(|| ProjectError::UnknownCase(name.clone()))
        }
    }
}

fn check_target(snapshot: &Snapshot, target: MemoTarget) -> Result<()> {
    match target {
        MemoTarget::Project => Ok(()),
        MemoTarget::Segment(segment) => super::behavior::check_segment(snapshot, segment),
        MemoTarget::Document(id) => {
            snapshot.document(id).map(drop).ok_or_else(|| ProjectError::UnknownDocument(id.to_string()))
        }
        MemoTarget::Code(id) => snapshot.code(id).map(drop).ok_or_else(|| ProjectError::UnknownCode(id.to_string())),
        MemoTarget::Case(id) => snapshot.case(id).map(drop).ok_or_else(|| ProjectError::UnknownCase(id.to_string())),
    }
}
