//! What the fields read of each piece: once, and only where a rule asks.

use alloc::vec::Vec;
use core::cell::OnceCell;

use super::Page;
use super::post::PostWords;
use crate::fields::bio::{self, BioEvidence};
use crate::fields::byline::{self, BylineShape};
use crate::fields::caption::{self, Credit};
use crate::fields::cue::{self, Cue};
use crate::fields::note::{self, Told};
use crate::fields::stamp;
use crate::glance;
use crate::piece::Piece;

/// The readings of all pieces. Several rules ask the same of one piece, and of its neighbours.
#[derive(Debug)]
pub(super) struct Readings<'s> {
    source: &'s str,
    pieces: &'s [Piece],
    read: Vec<Reading<'s>>,
}

#[derive(Clone, Debug, Default)]
struct Reading<'s> {
    bio: OnceCell<BioEvidence>,
    byline: OnceCell<Option<BylineShape>>,
    credit: OnceCell<Option<Credit<'s>>>,
    ends_in_credit: OnceCell<bool>,
    cue: OnceCell<Option<Cue>>,
    post_words: OnceCell<PostWords>,
    stamp: OnceCell<bool>,
    told: OnceCell<Option<Told>>,
}

impl<'s> Readings<'s> {
    /// Knows what the cut of the lines has read already.
    pub(super) fn new(source: &'s str, pieces: &'s [Piece]) -> Self {
        let read = pieces.iter().map(|piece| {
            let reading = Reading::default();
            if let Some(line) = piece.line_reading {
                reading.ends_in_credit.get_or_init(|| line.ends_in_credit);
                if let Some(bio) = line.bio {
                    reading.bio.get_or_init(|| bio);
                }
            }
            reading
        });
        Self { source, pieces, read: read.collect() }
    }

    pub(super) fn text(&self, at: usize) -> &'s str {
        &self.source[self.pieces[at].span]
    }

    /// What stands behind a piece.
    pub(super) fn behind(&self, at: usize) -> &'s str {
        &self.source[self.pieces[at].span.end()..]
    }

    /// The formulas of bios that the piece holds.
    pub(super) fn bio(&self, at: usize) -> BioEvidence {
        *self.read[at].bio.get_or_init(|| bio::evidence(self.text(at), self.pieces[at].glance))
    }

    /// How the piece shows that it is a byline, if it does.
    pub(super) fn byline(&self, at: usize) -> Option<BylineShape> {
        *self.read[at].byline.get_or_init(|| byline::evidence_seen(self.text(at), self.pieces[at].glance))
    }

    /// The credit that the piece is.
    pub(super) fn credit(&self, at: usize) -> Option<Credit<'s>> {
        let may_be = self.pieces[at].glance.may_have(caption::SIGHTS);
        *self.read[at].credit.get_or_init(|| if may_be { caption::credit(self.text(at)) } else { None })
    }

    /// The cue that the piece is.
    pub(super) fn cue(&self, at: usize) -> Option<Cue> {
        let may_be = self.pieces[at].glance.may_have(cue::SIGHTS);
        *self.read[at].cue.get_or_init(|| if may_be { cue::is_cue(self.text(at)) } else { None })
    }

    /// Whether the piece is a timestamp.
    pub(super) fn is_stamp(&self, at: usize) -> bool {
        let may_be = self.pieces[at].glance.may_have(glance::DIGIT);
        *self.read[at].stamp.get_or_init(|| may_be && stamp::dates_line(self.text(at)))
    }

    /// What the desk tells in the piece.
    pub(super) fn told(&self, at: usize) -> Option<Told> {
        *self.read[at].told.get_or_init(|| note::told(self.text(at), self.pieces[at].glance))
    }

    /// What the words of the piece are to a post.
    pub(super) fn post_words(&self, at: usize) -> PostWords {
        *self.read[at].post_words.get_or_init(|| PostWords::of(self.text(at)))
    }

    /// Whether a credit stands at the end of the piece.
    pub(super) fn ends_in_credit(&self, at: usize) -> bool {
        let may_be = self.pieces[at].glance.may_have(caption::SIGHTS);
        *self.read[at].ends_in_credit.get_or_init(|| may_be && caption::tail_credit(self.text(at)).is_some())
    }
}

impl<'s> Page<'s> {
    /// The formulas of bios that the piece holds.
    pub(crate) fn bio(&self, at: usize) -> BioEvidence {
        self.readings.bio(at)
    }

    /// How the piece shows that it is a byline, if it does.
    pub(crate) fn byline(&self, at: usize) -> Option<BylineShape> {
        self.readings.byline(at)
    }

    /// Whether the piece is a timestamp.
    pub(crate) fn is_stamp(&self, at: usize) -> bool {
        self.readings.is_stamp(at)
    }

    /// The credit that the piece is.
    pub(crate) fn credit(&self, at: usize) -> Option<Credit<'s>> {
        self.readings.credit(at)
    }

    /// The cue that the piece is.
    pub(crate) fn cue(&self, at: usize) -> Option<Cue> {
        self.readings.cue(at)
    }

    /// What the desk tells in the piece.
    pub(super) fn told(&self, at: usize) -> Option<Told> {
        self.readings.told(at)
    }

    /// What the words of the piece are to a post.
    pub(super) fn post_words(&self, at: usize) -> PostWords {
        self.readings.post_words(at)
    }

    /// Whether a credit stands at the end of the piece.
    pub(crate) fn ends_in_credit(&self, at: usize) -> bool {
        self.readings.ends_in_credit(at)
    }
}
