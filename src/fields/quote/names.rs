//! The names in a text, by surname and by given name.

use alloc::vec::Vec;
use core::cell::OnceCell;

use super::name::{class, without_possessive};
use crate::fields::slice::span_in;
use crate::lexicon::name::is_particle;
use crate::lexicon::speech::class::{ADV, AUX, CONJ, DET, PREP, PRON, SUB, TIME, TITLE};
use crate::lexicon::speech::{self, Sex};

/// The runs of capitals in a text: what each says of a name is worked out when that is asked for.
pub(super) struct Names<'a> {
    /// Each run once, behind its last word: sorted.
    runs: Vec<(&'a str, &'a str)>,
    /// Each full name behind its first word: sorted.
    by_first: OnceCell<Vec<(&'a str, &'a str)>>,
}

/// Who bears a name: nobody, one person, or several.
#[derive(Clone, Debug, Default)]
pub(super) struct Bearers<'a> {
    names: Vec<&'a str>,
    /// The sexes that titles before the name tell.
    titled: Vec<Sex>,
}

/// So many persons of one name are kept apart; more are as good as that.
const MOST_BEARERS: usize = 4;
/// So many runs of one name are looked at, which bounds what a question costs.
const MOST_RUNS: usize = 32;

impl<'a> Names<'a> {
    /// The names in `texts`, in one pass over them.
    pub(super) fn new(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut runs = Vec::new();
        for text in texts {
            meet(text, &mut runs);
        }
        // A name comes up again and again.
        runs.sort_unstable();
        runs.dedup();
        Self { runs, by_first: OnceCell::new() }
    }

    /// Who bears the surname `name`.
    pub(super) fn surname(&self, name: &str) -> Bearers<'a> {
        let mut bearers = Bearers::default();
        for run in named(&self.runs, name) {
            match read(run) {
                (_, full) if full.contains(' ') => bearers.add(full),
                (Some(title), surname) if !surname.is_empty() => bearers.add_title(title),
                _ => {}
            }
        }
        bearers
    }

    /// Who bears the given name `name`.
    pub(super) fn given(&self, name: &str) -> Bearers<'a> {
        let mut bearers = Bearers::default();
        let by_first = self.by_first.get_or_init(|| {
            let full = self.runs.iter().map(|&(_, run)| read(run).1);
            let mut names: Vec<_> = full.filter_map(|name| Some((name.split_once(' ')?.0, name))).collect();
            names.sort_unstable();
            names
        });
        named(by_first, name).for_each(|full| bearers.add(full));
        bearers
    }
}

/// What stands behind `key` in the sorted `rows`.
fn named<'a>(rows: &[(&str, &'a str)], key: &str) -> impl Iterator<Item = &'a str> {
    let first = rows.partition_point(|row| row.0 < key);
    rows[first..].iter().take(MOST_RUNS).take_while(move |row| row.0 == key).map(|row| row.1)
}

/// The title and the name in `run`: `Leeds Mayor Jane Roe` is Jane Roe.
fn read(run: &str) -> (Option<&str>, &str) {
    let title = run.split(' ').rev().find(|word| is_title(word));
    let name = title.map_or(run, |title| run[span_in(run, title).end()..].trim_start());
    let lead = name.split(' ').find(|word| !class(word).any(NOT_IN_NAME) && !is_joined(word)).unwrap_or("");
    (title, if lead.is_empty() { "" } else { &name[span_in(name, lead).start()..] })
}

/// A title: also `President-elect`.
pub(super) fn is_title(word: &str) -> bool {
    let head =
        || word.split('-').next().is_some_and(|head| head.len() < word.len() && class(head).any(TITLE));
    class(word).any(TITLE) || is_joined(word) && head()
}

/// Small letters behind a hyphen, as in no name: `Ten-year-old`.
pub(super) fn is_joined(word: &str) -> bool {
    word.split('-').skip(1).any(|part| part.len() > 2 && part.starts_with(char::is_lowercase))
}

/// Readings of a capitalised word that is in no name: `The`, `In`, `Monday`.
const NOT_IN_NAME: u32 = DET | PREP | CONJ | SUB | ADV | TIME | PRON | AUX;

/// Adds the runs of capitals in `text` that may hold a name, each behind its last word.
fn meet<'a>(text: &'a str, runs: &mut Vec<(&'a str, &'a str)>) {
    let mut at = 0;
    while let Some(start) = next_capital(text, at) {
        at = start + 1;
        if goes_on(&text.as_bytes()[start..]) {
            let (last, run) = capitals(&text[start..]);
            let run = behind_title(&text[..start], run);
            at = span_in(text, run).end().max(start + 1);
            if last.len() < run.len() {
                runs.push((last, run));
            }
        }
    }
}

/// `run` without the end of a title before it: `Secretary of State Jane Roe`.
pub(super) fn behind_title<'a>(before: &str, run: &'a str) -> &'a str {
    let title = before.strip_suffix(" of ").is_some_and(|before| {
        before.rsplit(' ').next().is_some_and(|word| class(word).any(TITLE) || word.starts_with("Secretary"))
    });
    match run.split_once(' ') {
        Some((_, name)) if title && name.contains(' ') => name,
        _ => run,
    }
}

