//! The interview guide against the material: where its questions were probably asked, what
//! became of them in each case, and which question a coding answers.
//!
//! # What is derived, and what a person says
//!
//! - A question with a place was **asked**; where the respondent speaks behind the place, until
//!   the interviewer's next question, it was **answered** ([`Answers`]). Nothing else is
//!   derived: a question without a place has **not been looked at**.
//! - What a person said of a question and a case stands before what is derived ([`QuestionTable`]).
//! - A coding always wins: where a person said *not asked* and the case has a coding of a code
//!   that the question is linked to, it was **answered elsewhere**.
//! - Of a code and a case ([`Standing`]): *not asked* is said only where all questions of the
//!   code were confirmed not asked and no coding exists.
//!
//! Suggestions ([`suggest`]) are only that: nothing counts that no person has confirmed.

mod answers;
mod assign;
mod outline;
mod prompted;
mod standing;
mod suggest;
mod table;
mod terms;
#[cfg(test)]
mod tests;

pub use answers::{Answer, Answers, segments_of};
pub use outline::{Outline, OutlineQuestion, OutlineTopic};
pub use prompted::{Prompt, Prompts};
pub use standing::{CodeStanding, Standing};
pub use suggest::{MAX_ALTERNATIVES, Suggested, Suggestion, suggest};
pub use table::{CellState, QuestionCell, QuestionTable};
