//! Titles by their form: what could be one, before any rule bids for it.

use super::prose::runs;
use crate::fields::stamp;
use crate::piece::Piece;
use crate::shape::{Ending, Opening};

/// How many pieces from the top the first title is looked for.
const TITLE: usize = 12;

/// The first piece of which neither the lexicon nor its own form says what it is, unless running text stands above it.
pub(super) fn first_title(source: &str, pieces: &[Piece]) -> Option<usize> {
    let known = |piece: &Piece| {
        let text = &source[piece.span];
        piece.hit.is_some() || stamp::is_stamp(text) || text.contains("://") || piece.shape.words.all == 0
    };
    let first = pieces.iter().take(TITLE).position(|piece| !known(piece))?;
    (!runs(&pieces[first])).then_some(first)
}

/// Whether the piece is a line without a full stop that is short enough for a title.
pub(super) fn is_titular(piece: &Piece) -> bool {
    piece.opens
        && piece.closes
        && piece.shape.len <= 160
        && matches!(piece.shape.ending, Ending::None)
        && piece.shape.words.all >= 2
        && !matches!(piece.shape.opening, Opening::Small | Opening::Bullet | Opening::Handle)
}

/// Whether the piece could be a title, and has more words than a section's name or a person's.
pub(super) fn is_wordy_title(piece: &Piece) -> bool {
    is_titular(piece) && piece.shape.words.all > 3
}
