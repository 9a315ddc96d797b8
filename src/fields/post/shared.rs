//! Who shared a post, as Instagram and Facebook write it.
//!
//! ```abnf
//! shared = by SP name [ *WSP "(@" handle ")" ] [ SP on SP when ] [ "." ]      ; Instagram
//! posted = "Posted by" SP name SP on SP when [ "." ]                          ; Facebook, after the post's words
//!        / "Post by" SP name [ "." ] [ SP stub ]
//! reddit = [ title ] "by u/" user [ " from discussion" ] [ SP "in" SP community ]
//! ```

use nom::Parser;
use nom::combinator::opt;
use nom::sequence::{delimited, preceded};

use super::Platform;
use super::signature::handle;
use super::stamp::when;
use crate::fields::phrase;
use crate::fields::slice::{Parsed, spaces, spaces1, tail};
use crate::lexicon::platforms::{ON, POSTED_BY, SHARED_BY};
use crate::span::trim;
use crate::time::PartialDate;

/// What a line says of who shared a post.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shared<'a> {
    pub(super) platform: Platform,
    /// What stands before it in the line: words of the post.
    pub(super) before: &'a str,
    pub(super) name: &'a str,
    pub(super) handle: Option<&'a str>,
    pub(super) date: Option<PartialDate>,
}

/// How much of a line's end is looked at: a name and a day.
const MAX_SHARED: usize = 320;

/// The words on who shared it that `line` ends with.
pub(super) fn in_line(line: &str) -> Option<Shared<'_>> {
    let line = trim(line);
    let short = line.len() <= MAX_SHARED;
    let stubbed = if short { after_stub(line).and_then(instagram) } else { None };
    let plain = || posted(line).or_else(|| reddit(line));
    stubbed.or_else(|| posted_on(line)).or_else(|| if short { plain() } else { None })
}

/// `line` without the stub that may stand before it in the same line.
fn after_stub(line: &str) -> Option<&str> {
    let stubs = phrase::candidates(line, crate::lexicon::platforms::STUBS, |row| row.0);
    let after = stubs
        .iter()
        .filter_map(|(stub, _)| phrase::strip(line, stub))
        .map(trim)
        .find(|rest| !rest.is_empty());
    Some(after.unwrap_or(line))
}

fn instagram(line: &str) -> Option<Shared<'_>> {
    let rest = trim(phrase::strip_any(line, SHARED_BY)?);
    let (name, rest) = match rest.find("(@") {
        Some(open) => (trim(&rest[..open]), &rest[open..]),
        None => dated_name(rest)?,
    };
    let (rest, handle) = opt(bracketed).parse(rest).ok()?;
    let (rest, date) = opt(day).parse(rest).ok()?;
    let closes = matches!(trim(rest), "" | ".") || phrase::strip_any(trim(rest), GERMAN_ENDS).is_some();
    let before = &line[..0];
    (closes && !name.is_empty()).then_some(Shared {
        platform: Platform::Instagram,
        before,
        name,
        handle,
        date: date.flatten(),
    })
}

/// How German closes what `Ein von ..` opened.
const GERMAN_ENDS: &[&str] =
    &["geposteter beitrag", "gepostetes foto", "geteilter beitrag", "geteiltes foto", "geteiltes video"];

/// The name that stands before ` on ` and a day.
fn dated_name(text: &str) -> Option<(&str, &str)> {
    let spaces = memchr::memchr_iter(b' ', text.as_bytes()).take(12);
    let at = spaces.filter(|&at| day(&text[at..]).is_ok()).last()?;
    Some((trim(&text[..at]), &text[at..]))
}

/// `bracketed = *WSP "(" handle ")"`
fn bracketed(input: &str) -> Parsed<'_> {
    delimited((spaces, nom::bytes::complete::tag("(")), handle, nom::bytes::complete::tag(")")).parse(input)
}

/// `day = SP <a word of the table> [":"] SP when`
fn day(input: &str) -> Parsed<'_, Option<PartialDate>> {
    let (rest, _) = spaces1(input)?;
    let rest = phrase::strip_any(rest, ON).ok_or(nom::Err::Error(()))?;
    preceded((opt(nom::character::complete::char(':')), spaces1), when).parse(rest)
}

/// Facebook's words on who posted it and when, at the end of a line.
fn posted_on(line: &str) -> Option<Shared<'_>> {
    if !line.trim_end_matches('.').ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let window = tail(line, MAX_SHARED);
    let bytes = window.as_bytes();
    let posted = |at: usize| {
        let mut rows = if bytes[at].is_ascii_uppercase() { POSTED_BY } else { &[] }.iter();
        rows.find(|(by, _)| bytes[at..].starts_with(by.as_bytes()))
    };
    let (at, &(by, on)) = (0..bytes.len()).rev().find_map(|at| Some((at, posted(at)?)))?;
    let rest = &window[at + by.len()..];
    let words = on.iter().filter_map(|on| {
        let gap = rest.match_indices(on).map(|(at, _)| at).filter(|&at| rest[..at].ends_with(' ')).last()?;
        let (left, date) = preceded(spaces1, when).parse(&rest[gap + on.len()..]).ok()?;
        matches!(trim(left), "" | ".").then_some((trim(&rest[..gap]), date))
    });
    let (name, date) = words.max_by_key(|(name, _)| name.len()).filter(|(name, _)| !name.is_empty())?;
    let before = trim(&line[..line.len() - window.len() + at]);
    Some(Shared { platform: Platform::Facebook, before, name, handle: None, date })
}

/// `Post by Name.` on a line of its own; by a handle it is Threads'.
fn posted(line: &str) -> Option<Shared<'_>> {
    let who = line.strip_prefix("Post by ").or_else(|| line.strip_prefix("Post di "))?;
    let name = who.strip_suffix('.').unwrap_or(who);
    let read = handle(name)
        .ok()
        .and_then(|(rest, handle)| Some((&name[..name.len() - rest.len()], handle, stubbed(trim(rest))?)));
    let platform = read.map_or(Platform::Facebook, |(.., platform)| platform.unwrap_or(Platform::Threads));
    let (name, handle) = read.map_or((name, None), |(name, handle, _)| (name, Some(handle)));
    let is_name =
        name.chars().nth(60).is_none() && (handle.is_some() || name.starts_with(char::is_uppercase));
    // A handle is no name.
    let name = if handle.is_some() { &name[..0] } else { name };
    is_name.then_some(Shared { platform, before: &line[..0], name, handle, date: None })
}

/// The platform whose stub `rest` is, where anything is left.
fn stubbed(rest: &str) -> Option<Option<Platform>> {
    if rest.is_empty() { Some(None) } else { super::line::stub(rest).map(Some) }
}

/// `reddit`
fn reddit(line: &str) -> Option<Shared<'_>> {
    memchr::memchr(b'/', line.as_bytes())?;
    let at = line.find("by u/").filter(|&at| at == 0 || line[..at].ends_with(' '))?;
    let who = &line[at + "by ".len()..];
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/');
    let behind = who.trim_start_matches(is_name);
    let name = &who[..who.len() - behind.len()];
    let rest = trim(behind);
    let rest = phrase::strip(rest, "from discussion").map_or(rest, trim);
    let community = phrase::strip(rest, "in").map_or(rest, trim);
    let closes = community.len() < 40 && community.chars().all(is_name);
    let user = name.strip_prefix("u/").filter(|user| !user.is_empty() && closes)?;
    let before = trim(&line[..at]);
    Some(Shared { platform: Platform::Reddit, before, name: user, handle: Some(user), date: None })
}
