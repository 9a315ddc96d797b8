//! What a person is: `a former staff writer`, `Washington-based reporter`, `Jane Roe Professor of History`.
//!
//! ```abnf
//! role     = *(filler gap) *(modifier gap) noun *(gap noun) [gap tail] [gap "of" gap field]
//! modifier = word / place "-based" / prize "-winning"
//! ```
//!
//! Adjectives of nations are no part of a role, nor is what a bestseller list is called. `and` and commas join modifiers as
//! long as no noun has come: `leadership and business strategist`, `an award-winning, bestselling author`.

use alloc::vec::Vec;

use crate::fields::slice::{before, is_capitalised, spaces};
use crate::lexicon::bio as lexicon;
use crate::lexicon::words::{Sieve, holds, sieve};

use super::phrase::{Proper, any_phrase, proper, word};

/// The modifiers that a role has at most; without an article before it, at most.
const MAX_MODIFIERS: usize = 12;
const MAX_BARE_MODIFIERS: usize = 5;

/// What a role's `of` is followed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// An organisation.
    Post,
    Author,
    Host,
    /// A field of study.
    Academic,
    /// A place, which is no organisation.
    Office,
    /// A relative, an admirer: no role.
    Kin,
}

/// A role as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Role<'a> {
    pub(super) text: &'a str,
    pub(super) noun: Noun,
    /// The place of `-based`, of `-born` or `-raised`, the prize of `-winning`, whose the person is (`the Lamp's editor`).
    pub(super) asides: Vec<(Aside, &'a str)>,
}

/// What a compound before the role says besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aside {
    Residence,
    Origin,
    Award,
    Employer,
}

/// The endings of those compounds.
const COMPOUNDS: &[(&str, Aside)] = &[
    ("based", Aside::Residence),
    ("born", Aside::Origin),
    ("bred", Aside::Origin),
    ("raised", Aside::Origin),
    ("winning", Aside::Award),
];

/// What joins the halves of those.
const HYPHENS: [char; 3] = ['-', '–', '‑'];

/// The role at the start of `input`, and what follows it.
pub(super) fn role(input: &str) -> Option<(&str, Role<'_>)> {
    let start = fillers(input);
    let limit = if start.len() == input.len() { MAX_BARE_MODIFIERS } else { MAX_MODIFIERS };
    let mut phrase = Phrase { start, asides: Vec::new() };
    let mut rest = start;
    for _ in 0..limit {
        let (after, found) = word(rest).ok()?;
        if is_stop(found) {
            return None;
        }
        if let Some(noun) = noun(found) {
            return Some(phrase.close(after, noun));
        }
        if is_joining(found) && !is_joinable(after) {
            return None;
        }
        rest = phrase.modifier(found, after, limit == MAX_MODIFIERS)?;
    }
    None
}

/// Over articles and adverbs: `is also a`, `currently the`.
fn fillers(input: &str) -> &str {
    let mut rest = input;
    for _ in 0..4 {
        match word(rest) {
            Ok((after, found)) if is_filler(found) => rest = skip_spaces(after),
            _ => break,
        }
    }
    rest
}

/// `The` with a capital begins a name: `The Lamp's editor`.
fn is_filler(word: &str) -> bool {
    !is_capitalised(word) && holds(lexicon::BETWEEN, word) && noun(word).is_none()
}

/// A role before its noun.
struct Phrase<'a> {
    /// Where the role begins, as far as is known.
    start: &'a str,
    asides: Vec<(Aside, &'a str)>,
}

impl<'a> Phrase<'a> {
    /// Over a modifier: where the next word begins.
    fn modifier(&mut self, found: &'a str, after: &'a str, article: bool) -> Option<&'a str> {
        let comma = after.strip_prefix(',').filter(|_| article);
        let rest = skip_spaces(comma.unwrap_or(after));
        if rest.len() == after.len() {
            return None;
        }
        let first = self.start.len() == found.len() + after.len();
        if let Some((aside, words)) = self.compound(found, after) {
            if !holds(lexicon::NATIONALITIES, words) {
                self.asides.push((aside, words));
            }
            self.start = rest;
        } else if first && holds(lexicon::NATIONALITIES, found) {
            self.start = rest;
        } else if is_bestselling(found) && !first {
            self.start = &self.start[self.start.len() - found.len() - after.len()..];
        }
        Some(rest)
    }

    /// `Boston-based`, `New York-born`, `Pulitzer Prize-winning`, `The Lamp's`: what it says, and the words before its ending.
    fn compound(&self, found: &'a str, after: &'a str) -> Option<(Aside, &'a str)> {
        let so_far = before(self.start, after);
        let whose = so_far.strip_suffix("'s").or_else(|| so_far.strip_suffix("’s"));
        let (aside, words) = whose.map(|words| (Aside::Employer, words)).or_else(|| {
            let (_, ending) = found.rsplit_once(HYPHENS)?;
            let &(_, aside) = COMPOUNDS.iter().find(|(compound, _)| ending.eq_ignore_ascii_case(compound))?;
            Some((aside, so_far[..so_far.len() - ending.len()].trim_end_matches(HYPHENS)))
        })?;
        is_capitalised(words).then_some((aside, words))
    }

    /// The role that ends with the noun before `after`, or with what clings to it.
    fn close(self, after: &'a str, noun: Noun) -> (&'a str, Role<'a>) {
        let (after, noun) = further_nouns(after, noun);
        let after = tail(after);
        let after = if noun == Noun::Academic { field(self.start, after) } else { after };
        (after, Role { text: before(self.start, after), noun, asides: self.asides })
    }
}

