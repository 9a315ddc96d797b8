//! The suite, one binary.

mod api;
mod edges;
mod forms;
mod gutter;
mod laws;
mod ratchet;
mod tidy;
mod tools;
mod wrap;
