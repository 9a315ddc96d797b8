//! Who says a quotation: the verb, the colon or the phrase in its sentence that gives it to somebody.

use core::ops::Range;

use super::QuoteForm;
use super::fragment::Fragment;
use super::phrase::Sentence;
use super::token::{Shape, is_mark, last_sign};
use crate::lexicon::speech::class::{
    AUX, BASE, CONJ, DET, HUMAN, ING, NOUN, OBJECT, OWN, PART, PAST, PREP, PRESENT, PRON, REL, SAY, SOFT,
    SUB, TIME, TITLE, WEAK,
};

/// Speech by itself, or a fragment of the writer's sentence: it is a fragment unless it opens the sentence or stands
/// behind a comma, a colon, a dash, another quotation, or with a capital behind a verb of saying.
pub(super) fn form(sentence: &Sentence<'_>, quote: usize) -> QuoteForm {
    let Some(before) = quote.checked_sub(1) else { return opening_form(sentence, quote) };
    let capital = sentence.text(quote).trim_start_matches(is_mark).starts_with(|c: char| !c.is_lowercase());
    let apart = !sentence.tokens[before].is_word();
    if apart || capital && sentence.is_cue(before) { QuoteForm::Direct } else { QuoteForm::Mixed }
}

/// The form of a quotation that opens its sentence: a fragment where the sentence goes on with no sign between.
fn opening_form(sentence: &Sentence<'_>, quote: usize) -> QuoteForm {
    let ended = last_sign(sentence.text(quote)).is_some_and(|c| !c.is_alphanumeric());
    let apart = sentence.get(quote + 1).is_none_or(|next| !next.is_word());
    if ended || apart { QuoteForm::Direct } else { QuoteForm::Mixed }
}

/// What the sentence says of one of its quotations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Somebody says it.
    Said(Attribution),
    /// It is a title or a nickname.
    Title,
    /// It is a word held at arm's length, or its sentence names nobody.
    Nobody,
    /// The sentence has nothing but the quotation, or others beside it.
    Silent,
}

/// Tokens of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribution {
    pub(super) speaker: Range<usize>,
    pub(super) cue: Range<usize>,
}

fn said(speaker: Range<usize>, cue: usize) -> Attribution {
    Attribution { speaker, cue: cue..cue + 1 }
}

/// Who says the quotation that is the token `quote` of `sentence`.
pub(super) fn verdict(sentence: &Sentence<'_>, quote: usize) -> Verdict {
    if sentence.tokens.iter().all(|token| !token.is_word()) {
        return Verdict::Silent;
    }
    let fragment = Fragment::new(sentence, quote);
    if fragment.takes_right() {
        if let Some(found) = right(sentence, quote) {
            return Verdict::Said(found);
        }
    }
    let outer = following(sentence, quote, quote + 1).filter(|found| sentence.has(found.cue.start, SAY));
    if let Some(found) = outer.filter(|_| fragment.ends_in_comma() && !fragment.is_title_case()) {
        return Verdict::Said(found);
    }
    if let Some(found) = label(sentence, quote).or_else(|| headline(sentence, quote)) {
        return Verdict::Said(found);
    }
    if fragment.is_name() {
        return Verdict::Title;
    }
    if let Some(found) = (quote + 1..sentence.tokens.len()).find_map(|at| according(sentence, at)) {
        return Verdict::Said(found);
    }
    if let Some(found) = noun(sentence, quote).filter(|found| is_nearest(sentence, found.cue.start, quote)) {
        return Verdict::Said(found);
    }
    if let Some(found) = colon(sentence, quote) {
        return Verdict::Said(found);
    }
    match left(sentence, quote) {
        Some(Left::Found(found)) => return Verdict::Said(found),
        Some(Left::Soft(found)) if fragment.may_be_thought(is_named(sentence, &found.speaker)) => {
            return Verdict::Said(tail(sentence, quote).or_else(|| opening(sentence)).unwrap_or(found));
        }
        Some(Left::Passive) => return Verdict::Nobody,
        _ => {}
    }
    let found = tail(sentence, quote)
        .or_else(|| opening(sentence))
        .or_else(|| noun(sentence, quote))
        .or_else(|| (!fragment.is_held_off()).then(|| any_verb(sentence, quote)).flatten());
    match found {
        Some(found) => Verdict::Said(found),
        None if quote == 0 && fragment.is_speech() => Verdict::Silent,
        None => Verdict::Nobody,
    }
}

