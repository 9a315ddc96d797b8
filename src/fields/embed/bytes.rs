//! Sets of ASCII bytes: the classes of a pattern's runs, and what a path of its shape can start with.

/// A set of ASCII bytes. No byte of a longer character is in any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bytes(u128);

impl Bytes {
    /// Whether `byte` is in it.
    pub(super) const fn contain(self, byte: u8) -> bool {
        byte < 128 && self.0 >> byte & 1 == 1
    }

    /// Whether `text` starts with one of them, or nothing is left of it and the set says that nothing may be.
    pub(super) fn start(self, text: &str) -> bool {
        match text.bytes().next() {
            Some(byte) => byte >= 128 || self.contain(byte),
            None => self.contain(NOTHING),
        }
    }

    /// The bytes of a run's class.
    pub(super) const fn class(class: u8) -> Self {
        Self(match class {
            b'd' => DIGITS,
            b's' => DIGITS | one(b'-'),
            b'x' => DIGITS | span(b'a', b'f') | span(b'A', b'F'),
            b'u' => DIGITS | span(b'a', b'f') | span(b'A', b'F'),
            b'l' => DIGITS | span(b'a', b'z'),
            b'a' => ALPHANUMERIC,
            b'w' => ALPHANUMERIC | one(b'_'),
            b'-' => ALPHANUMERIC | one(b'_') | one(b'-'),
            b'.' => ALPHANUMERIC | one(b'_') | one(b'-') | one(b'.'),
            b'c' => ALPHANUMERIC | one(b'_') | one(b'-') | one(b'.') | one(b':') | one(b'%'),
            _ => 0,
        })
    }

    /// What a path that `pattern` takes can start with: cheap to ask before the pattern is run.
    pub(crate) const fn that_start(pattern: &str) -> Self {
        let pattern = pattern.as_bytes();
        let mut at = 0;
        while at < pattern.len() && matches!(pattern[at], b'/' | b'(' | b'[') {
            at += 1;
        }
        if at == pattern.len() || matches!(pattern[at], b'?' | b'#') {
            return Self(one(NOTHING));
        }
        match pattern[at] {
            b'{' => Self::class(pattern[at + 1]),
            b'<' => Self::that_start_choice(pattern, at + 1),
            b'*' => Self(u128::MAX),
            literal => Self(letter(literal)),
        }
    }

    /// The first bytes of a choice's literals; all where one of them is empty.
    const fn that_start_choice(pattern: &[u8], from: usize) -> Self {
        let (mut set, mut at, mut is_first) = (0, from, true);
        while at < pattern.len() {
            match (pattern[at], is_first) {
                (b'|' | b'>', true) => return Self(u128::MAX),
                (b'>', false) => return Self(set),
                (b'|', false) => is_first = true,
                (literal, true) => {
                    set |= letter(literal);
                    is_first = false;
                }
                (_, false) => {}
            }
            at += 1;
        }
        Self(set)
    }
}

/// Stands for the end of the text: no URL holds it.
const NOTHING: u8 = 0;
const DIGITS: u128 = span(b'0', b'9');
const ALPHANUMERIC: u128 = DIGITS | span(b'a', b'z') | span(b'A', b'Z');

const fn one(byte: u8) -> u128 {
    if byte < 128 { 1 << byte } else { 0 }
}

const fn span(first: u8, last: u8) -> u128 {
    (u128::MAX >> (127 - last)) & (u128::MAX << first)
}

/// A literal in either case; an at sign may be encoded.
const fn letter(literal: u8) -> u128 {
    let encoded = if literal == b'@' { one(b'%') } else { 0 };
    one(literal.to_ascii_lowercase()) | one(literal.to_ascii_uppercase()) | encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        assert!(Bytes::class(b'x').contain(b'F') && !Bytes::class(b'x').contain(b'g'));
        assert!(Bytes::class(b'l').contain(b'z') && !Bytes::class(b'l').contain(b'Z'));
        assert!(Bytes::class(b'd').contain(b'0') && !Bytes::class(b'd').contain(b':'));
    }

    #[test]
    fn what_a_path_can_start_with() {
        let starts = |pattern: &str, path: &str| Bytes::that_start(pattern).start(path);
        assert!(starts("/watch", "Watch") && !starts("/watch", "embed") && !starts("/watch", ""));
        assert!(starts("/", "") && !starts("/", "x") && starts("/?v=x", ""));
        assert!(starts("/<a|b>/c", "B") && !starts("/<a|b>/c", "c") && starts("/<a/|>c", "c"));
        assert!(starts("/([{d}])", "1") && !starts("/([{d}])", "x"));
        assert!(starts("/@x", "%40x") && starts("/(*)", "é") && starts("/**", ""));
    }
}
