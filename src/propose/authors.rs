//! Where a text tells of its authors: the bylines on top, the bios under the story.

use alloc::vec::Vec;

use memchr::memmem;

use super::Page;
use super::maker::is_credited;
use super::readings::Readings;
use crate::fields::bio::{self, BioEvidence};
use crate::fields::byline::{Byline, BylineShape};
use crate::fields::name::{is_full, same_person};
use crate::fields::slice::{head, tail};
use crate::piece::Piece;
use crate::span::{Span, is_space};
use crate::work;

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

/// How many pieces from the end may be about who signs on top.
const ENDS: usize = 10;

/// How far around a bio its subject is looked for, in bytes.
const AROUND: usize = 2000;

/// Whether nothing near `span` of `source`, above or below, names whom `name` names.
pub(super) fn is_unnamed_around(source: &str, span: Span, name: &str) -> bool {
    let (above, below) = (&source[..span.start()], &source[span.end()..]);
    !names(tail(above, AROUND), name) && !names(head(below, AROUND), name)
}

impl Page<'_> {
    /// Whether the piece, of which `evidence` tells, is about one of those that a byline names: it opens with the name, or is an
    /// address that the name is a part of.
    pub(crate) fn is_of_author(&self, at: usize, evidence: BioEvidence) -> bool {
        // On top a byline stands over what is told of its author.
        let signed = || (0..at).any(|above| self.byline(above).is_some());
        let may_be = at >= SIGNED || evidence.has(BioEvidence::NAME) && signed();
        let signs = || self.byline(at).is_some_and(|shape| shape != BylineShape::PersonAndMore);
        if self.signers.is_empty() || !may_be || signs() {
            return false;
        }
        let text = self.text(at);
        let same = |name: &str| self.signers.iter().any(|known| same_person(known, name));
        let named = evidence.has(BioEvidence::NAME) && bio::subject_of(text).is_some_and(same);
        let reached = evidence.has(BioEvidence::ADDRESS | BioEvidence::SHORT);
        named || reached && self.signers.iter().any(|name| holds_last(text, name))
    }

    /// Whether the piece is a name on top that a bio among the last pieces is about.
    pub(crate) fn is_told_of(&self, at: usize) -> bool {
        let name = self.text(at);
        if at >= SIGNED || !self.is_before_prose(at) || !is_full(name) {
            return false;
        }
        let last = self.pieces.len().saturating_sub(ENDS).max(at + 1)..self.pieces.len();
        last.into_iter().any(|below| {
            let evidence = self.bio(below);
            evidence.is_formula()
                && evidence.has(BioEvidence::NAME)
                && bio::subject_of(self.text(below))
                    .is_some_and(|told| is_full(told) && same_person(told, name))
        })
    }

    /// Whether the story, up to the piece, tells nothing of whom `name` names: looked at near the ends of a text alone.
    pub(crate) fn is_new(&self, at: usize, name: &str) -> bool {
        let Some((first, last)) = self.prose else { return true };
        if at <= first || !self.is_near_end(at) {
            return false;
        }
        let end = at.min(last + 1);
        let story = &self.source[self.pieces[first].span.start()..self.pieces[end - 1].span.end()];
        !names(story, name)
    }

    /// Whether what stands above the piece names whom `name` names.
    pub(crate) fn is_named_above(&self, at: usize, name: &str) -> bool {
        names(tail(&self.source[..self.pieces[at].span.start()], 2 * AROUND), name)
    }

    /// Whether the story names whom `name` names, well before its end.
    pub(crate) fn tells_of(&self, name: &str) -> bool {
        self.prose.is_some_and(|(first, last)| {
            let story = &self.source[self.pieces[first].span.start()..self.pieces[last].span.end()];
            names(head(story, story.len() * 2 / 3), name)
        })
    }
}

/// Whether `text` holds the last word of `name`.
pub(super) fn names(text: &str, name: &str) -> bool {
    let surname = name.rsplit(' ').next().unwrap_or(name);
    work::count(text.len());
    memmem::find(text.as_bytes(), surname.as_bytes()).is_some()
}
