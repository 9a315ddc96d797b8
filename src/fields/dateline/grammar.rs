//! The shapes that a dateline is made of.

use alloc::vec::Vec;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while_m_n};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, opt, peek, recognize, verify};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded, terminated};

use crate::fields::date::{date, time_of_day, weekday};
use crate::fields::slice::{Parsed, before, is_all_capitals, is_capitalised, is_listed, spaces, spaces1};
use crate::letter;
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::places::REGIONS;
use crate::lexicon::words::{WordSet, word_set};
use crate::time::PartialDate;

/// What a dateline says, as slices of it.
#[derive(Debug, Default)]
pub(super) struct Parts<'a> {
    pub(super) places: Vec<&'a str>,
    pub(super) region: Option<&'a str>,
    pub(super) date: Option<(&'a str, Option<PartialDate>)>,
    pub(super) agency: Option<&'a str>,
}

/// A name in a dateline has no more words than this: `RANCHO SANTA FE DEL MAR`.
pub(super) const MOST_WORDS: usize = 5;

/// An agency between slashes that we do not know has no longer name, in bytes.
const LONGEST_AGENCY: usize = 24;

/// What joins the words of a name and is no capitalised word itself.
const PARTICLES: &WordSet = word_set![
    "al", "am", "an", "auf", "aux", "d", "da", "das", "de", "del", "der", "des", "di", "do", "dos", "du",
    "el", "en", "im", "in", "la", "las", "le", "les", "los", "of", "ob", "on", "sur", "the", "upon",
];

/// What joins two places, in small letters or capitals.
const PLACE_JOINTS: &[&str] = &["and", "AND", "und", "UND", "et", "ET", "y", "Y", "e", "E"];

/// Whether a small word may stand in a name, or between two.
pub(super) fn joins_names(word: &str) -> bool {
    PARTICLES.has(word) || PLACE_JOINTS.contains(&word)
}

/// ```abnf
/// places = name *( (*WSP "/" *WSP / 1*WSP ("and" / "und" / "et" / "y" / "e") 1*WSP) name )
/// ```
pub(super) fn places(input: &str) -> Parsed<'_, Vec<&str>> {
    separated_list1(place_joint, name).parse(input)
}

/// `place-joint = *WSP "/" *WSP / 1*WSP ("and" / "und" / "et" / "y" / "e") 1*WSP`
pub(super) fn place_joint(input: &str) -> Parsed<'_> {
    let and = verify(word, |word: &str| PLACE_JOINTS.contains(&word));
    alt((recognize((spaces, char('/'), spaces)), recognize((spaces1, and, spaces1)))).parse(input)
}

/// ```abnf
/// name = word *( 1*WSP [particle 1*WSP] word )      ; at most five words
/// ```
pub(super) fn name(input: &str) -> Parsed<'_> {
    let (mut rest, _) = capitalised(input)?;
    for _ in 1..MOST_WORDS {
        match preceded((spaces1, opt(terminated(particle, spaces1))), capitalised).parse(rest) {
            Ok((after, _)) => rest = after,
            Err(_) => break,
        }
    }
    Ok((rest, before(input, rest)))
}

/// `particle = <a small word of the table>`
fn particle(input: &str) -> Parsed<'_> {
    verify(word, |word: &str| PARTICLES.has(word)).parse(input)
}

/// `capitalised = word`, with a capital first, and no joint of two places
fn capitalised(input: &str) -> Parsed<'_> {
    verify(word, |word: &str| is_capitalised(word) && !PLACE_JOINTS.contains(&word)).parse(input)
}

/// A word with what it may hold inside: `N'DJAMENA`, `PORT-AU-PRINCE`, `St.`, `N.Y.`, `Calif.`
///
/// ```abnf
/// word = 1*( ALPHA / ("'" / "’" / "-" / ".") ALPHA ) ["."]    ; the point after an abbreviation alone
/// ```
fn word(input: &str) -> Parsed<'_> {
    let end = word_end(input);
    let point = input[end..].starts_with('.') && is_abbreviation(&input[..end]);
    let end = end + usize::from(point && !input[end..].starts_with(".-"));
    if end == 0 { Err(nom::Err::Error(())) } else { Ok((&input[end..], &input[..end])) }
}

