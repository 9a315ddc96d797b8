//! The suite, one binary.

mod gutter;
mod laws;
mod ratchet;
mod tools;
mod wrap;
