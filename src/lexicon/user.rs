//! A user's own forms.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use super::fold::{Folded, Keys, text_key};
use super::head::is_leading;
use super::nearest::nearest;
use super::table::{NONE, Sieve, Table, link};
use super::{Entry, Fine, Place};
use crate::kind::{BlockKind, Media, NoteKind, PromoKind};

/// Words and formulas of your own, by which a parser knows what a line is.
///
/// They are asked before the built-in ones, whatever the language of the article. Case, accents, line ends inside a
/// form, runs of white space and the look of an apostrophe do not count, and `#` stands for a number. A form is no
/// verdict: what stands around a line has its say too.
///
/// # Format
///
/// Text, one form a line: what it says, where it has to stand, and the form itself, with white space between them.
/// An empty line and one that starts with `#` say nothing.
///
/// ```text
/// line  = ws / comment / entry
/// entry = sense 1*ws place 1*ws form
/// sense = kind [ "." fine ]         ; a BlockKind's name; after it a NoteKind's, a PromoKind's or a Media's
/// place = "start" / "label" / "whole" / "inside"
/// form  = the rest of the line
/// ```
///
/// ```
/// use tearsheet::Lexicon;
///
/// let lexicon = Lexicon::parse(
///     "# what our desk writes\n\
///      promo.newsletter  start   sign up for the evening brief\n\
///      related           label   from our archive\n\
///      note.correction   label   putting it right\n",
/// )?;
/// assert_eq!(lexicon.len(), 3);
/// # Ok::<(), tearsheet::LexiconError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lexicon {
    head: Index,
    inside: Index,
}

/// What a form says: a kind of block, and what kind of that.
///
/// Made from a [`BlockKind`], a [`NoteKind`], a [`PromoKind`] or a [`Media`], or read from its name.
///
/// ```
/// use tearsheet::{BlockKind, PromoKind, Sense};
///
/// let sense = "promo.newsletter".parse::<Sense>()?;
/// assert_eq!(sense, Sense::from(PromoKind::Newsletter));
/// assert_eq!((sense.kind(), sense.to_string().as_str()), (BlockKind::Promo, "promo.newsletter"));
/// # Ok::<(), tearsheet::LexiconProblem>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    kind: BlockKind,
    fine: Fine,
}

/// Everything that is wrong with the text of a [`Lexicon`].
///
/// ```
/// use tearsheet::Lexicon;
///
/// let error = Lexicon::parse("promo.newsleter start join us\nrelated lable see too\n").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "line 1: `promo.newsleter` is no kind of block; is it `promo.newsletter`?\n\
///      line 2: `lable` is no place of a form; is it `label`?"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", Lines(problems))]
pub struct LexiconError {
    problems: Vec<(usize, LexiconProblem)>,
}

/// What is wrong with one line of a [`Lexicon`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LexiconProblem {
    /// It starts with no [`Sense`].
    #[error("`{name}` is no kind of block{}", Hint(nearest.as_deref()))]
    UnknownKind {
        /// What stands there.
        name: String,
        /// The valid name that comes nearest, if one comes near.
        nearest: Option<String>,
    },
    /// Its second word is no [`Place`].
    #[error("`{name}` is no place of a form{}", Hint(*nearest))]
    UnknownPlace {
        /// What stands there.
        name: String,
        /// The valid name that comes nearest, if one comes near.
        nearest: Option<&'static str>,
    },
    /// It ends after the kind.
    #[error("the place is missing: one of `start`, `label`, `whole`, `inside`")]
    MissingPlace,
    /// It ends after the place, or the form has no letter and no number.
    #[error("the form is missing: the words to be known by")]
    MissingForm,
    /// Another line has the same form in the same place.
    #[error("`{form}` stands in the same place as on line {first}")]
    Repeated {
        /// The form, folded.
        form: String,
        /// The number of the line that has it first.
        first: usize,
    },
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
        let (mut entries, mut problems) = (Vec::new(), Vec::new());
        for (number, line) in (1..).zip(text.lines()) {
            match parse_line(line) {
                Ok(Some(entry)) => entries.push((number, entry)),
                Ok(None) => {}
                Err(problem) => problems.push((number, problem)),
            }
        }
        problems.extend(repeated(&mut entries));
        problems.sort_by_key(|&(number, _)| number);
        if problems.is_empty() {
            Ok(Self::default().with(entries.into_iter().map(|(_, entry)| entry).collect()))
        } else {
            Err(LexiconError { problems })
        }
    }

    /// This lexicon with one form more; the same form in the same place takes its new meaning.
    ///
    /// A form without a letter or number is left out. Costs one look at each form already there: for many,
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
        self.head.entries.len() + self.inside.entries.len()
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

impl Sense {
    /// The kind of block.
    #[must_use]
    pub const fn kind(self) -> BlockKind {
        self.kind
    }

    /// Every sense, the kinds without a finer one first.
    fn all() -> impl Iterator<Item = Self> {
        let kinds = BlockKind::ALL.iter().copied().map(Self::from);
        let notes = NoteKind::ALL.iter().copied().map(Self::from);
        let promos = PromoKind::ALL.iter().copied().map(Self::from);
        kinds.chain(notes).chain(promos).chain(Media::ALL.iter().copied().map(Self::from))
    }
}

impl From<BlockKind> for Sense {
    fn from(kind: BlockKind) -> Self {
        Self { kind, fine: Fine::Plain }
    }
}

impl From<NoteKind> for Sense {
    fn from(kind: NoteKind) -> Self {
        Self { kind: BlockKind::Note, fine: Fine::Note(kind) }
    }
}

