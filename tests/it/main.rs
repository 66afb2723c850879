//! All integration tests in one binary.

mod engine_random;
mod notation;
mod positions;
mod smoke;
