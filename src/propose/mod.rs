//! Layer 3: what each piece could be.
//!
//! A rule looks at a piece and its neighbours and answers: here I could be one KIND of n pieces, at this cost. The
//! order of the rules is the order of [`propose`]; on a tie the earlier one wins. `paragraph` always proposes one
//! piece, so every text has a path.

mod authors;
mod bar;
mod bio;
mod body;
mod cells;
mod colophon;
mod deck;
mod echo;
mod embed;
mod front;
mod furnished;
mod furniture;
mod gallery;
mod label;
mod listed;
mod maker;
mod marks;
mod media;
mod own;
mod page;
#[cfg(test)]
mod page_tests;
mod pointer;
mod post;
mod prose;
mod readings;
mod records;
mod repeats;
mod run;
mod scene;
#[cfg(test)]
mod short_tests;
mod signature;
#[cfg(test)]
mod tests;
mod thread;
mod title;
mod wire;

pub(crate) use page::Page;

use alloc::vec::Vec;

use crate::cost::{Cost, Costs};
use crate::kind::{BlockKind, Group};
use crate::rule::Rule;
use crate::work;

/// "Pieces `start` up to `end` are one block of `kind`", and what that costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: BlockKind,
    pub(crate) rule: Rule,
    pub(crate) cost: i32,
}

/// Who listens to the reasons of a proposal. The plain parser listens with `()`, which does nothing.
pub(crate) trait Sink {
    /// `cost` was counted for the proposal with that index.
    fn evidence(&mut self, proposal: usize, cost: Cost);

    /// The proposal with that index is not made: another one takes the index.
    fn withdraw(&mut self, proposal: usize);
}

impl Sink for () {
    #[inline]
    fn evidence(&mut self, _: usize, _: Cost) {}

    #[inline]
    fn withdraw(&mut self, _: usize) {}
}

impl Sink for Vec<(usize, Cost)> {
    fn evidence(&mut self, proposal: usize, cost: Cost) {
        self.push((proposal, cost));
    }

    fn withdraw(&mut self, proposal: usize) {
        let kept = self.iter().rposition(|&(of, _)| of != proposal).map_or(0, |at| at + 1);
        self.truncate(kept);
    }
}

/// Where proposals are made: the page, the costs, and what was proposed so far.
pub(crate) struct Desk<'d, 's, S> {
    pub(crate) page: &'d Page<'s>,
    costs: &'d Costs,
    /// Rules that are switched off, by [`Rule::bit`].
    without: u32,
    proposals: &'d mut Vec<Proposal>,
    sink: &'d mut S,
}

impl<'d, 's, S: Sink> Desk<'d, 's, S> {
    /// A bid of `rule` that pieces `start` up to `end` are a `kind`, open for evidence.
    fn bid(&mut self, rule: Rule, kind: BlockKind, start: usize, end: usize) -> Bid<'_, 'd, 's, S> {
        let bytes = self.page.pieces[end - 1].span.end() - self.page.pieces[start].span.start();
        let story = kind.group() == Group::Body;
        // A bio may be as long as a page.
        let longest = if kind == BlockKind::Bio { 3 * LONGEST } else { LONGEST };
        Bid { desk: self, rule, kind, start, end, cost: 0 }
            .when(!story && bytes > longest, Cost::LongerThanItsKind)
    }
}

/// Bytes above which nothing but the story is in one piece, as a rule.
const LONGEST: usize = 800;

/// A proposal in the making.
struct Bid<'b, 'd, 's, S> {
    desk: &'b mut Desk<'d, 's, S>,
    rule: Rule,
    kind: BlockKind,
    start: usize,
    end: usize,
    cost: i32,
}

impl<S: Sink> Bid<'_, '_, '_, S> {
    /// Counts `cost`.
    fn add(mut self, cost: Cost) -> Self {
        self.cost += self.desk.costs.of(cost);
        let index = self.desk.proposals.len();
        self.desk.sink.evidence(index, cost);
        self
    }

    /// Counts `cost` if `holds`.
    fn when(self, holds: bool, cost: Cost) -> Self {
        if holds { self.add(cost) } else { self }
    }

    /// Makes the proposal, unless its rule is switched off.
    fn place(self) {
        if self.desk.without & self.rule.bit() == 0 || self.rule == Rule::PARAGRAPH {
            work::count(1);
            let Self { start, end, kind, rule, cost, .. } = self;
            self.desk.proposals.push(Proposal { start, end, kind, rule, cost });
        } else {
            self.desk.sink.withdraw(self.desk.proposals.len());
        }
    }
}

/// Proposes everything that every piece of `page` could be.
pub(crate) fn propose<S: Sink>(
    page: &Page<'_>,
    costs: &Costs,
    without: u32,
    proposals: &mut Vec<Proposal>,
    sink: &mut S,
) {
    proposals.clear();
    let mut desk = Desk { page, costs, without, proposals, sink };
    for at in 0..page.pieces.len() {
        label::label(&mut desk, at);
        label::pointer(&mut desk, at);
        body::paragraph(&mut desk, at);
        embed::propose(&mut desk, at);
        thread::propose(&mut desk, at);
        listed::propose(&mut desk, at);
        body::set_off(&mut desk, at);
        post::propose(&mut desk, at);
        own::propose(&mut desk, at);
        if page.is_plain_prose(at) {
            continue;
        }
        front::propose(&mut desk, at);
        signature::propose(&mut desk, at);
        body::propose(&mut desk, at);
        media::propose(&mut desk, at);
        colophon::propose(&mut desk, at);
        bio::propose(&mut desk, at);
        furniture::propose(&mut desk, at);
        bar::propose(&mut desk, at);
        wire::propose(&mut desk, at);
    }
}
