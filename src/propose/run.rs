//! Short lines that stand together in the story.

use super::Page;
use crate::kind::Group;

/// How many short lines above and below one are looked at for what they are together.
const REACH: usize = 16;
/// Lines of a form or a block of advertisements at the least.
const BLOCK: usize = 8;
/// Lines of a list at the least.
const LIST: usize = 3;

/// The short lines around a piece, itself included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    lines: usize,
    /// Whether one of them is labelled as furniture, or comes back.
    furnished: bool,
}

impl Run {
    /// The lines around the piece that are no sentences.
    pub(super) fn around(page: &Page<'_>, at: usize) -> Self {
        let short = |at: &usize| !page.runs_or_tells(*at);
        let furnished = |at: usize| {
            page.is_repeated(at) || page.hit_kind(at).is_some_and(|kind| kind.group() == Group::Furniture)
        };
        let below = (at..page.pieces.len()).take(REACH).take_while(short);
        let above = (0..at).rev().take(REACH).take_while(short);
        below.chain(above).fold(Self { lines: 0, furnished: false }, |run, at| Self {
            lines: run.lines + 1,
            furnished: run.furnished || furnished(at),
        })
    }

    /// Whether they are a form, or a block of advertisements.
    pub(super) const fn is_block(self) -> bool {
        self.lines >= BLOCK && self.furnished
    }

    /// Whether they are a list of the story's own.
    pub(super) const fn is_list(self) -> bool {
        self.lines >= LIST && !self.furnished
    }
}
