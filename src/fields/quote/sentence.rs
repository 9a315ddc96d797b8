//! A sentence of the narration, and what each of its words is where it stands: verb, noun, adverb.

use core::ops::Range;

use super::token::{Shape, Token};
use crate::language::Language;
use crate::lexicon::speech::Class;
use crate::lexicon::speech::class::{
    ADV, AUX, BASE, BE, CONJ, DET, HUMAN, INDEF, ING, NOUNISH, OBJECT, OWN, PART, PAST, PREP, PRESENT, PRON,
    REL, SAY, SOFT, SUB, TITLE, WEAK,
};
use crate::span::Span;

/// Any form of a verb.
pub(super) const VERB: u32 = PAST | PRESENT | BASE | ING | PART;

/// The tokens of one sentence, with the text that they are of.
#[derive(Clone, Copy)]
pub(super) struct Sentence<'t> {
    pub(super) source: &'t str,
    pub(super) language: Language,
    pub(super) tokens: &'t [Token],
}

impl<'t> Sentence<'t> {
    /// The word at `at`, or nothing behind the last.
    pub(super) fn text(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| &self.source[token.span])
    }

    /// The bytes from the first to the last of some of its tokens, which must be at least one.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.tokens[range.start].span.start(), self.tokens[range.end - 1].span.end())
    }

    pub(super) fn get(&self, at: usize) -> Option<&'t Token> {
        self.tokens.get(at)
    }

    pub(super) fn has(&self, at: usize, bits: u32) -> bool {
        self.get(at).is_some_and(|token| token.any(bits))
    }

    pub(super) fn is(&self, at: usize, shape: Shape) -> bool {
        self.get(at).is_some_and(|token| token.shape == shape)
    }

    pub(super) fn is_quote(&self, at: usize) -> bool {
        self.get(at).is_some_and(Token::is_quote)
    }

    /// Whether a subject may stand behind its verb wherever that stands, as it does outside English.
    pub(super) fn inverts(&self) -> bool {
        self.language != Language::EN
    }

    /// An adverb, by the lexicon or by its ending.
    pub(super) fn is_adverb(&self, at: usize) -> bool {
        let Some(token) = self.get(at) else { return false };
        let adverbial = if self.inverts() { "mente" } else { "ly" };
        let ending = token.shape == Shape::Lower && self.text(at).ends_with(adverbial);
        token.any(ADV) || ending && !token.any(VERB | HUMAN)
    }

    /// A verb with a subject of its own.
    pub(super) fn is_finite(&self, at: usize) -> bool {
        let Some(token) = self.get(at) else { return false };
        let plain = token.shape == Shape::Lower && !self.is_nominal(at);
        plain && (token.any(AUX | PAST | PRESENT) || self.looks_finite(at))
    }

    /// A word that the lexicon does not hold.
    pub(super) fn class_free(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.class == Class::NONE)
    }

    /// A form that is a noun or an adjective where it stands: behind a determiner, an adjective, a possessive.
    pub(super) fn is_nominal(&self, at: usize) -> bool {
        if at == 0 {
            return self.has(at, NOUNISH) && !self.has(at, ING);
        }
        // `judge Jane Roe` is no verb with its object.
        if self.has(at, TITLE) && self.is(at, Shape::Lower) && self.is(at + 1, Shape::Upper) {
            return true;
        }
        let before = at - 1;
        let determined = self.has(before, DET | OWN) && !self.has(before, PRON | SUB | INDEF)
            || self.is_possessive(before);
        if self.has(at, AUX) {
            return false;
        }
        if determined {
            return true;
        }
        let modified = self.is(before, Shape::Lower)
            && !self.has(before, AUX | HUMAN | PRON | REL | SUB | CONJ | OBJECT)
            && !self.is_adverb(before);
        let counted = self.is(before, Shape::Number);
        if self.has(at, BASE) && !self.has(at, PAST | PRESENT) && !self.takes_base(at) {
            return true;
        }
        // A noun takes no object: `at one point calling the mayor`.
        if self.has(at, ING)
            && (self.takes_content(at + 1) || self.has(at, SAY) && self.is(at + 1, Shape::Upper))
        {
            return false;
        }
        if self.has(at, ING) && self.has(at, NOUNISH) && self.is_determined(at) {
            return true;
        }
        let content = self.is_quote(at + 1)
            || self.has(at + 1, DET | PRON)
            || self.get(at + 1).is_some_and(|next| next.any(SUB));
        let event = self.is(before, Shape::Upper) && self.has(at, NOUNISH) && self.has(at, PRESENT);
        if event && !content && self.is_numbered_or_determined(before) {
            return true;
        }
        self.has(at, NOUNISH)
            && !(content && self.has(at, PRESENT) && !self.has(before, ING))
            && (self.has(before, PREP) || counted || modified && !self.is_plural(before))
    }

    /// Whether an object or a clause begins at `at`: `saying the bus`, `saying that`, `saying only, “…”`.
    fn takes_content(&self, at: usize) -> bool {
        let at = at + usize::from(self.is_adverb(at));
        let at = at + usize::from(self.is(at, Shape::Comma));
        self.has(at, DET | PRON | SUB) || self.is_quote(at)
    }

    /// Whether a determiner stands before the words ahead of `at`.
    fn is_determined(&self, at: usize) -> bool {
        let words = (0..at)
            .rev()
            .take(5)
            .take_while(|&at| self.tokens[at].is_word() && !self.has(at, PREP | AUX | PRON));
        words.into_iter().any(|at| self.has(at, DET))
    }

    /// Whether a determiner or a number stands before the capitals that end at `at`: `the Paris`, `22 Oslo`.
    fn is_numbered_or_determined(&self, at: usize) -> bool {
        let first = (0..at).rev().take(4).find(|&at| !self.is(at, Shape::Upper));
        first.is_some_and(|at| self.has(at, DET) || self.is(at, Shape::Number))
    }

    /// Whether a bare form can be a verb at `at`: behind `to`, an auxiliary, a plural.
    fn takes_base(&self, at: usize) -> bool {
        let Some(before) = (0..at).rev().find(|&at| !self.is_adverb(at)) else { return true };
        self.text(before) == "to"
            || self.has(before, AUX | PRON | CONJ | REL | OBJECT | BASE | INDEF)
            || self.tokens[before].is_word() && self.is_plural(before) && !self.is_possessive(before)
            || self.is(before, Shape::Lower) && self.has(before, HUMAN)
            || self.is_quote(before)
            || before > 0 && self.has(before - 1, CONJ)
    }

    pub(super) fn is_plural(&self, at: usize) -> bool {
        let text = self.text(at);
        text.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| text.ends_with(ending))
    }

    /// `Roe’s`, `the workers’`.
    pub(super) fn is_possessive(&self, at: usize) -> bool {
        let Some(token) = self.get(at).filter(|token| token.is_word()) else { return false };
        let text = &self.source[token.span];
        !token.any(AUX)
            && (["'s", "’s", "s’", "s'"].iter().any(|ending| text.ends_with(ending))
                || token.shape == Shape::Upper
                    && ["'S", "’S", "S’", "S'"].iter().any(|ending| text.ends_with(ending)))
    }

    /// A word outside the lexicon with the ending of a finite verb, where one can stand.
    pub(super) fn looks_finite(&self, at: usize) -> bool {
        let text = self.text(at);
        if at == 0 || self.tokens[at].class != Class::NONE || self.inverts() {
            return false;
        }
        let before = at - 1;
        if !self.is(at, Shape::Lower) || text.contains('-') {
            return false;
        }
        if text.ends_with("ed") {
            if self.get(at + 1).is_some() && self.text(at + 1) == "by" {
                return false;
            }
            return !self.has(before, DET | OWN | PREP) && !self.is_adverb(before) || self.has(before, PRON);
        }
        let named = self.is(before, Shape::Upper) && !self.has(before, ING)
            || self.has(before, PRON | REL) && !self.has(before, DET);
        let content = self.is_quote(at + 1) || self.has(at + 1, DET | PRON) || self.is(at + 1, Shape::Upper);
        let noun =
            self.is(before, Shape::Lower) && content && !self.is_plural(before) && self.is_determined(before);
        text.ends_with('s') && !text.ends_with("ss") && (named || noun) && !self.is_possessive(before)
    }

    /// Whether the verb at `at` stands in the passive.
    pub(super) fn is_passive(&self, at: usize) -> bool {
        let be = (self.group_start(at)..at).any(|at| self.has(at, BE));
        be && (self.has(at, PAST | PART) || self.text(at).ends_with("ed"))
    }

    /// A verb that a quotation can be the object of.
    pub(super) fn is_cue(&self, at: usize) -> bool {
        let opens = at == 0 && self.has(at, ING);
        self.has(at, SAY | WEAK | SOFT) && (opens || self.is(at, Shape::Lower))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::fields::quote::read::Page;
    use crate::fields::quote::tests::page;

    /// The words of the first sentence for which `rule` holds.
    #[track_caller]
    fn assert_words<'p>(page: &'p Page<'_>, rule: impl Fn(&Sentence<'p>, usize) -> bool, expected: &[&str]) {
        let sentence = page.sentence(0);
        let found = (0..sentence.tokens.len()).filter(|&at| rule(&sentence, at));
        assert_eq!(found.map(|at| sentence.text(at)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_finite_verb_has_a_subject_of_its_own() {
        assert_words(
            &page("Roe said the tired council had voted."),
            Sentence::is_finite,
            &["said", "had", "voted"],
        );
        assert_words(&page("Roe shrugged, calling it late."), Sentence::is_finite, &["shrugged"]);
    }

    #[test]
    fn a_form_behind_a_determiner_is_a_noun() {
        assert_words(&page("The claims were false."), Sentence::is_nominal, &["claims"]);
        assert_words(&page("Roe claims it was late."), Sentence::is_nominal, &[]);
        assert_words(
            &page("A letter saying that Roe left."),
            |s, at| s.text(at) == "saying" && s.is_nominal(at),
            &[],
        );
    }

    #[test]
    fn possessives_and_the_passive() {
        assert_words(
            &page("Roe’s plan and the workers’ pay"),
            Sentence::is_possessive,
            &["Roe’s", "workers’"],
        );
        assert_words(&page("The plan was quickly called late."), Sentence::is_passive, &["called"]);
        assert_words(&page("Roe called it late."), Sentence::is_passive, &[]);
    }

    #[test]
    fn a_cue_can_have_a_quotation_as_its_object() {
        assert_words(&page("Roe walked in, sat down and said no."), Sentence::is_cue, &["said"]);
        assert_words(&page("Calling it late, Roe left."), Sentence::is_cue, &["Calling"]);
    }
}
