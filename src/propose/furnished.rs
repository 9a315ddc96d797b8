//! What a page keeps of its furniture: the labels, the buttons and the words that show it.

use super::Page;
use super::prose::runs;
use crate::fields::bar;
use crate::glance;
use crate::kind::Group;
use crate::lexicon::families;
use crate::lexicon::reader::READER;
use crate::lexicon::vocabulary::{self, Vocabulary};
use crate::lexicon::words::holds;
use crate::piece::Piece;
use crate::scan;

/// Whether a label or its buttons show that the piece is furniture.
pub(super) fn is_furniture(source: &str, piece: &Piece) -> bool {
    piece.hit.is_some_and(|hit| hit.kind.group() == Group::Furniture)
        || piece.shape.len <= BAR && bar::is_bar(&source[piece.span])
}

/// The longest bar of buttons that is looked at, in bytes.
const BAR: usize = 120;

/// Bytes up to which a text is looked at for the words of furniture.
const FURNITURE: usize = 700;

/// The vocabulary of a piece that is short enough to be furniture.
pub(super) fn vocabulary(source: &str, piece: &Piece) -> Vocabulary {
    let short = piece.shape.len <= FURNITURE && piece.glance.may_have(vocabulary::SIGHTS);
    if !short {
        return Vocabulary::default();
    }
    let text = &source[piece.span];
    // A mark that belongs to a letter may part a word from what was seen of it.
    let seen = if piece.glance.is_odd() { None } else { Vocabulary::seen(text, &piece.sightings) };
    seen.unwrap_or_else(|| Vocabulary::of(text))
}

/// How many pieces from the end, or from that of the story, an author may be told of.
const NEAR_END: usize = 5;
/// Lines of labelled furniture between a story and what is told of its author, at the most.
const BETWEEN: usize = 12;

impl Page<'_> {
    /// Whether labels show that the page was not cleaned of what stood around the article.
    pub(crate) fn is_furnished(&self) -> bool {
        self.furnished
    }

    /// Whether running text stands over the piece and a label of furniture right under it: where a story may end.
    pub(crate) fn is_before_furniture(&self, at: usize) -> bool {
        let below = self.pieces.get(at + 1);
        at > 0
            && self.is_prose(at - 1)
            && below.is_some_and(|below| !runs(below) && is_furniture(self.source, below))
    }

    /// Whether the piece is one of the last few, or of the few behind the story.
    pub(super) fn is_near_end(&self, at: usize) -> bool {
        self.pieces_behind(at) < NEAR_END || self.is_close_behind(at, NEAR_END)
    }

    /// Whether `most` pieces at the most lead from the story to this one, labelled furniture between not counted.
    pub(crate) fn is_close_behind(&self, at: usize, most: usize) -> bool {
        let Some(behind) = self.behind_prose(at) else { return false };
        let labelled = |at: usize| is_furniture(self.source, &self.pieces[at]);
        behind <= most
            || behind <= most + BETWEEN
                && behind - (at - behind + 1..at).filter(|&at| labelled(at)).count() <= most
    }

    /// How many words the piece has of the vocabularies of furniture.
    pub(crate) fn vocabulary(&self, at: usize) -> Vocabulary {
        self.vocabularies[at]
    }

    /// Whether the piece, without quotation marks, says you or your, in capitals or small letters.
    pub(crate) fn speaks_to_reader(&self, at: usize) -> bool {
        let text = self.text(at);
        if !self.pieces[at].glance.may_have(glance::word(families::READER)) {
            return false;
        }
        let says = if text.len() <= FURNITURE {
            self.vocabularies[at].reader
        } else {
            scan::words(text).any(|word| holds(READER, word))
        };
        says && !scan::holds_any_quote(text)
    }
}
