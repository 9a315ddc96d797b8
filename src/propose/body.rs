//! The body: paragraphs, subheads, lists, set-off quotations, tables.

use super::embed::is_over_embed;
use super::label::note_argues;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::cue::{Cue, Strength};
use crate::kind::{BlockKind, Media};
use crate::lexicon::reader::{FIRST_PERSON, REPORTING};
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::scan;
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
        .when(page.is_repeated(at), Cost::ParagraphRepeated)
        .when(page.is_prose(at), Cost::ParagraphRuns)
        .when(!page.has_prose() && is_spoken_for(page, at), Cost::ParagraphSpokenFor)
        .place();
}

/// Whether the piece is plainly a cue or a note: what makes it none of the story where there is no story.
fn is_spoken_for(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    let inside = || at > 0 && page.hit_kind(at - 1) == Some(BlockKind::Note) && !note_argues(page, at - 1);
    match page.hit_kind(at) {
        // The sentences of a note behind its label.
        None if !piece.opens && inside() => true,
        Some(BlockKind::Note) => !note_argues(page, at),
        Some(BlockKind::Cue) => true,
        _ => page.cue(at).is_some_and(|cue| cue.strength() == Strength::Certain || is_over_embed(page, at)),
    }
}

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    subhead(desk, at);
    table_row(desk, at);
}

/// What a long paragraph may be as well as a short one.
pub(super) fn set_off<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    if desk.page.piece(at).opens {
        list(desk, at);
        blockquote(desk, at);
    }
}

/// ```abnf
/// subhead = 1*18WORD [ "?" / "!" / ":" ]       ; a line of its own, no full stop, between paragraphs
/// ```
fn subhead<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let (shape, text) = (&piece.shape, page.text(at));
    let asks = text.ends_with(['?', '!']);
    let dashed = is_dashed(text);
    let numbered = heads_numbered(page, at);
    let stopped = shape.ending == Ending::Stop && !asks;
    let fits = matches!(shape.ending, Ending::None | Ending::Colon) || asks || dashed || numbered;
    let fits = fits || stopped && page.is_lone_stop(at) && page.lone().stops > 1;
    if !piece.is_line() || shape.len > 130 || shape.words.all > 18 || !fits || shape.words.all == 0 {
        return;
    }
    // Over a short answer a question is an interview's, and what stands in brackets is told.
    let heads = !asks && shape.opening != Opening::Bracket;
    let below = page.is_prose(at + 1) || heads && page.runs_or_tells(at + 1);
    desk.bid(Rule::SUBHEAD, BlockKind::Subhead, at, at + 1)
        .add(Cost::Subhead)
        .when(below, Cost::SubheadOverProse)
        .when(
            at > 0 && (page.is_prose(at - 1) || heads && page.runs_or_tells(at - 1)),
            Cost::SubheadUnderProse,
        )
        .when(page.is_beside_title(at), Cost::SubheadAmongTitles)
        .when(shape.words.is_title() || shape.words.is_shouted(), Cost::SubheadTitle)
        .when(asks, Cost::SubheadAsks)
        .when(asks && page.lone().questions > 1, Cost::SubheadAskSeveral)
        .when(page.is_portrait(at), Cost::SubheadPortrait)
        .when(shape.words.all == shape.words.numeric, Cost::SubheadFigures)
        .when(dashed, Cost::SubheadDashed)
        .when(numbered, Cost::SubheadNumbered)
        .when(stopped && !numbered, Cost::SubheadStopped)
        .when(shape.words.all > 10, Cost::SubheadWordy)
        .when(shape.ending == Ending::Colon, Cost::SubheadColon)
        .when(page.is_alone(at), Cost::SubheadAlone)
        .when(page.lone().titles == 1, Cost::SubheadOnly)
        .when(page.lone().titles > 2, Cost::SubheadSeveral)
        .when(shape.words.is_shouted() && shape.words.all >= 6, Cost::SubheadShouted)
        .when(page.is_repeated(at), Cost::SubheadRepeated)
        .when(!dashed && opens_oddly(shape.opening), Cost::SubheadOpening)
        .when(page.is_after_prose(at), Cost::SubheadBehindProse)
        .place();
}

