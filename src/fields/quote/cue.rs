//! Who says a quotation: the verb, the colon or the phrase in its sentence that gives it to somebody.

mod left;
mod right;

use core::ops::Range;

use left::{Left, any_verb, caused, is_adjacent, is_by, is_main, is_named, is_nearest, left, noun};
use right::{according, following, right, tail, words_of};

use super::QuoteForm;
use super::fragment::Fragment;
use super::sentence::Sentence;
use super::token::{Shape, is_mark, last_sign};
use crate::language::Language;
use crate::lexicon::speech::class::{
    ADV, AUX, BASE, BE, CONJ, DET, HUMAN, ING, OBJECT, PAST, PREP, PRESENT, REL, SAY, SOFT, SUB, TIME, TITLE,
    WEAK,
};

pub(super) use left::{echoed, narrated};
pub(super) use right::interrupting;

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
    if sentence.tokens.iter().all(|token| !token.is_word()) || is_joined(sentence, quote) {
        return Verdict::Silent;
    }
    let fragment = Fragment::new(sentence, quote);
    if let Some(found) = introducing(sentence, quote) {
        return Verdict::Said(found);
    }
    if is_asked(sentence, quote) {
        return Verdict::Nobody;
    }
    if fragment.takes_right() {
        if let Some(found) = right(sentence, quote) {
            return Verdict::Said(found);
        }
    }
    let outer = following(sentence, quote, quote + 1).filter(|found| sentence.has(found.cue.start, SAY));
    if let Some(found) = outer.filter(|_| fragment.ends_in_comma() && !fragment.is_title_case()) {
        return Verdict::Said(found);
    }
    let headed =
        label(sentence, quote).or_else(|| headline(sentence, quote)).or_else(|| heading(sentence, quote));
    if let Some(found) = headed {
        return Verdict::Said(found);
    }
    if fragment.is_name() {
        return Verdict::Title;
    }
    if fragment.is_distant() && !is_by(sentence, quote + 1) {
        return Verdict::Nobody;
    }
    if let Some(found) = (quote + 1..sentence.tokens.len()).find_map(|at| according(sentence, at)) {
        return Verdict::Said(found);
    }
    if let Some(found) = noun(sentence, quote).filter(|found| is_nearest(sentence, found.cue.start, quote)) {
        return Verdict::Said(found);
    }
    if let Some(found) = colon(sentence, quote).or_else(|| words_ahead(sentence, quote)) {
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
        .or_else(|| framed(sentence, quote))
        .or_else(|| opening(sentence))
        .or_else(|| noun(sentence, quote).filter(|found| is_adjacent(sentence, found.cue.start, quote)))
        .or_else(|| (!fragment.is_held_off()).then(|| any_verb(sentence, quote)).flatten());
    match found {
        Some(found) => Verdict::Said(found),
        None if quote == 0 && fragment.is_speech() => Verdict::Silent,
        None => Verdict::Nobody,
    }
}

/// `Asked about “a mess,” Roe said no`: in the question, and not in the answer.
fn is_asked(sentence: &Sentence<'_>, quote: usize) -> bool {
    let asked = (0..2).find(|&at| sentence.text(at).eq_ignore_ascii_case("asked"));
    asked.is_some_and(|asked| {
        (asked..quote).len() > 1 && (asked..quote).all(|at| sentence.tokens[at].is_word())
    })
}

/// `telling her, “…”`: a verb of saying right ahead of the quotation, which no verb behind it can outdo.
fn introducing(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let sign = quote.checked_sub(1).filter(|&at| sentence.is(at, Shape::Comma))?;
    let verb = sign.checked_sub(1)?;
    let verb = if sentence.has(verb, OBJECT) { verb.checked_sub(1)? } else { verb };
    let says = sentence.is_cue(verb) && sentence.has(verb, SAY) && !sentence.is_nominal(verb);
    if !says {
        return None;
    }
    match left(sentence, quote)? {
        Left::Found(found) if found.cue.start == verb && found.speaker.end <= verb => Some(found),
        _ => None,
    }
}

/// `According to Jane Roe, …`
fn opening(sentence: &Sentence<'_>) -> Option<Attribution> {
    let at = usize::from(sentence.has(0, CONJ));
    according(sentence, at)
}

