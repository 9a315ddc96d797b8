//! A text as the rules see it: its pieces, and what can be said of them together.

use alloc::vec::Vec;

use memchr::memmem;

use crate::decide::Joint;
use crate::fields::bio;
use crate::fields::dateline::Dateline;
use crate::fields::name::{is_full, is_person_name};
use crate::fields::post::{PostLine, line_role};
use crate::kind::BlockKind;
use crate::language::Language;
use crate::layout::{Layout, LogicalLine};
use crate::lexicon::vocabulary::Vocabulary;
use crate::piece::Piece;
use crate::shape::{Ending, Opening};
use crate::work;

/// The pieces of a text, and the facts that hold of the whole of it.
#[derive(Debug)]
pub(crate) struct Page<'s> {
    pub(crate) source: &'s str,
    pub(crate) lines: &'s [LogicalLine],
    pub(crate) pieces: &'s [Piece],
    pub(crate) layout: Layout,
    pub(crate) language: Option<Language>,
    /// The first and the last piece of running text.
    prose: Option<(usize, usize)>,
    /// For each piece, whether the same short text stands elsewhere in the article.
    repeated: Vec<bool>,
    /// What each piece is to a flattened post.
    roles: Vec<Option<PostLine>>,
    /// What each piece has of the vocabularies of furniture.
    vocabularies: Vec<Vocabulary>,
    /// Where the comments of the readers begin.
    thread: Option<usize>,
    lone: Lone,
    /// For each piece, the next one, itself included, that can close a post.
    next_closing: Vec<usize>,
}

/// How many pieces from the top a dateline is looked for.
const DATELINE: usize = 14;
/// Bytes from which a line that ends a sentence is running text.
const PROSE: usize = 110;
/// Bytes up to which a text that stands twice is a label, a button, a title - not a sentence.
const REPEATABLE: usize = 160;

impl<'s> Page<'s> {
    pub(crate) fn new(
        source: &'s str,
        lines: &'s [LogicalLine],
        pieces: &'s [Piece],
        layout: Layout,
        language: Option<Language>,
    ) -> Self {
        let is_prose = |piece: &Piece| runs(piece) && piece.hit.is_none();
        let first = pieces.iter().position(is_prose);
        let last = first.map(|first| story_end(source, pieces, first, is_prose));
        let repeated = repeated(source, pieces);
        let roles: Vec<_> = pieces.iter().map(|piece| line_role(&source[piece.span])).collect();
        let next_closing = next_closing(&roles);
        let vocabularies = pieces.iter().map(|piece| vocabulary(&source[piece.span])).collect();
        let thread = super::thread::start(source, pieces, first);
        let lone = Lone::of(source, pieces);
        Self {
            source,
            lines,
            pieces,
            layout,
            language,
            prose: first.zip(last),
            repeated,
            roles,
            vocabularies,
            thread,
            lone,
            next_closing,
        }
    }

    /// What the piece is to a flattened post.
    pub(crate) fn role(&self, at: usize) -> Option<PostLine> {
        self.roles[at]
    }

    /// The last of `most` pieces from `at` on, if one of them can close a post.
    pub(crate) fn post_within(&self, at: usize, most: usize) -> Option<usize> {
        (self.next_closing[at] < at + most).then(|| (at + most).min(self.pieces.len()) - 1)
    }

    /// Whether the piece stands among the comments of the readers.
    pub(crate) fn is_in_thread(&self, at: usize) -> bool {
        self.thread.is_some_and(|first| first <= at)
    }

