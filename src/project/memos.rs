//! Memos: write, bind, link, delete.

use super::ties::bury_memos;
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx};
use crate::model::*;

impl Project {
    /// Writes a memo.
    pub fn add_memo(&mut self, target: MemoTarget, text: &MemoText) -> Result<OpOutput<MemoId>> {
        check_target(&self.snapshot, target)?;
        let id = MemoId(self.replica.next_id());
        self.transact(Op::AddMemo { memo: id }, |tx| {
            tx.insert(&new_memo(tx, id, target, text.clone()))?;
            Ok(id)
        })
    }

    /// Changes a memo's kind, title and text, as one operation.
    pub fn edit_memo(&mut self, id: MemoId, text: &MemoText) -> Result<OpOutput<()>> {
        self.write_memo(id, text, false)
    }

    /// The same while a person goes on writing: where the last step was writing this very memo,
    /// undo takes both back at once. So a long text is kept often, and yet is one step.
    pub fn write_on_memo(&mut self, id: MemoId, text: &MemoText) -> Result<OpOutput<()>> {
        let goes_on = match self.last_op()? {
            Some(Op::AddMemo { memo } | Op::EditMemo { memo, .. }) => memo == id,
            _ => false,
        };
        self.write_memo(id, text, goes_on)
    }

    fn write_memo(&mut self, id: MemoId, text: &MemoText, goes_on: bool) -> Result<OpOutput<()>> {
        let memo = self.memo_row(id)?;
        if memo.text() == *text {
            return Ok(OpOutput { output: (), changes: Changes::default() });
        }
        let MemoText { kind, title, body } = text.clone();
        self.transact(Op::EditMemo { memo: id, goes_on }, |tx| {
            tx.update(&Memo { kind, title, body, modified_at: tx.now, ..memo })
        })
    }

    /// Binds a memo to something else; what it refers to besides stays.
    pub fn bind_memo(&mut self, id: MemoId, target: MemoTarget) -> Result<OpOutput<()>> {
        let mut memo = self.memo_row(id)?;
        check_target(&self.snapshot, target)?;
        memo.bind(target);
        self.transact(Op::BindMemo { memo: id }, |tx| tx.update(&memo))
    }

    /// Lets a memo refer to a code, a coding or a segment. A reference that stands already is
    /// given back and nothing is changed.
    pub fn link_memo(&mut self, id: MemoId, to: MemoRef) -> Result<OpOutput<MemoLinkId>> {
        self.memo_row(id)?;
        match to {
            MemoRef::Code(code) => drop(self.snapshot.code(code).ok_or_else(|| unknown_code(code))?),
            MemoRef::Coding(coding) => {
                let unknown = || ProjectError::UnknownCoding(coding.to_string());
                self.snapshot.coding(coding).ok_or_else(unknown)?;
            }
            MemoRef::Segment(segment) => super::behavior::check_segment(&self.snapshot, segment)?,
        }
        if let Some(standing) = self.snapshot.links_of_memo(id).find(|link| link.to() == Some(to)) {
            return Ok(OpOutput { output: standing.id, changes: Changes::default() });
        }
        self.transact(Op::LinkMemo { memo: id }, |tx| {
            let link = MemoLink::new(tx.new_id(), id, to);
            tx.insert(&link)?;
            Ok(link.id)
        })
    }

    /// Takes a reference of a memo away.
    pub fn unlink_memo(&mut self, id: MemoLinkId) -> Result<OpOutput<()>> {
        let link = self.snapshot.memo_links().find(|link| link.id == id).ok_or(ProjectError::UnknownObject(id.0))?;
        let op = Op::UnlinkMemo { memo: link.memo };
        self.transact(op, |tx| tx.remove_all::<MemoLink>(&[id.0]))
    }

    /// Deletes a memo.
    pub fn delete_memo(&mut self, id: MemoId) -> Result<OpOutput<()>> {
        self.memo_row(id)?;
        self.transact(Op::DeleteMemo, |tx| bury_memos(tx, &[id]))
    }

    /// Stores memos that name what they are bound to, as one operation, all or none.
    pub fn add_memos(&mut self, drafts: &[DraftMemo]) -> Result<OpOutput<usize>> {
        let mut targets = Vec::with_capacity(drafts.len());
        for draft in drafts {
            targets.push(target_of(&self.snapshot, &draft.target)?);
        }
        self.transact(Op::AddMemos { n: drafts.len() }, |tx| {
            for (draft, target) in drafts.iter().zip(targets) {
                let text = MemoText { kind: draft.kind, title: draft.title.clone(), body: draft.body.clone() };
                let id = tx.new_id();
                tx.insert(&new_memo(tx, id, target, text))?;
            }
            Ok(drafts.len())
        })
    }

    fn memo_row(&self, id: MemoId) -> Result<Memo> {
        self.snapshot.memo(id).map(|memo| (**memo).clone()).ok_or(ProjectError::UnknownObject(id.0))
    }
}

/// The row of a memo that the operation's coder writes now.
pub(super) fn new_memo(tx: &Tx<'_>, id: MemoId, target: MemoTarget, text: MemoText) -> Memo {
    let MemoText { kind, title, body } = text;
    let mut memo =
        Memo { id, kind, title, body, coder: tx.coder, created_at: tx.now, modified_at: tx.now, ..Memo::default() };
    memo.bind(target);
    memo
}

fn target_of(snapshot: &Snapshot, target: &DraftMemoTarget) -> Result<MemoTarget> {
    let document = |name: &String| {
        let entry = snapshot.document_by_name(name);
        entry.map(|entry| entry.document.id).ok_or_else(|| ProjectError::UnknownDocument(name.clone()))
    };
    match target {
        DraftMemoTarget::Project => Ok(MemoTarget::Project),
        DraftMemoTarget::Document(name) => document(name).map(MemoTarget::Document),
        DraftMemoTarget::Segment { document: name, start, end } => {
            let segment = Segment { document: document(name)?, span: crate::text::Span::new(*start, *end) };
            super::behavior::check_segment(snapshot, segment)?;
            Ok(MemoTarget::Segment(segment))
        }
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
        MemoTarget::Code(id) => snapshot.code(id).map(drop).ok_or_else(|| unknown_code(id)),
        MemoTarget::Case(id) => snapshot.case(id).map(drop).ok_or_else(|| ProjectError::UnknownCase(id.to_string())),
    }
}

fn unknown_code(id: CodeId) -> ProjectError {
    ProjectError::UnknownCode(id.to_string())
}
