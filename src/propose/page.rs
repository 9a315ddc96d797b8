//! A text as the rules see it: its pieces, and what can be said of them together.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::memmem;

use super::authors::{self, SIGNED};
use super::closing::Closing;
use super::marks::Marks;
use super::post::PostWords;
use super::prose::{Lone, counsels, first_prose, is_brief_stop, is_sparse, runs, stands_lone};
use super::readings::Readings;
use super::title::{first_title, first_wordy};
use crate::decide::Joint;
use crate::fields::bar;
use crate::fields::bio::BioEvidence;
use crate::fields::byline::BylineShape;
use crate::fields::caption::Credit;
use crate::fields::cue::Cue;
use crate::fields::dateline::Dateline;
use crate::fields::name::{is_full, is_person_name};
use crate::fields::post::PostLine;
use crate::fields::slice::head;
use crate::glance;
use crate::kind::{BlockKind, Group};
use crate::language::Language;
use crate::layout::LogicalLine;
use crate::lexicon::families;
use crate::lexicon::reader::READER;
use crate::lexicon::vocabulary::{self, Vocabulary};
use crate::lexicon::words::holds;
use crate::lexicon::{Hit, Lexicon};
use crate::piece::Piece;
use crate::scan;
use crate::work;

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
    /// What the passes over the whole page mark.
    pub(super) marks: Marks,
    /// Whether a label says of some piece that it is furniture.
    furnished: bool,
    /// What each piece is to a flattened post.
    roles: Vec<Option<PostLine>>,
    /// What each piece has of the vocabularies of furniture.
    vocabularies: Vec<Vocabulary>,
    /// The people that the bylines on top name.
    signers: Vec<&'s str>,
    readings: Readings<'s>,
    /// For each of the first pieces, whether it opens with a dateline.
    datelines: Vec<bool>,
    /// Whether little of it is running text: lists, results, an archive's short lines.
    sparse: bool,
    /// Whether the story speaks to its reader.
    counsels: bool,
    /// The comments of the readers.
    thread: Option<Range<usize>>,
    /// How the page closes.
    closing: Closing,
    /// The first line that could be a title: what stands above it is known to be something else.
    pub(super) first_title: Option<usize>,
    /// The first line of more than a few words that could be a title by its form.
    pub(super) first_wordy: Option<usize>,
    lone: Lone,
    /// For each piece, the next one, itself included, that can close a post.
    next_closing: Vec<usize>,
    /// The mark that ends a release.
    end_mark: Option<usize>,
}

