//! A byline glued in front of prose.

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::char;

use super::opener::{Opening, opener};
use super::segment::{Joint, joint};
use super::told::role_end;
use crate::fields::date::date;
use crate::fields::name::{full_name, is_full, is_given_name, person_name};
use crate::fields::slice::{email, handle, head, is_capitalised, listed_prefix, spaces, span_in};
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::desk::OUTLET_ENDS;
use crate::lexicon::places::CITIES;
use crate::lexicon::words::holds;
use crate::span::is_space;

/// How many bytes a byline takes that is glued in front of prose.
///
/// ```abnf
/// glued = opener names *("," WSP (role / agency / place) / [WSP] "(" handle ")") prose
/// names = full-name *(("," / "and") full-name)
/// ```
pub(super) fn glued(text: &str) -> Option<usize> {
    let (rest, opening) = opener(text);
    let given = || full_name(rest).is_ok_and(|(_, name)| is_given_name(name));
    if opening == Opening::None || opening == Opening::Weak && !is_capitalised(text) && !given() {
        return None;
    }
    // An agency's name reads as a person's, and what a bar parts from it is no prose.
    if listed_prefix(AGENCIES, rest).is_some_and(|rest| rest.trim_start().starts_with('|')) {
        return None;
    }
    let mut rest = glued_names(rest)?;
    while let Some(after) = glued_detail(rest) {
        rest = after;
    }
    let prose =
        rest.trim_start_matches(|c| is_space(c) || matches!(c, '|' | ':' | '-' | '–' | '—' | '.' | ','));
    let sentence = prose.len() > 40
        && prose.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "(\"“‘«".contains(c));
    (sentence || prose.len() > 40 && is_dated(prose)).then(|| text.len() - prose.len())
}

/// `dated = *WSP ["on" 1*WSP] date`
fn is_dated(rest: &str) -> bool {
    let rest = rest.trim_start_matches(is_space);
    date(rest.strip_prefix("on ").unwrap_or(rest)).is_ok()
}

fn glued_names(input: &str) -> Option<&str> {
    let (mut rest, mut name) = full_name(input).ok()?;
    loop {
        let (after, kind) = joint(rest);
        match full_name(after) {
            Ok((next, more)) if matches!(kind, Joint::And | Joint::Comma) => (rest, name) = (next, more),
            _ => break,
        }
    }
    // An article in capitals begins the sentence: `Por Camilo Restrepo Vega La Policía`, `Von Jonas Keller Der Rat`.
    if let Some(at) = article(name).filter(|_| !rest.trim_start_matches(is_space).starts_with(',')) {
        return Some(&input[span_in(input, &name[at..]).start()..]);
    }
    // `By Jane Roe Plain Record`
    if let Some(at) = outlet_at(name) {
        return Some(&input[span_in(input, &name[at..]).start()..]);
    }
    // A date behind the name may begin with a word that is a part of names too: `By Jane Roe June 5, 2017`.
    if let Some(dated) = name.rsplit_once(is_space).map(|(_, month)| &input[span_in(input, month).start()..])
    {
        if date(dated).is_ok() {
            return Some(dated);
        }
    }
    if is_dated(rest) {
        return Some(rest);
    }
    // The last word may be the first of the sentence: `By Jane Roe Officials said`.
    if !rest.trim_start_matches(is_space).starts_with(char::is_lowercase) {
        return Some(rest);
    }
    let (kept, _) = name.rsplit_once(is_space)?;
    let back = name.len() - kept.len();
    let from = input.len() - rest.len() - back;
    (is_full(kept) && person_name(kept).is_ok()).then(|| &input[from..])
}

/// Where an outlet's name begins behind a person's in `name`: one of its words, the fourth or a later one, is one that
/// outlets end with.
fn outlet_at(name: &str) -> Option<usize> {
    let mut starts = name.match_indices(is_space).map(|(at, gap)| at + gap.len());
    let third = starts.nth(1)?;
    let at = if name[..third].trim_end().ends_with('.') { starts.next()? } else { third };
    name[at..].split(is_space).skip(1).any(|word| holds(OUTLET_ENDS, word)).then_some(at)
}

/// Where an article with a capital stands in `name`, behind two words at least, and no particle of names before it.
fn article(name: &str) -> Option<usize> {
    let starts = name.match_indices(is_space).map(|(at, gap)| at + gap.len());
    starts.skip(1).find(|&at| {
        let word = name[at..].split(is_space).next().unwrap_or_default();
        let before = name[..at].trim_end().rsplit(is_space).next().unwrap_or_default();
        ARTICLES.contains(&word) && !PARTICLES.contains(&before) && is_full(name[..at].trim_end())
    })
}

/// Articles, prepositions and conjunctions with which sentences begin.
const ARTICLES: [&str; 44] = [
    "A", "Am", "An", "As", "Auf", "Bei", "Cuando", "Dans", "Das", "Depuis", "Der", "Desde", "Die", "Ein",
    "Eine", "El", "En", "Es", "Gli", "Il", "Im", "In", "La", "Las", "Le", "Les", "Lo", "Los", "Mit", "Nach",
    "Nel", "O", "Os", "Para", "Pour", "Quand", "Seit", "The", "Tras", "Un", "Una", "Une", "Uno", "Wer",
];

/// What stands before an article that is a part of the name.
const PARTICLES: [&str; 8] = ["Da", "De", "Del", "Di", "San", "Van", "Von", "de"];

/// Over an outlet's name of two to four capitalised words, of which the last is one that outlets end with, or `of` and that.
fn outlet(input: &str) -> Option<&str> {
    let start = input.strip_prefix("of ").or_else(|| input.strip_prefix("for ")).unwrap_or(input);
    let start = start.strip_prefix("the ").unwrap_or(start);
    let mut end = 0;
    for (count, word) in head(start, 60).split_inclusive(is_space).take(4).enumerate() {
        if !is_capitalised(word) || word.ends_with([',', '.', ':']) {
            return None;
        }
        end += word.len();
        if count > 0 && holds(OUTLET_ENDS, word.trim_end_matches(is_space)) {
            return Some(&start[end..]);
        }
    }
    None
}

fn glued_detail(input: &str) -> Option<&str> {
    let spaced = input.trim_start_matches(is_space);
    if let Ok((rest, _)) = handle(spaced) {
        return Some(rest);
    }
    if let Some(place) = spaced.strip_prefix("in ") {
        return listed_prefix(CITIES, place).filter(|rest| rest.starts_with(|c| is_space(c) || c == ','));
    }
    if let Some(rest) =
        outlet(spaced.trim_start_matches([',', '|', '/', '-', '–', '—']).trim_start_matches(is_space))
    {
        return Some(rest);
    }
    if let Some(inner) = spaced.strip_prefix('(') {
        let (rest, _) = (spaces, alt((handle, email)), spaces, char(')')).parse(inner).ok()?;
        return Some(rest);
    }
    let rest = spaced.trim_start_matches([',', '|', '/']).trim_start_matches(is_space);
    let words = head(rest, 60);
    if let Some(end) = role_end(words) {
        let capitals = words[..end].split(is_space).all(is_capitalised);
        return capitals.then(|| &rest[end..]);
    }
    let separated = rest.len() < spaced.len();
    let agency = || listed_prefix(AGENCIES, rest).filter(|rest| rest.starts_with(' '));
    if let Some(rest) = agency() {
        return Some(rest);
    }
    separated.then(|| listed_prefix(AGENCIES, rest).or_else(|| listed_prefix(CITIES, rest))).flatten()
}
