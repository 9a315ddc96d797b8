//! What a mention of a person is made of: name, title, organisation.

use super::names::{behind_title, is_joined, is_title};
use crate::fields::name::is_full;
use crate::fields::slice::span_in;
use crate::language::Language;
use crate::lexicon::name::{NEVER, ORGANISATION_WORDS, is_particle};
use crate::lexicon::speech::beside::SEATS;
use crate::lexicon::speech::class::{DET, PREP, PRON, TIME, TITLE};
use crate::lexicon::speech::{self, Class};
use crate::lexicon::words::holds;

/// The parts of a mention that are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) title: Option<&'a str>,
    pub(super) organisation: Option<&'a str>,
}

/// The parts of `mention`: the name ends one of the pieces between its commas, or is all of it; the title stands before
/// the name or is an apposition beside it; an organisation is capitalised and follows `of`, `at`, `for` or `with`.
pub(super) fn parts(mention: &str) -> Parts<'_> {
    let mut parts = Parts::default();
    let mut before = None;
    for piece in mention.split(',').map(str::trim).filter(|piece| !piece.is_empty()) {
        match name_of(piece).filter(|_| parts.name.is_none()) {
            Some((title, name)) => {
                parts.name = Some(name);
                parts.title = Some(title).filter(|title| !title.is_empty()).or(before);
            }
            None if parts.name.is_none() => before = before.or(Some(without_article(piece))),
            None if parts.title.is_none() && piece.starts_with(char::is_alphabetic) => {
                let (title, organisation) = role(piece);
                (parts.title, parts.organisation) = (Some(title), organisation);
            }
            None => {}
        }
    }
    parts
}

/// The name at the end of `piece`, a possessive ending aside, and the title before it.
fn name_of(piece: &str) -> Option<(&str, &str)> {
    let piece = without_possessive(piece);
    let name = last_capitals(piece);
    let name = behind_title(&piece[..piece.len() - name.len()], name);
    let title = without_article(piece[..piece.len() - name.len()].trim_end());
    // A surname stands alone or behind its title: `the Oslo office` names nobody.
    let titled = title.is_empty() || class(title.rsplit(' ').next().unwrap_or(title)).any(TITLE);
    let named = !name.is_empty() && (titled || is_full(name)) && !is_no_person(name);
    let governed = title.split(' ').any(|word| class(word).any(PREP));
    (named && !governed).then_some((title, name))
}

/// The run of capitals, and of the small words inside a name, that ends `piece`, up to a title.
fn last_capitals(piece: &str) -> &str {
    let mut start = piece.len();
    for word in piece.rsplit(' ') {
        let capital = word.starts_with(char::is_uppercase)
            && !class(word).any(DET | PREP | TIME | PRON)
            && !is_title(word)
            && !is_joined(word);
        if capital {
            start = span_in(piece, word).start();
        } else if !is_particle(word) {
            break;
        }
    }
    &piece[start..]
}

/// `Roe’s` without its ending.
pub(super) fn without_possessive(word: &str) -> &str {
    word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word)
}

/// Whether `name` begins or ends as no person's does, or is an abbreviation in capitals.
fn is_no_person(name: &str) -> bool {
    let capitals = name.len() < 6 && name.len() > 1 && name.chars().all(char::is_uppercase);
    let first = name.split(' ').next().unwrap_or(name);
    let last = name.rsplit(' ').next().unwrap_or(name);
    capitals || SEATS.contains(&name) || holds(NEVER, first) || holds(ORGANISATION_WORDS, last)
}

/// An apposition as a title and the organisation that it is held in.
fn role(piece: &str) -> (&str, Option<&str>) {
    let piece = without_article(piece);
    for preposition in [" of ", " at ", " for ", " with "] {
        let Some(at) = piece.find(preposition) else { continue };
        let organisation = &piece[at + preposition.len()..];
        if without_article(organisation).starts_with(char::is_uppercase) {
            return (&piece[..at], Some(organisation));
        }
    }
    (piece, None)
}

fn without_article(piece: &str) -> &str {
    ["a ", "an ", "the ", "A ", "An ", "The "]
        .iter()
        .find_map(|article| piece.strip_prefix(article))
        .unwrap_or(piece)
}

/// The readings of a word of a mention.
pub(super) fn class(word: &str) -> Class {
    speech::words(Language::EN).class(word)
}
