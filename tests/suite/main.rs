//! The suite, one binary.

mod api;
mod gutter;
mod laws;
mod ratchet;
mod tidy;
mod tools;
mod wrap;
