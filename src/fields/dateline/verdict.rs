//! Whether what reads like a dateline is one.

use alloc::vec;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1};
use nom::character::complete::{char, one_of};
use nom::combinator::{opt, verify};
use nom::sequence::{delimited, preceded, separated_pair, terminated};

use super::grammar::{
    MOST_WORDS, Mark, Parts, Signature, bare, dated, detail, is_agency, joins_names, mark, name, place_joint,
    places, signature,
};
use crate::fields::date::time_of_day;
use crate::fields::slice::{
    Parsed, ascii_letters, is_all_capitals, is_capitalised, is_listed, letters, spaces, spaces1,
};
use crate::letter;
use crate::lexicon::calendar::{self, WEEKDAYS};
use crate::lexicon::places::{ALSO_PEOPLE, CITIES, LOCATES, NO_NAMES, NO_PLACES, POINTS_BACK, REGIONS};
use crate::lexicon::words::holds;
use crate::span::is_space;

/// ```abnf
/// dateline = agency-first / placed / agency-dash / dated / korean
/// ```
pub(super) fn dateline(input: &str) -> Parsed<'_, Parts<'_>> {
    match input.chars().next() {
        Some('(') => alt((agency_first, korean)).parse(input),
        Some('[') => korean(input),
        Some(first) if first.is_uppercase() && !opens_sentence(input) && may_be_placed(input) => {
            alt((placed, agency_dash, dated_first)).parse(input)
        }
        Some(first) if first.is_uppercase() => dated_first(input),
        _ => fail(),
    }
}

/// Whether behind the name that `input` starts with stands what may make it a place or an agency: no other word.
fn may_be_placed(input: &str) -> bool {
    name(input).is_ok_and(|(rest, _)| may_go_on(rest) || place_joint(rest).is_ok() || barred(rest).is_ok())
}

