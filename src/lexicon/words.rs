//! Tables of words: how one is looked up, and what makes it a table.

use core::cmp::Ordering;
use core::ops::Deref;

use crate::letter;

/// A sorted table of lower-case words, and the index by which one is found. Made by [`word_set!`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordSet {
    words: &'static [&'static str],
    /// The bytes of the longest.
    longest: usize,
    index: Index,
}

impl WordSet {
    pub(crate) const fn new(words: &'static [&'static str], index: Index) -> Self {
        let (mut longest, mut at) = (0, 0);
        while at < words.len() {
            if words[at].len() > longest {
                longest = words[at].len();
            }
            at += 1;
        }
        Self { words, longest, index }
    }

    /// How many bytes its longest word has.
    pub(crate) const fn longest(&self) -> usize {
        self.longest
    }

    /// Its words.
    pub(crate) const fn words(&self) -> &'static [&'static str] {
        self.words
    }

    /// What tells most other words that it does not hold them.
    pub(crate) const fn sieve(&self) -> Sieve {
        self.index.sieve
    }

    /// Whether it holds `word` as that is written.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.index.exact(self.words, |row| row, word.as_bytes()).is_some()
    }

    /// Whether it holds `word`, which is of ASCII, in whatever case.
    #[inline]
    pub(crate) fn has_ascii(&self, word: &[u8]) -> bool {
        let is = |row: usize| self.words[row].as_bytes().eq_ignore_ascii_case(word);
        self.index.find(Sieve::hash(word), is).is_some()
    }
}

impl Deref for WordSet {
    type Target = [&'static str];

    fn deref(&self) -> &Self::Target {
        self.words
    }
}

/// A [`WordSet`] of sorted, lower-case words; its index is made when the crate is compiled.
macro_rules! word_set {
    ($($word:expr),* $(,)?) => {{
        const WORDS: &[&str] = &[$($word),*];
        &$crate::lexicon::words::WordSet::new(WORDS, $crate::lexicon::words::index!(WORDS, row => row.as_bytes()))
    }};
}

/// The [`Index`] of the rows of a table, by the bytes of the word that each has for a key.
macro_rules! index {
    ($rows:expr, $row:ident => $key:expr) => {{
        const PLACES: [u16; $crate::lexicon::words::Index::size($rows.len())] = {
            let mut places =
                [$crate::lexicon::words::Index::NONE; $crate::lexicon::words::Index::size($rows.len())];
            let mut at = 0;
            while at < $rows.len() {
                let $row = &$rows[at];
                $crate::lexicon::words::Index::add(&mut places, $key, at);
                at += 1;
            }
            places
        };
    const SIEVE: $crate::lexicon::words::Sieve = $crate::lexicon::words::sieve!($rows, $row => $key);
        $crate::lexicon::words::Index::new(SIEVE, &PLACES)
    }};
}

/// Sorted, lower-case phrases, each in a row of its own, and the index of their first words. Made by [`phrases!`].
#[derive(Debug)]
pub(crate) struct Phrases<T: 'static = &'static str> {
    rows: &'static [T],
    /// Of those that begin alike, the first row.
    firsts: Index,
}

impl<T> Phrases<T> {
    pub(crate) const fn new(rows: &'static [T], firsts: Index) -> Self {
        Self { rows, firsts }
    }

    /// Its rows.
    pub(crate) const fn rows(&self) -> &'static [T] {
        self.rows
    }

    /// Whether a phrase may begin with a word of that [`opener`].
    #[inline]
    pub(crate) fn may_open(&self, opener: Option<usize>) -> bool {
        opener.is_none_or(|hash| self.firsts.sieve.has(hash))
    }

