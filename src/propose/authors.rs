//! Where a text tells of its authors: the bylines on top, the bios under the story.

use alloc::vec::Vec;

use super::maker::is_credited;
use super::page::names;
use super::readings::Readings;
use crate::fields::bio::{self, BioEvidence};
use crate::fields::byline::{Byline, BylineShape};
use crate::fields::name::{is_full, same_person};
use crate::fields::slice::{head, tail};
use crate::piece::Piece;
use crate::span::{Span, is_space};

/// A byline is a short line, in bytes.
const BYLINE: usize = 160;

/// How many pieces from the top a byline is looked for.
pub(super) const SIGNED: usize = 4;

/// The people whom the bylines on top name.
pub(super) fn signers<'s>(source: &'s str, pieces: &[Piece], readings: &Readings<'s>) -> Vec<&'s str> {
    let top = pieces.iter().take(SIGNED).map(|piece| &source[piece.span]).enumerate();
    // A caption names whom its picture shows.
    let signed = |&(at, text): &(usize, &str)| {
        text.len() <= BYLINE && readings.byline(at).is_some() && !is_credited(readings, pieces, at)
    };
    let bylines = top.filter(signed).map(|(_, text)| text);
    let people = bylines.filter_map(Byline::parse).flat_map(|byline| byline.people().to_vec());
    people.filter(|one| !one.is_organisation()).map(|one| one.name().as_str()).collect()
}

/// Whether the last word of `name` stands in `text`, in whatever case.
fn holds_last(text: &str, name: &str) -> bool {
    let last = name.rsplit(is_space).next().unwrap_or(name).as_bytes();
    last.len() > 2 && text.as_bytes().windows(last.len()).any(|part| part.eq_ignore_ascii_case(last))
}

/// How many pieces of running text from the end a bio is looked for, and how many of them may be none.
const BIOS: usize = 8;
const BEHIND_BIO: usize = 2;

/// The last piece of running text that the story has: the bios of its authors run on as long as it does, and so do the
/// terms of a site under them.
pub(super) fn story_end(
    readings: &Readings<'_>,
    pieces: &[Piece],
    first: usize,
    is_prose: impl Fn(usize) -> bool,
) -> usize {
    let prose = |upto: usize| (first..upto).rev().find(|&at| is_prose(at));
    let (mut end, mut others) = (prose(pieces.len()).unwrap_or(first), 0);
    let mut at = end;
    for _ in 0..BIOS {
        let evidence = readings.bio(at);
        others += usize::from(!evidence.is_strong());
        if at == first || others > BEHIND_BIO {
            break;
        }
        let above = prose(at).unwrap_or(first);
        if evidence.is_strong() {
            end = above;
        }
        at = above;
    }
    end
}

/// Whether a piece, of which `evidence` tells, is about one of `signers`: it opens with the name, or is an address that the
/// name is a part of.
pub(super) fn is_about(signers: &[&str], readings: &Readings<'_>, at: usize, evidence: BioEvidence) -> bool {
    let signs = || readings.byline(at).is_some_and(|shape| shape != BylineShape::PersonAndMore);
    if signers.is_empty() || signs() {
        return false;
    }
    let text = readings.text(at);
    let same = |name: &str| signers.iter().any(|known| same_person(known, name));
    let named = evidence.has(BioEvidence::NAME) && bio::subject_of(text).is_some_and(same);
    let reached = evidence.has(BioEvidence::ADDRESS | BioEvidence::SHORT);
    named || reached && signers.iter().any(|name| holds_last(text, name))
}

/// How many pieces from the end may be about who signs on top.
const ENDS: usize = 10;

/// Whether a bio among the last pieces, below `at`, is about whom `name` names.
pub(super) fn is_told_of(readings: &Readings<'_>, name: &str, at: usize, pieces: usize) -> bool {
    let last = pieces.saturating_sub(ENDS).max(at + 1)..pieces;
    is_full(name)
        && last.into_iter().any(|below| {
            let evidence = readings.bio(below);
            evidence.is_formula()
                && evidence.has(BioEvidence::NAME)
                && bio::subject_of(readings.text(below))
                    .is_some_and(|told| is_full(told) && same_person(told, name))
        })
}

/// How far around a bio its subject is looked for, in bytes.
const AROUND: usize = 2000;

/// Whether nothing near `span` of `source`, above or below, names whom `name` names.
pub(super) fn is_unnamed_around(source: &str, span: Span, name: &str) -> bool {
    let (above, below) = (&source[..span.start()], &source[span.end()..]);
    !names(tail(above, AROUND), name) && !names(head(below, AROUND), name)
}