fn word_end(input: &str) -> usize {
    let mut chars = input.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let joins = matches!(c, '\'' | '’' | '-' | '.') && at > 0;
        let goes_on = letter::is_alphabetic(c)
            || joins && chars.peek().is_some_and(|&(_, next)| letter::is_alphabetic(next));
        if !goes_on {
            return at;
        }
    }
    input.len()
}

fn is_abbreviation(word: &str) -> bool {
    let short = word.chars().count() <= 3 || word.contains('.');
    let titled = word.chars().skip(1).all(char::is_lowercase);
    word.contains('.')
        || short && matches!(word, "St" | "ST" | "Ste" | "STE" | "Ft" | "FT" | "Mt" | "MT" | "Pt" | "PT")
        || titled && is_listed(REGIONS, word)
}

/// ```abnf
/// detail = ["," / "."] *WSP (dated / "(" dated ")" / "[" name "]" / "," WSP name) / "," *WSP day
/// ```
pub(super) fn detail<'a>(input: &'a str, parts: &mut Parts<'a>) -> Parsed<'a, ()> {
    let (rest, _) = (opt(alt((char(','), char('.')))), spaces).parse(input)?;
    let in_brackets = delimited((char('('), spaces), dated, (spaces, char(')')));
    if let Ok((rest, found)) = alt((dated, in_brackets)).parse(rest) {
        parts.date = parts.date.or(Some(found));
        return Ok((rest, ()));
    }
    if let Ok((rest, day)) = preceded((char(','), spaces), day).parse(input) {
        parts.date = parts.date.or(Some((day, None)));
        return Ok((rest, ()));
    }
    let bracketed = delimited((spaces, char('[')), name, char(']'));
    let (rest, region) = alt((bracketed, preceded((char(','), spaces), name))).parse(input)?;
    parts.region = Some(region);
    Ok((rest, ()))
}

/// The day of the month alone, before an agency: `SEVILLA, 7 (EUROPA PRESS)`.
///
/// ```abnf
/// day = 1*2DIGIT *WSP       ; with "(" behind it
/// ```
fn day(input: &str) -> Parsed<'_> {
    terminated(take_while_m_n(1, 2, |c: char| c.is_ascii_digit()), (spaces, peek(char('(')))).parse(input)
}

/// `dated = [weekday [","] *WSP] date [[","] *WSP time]`
pub(super) fn dated(input: &str) -> Parsed<'_, (&str, Option<PartialDate>)> {
    let (rest, _) = opt((weekday, opt(char(',')), spaces)).parse(input)?;
    let (after, read) = date(rest)?;
    let words = before(rest, after);
    let (after, _) = opt((spaces, opt(one_of(",/")), spaces, time_of_day)).parse(after)?;
    Ok((after, (words, read)))
}

/// Who signs, and whether the name is one that we know.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signature<'a> {
    pub(super) name: &'a str,
    pub(super) known: bool,
    pub(super) date: Option<(&'a str, Option<PartialDate>)>,
}

impl<'a> Signature<'a> {
    /// That of an agency that we know.
    pub(super) const fn known(name: &'a str) -> Self {
        Self { name, known: true, date: None }
    }
}

/// The agency without brackets stands behind a date alone: `LONDON, July 30 AAP -`.
///
/// ```abnf
/// signature = *WSP ( bracketed / slashed / between-bars / agency )      ; agency: a name of the table
/// ```
pub(super) fn signature(input: &str, is_dated: bool) -> Parsed<'_, Signature<'_>> {
    let (input, _) = spaces(input)?;
    let marked = alt((bracketed, slashed, between_bars)).parse(input);
    if is_dated { marked.or_else(|_| bare(input)) } else { marked }
}

/// The day may stand beside the agency: `(CNN, June 2)`.
///
/// ```abnf
/// bracketed = "(" text [ ( "," / "/" ) *WSP dated ] ")"
/// ```
fn bracketed(input: &str) -> Parsed<'_, Signature<'_>> {
    let (rest, inside) =
        delimited(char('('), take_till1(|c| matches!(c, '(' | ')')), char(')')).parse(input)?;
    let day = |at: usize| delimited(spaces, dated, spaces).parse(&inside[at + 1..]);
    let beside = inside.find([',', '/']).and_then(|at| match day(at) {
        Ok(("", date)) => Some((&inside[..at], date)),
        _ => None,
    });
    let (name, date) = beside.map_or((inside, None), |(name, date)| (name, Some(date)));
    Ok((rest, Signature { name: name.trim(), known: is_agency(name), date }))
}

