//! Slices of a text, and the small rules that the fields share.

use core::cmp::Ordering;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while1};
use nom::character::complete::char;
use nom::combinator::recognize;
use nom::multi::many1_count;
use nom::sequence::preceded;
use nom::{IResult, Parser};

use crate::letter;
use crate::lexicon::words::{Sieve, WordSet};
use crate::span::{Span, is_space, trim};
use crate::text::Text;

/// What a rule answers: it has no error to report, since each has a rule behind it that takes the rest.
pub(crate) type Parsed<'a, O = &'a str> = IResult<&'a str, O, ()>;

/// Where `part`, a slice of `source`, lies in it.
pub(crate) fn span_in(source: &str, part: &str) -> Span {
    let start = part.as_ptr() as usize - source.as_ptr() as usize;
    Span::new(start, start + part.len())
}

/// `part`, a slice of `source`, with its place.
pub(crate) fn text_in<'a>(source: &'a str, part: &'a str) -> Text<'a> {
    Text::new(source, span_in(source, part))
}

/// `part` up to the start of `rest`, both slices of one text with `rest` in `part`.
pub(crate) fn before<'a>(part: &'a str, rest: &'a str) -> &'a str {
    &part[..part.len() - rest.len()]
}

/// `spaces = *WSP`; line ends of a wrapped text are among them
pub(crate) fn spaces(input: &str) -> Parsed<'_> {
    // Most often it is one space or none.
    match input.as_bytes() {
        [b' ', next, ..] if next.is_ascii_graphic() => Ok((&input[1..], &input[..1])),
        [next, ..] if next.is_ascii_graphic() => Ok((input, &input[..0])),
        _ => take_while(is_space).parse(input),
    }
}

/// `spaces1 = 1*WSP`
pub(crate) fn spaces1(input: &str) -> Parsed<'_> {
    match spaces(input)? {
        (_, "") => Err(nom::Err::Error(())),
        found => Ok(found),
    }
}

/// `letters = 1*ALPHA`, of any script
pub(crate) fn letters(input: &str) -> Parsed<'_> {
    match ascii_letters(input) {
        Some(0) => Err(nom::Err::Error(())),
        Some(end) => Ok((&input[end..], &input[..end])),
        None => take_while1(letter::is_alphabetic).parse(input),
    }
}

/// How many letters of ASCII `input` begins with; none where what follows them is outside ASCII.
#[inline]
pub(crate) fn ascii_letters(input: &str) -> Option<usize> {
    let bytes = input.as_bytes();
    let end = bytes.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(bytes.len());
    bytes.get(end).is_none_or(u8::is_ascii).then_some(end)
}

/// The letters of ASCII that `input` begins with, if nothing follows that makes them a part of a word: no hyphen, no apostrophe, no
/// full stop, no digit.
pub(crate) fn lone_word(input: &str) -> Option<&str> {
    let end = ascii_letters(input).filter(|&end| end > 0)?;
    let goes_on = |next: &u8| next.is_ascii_digit() || matches!(next, b'-' | b'\'' | b'.');
    (!input.as_bytes().get(end).is_some_and(goes_on)).then(|| &input[..end])
}

/// Whether the sorted table of lower-case names holds `name`, as [`listed_cmp`] compares.
///
/// The name is folded once.
pub(crate) fn is_listed(table: &WordSet, name: &str) -> bool {
    crate::work::count(1);
    if is_plain(name.as_bytes()) {
        return table.has_ascii(name.as_bytes());
    }
    // What is longer than the longest name is none.
    let mut folded = [0; LISTED];
    let folded = &mut folded[..table.longest().min(LISTED)];
    fold_listed(name, folded).is_some_and(|folded| table.has(folded))
}

/// Whether a name is of ASCII without full stops, its words one space apart: as [`listed_cmp`] reads it, but for case.
fn is_plain(name: &[u8]) -> bool {
    // A space may stand neither first nor last nor behind another.
    let mut spaced = true;
    for &byte in name {
        let space = byte == b' ';
        if byte == b'.' || space && spaced || !space && !byte.is_ascii_graphic() {
            return false;
        }
        spaced = space;
    }
    !spaced
}

/// What a name of a table holds at most, in bytes.
const LISTED: usize = 64;

/// `name` as [`listed_cmp`] reads it, if `folded` has the room.
fn fold_listed<'f>(name: &str, folded: &'f mut [u8]) -> Option<&'f str> {
    let folded = letter::fold(listed_chars(name), folded)?;
    core::str::from_utf8(folded).ok()
}