/// `According to Jane Roe, …`
fn opening(sentence: &Sentence<'_>) -> Option<Attribution> {
    let at = usize::from(sentence.has(0, CONJ));
    according(sentence, at)
}

/// A headline in capitals: `Roe Calls Plan “a Mess”`.
fn headline(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let words = || (0..quote).filter(|&at| sentence.tokens[at].is_word() && sentence.text(at).len() > 3);
    let title = words().all(|at| !sentence.is(at, Shape::Lower))
        && (0..quote).filter(|&at| sentence.tokens[at].is_word()).count() > 1;
    if !title {
        return None;
    }
    let verb = (1..quote).find(|&at| {
        sentence.is(at, Shape::Upper)
            && sentence.has(at, SAY | WEAK)
            && sentence.has(at, PRESENT | PAST | ING)
    })?;
    let end = (1..=verb).rev().find(|&at| at == verb || !sentence.is_adverb(at)).unwrap_or(verb);
    let named = (0..end).all(|at| sentence.tokens[at].is_word());
    named.then(|| said(0..end, verb))
}

/// The clause right ahead of a colon: `but he gave his rival a compliment: “…”`.
fn colon(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let colon = quote.checked_sub(1).filter(|&at| sentence.is(at, Shape::Colon))?;
    let main = |at: usize| {
        let subject = sentence.subject(at).filter(|subject| is_main(sentence, subject))?;
        (!sentence.is_passive(at)).then(|| said(subject, at))
    };
    let verbs = || (0..colon).rev().filter(|&at| sentence.is_finite(at) && !is_helper(sentence, at));
    let last = verbs().find_map(main)?;
    let cue = verbs().filter(|&at| sentence.has(at, SAY | WEAK) && !sentence.has(at, SOFT)).find_map(main);
    let joined = |cue: &Attribution| {
        !(cue.cue.start..last.speaker.start)
            .any(|at| sentence.has(at, CONJ) && !sentence.tokens[at - 1].is_word())
    };
    Some(cue.filter(joined).unwrap_or(last))
}