/// Over the nouns behind a noun: `art historian`, `physician turned novelist`.
fn further_nouns(after: &str, first: Noun) -> (&str, Noun) {
    let (mut end, mut last) = (after, first);
    for _ in 0..2 {
        let mut rest = end;
        let next = (0..2).find_map(|_| {
            let (after, found) = word(gap(rest)?).ok()?;
            rest = after;
            if is_stop(found) || is_joining(found) {
                return Some(None);
            }
            noun(found).map(|noun| Some((after, noun)))
        });
        let Some(Some((after, noun))) = next else { break };
        (end, last) = (after, noun);
    }
    (end, last)
}

/// Over `at large`, `in chief`, `emeritus`.
fn tail(after: &str) -> &str {
    gap(after).and_then(|rest| any_phrase(lexicon::ROLE_TAILS, rest)).unwrap_or(after)
}

/// Over the field of a chair, which is written as a name: `Professor of History and Law`.
fn field<'a>(start: &'a str, after: &'a str) -> &'a str {
    let titled = before(start, after).rsplit(char::is_whitespace).next().is_some_and(is_capitalised);
    let of = || {
        let (rest, of) = word(gap(after)?).ok()?;
        let rest = gap(rest)?;
        let (rest, _) = proper(Proper::Field, rest).ok()?;
        (titled && matches!(of, "of" | "de")).then_some(rest)
    };
    of().unwrap_or(after)
}

/// What the word is a noun for, if it is one for persons: by itself, as a plural, or behind its last hyphen.
pub(super) fn noun(word: &str) -> Option<Noun> {
    let singular = word.strip_suffix('s').filter(|singular| singular.len() > 2);
    let simple = whole_noun(word).or_else(|| singular.and_then(whole_noun));
    if simple.is_some() || !word.contains('-') {
        return simple;
    }
    let compound = word.rsplit('-').next();
    let leading = word.split("-in-").next().and_then(|word| word.split("-at-").next());
    [compound, leading].into_iter().flatten().find_map(whole_noun)
}

/// The words of the tables that [`whole_noun`] asks.
static NOUNS: Sieve = sieve![
    lexicon::KIN,
    lexicon::HOSTS,
    lexicon::AUTHORS,
    lexicon::ACADEMICS,
    lexicon::OFFICES,
    lexicon::WRITERS,
    lexicon::ROLES,
];

fn whole_noun(word: &str) -> Option<Noun> {
    let agent = || {
        lexicon::AGENT_ENDINGS.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
    };
    if !NOUNS.may_hold(word) {
        return agent().then_some(Noun::Post);
    }
    if holds(lexicon::KIN, word) {
        Some(Noun::Kin)
    } else if holds(lexicon::HOSTS, word) {
        Some(Noun::Host)
    } else if holds(lexicon::AUTHORS, word) {
        Some(Noun::Author)
    } else if holds(lexicon::ACADEMICS, word) {
        Some(Noun::Academic)
    } else if holds(lexicon::OFFICES, word) {
        Some(Noun::Office)
    } else {
        (holds(lexicon::WRITERS, word) || holds(lexicon::ROLES, word) || agent()).then_some(Noun::Post)
    }
}

fn is_stop(word: &str) -> bool {
    !is_capitalised(word) && holds(lexicon::ROLE_STOPS, word)
}

/// Whether the word joins the members of a list; in small letters, for `I` and `Y` are initials.
pub(super) fn is_joining(word: &str) -> bool {
    !is_capitalised(word) && holds(lexicon::JOINING, word)
}

/// Whether what follows `and` can be a modifier's second half: no article stands there.
fn is_joinable(after: &str) -> bool {
    !word(skip_spaces(after)).is_ok_and(|(_, next)| holds(lexicon::BETWEEN, next))
}

fn is_bestselling(word: &str) -> bool {
    matches!(
        word,
        "bestselling" | "best-selling" | "Bestselling" | "Best-selling" | "Best-Selling" | "top-selling"
    )
}

fn skip_spaces(input: &str) -> &str {
    spaces(input).map_or(input, |(rest, _)| rest)
}

/// What follows the white space that `input` starts with.
fn gap(input: &str) -> Option<&str> {
    Some(skip_spaces(input)).filter(|rest| rest.len() < input.len())
}

/// The role behind an article: `as an observer`, but not `as part of`.
pub(super) fn articled_role(input: &str) -> Option<(&str, Role<'_>)> {
    (fillers(input).len() < input.len()).then(|| role(input)).flatten()
}
