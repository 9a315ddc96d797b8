//! What is said of the subject of a bio, and what is said of a person in the news.

use crate::fields::slice::is_capitalised;
use crate::lexicon::bio as lexicon;
use crate::lexicon::words::holds;
use crate::shape::sentence_starts;
use crate::span::is_space;

use super::phrase::word;
use super::role::role;

/// Whether what somebody is follows a verb of being: a role, an article that leads to one, where or how; not what happens to
/// the person (`is expected`), nor which one of several it is (`is the third`).
pub(super) fn is_predicate(after: &str) -> bool {
    let start = over_adverb(after.trim_start_matches(is_space));
    let kind = word(start).is_ok_and(|(_, found)| {
        holds(lexicon::PREDICATE_FIRSTS, found) || !is_capitalised(found) && found.ends_with("est")
    });
    let place = |rest: &str| rest.starts_with(char::is_uppercase);
    kind || start.strip_prefix("in ").is_some_and(place) || role(start).is_some()
}

/// Whether `has` leads to what a person has done, is, or has: `has long written`, `has a garden`, but `has two goals`.
pub(super) fn has_done(after: &str) -> bool {
    let start = after.trim_start_matches(is_space);
    !word(start).is_ok_and(|(_, found)| holds(lexicon::NUMBERS, found))
        && !start.starts_with(|c: char| c.is_ascii_digit())
}

/// What follows an adverb in front of a verb: `now lives`.
pub(super) fn over_adverb(start: &str) -> &str {
    let adverb = word(start).ok().filter(|(_, found)| holds(lexicon::ADVERBS, found));
    adverb.map_or(start, |(rest, _)| rest.trim_start_matches(is_space))
}

/// Whether the sentence at the end of `before` says what for: `For tickets, call ..`, `To register, write to ..`
pub(super) fn is_purpose(before: &str) -> bool {
    let sentence = sentence_starts(before).last().map_or(before, |start| &before[start..]);
    let leads = ["For ", "To ", "for ", "to "].iter().any(|word| sentence.starts_with(word));
    let sentence = sentence.trim_end_matches(is_space);
    leads && sentence.strip_suffix(" please").unwrap_or(sentence).ends_with([',', ':'])
}
