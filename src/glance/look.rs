//! The one pass over a text that is made of every line: what a glance sees, the counts over its words, and the form of the
//! lexicon inside it.

use super::{DIGITS, DIVIDER, DOTTED, Glance, MARKS, ODD, Sight, UNSPACED, beyond, word};
use crate::letter;
use crate::lexicon::families::{self, Families};
use crate::lexicon::{self, Hit, find_inside, first_letters, inside_from, letters, may_be_inside};
use crate::shape::{AsciiWord, Case, LONG, Words};

/// What one pass over a text tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// What was seen.
    pub(crate) glance: Glance,
    /// The counts over its words, if it is no longer than [`LONG`].
    pub(crate) words: Words,
    /// Where it has words of the vocabularies.
    pub(crate) sightings: Sightings,
    /// The first built-in form that stands inside it, if that was asked for.
    pub(crate) inside: Option<Hit>,
}

impl Look {
    /// Looks at `text`, and for a form inside it if `seeks`.
    pub(crate) fn of(text: &str, seeks: bool) -> Self {
        crate::work::count(text.len());
        let roles = if seeks { families::OPENER | families::ALONE | families::SECOND } else { 0 };
        let mut pass = Pass {
            text,
            seen: 0,
            digits: 0,
            sightings: Sightings::default(),
            words: Words::default(),
            roles,
            opener: None,
            inside: None,
        };
        pass.run();
        if pass.digits >= 7 {
            pass.seen |= DIGITS;
        }
        // Where letters are words, and where marks belong to letters, words start as they do for the slow way.
        if seeks && pass.seen & (ODD | UNSPACED) != 0 {
            pass.inside = find_inside(text, None);
        }
        Self { glance: Glance(pass.seen), words: pass.words, sightings: pass.sightings, inside: pass.inside }
    }
}

/// The families of words that [`Sightings`] notes.
const SIGHTED: Families = families::FURNITURE | families::READER;

/// Where the first words of the vocabularies stand in a short text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sightings {
    at: [u16; Self::MOST],
    count: u16,
}

impl Sightings {
    /// Texts that have more are read whole.
    const MOST: usize = 10;

    fn add(&mut self, at: usize) {
        if let Some(place) = self.at.get_mut(usize::from(self.count)) {
            *place = at as u16;
        }
        self.count = self.count.saturating_add(1);
    }

    /// All of them; none where they are too many.
    pub(crate) fn all(&self) -> Option<impl Iterator<Item = usize>> {
        Some(self.at.get(..usize::from(self.count))?.iter().map(|&at| usize::from(at)))
    }
}

/// What is left of a text, with spaces behind it.
fn padded(rest: &[u8]) -> [u8; 16] {
    let mut window = [b' '; 16];
    window[..rest.len()].copy_from_slice(rest);
    window
}

/// The state of a pass.
struct Pass<'a> {
    text: &'a str,
    seen: Sight,
    digits: usize,
    sightings: Sightings,
    words: Words,
    /// The families by which a form inside the text is told; none where none is sought, or one was found.
    roles: Families,
    /// The word before and its key, if a form may begin with it whose next word is of ASCII.
    opener: Option<(usize, u64)>,
    inside: Option<Hit>,
}

