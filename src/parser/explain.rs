//! Why each block is what it is.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Parser, Scratch};
use crate::article::Article;
use crate::cost::{COSTS, Cost, Costs, context};
use crate::kind::BlockKind;
use crate::rule::Rule;
use crate::span::Span;

/// An article, and everything that each part of it could have been.
///
/// Made by [`Parser::explain`]. What a reading counts is a prior that versions may change: it is for people who wonder
/// about a block, or who want to mend a rule.
///
/// ```
/// use tearsheet::{BlockKind, Parser};
///
/// let explanation = Parser::new().explain("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
/// let readings: Vec<_> = explanation.readings(0).collect();
/// assert!(readings.len() > 1);
/// let chosen = readings.iter().find(|reading| reading.is_chosen()).unwrap();
/// assert_eq!(chosen.kind(), BlockKind::Headline);
/// assert!(chosen.reasons().iter().any(|reason| reason.about() == "The first line."));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'a> {
    article: Article<'a>,
    /// In the order of their first bytes.
    readings: Vec<Stored>,
    reasons: Vec<Reason>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Stored {
    kind: BlockKind,
    rule: Rule,
    span: Span,
    reasons: Range<usize>,
    /// Of the chosen one alone.
    context: Option<Range<usize>>,
}

/// One thing that a part of the text could be: a kind, by a rule, at a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading<'e> {
    stored: &'e Stored,
    all: &'e [Reason],
}

/// A fact that counted for a reading, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    name: &'static str,
    about: &'static str,
    points: i32,
}

/// The readings of a block. Made by [`Explanation::readings`].
#[derive(Clone, Debug)]
pub struct Readings<'e> {
    stored: core::slice::Iter<'e, Stored>,
    all: &'e [Reason],
}

impl Parser {
    /// Parses a text and keeps what every part of it could have been: the same decision, with someone listening.
    #[must_use]
    pub fn explain<'a>(&self, source: &'a str) -> Explanation<'a> {
        let (mut scratch, mut heard) = (Scratch::default(), Vec::new());
        let outline = self.outline(&mut scratch, source, &mut heard);
        let mut explanation =
            Explanation { article: Article::new(source, outline), readings: Vec::new(), reasons: Vec::new() };
        let costs = self.costs.as_ref().unwrap_or(&COSTS);
        explanation.add_readings(&scratch, &heard, costs);
        explanation.add_context(&scratch, costs);
        explanation.readings.sort_by_key(|reading| reading.span.start());
        explanation
    }
}

impl<'a> Explanation<'a> {
    /// The article, as [`Parser::parse`] gives it.
    #[must_use]
    pub const fn article(&self) -> &Article<'a> {
        &self.article
    }

    /// What the block with that [index](crate::Block::index) could have been, in the order of the rules. A block of
    /// several parts has the readings of each.
    #[must_use]
    pub fn readings(&self, block: usize) -> Readings<'_> {
        let entries = &self.article.outline().entries;
        let before = |end: usize| self.readings.partition_point(|reading| reading.span.start() < end);
        let start = entries.get(block).map_or(self.readings.len(), |entry| before(entry.span.start()));
        let end = entries.get(block + 1).map_or(self.readings.len(), |entry| before(entry.span.start()));
        Readings { stored: self.readings[start..end].iter(), all: &self.reasons }
    }

    fn add_readings(&mut self, scratch: &Scratch, heard: &[(usize, Cost)], costs: &Costs) {
        let mut heard = heard.iter().peekable();
        for (index, proposal) in scratch.proposals.iter().enumerate() {
            let start = self.reasons.len();
            while let Some((_, cost)) = heard.next_if(|(of, _)| *of == index) {
                self.reasons.push(Reason::new(*cost, costs));
            }
            let (first, last) = (&scratch.pieces[proposal.start], &scratch.pieces[proposal.end - 1]);
            self.readings.push(Stored {
                kind: proposal.kind,
                rule: proposal.rule,
                span: Span::new(first.span.start(), last.span.end()),
                reasons: start..self.reasons.len(),
                context: None,
            });
        }
    }

    /// What the chosen readings counted for where they stand and what they stand behind.
    fn add_context(&mut self, scratch: &Scratch, costs: &Costs) {
        let mut last = BlockKind::Separator;
        for (&index, &zone) in scratch.chosen.iter().zip(scratch.decision.zones()) {
            let proposal = &scratch.proposals[index as usize];
            let start = self.reasons.len();
            let counted =
                context(last, proposal.kind, zone, scratch.pieces[proposal.start].joint(&scratch.logical));
            self.reasons.extend(counted.into_iter().flatten().map(|cost| Reason::new(cost, costs)));
            self.readings[index as usize].context = Some(start..self.reasons.len());
            last = proposal.kind;
        }
    }
}

