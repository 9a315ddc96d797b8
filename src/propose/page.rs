//! A text as the rules see it: its pieces, and what can be said of them together.

use alloc::vec::Vec;

use super::furnished::{is_furniture, vocabulary};
use super::listed::Closing;
use super::marks::Marks;
use super::prose::{Lone, counsels, first_prose, is_sparse, last_told, runs, tells as is_sentence};
use super::readings::Readings;
use super::thread::Thread;
use super::title::{first_title, first_wordy};
use super::{authors, colophon, post};
use crate::decide::Joint;
use crate::fields::dateline::Dateline;
use crate::fields::post::PostLine;
use crate::kind::BlockKind;
use crate::language::Language;
use crate::layout::LogicalLine;
use crate::lexicon::vocabulary::Vocabulary;
use crate::lexicon::{Hit, Lexicon};
use crate::piece::Piece;
use crate::scan;

/// The pieces of a text, and the facts that hold of the whole of it.
#[derive(Debug)]
pub(crate) struct Page<'s> {
    pub(crate) source: &'s str,
    pub(crate) lines: &'s [LogicalLine],
    pub(crate) pieces: &'s [Piece],
    /// The language of the text, where its own words make it plain.
    language: Option<Language>,
    /// The user's own words.
    pub(crate) users: Option<&'s Lexicon>,
    /// The first and the last piece of running text.
    pub(super) prose: Option<(usize, usize)>,
    /// The last sentence of the story, long or short.
    pub(super) last_told: Option<usize>,
    /// What the passes over the whole page mark.
    pub(super) marks: Marks,
    /// Whether a label says of some piece that it is furniture.
    pub(super) furnished: bool,
    /// What each piece is to a flattened post.
    pub(super) roles: Vec<Option<PostLine>>,
    /// What each piece has of the vocabularies of furniture.
    pub(super) vocabularies: Vec<Vocabulary>,
    /// The people that the bylines on top name.
    pub(super) signers: Vec<&'s str>,
    /// What the fields read of the pieces.
    pub(super) readings: Readings<'s>,
    /// For each of the first pieces, whether it opens with a dateline.
    datelines: Vec<bool>,
    /// Whether little of it is running text: lists, results, an archive's short lines.
    pub(super) sparse: bool,
    /// Whether little of it is running text, short sentences left out.
    pub(super) brief: bool,
    /// Whether the story speaks to its reader.
    pub(super) counsels: bool,
    /// The comments of the readers.
    pub(super) thread: Option<Thread>,
    /// How the page closes.
    pub(super) closing: Closing,
    /// The first line that could be a title: what stands above it is known to be something else.
    pub(super) first_title: Option<usize>,
    /// The first line of more than a few words that could be a title by its form.
    pub(super) first_wordy: Option<usize>,
    /// The short lines that stand alone in running text.
    pub(super) lone: Lone,
    /// For each piece, the next one, itself included, that can close a post.
    pub(super) next_closing: Vec<usize>,
    /// The mark that ends a release.
    pub(super) end_mark: Option<usize>,
}

/// How many pieces from the top a dateline is looked for.
const DATELINE: usize = 14;

