//! The attribution ahead of a quotation: a verb, or a noun of saying, and whose it is.

use core::ops::Range;

use super::{Attribution, said};
use crate::fields::quote::sentence::Sentence;
use crate::fields::quote::token::Shape;
use crate::lexicon::speech::beside::{CAUSING, ECHOES, NAMING};
use crate::lexicon::speech::class::{
    AUX, BASE, CONJ, DET, HUMAN, ING, NOUN, OBJECT, OWN, PART, PAST, PREP, PRESENT, PRON, REL, SAY, SOFT,
    SUB, TIME, TITLE, WEAK,
};

pub(super) enum Left {
    Found(Attribution),
    /// By a verb of thinking, or one that is only wanted or demanded.
    Soft(Attribution),
    /// A verb in the passive, without its agent.
    Passive,
}

/// The verb left of a quotation that gives it to somebody: the nearest verb of saying or naming, or else the nearest
/// that could. What is only wanted or demanded (`should say`, `to call`) comes after what is said.
pub(super) fn left(sentence: &Sentence<'_>, quote: usize) -> Option<Left> {
    let mut second = None;
    let mut passive = false;
    for at in (0..quote).rev() {
        if !sentence.is_cue(at) || sentence.is_nominal(at) {
            continue;
        }
        if let Some(found) = reduced(sentence, at, quote) {
            return Some(Left::Found(found));
        }
        if is_bare_name(sentence, at, quote) {
            return Some(Left::Passive);
        }
        if sentence.is_passive(at) && !matches!(sentence.text(at), "quoted" | "cited") {
            if let Some(found) = agent(sentence, at) {
                return Some(Left::Found(found));
            }
            passive |= (at..quote).all(|at| !sentence.is(at, Shape::Comma));
            continue;
        }
        if let Some(speaker) = caused(sentence, at).filter(|_| sentence.has(at, SAY)) {
            return Some(Left::Found(said(speaker, at)));
        }
        let Some(speaker) = speaker_left(sentence, at) else { continue };
        let found = said(speaker, at);
        if sentence.has(at, SAY | WEAK) && !sentence.has(at, SOFT) && !is_infinitive(sentence, at) {
            return Some(Left::Found(found));
        }
        if second.is_none() && !is_overruled(sentence, at, quote) {
            second = Some(found);
        }
    }
    second.map(Left::Soft).or(passive.then_some(Left::Passive))
}

/// `he was accused of it and dubbed “the Fox”`: a name, and nothing ahead of it that is named.
fn is_bare_name(sentence: &Sentence<'_>, verb: usize, quote: usize) -> bool {
    let fronted = |at: usize| sentence.has(at, REL | SUB) || sentence.text(at).eq_ignore_ascii_case("what");
    verb + 1 == quote
        && NAMING.contains(&sentence.text(verb))
        && !is_by(sentence, quote + 1)
        && !(0..verb).rev().take(8).any(fronted)
}

/// Whether a participle stands between a verb of thinking and the quotation: `expects a bill used to “smuggle” bread`.
fn is_overruled(sentence: &Sentence<'_>, verb: usize, quote: usize) -> bool {
    !sentence.inverts()
        && sentence.has(verb, SOFT)
        && (verb + 1..quote).any(|at| {
            sentence.text(at).ends_with("ed")
                && sentence.is(at - 1, Shape::Lower)
                && sentence.text(at + 1) == "to"
        })
}

/// Whom a verb has say something: `led Roe to say`.
pub(super) fn caused(sentence: &Sentence<'_>, verb: usize) -> Option<Range<usize>> {
    let to = sentence.group_start(verb).checked_sub(1).filter(|&at| sentence.text(at) == "to")?;
    let phrase = sentence.phrase_ending(to).filter(|phrase| is_named(sentence, phrase))?;
    let causes = phrase.start.checked_sub(1).is_some_and(|at| CAUSING.contains(&sentence.text(at)));
    (causes && sentence.has(verb, BASE)).then_some(phrase)
}

/// A bare form behind `to`, or a modal.
fn is_infinitive(sentence: &Sentence<'_>, verb: usize) -> bool {
    let group = sentence.group_start(verb);
    let to = group > 0 && sentence.text(group - 1) == "to";
    sentence.has(verb, BASE) && !sentence.has(verb, PAST) && (to || group < verb)
}

