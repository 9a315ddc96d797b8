//! How a byline opens.
//!
//! ```abnf
//! opener = "By" / "Written by" / ("Author" / genre) *WSP ":" / ..      ; of the tables
//! ```

use crate::fields::name::{full_name, is_given_name};
use crate::fields::slice::{before, begins_listed, is_listed, letters};
use crate::lexicon::desk::{
    GENRE_FIRSTS, GENRE_LABELS, LABEL_FIRSTS, LABEL_OPENERS, OPENER_FIRSTS, OPENERS, WEAK_OPENERS,
};
use crate::lexicon::words::Sieve;
use crate::span::is_space;

/// How a byline begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Opening {
    #[default]
    None,
    /// A preposition that begins many another line: `di`, `von`.
    Weak,
    /// `By`
    Sure,
    /// With a colon: `Authors:`
    Label,
}

/// Whether an opener may begin with `word`: most words are told here that none does.
fn may_open(word: &str) -> bool {
    let hash = Sieve::hash(word.as_bytes());
    !word.is_ascii() || [OPENER_FIRSTS, LABEL_FIRSTS, GENRE_FIRSTS].iter().any(|firsts| firsts.has(hash))
}

/// The longest opener at the start of `line`, of five words at most, and what follows it.
pub(super) fn opener(line: &str) -> (&str, Opening) {
    if let Some(names) = reported_from(line) {
        return (names, Opening::Sure);
    }
    let mut found = (line, Opening::None);
    let mut rest = line;
    for _ in 0..5 {
        let Ok((after, _)) = letters(rest) else { break };
        let words = before(line, after);
        let begins = |table: &[&str], firsts| begins_listed(table, firsts, |opener| opener, words);
        let opens = || {
            begins(OPENERS, OPENER_FIRSTS)
                || begins(LABEL_OPENERS, LABEL_FIRSTS)
                || begins(GENRE_LABELS, GENRE_FIRSTS)
        };
        if rest.len() == line.len() && !(may_open(words) && opens()) {
            break;
        }
        if let Some(names) = genre(words, after) {
            return (names, Opening::Label);
        }
        let labels = is_listed(LABEL_OPENERS, words) && after.trim_start_matches(is_space).starts_with(':');
        if labels || is_listed(OPENERS, words) {
            found = opening(words, after).unwrap_or(found);
        }
        rest = after.trim_start_matches(is_space);
    }
    found
}

/// ```abnf
/// reported-from = "Aus" 1*4( SP WORD ) SP ( "berichtet" / "berichten" ) SP      ; "Aus Lübeck berichtet Jonas Keller"
/// ```
fn reported_from(line: &str) -> Option<&str> {
    let place = line.strip_prefix("Aus ").or_else(|| line.strip_prefix("aus "))?;
    let mut starts = place.match_indices(' ').take(5).map(|(space, _)| &place[space + 1..]);
    starts.find_map(|rest| rest.strip_prefix("berichtet ").or_else(|| rest.strip_prefix("berichten ")))
}

/// `genre = ("Opinion" / "Analysis" / ..) *WSP (":" / "|") *WSP`, if a person's name follows that begins with a given name.
fn genre<'a>(words: &str, after: &'a str) -> Option<&'a str> {
    if !is_listed(GENRE_LABELS, words) {
        return None;
    }
    let rest = after.trim_start_matches(is_space).strip_prefix([':', '|'])?.trim_start_matches(is_space);
    full_name(rest).is_ok_and(|(_, name)| is_given_name(name)).then_some(rest)
}

fn opening<'a>(words: &str, after: &'a str) -> Option<(&'a str, Opening)> {
    let unspaced = after.trim_start_matches(is_space);
    if let Some(rest) = unspaced.strip_prefix(':') {
        return Some((rest.trim_start_matches(is_space), Opening::Label));
    }
    let weak = is_listed(WEAK_OPENERS, words);
    if unspaced.is_empty() && !weak {
        // The names stand on the next line.
        return Some((unspaced, Opening::Label));
    }
    let strength = if weak { Opening::Weak } else { Opening::Sure };
    (unspaced.len() < after.len()).then_some((unspaced, strength))
}