/// Whether behind the first words, of ASCII and with a capital, stands a small one that belongs to no name and joins no two, as
/// in most sentences, or no mark, as in most titles: told without the grammar.
fn opens_sentence(input: &str) -> bool {
    let bytes = input.as_bytes();
    let mut start = 0;
    for _ in 0..MOST_WORDS {
        let letters = bytes[start..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let end = start + letters;
        if letters == 0 || joins_names(&input[start..end]) {
            return false;
        }
        if bytes[start].is_ascii_lowercase() {
            // A short one may be an outlet's, before a bar; others may go on behind a mark.
            let bar = bytes.get(end + 1) == Some(&b'|');
            return start > 0 && bytes.get(end).is_none_or(|&next| next == b' ' && !bar || next == b',');
        }
        match bytes.get(end) {
            Some(b' ') => start = end + 1,
            // Nothing follows that a dateline has.
            next => return next.is_none(),
        }
    }
    // More words with a capital than a name has.
    let end = start + bytes[start..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    bytes.get(start).is_some_and(u8::is_ascii_uppercase)
        && bytes.get(end).is_none_or(u8::is_ascii)
        && !joins_names(&input[start..end])
}

/// No dateline.
const fn fail<'a, O>() -> Parsed<'a, O> {
    Err(nom::Err::Error(()))
}

/// `(CNN) text`, `(Reuters) - text`, `(ANSA) - ROMA, 1 LUG - text`
///
/// ```abnf
/// agency-first = "(" agency ")" [mark] [placed / *WSP]      ; text follows
/// ```
fn agency_first(input: &str) -> Parsed<'_, Parts<'_>> {
    let (rest, signature) = signature(input, false)?;
    let (rest, dash) = opt(mark).parse(rest)?;
    let (rest, _) = spaces(rest)?;
    let signs = signature.known || dash == Some(Mark::Dash) && is_title(signature.name);
    if !signs || !starts_prose(rest) {
        return fail();
    }
    let (rest, mut parts) = match dash {
        Some(_) => opt(placed).parse(rest)?,
        None => (rest, None),
    };
    let said = parts.get_or_insert_default();
    said.agency = Some(signature.name);
    said.date = said.date.or(signature.date);
    Ok((rest, parts.unwrap_or_default()))
}

/// `CNN — text`
///
/// ```abnf
/// agency-dash = agency *WSP ("—" / "–" / "--") *WSP
/// ```
fn agency_dash(input: &str) -> Parsed<'_, Parts<'_>> {
    let (rest, agency) = name(input)?;
    let (rest, mark) = mark(rest)?;
    let signs = is_agency(agency) && is_all_capitals(agency) && mark == Mark::Dash && starts_prose(rest);
    if signs { Ok((rest, Parts { agency: Some(agency), ..Parts::default() })) } else { fail() }
}

/// `Nov. 21 (UPI) -- text`
///
/// ```abnf
/// dated = date *WSP "(" agency ")" *WSP dash
/// ```
fn dated_first(input: &str) -> Parsed<'_, Parts<'_>> {
    if !may_be_dated(input) {
        return fail();
    }
    let (rest, found) = dated(input)?;
    let (rest, signature) = signature(rest, false)?;
    let (rest, dash) = mark(rest)?;
    let signs = signature.known && dash == Mark::Dash && starts_prose(rest);
    let parts = Parts { date: Some(found), agency: Some(signature.name), ..Parts::default() };
    if signs { Ok((rest, parts)) } else { fail() }
}

/// Whether a date may begin with the first word: told without the grammar where that is of ASCII and stands alone.
fn may_be_dated(input: &str) -> bool {
    let Some(end) = ascii_letters(input) else { return true };
    let word = &input[..end];
    !input[end..].starts_with(' ') || calendar::month(word).is_some() || holds(WEEKDAYS, word)
}

/// `(서울=연합뉴스) 홍길동 기자 =`, `[서울=뉴시스]`
///
/// ```abnf
/// korean = ("(" / "[") place "=" agency (")" / "]")
/// ```
fn korean(input: &str) -> Parsed<'_, Parts<'_>> {
    let inside = || take_till1(|c| matches!(c, '=' | ')' | ']' | '\n'));
    let pair = separated_pair(inside(), char('='), inside());
    let (rest, (place, agency)) = delimited(one_of("(["), pair, one_of(")]")).parse(input)?;
    if place.chars().any(is_hangul) {
        Ok((rest, Parts { places: vec![place], agency: Some(agency), ..Parts::default() }))
    } else {
        fail()
    }
}

const fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// ```abnf
/// placed = places *4detail [signature [detail ["/"]]] [mark [closing]]
/// ```
fn placed(input: &str) -> Parsed<'_, Parts<'_>> {
    let (mut rest, mut places) = places(input)?;
    if places.first().is_some_and(|place| place.starts_with("By ") || place.starts_with("BY ")) {
        return fail();
    }
    if let Some((at, agency)) = glued_agency(places.last().copied().unwrap_or_default()) {
        if let Ok((rest, Mark::Dash)) = mark(rest) {
            places.pop();
            places.push(at);
            return Ok((rest, Parts { places, agency: Some(agency), ..Parts::default() }));
        }
    }
    if let Ok((rest, outlet)) = barred(rest) {
        let signs = places.iter().all(|place| is_all_capitals(place)) && starts_prose(rest);
        let parts = Parts { places, agency: Some(outlet), ..Parts::default() };
        return if signs { Ok((rest, parts)) } else { fail() };
    }
    if !may_go_on(rest) {
        return fail();
    }
    if let [_, agency] = places[..] {
        if is_all_capitals(agency) && is_agency(agency) {
            let (rest, _) = verify(mark, |mark| matches!(mark, Mark::Dash | Mark::StopDash)).parse(rest)?;
            places.pop();
            return Ok((rest, Parts { places, agency: Some(agency), ..Parts::default() }));
        }
    }
    let mut parts = Parts { places, ..Parts::default() };
    for _ in 0..4 {
        match detail(rest, &mut parts) {
            Ok((after, ())) => rest = after,
            Err(_) => break,
        }
    }
    let bare = parts.date.is_some();
    let signed = preceded((opt(one_of(",.")), opt(hyphens)), |input| signature(input, bare));
    let (rest, signed) = opt(signed).parse(rest)?;
    let (rest, _) = opt(|input| late_date(input, &mut parts)).parse(rest)?;
    let known = signed.is_some_and(|signed: Signature<'_>| signed.known);
    let (rest, mark) = opt(alt((mark, verify(lost_dash, |_| known)))).parse(rest)?;
    let (rest, _) = spaces(rest)?;
    let late = |input| signature(input, false);
    let (rest, signed) = match (signed, mark) {
        (None, Some(Mark::Dash)) => {
            let late = verify(late, |found: &Signature<'_>| found.known);
            opt(alt((terminated(late, spaces), closing))).parse(rest)?
        }
        _ => (rest, signed),
    };
    parts.date = parts.date.or(signed.and_then(|signed| signed.date));
    parts.agency = signed.filter(|signed| signed.known || is_outlet(signed.name)).map(|signed| signed.name);
    if (Evidence { parts: &parts, signed, mark }).suffices(rest) { Ok((rest, parts)) } else { fail() }
}

/// The agency behind the dash, with a mark of its own: `МОСКВА, 15 янв — РИА Новости. ..`
///
/// ```abnf
/// closing = agency mark
/// ```
fn closing(input: &str) -> Parsed<'_, Signature<'_>> {
    terminated(bare, mark).parse(input)
}

/// Whether behind a place stands what belongs to a dateline: a comma, a bracket, a dash; no word.
fn may_go_on(rest: &str) -> bool {
    rest.trim_start_matches(is_space).starts_with(|c| {
        matches!(c, ',' | '.' | ':' | '(' | '[' | '/' | '-' | '–' | '—' | '―' | '‒')
            || matches!(c, '_' | '&' | '>' | '|' | 'â' | '\u{FFFD}')
    })
}

/// The place and the agency of `London CNN`, a name whose last word is an agency's in capitals and no other is.
fn glued_agency(name: &str) -> Option<(&str, &str)> {
    let (place, agency) = name.rsplit_once(is_space)?;
    let signs = is_all_capitals(agency) && is_agency(agency) && !is_all_capitals(place);
    signs.then_some((place, agency))
}

/// `LONDON--(BUSINESS WIRE)--`
fn hyphens(input: &str) -> Parsed<'_> {
    alt((tag("--"), tag("–"), tag("—"))).parse(input)
}

/// A dash that a transport made a question mark, behind an agency: `LONDON (AP) ? The ..`
fn lost_dash(input: &str) -> Parsed<'_, Mark> {
    delimited(spaces1, char('?'), spaces1).map(|_| Mark::Dash).parse(input)
}

/// `BERLIN taz | Die ..`: a town in capitals, an outlet's short name in small letters, a bar.
///
/// ```abnf
/// barred = 1*WSP 2*5<a small letter> *WSP "|"
/// ```
fn barred(input: &str) -> Parsed<'_> {
    let outlet = verify(letters, |name: &str| {
        (2..=5).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase())
    });
    delimited(spaces1, outlet, (spaces, char('|'), spaces)).parse(input)
}

