//! Dates and times of day in text: read where they are unambiguous, recognised where they are not.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_while_m_n};
use nom::character::complete::{char, one_of, satisfy};
use nom::combinator::{map_res, not, opt, peek, verify};
use nom::sequence::{delimited, preceded, terminated};

use crate::fields::slice::{Parsed, before, is_capitalised, letters, spaces, spaces1, span_in};
use crate::letter;
use crate::lexicon::calendar::{self, ONLY_BEHIND_DAY, WEEKDAYS, ZONES};
use crate::lexicon::words::holds;
use crate::scan;
use crate::span::Span;
use crate::text::Text;
use crate::time::PartialDate;

/// A date where it stands in a text.
///
/// ```
/// use tearsheet::Dateline;
///
/// let dateline = Dateline::parse("LISBON, March 2 (Reuters) -").unwrap();
/// let date = dateline.date().unwrap();
/// assert_eq!(date.text(), "March 2");
/// assert_eq!(date.date().unwrap().to_string(), "--03-02");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateMention<'a> {
    text: Text<'a>,
    date: Option<PartialDate>,
}

impl<'a> DateMention<'a> {
    pub(crate) const fn new(text: Text<'a>, date: Option<PartialDate>) -> Self {
        Self { text, date }
    }

    /// The words of the date.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// What they say; `None` where they can be read in two ways, such as 03/04/2017.
    #[must_use]
    pub const fn date(&self) -> Option<PartialDate> {
        self.date
    }
}

/// The date at the start of `text` and the bytes that it takes, if it can be read in one way only.
pub(crate) fn leading(text: &str) -> Option<(usize, PartialDate)> {
    let (rest, read) = date(text).ok()?;
    Some((text.len() - rest.len(), read?))
}

/// The first date in `text` that can be read in one way only. Linear: a date is short, and is tried once a word.
pub(crate) fn find(text: &str) -> Option<(Span, PartialDate)> {
    scan::words(text).map(|word| span_in(text, word).start()).find_map(|at| {
        let (len, date) = leading(&text[at..])?;
        Some((Span::new(at, at + len), date))
    })
}

/// A date; `None` inside where it is one, yet can be read in two ways.
///
/// ```abnf
/// date = iso / cjk / numeric / day-first / month-first / small-month-first / month-alone
/// ```
pub(crate) fn date(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let first = input.chars().next().ok_or(nom::Err::Error(()))?;
    if first.is_ascii_digit() {
        return terminated(alt((iso, cjk, numeric, day_first)), edge).parse(input);
    }
    if first.is_lowercase() {
        return terminated(small_month_first, edge).parse(input);
    }
    if !first.is_uppercase() || leading_month(input).is_err() {
        return Err(nom::Err::Error(()));
    }
    terminated(alt((month_first, month_alone)), edge).parse(input)
}

/// A date ends where no letter or digit follows, nor the rest of a number (`June 5,000`); ISO 8601's `T` may, and a
/// capitalised word whose space was lost (`June 5, 2018Nobody`).
fn edge(input: &str) -> Parsed<'_, ()> {
    let mut chars = input.chars();
    let goes_on = match chars.next() {
        Some(',') => chars.next().is_some_and(|c| c.is_ascii_digit()),
        Some('T') if chars.as_str().starts_with(|c: char| c.is_ascii_digit()) => false,
        Some(c) if c.is_uppercase() => !chars.next().is_some_and(char::is_lowercase),
        Some(c) => letter::is_alphanumeric(c),
        None => false,
    };
    if goes_on { Err(nom::Err::Error(())) } else { Ok((input, ())) }
}

/// ```abnf
/// iso = year sep 2DIGIT sep 2DIGIT        ; sep: the same twice
/// sep = "-" / "/" / "."
/// ```
fn iso(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, (year, sep)) = (year, one_of("-/.")).parse(input)?;
    let (rest, (month, _, day)) = (two_digits, char(sep), two_digits).parse(rest)?;
    known(rest, Some(year), Some(month), Some(day))
}

/// ```abnf
/// cjk = year ("年" / "년") month ("月" / "월") day ("日" / "일")
/// ```
fn cjk(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, (year, _, _, month)) = (year, one_of("年년"), spaces, one_or_two).parse(input)?;
    let (rest, (_, _, day, _)) = (one_of("月월"), spaces, one_or_two, one_of("日일")).parse(rest)?;
    known(rest, Some(year), Some(month), Some(day))
}

