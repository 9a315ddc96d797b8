//! Timestamp lines: when a story was published and updated, and how long it takes to read.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::combinator::{map_res, opt, verify};
use nom::sequence::{preceded, terminated};

use crate::fields::date::{DateMention, date, time_of_day, weekday};
use crate::fields::name::is_given_name;
use crate::fields::slice::{
    Parsed, before, head, is_listed, letters, lone_word, spaces, tail as end_of, text_in,
};
use crate::glance::{self, Sight};
use crate::lexicon::families;
use crate::lexicon::places::{CITIES, REGIONS, may_begin_place};
use crate::lexicon::stamp::{MINUTES, READING, STAMP_OPENERS, STAMP_WORDS, UNITS, UPDATED};
use crate::lexicon::words::{Sieve, holds, sieve};
use crate::lexicon::{self, calendar};
use crate::span::{Span, is_space, trim};
use crate::time::PartialDate;

/// No timestamp is longer, in bytes.
const LONGEST: usize = 200;

/// A line of nothing but dates, times and their labels.
///
/// ```
/// use tearsheet::Stamp;
///
/// let stamp = Stamp::parse("Published June 5, 2017 | Updated 6 June 2017, 3:15 PM ET | 4 min read").unwrap();
/// assert_eq!(stamp.published().unwrap().date().unwrap().to_string(), "2017-06-05");
/// assert_eq!(stamp.updated().unwrap().text(), "6 June 2017");
/// assert_eq!(stamp.reading_minutes(), Some(4));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp<'a> {
    span: Span,
    published: Option<DateMention<'a>>,
    updated: Option<DateMention<'a>>,
    reading_minutes: Option<u16>,
}

impl<'a> Stamp<'a> {
    /// Reads a timestamp line; `None` where `text` is none.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        dates_line(text).then(|| Self::read(text, Span::new(0, text.len())))
    }

    /// Reads the line that `span` covers, known to be a timestamp; what is none in it is passed over.
    pub(crate) fn read(source: &'a str, span: Span) -> Self {
        let span = span.trimmed(source);
        let mut stamp = Self { span, published: None, updated: None, reading_minutes: None };
        let (mut updated, mut minutes, mut reading) = (false, None, false);
        let text = &source[span];
        let dates = if is_dates(text).is_none() { behind_town(text) } else { None };
        for token in tokens(dates.unwrap_or(text)) {
            match token {
                Token::Date(words, date) => {
                    let place = if updated { &mut stamp.updated } else { &mut stamp.published };
                    place.get_or_insert(DateMention::new(text_in(source, words), date));
                }
                Token::Word(word) => {
                    updated |= holds(UPDATED, word);
                    reading |= holds(READING, word);
                }
                Token::Lapse(count) => minutes = minutes.or(count),
                Token::Time => {}
            }
        }
        stamp.reading_minutes = minutes.filter(|_| reading);
        stamp
    }

    /// Where it stands, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The first date that no word calls an update.
    #[must_use]
    pub const fn published(&self) -> Option<DateMention<'a>> {
        self.published
    }

    /// The first date behind a word for an update.
    #[must_use]
    pub const fn updated(&self) -> Option<DateMention<'a>> {
        self.updated
    }

    /// How long it takes to read, in minutes.
    #[must_use]
    pub const fn reading_minutes(&self) -> Option<u16> {
        self.reading_minutes
    }
}

/// Whether a line is nothing but dates, times, places and the labels of these. Looks at 200 bytes at most.
pub(crate) fn is_stamp(line: &str) -> bool {
    let line = trim(line);
    let short = line.len() <= LONGEST && line.bytes().any(|byte| byte.is_ascii_digit());
    short && !is_lifespan(line) && is_dates(line).is_some()
}

/// Whether a line is a timestamp, or one behind the name of any town: `Dunmore, June 9, 2014`.
pub(crate) fn dates_line(line: &str) -> bool {
    let dated = |line| is_dates(line).is_some_and(|anchor| anchor.date && anchor.year);
    is_stamp(line) || behind_town(trim(line)).is_some_and(dated)
}

/// What a text holds that is nothing but dates, times, places and the labels of these.
fn is_dates(text: &str) -> Option<Anchor> {
    run(text).filter(|(rest, _)| rest.chars().all(is_joint)).map(|(_, anchor)| anchor)
}

