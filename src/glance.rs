//! What one pass over a text sees: which families of tables have a word of it, and which marks stand in it.
//!
//! Most questions need a word of a table or a mark: a text that has none is told no without being read again. A glance sees
//! too much rather than too little: what was seen of a text may be asked of each part of it that parts no word.

mod look;

pub(crate) use look::{Look, Sightings};

use crate::letter;
use crate::lexicon;
use crate::lexicon::families::{self, Families};

/// What was seen of a text: families of tables, and marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Glance(u64);

/// What may be seen.
pub(crate) type Sight = u64;

/// A digit of ASCII.
pub(crate) const DIGIT: Sight = 1 << 32;
/// Seven digits of ASCII, wherever they stand.
pub(crate) const DIGITS: Sight = 1 << 40;
/// `@`
pub(crate) const AT: Sight = 1 << 33;
/// `/`
pub(crate) const SLASH: Sight = 1 << 34;
/// What may part the entries of a menu: `|` `/` `>` `•` `·` `»`
pub(crate) const DIVIDER: Sight = 1 << 35;
/// `©`
pub(crate) const COPYRIGHT: Sight = 1 << 36;
/// A full stop with a letter behind it, as in `N.Y.`: what [`is_listed`](crate::fields::slice::is_listed) finds without the
/// stops.
pub(crate) const DOTTED: Sight = 1 << 37;
/// A mark that belongs to a letter, or another character that no rule here knows: rules part words by it in different ways.
const ODD: Sight = 1 << 38;

/// A word of one of the families.
pub(crate) const fn word(families: Families) -> Sight {
    families as Sight
}

/// A letter of a script without spaces, in which every letter may begin a word.
const UNSPACED: Sight = 1 << 39;

static MARKS: [Sight; 128] = {
    let mut marks = [0; 128];
    let mut digit = b'0';
    while digit <= b'9' {
        marks[digit as usize] = DIGIT;
        digit += 1;
    }
    marks[b'@' as usize] = AT;
    marks[b'/' as usize] = SLASH | DIVIDER;
    marks[b'|' as usize] = DIVIDER;
    marks[b'>' as usize] = DIVIDER;
    marks
};

impl Glance {
    /// Looks at `text`: one pass.
    pub(crate) fn of(text: &str) -> Self {
        Look::of(text, false).glance
    }

    /// What would be seen of a text that has everything.
    #[cfg(test)]
    pub(crate) const ALL: Self = Self(Sight::MAX);

    /// Whether it has what opens all gates.
    pub(crate) const fn is_odd(self) -> bool {
        self.0 & ODD != 0
    }

    /// Whether any of `sights` may be in the text.
    #[inline]
    pub(crate) const fn may_have(self, sights: Sight) -> bool {
        self.0 & (sights | ODD) != 0
    }
}

/// What the word or the mark at `start` is that has characters outside ASCII, and where it ends.
#[inline(never)]
fn beyond(text: &str, start: usize) -> (Sight, usize) {
    let (mut key, mut len, mut end, mut odd) = ([0; 8], 0, start, 0);
    let mut put = |c: char| {
        for &byte in c.encode_utf8(&mut [0; 4]).as_bytes() {
            if len < 8 {
                key[len] = byte;
                len += 1;
            }
        }
    };
    for c in text[start..].chars() {
        if lexicon::is_unspaced(c) {
            odd |= UNSPACED;
        }
        if !letter::is_alphabetic(c) {
            if end == start {
                return (mark(c) | odd, start + c.len_utf8());
            }
            break;
        }
        // Some rules keep the dot of its small letter, others do not.
        if c == 'İ' {
            odd |= ODD;
        }
        match letter::small(c) {
            Some(small) => put(small),
            None => c.to_lowercase().for_each(&mut put),
        }
        end += c.len_utf8();
    }
    (word(families::of(u64::from_be_bytes(key))) | odd, end)
}

/// What a character outside ASCII is that is no letter.
fn mark(c: char) -> Sight {
    match c {
        '©' | 'ⓒ' => COPYRIGHT,
        '·' | '»' => DIVIDER,
        // A soft hyphen, and what picks the look of a sign.
        '\u{AD}' | '\u{FE0F}' => ODD,
        '\u{80}'..='\u{BF}' | '×' | '÷' | '\u{2000}'..='\u{24FF}' | '\u{3000}'..='\u{303F}' => 0,
        '\u{2500}'..='\u{2BFF}' | '\u{FF00}'..='\u{FF0F}' | '\u{1F000}'..='\u{1FAFF}' => 0,
        _ => ODD,
    }
}

#[cfg(test)]
pub(crate) mod tests;