impl<'e> Reading<'e> {
    /// What it could be.
    #[must_use]
    pub const fn kind(&self) -> BlockKind {
        self.stored.kind
    }

    /// The rule that says so.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.stored.rule
    }

    /// The part of the text, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.stored.span
    }

    /// Whether the decision chose it.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        self.stored.context.is_some()
    }

    /// What counted for it (below zero) and against it, wherever it stands.
    #[must_use]
    pub fn reasons(&self) -> &'e [Reason] {
        &self.all[self.stored.reasons.clone()]
    }

    /// What counted for its place and for its neighbour: known of the chosen one alone.
    #[must_use]
    pub fn context(&self) -> &'e [Reason] {
        self.stored.context.clone().map_or(&[], |range| &self.all[range])
    }

    /// The points of its reasons and its context together: the fewer, the likelier.
    #[must_use]
    pub fn points(&self) -> i32 {
        self.reasons().iter().chain(self.context()).map(Reason::points).sum()
    }
}

impl Reason {
    fn new(cost: Cost, costs: &Costs) -> Self {
        let (name, about) = cost.reason();
        Self { name, about: about.trim_ascii(), points: costs.of(cost) }
    }

    /// Its name in the table of costs.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// One line about it.
    #[must_use]
    pub const fn about(&self) -> &'static str {
        self.about
    }

    /// What it counts: below zero for the reading, above against it.
    #[must_use]
    pub const fn points(&self) -> i32 {
        self.points
    }
}

impl core::fmt::Display for Reason {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:+} {} ({})", self.points, self.about, self.name)
    }
}

impl<'e> Iterator for Readings<'e> {
    type Item = Reading<'e>;

    fn next(&mut self) -> Option<Reading<'e>> {
        self.stored.next().map(|stored| Reading { stored, all: self.all })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stored.size_hint()
    }
}

impl ExactSizeIterator for Readings<'_> {}
impl core::iter::FusedIterator for Readings<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    const ARTICLE: &str =
        "Council delays vote\n\nThe council put the vote off on Tuesday night, it said.\n\nPLAY:\n";

    #[test]
    fn explaining_decides_the_same() {
        let parser = Parser::new();
        assert_eq!(parser.explain(ARTICLE).article(), &parser.parse(ARTICLE));
    }

    #[test]
    fn reasons_add_up_to_what_was_decided_on() {
        let parser = Parser::new();
        let explanation = parser.explain(ARTICLE);
        let mut scratch = Scratch::default();
        parser.outline(&mut scratch, ARTICLE, &mut ());
        for (reading, proposal) in explanation.readings.iter().zip(&scratch.proposals) {
            let points = explanation.reasons[reading.reasons.clone()].iter().map(Reason::points).sum::<i32>();
            assert_eq!((reading.rule, points), (proposal.rule, proposal.cost));
        }
    }

    #[test]
    fn a_rule_switched_off_leaves_no_reason_behind() {
        let parser = Parser::builder().without(Rule::HEADLINE).build();
        let explanation = parser.explain(ARTICLE);
        assert!(explanation.reasons.iter().all(|reason| !reason.name.starts_with("Headline")));
    }

    #[test]
    fn each_block_has_one_chosen_reading() {
        let explanation = Parser::new().explain(ARTICLE);
        for block in explanation.article().blocks() {
            let chosen = explanation.readings(block.index()).filter(Reading::is_chosen);
            assert_eq!(chosen.map(|reading| reading.kind()).collect::<Vec<_>>(), [block.kind()]);
        }
        assert_eq!(explanation.readings(99).count(), 0);
    }
}