/// `/ ACCESSWIRE / June 5, 2024 /`, `(Reuters), June 5`
fn late_date<'a>(input: &'a str, parts: &mut Parts<'a>) -> Parsed<'a, ()> {
    if parts.date.is_some() {
        return fail();
    }
    let region = parts.region;
    let (rest, ()) = preceded(opt(hyphens), |input| detail(input, parts)).parse(input)?;
    parts.region = region;
    let (rest, _) = (spaces, opt(one_of("/|"))).parse(rest)?;
    if parts.date.is_some() { Ok((rest, ())) } else { fail() }
}

/// `THE ISSUE`: hardly a town but those that the tables know has the article.
fn opens_with_article(place: &str) -> bool {
    place.split(is_space).next().is_some_and(|first| first.eq_ignore_ascii_case("the"))
}

/// What speaks for a dateline.
struct Evidence<'a, 'p> {
    parts: &'p Parts<'a>,
    signed: Option<Signature<'a>>,
    mark: Option<Mark>,
}

impl Evidence<'_, '_> {
    /// Whether it is one, `rest` being what follows.
    fn suffices(&self, rest: &str) -> bool {
        if self.is_heading(rest) || !(rest.is_empty() || starts_prose(rest)) {
            return false;
        }
        match self.signed {
            Some(signed) if signed.known => {
                self.mark.is_some() || self.looks_placed() || self.introduces(rest)
            }
            Some(signed) => match self.mark {
                Some(Mark::Dash) => self.looks_placed() && is_aside(signed.name),
                Some(Mark::StopDash) => is_short(signed.name),
                Some(Mark::Colon) => {
                    self.parts.date.is_some() && is_short(signed.name) && is_all_capitals(signed.name)
                }
                None => self.parts.date.is_some() && is_short(signed.name) && is_all_capitals(signed.name),
                Some(_) => false,
            },
            None => self.unsigned(rest),
        }
    }

    /// A label (`UPDATE —`, `TOP STORY —`), or a heading that goes on in capitals: `ON THE AGENDA - TAXES AND DEBT: ..`
    fn is_heading(&self, rest: &str) -> bool {
        let bare = self.parts.region.is_none() && self.signed.is_none() && !self.is_city();
        let located =
            |place: &str| place.split(is_space).next().is_some_and(|first| is_listed(LOCATES, first));
        let speaks = |place: &str| {
            place.split(is_space).any(|word| is_listed(NO_NAMES, word)) || opens_with_article(place)
        };
        let label = |place: &&str| {
            is_listed(NO_PLACES, place)
                || bare && speaks(place)
                || bare
                    && !located(place)
                    && place.rsplit(is_space).next().is_some_and(|head| is_listed(NO_PLACES, head))
        };
        let mut words = rest.split(is_space).filter(|word| word.chars().nth(1).is_some());
        let capital = |word: Option<&str>| word.is_some_and(is_all_capitals);
        self.parts.places.iter().any(label)
            || capital(words.next()) && capital(words.next()) && capital(words.next())
    }

