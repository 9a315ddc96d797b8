//! What every rule looks for in a text, found at the speed of its bytes: words, and the marks of a quotation.
//!
//! A character is decoded only where a byte is outside ASCII, which few bytes of most texts are.

use crate::letter;
use crate::span::is_space;

/// What a byte is to a word: a set of flags.
type Class = u8;

/// It belongs to a word.
const INSIDE: Class = 1;
/// It joins two parts of a word.
const JOINT: Class = 2;
/// It is a part of a character that has to be decoded.
const BEYOND: Class = 4;

const fn classes(joints: &[u8]) -> [Class; 256] {
    let mut classes = [BEYOND; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = if (byte as u8).is_ascii_alphanumeric() { INSIDE } else { 0 };
        byte += 1;
    }
    let mut joint = 0;
    while joint < joints.len() {
        classes[joints[joint] as usize] = INSIDE | JOINT;
        joint += 1;
    }
    classes
}

static PLAIN: [Class; 256] = classes(b"");
static LETTERS: [Class; 256] = {
    let mut classes = PLAIN;
    let mut digit = b'0';
    while digit <= b'9' {
        classes[digit as usize] = 0;
        digit += 1;
    }
    classes
};
static JOINED: [Class; 256] = classes(b"-'");

/// The words of a text: its runs of letters and digits.
#[derive(Clone)]
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    classes: &'static [Class; 256],
    /// What belongs to a word of what is outside ASCII.
    is_inside: fn(char) -> bool,
    /// What the bytes of the last word were.
    seen: Class,
}

/// The runs of letters and digits of `text`.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, classes: &PLAIN, is_inside: letter::is_alphanumeric, seen: 0 }
}

/// The runs of letters of `text`.
pub(crate) fn letters(text: &str) -> Words<'_> {
    Words { text, at: 0, classes: &LETTERS, is_inside: letter::is_alphabetic, seen: 0 }
}

/// The runs of letters, digits, hyphens and straight apostrophes of `text`.
pub(crate) fn joined_words(text: &str) -> Words<'_> {
    Words { text, at: 0, classes: &JOINED, is_inside: letter::is_alphanumeric, seen: 0 }
}

impl Words<'_> {
    /// Whether the last word was of ASCII.
    pub(crate) const fn was_ascii(&self) -> bool {
        self.seen & BEYOND == 0
    }

    /// Whether the last word had a hyphen or an apostrophe.
    pub(crate) const fn was_joined(&self) -> bool {
        self.seen & JOINT != 0
    }
}

/// The length of the character at `at`, if it is, or is not, of those that are inside a word.
#[inline(never)]
fn beyond(text: &str, at: usize, inside: bool, is_inside: fn(char) -> bool) -> Option<usize> {
    // U+2000..U+203F: dashes, quotation marks and spaces, the commonest of all in most languages.
    if text.as_bytes()[at..].starts_with(&[0xE2, 0x80]) {
        return (!inside).then_some(3);
    }
    let c = text[at..].chars().next()?;
    (is_inside(c) == inside).then(|| c.len_utf8())
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    #[inline(always)]
    fn next(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            let class = self.classes[*bytes.get(at)? as usize];
            if class & INSIDE != 0 {
                break;
            }
            if class & BEYOND == 0 {
                at += 1;
                continue;
            }
            let Some(len) = beyond(self.text, at, false, self.is_inside) else { break };
            at += len;
        }
        let start = at;
        self.seen = 0;
        while let Some(&byte) = bytes.get(at) {
            let class = self.classes[byte as usize];
            if class & INSIDE != 0 {
                at += 1;
            } else if class & BEYOND == 0 {
                break;
            } else {
                let Some(len) = beyond(self.text, at, true, self.is_inside) else { break };
                at += len;
            }
            self.seen |= class;
        }
        self.at = at;
        Some(&self.text[start..at])
    }
}

