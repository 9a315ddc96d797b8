//! Tables of words: how one is looked up, and what makes it a table.

use core::cmp::Ordering;

/// Whether the sorted, lower-case `table` holds `word` in whatever case.
pub(crate) fn holds(table: &[&str], word: &str) -> bool {
    position(table, |entry| entry, word).is_some()
}

/// Where the row for `word`, in whatever case, stands in a table sorted by its lower-case keys: one binary search.
pub(crate) fn position<T>(table: &[T], key: impl Fn(&T) -> &str, word: &str) -> Option<usize> {
    crate::work::count(1);
    let mut small = [0; SHORT];
    let found = match fold_ascii(word, &mut small) {
        Some(small) => table.binary_search_by(|row| order(key(row).as_bytes(), small)),
        None => table.binary_search_by(|row| fold_cmp(key(row), word)),
    };
    found.ok()
}

/// A word to be looked for in sorted, lower-case tables. A short word of ASCII is folded once, others at each step.
pub(crate) struct Folded<'w> {
    word: &'w str,
    small: [u8; SHORT],
    is_small: bool,
}

impl<'w> Folded<'w> {
    pub(crate) fn of(word: &'w str) -> Self {
        let mut small = [0; SHORT];
        let is_small = fold_ascii(word, &mut small).is_some();
        Self { word, small, is_small }
    }

    /// The order of a lower-case `entry` and the word.
    #[inline]
    pub(crate) fn order_of(&self, entry: &str) -> Ordering {
        if self.is_small {
            order(entry.as_bytes(), &self.small[..self.word.len()])
        } else {
            fold_cmp(entry, self.word)
        }
    }
}

/// The order of two short words, which mostly differ in their first bytes: a call to compare memory costs more.
#[inline]
fn order(a: &[u8], b: &[u8]) -> Ordering {
    let differ = a.iter().zip(b).find(|(a, b)| a != b);
    differ.map_or(a.len().cmp(&b.len()), |(a, b)| a.cmp(b))
}

/// What a folded word of ASCII holds at most, in bytes: few are longer, in any language.
const SHORT: usize = 40;

/// `word` in small letters, if it is short and of ASCII.
fn fold_ascii<'f>(word: &str, folded: &'f mut [u8; SHORT]) -> Option<&'f [u8]> {
    let folded = folded.get_mut(..word.len()).filter(|_| word.is_ascii())?;
    folded.copy_from_slice(word.as_bytes());
    folded.make_ascii_lowercase();
    Some(folded)
}

/// The words of some tables, by a hash: tells most other words that they are in none, at one look.
#[derive(Debug)]
pub(crate) struct Sieve([u64; Self::WORDS]);

impl Sieve {
    /// Two kilobytes.
    const WORDS: usize = 256;

    /// The sieve of `tables`, whose words are lower-case.
    pub(crate) const fn of(tables: &[&[&str]]) -> Self {
        let mut bits = [0; Self::WORDS];
        let mut table = 0;
        while table < tables.len() {
            let mut word = 0;
            while word < tables[table].len() {
                let slot = Self::slot(tables[table][word].as_bytes());
                bits[slot / 64] |= 1 << (slot % 64);
                word += 1;
            }
            table += 1;
        }
        Self(bits)
    }

    /// Whether one of the tables may hold `word`, in whatever case. A word outside ASCII always may.
    pub(crate) fn may_hold(&self, word: &str) -> bool {
        let slot = Self::slot(word.as_bytes());
        !word.is_ascii() || self.0[slot / 64] & 1 << (slot % 64) != 0
    }

    const fn slot(word: &[u8]) -> usize {
        let mut hash = word.len() as u32;
        let mut at = 0;
        while at < word.len() {
            hash = (hash ^ word[at].to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
            at += 1;
        }
        (hash >> 18) as usize
    }
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
    fn a_sieve_lets_every_word_of_its_tables_pass() {
        const SIEVE: Sieve = Sieve::of(&[&["bridge", "d'"], &["été"]]);
        assert!(["bridge", "BRIDGE", "d'", "été", "Été"].iter().all(|word| SIEVE.may_hold(word)));
        assert!(!SIEVE.may_hold("ferry") && !SIEVE.may_hold(""));
    }

    #[test]
    fn case_and_apostrophes_do_not_matter() {
        let table = ["août", "d'", "été"];
        assert!(holds(&table, "AOÛT") && holds(&table, "Été") && holds(&table, "D’"));
        assert!(!holds(&table, "aout") && !holds(&table, ""));
    }
}
