//! One sorted table of forms, the sieve before it and the search in it.

// Sorting some thousand forms is long for a constant. It ends, and is done once a build.
#![allow(long_running_const_eval)]

use core::cmp::Ordering;

use super::fold::{Keys, order, order_forms, order_with_text, starts_with_form, strip_form, text_key};
use super::{Fine, LANGUAGES, Place, Row};
use crate::kind::BlockKind;

/// A form, and what a text that has it in its place is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Entry<S = &'static str> {
    /// As it is written in the data: lower case, straight apostrophes, single spaces, `#` for a number.
    pub(crate) form: S,
    pub(crate) kind: BlockKind,
    pub(crate) fine: Fine,
    pub(crate) place: Place,
    /// The languages that have it: bits of [`Language::bit`](crate::Language::bit).
    pub(crate) languages: u32,
    /// The first eight folded bytes of the form, which nearly always decide how it sorts.
    pub(super) key: u64,
}

impl Entry {
    const NONE: Self = Self {
        form: "",
        kind: BlockKind::Other,
        fine: Fine::Plain,
        place: Place::Start,
        languages: 0,
        key: 0,
    };

    /// How two entries whose keys are equal sort.
    const fn order(&self, other: &Self) -> Ordering {
        let forms = order_forms(self.form, other.form);
        if forms.is_ne() { forms } else { order(self.place as u64, other.place as u64) }
    }
}

/// No entry: the end of a chain in [`Table::shorter`].
pub(super) const NONE: u32 = u32::MAX;

/// Entries, sorted by folded form and then by place, and what makes the search quick.
#[derive(Debug)]
pub(super) struct Table<'t, S> {
    pub(super) entries: &'t [Entry<S>],
    /// For each entry the nearest one before it whose form is the same or a beginning of its own, or [`NONE`].
    pub(super) shorter: &'t [u32],
    pub(super) sieve: &'t Sieve,
}

// By hand: `derive` would ask for `S: Copy`.
impl<S> Clone for Table<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Table<'_, S> {}

impl<'t, S: AsRef<str>> Table<'t, S> {
    /// The entries whose forms `text` starts with, longest first, each with what follows the form.
    ///
    /// A form that `text` starts with sorts at or before it, and every form between the two starts with it too: so all
    /// of them lie on the chain of ever shorter forms that starts at the last form before `text`.
    pub(super) fn prefixes<'a>(self, text: &'a str) -> impl Iterator<Item = (&'t Entry<S>, &'a str)> {
        let mut at = self.last_before(text);
        core::iter::from_fn(move || {
            while at != NONE {
                let entry = &self.entries[at as usize];
                at = self.shorter[at as usize];
                if let Some(rest) = strip_form(text, entry.form.as_ref()) {
                    return Some((entry, rest));
                }
            }
            None
        })
    }

    /// The last entry that does not sort after `text`.
    fn last_before(self, text: &str) -> u32 {
        let key = text_key(text);
        if !self.sieve.has(key) {
            return NONE;
        }
        let after = self.entries.partition_point(|entry| match entry.key.cmp(&key) {
            Ordering::Equal => order_with_text(entry.form.as_ref(), text).is_le(),
            order => order.is_lt(),
        });
        (after as u32).wrapping_sub(1)
    }
}

/// A set of the first words of all forms, four bytes of each: most texts are told here that they start with none.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sieve([u64; Self::WORDS]);

impl Sieve {
    /// Four kilobytes.
    const WORDS: usize = 512;

    pub(super) const fn new() -> Self {
        Self([0; Self::WORDS])
    }

    pub(super) const fn add(&mut self, key: u64) {
        let slot = Self::slot(key);
        self.0[slot / 64] |= 1 << (slot % 64);
    }

    const fn has(&self, key: u64) -> bool {
        let slot = Self::slot(key);
        self.0[slot / 64] & (1 << (slot % 64)) != 0
    }

    /// The place of a key: a hash of its first four bytes, up to where its first word ends.
    const fn slot(key: u64) -> usize {
        let mut head = (key >> 32) as u32;
        let bytes = head.to_be_bytes();
        let mut at = 1;
        while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || !bytes[at].is_ascii()) {
            at += 1;
        }
        if at < bytes.len() {
            head &= !(u32::MAX >> (8 * at));
        }
        (head.wrapping_mul(0x9E37_79B1) >> 17) as usize
    }
}

/// The built-in forms of all languages in one table, made by the compiler. `N` counts a form once a language.
pub(super) struct BuiltIn<const N: usize> {
    entries: [Entry; N],
    shorter: [u32; N],
    sieve: Sieve,
    /// How many there are, each form counted once.
    len: usize,
}

/// The forms that are looked for at the start of a text.
pub(super) static HEAD: BuiltIn<{ count(false) }> = BuiltIn::new(false);
/// The forms that are looked for at every word.
pub(super) static INSIDE: BuiltIn<{ count(true) }> = BuiltIn::new(true);

