//! What parts the items of a byline.

use nom::Parser;
use nom::combinator::verify;
use nom::sequence::terminated;

use crate::fields::date::date;
use crate::fields::slice::{Parsed, before, email, letters, spaces1};
use crate::lexicon::desk::CONJUNCTIONS;
use crate::lexicon::words::holds;
use crate::span::is_space;

/// What stands between two items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    Start,
    Space,
    Comma,
    And,
    /// A bar, a slash, a dash, a bullet, a line end.
    Bar,
}

/// What may stand around a byline and says nothing.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '*' | '^' | '=' | '|' | '-' | '–' | '—' | '•' | '(' | ')' | '[' | ']' | ':' | ',' | ';' | '.' | '<'
    ) || is_space(c)
        || c.is_control()
}

pub(super) fn joint(input: &str) -> (&str, Joint) {
    let marks =
        input.trim_start_matches(|c| is_mark(c) && c != '(' || matches!(c, '/' | '·' | '&' | '\u{2022}'));
    let between = before(input, marks);
    let kind = if between.contains('&') {
        Joint::And
    } else if between.contains(['/', '|', '·', '•', '-', '–', '—', ':', '=', '^', '\n']) {
        Joint::Bar
    } else if between.contains([',', ';']) {
        Joint::Comma
    } else {
        Joint::Space
    };
    if let Some(rest) = marks.strip_prefix("as told to ").filter(|_| !between.is_empty()) {
        return (rest, Joint::And);
    }
    match terminated(conjunction, spaces1).parse(marks) {
        Ok((rest, _)) if !between.is_empty() => (rest, Joint::And),
        _ => (marks, kind),
    }
}

/// `conjunction = "and" / "und" / "et" / "y" / ..`
fn conjunction(input: &str) -> Parsed<'_> {
    verify(letters, |word: &str| holds(CONJUNCTIONS, word)).parse(input)
}

/// Where the segment at the start of `input` ends, in bytes.
pub(super) fn segment_end(input: &str) -> usize {
    let mut chars = input.char_indices();
    let addressed = memchr::memchr(b'@', input.as_bytes()).is_some();
    let ends = |at: usize, c: char| match c {
        '-' => input[at + 1..].starts_with(['-', ' ']) || input[..at].ends_with(' '),
        ' ' => joins(&input[at + 1..]) || addressed && is_email(&input[at + 1..]),
        ',' | ';' | ':' | '|' | '/' | '·' | '•' | '(' | ')' | '\n' | '&' | '=' | '—' | '–' | '*' | '<'
        | '@' => true,
        _ => false,
    };
    chars.find(|&(at, c)| ends(at, c)).map_or(input.len(), |(at, _)| at)
}

/// Whether `input` begins with a conjunction, or a preposition that attaches a place or an outlet, or a date.
fn joins(input: &str) -> bool {
    let Some(first) = input.chars().next() else { return false };
    let dated = first.is_ascii_digit() || first.is_uppercase();
    let small = !first.is_uppercase() || first == 'A';
    small && terminated(conjunction, spaces1).parse(input).is_ok() || dated && date(input).is_ok()
}

fn is_email(input: &str) -> bool {
    let token = input.split(is_space).next().unwrap_or(input);
    token.contains('@') && email(token).is_ok()
}