    /// The rows whose phrase has `first`, in whatever case, for its first word.
    pub(crate) fn opened_by(&self, phrase: fn(&T) -> &str, first: &str) -> &'static [T] {
        if is_ascii(first.as_bytes()) && !self.firsts.sieve.passes(first.as_bytes()) {
            return &[];
        }
        let mut small = [0; SHORT];
        let Some(first) = fold(first, &mut small) else { return &[] };
        let is = |row: usize| {
            let phrase = phrase(&self.rows[row]).as_bytes();
            phrase.starts_with(first) && matches!(phrase.get(first.len()), None | Some(b' '))
        };
        let Some(from) = self.firsts.find(Sieve::hash(first), is) else { return &[] };
        let opened = (from..self.rows.len()).take_while(|&row| is(row));
        &self.rows[from..from + opened.count()]
    }
}

/// By what [`Phrases::may_open`] tells, for several tables, whether a phrase may begin with a word: none where it always may.
#[inline]
pub(crate) fn opener(first: &str) -> Option<usize> {
    is_ascii(first.as_bytes()).then(|| Sieve::hash(first.as_bytes()))
}

impl<T> Deref for Phrases<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.rows
    }
}

/// The first word of a phrase of a table.
pub(crate) const fn first_word(phrase: &str) -> &[u8] {
    let phrase = phrase.as_bytes();
    let mut end = 0;
    while end < phrase.len() && phrase[end] != b' ' {
        end += 1;
    }
    phrase.split_at(end).0
}

/// The first word of a phrase of a table, or the first part of that, up to a hyphen.
pub(crate) const fn first_part(phrase: &str) -> &[u8] {
    let word = first_word(phrase);
    let mut end = 0;
    while end < word.len() && word[end] != b'-' {
        end += 1;
    }
    word.split_at(end).0
}

/// The [`Index`] of the first words of [`Phrases`], one row for those that begin alike.
macro_rules! firsts {
    ($rows:expr, $row:ident => $phrase:expr) => {{
        use $crate::lexicon::words::{Index, Sieve, first_word};
        const PLACES: [u16; Index::size($rows.len())] = {
            let mut places = [Index::NONE; Index::size($rows.len())];
            let mut last: &[u8] = b"";
            let mut at = 0;
            while at < $rows.len() {
                let $row = &$rows[at];
                let first = first_word($phrase);
                if !$crate::lexicon::words::is_same(first, last) {
                    Index::add(&mut places, first, at);
                }
                last = first;
                at += 1;
            }
            places
        };
    const SIEVE: Sieve = $crate::lexicon::words::sieve!($rows, $row => first_word($phrase));
        Index::new(SIEVE, &PLACES)
    }};
}

