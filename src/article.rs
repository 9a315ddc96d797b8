//! The article: a text and what every byte of it is.

mod values;

pub use values::Texts;

use core::fmt;

use crate::block::{Block, Blocks, Sections};
use crate::kind::BlockKind;
use crate::language::Language;
use crate::layout::Layout;
use crate::offsets::Offsets;
use crate::outline::Outline;
use crate::text::Text;
use crate::view::{View, ViewBuilder};

/// A text, and what every byte of it is. What [`parse`](crate::parse) gives; its `Display` is the source.
///
/// It borrows the text. Blocks are decided once; every other answer is worked out when it is asked for, from the blocks
/// that bear on it.
///
/// ```
/// use tearsheet::{BlockKind, parse};
///
/// let article = parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
/// assert_eq!(article.headline().unwrap().as_str(), "Council delays vote");
/// let kinds: Vec<_> = article.blocks().map(|block| block.kind()).collect();
/// assert_eq!(kinds, [BlockKind::Headline, BlockKind::Paragraph]);
/// assert_eq!(article.to_string(), article.as_str());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article<'a> {
    source: &'a str,
    outline: Outline,
}

impl<'a> Article<'a> {
    pub(crate) const fn new(source: &'a str, outline: Outline) -> Self {
        Self { source, outline }
    }

    /// The input, byte for byte.
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.source
    }

    /// The blocks, in order: their tiles, joined, are the source.
    #[must_use]
    pub fn blocks(&self) -> Blocks<'_, 'a> {
        Blocks::new(self.source, &self.outline)
    }

    /// The sections, in order: maximal runs of blocks of one group.
    #[must_use]
    pub fn sections(&self) -> Sections<'_> {
        Sections::new(&self.outline)
    }

    /// The block whose tile holds the byte at `offset`; `None` behind the end. Binary search.
    ///
    /// ```
    /// let article = tearsheet::parse("PLAY:\nhttps://www.youtube.com/watch?v=aB3dE5gH7jK\n");
    /// assert_eq!(article.block_at(8).unwrap().index(), 1);
    /// assert_eq!(article.block_at(400), None);
    /// ```
    #[must_use]
    pub fn block_at(&self, offset: usize) -> Option<Block<'a>> {
        if offset >= self.source.len() {
            return None;
        }
        let after = self.outline.entries.partition_point(|entry| entry.span.start() <= offset);
        Some(self.block(after.saturating_sub(1)))
    }

    /// How the text is laid out.
    #[must_use]
    pub const fn layout(&self) -> Layout {
        self.outline.layout
    }

    /// The language of the text, where its own words make it plain.
    #[must_use]
    pub const fn language(&self) -> Option<Language> {
        self.outline.language
    }

    /// The article's own title.
    #[must_use]
    pub fn headline(&self) -> Option<Text<'a>> {
        self.texts(BlockKind::Headline).next()
    }

    /// The summary under the headline: its first line.
    #[must_use]
    pub fn deck(&self) -> Option<Text<'a>> {
        self.texts(BlockKind::Deck).next()
    }

    /// The body: the article's own text, and notes that update it. [`Article::view`] takes other choices.
    ///
    /// ```
    /// let article = tearsheet::parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
    /// assert_eq!(article.body().as_str(), "The council put the vote off on Tuesday night.");
    /// ```
    #[must_use]
    pub fn body(&self) -> View<'a> {
        self.view().build()
    }

    /// A view of some of the blocks as one text: the body, and what is chosen besides.
    #[must_use]
    pub const fn view(&self) -> ViewBuilder<'_, 'a> {
        ViewBuilder::new(self)
    }

    /// An index that converts the source's bytes to code points, UTF-16 units, lines and columns, and back.
    ///
    /// ```
    /// let article = tearsheet::parse("“Not yet,” the mayor’s office said on Tuesday night.");
    /// assert_eq!(article.offsets().chars(article.as_str().len()), 52);
    /// ```
    #[must_use]
    pub fn offsets(&self) -> Offsets<'a> {
        Offsets::new(self.source)
    }

    /// The outline, to be kept without the text.
    #[must_use]
    pub fn into_outline(self) -> Outline {
        self.outline
    }

    /// The outline: kinds, rules and boundaries.
    #[must_use]
    pub const fn outline(&self) -> &Outline {
        &self.outline
    }

    pub(crate) fn block(&self, index: usize) -> Block<'a> {
        Block::new(self.source, &self.outline, index)
    }
}

impl fmt::Display for Article<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source)
    }
}