/// What follows the name of a town that is no person's: `Dunmore, June 9, 2014`.
///
/// ```abnf
/// town = 1*3( <a word with a capital> / particle ) ( "," / "|" )
/// ```
fn behind_town(line: &str) -> Option<&str> {
    if line.len() > DATED || line.ends_with(['-', '–', '—', ':']) {
        return None;
    }
    let end = head(line, TOWN).find([',', '|'])?;
    let name = trim(&line[..end]);
    let plain = |c: char| !c.is_ascii_digit() && c != '.';
    let capital =
        |word: &str| word.starts_with(char::is_uppercase) && word.trim_end_matches('.').chars().all(plain);
    let particle = |word: &str| word.len() <= 3 && word.chars().all(char::is_lowercase);
    let mut words = name.split(is_space);
    let town = words.clone().nth(3).is_none()
        && words.next().is_some_and(capital)
        && words.all(|word| capital(word) || particle(word));
    let labels = || lexicon::lookup(name, None).is_some();
    (town && calendar::month(name).is_none() && !is_given_name(name) && !labels()).then_some(&line[end + 1..])
}

/// The longest line of a town and a date, in bytes.
const DATED: usize = 80;
/// The longest name of a town, in bytes.
const TOWN: usize = 32;

/// ```abnf
/// lifespan = *CHAR "(" *CHAR year *CHAR ( "-" / "–" ) *CHAR year ")"      ; whose dates these are is told
/// ```
fn is_lifespan(line: &str) -> bool {
    let Some((_, dates)) = line.strip_suffix(')').and_then(|line| line.split_once('(')) else {
        return false;
    };
    let year = |part: &str| part.trim().bytes().rev().take(4).filter(u8::is_ascii_digit).count() == 4;
    let parts = dates.split_once(['-', '–']);
    parts.is_some_and(|(born, died)| year(born) && year(died))
}

/// How many bytes at the start of `text` are a timestamp glued in front of a story.
///
/// Cautious: it begins with a label or holds a whole date, and the story begins with a capital.
pub(crate) fn extent(text: &str) -> Option<usize> {
    let window = head(text, LONGEST);
    let labelled =
        letters(window.trim_start_matches(is_space)).is_ok_and(|(_, word)| holds(STAMP_OPENERS, word));
    let led = window.strip_prefix("on ").unwrap_or(window);
    let dated = led.starts_with(|c: char| c.is_ascii_digit()) || date(led).is_ok() || weekday(led).is_ok();
    if !labelled && !dated {
        return None;
    }
    let (rest, anchor) = run(window)?;
    let rest = rest.trim_start_matches(|c| is_space(c) || matches!(c, '|' | ':' | '-' | '–' | '—' | '.'));
    let rest = if rest.starts_with(starts_story) { rest } else { before_article(window, rest) };
    let certain = labelled || anchor.year || anchor.date && anchor.time;
    let story = text.len() - window.len() + rest.len() > 40 && rest.starts_with(starts_story);
    (certain && story).then(|| window.len() - rest.len())
}

/// `rest` of `window`, with the word before it where that has a capital: it begins the sentence (`June 5, 2017 A tram ..`).
fn before_article<'a>(window: &'a str, rest: &'a str) -> &'a str {
    let read = window[..window.len() - rest.len()].trim_end_matches(is_space);
    let word = read.rsplit(is_space).next().unwrap_or_default();
    let at = read.len() - word.len();
    let begins =
        at > 0 && word.starts_with(char::is_uppercase) && word.len() <= 3 && holds(STAMP_WORDS, word);
    if begins { &window[at..] } else { rest }
}

fn starts_story(c: char) -> bool {
    c.is_uppercase() || matches!(c, '"' | '“' | '‘' | '«' | '„')
}

/// What a timestamp behind a sentence has: its label, and a number.
pub(crate) const SIGHTS: [Sight; 2] = [glance::word(families::STAMP), glance::DIGIT];

/// Where a timestamp begins that is glued behind the last sentence of `text`. Looks at its last 120 bytes.
pub(crate) fn tail(text: &str) -> Option<usize> {
    let text = text.trim_end_matches(is_space);
    let window = end_of(text, 120);
    if !window.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let after_stop =
        window.match_indices(['.', '!', '?', '”', '"', '»', '|']).map(|(at, stop)| at + stop.len());
    let starts = after_stop.filter(|&at| window[at..].starts_with(is_space)).take(8);
    let labelled = |at: &usize| {
        let piece = trim(&window[*at..]);
        letters(piece.trim_start_matches('(')).is_ok_and(|(_, word)| holds(STAMP_OPENERS, word))
            && is_stamp(piece)
    };
    starts.into_iter().find(labelled).map(|at| {
        let piece = window[at..].trim_start_matches(is_space);
        text.len() - piece.len()
    })
}

/// What a run of tokens holds that makes it a timestamp.
#[derive(Clone, Copy, Debug, Default)]
struct Anchor {
    date: bool,
    year: bool,
    time: bool,
}

