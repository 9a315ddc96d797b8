//! A name in a byline, and what stands beside it without a mark between.

use super::korean;
use crate::fields::contributor::Contributor;
use crate::fields::name::{full_name, is_full, is_given_name};
use crate::fields::slice::{is_listed, listed_prefix};
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::desk::{CREDITS, OUTLET_ENDS, OUTLET_WORDS, PLACE_WORDS};
use crate::lexicon::words::holds;
use crate::span::is_space;

/// Whether it is an organisation, or a person by the whole name: a Korean one is one word.
pub(super) fn is_whole(one: &Contributor<'_>) -> bool {
    let name = one.name().as_str();
    one.is_organisation() || is_full(name) || name.starts_with(korean::is_hangul)
}

/// Whether a person's name opens it, and where or for whom the person wrote follows: `Jane Roe for the Harbor Gazette`.
pub(super) fn is_placed(name: &str) -> bool {
    full_name(name).is_ok_and(|(rest, person)| {
        let word = rest.trim_start_matches(is_space).split(is_space).next().unwrap_or_default();
        is_given_name(person)
            && word.starts_with(char::is_lowercase)
            && (holds(OUTLET_WORDS, word) || holds(PLACE_WORDS, word))
    })
}

/// The name without the agency that stands behind it in capitals as well: `JANE ROE AP`.
pub(super) fn without_agency(name: &str) -> &str {
    match name.rsplit_once(is_space) {
        Some((person, agency)) if is_full(person) && is_listed(AGENCIES, agency) => person,
        _ => name,
    }
}

/// Whether who made the pictures is told from here on: `photographs by ..`, `Fotos: ..`
pub(super) fn is_credit(input: &str) -> bool {
    let behind = |rest: &str| rest.starts_with([' ', ':']);
    listed_prefix(CREDITS, input).is_some_and(behind)
}

/// The name without the outlet that stands behind it with no mark between: `Jane Roe Plain Record`.
pub(super) fn without_outlet(name: &str) -> &str {
    let outlet = name.rsplit(is_space).next().is_some_and(|last| holds(OUTLET_ENDS, last));
    let person = name.match_indices(is_space).nth(1).map(|(at, _)| &name[..at]);
    let more = |person: &str| name[person.len()..].trim_start_matches(is_space).contains(is_space);
    person.filter(|person| outlet && !person.ends_with('.') && more(person)).unwrap_or(name)
}