impl Pass<'_> {
    /// From space to space.
    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        let (mut at, mut tally, mut seen) = (0, 0, 0);
        while at < bytes.len() {
            let window = bytes[at..].first_chunk().copied().unwrap_or_else(|| padded(&bytes[at..]));
            if let Some(plain) = PlainWord::of(window) {
                let families = families::of(plain.key);
                seen |= families;
                if families & (self.roles | SIGHTED) != 0 || self.opener.is_some() {
                    self.read_families(at, plain.key, families);
                }
                // Only of a short text does the tally count, and there it has room.
                tally = u64::wrapping_add(tally, TALLIES[plain.look]);
                at += plain.len;
                continue;
            }
            if let Some((opener, _)) = self.opener.take() {
                self.seek(opener);
            }
            at = self.any_word(at);
        }
        self.seen |= word(seen);
        if bytes.len() <= LONG {
            self.words.add_tally(tally);
        }
    }

    /// A word in which or around which marks, digits or letters outside ASCII stand: where the next one starts.
    #[inline(never)]
    fn any_word(&mut self, start: usize) -> usize {
        let (text, bytes) = (self.text, self.text.as_bytes());
        let (mut spaced, mut odd, mut at) = (AsciiWord::default(), false, start);
        let (end, next) = loop {
            let Some(&byte) = bytes.get(at) else { break (at, at) };
            if byte.is_ascii_alphabetic() {
                let run = Run::at(bytes, at);
                let next = bytes.get(run.end);
                if next.is_none_or(u8::is_ascii) || bytes[run.end..].starts_with(&TYPOGRAPHY) {
                    let families = families::of(run.key);
                    self.seen |= word(families);
                    if families & SIGHTED != 0 {
                        self.sightings.add(at);
                    }
                    if families & self.roles & (families::OPENER | families::ALONE) != 0 {
                        self.seek_start(at);
                    }
                    spaced.add_run(at, run.end, run.first_is, run.case);
                    at = run.end;
                    continue;
                }
            } else if matches!(byte, b' ' | b'\t' | b'\n') {
                break (at, at + 1);
            } else if byte.is_ascii() {
                let dotted = byte == b'.' && bytes.get(at + 1).is_some_and(|next| !is_gap(*next));
                self.seen |= MARKS[byte as usize] | if dotted { DOTTED } else { 0 };
                if byte.is_ascii_digit() {
                    self.digits += 1;
                    if lexicon::NUMBER_INSIDE {
                        self.seek_start(at);
                    }
                    spaced.add_run(at, at + 1, Case::DIGIT, Case::DIGIT);
                } else if matches!(byte, b'(' | b'[') {
                    self.seek(at);
                }
                at += 1;
                continue;
            } else if bytes[at..].starts_with(&TYPOGRAPHY) {
                self.seen |= match bytes[at + 2] {
                    JOINER => ODD,
                    BULLET => DIVIDER,
                    _ => 0,
                };
                at += 3;
                continue;
            }
            let (sight, end) = beyond(text, at);
            self.seen |= sight;
            if sight & word(SIGHTED) != 0 {
                self.sightings.add(at);
            }
            match text[at..].chars().next() {
                Some('\u{A0}' | '\u{3000}') => break (at, end),
                Some(c) if letter::is_alphanumeric(c) => self.seek_start(at),
                Some(c) if c == '©' || lexicon::opens_bracket(c) => self.seek(at),
                _ => {}
            }
            odd = true;
            at = end;
        };
        if bytes.len() <= LONG {
            self.words.add_spaced(&spaced, odd.then(|| &text[start..end]));
        }
        next
    }

    /// What a plain word of these `families` is to the vocabularies, and to a form inside the text.
    #[inline]
    fn read_families(&mut self, at: usize, key: u64, families: Families) {
        if families & SIGHTED != 0 {
            self.sightings.add(at);
        }
        let roles = families & self.roles;
        if let Some((opener, first)) = self.opener.take() {
            if roles & families::SECOND != 0 && may_be_inside(first, key) {
                self.seek(opener);
            }
        }
        if roles & families::ALONE != 0 {
            self.seek(at);
        } else if roles & families::OPENER != 0 {
            self.opener = Some((at, key));
        }
    }

    /// Looks for a form at a letter or a digit, if a word starts there.
    fn seek_start(&mut self, at: usize) {
        if !self.text[..at].chars().next_back().is_some_and(letter::is_alphanumeric) {
            self.seek(at);
        }
    }

    /// Looks for a form where a word or a bracket starts.
    #[inline(never)]
    fn seek(&mut self, at: usize) {
        if self.roles != 0 {
            self.inside = inside_from(self.text, at);
        }
        if self.inside.is_some() {
            self.roles = 0;
        }
    }
}

/// A word of ASCII letters with a space behind it, or a mark and a space: what most words are.
struct PlainWord {
    /// The first eight letters, small.
    key: u64,
    /// With the space.
    len: usize,
    /// How it is set: an index into [`TALLIES`].
    look: usize,
}

