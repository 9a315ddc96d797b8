//! How letters count when a text is compared with a form: case, accents, wraps and the look of an apostrophe do not.

use core::cmp::Ordering;

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

/// What of `text` comes after `form`, which is folded, if it starts with it.
pub(super) fn strip_form<'a>(text: &'a str, form: &str) -> Option<&'a str> {
    let mut text = Folded::new(text);
    form.chars().all(|c| text.next() == Some(c)).then(|| text.rest())
}

/// How many folded bytes of a text are kept.
const KNOWN: usize = 32;

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
        for c in Folded::new(text) {
            if len + c.len_utf8() > KNOWN {
                break;
            }
            len += c.encode_utf8(&mut bytes[len..]).len();
        }
        Self { text, bytes, len }
    }

    /// How `form`, which is folded, sorts beside the text. UTF-8 sorts as its characters do.
    pub(super) fn order_of(&self, form: &str) -> Ordering {
        let known = &self.bytes[..self.len];
        let form_start = &form.as_bytes()[..form.len().min(self.len)];
        // What is equal so far may go on behind the bytes that are known.
        form_start.cmp(&known[..form_start.len()]).then_with(|| form.chars().cmp(Folded::new(self.text)))
    }
}

/// The first four folded bytes of `text`, as far as its first word goes; zeros after that.
pub(super) fn first_word(text: &str) -> u32 {
    let (mut word, mut len) = ([0; 4], 0);
    for c in Folded::new(text) {
        if len == word.len() || len > 0 && c.is_ascii() && !c.is_ascii_alphanumeric() {
            break;
        }
        for &byte in c.encode_utf8(&mut [0; 4]).as_bytes() {
            if len < word.len() {
                word[len] = byte;
                len += 1;
            }
        }
    }
    u32::from_be_bytes(word)
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
    fn a_first_word_ends_where_it_ends() {
        assert_eq!(first_word("By Jane"), u32::from_be_bytes(*b"by\0\0"));
        assert_eq!(first_word("E-mail"), u32::from_be_bytes(*b"e\0\0\0"));
        assert_eq!(first_word("Subscribe"), u32::from_be_bytes(*b"subs"));
        assert_eq!(first_word("写真：猫"), first_word("写真"));
        assert_eq!(first_word(""), 0);
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
