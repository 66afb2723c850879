//! What can be done to a project: a closed list, named in words in the history.

use serde::{Deserialize, Serialize};

use super::snapshot::Snapshot;
use crate::i18n::Message;
use crate::model::*;

/// One kind of operation with its arguments, as kept in the log: ids and counts, never text
/// of the study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the fields are what the variant's name says: ids and counts")]
pub enum Op {
    AddDocuments {
        n: usize,
    },
    RenameDocument {
        document: DocumentId,
    },
    EditText {
        document: DocumentId,
    },
    ReplaceWords {
        n: usize,
        n_documents: usize,
    },
    SettleDetached {
        n: usize,
    },
    SetCiteBy,
    MoveDocuments {
        n: usize,
    },
    DeleteDocuments {
        n: usize,
    },
    AddDocumentGroup {
        document_group: DocumentGroupId,
    },
    RenameDocumentGroup {
        document_group: DocumentGroupId,
    },
    DeleteDocumentGroup {
        document_group: DocumentGroupId,
    },
    MoveDocumentGroups {
        n: usize,
    },
    SetSpeakerRole {
        document: DocumentId,
    },
    SetSpeakerRoles {
        n: usize,
    },
    AssignSpeakers {
        n: usize,
    },
    MergeSpeakers {
        n: usize,
    },
    AddDocumentSet {
        document_set: DocumentSetId,
    },
    RenameDocumentSet {
        document_set: DocumentSetId,
    },
    DeleteDocumentSet {
        document_set: DocumentSetId,
    },
    MoveDocumentSets {
        n: usize,
    },
    PutInDocumentSet {
        n: usize,
        document_set: DocumentSetId,
    },
    TakeFromDocumentSet {
        n: usize,
        document_set: DocumentSetId,
    },
    AddMark {
        document: DocumentId,
    },
    RemoveMarks {
        n: usize,
    },
    RecolorMarks {
        n: usize,
    },
    CodeMarks {
        n: usize,
        code: CodeId,
    },
    MarkRead {
        document: DocumentId,
    },
    MarkUnread {
        document: DocumentId,
    },
    FinishDocuments {
        n: usize,
    },
    ReopenDocuments {
        n: usize,
    },
    AddCode {
        code: CodeId,
    },
    AddCodes {
        n: usize,
    },
    RenameCode {
        code: CodeId,
    },
    RecolorCode {
        code: CodeId,
    },
    DescribeCode {
        code: CodeId,
    },
    MoveCodes {
        n: usize,
        first: CodeId,
    },
    MergeCodes {
        from: CodeId,
        into: CodeId,
    },
    DeleteCodes {
        n: usize,
        n_codings: usize,
    },
    RecolorCodes {
        n: usize,
        first: CodeId,
    },
    CopyCodes {
        n: usize,
        first: CodeId,
    },
    SplitCode {
        from: CodeId,
        to: CodeId,
        n: usize,
    },
    SortCodes {
        under: Option<CodeId>,
    },
    SetCodeLabel {
        code: CodeId,
    },
    RemoveCodeLabel {
        code: CodeId,
    },
    ConfirmCodings {
        n: usize,
        code: Option<CodeId>,
    },
    SetAnchorExamples {
        code: CodeId,
    },
    ApplyCode {
        code: CodeId,
        document: DocumentId,
    },
    ApplyCodes {
        n: usize,
        first: CodeId,
        document: DocumentId,
    },
    ApplyNewCode {
        code: CodeId,
        document: DocumentId,
    },
    AddCodings {
        n: usize,
    },
    CodeSegments {
        n: usize,
        code: CodeId,
    },
    RemoveCodings {
        n: usize,
        code: Option<CodeId>,
    },
    MoveCodingEdges {
        code: CodeId,
        document: DocumentId,
    },
    SetCodingWeight {
        code: CodeId,
    },
    SetCodingComment {
        code: CodeId,
    },
    AddMemo {
        memo: MemoId,
    },
    EditMemo {
        memo: MemoId,
        /// True where a person went on writing: undone together with the step before.
        #[serde(default)]
        goes_on: bool,
    },
    DeleteMemo,
    AddMemos {
        n: usize,
    },
    BindMemo {
        memo: MemoId,
    },
    LinkMemo {
        memo: MemoId,
    },
    UnlinkMemo {
        memo: MemoId,
    },
    LinkSegments {
        document: DocumentId,
    },
    LabelSegmentLink {
        document: DocumentId,
    },
    DeleteSegmentLink {
        document: DocumentId,
    },
    AddCase {
        case: CaseId,
    },
    RenameCase {
        case: CaseId,
    },
    DeleteCases {
        n: usize,
    },
    AssignDocuments {
        n: usize,
    },
    ImportCaseTable {
        n: usize,
    },
    MoveCases {
        n: usize,
    },
    AddCaseParts {
        n: usize,
        case: CaseId,
    },
    RemoveCaseParts {
        n: usize,
        case: CaseId,
    },
    EditCaseTable {
        n: usize,
    },
    AddCaseGroup {
        case_group: CaseGroupId,
    },
    RenameCaseGroup {
        case_group: CaseGroupId,
    },
    DeleteCaseGroup {
        case_group: CaseGroupId,
    },
    MoveCaseGroups {
        n: usize,
    },
    PutInCaseGroup {
        n: usize,
        case_group: CaseGroupId,
    },
    TakeFromCaseGroup {
        n: usize,
        case_group: CaseGroupId,
    },
    ImportSurvey {
        n: usize,
        documents: usize,
    },
    SetDocumentDetails {
        n: usize,
    },
    AddVariable {
        variable: VariableId,
    },
    RenameVariable {
        variable: VariableId,
    },
    SetVariableKind {
        variable: VariableId,
    },
    DeleteVariables {
        n: usize,
    },
    MoveVariables {
        n: usize,
    },
    AddValueOptions {
        n: usize,
        variable: VariableId,
    },
    DeleteValueOptions {
        n: usize,
        variable: VariableId,
    },
    SetCategories {
        n: usize,
        variable: VariableId,
    },
    RenameCategory {
        variable: VariableId,
    },
    OrderCategories {
        variable: VariableId,
    },
    SetVariableLabel {
        variable: VariableId,
    },
    SetValues {
        case: CaseId,
    },
    RenameCoder {
        coder: CoderId,
    },
    AddCodeSet {
        code_set: CodeSetId,
    },
    RenameCodeSet {
        code_set: CodeSetId,
    },
    DeleteCodeSet {
        code_set: CodeSetId,
    },
    PutCodeInSet {
        code: CodeId,
        code_set: CodeSetId,
    },
    TakeCodeFromSet {
        code: CodeId,
        code_set: CodeSetId,
    },
    AddCoder {
        coder: CoderId,
    },
    RecodeCodings {
        n: usize,
        code: CodeId,
    },
    RecodeToNewCode {
        n: usize,
        code: CodeId,
    },
    AddSavedQuery {
        saved_query: SavedQueryId,
    },
    RenameSavedQuery {
        saved_query: SavedQueryId,
    },
    UpdateSavedQuery {
        saved_query: SavedQueryId,
    },
    DeleteSavedQuery {
        #[serde(default)]
        what: SavedKind,
    },
    SetSummary {
        case: CaseId,
        code: CodeId,
    },
    SetPositionScale {
        code: CodeId,
    },
    SetPositions {
        n: usize,
        code: CodeId,
    },
    AddGuideTopic {
        guide_topic: GuideTopicId,
    },
    RenameGuideTopic {
        guide_topic: GuideTopicId,
    },
    DeleteGuideTopics {
        n: usize,
    },
    MoveGuideTopics {
        n: usize,
    },
    AddGuideQuestion {
        guide_question: GuideQuestionId,
    },
    EditGuideQuestion {
        guide_question: GuideQuestionId,
    },
    DeleteGuideQuestions {
        n: usize,
    },
    MoveGuideQuestions {
        n: usize,
    },
    ImportGuide {
        n: usize,
    },
    MarkQuestions {
        n: usize,
    },
    ReassignQuestionPlace {
        document: DocumentId,
    },
    RemoveQuestionPlaces {
        n: usize,
    },
    SetQuestionStatuses {
        n: usize,
    },
    LinkQuestions {
        n: usize,
        code: CodeId,
    },
    UnlinkQuestions {
        n: usize,
        code: CodeId,
    },
    MakeTopicCodes {
        n: usize,
    },
    Repair {
        n: usize,
    },
    Undo {
        op: Box<Self>,
    },
    Redo {
        op: Box<Self>,
    },
}

