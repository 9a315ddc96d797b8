//! The attribution behind a quotation: a verb and its subject, `according to`, a signature.

use super::left::{impersonal, is_named};
use super::{Attribution, said};
use crate::fields::quote::sentence::Sentence;
use crate::fields::quote::token::{Shape, last_sign};
use crate::lexicon::speech::class::{
    AUX, BASE, DET, HUMAN, INDEF, PART, PAST, PREP, PRESENT, PRON, REL, SAY, SOURCE, SUB, TITLE, WEAK,
};

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
    if sentence.has(at, SOURCE) {
        return source(sentence, at);
    }
    if let Some(found) = words_of(sentence, at) {
        return Some(found);
    }
    if sentence.get(at + 1).is_none()
        || !sentence.text(at).eq_ignore_ascii_case("according")
        || sentence.text(at + 1) != "to"
    {
        return None;
    }
    Some(Attribution { speaker: sentence.subject_behind(at + 2)?, cue: tokens })
}

/// `selon le maire`, `según dijo el alcalde`, `so der Minister`: at the start of a clause.
fn source(sentence: &Sentence<'_>, at: usize) -> Option<Attribution> {
    let opens = at.checked_sub(1).is_none_or(|before| !sentence.tokens[before].is_word());
    let next = sentence.get(at + 1).filter(|_| opens)?;
    if let Some(found) = (at + 1..at + 3).find_map(|at| words_of(sentence, at)) {
        return Some(found);
    }
    let verb = next.any(SAY) && next.shape == Shape::Lower;
    let speaker = sentence.subject_behind(at + 1 + usize::from(verb))?;
    let first = sentence.tokens[speaker.start];
    let named = first.shape == Shape::Upper || first.any(DET | TITLE | HUMAN | PRON);
    (named && !next.any(SUB)).then(|| said(speaker, at))
}

/// `in the words of Jane Roe`
pub(super) fn words_of(sentence: &Sentence<'_>, at: usize) -> Option<Attribution> {
    let led = (at.saturating_sub(2)..at).any(|at| sentence.has(at, PREP));
    if !led || !sentence.has(at + 1, PREP | DET) {
        return None;
    }
    let words = matches!(
        sentence.text(at),
        "words" | "palabras" | "palavras" | "mots" | "termes" | "parole" | "worten" | "Worten" | "Angaben"
    );
    let start = at + 1 + usize::from(!sentence.has(at + 1, DET));
    if words { Some(said(sentence.subject_behind(start)?, at)) } else { None }
}

/// `a-t-il déclaré`: an auxiliary, its subject, and the verb.
fn enclosed(sentence: &Sentence<'_>, start: usize) -> Option<Attribution> {
    let subject = start + 1;
    let verb = (subject + 1..subject + 3).find(|&at| !sentence.is_adverb(at))?;
    let holds = sentence.has(start, AUX) && sentence.has(subject, PRON) && sentence.has(verb, SAY);
    holds.then(|| said(subject..subject + 1, verb))
}

/// `[adverb] said Jane Roe`
fn inverted(sentence: &Sentence<'_>, start: usize) -> Option<Attribution> {
    if sentence.inverts() {
        if let Some(found) = enclosed(sentence, start) {
            return Some(found);
        }
    }
    let verb = (start..start + 3).find(|&at| !sentence.is_adverb(at) && !sentence.has(at, AUX))?;
    if let Some(found) = impersonal(sentence, verb) {
        return Some(found);
    }
    let named =
        sentence.inverts() && (sentence.is(verb + 1, Shape::Upper) || sentence.has(verb + 1, DET | TITLE));
    let helped = is_helped(sentence, verb);
    let cue = sentence.is_cue(verb)
        && (sentence.has(verb, SAY) || named && sentence.has(verb, WEAK))
        && (sentence.has(verb, PAST | PRESENT) || helped);
    let other = verb == start
        && sentence.is(verb, Shape::Lower)
        && !sentence.inverts()
        && sentence.text(verb).ends_with("ed")
        && sentence.is(verb + 1, Shape::Upper);
    let particle =
        !sentence.inverts() && sentence.is(verb + 1, Shape::Lower) && is_particle(sentence.text(verb + 1));
    let finite = sentence.has(verb, PAST | PRESENT) || sentence.text(verb).ends_with("ed");
    let phrasal = particle && verb == start && finite && sentence.is(verb, Shape::Lower);
    if !cue && !other && !phrasal {
        return None;
    }
    let subject = sentence.subject_behind(verb + 1 + usize::from(particle))?;
    // `lingered in an empty hall`
    (cue || other || sentence.has(subject.start, INDEF) || is_named(sentence, &subject))
        .then(|| said(subject, verb))
}