/// Two numbers and a year: the order of day and month is known only where one of the two can be no month, or both
/// are the same. A year of two digits leaves its century open, so that it is left out.
///
/// ```abnf
/// numeric = 1*2DIGIT sep 1*2DIGIT sep (year / 2DIGIT)
/// ```
fn numeric(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, (first, sep)) = (one_or_two, one_of("-/.")).parse(input)?;
    let (rest, (second, _)) = (one_or_two, char(sep)).parse(rest)?;
    let (rest, year) = alt((year.map(Some), two_digits.map(|_| None))).parse(rest)?;
    Ok((rest, ordered(first, second, year)))
}

fn ordered(first: u8, second: u8, year: Option<u16>) -> Option<PartialDate> {
    match (first <= 12, second <= 12) {
        (true, false) => PartialDate::new(year, Some(first), Some(second)),
        // Without a whole year, 19/11/16 may as well begin with the year.
        (false, true) if year.is_some() => PartialDate::new(year, Some(second), Some(first)),
        (true, true) if first == second => PartialDate::new(year, Some(first), Some(second)),
        _ => None,
    }
}

/// ```abnf
/// day-first = day [ordinal] 1*(WSP / "-" / "de" / "of") month ["."] [joint year]
/// ```
fn day_first(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, day) = terminated(one_or_two, opt(ordinal)).parse(input)?;
    let (rest, month) = preceded((day_joint, opt(particle)), month).parse(rest)?;
    let (rest, year) = opt(preceded(year_joint, year)).parse(rest)?;
    known(rest, year, Some(month), Some(day))
}

/// `day-joint = 1*WSP / "-"`
fn day_joint(input: &str) -> Parsed<'_> {
    alt((spaces1, tag("-"))).parse(input)
}

/// `particle = ("de" / "of" / "di") 1*WSP`
fn particle(input: &str) -> Parsed<'_> {
    terminated(alt((tag_no_case("de"), tag_no_case("of"), tag_no_case("di"))), spaces1).parse(input)
}

/// `ordinal = english-ordinal / "." / "er" / "º" / "°" / "ª"`
fn ordinal(input: &str) -> Parsed<'_> {
    alt((english_ordinal, tag("."), tag("er"), tag("º"), tag("°"), tag("ª"))).parse(input)
}

/// `english-ordinal = "st" / "nd" / "rd" / "th"`
fn english_ordinal(input: &str) -> Parsed<'_> {
    alt((tag_no_case("st"), tag_no_case("nd"), tag_no_case("rd"), tag_no_case("th"))).parse(input)
}

/// ```abnf
/// month-first = month ["."] WSP day [english-ordinal] [joint year]      ; the month capitalised
/// ```
fn month_first(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, month) = terminated(leading_month, spaces1).parse(input)?;
    let (rest, day) = terminated(one_or_two, opt(english_ordinal)).parse(rest)?;
    let (rest, year) = opt(preceded(year_joint, year)).parse(rest)?;
    known(rest, year, Some(month), Some(day))
}

/// ```abnf
/// small-month-first = month ["."] WSP day [english-ordinal] joint year      ; on pages that are set in small letters
/// ```
fn small_month_first(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, month) = terminated(month, spaces1).parse(input)?;
    let (rest, day) = terminated(one_or_two, opt(english_ordinal)).parse(rest)?;
    let (rest, year) = preceded(year_joint, year).parse(rest)?;
    known(rest, Some(year), Some(month), Some(day))
}

/// ```abnf
/// month-alone = month ["."] [","] WSP ["de" WSP] year
/// ```
fn month_alone(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, (month, year)) = (leading_month, preceded(year_joint, year)).parse(input)?;
    known(rest, Some(year), Some(month), None)
}

/// A month that no number stands before: capitalised, and no common word of another language.
fn leading_month(input: &str) -> Parsed<'_, u8> {
    let (rest, month) = month(input)?;
    let word = before(input, rest).trim_end_matches('.');
    let counts = is_capitalised(word) && !holds(ONLY_BEHIND_DAY, word);
    if counts { Ok((rest, month)) } else { Err(nom::Err::Error(())) }
}

/// `month = <a name of the table> ["."]`
fn month(input: &str) -> Parsed<'_, u8> {
    let (rest, word) = letters(input)?;
    let month = calendar::month(word).ok_or(nom::Err::Error(()))?;
    Ok((opt(char('.')).parse(rest)?.0, month))
}

/// `year-joint = ["," / "-"] *WSP [("de" / "del") 1*WSP]`, not empty
fn year_joint(input: &str) -> Parsed<'_> {
    let comma = (opt(one_of(",-")), spaces);
    let de = terminated(alt((tag("del"), tag("de"))), spaces1);
    verify(nom::combinator::recognize((comma, opt(de))), |joint: &str| !joint.is_empty()).parse(input)
}

