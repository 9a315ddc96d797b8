//! The body: paragraphs, subheads, lists, set-off quotations, tables.

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::kind::BlockKind;
use crate::rule::Rule;
use crate::shape::{Ending, Opening, is_closing, is_item_mark};

/// ```abnf
/// paragraph = piece            ; any: the rule that takes the rest
/// ```
pub(super) fn paragraph<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    let short = !shape.is_long();
    let unended = short && matches!(shape.ending, Ending::None);
    desk.bid(Rule::PARAGRAPH, BlockKind::Paragraph, at, at + 1)
        .when(unended, Cost::ParagraphUnended)
        .when(unended && shape.len < 60, Cost::ParagraphUnendedShort)
        .when(unended && shape.words.is_title(), Cost::ParagraphTitle)
        .when(short && shape.words.is_shouted(), Cost::ParagraphShouted)
        .when(short && shape.words.all <= 3, Cost::ParagraphTiny)
        .when(short && shape.words.all == 0, Cost::ParagraphWordless)
        .when(short && matches!(shape.ending, Ending::Colon), Cost::ParagraphColon)
        .when(page.is_repeated(at), Cost::ParagraphRepeated)
        .when(page.is_prose(at), Cost::ParagraphRuns)
        .place();
}

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    subhead(desk, at);
    list(desk, at);
    blockquote(desk, at);
    table_row(desk, at);
}

/// ```abnf
/// subhead = 1*14WORD [ "?" / "!" / ":" ]       ; a line of its own, no full stop, between paragraphs
/// ```
fn subhead<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    let asks = page.text(at).ends_with(['?', '!']);
    let fits = matches!(shape.ending, Ending::None | Ending::Colon) || asks;
    if !piece.opens
        || !piece.closes
        || shape.len > 130
        || shape.words.all > 18
        || !fits
        || shape.words.all == 0
    {
        return;
    }
    desk.bid(Rule::SUBHEAD, BlockKind::Subhead, at, at + 1)
        .add(Cost::Subhead)
        .when(page.is_prose(at + 1), Cost::SubheadOverProse)
        .when(at > 0 && page.is_prose(at - 1), Cost::SubheadUnderProse)
        .when(page.is_titular(at + 1) || at > 0 && page.is_titular(at - 1), Cost::SubheadAmongTitles)
        .when(shape.words.is_title() || shape.words.is_shouted(), Cost::SubheadTitle)
        .when(asks, Cost::SubheadAsks)
        .when(shape.words.all > 10, Cost::SubheadWordy)
        .when(shape.words.all <= 2, Cost::SubheadTiny)
        .when(shape.ending == Ending::Colon, Cost::SubheadColon)
        .when(page.is_alone(at), Cost::SubheadAlone)
        .when(page.lone_titles() == 1, Cost::SubheadOnly)
        .when(page.lone_titles() > 2, Cost::SubheadSeveral)
        .when(shape.words.is_shouted() && shape.words.all >= 6, Cost::SubheadShouted)
        .when(page.is_repeated(at), Cost::SubheadRepeated)
        .when(
            matches!(shape.opening, Opening::Small | Opening::Bracket | Opening::Mark | Opening::Handle),
            Cost::SubheadOpening,
        )
        .when(page.is_after_prose(at), Cost::SubheadBehindProse)
        .place();
}

/// ```abnf
/// list-item = item-mark *CHAR / short-line       ; the second only among its like, behind a colon
/// ```
fn list<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    if !piece.opens {
        return;
    }
    let text = page.text(at);
    let marked = is_item_mark(text);
    let labelled = text.find(':').is_some_and(|colon| colon < 30 && colon + 1 < text.len());
    let announced = page.above(at).is_some_and(|above| above.shape.ending == Ending::Colon);
    if !marked && piece.shape.len > 240 {
        return;
    }
    let sibling = |at: usize| page.pieces.get(at).is_some_and(|other| is_item_mark(&page.source[other.span]));
    desk.bid(Rule::LIST, BlockKind::ListItem, at, at + 1)
        .add(if marked { Cost::ListMarked } else { Cost::ListUnmarked })
        .when(marked && (sibling(at + 1) || at > 0 && sibling(at - 1)), Cost::ListSiblings)
        .when(announced, Cost::ListAnnounced)
        .when(!marked && labelled, Cost::ListLabelled)
        .when(!marked && piece.shape.ending == Ending::Stop, Cost::ListUnmarkedStop)
        .when(!marked && piece.shape.ending == Ending::Open, Cost::ListOpen)
        .when(marked && piece.shape.ending == Ending::Stop, Cost::ListMarkedStop)
        .place();
}

/// ```abnf
/// blockquote = open-mark *CHAR [ close-mark ]    ; nothing outside the marks; or indented behind a colon
/// ```
fn blockquote<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let quoted = piece.shape.opening == Opening::Quote && page.text(at).ends_with(is_closing);
    let announced = page.above(at).is_some_and(|above| above.shape.ending == Ending::Colon);
    let indented =
        page.lines[piece.line].indent >= 3 && at > 0 && page.lines[page.pieces[at - 1].line].indent == 0;
    if !piece.opens || piece.shape.len < 40 || !(quoted || announced || indented) {
        return;
    }
    desk.bid(Rule::BLOCKQUOTE, BlockKind::Blockquote, at, at + 1)
        .add(Cost::Blockquote)
        .when(quoted, Cost::BlockquoteMarks)
        .when(quoted && holds_one(page.text(at)), Cost::BlockquoteWhole)
        .when(announced, Cost::BlockquoteAnnounced)
        .when(indented, Cost::BlockquoteIndented)
        .when(piece.shape.ending == Ending::None, Cost::BlockquoteUnended)
        .place();
}

/// Whether no mark of quotation stands inside the outer two: one quotation, and no words of a reporter.
fn holds_one(text: &str) -> bool {
    let inner = text.trim_start_matches(['"', '“', '„', '«']).trim_end_matches(['"', '”', '“', '»']);
    !inner.contains(['"', '“', '”', '«', '»'])
}

/// ```abnf
/// table-row = cell 1*( ( HTAB / 2SP / "|" ) cell )      ; or nearly nothing but figures
/// ```
fn table_row<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let text = page.text(at);
    let cells = cells(text);
    if !piece.opens || !piece.closes || piece.shape.len > 200 || piece.shape.ending == Ending::Stop {
        return;
    }
    let words = &piece.shape.words;
    let figures = words.numeric >= 2 && words.numeric * 2 >= words.all;
    if cells < 3 && !figures {
        return;
    }
    desk.bid(Rule::TABLE_ROW, BlockKind::Table, at, at + 1)
        .add(Cost::Table)
        .when(cells >= 3, Cost::TableCells)
        .when(figures, Cost::TableFigures)
        .when(has_cells(page, at + 1) || at > 0 && has_cells(page, at - 1), Cost::TableSiblings)
        .place();
}

fn cells(text: &str) -> usize {
    if text.contains('\t') {
        return text.split('\t').filter(|cell| !cell.trim().is_empty()).count();
    }
    if text.contains(" | ") {
        return text.split(" | ").count();
    }
    text.split("  ").filter(|cell| !cell.trim().is_empty()).count()
}

fn has_cells(page: &Page<'_>, at: usize) -> bool {
    page.pieces.get(at).is_some_and(|piece| piece.shape.len <= 200 && cells(&page.source[piece.span]) >= 3)
}