const fn opens_oddly(opening: Opening) -> bool {
    matches!(opening, Opening::Small | Opening::Bracket | Opening::Mark | Opening::Handle)
}

/// `dashed = "-" SP 1*WORD SP "-"`: how agencies set a subhead.
fn is_dashed(text: &str) -> bool {
    let inner = ["- ", "– ", "— "].iter().find_map(|mark| text.strip_prefix(mark));
    inner.is_some_and(|inner| [" -", " –", " —"].iter().any(|mark| inner.ends_with(mark)))
}

/// Whether a numbered line heads the paragraph under it: in a list, the next line is numbered too.
fn heads_numbered(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    text.starts_with(|c: char| c.is_ascii_digit())
        && is_item_mark(text)
        && text.len() <= 130
        && page.runs_or_tells(at + 1)
        && !is_item_mark(page.text(at + 1))
}

/// ```abnf
/// list-item = item-mark *CHAR / short-line       ; the second only among its like, or behind a colon
/// ```
fn list<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let (shape, text) = (&piece.shape, page.text(at));
    let marked = is_item_mark(text);
    let announced = if marked || shape.len <= ITEM { announced_within(page, at) } else { None };
    let stopped = shape.ending == Ending::Stop;
    let labelled = !marked && !stopped && page.is_labelled(at);
    let point = !page.is_before_prose(at) && !page.is_prose(at) && page.is_point(at);
    let run = !marked && !page.is_furnished() && stands_in_run(page, at);
    let open = !marked && shape.ending == Ending::Open && shape.len <= ITEM;
    let record = !marked && page.is_record(at);
    if !marked && (shape.len > ITEM || !(announced.is_some() || labelled || open || point || run || record)) {
        return;
    }
    let sibling = |other: usize| is_item_mark(page.text(other));
    desk.bid(Rule::LIST, BlockKind::ListItem, at, at + 1)
        .add(if marked { Cost::ListMarked } else { Cost::ListUnmarked })
        .when(marked && page.beside(at).any(sibling), Cost::ListSiblings)
        .when(marked && text.starts_with(['–', '—']) && stopped, Cost::ListDialogue)
        .when(marked && shape.is_long(), Cost::ListLong)
        .when(marked && heads_numbered(page, at), Cost::ListHeads)
        .when(marked && announced.is_none() && is_bar_entry(page, at), Cost::ListOnTop)
        .when(announced == Some(1), Cost::ListAnnounced)
        .when(!marked && announced.is_some_and(|above| above > 1), Cost::ListInRun)
        .when(labelled, Cost::ListLabelled)
        .when(point, Cost::ListPoint)
        .when(run, Cost::ListOnBare)
        .when(record, Cost::ListRecord)
        .when(!marked && stopped, Cost::ListUnmarkedStop)
        .when(open, Cost::ListOpen)
        .when(marked && stopped, Cost::ListMarkedStop)
        .place();
}

/// How many pieces from the top a bar of the page may stand, and the words of its entries.
const TOP: usize = 12;
const ENTRY: u16 = 3;

/// Whether a few words behind a bullet stand between the title and the story: languages, counts, a section of the page.
fn is_bar_entry(page: &Page<'_>, at: usize) -> bool {
    let shape = &page.piece(at).shape;
    at < TOP
        && page.has_prose()
        && page.is_before_prose(at)
        && shape.opening == Opening::Bullet
        && shape.words.all <= ENTRY
        && shape.ending != Ending::Stop
}

/// Whether two lines beside the piece's, in the story, are as short and as open as it is.
fn stands_in_run(page: &Page<'_>, at: usize) -> bool {
    let short = |at: usize| page.is_titular(at) && page.hit_kind(at).is_none();
    let above = usize::from(at > 0 && short(at - 1)) + usize::from(at > 1 && short(at - 1) && short(at - 2));
    let below = usize::from(short(at + 1)) + usize::from(short(at + 1) && short(at + 2));
    let labelled = scan::split_label(page.text(at)).is_some();
    short(at) && !labelled && above + below >= 2 && !page.is_before_prose(at)
}

