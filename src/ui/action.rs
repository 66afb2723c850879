//! What the panels ask for. Panels never change anything themselves.

use std::path::PathBuf;

use crate::model::*;
use crate::project::{CodeText, Placement};
use crate::text::Span;

use super::case_table::CasesAction;
use super::code_system::CodesAction;
use super::coding::CodingAction;
use super::document_browser::{EditingAction, ReaderAction};
use super::document_system::DocumentsAction;
use super::history::HistoryAction;
use super::marks::MarksAction;
use super::progress::ProgressAction;
use super::speakers::SpeakersAction;
use super::transcript_export::TranscriptAction;
use super::view_state::{Center, SideTab, Workspace};

/// Something a panel asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    // -- on the view: never in the log, never undone --
    /// Shows a workspace.
    ShowWorkspace(Workspace),
    /// Shows a tab of the right column, and the column if it was hidden.
    ShowSideTab(SideTab),
    /// Shows the reader or what stands in its place.
    ShowCenter(Center),
    /// Opens a document in the reader, at the place where it was left.
    OpenDocument(DocumentId),
    /// Opens the document, scrolls to the segment, flashes it once and remembers the place.
    GoTo(Segment),
    /// Back and forward through the places visited.
    GoBack,
    /// See [`Self::GoBack`].
    GoForward,
    /// Sets the selection of the reader; none takes it away.
    Select(Option<Segment>),
    /// Selects a coding (its edges get handles); none takes the selection away.
    SelectCoding(Option<CodingId>),
    /// The coding under the pointer, told each frame by the panel it is over; all panels show
    /// it in the next frame.
    HoverCoding(CodingId),
    /// The row focus of the document list.
    FocusDocument(Option<DocumentId>),
    /// The row focus of the code tree.
    FocusCode(Option<CodeId>),
    /// Activates or deactivates documents.
    ActivateDocuments(Vec<DocumentId>, bool),
    /// Activates or deactivates codes.
    ActivateCodes(Vec<CodeId>, bool),
    /// Sets the size of the reader's text, in points; kept within 12-28.
    SetReadingSize(f32),
    /// Opens the field that names a new code under a parent, in the tree.
    BeginAddCode(Option<CodeId>),
    /// Opens the field that names a new document group.
    BeginAddDocumentGroup,
    /// Starts renaming a document group.
    BeginRenameDocumentGroup(DocumentGroupId),
    /// Asks into which code another one is merged.
    AskMergeCode(CodeId),
    /// Takes every activation away.
    ClearActivation,
    /// Opens the quick-code box for the selection.
    OpenQuickCode,
    /// Opens the field that names a new code for the selection.
    OpenNewCode,
    /// Closes the quick-code box and the field that names a new code.
    CloseQuickCode,
    /// Starts renaming a code in the tree.
    BeginRenameCode(CodeId),
    /// Starts renaming a document in the list.
    BeginRenameDocument(DocumentId),

    /// What the lists of segments ask for.
    Segments(super::retrieved_segments::SegmentsAction),
    /// What concerns the panes of the reader.
    Reader(ReaderAction),

    // -- on the project: each is one operation, or an error that is told --
    /// Applies a code to a segment.
    ApplyCode(Segment, CodeId),
    /// Makes a code of this name under a parent and applies it to a segment.
    ApplyNewCode(Segment, String, Option<CodeId>),
    /// Makes a code of the segment's own words and applies it.
    ApplyInVivo(Segment),
    /// Applies the code that was applied last.
    ApplyLastCode(Segment),
    /// Removes codings.
    RemoveCodings(Vec<CodingId>),
    /// Moves a coding's edges.
    SetCodingSpan(CodingId, Span),
    /// Sets a coding's comment.
    SetCodingComment(CodingId, String),
    /// Sets a coding's weight.
    SetCodingWeight(CodingId, Option<u8>),
    /// Makes a code.
    AddCode(String, Option<CodeId>),
    /// Renames a code.
    RenameCode(CodeId, String),
    /// Changes definition, rule and origin.
    DescribeCode(CodeId, CodeText),
    /// Sets the anchor examples of a code: codings, or words where there is none.
    SetAnchorExamples(CodeId, Vec<(Option<CodingId>, String)>),
    /// Moves codes in the tree.
    MoveCodes(Vec<CodeId>, Placement),
    /// Merges the first code into the second.
    MergeCodes(CodeId, CodeId),
    /// Deletes codes with all below them; the status line says how many codings went.
    DeleteCodes(Vec<CodeId>),
    /// See [`CodesAction`].
    Codes(CodesAction),
    /// Renames a document.
    RenameDocument(DocumentId, String),
    /// Moves documents into a group (or none) before another one.
    MoveDocuments(Vec<DocumentId>, Option<DocumentGroupId>, Option<DocumentId>),
    /// Deletes documents.
    DeleteDocuments(Vec<DocumentId>),
    /// Makes a document group.
    AddDocumentGroup(String),
    /// Renames a document group.
    RenameDocumentGroup(DocumentGroupId, String),
    /// Deletes a document group; its documents stay.
    DeleteDocumentGroup(DocumentGroupId),
    /// What is done to texts.
    Editing(EditingAction),
    /// What is done to highlighter marks.
    Marks(MarksAction),
    /// What is asked about how far a coder is.
    Progress(ProgressAction),
    /// Surveys that come in.
    Survey(super::survey::SurveyAction),
    /// What documents are.
    Details(super::details::DetailsAction),
    /// What is asked of categories of words.
    Dictionary(super::dictionary::DictionaryAction),
    /// What is asked of the history.
    History(HistoryAction),
    /// Who speaks, and how what is not said is shown.
    Speakers(SpeakersAction),
    /// Transcripts to a file.
    Transcript(TranscriptAction),
    /// What is asked of cases and variables.
    Cases(CasesAction),
    /// What the document list asks for: groups in order, sets.
    Documents(DocumentsAction),
    /// Assigns documents to cases.
    AssignDocuments(Vec<(DocumentId, Option<CaseId>)>),
    /// Says what part a speaker has.
    SetSpeakerRole(SpeakerId, SpeakerRole),
    /// Writes a memo.
    AddMemo(MemoTarget, String, String),
    /// Changes what is written in a memo.
    EditMemo(MemoId, MemoText),
    /// Deletes a memo.
    DeleteMemo(MemoId),
    /// Takes the last operation back.
    Undo,
    /// Does again what was undone last.
    Redo,

    /// Coding by hand: several codes at once, favourites, who codes.
    Coding(CodingAction),
    /// What concerns memos and the links between segments.
    Memos(super::memos::MemosAction),

    // -- files --
    /// Asks for a place and a name, and makes a project there.
    NewProject,
    /// Asks for a project and opens it.
    AskOpenProject,
    /// Opens a project.
    OpenProject(PathBuf),
    /// Builds the sample project, or opens it if it is there.
    OpenSample,
    /// Closes the project and shows the welcome page.
    CloseProject,
    /// Asks for files and imports them.
    AskImport,
    /// Shows files and the files of folders before they are imported: documents, and csv tables
    /// of cases.
    Import(Vec<PathBuf>),
    /// What else is asked about importing.
    Preview(super::import_preview::PreviewAction),
    /// Asks to which case each document belongs.
    AskAssignCases,
    /// What is asked about the interview guide.
    Guide(super::guide::GuideAction),
    /// What the views of the comparison ask of the project.
    Compare(super::compare::CompareAction),
    /// Writes the comparison as shown, asking where.
    ExportComparison,
    /// Asks where the chart that is shown is to be written.
    ExportChart,
    /// Asks where the coding guideline goes.
    ExportCodebook,
    /// Speaks another language from now on.
    SetLanguage(crate::i18n::Language),
    /// Searching, and finding in the open document.
    Search(super::search::SearchAction),
    /// Runs a command of the command table.
    Run(super::view_state::CommandName),
}