/// Whether two words are the same, when the crate is compiled.
pub(crate) const fn is_same(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// [`Phrases`] without anything more in a row.
macro_rules! phrases {
    ($($phrase:expr),* $(,)?) => {{
        const ROWS: &[&str] = &[$($phrase),*];
        const FIRSTS: $crate::lexicon::words::Index = $crate::lexicon::words::firsts!(ROWS, row => row);
        &$crate::lexicon::words::Phrases::new(ROWS, FIRSTS)
    }};
}

/// The [`Sieve`] of the rows of a table that count, by the bytes of the word that each has for a key; or of several tables of
/// words.
macro_rules! sieve {
    [$($set:expr),+ $(,)?] => {{
        const BITS: [u64; $crate::lexicon::words::Sieve::size(0 $(+ $set.words().len())+)] = {
            let mut bits = [0; $crate::lexicon::words::Sieve::size(0 $(+ $set.words().len())+)];
            $(
                let mut at = 0;
                while at < $set.words().len() {
                    $crate::lexicon::words::Sieve::mark(&mut bits, $set.words()[at].as_bytes());
                    at += 1;
                }
            )+
            bits
        };
        $crate::lexicon::words::Sieve::new(&BITS)
    }};
    ($rows:expr, $row:ident => $key:expr $(, if $counts:expr)?) => {{
        const BITS: [u64; $crate::lexicon::words::Sieve::size($rows.len())] = {
            let mut bits = [0; $crate::lexicon::words::Sieve::size($rows.len())];
            let mut at = 0;
            while at < $rows.len() {
                let $row = &$rows[at];
                if true $(&& $counts)? {
                    $crate::lexicon::words::Sieve::mark(&mut bits, $key);
                }
                at += 1;
            }
            bits
        };
        $crate::lexicon::words::Sieve::new(&BITS)
    }};
}

pub(crate) use {firsts, index, phrases, sieve, word_set};

/// Whether the `table` holds `word` in whatever case.
#[inline]
pub(crate) fn holds(table: &WordSet, word: &str) -> bool {
    crate::work::count(1);
    if is_ascii(word.as_bytes()) { table.has_ascii(word.as_bytes()) } else { holds_beyond(table, word) }
}

/// As [`slice::is_ascii`], which takes a loop over a word of a few letters.
#[inline]
fn is_ascii(word: &[u8]) -> bool {
    match (word.first_chunk::<4>(), word.last_chunk::<4>()) {
        (Some(&first), Some(&last)) if word.len() <= 8 => {
            (u32::from_le_bytes(first) | u32::from_le_bytes(last)) & 0x8080_8080 == 0
        }
        _ => match *word {
            [one] => one < 0x80,
            [one, two] => (one | two) < 0x80,
            [one, two, three] => (one | two | three) < 0x80,
            _ => word.is_ascii(),
        },
    }
}

/// The same for a word outside ASCII.
#[inline(never)]
fn holds_beyond(table: &WordSet, word: &str) -> bool {
    table.index.position(table, |row| row, word).is_some()
}

/// What a folded word of ASCII holds at most, in bytes: few are longer, in any language.
const SHORT: usize = 40;

/// `word` in small letters, with plain apostrophes, if that is short.
fn fold<'f>(word: &str, folded: &'f mut [u8; SHORT]) -> Option<&'f [u8]> {
    if is_ascii(word.as_bytes()) {
        let folded = folded.get_mut(..word.len())?;
        folded.copy_from_slice(word.as_bytes());
        folded.make_ascii_lowercase();
        return Some(folded);
    }
    letter::fold(word.chars().map(plain), folded)
}

/// Where the rows of a table stand, by the hash of their keys; behind a sieve.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Index {
    sieve: Sieve,
    /// From the one that the hash gives on, the first that is the word's, or else `NONE`.
    places: &'static [u16],
}

impl Index {
    /// No row.
    pub(crate) const NONE: u16 = u16::MAX;

    pub(crate) const fn new(sieve: Sieve, places: &'static [u16]) -> Self {
        Self { sieve, places }
    }

    /// How many places an index of so many rows has: half of them stay free.
    pub(crate) const fn size(rows: usize) -> usize {
        (2 * rows + 1).next_power_of_two()
    }

    /// Gives `row`, which has `word` for a key, the next free place.
    pub(crate) const fn add(places: &mut [u16], word: &[u8], row: usize) {
        let mut at = Sieve::hash(word) & (places.len() - 1);
        while places[at] != Self::NONE {
            at = (at + 1) & (places.len() - 1);
        }
        places[at] = row as u16;
    }

    /// What tells most words that no row has them.
    pub(crate) const fn sieve(self) -> Sieve {
        self.sieve
    }

    /// The row that `is` the word of that hash.
    #[inline]
    fn find(self, hash: usize, is: impl Fn(usize) -> bool) -> Option<usize> {
        if self.sieve.has(hash) { self.probe(hash, is) } else { None }
    }