/// Bytes up to which a line without a mark may be an entry.
const ITEM: usize = 240;
/// How many entries are looked back over for the colon that announced them.
const ENTRIES: usize = 16;

/// How many pieces above stands the sentence whose colon announced this entry, over nothing but short lines.
fn announced_within(page: &Page<'_>, at: usize) -> Option<usize> {
    for above in 1..=at.min(ENTRIES) {
        let shape = &page.piece(at - above).shape;
        if shape.ending == Ending::Colon {
            // Behind entries with marks, a line without one is none.
            let marked = above > 1 && is_item_mark(page.text(at - above + 1)) && !is_item_mark(page.text(at));
            return (announces(page, at - above) && !marked).then_some(above);
        }
        if page.is_prose(at - above) {
            return None;
        }
    }
    None
}

/// Whether a piece is a sentence that ends in a colon, and no label.
fn announces(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    piece.shape.ending == Ending::Colon
        && piece.hit.is_none()
        && (piece.shape.is_long() || piece.shape.words.small > 0)
}

/// Whether the piece announces words.
fn quotes(page: &Page<'_>, at: usize) -> bool {
    announces(page, at) && !shows_media(page, at)
}

/// Whether the piece points at what can be seen or heard, and not at words.
fn shows_media(page: &Page<'_>, at: usize) -> bool {
    let media = page.cue(at).and_then(Cue::media);
    matches!(media, Some(Media::Video | Media::Audio | Media::Gallery))
}

/// ```abnf
/// blockquote = open-mark *CHAR [ close-mark ]    ; nothing outside the marks; or indented; or behind a colon
/// ```
fn blockquote<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let opened = piece.shape.opening == Opening::Quote;
    let text = page.text(at);
    let quoted = opened && text.ends_with(is_closing);
    let announcer = announcer(page, at);
    let announced = at > 0 && quotes(page, at - 1);
    let run = announcer.is_some() && !announced;
    let indented =
        page.lines[piece.line].indent >= 3 && at > 0 && page.lines[page.pieces[at - 1].line].indent == 0;
    let among = page.beside(at).any(|other| page.text(other).starts_with('>'));
    // One title behind a mark is a link that the site set in.
    let pointed = text.starts_with("> ") && (among || piece.shape.ending != Ending::None);
    if piece.shape.len < 40 || !(quoted || announced || run || indented || pointed) {
        return;
    }
    let whole = opened && holds_one(text);
    let sourced = announced && names_source(page.text(at - 1));
    desk.bid(Rule::BLOCKQUOTE, BlockKind::Blockquote, at, at + 1)
        .add(Cost::Blockquote)
        .when(quoted, Cost::BlockquoteMarks)
        .when(quoted && whole, Cost::BlockquoteWhole)
        .when(whole && page.beside(at).any(|other| is_quoted(page, other)), Cost::BlockquoteBeside)
        .when(announced, Cost::BlockquoteAnnounced)
        .when(announced && page.piece(at - 1).shape.len < 40 && !sourced, Cost::BlockquoteAnnouncedBriefly)
        .when(announced && whole, Cost::BlockquoteAnnouncedMarks)
        .when(run, Cost::BlockquoteRun)
        .when(announcer.is_some_and(|above| changes_voice(page, above, at)), Cost::BlockquoteFirstPerson)
        .when(indented, Cost::BlockquoteIndented)
        .when(pointed, Cost::BlockquotePointed)
        .when(piece.shape.ending == Ending::None, Cost::BlockquoteUnended)
        .place();
}

/// Bytes up to which a line introduces a quotation and does nothing else.
const INTRODUCTION: usize = 90;

