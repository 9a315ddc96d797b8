//! A block and a section of an article.

use crate::kind::{BlockKind, Group};
use crate::outline::{Entry, Outline};
use crate::rule::Rule;
use crate::span::Span;
use crate::text::Text;

/// One thing in the article, whole: a paragraph with all its lines, a post with its words and its signature, one list
/// item, one credit. Blocks never nest.
///
/// ```
/// use tearsheet::{BlockKind, parse};
///
/// let article = parse(
///     "The harbour master refused to reopen the basin to fishing boats, two weeks after a carrier tore away the quay wall.\n\
///      PLAY:\nhttps://www.youtube.com/watch?v=aB3dE5gH7jK\n",
/// );
/// let block = article.blocks().nth(1).unwrap();
/// assert_eq!((block.kind(), block.text().as_str()), (BlockKind::Cue, "PLAY:"));
/// assert_eq!((block.span().len(), block.tile().len()), (5, 6));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    source: &'a str,
    entry: Entry,
    tile: Span,
    index: usize,
}

impl<'a> Block<'a> {
    pub(crate) fn new(source: &'a str, outline: &Outline, index: usize) -> Self {
        Self { source, entry: outline.entries[index], tile: outline.tile(index), index }
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> BlockKind {
        self.entry.kind
    }

    /// The group of its kind.
    #[must_use]
    pub const fn group(&self) -> Group {
        self.entry.kind.group()
    }

    /// The rule that decided it.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.entry.rule
    }

    /// Where it stands, without the white space at its ends, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.entry.span
    }

    /// Its tile: all bytes up to the next block, so that the tiles joined are the source.
    #[must_use]
    pub const fn tile(&self) -> Span {
        self.tile
    }

    /// Its place among the article's blocks, from 0.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Its text, without the white space at its ends.
    #[must_use]
    pub fn text(&self) -> Text<'a> {
        Text::new(self.source, self.entry.span)
    }

    /// Whether a wrap broke its lines: [`Text::joined`] then gives what its writer wrote. In other blocks of several
    /// lines, posts and widgets, a line end is a line end.
    #[must_use]
    pub const fn is_wrapped(&self) -> bool {
        self.entry.wrapped
    }

    /// Whether its logical line starts with it.
    pub(crate) const fn opens_line(&self) -> bool {
        self.entry.opens
    }
}

/// A maximal run of blocks of one group.
///
/// ```
/// use tearsheet::{Group, parse};
///
/// let article = parse(
///     "The harbour master refused to reopen the basin to fishing boats, two weeks after a carrier tore away the quay wall.\n\
///      PLAY:\nhttps://www.youtube.com/watch?v=aB3dE5gH7jK\n",
/// );
/// let section = article.sections().nth(1).unwrap();
/// assert_eq!((section.group(), section.blocks().len()), (Group::Embed, 2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    group: Group,
    span: Span,
    blocks: core::ops::Range<usize>,
}

impl Section {
    /// The group of its blocks.
    #[must_use]
    pub const fn group(&self) -> Group {
        self.group
    }

    /// From its first block's first byte to its last block's last, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The indices of its blocks.
    #[must_use]
    pub fn blocks(&self) -> core::ops::Range<usize> {
        self.blocks.clone()
    }
}

/// The blocks of an article, in order. Made by [`Article::blocks`](crate::Article::blocks).
#[derive(Clone, Debug)]
pub struct Blocks<'o, 'a> {
    source: &'a str,
    outline: &'o Outline,
    range: core::ops::Range<usize>,
}

impl<'o, 'a> Blocks<'o, 'a> {
    pub(crate) fn new(source: &'a str, outline: &'o Outline) -> Self {
        Self { source, outline, range: 0..outline.entries.len() }
    }
}

impl<'a> Iterator for Blocks<'_, 'a> {
    type Item = Block<'a>;

    fn next(&mut self) -> Option<Block<'a>> {
        self.range.next().map(|index| Block::new(self.source, self.outline, index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}

impl DoubleEndedIterator for Blocks<'_, '_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.range.next_back().map(|index| Block::new(self.source, self.outline, index))
    }
}

impl ExactSizeIterator for Blocks<'_, '_> {}
impl core::iter::FusedIterator for Blocks<'_, '_> {}

/// The sections of an article, in order. Made by [`Article::sections`](crate::Article::sections).
#[derive(Clone, Debug)]
pub struct Sections<'o> {
    entries: &'o [Entry],
    next: usize,
}

impl<'o> Sections<'o> {
    pub(crate) fn new(outline: &'o Outline) -> Self {
        Self { entries: outline.entries.as_slice(), next: 0 }
    }
}

impl Iterator for Sections<'_> {
    type Item = Section;

    fn next(&mut self) -> Option<Section> {
        let first = self.next;
        let rest = &self.entries[first..];
        let group = rest.first()?.kind.group();
        let len = rest.iter().take_while(|entry| entry.kind.group() == group).count();
        self.next = first + len;
        let span = Span::new(rest[0].span.start(), rest[len - 1].span.end());
        Some(Section { group, span, blocks: first..self.next })
    }
}

impl core::iter::FusedIterator for Sections<'_> {}