    fn probe(self, hash: usize, is: impl Fn(usize) -> bool) -> Option<usize> {
        let mask = self.places.len() - 1;
        let mut at = hash & mask;
        loop {
            match self.places[at] {
                Self::NONE => return None,
                row if is(row as usize) => return Some(row as usize),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Where the row for `word` as it is written stands in the `rows` that the index was made of.
    pub(crate) fn exact<T>(self, rows: &[T], key: impl Fn(&T) -> &str, word: &[u8]) -> Option<usize> {
        self.find(Sieve::hash(word), |row| key(&rows[row]).as_bytes() == word)
    }

    /// Where the row for `word`, in whatever case, stands in the `rows` that the index was made of; keys are lower-case.
    pub(crate) fn position<T>(self, rows: &[T], key: impl Fn(&T) -> &str, word: &str) -> Option<usize> {
        crate::work::count(1);
        if is_ascii(word.as_bytes()) {
            let is = |row: usize| key(&rows[row]).eq_ignore_ascii_case(word);
            return self.find(Sieve::hash(word.as_bytes()), is);
        }
        match fold(word, &mut [0; SHORT]) {
            Some(small) => self.exact(rows, key, small),
            None => rows.binary_search_by(|row| fold_cmp(key(row), word)).ok(),
        }
    }
}

/// The words of a table by a few of their bytes: tells most other words that they are not in it, at one look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sieve(&'static [u64]);

impl Sieve {
    /// `bits` are as many as [`size`](Self::size) says.
    pub(crate) const fn new(bits: &'static [u64]) -> Self {
        Self(bits)
    }

    /// How many times 64 bits a sieve of so many words has: one word of others in sixteen passes, or fewer.
    pub(crate) const fn size(words: usize) -> usize {
        words.div_ceil(4).next_power_of_two()
    }

    /// Puts a word into `bits`.
    pub(crate) const fn mark(bits: &mut [u64], word: &[u8]) {
        let slot = Self::hash(word) & (bits.len() * 64 - 1);
        bits[slot / 64] |= 1 << (slot % 64);
    }

    /// Whether it may hold a word, in whatever case of ASCII.
    #[inline]
    pub(crate) const fn passes(self, word: &[u8]) -> bool {
        self.has(Self::hash(word))
    }

    /// Whether it may hold a word of that [`hash`](Self::hash).
    #[inline]
    pub(crate) const fn has(self, hash: usize) -> bool {
        let slot = hash & (self.0.len() * 64 - 1);
        self.0[slot / 64] & 1 << (slot % 64) != 0
    }

    /// Whether it may hold `word`, in whatever case.
    #[inline]
    pub(crate) fn may_hold(self, word: &str) -> bool {
        if is_ascii(word.as_bytes()) { self.passes(word.as_bytes()) } else { self.may_hold_beyond(word) }
    }

    /// The same for a word outside ASCII: one that is long always may.
    #[inline(never)]
    fn may_hold_beyond(self, word: &str) -> bool {
        fold(word, &mut [0; SHORT]).is_none_or(|word| self.passes(word))
    }

    /// By the length and the first and the last four bytes; the bit that makes ASCII letters small is set in all.
    #[inline]
    pub(crate) const fn hash(word: &[u8]) -> usize {
        let ends = match (word.first_chunk(), word.last_chunk()) {
            (Some(&first), Some(&last)) => {
                (u32::from_le_bytes(first) as u64) << 32 | u32::from_le_bytes(last) as u64
            }
            _ => match *word {
                [] => 0,
                [one] => one as u64,
                [one, .., last] => (word[word.len() / 2] as u64) << 16 | (one as u64) << 8 | last as u64,
            },
        };
        let hash = (ends | 0x2020_2020_2020_2020) ^ (word.len() as u64) << 27;
        (hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize
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
    word.chars().map(plain).flat_map(char::to_lowercase)
}

/// What counts as a straight apostrophe is one.
const fn plain(c: char) -> char {
    if c == '’' { '\'' } else { c }
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
        let words = word_set!["ab", "bridge", "d'", "toll", "été"];
        let sieve = words.sieve();
        assert!(
            ["bridge", "BRIDGE", "Toll", "aB", "D'", "été", "Été"].iter().all(|word| sieve.may_hold(word))
        );
        assert!(["ferry", "bride", "bridges", ""].iter().all(|word| !sieve.may_hold(word)));
    }

    #[test]
    fn case_and_apostrophes_do_not_matter() {
        let table = word_set!["août", "d'", "été"];
        assert!(holds(table, "AOÛT") && holds(table, "Été") && holds(table, "D’"));
        assert!(!holds(table, "aout") && !holds(table, ""));
    }
}
