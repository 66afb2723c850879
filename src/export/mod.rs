//! Results and codings to files.