/// A participle right behind its auxiliary.
fn is_helped(sentence: &Sentence<'_>, verb: usize) -> bool {
    sentence.has(verb, PART) && verb > 0 && sentence.has(verb - 1, AUX)
}

/// The second half of a verb: `pointed out`, `fired back`.
fn is_particle(word: &str) -> bool {
    matches!(word, "out" | "back" | "up" | "on" | "in" | "off" | "down")
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
        // `a meeting in which Roe tells`
        let enters = |at: usize| sentence.has(at, REL) && sentence.has(at - 1, PREP);
        if (subject.end.max(1)..at).any(enters) {
            return None;
        }
        (between && subject.start >= start && !sentence.is_passive(at)).then(|| said(subject, at))
    };
    let verbs = || (start + 1..stop).filter(|&at| sentence.is(at, Shape::Lower) && !sentence.is_nominal(at));
    let say = verbs()
        .filter(|&at| {
            sentence.has(at, SAY) && (sentence.has(at, PAST | PRESENT | BASE) || is_helped(sentence, at))
        })
        .find_map(anchored);
    let first = (0..quote).all(|at| !sentence.tokens[at].is_word());
    let comma = first
        && (matches!(last_sign(sentence.text(quote)), Some(',' | '?' | '!'))
            || sentence.is(quote + 1, Shape::Comma));
    // `the mayor was quoted as saying`
    let quoted = || {
        (start + 1..stop)
            .filter(|&at| matches!(sentence.text(at), "quoted" | "cited") && sentence.is_passive(at))
            .find_map(|at| Some(said(sentence.subject(at).filter(|subject| subject.start == start)?, at)))
    };
    say.or_else(quoted).or_else(|| {
        comma
            .then(|| {
                verbs().filter(|&at| sentence.is_finite(at) && !sentence.has(at, AUX)).find_map(anchored)
            })
            .flatten()
    })
}

/// An attribution that stands between the marks: `« Il est tard, dit le maire, et il pleut »`.
pub(in crate::fields::quote) fn interrupting(sentence: &Sentence<'_>) -> Option<Attribution> {
    let sign = |at: usize| sentence.is(at, Shape::Comma) || sentence.is(at, Shape::Dash);
    (1..sentence.tokens.len().saturating_sub(2)).filter(|&at| sign(at)).find_map(|at| {
        let verb = (at + 1..at + 4).find(|&at| !sentence.has(at, AUX))?;
        let cue =
            sentence.is_cue(verb) && sentence.has(verb, SAY) && sentence.has(verb, PAST | PRESENT | PART);
        if !cue {
            return None;
        }
        let found = match impersonal(sentence, verb) {
            Some(found) => found,
            None => said(sentence.subject_behind(verb + 1)?, verb),
        };
        let (first, end) = (found.speaker.start, found.speaker.end);
        let named = sentence.is(first, Shape::Upper) || sentence.has(first, DET | PRON | TITLE);
        let ends = sentence
            .get(end)
            .is_none_or(|next| matches!(next.shape, Shape::Stop) || next.shape == sentence.tokens[at].shape);
        (named && ends && end < verb + 10).then_some(found)
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
            && (sentence.has(at, PAST | PRESENT | BASE) || is_helped(sentence, at))
            && !sentence.is_nominal(at);
        if !cue || sentence.is_passive(at) {
            continue;
        }
        if let Some(found) = impersonal(sentence, at) {
            return Some(found);
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
