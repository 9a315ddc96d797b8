//! `tearsheet` reads a news article as plain text and says what every byte of it is.
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod fields;
mod kind;
mod language;
mod lexicon;
mod link;
mod span;
mod text;
mod time;

pub use fields::bio::{Bio, Fact, FactKind, People, Person, Values};
pub use kind::{BlockKind, Group, Media, NoteKind, PromoKind, UnknownName};
pub use language::Language;
pub use link::{Link, LinkFinder, Links, links};
pub use span::Span;
pub use text::Text;
pub use time::{PartialDate, Timestamp};
