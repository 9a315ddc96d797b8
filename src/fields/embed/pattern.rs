//! The one matcher of the providers' table: a shape's pattern over a URL's path, query and fragment.
//!
//! `lexicon::providers` has the notation. A run takes all it can and nothing is tried twice, so that a match costs at
//! most a look at each byte of the URL for each element.

use core::ops::RangeInclusive;

use nom::bytes::complete::{tag, take_till, take_till1, take_while};
use nom::character::complete::{anychar, char, satisfy, u8 as number};
use nom::combinator::opt;
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

use super::bytes::Bytes;
use super::split::{Parts, param, params};

/// What a pattern took out of a URL.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Captures<'u> {
    pub(super) id: Option<&'u str>,
    pub(super) handle: Option<&'u str>,
}

/// What `pattern` finds in `parts`, if it takes their path, their query and the head of their fragment.
pub(super) fn captures<'u>(pattern: &str, parts: &Parts<'u>) -> Option<Captures<'u>> {
    let pattern = pattern.strip_prefix('/').unwrap_or(pattern);
    let mut taken = Captures::default();
    let (pattern, rest) = elements(pattern, parts.path, &mut taken)?;
    let pattern = if rest.is_empty() { pattern } else { return None };
    let pattern = match pattern.strip_prefix('?') {
        Some(wanted) => query(wanted, parts.query, &mut taken)?,
        None => pattern,
    };
    match pattern.strip_prefix('#') {
        Some(wanted) => elements(wanted, parts.fragment, &mut taken).map(|_| taken),
        None => Some(taken),
    }
}

/// `params = param *( "&" param )`, in any order among others.
fn query<'p, 'u>(pattern: &'p str, query: &'u str, taken: &mut Captures<'u>) -> Option<&'p str> {
    let mut pattern = pattern;
    loop {
        let (rest, name) = param_name(pattern).ok()?;
        pattern = match rest.strip_prefix('=') {
            Some(wanted) => {
                let value = if name.is_empty() { first_name(query) } else { param(query, name) };
                let (rest, behind) = elements(wanted, value?, taken)?;
                if behind.is_empty() { rest } else { return None }
            }
            None => params(query).any(|(found, _)| found == name).then_some(rest)?,
        };
        match pattern.strip_prefix('&') {
            Some(next) => pattern = next,
            None => return Some(pattern),
        }
    }
}

fn param_name(pattern: &str) -> IResult<&str, &str, ()> {
    take_till(|c| matches!(c, '=' | '&' | '#')).parse(pattern)
}

/// The name of the first parameter: some sites put their id there.
fn first_name(query: &str) -> Option<&str> {
    params(query).next().map(|(name, _)| name)
}

/// Runs `pattern` over `input` up to the pattern's query, fragment or end: what is left of both.
fn elements<'p, 'u>(
    pattern: &'p str,
    input: &'u str,
    taken: &mut Captures<'u>,
) -> Option<(&'p str, &'u str)> {
    let (mut pattern, mut input) = (pattern, input);
    let (mut id_from, mut handle_from) = (input, input);
    while !pattern.is_empty() && !pattern.starts_with(['?', '#', '&']) {
        let (behind, element) = element(pattern).ok()?;
        match element {
            Element::IdStart => id_from = input,
            Element::HandleStart => handle_from = input,
            Element::IdEnd => taken.id = Some(&id_from[..id_from.len() - input.len()]),
            Element::HandleEnd => taken.handle = Some(&handle_from[..handle_from.len() - input.len()]),
            Element::Rest => input = &input[input.len()..],
            Element::Skip => input = skip(behind, input)?,
            Element::RestSegments if input.is_empty() || input.starts_with('/') => {
                input = &input[input.len()..];
            }
            Element::RestSegments => return None,
            Element::Any => input = any(behind, input).ok()?.0,
            Element::Choice(choice) => input = longest(choice, input)?,
            Element::Run(class, count) => input = run(class, &count, input)?,
            Element::Literal(text) => input = literal(text, input).ok()?.0,
        }
        pattern = behind;
    }
    Some((pattern, input))
}

/// One element of a pattern.
#[derive(Debug, PartialEq, Eq)]
enum Element<'p> {
    IdStart,
    IdEnd,
    HandleStart,
    HandleEnd,
    Rest,
    RestSegments,
    Skip,
    Any,
    Choice(&'p str),
    Run(char, RangeInclusive<usize>),
    Literal(&'p str),
}

/// Whether `c` starts something else than a literal.
fn is_mark(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '{' | '<' | '*' | '?' | '#' | '&')
}

/// ```abnf
/// element = "(" / ")" / "[" / "]" / "{" class [ count ] "}" / "<" choice ">" / "*" / "**" / [ "/" ] "**" / literal
/// ```
fn element(pattern: &str) -> IResult<&str, Element<'_>, ()> {
    let (behind, mark) = anychar(pattern)?;
    match mark {
        '(' => Ok((behind, Element::IdStart)),
        ')' => Ok((behind, Element::IdEnd)),
        '[' => Ok((behind, Element::HandleStart)),
        ']' => Ok((behind, Element::HandleEnd)),
        '*' => Ok(match behind.strip_prefix('*') {
            Some(behind) if behind.starts_with('/') => (behind, Element::Skip),
            Some(behind) => (behind, Element::Rest),
            None => (behind, Element::Any),
        }),
        '{' => run_element.parse(pattern),
        '<' => delimited(char('<'), take_till1(|c| c == '>'), char('>')).map(Element::Choice).parse(pattern),
        '/' if behind.starts_with("**/") => Ok((&behind[2..], Element::Skip)),
        '/' if behind.starts_with("**") => Ok((&behind[2..], Element::RestSegments)),
        _ => literal_element.parse(pattern),
    }
}