/// Whether a row of a table, sorted by `key`, begins with `word`: one search spares the longer ones. `firsts` has the
/// first part of each key; `word` is of letters.
pub(crate) fn begins_listed<T>(table: &[T], firsts: Sieve, key: impl Fn(&T) -> &str, word: &str) -> bool {
    if !firsts.may_hold(word) {
        return false;
    }
    let next = table.partition_point(|row| listed_cmp(key(row), word).is_lt());
    let first = |row| key(row).split([' ', '-']).next().unwrap_or_default();
    table.get(next).is_some_and(|row| listed_cmp(first(row), word).is_eq())
}

/// The order of a lower-case `key` and a `name` in whatever case: full stops do not count (`N.Y.`), nor does how wide
/// the spaces are.
pub(crate) fn listed_cmp(key: &str, name: &str) -> Ordering {
    if is_plain(name.as_bytes()) {
        // The order of bytes is that of characters in UTF-8.
        return key.bytes().cmp(name.bytes().map(|byte| byte.to_ascii_lowercase()));
    }
    key.chars().cmp(listed_chars(name).flat_map(char::to_lowercase))
}

/// Whether a lower-case `key` begins with `start` as [`listed_cmp`] compares.
pub(crate) fn begins_as_listed(key: &str, start: &str) -> bool {
    let mut key = key.chars();
    listed_chars(start).flat_map(char::to_lowercase).all(|c| key.next() == Some(c))
}

/// The characters of `name` that count.
fn listed_chars(name: &str) -> impl Iterator<Item = char> {
    let mut spaced = false;
    let visible = trim(name).chars().filter(|&c| c != '.');
    visible.filter_map(move |c| {
        let again = spaced && is_space(c);
        spaced = is_space(c);
        let plain = if c == '’' { '\'' } else { c };
        (!again).then_some(if spaced { ' ' } else { plain })
    })
}

/// What follows the longest name of the sorted `table` at the start of `input`, of four words at most.
pub(crate) fn listed_prefix<'a>(table: &WordSet, input: &'a str) -> Option<&'a str> {
    let mut end = 0;
    let ends = input.split_inclusive(is_space).take(4).map(|word| {
        end += word.len();
        let name = input[..end].trim_end_matches(|c: char| is_space(c) || matches!(c, ',' | ':' | ';' | '|'));
        name.len()
    });
    ends.filter(|&end| is_listed(table, &input[..end])).last().map(|end| &input[end..])
}

/// Whether the first letter is upper-case.
pub(crate) fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether two texts begin with different letters of ASCII, but for case: what most rows are told by.
pub(crate) fn differ(a: &str, b: &str) -> bool {
    match (a.as_bytes().first(), b.as_bytes().first()) {
        (Some(a), Some(b)) => a.is_ascii() && b.is_ascii() && !a.eq_ignore_ascii_case(b),
        _ => false,
    }
}

/// Whether it holds at least two upper-case letters and no lower-case one.
pub(crate) fn is_all_capitals(text: &str) -> bool {
    !text.contains(char::is_lowercase) && text.chars().filter(|c| c.is_uppercase()).nth(1).is_some()
}

/// The longest prefix of at most `bytes` bytes that ends on a character boundary.
pub(crate) fn head(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    let end = (bytes.saturating_sub(3)..=bytes).rev().find(|&at| text.is_char_boundary(at));
    &text[..end.unwrap_or(0)]
}

/// The longest suffix of at most `bytes` bytes that starts on a character boundary.
pub(crate) fn tail(text: &str, bytes: usize) -> &str {
    let from = text.len().saturating_sub(bytes);
    let start = (from..text.len()).find(|&at| text.is_char_boundary(at));
    &text[start.unwrap_or(text.len())..]
}

/// An e-mail address, also one that a page hid: `[email protected]`.
///
/// ```abnf
/// email = 1*(ALPHA / DIGIT / "." / "_" / "-" / "+") "@" 1*(ALPHA / DIGIT / "-") 1*("." 1*(ALPHA / DIGIT / "-"))
/// ```
pub(crate) fn email(input: &str) -> Parsed<'_> {
    let local = take_while1(|c: char| c.is_ascii_alphanumeric() || "._-+%".contains(c));
    let label = || take_while1(|c: char| c.is_ascii_alphanumeric() || c == '-');
    let domain = (label(), many1_count((char('.'), label())));
    alt((tag("[email protected]"), recognize((local, char('@'), domain)))).parse(input)
}

/// `handle = "@" 1*(ALPHA / DIGIT / "_" / ".")`, not ending in a point; the answer is without the `@`
pub(crate) fn handle(input: &str) -> Parsed<'_> {
    let name = take_while1(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    let (_, account) = preceded(char('@'), name).parse(input)?;
    let account = account.trim_end_matches('.');
    Ok((&input[1 + account.len()..], account))
}
