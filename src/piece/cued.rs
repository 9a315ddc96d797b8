//! Cues inside a line: behind a sentence, and in front of a URL.

use alloc::vec::Vec;

use crate::fields::embed::Embed;
use crate::fields::{cue, slice};
use crate::link::{Link, links};
use crate::shape;
use crate::span::{is_space, trim};

/// Where something begins behind the cue that `rest` opens with: a colon ends it, and a capital or a mark follows.
///
/// ```abnf
/// cued = cue ":" *WSP ( CAPITAL / open-mark / "@" )       ; "Watch it here:The mayor .."
/// ```
pub(super) fn cued_behind(rest: &str) -> Option<usize> {
    let window = slice::head(rest, CUE);
    let colon = memchr::memchr(b':', window.as_bytes())?;
    let following = rest[colon + 1..].trim_start_matches(is_space);
    let begins = following.starts_with(|c: char| c.is_uppercase() || c == '@' || shape::is_opening(c));
    (begins && rest.starts_with(char::is_alphabetic) && cue::is_cue(&rest[..=colon]).is_some_and(is_sure))
        .then_some(rest.len() - following.len())
}

/// Whether the end of a line is a cue: one that is sure of itself, or ends in a colon and says what it announces.
pub(super) fn closes_on_cue(rest: &str) -> bool {
    let told = |cue: cue::Cue| is_sure(cue) || rest.ends_with(':') && (cue.media().is_some() || cue.points());
    cue::is_cue(rest).is_some_and(told)
}

/// The longest cue in front of a URL, in bytes.
pub(super) const CUE: usize = 160;

/// URLs of a line that are looked at for a cue in front of them.
const URLS: usize = 8;

/// A cue and its URL: at the end of a short line, or in mid-text where the cue is sure of itself and the URL is media.
///
/// ```abnf
/// cued = cue *WSP URL [ SP *CHAR ]
/// ```
pub(super) fn cut_url(text: &str, cuts: &mut Vec<usize>) {
    let links: Vec<_> = links(text).collect();
    let last = links.last().map(Link::span);
    for link in links.iter().take(URLS) {
        let (start, end) = (link.span().start(), link.span().end());
        let ends = last == Some(link.span()) && !text[end..].contains(char::is_alphanumeric);
        if ends && 0 < start && start <= CUE && cue::is_cue(&text[..start]).is_some() {
            cuts.push(start);
            continue;
        }
        let before = slice::tail(&text[..start], CUE);
        let sentence = shape::sentence_starts(before).last().unwrap_or(0);
        let lead = &before[sentence..];
        let begins = sentence > 0 || before.len() == start;
        let cued = || begins && trim(lead).ends_with(':') && cue::is_cue(lead).is_some_and(is_sure);
        if cued() && Embed::from_url(link.as_str()).is_ok_and(|embed| embed.class().is_some()) {
            cuts.extend([start - lead.len(), start, end]);
        }
    }
}

pub(super) fn is_sure(cue: cue::Cue) -> bool {
    cue.strength() == cue::Strength::Certain
}
