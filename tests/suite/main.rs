//! The suite, one binary.