/// `Roe hat den Plan „ein Chaos“ genannt`: the verb behind the quotation, its auxiliary ahead of it.
fn framed(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    if sentence.language != Language::DE {
        return None;
    }
    let verb = (quote + 1..quote + 4).find(|&at| sentence.has(at, SAY | WEAK))?;
    let auxiliary = (0..quote).rev().find(|&at| sentence.is(at, Shape::Lower) && sentence.has(at, AUX))?;
    if sentence.has(auxiliary, BE) {
        return None;
    }
    Some(said(sentence.either_subject(auxiliary)?, verb))
}

/// `And: “…”`: nothing but a word that joins it to what was said before.
fn is_joined(sentence: &Sentence<'_>, quote: usize) -> bool {
    let colon = quote.checked_sub(1).filter(|&at| at > 0 && at < 4 && sentence.is(at, Shape::Colon));
    let behind = (quote + 1..sentence.tokens.len()).all(|at| !sentence.tokens[at].is_word());
    colon.is_some_and(|colon| (0..colon).all(|at| sentence.has(at, CONJ | ADV))) && behind
}

/// `in the words of Jane Roe, “…”`
fn words_ahead(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let before = quote.checked_sub(1)?;
    let end = if sentence.is(before, Shape::Comma) { before } else { quote };
    (0..end).rev().take(12).find_map(|at| words_of(sentence, at)).filter(|found| found.speaker.end == end)
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

/// Who announces what follows, by a sentence that ends in a colon: `Roe has one answer:`
pub(super) fn announcing(sentence: &Sentence<'_>) -> Option<Attribution> {
    colon(sentence, sentence.tokens.len())
}

/// A headline that a quotation opens: `“Not yet”: Mayor Roe shuts the hall`.
fn heading(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let colon =
        (quote + 1..sentence.tokens.len().min(quote + 4)).find(|&at| sentence.is(at, Shape::Colon))?;
    let alone =
        (0..colon).all(|at| sentence.is_quote(at) || sentence.has(at, CONJ) || sentence.is(at, Shape::Comma));
    let first = colon + 1;
    let title = |at: usize| sentence.is(at, Shape::Upper) && sentence.has(at, PRESENT | PAST | BASE);
    let end = sentence.tokens.len().min(first + 8);
    let verb =
        (first + 1..end).find(|&at| !sentence.is_nominal(at) && (sentence.is_finite(at) || title(at)))?;
    let speaker = first..verb;
    let plain =
        speaker.clone().all(|at| sentence.tokens[at].is_word() && !sentence.has(at, PREP | SUB | REL));
    (alone && plain && is_named(sentence, &speaker)).then(|| said(speaker, colon))
}

/// The clause right ahead of a colon: `but he gave his rival a compliment: “…”`.
fn colon(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let colon = quote.checked_sub(1).filter(|&at| sentence.is(at, Shape::Colon))?;
    let main = |at: usize| {
        let subject = sentence.either_subject(at).filter(|subject| is_main(sentence, subject))?;
        (!sentence.is_passive(at)).then(|| said(subject, at))
    };
    let verbs = || (0..colon).rev().filter(|&at| sentence.is_finite(at) && !is_helper(sentence, at));
    let caused = (0..colon)
        .rev()
        .filter(|&at| sentence.is_cue(at) && sentence.has(at, SAY))
        .find_map(|at| caused(sentence, at).map(|speaker| said(speaker, at)));
    if caused.is_some() {
        return caused;
    }
    let Some(last) = verbs().find_map(main) else { return predicate(sentence, colon) };
    let cue = verbs().filter(|&at| sentence.has(at, SAY | WEAK) && !sentence.has(at, SOFT)).find_map(main);
    let joined = |cue: &Attribution| {
        !(cue.cue.start..last.speaker.start)
            .any(|at| sentence.has(at, CONJ) && !sentence.tokens[at - 1].is_word())
    };
    Some(cue.filter(joined).unwrap_or(last))
}

/// Who announces, where no verb that is known does: `Roe was blunt: “…”`, `She shot back: “…”`.
fn predicate(sentence: &Sentence<'_>, colon: usize) -> Option<Attribution> {
    let subject = sentence.clause_subject(colon).filter(|subject| is_main(sentence, subject))?;
    let verb = subject.end;
    let first = subject.start;
    // `The timing of Roe’s bus is odd` is of nobody.
    let headed = !sentence.has(first, DET) || subject.clone().any(|at| sentence.has(at, HUMAN | TITLE));
    let named = !sentence.inverts() && headed && is_named(sentence, &subject);
    (named && verb < colon && sentence.is(verb, Shape::Lower)).then(|| said(subject, verb))
}

/// An auxiliary ahead of its verb, and not a verb by itself: `had one message`.
fn is_helper(sentence: &Sentence<'_>, at: usize) -> bool {
    let next = at + 1;
    sentence.has(at, AUX) && !sentence.has(next, DET) && !sentence.is(next, Shape::Number)
}

/// `Jane Roe: “…”`: a name at the sentence's start and a colon, with no verb of saying between that and the quotation.
fn label(sentence: &Sentence<'_>, quote: usize) -> Option<Attribution> {
    let colon = (1..quote.min(6)).find(|&at| sentence.is(at, Shape::Colon))?;
    // `Video: Jane Roe: “…”`
    let last = quote - 1;
    if last > colon + 1
        && sentence.is(last, Shape::Colon)
        && last < colon + 7
        && (colon + 1..last).all(|at| sentence.is(at, Shape::Upper) || sentence.has(at, PREP | DET))
    {
        return Some(said(colon + 1..last, last));
    }
    let named = sentence.is(0, Shape::Upper)
        && (0..colon).all(|at| sentence.is(at, Shape::Upper) || sentence.has(at, PREP | DET));
    let verb = (colon..quote).any(|at| sentence.is_cue(at) && !sentence.is_nominal(at));
    let leads = sentence.has(0, PREP | SUB | DET | CONJ) || sentence.has(0, TIME) || sentence.is_adverb(0);
    (named && !verb && !leads).then(|| said(0..colon, colon))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::quote::tests::page;

    /// The verdict on the first quotation of the sentence that `text` is: who says it and by what, or the verdict's name.
    #[track_caller]
    fn assert_verdict(text: &str, speaker: &str, cue: &str) {
        let page = page(text);
        let sentence = page.sentence(0);
        let quote = (0..sentence.tokens.len()).find(|&at| sentence.is_quote(at)).unwrap();
        let found = match verdict(&sentence, quote) {
            Verdict::Said(found) => [&found.speaker, &found.cue].map(|range| &text[sentence.span(range)]),
            Verdict::Title => ["", "title"],
            Verdict::Nobody => ["", "nobody"],
            Verdict::Silent => ["", "silent"],
        };
        assert_eq!(found, [speaker, cue], "{text}");
    }

    #[track_caller]
    fn assert_form(text: &str, expected: QuoteForm) {
        let page = page(text);
        let sentence = page.sentence(0);
        let quote = (0..sentence.tokens.len()).find(|&at| sentence.is_quote(at)).unwrap();
        assert_eq!(form(&sentence, quote), expected, "{text}");
    }

    #[test]
    fn behind_the_quotation() {
        assert_verdict("“It is late,” Roe quietly said.", "Roe", "said");
        assert_verdict("“It is late,” said Jane Roe.", "Jane Roe", "said");
        assert_verdict("“It is late” — Jane Roe, baker", "Jane Roe, baker", "—");
        assert_verdict("“It is late,” according to the mayor.", "the mayor", "according to");
        assert_verdict("“It is late” but bearable, the mayor said.", "the mayor", "said");
        assert_verdict("“It is late,” judge Roe noted.", "judge Roe", "noted");
        assert_verdict("“It is late,” pointed out one of the bakers.", "one of the bakers", "pointed");
        assert_verdict(
            "“It is late,” the Night Bureau (NB) chief said.",
            "the Night Bureau (NB) chief",
            "said",
        );
        assert_verdict("“It is late,” the baker was quoted as saying.", "the baker", "quoted");
    }

    #[test]
    fn ahead_of_the_quotation() {
        assert_verdict("Roe said, “It is late.”", "Roe", "said");
        assert_verdict("Roe stood up and called it “a mess”.", "Roe", "called");
        assert_verdict("Roe left the hall, calling the vote “a sad mess”.", "Roe", "calling");
        assert_verdict("According to Jane Roe, the vote was “a sad mess”.", "Jane Roe", "According to");
        assert_verdict("Roe’s claim that the vote was “a sad mess” failed.", "Roe’s", "claim");
        assert_verdict("The vote was called “a sad mess” by Jane Roe.", "Jane Roe", "called");
        assert_verdict(
            "The vote — described as “a sad mess” by Jane Roe — went on.",
            "Jane Roe",
            "described",
        );
        assert_verdict("The vote was, in the words of Jane Roe, “a sad mess”.", "Jane Roe", "words");
    }

    #[test]
    fn a_verb_right_ahead_outdoes_those_behind() {
        assert_verdict("Roe wrote to Poe, telling her, “it is late!” She said no to it.", "Roe", "telling");
        assert_verdict("It was, said Roe, “late”.", "Roe", "said");
    }

    #[test]
    fn a_participle_of_saying_takes_its_content() {
        assert_verdict("Roe was grim walking into the hall saying only, “It is late.”", "Roe", "saying");
        assert_verdict("The council issued a letter saying it was “too late”.", "The council", "saying");
        assert_verdict("She did so by saying Poe was “late again”.", "She", "saying");
        assert_verdict(
            "Holding signs calling Roe “the sad mayor,” the bakers left.",
            "the bakers",
            "calling",
        );
    }

    #[test]
    fn a_name_alone_is_given_in_the_passive() {
        assert_verdict("Roe was accused of lies and dubbed “mad dog” at work.", "", "nobody");
        assert_verdict("It is what Roe called “a sad mess”.", "Roe", "called");
        assert_verdict("Poe, denounced twice by Roe as “low and late”, left.", "Roe", "denounced");
    }

    #[test]
    fn who_is_led_to_speak_speaks() {
        assert_verdict("The reply only led Roe to observe: “It is late.”", "Roe", "observe");
        assert_verdict("It rained, leading Ann Poe to say that “it is warm”.", "Ann Poe", "say");
    }

    #[test]
    fn a_verb_of_thinking_does_not_reach_over_a_participle() {
        assert_verdict("Bakers are expecting Roe to mend a bill used to “smuggle” bread.", "", "nobody");
    }

    #[test]
    fn a_question_is_not_said_by_who_answers() {
        assert_verdict("Asked whether Roe “is fit to lead,” most voters said yes.", "", "nobody");
        assert_verdict("Asked about it, Roe said: “It is late.”", "Roe", "said");
    }

    #[test]
    fn a_fragment_stands_in_the_clause_of_its_verb() {
        assert_verdict("Bakers give bread to the poor, but “late risers” get none.", "", "nobody");
        assert_verdict("Roe backs “bread for everybody”.", "Roe", "backs");
    }

    #[test]
    fn possessives_of_nobody_give_no_speaker() {
        assert_verdict("The “go” button in your email is red.", "", "nobody");
        assert_verdict("The bureau kept papers whose release could do “grave harm”.", "", "nobody");
        assert_verdict("The vote was, in Roe’s words, “a sad mess”.", "Roe’s", "words");
    }

    #[test]
    fn what_follows_a_quotation_need_not_say_it() {
        assert_verdict("The two “slept on duty,” lingered in an empty hall and left.", "", "nobody");
        assert_verdict("It was part of “bread day,” a feast in which bakers tell of bread.", "", "nobody");
    }

    #[test]
    fn a_quotation_heads_a_headline() {
        assert_verdict("“Not yet”: Mayor Roe shuts the hall", "Mayor Roe", ":");
        assert_verdict("“Not Yet”: Leeds Bakers Hit Out At Mayor", "Leeds Bakers", ":");
        assert_verdict("“Early Hours”: a book of the night", "", "nobody");
    }

    #[test]
    fn by_a_colon() {
        assert_verdict("Roe: “It is late”", "Roe", ":");
        assert_verdict("Night Video: Jane Roe: “It is late”", "Jane Roe", ":");
        assert_verdict("The mayor gave them a short reply: “It is late.”", "The mayor", "gave");
        assert_verdict("Roe Calls Plan “a Mess”", "Roe", "Calls");
        assert_verdict("Roe is blunt on the bus: “It is late.”", "Roe", "is");
        assert_verdict("She zinged back: “It is late.”", "She", "zinged");
        assert_verdict("The timing of Roe’s bus is odd: “It is late.”", "", "nobody");
    }

    #[test]
    fn by_nobody() {
        assert_verdict("The vote was called “a sad mess”.", "", "nobody");
        assert_verdict("The so-called “rebels” took the bridge.", "", "nobody");
        assert_verdict("He hosts a talk on the show “Early Hours” in June.", "", "title");
        assert_verdict("“It is late.”", "", "silent");
    }

    #[test]
    fn the_form_is_told_by_the_neighbours() {
        assert_form("Roe said, “It is late.”", QuoteForm::Direct);
        assert_form("Roe said “It is late.”", QuoteForm::Direct);
        assert_form("Roe called it “a mess”.", QuoteForm::Mixed);
        assert_form("“It is late,” Roe said.", QuoteForm::Direct);
        assert_form("“Tired” workers went home.", QuoteForm::Mixed);
    }
}
