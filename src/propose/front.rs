//! The front: headline, deck, byline, timestamp.

use memchr::memmem;

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::byline::{self, Byline, BylineShape};
use crate::fields::{slice, stamp};
use crate::glance;
use crate::kind::BlockKind;
use crate::lexicon::sections::{MASTHEADS, SECTIONS};
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{Ending, Opening, holds_sentence_end};
use crate::work;

/// How many pieces from the top the front reaches.
const FRONT: usize = 12;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let text = desk.page.text(at);
    let may_date = desk.page.piece(at).glance.may_have(glance::DIGIT);
    let (byline, stamp) = (desk.page.byline(at), may_date && stamp::is_stamp(text));
    if at < FRONT {
        let opened =
            matches!(byline, Some(BylineShape::Opened | BylineShape::OpenedAndMore | BylineShape::Newsroom));
        let signed = opened || stamp || desk.page.credit(at).is_some() || names_author(desk.page, at, byline);
        headline(desk, at, signed);
        deck(desk, at);
        kicker(desk, at);
    }
    self::byline(desk, at, byline);
    if stamp {
        desk.bid(Rule::STAMP, BlockKind::Timestamp, at, at + 1).add(Cost::Stamp).place();
    }
}

/// ```abnf
/// headline = 2*30WORD            ; no full stop; with a story behind it
/// ```
fn headline<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize, signed: bool) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    if shape.is_long() || !piece.opens || shape.words.all == 0 {
        return;
    }
    let stopped = shape.ending == Ending::Stop;
    let asks = page.text(at).ends_with(['?', '!']);
    let first = at == 0 || page.is_first_title(at);
    desk.bid(Rule::HEADLINE, BlockKind::Headline, at, at + 1)
        .add(if first { Cost::HeadlineFirst } else { Cost::HeadlineLater })
        .when(stopped && !asks, Cost::HeadlineStopped)
        .when(stopped && !asks && shape.words.is_title(), Cost::HeadlineStoppedTitle)
        .when(stopped && !asks && first && is_echoed(page, at), Cost::HeadlineStoppedEchoed)
        .when(asks, Cost::HeadlineAsks)
        .when(matches!(shape.ending, Ending::Colon | Ending::Open | Ending::Ellipsis), Cost::HeadlineOpen)
        .when(page.is_prose(at + 1), Cost::HeadlineOverProse)
        .when(shape.words.is_title() || shape.words.is_shouted(), Cost::HeadlineTitle)
        .when(shape.len > 130, Cost::HeadlineLong)
        .when(shape.words.all <= 2, Cost::HeadlineTiny)
        .when(
            !matches!(shape.opening, Opening::Capital | Opening::Quote | Opening::Digit),
            Cost::HeadlineOpening,
        )
        .when(!piece.closes, Cost::HeadlineGlued)
        .when(is_under_title(page, at), Cost::HeadlineUnder)
        .when(at == 0 && page.text(at).ends_with(';'), Cost::HeadlineParted)
        .when(signed, Cost::HeadlineSigned)
        .when(first && !page.opens_with_dateline(at) && is_tagged(page.text(at)), Cost::HeadlineTagged)
        .when(!page.is_before_prose(at), Cost::HeadlineBehindProse)
        .when(page.is_repeated(at), Cost::HeadlineRepeated)
        .when(!first && page.is_sparse(), Cost::OnSparse)
        .when(!first && page.is_record(at), Cost::OnRecord)
        .when(page.is_alone(at), Cost::HeadlineAlone)
        .when(page.opens_with_dateline(at + 1), Cost::HeadlineOverDateline)
        .when(
            stopped && page.opens_with_dateline(at) && !page.opens_with_dateline(at + 1),
            Cost::HeadlineDateline,
        )
        .place();
}

/// Whether few words stand under what could be the title.
fn is_under_title(page: &Page<'_>, at: usize) -> bool {
    let title = |above: usize| {
        page.is_titular(above) && page.hit_kind(above).is_none() && page.piece(above).shape.words.all >= TITLE
    };
    page.piece(at).shape.words.all <= 3 && (0..at).any(title)
}

/// How many pieces from the top a kicker may stand.
const KICKER: usize = 4;