/// The longest run of tokens at the start of `text`, and what follows it; `None` where no token dates it.
fn run(text: &str) -> Option<(&str, Anchor)> {
    let (mut anchor, mut worded, mut lapse) = (Anchor::default(), false, false);
    let mut tokens = tokens(text);
    for token in tokens.by_ref() {
        match token {
            Token::Date(_, date) => {
                anchor.date = true;
                anchor.year |= date.is_none_or(|date| date.year().is_some());
            }
            Token::Word(_) => worded = true,
            Token::Lapse(_) => lapse = true,
            Token::Time => anchor.time = true,
        }
    }
    let dated = anchor.date || anchor.time || lapse && worded;
    dated.then_some((tokens.rest, anchor))
}

#[derive(Clone, Copy, Debug)]
enum Token<'a> {
    Date(&'a str, Option<PartialDate>),
    Time,
    /// A lapse of time, in minutes where it is given in minutes.
    Lapse(Option<u16>),
    Word(&'a str),
}

/// The tokens at the start of a text, up to the first thing that is none.
struct Tokens<'a> {
    rest: &'a str,
}

const fn tokens(rest: &str) -> Tokens<'_> {
    Tokens { rest }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let (rest, token) = preceded(joints, token).parse(self.rest).ok()?;
        self.rest = rest;
        Some(token)
    }
}

/// `joints = *(WSP / joint)`
fn joints(input: &str) -> Parsed<'_> {
    nom::bytes::complete::take_while(is_joint).parse(input)
}

fn is_joint(c: char) -> bool {
    matches!(c, ',' | '.' | ':' | ';' | '|' | '·' | '•' | '-' | '–' | '—')
        || matches!(c, '/' | '(' | ')' | '[' | ']' | '*' | '>' | '@')
        || is_space(c)
}

/// ```abnf
/// token = date / time / weekday / lapse / place / word
/// ```
fn token(input: &str) -> Parsed<'_, Token<'_>> {
    if !may_begin(input) {
        return Err(nom::Err::Error(()));
    }
    let dated = |input| {
        let (rest, read) = date(input)?;
        // ISO 8601 joins date and time with this letter.
        let time = rest.strip_prefix('T').filter(|time| time.starts_with(|c: char| c.is_ascii_digit()));
        Ok((time.unwrap_or(rest), Token::Date(before(input, rest), read)))
    };
    let time = time_of_day.map(|_| Token::Time);
    let place = place.map(Token::Word);
    alt((dated, time, lapse, weekday.map(Token::Word), place, word.map(Token::Word))).parse(input)
}

/// Whether a token may begin with the first word of `input`: told without the grammar where that is of ASCII, and no hyphen or
/// full stop may make it a part of one.
fn may_begin(input: &str) -> bool {
    let Some(word) = lone_word(input) else { return true };
    WORDS.passes(word.as_bytes()) || calendar::month(word).is_some() || may_begin_place(word.as_bytes())
}

/// Whether a part of `text` from its start to one of its spaces may be a timestamp: by its first word, which those parts share.
pub(crate) fn may_open(text: &str) -> bool {
    joints(text).is_ok_and(|(rest, _)| may_begin(rest))
}

/// The words of timestamps.
static WORDS: Sieve = sieve![STAMP_WORDS, calendar::WEEKDAYS];

/// ```abnf
/// lapse = 1*3DIGIT *(WSP / "-") unit
/// ```
fn lapse(input: &str) -> Parsed<'_, Token<'_>> {
    let count =
        map_res(take_while_m_n(1, 3, |c: char| c.is_ascii_digit()), |digits: &str| digits.parse::<u16>());
    let (rest, count) = terminated(count, (spaces, opt(nom::character::complete::char('-')))).parse(input)?;
    let (rest, unit) =
        verify(letters, |unit: &str| holds(MINUTES, unit) || holds(UNITS, unit)).parse(rest)?;
    Ok((rest, Token::Lapse(holds(MINUTES, unit).then_some(count))))
}

/// A town or a country, with a comma or the end of the line behind it.
fn place(input: &str) -> Parsed<'_> {
    if lone_word(input).is_some_and(|word| !may_begin_place(word.as_bytes())) {
        return Err(nom::Err::Error(()));
    }
    let ends = |c: char| c.is_ascii_digit() || matches!(c, ',' | '|' | '\n' | '(' | '-' | '–' | '—');
    let end = input.find(ends).unwrap_or(input.len());
    let name = input[..end].trim_end_matches(is_space);
    if name.len() <= 40 && (is_listed(CITIES, name) || is_listed(REGIONS, name)) {
        Ok((&input[name.len()..], name))
    } else {
        Err(nom::Err::Error(()))
    }
}

