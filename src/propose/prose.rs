//! Running text: what is, where it begins, how much there is of it, and which short lines stand alone in it.

use super::Page;
use super::authors::names;
use super::maker::is_credited;
use super::readings::Readings;
use super::title::is_wordy_title;
use crate::fields::byline::BylineShape;
use crate::fields::name::{is_full, is_person_name};
use crate::fields::post::PostLine;
use crate::fields::slice::head;
use crate::kind::Group;
use crate::lexicon::vocabulary::Vocabulary;
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

/// Bytes of a sentence that stands alone over its author.
const LEDE: usize = 220;

/// The first running text. A picture's text that its credit closes is none, if there is other, nor is what stands over who
/// wrote the story, or when, or over its dateline.
pub(super) fn first_prose(
    readings: &Readings<'_>,
    pieces: &[Piece],
    datelines: &[bool],
    is_prose: impl Fn(usize) -> bool,
) -> Option<usize> {
    let mut prose = (0..pieces.len()).filter(|&at| is_prose(at));
    let first = prose.next()?;
    let mut top = core::iter::once(first).chain(prose).take(PICTURES);
    let story = top
        .find(|&at| !(pieces[at].shape.len <= CAPTION && is_credited(readings, pieces, at)))
        .unwrap_or(first);
    let below = || (story + 2..pieces.len()).find(|&at| is_prose(at));
    let titled = pieces[..story].iter().any(is_wordy_title);
    // Without a title, only a sentence over whom "by" names stands for one.
    let signs = |at| {
        if titled { is_front(readings, at) } else { readings.byline(at) == Some(BylineShape::Opened) }
    };
    let deck = story <= DECK
        && (titled || pieces[story].shape.len <= LEDE)
        && (story + 1..pieces.len()).take(FRONT).take_while(|&at| !runs(&pieces[at])).any(signs);
    let over_dateline = || {
        let dated = datelines.iter().position(|&opens| opens)?;
        (story < dated && dated <= story + DECK && is_prose(dated)).then_some(dated)
    };
    Some(if deck { below().unwrap_or(story) } else { over_dateline().unwrap_or(story) })
}