/// `the plan, described as “a mess” by Jane Roe`
fn reduced(sentence: &Sentence<'_>, verb: usize, quote: usize) -> Option<Attribution> {
    let participle = if sentence.inverts() { PART } else { PAST | PART };
    let named = sentence.has(verb, WEAK) && !sentence.has(verb, SAY) && sentence.has(verb, participle);
    // A verb with a subject or an auxiliary of its own is no participle.
    let apart = verb.checked_sub(1).is_some_and(|before| {
        !sentence.tokens[before].is_word() || sentence.is(before, Shape::Lower) && sentence.class_free(before)
    });
    if !named || !apart {
        return None;
    }
    // `denounced by Roe as “late”`
    let by = (verb + 1..quote.min(verb + 3)).chain([quote + 1]).find(|&at| is_by(sentence, at))?;
    Some(said(sentence.subject_behind(by + 1)?, verb))
}

/// The word that the agent of a passive follows.
pub(super) fn is_by(sentence: &Sentence<'_>, at: usize) -> bool {
    matches!(sentence.text(at), "by" | "por" | "par" | "von" | "pelo" | "pela" | "da" | "dal" | "dalla")
}

/// `by Jane Roe`, behind a verb in the passive.
fn agent(sentence: &Sentence<'_>, verb: usize) -> Option<Attribution> {
    let stop = (verb + 1..sentence.tokens.len())
        .find(|&at| sentence.is(at, Shape::Comma) || sentence.is(at, Shape::Stop));
    let by = (verb + 1..stop.unwrap_or(sentence.tokens.len())).find(|&at| is_by(sentence, at))?;
    Some(said(sentence.subject_behind(by + 1)?, verb))
}

/// The subject of a verb that stands left of its quotation.
fn speaker_left(sentence: &Sentence<'_>, verb: usize) -> Option<Range<usize>> {
    if sentence.has(verb, PAST | PRESENT) && follows_quote(sentence, verb) {
        return sentence.subject_behind(verb + 1);
    }
    if let Some(subject) = enclosed(sentence, verb) {
        return Some(subject);
    }
    if sentence.has(verb, PAST | PRESENT | BASE) {
        return sentence.either_subject(verb).filter(|subject| is_speaker(sentence, subject));
    }
    if sentence.has(verb, PART) {
        let helped = (sentence.group_start(verb)..verb).any(|at| sentence.has(at, AUX));
        return helped.then(|| sentence.subject(verb)).flatten();
    }
    participle_subject(sentence, verb)
}

/// `It was, said Roe, “late”`: between commas, by a verb that has no other object.
fn enclosed(sentence: &Sentence<'_>, verb: usize) -> Option<Range<usize>> {
    let comma = |at: usize| sentence.is(at, Shape::Comma);
    let opens = matches!(sentence.text(verb), "said" | "says") && verb > 0 && comma(verb - 1);
    let subject = opens.then(|| sentence.subject_behind(verb + 1)).flatten()?;
    comma(subject.end).then_some(subject)
}

/// Whether a verb stands ahead of its subject, behind a quotation or a bare `But,`.
fn follows_quote(sentence: &Sentence<'_>, verb: usize) -> bool {
    let mut before = verb;
    while before > 0 && (sentence.is(before - 1, Shape::Comma) || sentence.has(before - 1, CONJ)) {
        before -= 1;
    }
    (before == 0 || sentence.is_quote(before - 1)) && (before == verb || sentence.is(verb - 1, Shape::Comma))
}

/// The subject of `…, accusing Roe of …`: the noun before it, or else that of the verb it hangs on.
fn participle_subject(sentence: &Sentence<'_>, verb: usize) -> Option<Range<usize>> {
    let group = sentence.group_start(verb);
    if (group..verb).any(|at| sentence.has(at, AUX)) {
        return sentence.subject(verb);
    }
    let Some(before) = group.checked_sub(1) else { return leading_participle(sentence, group) };
    if sentence.is_finite(before) && !sentence.has(before, AUX) {
        return sentence.subject(before);
    }
    if sentence.tokens[before].is_word()
        && !sentence.has(before, PREP | SUB | CONJ | OBJECT | ING)
        && !follows_adverbial(sentence, group)
    {
        let phrase = sentence.phrase_ending(group);
        // `issued a statement saying`: who issued it.
        let speech = sentence.has(before, NOUN) && phrase.as_ref().is_some_and(|phrase| phrase.start > 1);
        let is_subject = |phrase: &Range<usize>| {
            !sentence.text(phrase.start).ends_with("ing") && !is_place(sentence, phrase)
        };
        if !speech && phrase.as_ref().is_some_and(is_subject) {
            return phrase;
        }
    }
    let governor = (0..group).rev().find_map(|at| {
        let title = matches!(sentence.text(at), "titled" | "entitled" | "called" | "dubbed" | "named")
            && sentence.is_quote(at + 1)
            && at > 0
            && sentence.is(at - 1, Shape::Lower);
        let main =
            !title && sentence.is_finite(at) && (sentence.has(at, PAST | PRESENT) || !sentence.has(at, AUX));
        main.then(|| sentence.either_subject(at)).flatten().filter(|subject| is_main(sentence, subject))
    });
    governor
        .or_else(|| sentence.clause_subject(group))
        .filter(|subject| subject.end <= group && is_speaker(sentence, subject))
        .filter(|subject| subject.start > 0 || !sentence.has(0, ING) && !sentence.text(0).ends_with("ing"))
        .or_else(|| leading_participle(sentence, group))
}

