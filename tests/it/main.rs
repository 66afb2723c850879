//! All integration tests in one binary.

mod engine_random;
mod file_copies;
mod file_damaged;
mod file_full;
mod file_kill;
mod file_open;
mod file_replaced;
mod file_support;
mod notation;
mod positions;
mod smoke;
