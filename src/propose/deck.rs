//! The deck: the line or two that stand between the headline and the story, and tell what the story will.

use super::echo::is_told_again;
use super::media::is_dated_scene;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::byline::BylineShape;
use crate::kind::BlockKind;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{Ending, Opening, holds_sentence_end};

/// ```abnf
/// deck = sentence [ sentence ] / 4*WORD           ; between the headline and the story
/// ```
pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    let point = page.is_before_prose(at) && page.is_point(at);
    let over_label = is_labelled_front(page, at + 1);
    let whole = piece.closes || piece.opens && (over_label || page.is_front(at + 1));
    if shape.is_long() || shape.words.all < 4 && !point || !whole {
        return;
    }
    let parted = at == 1 && page.text(0).ends_with(';');
    let stopped = shape.ending == Ending::Stop;
    // Under a line without a stop, names are as likely to go on with it.
    let over_front = stopped && page.is_front(at + 1);
    let over_short = over_front || stopped && page.is_titular(at + 1);
    desk.bid(Rule::DECK, BlockKind::Deck, at, at + 1)
        .add(Cost::Deck)
        .when(page.is_brief(), Cost::OnSparse)
        .when(page.is_record(at), Cost::OnRecord)
        .when(stopped, Cost::DeckStopped)
        .when(page.is_prose(at + 1), Cost::DeckOverProse)
        .when(!page.is_before_prose(at) && !page.is_first_prose(at), Cost::DeckBehindProse)
        .when(page.is_first_prose(at), Cost::DeckRuns)
        .when(at > 3, Cost::DeckLate)
        .when(over_label || over_front, Cost::DeckOverFront)
        .when(shape.words.is_title(), Cost::DeckTitle)
        .when(!holds_sentence_end(page.text(at)), Cost::DeckSingle)
        .when(page.opens_with_dateline(at + 1), Cost::DeckOverDateline)
        .when(page.opens_with_dateline(at + 1) && is_dated_scene(page, at), Cost::DeckScene)
        .when(page.opens_with_dateline(at), Cost::DeckDateline)
        .when(over_short && is_under_title(page, at), Cost::DeckOverShort)
        .when(scan::holds_quote(page.text(at)), Cost::DeckQuotes)
        .when(parted, Cost::DeckParted)
        .when(page.is_title_twin(at), Cost::DeckTwin)
        .when(page.byline(at).is_some_and(BylineShape::is_opened), Cost::DeckSigned)
        .when(point, Cost::DeckPoint)
        .when(shape.opening == Opening::Bullet && is_point_over_story(page, at), Cost::DeckPoint)
        .when(stopped && at > 0 && !page.is_twin(at) && is_told_again(page, at), Cost::DeckEchoed)
        .place();
}

/// Whether a title stands over the piece, before the story. What stands over a credit is a picture's.
fn is_under_title(page: &Page<'_>, at: usize) -> bool {
    let titled = at > 0 && page.first_wordy.is_some_and(|title| title < at);
    let credit = page.hit_kind(at + 1) == Some(BlockKind::Credit) || page.is_credit_at(at + 1);
    titled && !credit && page.is_before_prose(at) && !page.is_brief()
}

/// How far below a point the dateline may stand.
const POINTED: usize = 9;

/// Whether a line with a bullet is one of the points that stand between the headline and the dateline of the story.
fn is_point_over_story(page: &Page<'_>, at: usize) -> bool {
    at > 0
        && page.piece(at).shape.len <= 160
        && page.is_before_prose(at)
        && (at + 1..page.pieces.len()).take(POINTED).any(|below| page.opens_with_dateline(below))
}

/// Whether the lexicon says that the piece is a byline, a timestamp or a picture's line: what stands under a deck.
fn is_labelled_front(page: &Page<'_>, at: usize) -> bool {
    matches!(
        page.hit_kind(at),
        Some(BlockKind::Byline | BlockKind::Timestamp | BlockKind::Credit | BlockKind::Caption)
    )
}
