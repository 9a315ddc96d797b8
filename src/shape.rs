//! What a line looks like, whatever its words are: how it opens, how it ends, how it is set.

use crate::letter;
use crate::span::is_space;
use crate::work;

/// How a text ends, closing quotes and brackets set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Ending {
    /// A full stop, question or exclamation mark, in any script.
    Stop,
    /// An ellipsis.
    Ellipsis,
    /// A colon.
    Colon,
    /// A comma, semicolon or dash: more is to come.
    Open,
    /// None of these.
    None,
}

/// Marks that may stand behind the last stop of a sentence.
pub(crate) const fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '’' | '\'' | '»' | '“' | '‘' | ')' | ']' | '」' | '』' | '）' | '›' | '*' | '_')
}

/// Marks that may stand before the first word of a sentence.
pub(crate) const fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '“'
            | '‘'
            | '\''
            | '«'
            | '„'
            | '('
            | '['
            | '「'
            | '『'
            | '（'
            | '‚'
            | '‹'
            | '¿'
            | '¡'
            | '`'
    )
}

/// Whether `c` ends a sentence.
pub(crate) const fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '．' | '।' | '؟' | '۔')
}

/// Whether `text` is nothing but what ends a sentence: a splitter of sentences took it for one.
///
/// ```abnf
/// sentence-tail = stop / *stop 1*close-mark        ; no bracket and no asterisk alone
/// ```
pub(crate) fn is_sentence_tail(text: &str) -> bool {
    let marks = |c: char| is_stop(c) || matches!(c, '"' | '”' | '’' | '\'' | '»' | '“' | '‘');
    text.len() <= SENTENCE_TAIL && text.chars().all(marks) && !text.ends_with("..")
}

/// The longest end of a sentence that has no words, in bytes.
const SENTENCE_TAIL: usize = 8;

/// How `text` ends.
pub(crate) fn ending(text: &str) -> Ending {
    let text = text.trim_end_matches(|c| is_space(c) || is_closing(c));
    match text.chars().next_back() {
        Some('.') if text.ends_with("..") => Ending::Ellipsis,
        Some('…') => Ending::Ellipsis,
        Some(c) if is_stop(c) => Ending::Stop,
        Some(':' | '：') => Ending::Colon,
        Some(',' | ';' | '-' | '–' | '—' | '،' | '、' | '，' | '&' | '/') => Ending::Open,
        _ => Ending::None,
    }
}

/// Whether an agency signs behind the last full stop: "... to enter the country. PTI"
///
/// ```abnf
/// signed = stop *close-mark SP [ dash SP / "(" ] 2*6CAPITAL [ ")" ]
/// ```
fn is_signed_by_agency(text: &str) -> bool {
    let text = text.strip_suffix(')').unwrap_or(text);
    let Some((told, agency)) = text.rsplit_once([' ', '(']) else { return false };
    let told = told.trim_end_matches([' ', '-', '–', '—']);
    let sentence = told.trim_end_matches(is_closing);
    let small = |c: char| c.is_lowercase() || is_closing(c);
    (2..=6).contains(&agency.len())
        && agency.bytes().all(|byte| byte.is_ascii_uppercase())
        && sentence.strip_suffix(is_stop).is_some_and(|words| words.ends_with(small))
}

/// Whether the first letter is a small one.
pub(crate) fn starts_lower(text: &str) -> bool {
    text.trim_start_matches(is_opening).chars().next().is_some_and(char::is_lowercase)
}

/// How a text opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Opening {
    /// A capital letter, or a letter of a script without case.
    Capital,
    /// A small letter.
    Small,
    /// A digit.
    Digit,
    /// A quotation mark.
    Quote,
    /// An opening bracket.
    Bracket,
    /// A mark that sets an item of a list apart.
    Bullet,
    /// `@` or `.@`.
    Handle,
    /// Anything else.
    Mark,
}

