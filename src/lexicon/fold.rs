//! How letters count when a text is compared with a form: case, accents, wraps and the look of an apostrophe do not.

use core::cmp::Ordering;

use crate::letter;
use crate::span::is_space;

/// The letter that `c` counts as: lower case and without its accent, so that `À LIRE`, `A LIRE` and the decomposed
/// `À lire` are one. Letters that are no accented ones (`ß`, `ø`, `æ`, `đ`) stay what they are.
fn fold(c: char) -> char {
    match c {
        'A'..='Z' => (c as u8 + 32) as char,
        '\0'..='\x7F' => c,
        '’' | '‘' | 'ʼ' | '´' => '\'',
        '‐' | '‑' => '-',
        '：' => ':',
        '（' => '(',
        '）' => ')',
        '［' => '[',
        '\u{80}'..='\u{24F}' => fold_latin(c),
        '\u{370}'..='\u{3FF}' => fold_greek(c),
        '\u{400}'..='\u{52F}' => fold_cyrillic(c),
        '\u{1EA0}'..='\u{1EF9}' => fold_vietnamese(c),
        _ => c,
    }
}

fn fold_latin(c: char) -> char {
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

fn fold_greek(c: char) -> char {
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

fn fold_cyrillic(c: char) -> char {
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

fn fold_vietnamese(c: char) -> char {
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
fn offset(c: char, by: u32) -> char {
    match char::from_u32(c as u32 + by) {
        Some(shifted) => shifted,
        None => c,
    }
}

/// A mark that is drawn on the letter before it, or not drawn at all.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200D}' | '\u{FE0F}')
}

/// What the characters of ASCII count as that stand alone; 0 for others.
static PLAIN: [u8; 256] = {
    let mut plain = [0; 256];
    let mut byte = b'!';
    while byte < 0x7F {
        if !byte.is_ascii_digit() {
            plain[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    plain
};

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

impl Folded<'_> {
    /// The next character if it is one of ASCII to which no mark belongs, and that is no part of a number or of a run of
    /// spaces.
    #[inline]
    fn next_plain(&mut self) -> Option<u8> {
        let byte = match *self.rest.as_bytes() {
            [b' ', next, ..] if PLAIN[next as usize] != 0 => b' ',
            [byte, next, ..] if PLAIN[byte as usize] != 0 && next.is_ascii() => PLAIN[byte as usize],
            _ => return None,
        };
        self.rest = &self.rest[1..];
        Some(byte)
    }
}

impl Iterator for Folded<'_> {
    type Item = char;

    #[inline]
    fn next(&mut self) -> Option<char> {
        if let Some(byte) = self.next_plain() {
            return Some(char::from(byte));
        }
        self.next_folded()
    }
}

impl Folded<'_> {
    #[inline(never)]
    fn next_folded(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
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

/// What of `text` comes after `form`, which is folded, if it starts with it.
pub(super) fn strip_form<'a>(text: &'a str, form: &str) -> Option<&'a str> {
    let mut text = Folded::new(text);
    form.chars().all(|c| text.next() == Some(c)).then(|| text.rest())
}

/// How many folded bytes of a text are kept.
const KNOWN: usize = 16;

/// The folded start of a text, to compare with many forms.
#[derive(Debug)]
pub(super) struct Start<'a> {
    text: &'a str,
    /// Nearly every form differs from a text in its first few letters.
    bytes: [u8; KNOWN],
    len: usize,
}

impl<'a> Start<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let (mut bytes, mut len) = ([0; KNOWN], 0);
        let mut folded = Folded::new(text);
        while len < KNOWN {
            if let Some(byte) = folded.next_plain() {
                bytes[len] = byte;
                len += 1;
                continue;
            }
            let Some(c) = folded.next().filter(|c| len + c.len_utf8() <= KNOWN) else { break };
            len += c.encode_utf8(&mut bytes[len..]).len();
        }
        Self { text, bytes, len }
    }

    /// How `form`, which is folded, sorts beside the text. UTF-8 sorts as its characters do.
    pub(super) fn order_of(&self, form: &str) -> Ordering {
        // Most forms differ in the first eight bytes, which are compared at once.
        if let (Some(&ours), Some(&theirs)) = (self.bytes.first_chunk(), form.as_bytes().first_chunk()) {
            let order = u64::from_be_bytes(theirs).cmp(&u64::from_be_bytes(ours));
            if self.len >= 8 && order.is_ne() {
                return order;
            }
        }
        let known = &self.bytes[..self.len];
        let form_start = &form.as_bytes()[..form.len().min(self.len)];
        // What is equal so far may go on behind the bytes that are known.
        form_start.cmp(&known[..form_start.len()]).then_with(|| form.chars().cmp(Folded::new(self.text)))
    }
}

/// The first two words of `text`, each by its first eight folded bytes, zeros after that. A number is a word, and in
/// scripts without spaces a character is.
pub(super) fn two_words(text: &str) -> (u64, u64) {
    let (first, rest) = split_word(text);
    (first, second_word(rest))
}

/// The second of the [`two_words`], `rest` being what stands behind the first.
pub(super) fn second_word(rest: &str) -> u64 {
    // Most often it is a word of ASCII behind one space.
    if let [b' ', next @ ..] = rest.as_bytes() {
        if let Some((word, _)) = ascii_word(next, 0) {
            return word;
        }
    }
    split_word(rest.trim_start_matches(|c: char| c != '#' && !letter::is_alphanumeric(c))).0
}

