//! Tables of words: how one is looked up, and what makes it a table.

use core::cmp::Ordering;

/// Whether the sorted, lower-case `table` holds `word` in whatever case.
pub(crate) fn holds(table: &[&str], word: &str) -> bool {
    position(table, |entry| entry, word).is_some()
}

/// Where the row for `word`, in whatever case, stands in a table sorted by its lower-case keys.
///
/// One binary search. A short word of ASCII is folded once, others at each step.
pub(crate) fn position<T>(table: &[T], key: impl Fn(&T) -> &str, word: &str) -> Option<usize> {
    let mut folded = [0; SHORT];
    let found = match fold_ascii(word, &mut folded) {
        Some(folded) => table.binary_search_by(|row| key(row).as_bytes().cmp(folded)),
        None => table.binary_search_by(|row| fold_cmp(key(row), word)),
    };
    found.ok()
}

/// What a folded word of ASCII holds at most, in bytes: few are longer, in any language.
const SHORT: usize = 40;

/// `word` in small letters, if it is short and of ASCII.
fn fold_ascii<'f>(word: &str, folded: &'f mut [u8; SHORT]) -> Option<&'f [u8]> {
    let folded = folded.get_mut(..word.len())?;
    for (small, byte) in folded.iter_mut().zip(word.bytes()) {
        if !byte.is_ascii() {
            return None;
        }
        *small = byte.to_ascii_lowercase();
    }
    Some(folded)
}

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