/// ```abnf
/// kicker = 1*2WORD / 1*4WORD       ; the second with the name of a section among them; a title stands under it
/// ```
fn kicker<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if at >= KICKER {
        return;
    }
    let text = page.text(at);
    let section = names_section(text) || is_trail(text);
    let masthead = is_masthead(text);
    let shouted = page.piece(at).shape.words.is_shouted();
    let most = if section || masthead { 5 } else { 2 + u16::from(shouted) };
    if !is_kicker(page, at, most) {
        return;
    }
    desk.bid(Rule::KICKER, BlockKind::Tags, at, at + 1)
        .add(Cost::Kicker)
        .when(section, Cost::KickerSection)
        .when(masthead, Cost::KickerMasthead)
        .when(shouted, Cost::KickerShouted)
        .place();
}

/// Whether few words, `most` of them, stand over a title of more.
fn is_kicker(page: &Page<'_>, at: usize, most: u16) -> bool {
    let piece = page.piece(at);
    let words = &piece.shape.words;
    piece.opens
        && piece.closes
        && piece.hit.is_none()
        && (1..=most).contains(&words.all)
        && (words.numeric == 0 || words.is_shouted())
        && piece.shape.ending == Ending::None
        && matches!(piece.shape.opening, Opening::Capital)
        && page.is_before_prose(at)
        && title_below(page, at).is_some_and(|title| page.piece(title).shape.words.all >= TITLE)
}

/// The title under the piece: next to it, or behind a date.
fn title_below(page: &Page<'_>, at: usize) -> Option<usize> {
    let dated = at + 1 < page.pieces.len() && stamp::is_stamp(page.text(at + 1));
    let title = at + 1 + usize::from(dated);
    let asks = || {
        page.pieces.get(title).is_some_and(|piece| piece.shape.len <= 130 && page.text(title).ends_with('?'))
    };
    (page.is_titular(title) || asks()).then_some(title)
}

/// Words that a title under a kicker has at the least.
const TITLE: u16 = 5;

/// ```abnf
/// trail = 1*3WORD 1*( SP ( ">" / "»" / "›" ) SP 1*4WORD )       ; where on the site the page stands
/// ```
fn is_trail(text: &str) -> bool {
    let mut steps = text.split(['>', '»', '›']).map(str::trim);
    text.len() <= 80
        && [" > ", " » ", " › "].iter().any(|mark| text.contains(mark))
        && steps.all(|step| !step.is_empty() && step.split(' ').nth(4).is_none())
}

/// Whether the last word is one that newspapers are called by: "The Harbour Dispatch".
pub(super) fn is_masthead(text: &str) -> bool {
    let mut words = text.rsplit(' ');
    text.len() <= 40
        && words.next().is_some_and(|last| holds(MASTHEADS, last))
        && words.next().is_some_and(|word| word.starts_with(char::is_uppercase))
}

pub(super) fn names_section(text: &str) -> bool {
    text.len() <= 40 && scan::spaced(text).any(|word| holds(SECTIONS, word))
}

/// ```abnf
/// tagged = 5*CAPITAL [ SP DIGIT ] "-" CAPITAL *CHAR        ; "UPDATE 2-Pilots walk out": an agency's tag on its headline
/// ```
fn is_tagged(text: &str) -> bool {
    let Some((tag, title)) = slice::head(text, 40).split_once('-') else { return false };
    let word = tag.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    word.len() >= 5
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
}