    /// The text of a piece.
    pub(crate) fn text(&self, at: usize) -> &'s str {
        &self.source[self.pieces[at].span]
    }

    pub(crate) fn piece(&self, at: usize) -> &'s Piece {
        &self.pieces[at]
    }

    /// The kind that the lexicon says of the piece, if it says one.
    pub(crate) fn hit_kind(&self, at: usize) -> Option<BlockKind> {
        self.pieces.get(at)?.hit.map(|hit| hit.kind)
    }

    /// Whether the lexicon says that a piece beside this one is of that kind.
    pub(crate) fn is_beside(&self, at: usize, kind: BlockKind) -> bool {
        self.hit_kind(at + 1) == Some(kind) || at > 0 && self.hit_kind(at - 1) == Some(kind)
    }

    /// The piece before.
    pub(crate) fn above(&self, at: usize) -> Option<&'s Piece> {
        at.checked_sub(1).map(|above| &self.pieces[above])
    }

    /// The piece after.
    pub(crate) fn below(&self, at: usize) -> Option<&'s Piece> {
        self.pieces.get(at + 1)
    }

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

    /// How many pieces stand behind this one.
    pub(crate) fn from_end(&self, at: usize) -> usize {
        self.pieces.len() - 1 - at
    }

    /// Whether the piece is of the last line of the text.
    pub(crate) fn is_last(&self, at: usize) -> bool {
        self.pieces[at].line + 1 == self.lines.len()
    }

    /// Whether the same short text stands elsewhere too.
    pub(crate) fn is_repeated(&self, at: usize) -> bool {
        self.repeated[at]
    }

    /// How many words the piece has of the vocabularies of furniture.
    pub(crate) fn vocabulary(&self, at: usize) -> Vocabulary {
        self.vocabularies[at]
    }

    /// Whether the piece opens with a place, a date or an agency.
    pub(crate) fn opens_with_dateline(&self, at: usize) -> bool {
        at < DATELINE
            && self.pieces.get(at).is_some_and(|piece| Dateline::read(self.source, piece.span).is_some())
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

    /// Whether the piece gives a label and a value, as a neighbour does: "ENGINE: 2.0 litres".
    pub(crate) fn is_labelled(&self, at: usize) -> bool {
        let has = |at: usize| self.pieces.get(at).is_some_and(|piece| has_label(&self.source[piece.span]));
        has(at) && (has(at + 1) || at > 0 && has(at - 1))
    }

    /// Whether a person's name stands alone between paragraphs, of which one names the same person.
    pub(crate) fn is_portrait(&self, at: usize) -> bool {
        let piece = &self.pieces[at];
        let alone = piece.opens && piece.closes && at > 0 && self.is_prose(at - 1) && self.is_prose(at + 1);
        let text = self.text(at);
        let name = alone && (2..=4).contains(&piece.shape.words.all) && is_person_name(text) && is_full(text);
        name && [at - 1, at + 1].iter().any(|&beside| names(self.text(beside), text))
    }

    /// Whether a blank line stands before and after the piece's line.
    pub(crate) fn is_alone(&self, at: usize) -> bool {
        let line = &self.lines[self.pieces[at].line];
        line.after_blank && line.before_blank
    }

    /// Whether the piece is a line without a full stop that is short enough for a title.
    pub(crate) fn is_titular(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(|piece| {
            piece.opens
                && piece.closes
                && piece.shape.len <= 160
                && matches!(piece.shape.ending, Ending::None)
                && piece.shape.words.all >= 2
                && !matches!(piece.shape.opening, Opening::Small | Opening::Bullet | Opening::Handle)
        })
    }

    /// How the piece stands to the one before it.
    pub(crate) fn joint(&self, at: usize) -> Joint {
        let piece = &self.pieces[at];
        if !piece.opens {
            Joint::Inline
        } else if self.lines[piece.line].after_blank {
            Joint::Blank
        } else {
            Joint::NextLine
        }
    }
}

fn runs(piece: &Piece) -> bool {
    let shape = &piece.shape;
    shape.is_long() || shape.len >= PROSE && matches!(shape.ending, Ending::Stop | Ending::Ellipsis)
}

/// How many pieces of running text from the end a bio is looked for, and how many of them may be none.
const BIOS: usize = 8;
const BEHIND_BIO: usize = 2;

