//! The front: headline, deck, byline, timestamp.

use super::{Desk, Page, Sink, deck, echo};
use crate::cost::Cost;
use crate::fields::byline::{self, Byline, BylineShape};
use crate::fields::slice;
use crate::fields::slice::is_listed;
use crate::kind::BlockKind;
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::reader::GREETINGS;
use crate::lexicon::sections::{MASTHEADS, SECTIONS};
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{Ending, Opening};

/// How many pieces from the top the front reaches.
pub(super) const FRONT: usize = 12;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (byline, stamp) = (desk.page.byline(at), desk.page.is_stamp(at));
    if at < FRONT {
        let opened =
            matches!(byline, Some(BylineShape::Opened | BylineShape::OpenedAndMore | BylineShape::Newsroom));
        let signed = opened || stamp || desk.page.credit(at).is_some() || names_author(desk.page, at, byline);
        headline(desk, at, signed);
        deck::propose(desk, at);
        kicker(desk, at);
    }
    self::byline(desk, at, byline);
    small_byline(desk, at);
    if stamp {
        desk.bid(Rule::STAMP, BlockKind::Timestamp, at, at + 1).add(Cost::Stamp).place();
    }
}

/// ```abnf
/// headline = 1*WORD [ stop ]     ; it opens a line; with a story behind it, and seldom with a stop
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
        .when(stopped && !asks && first && echo::is_told_again(page, at), Cost::HeadlineStoppedEchoed)
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
        .when(shape.len <= SALUTATION && is_salutation(page.text(at)), Cost::HeadlineSalutes)
        .when(signed, Cost::HeadlineSigned)
        .when(first && !page.opens_with_dateline(at) && opens_with_tag(page.text(at)), Cost::HeadlineTagged)
        .when(!page.is_before_prose(at), Cost::HeadlineBehindProse)
        .when(page.is_repeated(at), Cost::HeadlineRepeated)
        .when(at > 0 && page.is_title_twin(at) && page.is_twin(at - 1), Cost::HeadlineTwin)
        .when(!first && page.is_brief(), Cost::OnSparse)
        .when(!first && page.is_record(at), Cost::OnRecord)
        .when(page.is_alone(at), Cost::HeadlineAlone)
        .when(page.opens_with_dateline(at + 1), Cost::HeadlineOverDateline)
        .when(
            stopped && page.opens_with_dateline(at) && !page.opens_with_dateline(at + 1),
            Cost::HeadlineDateline,
        )
        .place();
}

/// The longest salutation, in bytes.
const SALUTATION: usize = 40;

/// Whether it is how a letter begins.
///
/// ```abnf
/// salutation = greeting *4WORD ( ":" / "," / "!" )       ; "To the Editor:", "Dear Sir,", "Sehr geehrte Redaktion,"
/// ```
fn is_salutation(text: &str) -> bool {
    let marked = text.ends_with([':', ',', '!', '—']);
    let first = text.split([' ', ',', ':', '!']).next().unwrap_or(text);
    marked && (holds(GREETINGS, first) || slice::head(text, 13).eq_ignore_ascii_case("to the editor"))
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
/// kicker = 1*3WORD / 1*5WORD       ; three in capitals, five with the name of a section or a newspaper; a title stands under it
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
    piece.is_line()
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
    let dated = at + 1 < page.pieces.len() && page.is_stamp(at + 1);
    let title = at + 1 + usize::from(dated);
    let asks = || {
        page.pieces.get(title).is_some_and(|piece| piece.shape.len <= 130 && page.text(title).ends_with('?'))
    };
    (page.is_titular(title) || asks()).then_some(title)
}

/// Words that a title under a kicker has at the least.
const TITLE: u16 = 5;

/// ```abnf
/// trail = 1*4WORD 1*( SP ( ">" / "»" / "›" ) SP 1*4WORD )       ; where on the site the page stands
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
fn opens_with_tag(text: &str) -> bool {
    let Some((tag, title)) = slice::head(text, 40).split_once('-') else { return false };
    let word = tag.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    word.len() >= 5
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
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
    if (shape == BylineShape::Newsroom || is_listed(AGENCIES, page.text(at))) && page.is_after_prose(at) {
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
        .when(!page.is_before_prose(at) && !page.is_after_prose(at), Cost::BylineAmongProse)
        .when(page.is_before_prose(at), Cost::BylineBeforeProse)
        .when(piece.shape.ending == Ending::Stop, Cost::BylineStopped)
        .when(is_dashed(page, at), Cost::BylineDashed)
        .when(shape.is_names() && page.is_told_of(at), Cost::BylineTold)
        .when(
            page.is_before_prose(at) && opens_with_dash(page.text(at)) && is_under_quotation(page, at),
            Cost::BylineQuoted,
        )
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

/// Whether a dash leads to a name under a paragraph, as writers sign their part.
fn is_dashed(page: &Page<'_>, at: usize) -> bool {
    opens_with_dash(page.text(at))
        && at > 0
        && page.is_prose(at - 1)
        && page.piece(at).shape.ending == Ending::None
        && !is_under_quotation(page, at)
}

/// ```abnf
/// small-byline = "by" SP names         ; all in small letters; see `fields::byline`
/// ```
fn small_byline<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let may_be = at < FRONT && page.is_before_prose(at) && page.piece(at).shape.opening == Opening::Small;
    if may_be && byline::is_small(page.text(at)) {
        desk.bid(Rule::BYLINE, BlockKind::Byline, at, at + 1).add(Cost::BylineOpened).place();
    }
}

/// How many pieces behind the story a name may sign it.
pub(super) const SIGNS: usize = 3;

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