/// How many pieces from the top a dateline is looked for.
const DATELINE: usize = 14;
/// How many pieces from the end, or from that of the story, an author may be told of.
const NEAR_END: usize = 5;
/// Lines of labelled furniture between a story and what is told of its author, at the most.
const BETWEEN: usize = 12;

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
        let is_prose = |at: usize| runs(&pieces[at]) && pieces[at].hit.is_none() && !is_of_page(at);
        let readings = Readings::new(source, pieces);
        let first = first_prose(&readings, pieces, is_prose);
        let signers = authors::signers(source, pieces, &readings);
        let thread = super::thread::find(source, pieces, first);
        let above = thread.as_ref().filter(|thread| thread.end == pieces.len()).map(|thread| thread.start);
        let story = &pieces[..above.unwrap_or(pieces.len())];
        let closing = Closing::find(source, story, &vocabularies, first);
        let story = &story[..closing.start().unwrap_or(story.len())];
        let asks = |at: usize| vocabularies[at].reader && vocabularies[at].promo > 1;
        let tells = |at: usize| is_prose(at) && (!asks(at) || quotes(at));
        let last = first.map(|first| authors::story_end(&readings, story, first, tells));
        let furnished = (0..pieces.len()).any(|at| is_furniture(source, &pieces[at]) || is_of_page(at));
        let roles = super::post::roles(source, pieces);
        let next_closing = super::post::next_closing(&roles);
        let counsels =
            counsels(pieces, |at| vocabularies[at].reader && !quotes(at) && pieces[at].hit.is_none());
        let sparse = is_sparse(pieces, &roles);
        let lone = Lone::of(source, pieces);
        let first_title = first_title(source, pieces);
        Self {
            source,
            lines,
            pieces,
            language,
            users,
            prose: first.zip(last),
            marks: Marks::of(source, pieces),
            roles,
            vocabularies,
            signers,
            datelines: datelines(source, pieces),
            readings,
            sparse,
            counsels,
            furnished,
            thread,
            closing,
            first_title,
            first_wordy: first_wordy(source, pieces),
            lone,
            next_closing,
            end_mark: super::colophon::end_mark(source, pieces),
        }
    }

    /// The mark that ends a release, near the end of the text.
    pub(crate) const fn end_mark(&self) -> Option<usize> {
        self.end_mark
    }

    /// What the piece is to a flattened post.
    pub(crate) fn role(&self, at: usize) -> Option<PostLine> {
        self.roles[at]
    }

    /// The last of `most` pieces from `at` on, if one of them can close a post.
    pub(crate) fn post_within(&self, at: usize, most: usize) -> Option<usize> {
        (self.next_closing[at] < at + most).then(|| (at + most).min(self.pieces.len()) - 1)
    }

    /// How the page closes.
    pub(super) const fn closing(&self) -> &Closing {
        &self.closing
    }

    /// Whether the piece stands among the comments of the readers.
    pub(crate) fn is_in_thread(&self, at: usize) -> bool {
        self.thread.as_ref().is_some_and(|thread| thread.contains(&at))
    }

    /// The text of a piece.
    pub(crate) fn text(&self, at: usize) -> &'s str {
        &self.source[self.pieces[at].span]
    }

    pub(crate) fn piece(&self, at: usize) -> &'s Piece {
        &self.pieces[at]
    }

    /// The formulas of bios that the piece holds.
    pub(crate) fn bio(&self, at: usize) -> BioEvidence {
        self.readings.bio(at)
    }

    /// How the piece shows that it is a byline, if it does.
    pub(crate) fn byline(&self, at: usize) -> Option<BylineShape> {
        self.readings.byline(at)
    }

    /// The credit that the piece is.
    pub(crate) fn credit(&self, at: usize) -> Option<Credit<'s>> {
        self.readings.credit(at)
    }

    /// The cue that the piece is.
    pub(crate) fn cue(&self, at: usize) -> Option<Cue> {
        self.readings.cue(at)
    }

    /// Whether the piece is a timestamp.
    pub(crate) fn is_stamp(&self, at: usize) -> bool {
        self.readings.is_stamp(at)
    }

    /// What the words of the piece are to a post.
    pub(super) fn post_words(&self, at: usize) -> PostWords {
        self.readings.post_words(at)
    }

    /// Whether a credit stands at the end of the piece.
    pub(crate) fn ends_in_credit(&self, at: usize) -> bool {
        self.readings.ends_in_credit(at)
    }

    /// The kind that the lexicon says of the piece, if it says one.
    pub(crate) fn hit_kind(&self, at: usize) -> Option<BlockKind> {
        self.pieces.get(at)?.hit.map(|hit| hit.kind)
    }

    /// Whether the lexicon says that a piece beside this one is of that kind.
    pub(crate) fn is_beside(&self, at: usize, kind: BlockKind) -> bool {
        self.hit_kind(at + 1) == Some(kind) || at > 0 && self.hit_kind(at - 1) == Some(kind)
    }

    /// Whether the languages that have a form are others than the text's.
    pub(crate) fn is_foreign(&self, hit: &Hit) -> bool {
        self.language.is_some_and(|language| hit.languages & language.bit() == 0)
    }

    /// The piece before.
    pub(crate) fn above(&self, at: usize) -> Option<&'s Piece> {
        at.checked_sub(1).map(|above| &self.pieces[above])
    }

    /// Whether the piece is so plainly running text that no rule about short lines need look at it.
    pub(crate) fn is_plain_prose(&self, at: usize) -> bool {
        let piece = &self.pieces[at];
        piece.shape.is_long()
            && piece.hit.is_none()
            && self.prose.is_some_and(|(first, last)| first < at && at < last)
    }

    /// Whether the piece is running text by its length and its end.
    pub(crate) fn is_prose(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(runs)
    }

    /// Whether any of the text is running text.
    pub(crate) const fn has_prose(&self) -> bool {
        self.prose.is_some()
    }

    /// Whether the piece is the first running text.
    pub(crate) fn is_first_prose(&self, at: usize) -> bool {
        self.prose.is_some_and(|(first, _)| first == at)
    }

    /// Whether no running text stands before the piece.
    pub(crate) fn is_before_prose(&self, at: usize) -> bool {
        self.prose.is_none_or(|(first, _)| at < first)
    }

    /// Whether no running text stands after the piece.
    pub(crate) fn is_after_prose(&self, at: usize) -> bool {
        self.prose.is_none_or(|(_, last)| last < at)
    }

    /// Whether the piece, of which `evidence` tells, is about one of those that a byline names.
    pub(crate) fn is_of_author(&self, at: usize, evidence: BioEvidence) -> bool {
        // On top a byline stands over what is told of its author.
        let signed = || (0..at).any(|above| self.byline(above).is_some());
        (at >= SIGNED || evidence.has(BioEvidence::NAME) && signed())
            && authors::is_about(&self.signers, &self.readings, at, evidence)
    }

    /// Whether the piece is a name on top that a bio near the end is about.
    pub(crate) fn is_told_of(&self, at: usize) -> bool {
        at < SIGNED
            && self.is_before_prose(at)
            && authors::is_told_of(&self.readings, self.text(at), at, self.pieces.len())
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

    /// Whether running text stands over the piece and a label of furniture right under it: where a story may end.
    pub(crate) fn is_before_furniture(&self, at: usize) -> bool {
        let below = self.pieces.get(at + 1);
        at > 0
            && self.is_prose(at - 1)
            && below.is_some_and(|below| !runs(below) && is_furniture(self.source, below))
    }

    /// Whether the piece is one of the last few, or of the few behind the story.
    fn is_near_end(&self, at: usize) -> bool {
        self.pieces_behind(at) < NEAR_END || self.is_close_behind(at, NEAR_END)
    }

    /// Whether `most` pieces at the most lead from the story to this one, labelled furniture between not counted.
    pub(crate) fn is_close_behind(&self, at: usize, most: usize) -> bool {
        let Some(behind) = self.behind_prose(at) else { return false };
        let labelled = |at: usize| is_furniture(self.source, &self.pieces[at]);
        behind <= most
            || behind <= most + BETWEEN
                && behind - (at - behind + 1..at).filter(|&at| labelled(at)).count() <= most
    }

    /// Whether the story names whom `name` names, well before its end.
    pub(crate) fn tells_of(&self, name: &str) -> bool {
        self.prose.is_some_and(|(first, last)| {
            let story = &self.source[self.pieces[first].span.start()..self.pieces[last].span.end()];
            names(head(story, story.len() * 2 / 3), name)
        })
    }

    /// Whether little of the text is running text: what makes its short lines the article itself.
    pub(crate) fn is_sparse(&self) -> bool {
        self.sparse
    }

    /// Whether the story speaks to its reader throughout.
    pub(crate) const fn counsels(&self) -> bool {
        self.counsels
    }

    /// How many pieces the piece stands behind the last one of running text.
    pub(crate) fn behind_prose(&self, at: usize) -> Option<usize> {
        at.checked_sub(self.prose?.1)
    }

    /// How many pieces stand behind this one.
    pub(crate) fn pieces_behind(&self, at: usize) -> usize {
        self.pieces.len() - 1 - at
    }

    /// Whether the piece is of the last line of the text.
    pub(crate) fn is_last(&self, at: usize) -> bool {
        self.pieces[at].line + 1 == self.lines.len()
    }

    /// Whether labels show that the page was not cleaned of what stood around the article.
    pub(crate) fn is_furnished(&self) -> bool {
        self.furnished
    }

    /// Whether the piece says who wrote the story, or when.
    pub(crate) fn is_front(&self, at: usize) -> bool {
        at < self.pieces.len() && super::prose::is_front(&self.readings, at)
    }

    /// How many words the piece has of the vocabularies of furniture.
    pub(crate) fn vocabulary(&self, at: usize) -> Vocabulary {
        self.vocabularies[at]
    }

    /// Whether the piece, without quotation marks, says you or your, in capitals or small letters.
    pub(crate) fn speaks_to_reader(&self, at: usize) -> bool {
        let text = self.text(at);
        if !self.pieces[at].glance.may_have(glance::word(families::READER)) {
            return false;
        }
        let says = if text.len() <= FURNITURE {
            self.vocabularies[at].reader
        } else {
            scan::words(text).any(|word| holds(READER, word))
        };
        says && !scan::holds_any_quote(text)
    }

    /// Whether the piece opens with a place, a date or an agency.
    pub(crate) fn opens_with_dateline(&self, at: usize) -> bool {
        self.datelines.get(at).is_some_and(|&opens| opens)
    }

    /// How many short lines stand between two pieces of running text.
    pub(crate) const fn lone(&self) -> &Lone {
        &self.lone
    }

    /// Whether the piece is a few words and a full stop between two pieces of running text.
    pub(crate) fn is_lone_stop(&self, at: usize) -> bool {
        let around = at.checked_sub(1).and_then(|above| self.pieces.get(above..at + 2));
        around.is_some_and(|three| stands_lone(three) && is_brief_stop(self.source, &three[1]))
    }

    /// Whether a person's name stands alone between paragraphs, of which one names the same person.
    pub(crate) fn is_portrait(&self, at: usize) -> bool {
        let piece = &self.pieces[at];
        // Where subheads are set in capitals, a name in capitals is one of them.
        let set_as_others = piece.shape.words.is_shouted() && self.lone.shouted > 1;
        let alone = !set_as_others
            && piece.opens
            && piece.closes
            && at > 0
            && self.is_prose(at - 1)
            && self.is_prose(at + 1);
        let text = self.text(at);
        let name = alone && (2..=4).contains(&piece.shape.words.all) && is_person_name(text) && is_full(text);
        name && [at - 1, at + 1].iter().any(|&beside| names(self.text(beside), text))
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

    /// Whether the piece is one of the key points under their label.
    pub(crate) fn is_point(&self, at: usize) -> bool {
        let short = |at: usize| self.piece(at).shape.len <= 160;
        let mut above = (0..at).rev().take(POINTS);
        short(at)
            && above
                .find(|&above| self.hit_kind(above) == Some(BlockKind::Deck) || !short(above))
                .is_some_and(short)
    }

    /// How the piece stands to the one before it.
    pub(crate) fn joint(&self, at: usize) -> Joint {
        self.pieces[at].joint(self.lines)
    }
}

/// How many key points a label is looked for over.
const POINTS: usize = 6;

/// Whether a label or its buttons show that the piece is furniture.
fn is_furniture(source: &str, piece: &Piece) -> bool {
    piece.hit.is_some_and(|hit| hit.kind.group() == Group::Furniture)
        || piece.shape.len <= BAR && bar::is_bar(&source[piece.span])
}

/// The longest bar of buttons that is looked at, in bytes.
const BAR: usize = 120;

fn datelines(source: &str, pieces: &[Piece]) -> Vec<bool> {
    let top = pieces.iter().take(DATELINE);
    top.map(|piece| Dateline::read(source, piece.span).is_some()).collect()
}

/// Whether `text` holds the last word of `name`.
pub(super) fn names(text: &str, name: &str) -> bool {
    let surname = name.rsplit(' ').next().unwrap_or(name);
    work::count(text.len());
    memmem::find(text.as_bytes(), surname.as_bytes()).is_some()
}

/// Bytes up to which a text is looked at for the words of furniture.
const FURNITURE: usize = 700;

/// The vocabulary of a piece that is short enough to be furniture.
fn vocabulary(source: &str, piece: &Piece) -> Vocabulary {
    let short = piece.shape.len <= FURNITURE && piece.glance.may_have(vocabulary::SIGHTS);
    if !short {
        return Vocabulary::default();
    }
    let text = &source[piece.span];
    // A mark that belongs to a letter may part a word from what was seen of it.
    let seen = if piece.glance.is_odd() { None } else { Vocabulary::seen(text, &piece.sightings) };
    seen.unwrap_or_else(|| Vocabulary::of(text))
}