/// `into the hall`, ahead of a participle: where somebody speaks, and not who.
fn is_place(sentence: &Sentence<'_>, phrase: &Range<usize>) -> bool {
    let led = phrase.start.checked_sub(1).is_some_and(|at| {
        matches!(sentence.text(at), "into" | "in" | "at" | "to" | "on" | "through" | "during" | "after")
    });
    led && !is_named(sentence, phrase)
}

/// Whether what stands between the last comma and `group` is `at one point`, `in a letter`: no subject.
fn follows_adverbial(sentence: &Sentence<'_>, group: usize) -> bool {
    let comma = (0..group).rev().take(6).find(|&at| !sentence.tokens[at].is_word());
    comma.is_some_and(|comma| {
        sentence.is(comma, Shape::Comma) && matches!(sentence.text(comma + 1), "at" | "in" | "on" | "during")
    })
}

/// Whether the clause of `subject` is no relative one, and none that `that` opens.
pub(super) fn is_main(sentence: &Sentence<'_>, subject: &Range<usize>) -> bool {
    let opened = subject.start.checked_sub(1).is_some_and(|before| {
        sentence.has(before, SUB)
            || matches!(
                sentence.text(before),
                "that" | "what" | "which" | "whom" | "who" | "how" | "why" | "whether"
            )
    });
    !opened && !sentence.has(subject.start, REL) && is_speaker(sentence, subject)
}

/// The subject behind a participle that opens the sentence: `Calling it “a mess,” the mayor left.`
fn leading_participle(sentence: &Sentence<'_>, group: usize) -> Option<Range<usize>> {
    let opens = (0..group).all(|at| sentence.has(at, PREP | SUB | CONJ) || sentence.is_adverb(at))
        || group > 0
            && sentence.text(0).ends_with("ing")
            && (0..group).all(|at| sentence.tokens[at].is_word() && !sentence.is_finite(at));
    let comma = (group..sentence.tokens.len())
        .find(|&at| sentence.is(at, Shape::Comma) || sentence.is_quote(at) && sentence.quote_has_comma(at))?;
    let phrase = opens.then(|| sentence.phrase_starting(comma + 1, sentence.tokens.len())).flatten()?;
    sentence.trimmed(phrase)
}

fn is_speaker(sentence: &Sentence<'_>, subject: &Range<usize>) -> bool {
    let there = sentence.text(subject.start).eq_ignore_ascii_case("there");
    !(subject.len() == 1 && (there || sentence.has(subject.start, OBJECT | SUB)))
}

/// Whether a name, a pronoun or a common noun for a person is in the speaker's mention.
pub(super) fn is_named(sentence: &Sentence<'_>, speaker: &Range<usize>) -> bool {
    speaker.clone().any(|at| {
        sentence.is(at, Shape::Upper) && !sentence.has(at, DET)
            || sentence.has(at, PRON | HUMAN | TITLE) && !sentence.text(at).eq_ignore_ascii_case("it")
    })
}

/// `Roe’s claim that`, `his remarks about`: a noun of saying and whose it is.
pub(super) fn noun(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let noun =
        (0..quote).rev().take(12).find(|&at| sentence.has(at, NOUN) && sentence.is(at, Shape::Lower))?;
    let owner = (noun.saturating_sub(3)..noun)
        .rev()
        .find(|&at| sentence.is_possessive(at) || sentence.has(at, OWN))
        .filter(|&at| !is_of_nobody(sentence, at))?;
    if (owner..noun).any(|at| !sentence.tokens[at].is_word() || sentence.has(at, CONJ)) {
        return None;
    }
    let speaker =
        if sentence.has(owner, OWN) { owner..owner + 1 } else { sentence.phrase_ending(owner + 1)? };
    Some(said(speaker, noun))
}

