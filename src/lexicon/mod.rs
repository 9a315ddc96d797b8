//! The words by which a line is known: labels and formulas of the trade in every language, as data, and the one
//! lookup over them.
//!
//! The data stand in a file a language, in rows of forms that mean the same. The compiler makes one sorted table of
//! them all ([`table`]); [`lookup`] asks it once at the start of a piece, [`find_inside`] once a word.

pub(crate) mod abbreviations;
pub(crate) mod agencies;
pub(crate) mod bio;
pub(crate) mod calendar;
pub(crate) mod desk;
mod fold;
mod head;
pub(crate) mod markup;
pub(crate) mod media;
pub(crate) mod name;
mod nearest;
pub(crate) mod places;
pub(crate) mod platforms;
pub(crate) mod providers;
pub(crate) mod reader;
pub(crate) mod scenes;
pub(crate) mod shortcodes;
pub(crate) mod sign_off;
pub(crate) mod stamp;
mod table;
pub(crate) mod tld;
mod user;
pub(crate) mod words;

mod de;
mod en;
mod es;
mod fr;
mod it;
mod others;
mod pt;

pub(crate) use abbreviations::is_abbreviation;
pub(crate) use head::{find_inside, lookup, lookup_word};
pub(crate) use table::Entry;
pub use user::{Lexicon, LexiconError, LexiconProblem, Sense};

use crate::kind::{BlockKind, Media, NoteKind, PromoKind, named};
use crate::language::Language;

named! {
    /// Where a form has to stand, to say what a text is.
    ///
    /// ```
    /// use tearsheet::Place;
    ///
    /// assert_eq!("label".parse(), Ok(Place::Label));
    /// ```
    pub enum Place: "place of a form" {
        /// At the start; anything may follow, after the end of a word: `sign up for our`.
        Start = "start",
        /// At the start, and then nothing, or a colon, a dash, a bar, an arrow: `READ MORE: ..`.
        Label = "label",
        /// It is all there is, but for punctuation and numbers: `[Advertisement]`.
        Whole = "whole",
        /// At the start of any word: `.. contributed to this report.`
        Inside = "inside",
    }
}

/// What a form says beyond the kind of block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fine {
    Plain,
    Note(NoteKind),
    Promo(PromoKind),
    Cue(Media),
}

/// Forms of a language that mean the same: how the language files are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) kind: BlockKind,
    pub(crate) fine: Fine,
    pub(crate) place: Place,
    /// Sorted by bytes.
    pub(crate) forms: &'static [&'static str],
}

impl Row {
    /// Whether its forms are looked for at every word, or else at the start alone.
    const fn is_for(&self, inside: bool) -> bool {
        matches!(self.place, Place::Inside) == inside
    }
}

/// Forms of a kind that has no finer ones.
const fn plain(kind: BlockKind, place: Place, forms: &'static [&'static str]) -> Row {
    Row { kind, fine: Fine::Plain, place, forms }
}

/// Forms of a note.
const fn note(kind: NoteKind, place: Place, forms: &'static [&'static str]) -> Row {
    Row { kind: BlockKind::Note, fine: Fine::Note(kind), place, forms }
}

/// Forms of a promo.
const fn promo(kind: PromoKind, place: Place, forms: &'static [&'static str]) -> Row {
    Row { kind: BlockKind::Promo, fine: Fine::Promo(kind), place, forms }
}

/// Forms of a cue.
const fn cue(media: Media, place: Place, forms: &'static [&'static str]) -> Row {
    Row { kind: BlockKind::Cue, fine: Fine::Cue(media), place, forms }
}

/// Every language's rows. Where a form stands in the same place in two of them, it has to mean the same.
pub(crate) const LANGUAGES: &[(Language, &[Row])] = &[
    (Language::EN, en::ROWS),
    (Language::ES, es::ROWS),
    (Language::FR, fr::ROWS),
    (Language::DE, de::ROWS),
    (Language::PT, pt::ROWS),
    (Language::IT, it::ROWS),
];

/// A form found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) kind: BlockKind,
    pub(crate) fine: Fine,
    /// Where it stands, by what follows it: at least as strict as its entry asks.
    pub(crate) place: Place,
    /// The byte where the form starts: after brackets and bullets, or at a word.
    pub(crate) start: usize,
    /// The byte after it, the mark of a label included, the space after that not; the text's length for a whole one.
    pub(crate) end: usize,
    /// The languages that have it, by [`Language::bit`]; all of them for a user's form.
    pub(crate) languages: u32,
}

impl Hit {
    fn new<S>(entry: &Entry<S>, place: Place, start: usize, end: usize) -> Self {
        Self { kind: entry.kind, fine: entry.fine, place, start, end, languages: entry.languages }
    }
}

/// Every built-in form, each once; sorted within those of [`Place::Inside`], which come last, and within the others.
pub(crate) fn entries() -> impl Iterator<Item = &'static Entry> {
    table::HEAD.entries().iter().chain(table::INSIDE.entries())
}
