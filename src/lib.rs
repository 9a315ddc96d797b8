//! `tearsheet` reads a news article as plain text and says what every byte of it is.
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod export;
mod fields;
mod kind;
mod language;
mod lexicon;
mod link;
mod rule;
mod span;
mod text;
mod time;

mod cost;
mod decide;
mod layout;
mod line;
mod piece;
mod propose;
mod shape;

mod article;
mod block;
mod diagnostic;
#[cfg(test)]
mod fit;
mod offsets;
mod outline;
mod parser;
mod relation;
#[cfg(feature = "serde")]
pub mod report;
mod view;
mod work;

pub use article::{Article, Texts};
pub use block::{Block, Blocks, Section, Sections};
pub use diagnostic::{Diagnostic, DiagnosticCode, Severity};
pub use fields::author::Author;
pub use fields::bio::{Bio, Fact, FactKind, People, Person, Values};
pub use fields::byline::Byline;
pub use fields::caption::{Caption, Credit};
pub use fields::contributor::Contributor;
pub use fields::date::DateMention;
pub use fields::dateline::Dateline;
pub use fields::embed::{Embed, EmbedClass, EmbedError, EmbedForm, EmbedKind, ItemKey, Provider};
pub use fields::note::Note;
pub use fields::quote::{Quote, QuoteForm, Quotes, Utterance, quotes};
pub use fields::sign_off::{SignOff, SignOffCredit, Task};
pub use fields::stamp::Stamp;
pub use kind::{BlockKind, Group, Media, NoteKind, PromoKind, UnknownName};
pub use language::Language;
pub use layout::Layout;
pub use lexicon::{Lexicon, LexiconError, LexiconProblem, Place, Sense};
pub use link::{Link, LinkFinder, Links, links};
pub use offsets::{LineColumn, Offsets};
pub use outline::{AttachError, Outline};
pub use parser::{
    BytesError, Explanation, LimitError, Parser, ParserBuilder, Reading, Readings, Reason, Scratch, parse,
};
pub use relation::{Item, ItemList, Relation, RelationKind};
#[cfg(feature = "serde")]
pub use report::Report;
pub use rule::{Rule, rules};
pub use span::Span;
pub use text::Text;
pub use time::{PartialDate, Timestamp};
pub use view::{Count, Dropped, DroppedKinds, Form, Selection, View, ViewBuilder};
