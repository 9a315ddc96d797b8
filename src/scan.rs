//! What every rule looks for in a text, found at the speed of its bytes: words, and the marks of a quotation.
//!
//! A character is decoded only where a byte is outside ASCII, which few bytes of most texts are.

/// What a byte is to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Outside,
    Inside,
    /// Part of a character that has to be decoded.
    Beyond,
}

const fn classes(joints: &[u8]) -> [Class; 256] {
    let mut classes = [Class::Beyond; 256];
    let mut byte = 0;
    while byte < 128 {
        let inside = (byte as u8).is_ascii_alphanumeric();
        classes[byte] = if inside { Class::Inside } else { Class::Outside };
        byte += 1;
    }
    let mut joint = 0;
    while joint < joints.len() {
        classes[joints[joint] as usize] = Class::Inside;
        joint += 1;
    }
    classes
}

static PLAIN: [Class; 256] = classes(b"");
static JOINED: [Class; 256] = classes(b"-'");

/// The words of a text: its runs of letters and digits.
#[derive(Clone)]
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    classes: &'static [Class; 256],
}

/// The runs of letters and digits of `text`.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, classes: &PLAIN }
}

/// The runs of letters, digits, hyphens and straight apostrophes of `text`.
pub(crate) fn joined_words(text: &str) -> Words<'_> {
    Words { text, at: 0, classes: &JOINED }
}

impl Words<'_> {
    /// The first byte from `at` on that is, or is not, inside of a word.
    #[inline]
    fn pass(&self, mut at: usize, inside: bool) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(at) {
            let (is_inside, len) = match self.classes[byte as usize] {
                Class::Beyond => beyond(&self.text[at..]),
                class => (class == Class::Inside, 1),
            };
            if is_inside != inside {
                break;
            }
            at += len;
        }
        at
    }
}

/// Whether the character at the start of `text` is a letter or a digit, and its length.
#[inline(never)]
fn beyond(text: &str) -> (bool, usize) {
    // U+2000..U+203F: dashes, quotation marks and spaces, the commonest of all in most languages.
    if text.as_bytes().starts_with(&[0xE2, 0x80]) {
        return (false, 3);
    }
    text.chars().next().map_or((false, 1), |c| (c.is_alphanumeric(), c.len_utf8()))
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        let start = self.pass(self.at, false);
        self.at = self.pass(start, true);
        (start < self.at).then(|| &self.text[start..self.at])
    }
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
    // The first bytes of the marks: most texts have none of them, and are told here.
    memchr::memchr3(b'"', 0xE2, 0xC2, text.as_bytes()).is_some_and(|at| {
        // A character's first byte.
        text[at..].contains(['"', '“', '”', '«'])
    })
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
    fn words_of_any_script() {
        let text = " It’s  a 2nd-rate été, she’d say: “東京”—no\u{301}n!";
        let split = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        assert_eq!(words(text).collect::<Vec<_>>(), split.collect::<Vec<_>>());
        assert_eq!(joined_words("it's a 2nd-rate day").collect::<Vec<_>>(), ["it's", "a", "2nd-rate", "day"]);
        assert_eq!(words("").next(), None);
        assert_eq!(words("…").next(), None);
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
        assert_eq!(split_label("10:30: news: of"), Some(("10:30", "news: of")));
        assert_eq!(split_label("news:"), None);
    }
}
