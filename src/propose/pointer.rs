//! Titles that point to another page: behind an arrow, in brackets, under a label, with a date of their own.

use super::Page;
use crate::fields::byline::BylineShape;
use crate::kind::BlockKind;
use crate::lexicon;
use crate::scan;
use crate::shape::{Ending, Opening, ending};

/// The longest title in a list of links, in bytes.
pub(super) const ENTRY: usize = 160;

/// What makes a title point to another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pointed {
    Arrow,
    Bracket,
}

/// ```abnf
/// pointed = ( "→" / ">>" / ">" / "»" / "➡" / "☞" ) SP title / "[" title "]" / "(" title ")"     ; no full stop
///         / "Also on" SP host SP title
/// ```
pub(super) fn points_on(title: &str) -> Option<Pointed> {
    const ARROWS: [&str; 11] = ["→", "»", "➡", "☞", ">>", "> ", "👉", "▶", "►", "➤", "⇒"];
    let arrow = ARROWS.iter().find_map(|arrow| title.strip_prefix(arrow));
    if let Some(title) = arrow.or_else(|| behind_host(title)) {
        return title
            .trim_start_matches(['>', ' ', '\u{FE0F}', '‘', '“', '"', '\''])
            .starts_with(char::is_uppercase)
            .then_some(Pointed::Arrow);
    }
    let inner = title
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .or_else(|| title.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')))?
        .trim();
    let titled = inner.starts_with(|c: char| c.is_uppercase() || c == '‘' || c == '“')
        && !inner.contains(['[', ']', '(', ')'])
        && ending(inner) == Ending::None;
    titled.then_some(Pointed::Bracket)
}

/// What stands behind "Also on" and the name of a site.
fn behind_host(title: &str) -> Option<&str> {
    let (host, title) = title.strip_prefix("Also on ")?.split_once(' ')?;
    host.trim_end_matches(':').contains('.').then_some(title)
}

/// The words of a label in front of a title, and of the title at the least.
const CAPPED: usize = 3;
const TITLED: usize = 4;

/// ```abnf
/// labelled = open-mark capped ":" SP title close-mark / capped ( ":" / "|" ) SP title     ; "(RELATED: ..)", "ALSO READ | .."
///          / "Related" *2WORD ":" SP title
/// capped   = 1*3CAPITALS
/// ```
///
/// A line of its own in the story or behind it; of lines that all have labels, none.
pub(super) fn is_label_of_title(page: &Page<'_>, at: usize) -> bool {
    let (piece, text) = (page.piece(at), page.text(at));
    if !piece.is_line() || text.len() > ENTRY || page.is_before_prose(at) || page.is_labelled(at) {
        return false;
    }
    let enclosed = [('(', ')'), ('[', ']')]
        .iter()
        .find_map(|&(open, close)| text.strip_prefix(open)?.strip_suffix(close));
    let inner = enclosed.unwrap_or(text).trim();
    let Some((label, title)) = scan::split_label(inner).or_else(|| split_barred(inner)) else {
        return false;
    };
    let title = title.trim();
    let titled = title.starts_with(|c: char| c.is_uppercase() || matches!(c, '‘' | '“' | '\'' | '"'))
        && title.split(' ').count() >= TITLED
        && ending(title) != Ending::Colon;
    let words = || label.split(' ');
    let capped = label.len() >= 4
        && words().count() <= CAPPED
        && label.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '’' | '\''));
    if enclosed.is_some() && capped && titled {
        return piece.hit.is_none_or(|hit| hit.kind != BlockKind::Caption && hit.kind != BlockKind::Credit);
    }
    let related = || {
        let first = words().next().unwrap_or(label);
        words().count() <= CAPPED
            && lexicon::lookup(first, page.users).is_some_and(|hit| hit.kind == BlockKind::Related)
    };
    piece.hit.is_none() && titled && ending(title) == Ending::None && (capped || related())
}

/// `text` before and behind a bar.
fn split_barred(text: &str) -> Option<(&str, &str)> {
    memchr::memchr(b'|', text.as_bytes())?;
    text.split_once(" | ")
}

/// An arrow in front of a title, which a list of its like would make a bullet.
pub(super) fn is_arrow_alone(page: &Page<'_>, at: usize, pointed: Option<Pointed>) -> bool {
    let bulleted = |at: usize| page.piece(at).shape.opening == Opening::Bullet;
    pointed == Some(Pointed::Arrow)
        && page.piece(at).shape.ending == Ending::None
        && bulleted(at)
        && !page.beside(at).any(bulleted)
}

