//! Bios: who the authors are, and how to reach them.

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::bio::{self, BioEvidence};
use crate::fields::byline::{self, BylineShape};
use crate::fields::name::{is_full, titled_name};
use crate::kind::BlockKind;
use crate::rule::Rule;
use crate::span::is_space;

/// ```abnf
/// bio = [ label ] name "is" [ article ] role *CHAR / name "can be reached at" address / ..    ; see `fields::bio`
/// ```
pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let evidence = bio::evidence(page.text(at));
    let (strength, signs) = (evidence.strength(), page.is_of_author(at, evidence));
    if strength == 0 && !signs {
        return goes_on(desk, at);
    }
    let present = evidence.has(BioEvidence::NAME | BioEvidence::IS | BioEvidence::ROLE);
    desk.bid(Rule::BIO, BlockKind::Bio, at, at + 1)
        .add(match strength {
            0 | 1 => Cost::BioFaint,
            2 => Cost::BioWeak,
            3 | 4 => Cost::BioFair,
            _ => Cost::BioStrong,
        })
        .when(page.is_after_prose(at), Cost::BioBehindProse)
        .when(page.is_last(at), Cost::BioLast)
        .when(evidence.has(BioEvidence::SPEECH), Cost::BioSpeech)
        .when(evidence.has(BioEvidence::ENCLOSED), Cost::BioEnclosed)
        .when(!piece.opens, Cost::BioInline)
        .when(evidence.has(BioEvidence::ECHO), Cost::BioEcho)
        .when(at == 0 && !evidence.has(BioEvidence::LABEL), Cost::BioFirst)
        .when(signs, Cost::BioSigner)
        .when(strength < 3 && !signs && tells(evidence) && is_new(page, at), Cost::BioNewcomer)
        .when(evidence.has(BioEvidence::NOTE) && present, Cost::BioNoted)
        .when(
            piece.opens && page.is_after_prose(at) && evidence.has(BioEvidence::CONTACT | BioEvidence::SHORT),
            Cost::BioReach,
        )
        .when(evidence.has(BioEvidence::BARE) && is_by_bio(page, at), Cost::BioAddress)
        .place();
}

/// Whether it says of somebody by name what a person is or does for a living, or where a person lives.
fn tells(evidence: BioEvidence) -> bool {
    let any =
        [BioEvidence::IS | BioEvidence::ROLE, BioEvidence::WRITES, BioEvidence::LIFE | BioEvidence::SHORT];
    evidence.has(BioEvidence::NAME) && any.into_iter().any(|one| evidence.has(one))
}

/// ```abnf
/// bio-goes-on = ( "She" / "His" / .. ) *CHAR / name        ; under a bio; the name over one
/// ```
fn goes_on<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if !page.is_after_prose(at) || page.piece(at).shape.is_long() {
        return;
    }
    let more = bio::speaks_of_known(page.text(at)) && (1..=3).any(|up| up <= at && says(page, at - up));
    let heads = byline::evidence(page.text(at)) == Some(BylineShape::Name)
        && (says(page, at + 1) || is_bare(page, at + 1));
    if more || heads {
        desk.bid(Rule::BIO, BlockKind::Bio, at, at + 1)
            .add(if heads { Cost::BioName } else { Cost::BioMore })
            .place();
    }
}

/// How many pieces from the end an author may be told of who is named nowhere else.
const NEWCOMER: usize = 4;

/// Whether whom the piece, one of the last, opens with is named nowhere before it.
fn is_new(page: &Page<'_>, at: usize) -> bool {
    if page.pieces_behind(at) >= NEWCOMER {
        return false;
    }
    let Ok((_, (_, name))) = titled_name(page.text(at)) else { return false };
    if !is_full(name) {
        return false;
    }
    let last = name.rsplit(is_space).next().unwrap_or(name);
    let before = &page.source[..page.piece(at).span.start()];
    memchr::memmem::find(before.as_bytes(), last.as_bytes()).is_none()
}

fn says(page: &Page<'_>, at: usize) -> bool {
    at < page.pieces.len() && bio::evidence(page.text(at)).is_formula()
}

fn is_bare(page: &Page<'_>, at: usize) -> bool {
    at < page.pieces.len() && bio::evidence(page.text(at)).has(BioEvidence::BARE)
}

/// Whether a piece beside this one, or over the address above it, is about somebody.
fn is_by_bio(page: &Page<'_>, at: usize) -> bool {
    let named =
        at > 0 && byline::evidence(page.text(at - 1)) == Some(BylineShape::Name) && page.is_after_prose(at);
    named || says(page, at + 1) || (1..=2).any(|up| up <= at && says(page, at - up))
}
