//! Words, as data: one file a field or a language, each table sorted and tested.

pub(crate) mod agencies;
pub(crate) mod calendar;
pub(crate) mod name;
pub(crate) mod places;
pub(crate) mod words;
