//! The phrases that bios are made of: words, formulas, proper names, titles of works.
//!
//! ```abnf
//! word    = 1*ALNUM *(inner 1*ALNUM) ["."]             ; the stop only of what is written short
//! formula = word *(gap word)                           ; of the table
//! proper  = capital *(gap *2(linker gap) capital)      ; `University of the Arts`
//! title   = quoted / proper [":" gap proper]
//! aside   = "(" *CHAR ")"
//! ```

use nom::branch::alt;
use nom::character::complete::{anychar, char, satisfy};
use nom::combinator::{opt, peek, recognize, verify};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use crate::fields::slice::{Parsed, before, differ, head, is_capitalised, spaces, spaces1};
use crate::letter;
use crate::lexicon::bio as lexicon;
use crate::lexicon::calendar;
use crate::lexicon::first_letters;
use crate::lexicon::name::{NOT_FIRST, ORGANISATION_WORDS};
use crate::lexicon::words::{Phrases, first_word, fold_eq, holds, opener};
use crate::span::trim;

use super::cue::Cue;

/// The words that a proper name has at most.
const MAX_WORDS: usize = 16;

/// The words that may lead to an organisation's name.
const MAX_LEAD: usize = 4;

/// What a quoted title or an aside may hold, in bytes.
const MAX_ENCLOSED: usize = 240;

/// `word = elision / 1*ALNUM *(inner 1*ALNUM) ["."]`
pub(super) fn word(input: &str) -> Parsed<'_> {
    crate::work::count(1);
    // Most words are letters of ASCII with what joins no more to them behind them.
    let bytes = input.as_bytes();
    let plain = plain_end(bytes);
    match bytes.get(plain) {
        Some(b'.') if plain > 0 && bytes.get(plain + 1).is_none_or(|next| is_gap(*next)) => {
            let stop = usize::from(is_short(&input[..plain]));
            Ok(parted(input, plain + stop))
        }
        // Quotation marks and long dashes.
        Some(0xE2) if plain > 0 && matches!(bytes[plain + 1..], [0x80, 0x94 | 0x9C | 0x9D, ..]) => {
            Ok(parted(input, plain))
        }
        Some(b'\'' | b'-' | b'.' | b'&' | b'+' | b'_' | 0x80..) => any_word(input),
        _ if plain > 0 => Ok(parted(input, plain)),
        _ => Err(nom::Err::Error(())),
    }
}

/// What follows the first `end` bytes, and those.
#[inline]
fn parted(input: &str, end: usize) -> (&str, &str) {
    let (found, after) = input.split_at(end);
    (after, found)
}

/// Where the letters and digits of ASCII end that `bytes` begin with.
#[inline]
fn plain_end(bytes: &[u8]) -> usize {
    let mut end = first_letters(bytes).1;
    while bytes.get(end).is_some_and(u8::is_ascii_alphanumeric) {
        end += 1;
    }
    end
}

/// A byte of ASCII that no word has.
const fn is_gap(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric()
}

/// A word of any letters.
fn any_word(input: &str) -> Parsed<'_> {
    let mut end = 0;
    let mut chars = input.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inner =
            at > 0 && is_inner(c) && chars.peek().is_some_and(|&(_, next)| letter::is_alphanumeric(next));
        if !inner && !letter::is_alphanumeric(c) && !matches!(c, '\u{300}'..='\u{36F}') {
            break;
        }
        end = at + c.len_utf8();
        if is_apostrophe(c) && at < 5 && holds(lexicon::ELISIONS, &input[..end]) {
            return Ok((&input[end..], &input[..end]));
        }
    }
    if end == 0 {
        return Err(nom::Err::Error(()));
    }
    let stop = usize::from(input[end..].starts_with('.') && is_short(&input[..end]));
    Ok((&input[end + stop..], &input[..end + stop]))
}

