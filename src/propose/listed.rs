//! What a label alone in its line heads: titles of other pages, tags, key points, a form for comments; and where such a list
//! closes the page.

use core::ops::Range;

use super::pointer::ENTRY;
use super::title::is_titular;
use super::{Desk, Page, Sink, prose};
use crate::cost::Cost;
use crate::kind::{BlockKind, PromoKind};
use crate::lexicon::Fine;
use crate::lexicon::vocabulary::Vocabulary;
use crate::piece::Piece;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{Ending, Opening};

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if page.closing.form.contains(&at) && page.piece(at).hit.is_none() {
        desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(Cost::FormCloses).place();
    }
    if is_tag(page, at) || is_hashtags(page, at) {
        desk.bid(Rule::LABEL, BlockKind::Tags, at, at + 1).add(Cost::TagUnderLabel).place();
    }
}

/// How many entries of a list are looked back over for its label.
pub(super) const ENTRIES: usize = 12;
/// The words of a label at the most: "Most read in Local news".
const LABEL: u16 = 6;

/// Whether the label of a `kind`, with nothing behind it in its line, stands over the lines above the piece that `is_line` takes, or
/// that are marks alone.
fn is_headed_by(page: &Page<'_>, at: usize, kind: BlockKind, is_line: impl Fn(usize) -> bool) -> bool {
    let mark = |at: usize| page.piece(at).shape.words.all == 0;
    let label = (0..at).rev().take(ENTRIES).find(|&above| !is_line(above) && !mark(above));
    label.is_some_and(|label| is_label(page.piece(label), kind))
}

/// Whether the lexicon says of the piece that it is a label of `kind`, of a few words, and nothing stands behind it.
pub(super) fn is_label(piece: &Piece, kind: BlockKind) -> bool {
    piece.shape.words.all <= LABEL
        && piece.hit.is_some_and(|hit| hit.kind == kind && hit.end >= piece.shape.len)
}

fn is_unlabelled_line(piece: &Piece) -> bool {
    piece.is_line() && piece.hit.is_none()
}

/// ```abnf
/// links = label LINE-END 1*12( title LINE-END )        ; "More news", alone in its line
/// ```
///
/// Whether the piece is one of the titles that the label of related articles heads, behind the story, or before it with another
/// title under it: the last may be the article's own; or one of the links that close the page.
pub(super) fn is_link(page: &Page<'_>, at: usize) -> bool {
    let link = |at: usize| {
        page.pieces.get(at).is_some_and(|piece| {
            let shape = &piece.shape;
            let ended = shape.ending == Ending::None || page.text(at).ends_with(['-', '–']);
            is_unlabelled_line(piece)
                && shape.len <= ENTRY
                && shape.words.all >= 3
                && ended
                && !matches!(shape.opening, Opening::Small | Opening::Bullet | Opening::Handle)
        })
    };
    let headed = || {
        link(at)
            && (page.is_after_prose(at) || page.is_before_prose(at) && link(at + 1))
            && is_headed_by(page, at, BlockKind::Related, link)
    };
    closes_page(page, at) || headed()
}

/// Whether the piece is one of the links that close the page, and asks nothing of the reader.
fn closes_page(page: &Page<'_>, at: usize) -> bool {
    page.closing.links.contains(&at) && page.piece(at).hit.is_none() && page.vocabulary(at).promo <= 1
}

/// Whether a line with a bullet or a number is an entry of a list that the label of related articles heads.
pub(super) fn is_listed(page: &Page<'_>, at: usize) -> bool {
    let is_entry = |at: usize| {
        let piece = page.piece(at);
        let marked = piece.shape.opening == Opening::Bullet;
        piece.is_line() && piece.shape.len <= ENTRY && (marked || page.is_titular(at))
    };
    if page.piece(at).shape.opening != Opening::Bullet || !is_entry(at) {
        return false;
    }
    let mut above = (0..at).rev().take(ENTRIES);
    let label = above.find(|&above| page.hit_kind(above).is_some() || !is_entry(above));
    label.is_some_and(|label| {
        page.hit_kind(label) == Some(BlockKind::Related) && page.piece(label).shape.words.all <= LABEL
    })
}

/// Whether the piece is a short question under a label of related articles, or under a title that is.
pub(super) fn asks_under_label(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    let labelled = |above: usize| page.hit_kind(above) == Some(BlockKind::Related);
    piece.is_line()
        && piece.shape.len <= 120
        && page.text(at).ends_with('?')
        && page.is_after_prose(at)
        && at > 0
        && (labelled(at - 1) || at > 1 && page.is_titular(at - 1) && labelled(at - 2))
}

/// The words of a tag at the most, and its bytes.
const TAG: u16 = 4;
const TAG_LEN: usize = 50;

/// ```abnf
/// tags = label LINE-END 1*12( [ bullet ] 1*4WORD LINE-END )      ; "Topics", alone in its line, behind the story
/// ```
fn is_tag(page: &Page<'_>, at: usize) -> bool {
    let tag = |at: usize| {
        let piece = page.piece(at);
        let shape = &piece.shape;
        is_unlabelled_line(piece)
            && shape.len <= TAG_LEN
            && (1..=TAG).contains(&shape.words.all)
            && shape.ending == Ending::None
            && !page.is_front(at)
    };
    page.is_after_prose(at) && tag(at) && is_headed_by(page, at, BlockKind::Tags, tag)
}

