//! What a few words between two commas are told by: agency, newsroom, role, organisation.

use crate::fields::name::{full_name, is_given_name, is_person_name};
use crate::fields::slice::{is_listed, listed_prefix};
use crate::glance::{self, Glance, Sight};
use crate::letter;
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::desk::{NEWSROOMS, OUTLET_WORDS, PRESS_NOUNS, ROLE_FIRSTS, ROLE_NOUNS};
use crate::lexicon::families;
use crate::lexicon::name::ORGANISATION_WORDS;
use crate::lexicon::words::holds;
use crate::scan;
use crate::span::is_space;

/// How many words a newsroom's name has at most.
const MOST_WORDS: usize = 6;

/// What the name of an agency has.
pub(super) const AGENCY: Sight = glance::word(families::SUPPLIER) | glance::DOTTED;

/// Whether a text, of which `glance` tells, may have a newsroom in it, or a role of the press: a word of either, or an
/// outlet beside an agency.
pub(super) const fn may_be_newsroom(glance: Glance) -> bool {
    glance.may_have(glance::word(families::PRESS) | glance::DOTTED)
        || glance.may_have(glance::word(families::OUTLET)) && glance.may_have(AGENCY)
}

pub(super) fn is_agency(name: &str) -> bool {
    is_listed(AGENCIES, name) || name.contains('/') && name.split('/').all(|part| is_listed(AGENCIES, part))
}

/// `Staff report`, `The Harbor Staff`, `Harbor Editorial Board`, `Redacción El Faro`, `Le Phare avec AFP`
pub(super) fn is_newsroom(name: &str) -> bool {
    if is_listed(NEWSROOMS, name) {
        return true;
    }
    let name = name.strip_prefix("the ").unwrap_or(name);
    let cuts = || {
        name.match_indices(is_space).take(MOST_WORDS).map(|(at, _)| (&name[..at], name[at..].trim_start()))
    };
    let behind = |(outlet, room): (&str, &str)| is_listed(NEWSROOMS, room) && is_title(outlet);
    // `Staff Writer Jane Roe` is a person.
    let before = |(room, outlet): (&str, &str)| {
        is_listed(NEWSROOMS, room) && is_title(outlet) && !ends_in_person(outlet)
    };
    let helped = |(outlet, rest): (&str, &str)| {
        rest.split_once(is_space).is_some_and(|(with, agency)| {
            holds(OUTLET_WORDS, with) && is_agency(agency) && is_title(outlet) && !is_person_name(outlet)
        })
    };
    cuts().any(|cut| behind(cut) || before(cut) || helped(cut))
}

/// Whether a person's name stands at the end of `words`, which begins with a given name that we know.
fn ends_in_person(words: &str) -> bool {
    let starts = words.match_indices(is_space).map(|(at, gap)| at + gap.len());
    let person = |at: usize| is_given_name(&words[at..]) && is_person_name(&words[at..]);
    core::iter::once(0).chain(starts.take(MOST_WORDS)).any(person)
}

/// Whether it tells what somebody is: short, with a noun for people who write, and no sentence.
pub(super) fn is_role(name: &str) -> bool {
    let mut words = name.split(is_space);
    let short = words.clone().nth(8).is_none();
    let verbs = ["is", "was", "are", "has", "had", "said", "says", "will", "ist", "est", "es", "è", "é"];
    let sentence = || name.split(is_space).any(|word| verbs.contains(&word));
    short && words.any(is_role_noun) && !sentence() || SPECIAL.iter().any(|words| starts_no_case(name, words))
}

/// What says that a text was written for the outlet that follows.
const SPECIAL: [&str; 9] = [
    "special to ",
    "special for ",
    "especial para ",
    "especial de ",
    "exclusivo para ",
    "spécial pour ",
    "exclusif pour ",
    "speciale per ",
    "exklusiv für ",
];

/// Whether it tells whom somebody writes for: `For The Lamp`, `Special to the Harbor Lamp`.
pub(super) fn is_for_outlet(line: &str) -> bool {
    let outlet = ["for ", "special to ", "special for "]
        .iter()
        .find_map(|words| starts_no_case(line, words).then(|| &line[words.len()..]));
    outlet.is_some_and(|name| {
        is_title(name.strip_prefix("the ").unwrap_or(name)) && name.contains(char::is_uppercase)
    })
}

pub(super) fn is_role_noun(word: &str) -> bool {
    holds(ROLE_NOUNS, word.trim_matches(|c: char| !letter::is_alphanumeric(c)))
}

/// Whether a role begins with `text`: a noun of roles, a word that stands before one, or a capital before small letters.
pub(super) fn begins_role(text: &str) -> bool {
    let mut words = text.split(is_space).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let small = words.next().is_some_and(|next| next.starts_with(char::is_lowercase));
    first.starts_with(char::is_uppercase)
        && (holds(ROLE_FIRSTS, first) || is_role_noun(first) || small && !is_person_name(text))
}

/// A role of the press with nobody's name in front of it: `AP Sports Writer`, `Guest writer for The Harbor`.
pub(super) fn is_role_alone(name: &str) -> bool {
    let named = || full_name(name).is_ok_and(|(rest, _)| rest.starts_with(is_space));
    is_press_role(name) && (!named() || listed_prefix(AGENCIES, name).is_some())
}

/// A role that only people of the press have.
pub(super) fn is_press_role(role: &str) -> bool {
    let press = |word: &str| holds(PRESS_NOUNS, word.trim_matches(|c: char| !letter::is_alphanumeric(c)));
    is_role(role) && role.split(is_space).any(press) || is_newsroom(role)
}

pub(super) fn starts_no_case(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

/// Where the role at the start of `segment` ends: behind its last noun, six words in at most.
pub(super) fn role_end(segment: &str) -> Option<usize> {
    let (mut end, mut at) = (None, 0);
    for word in segment.split_inclusive(is_space).take(6) {
        if is_role_noun(word) {
            end = Some(at + word.trim_end_matches(is_space).len());
        }
        at += word.len();
    }
    end
}

/// Whether it holds a word that organisations have, or is a site's address.
pub(super) fn is_organisation(name: &str) -> bool {
    is_title(name) && name.split(is_space).any(|word| holds(ORGANISATION_WORDS, word) || is_site(word))
}

pub(super) fn is_site(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(host, top)| {
        !host.is_empty() && matches!(top.len(), 2..=4) && top.bytes().all(|b| b.is_ascii_alphabetic())
    })
}

/// Whether it is a name of six words at most: capitals and figures, small words between them.
pub(super) fn is_title(name: &str) -> bool {
    let small = |word: &str| word.len() <= 3;
    let fits = |word: &str| !word.starts_with(char::is_lowercase) || small(word) || is_site(word);
    let begins = name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || is_site(name)
        || is_listed(AGENCIES, name);
    begins && scan::tokens(name).all(fits) && scan::tokens(name).nth(6).is_none()
}
