//! What the typed blocks hold, read on demand.

pub(crate) mod date;
pub(crate) mod phrase;
pub(crate) mod post;
pub(crate) mod words;