/// What may stand between two letters or digits of a word.
fn is_inner(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '-' | '.' | '&' | '+' | '–' | '‑' | '_')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Whether a word is written short, so that a full stop behind it is its own.
fn is_short(word: &str) -> bool {
    let longest = word.split(['.', '-']).map(|part| part.chars().count()).max();
    let initials = is_capitalised(word) && longest == Some(1);
    initials
        || (word.contains('.') && longest < Some(3))
        || (is_capitalised(word) && holds(lexicon::SHORT, word))
}

/// `gap = 1*SPACE`, and nothing at all behind an elision.
fn gap_after<'a>(word: &str, input: &'a str) -> Parsed<'a> {
    if word.ends_with(is_apostrophe) { spaces(input) } else { spaces1(input) }
}

/// The longest formula of the table at the start of `input`, and what it says.
pub(super) fn cue(input: &str) -> IResult<&str, Cue, ()> {
    let (after, first) = word(input)?;
    cue_behind(first, after).ok_or(nom::Err::Error(()))
}

/// The same, for the first word and what follows it.
pub(super) fn cue_behind<'a>(first: &'a str, after: &'a str) -> Option<(&'a str, Cue)> {
    if !lexicon::CUES.may_open(opener(first)) {
        return None;
    }
    let found = opened(&lexicon::CUES, |&(entry, _)| entry, first, after);
    found.map(|(rest, &(_, cue))| (rest, cue)).min_by_key(|(rest, _)| rest.len())
}

/// The rows of the `table` whose phrases begin with `first` and go on as `after` does: what follows each, and the row.
fn opened<'a, T: 'static>(
    table: &Phrases<T>,
    phrase: fn(&T) -> &str,
    first: &'a str,
    after: &'a str,
) -> impl Iterator<Item = (&'a str, &'static T)> {
    // Most have one word more at the most, which is the same for all.
    let second = core::cell::OnceCell::new();
    let read_second = move || gap_after(first, after).and_then(|(rest, _)| word(rest)).ok();
    table.opened_by(phrase, first).iter().filter_map(move |row| {
        let entry = phrase(row);
        let Some(more) = entry[first_word(entry).len()..].strip_prefix(' ') else {
            return Some((after, row));
        };
        let (rest, found) = (*second.get_or_init(read_second))?;
        if differ(more, found) {
            return None;
        }
        let wanted = &more[..first_word(more).len()];
        let rest = if fold_eq(wanted, found) { further(more, found, rest) } else { None };
        Some((rest?, row))
    })
}

/// What follows `entry`, if `input` starts with its words.
pub(super) fn phrase<'a>(entry: &str, input: &'a str) -> Option<&'a str> {
    let (after, first) = word(input).ok()?;
    let wanted = entry.split(' ').next().unwrap_or_default();
    fold_eq(wanted, first).then(|| further(entry, first, after)).flatten()
}

/// What follows `entry`, if its further words stand at the start of `rest`, behind `last`, the first one.
fn further<'a>(entry: &str, mut last: &'a str, mut rest: &'a str) -> Option<&'a str> {
    let mut more = &entry[first_word(entry).len()..];
    while let Some(words) = more.strip_prefix(' ') {
        let (wanted, behind) = words.split_at(first_word(words).len());
        let (after, found) = gap_after(last, rest).and_then(|(rest, _)| word(rest)).ok()?;
        if !fold_eq(wanted, found) {
            return None;
        }
        (rest, last, more) = (after, found, behind);
    }
    Some(rest)
}

/// The longest entry of the `table` that `input` starts with: what follows it.
pub(super) fn any_phrase<'a>(table: &Phrases, input: &'a str) -> Option<&'a str> {
    let (after, first) = word(input).ok()?;
    phrase_behind(table, first, after)
}

/// The same, for the first word and what follows it.
pub(super) fn phrase_behind<'a>(table: &Phrases, first: &'a str, after: &'a str) -> Option<&'a str> {
    if !table.may_open(opener(first)) {
        return None;
    }
    opened(table, |&entry| entry, first, after).map(|(rest, _)| rest).min_by_key(|rest| rest.len())
}

/// What a proper name is the name of: it decides which small words it may hold, and where `and` parts two names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proper {
    Organisation,
    Award,
    /// One title: `and` belongs to it.
    Title,
    /// One of several titles: `and` stands between them, unless a small word follows it.
    Titles,
    Place,
    /// A show, a podcast, a column.
    Programme,
    /// A field of study.
    Field,
}