/// `slashed = "/" (agency / <a name in capitals alone>) "/"`
fn slashed(input: &str) -> Parsed<'_, Signature<'_>> {
    let inside = delimited((char('/'), spaces), take_till1(|c| c == '/'), char('/'));
    let signs = |name: &str| is_agency(name) || name.len() <= LONGEST_AGENCY && is_all_capitals(name);
    let (rest, name) = verify(inside.map(str::trim), |name: &str| signs(name)).parse(input)?;
    Ok((rest, Signature::known(name)))
}

/// `between-bars = "|" *WSP agency *WSP "|"`
fn between_bars(input: &str) -> Parsed<'_, Signature<'_>> {
    let inside = delimited((char('|'), spaces), take_till1(|c| c == '|'), peek(char('|')));
    let (rest, name) = verify(inside.map(str::trim), |name: &str| is_agency(name)).parse(input)?;
    Ok((rest, Signature::known(name)))
}

/// `bare = agency`
pub(super) fn bare(input: &str) -> Parsed<'_, Signature<'_>> {
    let (rest, name) = verify(name, |name: &str| is_agency(name)).parse(input)?;
    Ok((rest, Signature::known(name)))
}

/// Whether each of the names between slashes and commas is an agency's: `AP/AFP`, and its desk in small letters: `dpa/lsw`.
pub(super) fn is_agency(text: &str) -> bool {
    if is_listed(AGENCIES, text) {
        return true;
    }
    let mut names = text.split(['/', ',', '|', '-']);
    let desk = |name: &str| matches!(name.len(), 2 | 3) && name.bytes().all(|byte| byte.is_ascii_lowercase());
    names.next().is_some_and(|first| is_listed(AGENCIES, first))
        && names.all(|name| is_listed(AGENCIES, name) || desk(name))
}

/// What ends a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Dash,
    /// `.-`, the Spanish one.
    StopDash,
    Colon,
    Stop,
    /// `|`, the one of newspapers.
    Bar,
}

/// ```abnf
/// mark = *WSP (".-" / "-" / "--" / "–" / "—" / ">>" / "â€”" / entity / "_" / ":" / "." / "|") *WSP     ; a single "-" or "_" with a space on a side
/// ```
pub(super) fn mark(input: &str) -> Parsed<'_, Mark> {
    let (rest, wide) = map(spaces, |space: &str| !space.is_empty()).parse(input)?;
    let entity = alt((tag("&mdash;"), tag("&ndash;"), tag("&#8212;"), tag("&#8211;")));
    // The dashes, read as another encoding's.
    let garbled = alt((
        tag("â€”"),
        tag("â€“"),
        tag("â€\""),
        tag("â\u{80}\u{94}"),
        tag("â\u{80}\u{93}"),
        tag("\u{FFFD}"),
    ));
    let long = recognize((
        alt((tag("—"), tag("–"), tag("―"), tag("‒"), tag("--"), tag(">>"), garbled, entity)),
        opt(char('-')),
    ));
    let stop_dash = (char('.'), opt(char(' ')), alt((tag("-"), tag("–"), tag("—"), tag("_"))));
    let (after, mark) = alt((
        map(stop_dash, |_| Mark::StopDash),
        map(long, |_| Mark::Dash),
        map(alt((tag("-"), tag("_"))), |_| Mark::Dash),
        map(char(':'), |_| Mark::Colon),
        map(char('.'), |_| Mark::Stop),
        map(char('|'), |_| Mark::Bar),
    ))
    .parse(rest)?;
    let narrow = matches!(before(rest, after), "-" | "_" | ":" | "." | "|");
    let (after, space) = spaces(after)?;
    let stands_apart = !narrow || !space.is_empty() || after.is_empty() || wide && mark == Mark::Dash;
    if stands_apart { Ok((after, mark)) } else { Err(nom::Err::Error(())) }
}