/// Whether the piece says who wrote the story, or when. Whom the story tells of did not write it.
fn is_front(readings: &Readings<'_>, at: usize) -> bool {
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

/// Bytes up to which a line that ends in a credit is a caption.
const CAPTION: usize = 560;

pub(super) fn runs(piece: &Piece) -> bool {
    let shape = &piece.shape;
    shape.is_long() || shape.len >= PROSE && matches!(shape.ending, Ending::Stop | Ending::Ellipsis)
}

/// Whether less than half of the text is running text, posts set aside.
pub(super) fn is_sparse(
    pieces: &[Piece],
    roles: &[Option<PostLine>],
    is_story: impl Fn(&Piece) -> bool,
) -> bool {
    let (mut prose, mut all) = (0, 0);
    for (piece, _) in pieces.iter().zip(roles).filter(|(_, role)| role.is_none()) {
        prose += if is_story(piece) { piece.shape.len } else { 0 };
        all += piece.shape.len;
    }
    prose * 2 < all
}

/// Bytes from which a line with a full stop tells a story, where paragraphs are short.
const TELLS: usize = 40;

/// Whether a short line is a sentence that tells something: some papers give each one a paragraph of its own.
pub(super) const fn tells(piece: &Piece) -> bool {
    let shape = &piece.shape;
    shape.len >= TELLS && matches!(shape.ending, Ending::Stop) && piece.hit.is_none()
}

/// Whether a line right under a sentence is another one, of a few words.
fn goes_on(piece: &Piece) -> bool {
    let shape = &piece.shape;
    shape.words.all >= 3 && shape.words.small > 0 && shape.ending == Ending::Stop && piece.hit.is_none()
}

/// Whether a sentence has no word of furniture.
const fn is_plain(words: Vocabulary) -> bool {
    words.promo == 0 && words.notice == 0 && words.own.is_none()
}

/// Whether a label of furniture goes on in the line of the piece.
fn leads_to_furniture(pieces: &[Piece], at: usize) -> bool {
    let hit = pieces.get(at + 1).and_then(|below| below.hit);
    !pieces[at].closes && hit.is_some_and(|hit| hit.kind.group() == Group::Furniture)
}

/// How many pieces below the last sentence of a story the next one may stand.
const APART: usize = 16;

/// The last sentence of the story, where short ones follow the last piece of running text.
pub(super) fn last_told(
    readings: &Readings<'_>,
    pieces: &[Piece],
    vocabularies: &[Vocabulary],
    last: usize,
) -> usize {
    let told = |end: usize, at: usize| {
        (tells(&pieces[at]) || at == end + 1 && goes_on(&pieces[at]))
            && pieces[at].opens
            && !leads_to_furniture(pieces, at)
            && is_plain(vocabularies[at])
            && !readings.bio(at).is_strong()
    };
    let mut end = last;
    while let Some(at) = (end + 1..pieces.len()).take(APART).find(|&at| told(end, at)) {
        end = at;
    }
    end
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

fn stands_lone(three: &[Piece]) -> bool {
    let piece = &three[1];
    let line = piece.is_line() && piece.shape.len <= 90;
    line && piece.hit.is_none() && runs(&three[0]) && runs(&three[2])
}

/// Four words at the most and a full stop, without marks of quotation: the subhead of some languages.
fn is_brief_stop(source: &str, piece: &Piece) -> bool {
    piece.shape.words.all <= 4 && piece.shape.opening == Opening::Capital && source[piece.span].ends_with('.')
}

impl Page<'_> {
    /// Whether the piece is so plainly running text that no rule about short lines need look at it.
    pub(crate) fn is_plain_prose(&self, at: usize) -> bool {
        let piece = &self.pieces[at];
        piece.shape.is_long()
            && piece.hit.is_none()
            && self.prose.is_some_and(|(first, last)| first < at && at < last)
    }

    /// Whether the piece is running text by its length and its end.
    pub(crate) fn is_prose(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(runs)
    }

    /// Whether any of the text is running text.
    pub(crate) const fn has_prose(&self) -> bool {
        self.prose.is_some()
    }

    /// Whether the piece is the first running text.
    pub(crate) fn is_first_prose(&self, at: usize) -> bool {
        self.prose.is_some_and(|(first, _)| first == at)
    }

    /// Whether no running text stands before the piece.
    pub(crate) fn is_before_prose(&self, at: usize) -> bool {
        self.prose.is_none_or(|(first, _)| at < first)
    }

    /// Whether no running text stands after the piece.
    pub(crate) fn is_after_prose(&self, at: usize) -> bool {
        self.prose.is_none_or(|(_, last)| last < at)
    }

    /// Whether no sentence of the story stands after the piece, however short.
    pub(crate) fn is_after_story(&self, at: usize) -> bool {
        self.last_told.is_none_or(|last| last < at)
    }

    /// Whether sentences of the story stand before and after the piece.
    pub(crate) fn is_in_story(&self, at: usize) -> bool {
        !self.is_before_prose(at) && !self.is_after_story(at)
    }

    /// Whether the piece is a short sentence in the story.
    pub(crate) fn is_short_sentence(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(tells) && is_plain(self.vocabularies[at]) && self.is_in_story(at)
    }

    /// Whether the piece is running text, or a short sentence in the story.
    pub(crate) fn runs_or_tells(&self, at: usize) -> bool {
        self.is_prose(at) || self.is_short_sentence(at)
    }

    /// How many pieces the piece stands behind the last one of running text.
    pub(crate) fn behind_prose(&self, at: usize) -> Option<usize> {
        at.checked_sub(self.prose?.1)
    }

    /// Whether little of the text is running text: what makes its short lines the article itself.
    pub(crate) fn is_sparse(&self) -> bool {
        self.sparse
    }

    /// Whether little of the text is running text, though short sentences may tell a story.
    pub(crate) const fn is_brief(&self) -> bool {
        self.brief
    }

    /// Whether the story speaks to its reader throughout.
    pub(crate) const fn counsels(&self) -> bool {
        self.counsels
    }

    /// Whether the piece says who wrote the story, or when.
    pub(crate) fn is_front(&self, at: usize) -> bool {
        at < self.pieces.len() && is_front(&self.readings, at)
    }

    /// How many short lines stand between two pieces of running text.
    pub(crate) const fn lone(&self) -> &Lone {
        &self.lone
    }

    /// Whether the piece is a few words and a full stop between two pieces of running text.
    pub(crate) fn is_lone_stop(&self, at: usize) -> bool {
        let around = at.checked_sub(1).and_then(|above| self.pieces.get(above..at + 2));
        around.is_some_and(|three| stands_lone(three) && is_brief_stop(self.source, &three[1]))
    }

    /// Whether a person's name stands alone between paragraphs, of which one names the same person.
    pub(crate) fn is_portrait(&self, at: usize) -> bool {
        let piece = &self.pieces[at];
        // Where subheads are set in capitals, a name in capitals is one of them.
        let set_as_others = piece.shape.words.is_shouted() && self.lone.shouted > 1;
        let alone =
            !set_as_others && piece.is_line() && at > 0 && self.is_prose(at - 1) && self.is_prose(at + 1);
        let text = self.text(at);
        let name = alone && (2..=4).contains(&piece.shape.words.all) && is_person_name(text) && is_full(text);
        name && [at - 1, at + 1].iter().any(|&beside| names(self.text(beside), text))
    }
}