/// The attribution right behind a quotation: `said Jane Roe`, `Jane Roe, a baker, said`, `according to Jane Roe`.
fn right(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
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
fn according(sentence: &Sentence<'_>, at: usize) -> Option<Attribution> {
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
fn following(sentence: &Sentence<'_>, quote: usize, start: usize) -> Option<Attribution> {
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

/// An auxiliary ahead of its verb, and not a verb by itself: `had one message`.
fn is_helper(sentence: &Sentence<'_>, at: usize) -> bool {
    let next = at + 1;
    sentence.has(at, AUX) && !sentence.has(next, DET) && !sentence.is(next, Shape::Number)
}

/// `Jane Roe: “…”`: a name at the sentence's start and a colon, with no verb of saying between that and the quotation.
fn label(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let colon = (1..quote.min(6)).find(|&at| sentence.is(at, Shape::Colon))?;
    let named = sentence.is(0, Shape::Upper)
        && (0..colon).all(|at| sentence.is(at, Shape::Upper) || sentence.has(at, PREP | DET));
    let verb = (colon..quote).any(|at| sentence.is_cue(at) && !sentence.is_nominal(at));
    let leads = sentence.has(0, PREP | SUB | DET | CONJ) || sentence.has(0, TIME) || sentence.is_adverb(0);
    (named && !verb && !leads).then(|| said(0..colon, colon))
}

enum Left {
    Found(Attribution),
    /// By a verb of thinking, or one that is only wanted or demanded.
    Soft(Attribution),
    /// A verb in the passive, without its agent.
    Passive,
}

/// The verb left of a quotation that gives it to somebody: the nearest verb of saying or naming, or else the nearest
/// that could. What is only wanted or demanded (`should say`, `to call`) comes after what is said.
fn left(sentence: &Sentence<'_>, quote: usize) -> Option<Left> {
    let mut second = None;
    let mut passive = false;
    for at in (0..quote).rev() {
        if !sentence.is_cue(at) || sentence.is_nominal(at) {
            continue;
        }
        if sentence.is_passive(at) && !matches!(sentence.text(at), "quoted" | "cited") {
            if let Some(found) = agent(sentence, at) {
                return Some(Left::Found(found));
            }
            passive |= (at..quote).all(|at| !sentence.is(at, Shape::Comma));
            continue;
        }
        let Some(speaker) = speaker_left(sentence, at) else { continue };
        let found = said(speaker, at);
        if sentence.has(at, SAY | WEAK) && !sentence.has(at, SOFT) && !is_infinitive(sentence, at) {
            return Some(Left::Found(found));
        }
        second = second.or(Some(found));
    }
    second.map(Left::Soft).or(passive.then_some(Left::Passive))
}

/// A bare form behind `to`, or a modal.
fn is_infinitive(sentence: &Sentence<'_>, verb: usize) -> bool {
    let group = sentence.group_start(verb);
    let to = group > 0 && sentence.text(group - 1) == "to";
    sentence.has(verb, BASE) && !sentence.has(verb, PAST) && (to || group < verb)
}

/// `by Jane Roe`, behind a verb in the passive.
fn agent(sentence: &Sentence<'_>, verb: usize) -> Option<Attribution> {
    let stop = (verb + 1..sentence.tokens.len())
        .find(|&at| sentence.is(at, Shape::Comma) || sentence.is(at, Shape::Stop));
    let by = (verb + 1..stop.unwrap_or(sentence.tokens.len())).find(|&at| sentence.text(at) == "by")?;
    Some(said(sentence.subject_behind(by + 1)?, verb))
}

/// The subject of a verb that stands left of its quotation.
fn speaker_left(sentence: &Sentence<'_>, verb: usize) -> Option<Range<usize>> {
    if sentence.has(verb, PAST | PRESENT) && follows_quote(sentence, verb) {
        return sentence.subject_behind(verb + 1);
    }
    if sentence.has(verb, PAST | PRESENT | BASE) {
        return sentence.subject(verb).filter(|subject| is_speaker(sentence, subject));
    }
    if sentence.has(verb, PART) {
        let helped = (sentence.group_start(verb)..verb).any(|at| sentence.has(at, AUX));
        return helped.then(|| sentence.subject(verb)).flatten();
    }
    participle_subject(sentence, verb)
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
    if sentence.tokens[before].is_word() && !sentence.has(before, PREP | SUB | CONJ | OBJECT | ING) {
        let phrase = sentence.phrase_ending(group);
        // `issued a statement saying`: who issued it.
        let speech = sentence.has(before, NOUN) && phrase.as_ref().is_some_and(|phrase| phrase.start > 1);
        if !speech && phrase.as_ref().is_some_and(|phrase| !sentence.text(phrase.start).ends_with("ing")) {
            return phrase;
        }
    }
    let governor = (0..group).rev().find_map(|at| {
        let main = sentence.is_finite(at) && (sentence.has(at, PAST | PRESENT) || !sentence.has(at, AUX));
        main.then(|| sentence.subject(at)).flatten().filter(|subject| is_main(sentence, subject))
    });
    governor
        .or_else(|| sentence.clause_subject(group))
        .filter(|subject| subject.end <= group && is_speaker(sentence, subject))
        .or_else(|| leading_participle(sentence, group))
}

/// Whether the clause of `subject` is no relative one, and none that `that` opens.
fn is_main(sentence: &Sentence<'_>, subject: &Range<usize>) -> bool {
    let opened = subject.start > 0
        && matches!(
            sentence.text(subject.start - 1),
            "that" | "what" | "which" | "whom" | "who" | "how" | "why" | "whether"
        );
    !opened && !sentence.has(subject.start, REL) && is_speaker(sentence, subject)
}

/// The subject behind a participle that opens the sentence: `Calling it “a mess,” the mayor left.`
fn leading_participle(sentence: &Sentence<'_>, group: usize) -> Option<Range<usize>> {
    let opens = (0..group).all(|at| sentence.has(at, PREP | SUB | CONJ) || sentence.is_adverb(at));
    let comma = (group..sentence.tokens.len())
        .find(|&at| sentence.is(at, Shape::Comma) || sentence.is_quote(at) && sentence.quote_has_comma(at))?;
    let phrase = opens.then(|| sentence.phrase_starting(comma + 1, sentence.tokens.len())).flatten()?;
    sentence.trimmed(phrase)
}

fn is_speaker(sentence: &Sentence<'_>, subject: &Range<usize>) -> bool {
    !(subject.len() == 1 && sentence.has(subject.start, OBJECT | SUB))
}

/// Whether a name, a pronoun or a common noun for a person is in the speaker's mention.
fn is_named(sentence: &Sentence<'_>, speaker: &Range<usize>) -> bool {
    speaker.clone().any(|at| {
        sentence.is(at, Shape::Upper) && !sentence.has(at, DET) || sentence.has(at, PRON | HUMAN | TITLE)
    })
}

/// An attribution at the end of the sentence, behind more words of it: `“tired” but content, the mayor said`.
fn tail(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
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

/// `Roe’s claim that`, `his remarks about`: a noun of saying and whose it is.
fn noun(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let noun =
        (0..quote).rev().take(12).find(|&at| sentence.has(at, NOUN) && sentence.is(at, Shape::Lower))?;
    let owner = (noun.saturating_sub(3)..noun)
        .rev()
        .find(|&at| sentence.is_possessive(at) || sentence.has(at, OWN))?;
    if (owner..noun).any(|at| !sentence.tokens[at].is_word()) {
        return None;
    }
    let speaker =
        if sentence.has(owner, OWN) { owner..owner + 1 } else { sentence.phrase_ending(owner + 1)? };
    Some(said(speaker, noun))
}

/// Whether no verb and no `as` stands between a noun of saying and the quotation, but what names its content does.
fn is_nearest(sentence: &Sentence<'_>, noun: usize, quote: usize) -> bool {
    let content = sentence.has(noun + 1, PREP | SUB | TIME) || sentence.is(noun + 1, Shape::Colon);
    content && (noun + 1..quote).all(|at| !sentence.is_cue(at) && sentence.text(at) != "as")
}

/// The last resort for a fragment: the verb of its clause, whatever that is.
fn any_verb(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let start = (0..quote).rev().find(|&at| sentence.is(at, Shape::Semicolon)).map_or(0, |at| at + 1);
    let verb = (start..quote).rev().find(|&at| {
        sentence.is(at, Shape::Lower)
            && sentence.has(at, PAST | PRESENT | BASE | WEAK) | sentence.is_finite(at)
            && !sentence.has(at, AUX)
            && !sentence.is_nominal(at)
            && !sentence.is_passive(at)
    })?;
    let speaker = sentence.subject(verb)?;
    is_named(sentence, &speaker).then(|| said(speaker, verb))
}

/// Who speaks in a sentence that holds no quotation of its own, for the one that follows it.
pub(super) fn narrated(sentence: &Sentence<'_>) -> Option<Attribution> {
    let end = sentence.tokens.len();
    match left(sentence, end) {
        Some(Left::Found(found) | Left::Soft(found)) => Some(found),
        Some(Left::Passive) => None,
        None => any_verb(sentence, end),
    }
}
