//! Whether two names are one person's.

use nom::Parser;
use nom::sequence::terminated;

use super::{gap, person_name, titles};
use crate::lexicon::name as lexicon;
use crate::lexicon::words::{fold_eq, holds};
use crate::span::is_space;

/// Whether two names can be one person's: equal, or one a part of the other (`Sarah`, `Mitchell`, `S. Mitchell` and
/// `Sarah Mitchell`). Titles, credentials, generations, case and dots do not count; a different generation does.
///
/// Linear in the shorter name's words; nothing is allocated.
pub(crate) fn same_person(a: &str, b: &str) -> bool {
    if !may_share_word(a, b) {
        return false;
    }
    let (a, b) = (bare(a), bare(b));
    if a.0.is_empty() || b.0.is_empty() || (a.1.is_some() && b.1.is_some() && !same_word(a.1, b.1)) {
        return false;
    }
    let (short, long) = if words(a.0).count() <= words(b.0).count() { (a.0, b.0) } else { (b.0, a.0) };
    is_prefix(words(short), words(long))
        || is_prefix(words(short).rev(), words(long).rev())
        || same_ends(short, long)
}

/// Runs of letters that two names have at the most, to be compared each with each.
const RUNS: usize = 12;

/// Whether two names may have a word in common, as those of one person have: of ASCII, by the letters that stand together.
fn may_share_word(a: &str, b: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = &[u8]> {
        name.as_bytes().split(|byte| !byte.is_ascii_alphabetic()).filter(|run| !run.is_empty())
    }
    let told = |name: &str| name.is_ascii() && letters(name).nth(RUNS).is_none();
    !told(a) || !told(b) || letters(a).any(|one| letters(b).any(|other| one.eq_ignore_ascii_case(other)))
}

/// A name without titles and credentials, and its generation.
fn bare(name: &str) -> (&str, Option<&str>) {
    let name = name.trim_start_matches(is_space);
    let name = terminated(titles, gap).parse(name).map_or(name, |(rest, _)| rest);
    let Ok((_, name)) = person_name(name) else { return (name.trim_end_matches(is_space), None) };
    match name.trim_end_matches('.').rsplit_once(is_space) {
        Some((rest, last)) if holds(lexicon::GENERATIONS, last) => (rest, Some(last)),
        _ => (name, None),
    }
}

/// First and last words agree, an initial standing for its word, and both names have a first and a last.
fn same_ends(short: &str, long: &str) -> bool {
    let surname = same_word(words(short).next_back(), words(long).next_back());
    surname && words(short).nth(1).is_some() && same_given(words(short).next(), words(long).next())
}

fn same_word(a: Option<&str>, b: Option<&str>) -> bool {
    a.zip(b).is_some_and(|(a, b)| fold_eq(a.trim_end_matches('.'), b.trim_end_matches('.')))
}

fn same_given(a: Option<&str>, b: Option<&str>) -> bool {
    let initial = |word: &str| word.ends_with('.') || word.chars().nth(1).is_none();
    let head = |word: &str| word.chars().next().map_or(0, char::len_utf8);
    let stands_for =
        |(a, b): (&str, &str)| (initial(a) || initial(b)) && fold_eq(&a[..head(a)], &b[..head(b)]);
    same_word(a, b) || a.zip(b).is_some_and(stands_for)
}

fn is_prefix<'a>(short: impl Iterator<Item = &'a str>, mut long: impl Iterator<Item = &'a str>) -> bool {
    short.into_iter().all(|word| same_word(Some(word), long.next()))
}

fn words(name: &str) -> impl DoubleEndedIterator<Item = &str> {
    name.split(is_space).map(|word| word.trim_matches(',')).filter(|word| !word.is_empty())
}