/// Where the next word with a capital starts in `text`, from the byte `from` on.
fn next_capital(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += without_capitals(bytes.get(at..)?);
        at += bytes[at..].iter().position(|&byte| may_be_capital(byte))?;
        // Most stand behind a space.
        if bytes[at].is_ascii() && bytes[..at].ends_with(b" ") {
            return Some(at);
        }
        let c = text[at..].chars().next()?;
        if c.is_uppercase() && !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '\'' | '’'))
        {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Bytes that [`without_capitals`] looks at together.
const BLOCK: usize = 16;

/// How many bytes at the start hold no capital, by blocks: what a compiler can do with many bytes at once.
fn without_capitals(bytes: &[u8]) -> usize {
    let has_none = |block: &&[u8]| !block.iter().fold(false, |any, &byte| any | may_be_capital(byte));
    bytes.chunks_exact(BLOCK).take_while(has_none).count() * BLOCK
}

/// Whether `byte` may begin a capital: ASCII, or one of the scripts that have them.
const fn may_be_capital(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | 0xC3..=0xD6 | 0xE1)
}

/// Whether a second word of a name may follow the first: most capitals stand alone.
fn goes_on(text: &[u8]) -> bool {
    let word = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'\'' | 0x80..))
        .count();
    let rest = &text[word..];
    let rest = rest.strip_prefix(b".").unwrap_or(rest);
    // `J.B.`
    let rest = if word == 1 && matches!(rest, [b'A'..=b'Z', b'.', ..]) { &rest[2..] } else { rest };
    // The letters that the small words inside a name begin with.
    matches!(rest, [b' ', b'A'..=b'Z' | b'b' | b'd' | b'l' | b't' | b'v' | 0x80.., ..])
}

/// The words with capitals at the start of `text`, one space between, with initials, abbreviated titles and the small
/// words of names, behind the last of them; a possessive ends them.
fn capitals(text: &str) -> (&str, &str) {
    let (mut last, mut end) = (0, 0);
    let mut at = 0;
    for _ in 0..8 {
        let word = word(&text[at..]);
        let small = !word.starts_with(char::is_uppercase);
        if small && !is_particle(word) {
            break;
        }
        if !small {
            (last, end) = (at, at + word.len());
        }
        at += word.len();
        if without_possessive(word).len() < word.len() {
            end -= word.len() - without_possessive(word).len();
            break;
        }
        if !text[at..].starts_with(' ') {
            break;
        }
        at += 1;
    }
    (&text[last..end], &text[..end])
}

/// The word at the start of `text`, with its stop where that is an initial's or a title's.
fn word(text: &str) -> &str {
    let end =
        text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')).unwrap_or(text.len());
    let word = text[..end].trim_end_matches(['\'', '’', '-']);
    let stopped = text[word.len()..].starts_with('.');
    // `J.B.`
    let initials =
        stopped && word.chars().count() == 1 && text[word.len() + 1..].starts_with(char::is_uppercase);
    if initials && text.as_bytes().get(word.len() + 2) == Some(&b'.') {
        return &text[..word.len() + 3];
    }
    let short = stopped && (word.chars().count() == 1 || class(&text[..=word.len()]).any(TITLE));
    if short { &text[..=word.len()] } else { word }
}

impl<'a> Bearers<'a> {
    /// Adds a full name.
    fn add(&mut self, name: &'a str) {
        if self.names.contains(&name) {
            return;
        }
        let known = self.names.iter().position(|known| same_given(known, name));
        match known {
            Some(at) if self.names[at].len() < name.len() => self.names[at] = name,
            Some(_) => {}
            None if self.names.len() < MOST_BEARERS => self.names.push(name),
            None => {}
        }
    }

    /// Adds the sex that a title before the surname tells.
    fn add_title(&mut self, title: &str) {
        let Some(sex) = speech::sex_of_word(title) else { return };
        if !self.titled.contains(&sex) {
            self.titled.push(sex);
        }
    }

    /// Their full names.
    pub(super) fn names(&self) -> &[&'a str] {
        &self.names
    }

    /// The sex that the titles before the name tell, if they agree.
    pub(super) fn sex(&self) -> Option<Sex> {
        match self.titled[..] {
            [sex] => Some(sex),
            _ => None,
        }
    }

    /// The bearers that can be of `sex`.
    pub(super) fn fitting(&self, sex: Option<Sex>) -> impl Iterator<Item = &'a str> + '_ {
        self.names.iter().copied().filter(move |name| {
            let told = || name.split(' ').next().and_then(speech::sex_of_name);
            sex.is_none_or(|sex| told().is_none_or(|told| told == sex))
        })
    }

    /// The one bearer that `sex` leaves, if it leaves one.
    pub(super) fn the_one(&self, sex: Option<Sex>) -> Option<&'a str> {
        let mut fitting = self.fitting(sex);
        fitting.next().filter(|_| fitting.next().is_none())
    }
}

/// Whether the given names of two names are one, or one is the initial of the other.
pub(super) fn same_given(a: &str, b: &str) -> bool {
    let first = |name: &'_ str| name.split(' ').next().map_or(0, str::len);
    let (a, b) = (&a[..first(a)], &b[..first(b)]);
    let initial =
        |short: &str, long: &str| short.strip_suffix('.').is_some_and(|short| long.starts_with(short));
    a == b || initial(a, b) || initial(b, a)
}