/// ```abnf
/// card = title LINE-END ( stamp / byline ) / ( stamp / byline ) LINE-END title     ; two at least, behind the story
/// ```
///
/// Whether the piece is the date or the byline under, or over, one of several titles.
pub(super) fn is_card(page: &Page<'_>, at: usize) -> bool {
    let told = |at: usize| {
        at < page.pieces.len()
            && page.piece(at).shape.len <= SIGNED
            && (page.is_stamp(at) || page.byline(at).is_some_and(BylineShape::is_opened))
    };
    let titled =
        |at: usize| page.is_titular(at) && !told(at) && page.piece(at).shape.words.all >= TITLED as u16;
    if !page.is_after_story(at) || !told(at) {
        return false;
    }
    let again = |two: usize| told(two) && page.beside(two).any(titled);
    page.beside(at).any(titled) && (again(at + 2) || at > 1 && again(at - 2))
}

/// The longest date or byline of a card, in bytes.
const SIGNED: usize = 80;

/// ```abnf
/// heads = 1*6WORD ":" LINE-END 1*( title / URL )       ; behind the story
/// ```
pub(super) fn heads_titles(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    let linked = |at: usize| {
        page.pieces.get(at).is_some_and(|piece| {
            page.text(at).contains("://") || page.is_titular(at) && piece.shape.words.all >= TITLED as u16
        })
    };
    page.is_after_story(at)
        && piece.is_line()
        && piece.shape.ending == Ending::Colon
        && piece.shape.words.all <= 6
        && piece.hit.is_none()
        && linked(at + 1)
        && !page.is_brief()
}

/// Whether the piece is a title in a run of titles that such a line heads.
pub(super) fn is_headed(page: &Page<'_>, at: usize) -> bool {
    let mut above = (0..at).rev().take(HEADED);
    page.is_titular(at)
        && page.is_after_story(at)
        && above.find(|&above| !page.is_titular(above)).is_some_and(|above| heads_titles(page, above))
}

/// Titles in a run that are looked back over.
const HEADED: usize = 6;

/// The first words of another page, in bytes, and their number at the least.
const EXCERPT: usize = 260;
const FIRST_WORDS: usize = 6;

/// How many pieces below an excerpt are looked at for the story.
const BELOW: usize = 6;

/// ```abnf
/// excerpts = 2*( [ title LINE-END ] excerpt LINE-END )   ; with no story below
/// excerpt  = 6*WORD ( "…" / "..." )                      ; cut in the middle of a sentence
/// ```
pub(super) fn is_excerpt(page: &Page<'_>, at: usize) -> bool {
    let cut = |at: usize| {
        page.pieces.get(at).is_some_and(|piece| {
            piece.is_line()
                && piece.shape.len <= EXCERPT
                && piece.shape.ending == Ending::Ellipsis
                && page.text(at).split(' ').nth(FIRST_WORDS - 1).is_some()
                && is_cut(page.text(at))
        })
    };
    let beside = || cut(at + 1) || cut(at + 2) || at > 0 && cut(at - 1) || at > 1 && cut(at - 2);
    let story = |at: usize| page.is_prose(at) && page.piece(at).shape.ending == Ending::Stop;
    cut(at) && beside() && !(at + 1..page.pieces.len()).take(BELOW).any(story)
}

/// Whether dots cut a sentence short: a word stands right before them.
fn is_cut(text: &str) -> bool {
    let before = text.trim_end_matches(['.', '…']);
    before.ends_with(char::is_alphanumeric) && !scan::holds_any_quote(text)
}

/// The longest sentence under a title, in bytes, and how many words the title has at the least.
const TEASER: usize = 220;
const HEADLINE: u16 = 5;

/// ```abnf
/// teasers = 2*( title LINE-END sentence LINE-END )     ; to the end of the text
/// ```
///
/// Whether the piece is one of such pairs that close a text of paragraphs that have no titles.
pub(super) fn is_teaser(page: &Page<'_>, at: usize) -> bool {
    let title = |at: usize| {
        page.is_titular(at) && page.piece(at).shape.words.all >= HEADLINE && page.piece(at).hit.is_none()
    };
    let sentence = |at: usize| {
        let piece = page.piece(at);
        let text = page.text(at);
        piece.is_line()
            && piece.shape.len <= TEASER
            && piece.shape.ending == Ending::Stop
            && !crate::shape::holds_sentence_end(text)
    };
    let count = page.pieces.len();
    // Counted from the end: pairs close the text.
    let pairs = (0..PAIRS).take_while(|pair| {
        let first = count.checked_sub(2 * (pair + 1));
        first.is_some_and(|first| title(first) && sentence(first + 1))
    });
    let pairs = pairs.count();
    let above = count - 2 * pairs;
    pairs > 1 && at >= above && above > 3 && !(1..above).any(|at| title(at) && page.is_prose(at - 1))
}

/// Pairs that are looked back over.
const PAIRS: usize = 12;
