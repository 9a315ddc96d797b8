//! The colophon: who wrote it, who helped, where it comes from, who may use it.

use super::{Desk, Sink};
use crate::cost::Cost;
use crate::fields::sign_off;
use crate::kind::BlockKind;
use crate::lexicon::reader::{CREDITS, FROM};
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::scan;
use crate::shape::Ending;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    sign_off(desk, at);
    source(desk, at);
    notice(desk, at);
    note(desk, at);
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
    let owned = page.text(at).contains(['©', 'ⓒ'])
        || page.text(at).contains("(c)")
        || page.text(at).contains("ights");
    desk.bid(Rule::SOURCE, if owned { BlockKind::Copyright } else { BlockKind::Source }, at, at + 1)
        .add(match words {
            1 => Cost::NoticeOneWord,
            2 => Cost::NoticeTwoWords,
            _ => Cost::NoticeManyWords,
        })
        .when(page.is_after_prose(at), Cost::NoticeBehindProse)
        .when(page.is_before_prose(at), Cost::NoticeBeforeProse)
        .when(piece.shape.ending == Ending::Stop, Cost::NoticeStopped)
        .when(!piece.opens, Cost::NoticeInline)
        .place();
}

/// The words of a named source at the most.
const NAMED: u16 = 10;

/// ```abnf
/// source = from [ ":" ] [ "the" ] 1*9WORD [ ":" ]     ; capitalised words and a date, and no sentence
/// ```
fn source<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let words = &piece.shape.words;
    let Some((first, rest)) = page.text(at).split_once([' ', '\u{A0}']) else { return };
    let first = first.trim_end_matches(':');
    let credits = holds(CREDITS, first);
    let dated = words.numeric > 0;
    let named = words.all <= NAMED
        && words.small <= u16::from(dated)
        && (rest.starts_with(char::is_uppercase) || rest.starts_with("the "));
    if !named
        || piece.shape.is_long()
        || piece.shape.ending == Ending::Stop
        || !(credits || holds(FROM, first))
    {
        return;
    }
    desk.bid(Rule::SOURCE, BlockKind::Source, at, at + 1)
        .add(Cost::Source)
        .when(credits, Cost::SourceCredits)
        .when(dated, Cost::SourceDated)
        .when(page.is_after_prose(at), Cost::SourceBehindProse)
        .when(page.is_before_prose(at), Cost::SourceBeforeProse)
        .when(piece.shape.ending == Ending::Colon, Cost::SourceColon)
        .place();
}

/// ```abnf
/// sign-off = task names *( ";" task names ) / names "contributed to this" ( "report" / "story" )
/// ```
fn sign_off<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    if sign_off::is_sign_off(desk.page.text(at)) {
        desk.bid(Rule::SIGN_OFF, BlockKind::Contributors, at, at + 1).add(Cost::SignOff).place();
    }
}

/// ```abnf
/// note = *CHAR             ; words of the desk about its own work, before or behind the story
/// ```
fn note<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let words = page.vocabulary(at).desk;
    if words < 2 || piece.shape.len > 700 || page.piece(at).hit.is_some() {
        return;
    }
    let text = page.text(at);
    let enclosed = text.starts_with(['(', '[', '*', '_']) && text.ends_with([')', ']', '*', '_']);
    desk.bid(Rule::NOTE, BlockKind::Note, at, at + 1)
        .add(if words == 2 { Cost::NoteTwoWords } else { Cost::NoteManyWords })
        .when(page.is_after_prose(at), Cost::NoteBehindProse)
        .when(page.is_before_prose(at), Cost::NoteBeforeProse)
        .when(enclosed, Cost::NoteEnclosed)
        .when(scan::holds_quote(text), Cost::NoteQuoted)
        .when(!piece.opens, Cost::NoteInline)
        .place();
}
