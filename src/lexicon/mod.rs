//! Words, as data: one file a field or a language, each table sorted and tested.

pub(crate) mod name;
pub(crate) mod tld;
pub(crate) mod words;
