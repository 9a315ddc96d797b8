//! What one pass over a text sees: which families of tables have a word of it, and which marks stand in it.
//!
//! Most questions need a word of a table or a mark: a text that has none is told no without being read again. A glance sees
//! too much rather than too little: what was seen of a text may be asked of each part of it that parts no word.

use crate::letter;
use crate::lexicon::families::{self, Families};

/// What was seen of a text: families of tables, and marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Glance(u64);

/// What may be seen.
pub(crate) type Sight = u64;

/// A digit of ASCII.
pub(crate) const DIGIT: Sight = 1 << 32;
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
        crate::work::count(text.len());
        let bytes = text.as_bytes();
        let (mut seen, mut at) = (0, 0);
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_alphabetic() {
                let (word, end) = ascii_word(bytes, at);
                let next = bytes.get(end);
                if next.is_none_or(u8::is_ascii) || bytes[end..].starts_with(&TYPOGRAPHY) {
                    seen |= self::word(families::of(word));
                    at = end + usize::from(next == Some(&b' '));
                    continue;
                }
            } else if byte.is_ascii() {
                let dotted = byte == b'.' && bytes.get(at + 1).is_some_and(|next| !is_gap(*next));
                seen |= MARKS[byte as usize] | if dotted { DOTTED } else { 0 };
                at += 1;
                continue;
            } else if bytes[at..].starts_with(&TYPOGRAPHY) {
                seen |= match bytes[at + 2] {
                    JOINER => ODD,
                    BULLET => DIVIDER,
                    _ => 0,
                };
                at += 3;
                continue;
            }
            let (beyond, end) = beyond(text, at);
            (seen, at) = (seen | beyond, end);
        }
        Self(seen)
    }

    /// What would be seen of a text that has everything.
    #[cfg(test)]
    pub(crate) const ALL: Self = Self(Sight::MAX);

    /// Whether any of `sights` may be in the text.
    #[inline]
    pub(crate) const fn may_have(self, sights: Sight) -> bool {
        self.0 & (sights | ODD) != 0
    }
}

/// The first bytes of quotation marks, long dashes and narrow spaces, which part words as marks of ASCII do.
const TYPOGRAPHY: [u8; 2] = [0xE2, 0x80];
/// The last byte of the zero-width joiner, and of the bullet.
const JOINER: u8 = 0x8D;
const BULLET: u8 = 0xA2;

/// A byte of ASCII that is no letter.
const fn is_gap(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphabetic()
}

/// The letters of ASCII at `start`, the first eight of them as a key, and where they end.
#[inline]
fn ascii_word(bytes: &[u8], start: usize) -> (u64, usize) {
    let (word, len) = crate::lexicon::first_letters(&bytes[start..]);
    let mut end = start + len;
    if len == 8 {
        while bytes.get(end).is_some_and(u8::is_ascii_alphabetic) {
            end += 1;
        }
    }
    (word, end)
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
        if !letter::is_alphabetic(c) {
            if end == start {
                return (mark(c), start + c.len_utf8());
            }
            break;
        }
        // Some rules keep the dot of its small letter, others do not.
        if c == 'İ' {
            odd = ODD;
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