/// `year = 4DIGIT`, from 1500 to 2199
fn year(input: &str) -> Parsed<'_, u16> {
    verify(number(4, 4), |year| (1500..2200).contains(year)).parse(input)
}

/// `one-or-two = 1*2DIGIT`
fn one_or_two(input: &str) -> Parsed<'_, u8> {
    digits(1, 2).parse(input)
}

/// `two-digits = 2DIGIT`
fn two_digits(input: &str) -> Parsed<'_, u8> {
    digits(2, 2).parse(input)
}

fn digits<'a>(least: usize, most: usize) -> impl Parser<&'a str, Output = u8, Error = ()> {
    map_res(number(least, most), u8::try_from)
}

/// `number = least*mostDIGIT`, and no further digit
fn number<'a>(least: usize, most: usize) -> impl Parser<&'a str, Output = u16, Error = ()> {
    let ascii = take_while_m_n(least, most, |c: char| c.is_ascii_digit());
    terminated(map_res(ascii, |digits: &str| digits.parse()), not(peek(one_of("0123456789"))))
}

fn known(
    rest: &str,
    year: Option<u16>,
    month: Option<u8>,
    day: Option<u8>,
) -> Parsed<'_, Option<PartialDate>> {
    let date = PartialDate::new(year, month, day).ok_or(nom::Err::Error(()))?;
    Ok((rest, Some(date)))
}

/// `weekday = <a name of the table> ["."]`, capitalised or followed by a comma
pub(crate) fn weekday(input: &str) -> Parsed<'_> {
    let compound = nom::bytes::complete::take_while1(|c: char| letter::is_alphabetic(c) || c == '-');
    let (rest, _) = verify(compound, |word: &str| holds(WEEKDAYS, word)).parse(input)?;
    let (rest, _) = opt(char('.')).parse(rest)?;
    Ok((rest, before(input, rest)))
}

/// A time of day, with its zone: recognised, not read.
///
/// ```abnf
/// time = clock [half] [zone] / hour half [zone] / 4DIGIT zone / hour 1*WSP "Uhr"
/// ```
pub(crate) fn time_of_day(input: &str) -> Parsed<'_> {
    if !input.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(nom::Err::Error(()));
    }
    let with_clock = (clock, opt(half), opt(zone)).map(|_| ());
    let with_half = (hour, half, opt(zone)).map(|_| ());
    let military = (number(4, 4), zone).map(|_| ());
    // `19 Uhr`; in other languages a number of hours is a lapse of time.
    let full_hour = (hour, spaces1, tag_no_case("Uhr")).map(|_| ());
    let (rest, ()) = terminated(alt((with_clock, with_half, military, full_hour)), edge).parse(input)?;
    Ok((rest, before(input, rest)))
}

/// ```abnf
/// clock = hour ( (":" / "." / "h") sixty [":" sixty ["." 1*3DIGIT]] ["h" / "hs" / "hrs"] / "h" )
/// ```
fn clock(input: &str) -> Parsed<'_, ()> {
    let seconds = (char(':'), sixty, opt((char('.'), number(1, 3))));
    // `20:47h`, `20:47hs`
    let hours = terminated(alt((tag("hrs"), tag("hs"), tag("h"))), not(satisfy(char::is_alphanumeric)));
    let minutes = (one_of(":.hH"), sixty, opt(seconds), opt(hours)).map(|_| ());
    let french = (one_of("hH"), not(peek(one_of("rRsS")))).map(|_| ());
    preceded(hour, alt((minutes, french))).parse(input)
}

/// `hour = 1*2DIGIT`, up to 24
fn hour(input: &str) -> Parsed<'_, u8> {
    verify(one_or_two, |&hour| hour <= 24).parse(input)
}

/// `sixty = 2DIGIT`, below 60
fn sixty(input: &str) -> Parsed<'_, u8> {
    verify(two_digits, |&minute| minute < 60).parse(input)
}

/// `half = *WSP ("a" / "p") ["."] [SP] "m" ["."]`
fn half(input: &str) -> Parsed<'_, ()> {
    let dot = || opt(char('.'));
    (spaces, one_of("aApP"), dot(), opt(char(' ')), one_of("mM"), dot()).map(|_| ()).parse(input)
}

/// `oclock = "Uhr" / "hrs" / "hours" / "horas" / "heures" / "ore"`
fn oclock(input: &str) -> Parsed<'_, ()> {
    let words = ["uhr", "hrs", "hours", "horas", "heures", "ore"];
    let is_hour = move |word: &str| words.iter().any(|hour| word.eq_ignore_ascii_case(hour));
    verify(letters, is_hour).map(|_| ()).parse(input)
}

