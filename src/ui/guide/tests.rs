//! The page in the window.
