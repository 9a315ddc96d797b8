//! A byline glued in front of prose.

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::char;

use super::grammar::{Joint, Opening, joint, opener};
use super::told::role_end;
use crate::fields::date::date;
use crate::fields::name::{full_name, is_full, person_name};
use crate::fields::slice::{email, handle, head, is_capitalised, listed_prefix, spaces, span_in};
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::places::CITIES;
use crate::span::is_space;

/// How many bytes a byline takes that is glued in front of prose.
///
/// ```abnf
/// glued = opener names *("," WSP (role / agency / place) / [WSP] "(" handle ")") prose
/// names = full-name *(("," / "and") full-name)
/// ```
pub(super) fn glued(text: &str) -> Option<usize> {
    let (rest, opening) = opener(text);
    if opening == Opening::None || opening == Opening::Weak && !is_capitalised(text) {
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

fn glued_detail(input: &str) -> Option<&str> {
    let spaced = input.trim_start_matches(is_space);
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
    separated.then(|| listed_prefix(AGENCIES, rest).or_else(|| listed_prefix(CITIES, rest))).flatten()
}
