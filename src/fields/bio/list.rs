//! Lists in a sentence, and where they end.
//!
//! ```abnf
//! list      = item *([aside] separator [determiner] item)
//! separator = "," / ";" / ["," gap] ("and" / "&" / ..)
//! ```

use alloc::vec::Vec;

use nom::branch::alt;
use nom::character::complete::{char, satisfy};
use nom::combinator::{opt, recognize, verify};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use crate::fields::slice::{Parsed, is_capitalised, spaces, spaces1, span_in};
use crate::lexicon::bio as lexicon;
use crate::lexicon::words::holds;

use super::phrase::{aside, determiner, word};

/// The items that a list has at most.
const MAX_ITEMS: usize = 16;

/// The items of a list, and what follows them. `item` reads one.
///
/// Items behind commas count only where the list is closed by `and`, or where `alone` vouches for them: what follows the
/// comma may be another matter.
pub(super) fn list<'a>(
    input: &'a str,
    item: impl Fn(&'a str) -> Parsed<'a>,
    alone: impl Fn(&str) -> bool,
) -> (&'a str, Vec<&'a str>) {
    let Ok((mut end, first)) = item(input) else { return (input, Vec::new()) };
    let mut items = Vec::from([first]);
    let (mut sure, mut sure_end, mut pair) = (1, end, None);
    while items.len() < MAX_ITEMS {
        let Ok((start, separator)) = separator(end) else { break };
        let Ok((after, found)) = item(start) else { break };
        match pair {
            // `Markets and Morals, Salt, and Ash`: the first `and` was no list's.
            Some(at) if separator.last && at + 2 < items.len() => {
                let second = items.remove(at + 1);
                items[at] = between(input, items[at], second);
                pair = None;
            }
            None if separator.last && !separator.comma => pair = Some(items.len() - 1),
            _ => {}
        }
        items.push(found);
        end = after;
        if separator.last || alone(found) {
            (sure, sure_end) = (items.len(), end);
        }
    }
    items.truncate(sure);
    (sure_end, items)
}

/// From the start of `first` to the end of `second`, both slices of `input`.
fn between<'a>(input: &'a str, first: &str, second: &str) -> &'a str {
    &input[span_in(input, first).start()..span_in(input, second).end()]
}

/// Whether the word joins two items; in small letters, for `I` and `Y` are initials.
fn joins(word: &str) -> bool {
    !is_capitalised(word) && holds(lexicon::JOINING, word)
}

/// What stands between two items of a list.
struct Separator {
    comma: bool,
    /// With a word for `and`: the next item is the last.
    last: bool,
}

/// `separator = [aside] ("," [gap joining] / ";" / gap joining) gap [determiner gap]`
fn separator(input: &str) -> IResult<&str, Separator, ()> {
    // Most often a word follows that joins nothing.
    let next = input.strip_prefix(' ').filter(|next| next.starts_with(|c: char| c.is_ascii_alphabetic()));
    if next.is_some_and(|next| !word(next).is_ok_and(|(_, found)| joins(found))) {
        return Err(nom::Err::Error(()));
    }
    let (input, _) = opt(preceded(spaces, aside)).parse(input)?;
    let comma = terminated(satisfy(|c| matches!(c, ',' | ';')), spaces1);
    let (input, comma) = opt(preceded(spaces, comma)).parse(input)?;
    let joining = alt((recognize(char('&')), verify(word, |word: &str| joins(word))));
    let (input, last) = opt(delimited(spaces, joining, spaces1)).parse(input)?;
    if comma.is_none() && last.is_none() {
        return Err(nom::Err::Error(()));
    }
    let (input, _) = opt(determiner).parse(input)?;
    Ok((input, Separator { comma: comma.is_some(), last: last.is_some() }))
}
