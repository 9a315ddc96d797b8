//! What a label alone in its line heads: titles of other pages, tags.

use super::Page;
use super::pointer::ENTRY;
use crate::kind::BlockKind;
use crate::piece::Piece;
use crate::shape::{Ending, Opening};

/// How many lines a label is looked for over, and the words that it has at the most.
const LINES: usize = 12;
const LABEL: u16 = 6;

/// Whether the label of a `kind`, with nothing behind it in its line, stands over the lines above the piece that `is_line` takes, or
/// that are marks alone.
fn is_headed_by(page: &Page<'_>, at: usize, kind: BlockKind, is_line: impl Fn(usize) -> bool) -> bool {
    let mark = |at: usize| page.piece(at).shape.words.all == 0;
    let label = (0..at).rev().take(LINES).find(|&above| !is_line(above) && !mark(above));
    label.is_some_and(|label| is_label(page.piece(label), kind))
}

/// Whether the lexicon says of the piece that it is a label of `kind`, of a few words, and nothing stands behind it.
pub(super) fn is_label(piece: &Piece, kind: BlockKind) -> bool {
    piece.shape.words.all <= LABEL
        && piece.hit.is_some_and(|hit| hit.kind == kind && hit.end >= piece.shape.len)
}

fn is_line(piece: &Piece) -> bool {
    piece.opens && piece.closes && piece.hit.is_none()
}

/// ```abnf
/// links = label LINE-END 1*12( title LINE-END )        ; "More news", alone in its line
/// ```
///
/// Whether the piece is one of the titles that the label of related articles heads, behind the story, or before it with another
/// title under it: the last may be the article's own.
pub(super) fn is_link(page: &Page<'_>, at: usize) -> bool {
    let link = |at: usize| {
        page.pieces.get(at).is_some_and(|piece| {
            let shape = &piece.shape;
            let ended = shape.ending == Ending::None || page.text(at).ends_with(['-', '–']);
            is_line(piece)
                && shape.len <= ENTRY
                && shape.words.all >= 3
                && ended
                && !matches!(shape.opening, Opening::Small | Opening::Bullet | Opening::Handle)
        })
    };
    link(at)
        && (page.is_after_prose(at) || page.is_before_prose(at) && link(at + 1))
        && is_headed_by(page, at, BlockKind::Related, link)
}

/// The words of a tag at the most, and its bytes.
const TAG: u16 = 4;
const TAG_LEN: usize = 50;

/// ```abnf
/// tags = label LINE-END 1*12( [ bullet ] 1*4WORD LINE-END )      ; "Topics", alone in its line, behind the story
/// ```
pub(super) fn is_tag(page: &Page<'_>, at: usize) -> bool {
    let tag = |at: usize| {
        let piece = page.piece(at);
        let shape = &piece.shape;
        is_line(piece)
            && shape.len <= TAG_LEN
            && (1..=TAG).contains(&shape.words.all)
            && shape.ending == Ending::None
            && !page.is_front(at)
    };
    page.is_after_prose(at) && tag(at) && is_headed_by(page, at, BlockKind::Tags, tag)
}
