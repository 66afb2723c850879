//! What is being written about a code, and what of it must be saved.

use std::sync::Arc;

use crate::model::*;
use crate::project::{CodeText, Snapshot, Table};
use crate::ui::action::Action;

/// The texts of a code's card, as they stand or as they are being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The definition.
    pub definition: String,
    /// The coding rule.
    pub coding_rule: String,
    /// The anchor examples: codings, or words.
    pub anchors: Vec<(Option<CodingId>, String)>,
    /// The text of the code's memo.
    pub memo: String,
}

impl Draft {
    /// The card as the project has it.
    pub fn of(snapshot: &Snapshot, code: &Code) -> Self {
        let anchors = snapshot.anchors_of(code.id);
        Self {
            definition: code.definition.clone(),
            coding_rule: code.coding_rule.clone(),
            anchors: anchors.into_iter().map(|anchor| (anchor.coding, anchor.text.clone())).collect(),
            memo: memo_of(snapshot, code.id).map_or_else(String::new, |memo| memo.body.clone()),
        }
    }

    /// What must be asked for so that the project has this card: nothing where nothing was
    /// changed.
    pub fn actions(&self, snapshot: &Snapshot, code: &Code) -> Vec<Action> {
        let standing = Self::of(snapshot, code);
        let mut actions = Vec::new();
        if (&self.definition, &self.coding_rule) != (&standing.definition, &standing.coding_rule) {
            let (definition, coding_rule) = (self.definition.clone(), self.coding_rule.clone());
            actions.push(Action::DescribeCode(code.id, CodeText { definition, coding_rule, origin: code.origin }));
        }
        let full = |(coding, text): &&(Option<CodingId>, String)| coding.is_some() || !text.trim().is_empty();
        let anchors: Vec<_> = self.anchors.iter().filter(full).cloned().collect();
        if anchors != standing.anchors {
            actions.push(Action::SetAnchorExamples(code.id, anchors));
        }
        if self.memo != standing.memo {
            actions.push(match memo_of(snapshot, code.id) {
                None => Action::AddMemo(MemoTarget::Code(code.id), String::new(), self.memo.clone()),
                Some(memo) if self.memo.trim().is_empty() => Action::DeleteMemo(memo.id),
                Some(memo) => Action::EditMemo(memo.id, MemoText { body: self.memo.clone(), ..memo.text() }),
            });
        }
        actions
    }
}

/// The code's first memo: the one the card shows.
fn memo_of(snapshot: &Snapshot, code: CodeId) -> Option<&Arc<Memo>> {
    snapshot.memos_of(MemoTarget::Code(code)).next()
}

/// Changes whenever the card must be read anew.
pub fn revision(snapshot: &Snapshot) -> (u64, u64, u64) {
    let of = |table| snapshot.table_revision(table);
    (of(Table::Code), of(Table::AnchorExample), of(Table::Memo))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn only_what_was_changed_is_saved() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let id = project.add_code("Solidaridad", None, None).expect("code").output;
        let snapshot = project.snapshot().clone();
        let code = snapshot.code(id).expect("the code");
        let mut draft = Draft::of(&snapshot, code);
        assert_eq!(draft.actions(&snapshot, code), []);
        draft.memo = "Ojo con el límite.".into();
        draft.anchors.push((None, "  ".into()));
        let memo = Action::AddMemo(MemoTarget::Code(id), String::new(), draft.memo.clone());
        assert_eq!(draft.actions(&snapshot, code), [memo]);
        draft.definition = "Actos de apoyo.".into();
        assert_eq!(draft.actions(&snapshot, code).len(), 2);
    }
}
