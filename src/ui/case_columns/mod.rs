//! A view of the Compare workspace: one code, all cases. Every segment in full, a column a case,
//! with the summaries below for writing.

mod data;
mod view;

use std::collections::BTreeMap;

pub use view::show;

use self::data::CaseColumns;
use super::compare::CodePicker;
use super::compare::counting::Counting;
use super::retrieved_segments::ListState;
use crate::model::{CaseId, CodeId};

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// The code; none until the view was shown.
    code: Option<CodeId>,
    picker: CodePicker,
    counting: Counting<CodeId, CaseColumns>,
    lists: BTreeMap<CaseId, ListState>,
}

impl State {
    /// Shows another code.
    pub fn show_code(&mut self, code: CodeId) {
        if self.code.replace(code) != Some(code) {
            self.lists.clear();
        }
    }
}