/// ```abnf
/// zone      = *WSP (zone-name / "(" zone-name ")")
/// zone-name = <a name of the table, in capitals> [offset] / oclock / offset
/// offset    = ("+" / "-") 1*2DIGIT [":"] [2DIGIT]
/// ```
fn zone(input: &str) -> Parsed<'_, ()> {
    preceded(spaces, alt((delimited(char('('), zone_name, char(')')), zone_name))).parse(input)
}

/// `zone-name`, as [`zone`] has it
fn zone_name(input: &str) -> Parsed<'_, ()> {
    let offset = || (one_of("+-"), hour, opt(char(':')), opt(sixty)).map(|_| ());
    let capitals = verify(letters, |word: &str| !word.contains(char::is_lowercase) && holds(ZONES, word));
    alt(((capitals, opt(offset())).map(|_| ()), oclock, offset())).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[track_caller]
    fn reads(text: &str, date: &str) {
        let (len, read) = leading(text).unwrap_or_else(|| panic!("{text:?} is no date"));
        assert_eq!((&text[..len], read.to_string().as_str()), (text, date));
    }

    #[test]
    fn month_first_in_english() {
        reads("June 5, 2017", "2017-06-05");
        reads("Jun. 5", "--06-05");
        reads("Sept 5th, 2016", "2016-09-05");
        reads("Jan 11,1990", "1990-01-11");
        reads("August 2019", "2019-08");
        reads("OCT 17", "--10-17");
        reads("nov 9 2004", "2004-11-09");
        assert_eq!(leading("may 9 boats"), None);
    }

    #[test]
    fn day_first_in_many_languages() {
        reads("5 June 2017", "2017-06-05");
        reads("19-Sep-2016", "2016-09-19");
        reads("5 de junio de 2024", "2024-06-05");
        reads("3 de mayo del 2024", "2024-05-03");
        reads("5. Juni 2024", "2024-06-05");
        reads("1 LUG", "--07-01");
        reads("3 mai 2024", "2024-05-03");
        reads("1er août 2024", "2024-08-01");
        reads("1º de março de 2024", "2024-03-01");
        reads("7 февраля 2020", "2020-02-07");
    }

    #[test]
    fn numbers_alone_where_they_can_be_read_in_one_way() {
        reads("2017-06-05", "2017-06-05");
        reads("2017/06/05", "2017-06-05");
        reads("2020年5月4日", "2020-05-04");
        reads("03/25/2017", "2017-03-25");
        reads("25.03.2017", "2017-03-25");
        reads("11/19/19", "--11-19");
        reads("04/04/2017", "2017-04-04");
    }

    #[test]
    fn two_readings_are_a_date_that_is_not_read() {
        for text in ["03/04/2017", "3.5.2024", "03/02/16", "19/11/16"] {
            assert_eq!(date(text), Ok(("", None)), "{text}");
            assert_eq!(leading(text), None);
        }
    }

    #[test]
    fn no_dates() {
        for text in [
            "",
            "5",
            "2017",
            "may 5",
            "June",
            "Mars 5",
            "June 45",
            "2017-13-05",
            "1.5 million",
            "5 Marches",
            "June 5,000",
        ] {
            assert_eq!(leading(text), None, "{text}");
        }
        assert_eq!(leading("30 February 2017"), None);
    }

    #[test]
    fn the_first_date_in_a_text() {
        let (span, date) = find("It closed on 03/04/2017; on June 5, 2017 it opened.").unwrap();
        assert_eq!((span, date.to_string().as_str()), (Span::new(28, 40), "2017-06-05"));
        assert_eq!(find("It never closed."), None);
    }

    #[test]
    fn times_of_day() {
        for text in [
            "3:15 PM ET",
            "3:15pm",
            "2:10 p.m.",
            "19.50 Uhr",
            "19:50 Uhr",
            "0337GMT",
            "10h30",
            "14h",
            "3 p.m. EDT",
            "07:29 GMT",
            "06:56 AM EST",
            "13:00:00Z",
            "13:00:00.000+02:00",
            "19 Uhr",
            "12:30 (IST)",
        ] {
            assert_eq!(time_of_day(text), Ok(("", text)));
        }
        for text in ["", "3", "25:10", "3:75", "1.5 million", "10 percent", "5 am"] {
            let whole = matches!(time_of_day(text), Ok(("", _)));
            assert_eq!(whole, text == "5 am", "{text}");
        }
    }

    #[test]
    fn weekdays() {
        assert_eq!(weekday("Thu. 5"), Ok((" 5", "Thu.")));
        assert_eq!(weekday("quinta-feira, 5"), Ok((", 5", "quinta-feira")));
        assert!(weekday("Thunder").is_err());
    }
}
