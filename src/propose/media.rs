//! Pictures: captions and credits.

use super::scene::{ACTOR, acts, is_pictured, places_people, shows_scene};
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::byline::BylineShape;
use crate::fields::{date, slice};
use crate::glance;
use crate::kind::BlockKind;
use crate::letter;
use crate::lexicon::families;
use crate::lexicon::scenes::{ALL_PICTURES, PHOTOGRAPHERS};
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{Ending, Opening, ending, holds_sentence_end};

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    caption(desk, at);
    credit(desk, at);
}

/// ```abnf
/// caption = 3*60WORD               ; beside a credit, or a line of its own that tells what can be seen
/// ```
fn caption<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    if shape.len > 700 || shape.words.all < 2 && !shape.is_long() || page.text(at).starts_with('<') {
        return;
    }
    let text = page.text(at);
    let credited = page.ends_in_credit(at);
    let labelled = page.hit_kind(at + 1) == Some(BlockKind::Credit)
        && !page.is_prose(at)
        && !scan::holds_quote(page.text(at));
    let before_credit = (labelled || page.is_credit_at(at + 1)) && !is_over_copy_credit(page, at);
    let told = opens_as_caption(text);
    let twin = page.is_twin(at)
        && !page.is_title_twin(at)
        && (!shape.words.is_title() || page.is_before_prose(at))
        && matches!(
            page.hit_kind(at),
            None | Some(BlockKind::Timestamp | BlockKind::Caption | BlockKind::Credit)
        )
        && !text.ends_with(['?', '!']);
    if shape.is_long() && !credited && !before_credit && !twin && told.is_none() {
        return;
    }
    let may_have = |family| piece.glance.may_have(glance::word(family));
    let acts = may_have(families::SCENE)
        && is_lone_sentence(page, at)
        && acts(text)
        && !is_told_in_the_present(page, at);
    let scene = acts || may_have(families::SCENE) && shows_scene(text, SCENE);
    let placed = shape.len <= PLACED && may_have(families::PLACED) && places_people(text);
    let pictured = may_have(families::PICTURE) && is_pictured(text);
    let shown = credited || before_credit || scene || twin || placed || pictured || told.is_some();
    desk.bid(Rule::CAPTION, BlockKind::Caption, at, at + 1)
        .add(Cost::Caption)
        .when(!shown && page.is_sparse() && shape.words.all < BRIEF, Cost::OnSparse)
        .when(credited, Cost::CaptionCredited)
        .when(credited && text.contains(" | "), Cost::CaptionBarred)
        .when(before_credit, Cost::CaptionOverCredit)
        .when(
            before_credit && !scene && !twin && page.is_prose(at) && scan::holds_quote(text),
            Cost::CaptionSpeaks,
        )
        .when(shape.ending == Ending::Stop, Cost::CaptionStopped)
        .when(shape.words.is_title(), Cost::CaptionTitle)
        .when(shape.is_long(), Cost::CaptionLong)
        .when(scene, Cost::CaptionScene)
        .when(pictured, Cost::CaptionPictured)
        .when(placed, Cost::CaptionPlaced)
        .when(acts, Cost::CaptionActs)
        .when(scene && is_dated(text), Cost::CaptionSceneDated)
        .when(!shape.is_long() && shape.words.numeric > 0, Cost::CaptionDated)
        .when(page.is_before_prose(at), Cost::CaptionBeforeProse)
        .when(scene && page.is_first_prose(at), Cost::CaptionTop)
        .when(page.is_repeated(at), Cost::CaptionRepeated)
        .when(page.is_beside_title(at), Cost::CaptionAmongTitles)
        .when(told == Some(Told::Player), Cost::CaptionClose)
        .when(told == Some(Told::Slug), Cost::CaptionSlug)
        .when(told.is_none() && is_labelled(text), Cost::CaptionLabelled)
        .when(told.is_none() && is_labelled(text) && is_in_series(page, at), Cost::CaptionInSeries)
        .when(page.is_portrait(at), Cost::CaptionPortrait)
        .when(twin, Cost::CaptionTwin)
        .when(!twin && page.is_only_title(at), Cost::CaptionTitles)
        .when(page.is_in_gallery(at), Cost::CaptionInGallery)
        .when(!shown && !page.is_in_gallery(at) && !page.is_furnished(), Cost::CaptionOnBare)
        .place();
}

/// Whether the piece is the story's last running text, and what stands under it says whose copy it is, or who made its pictures:
/// `(AFP)`, `Photos by Jane Roe`. A picture's own credit names one picture.
fn is_over_copy_credit(page: &Page<'_>, at: usize) -> bool {
    let below = at + 1;
    let last = page.is_prose(at) && below < page.pieces.len() && page.is_after_prose(below);
    last && (page.byline(below) == Some(BylineShape::Newsroom) || is_of_all_pictures(page.text(below)))
}

/// `of-all-pictures = ("Photos" / "Photographs" / "Illustrations" / "Graphics" / ..) ("by" / "de" / ..)`
fn is_of_all_pictures(text: &str) -> bool {
    let mut words = text.split(|c: char| !letter::is_alphanumeric(c)).filter(|word| !word.is_empty());
    words.next().is_some_and(|word| holds(ALL_PICTURES, word))
        && words.next().is_some_and(|word| matches!(word, "by" | "de" | "von" | "di" | "par"))
}

/// Words below which a line of a sparse page that shows nothing is an entry of a list or a table, not a caption.
const BRIEF: u16 = 8;

/// What the first words of a caption are told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// The button of a video player that an extractor left in front.
    Player,
    /// Place and day in capitals, as picture agencies begin.
    Slug,
}