impl Op {
    /// What was done, in words: names are looked up in the project as it stands now, and
    /// what has no name any more is told without one.
    #[allow(clippy::too_many_lines, reason = "one line for each kind of operation")]
    pub fn message(&self, snapshot: &Snapshot) -> Message {
        let new = Message::new;
        let named = |name: &str| new("op-named").with("name", name);
        let code = |id: &CodeId| snapshot.code(*id).map_or_else(|| new("op-some-code"), |row| named(&row.name));
        let document = |id: &DocumentId| {
            snapshot.document(*id).map_or_else(|| new("op-some-document"), |entry| named(&entry.document.name))
        };
        let case = |id: &CaseId| snapshot.case(*id).map_or_else(|| new("op-some-case"), |row| named(&row.name));
        let group = |id: &CaseGroupId| {
            snapshot.case_groups.get(id).map_or_else(|| new("op-some-case-group"), |row| named(&row.name))
        };
        let variable =
            |id: &VariableId| snapshot.variable(*id).map_or_else(|| new("op-some-variable"), |row| named(&row.name));
        let set = |id: &DocumentSetId| {
            snapshot.document_sets.get(id).map_or_else(|| new("op-some-document-set"), |row| named(&row.name))
        };
        let saved = |kind: SavedKind, name: &str| {
            let key = match kind {
                SavedKind::Retrieval => "op-saved-retrieval",
                SavedKind::Comparison => "op-saved-comparison",
                SavedKind::Report => "op-saved-report",
                SavedKind::Words => "op-saved-words",
            };
            new(key).with("name", name)
        };
        let query = |id: &SavedQueryId| {
            snapshot.saved_query(*id).map_or_else(|| new("op-some-query"), |row| saved(row.kind, &row.name))
        };
        let topic =
            |id: &GuideTopicId| snapshot.guide_topic(*id).map_or_else(|| new("op-some-topic"), |row| named(&row.name));
        match self {
            Self::AddDocuments { n } => new("op-add-documents").with("n", *n),
            Self::RenameDocument { document: id } => new("op-rename-document").with("name", document(id)),
            Self::EditText { document: id } => new("op-edit-text").with("name", document(id)),
            Self::ReplaceWords { n, n_documents } => {
                new("op-replace-words").with("n", *n).with("documents", *n_documents)
            }
            Self::SettleDetached { n } => new("op-settle-detached").with("n", *n),
            Self::SetCiteBy => new("op-set-cite-by"),
            Self::MoveDocuments { n } => new("op-move-documents").with("n", *n),
            Self::DeleteDocuments { n } => new("op-delete-documents").with("n", *n),
            Self::AddDocumentGroup { .. } => new("op-add-document-group"),
            Self::RenameDocumentGroup { .. } => new("op-rename-document-group"),
            Self::DeleteDocumentGroup { .. } => new("op-delete-document-group"),
            Self::MoveDocumentGroups { n } => new("op-move-document-groups").with("n", *n),
            Self::SetSpeakerRole { document: id } => new("op-set-speaker-role").with("name", document(id)),
            Self::SetSpeakerRoles { n } => new("op-set-speaker-roles").with("n", *n),
            Self::AssignSpeakers { n } => new("op-assign-speakers").with("n", *n),
            Self::MergeSpeakers { n } => new("op-merge-speakers").with("n", *n),
            Self::AddDocumentSet { document_set: id } => new("op-add-document-set").with("name", set(id)),
            Self::RenameDocumentSet { document_set: id } => new("op-rename-document-set").with("name", set(id)),
            Self::DeleteDocumentSet { .. } => new("op-delete-document-set"),
            Self::MoveDocumentSets { n } => new("op-move-document-sets").with("n", *n),
            Self::PutInDocumentSet { n, document_set: id } => {
                new("op-put-in-document-set").with("n", *n).with("name", set(id))
            }
            Self::TakeFromDocumentSet { n, document_set: id } => {
                new("op-take-from-document-set").with("n", *n).with("name", set(id))
            }
            Self::AddMark { document: at } => new("op-add-mark").with("document", document(at)),
            Self::RemoveMarks { n } => new("op-remove-marks").with("n", *n),
            Self::RecolorMarks { n } => new("op-recolor-marks").with("n", *n),
            Self::CodeMarks { n, code: id } => new("op-code-marks").with("n", *n).with("name", code(id)),
            Self::MarkRead { document: at } => new("op-mark-read").with("document", document(at)),
            Self::MarkUnread { document: at } => new("op-mark-unread").with("document", document(at)),
            Self::FinishDocuments { n } => new("op-finish-documents").with("n", *n),
            Self::ReopenDocuments { n } => new("op-reopen-documents").with("n", *n),
            Self::AddCode { code: id } => new("op-add-code").with("name", code(id)),
            Self::AddCodes { n } => new("op-add-codes").with("n", *n),
            Self::RenameCode { code: id } => new("op-rename-code").with("name", code(id)),
            Self::RecolorCode { code: id } => new("op-recolor-code").with("name", code(id)),
            Self::RecolorCodes { n, first } => new("op-recolor-codes").with("n", *n).with("name", code(first)),
            Self::CopyCodes { n, first } => new("op-copy-codes").with("n", *n).with("name", code(first)),
            Self::SplitCode { from, to, n } => {
                new("op-split-code").with("name", code(from)).with("to", code(to)).with("n", *n)
            }
            Self::SortCodes { under: None } => new("op-sort-all-codes"),
            Self::SortCodes { under: Some(id) } => new("op-sort-codes").with("name", code(id)),
            Self::SetCodeLabel { code: id } => new("op-set-code-label").with("name", code(id)),
            Self::RemoveCodeLabel { code: id } => new("op-remove-code-label").with("name", code(id)),
            Self::ConfirmCodings { n, code: Some(id) } => {
                new("op-confirm-codings").with("n", *n).with("name", code(id))
            }
            Self::ConfirmCodings { n, code: None } => new("op-confirm-codings-mixed").with("n", *n),
            Self::DescribeCode { code: id } => new("op-describe-code").with("name", code(id)),
            Self::MoveCodes { n, first } => new("op-move-codes").with("n", *n).with("name", code(first)),
            Self::MergeCodes { into, .. } => new("op-merge-codes").with("name", code(into)),
            Self::DeleteCodes { n, n_codings } => new("op-delete-codes").with("n", *n).with("codings", *n_codings),
            Self::SetAnchorExamples { code: id } => new("op-set-anchor-examples").with("name", code(id)),
            Self::ApplyCode { code: id, document: at } => {
                new("op-apply-code").with("name", code(id)).with("document", document(at))
            }
            Self::ApplyCodes { n, first, document: at } => {
                new("op-apply-codes").with("n", *n).with("name", code(first)).with("document", document(at))
            }
            Self::ApplyNewCode { code: id, document: at } => {
                new("op-apply-new-code").with("name", code(id)).with("document", document(at))
            }
            Self::AddCodings { n } => new("op-add-codings").with("n", *n),
            Self::CodeSegments { n, code: id } => new("op-code-segments").with("n", *n).with("name", code(id)),
            Self::RemoveCodings { n, code: Some(id) } => new("op-remove-codings").with("n", *n).with("name", code(id)),
            Self::RemoveCodings { n, code: None } => new("op-remove-codings-mixed").with("n", *n),
            Self::MoveCodingEdges { code: id, document: at } => {
                new("op-move-coding-edges").with("name", code(id)).with("document", document(at))
            }
            Self::SetCodingWeight { code: id } => new("op-set-coding-weight").with("name", code(id)),
            Self::SetCodingComment { code: id } => new("op-set-coding-comment").with("name", code(id)),
            Self::AddMemo { .. } => new("op-add-memo"),
            Self::EditMemo { .. } => new("op-edit-memo"),
            Self::DeleteMemo => new("op-delete-memo"),
            Self::AddMemos { n } => new("op-add-memos").with("n", *n),
            Self::BindMemo { .. } => new("op-bind-memo"),
            Self::LinkMemo { .. } => new("op-link-memo"),
            Self::UnlinkMemo { .. } => new("op-unlink-memo"),
            Self::LinkSegments { document: id } => new("op-link-segments").with("document", document(id)),
            Self::LabelSegmentLink { document: id } => new("op-label-segment-link").with("document", document(id)),
            Self::DeleteSegmentLink { document: id } => new("op-delete-segment-link").with("document", document(id)),
            Self::AddCase { case: id } => new("op-add-case").with("name", case(id)),
            Self::RenameCase { case: id } => new("op-rename-case").with("name", case(id)),
            Self::DeleteCases { n } => new("op-delete-cases").with("n", *n),
            Self::AssignDocuments { n } => new("op-assign-documents").with("n", *n),
            Self::ImportCaseTable { n } => new("op-import-case-table").with("n", *n),
            Self::MoveCases { n } => new("op-move-cases").with("n", *n),
            Self::AddCaseParts { n, case: id } => new("op-add-case-parts").with("n", *n).with("name", case(id)),
            Self::RemoveCaseParts { n, case: id } => new("op-remove-case-parts").with("n", *n).with("name", case(id)),
            Self::EditCaseTable { n } => new("op-edit-case-table").with("n", *n),
            Self::AddCaseGroup { case_group: id } => new("op-add-case-group").with("name", group(id)),
            Self::RenameCaseGroup { case_group: id } => new("op-rename-case-group").with("name", group(id)),
            Self::DeleteCaseGroup { .. } => new("op-delete-case-group"),
            Self::MoveCaseGroups { n } => new("op-move-case-groups").with("n", *n),
            Self::PutInCaseGroup { n, case_group: id } => {
                new("op-put-in-case-group").with("n", *n).with("name", group(id))
            }
            Self::TakeFromCaseGroup { n, case_group: id } => {
                new("op-take-from-case-group").with("n", *n).with("name", group(id))
            }
            Self::ImportSurvey { n, documents } => new("op-import-survey").with("n", *n).with("documents", *documents),
            Self::SetDocumentDetails { n } => new("op-set-document-details").with("n", *n),
            Self::AddVariable { .. } => new("op-add-variable"),
            Self::RenameVariable { variable: id } => new("op-rename-variable").with("name", variable(id)),
            Self::SetVariableKind { variable: id } => new("op-set-variable-kind").with("name", variable(id)),
            Self::DeleteVariables { n } => new("op-delete-variables").with("n", *n),
            Self::MoveVariables { n } => new("op-move-variables").with("n", *n),
            Self::AddValueOptions { n, variable: id } => {
                new("op-add-value-options").with("n", *n).with("name", variable(id))
            }
            Self::DeleteValueOptions { n, variable: id } => {
                new("op-delete-value-options").with("n", *n).with("name", variable(id))
            }
            Self::SetCategories { n, variable: id } => {
                new("op-set-categories").with("n", *n).with("name", variable(id))
            }
            Self::RenameCategory { variable: id } => new("op-rename-category").with("name", variable(id)),
            Self::OrderCategories { variable: id } => new("op-order-categories").with("name", variable(id)),
            Self::SetVariableLabel { variable: id } => new("op-set-variable-label").with("name", variable(id)),
            Self::SetValues { case: id } => new("op-set-values").with("name", case(id)),
            Self::AddCoder { .. } => new("op-add-coder"),
            Self::RecodeCodings { n, code: id } => new("op-recode-codings").with("n", *n).with("name", code(id)),
            Self::RecodeToNewCode { n, code: id } => new("op-recode-to-new-code").with("n", *n).with("name", code(id)),
            Self::AddSavedQuery { saved_query: id } => new("op-add-saved-query").with("name", query(id)),
            Self::RenameSavedQuery { saved_query: id } => new("op-rename-saved-query").with("name", query(id)),
            Self::UpdateSavedQuery { saved_query: id } => new("op-update-saved-query").with("name", query(id)),
            Self::DeleteSavedQuery { what } => new(match what {
                SavedKind::Retrieval => "op-delete-saved-query",
                SavedKind::Comparison => "op-delete-saved-comparison",
                SavedKind::Report => "op-delete-saved-report",
                SavedKind::Words => "op-delete-saved-words",
            }),
            Self::SetSummary { case: of, code: id } => {
                new("op-set-summary").with("case", case(of)).with("name", code(id))
            }
            Self::SetPositionScale { code: id } => new("op-set-position-scale").with("name", code(id)),
            Self::SetPositions { n, code: id } => new("op-set-positions").with("n", *n).with("name", code(id)),
            Self::RenameCoder { .. } => new("op-rename-coder"),
            Self::AddCodeSet { .. } => new("op-add-code-set"),
            Self::RenameCodeSet { .. } => new("op-rename-code-set"),
            Self::DeleteCodeSet { .. } => new("op-delete-code-set"),
            Self::PutCodeInSet { code: id, .. } => new("op-put-code-in-set").with("name", code(id)),
            Self::TakeCodeFromSet { code: id, .. } => new("op-take-code-from-set").with("name", code(id)),
            Self::AddGuideTopic { guide_topic: id } => new("op-add-guide-topic").with("name", topic(id)),
            Self::RenameGuideTopic { guide_topic: id } => new("op-rename-guide-topic").with("name", topic(id)),
            Self::DeleteGuideTopics { n } => new("op-delete-guide-topics").with("n", *n),
            Self::MoveGuideTopics { n } => new("op-move-guide-topics").with("n", *n),
            Self::AddGuideQuestion { .. } => new("op-add-guide-question"),
            Self::EditGuideQuestion { .. } => new("op-edit-guide-question"),
            Self::DeleteGuideQuestions { n } => new("op-delete-guide-questions").with("n", *n),
            Self::MoveGuideQuestions { n } => new("op-move-guide-questions").with("n", *n),
            Self::ImportGuide { n } => new("op-import-guide").with("n", *n),
            Self::MarkQuestions { n } => new("op-mark-questions").with("n", *n),
            Self::ReassignQuestionPlace { document: at } => {
                new("op-reassign-question-place").with("document", document(at))
            }
            Self::RemoveQuestionPlaces { n } => new("op-remove-question-places").with("n", *n),
            Self::SetQuestionStatuses { n } => new("op-set-question-statuses").with("n", *n),
            Self::LinkQuestions { n, code: id } => new("op-link-questions").with("n", *n).with("name", code(id)),
            Self::UnlinkQuestions { n, code: id } => new("op-unlink-questions").with("n", *n).with("name", code(id)),
            Self::MakeTopicCodes { n } => new("op-make-topic-codes").with("n", *n),
            Self::Repair { n } => new("op-repair").with("n", *n),
            Self::Undo { op } => new("op-undo").with("what", op.message(snapshot)),
            Self::Redo { op } => new("op-redo").with("what", op.message(snapshot)),
        }
    }

    /// True where this goes on with `before`, so that both are one step for undo and redo.
    pub(super) fn goes_on_with(&self, before: &Self) -> bool {
        let Self::EditMemo { memo, goes_on: true } = self.inner() else { return false };
        matches!(before.inner(), Self::AddMemo { memo: other } | Self::EditMemo { memo: other, .. } if other == memo)
    }

    /// The operation without the undo and redo around it.
    pub fn inner(&self) -> &Self {
        match self {
            Self::Undo { op } | Self::Redo { op } => op.inner(),
            other => other,
        }
    }
}