/// A noun of saying right ahead of the quotation: `in Roe’s words, “…”`.
pub(super) fn is_adjacent(sentence: &Sentence<'_>, noun: usize, quote: usize) -> bool {
    noun + 1 == quote || noun + 2 == quote && sentence.is(noun + 1, Shape::Comma)
}

/// `your email`, `whose claim`: the possessive names nobody.
fn is_of_nobody(sentence: &Sentence<'_>, owner: usize) -> bool {
    sentence.has(owner, REL)
        || ["your", "our"].iter().any(|own| sentence.text(owner).eq_ignore_ascii_case(own))
}

/// Whether no verb and no `as` stands between a noun of saying and the quotation, but what names its content does.
pub(super) fn is_nearest(sentence: &Sentence<'_>, noun: usize, quote: usize) -> bool {
    let content = sentence.has(noun + 1, PREP | SUB | TIME) || sentence.is(noun + 1, Shape::Colon);
    content && (noun + 1..quote).all(|at| !sentence.is_cue(at) && sentence.text(at) != "as")
}

/// The last resort for a fragment: the verb of its clause, whatever that is.
pub(super) fn any_verb(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    // A fragment stands in the clause of its verb.
    let fragment = sentence.is_quote(quote);
    let start = (0..quote)
        .rev()
        .find(|&at| sentence.is(at, Shape::Semicolon) || fragment && sentence.is(at, Shape::Comma))
        .map_or(0, |at| at + 1);
    let verb = (start..quote).rev().find(|&at| {
        sentence.is(at, Shape::Lower)
            && sentence.has(at, PAST | PRESENT | BASE | WEAK) | sentence.is_finite(at)
            && !sentence.has(at, AUX)
            && !sentence.is_nominal(at)
            && !sentence.is_passive(at)
    })?;
    let speaker = sentence.either_subject(verb)?;
    is_named(sentence, &speaker).then(|| said(speaker, verb))
}

/// Who speaks in a sentence that holds no quotation of its own, for the one that follows it, and whether by a verb
/// of saying.
pub(in crate::fields::quote) fn narrated(sentence: &Sentence<'_>) -> Option<(Attribution, bool)> {
    let end = sentence.tokens.len();
    match left(sentence, end) {
        Some(Left::Found(found)) => Some((found, true)),
        Some(Left::Soft(found)) => Some((found, false)),
        Some(Left::Passive) => None,
        None => any_verb(sentence, end).map(|found| (found, false)),
    }
}

/// Who spoke, in the sentence behind a quotation that refers to it: `Lo ha detto Anna Rossi`, `So Anna Rot`.
pub(in crate::fields::quote) fn echoed(sentence: &Sentence<'_>) -> Option<Attribution> {
    let first = sentence.get(0).filter(|token| sentence.inverts() && token.is_word())?.span;
    let echo = ECHOES.iter().any(|echo| sentence.source[first].eq_ignore_ascii_case(echo))
        || (1..4).any(|at| sentence.text(at) == "quanto");
    if !echo {
        return None;
    }
    let quote = (0..sentence.tokens.len()).find(|&at| sentence.is_quote(at)).unwrap_or(sentence.tokens.len());
    let verb = (1..quote.min(7)).find(|&at| sentence.is_cue(at) && sentence.has(at, SAY | WEAK));
    let Some(verb) = verb else {
        return if quote < sentence.tokens.len() { None } else { Some(said(sentence.subject_behind(1)?, 0)) };
    };
    impersonal(sentence, verb).or_else(|| {
        // `So beschreibt es Anna Rot`
        let behind =
            verb + 1 + usize::from(sentence.has(verb + 1, PRON) && sentence.is(verb + 2, Shape::Upper));
        Some(said(sentence.subject_behind(behind)?, verb))
    })
}

/// Where something can be read is who says it: `si legge in una nota`, `heißt es aus dem Ministerium`.
pub(super) fn impersonal(sentence: &Sentence<'_>, verb: usize) -> Option<Attribution> {
    if !matches!(sentence.text(verb), "legge" | "lee" | "lê" | "lire" | "liest" | "heißt") {
        return None;
    }
    let place = verb + 1 + usize::from(sentence.has(verb + 1, PRON));
    let phrase =
        sentence.has(place, PREP).then(|| sentence.phrase_starting(place + 1, sentence.tokens.len()))??;
    Some(said(phrase, verb))
}
