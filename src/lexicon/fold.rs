//! How letters count when a text is compared with a form: case, accents, wraps and the look of an apostrophe do not.

use core::cmp::Ordering;

use crate::span::is_space;

/// The letter that `c` counts as: lower case and without its accent, so that `À LIRE`, `A LIRE` and the decomposed
/// `À lire` are one. Letters that are no accented ones (`ß`, `ø`, `æ`, `đ`) stay what they are.
pub(super) const fn fold(c: char) -> char {
    match c {
        'A'..='Z' => (c as u8 + 32) as char,
        '\0'..='\x7F' => c,
        '’' | '‘' | 'ʼ' | '´' => '\'',
        '‐' | '‑' => '-',
        '：' => ':',
        '\u{80}'..='\u{24F}' => fold_latin(c),
        '\u{370}'..='\u{3FF}' => fold_greek(c),
        '\u{400}'..='\u{52F}' => fold_cyrillic(c),
        '\u{1EA0}'..='\u{1EF9}' => fold_vietnamese(c),
        _ => c,
    }
}

const fn fold_latin(c: char) -> char {
    match c {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď' | 'ď' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ĝ'..='ģ' => 'g',
        'Ĥ' | 'ĥ' => 'h',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ĵ' | 'ĵ' => 'j',
        'Ķ' | 'ķ' => 'k',
        'Ĺ'..='ł' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ň' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' | 'Ō'..='ő' | 'Ơ' | 'ơ' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'Ș' | 'ș' => 's',
        'Ţ'..='ť' | 'Ț' | 'ț' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ư' | 'ư' => 'u',
        'Ŵ' | 'ŵ' => 'w',
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => 'y',
        'Ź'..='ž' => 'z',
        'Æ' => 'æ',
        'Đ' => 'đ',
        'Ø' => 'ø',
        'Œ' => 'œ',
        'Þ' => 'þ',
        '\u{A0}' => ' ',
        _ => c,
    }
}

const fn fold_greek(c: char) -> char {
    match c {
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' | 'ϊ' | 'ΐ' | 'Ϊ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' | 'ϋ' | 'ΰ' | 'Ϋ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        'ς' => 'σ',
        'Α'..='Ω' => offset(c, 32),
        _ => c,
    }
}

const fn fold_cyrillic(c: char) -> char {
    let lower = match c {
        '\u{400}'..='\u{40F}' => offset(c, 80),
        'А'..='Я' => offset(c, 32),
        'Ґ' => 'ґ',
        _ => c,
    };
    match lower {
        'ё' | 'ѐ' => 'е',
        'й' | 'ѝ' => 'и',
        'ї' => 'і',
        _ => lower,
    }
}

const fn fold_vietnamese(c: char) -> char {
    match c {
        'Ạ'..='ặ' => 'a',
        'Ẹ'..='ệ' => 'e',
        'Ỉ'..='ị' => 'i',
        'Ọ'..='ợ' => 'o',
        'Ụ'..='ự' => 'u',
        _ => 'y',
    }
}

/// The character `by` code points after `c`.
const fn offset(c: char, by: u32) -> char {
    match char::from_u32(c as u32 + by) {
        Some(shifted) => shifted,
        None => c,
    }
}

/// A mark that is drawn on the letter before it, or not drawn at all.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200D}' | '\u{FE0F}')
}

/// The folded characters of a text: a run of white space is one space, a number is one `#`.
#[derive(Clone, Debug)]
pub(super) struct Folded<'a> {
    rest: &'a str,
}

impl<'a> Folded<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    /// What has not been read.
    pub(super) const fn rest(&self) -> &'a str {
        self.rest
    }

    /// Passes what `belongs` to the character just read.
    fn pass(&mut self, belongs: fn(char) -> bool) {
        self.rest = self.rest.trim_start_matches(belongs);
    }

    /// Passes the rest of a number: `2,500`, `3.15`, `10:30`.
    fn pass_number(&mut self) {
        loop {
            self.pass(|c| c.is_ascii_digit());
            match self.rest.as_bytes() {
                [b'.' | b',' | b':', next, ..] if next.is_ascii_digit() => self.rest = &self.rest[1..],
                _ => break,
            }
        }
    }
}

