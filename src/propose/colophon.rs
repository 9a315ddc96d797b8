//! The colophon: who wrote it, who helped, where it comes from, who may use it.

use super::furniture::ENDS;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::name::is_person_name;
use crate::fields::organisation;
use crate::fields::sign_off;
use crate::kind::BlockKind;
use crate::lexicon::reader::{ABOUT, CREDITS, FROM};
use crate::lexicon::words::holds;
use crate::piece::Piece;
use crate::rule::Rule;
use crate::scan;
use crate::shape::Ending;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    sign_off(desk, at);
    source(desk, at);
    notice(desk, at);
    boilerplate(desk, at);
    behind_end(desk, at);
    describes(desk, at);
}

/// Pieces from the end of a release in which a company says who it is.
const CLOSING: usize = 14;

/// ```abnf
/// boilerplate = "About" SP name LINE-END paragraph        ; the paragraph names it again
/// ```
fn boilerplate<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if page.is_before_prose(at) || page.pieces_behind(at) > CLOSING {
        return;
    }
    let cost = if heads_boilerplate(page, at) {
        Cost::BoilerplateHeads
    } else if at > 0 && heads_boilerplate(page, at - 1) {
        Cost::Boilerplate
    } else {
        return;
    };
    desk.bid(Rule::SOURCE, BlockKind::Other, at, at + 1).add(cost).place();
}

/// Pieces behind the mark that ends a release, at the most.
const RELEASE: usize = 16;

/// ```abnf
/// end-mark = "###" / "# # #" / "####" / end               ; once in a text, with most of it above
/// ```
pub(super) fn end_mark(source: &str, pieces: &[Piece]) -> Option<usize> {
    let marks = |text: &str| matches!(text, "###" | "# # #" | "####") || ENDS.contains(&text);
    let ends = |piece: &Piece| piece.is_line() && marks(&source[piece.span]);
    let mut marks = (0..pieces.len()).filter(|&at| ends(&pieces[at]));
    let mark = marks.next().filter(|_| marks.next().is_none())?;
    // Not the length of the text: a line end behind the last piece counts for nothing.
    let end = pieces.last().map_or(0, |last| last.span.end());
    let most = pieces[mark].span.start() * 3 > end * 2;
    (most && pieces.len() - mark <= RELEASE).then_some(mark)
}

/// ```abnf
/// behind-end = end-mark LINE-END *( *CHAR LINE-END )      ; "###", "-30-", "-ENDS-": a release is over
/// ```
fn behind_end<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    if desk.page.end_mark.is_some_and(|mark| mark < at) {
        desk.bid(Rule::SOURCE, BlockKind::Other, at, at + 1).add(Cost::BehindEnd).place();
    }
}

/// Pieces from the end in which an organisation says what it is.
const DESCRIBED: usize = 6;

/// ```abnf
/// describes = name is [ article ] *8WORD organisation *CHAR
/// ```
fn describes<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if page.is_before_prose(at) || page.pieces_behind(at) > DESCRIBED {
        return;
    }
    let text = page.text(at);
    if text.len() > DESCRIBES || scan::holds_quote(text) {
        return;
    }
    let Some(name) = organisation::described(text) else { return };
    desk.bid(Rule::SOURCE, BlockKind::Other, at, at + 1)
        .add(Cost::Describes)
        .when(page.is_new(at, name), Cost::DescribesNew)
        .place();
}

/// The longest paragraph that describes a company, in bytes.
const DESCRIBES: usize = 800;
/// The longest line that heads a company's paragraph about itself, in bytes.
const HEADS: usize = 80;