/// What stands between white space.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    core::iter::from_fn(move || {
        let mut start = at;
        while let Some(&byte) = bytes.get(at) {
            let (space, len) = match byte {
                b' ' | b'\t'..=b'\r' => (true, 1),
                0..=0x7F => (false, 1),
                _ => {
                    let c = text[at..].chars().next()?;
                    (is_space(c), c.len_utf8())
                }
            };
            at += len;
            if space && start < at - len {
                return Some(&text[start..at - len]);
            }
            if space {
                start = at;
            }
        }
        (start < at).then(|| &text[start..])
    })
}

/// What stands between the spaces and line ends of `text`, without the marks `,` `.` `)` `:` at its end.
pub(crate) fn spaced(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut start = 0;
    core::iter::from_fn(move || {
        let rest = bytes.get(start..)?;
        let len = rest.iter().position(|byte| matches!(byte, b' ' | b'\n')).unwrap_or(rest.len());
        let word = &text[start..start + len];
        start += len + 1;
        let marks = word.bytes().rev().take_while(|byte| matches!(byte, b',' | b'.' | b')' | b':')).count();
        Some(&word[..len - marks])
    })
}

/// Whether a double quotation mark stands in `text`, of those that open or close a quotation nearly everywhere.
pub(crate) fn holds_quote(text: &str) -> bool {
    // By the first bytes of the marks, which dashes and apostrophes have too.
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b'"', 0xE2, 0xC2, bytes)
        .any(|at| matches!(bytes[at..], [b'"', ..] | [0xE2, 0x80, 0x9C | 0x9D, ..] | [0xC2, 0xAB, ..]))
}

/// Whether any mark that opens or closes a quotation stands in `text`: the double ones, the low one, and the single one that opens.
pub(crate) fn holds_any_quote(text: &str) -> bool {
    holds_quote(text) || text.contains(['„', '‘'])
}

/// `text` before and behind its first colon that a space follows.
pub(crate) fn split_label(text: &str) -> Option<(&str, &str)> {
    let bytes = text.as_bytes();
    let colon = memchr::memchr_iter(b':', bytes).find(|colon| bytes.get(colon + 1) == Some(&b' '))?;
    Some((&text[..colon], &text[colon + 2..]))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn what_a_word_was() {
        let mut words = joined_words("plain it's été");
        let mut next = || words.next().map(|_| (words.was_ascii(), words.was_joined()));
        assert_eq!(
            [next(), next(), next(), next()],
            [Some((true, false)), Some((true, true)), Some((false, false)), None]
        );
    }

    #[test]
    fn words_of_any_script() {
        let text = " It’s  a 2nd-rate été, she’d say: “東京”—no\u{301}n!";
        let split = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        assert_eq!(words(text).collect::<Vec<_>>(), split.collect::<Vec<_>>());
        assert_eq!(joined_words("it's a 2nd-rate day").collect::<Vec<_>>(), ["it's", "a", "2nd-rate", "day"]);
        let split = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        assert_eq!(letters(text).collect::<Vec<_>>(), split.collect::<Vec<_>>());
        assert_eq!(words("").next(), None);
        assert_eq!(words("…").next(), None);
    }

    #[test]
    fn tokens_are_what_white_space_parts() {
        for text in ["", "  ", " a  b\u{A0}«c»\n\u{200B}dé ", "a", "a b"] {
            let parts = text.split(is_space).filter(|part| !part.is_empty());
            assert_eq!(tokens(text).collect::<Vec<_>>(), parts.collect::<Vec<_>>());
        }
    }

    #[test]
    fn words_between_spaces() {
        let words: Vec<_> = spaced("(left), with  Ann\nDoe…: ").collect();
        assert_eq!(words, ["(left", "with", "", "Ann", "Doe…", ""]);
    }

    #[test]
    fn marks() {
        assert!(holds_quote("so « be it ») and so “on") && holds_quote("\u{2026} \""));
        assert!(!holds_quote("it’s … ¿a day?"));
        assert!(["\"a", "“a", "a”", "«a", "„a", "‘a"].into_iter().all(holds_any_quote));
        assert!(!holds_any_quote("it’s … ¿a day?") && !holds_quote("„a"));
        assert_eq!(split_label("10:30: news: of"), Some(("10:30", "news: of")));
        assert_eq!(split_label("news:"), None);
    }
}
