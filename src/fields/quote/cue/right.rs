//! The attribution behind a quotation: a verb and its subject, `according to`, a signature.

use super::left::is_named;
use super::{Attribution, said};
use crate::fields::quote::sentence::Sentence;
use crate::fields::quote::token::{Shape, last_sign};
use crate::lexicon::speech::class::{AUX, BASE, PAST, PRESENT, SAY};

/// The attribution right behind a quotation: `said Jane Roe`, `Jane Roe, a baker, said`, `according to Jane Roe`.
pub(super) fn right(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let mut start = quote + 1;
    while sentence.is(start, Shape::Comma) || sentence.is(start, Shape::Dash) {
        start += 1;
    }
    signature(sentence, quote)
        .or_else(|| according(sentence, start))
        .or_else(|| inverted(sentence, start))
        .or_else(|| following(sentence, quote, start))
}

/// `— Jane Roe, baker`, at the end of the sentence and without a verb.
fn signature(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let dash =
        Some(quote + 1).filter(|&at| sentence.is(at, Shape::Dash) && sentence.is(at + 1, Shape::Upper))?;
    let stopped = sentence.is(sentence.tokens.len() - 1, Shape::Stop);
    let end = sentence.tokens.len() - usize::from(stopped);
    let verb = (dash + 1..end).any(|at| sentence.is_finite(at) || sentence.is_quote(at));
    (!verb && end < dash + 14).then(|| said(dash + 1..end, dash))
}

/// `according to Jane Roe`
pub(super) fn according(sentence: &Sentence<'_>, at: usize) -> Option<Attribution> {
    let tokens = at..at + 2;
    if sentence.get(at + 1).is_none()
        || !sentence.text(at).eq_ignore_ascii_case("according")
        || sentence.text(at + 1) != "to"
    {
        return None;
    }
    Some(Attribution { speaker: sentence.subject_behind(at + 2)?, cue: tokens })
}

/// `[adverb] said Jane Roe`
fn inverted(sentence: &Sentence<'_>, start: usize) -> Option<Attribution> {
    let verb = (start..start + 3).find(|&at| !sentence.is_adverb(at) && !sentence.has(at, AUX))?;
    let cue = sentence.is_cue(verb) && sentence.has(verb, SAY) && sentence.has(verb, PAST | PRESENT);
    let other = verb == start
        && sentence.is(verb, Shape::Lower)
        && sentence.text(verb).ends_with("ed")
        && sentence.is(verb + 1, Shape::Upper);
    if !cue && !other {
        return None;
    }
    Some(said(sentence.subject_behind(verb + 1)?, verb))
}

/// `Jane Roe, a baker, [adverb] said`: the first verb whose subject begins where the quotation ends.
pub(super) fn following(sentence: &Sentence<'_>, quote: usize, start: usize) -> Option<Attribution> {
    let stop = (start..sentence.tokens.len())
        .find(|&at| {
            sentence.is_quote(at) || sentence.is(at, Shape::Stop) || sentence.is(at, Shape::Semicolon)
        })
        .unwrap_or(sentence.tokens.len());
    let anchored = |at: usize| {
        let subject = sentence.subject(at)?;
        let between = (start..subject.start).all(|at| sentence.is_adverb(at));
        (between && subject.start >= start && !sentence.is_passive(at)).then(|| said(subject, at))
    };
    let verbs = || (start + 1..stop).filter(|&at| sentence.is(at, Shape::Lower) && !sentence.is_nominal(at));
    let say = verbs()
        .filter(|&at| sentence.has(at, SAY) && sentence.has(at, PAST | PRESENT | BASE))
        .find_map(anchored);
    let first = (0..quote).all(|at| !sentence.tokens[at].is_word());
    let comma = first
        && (matches!(last_sign(sentence.text(quote)), Some(',' | '?' | '!'))
            || sentence.is(quote + 1, Shape::Comma));
    say.or_else(|| {
        comma
            .then(|| {
                verbs().filter(|&at| sentence.is_finite(at) && !sentence.has(at, AUX)).find_map(anchored)
            })
            .flatten()
    })
}

/// An attribution at the end of the sentence, behind more words of it: `“tired” but content, the mayor said`.
pub(super) fn tail(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    for at in quote + 1..sentence.tokens.len() {
        if let Some(found) = according(sentence, at) {
            return Some(found);
        }
        let cue = sentence.is_cue(at)
            && sentence.has(at, SAY)
            && sentence.has(at, PAST | PRESENT | BASE)
            && !sentence.is_nominal(at);
        if !cue || sentence.is_passive(at) {
            continue;
        }
        if let Some(speaker) = sentence.subject(at).filter(|speaker| speaker.start > quote) {
            let comma = speaker.start - 1;
            if sentence.is(comma, Shape::Comma) || sentence.is_quote(comma) && is_named(sentence, &speaker) {
                return Some(said(speaker, at));
            }
        }
        if sentence.is(at - 1, Shape::Comma) || sentence.is_quote(at - 1) {
            return Some(said(sentence.subject_behind(at + 1)?, at));
        }
    }
    None
}
