//! How a page closes: with links to other articles, with a form for comments, where nothing of the story follows.

use core::ops::Range;

use super::listed::is_label;
use super::title::is_titular;
use super::{Desk, Sink};
use crate::cost::Cost;
use crate::kind::{BlockKind, PromoKind};
use crate::lexicon::Fine;
use crate::lexicon::vocabulary::Vocabulary;
use crate::piece::Piece;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{Ending, Opening};

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

/// ```abnf
/// closing = ( label 2*link / 3*title ) / comment-label 1*24line      ; to the end of the text
/// link    = title [ sentence ] / date
/// ```
pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if page.piece(at).hit.is_some() {
        return;
    }
    let asks = page.vocabulary(at).promo > 1;
    if page.closing().links.contains(&at) && !asks {
        desk.bid(Rule::RELATED, BlockKind::Related, at, at + 1).add(Cost::RelatedCloses).place();
    } else if page.closing().form.contains(&at) {
        desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(Cost::FormCloses).place();
    }
}

fn is_line(piece: &Piece) -> bool {
    piece.opens && piece.closes && piece.shape.len <= LINE
}

/// Where links begin that a label heads: behind the label, titles, and under each of them one sentence at the most, which quotes
/// nobody; of sentences none, or several.
fn labelled(source: &str, pieces: &[Piece], from: usize) -> Option<usize> {
    let (mut titles, mut sentences, mut untitled) = (0, 0, false);
    let mut start = None;
    for at in (from..pieces.len()).rev() {
        let (piece, text) = (&pieces[at], &source[pieces[at].span]);
        if is_line(piece) && is_label(piece, BlockKind::Related) && !untitled && titles > 1 && sentences != 1
        {
            start = Some(at + 1);
        }
        if piece.hit.is_some() {
            untitled = false;
            continue;
        }
        if !is_line(piece) || piece.shape.ending == Ending::Colon {
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
            && piece.shape.opening != Opening::Bullet
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
        if comment && spoken > 0 && is_line(piece) && is_label(piece, BlockKind::Promo) {
            start = Some(at + 1);
        }
        let speaks = piece.hit.is_some() || vocabularies[at].reader || vocabularies[at].promo > 0;
        spoken += usize::from(speaks);
        told += usize::from(!speaks && super::prose::runs(piece));
        if piece.shape.len > LINE || scan::holds_quote(&source[piece.span]) || told > 1 {
            break;
        }
    }
    start
}