fn opens_as_caption(text: &str) -> Option<Told> {
    if text.strip_prefix("CLOSE ").is_some_and(|rest| rest.len() > 20) {
        return Some(Told::Player);
    }
    is_slug(text).then_some(Told::Slug)
}

/// How far a slug reaches, in bytes.
const SLUG: usize = 90;

/// ```abnf
/// slug = place *("," SP place) SP "-" SP month SP 1*2DIGIT ["," SP year] ":"      ; all in capitals
/// ```
fn is_slug(text: &str) -> bool {
    let window = slice::head(text, SLUG);
    if memchr::memchr(b':', window.as_bytes()).is_none() {
        return false;
    }
    let Some((place, rest)) = window.split_once(" - ").or_else(|| window.split_once(" – ")) else {
        return false;
    };
    let Some((day, _)) = rest.split_once(':') else { return false };
    let capitals = |part: &str| part.contains(char::is_uppercase) && !part.contains(char::is_lowercase);
    capitals(place) && capitals(day) && date::find(day).is_some()
}

/// A scene in a long text is a story's; captions of agencies run to some lines.
const DATED: usize = 500;

fn is_dated(text: &str) -> bool {
    text.len() <= DATED && text.bytes().any(|byte| byte.is_ascii_digit()) && date::find(text).is_some()
}

/// ```abnf
/// labelled = 1*4WORD ":" SP 5*WORD       ; no full stop, no capitals throughout: what a picture shows, in a word
/// ```
fn is_labelled(text: &str) -> bool {
    let Some((label, rest)) = scan::split_label(text) else { return false };
    label.len() <= 40
        && label.split(' ').nth(4).is_none()
        && label.contains(char::is_lowercase)
        && rest.starts_with(char::is_uppercase)
        && rest.split(' ').nth(5).is_some()
        && ending(rest) == Ending::None
}

/// Whether a line beside this one is labelled too: one alone is as often a link to another article.
fn is_in_series(page: &Page<'_>, at: usize) -> bool {
    let labelled = |at: usize| page.pieces.get(at).is_some_and(|piece| is_labelled(&page.source[piece.span]));
    labelled(at + 1) || at > 0 && labelled(at - 1)
}

/// How many words of a line are looked at for a scene.
pub(super) const SCENE: usize = 24;

/// The longest caption that is looked at for where people stand in the picture, in bytes.
const PLACED: usize = 400;

/// How many pieces above and below are looked at for how the story is told.
const AROUND: usize = 4;

/// Whether the paragraphs around the piece are of one sentence each, or tell in the present too: a sentence in the present
/// is one of them.
fn is_told_in_the_present(page: &Page<'_>, at: usize) -> bool {
    let around = at.saturating_sub(AROUND)..(at + AROUND + 1).min(page.pieces.len());
    let prose = || around.clone().filter(|&other| other != at && page.is_prose(other));
    let scene = |other: usize| shows_scene(page.text(other), ACTOR);
    !prose().any(|other| holds_sentence_end(page.text(other)))
        || prose().filter(|&other| scene(other)).count() > 1
}

/// The longest sentence that tells of a person in a picture, in bytes.
const ACTS: usize = 220;

/// Whether the piece is one sentence, in a line of its own and in nobody's words.
fn is_lone_sentence(page: &Page<'_>, at: usize) -> bool {
    let (piece, text) = (page.piece(at), page.text(at));
    piece.opens
        && piece.closes
        && piece.shape.len <= ACTS
        && piece.shape.opening == Opening::Capital
        && !scan::holds_any_quote(text)
        && !holds_sentence_end(text)
}

/// ```abnf
/// staff-credit = 1*6WORD "photographer" 2*4WORD        ; "HARBOUR TIMES PHOTOGRAPHER JACK HALE", in capitals throughout
/// ```
fn is_staff_credit(page: &Page<'_>, at: usize) -> bool {
    let (piece, text) = (page.piece(at), page.text(at));
    let words = &piece.shape.words;
    piece.opens
        && piece.closes
        && (3..=9).contains(&words.all)
        && words.small == 0
        && piece.shape.ending == Ending::None
        && scan::spaced(text).any(|word| holds(PHOTOGRAPHERS, word))
}

/// ```abnf
/// credit = "(" ( label name / name "/" agency ) ")" / label name / name [line-end] "/" agency     ; see `fields::caption`
/// ```
fn credit<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if page.is_photographer(at) || is_staff_credit(page, at) {
        desk.bid(Rule::CREDIT, BlockKind::Credit, at, at + 1).add(Cost::CreditWhole).place();
    }
    if let Some(credit) = page.credit(at) {
        let sure = credit.photographer().is_some() && credit.agency().is_some();
        desk.bid(Rule::CREDIT, BlockKind::Credit, at, at + 1)
            .add(if sure { Cost::CreditWhole } else { Cost::CreditPart })
            .when(page.is_before_prose(at) && at == 0, Cost::CreditFirst)
            .when(page.is_after_prose(at) && claims_rights(page.text(at)), Cost::CreditOfText)
            .place();
    }
}

/// ```abnf
/// rights = "Copyright" ( ":" / SP ) *CHAR
/// ```
pub(super) fn claims_rights(text: &str) -> bool {
    let (first, rest) = text.split_at(text.find([' ', ':']).unwrap_or(text.len()));
    let whose = rest.trim_start_matches([':', ' ']);
    first.eq_ignore_ascii_case("copyright") && !whose.is_empty() && !whose.starts_with(char::is_lowercase)
}