/// ```abnf
/// deck = sentence [ sentence ] / 4*40WORD         ; between the headline and the story
/// ```
fn deck<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    let point = page.is_before_prose(at) && page.is_point(at);
    if shape.is_long() || shape.words.all < 4 && !point || !piece.closes {
        return;
    }
    let parted = at == 1 && page.text(0).ends_with(';');
    let stopped = shape.ending == Ending::Stop;
    desk.bid(Rule::DECK, BlockKind::Deck, at, at + 1)
        .add(Cost::Deck)
        .when(at == 0, Cost::DeckFirst)
        .when(page.is_sparse(), Cost::OnSparse)
        .when(page.is_record(at), Cost::OnRecord)
        .when(stopped, Cost::DeckStopped)
        .when(shape.len > 200, Cost::DeckLong)
        .when(page.is_prose(at + 1), Cost::DeckOverProse)
        .when(!page.is_before_prose(at) && !page.is_first_prose(at), Cost::DeckBehindProse)
        .when(page.is_first_prose(at), Cost::DeckRuns)
        .when(at > 3, Cost::DeckLate)
        .when(is_front_matter(page, at + 1), Cost::DeckOverFront)
        .when(shape.words.is_title(), Cost::DeckTitle)
        .when(!holds_sentence_end(page.text(at)), Cost::DeckSingle)
        .when(
            page.pieces.get(at + 1).is_some_and(|next| next.shape.len * 2 > shape.len * 3),
            Cost::DeckShorter,
        )
        .when(page.opens_with_dateline(at + 1), Cost::DeckOverDateline)
        .when(page.opens_with_dateline(at), Cost::DeckDateline)
        .when(page.is_alone(at), Cost::DeckAlone)
        .when(scan::holds_quote(page.text(at)), Cost::DeckQuotes)
        .when(parted, Cost::DeckParted)
        .when(page.is_title_twin(at), Cost::DeckTwin)
        .when(point, Cost::DeckPoint)
        .when(shape.opening == Opening::Bullet && is_point_over_story(page, at), Cost::DeckPoint)
        .when(stopped && 0 < at && at < ECHOED && is_echoed(page, at), Cost::DeckEchoed)
        .place();
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

/// How many pieces from the top may repeat what follows.
const ECHOED: usize = 5;
/// How many bytes of what follows are searched for it.
const ECHO: usize = 800;

/// Whether the story's first paragraphs say again what the piece says: half of its longer words, and three at least.
fn is_echoed(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    let Some(last) = page.pieces.get(at + 1..).and_then(|next| next.iter().take(2).next_back()) else {
        return false;
    };
    let story = slice::head(&page.source[page.piece(at).span.end()..last.span.end()], ECHO);
    let words = || scan::words(text).filter(|word| word.len() > 4).take(40);
    let all = words().count();
    let wanted = AGAIN.max(all.div_ceil(2));
    work::count(story.len());
    let (mut again, mut left) = (0, all);
    for word in words() {
        if again >= wanted || again + left < wanted {
            break;
        }
        again += usize::from(memmem::find(story.as_bytes(), word.as_bytes()).is_some());
        left -= 1;
    }
    again >= wanted
}

/// Words that what repeats another has of it at the least.
const AGAIN: usize = 3;

/// Whether the lexicon says that the piece is a byline, a timestamp or a picture's line: what stands under a deck.
fn is_front_matter(page: &Page<'_>, at: usize) -> bool {
    let kind = page.pieces.get(at).and_then(|piece| piece.hit).map(|hit| hit.kind);
    matches!(kind, Some(BlockKind::Byline | BlockKind::Timestamp | BlockKind::Credit | BlockKind::Caption))
}

/// ```abnf
/// byline = [ "By" ] contributor *( ( "," / "and" ) contributor )      ; see `fields::byline`
/// ```
fn byline<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize, shape: Option<BylineShape>) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let under = |line: fn(&str) -> bool| at > 0 && is_signed(page, at - 1) && line(page.text(at));
    if under(byline::is_role_line) || at < FRONT && page.is_before_prose(at) && under(byline::is_post_line) {
        desk.bid(Rule::BYLINE, BlockKind::Byline, at, at + 1).add(Cost::BylineRoleUnder).place();
    }
    let Some(shape) = shape else { return };
    if shape == BylineShape::Newsroom && page.is_after_prose(at) {
        // An agency that signs at the end says whose copy it is.
        desk.bid(Rule::BYLINE, BlockKind::Source, at, at + 1).add(Cost::AgencySigns).place();
    }
    desk.bid(Rule::BYLINE, BlockKind::Byline, at, at + 1)
        .add(match shape {
            BylineShape::Opened => Cost::BylineOpened,
            BylineShape::OpenedAndMore => Cost::BylineOpenedAndMore,
            BylineShape::NameAndRole => Cost::BylineRole,
            BylineShape::Newsroom | BylineShape::Label => Cost::BylineNewsroom,
            BylineShape::Person if is_author(page, at, Some(shape)) => Cost::BylinePerson,
            BylineShape::PersonAndMore if is_author(page, at, Some(shape)) => Cost::BylinePersonAndMore,
            BylineShape::Name | BylineShape::Person | BylineShape::PersonAndMore => Cost::BylineName,
        })
        .when(
            shape == BylineShape::PersonAndMore && !page.is_before_prose(at) && !page.is_after_prose(at),
            Cost::BylineOther,
        )
        .when(!page.is_before_prose(at) && !page.is_after_prose(at), Cost::BylineAmongProse)
        .when(page.is_before_prose(at), Cost::BylineBeforeProse)
        .when(piece.shape.ending == Ending::Stop, Cost::BylineStopped)
        .when(page.is_repeated(at), Cost::BylineRepeated)
        .when(is_dashed(page, at), Cost::BylineDashed)
        .when(shape.is_names() && page.is_told_of(at), Cost::BylineTold)
        .when(
            page.is_before_prose(at) && opens_with_dash(page.text(at)) && is_under_quotation(page, at),
            Cost::BylineQuoted,
        )
        .when(is_closing(page, at), Cost::BylineCloses)
        .when(shape.is_opened() && !piece.opens && !piece.closes, Cost::BylineParts)
        .when(page.text(at).starts_with('(') && !page.is_after_prose(at), Cost::BylineEnclosed)
        .when(at == 0 && shape == BylineShape::Name && piece.shape.words.is_shouted(), Cost::BylineShouted)
        .when(!shape.is_opened() && at > 0 && page.text(at - 1).ends_with(':'), Cost::BylineLabelled)
        .place();
}