fn opening(text: &str) -> Opening {
    // A wire marks where each line of its front begins.
    let text = text.strip_prefix('^').unwrap_or(text);
    let Some(first) = text.chars().next() else { return Opening::Mark };
    match first {
        '@' => Opening::Handle,
        '.' if text.starts_with(".@") => Opening::Handle,
        '"' | '“' | '„' | '«' | '‘' | '\'' | '「' | '『' | '`' => Opening::Quote,
        '(' | '[' | '（' | '{' | '<' => Opening::Bracket,
        _ if is_item_mark(text) => Opening::Bullet,
        c if c.is_ascii_digit() => Opening::Digit,
        c if c.is_lowercase() => Opening::Small,
        c if letter::is_alphabetic(c) => Opening::Capital,
        _ => Opening::Mark,
    }
}

/// Whether `text` opens as an item of a list: a bullet, or a short number or letter with a stop or bracket.
///
/// ```abnf
/// item-mark = bullet [SP] / ( 1*2DIGIT / ALPHA ) ( "." / ")" ) SP / "(" ( 1*2DIGIT / ALPHA ) ")" SP
/// bullet    = "•" / "·" / "▪" / "●" / "◦" / "‣" / "■" / "►" / ( "-" / "*" / "–" / "+" / "o" ) SP
/// ```
pub(crate) fn is_item_mark(text: &str) -> bool {
    let mut chars = text.chars();
    match chars.next() {
        Some('•' | '·' | '▪' | '●' | '◦' | '‣' | '■' | '►' | '✓' | '✔' | '➤' | '∙' | '◆' | '▶') => {
            true
        }
        // A line between two asterisks is a box's.
        Some('-' | '*' | '–' | '+') => {
            chars.next().is_some_and(is_space) && !text.ends_with(['*', '-', '–', '—', '+'])
        }
        Some('(') => numbered(chars.as_str(), &[')']),
        Some(c) if c.is_ascii_alphanumeric() => numbered(text, &['.', ')']),
        _ => false,
    }
}

fn numbered(text: &str, closers: &[char]) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let label = match digits {
        0 => usize::from(text.as_bytes().first().is_some_and(u8::is_ascii_lowercase)),
        1 | 2 => digits,
        _ => 0,
    };
    let mut rest = text[label..].chars();
    label > 0 && rest.next().is_some_and(|c| closers.contains(&c)) && rest.next().is_some_and(is_space)
}

/// Whether a sentence ends inside `text`: a stop, a space, and something that can begin one.
pub(crate) fn holds_sentence_end(text: &str) -> bool {
    sentence_starts(text).next().is_some()
}

/// Where sentences begin inside `text`, the first one left out: bytes from its start.
pub(crate) fn sentence_starts(text: &str) -> impl Iterator<Item = usize> {
    work::count(text.len());
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b'.', b'!', b'?', bytes).filter_map(move |stop| sentence_start(text, stop))
}

/// Where the next sentence begins, if the stop at byte `stop` ends one.
fn sentence_start(text: &str, stop: usize) -> Option<usize> {
    // Most often one space and a letter of ASCII follow.
    if let [b' ', next, after, ..] = text.as_bytes()[stop + 1..] {
        if next.is_ascii_lowercase() {
            return None;
        }
        if next.is_ascii_uppercase() && after.is_ascii() {
            let zoned = after.is_ascii_uppercase() && text[..stop].ends_with(".m");
            return (!zoned && !ends_abbreviation(&text[..stop], char::from(next))).then_some(stop + 2);
        }
    }
    let behind = text[stop + 1..].trim_start_matches(is_closing);
    let gap = behind.len() - behind.trim_start_matches(is_space).len();
    let start = text.len() - behind.len() + gap;
    let mut following = text[start..].trim_start_matches(is_opening).chars();
    let next = following.next()?;
    let begins = next.is_uppercase() || next.is_ascii_digit() || next == '@' || next == '—' || next == '©';
    let following = following.next();
    let spaced = gap > 0 || is_glued(&text[..stop], next, following);
    // "8:28 p.m. ET"
    let zoned = text[..stop].ends_with(".m") && following.is_some_and(char::is_uppercase);
    (spaced && begins && !zoned && !ends_abbreviation(&text[..stop], next)).then_some(start)
}

