//! All integration tests in one binary.

mod notation;
mod smoke;
