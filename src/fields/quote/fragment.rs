//! What a quotation looks like inside its sentence: speech, a title, a word held at arm's length.

use super::sentence::Sentence;
use super::token::{Shape, is_mark, last_sign};
use crate::lexicon::speech::beside::{DISTANT, NAMED};
use crate::lexicon::speech::class::{
    ADV, AUX, CONJ, DET, HUMAN, OBJECT, OWN, PREP, PRON, REL, SAY, SOFT, SUB, TIME, TITLE, WEAK,
};

/// What a quotation looks like inside its sentence.
pub(super) struct Fragment<'s, 't> {
    sentence: &'s Sentence<'t>,
    at: usize,
    words: usize,
    first: Option<char>,
    last: Option<char>,
}

impl<'s, 't> Fragment<'s, 't> {
    pub(super) fn new(sentence: &'s Sentence<'t>, at: usize) -> Self {
        let inner = sentence.text(at).trim_matches(is_mark);
        let words = inner.split_ascii_whitespace().take(8).count();
        Self { sentence, at, words, first: inner.chars().next(), last: last_sign(inner) }
    }

    /// Whether the attribution may stand right behind it.
    pub(super) fn takes_right(&self) -> bool {
        let Some(before) = self.at.checked_sub(1) else { return true };
        let sentence = self.sentence;
        if sentence.tokens[before].is_word()
            && !sentence.is_adverb(before)
            && !sentence.is_finite(before)
            && !sentence.has(before, TIME)
        {
            return false;
        }
        let comma = sentence.is(self.at + 1, Shape::Comma) || sentence.is(self.at + 1, Shape::Dash);
        let ends = matches!(self.last, Some(',' | '?' | '!' | '—' | '-' | '…' | '.' | '–'));
        comma || ends || self.words > 3 || sentence.is(before, Shape::Comma)
    }

    /// A title or a nickname: `Juan “Chico” Roe`, `on NBC’s “Meet the Day”`, `his book “Hidden Rivers,”`.
    pub(super) fn is_name(&self) -> bool {
        let Some(before) = self.at.checked_sub(1) else {
            return self.is_title_case() && self.words < 6 && (self.noun_follows() || self.is_subject());
        };
        let sentence = self.sentence;
        let nickname = sentence.is(before, Shape::Upper)
            && sentence.is(self.at + 1, Shape::Upper)
            && self.words < 3
            && self.last.is_some_and(char::is_alphanumeric)
            && !sentence.has(before, TITLE);
        nickname
            || NAMED.contains(&sentence.text(before))
            || self.is_known_as(before)
            || self.is_title_case() && (self.is_apposition() || self.is_article_name() || self.is_own_name())
            || self.is_title_case()
                && ((self.words > 1 || self.is_acronym()) && self.is_named_before(before)
                    || self.noun_follows())
    }

    /// `known as “the Fox”`, `goes by “Fox”`
    fn is_known_as(&self, before: usize) -> bool {
        let phrase = [before.saturating_sub(1), before].map(|at| self.sentence.text(at));
        matches!(phrase, ["known", "as" | "by"] | ["goes" | "went" | "go", "by"])
    }

    /// `“Early Hours” is a film`: a verb that is none of saying, right behind it.
    fn is_subject(&self) -> bool {
        let (sentence, next) = (self.sentence, self.at + 1);
        let plain = self.last.is_some_and(char::is_alphanumeric);
        plain && (sentence.has(next, AUX) || sentence.is_finite(next)) && !sentence.has(next, SAY)
    }

    /// `the film, “Early Hours,” begins`: the name of the thing before it, where nobody says anything ahead of it.
    fn is_apposition(&self) -> bool {
        let sentence = self.sentence;
        let Some(noun) = self.at.checked_sub(2) else { return false };
        let closed = self.ends_in_comma() || sentence.is(self.at + 1, Shape::Comma);
        let plain = sentence.is(noun, Shape::Lower)
            && !sentence.has(noun, ADV | TIME | OBJECT | PRON | HUMAN | PREP | CONJ | SUB)
            && !sentence.is_finite(noun);
        let said =
            || (0..noun).any(|at| sentence.is_cue(at) && sentence.has(at, SAY) && !sentence.is_nominal(at));
        sentence.is(self.at - 1, Shape::Comma) && closed && plain && !said()
    }

