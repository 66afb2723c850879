//! All integration tests in one binary.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]
#![allow(clippy::print_stdout, reason = "a skipped test says so")]
#![allow(clippy::too_many_lines, reason = "a table of cases is long")]

mod auto_coding;
mod case_table;
mod cli_bad_input;
mod cli_basics;
mod cli_cases;
mod cli_chart;
mod cli_compare;
mod cli_contrast;
mod cli_data;
mod cli_guide;
mod cli_import;
mod cli_import_batch;
mod cli_locked;
mod cli_reports;
mod cli_run;
mod cli_sample;
mod cli_search;
mod cli_segments;
mod code_sets;
mod comparison_rows;
mod comparison_steps;
mod engine_random;
mod file_copies;
mod file_damaged;
mod file_full;
mod file_kill;
mod file_open;
mod file_replaced;
mod file_support;
mod file_versions;
mod guide_steps;
mod history;
mod import_batch;
mod import_hostile;
mod import_looks;
mod import_recall;
mod joining;
mod marks_and_sets;
mod notation;
mod notation_memos;
mod notation_segments;
mod positions;
mod reading_progress;
mod sentences;
mod smoke;
mod speaker_steps;
mod surveys;
mod text_edits;
mod text_random;
mod text_turns;
