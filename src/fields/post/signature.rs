//! Who signed a flattened post, and when.
//!
//! ```abnf
//! signature = [ dash *WSP ] name *WSP "(" handle ")" [ [","] *WSP placed ] [ *WSP ( when / linked ) ]
//! placed    = [ preposition SP ] platform [","]          ; with a dash only: "(@janeroe), Truth Social, March 3"
//! dash      = "—" / "―" / "–" / "--" / "-" / "&mdash;" / "&#8212;"
//! handle    = "@" 1*( ALNUM / "_" / "." / "-" / "@" ) / "[" handle "](" url ")" / "<a" attributes ">" handle "</a>"
//! linked    = "[" when "](" url ")" / "<a" attributes ">" when "</a>"
//! ```
//!
//! Without a date it must stand at the end and have a dash; without a dash (some transports lose it) it must have a
//! date, and the name is what follows the words' own end: two spaces, a link, a full stop. `the account (@handle)
//! said` is none.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till, take_till1, take_while1};
use nom::combinator::opt;
use nom::sequence::{delimited, preceded, terminated};

use super::stamp::when;
use crate::fields::phrase;
use crate::fields::slice::{Parsed, head, spaces, span_in, tail, text_in};
use crate::lexicon::platforms::{ON_PLATFORM, PLATFORMS};
use crate::span::{Span, is_space, trim};
use crate::text::{Text, is_line_end};
use crate::time::PartialDate;

/// The longest name in bytes: 50 code points on most platforms.
const MAX_NAME: usize = 200;
/// How far from its end a text is looked at for a signature: a handle, a date and the URLs behind them.
const MAX_SIGNATURE: usize = 600;

/// The signature of a flattened post.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Signature<'a> {
    text: Text<'a>,
    name: Text<'a>,
    handle: Text<'a>,
    date: Option<PartialDate>,
    url: Option<Text<'a>>,
    dash: bool,
}

impl<'a> Signature<'a> {
    /// All of it, dash and date included; the post's words stand before it.
    pub(crate) const fn span(&self) -> Span {
        self.text.span()
    }

    /// Who posted, as the platform shows it.
    pub(crate) const fn name(&self) -> Text<'a> {
        self.name
    }

    /// The handle, without its `@`.
    pub(crate) const fn handle(&self) -> Text<'a> {
        self.handle
    }

    /// The day, where there is one that can be read in one way.
    pub(crate) const fn date(&self) -> Option<PartialDate> {
        self.date
    }

    /// The post's URL, where Markdown or HTML kept it.
    pub(crate) const fn url(&self) -> Option<Text<'a>> {
        self.url
    }

    /// Whether a dash leads it; without one it is a little less sure.
    #[cfg(test)]
    pub(crate) const fn has_dash(&self) -> bool {
        self.dash
    }
}

/// The signature that `text` ends with; white space, a full stop or a closing tag may follow. Looks at a bounded number of bytes.
pub(crate) fn ends_with_signature(text: &str) -> Option<Signature<'_>> {
    let window = text.len() - tail(text, MAX_SIGNATURE).len();
    let ats = memchr::memrchr_iter(b'@', &text.as_bytes()[window..]).take(4);
    ats.map(|at| window + at).find_map(|at| signature_at(text, 0, at).filter(|found| is_last(text, found)))
}

/// The signatures of `text`, in order, wherever they stand; those in mid-text have a date.
pub(crate) fn signatures(text: &str) -> impl Iterator<Item = Signature<'_>> {
    let mut floor = 0;
    memchr::memchr_iter(b'@', text.as_bytes()).filter_map(move |at| {
        let found = (at >= floor).then(|| signature_at(text, floor, at)).flatten()?;
        floor = found.span().end();
        Some(found)
    })
}

fn is_last(text: &str, found: &Signature<'_>) -> bool {
    let rest = trim(&text[found.span().end()..]).trim_end_matches('.');
    rest.is_empty() || (rest.starts_with("</") && rest.ends_with('>') && !rest[2..].contains('<'))
}

