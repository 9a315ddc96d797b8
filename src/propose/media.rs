//! Pictures: captions and credits.

use super::listed::is_link;
use super::run::Run;
use super::scene::{ACTOR, acts, is_in_this_picture, is_pictured, places_people, shows_scene};
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::byline::BylineShape;
use crate::fields::{date, slice};
use crate::glance;
use crate::kind::BlockKind;
use crate::letter;
use crate::lexicon::agencies::CREDIT_WORDS;
use crate::lexicon::families;
use crate::lexicon::scenes::{ALL_PICTURES, PHOTOGRAPHERS, TOP_PICTURE};
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{Ending, Opening, ending, holds_sentence_end};

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    caption(desk, at);
    credit(desk, at);
}

/// ```abnf
/// caption = 2*WORD                 ; beside a credit, or a line of its own that tells what can be seen
/// ```
fn caption<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    let text = page.text(at);
    if shape.len > 700 || shape.words.all < 2 && !shape.is_long() || text.starts_with('<') {
        return;
    }
    let (credited, before_credit) = (page.ends_in_credit(at), is_over_credit(page, at));
    let (told, twin) = (opens_as_caption(page, at), is_alternative_said_again(page, at));
    if shape.is_long() && !credited && !before_credit && !twin && told.is_none() {
        return;
    }
    let may_have = |family| piece.glance.may_have(glance::word(family));
    let acts = may_have(families::SCENE) && is_act(page, at);
    let scene = acts || is_scene(page, at);
    let placed = shape.len <= PLACED && may_have(families::PLACED) && places_people(text);
    let placed = placed
        || shape.len <= ACTS
            && may_have(families::PICTURE)
            && !scan::holds_any_quote(text)
            && is_in_this_picture(text);
    let pictured = may_have(families::PICTURE) && is_pictured(text);
    let alternative = is_alternative(page, at);
    let shown =
        credited || before_credit || scene || twin || placed || pictured || alternative || told.is_some();
    let labelled = told.is_none() && is_labelled(text) && !page.is_title_twin(at) && !page.is_first_title(at);
    desk.bid(Rule::CAPTION, BlockKind::Caption, at, at + 1)
        .add(Cost::Caption)
        .when(!shown && page.is_brief() && shape.words.all < BRIEF, Cost::OnSparse)
        .when(credited, Cost::CaptionCredited)
        .when(credited && text.contains(" | "), Cost::CaptionBarred)
        .when(before_credit, Cost::CaptionOverCredit)
        .when(before_credit && is_closed_by_credit(page, at), Cost::CaptionEnclosed)
        .when(alternative, Cost::CaptionAlternative)
        .when(
            before_credit && !scene && !twin && !pictured && !placed && is_told(page, at),
            Cost::CaptionTells,
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
        .when(scene && (page.is_first_prose(at) || is_over_dateline(page, at)), Cost::CaptionTop)
        .when(page.is_beside_title(at), Cost::CaptionAmongTitles)
        .when(told == Some(Told::Player), Cost::CaptionClose)
        .when(told == Some(Told::Slug), Cost::CaptionSlug)
        .when(told == Some(Told::Label), Cost::CaptionBehindLabel)
        .when(labelled, Cost::CaptionLabelled)
        .when(labelled && is_in_series(page, at), Cost::CaptionInSeries)
        .when(page.is_portrait(at), Cost::CaptionPortrait)
        .when(twin, Cost::CaptionTwin)
        .when(!twin && told.is_none() && page.is_only_title(at), Cost::CaptionTitles)
        .when(page.is_in_gallery(at), Cost::CaptionInGallery)
        .when(!shown && !page.is_in_gallery(at) && !page.is_furnished(), Cost::CaptionOnBare)
        .when(
            !shown
                && !labelled
                && !page.is_in_gallery(at)
                && page.is_in_story(at)
                && page.is_titular(at)
                && Run::around(page, at).is_list(),
            Cost::CaptionInRun,
        )
        .place();
}

/// Whether the piece is running text right over the dateline of the story.
fn is_over_dateline(page: &Page<'_>, at: usize) -> bool {
    page.is_prose(at) && page.opens_with_dateline(at + 1)
}

/// Whether the piece tells in the present what can be seen, and of what day.
pub(super) fn is_dated_scene(page: &Page<'_>, at: usize) -> bool {
    is_scene(page, at) && is_dated(page.text(at))
}

/// Whether the first words tell in the present what can be seen.
fn is_scene(page: &Page<'_>, at: usize) -> bool {
    page.piece(at).glance.may_have(glance::word(families::SCENE)) && shows_scene(page.text(at), SCENE)
}

