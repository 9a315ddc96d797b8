//! A user's own forms.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::format::{LexiconError, new_entry, parse};
use super::index::Index;
use super::table::Table;
use super::{Entry, Place, Sense};

/// Words and formulas of your own, by which a parser knows what a line is.
///
/// They are asked before the built-in ones, whatever the language of the article. Case, accents, line ends inside a
/// form, runs of white space and the look of an apostrophe do not count, and `#` stands for a number. A form is no
/// verdict: what stands around a line has its say too.
///
/// # Format
///
/// Text. A line says what its forms mean and where they have to stand, and gives them, with `|` between two; a line
/// that starts with `|` gives more of them. Lines of white space, and those that start with `#`, say nothing. The
/// lexicon that comes with the crate is written in it too.
///
/// ```text
/// line  = ws / comment / head / more
/// head  = sense 1*ws place [1*ws forms]
/// more  = "|" forms
/// forms = form *("|" form)
/// sense = kind [ "." fine ]         ; a BlockKind's name; after it a NoteKind's, a PromoKind's or a Media's
/// place = "start" / "label" / "whole" / "inside"
/// ```
///
/// ```
/// use tearsheet::Lexicon;
///
/// let lexicon = Lexicon::parse(
///     "# what our desk writes\n\
///      promo.newsletter start  sign up for the evening brief\n\
///      note.correction label   putting it right | we got it wrong\n\
///      related label\n\
///      | from our archive | from the vault\n",
/// )?;
/// assert_eq!(lexicon.len(), 5);
/// # Ok::<(), tearsheet::LexiconError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    head: Index,
    inside: Index,
}

impl Lexicon {
    /// A lexicon without a form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the [format](Self#format).
    ///
    /// # Errors
    /// Every line that is none, each with its number, counted from one.
    pub fn parse(text: &str) -> Result<Self, LexiconError> {
        Ok(Self::new().with(parse(text)?.into_iter().map(|(_, entry)| entry).collect()))
    }

    /// This lexicon with one form more; the same form in the same place takes its new meaning.
    ///
    /// A form without a letter is left out. Costs one look at each form already there: for many,
    /// [`Lexicon::parse`] is quicker.
    ///
    /// ```
    /// use tearsheet::{BlockKind, Lexicon, NoteKind, Place};
    ///
    /// let lexicon = Lexicon::new()
    ///     .entry(BlockKind::Related, Place::Label, "From our archive:")
    ///     .entry(NoteKind::Correction, Place::Label, "Putting it right");
    /// assert_eq!(lexicon.len(), 2);
    /// ```
    #[must_use]
    pub fn entry(self, sense: impl Into<Sense>, place: Place, form: &str) -> Self {
        match new_entry(sense.into(), place, form) {
            Some(entry) => self.with(vec![entry]),
            None => self,
        }
    }

    /// The number of forms.
    #[must_use]
    pub fn len(&self) -> usize {
        self.head.len() + self.inside.len()
    }

    /// Whether it has no form.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn with(self, entries: Vec<Entry<String>>) -> Self {
        let (inside, head) = entries.into_iter().partition(|entry| entry.place == Place::Inside);
        Self { head: self.head.with(head), inside: self.inside.with(inside) }
    }

    pub(super) fn head(&self) -> Table<'_, String> {
        self.head.table()
    }

    pub(super) fn inside(&self) -> Table<'_, String> {
        self.inside.table()
    }
}

/// Keeps the examples of the guide in step.
#[cfg(doctest)]
#[doc = include_str!("../../docs/lexicon.md")]
struct Guide;
