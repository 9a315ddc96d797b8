//! How a person can be reached: addresses, and the formulas that lead to one.

use crate::fields::name::full_name;
use crate::fields::slice::{is_capitalised, spaces, span_in};
use crate::glance::{self, Glance, Sight};
use crate::letter;
use crate::lexicon::bio as lexicon;
use crate::lexicon::words::holds;
use crate::scan;
use crate::shape::sentence_starts;
use crate::span::is_space;

use super::contact::{email, handle, profile};
use super::cue::Cue;
use super::evidence::{BioEvidence, LEADS};
use super::phrase::{any_phrase, cue, cue_behind, word};
use super::predicate::is_purpose;
use super::subject;

/// What an address or a number that somebody answers has: one of two marks, or seven digits.
const ADDRESSED: Sight = glance::AT | glance::SLASH | glance::DIGITS;

/// Addresses, and formulas before them.
pub(super) fn contact(part: &str, glance: Glance) -> BioEvidence {
    contact_in(part, hides_address(part), glance)
}

/// The same, where it is known whether `part` has a `hidden` address.
pub(super) fn contact_in(part: &str, hidden: bool, glance: Glance) -> BioEvidence {
    if !hidden && !glance.may_have(ADDRESSED) {
        return BioEvidence::CONTACT.when(follows_person(part));
    }
    let mut handles = memchr::memchr_iter(b'@', part.as_bytes());
    let address = hidden
        || handles.any(|at| part[at + 1..].starts_with(letter::is_alphanumeric))
        || memchr::memchr(b'/', part.as_bytes()).is_some()
            && part.split(is_space).any(|token| token.contains('/') && profile(token).is_some());
    if !address && !has_phone(part) {
        return BioEvidence::CONTACT.when(follows_person(part));
    }
    let formula = |at: usize| {
        let Ok((after, first)) = word(&part[at..]) else { return false };
        if !lexicon::CONTACT_FIRSTS.may_hold(first) {
            return false;
        }
        if is_purpose(&part[..at]) {
            return false;
        }
        let Some((rest, Cue::Contact)) = cue_behind(first, after) else { return false };
        let passive = holds(lexicon::CONTACT_PASSIVES, first) && is_of_person(&part[..at]);
        let whom = spaces(rest).map_or(rest, |(rest, _)| rest);
        let person = |whom| full_name(whom).is_ok() || is_name_at(whom);
        passive
            || any_phrase(lexicon::REACHED, whom).is_some()
            || person(whom)
            || any_phrase(lexicon::PROFESSION_WORDS, whom).is_some_and(|rest| person(rest.trim_start()))
    };
    let lettered = |word: &&str| word.starts_with(letter::is_alphabetic);
    let reach = scan::words(part).filter(lettered).any(|word| formula(span_in(part, word).start()));
    BioEvidence::ADDRESS | BioEvidence::CONTACT.when(reach)
}

/// Whether an e-mail address stands in `part` that a page hides from machines: `[email protected]`, `jroe (at) example.com`.
pub(super) fn hides_address(part: &str) -> bool {
    const MARKS: [&str; 6] = ["[email", "[at]", "(at)", "‘at’", "'at'", "“at”"];
    memchr::memchr3_iter(b'[', b'(', 0xE2, part.as_bytes())
        .chain(memchr::memchr_iter(b'\'', part.as_bytes()))
        .map(|at| &part.as_bytes()[at..])
        .filter(|start| {
            matches!(start, [b'[' | b'(' | b'\'', b'a' | b'e', ..] | [0xE2, 0x80, 0x98 | 0x9C, b'a', ..])
        })
        .any(|start| MARKS.iter().any(|mark| start.starts_with(mark.as_bytes())))
}

/// Whether the sentence at the end of `before` has a person for its subject: a name, a pronoun, what one is who writes.
fn is_of_person(before: &str) -> bool {
    let sentence = sentence_starts(before).last().map_or(before, |start| &before[start..]);
    let sentence = sentence.trim_start_matches(LEADS).trim_start_matches(['(', '[']);
    let subject = |start: &str| {
        word(start).is_ok_and(|(_, first)| holds(lexicon::PRONOUNS, first))
            || any_phrase(lexicon::PROFESSION_WORDS, start).is_some()
            || subject::subject_names(start).is_some()
    };
    let clause = |comma: usize| subject(sentence[comma + 1..].trim_start());
    subject(sentence) || memchr::memchr_iter(b',', sentence.as_bytes()).take(4).any(clause)
}

/// `Follow Ada Quill on Facebook`, without an address.
fn follows_person(part: &str) -> bool {
    if !word(part).is_ok_and(|(_, first)| lexicon::CONTACT_FIRSTS.may_hold(first)) {
        return false;
    }
    let Ok((rest, Cue::Contact)) = cue(part) else { return false };
    let Ok((rest, _)) = full_name(rest.trim_start()) else { return false };
    let mut words = rest.split(|c: char| !letter::is_alphanumeric(c)).filter(|word| !word.is_empty());
    words.next() == Some("on") && words.next().is_some_and(crate::fields::post::speaks_of_posts)
}

/// Whether a phone number stands in `part`: seven digits or more with dashes, dots or brackets between.
fn has_phone(part: &str) -> bool {
    let digits = |part: &[u8]| part.iter().map(|byte| u8::from(byte.is_ascii_digit())).sum::<u8>();
    let enough = part.as_bytes().chunks(128).map(|part| usize::from(digits(part))).sum::<usize>() >= 7;
    enough
        && part.split(is_space).any(|token| {
            let digits = token.bytes().filter(u8::is_ascii_digit).count();
            let joined = token.bytes().filter(|byte| matches!(byte, b'-' | b'.' | b')')).count();
            (7..=12).contains(&digits)
                && joined > 0
                && token.len() <= digits + joined + 3
                && !token.contains(['/', ':'])
        })
}

/// Whether one name stands at the start of `whom`, and behind it where: `Roe at`, `Jane on`.
fn is_name_at(whom: &str) -> bool {
    let Ok((rest, name)) = word(whom) else { return false };
    let Ok((_, place)) = spaces(rest).and_then(|(rest, _)| word(rest)) else { return false };
    is_capitalised(name)
        && matches!(place, "at" | "on" | "via" | "by" | "en" | "sur" | "su" | "em" | "auf" | "unter")
}

/// Whether `near` is one address, perhaps behind a word for what kind: `E-mail: ada@example.com`.
pub(super) fn is_address(near: &str) -> bool {
    let mut tokens = near.split(is_space).filter(|token| !token.is_empty()).rev();
    let last = tokens.next().unwrap_or_default();
    if email(last).is_some_and(is_generic) {
        return false;
    }
    let whole = email(last).is_some()
        || profile(last).is_some()
        || handle(last).is_ok_and(|(rest, _)| rest.trim_end_matches('.').is_empty());
    whole && tokens.next().is_none_or(|label| label.ends_with(':')) && tokens.next().is_none()
}

/// Whether an e-mail address is a desk's: `letters@example.com`.
pub(super) fn is_generic(address: &str) -> bool {
    address.split('@').next().is_some_and(|local| holds(lexicon::GENERIC_ADDRESSES, local))
}
