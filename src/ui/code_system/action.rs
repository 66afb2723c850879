//! What the code tree asks for beyond the actions that other panels share.

use crate::model::*;
use crate::project::{CodeLabelText, CodeOrder, SplitInto};

/// Something about codes.
#[derive(Clone, Debug, PartialEq)]
pub enum CodesAction {
    // -- on the view --
    /// Does something to the codes that are chosen in the tree.
    Chosen(Verb),
    /// Remembers codes, to be put down elsewhere by [`Self::Paste`]: cut ones move there, with all
    /// their codings, of others copies are made.
    Take {
        /// The codes.
        codes: Vec<CodeId>,
        /// They move.
        cut: bool,
    },
    /// Puts down what was taken, under a code or on top.
    Paste(Option<CodeId>),
    /// Shows so many levels of the tree.
    ShowLevels(usize),
    /// Shows at each code the number of its own codings, or that with its sub-codes.
    CountOwn(bool),
    /// Gives the keyboard to the tree.
    TakeKeys,
    /// Asks for any colour for codes.
    AskColor(Vec<CodeId>),
    /// Asks which codings of a code go where.
    AskSplit(CodeId),
    /// Asks what a code is called in other languages and in short.
    AskLabels(CodeId),
    /// Asks for the name of a set of favourites, or of a new one.
    AskSetName(Option<CodeSetId>),

    // -- on the project --
    /// Gives codes another colour.
    Recolor(Vec<CodeId>, Color),
    /// Puts what is under a code, or the whole tree, in order.
    Sort(Option<CodeId>, CodeOrder),
    /// Sets what a code is called in languages; the empty one is the project's own.
    SetLabels(CodeId, Vec<(String, CodeLabelText)>),
    /// Says of codings that they hold under the rule as it is now.
    Confirm(Vec<CodingId>),
    /// Makes a coding an anchor example of its code.
    AddExample(CodingId),
    /// Makes a set of favourites, and the digits reach its codes from now on.
    AddSet(String),
    /// Renames a set of favourites.
    RenameSet(CodeSetId, String),
    /// Deletes a set of favourites; its codes stay.
    DeleteSet(CodeSetId),
    /// Moves codings of a code to another one.
    Split(CodeId, Vec<CodingId>, SplitInto),
}

/// What is done to the codes that are chosen in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Takes them up to be moved.
    Cut,
    /// Takes them up to be copied.
    Copy,
    /// Puts what was taken under the focused one.
    Paste,
    /// Deletes them with all below them.
    Delete,
    /// Asks for a colour.
    Color,
    /// Asks which codings of the focused one go where.
    Split,
    /// Asks into which code the focused one is merged.
    Merge,
}
