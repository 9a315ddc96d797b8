//! What a parse decided, without the text that it was decided of.

use alloc::vec::Vec;

use thiserror::Error;

use crate::article::Article;
use crate::kind::BlockKind;
use crate::language::Language;
use crate::layout::Layout;
use crate::rule::Rule;
use crate::span::Span;

/// One block, as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Entry {
    pub(crate) kind: BlockKind,
    pub(crate) rule: Rule,
    /// Without the white space at its ends.
    pub(crate) span: Span,
    /// Whether the line ends in it are a wrap's: each stands for a space.
    pub(crate) wrapped: bool,
    /// Whether its logical line starts with it.
    pub(crate) opens: bool,
}

/// Kinds, rules and boundaries of an article's blocks, its layout and language: owned, without the text.
///
/// Store it in a type of yours, send it to another thread, and [attach](Self::attach) it to the same text again. It
/// takes 24 bytes a block. What is written to a file is a `Report`.
///
/// ```
/// let text = String::from("Council delays vote\n\nThe council put the vote off on Tuesday.\n");
/// let outline = tearsheet::parse(&text).into_outline();
/// let article = outline.attach(&text)?;
/// assert_eq!(article.blocks().count(), 2);
/// # Ok::<(), tearsheet::AttachError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    pub(crate) entries: Vec<Entry>,
    pub(crate) layout: Layout,
    pub(crate) language: Option<Language>,
    bytes: usize,
    hash: u64,
}

/// The text is another one than the outline was made of.
///
/// ```
/// let outline = tearsheet::parse("One text.").into_outline();
/// let error = outline.attach("Another text.").unwrap_err();
/// assert_eq!(error.to_string(), "the outline is of a text of 9 bytes, and this one has 13");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AttachError {
    /// The lengths differ.
    #[error("the outline is of a text of {outline} bytes, and this one has {text}")]
    Length {
        /// Bytes of the text that the outline is of.
        outline: usize,
        /// Bytes of the text that it was to be attached to.
        text: usize,
    },
    /// The lengths are the same and the bytes are not.
    #[error("the outline is of another text of the same length, {bytes} bytes")]
    Content {
        /// Bytes of both.
        bytes: usize,
    },
}

impl Outline {
    pub(crate) fn new(source: &str, entries: Vec<Entry>, layout: Layout, language: Option<Language>) -> Self {
        Self { entries, layout, language, bytes: source.len(), hash: hash(source) }
    }

    /// The article again: this outline and the text that it was made of. Costs one look at each byte.
    ///
    /// # Errors
    /// [`AttachError`] where `source` is another text.
    pub fn attach(self, source: &str) -> Result<Article<'_>, AttachError> {
        if source.len() != self.bytes {
            return Err(AttachError::Length { outline: self.bytes, text: source.len() });
        }
        if hash(source) != self.hash {
            return Err(AttachError::Content { bytes: self.bytes });
        }
        Ok(Article::new(source, self))
    }

    /// A hash of the text in the manner of FNV-1a, eight bytes a step, 64 bits: it names the text that offsets are of, and
    /// is no defence against anybody.
    #[cfg(feature = "serde")]
    pub(crate) const fn hash(&self) -> u64 {
        self.hash
    }

    /// The tile of the block at `index`: from its first byte to the next block's, white space at the head included.
    pub(crate) fn tile(&self, index: usize) -> Span {
        let start = if index == 0 { 0 } else { self.entries[index].span.start() };
        let end = self.entries.get(index + 1).map_or(self.bytes, |next| next.span.start());
        Span::new(start, end)
    }
}

/// Eight bytes a step: fast enough to be taken on every parse.
pub(crate) fn hash(text: &str) -> u64 {
    const PRIME: u64 = 0x100_0000_01B3;
    let (chunks, rest) = text.as_bytes().split_at(text.len() / 8 * 8);
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for chunk in chunks.chunks_exact(8) {
        let word = chunk.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
        hash = (hash ^ word).wrapping_mul(PRIME).rotate_left(23);
    }
    rest.iter().fold(hash, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_takes_as_many_bytes_as_the_documentation_says() {
        assert_eq!(size_of::<Entry>(), 3 * size_of::<usize>());
    }
}