    /// `posted a “Guide for the Weary”`: behind an article, and by no verb that gives a name to somebody.
    fn is_article_name(&self) -> bool {
        let sentence = self.sentence;
        let Some(before) =
            self.at.checked_sub(1).filter(|&at| sentence.has(at, DET) && !sentence.has(at, OWN))
        else {
            return false;
        };
        let cue = (0..before).rev().find(|&at| sentence.is_cue(at) && !sentence.is_nominal(at));
        self.words > 1 && !self.compared(before) && cue.is_none_or(|at| !sentence.has(at, WEAK | SOFT))
    }

    /// `calls himself the “Grey Fox”`: a name that somebody goes by.
    fn is_own_name(&self) -> bool {
        let selves = ["himself", "herself", "itself", "themselves"];
        (self.at.saturating_sub(2)..self.at).any(|at| selves.contains(&self.sentence.text(at)))
    }

    /// Capitals only, which are no speech.
    fn is_acronym(&self) -> bool {
        let letters = || self.sentence.text(self.at).chars().filter(|c| c.is_alphabetic());
        letters().count() > 1 && letters().all(char::is_uppercase)
    }

    pub(super) fn ends_in_comma(&self) -> bool {
        self.last == Some(',')
    }

    /// Long enough to be a sentence, and begun with a capital.
    pub(super) fn is_speech(&self) -> bool {
        self.words > 3 && self.first.is_some_and(char::is_uppercase)
    }

    /// Every word begins with a capital but for the small ones.
    pub(super) fn is_title_case(&self) -> bool {
        let inner = self.sentence.text(self.at).trim_matches(is_mark);
        let mut capitals = 0;
        if inner.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_lowercase) {
            return false;
        }
        for word in inner.split_ascii_whitespace().take(10) {
            let capital = word.chars().find(|c| c.is_alphanumeric()).is_none_or(|c| !c.is_lowercase());
            if !capital && word.len() > 4 {
                return false;
            }
            capitals += usize::from(capital);
        }
        capitals * 2 >= self.words.min(10) && capitals > 0 && self.words < 10
    }

    /// What stands before is a broadcaster's possessive, a preposition or a noun that a title follows.
    fn is_named_before(&self, before: usize) -> bool {
        let sentence = self.sentence;
        sentence.is_possessive(before)
            || sentence.text(before) == "on"
            || sentence.is(before, Shape::Lower) && sentence.class_free(before) && !self.quoted_verb(before)
            || matches!(
                sentence.text(before),
                "of" | "to" | "with" | "in" | "from" | "show" | "called" | "titled" | "film" | "book"
            )
    }

    fn quoted_verb(&self, before: usize) -> bool {
        self.sentence.is_finite(before)
    }

    fn noun_follows(&self) -> bool {
        let next = self.at + 1;
        let plain = self.last.is_some_and(|c| !matches!(c, ',' | '.' | '?' | '!'));
        let determined = self.at > 0 && self.sentence.has(self.at - 1, DET | OWN) || self.at == 0;
        plain && determined && self.plain_noun(next)
    }

    /// Whether a verb of thinking can have it as its object: it is no title, unless behind `as`, and no word
    /// ahead of a noun, unless it is a person that thinks.
    pub(super) fn may_be_thought(&self, by_person: bool) -> bool {
        let compared = self.at > 0 && self.sentence.text(self.at - 1) == "as";
        (by_person || !self.is_attributive()) && (compared || !self.is_title_case())
    }

    /// A word or two right ahead of a noun: `“haven” cities`.
    pub(super) fn is_attributive(&self) -> bool {
        self.words < 3 && self.plain_noun(self.at + 1) && self.last.is_some_and(char::is_alphanumeric)
    }

    /// `as a “…”`: what somebody takes it for.
    fn compared(&self, before: usize) -> bool {
        before > 0 && matches!(self.sentence.text(before - 1), "as" | "like")
    }

    fn plain_noun(&self, at: usize) -> bool {
        self.sentence.is(at, Shape::Lower)
            && !self.sentence.has(at, AUX | SAY | PREP | CONJ | SUB | ADV | PRON | REL)
    }

    /// What stands before says that others call it so.
    pub(super) fn is_distant(&self) -> bool {
        self.at > 0 && DISTANT.contains(&self.sentence.text(self.at - 1))
    }

    /// A word or two behind a determiner and ahead of a noun, or behind `so-called`.
    pub(super) fn is_held_off(&self) -> bool {
        let Some(before) = self.at.checked_sub(1) else { return true };
        let distant = self.is_distant() || self.sentence.text(before) == "dubbed";
        let determined = self.sentence.has(before, DET | OWN) || self.sentence.is_possessive(before);
        let word = self.words < 3 && determined && !self.compared(before);
        distant || self.is_attributive() || word || self.noun_follows() || self.is_title_case()
    }
}
