//! Texts that stand twice: labels and buttons that come back, and lines that the next one says again.

use alloc::vec::Vec;

use crate::letter;
use crate::lexicon::agencies::CREDIT_WORDS;
use crate::lexicon::words::holds;
use crate::piece::Piece;

/// Bytes up to which a text that stands twice is a label, a button, a title - not a sentence.
const REPEATABLE: usize = 160;

/// Finds short texts that stand more than once: sorts them, so that the work stays near linear and bounded by the
/// short lines alone.
pub(super) fn repeated(source: &str, pieces: &[Piece]) -> Vec<bool> {
    let mut marks = alloc::vec![false; pieces.len()];
    let mut short: Vec<(u64, usize)> = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.shape.len <= REPEATABLE)
        .map(|(at, piece)| (hash(&source[piece.span]), at))
        .collect();
    short.sort_unstable();
    for pair in short.windows(2) {
        let [(a, first), (b, second)] = [pair[0], pair[1]];
        if a == b && source[pieces[first].span] == source[pieces[second].span] {
            marks[first] = true;
            marks[second] = true;
        }
    }
    marks
}

/// Bytes up to which a text may stand twice in a row.
const TWIN: usize = 400;
/// Bytes that the second may have more than the first: a credit.
const TWIN_MORE: usize = 80;

/// What follows in `text` behind the words of `first`, whatever the case and the set of the quotation marks.
fn behind<'t>(text: &'t str, first: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for c in first.chars() {
        let other = rest.next()?;
        if c != other && !(plain(c) == plain(other) || c.to_lowercase().eq(other.to_lowercase())) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Quotation marks as a typewriter has them.
const fn plain(c: char) -> char {
    match c {
        '‘' | '’' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        _ => c,
    }
}

/// Whether a few words behind a caption may say whose picture it is.
fn is_credit_like(more: &str) -> bool {
    let rest = more.trim_start_matches([' ', '.', '\u{A0}']);
    (rest.len() < more.len() || opens_as_credit(more))
        && (rest.starts_with(|c: char| c.is_uppercase() || matches!(c, '(' | '[' | '/' | '|' | '©'))
            || rest.contains('/'))
        && !rest.contains(". ")
        && rest.split(' ').nth(5).is_none()
}

/// Whether the label of a credit stands there, glued to what stands before it.
fn opens_as_credit(more: &str) -> bool {
    let end = more.find(|c: char| !letter::is_alphabetic(c)).unwrap_or(more.len());
    end > 0 && more.starts_with(char::is_uppercase) && holds(CREDIT_WORDS, &more[..end])
}

/// A line without the dots by which it trails off.
fn without_trail(line: &str) -> &str {
    line.strip_suffix("...").or_else(|| line.strip_suffix('…')).unwrap_or(line)
}

/// Whether a line trails off, and the one that says it again to its end closes with brackets: whose picture it is.
fn is_trail_of(first: &str, second: &str) -> bool {
    without_trail(first).len() < first.len() && second.ends_with(')')
}

/// Finds lines that the next one says again: the same words, or these and a credit.
pub(super) fn twins(source: &str, pieces: &[Piece]) -> Vec<bool> {
    let mut marks = alloc::vec![false; pieces.len()];
    let line = |piece: &Piece| piece.opens && (4..=TWIN).contains(&piece.shape.len);
    for at in 1..pieces.len() {
        let (first, second) = (&pieces[at - 1], &pieces[at]);
        if !line(first) || !first.closes || !line(second) {
            continue;
        }
        // A credit that was cut off the second leaves the same words.
        let (one, two) = (&source[first.span], &source[second.span]);
        let Some(more) = behind(two, without_trail(one)) else { continue };
        if more.is_empty()
            || is_trail_of(one, two)
            || second.closes && more.len() <= TWIN_MORE && is_credit_like(more)
        {
            marks[at - 1] = true;
            marks[at] = true;
        }
    }
    marks
}

/// FNV-1a: short keys, no state.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3))
}
