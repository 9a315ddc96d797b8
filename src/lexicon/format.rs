//! The text that a lexicon is written in: reading it, and all that can be wrong with it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use thiserror::Error;

use super::fold::Folded;
use super::head::{is_leading, opens};
use super::index::by_form;
use super::{Entry, Place, Sense};
use crate::nearest::{Hint, nearest};
use crate::span::trim;

/// Everything that is wrong with the text of a [`Lexicon`](crate::Lexicon).
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

/// What is wrong with one line of a [`Lexicon`](crate::Lexicon).
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LexiconProblem {
    /// It gives more forms, and no line before it says what they say.
    #[error("a line that starts with `|` goes on with the one before it, and there is none")]
    MissingKind,
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
    /// No form follows its place, or one has no letter.
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

/// The entries of a text in the [format](super::Lexicon#format), each with the number of its line, in the order of
/// [`by_form`].
pub(super) fn parse(text: &str) -> Result<Vec<(usize, Entry<String>)>, LexiconError> {
    let mut reader = Reader::default();
    for (number, line) in (1..).zip(text.lines()) {
        reader.line(number, trim(line));
    }
    reader.finish()
}

/// What has been read so far.
#[derive(Debug, Default)]
struct Reader {
    entries: Vec<(usize, Entry<String>)>,
    problems: Vec<(usize, LexiconProblem)>,
    open: Open,
}

/// What a line of more forms belongs to.
#[derive(Clone, Copy, Debug, Default)]
enum Open {
    /// No line before it.
    #[default]
    Nothing,
    /// A line that could not be read: that is said once.
    Unread,
    /// A line that said what its forms say; `bare` until one has come.
    Head { number: usize, sense: Sense, place: Place, bare: bool },
}

impl Reader {
    /// `line = ws / comment / head / more`
    fn line(&mut self, number: usize, line: &str) {
        if line.is_empty() || line.starts_with('#') {
            return;
        }
        match line.strip_prefix('|') {
            Some(forms) => self.more(number, forms),
            None => self.head(number, line),
        }
    }

    /// `head = sense 1*ws place [1*ws forms]`
    fn head(&mut self, number: usize, line: &str) {
        self.close();
        let (sense, rest) = split_word(line);
        let (place, forms) = split_word(rest);
        match sense.parse().and_then(|sense| Ok((sense, parse_place(place)?))) {
            Ok((sense, place)) => {
                self.open = Open::Head { number, sense, place, bare: true };
                if !forms.is_empty() {
                    self.more(number, forms.strip_prefix('|').unwrap_or(forms));
                }
            }
            Err(problem) => {
                self.open = Open::Unread;
                self.problems.push((number, problem));
            }
        }
    }

    /// `more = "|" forms`
    ///
    /// `forms = form *("|" form)`
    fn more(&mut self, number: usize, forms: &str) {
        match &mut self.open {
            Open::Nothing => self.problems.push((number, LexiconProblem::MissingKind)),
            Open::Unread => {}
            Open::Head { sense, place, bare, .. } => {
                *bare = false;
                for form in forms.split('|') {
                    match new_entry(*sense, *place, form) {
                        Some(entry) => self.entries.push((number, entry)),
                        None => self.problems.push((number, LexiconProblem::MissingForm)),
                    }
                }
            }
        }
    }

    /// Ends the entry before, which must have had a form.
    fn close(&mut self) {
        if let Open::Head { number, bare: true, .. } = self.open {
            self.problems.push((number, LexiconProblem::MissingForm));
        }
    }

    fn finish(mut self) -> Result<Vec<(usize, Entry<String>)>, LexiconError> {
        self.close();
        self.problems.extend(repeated(&mut self.entries));
        if self.problems.is_empty() {
            return Ok(self.entries);
        }
        self.problems.sort_by_key(|&(number, _)| number);
        Err(LexiconError { problems: self.problems })
    }
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

/// An entry for all languages, with the form as texts are compared with it; none where no letter is left.
pub(super) fn new_entry(sense: Sense, place: Place, form: &str) -> Option<Entry<String>> {
    let form = form.trim_end();
    // The mark after a label, and what stands around it, are no part of it.
    let form = match place {
        Place::Label | Place::Whole => form.trim_start_matches(is_passed).trim_end_matches(is_mark),
        Place::Start | Place::Inside => form.trim_start_matches(|c| is_passed(c) && !opens(c)),
    };
    let form: String = Folded::new(form).collect();
    form.contains(|c: char| c == '©' || c.is_alphabetic()).then_some(Entry {
        form,
        sense,
        place,
        languages: u32::MAX,
    })
}

/// Whether a lookup passes it before a form.
fn is_passed(c: char) -> bool {
    c != '#' && is_leading(c)
}

fn is_mark(c: char) -> bool {
    !matches!(c, '#' | '©') && !c.is_alphanumeric()
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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    /// The forms, sorted.
    #[track_caller]
    fn forms(text: &str) -> Vec<String> {
        parse(text).unwrap().into_iter().map(|(_, entry)| entry.form).collect()
    }

    #[track_caller]
    fn assert_problems(text: &str, problems: &str) {
        assert_eq!(parse(text).unwrap_err().to_string(), problems);
    }

    #[test]
    fn forms_stand_on_one_line_or_on_more() {
        assert_eq!(
            forms("related label see too | and this\n\n# comment\n| and that"),
            ["and that", "and this", "see too"]
        );
        assert_eq!(forms("  related label\r\n  | see too\r\n"), ["see too"]);
        assert_eq!(forms("promo.share whole # shares"), ["# shares"]);
        assert_eq!(forms("\u{FEFF}related label see too\n"), ["see too"]);
        assert_eq!(forms(""), [""; 0]);
    }

    #[test]
    fn forms_are_folded() {
        assert_eq!(forms("note label  ÉDITO’s   Note: "), ["edito's note"]);
        assert_eq!(forms("credit start (Photo:"), ["(photo:"]);
        assert_eq!(forms("credit whole (Photo)"), ["photo"]);
        assert_eq!(forms("copyright start ©"), ["©"]);
    }

    #[test]
    fn every_problem_has_its_line() {
        assert_problems(
            "| stray\nrelatd label see too\n| more of it\nrelated lable see too\nrelated\nnote label\nnote label --",
            "line 1: a line that starts with `|` goes on with the one before it, and there is none\n\
             line 2: `relatd` is no kind of block; is it `related`?\n\
             line 4: `lable` is no place of a form; is it `label`?\n\
             line 5: the place is missing: one of `start`, `label`, `whole`, `inside`\n\
             line 6: the form is missing: the words to be known by\n\
             line 7: the form is missing: the words to be known by",
        );
    }

    #[test]
    fn a_form_has_a_letter() {
        assert_problems("note label 18+ | 18 plus", "line 1: the form is missing: the words to be known by");
        assert_problems("note label | a || b", "line 1: the form is missing: the words to be known by");
    }

    #[test]
    fn a_form_stands_in_a_place_once() {
        assert_problems(
            "related label See too\nrelated start see too\ncredit label SEE  TOO:",
            "line 3: `see too` stands in the same place as on line 1",
        );
    }
}