/// Whether a sentence begins with no space before it, as where an extractor dropped a line end: "it was over.Photo by".
/// A word in small letters before the stop and a capitalised one behind it, as in no abbreviation, host or number.
fn is_glued(before: &str, next: char, following: Option<char>) -> bool {
    let small =
        before.trim_end_matches(is_closing).chars().rev().take(3).filter(|c| c.is_lowercase()).count() == 3;
    small && next.is_uppercase() && following.is_some_and(char::is_lowercase)
}

/// Whether the stop behind `before` belongs to an initial or a short title: "J.", "U.S.", "Mr.", "Sen.".
fn ends_abbreviation(before: &str, next: char) -> bool {
    // Two letters of ASCII or more behind a space are what most sentences end with: no initial, and nothing dotted.
    let bytes = before.as_bytes();
    let letters = bytes.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let start = bytes.len() - letters;
    if letters > 1 && (start == 0 || bytes[start - 1] == b' ') {
        return crate::lexicon::is_abbreviation(&before[start..]);
    }
    let word = before.rsplit([' ', '\u{A0}', '(', '"', '“', '\n']).next().unwrap_or(before);
    let letters = word.chars().filter(|&c| letter::is_alphabetic(c)).count();
    let initial = letters == 1 && word.chars().next_back().is_some_and(char::is_uppercase);
    let dotted = word.contains('.') && letters <= 4 && word.chars().all(|c| c == '.' || c.is_uppercase());
    initial || dotted && next.is_uppercase() || crate::lexicon::is_abbreviation(word)
}

/// Counts over the words of a short text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    /// All of them.
    pub(crate) all: u16,
    /// Those that start with a capital.
    pub(crate) capital: u16,
    /// Those of two letters or more, all of them capitals.
    pub(crate) shouted: u16,
    /// Those that hold a digit.
    pub(crate) numeric: u16,
    /// Small-lettered words of four letters or more: what running text has and titles have not.
    pub(crate) small: u16,
}

impl Words {
    /// What a word of ASCII letters adds to a tally, that is to many counts in one: twelve bits for each.
    pub(crate) const fn tally(capital: bool, shouted: bool, small: bool) -> u64 {
        1 | (capital as u64) << 12 | (shouted as u64) << 24 | (small as u64) << 36
    }

    /// Adds the counts of a tally over the words of a short text.
    pub(crate) fn add_tally(&mut self, tally: u64) {
        let count = |at: u32| (tally >> at & 0xFFF) as u16;
        self.all += count(0);
        self.capital += count(12);
        self.shouted += count(24);
        self.small += count(36);
    }

    /// Counts what stands between two spaces, `whole` if it has anything outside ASCII.
    #[inline]
    pub(crate) fn add_spaced(&mut self, word: &AsciiWord, whole: Option<&str>) {
        match whole {
            Some(whole) => self.add(whole),
            None => self.add_ascii(word),
        }
    }

    /// Counts the word that `word` is but for the marks around it, if it is one.
    #[inline(never)]
    pub(crate) fn add(&mut self, word: &str) {
        let core = word.trim_matches(|c: char| !letter::is_alphanumeric(c));
        let Some(first) = core.chars().next() else { return };
        self.all = self.all.saturating_add(1);
        self.capital += u16::from(first.is_uppercase());
        self.numeric += u16::from(core.bytes().any(|byte| byte.is_ascii_digit()));
        let shouted = core.len() > 1
            && core.bytes().any(|byte| byte.is_ascii_uppercase())
            && !core.bytes().any(|byte| byte.is_ascii_lowercase());
        self.shouted += u16::from(shouted || core.len() > first.len_utf8() && all_upper(core));
        self.small += u16::from(first.is_lowercase() && core.len() >= 4);
    }

