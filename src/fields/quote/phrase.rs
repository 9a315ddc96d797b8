//! The subject of a verb: where the noun phrase of the speaker begins and ends.

use core::ops::Range;

use super::sentence::{Sentence, VERB};
use super::token::{Shape, last_sign};
use crate::language::Language;
use crate::lexicon::speech::beside::{GENITIVE, OF};
use crate::lexicon::speech::class::{
    ADV, AUX, BASE, BE, CONJ, DET, HUMAN, INDEF, ING, NOUNISH, OBJECT, OTHER, OWN, PART, PAST, PREP, PRESENT,
    PRON, REL, SUB, TIME, TITLE,
};

impl Sentence<'_> {
    /// The noun phrase that is the subject of the verb at `verb`, by what stands left of it.
    pub(super) fn subject(&self, verb: usize) -> Option<Range<usize>> {
        let mut verb = verb;
        // An infinitive has the subject of the verb that governs it: `managed to say`.
        loop {
            let group = self.group_start(verb);
            let governed = group > 0 && self.has(verb, BASE) && self.text(group - 1) == "to";
            let governor = (0..group.saturating_sub(1)).rev().take(6).find(|&at| self.is_finite(at));
            match governor {
                Some(at) if governed => verb = at,
                _ => return self.subject_of_group(group),
            }
        }
    }

    /// The subject of the verb at `verb`, also where it stands behind it: `erklärte der Minister`.
    pub(super) fn either_subject(&self, verb: usize) -> Option<Range<usize>> {
        if !self.inverts() {
            return self.subject(verb);
        }
        let ahead = self.subject(verb);
        match self.behind_opening(verb) {
            // `Roe, der Bäcker, sagte`
            Some(',') if ahead.as_ref().is_some_and(|ahead| self.is_nominal_start(ahead.start)) => ahead,
            Some(_) => {
                self.subject_behind(verb + 1).filter(|behind| self.is_nominal_start(behind.start)).or(ahead)
            }
            None => ahead,
        }
    }

    fn is_nominal_start(&self, at: usize) -> bool {
        self.is(at, Shape::Upper) || self.has(at, DET | PRON | TITLE | HUMAN)
    }

    /// What stands ahead of the verb at `verb`, where that may have its subject behind it: a comma, or else nothing but
    /// adverbials since the start of the clause.
    fn behind_opening(&self, verb: usize) -> Option<char> {
        if self.has(verb, AUX) || self.has(verb, OTHER) && self.language != Language::DE {
            return None;
        }
        let group = self.group_start(verb);
        let bound = (0..group).rev().find(|&at| !self.tokens[at].is_word() || self.has(at, SUB | CONJ));
        let first = bound.map_or(0, |at| at + 1);
        let relative =
            bound.is_some_and(|at| self.has(at, REL) && (at == 0 || !self.tokens[at - 1].is_word()));
        let joined = bound.is_some_and(|at| at > 0 && self.has(at, CONJ));
        if relative || joined {
            return None;
        }
        let lead = (first..group).find(|&at| !self.is_adverb(at)).unwrap_or(group);
        let adverbial = lead == group || self.has(lead, PREP | TIME);
        let comma = bound.is_some_and(|at| self.is(at, Shape::Comma));
        adverbial.then_some(if comma { ',' } else { ' ' })
    }

    /// Where the verb at `verb` begins, its auxiliaries, adverbs and bracketed asides included.
    pub(super) fn group_start(&self, verb: usize) -> usize {
        let mut start = verb;
        while start > 0 {
            let before = start - 1;
            if self.has(before, AUX) && !self.is_nominal(before)
                || self.is_adverb(before) && !self.has(before, DET | CONJ | PRON)
            {
                start = before;
            } else if before > 0 && self.text(before) == "since" && self.has(before - 1, AUX) {
                start = before - 1;
            } else if self.is(before, Shape::Close) {
                let Some(open) = (0..before).rev().find(|&at| self.is(at, Shape::Open)) else { break };
                start = open;
            } else {
                break;
            }
        }
        start
    }

    fn subject_of_group(&self, group: usize) -> Option<Range<usize>> {
        let before = group.checked_sub(1)?;
        let token = self.tokens[before];
        match token.shape {
            _ if token.any(PRON) && !(token.any(DET)) => Some(before..group),
            _ if token.any(REL) => self.antecedent(before),
            Shape::Comma | Shape::Dash => {
                let subject = self.clause_subject(group)?;
                Some(subject.start..self.with_apposition(subject.end).min(before))
            }
            _ if token.any(CONJ) => self.clause_subject(group),
            Shape::Lower | Shape::Upper | Shape::Number => self
                .outer_subject(group)
                .or_else(|| self.subject_behind_relative(group).map(Some))
                .unwrap_or_else(|| {
                    let aged =
                        |phrase: &Range<usize>| phrase.len() > 1 || !self.is(phrase.start, Shape::Number);
                    let phrase =
                        self.phrase_ending(group).filter(aged).or_else(|| self.clause_subject(group))?;
                    Some(self.ahead_of_participle(phrase.start).unwrap_or(phrase))
                }),
            _ => None,
        }
    }

    /// The subject of a verb that only an adverbial stands before: `que en la sala dijo`.
    fn outer_subject(&self, group: usize) -> Option<Option<Range<usize>>> {
        if !self.inverts() || !self.is(group - 1, Shape::Lower) {
            return None;
        }
        let mut start = group;
        while start > 0 && self.joins_phrase(start - 1, start, group) {
            start -= 1;
        }
        let relative = start.checked_sub(1).filter(|&at| self.has(at, REL));
        let adverbial = start < group && self.has(start, PREP);
        adverbial.then(|| match relative {
            Some(at) => self.antecedent(at),
            None => self.clause_subject(group),
        })
    }

    /// The noun phrase that ends at `end`.
    pub(super) fn phrase_ending(&self, end: usize) -> Option<Range<usize>> {
        let mut start = end;
        loop {
            while start > 0 && self.joins_phrase(start - 1, start, end) {
                start -= 1;
            }
            // `the Night Bureau (NB) director`
            match self.bracket_ending(start) {
                Some(open) if start < end => start = open,
                _ => break,
            }
        }
        let participle = start + 1 == end && self.has(start, ING) && !self.has(start, NOUNISH);
        if participle { None } else { self.trimmed(start..end) }
    }

    /// Where the bracket that ends at `end` opens, if it holds a few words and stands behind one.
    fn bracket_ending(&self, end: usize) -> Option<usize> {
        let close = end.checked_sub(1).filter(|&at| self.is(at, Shape::Close))?;
        let open = (1..close).rev().take(4).find(|&at| !self.tokens[at].is_word())?;
        (self.is(open, Shape::Open) && self.tokens[open - 1].is_word()).then_some(open)
    }

    /// Whether the token at `at` belongs to the noun phrase `start..end` behind it.
    fn joins_phrase(&self, at: usize, start: usize, end: usize) -> bool {
        let token = &self.tokens[at];
        // `Roe & Poe`
        if self.text(at) == "&" {
            return start < end && at > 0 && self.is(at - 1, Shape::Upper) && self.is(start, Shape::Upper);
        }
        if token.any(CONJ) {
            return start < end
                && at > 0
                && self.tokens[at - 1].is_word()
                && !self.has(at - 1, OBJECT | PRON);
        }
        token.is_word()
            && !token.any(SUB | REL | AUX | OBJECT)
            && !token.any(PRON)
            && (token.shape == Shape::Upper || !token.any(VERB) || self.is_nominal(at))
            && !(self.is_finite(at))
    }

    /// `range` without what leads into it and what follows it: conjunctions, adverbs, days, phrases of place and time.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Option<Range<usize>> {
        let Range { mut start, mut end } = range;
        if self.has(start, PREP) && start < end {
            start = self.behind_preposition(start..end);
        }
        while start < end && self.leads_in(start, end) {
            start += 1;
        }
        while start < end && self.trails(end - 1) {
            end -= 1;
        }
        (start < end).then_some(start..end)
    }

    fn leads_in(&self, at: usize, end: usize) -> bool {
        let token = &self.tokens[at];
        let named = self.is(at + 1, Shape::Upper) && at + 1 < end && token.shape == Shape::Upper && at > 0;
        token.any(CONJ | SUB | PREP)
            || token.any(ADV) && !token.any(DET)
            || token.any(TIME) && !named
            || self.is_adverb(at) && at == 0
    }

    fn trails(&self, at: usize) -> bool {
        let article = self.has(at, DET) && !self.has(at, INDEF);
        self.has(at, TIME | PREP | CONJ) && !self.is(at, Shape::Number) || article || self.is_adverb(at)
    }

    /// Where the subject starts in `In a statement the mayor`, `On Tuesday Jane Roe`: at the last determiner, or at the
    /// capital behind a common noun.
    fn behind_preposition(&self, range: Range<usize>) -> usize {
        let last = range.clone().rev().find(|&at| self.has(at, PREP)).unwrap_or(range.start);
        let first = last + 1;
        for at in (first + 1..range.end).rev() {
            let named =
                self.is(at, Shape::Upper) && !self.is(at - 1, Shape::Upper) && !self.has(at - 1, TITLE | DET);
            if self.has(at, DET) || named || self.has(at - 1, TIME) {
                return at;
            }
        }
        first
    }

    /// The subject of the clause that the token at `end` belongs to: its first noun phrase, behind what introduces it
    /// (`On Tuesday,`, `Speaking to reporters,`).
    pub(super) fn clause_subject(&self, end: usize) -> Option<Range<usize>> {
        let mut limit = end;
        for _ in 0..3 {
            let bound = (0..limit).rev().find(|&at| self.ends_clause(at));
            let start = bound.map_or(0, |at| at + 1);
            let start =
                (start..end).find(|&at| !self.has(at, CONJ) && !self.is(at, Shape::Comma)).unwrap_or(end);
            let start = self.behind_introduction(start, end);
            if self.inverts() && self.has(start, PREP) && end < self.tokens.len() {
                return None;
            }
            let phrase = self.phrase_starting(start, end).and_then(|phrase| self.trimmed(phrase));
            limit = match (phrase, bound) {
                (None, Some(bound)) => bound,
                (phrase, _) => return phrase,
            };
        }
        None
    }

    fn ends_clause(&self, at: usize) -> bool {
        matches!(self.tokens[at].shape, Shape::Semicolon | Shape::Colon | Shape::Stop)
            || self.is_quote(at)
                && (self.quote_ends_clause(at) || self.tokens[..at].iter().all(|token| !token.is_word()))
    }

    fn behind_introduction(&self, start: usize, end: usize) -> usize {
        let mut start = start;
        while start < end && self.introduces(start) {
            let comma = (start..end)
                .find(|&at| self.is(at, Shape::Comma) || self.is_quote(at) && self.quote_has_comma(at));
            match comma {
                Some(comma) if comma + 1 < end => start = comma + 1,
                _ => return start,
            }
        }
        start
    }

    fn quote_ends_clause(&self, at: usize) -> bool {
        matches!(last_sign(self.text(at)), Some('?' | '!' | ','))
    }

    pub(super) fn quote_has_comma(&self, at: usize) -> bool {
        last_sign(self.text(at)) == Some(',')
    }

    /// Whether the word at `at` opens a phrase that stands ahead of the subject.
    fn introduces(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let participle =
            token.any(ING | PART) || self.text(at).ends_with("ing") || self.text(at).ends_with("ed");
        let conjunction = token.any(CONJ) && self.is(at + 1, Shape::Comma);
        token.any(PREP | SUB | TIME) && !(token.any(DET) && token.any(REL))
            || self.text(at).eq_ignore_ascii_case("to")
            || self.is_adverb(at) && !token.any(DET)
            || conjunction
            || participle
                && !token.any(TITLE | DET | HUMAN)
                && !self.is(at + 1, Shape::Upper) | token.any(ING)
    }

    /// The noun phrase that starts at `start`, up to its verb, a comma, or what else cannot be in one.
    pub(super) fn phrase_starting(&self, start: usize, limit: usize) -> Option<Range<usize>> {
        if start < limit && self.has(start, PRON) {
            return Some(start..start + 1);
        }
        let verb = self.is(start, Shape::Lower)
            && self.has(start, VERB | AUX)
            && !self.has(start, NOUNISH | HUMAN | DET);
        if verb || self.text_ends_with_ing(start) {
            return None;
        }
        let mut end = start;
        while end < limit && self.continues_phrase(start, end) {
            end += 1;
        }
        (start < end).then_some(start..end)
    }

    fn text_ends_with_ing(&self, at: usize) -> bool {
        self.is(at, Shape::Lower) && self.text(at).ends_with("ing")
    }

    fn continues_phrase(&self, start: usize, at: usize) -> bool {
        let token = &self.tokens[at];
        if matches!(token.shape, Shape::Other) {
            return at > start;
        }
        let verb =
            at > start && self.is_finite(at) || self.has(at, AUX) || at > start && self.is_bare_verb(at);
        let opens = at == start && token.any(DET);
        token.is_word() && !verb && !token.any(OBJECT | PRON) && (opens || !token.any(SUB | REL))
    }

    /// A bare form behind a plural or a capital: `supporters say`.
    fn is_bare_verb(&self, at: usize) -> bool {
        self.is(at, Shape::Lower)
            && self.has(at, BASE)
            && !self.is_nominal(at)
            && (self.is_plural(at - 1) || self.has(at - 1, HUMAN))
    }

    /// The noun phrase that starts right of a verb, as in `said Jane Roe, a baker`: with its appositions, without phrases
    /// of place and time.
    pub(super) fn subject_behind(&self, start: usize) -> Option<Range<usize>> {
        let start = self.behind_recipient(self.behind_adverb(start));
        let first = self.get(start).filter(|token| token.is_word())?;
        if first.any(PRON) {
            return Some(start..start + 1);
        }
        if matches!(self.text(start), "last" | "next" | "earlier") {
            return None;
        }
        if first.any(PREP | SUB | OBJECT | REL | CONJ | AUX | TIME) && !first.any(DET | TITLE)
            || self.is_adverb(start)
        {
            return None;
        }
        let mut end = start;
        while end < self.tokens.len() && self.continues_name(start, end) {
            end += 1;
        }
        while end > start
            && (self.has(end - 1, TIME | CONJ | DET | PREP) && !self.has(end - 1, INDEF)
                || self.is_adverb(end - 1))
            && !self.is(end - 1, Shape::Upper)
        {
            end -= 1;
        }
        (end > start).then(|| start..self.with_apposition(end))
    }

    /// Behind an adverb between a verb and its subject: `écrit même le maire`.
    fn behind_adverb(&self, start: usize) -> usize {
        start + usize::from(self.inverts() && self.is_adverb(start) && !self.has(start, DET))
    }

    /// Behind what stands between a verb and its subject: to whom the speech was told, where it was.
    /// `disse à Agência o ministro`, `dijo en rueda de prensa el alcalde`.
    fn behind_recipient(&self, start: usize) -> usize {
        if !self.inverts() || !self.has(start, PREP) {
            return start;
        }
        let words =
            || (start + 1..self.tokens.len().min(start + 8)).take_while(|&at| self.tokens[at].is_word());
        let subject = words().skip(1).find(|&at| {
            let noun = !self.has(at - 1, PREP | DET | CONJ | SUB) && !self.has(at + 1, TIME | SUB);
            noun && (self.has(at, DET) && !GENITIVE.contains(&self.text(at)) || self.has(at, TITLE | HUMAN))
        });
        let names = words().take_while(|&at| self.is(at, Shape::Upper)).count();
        subject.unwrap_or(if names > 2 { start + 2 } else { start })
    }

    fn continues_name(&self, start: usize, at: usize) -> bool {
        let token = &self.tokens[at];
        let of = OF.contains(&self.text(at));
        if at > start && token.any(TIME) {
            return false;
        }
        if at > start && self.inverts() && token.any(DET) && !GENITIVE.contains(&self.text(at)) {
            return OF.contains(&self.text(at - 1)) || self.has(at - 1, DET);
        }
        // `Roe & Poe`
        if self.text(at) == "&" {
            return at > start && self.is(at - 1, Shape::Upper) && self.is(at + 1, Shape::Upper);
        }
        token.is_word()
            && (of || !token.any(PREP | SUB | REL | AUX | OBJECT | PRON))
            && (at == start
                || !(token.any(PAST | PRESENT | ING) && token.shape == Shape::Lower && !self.is_nominal(at)))
            && !(at > start && self.looks_finite(at))
    }

    /// Where `…, a baker from Leeds` behind the phrase that ends at `end` stops.
    pub(super) fn with_apposition(&self, end: usize) -> usize {
        let mut end = end;
        while self.is(end, Shape::Comma) && self.is_apposition(end + 1) {
            let stop = (end + 1..self.tokens.len())
                .find(|&at| !self.tokens[at].is_word() && !self.is(at, Shape::Dash));
            let stop = stop.unwrap_or(self.tokens.len());
            // `According to Roe, Poe “was late”`
            if self.is_quote(stop) || (end + 1..stop).any(|at| self.is_finite(at) && !self.has(at, NOUNISH)) {
                return end;
            }
            end = stop;
        }
        end
    }

    fn is_apposition(&self, at: usize) -> bool {
        let Some(token) = self.get(at).filter(|token| token.is_word()) else { return false };
        let noun = !token.any(ING | PREP | SUB | REL | CONJ | PRON | AUX | ADV | PAST | PRESENT | BE | TIME)
            || token.any(HUMAN | TITLE);
        noun && !self.is_adverb(at) && !self.text(at).ends_with("ing") || token.any(DET) && !token.any(OWN)
    }
}