/// ```abnf
/// source = ( "From" / "Via" / "Per" ) 1*6WORD ":" / 1*12WORD reporting ":"       ; "Harbour News reported:", "The letter reads:"
/// ```
fn names_source(text: &str) -> bool {
    let line = text.trim_end_matches([' ', ':']);
    let last = line.rsplit(' ').next().unwrap_or(line);
    let first = line.split(' ').next().unwrap_or(line);
    text.len() <= INTRODUCTION
        && !text.contains(['"', '“', '”', '@'])
        && (holds(REPORTING, last)
            || matches!(first, "From" | "Via" | "Per") && line.split(' ').nth(7).is_none())
}

/// How many paragraphs of a quotation are looked back over for the colon that announced it.
const QUOTATION: usize = 8;

/// The sentence that announced the quotation that the piece may go on with: marks of quotation stand on all paragraphs
/// since, or on none.
fn announcer(page: &Page<'_>, at: usize) -> Option<usize> {
    let marked = |at: usize| page.piece(at).shape.opening == Opening::Quote;
    if page.piece(at).shape.ending == Ending::Colon {
        return None;
    }
    let mut above = (0..at).rev().take(QUOTATION);
    let first = above.find(|&above| quotes(page, above) || marked(above) != marked(at))?;
    (quotes(page, first) && (marked(at) || !page.text(at).contains(['"', '“', '”', '«']))).then_some(first)
}

fn is_quoted(page: &Page<'_>, at: usize) -> bool {
    page.piece(at).shape.opening == Opening::Quote
        && holds_one(page.text(at))
        && page.text(at).ends_with(is_closing)
}

/// Whether the first person speaks behind a story that is not told in it, and without marks of quotation.
fn changes_voice(page: &Page<'_>, above: usize, at: usize) -> bool {
    page.piece(at).shape.opening != Opening::Quote
        && speaks_of_itself(page.text(at))
        && !speaks_of_itself(page.text(above))
}

/// How many words of a paragraph are looked at for who speaks.
const VOICE: usize = 60;

/// Whether the first person speaks, as reporters do not.
fn speaks_of_itself(text: &str) -> bool {
    let words = text.split([' ', '\n']).take(VOICE);
    words
        .map(|word| word.split(['’', '\'', ',', '.']).next().unwrap_or(word))
        .any(|word| word == "I" || holds(FIRST_PERSON, word))
}

/// Whether no mark of quotation stands inside the outer two: one quotation, and no words of a reporter.
fn holds_one(text: &str) -> bool {
    let inner = text.trim_start_matches(['"', '“', '„', '«']).trim_end_matches(['"', '”', '“', '»']);
    !inner.contains(['"', '“', '”', '«', '»'])
}

/// ```abnf
/// table-row = cell 1*( ( HTAB / 2SP / "|" ) cell )      ; or nearly nothing but figures; or one cell, in a column of them
/// ```
fn table_row<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    if !piece.is_line() || piece.shape.len > 200 || piece.shape.ending == Ending::Stop {
        return;
    }
    let cells = cells(page.text(at));
    let words = &piece.shape.words;
    let figures = words.numeric >= 2 && words.numeric * 2 >= words.all;
    let column = page.is_in_column(at);
    if cells < 3 && !figures && !column {
        return;
    }
    desk.bid(Rule::TABLE_ROW, BlockKind::Table, at, at + 1)
        .add(Cost::Table)
        .when(cells >= 3, Cost::TableCells)
        .when(figures, Cost::TableFigures)
        .when(column, Cost::TableColumn)
        .when(page.beside(at).any(|other| has_cells(page, other)), Cost::TableSiblings)
        .place();
}

pub(super) fn cells(text: &str) -> usize {
    let bytes = text.as_bytes();
    if memchr::memchr(b'\t', bytes).is_some() {
        return text.split('\t').filter(|cell| !cell.trim().is_empty()).count();
    }
    if memchr::memchr(b'|', bytes).is_some() && text.contains(" | ") {
        return text.split(" | ").count();
    }
    if !bytes.windows(2).any(|pair| pair == b"  ") {
        return usize::from(!text.trim().is_empty());
    }
    text.split("  ").filter(|cell| !cell.trim().is_empty()).count()
}

fn has_cells(page: &Page<'_>, at: usize) -> bool {
    page.piece(at).shape.len <= 200 && cells(page.text(at)) >= 3
}
