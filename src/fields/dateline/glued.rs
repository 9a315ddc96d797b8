//! Datelines in mid-line: behind a headline, a byline, a label that lost its line end.

use super::Dateline;
use crate::fields::slice::{head, is_all_capitals, is_listed, tail};
use crate::lexicon::places::CITIES;
use crate::span::is_space;

/// How far into a line a dateline is looked for, and how far before its agency or dash its place starts, in bytes.
const WINDOW: usize = 800;
const PLACE: usize = 60;
/// How many brackets and dashes are looked at, and how many words before each.
const MARKS: usize = 8;
const WORDS: usize = 7;

/// Where a dateline begins in mid-line. Looks at a bounded number of bytes.
///
/// ```abnf
/// glued = 1*CHAR ( *WSP / <a small letter before a capital> ) dateline      ; of a known town, or in capitals
/// ```
pub(crate) fn inside(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let hyphen = |at: usize| text[..at].ends_with(' ') || text[at + 1..].starts_with('-');
    // Of long dashes the first byte.
    let marks = memchr::memchr3_iter(b'(', b'-', 0xE2, head(text, WINDOW).as_bytes());
    let mut marks = marks.filter(|&at| match bytes[at] {
        b'(' => true,
        b'-' => hyphen(at),
        _ => text[at..].starts_with(['—', '–']),
    });
    let first = marks.next()?;
    if Dateline::parse(text).is_some() {
        return None;
    }
    core::iter::once(first).chain(marks).take(MARKS).find_map(|mark| before_mark(text, mark))
}

/// The start of the dateline whose agency or dash stands at `mark`: at the nearest known town, or else where the capitals
/// start.
fn before_mark(text: &str, mark: usize) -> Option<usize> {
    let window = mark - tail(&text[..mark], PLACE).len();
    let mut starts = text[window..mark]
        .char_indices()
        .rev()
        .map(|(at, _)| window + at)
        .filter(|&at| at > 0 && begins_word(text, at))
        .take(WORDS);
    starts.find(|&at| {
        Dateline::parse(&text[at..]).is_some_and(|found| {
            at + found.span().end() > mark
                && (is_known(&found)
                    || in_capitals(&found) && !text[..at].trim_end().ends_with(char::is_uppercase))
        })
    })
}

/// Whether a word begins at `at`, behind a space or glued with a capital to a small letter.
fn begins_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let first = text[at..].starts_with(char::is_uppercase);
    first && before.is_some_and(|c| is_space(c) || c.is_lowercase())
}

fn is_known(found: &Dateline<'_>) -> bool {
    let known = |place: &str| is_listed(CITIES, place);
    let places = found.places();
    !places.is_empty()
        && places.iter().all(|place| known(place.as_str()))
        && (found.agency().is_some() || in_capitals(found))
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
    }

    #[test]
    fn what_is_no_dateline() {
        for text in [
            "The drivers (Reuters) walked out.",
            "The trams of LISBON - which stood still - ran again.",
            "She left Lisbon — and the trams — behind.",
            "LISBON (Reuters) - The drivers walked out.",
            "",
        ] {
            assert_eq!(inside(text), None, "{text}");
        }
    }
}
