//! Titles by their form: what could be one, before any rule bids for it.

use super::Page;
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
        piece.hit.is_some()
            || stamp::dates_line(text)
            || text.contains("://")
            || piece.shape.words.all == 0
            || is_name_of_icons(piece)
    };
    let first = pieces.iter().take(TITLE).position(|piece| !known(piece))?;
    (!runs(&pieces[first])).then_some(first)
}

/// The first piece of more than a few words that could be a title by its form, and is no date.
pub(super) fn first_wordy(source: &str, pieces: &[Piece]) -> Option<usize> {
    pieces.iter().position(|piece| is_wordy_title(piece) && !stamp::dates_line(&source[piece.span]))
}

/// Whether a line is words in small letters alone: what a page calls its icons, "menu arrow-more share".
fn is_name_of_icons(piece: &Piece) -> bool {
    let words = &piece.shape.words;
    piece.is_line()
        && piece.shape.opening == Opening::Small
        && piece.shape.ending == Ending::None
        && words.all <= ICONS
        && words.capital == 0
        && words.numeric == 0
}

/// The words of such a line at the most.
const ICONS: u16 = 8;

/// Whether the piece is a line without a full stop that is short enough for a title.
pub(super) fn is_titular(piece: &Piece) -> bool {
    piece.is_line()
        && piece.shape.len <= 160
        && matches!(piece.shape.ending, Ending::None)
        && piece.shape.words.all >= 2
        && !matches!(piece.shape.opening, Opening::Small | Opening::Bullet | Opening::Handle)
}

/// Whether the piece could be a title, and has more words than a section's name or a person's.
pub(super) fn is_wordy_title(piece: &Piece) -> bool {
    is_titular(piece) && piece.shape.words.all > 3
}

impl Page<'_> {
    /// Whether the piece is the first line that could be a title: navigation, notices, dates may stand above it.
    pub(crate) fn is_first_title(&self, at: usize) -> bool {
        self.first_title == Some(at)
    }

    /// Whether the piece is names of a page's icons over a title.
    pub(crate) fn is_icons(&self, at: usize) -> bool {
        self.is_before_prose(at)
            && is_name_of_icons(&self.pieces[at])
            && self.first_wordy.is_some_and(|title| at < title)
    }

    /// Whether the piece is a title that pages print twice on top.
    pub(crate) fn is_title_twin(&self, at: usize) -> bool {
        let first = if at > 0 && self.is_twin(at - 1) { at - 1 } else { at };
        self.is_twin(at) && self.is_before_prose(at) && self.first_wordy.is_none_or(|title| first <= title)
    }

    /// Whether the piece, and no other before the running text, could be the title.
    pub(crate) fn is_only_title(&self, at: usize) -> bool {
        let title = |piece: &Piece| is_wordy_title(piece) && piece.hit.is_none();
        self.is_first_title(at)
            && title(&self.pieces[at])
            && self
                .prose
                .is_some_and(|(first, _)| at < first && !self.pieces[at + 1..first].iter().any(title))
    }

    /// Whether the piece is a line without a full stop that is short enough for a title.
    pub(crate) fn is_titular(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(is_titular)
    }

    /// Whether a neighbour of the piece could be a title.
    pub(crate) fn is_beside_title(&self, at: usize) -> bool {
        self.beside(at).any(|other| self.is_titular(other))
    }
}
