//! Cases and their variables: how values are read, what they are counted under, which of them
//! are nearly the same, and the table of all.

mod case_table;
mod categories;
mod incoming;
mod read_value;
mod similar;

pub use case_table::{CaseRow, CaseTable, VALUE_SEPARATOR, is_choice, part_name, values_of_text};
pub use categories::{Categories, Category, category_of};
pub use incoming::{Conflict, Heading, Incoming, incoming};
pub use read_value::{DateOrder, Reading, Unfit, read_date, read_number, read_truth, read_value};
pub use similar::{Proposal, proposals_of, propose};