/// `word = <a word of timestamps: published, updated, at, by>`
fn word(input: &str) -> Parsed<'_> {
    verify(letters, |word: &str| holds(STAMP_WORDS, word)).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lifespan_is_no_timestamp() {
        assert!(!is_stamp("Alan Arkwell (26 March 1934 - 29 June 2023)"));
        assert!(!is_stamp("(26 March 1934 – 29 June 2023)"));
    }

    #[test]
    fn lines_that_are_stamps() {
        for line in [
            "March 26th, 2017",
            "Published November 20th, 2019 - 07:29 GMT",
            "* March 30, 1994 *",
            "on 19 Sep 2016",
            "3:18 pm",
            "1:33 pm on June 6, 2018",
            "Posted: January 8, 2015 2:10 pm",
            "- 11/19/19 06:56 AM EST",
            "August 2019, updated July 17, 2020, July 16, 2022",
            "- 1 min read",
            "Updated 2 hours ago",
            "and last updated 2019-10-14 23:52:51-04",
            "Lisbon, June 5, 2017",
            "Port Ellen, June 5, 2017",
            "San Telmo, 5 de junio de 2017 | 07:42 hs",
            "june 5, 2017, 3:15 pm",
            "5 de junio de 2017 a las 07:42 h.",
            "Monday, 5 June 2017",
            "2017-06-05T13:00:00Z",
            "Publicado el 5 de junio de 2024 a las 10:30",
            "Publié le 5 juin 2024 à 10h30, mis à jour le 6 juin 2024",
            "Veröffentlicht am 5. Juni 2024 um 19.50 Uhr",
            "Stand: 05.06.2024, 19:50 Uhr",
            "Publicado em 5 de junho de 2024 às 10h30",
            "Pubblicato il 5 giugno 2024 alle 10:30",
            "Lesezeit: 3 Minuten",
            "Tiempo de lectura: 3 minutos",
        ] {
            assert!(dates_line(line), "{line}");
        }
    }

    #[test]
    fn lines_that_are_none() {
        for line in [
            "",
            "Jane Roe, June 5, 2017",
            "Correction, June 5, 2017:",
            "Ferry, trams and June 5, 2017",
            "2017",
            "Monday",
            "Published",
            "On June 5, 2017 the trams stood still.",
            "5 trams stood still",
            "3-2",
            "June 5, 2017: trams stand still",
            "1,500",
            "24 hours",
        ] {
            assert!(!dates_line(line), "{line}");
        }
    }

    #[test]
    fn what_a_stamp_says() {
        let stamp = Stamp::parse("August 2019, updated July 17, 2020").unwrap();
        assert_eq!(stamp.published().unwrap().text(), "August 2019");
        assert_eq!(stamp.updated().unwrap().text(), "July 17, 2020");
        assert_eq!(stamp.reading_minutes(), None);
        assert_eq!(Stamp::parse("4 min read").unwrap().reading_minutes(), Some(4));
        assert_eq!(Stamp::parse("Updated 4 min ago").unwrap().reading_minutes(), None);
        let open = Stamp::parse("Posted 03/04/2017").unwrap().published().unwrap();
        assert_eq!((open.text().as_str(), open.date()), ("03/04/2017", None));
    }

    #[test]
    fn glued_in_front() {
        let story = "The council voted to let the trams run again through the night.";
        let article = "June 5, 2017 A tram that had stood still since the spring ran again on the old line.";
        assert_eq!(extent(article), Some(13));
        let article = article.replace("2017 A", "2017\u{2003}A");
        assert_eq!(extent(&article), Some(15));
        for stamp in ["Updated 8:28 p.m. ET: ", "June 5, 2017 ", "Published June 5, 2017 | "] {
            assert_eq!(extent(&[stamp, story].concat()), Some(stamp.len()), "{stamp}");
        }
        for text in [
            "On June 5, 2017 the council voted to let the trams run again through the night.",
            "June 5 is a day.",
        ] {
            assert_eq!(extent(text), None, "{text}");
        }
        let agency = "Updated 3:15 PM ET (CNN) The council voted to let the trams run through the night.";
        assert_eq!(extent(agency), None);
    }

    #[test]
    fn glued_behind() {
        assert_eq!(tail("The trams ran again. Published June 5, 2017"), Some(21));
        assert_eq!(tail("The trams ran again. (Updated at 3:15 PM)"), Some(21));
        assert_eq!(tail("The trams ran again. June came."), None);
        assert_eq!(tail("The book was published June 5, 2017."), None);
    }
}