/// `proper = capital *(gap *2(linker gap) capital)`
pub(super) fn proper(kind: Proper, input: &str) -> Parsed<'_> {
    let (mut end, first) = capital(kind, input)?;
    let mut run = Run { kind, last: first, listed: false };
    for _ in 0..MAX_WORDS {
        let Some((rest, last)) = run.next(end) else { break };
        run.listed |= holds(lexicon::LISTED_HEADS, run.last);
        (end, run.last) = (rest, last);
    }
    let name = before(input, end);
    Ok((end, name))
}

/// A proper name as it grows.
struct Run<'a> {
    kind: Proper,
    last: &'a str,
    /// It is headed by what has a field, which may be two (`School of Arts and Sciences`).
    listed: bool,
}

impl<'a> Run<'a> {
    /// What follows the next capitalised word of the name, and that word.
    fn next(&self, rest: &'a str) -> Option<(&'a str, &'a str)> {
        // `N.C.` and `Calif.` end a place; `St.` begins one.
        if self.kind == Proper::Place && self.last.ends_with('.') && self.last.len() > 3 {
            return None;
        }
        if self.kind == Proper::Organisation && ends_in_possessive(self.last) {
            let (_, head) = preceded(spaces1, word).parse(rest).ok()?;
            return holds(ORGANISATION_WORDS, head)
                .then(|| preceded(spaces1, word).parse(rest).ok())
                .flatten();
        }
        let mut subtitle = preceded((char(':'), spaces1), |input| capital(self.kind, input));
        if let (true, Ok(found)) = (self.is_title(), subtitle.parse(rest)) {
            return Some(found);
        }
        let mut rest = self.gap(rest)?;
        for _ in 0..3 {
            match capital(self.kind, rest) {
                Ok((_, found)) if !self.is_title() && holds(lexicon::PRONOUNS, found) => return None,
                Ok((after, found)) if !holds(lexicon::JOINING, found) => return Some((after, found)),
                _ => rest = self.linker(rest)?,
            }
        }
        None
    }

    fn gap(&self, rest: &'a str) -> Option<&'a str> {
        // `Readers’ Choice`
        let mut plural = terminated(opt(satisfy(is_apostrophe)), peek(spaces1));
        let rest = if self.is_title() { plural.parse(rest).map_or(rest, |(rest, _)| rest) } else { rest };
        gap_after(self.last, rest).ok().map(|(rest, _)| rest)
    }

    fn is_title(&self) -> bool {
        matches!(self.kind, Proper::Title | Proper::Titles)
    }

    /// `linker = "of" / "the" / "&" / ..`, and `and` where it parts nothing.
    fn linker(&self, input: &'a str) -> Option<&'a str> {
        if let Ok((rest, _)) = (char('&'), spaces1).parse(input) as IResult<_, _, ()> {
            return (self.kind != Proper::Titles).then_some(rest);
        }
        let (rest, found) = word(input).ok()?;
        let (rest, _) = gap_after(found, rest).ok()?;
        let small = !is_capitalised(found);
        (small && self.holds_linker(found, rest)).then_some(rest)
    }

    fn holds_linker(&self, linker: &str, rest: &str) -> bool {
        let next = word(rest).map_or("", |(_, next)| next);
        if holds(lexicon::JOINING, linker) {
            return match self.kind {
                Proper::Title => !matches!(next, "The" | "A" | "An"),
                Proper::Titles => !is_capitalised(next),
                Proper::Organisation => self.listed && is_capitalised(next) && next != "The",
                Proper::Field => is_capitalised(next),
                Proper::Award | Proper::Programme | Proper::Place => false,
            };
        }
        match self.kind {
            Proper::Title | Proper::Titles => holds(lexicon::SMALL_WORDS, linker),
            Proper::Organisation => holds(lexicon::LINKERS, linker),
            Proper::Award | Proper::Programme => holds(lexicon::LINKERS, linker) && linker != "on",
            Proper::Field => matches!(linker, "of" | "the" | "in" | "de" | "la"),
            Proper::Place => holds(lexicon::PLACE_LINKERS, linker),
        }
    }
}

fn ends_in_possessive(word: &str) -> bool {
    word.ends_with("'s") || word.ends_with("’s")
}

/// `capital = UPPER *.. / 1*DIGIT ..`: a word that can be part of a proper name.
fn capital(kind: Proper, input: &str) -> Parsed<'_> {
    let number = kind != Proper::Place;
    verify(word, |word: &str| {
        is_capitalised(word) || (number && word.starts_with(|c: char| c.is_ascii_digit()))
    })
    .parse(input)
}

/// An organisation without its article and without a possessive ending (`the Daily's`).
pub(super) fn organisation(input: &str) -> Parsed<'_> {
    let (rest, name) = alt((|input| proper(Proper::Organisation, input), headed)).parse(input)?;
    if !name.contains(letter::is_alphabetic) || holds(lexicon::NATIONALITIES, name) {
        return Err(nom::Err::Error(()));
    }
    if ends_in_possessive(name) {
        let bare = name.trim_end_matches('s').trim_end_matches(is_apostrophe);
        return Ok((&input[bare.len()..], bare));
    }
    Ok((rest, name))
}

