//! What the parts of an article hold: each a grammar over its own text.

pub(crate) mod date;
pub(crate) mod dateline;
pub(crate) mod name;
pub(crate) mod phrase;
pub(crate) mod post;
pub(crate) mod slice;
