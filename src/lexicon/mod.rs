//! The words by which a line is known: labels and formulas of the trade in every language, as data, and the one
//! lookup over them.
//!
//! The data stand in `forms/`, a file a language, in the [format](Lexicon#format) of a user's lexicon. A test makes one
//! sorted table of them all, which is [generated]; [`lookup`] asks it once at the start of a piece, [`find_inside`]
//! once a word.

pub(crate) mod abbreviations;
pub(crate) mod agencies;
pub(crate) mod bio;
pub(crate) mod calendar;
pub(crate) mod controls;
pub(crate) mod desk;
pub(crate) mod families;
mod fold;
mod format;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod function_words;
mod generated;
pub(crate) mod given;
mod head;
mod index;
pub(crate) mod markup;
pub(crate) mod media;
pub(crate) mod name;
pub(crate) mod notes;
pub(crate) mod organisation;
pub(crate) mod places;
pub(crate) mod platforms;
pub(crate) mod providers;
pub(crate) mod reader;
pub(crate) mod scenes;
pub(crate) mod sections;
mod sense;
pub(crate) mod shortcodes;
pub(crate) mod sign_off;
pub(crate) mod speech;
pub(crate) mod stamp;
mod table;
pub(crate) mod thread;
pub(crate) mod tld;
mod user;
pub(crate) mod vocabulary;
pub(crate) mod wire;
pub(crate) mod words;

pub(crate) use abbreviations::is_abbreviation;
pub(crate) use fold::{first_letters, is_unspaced, letters};
pub use format::{LexiconError, LexiconProblem};
#[cfg(test)]
pub(crate) use head::inside_forms;
pub(crate) use head::{
    NUMBER_INSIDE, find_inside, glued, inside_from, lookup, may_be_inside, opens as opens_bracket,
};
pub use sense::Sense;
use table::Entry;
pub use user::Lexicon;

use crate::kind::{BlockKind, Media, NoteKind, PromoKind, named};

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
        /// At the start of any word, or at a bracket: `.. contributed to this report.`
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
        Self {
            kind: entry.sense.kind(),
            fine: entry.sense.fine,
            place,
            start,
            end,
            languages: entry.languages,
        }
    }
}

/// The languages of which `word`, in whatever case, is a function word, by [`Language::bit`](crate::Language::bit).
pub(crate) fn languages_of(word: &str) -> u32 {
    static INDEX: words::Index = words::index!(generated::FUNCTION_WORDS, row => row.0.as_bytes());
    let words = generated::FUNCTION_WORDS;
    INDEX.position(words, |row| row.0, word).map_or(0, |row| words[row].1)
}
