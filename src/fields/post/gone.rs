//! What is left where a post or a video cannot be shown any more, or not before somebody has consented.
//!
//! ```abnf
//! gone    = [ "the" / "this" ] *2WORD thing SP state end
//! state   = <words that it cannot be seen>               ; "is no longer available", "may have been deleted"
//! end     = [ SP <when or where> ] [ "." *any / "(" *any ]
//! consent = "Allow" SP *2WORD SP "content?"              ; and the formulas of the table of starts
//! ```

use crate::fields::phrase;
use crate::lexicon::platforms::{GONE, GONE_SINCE, GONE_WHERE, THINGS};
use crate::lexicon::words::holds;
use crate::span::trim;

/// The longest such line, in bytes.
const MAX_GONE: usize = 160;

/// Words before the state: "This embedded TikTok video".
const WORDS: usize = 4;

/// Whether all of `line` says that what stood there cannot be seen.
pub(super) fn is_gone(line: &str) -> bool {
    if line.len() > MAX_GONE {
        return false;
    }
    let pointed = phrase::strip(line, "this").is_some();
    let mut rest = line;
    let mut told = false;
    for _ in 0..WORDS {
        let word = rest.split(' ').next().unwrap_or_default();
        told |= holds(THINGS, word);
        let Some(behind) = rest.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')) else {
            return false;
        };
        rest = behind;
        if !told {
            continue;
        }
        let state = phrase::strip_any(rest, GONE);
        let state = state.or_else(|| if pointed { phrase::strip_any(rest, GONE_SINCE) } else { None });
        if let Some(end) = state {
            let end = trim(end);
            let end = phrase::strip_any(end, GONE_WHERE).map_or(end, trim);
            return end.is_empty() || end.starts_with(['.', '(']);
        }
    }
    false
}

/// `consent`
pub(super) fn asks_for_consent(line: &str) -> bool {
    let Some(rest) = phrase::strip(line, "allow") else { return false };
    rest.split(' ').count() <= 3 && rest.ends_with(" content?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen() {
        for line in [
            "Tweet may have been deleted",
            "Tweet may have been deleted (opens in a new tab)",
            "This tweet is currently unavailable. It might be loading or has been removed.",
            "This post is no longer available.",
            "This TikTok video is no longer available",
            "This embedded content is not available in your region.",
            "This video is private",
            "Video unavailable",
            "This reel has been removed.",
        ] {
            assert!(is_gone(line), "{line}");
        }
    }

    #[test]
    fn what_prose_says_of_it() {
        for line in [
            "",
            "This",
            "This content is not available to those who cannot pay, she said.",
            "The post has been deleted.",
            "The video was deleted on Tuesday, an hour after the vote.",
            "This bridge is no longer available",
            "The tweet, since deleted, is no longer available",
        ] {
            assert!(!is_gone(line), "{line}");
        }
    }
}
