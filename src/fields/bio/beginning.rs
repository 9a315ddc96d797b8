//! Whom a text begins with, and whether a bio begins with it: what the cut of a line asks.

use crate::fields::name::is_full;
use crate::fields::slice::head;
use crate::glance::{self, Glance, Sight};
use crate::lexicon::bio as lexicon;
use crate::lexicon::families;
use crate::lexicon::words::holds;
use crate::span::is_space;

use super::cue::Cue;
use super::evidence::{BioEvidence, LEADS, NEAR, evidence, unwrapped};
use super::phrase::{any_phrase, cue, word};
use super::subject::{self, Certainty, Named};

/// Whom `text` opens with, if it is a person's name that a predicate follows.
pub(crate) fn subject(text: &str) -> Option<&str> {
    let near = head(text.trim_start_matches(LEADS), NEAR);
    let (_, names, _) = subject::subject_names(near)?;
    names.first().copied()
}

/// What the first words of a text are to a bio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beginning {
    /// Nothing.
    None,
    /// Whom one may be about, or a formula that leads to an address.
    Start,
    /// A bio's: whom it is about, and what only bios say.
    Bio,
}

/// What a bio has in which a story goes on, by its [`beginning`] and what makes that one: a copula, what one who writes does,
/// a formula.
pub(crate) const SIGHTS: Sight = glance::word(families::BIO);

/// What `text`, behind a story, begins with.
pub(crate) fn beginning(text: &str, glance: Glance) -> Beginning {
    let near = head(text, NEAR);
    let named = subject::names(near).filter(|(_, _, certainty)| *certainty > Certainty::None);
    let verb = named.as_ref().is_some_and(|(_, _, certainty)| *certainty == Certainty::Verb);
    let led = if verb { None } else { subject::led_names(near) };
    if verb || led.is_some() {
        let found = evidence(text, glance);
        if found.is_strong() || found.has(BioEvidence::NAME | BioEvidence::IS | BioEvidence::ROLE) {
            return Beginning::Bio;
        }
    }
    let start = unwrapped(text).0;
    let whole = |names: &[&str]| names.iter().all(|name| is_full(name));
    let subject = || {
        let found = if start.len() == text.len() { named.or(led) } else { subject_in(start) };
        found.is_some_and(|(_, names, _)| whole(&names))
    };
    if is_formula(start) || subject() { Beginning::Start } else { Beginning::None }
}

fn subject_in(start: &str) -> Option<Named<'_>> {
    subject::subject_names(head(start, NEAR))
}

/// Whether `start` is a formula that leads to an address, a pronoun, or a word for one who writes.
fn is_formula(start: &str) -> bool {
    matches!(cue(start), Ok((_, Cue::Contact)))
        || word(start).is_ok_and(|(_, first)| holds(lexicon::PRONOUNS, first))
        || any_phrase(lexicon::PROFESSION_WORDS, start).is_some()
}

/// Whether `text` begins with whom a bio is about, or with a formula that leads to an address.
pub(crate) fn starts(text: &str) -> bool {
    let start = unwrapped(text).0;
    is_formula(start) || subject_in(start).is_some_and(|(_, names, _)| names.iter().all(|name| is_full(name)))
}

/// Whether `text` is a heading over a bio, by the name: `About Jane Roe`.
pub(crate) fn is_heading(text: &str) -> bool {
    subject::about(text).is_some_and(|rest| rest.trim_end_matches(':').is_empty())
}

/// Whether `text` is a predicate whose subject stands on the line above: `is a contributing editor`, `teaches history`.
pub(crate) fn goes_on_from_name(text: &str) -> bool {
    text.starts_with(char::is_lowercase)
        && word(text).is_ok_and(|(_, verb)| {
            holds(lexicon::PRESENT_COPULAS, verb) || holds(lexicon::PRESENT_VERBS, verb)
        })
}

/// Whether a part of `name` stands among the first words of `text`.
pub(crate) fn names_again(text: &str, name: &str) -> bool {
    let part = |found: &str| found.len() > 2 && name.split(is_space).any(|part| part == found);
    text.split(|c: char| is_space(c) || matches!(c, ',' | '’' | '\'' | '.')).take(AGAIN).any(part)
}

/// How many words in the subject of a sentence may stand.
const AGAIN: usize = 12;

/// Whether `text` goes on about whom a bio before it has named: `She lives in ..`, `More of his work is ..`.
pub(crate) fn speaks_of_known(text: &str) -> bool {
    let mut firsts = text.split(is_space).filter_map(|token| word(token).ok()).take(5);
    firsts.any(|(_, found)| holds(lexicon::PRONOUNS, found))
}
