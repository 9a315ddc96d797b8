//! Tables of words: how one is looked up, and what makes it a table.

use core::cmp::Ordering;

/// Whether the sorted, lower-case `table` holds `word` in whatever case.
///
/// One binary search; no offset of a lower-cased copy leaks.
pub(crate) fn holds(table: &[&str], word: &str) -> bool {
    let mut lower = [0; SHORT];
    match lower.get_mut(..word.len()) {
        Some(lower) if word.is_ascii() => {
            lower.copy_from_slice(word.as_bytes());
            lower.make_ascii_lowercase();
            table.binary_search_by(|entry| entry.as_bytes().cmp(lower)).is_ok()
        }
        _ => table.binary_search_by(|entry| fold_cmp(entry, word)).is_ok(),
    }
}

/// Words of up to so many bytes are made lower case once, and not at each step of a search.
const SHORT: usize = 32;

/// The order of a lower-case `entry` and a `word` in whatever case, typographic apostrophes counted as `'`.
pub(crate) fn fold_cmp(entry: &str, word: &str) -> Ordering {
    if word.is_ascii() {
        // The order of bytes is that of characters in UTF-8.
        return entry.bytes().cmp(word.bytes().map(|byte| byte.to_ascii_lowercase()));
    }
    entry.chars().cmp(folded(word))
}

/// Whether `a` and `b` are one word but for case and the shape of apostrophes.
pub(crate) fn fold_eq(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() { a.eq_ignore_ascii_case(b) } else { folded(a).eq(folded(b)) }
}

fn folded(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c })
}

/// Fails where `table` is not sorted, not lower-case, or holds a word twice.
#[cfg(test)]
#[track_caller]
pub(crate) fn assert_table(table: &[&str]) {
    for pair in table.windows(2) {
        assert!(pair[0] < pair[1], "{:?} must stand before {:?}", pair[1], pair[0]);
    }
    for word in table {
        assert!(folded(word).eq(word.chars()), "{word:?} is not in lower case");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_apostrophes_do_not_matter() {
        let table = ["août", "d'", "été"];
        assert!(holds(&table, "AOÛT") && holds(&table, "Été") && holds(&table, "D’"));
        assert!(!holds(&table, "aout") && !holds(&table, ""));
    }
}