impl From<PromoKind> for Sense {
    fn from(kind: PromoKind) -> Self {
        Self { kind: BlockKind::Promo, fine: Fine::Promo(kind) }
    }
}

impl From<Media> for Sense {
    fn from(media: Media) -> Self {
        Self { kind: BlockKind::Cue, fine: Fine::Cue(media) }
    }
}

impl fmt::Display for Sense {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fine = match self.fine {
            Fine::Plain => return self.kind.fmt(f),
            Fine::Note(kind) => kind.as_str(),
            Fine::Promo(kind) => kind.as_str(),
            Fine::Cue(media) => media.as_str(),
        };
        write!(f, "{}.{fine}", self.kind)
    }
}

impl FromStr for Sense {
    type Err = LexiconProblem;

    fn from_str(name: &str) -> Result<Self, LexiconProblem> {
        Self::all().find(|sense| sense.to_string() == name).ok_or_else(|| LexiconProblem::UnknownKind {
            name: name.into(),
            nearest: nearest(name, Self::all().map(|sense| sense.to_string())),
        })
    }
}

impl LexiconError {
    /// Each problem, with the number of its line, counted from one; in the order of the lines.
    #[must_use]
    pub fn problems(&self) -> &[(usize, LexiconProblem)] {
        &self.problems
    }
}

/// A line each.
struct Lines<'a>(&'a [(usize, LexiconProblem)]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (number, problem)) in self.0.iter().enumerate() {
            let end = if at == 0 { "" } else { "\n" };
            write!(f, "{end}line {number}: {problem}")?;
        }
        Ok(())
    }
}

/// What may have been meant.
struct Hint<'a>(Option<&'a str>);

impl fmt::Display for Hint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, "; is it `{name}`?"))
    }
}

/// `line = ws / comment / entry`
fn parse_line(line: &str) -> Result<Option<Entry<String>>, LexiconProblem> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    let (sense, rest) = split_word(line);
    let (place, form) = split_word(rest);
    let sense = sense.parse()?;
    new_entry(sense, parse_place(place)?, form).map(Some).ok_or(LexiconProblem::MissingForm)
}

/// `place = "start" / "label" / "whole" / "inside"`
fn parse_place(name: &str) -> Result<Place, LexiconProblem> {
    if name.is_empty() {
        return Err(LexiconProblem::MissingPlace);
    }
    name.parse().map_err(|_| LexiconProblem::UnknownPlace {
        name: name.into(),
        nearest: nearest(name, Place::ALL.iter().map(|place| place.as_str())),
    })
}

/// The first word, and what follows it and the white space after it.
fn split_word(text: &str) -> (&str, &str) {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (word, rest.trim_start())
}

/// An entry for all languages, with the form as texts are compared with it; none where no letter or number is left.
fn new_entry(sense: Sense, place: Place, form: &str) -> Option<Entry<String>> {
    let form = form.trim_start_matches(|c| c != '#' && is_leading(c)).trim_end();
    let form = match place {
        // Its mark, or what stands around it, is no part of it.
        Place::Label | Place::Whole => form.trim_end_matches(|c: char| c != '#' && !c.is_alphanumeric()),
        Place::Start | Place::Inside => form,
    };
    let form: String = Folded::new(form).collect();
    let key = text_key(&form);
    form.contains(|c: char| c == '#' || c.is_alphanumeric()).then_some(Entry {
        form,
        kind: sense.kind,
        fine: sense.fine,
        place,
        languages: u32::MAX,
        key,
    })
}

/// A problem for every entry whose form and place an earlier line has. Sorts the entries.
fn repeated(entries: &mut [(usize, Entry<String>)]) -> Vec<(usize, LexiconProblem)> {
    entries.sort_by(|(_, a), (_, b)| by_form(a).cmp(&by_form(b)));
    let mut problems = Vec::new();
    let mut first = 0;
    for at in 1..entries.len() {
        if by_form(&entries[at].1) == by_form(&entries[first].1) {
            let form = entries[at].1.form.clone();
            problems.push((entries[at].0, LexiconProblem::Repeated { form, first: entries[first].0 }));
        } else {
            first = at;
        }
    }
    problems
}

/// What entries are sorted by, and no two have in common.
fn by_form(entry: &Entry<String>) -> (&str, Place) {
    (&entry.form, entry.place)
}

/// Sorted entries and what makes the search in them quick: [`Table`], owned.
#[derive(Clone, Debug, PartialEq)]
struct Index {
    entries: Vec<Entry<String>>,
    shorter: Vec<u32>,
    sieve: Box<Sieve>,
}

impl Default for Index {
    fn default() -> Self {
        Self { entries: Vec::new(), shorter: Vec::new(), sieve: Box::new(Sieve::new()) }
    }
}

impl Index {
    /// With `new` entries, which go before those that are there.
    fn with(mut self, new: Vec<Entry<String>>) -> Self {
        self.entries.splice(0..0, new);
        self.entries.sort_by(|a, b| by_form(a).cmp(&by_form(b)));
        self.entries.dedup_by(|later, kept| by_form(later) == by_form(kept));
        let forms: Vec<&str> = self.entries.iter().map(|entry| entry.form.as_str()).collect();
        self.shorter = vec![NONE; forms.len()];
        let keys: Vec<Keys> = forms.iter().map(|form| Keys::new(form)).collect();
        link(&forms, &keys, &mut self.shorter);
        for entry in &self.entries {
            self.sieve.add(entry.key);
        }
        self
    }

    fn table(&self) -> Table<'_, String> {
        Table { entries: &self.entries, shorter: &self.shorter, sieve: &self.sieve }
    }
}