impl<const N: usize> BuiltIn<N> {
    const fn new(inside: bool) -> Self {
        let (entries, len) = merge(&collect::<N>(inside));
        let (mut forms, mut keys) = ([""; N], [Keys::NONE; N]);
        let (mut shorter, mut sieve) = ([NONE; N], Sieve::new());
        let mut at = 0;
        while at < len {
            forms[at] = entries[at].form;
            keys[at] = Keys::new(forms[at]);
            sieve.add(entries[at].key);
            at += 1;
        }
        link(&forms, &keys, &mut shorter);
        Self { entries, shorter, sieve, len }
    }

    pub(super) fn table(&'static self) -> Table<'static, &'static str> {
        Table { entries: self.entries(), shorter: &self.shorter[..self.len], sieve: &self.sieve }
    }

    pub(super) fn entries(&'static self) -> &'static [Entry] {
        &self.entries[..self.len]
    }
}

/// Fills in [`Table::shorter`] for sorted forms and their keys.
pub(super) const fn link(forms: &[&str], keys: &[Keys], shorter: &mut [u32]) {
    let mut at = 0;
    while at < forms.len() {
        let mut before = if at == 0 { NONE } else { at as u32 - 1 };
        while before != NONE
            && !starts_with_form((forms[at], &keys[at]), (forms[before as usize], &keys[before as usize]))
        {
            before = shorter[before as usize];
        }
        shorter[at] = before;
        at += 1;
    }
}

/// How many forms the language files have for the one table or the other.
const fn count(inside: bool) -> usize {
    let (mut count, mut language) = (0, 0);
    while language < LANGUAGES.len() {
        let rows = LANGUAGES[language].1;
        let mut row = 0;
        while row < rows.len() {
            if rows[row].is_for(inside) {
                count += rows[row].forms.len();
            }
            row += 1;
        }
        language += 1;
    }
    count
}

/// The forms of the language files, in the order of the files.
const fn collect<const N: usize>(inside: bool) -> [Entry; N] {
    let (mut entries, mut len) = ([Entry::NONE; N], 0);
    let mut language = 0;
    while language < LANGUAGES.len() {
        let (name, rows) = LANGUAGES[language];
        let mut row = 0;
        while row < rows.len() {
            if rows[row].is_for(inside) {
                len = append(&mut entries, len, &rows[row], name.bit());
            }
            row += 1;
        }
        language += 1;
    }
    entries
}

/// Writes the forms of `row` at `len`; answers where the next one goes.
const fn append(entries: &mut [Entry], len: usize, row: &Row, languages: u32) -> usize {
    let mut at = 0;
    while at < row.forms.len() {
        let form = row.forms[at];
        entries[len + at] = Entry {
            form,
            kind: row.kind,
            fine: row.fine,
            place: row.place,
            languages,
            key: Keys::new(form).first(),
        };
        at += 1;
    }
    len + at
}

/// Forms in their order, by number: to move what holds references is dear in `const`.
struct Sorter<'e, const N: usize> {
    entries: &'e [Entry; N],
    keys: [Keys; N],
}

impl<const N: usize> Sorter<'_, N> {
    const fn order(&self, a: u16, b: u16) -> Ordering {
        let (a, b) = (a as usize, b as usize);
        let keys = self.keys[a].order(&self.keys[b]);
        if keys.is_ne() { keys } else { self.entries[a].order(&self.entries[b]) }
    }

    /// A merge sort from the bottom up, stable.
    const fn sorted(&self) -> [u16; N] {
        assert!(N <= u16::MAX as usize);
        let (mut from, mut at) = ([0; N], 0);
        while at < N {
            from[at] = at as u16;
            at += 1;
        }
        let mut width = 1;
        while width < N {
            let mut to = from;
            let mut start = 0;
            while start < N {
                self.merge_runs(&from, &mut to, start, width);
                start += 2 * width;
            }
            from = to;
            width *= 2;
        }
        from
    }

    /// Merges the sorted runs `start..start + width` and the one after it.
    const fn merge_runs(&self, from: &[u16; N], to: &mut [u16; N], start: usize, width: usize) {
        const fn min(a: usize, b: usize) -> usize {
            if a < b { a } else { b }
        }
        let (middle, end) = (min(start + width, N), min(start + 2 * width, N));
        let (mut left, mut right, mut at) = (start, middle, start);
        while at < end {
            if left < middle && (right == end || self.order(from[left], from[right]).is_le()) {
                to[at] = from[left];
                left += 1;
            } else {
                to[at] = from[right];
                right += 1;
            }
            at += 1;
        }
    }
}

/// The entries in their order, with one for those that have form and place in common and all their languages; answers
/// how many there are.
const fn merge<const N: usize>(entries: &[Entry; N]) -> ([Entry; N], usize) {
    let (mut keys, mut at) = ([Keys::NONE; N], 0);
    while at < N {
        keys[at] = Keys::new(entries[at].form);
        at += 1;
    }
    let sorter = Sorter { entries, keys };
    let order = sorter.sorted();
    let (mut merged, mut len) = ([Entry::NONE; N], 0);
    at = 0;
    while at < N {
        if at > 0 && sorter.order(order[at - 1], order[at]).is_eq() {
            merged[len - 1].languages |= entries[order[at] as usize].languages;
        } else {
            merged[len] = entries[order[at] as usize];
            len += 1;
        }
        at += 1;
    }
    (merged, len)
}