    /// As [`add`](Self::add), for a word of ASCII: what stands around its letters and digits is none of them.
    #[inline]
    fn add_ascii(&mut self, word: &AsciiWord) {
        if word.seen == Case::NONE {
            return;
        }
        let several = word.last > word.first;
        self.all = self.all.saturating_add(1);
        self.capital = self.capital.saturating_add(u16::from(word.first_is == Case::UPPER));
        self.numeric = self.numeric.saturating_add(u16::from(word.seen.has(Case::DIGIT)));
        let shouted = several && word.seen.has(Case::UPPER) && !word.seen.has(Case::LOWER);
        self.shouted = self.shouted.saturating_add(u16::from(shouted));
        let small = word.first_is == Case::LOWER && word.last - word.first >= 3;
        self.small = self.small.saturating_add(u16::from(small));
    }

    /// Whether nearly every longer word has a capital: "Harbour Bridge to Close".
    pub(crate) const fn is_title(&self) -> bool {
        self.capital >= 2 && self.small * 4 <= self.capital
    }

    /// Whether nearly every word is in capitals.
    pub(crate) const fn is_shouted(&self) -> bool {
        self.shouted > 0 && self.shouted * 10 >= (self.all - self.numeric_only()) * 8
    }

    const fn numeric_only(&self) -> u16 {
        if self.numeric < self.all { self.numeric } else { 0 }
    }
}

/// What letters and digits of ASCII are: a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Case(u8);

impl Case {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const UPPER: Self = Self(1);
    pub(crate) const LOWER: Self = Self(2);
    pub(crate) const DIGIT: Self = Self(4);

    /// Of letters, of which some are capitals, some small.
    #[inline]
    pub(crate) const fn of(upper: bool, lower: bool) -> Self {
        Self(upper as u8 | (lower as u8) << 1)
    }

    #[inline]
    const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl core::ops::BitOr for Case {
    type Output = Self;

    #[inline]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What is known of a word of ASCII, that is of what stands between two spaces.
#[derive(Clone, Copy, Default)]
pub(crate) struct AsciiWord {
    /// Its first and its last letter or digit.
    first: usize,
    last: usize,
    first_is: Case,
    /// Of its letters and digits, all that they are.
    seen: Case,
}

impl AsciiWord {
    /// Adds the letters or digits from `start` to `end`.
    #[inline]
    pub(crate) fn add_run(&mut self, start: usize, end: usize, first_is: Case, case: Case) {
        if self.seen == Case::NONE {
            (self.first, self.first_is) = (start, first_is);
        }
        self.last = end - 1;
        self.seen = self.seen | case;
    }
}

fn all_upper(word: &str) -> bool {
    !word.is_ascii()
        && word.chars().all(|c| c.is_uppercase() || !letter::is_alphabetic(c))
        && word.chars().any(char::is_uppercase)
}

/// What a piece looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Bytes.
    pub(crate) len: usize,
    /// How it opens.
    pub(crate) opening: Opening,
    /// How it ends.
    pub(crate) ending: Ending,
    /// Its words, if it is no longer than [`LONG`].
    pub(crate) words: Words,
}

/// Bytes above which a line that ends a sentence is running text, whatever its words.
pub(crate) const LONG: usize = 320;

impl Shape {
    /// Looks at `text`, of which the `words` are counted.
    pub(crate) fn of(text: &str, words: Words) -> Self {
        let ending = match ending(text) {
            Ending::None if is_signed_by_agency(text) => Ending::Stop,
            ending => ending,
        };
        Self { len: text.len(), opening: opening(text), ending, words }
    }

    /// Whether it is too long to be anything but running text, by its length alone.
    pub(crate) const fn is_long(&self) -> bool {
        self.len > LONG
    }
}