/// `literal = 1*<any but a mark>`, up to a "/**".
fn literal_element(pattern: &str) -> IResult<&str, Element<'_>, ()> {
    let (behind, text) = take_till1(is_mark).parse(pattern)?;
    match text.strip_suffix('/') {
        Some(text) if behind.starts_with("**") => Ok((&pattern[text.len()..], Element::Literal(text))),
        _ => Ok((behind, Element::Literal(text))),
    }
}

/// `run = "{" class [ least [ "-" [ most ] ] ] "}"`
fn run_element(pattern: &str) -> IResult<&str, Element<'_>, ()> {
    let count = opt((number, opt(preceded(char('-'), opt(number)))));
    delimited(char('{'), (satisfy(|c| "dxlaw-.scu".contains(c)), count), char('}'))
        .map(|(class, count)| {
            let count = match count {
                None => 1..=usize::MAX,
                Some((least, None)) => usize::from(least)..=usize::from(least),
                Some((least, Some(None))) => usize::from(least)..=usize::MAX,
                Some((least, Some(Some(most)))) => usize::from(least)..=usize::from(most),
            };
            Element::Run(class, count)
        })
        .parse(pattern)
}

/// Takes `text`, whatever its ASCII case; a `%40` in the input counts as an `@`.
fn literal<'u>(text: &str, input: &'u str) -> IResult<&'u str, (), ()> {
    if let Some(rest) = text.strip_prefix('@') {
        let (input, _) = char('@').map(|_| ()).or(tag("%40").map(|_| ())).parse(input)?;
        return literal(rest, input);
    }
    match input.get(..text.len()) {
        Some(head) if head.eq_ignore_ascii_case(text) => Ok((&input[text.len()..], ())),
        _ => Err(nom::Err::Error(())),
    }
}

/// What is left behind the longest of the literals that stands at the start of `input`.
fn longest<'u>(choice: &str, input: &'u str) -> Option<&'u str> {
    let left = choice.split('|').filter_map(|text| literal(text, input).ok());
    left.map(|(rest, ())| rest).min_by_key(|rest| rest.len())
}

/// `any = 1*<any but "/">`, up to the last of the literal that the pattern has behind it.
fn any<'u>(behind: &str, input: &'u str) -> IResult<&'u str, &'u str, ()> {
    let (_, segment) = take_till1(|c| c == '/').parse(input)?;
    let behind = behind.trim_start_matches([')', ']']);
    let (_, literal) = take_till(|c| is_mark(c) || c == '/').parse(behind)?;
    let end = if literal.is_empty() { segment.len() } else { segment.rfind(literal).unwrap_or(0) };
    if end == 0 { Err(nom::Err::Error(())) } else { Ok((&input[end..], &input[..end])) }
}

/// What is left behind as many segments as the pattern does not name: it goes on with the last ones.
fn skip<'u>(behind: &str, input: &'u str) -> Option<&'u str> {
    let path = behind.split(['?', '#']).next().unwrap_or(behind);
    let named = path.matches('/').count();
    let (at, _) = input.rmatch_indices('/').nth(named.checked_sub(1)?)?;
    Some(&input[at..])
}

/// What is left behind a run of a class, if it is as long as wanted. A number is a whole one: the first digits of a longer one
/// name something else.
fn run<'u>(class: char, count: &RangeInclusive<usize>, input: &'u str) -> Option<&'u str> {
    if class == 'u' {
        return uuid(input).ok().map(|(rest, ())| rest);
    }
    let most = *count.end();
    let characters = Bytes::class(class as u8);
    let length = input.bytes().take(most).take_while(|&byte| characters.contain(byte)).count();
    let behind = &input.as_bytes()[length..];
    let parted = class == 'd' && behind.first().is_some_and(u8::is_ascii_digit);
    (count.contains(&length) && !parted).then(|| &input[length..])
}

/// `uuid = 8HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 12HEXDIG`
fn uuid(input: &str) -> IResult<&str, (), ()> {
    let hex = |count| move |input| hexes(count, input);
    (hex(8), char('-'), hex(4), char('-'), hex(4), char('-'), hex(4), char('-'), hex(12))
        .map(|_| ())
        .parse(input)
}

