//! What a view left out.

use core::iter::Zip;
use core::slice::Iter;

use crate::block::Block;
use crate::kind::BlockKind;

/// What a view left out, by kind.
///
/// ```
/// use tearsheet::{BlockKind, parse};
///
/// let article = parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
/// let body = article.body();
/// let headline = body.dropped().of(BlockKind::Headline);
/// assert_eq!((headline.blocks(), headline.bytes(), headline.chars()), (1, 19, 19));
/// assert_eq!(body.dropped().kinds().count(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Dropped {
    counts: [Count; BlockKind::COUNT],
}

/// Numbers of blocks and of what they hold, white space at their ends left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Count {
    blocks: usize,
    bytes: usize,
    chars: usize,
}

/// The kinds of which a view left something out. Made by [`Dropped::kinds`].
#[derive(Clone, Debug)]
pub struct DroppedKinds<'d> {
    counts: Zip<Iter<'static, BlockKind>, Iter<'d, Count>>,
}

impl Iterator for DroppedKinds<'_> {
    type Item = (BlockKind, Count);

    fn next(&mut self) -> Option<(BlockKind, Count)> {
        self.counts.find(|(_, count)| count.blocks > 0).map(|(&kind, &count)| (kind, count))
    }
}

impl core::iter::FusedIterator for DroppedKinds<'_> {}

impl Dropped {
    pub(super) fn of_blocks(blocks: &[Block<'_>]) -> Self {
        let mut dropped = Self::default();
        for block in blocks {
            dropped.counts[block.kind() as usize].add(Count::of(block));
        }
        dropped
    }

    /// What was left out of a kind.
    #[must_use]
    pub const fn of(&self, kind: BlockKind) -> Count {
        self.counts[kind as usize]
    }

    /// The kinds of which something was left out, in the order of their declaration.
    #[must_use]
    pub fn kinds(&self) -> DroppedKinds<'_> {
        DroppedKinds { counts: BlockKind::ALL.iter().zip(&self.counts) }
    }

    /// All together.
    #[must_use]
    pub fn total(&self) -> Count {
        let mut total = Count::default();
        for &count in &self.counts {
            total.add(count);
        }
        total
    }
}

impl Count {
    fn of(block: &Block<'_>) -> Self {
        let text = block.text();
        Self { blocks: 1, bytes: text.as_str().len(), chars: text.as_str().chars().count() }
    }

    const fn add(&mut self, other: Self) {
        self.blocks += other.blocks;
        self.bytes += other.bytes;
        self.chars += other.chars;
    }

    /// Blocks.
    #[must_use]
    pub const fn blocks(self) -> usize {
        self.blocks
    }

    /// Bytes.
    #[must_use]
    pub const fn bytes(self) -> usize {
        self.bytes
    }

    /// Code points.
    #[must_use]
    pub const fn chars(self) -> usize {
        self.chars
    }
}
