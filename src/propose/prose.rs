//! Running text: what is, where it begins, how much there is of it, and which short lines stand alone in it.

use super::page::names;
use super::readings::Readings;
use super::title::is_wordy_title;
use crate::fields::byline::BylineShape;
use crate::fields::post::PostLine;
use crate::fields::slice::head;
use crate::piece::Piece;
use crate::shape::{Ending, Opening};

/// Bytes from which a line that ends a sentence is running text.
const PROSE: usize = 110;

/// How many captions may stand over a story.
const PICTURES: usize = 6;

/// How many pieces from the top a deck may stand.
const DECK: usize = 4;

/// How many lines under the deck may say who wrote the story, or when.
const FRONT: usize = 3;

/// The first running text. A picture's text that its credit closes is none, if there is other, nor is what stands under a title
/// and over who wrote the story, or when.
pub(super) fn first_prose(
    readings: &Readings<'_>,
    pieces: &[Piece],
    is_prose: impl Fn(usize) -> bool,
) -> Option<usize> {
    let mut prose = (0..pieces.len()).filter(|&at| is_prose(at));
    let first = prose.next()?;
    let mut top = core::iter::once(first).chain(prose).take(PICTURES);
    let credited = |at: usize| {
        readings.ends_in_credit(at)
            || !pieces[at].closes
                && at + 1 < pieces.len()
                && (readings.credit(at + 1).is_some() || signs_picture(readings, pieces, at + 1))
    };
    let story = top.find(|&at| !(pieces[at].shape.len <= CAPTION && credited(at))).unwrap_or(first);
    let below = || (story + 2..pieces.len()).find(|&at| is_prose(at));
    let deck = story > 0
        && story <= DECK
        && pieces[..story].iter().any(is_wordy_title)
        && (story + 1..pieces.len())
            .take(FRONT)
            .take_while(|&at| !runs(&pieces[at]))
            .any(|at| is_front(readings, at));
    Some(if deck { below().unwrap_or(story) } else { story })
}

/// Whether the piece says who wrote the story, or when. Whom the story tells of did not write it.
pub(super) fn is_front(readings: &Readings<'_>, at: usize) -> bool {
    use BylineShape::{NameAndRole, Newsroom, Opened, OpenedAndMore, Person};
    let signs = match readings.byline(at) {
        Some(Opened | OpenedAndMore | NameAndRole | Newsroom) => true,
        Some(Person) => {
            let story = readings.behind(at);
            !names(head(story, story.len() * 2 / 3), readings.text(at))
        }
        _ => false,
    };
    signs || readings.is_stamp(at)
}

/// Whether an agency or a newsroom alone closes the line that another piece opens: on top, whose picture it is.
fn signs_picture(readings: &Readings<'_>, pieces: &[Piece], at: usize) -> bool {
    !pieces[at].opens && pieces[at].closes && readings.byline(at) == Some(BylineShape::Newsroom)
}

/// Bytes up to which a line that ends in a credit is a caption.
const CAPTION: usize = 560;

pub(super) fn runs(piece: &Piece) -> bool {
    let shape = &piece.shape;
    shape.is_long() || shape.len >= PROSE && matches!(shape.ending, Ending::Stop | Ending::Ellipsis)
}

/// Whether less than two fifths of the text is running text, posts set aside.
pub(super) fn is_sparse(pieces: &[Piece], roles: &[Option<PostLine>]) -> bool {
    let (mut prose, mut all) = (0, 0);
    for (piece, _) in pieces.iter().zip(roles).filter(|(_, role)| role.is_none()) {
        prose += if runs(piece) { piece.shape.len } else { 0 };
        all += piece.shape.len;
    }
    prose * 2 < all
}

/// How many paragraphs that say "you" make a story one that speaks to its reader.
const COUNSEL: usize = 4;

/// Whether a fifth of the running text, and four paragraphs at least, says "you" or "your": counsel, a guide, a recipe.
pub(super) fn counsels(pieces: &[Piece], addresses: impl Fn(usize) -> bool) -> bool {
    let prose = || (0..pieces.len()).filter(|&at| runs(&pieces[at]));
    let said = prose().filter(|&at| addresses(at)).count();
    said >= COUNSEL && said * 5 >= prose().count()
}

/// How many short lines stand alone between two pieces of running text, by how they end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lone {
    /// Without a full stop.
    pub(crate) titles: usize,
    /// Of these, those in capitals.
    pub(crate) shouted: usize,
    /// With a question mark.
    pub(crate) questions: usize,
    /// A few words with a full stop.
    pub(crate) stops: usize,
}

impl Lone {
    pub(super) fn of(source: &str, pieces: &[Piece]) -> Self {
        let mut lone = Self::default();
        for three in pieces.windows(3).filter(|three| stands_lone(three)) {
            let piece = &three[1];
            match piece.shape.ending {
                Ending::None => {
                    lone.titles += 1;
                    lone.shouted += usize::from(piece.shape.words.is_shouted());
                }
                Ending::Stop if source[piece.span].ends_with('?') => lone.questions += 1,
                _ => lone.stops += usize::from(is_brief_stop(source, piece)),
            }
        }
        lone
    }
}

pub(super) fn stands_lone(three: &[Piece]) -> bool {
    let piece = &three[1];
    let line = piece.opens && piece.closes && piece.shape.len <= 90;
    line && piece.hit.is_none() && runs(&three[0]) && runs(&three[2])
}

/// Four words at the most and a full stop, without marks of quotation: the subhead of some languages.
pub(super) fn is_brief_stop(source: &str, piece: &Piece) -> bool {
    piece.shape.words.all <= 4 && piece.shape.opening == Opening::Capital && source[piece.span].ends_with('.')
}