fn opens_with_dash(text: &str) -> bool {
    text.starts_with(['-', '–', '—'])
}

/// Whether the line above ends a quotation: what a dash opens under it is who said it.
fn is_under_quotation(page: &Page<'_>, at: usize) -> bool {
    page.above(at).is_some_and(|above| page.source[above.span].ends_with(['”', '"', '»', '’']))
}

/// Whether names close the last line of the story: behind a dash, or in brackets.
fn is_closing(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    !piece.opens && piece.closes && page.is_after_prose(at) && page.text(at).starts_with(['-', '–', '—', '('])
}

/// Whether a dash leads to a name under a paragraph, as writers sign their part.
fn is_dashed(page: &Page<'_>, at: usize) -> bool {
    opens_with_dash(page.text(at))
        && at > 0
        && page.is_prose(at - 1)
        && page.piece(at).shape.ending == Ending::None
        && !is_under_quotation(page, at)
}

/// How many pieces behind the story a name may sign it.
const SIGNS: usize = 3;

/// Whether the piece names people, by given names that we know, where only authors are named: before a story that does not
/// tell of them, or right behind one; and whom it names has not just been quoted.
pub(super) fn is_author(page: &Page<'_>, at: usize, shape: Option<BylineShape>) -> bool {
    if !matches!(shape, Some(BylineShape::Person | BylineShape::PersonAndMore | BylineShape::NameAndRole)) {
        return false;
    }
    if opens_with_dash(page.text(at)) && is_under_quotation(page, at) {
        return false;
    }
    let head = at < FRONT && page.is_before_prose(at);
    let tail = page.is_after_prose(at) && page.behind_prose(at).is_some_and(|behind| behind <= SIGNS);
    let signers = || Byline::parse(page.text(at)).map(|byline| byline.people().to_vec()).unwrap_or_default();
    tail || head && !signers().iter().any(|one| page.tells_of(one.name().as_str()))
}

/// Whether the piece names an author, and says little more: what a title tells of a person is a sentence.
fn names_author(page: &Page<'_>, at: usize, byline: Option<BylineShape>) -> bool {
    let shape = &page.piece(at).shape;
    let more = byline == Some(BylineShape::PersonAndMore);
    is_author(page, at, byline) && !(more && (shape.ending == Ending::Stop || shape.words.all > SIGNATURE))
}

/// The words of a byline that is a name and what may be a role or an outlet.
const SIGNATURE: u16 = 8;

/// Whether a byline that opens as one stands there.
pub(super) fn is_signed(page: &Page<'_>, at: usize) -> bool {
    matches!(
        page.byline(at),
        Some(
            BylineShape::Opened
                | BylineShape::OpenedAndMore
                | BylineShape::Person
                | BylineShape::PersonAndMore
                | BylineShape::Name
        )
    )
}
