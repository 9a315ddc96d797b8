//! Phrases at the start of a text, compared without regard to case and to the look of an apostrophe or a space.

use crate::letter;

/// What of `text` follows `phrase`, which is lower-case, if it starts with it and no word goes on.
pub(crate) fn strip<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let rest = strip_open(text, phrase)?;
    let goes_on = phrase.ends_with(letter::is_alphanumeric) && rest.starts_with(letter::is_alphanumeric);
    (!goes_on).then_some(rest)
}

/// What of `text` follows `phrase`, which is lower-case, if it starts with it.
#[inline]
pub(crate) fn strip_open<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    crate::work::count(1);
    match (text.as_bytes().first(), phrase.as_bytes().first()) {
        // Most texts are told here.
        (Some(first), Some(want)) if first.is_ascii() && want.is_ascii() => {
            (first.to_ascii_lowercase() == *want).then(|| strip_chars(text, phrase)).flatten()
        }
        _ => strip_chars(text, phrase),
    }
}

fn strip_chars<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    phrase.chars().all(|want| rest.next().map(fold) == Some(want)).then_some(rest.as_str())
}

/// What follows the longest phrase of `phrases` that `text` starts with.
pub(crate) fn strip_any<'a>(text: &'a str, phrases: &[&str]) -> Option<&'a str> {
    candidates(text, phrases, |phrase| phrase)
        .iter()
        .filter_map(|phrase| strip(text, phrase))
        .min_by_key(|rest| rest.len())
}

/// The rows of a sorted table whose phrases begin with the letter that `text` begins with.
pub(crate) fn candidates<'t, T>(text: &str, rows: &'t [T], phrase: fn(&T) -> &str) -> &'t [T] {
    debug_assert!(rows.is_sorted_by_key(|row| phrase(row).chars().next()), "sorted by their first letters");
    let Some(first) = text.chars().next() else { return &[] };
    let (mut letter, first) = ([0; 4], fold(first));
    let letter = first.encode_utf8(&mut letter).as_bytes();
    if let [letter] = *letter {
        let first = |row: &T| phrase(row).as_bytes().first().copied();
        let from = rows.partition_point(|row| first(row) < Some(letter));
        let rows = &rows[from..];
        return &rows[..rows.partition_point(|row| first(row) == Some(letter))];
    }
    let opens = |row: &T| phrase(row).as_bytes().starts_with(letter);
    let from = rows.partition_point(|row| phrase(row).as_bytes() < letter);
    let rows = &rows[from..];
    &rows[..rows.partition_point(opens)]
}

/// Whether all of `text` is one of `phrases`.
pub(crate) fn is_any(text: &str, phrases: &[&str]) -> bool {
    strip_any(text, phrases).is_some_and(str::is_empty)
}

/// The character that `c` counts as.
fn fold(c: char) -> char {
    match c {
        '\0'..='\x7F' => c.to_ascii_lowercase(),
        '’' | '‘' => '\'',
        '\u{A0}' | '\u{202F}' => ' ',
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_typography_do_not_count() {
        assert_eq!(strip("J’AIME\u{A0}ÇA", "j'aime"), Some("\u{A0}ÇA"));
        assert_eq!(strip("Followers", "follow"), None);
        assert_eq!(strip_any("A las tres", &["a", "a las"]), Some(" tres"));
        assert!(is_any("FOLLOW", &["follow"]));
        assert!(!is_any("", &["follow"]));
    }
}