    /// Without an agency: the weaker the mark, the more the place has to say.
    fn unsigned(&self, rest: &str) -> bool {
        let dated = self.parts.date.is_some();
        match self.mark {
            // Nobody else writes this mark: any town will do.
            Some(Mark::StopDash) => {
                self.parts.places.iter().all(|place| place.split(is_space).nth(3).is_none())
            }
            Some(Mark::Dash) => self.in_capitals() || self.is_known() || dated,
            Some(Mark::Colon) => {
                !rest.is_empty()
                    && (self.is_city() && !self.may_be_a_person()
                        || self.has_region()
                        || dated && self.looks_placed())
            }
            Some(Mark::Stop) => dated && self.in_capitals() || self.is_lone_city(rest),
            Some(Mark::Bar) => {
                (self.is_city() || self.has_region()) && starts_prose(rest) && !rest.contains('|')
            }
            None => false,
        }
    }

    /// `Lisbonne (AFP) Le conseil ..`: one town, an agency, and a sentence behind them.
    fn introduces(&self, rest: &str) -> bool {
        let town = self.parts.places.len() == 1
            && self.parts.places.iter().all(|place| place.split(is_space).nth(2).is_none());
        town && rest.len() >= SENTENCE && rest.starts_with(char::is_uppercase)
    }

    fn looks_placed(&self) -> bool {
        self.in_capitals() || self.is_known() || self.parts.date.is_some()
    }

    fn is_known(&self) -> bool {
        self.is_city() || self.has_region()
    }

    fn is_city(&self) -> bool {
        self.parts.places.iter().all(|place| is_listed(CITIES, place))
    }

    fn has_region(&self) -> bool {
        self.parts.region.is_some_and(|region| is_listed(REGIONS, region))
    }

    fn may_be_a_person(&self) -> bool {
        self.parts.region.is_none() && self.parts.places.iter().any(|place| is_listed(ALSO_PEOPLE, place))
    }

    /// `Berlin. Die Regierung ..`: one town, and no list of one-word sentences, nor a sentence about the town's name.
    fn is_lone_city(&self, rest: &str) -> bool {
        let words = rest.split_once(['.', '!', '?']).map_or(rest, |(sentence, _)| sentence);
        let lone = self.parts.places.len() == 1 && self.parts.region.is_none();
        let mut words = words.split_whitespace();
        let goes_on = words.next().is_none_or(|first| is_listed(POINTS_BACK, first));
        lone && self.is_city() && !goes_on && words.nth(2).is_some()
    }

    /// Acronyms of two to four letters are no towns, unless the table has them (`RIO`).
    fn in_capitals(&self) -> bool {
        let long = |place: &str| place.chars().filter(|&c| letter::is_alphabetic(c)).count() > 4;
        self.parts.places.iter().all(|place| {
            is_capital_name(place)
                && (long(place) || is_listed(CITIES, place) || self.has_region() || self.signed.is_some())
        })
    }
}

/// In capitals, a prefix aside: `McALLEN`, `FORT McMURRAY`, `DeKALB`.
fn is_capital_name(place: &str) -> bool {
    let prefixes = ["Mc", "De", "La", "Le"];
    let bare = |word| prefixes.iter().find_map(|prefix| str::strip_prefix(word, prefix)).unwrap_or(word);
    place.split(is_space).all(|word| !bare(word).contains(char::is_lowercase))
}

/// How much of a sentence is to follow a town that nothing else calls one, in bytes.
const SENTENCE: usize = 60;

/// A signature of one short word: `apro`, `PL`.
fn is_short(name: &str) -> bool {
    (2..=8).contains(&name.len()) && name.chars().all(letter::is_alphabetic)
}

/// What stands in brackets behind a place, known or not: an outlet's name or the hour.
fn is_aside(name: &str) -> bool {
    is_outlet(name) || matches!(time_of_day(name), Ok(("", _)))
}

fn is_outlet(name: &str) -> bool {
    is_capitalised(name) && name.len() <= 40 && !name.contains(|c: char| c.is_ascii_digit())
        || is_channel(name)
}

/// `FOX 9`, `NBC10`: capitals, and a number of one or two digits.
fn is_channel(name: &str) -> bool {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    letters.len() < name.len() && name.len() - letters.len() <= 2 && is_all_capitals(letters.trim_end())
}

/// An outlet's name that stands alone before the story: up to four words, each with a capital.
fn is_title(name: &str) -> bool {
    let words = || name.split(is_space);
    is_outlet(name) && words().count() <= 4 && words().all(is_capitalised)
}

/// Whether a story may begin like this: no small letter, which would go on with a sentence.
fn starts_prose(text: &str) -> bool {
    text.chars()
        .next()
        .is_some_and(|c| !c.is_lowercase() && !matches!(c, ',' | ';' | ')' | ']' | '.' | '/' | '-'))
}