/// `headed = head gap linker gap proper`: Romance languages write the head small (`université de Nantes`).
fn headed(input: &str) -> Parsed<'_> {
    let head = verify(word, |head: &str| !is_capitalised(head) && holds(ORGANISATION_WORDS, head));
    let linker = verify(word, |linker: &str| holds(lexicon::LINKERS, linker));
    recognize((head, spaces1, linker, spaces, |input| proper(Proper::Organisation, input))).parse(input)
}

/// Over what leads to an organisation's name: `the Spanish newspaper`; or over its article alone.
pub(super) fn organisation_lead(input: &str) -> &str {
    let start = bare(input);
    let mut rest = start;
    for _ in 0..MAX_LEAD {
        let Ok((after, found)) = word(rest) else { break };
        let Ok((next, _)) = spaces1(after) else { break };
        if holds(lexicon::ORGANISATION_NOUNS, found) && next.starts_with(char::is_uppercase) {
            return next;
        }
        if is_capitalised(found) && !holds(lexicon::NATIONALITIES, found) {
            break;
        }
        rest = next;
    }
    start
}

/// `place = proper [","  gap proper]`: `Denver, Colorado`; not where `is_person` knows the words, with what follows them, for
/// a name: `From Denver, Jane Roe moved`.
pub(super) fn place<'a>(input: &'a str, is_person: &dyn Fn(&str, &str) -> bool) -> Parsed<'a> {
    let one = |input: &'a str| {
        verify(|input| proper(Proper::Place, input), |name: &str| !is_person(input, name)).parse(input)
    };
    let (end, name) = one(input)?;
    let mut region = preceded((char(','), spaces1), one);
    Ok(region.parse(end).map_or((end, name), |(rest, _)| (rest, before(input, rest))))
}

/// `quoted = mark 1*CHAR mark`, on one line: the words between the marks, without a comma or full stop at their end.
pub(super) fn quoted(input: &str) -> Parsed<'_> {
    let (rest, open) =
        satisfy(|c| matches!(c, '“' | '"' | '‘' | '«' | '„' | '‹' | '*' | '_')).parse(input)?;
    let close: &[char] = match open {
        '“' => &['”'],
        '‘' => &['’'],
        '«' => &['»'],
        '‹' => &['›'],
        '„' => &['“', '”'],
        '"' => &['"'],
        '*' => &['*'],
        _ => &['_'],
    };
    let (after, inside) = enclosed(rest, close)?;
    let text = trim(inside).trim_end_matches([',', '.']);
    if text.is_empty() { Err(nom::Err::Error(())) } else { Ok((after, text)) }
}