/// The last piece of running text that the story has: the bios of its authors run on as long as it does, and so do the
/// terms of a site under them.
fn story_end(source: &str, pieces: &[Piece], first: usize, is_prose: impl Fn(&Piece) -> bool) -> usize {
    let prose = |upto: usize| (first..upto).rev().find(|&at| is_prose(&pieces[at]));
    let (mut end, mut others) = (prose(pieces.len()).unwrap_or(first), 0);
    let mut at = end;
    for _ in 0..BIOS {
        let evidence = bio::evidence(&source[pieces[at].span]);
        others += usize::from(!evidence.is_formula());
        if at == first || others > BEHIND_BIO {
            break;
        }
        let above = prose(at).unwrap_or(first);
        if evidence.is_formula() && (others == 0 || evidence.is_strong()) {
            end = above;
        }
        at = above;
    }
    end
}

/// Finds short texts that stand more than once: sorts them, so that the work stays near linear and bounded by the
/// short lines alone.
fn repeated(source: &str, pieces: &[Piece]) -> Vec<bool> {
    let mut marks = alloc::vec![false; pieces.len()];
    let mut short: Vec<(u64, usize)> = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.shape.len <= REPEATABLE)
        .map(|(at, piece)| (hash(&source[piece.span]), at))
        .collect();
    short.sort_unstable();
    for pair in short.windows(2) {
        let [(a, first), (b, second)] = [pair[0], pair[1]];
        if a == b && source[pieces[first].span] == source[pieces[second].span] {
            marks[first] = true;
            marks[second] = true;
        }
    }
    marks
}

/// Whether `text` holds the last word of `name`.
fn names(text: &str, name: &str) -> bool {
    let surname = name.rsplit(' ').next().unwrap_or(name);
    work::count(text.len());
    memmem::find(text.as_bytes(), surname.as_bytes()).is_some()
}

/// Bytes up to which a line is a label and its value.
const LABELLED: usize = 240;

fn has_label(text: &str) -> bool {
    let labelled = |colon| 0 < colon && colon < 30 && colon + 2 < text.len();
    text.len() <= LABELLED && text.find(": ").is_some_and(labelled)
}

/// FNV-1a: short keys, no state.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3))
}

/// Bytes up to which a text is looked at for the words of furniture.
const FURNITURE: usize = 700;

/// The vocabulary of a piece that is short enough to be furniture.
fn vocabulary(text: &str) -> Vocabulary {
    if text.len() <= FURNITURE { Vocabulary::of(text) } else { Vocabulary::default() }
}

/// How many short lines stand alone between two pieces of running text, by how they end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lone {
    /// Without a full stop.
    pub(crate) titles: usize,
    /// With a question mark.
    pub(crate) questions: usize,
    /// A few words with a full stop.
    pub(crate) stops: usize,
}

impl Lone {
    fn of(source: &str, pieces: &[Piece]) -> Self {
        let mut lone = Self::default();
        for three in pieces.windows(3).filter(|three| stands_lone(three)) {
            let piece = &three[1];
            match piece.shape.ending {
                Ending::None => lone.titles += 1,
                Ending::Stop if source[piece.span].ends_with('?') => lone.questions += 1,
                _ => lone.stops += usize::from(is_brief_stop(source, piece)),
            }
        }
        lone
    }
}

fn stands_lone(three: &[Piece]) -> bool {
    let piece = &three[1];
    let line = piece.opens && piece.closes && piece.shape.len <= 90;
    line && piece.hit.is_none() && runs(&three[0]) && runs(&three[2])
}

/// Four words at the most and a full stop, without marks of quotation: the subhead of some languages.
fn is_brief_stop(source: &str, piece: &Piece) -> bool {
    piece.shape.words.all <= 4 && piece.shape.opening == Opening::Capital && source[piece.span].ends_with('.')
}

fn next_closing(roles: &[Option<PostLine>]) -> Vec<usize> {
    let mut next = usize::MAX - 16;
    let mut all: Vec<usize> = Vec::with_capacity(roles.len());
    for (at, role) in roles.iter().enumerate().rev() {
        if role.is_some_and(super::post::closes) {
            next = at;
        }
        all.push(next);
    }
    all.reverse();
    all
}
