//! When a post was written, as its frame says it.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of};
use nom::combinator::opt;
use nom::sequence::{preceded, terminated};

use crate::fields::date;
use crate::fields::phrase;
use crate::fields::slice::{Parsed, letters, spaces, spaces1};
use crate::lexicon::calendar;
use crate::lexicon::platforms::AT;
use crate::time::PartialDate;

/// A day, perhaps with the time; `None` inside where the day can be read in two ways.
///
/// ```abnf
/// when = [ weekday [","] SP ] day [ at time ]
/// at   = "T" / [","] SP [ <a word of the table> SP ]
/// ```
pub(super) fn when(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let weekday = (date::weekday, opt(char(',')), spaces1);
    terminated(preceded(opt(weekday), day), opt((at, date::time_of_day))).parse(input)
}

/// A time and a day, in this order: what stands under a post.
///
/// ```abnf
/// stamp = time *WSP dash *WSP when
/// dash  = "-" / "–" / "—" / "·" / "•" / "|"
/// ```
pub(super) fn stamp(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let dash = (spaces, one_of("-–—·•|"), spaces);
    preceded((date::time_of_day, dash), when).parse(input)
}

/// The first stamp in `text`: where it starts and ends, and its day. Linear: it is looked for around a dash only.
pub(super) fn find(text: &str) -> Option<(usize, usize, Option<PartialDate>)> {
    let dashes = text.char_indices().filter(|(_, c)| matches!(c, '-' | '–' | '—' | '·' | '•' | '|'));
    dashes.filter_map(|(at, _)| around(text, at)).next()
}

/// The stamp whose dash stands at `dash`: the time before it takes at most three words.
fn around(text: &str, dash: usize) -> Option<(usize, usize, Option<PartialDate>)> {
    let before = crate::fields::slice::tail(&text[..dash], 24).trim_end();
    let starts = before.char_indices().rev().filter(|(at, c)| {
        c.is_ascii_digit() && !before[..*at].ends_with(|c: char| c.is_alphanumeric() || c == ':')
    });
    let end = dash - (text[..dash].len() - text[..dash].trim_end().len());
    let mut stamps = starts.take(3).filter_map(|(at, _)| {
        let start = end - before.len() + at;
        let (rest, day) = stamp(&text[start..]).ok()?;
        Some((start, text.len() - rest.len(), day))
    });
    stamps.find(|&(_, end, _)| end > dash)
}

/// ```abnf
/// day = date / month SP 1*2DIGIT "," SP 4DIGIT         ; the month in lower case: "junio 5, 2017"
/// ```
fn day(input: &str) -> Parsed<'_, Option<PartialDate>> {
    alt((date::date, lower_month_first)).parse(input)
}

/// `lower-month-first = month ["."] 1*WSP day "," 1*WSP year`
fn lower_month_first(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, word) = terminated(letters, (opt(char('.')), spaces1)).parse(input)?;
    let month = calendar::month(word).ok_or(nom::Err::Error(()))?;
    let (rest, (day, _, _, year)) =
        (nom::character::complete::u8, char(','), spaces1, nom::character::complete::u16).parse(rest)?;
    let date = PartialDate::new(Some(year), Some(month), Some(day)).ok_or(nom::Err::Error(()))?;
    Ok((rest, Some(date)))
}

/// What stands between a day and a time; see [`when`].
fn at(input: &str) -> Parsed<'_, ()> {
    let word = |input| phrase::strip_any(input, AT).map(|rest| (rest, ())).ok_or(nom::Err::Error(()));
    let spaced = (opt(char(',')), spaces1, opt((word, spaces1))).map(|_| ());
    alt((tag("T").map(|_| ()), spaced)).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn stamps_under_a_post() {
        for text in [
            "11:22 PM - 19 Oct 2016",
            "11:22 PM · Oct 19, 2016",
            "23:22 - 19. Okt. 2016",
            "23:22 · 19 oct. 2016",
        ] {
            let (rest, day) = stamp(text).unwrap_or_else(|_| panic!("{text}"));
            assert_eq!((rest, day.unwrap().to_string().as_str()), ("", "2016-10-19"), "{text}");
        }
    }

    #[test]
    fn stamps_in_a_line() {
        let text = "It was 3 - 2 at 9:15. 11:22 PM - 19 Oct 2016 4 likes";
        let (start, end, _) = find(text).unwrap();
        assert_eq!(&text[start..end], "11:22 PM - 19 Oct 2016");
        assert_eq!(find("A score of 3 - 2 on 19 Oct 2016"), None);
    }

    #[test]
    fn months_in_lower_case() {
        let (rest, day) = when("junio 5, 2017").unwrap();
        assert_eq!((rest, day.unwrap().to_string().as_str()), ("", "2017-06-05"));
    }
}
