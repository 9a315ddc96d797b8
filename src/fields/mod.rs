//! What the parts of an article hold: each a grammar over its own text.

pub(crate) mod name;