/// The signature whose handle has its `@` at `at`, nothing of it before `floor`. Looks at a bounded number of bytes.
fn signature_at(text: &str, floor: usize, at: usize) -> Option<Signature<'_>> {
    let open = floor + opening(&text[floor..at])?;
    let (after, handle) = bracketed_handle(head(&text[open..], MAX_SIGNATURE)).ok()?;
    let dash = by_dash(text, floor, open);
    let after = if dash.is_some() { placed(after).unwrap_or(after) } else { after };
    let (rest, dated) = opt(preceded(spaces, dated)).parse(after).ok()?;
    let end = span_in(text, rest).start();
    let (start, name) = match dash {
        Some(found) if dated.is_some() || is_undated(text, end, found) => found,
        _ => dated.and_then(|_| without_dash(text, floor, open))?,
    };
    let (date, url) = dated.unwrap_or_default();
    Some(Signature {
        text: Text::new(text, start..end),
        name: text_in(text, name),
        handle: text_in(text, handle),
        date,
        url: url.map(|url| text_in(text, url)),
        dash: dash.is_some_and(|(found, _)| found == start),
    })
}

/// Where the bracket opens that holds the handle which `before` leads to.
fn opening(before: &str) -> Option<usize> {
    let markup = |before: &str| {
        let link = tail(before.strip_suffix('>')?, MAX_NAME);
        Some(before.len() - 1 - (link.len() - link.rfind("(<a")?))
    };
    let plain = before.strip_suffix("([").or_else(|| before.strip_suffix('('));
    plain.map(str::len).or_else(|| markup(before))
}

/// `bracketed-handle = "(" ( handle / "[" handle "](" url ")" / "<a" *CHAR ">" handle "</a>" ) ")"`
fn bracketed_handle(input: &str) -> Parsed<'_> {
    let markdown = delimited(tag("["), handle, (tag("]("), take_till(|c| c == ')'), tag(")")));
    let html = delimited((tag("<a"), take_till(|c| c == '>'), tag(">")), handle, tag("</a>"));
    delimited(tag("("), alt((handle, markdown, html)), tag(")")).parse(input)
}

/// `handle = "@" 1*( ALNUM / "_" / "." / "-" / "@" )`; the value is without its `@`
pub(super) fn handle(input: &str) -> Parsed<'_> {
    let is_handle = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '@');
    preceded(tag("@"), take_while1(is_handle)).parse(input)
}

/// What of `text` follows the platform in front of the day.
///
/// `placed = [","] SP [ preposition SP ] platform [","]`
fn placed(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(',').unwrap_or(text).strip_prefix(' ')?;
    let rest = phrase::strip_any(rest, ON_PLATFORM).map_or(rest, str::trim_start);
    let rest = phrase::strip_any(rest, PLATFORMS)?;
    Some(rest.strip_prefix(',').unwrap_or(rest))
}

/// Whether all of `line` is a name and a handle in brackets: a signature that has neither its dash nor its day.
pub(crate) fn is_undated_name(line: &str) -> bool {
    let Some(open) = line.strip_suffix(')').and_then(|line| line.rfind("(@")) else { return false };
    let name = trim(&line[..open]);
    let handle = bracketed_handle(&line[open..]).is_ok_and(|(rest, _)| rest.is_empty());
    handle && is_name(name) && !name.contains([',', ':', ';']) && name.split(' ').count() <= 6
}

type Dated<'a> = (Option<PartialDate>, Option<&'a str>);

/// `dated = when / linked`
fn dated(input: &str) -> Parsed<'_, Dated<'_>> {
    let plain = when.map(|date| (date, None));
    alt((plain, linked)).parse(input)
}

/// `linked = "[" when "](" url ")" / open-tag when "</a>"`
fn linked(input: &str) -> Parsed<'_, Dated<'_>> {
    let url = take_till1(|c: char| is_space(c) || c == ')');
    let markdown = (delimited(tag("["), when, tag("](")), terminated(url, tag(")")))
        .map(|(date, url)| (date, Some(url)));
    let html = (open_tag, terminated(when, tag("</a>"))).map(|(url, date)| (date, url));
    alt((markdown, html)).parse(input)
}

/// `"<a" attributes ">"`; the value is its `href`
fn open_tag(input: &str) -> Parsed<'_, Option<&str>> {
    let (rest, attributes) = delimited(tag("<a"), take_till1(|c| c == '>'), tag(">")).parse(input)?;
    let url = attributes.find("href=").map(|at| attributes[at + 5..].trim_start_matches(['"', '\'']));
    Ok((rest, url.and_then(|url| url.split(['"', '\'', ' ']).next())))
}

type Named<'a> = (usize, &'a str);