/// What stands before the next of the marks `close`, near by, and what follows that.
fn enclosed<'a>(input: &'a str, close: &[char]) -> Parsed<'a> {
    let near = head(input, MAX_ENCLOSED);
    let at = near.find(close).ok_or(nom::Err::Error(()))?;
    let (_, mark) = anychar::<_, ()>(&near[at..])?;
    Ok((&input[at + mark.len_utf8()..], &input[..at]))
}

/// `title = quoted / proper`, none of a capitalised pronoun alone.
pub(super) fn title(kind: Proper, input: &str) -> Parsed<'_> {
    let unquoted = verify(
        |input| proper(kind, input),
        |title: &str| !holds(lexicon::PRONOUNS, title) && !holds(NOT_FIRST, title) && !is_date(title),
    );
    alt((quoted, unquoted)).parse(input)
}

/// Whether the words are a date or a number: `May 9`, `2018`.
fn is_date(title: &str) -> bool {
    let digits = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let (first, second) = title.split_once(' ').unwrap_or((title, "1"));
    (calendar::month(first).is_some() || (digits(first) && !title.contains(' '))) && digits(second)
}

/// `determiner = ("the" / "a" / "el" / ..) gap`, in small letters.
pub(super) fn determiner(input: &str) -> Parsed<'_> {
    let small = |word: &str| !is_capitalised(word) && holds(lexicon::DETERMINERS, word);
    let (rest, found) = verify(word, small).parse(input)?;
    let (rest, _) = gap_after(found, rest)?;
    Ok((rest, found))
}

/// Over the determiner, if there is one.
pub(super) fn bare(input: &str) -> &str {
    determiner(input).map_or(input, |(rest, _)| rest)
}

/// `aside = "(" *CHAR ")" / "[" *CHAR "]"`, on one level.
pub(super) fn aside(input: &str) -> Parsed<'_> {
    let (input, open) = satisfy(|c| matches!(c, '(' | '[')).parse(input)?;
    enclosed(input, if open == '(' { &[')'] } else { &[']'] })
}

/// The words between a formula and the titles that it announces: `the novels`, `four books, including`.
pub(super) struct Lead<'a> {
    /// What follows them.
    pub(super) rest: &'a str,
    /// They speak of several works.
    pub(super) plural: bool,
}

/// `lead = *(small gap / proper gap noun gap / ",")`: small words, and names that a noun for works follows
/// (`the Daily Lamp bestseller`).
pub(super) fn title_lead(input: &str) -> Lead<'_> {
    // `author, most recently, of`
    let start = phrase("of", spaces(input.trim_start_matches(',')).map_or(input, |(rest, _)| rest));
    let rest = start.and_then(|rest| spaces1(rest).ok()).map_or(input, |(rest, _)| rest);
    let mut lead = Lead { rest, plural: false };
    for _ in 0..MAX_WORDS {
        let skip = small_word(lead.rest).or_else(|| named_noun(lead.rest));
        let Some((rest, found)) = skip else { break };
        lead.plural |=
            holds(lexicon::WORK_NOUNS, found) && found.ends_with(['s', 'i', 'ü']) && found != "series";
        let rest = rest.trim_start_matches([',', ':']);
        match spaces1(rest) {
            Ok((rest, _)) => lead.rest = rest,
            Err(_) => break,
        }
    }
    lead
}

/// A word in small letters or a number that can lead to a title.
fn small_word(input: &str) -> Option<(&str, &str)> {
    let (rest, found) = word(input).ok()?;
    let number = found.chars().all(|c| c.is_ascii_digit()) && found.len() < 4;
    // German writes its nouns with a capital.
    let noun = holds(lexicon::WORK_NOUNS, found) && quoted(rest.trim_start()).is_ok();
    let leads = number || noun || (!is_capitalised(found) && !holds(lexicon::LEAD_STOPS, found));
    leads.then_some((rest, found))
}

/// A name that a noun for works follows: what follows that, and the noun.
fn named_noun(input: &str) -> Option<(&str, &str)> {
    let (rest, _) = proper(Proper::Organisation, input).ok()?;
    let noun = verify(word, |noun: &str| !is_capitalised(noun) && holds(lexicon::WORK_NOUNS, noun));
    preceded(spaces1, noun).parse(rest).ok()
}
