//! Blocks of the body that stand twice.

use alloc::vec::Vec;

use super::{Diagnostic, DiagnosticCode};
use crate::article::Article;
use crate::block::Block;
use crate::kind::Group;
use crate::outline::hash;

/// What is shorter than this, in bytes, may well be said twice.
const SHORTEST: usize = 40;

/// The later ones of blocks with the same text.
pub(super) fn repeated_blocks(article: &Article<'_>) -> Vec<Diagnostic> {
    let is_candidate = |block: &Block<'_>| block.group() == Group::Body && block.span().len() >= SHORTEST;
    let mut blocks: Vec<_> = article
        .blocks()
        .filter(is_candidate)
        .map(|block| (hash(block.text().as_str()), block.index(), block))
        .collect();
    blocks.sort_unstable_by_key(|&(hash, index, _)| (hash, index));
    let repeats = blocks.windows(2).filter(|pair| pair[0].2.text().as_str() == pair[1].2.text().as_str());
    repeats.map(|pair| Diagnostic::new(DiagnosticCode::REPEATED_BLOCK, pair[1].2.span())).collect()
}
