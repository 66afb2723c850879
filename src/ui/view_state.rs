//! What the window shows: never part of the project, never undone.

use std::collections::HashSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::document_browser::{Share, Split};
use crate::model::*;
use crate::query::SearchHits;

/// The name of a command in the command table.
pub type CommandName = &'static str;

/// The workspaces, along the research process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Workspace {
    /// Read and code.
    #[default]
    Code,
    /// Codes by cases.
    Compare,
}

/// What the right column shows beside the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SideTab {
    /// The coded segments of activated documents and codes.
    #[default]
    Segments,
    /// Search over all documents.
    Search,
    /// The memos.
    Memos,
    /// What was done, newest first.
    History,
    /// The highlighter marks: opened from the reader, without a tab of its own.
    Marks,
    /// The coded segments that lost their words: without a tab of its own.
    Detached,
}

impl SideTab {
    /// The tabs, from the left.
    pub const ALL: [Self; 4] = [Self::Segments, Self::Search, Self::Memos, Self::History];
}

/// What stands in the middle of the workspace in which one reads and codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Center {
    /// The reader.
    #[default]
    Reader,
    /// The retrieved segments as a table.
    SegmentTable,
    /// One code's segments beside its sub-codes.
    SubCategories,
    /// The interview guide.
    Guide,
    /// Cases and variables, like a spreadsheet.
    CaseTable,
}

/// How the signs of a transcription convention (`(lacht)`, `(.)`) are shown in the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SignsShown {
    /// In quiet ink.
    #[default]
    Dimmed,
    /// As any word.
    Plain,
    /// Not at all; the text holds them all the same.
    Hidden,
}

/// What the window shows of a project.
#[derive(Clone, Debug, Default)]
pub struct ViewState {
    /// The workspace shown. Remembered per user.
    pub workspace: Workspace,
    /// What the right column shows. Remembered per user.
    pub side_tab: SideTab,
    /// What the middle shows. Ends with the session.
    pub center: Center,
    /// The document in the reader. Remembered per user and project.
    pub open_document: Option<DocumentId>,
    /// Whose reading is shown: the coder who works.
    pub coder: CoderId,
    /// What is selected in the reader. Ends with the session.
    pub selection: Option<Segment>,
    /// The coding whose edges can be moved. Ends with the session.
    pub selected_coding: Option<CodingId>,
    /// The highlighter mark that a click has selected. Ends with the session.
    pub selected_mark: Option<MarkId>,
    /// The colour that was marked with last. Ends with the session.
    pub mark_color: MarkColor,
    /// The coding under the pointer, from whatever panel; last frame's, so that all agree.
    pub hovered_coding: Option<CodingId>,
    /// The row focus of the document list. Ends with the session.
    pub focused_document: Option<DocumentId>,
    /// The row focus of the code tree. Ends with the session.
    pub focused_code: Option<CodeId>,
    /// The documents that take part in retrieval; none means all. Ends with the session.
    pub activated_documents: HashSet<DocumentId>,
    /// The codes whose segments are retrieved. Ends with the session.
    pub activated_codes: HashSet<CodeId>,
    /// A place the reader shall scroll to and flash; the reader takes it.
    pub go_to: Option<Segment>,
    /// What the search over all documents has found. Ends with the session.
    pub search_hits: Option<Arc<SearchHits>>,
    /// The hit of it that was gone to. Ends with the session.
    pub current_hit: Option<Segment>,
    /// A command that only the reader can carry out, asked for from a menu or the palette; the
    /// reader takes it.
    pub reader_command: Option<CommandName>,
    /// Where a link between segments starts, while its other end is looked for. Ends with the
    /// session.
    pub link_from: Option<SegmentEnd>,
    /// The codes applied last, newest first, for the quick-code box. Ends with the session.
    pub recent_codes: Vec<CodeId>,
    /// True while the quick-code box is open.
    pub quick_code_open: bool,
    /// True while the field is open that names a new code for the selection.
    pub new_code_open: bool,
    /// The code that each selection gets that is made, in the mode of staying on one code. Ends
    /// with the session.
    pub stay_code: Option<CodeId>,
    /// The coding made last, which weight and comment are meant for. Ends with the session.
    pub last_coding: Option<CodingId>,
    /// The set of codes that the digits reach; the first one where none was chosen. Ends with the
    /// session.
    pub code_set: Option<CodeSetId>,
    /// The second pane of the reader, if there are two; the fields above are of the active one.
    /// Ends with the session.
    pub split: Option<Split>,
    /// How two panes divide the width. Remembered per user.
    pub share: Share,
    /// How the signs of a transcription convention are shown. Remembered per user.
    pub signs: SignsShown,
    /// The size of the text in the reader, in points (12-28). Remembered per user.
    pub reading_size: f32,
    /// True while an operation is under way.
    pub is_busy: bool,
    /// True where nothing may be written.
    pub is_read_only: bool,
    /// Time marks take no room in the text. Remembered per user.
    pub hides_times: bool,
}

impl ViewState {
    /// The state of a project that was just opened.
    pub fn new() -> Self {
        Self { reading_size: 16.0, ..Self::default() }
    }
}
