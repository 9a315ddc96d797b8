//! One sorted table of forms, the sieve before it and the search in it.

use super::fold::{Start, second_word, split_word, strip_form, two_words};
use super::{Place, Sense};

/// A form, and what a text that has it in its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry<S = &'static str> {
    /// Folded: lower case, no accents, straight apostrophes, single spaces, `#` for a number.
    pub(crate) form: S,
    pub(crate) sense: Sense,
    pub(crate) place: Place,
    /// The languages that have it: bits of [`Language::bit`](crate::Language::bit).
    pub(crate) languages: u32,
}

/// No entry: the end of a chain in [`Table::shorter`].
pub(super) const NONE: u16 = u16::MAX;

/// Entries, sorted by folded form and then by place, and what makes the search quick.
#[derive(Debug, PartialEq)]
pub(super) struct Table<'t, S> {
    pub(super) entries: &'t [Entry<S>],
    /// For each entry the nearest one before it whose form is the same or a beginning of its own, or [`NONE`].
    pub(super) shorter: &'t [u16],
    pub(super) sieve: &'t Sieve,
}

// By hand: `derive` would ask for `S: Copy`.
impl<S> Clone for Table<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Table<'_, S> {}

impl<'t, S: AsRef<str>> Table<'t, S> {
    /// The entries whose forms `text` starts with, longest first, each with what follows the form.
    ///
    /// A form that `text` starts with sorts at or before it, and every form between the two starts with it too: so all
    /// of them lie on the chain of ever shorter forms that starts at the last form before `text`.
    pub(super) fn prefixes<'a>(self, text: &'a str) -> impl Iterator<Item = (&'t Entry<S>, &'a str)> {
        let mut at = self.last_before(text);
        core::iter::from_fn(move || {
            while at != NONE {
                let entry = &self.entries[at as usize];
                at = self.shorter[at as usize];
                if let Some(rest) = strip_form(text, entry.form.as_ref()) {
                    return Some((entry, rest));
                }
            }
            None
        })
    }

    /// Whether a form may begin with that word, as [`split_word`] gives it, and what follows it.
    #[inline]
    pub(super) fn may_begin(self, word: u64, rest: &str) -> bool {
        self.sieve.has_words(word, rest)
    }

    /// Whether a form may begin with these two words, as [`two_words`] gives them, or be the first alone.
    #[inline]
    pub(super) fn may_begin_with(self, first: u64, second: u64) -> bool {
        self.sieve.holds(first, 0) || self.sieve.holds(first, second)
    }

    /// The last entry that does not sort after `text`.
    fn last_before(self, text: &str) -> u16 {
        crate::work::count(1);
        if !self.sieve.has(text) {
            return NONE;
        }
        let start = Start::new(text);
        let after = self.entries.partition_point(|entry| start.order_of(entry.form.as_ref()).is_le());
        // NONE where it is the first.
        (after as u16).wrapping_sub(1)
    }
}

/// A set of the first word and of the first two words of all forms: most texts are told here that they start with none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sieve(pub(super) [u64; Self::WORDS]);

impl Sieve {
    /// Sixteen kilobytes.
    pub(super) const WORDS: usize = 2048;

    /// Stands for whatever second word, or none.
    const ANY: u64 = u64::MAX;

    pub(super) const fn new() -> Self {
        Self([0; Self::WORDS])
    }

    pub(super) fn add(&mut self, form: &str) {
        let (first, second) = two_words(form);
        for slot in [Self::slot(first, Self::ANY), Self::slot(first, second)] {
            self.0[slot / 64] |= 1 << (slot % 64);
        }
    }

    /// Whether a form of one word or of more may be at the start of `text`.
    fn has(&self, text: &str) -> bool {
        let (first, rest) = split_word(text);
        self.has_words(first, rest)
    }

    #[inline]
    fn has_words(&self, first: u64, rest: &str) -> bool {
        self.holds(first, Self::ANY) && (self.holds(first, 0) || self.holds(first, second_word(rest)))
    }

    #[inline]
    fn holds(&self, first: u64, second: u64) -> bool {
        let slot = Self::slot(first, second);
        self.0[slot / 64] & (1 << (slot % 64)) != 0
    }

    /// Seventeen bits of a hash.
    fn slot(first: u64, second: u64) -> usize {
        let words = first ^ second.rotate_left(23).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (words.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 47) as usize
    }
}