/// Whether what stands under the piece says whose the picture is that it tells of.
fn is_over_credit(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    let labelled =
        page.hit_kind(at + 1) == Some(BlockKind::Credit) && !page.is_prose(at) && !scan::holds_quote(text);
    (labelled || page.is_credit_at(at + 1))
        && !is_over_copy_credit(page, at)
        && !page.is_title_twin(at)
        && !(text.ends_with(['?', '!']) && page.is_after_prose(at + 1))
}

/// Whether the piece or its neighbour is the text for a picture that is not shown, which the other says again.
fn is_alternative_said_again(page: &Page<'_>, at: usize) -> bool {
    use BlockKind::{Caption, Credit, Timestamp};
    page.is_twin(at)
        && !page.is_title_twin(at)
        && !is_link(page, at)
        && (!page.piece(at).shape.words.is_title() || page.is_before_prose(at))
        && matches!(page.hit_kind(at), None | Some(Timestamp | Caption | Credit))
        && !page.text(at).ends_with(['?', '!'])
}

/// Whether the piece is running text of several sentences or with somebody's words, or introduces what follows. What opens a
/// page, or stands over a photographer's name and an agency, is told of a picture as often.
fn is_told(page: &Page<'_>, at: usize) -> bool {
    let (piece, text) = (page.piece(at), page.text(at));
    let introduces = || piece.shape.ending == Ending::Colon && piece.shape.words.all > INTRODUCES;
    let whole = piece.is_line() && !page.is_first_prose(at) && !page.is_photographer(at + 1);
    page.is_prose(at) && (scan::holds_quote(text) || whole && holds_sentence_end(text)) || introduces()
}

/// Words above which a line that ends in a colon is a sentence.
const INTRODUCES: u16 = 12;

/// Whether the piece is the story's last running text, and what stands under it says whose copy it is, or who made its pictures:
/// `(AFP)`, `Photos by Jane Roe`. A picture's own credit names one picture.
fn is_over_copy_credit(page: &Page<'_>, at: usize) -> bool {
    let below = at + 1;
    let last = below < page.pieces.len() && page.is_after_prose(below);
    let ended = page.piece(at).shape.ending == Ending::Stop;
    last && ended && is_of_top_picture(page.text(below))
        || last
            && page.is_prose(at)
            && (page.byline(below) == Some(BylineShape::Newsroom) || is_of_all_pictures(page.text(below)))
}

/// `of-top-picture = [label] *2WORD <a word of the table> *WORD        ; "Featured image: Jane Roe", "Foto di copertina: Ansa"`
fn is_of_top_picture(text: &str) -> bool {
    scan::words(text).take(3).any(|word| holds(TOP_PICTURE, word))
}

/// `of-all-pictures = ("Photos" / "Photographs" / "Illustrations" / "Graphics" / ..) ("by" / "de" / ..)`
fn is_of_all_pictures(text: &str) -> bool {
    let mut words = text.split(|c: char| !letter::is_alphanumeric(c)).filter(|word| !word.is_empty());
    words.next().is_some_and(|word| holds(ALL_PICTURES, word))
        && words.next().is_some_and(|word| matches!(word, "by" | "de" | "von" | "di" | "par"))
}

/// ```abnf
/// closed = sentence *( SP sentence ) SP "(" ( label name / name "/" agency ) ")"      ; a line of its own
/// ```
///
/// Whether the piece opens a line that brackets with a maker in them close. An agency alone signs the story instead.
fn is_closed_by_credit(page: &Page<'_>, at: usize) -> bool {
    let Some(below) = page.pieces.get(at + 1).filter(|below| !below.opens && below.closes) else {
        return false;
    };
    let text = &page.source[below.span];
    let inner = text.trim_start_matches(['(', '[']);
    let label = inner.split(|c: char| !letter::is_alphabetic(c)).next().unwrap_or(inner);
    page.piece(at).opens
        && inner.len() < text.len()
        && page
            .credit(at + 1)
            .is_some_and(|credit| credit.photographer().is_some() || holds(CREDIT_WORDS, label))
}

/// Words of a picture's alternative text at the most.
const ALTERNATIVE: u16 = 10;

/// ```abnf
/// alternative = 2*10word           ; it opens with a small letter: "jane roe harbour bridge", what stands for a picture
/// ```
///
/// A line of its own over running text, below what has ended: verse and wrapped lines go on.
fn is_alternative(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    let ended = |above: usize| page.piece(above).shape.ending == Ending::Stop || page.is_titular(above);
    piece.is_line()
        && piece.hit.is_none()
        && piece.shape.opening == Opening::Small
        && (2..=ALTERNATIVE).contains(&piece.shape.words.all)
        && piece.shape.ending == Ending::None
        && page.is_prose(at + 1)
        && page.is_apart(at)
        && (at == 0 || ended(at - 1))
        && page.role(at).is_none()
        && !page.text(at).contains(['@', ':', '/'])
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
    /// The label of a picture, and no name behind it: "Photo: A tram at the quay."
    Label,
}