/// How a plain word may be set, and what each adds to a [tally](Words::add_tally).
const CAPITAL: usize = 1;
const SHOUTED: usize = 2;
const SMALL: usize = 4;
static TALLIES: [u64; 8] = {
    let (mut tallies, mut look) = ([0; 8], 0);
    while look < tallies.len() {
        tallies[look] = Words::tally(look & CAPITAL != 0, look & SHOUTED != 0, look & SMALL != 0);
        look += 1;
    }
    tallies
};

impl PlainWord {
    /// The one at the start of `window`, if it and what is behind it fit in.
    #[inline]
    fn of(window: [u8; 16]) -> Option<Self> {
        const SMALL_BITS: u64 = u64::MAX / 0xFF * 0x20;
        let [first, second] =
            [0, 8].map(|at| u64::from_be_bytes(core::array::from_fn(|byte| window[at + byte])));
        let (key, mut len) = letters(first.to_be_bytes());
        if len == 0 {
            return None;
        }
        let mut small = first & SMALL_BITS & (u64::MAX << (64 - 8 * len));
        if len == 8 {
            let (_, more) = letters(second.to_be_bytes());
            if more > 6 {
                return None;
            }
            small |= second & SMALL_BITS & !(u64::MAX >> (8 * more));
            len += more;
        }
        let (next, after) = (window[len & 15], window[(len + 1) & 15]);
        let gap = match next {
            b' ' => 1,
            b',' | b'.' | b';' | b':' | b'!' | b'?' | b')' | b'"' if after == b' ' => 2,
            _ => return None,
        };
        let capital = window[0] & 0x20 == 0;
        let look = if capital { CAPITAL } else { 0 }
            | if small == 0 && len > 1 { SHOUTED } else { 0 }
            | if !capital && len >= 4 { SMALL } else { 0 };
        Some(Self { key, len: len + gap, look })
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

/// The bit that small letters of ASCII have.
const SMALL_BIT: u8 = 0x20;

/// Letters of ASCII that stand together.
struct Run {
    /// The first eight of them, small.
    key: u64,
    end: usize,
    first_is: Case,
    /// All that they are.
    case: Case,
}

impl Run {
    fn at(bytes: &[u8], start: usize) -> Self {
        let (key, len) = first_letters(&bytes[start..]);
        let mut end = start + len;
        let (mut upper, mut lower) = (false, false);
        for byte in &bytes[start..end] {
            upper |= byte & SMALL_BIT == 0;
            lower |= byte & SMALL_BIT != 0;
        }
        while let Some(byte) = bytes.get(end).filter(|byte| byte.is_ascii_alphabetic()) {
            upper |= byte & SMALL_BIT == 0;
            lower |= byte & SMALL_BIT != 0;
            end += 1;
        }
        let capital = bytes[start] & SMALL_BIT == 0;
        Self { key, end, first_is: Case::of(capital, !capital), case: Case::of(upper, lower) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same, word by word.
    fn slow_words(text: &str) -> Words {
        let mut words = Words::default();
        text.split([' ', '\t', '\n', '\u{A0}', '\u{3000}']).for_each(|word| words.add(word));
        words
    }

    #[test]
    fn every_form_inside_a_text_is_found() {
        for form in lexicon::inside_forms() {
            let form = form.replace('#', "12");
            for text in
                [form.clone(), alloc::format!("It stands “{form}” there"), alloc::format!("In {form}, and")]
            {
                assert_eq!(Look::of(&text, true).inside, find_inside(&text, None), "{text}");
            }
        }
    }

    #[test]
    fn one_pass_tells_what_each_question_would() {
        let check = |text: &str| {
            let look = Look::of(text, true);
            assert_eq!(look.inside, find_inside(text, None), "{text}");
            let short = text.len() <= LONG;
            assert_eq!(look.words, if short { slow_words(text) } else { Words::default() }, "{text}");
            assert_eq!(look.glance, Look::of(text, false).glance, "{text}");
        };
        super::super::tests::texts(check);
        for text in [
            "",
            " a  B-c\tDE 4th 5 “Ab” x\u{A0}ÉTÉ",
            "aCONTRIBUTED 9contributed to this report",
            "²contributed to this report",
            "’contributed to this report’",
            "写真contributed to this report",
            "e\u{301}contributed to this report",
            "été contributed’ to this report. contributed\u{A0}to this report",
            "© 2019 The Lamp (AP Photo/Jane Roe)",
        ] {
            check(text);
        }
    }
}