/// The first of the [`two_words`], and what stands behind it.
pub(super) fn split_word(text: &str) -> (u64, &str) {
    match ascii_word(text.as_bytes(), 0) {
        Some((word, end)) => (word, &text[end..]),
        None => split_folded_word(text),
    }
}

/// The same for a word at `start` that is letters of ASCII with something else of ASCII behind them, or an apostrophe: the word,
/// and its end.
#[inline(always)]
pub(super) fn ascii_word(bytes: &[u8], start: usize) -> Option<(u64, usize)> {
    let rest = &bytes[start..];
    let (word, mut len) = first_letters(rest);
    if len == 8 {
        len += rest[8..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    }
    let goes_on = |&byte: &u8| {
        byte.is_ascii_digit() || !byte.is_ascii() && !matches!(rest[len..], [0xE2, 0x80, 0x98 | 0x99, ..])
    };
    (len > 0 && !rest.get(len).is_some_and(goes_on)).then_some((word, start + len))
}

/// The letters of ASCII that `bytes` begin with, eight at the most: in small letters with zeros behind them, and how many.
#[inline]
pub(crate) fn first_letters(bytes: &[u8]) -> (u64, usize) {
    match bytes.first_chunk() {
        Some(&first) => letters(first),
        None => {
            let mut first = [0; 8];
            first[..bytes.len()].copy_from_slice(bytes);
            letters(first)
        }
    }
}

/// The letters of ASCII that eight bytes begin with, in small letters with zeros behind them, and how many they are: all
/// eight looked at together.
#[inline]
pub(crate) const fn letters(bytes: [u8; 8]) -> (u64, usize) {
    const ONES: u64 = u64::MAX / 0xFF;
    const HIGH: u64 = ONES << 7;
    let word = u64::from_be_bytes(bytes);
    // The high bits, free in ASCII, are set by adding what is missing up to 0x80.
    let small = (word & !HIGH) | (ONES * 0x20);
    let from_a = small + ONES * (0x80 - b'a' as u64);
    let beyond_z = small + ONES * (0x7F - b'z' as u64);
    let others = !(from_a & !beyond_z & !word) & HIGH;
    let len = others.leading_zeros() as usize / 8;
    let kept = if len == 0 { 0 } else { u64::MAX << (64 - 8 * len) };
    ((word | (ONES * 0x20)) & kept, len)
}

fn split_folded_word(text: &str) -> (u64, &str) {
    let (mut word, mut len) = ([0; 8], 0);
    let mut folded = Folded::new(text);
    let mut rest = text;
    while let Some(c) = folded.next() {
        let is_whole = c == '#' || is_unspaced(c);
        if len > 0 && (is_whole || c.is_ascii() && !c.is_ascii_alphanumeric()) {
            break;
        }
        for (place, &byte) in word.iter_mut().skip(len).zip(c.encode_utf8(&mut [0; 4]).as_bytes()) {
            *place = byte;
        }
        len += c.len_utf8();
        rest = folded.rest();
        if is_whole {
            break;
        }
    }
    (u64::from_be_bytes(word), rest)
}

/// Kana, Han, Thai and their like: U+0E00..U+0EFF, U+2E80..U+9FFF and the ideographs beyond.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
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
        assert_eq!(strip_form("de\u{301}", "de"), Some(""));
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
        assert_eq!(strip_form("Écrit par X", "ecrit"), Some(" par X"));
    }

    #[test]
    fn letters_are_those_of_ascii() {
        for byte in 0..=u8::MAX {
            let (word, len) = letters([b'a', b'Z', byte, b'x', 0, 0, 0, 0]);
            assert_eq!(len, if byte.is_ascii_alphabetic() { 4 } else { 2 }, "{byte}");
            assert_eq!(word >> 48, u64::from_be_bytes(*b"\0\0\0\0\0\0az"));
        }
        assert_eq!(letters(*b"BRIDGES!"), (u64::from_be_bytes(*b"bridges\0"), 7));
        assert_eq!(letters(*b"Overpass"), (u64::from_be_bytes(*b"overpass"), 8));
    }

    #[test]
    fn a_word_ends_where_it_ends() {
        let key = |word: &[u8; 8]| u64::from_be_bytes(*word);
        assert_eq!(two_words("By Jane Roe"), (key(b"by\0\0\0\0\0\0"), key(b"jane\0\0\0\0")));
        assert_eq!(two_words("E-mail"), (key(b"e\0\0\0\0\0\0\0"), key(b"mail\0\0\0\0")));
        assert_eq!(two_words("Subscribers, only"), (key(b"subscrib"), key(b"only\0\0\0\0")));
        assert_eq!(two_words("(Photo"), (key(b"(photo\0\0"), 0));
        assert_eq!(two_words("Été 2,500"), two_words("ete #"));
        assert_eq!(two_words("写真：猫"), two_words("写真"));
        assert_eq!(two_words(""), (0, 0));
    }

    #[test]
    fn sorts_as_folded() {
        let order = |text, form| Start::new(text).order_of(form);
        assert_eq!(order("À LIRE", "a lire"), Ordering::Equal);
        assert_eq!(order("À LIRE aussi", "a lire"), Ordering::Less);
        assert_eq!(order("à lire", "a lire aussi"), Ordering::Greater);
        assert_eq!(order("", "a"), Ordering::Greater);
        let long = "Sign up for the newsletter of this newspaper: ";
        assert_eq!(order(long, "sign up for the newsletter of this newspaper; "), Ordering::Greater);
        assert_eq!(order(long, "sign up for the newsletter of that newspaper"), Ordering::Less);
    }
}
