//! What the parts of an article hold: each a grammar over its own text, read on demand.

pub(crate) mod bio;
pub(crate) mod date;
pub(crate) mod name;
pub(crate) mod words;
