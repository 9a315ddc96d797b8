//! Datelines in mid-line: behind a headline, a byline, a label that lost its line end.

use super::Dateline;
use super::grammar::is_agency;
use crate::fields::slice::{head, is_all_capitals, is_listed, lone_word, span_in, tail};
use crate::lexicon::places::{CITIES, NO_PLACES, may_begin_place};
use crate::span::is_space;
use crate::text::Text;

/// How far into a line a dateline is looked for, and how far before its agency or dash its place starts, in bytes.
const WINDOW: usize = 800;
const PLACE: usize = 90;
/// How many brackets and dashes are looked at, and how many words before each.
const MARKS: usize = 8;
const WORDS: usize = 9;

/// Where a dateline begins in mid-line. Looks at a bounded number of bytes.
///
/// ```abnf
/// glued = 1*CHAR ( *WSP / <a small letter before a capital> ) dateline      ; of a known town, or in capitals
/// ```
pub(crate) fn inside(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let hyphen = |at: usize| {
        let (before, behind) = (&text[..at], &text[at + 1..]);
        before.ends_with(' ') || behind.starts_with('-') || before.ends_with('.') && behind.starts_with(' ')
    };
    // Of long dashes the first byte.
    let marks = memchr::memchr3_iter(b'(', b'-', 0xE2, head(text, WINDOW).as_bytes());
    let mut marks = marks.filter(|&at| match bytes[at] {
        b'(' => true,
        b'-' => hyphen(at),
        _ => text[at..].starts_with(['—', '–', '―']),
    });
    let first = marks.next()?;
    if Dateline::parse(text).is_some() {
        return None;
    }
    let signer = after_signer(text);
    core::iter::once(first).chain(marks).take(MARKS).find_map(|mark| before_mark(text, mark, signer))
}

/// The start of the dateline whose agency or dash stands at `mark`: where the capitals start or, as far from the mark as
/// may be, a known town. Behind a writer's name in capitals, a known town says more than how long a name may be.
fn before_mark(text: &str, mark: usize, signer: Option<usize>) -> Option<usize> {
    let window = mark - tail(&text[..mark], PLACE).len();
    let from = window.max(signer.unwrap_or(0));
    let starts = text.get(from..mark).unwrap_or_default().char_indices().rev().map(|(at, _)| from + at);
    let (mut known, mut capital) = (None, None);
    for at in starts.filter(|&at| at > 0 && begins_word(text, at)).take(WORDS) {
        if !may_begin_known(&text[at..]) {
            continue;
        }
        let Some(found) = Dateline::parse(&text[at..]).filter(|found| at + found.span().end() > mark) else {
            continue;
        };
        let goes_on = signer != Some(at) && last_word(&text[..at]).is_some_and(is_all_capitals);
        if is_known(&found) {
            known = Some(at);
        }
        if in_capitals(&found) && !goes_on {
            capital = Some(at);
        }
    }
    match (known, capital, signer) {
        (Some(known), Some(capital), None) if capital < known && !is_label(&text[capital..known]) => {
            Some(capital)
        }
        (known, capital, _) => known.or(capital),
    }
}

/// The last word of `text`, if nothing but a space stands behind it.
fn last_word(text: &str) -> Option<&str> {
    let text = text.trim_end_matches(is_space);
    let word = text.rsplit(is_space).next().filter(|word| !word.is_empty())?;
    word.ends_with(char::is_alphabetic).then_some(word)
}

/// What stands in capitals before a town and is no part of its name: `AP LONDON`, `BREAKING NEWS LONDON`.
fn is_label(words: &str) -> bool {
    let words = words.trim_end_matches(is_space);
    let last = words.rsplit(is_space).next().unwrap_or(words);
    is_agency(words) || is_agency(last) || is_listed(NO_PLACES, last)
}

/// Where the town may begin behind a writer in capitals: `By JANE B. ROE PORT ELLEN, Maine —`.
///
/// ```abnf
/// signer = "By" WSP word *( WSP ALPHA "." ) WSP word WSP
/// ```
fn after_signer(text: &str) -> Option<usize> {
    let name = text.strip_prefix("By ").or_else(|| text.strip_prefix("BY "))?;
    let mut words = name.split_inclusive(' ').filter(|word| word.trim_end().len() > 2);
    let (given, surname) = (words.next()?, words.next()?);
    let capital = |word: &str| is_all_capitals(word.trim_end());
    let end = span_in(text, surname).end();
    (capital(given) && capital(surname) && end < text.len()).then_some(end)
}

/// Whether a word begins at `at`, behind a space or glued with a capital to a small letter.
fn begins_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let first = text[at..].starts_with(char::is_uppercase);
    first && before.is_some_and(|c| is_space(c) || c.is_lowercase())
}

/// Whether a town that we know, or one in capitals, may begin with the first word of `text`.
fn may_begin_known(text: &str) -> bool {
    let Some(word) = lone_word(text) else { return true };
    !word.bytes().any(|byte| byte.is_ascii_lowercase()) || may_begin_place(word.as_bytes())
}

/// A town that we know, in capitals or with an agency.
fn is_known(found: &Dateline<'_>) -> bool {
    let known = |place: &Text<'_>| is_listed(CITIES, place.as_str());
    let signed = found.agency().is_some_and(|agency| is_agency(agency.as_str()));
    match found.places() {
        [] => false,
        [first, rest @ ..] => known(first) && (signed || in_capitals(found) && rest.iter().all(known)),
    }
}

fn in_capitals(found: &Dateline<'_>) -> bool {
    !found.places().is_empty() && found.places().iter().all(|place| is_all_capitals(place.as_str()))
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[track_caller]
    fn at(drawn: &str) {
        let (before, dateline) = drawn.split_once('|').unwrap();
        assert_eq!(inside(&[before, dateline].concat()), Some(before.len()), "{drawn}");
    }

    #[test]
    fn behind_a_headline() {
        at("Trams stand still |LISBON (Reuters) - The drivers walked out.");
        at("Trams stand still|LISBON, March 2 (Reuters) - The drivers walked out.");
        at("By Jane Roe |DELMARE, Calif. — The drivers walked out.");
        at("Trams stand still |ST. ELLEN, Maine — The drivers walked out.");
        at("Trams stand still AP |LISBON — The drivers walked out.");
        at("Trams stand still BREAKING NEWS |LISBON — The drivers walked out.");
        at("Trams stand still |EAST LISBON — The drivers walked out.");
        at("Trams stand still |New Delhi, March 2 (PTI) The drivers walked out.");
        at("Trams stand still |LIMA.- The drivers walked out.");
    }

    #[test]
    fn behind_a_writer_in_capitals() {
        at("By JANE ROE |PORT ELLEN, Maine — The drivers walked out.");
        at("By JANE B. ROE |DELMARE, Calif. — The drivers walked out.");
        at("By JANE VAN ROE |LISBON (AP) — The drivers walked out.");
        at("By JANE ROE, Staff Writer |PORT ELLEN — The drivers walked out.");
    }

    #[test]
    fn what_is_no_dateline() {
        for text in [
            "The drivers (Reuters) walked out.",
            "The trams of LISBON - which stood still - ran again.",
            "She left Lisbon — and the trams — behind.",
            "LISBON (Reuters) - The drivers walked out.",
            "The trams cross the U.S.-Mexico border near the river.",
            "The agency (Reuters) - said so.",
            "",
        ] {
            assert_eq!(inside(text), None, "{text}");
        }
    }
}