impl Iterator for Folded<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        if c.is_ascii_lowercase() && self.rest.bytes().next().is_some_and(|next| next.is_ascii()) {
            return Some(c);
        }
        if c.is_ascii_digit() {
            self.pass_number();
            return Some('#');
        }
        if is_space(c) {
            self.pass(is_space);
            return Some(' ');
        }
        self.pass(is_mark);
        Some(fold(c))
    }
}

/// The bytes of `text` after `form`, if it starts with `form`.
pub(super) fn strip_form<'a>(text: &'a str, form: &str) -> Option<&'a str> {
    let mut text = Folded::new(text);
    Folded::new(form).all(|c| text.next() == Some(c)).then(|| text.rest())
}

/// Whether `form` sorts before `text`, at it or after it, by folded characters.
pub(super) fn order_with_text(form: &str, text: &str) -> Ordering {
    Folded::new(form).cmp(Folded::new(text))
}

/// The first eight bytes of `text`, folded, the first one in the highest place; zeros after its end.
pub(super) fn text_key(text: &str) -> u64 {
    let (mut keys, mut len) = (Keys::NONE, 0);
    for c in Folded::new(text) {
        if len >= 8 {
            break;
        }
        len = keys.push(len, c);
    }
    keys.first()
}

/// What a well-formed form sorts by, made once so that the compiler sorts thousands of them quickly: its folded bytes,
/// eight to a number, zeros after its end. Where all are equal, the forms themselves decide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keys([u64; Keys::LEN]);

impl Keys {
    const LEN: usize = 4;
    pub(super) const NONE: Self = Self([0; Self::LEN]);

    pub(super) const fn new(form: &str) -> Self {
        let (bytes, mut at) = (form.as_bytes(), 0);
        let mut keys = Self::NONE;
        let mut len = 0;
        while at < bytes.len() && len < 8 * Self::LEN {
            let (c, next) = decode(bytes, at);
            len = keys.push(len, fold(c));
            at = next;
        }
        keys
    }

    /// Writes `c` at byte `len`, as much of it as there is place for; answers where the next one goes.
    const fn push(&mut self, mut len: usize, c: char) -> usize {
        if c.is_ascii() && len < 8 * Self::LEN {
            self.0[len / 8] |= (c as u64) << (56 - 8 * (len % 8));
            return len + 1;
        }
        let mut buffer = [0; 4];
        let bytes = c.encode_utf8(&mut buffer).as_bytes();
        let mut at = 0;
        while at < bytes.len() && len < 8 * Self::LEN {
            self.0[len / 8] |= (bytes[at] as u64) << (56 - 8 * (len % 8));
            (at, len) = (at + 1, len + 1);
        }
        len
    }

    /// The first eight bytes.
    pub(super) const fn first(&self) -> u64 {
        self.0[0]
    }

    /// How two forms sort, if that can be told from this.
    pub(super) const fn order(&self, other: &Self) -> Ordering {
        let mut at = 0;
        while at < Self::LEN - 1 && self.0[at] == other.0[at] {
            at += 1;
        }
        order(self.0[at], other.0[at])
    }

    /// Whether a form starts with `short`'s, if that can be told from this.
    const fn starts_with(&self, short: &Self) -> Option<bool> {
        let mut at = 0;
        while at < Self::LEN {
            let missing = short.0[at].trailing_zeros() & !7;
            if missing == u64::BITS {
                return Some(true);
            }
            if (self.0[at] ^ short.0[at]) >> missing != 0 {
                return Some(false);
            }
            if missing > 0 {
                return Some(true);
            }
            at += 1;
        }
        None
    }
}

/// `Ord::cmp`, in `const`.
pub(super) const fn order(a: u64, b: u64) -> Ordering {
    if a < b {
        Ordering::Less
    } else if a == b {
        Ordering::Equal
    } else {
        Ordering::Greater
    }
}

/// How two well-formed forms sort by folded characters, in `const`: what [`order_with_text`] says of them.
pub(super) const fn order_forms(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let (mut at_a, mut at_b) = (0, 0);
    while at_a < a.len() && at_b < b.len() {
        let (char_a, next_a) = decode(a, at_a);
        let (char_b, next_b) = decode(b, at_b);
        let (char_a, char_b) = (fold(char_a), fold(char_b));
        if char_a as u32 != char_b as u32 {
            return order(char_a as u64, char_b as u64);
        }
        (at_a, at_b) = (next_a, next_b);
    }
    order((a.len() - at_a) as u64, (b.len() - at_b) as u64)
}