/// ```abnf
/// hashtags = 2*( "#" WORD )                ; and nothing else, behind the story and beside no line of a post
/// ```
fn is_hashtags(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    let tags = || text.split([' ', ',', '\u{A0}']).filter(|word| !word.is_empty());
    text.starts_with('#')
        && page.piece(at).is_line()
        && page.is_after_story(at)
        && tags().all(|word| word.starts_with('#') && word.len() > 1)
        && tags().nth(1).is_some()
        && !page.beside(at).any(|other| page.role(other).is_some())
}

/// How many key points a label is looked for over.
const POINTS: usize = 6;

impl Page<'_> {
    /// Whether the piece is one of the key points under their label.
    pub(crate) fn is_point(&self, at: usize) -> bool {
        let short = |at: usize| self.piece(at).shape.len <= 160;
        let mut above = (0..at).rev().take(POINTS);
        short(at)
            && above
                .find(|&above| self.hit_kind(above) == Some(BlockKind::Deck) || !short(above))
                .is_some_and(short)
    }
}

/// The longest line of a closing section, in bytes.
const LINE: usize = 300;
/// The words of a title at the least.
const TITLE: u16 = 4;
/// Titles that close a text without a label, at the least; and their words.
const BARE: usize = 3;
const WORDY: u16 = 5;
/// Lines of a form at the most.
const FORM: usize = 24;

/// What stands under the story, to the end of the text.
///
/// ```abnf
/// closing = ( label 2*link / 3*title ) / comment-label 1*24line
/// link    = title [ sentence ] / date
/// ```
#[derive(Clone, Debug, Default)]
pub(super) struct Closing {
    /// Links to other articles, the label above them left out.
    links: Range<usize>,
    /// A form, and what a site says of it.
    form: Range<usize>,
}

impl Closing {
    pub(super) fn find(
        source: &str,
        pieces: &[Piece],
        vocabularies: &[Vocabulary],
        first_prose: Option<usize>,
    ) -> Self {
        let end = pieces.len();
        let Some(from) = first_prose.map(|first| first + 2).filter(|&from| from < end) else {
            return Self::default();
        };
        let start = labelled(source, pieces, from).or_else(|| unlabelled(pieces, from)).unwrap_or(end);
        let form = form(source, &pieces[..start], vocabularies, from).unwrap_or(end);
        Self { links: start..end, form: form..start }
    }

    /// The first piece that is no more of the story.
    pub(super) fn start(&self) -> Option<usize> {
        let first = if self.form.is_empty() { self.links.start } else { self.form.start };
        (first < self.links.end).then_some(first)
    }
}

fn is_short_line(piece: &Piece) -> bool {
    piece.is_line() && piece.shape.len <= LINE
}

/// Where links begin that a label heads: behind the label, titles, and under each of them one sentence at the most, which quotes
/// nobody; of sentences none, or several.
fn labelled(source: &str, pieces: &[Piece], from: usize) -> Option<usize> {
    let (mut titles, mut sentences, mut untitled) = (0, 0, false);
    let mut start = None;
    for at in (from..pieces.len()).rev() {
        let (piece, text) = (&pieces[at], &source[pieces[at].span]);
        if is_short_line(piece)
            && is_label(piece, BlockKind::Related)
            && !untitled
            && titles > 1
            && sentences != 1
        {
            start = Some(at + 1);
        }
        if piece.hit.is_some() {
            untitled = false;
            continue;
        }
        if !is_short_line(piece) || piece.shape.ending == Ending::Colon {
            break;
        }
        let asks = text.ends_with(['?', '!', '…']);
        if piece.shape.ending == Ending::Stop && !asks {
            if untitled || scan::holds_quote(text) {
                break;
            }
            (untitled, sentences) = (true, sentences + 1);
        } else {
            titles += usize::from(piece.shape.words.all >= TITLE);
            untitled = false;
        }
        if sentences > titles + 1 {
            break;
        }
    }
    start
}

/// Where titles begin that close a text without a label: three at least, under a paragraph, set in capitals as titles are.
fn unlabelled(pieces: &[Piece], from: usize) -> Option<usize> {
    let title = |piece: &&Piece| {
        is_titular(piece)
            && piece.hit.is_none()
            && piece.shape.words.is_title()
            && piece.shape.words.all >= WORDY
    };
    let count = pieces[from..].iter().rev().take_while(title).count();
    let start = pieces.len() - count;
    (count >= BARE && pieces[start - 1].shape.ending == Ending::Stop).then_some(start)
}

/// Where a form for comments begins: behind its label, short lines to the end, of which some speak of the page or to its reader,
/// and one of running text at the most does not.
fn form(source: &str, pieces: &[Piece], vocabularies: &[Vocabulary], from: usize) -> Option<usize> {
    let (mut start, mut spoken, mut told) = (None, 0, 0);
    for at in (from..pieces.len()).rev().take(FORM) {
        let piece = &pieces[at];
        let comment = piece.hit.is_some_and(|hit| hit.fine == Fine::Promo(PromoKind::Comment));
        if comment && spoken > 0 && is_short_line(piece) && is_label(piece, BlockKind::Promo) {
            start = Some(at + 1);
        }
        let speaks = piece.hit.is_some() || vocabularies[at].reader || vocabularies[at].promo > 0;
        spoken += usize::from(speaks);
        told += usize::from(!speaks && prose::runs(piece));
        if piece.shape.len > LINE || scan::holds_quote(&source[piece.span]) || told > 1 {
            break;
        }
    }
    start
}