fn opens_as_caption(page: &Page<'_>, at: usize) -> Option<Told> {
    let text = page.text(at);
    if page.tells_behind_label(at) {
        return Some(Told::Label);
    }
    if text.strip_prefix("CLOSE ").is_some_and(|rest| rest.len() > 20) {
        return Some(Told::Player);
    }
    if is_slug(text) {
        return Some(Told::Slug);
    }
    is_under_player(page, at).then_some(Told::Player)
}

/// Whether the button of a video player stands over the piece, and nothing else in that line.
fn is_under_player(page: &Page<'_>, at: usize) -> bool {
    at > 0 && page.text(at - 1) == "CLOSE" && page.text(at).len() > 20 && ends_in_outlet(page.text(at))
}

/// The words of an outlet that closes a caption, at the most.
const OUTLET: usize = 3;

/// ```abnf
/// in-capitals = sentence SP 1*3CAPITALS          ; "The bridge was closed on Monday. COAST TODAY"
/// ```
fn ends_in_outlet(text: &str) -> bool {
    let Some((_, outlet)) = text.rsplit_once(['.', '”', '"']) else { return false };
    let outlet = outlet.trim();
    outlet.len() >= 2
        && outlet.split(' ').count() <= OUTLET
        && outlet.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '-' | '/') || c.is_ascii_digit())
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
/// labelled = 1*4WORD ":" SP 6*WORD       ; no full stop, no capitals throughout: what a picture shows, in a word
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
    page.beside(at).any(|other| is_labelled(page.text(other)))
}

/// How many words of a line are looked at for a scene.
pub(super) const SCENE: usize = 24;

/// The longest caption that is looked at for where people stand in the picture, in bytes.
const PLACED: usize = 400;

/// Whether the piece is one sentence in the present of what a person does, in a story that is told otherwise.
fn is_act(page: &Page<'_>, at: usize) -> bool {
    is_lone_sentence(page, at)
        && acts(page.text(at))
        && (page.piece(at).shape.ending == Ending::None || !is_told_in_the_present(page, at))
}

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

/// The longest sentence that tells of a person in a picture, in bytes, and of one that gives the day.
const ACTS: usize = 220;
const DATED_ACTS: usize = 320;

/// Whether the piece is one sentence, in a line of its own and in nobody's words.
fn is_lone_sentence(page: &Page<'_>, at: usize) -> bool {
    let (piece, text) = (page.piece(at), page.text(at));
    piece.is_line()
        && piece.shape.len <= DATED_ACTS
        && piece.shape.opening == Opening::Capital
        && !holds_sentence_end(text)
        && (piece.shape.len <= ACTS && !scan::holds_any_quote(text) || is_dated(text))
}

/// ```abnf
/// staff-credit = 1*6WORD "photographer" 2*4WORD        ; "HARBOUR TIMES PHOTOGRAPHER JACK HALE", in capitals throughout
/// ```
fn is_staff_credit(page: &Page<'_>, at: usize) -> bool {
    let (piece, text) = (page.piece(at), page.text(at));
    let words = &piece.shape.words;
    piece.is_line()
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
    if page.is_agency_behind(at) {
        desk.bid(Rule::CREDIT, BlockKind::Credit, at, at + 1).add(Cost::CreditBehindSentence).place();
    }
    if let Some(credit) = page.credit(at) {
        let sure = credit.photographer().is_some() && credit.agency().is_some();
        desk.bid(Rule::CREDIT, BlockKind::Credit, at, at + 1)
            .add(if sure { Cost::CreditWhole } else { Cost::CreditPart })
            .when(page.is_before_prose(at) && at == 0, Cost::CreditFirst)
            .place();
    }
}

#[cfg(test)]
mod tests {
    use crate::kind::BlockKind::{Caption, Credit, Paragraph};
    use alloc::vec::Vec;

    const STORY: &str = "The council of Harbour Town voted on Tuesday to let the trams run through the night, after a \
        debate that lasted until the early hours and saw four amendments fail.";

    #[test]
    fn a_credit_of_the_picture_on_top_makes_no_caption_of_the_last_line() {
        for credit in ["Featured image via Jane Roe/Getty Images", "Foto di copertina: Ansa"] {
            let source = [STORY, STORY, "The trams run again on Friday.", credit].join("\n\n");
            let article = crate::parse(&source);
            let kinds: Vec<_> = article.blocks().map(|block| block.kind()).collect();
            assert_eq!(kinds[kinds.len() - 2..], [Paragraph, Credit], "{credit}");
        }
        let source =
            [STORY, "A tram at the quay.", "(Photo Anna Duval / Var Info)", STORY, STORY].join("\n\n");
        assert_eq!(crate::parse(&source).blocks().nth(1).map(|block| block.kind()), Some(Caption));
    }
}