fn hexes(count: usize, input: &str) -> IResult<&str, &str, ()> {
    let (rest, found) = take_while(|c: char| c.is_ascii_hexdigit()).parse(input)?;
    if found.len() == count { Ok((rest, found)) } else { Err(nom::Err::Error(())) }
}

/// Whether `pattern` is one: every element reads, and what is taken is closed again.
#[cfg(test)]
pub(super) fn is_well_formed(pattern: &str) -> bool {
    let mut rest = pattern;
    while !rest.is_empty() {
        rest = match rest.strip_prefix(['?', '#', '&']) {
            Some(behind) => behind,
            None => match element(rest) {
                Ok((behind, _)) => behind,
                Err(_) => return false,
            },
        };
    }
    pattern.matches('(').count() == pattern.matches(')').count()
        && pattern.matches('[').count() == pattern.matches(']').count()
}

#[cfg(test)]
mod tests {
    use super::super::split::split;
    use super::*;

    fn id<'u>(pattern: &str, url: &'u str) -> Option<Option<&'u str>> {
        captures(pattern, &split(url).unwrap()).map(|taken| taken.id)
    }

    #[test]
    fn runs_take_as_many_as_they_want() {
        assert_eq!(id("/v/({d2-4})", "https://a.example/v/123"), Some(Some("123")));
        assert_eq!(id("/v/({d2-4})", "https://a.example/v/12345"), None);
        assert_eq!(id("/v/({d2-4})", "https://a.example/v/1"), None);
        assert_eq!(id("/v/({d2-4})**", "https://a.example/v/1234pic"), Some(Some("1234")));
        assert_eq!(id("/v/({d2-4})**", "https://a.example/v/12345"), None);
        assert_eq!(id("/v/({d2})", "https://a.example/v/12"), Some(Some("12")));
        assert_eq!(id("/v/({d2-})", "https://a.example/v/1234567"), Some(Some("1234567")));
        assert_eq!(
            id("/({u})", "https://a.example/0b1c2d3e-0000-4000-8000-0123456789ab").flatten().unwrap().len(),
            36
        );
        assert_eq!(id("/({u})", "https://a.example/0b1c2d3e-0000-4000-8000-0123456789abc"), None);
    }

    #[test]
    fn any_goes_up_to_the_last_of_what_follows() {
        assert_eq!(id("/*-({d})", "https://a.example/x-1-y-22"), Some(Some("22")));
        assert_eq!(id("/*-({d})", "https://a.example/-22"), None);
        assert_eq!(id("/(*).html", "https://a.example/a.html.html"), Some(Some("a.html")));
        assert_eq!(id("/*/(*)", "https://a.example/é/ü"), Some(Some("ü")));
    }

    #[test]
    fn rest_may_be_nothing_and_starts_a_segment() {
        assert_eq!(id("/v/({d})/**", "https://a.example/v/1"), Some(Some("1")));
        assert_eq!(id("/v/({d})/**", "https://a.example/v/1/a/b"), Some(Some("1")));
        assert_eq!(id("/v/({d})/**", "https://a.example/v/1a"), None);
        assert_eq!(id("/v/({d})**", "https://a.example/v/1a"), Some(Some("1")));
    }

    #[test]
    fn skipped_segments_leave_the_last_ones() {
        assert_eq!(id("/v/**/({d})/*", "https://a.example/v/a/1/b/22/c"), Some(Some("22")));
        assert_eq!(id("/v/**/({d})", "https://a.example/v/22"), Some(Some("22")));
        assert_eq!(id("/**/*-({d})", "https://a.example/a/b-1"), Some(Some("1")));
        assert_eq!(id("/v/**/({d})/*", "https://a.example/v/1"), None);
    }

    #[test]
    fn parameters_stand_in_any_order() {
        let pattern = "/w?v=({d})&x";
        assert_eq!(id(pattern, "https://a.example/w?x=2&v=1"), Some(Some("1")));
        assert_eq!(id(pattern, "https://a.example/w?v=1"), None);
        assert_eq!(id(pattern, "https://a.example/w?v=1a&x"), None);
        assert_eq!(id("/w?=({d})", "https://a.example/w?12&x"), Some(Some("12")));
    }

    #[test]
    fn choices_fragments_and_literals() {
        assert_eq!(id("/<a|ab>/({d})", "https://a.example/AB/1"), Some(Some("1")));
        assert_eq!(id("/x#v=({d})", "https://a.example/x#v=1&y"), Some(Some("1")));
        assert_eq!(id("/@*/({d})", "https://a.example/%40x/1"), Some(Some("1")));
        assert_eq!(id("/k/(x)", "https://a.example/\u{212A}/x"), None);
    }

    #[test]
    fn what_is_no_pattern() {
        assert!(is_well_formed("/<a|b>/({d2-3})/*-[{.}]/**?v=(*)&w#x={u}"));
        assert!(!is_well_formed("/({q})"));
        assert!(!is_well_formed("/({d}"));
        assert!(!is_well_formed("/{d2"));
    }
}
