//! What a view left out.

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
    pub fn kinds(&self) -> impl Iterator<Item = (BlockKind, Count)> {
        let counts = BlockKind::ALL.iter().zip(&self.counts);
        counts.filter(|(_, count)| count.blocks > 0).map(|(&kind, &count)| (kind, count))
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
