//! The reader driven as a person drives it.