impl<'s> Page<'s> {
    pub(crate) fn new(
        source: &'s str,
        lines: &'s [LogicalLine],
        pieces: &'s [Piece],
        language: Option<Language>,
        users: Option<&'s Lexicon>,
    ) -> Self {
        let vocabularies: Vec<_> = pieces.iter().map(|piece| vocabulary(source, piece)).collect();
        let quotes = |at: usize| scan::holds_quote(&source[pieces[at].span]);
        let is_of_page = |at: usize| vocabularies[at].is_of_page() && !quotes(at);
        let readings = Readings::new(source, pieces);
        let is_told = |at: usize| is_of_page(at) || readings.told(at).is_some();
        let is_prose = |at: usize| runs(&pieces[at]) && pieces[at].hit.is_none() && !is_told(at);
        let datelines = datelines(source, pieces);
        let first = first_prose(&readings, pieces, &datelines, is_prose);
        let thread = Thread::find(source, pieces, first);
        let comments = thread.as_ref().and_then(|thread| thread.closes(pieces.len()));
        let story = &pieces[..comments.unwrap_or(pieces.len())];
        let closing = Closing::find(source, story, &vocabularies, first);
        let story = &story[..closing.start().unwrap_or(story.len())];
        let asks = |at: usize| vocabularies[at].reader && vocabularies[at].promo > 1;
        let tells = |at: usize| is_prose(at) && (!asks(at) || quotes(at));
        let last = first.map(|first| authors::story_end(&readings, story, first, tells));
        let last_told = last.map(|last| last_told(&readings, story, &vocabularies, last));
        let addresses = |at: usize| vocabularies[at].reader && !quotes(at) && pieces[at].hit.is_none();
        let roles = post::roles(source, pieces);
        Self {
            source,
            lines,
            pieces,
            language,
            users,
            prose: first.zip(last),
            last_told,
            marks: Marks::of(source, pieces),
            furnished: (0..pieces.len()).any(|at| is_furniture(source, &pieces[at]) || is_of_page(at)),
            sparse: is_sparse(pieces, &roles, |piece| runs(piece) || is_sentence(piece)),
            brief: is_sparse(pieces, &roles, runs),
            counsels: counsels(pieces, addresses),
            next_closing: post::next_closing(&roles),
            roles,
            vocabularies,
            signers: authors::signers(source, pieces, &readings),
            readings,
            datelines,
            thread,
            closing,
            first_title: first_title(source, pieces),
            first_wordy: first_wordy(source, pieces),
            lone: Lone::of(source, pieces),
            end_mark: colophon::end_mark(source, pieces),
        }
    }

    /// The text of a piece.
    pub(crate) fn text(&self, at: usize) -> &'s str {
        &self.source[self.pieces[at].span]
    }

    pub(crate) fn piece(&self, at: usize) -> &'s Piece {
        &self.pieces[at]
    }

    /// The kind that the lexicon says of the piece, if it says one.
    pub(crate) fn hit_kind(&self, at: usize) -> Option<BlockKind> {
        self.pieces.get(at)?.hit.map(|hit| hit.kind)
    }

    /// The pieces right under this one and right above it.
    pub(crate) fn beside(&self, at: usize) -> impl Iterator<Item = usize> {
        let below = Some(at + 1).filter(|&below| below < self.pieces.len());
        below.into_iter().chain(at.checked_sub(1))
    }

    /// Whether the lexicon says that a piece beside this one is of that kind.
    pub(crate) fn is_beside(&self, at: usize, kind: BlockKind) -> bool {
        self.beside(at).any(|other| self.hit_kind(other) == Some(kind))
    }

    /// Whether the languages that have a form are others than the text's.
    pub(crate) fn is_foreign(&self, hit: &Hit) -> bool {
        self.language.is_some_and(|language| hit.languages & language.bit() == 0)
    }

    /// The piece before.
    pub(crate) fn above(&self, at: usize) -> Option<&'s Piece> {
        at.checked_sub(1).map(|above| &self.pieces[above])
    }

    /// How many pieces stand behind this one.
    pub(crate) fn pieces_behind(&self, at: usize) -> usize {
        self.pieces.len() - 1 - at
    }

    /// Whether the piece is of the last line of the text.
    pub(crate) fn is_last(&self, at: usize) -> bool {
        self.pieces[at].line + 1 == self.lines.len()
    }

    /// Whether the piece opens with a place, a date or an agency.
    pub(crate) fn opens_with_dateline(&self, at: usize) -> bool {
        self.datelines.get(at).is_some_and(|&opens| opens)
    }

    /// Whether a blank line stands before and after the piece's line.
    pub(crate) fn is_alone(&self, at: usize) -> bool {
        let line = &self.lines[self.pieces[at].line];
        line.after_blank && line.before_blank
    }

    /// Whether a blank line parts the piece from what stands under it.
    pub(crate) fn is_apart(&self, at: usize) -> bool {
        self.lines[self.pieces[at].line].before_blank
    }

    /// How the piece stands to the one before it.
    pub(crate) fn joint(&self, at: usize) -> Joint {
        self.pieces[at].joint(self.lines)
    }
}

fn datelines(source: &str, pieces: &[Piece]) -> Vec<bool> {
    let top = pieces.iter().take(DATELINE);
    top.map(|piece| Dateline::read(source, piece.span).is_some()).collect()
}
