//! Whom a sentence of a bio is about.
//!
//! ```abnf
//! subject = [label] [lead] names predicate
//! lead    = ("Author" / "The writer," / role) gap      ; what the person is, before the name
//! names   = titled-name *(separator titled-name)
//! ```

use alloc::vec::Vec;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::char;
use nom::combinator::{opt, verify};
use nom::sequence::preceded;

use crate::fields::name::{credentials, is_full, titled_name};
use crate::fields::slice::{Parsed, is_capitalised, spaces};
use crate::lexicon::bio as lexicon;
use crate::lexicon::words::holds;
use crate::text::is_line_end;

use super::phrase::{Proper, any_phrase, aside, list, title, word};
use super::role::noun;

/// The words that may stand before a name that is the subject.
const MAX_LEAD: usize = 5;

/// How surely what follows a name makes it the subject of a bio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// Nothing that follows a subject.
    None,
    /// A comma, a colon, a possessive, the end of the line.
    Mark,
    /// A verb.
    Verb,
}

/// The names at the start of `input`, what follows them, and how surely they are the subject.
pub(super) fn names(input: &str) -> Option<(&str, Vec<&str>, Certainty)> {
    let name = |input| titled_name(input).map(|(rest, (_, name))| (rest, name));
    let (rest, found) = list(input, name, is_full);
    if found.is_empty() {
        return None;
    }
    let rest = credentials(rest).map_or(rest, |(rest, _)| rest);
    Some((rest, found, certainty(rest)))
}

/// As [`names`], with what the person is before the name: `Author Jane Roe is`.
pub(super) fn led_names(input: &str) -> Option<(&str, Vec<&str>, Certainty)> {
    let mut rest = any_phrase(lexicon::PROFESSION_WORDS, input)
        .map(|rest| spaces(rest.trim_start_matches(',')).map_or(rest, |(rest, _)| rest))
        .filter(|rest| rest.starts_with(char::is_uppercase))
        .unwrap_or(input);
    if rest.len() < input.len() {
        return names(rest);
    }
    for place in 0..MAX_LEAD {
        let (after, found) = word(rest).ok()?;
        if place == 0 && matches!(found, "By" | "Por" | "Par" | "Von" | "Di") {
            let (rest, names, _) = names(spaces(after).ok()?.0)?;
            return Some((rest, names, Certainty::Mark));
        }
        (rest, _) = spaces(after).ok()?;
        if noun(found).is_some() && after.len() > rest.len() {
            return names(rest);
        }
    }
    None
}

/// What follows a name.
fn certainty(rest: &str) -> Certainty {
    let (rest, _) = opt(preceded(spaces, aside)).parse(rest).unwrap_or((rest, None));
    let verb = |rest| {
        let comma = opt((char(','), spaces));
        let known = |word: &str| {
            !is_capitalised(word) && (holds(lexicon::VERBS, word) || holds(lexicon::COPULAS, word))
        };
        preceded((comma, spaces), verify(word, known)).parse(rest).is_ok()
    };
    if verb(rest) {
        return Certainty::Verb;
    }
    let mark: Parsed<'_> =
        preceded(spaces, alt((tag(","), tag(":"), tag("|"), tag("—"), tag("–"), tag("- "), tag("@"))))
            .parse(rest);
    let possessive = ["'s ", "’s ", "’ "].into_iter().any(|ending| rest.starts_with(ending));
    if mark.is_ok() || possessive || rest.is_empty() || rest.starts_with(is_line_end) || rest.trim() == "." {
        Certainty::Mark
    } else {
        Certainty::None
    }
}

/// Over a label at the head of a bio: `About the author:`, or alone on its line.
pub(super) fn label(input: &str) -> &str {
    let label = any_phrase(lexicon::LABELS, input).or_else(|| any_phrase(lexicon::NOTE_LABELS, input));
    label.and_then(label_end).unwrap_or(input)
}

/// Over what parts a label from its bio: a colon, a dash or a line end.
fn label_end(rest: &str) -> Option<&str> {
    let mark: Parsed<'_> = preceded(spaces, alt((tag(":"), tag("—"), tag("–"), tag("|")))).parse(rest);
    let line = rest.trim_start_matches([' ', '\t']).starts_with(is_line_end);
    let rest = mark.map(|(rest, _)| rest).ok().or_else(|| line.then_some(rest))?;
    spaces(rest).ok().map(|(rest, _)| rest)
}

/// A title as the subject of its sentence, and what follows it: `The Long Lamp is her third book`, `Salt won`.
pub(super) fn work(input: &str) -> Option<(&str, &str)> {
    let (rest, title) = title(Proper::Title, input).ok()?;
    let predicate = preceded(spaces, |input| {
        any_phrase(lexicon::WORK_PREDICATES, input).map(|rest| (rest, ())).ok_or(nom::Err::Error(()))
    });
    let followed = { predicate }.parse(rest).is_ok();
    followed.then_some((rest, title))
}
