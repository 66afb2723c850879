//! The whole window driven as a person drives it, over a project in memory.

mod code_tree;
mod codes;
mod coding;
mod compare;
mod composing;
mod dialogs;
mod documents;
mod editing;
mod frame;
mod import_preview;
mod marks;
mod panes;
mod rule_card;
mod search;
mod segments;
mod shortcuts;
mod surveys;
mod whole_interview;
pub mod window;