/// Whether the well-formed form `long` starts with `short`, in `const`; each with its keys.
pub(super) const fn starts_with_form(long: (&str, &Keys), short: (&str, &Keys)) -> bool {
    if let Some(told) = long.1.starts_with(short.1) {
        return told;
    }
    let (long, short) = (long.0.as_bytes(), short.0.as_bytes());
    let (mut at_long, mut at_short) = (0, 0);
    while at_short < short.len() {
        if at_long == long.len() {
            return false;
        }
        let (char_long, next_long) = decode(long, at_long);
        let (char_short, next_short) = decode(short, at_short);
        if fold(char_long) as u32 != fold(char_short) as u32 {
            return false;
        }
        (at_long, at_short) = (next_long, next_short);
    }
    true
}

/// The character at byte `at` of UTF-8 text, and where the next one starts.
const fn decode(bytes: &[u8], at: usize) -> (char, usize) {
    const fn tail(byte: u8) -> u32 {
        (byte & 0x3F) as u32
    }
    let lead = bytes[at] as u32;
    let (code, len) = match lead {
        0x00..=0x7F => (lead, 1),
        0x80..=0xDF => ((lead & 0x1F) << 6 | tail(bytes[at + 1]), 2),
        0xE0..=0xEF => ((lead & 0x0F) << 12 | tail(bytes[at + 1]) << 6 | tail(bytes[at + 2]), 3),
        _ => (
            (lead & 0x07) << 18 | tail(bytes[at + 1]) << 12 | tail(bytes[at + 2]) << 6 | tail(bytes[at + 3]),
            4,
        ),
    };
    match char::from_u32(code) {
        Some(c) => (c, at + len),
        None => (char::REPLACEMENT_CHARACTER, at + len),
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    #[track_caller]
    fn assert_folded(text: &str, folded: &str) {
        assert_eq!(Folded::new(text).collect::<String>(), folded);
    }

    #[test]
    fn case_and_accents_go() {
        assert_folded("À LIRE également", "a lire egalement");
        assert_folded("ПОДПИШИТЕСЬ Ещё Йод", "подпишитесь еще иод");
        assert_folded("Διαβάστε ΕΠΊΣΗΣ", "διαβαστε επισησ");
        assert_folded("Große Straße ØRE", "große straße øre");
        assert_folded("Ảnh Đọc thêm", "anh đoc them");
        assert_folded("İLGİLİ yazı", "ilgili yazi");
    }

    #[test]
    fn composed_and_decomposed_are_one() {
        assert_folded("A\u{300} lire", "a lire");
        assert_folded("и\u{306}", "и");
        assert_eq!(strip_form("de\u{301}", "dé"), Some(""));
    }

    #[test]
    fn wraps_and_typography_go() {
        assert_folded("Editor’s\u{A0}note\n    here", "editor's note here");
        assert_folded("e\u{2011}mail：", "e-mail:");
        assert_folded("1,234 shares at 10:30.", "# shares at #.");
    }

    #[test]
    fn a_kelvin_sign_is_passed_whole() {
        assert_eq!(strip_form("\u{212A}im", "kim"), None);
        assert_eq!(strip_form("Écrit par X", "écrit"), Some(" par X"));
    }

    #[test]
    fn const_and_text_agree() {
        for form in ["à lire", "by", "©", "# min", "читайте также", "写真", "αβγ"] {
            assert_eq!(Keys::new(form).first(), text_key(form), "{form}");
        }
        assert_eq!(text_key("by") >> 48, u64::from(u16::from_be_bytes(*b"by")));
        assert_eq!(order_forms("a lire", "à lire aussi"), Ordering::Less);
        assert_eq!(order_forms("à lire", "a lire"), Ordering::Equal);
        let starts = |long, short| starts_with_form((long, &Keys::new(long)), (short, &Keys::new(short)));
        assert!(starts("à lire aussi", "a lire") && starts("by", "by") && starts("12345678", "12345678"));
        assert!(!starts("by", "by the") && !starts("12345678", "123456789"));
        let long = "this story is longer than the keys that it is sorted by";
        assert!(
            starts(long, "this story is longer than the keys that")
                && !starts(long, "this story is longer than the cat")
        );
    }
}