fn heads_boilerplate(page: &Page<'_>, at: usize) -> bool {
    let (piece, text) = (page.piece(at), page.text(at));
    if !piece.closes || text.len() > HEADS {
        return false;
    }
    let Some((word, name)) = text.split_once(' ') else { return false };
    let name = name.trim_end_matches(':');
    let first = name.split(' ').next().unwrap_or(name);
    let again = || {
        page.is_prose(at + 1)
            && memchr::memmem::find(page.text(at + 1).as_bytes(), first.as_bytes()).is_some()
    };
    holds(ABOUT, word)
        && piece.shape.ending != Ending::Stop
        && name.starts_with(char::is_uppercase)
        && !is_person_name(name)
        && again()
}

/// ```abnf
/// notice = *CHAR           ; words of permission and origin, in a line that no label opens
/// ```
fn notice<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let words = page.vocabulary(at).notice;
    if piece.shape.is_long() || words == 0 {
        return;
    }
    let claimed = claims_rights(page.text(at));
    let owned = claimed
        || page.text(at).contains(['©', 'ⓒ'])
        || page.text(at).contains("(c)")
        || page.text(at).contains("ights");
    desk.bid(Rule::SOURCE, if owned { BlockKind::Copyright } else { BlockKind::Source }, at, at + 1)
        .add(match words {
            1 => Cost::NoticeOneWord,
            2 => Cost::NoticeTwoWords,
            _ => Cost::NoticeManyWords,
        })
        .when(page.is_after_story(at), Cost::NoticeBehindProse)
        .when(page.is_before_prose(at), Cost::NoticeBeforeProse)
        .when(claimed && page.is_after_story(at) && piece.shape.words.all <= NAMED, Cost::NoticeRights)
        .place();
}

/// ```abnf
/// rights = "Copyright" ( ":" / SP ) *CHAR
/// ```
fn claims_rights(text: &str) -> bool {
    let (first, rest) = text.split_at(text.find([' ', ':']).unwrap_or(text.len()));
    let whose = rest.trim_start_matches([':', ' ']);
    first.eq_ignore_ascii_case("copyright") && !whose.is_empty() && !whose.starts_with(char::is_lowercase)
}

/// The words of a named source at the most.
const NAMED: u16 = 10;

/// ```abnf
/// source = from [ ":" ] [ "the" ] 1*9WORD [ ":" ]     ; capitalised words and a date, and no sentence
/// ```
fn source<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let words = &piece.shape.words;
    if piece.shape.is_long() || piece.shape.ending == Ending::Stop || words.all > NAMED {
        return;
    }
    let Some((first, rest)) = page.text(at).split_once([' ', '\u{A0}']) else { return };
    let first = first.trim_end_matches(':');
    let credits = holds(CREDITS, first);
    let dated = words.numeric > 0;
    let named =
        words.small <= u16::from(dated) && (rest.starts_with(char::is_uppercase) || rest.starts_with("the "));
    if !named || !(credits || holds(FROM, first)) {
        return;
    }
    desk.bid(Rule::SOURCE, BlockKind::Source, at, at + 1)
        .add(Cost::Source)
        .when(credits, Cost::SourceCredits)
        .when(page.is_after_story(at), Cost::SourceBehindProse)
        .when(piece.shape.ending == Ending::Colon, Cost::SourceColon)
        .place();
}

/// ```abnf
/// sign-off = task names *( ";" task names ) / names "contributed to this" ( "report" / "story" )
/// ```
fn sign_off<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (text, glance) = (desk.page.text(at), desk.page.piece(at).glance);
    if sign_off::opens_or_helps(text, glance) && sign_off::is_sign_off(text) {
        desk.bid(Rule::SIGN_OFF, BlockKind::Contributors, at, at + 1).add(Cost::SignOff).place();
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    #[test]
    fn a_final_line_end_does_not_move_the_end_of_a_release() {
        let release = ["a".repeat(128), ".\n\n###\n\n".into(), "b".repeat(59), ".".into()].concat();
        let kinds = |text: &str| crate::parse(text).blocks().map(|block| block.kind()).collect::<Vec<_>>();
        assert_eq!(kinds(&release), kinds(&[release.as_str(), "\n"].concat()));
    }
}