/// The nearest dash before `open` and the name between the two.
fn by_dash(text: &str, floor: usize, open: usize) -> Option<Named<'_>> {
    let window = tail(&text[floor..open], MAX_NAME);
    let long = last_of(window, &["—", "―", "&mdash;", "&#8212;"]);
    let short = || last_of(window, &["–", "--"]);
    let hyphen = || {
        let lone = last_of(window, &[" - "]).map(|(at, _)| at + 1);
        lone.or_else(|| window.starts_with("- ").then_some(0)).map(|at| (at, 1))
    };
    let (at, len) = long.or_else(short).or_else(hyphen)?;
    let name = trim(&window[at + len..]);
    is_name(name).then_some((open - window.len() + at, name))
}

/// Where the last of `dashes` stands in `window`, and its length.
fn last_of(window: &str, dashes: &[&str]) -> Option<(usize, usize)> {
    let bytes = window.as_bytes();
    let last = |dash: &&str| {
        let mut firsts = memchr::memrchr_iter(dash.as_bytes()[0], bytes);
        Some((firsts.find(|&at| bytes[at..].starts_with(dash.as_bytes()))?, dash.len()))
    };
    dashes.iter().filter_map(last).max()
}

/// Whether a signature with a dash and no date is one: at the end of the text, set off by more than a hyphen in
/// mid-line, and not the rest of a sentence.
fn is_undated(text: &str, end: usize, (start, name): Named<'_>) -> bool {
    let leads = trim(&text[..start]).is_empty() || text[..start].trim_end_matches(' ').ends_with(is_line_end);
    let prose = name.contains(' ') && name.starts_with(char::is_lowercase);
    trim(&text[end..]).is_empty() && !prose && (leads || !text[start..].starts_with("- "))
}

/// The name before `open` where the dash was lost.
fn without_dash(text: &str, floor: usize, open: usize) -> Option<Named<'_>> {
    let window = tail(&text[floor..open], MAX_NAME);
    let line = window.trim_end_matches(is_space).rfind(is_line_end).map_or(window, |end| &window[end..]);
    let whole = line.len() < window.len() || window.len() == open;
    let name = trim(words_end(line).map_or(line, |end| &line[end..]));
    let known_start = name.len() < trim(line).len() || whole;
    let of_one_name = name.split(is_space).count() <= 4
        || !name.split(is_space).any(|word| word.starts_with(char::is_lowercase));
    let name = if known_start && of_one_name { name } else { capitalised_run(name) };
    is_name(name).then(|| (text_in(text, name).span().start(), name))
}

/// Where the words of the post end in `line` and its signer's name begins: after the last double space, link or full
/// stop.
fn words_end(line: &str) -> Option<usize> {
    let line = line.trim_end_matches(is_space);
    let gaps = line.char_indices().filter(|&(at, c)| is_space(c) && ends_words(&line[..at], &line[at..]));
    gaps.map(|(at, _)| at).next_back()
}

fn ends_words(before: &str, after: &str) -> bool {
    let last = before.rsplit(is_space).next().unwrap_or(before);
    let closes = is_link_or_stop(last) || last.starts_with('#') || last.ends_with(['!', '"', '”', ')', '*']);
    closes || after.chars().take(2).filter(|&c| is_space(c)).count() == 2
}

/// Whether a word is a link or ends a sentence; `Dr.` and `J.` do not.
fn is_link_or_stop(word: &str) -> bool {
    let is_abbreviation = word.len() <= 3 && word.starts_with(char::is_uppercase);
    let is_link = word.contains("://") || word.contains("pic.twitter.com/");
    is_link || (word.ends_with(['.', '?', '…']) && !is_abbreviation)
}

/// The words at the end of `line` that start with a capital or a digit.
fn capitalised_run(line: &str) -> &str {
    let is_part = |word: &str| !word.starts_with(char::is_lowercase);
    let mut start = line.len();
    for word in line.rsplit(is_space).take_while(|word| is_part(word)) {
        start = text_in(line, word).span().start();
    }
    trim(&line[start..])
}

/// Whether `name` could be what a platform shows: short, of one sentence, without a link.
fn is_name(name: &str) -> bool {
    let words_but_last = name.rsplit(is_space).skip(1);
    let fits = !name.is_empty() && name.chars().nth(64).is_none();
    fits && !name.contains("://") && !words_but_last.into_iter().any(is_link_or_stop)
}

/// The part of `text` before the signature, without the white space at its end.
pub(super) fn words_before<'a>(text: &'a str, signature: &Signature<'_>) -> &'a str {
    text[..signature.span().start()].trim_end_matches(is_space)
}