#[cfg(test)]
mod tests {
    use crate::fields::quote::tests::{assert_subject, page};

    #[test]
    fn a_subject_is_the_noun_phrase_before_its_verb() {
        assert_subject("Jane Roe said no.", "said", Some("Jane Roe"));
        assert_subject("She had never said so.", "said", Some("She"));
        assert_subject("The new mayor of Leeds said no.", "said", Some("The new mayor of Leeds"));
        assert_subject("Jane Roe, a baker, said no.", "said", Some("Jane Roe, a baker"));
        assert_subject("The baker fined when he was 27 said no.", "said", Some("The baker"));
        assert_subject("Bakers at Roe & Poe said no.", "said", Some("Bakers at Roe & Poe"));
    }

    #[test]
    fn what_leads_in_is_no_part_of_the_subject() {
        assert_subject("On Tuesday, Jane Roe said no.", "said", Some("Jane Roe"));
        assert_subject("On Tuesday Jane Roe said no.", "said", Some("Jane Roe"));
        assert_subject("Speaking to reporters, Roe said no.", "said", Some("Roe"));
        assert_subject("In a statement the mayor said no.", "said", Some("the mayor"));
        assert_subject("But the mayor also said no.", "said", Some("the mayor"));
    }

    #[test]
    fn verbs_of_one_clause_share_its_subject() {
        assert_subject("The mayor sat down and said no.", "said", Some("The mayor"));
        assert_subject("Jane Roe managed to say no.", "say", Some("Jane Roe"));
        assert_subject("The mayor, who said no, left.", "said", Some("who"));
        assert_subject("The letter that said no was lost.", "said", Some("The letter"));
    }

    #[test]
    fn a_subject_behind_its_verb_takes_its_apposition() {
        for (text, expected) in [
            ("said Jane Roe, a baker from Leeds.", Some("Jane Roe, a baker from Leeds")),
            ("said Jane Roe on Tuesday.", Some("Jane Roe")),
            ("said she.", Some("she")),
            ("said last week.", None),
            ("said on Tuesday.", None),
        ] {
            let page = page(text);
            let sentence = page.sentence(0);
            let subject = sentence.subject_behind(1).map(|subject| &text[sentence.span(&subject)]);
            assert_eq!(subject, expected, "{text}");
        }
    }
}
