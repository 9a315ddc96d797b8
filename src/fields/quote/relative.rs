//! The noun phrase that a relative clause or a participle tells more of, which is the subject of the verb behind it.

use core::ops::Range;

use super::sentence::Sentence;
use super::token::Shape;
use crate::lexicon::speech::class::{
    AUX, CONJ, DET, OBJECT, PART, PAST, PREP, PRON, REL, SAY, SOFT, SUB, TIME,
};

/// How many words back a relative clause may begin.
const REACH: usize = 20;

impl Sentence<'_> {
    /// The subject of a verb behind a relative clause that no comma sets off: `A baker who was asked twice told …`.
    pub(super) fn subject_behind_relative(&self, group: usize) -> Option<Range<usize>> {
        let relative =
            (1..group).rev().take(REACH).take_while(|&at| self.tokens[at].is_word() || self.is_quote(at));
        let relative =
            relative.into_iter().find(|&at| self.text(at) == "who" && self.tokens[at - 1].is_word())?;
        let verbs = || (relative + 1..group).filter(|&at| self.is_finite(at));
        let verb = verbs().next()?;
        // What is said, or another clause, has a subject of its own.
        let clause = (relative + 1..group).any(|at| self.has(at, SUB | SAY | SOFT) && !self.is_nominal(at));
        let one = verbs().all(|at| at < verb + 4);
        (one && !clause && group > verb + 1).then(|| self.phrase_ending(relative)).flatten()
    }

    /// The noun phrase that a participle tells more of, up to the noun at `start`: `A letter seen by the Post says …`.
    pub(super) fn ahead_of_participle(&self, start: usize) -> Option<Range<usize>> {
        if self.inverts() {
            return None;
        }
        let first = (0..start).rev().take(4).take_while(|&at| self.has(at, PREP | DET | TIME)).last()?;
        let participle = first.checked_sub(1)?;
        let formed = self.is(participle, Shape::Lower)
            && (self.has(participle, PAST | PART) || self.text(participle).ends_with("ed"));
        let by = (first..start).any(|at| self.text(at) == "by");
        let plain = by || self.has(first, PREP) && !self.has(participle, SAY | SOFT);
        let noun = participle.checked_sub(1).is_some_and(|at| {
            self.tokens[at].is_word()
                && !self.has(at, AUX | PRON | REL | SUB | CONJ | OBJECT)
                && !self.is_adverb(at)
        });
        (formed && plain && noun && !self.is_nominal(participle))
            .then(|| self.phrase_ending(participle))
            .flatten()
    }

    /// `who` stands for itself; `that` and `which` for the noun phrase before them.
    pub(super) fn antecedent(&self, relative: usize) -> Option<Range<usize>> {
        if !self.has(relative, SUB) && self.text(relative) != "which" {
            return Some(relative..relative + 1);
        }
        let end = if relative > 0 && self.is(relative - 1, Shape::Comma) { relative - 1 } else { relative };
        let conjunction = self.inverts()
            && end > 0
            && matches!(self.text(end - 1), "vez" | "tiempo" | "tempo" | "medida" | "stesso" | "temps");
        if conjunction { None } else { self.phrase_ending(end) }
    }
}

#[cfg(test)]
mod tests {
    use crate::fields::quote::tests::assert_subject;

    #[test]
    fn a_relative_clause_without_commas_hides_no_subject() {
        assert_subject("A baker who was fined by Leeds for late bread said no.", "said", Some("A baker"));
        assert_subject("The baker who left told them no.", "told", Some("The baker"));
        // Who is left out speaks in the clause itself.
        assert_subject("The baker who said Roe called it late left.", "called", Some("Roe"));
    }

    #[test]
    fn a_participle_hides_no_subject() {
        assert_subject("A letter seen by the Post says no.", "says", Some("A letter"));
        assert_subject("A statement released Tuesday by the mayor said no.", "said", Some("A statement"));
        assert_subject("A baker arrested in Leeds said no.", "said", Some("A baker"));
    }
}
