//! Layer 2: logical lines, cut into pieces where a part of the article can begin or end inside a line.
//!
//! A cut is proposed only where something can begin or end - a sentence, a bracket, a URL, a signature - and only if
//! some rule takes what follows. Prose is not cut.

mod bio;
mod cued;

use alloc::vec::Vec;

use memchr::memchr2;

use crate::decide::Joint;
use crate::fields::bio::BioEvidence;
use crate::fields::byline::{self, BylineShape};
use crate::fields::dateline::{self, Dateline};
use crate::fields::note::{self, Told};
use crate::fields::stamp::Stamp;
use crate::fields::{bar, caption, cue, markup, post, shortcode, sign_off, slice, stamp};
use crate::glance::{self, Glance, Look, Sightings};
use crate::kind::BlockKind;
use crate::layout::LogicalLine;
use crate::lexicon::{self, Hit, Lexicon, Place, notes};
use crate::shape::{self, Shape};
use crate::span::{Span, is_space, trim};
use crate::work;

use cued::{CUE, closes_on_cue, cued_behind, cut_url, is_sure};

/// A logical line, or the part of one between two cuts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    /// Without the white space at its ends.
    pub(crate) span: Span,
    /// The logical line that it is of.
    pub(crate) line: usize,
    /// Whether its line starts with it.
    pub(crate) opens: bool,
    /// Whether its line ends with it.
    pub(crate) closes: bool,
    /// What it looks like.
    pub(crate) shape: Shape,
    /// What one pass over it sees.
    pub(crate) glance: Glance,
    /// Where that pass saw words of the vocabularies.
    pub(crate) sightings: Sightings,
    /// What the lexicon says of its start, or of the whole of it.
    pub(crate) hit: Option<Hit>,
    /// What the built-in lexicon says of a word inside it, where it says nothing of its start.
    inside: Option<Hit>,
    /// What the cut has read of its line, where it is all of that.
    pub(crate) line_reading: Option<LineReading>,
}

/// What has to be read of a line to cut it, and of a piece to say what it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LineReading {
    pub(crate) ends_in_credit: bool,
    /// Only of the last lines.
    pub(crate) bio: Option<BioEvidence>,
}

impl Piece {
    /// What the lexicon says of its start or else, if it is short, of what stands inside it.
    pub(crate) fn hit_anywhere(&self, source: &str, users: Option<&Lexicon>) -> Option<Hit> {
        let inside = || match users {
            Some(_) if self.shape.len <= INSIDE => lexicon::find_inside(&source[self.span], users),
            _ => self.inside,
        };
        self.hit.or_else(inside)
    }

    /// Whether the piece is a line of its own: nothing in front of it, nothing behind.
    pub(crate) const fn is_line(&self) -> bool {
        self.opens && self.closes
    }

    /// How the piece stands to the one before it.
    pub(crate) fn joint(&self, lines: &[LogicalLine]) -> Joint {
        if !self.opens {
            Joint::Inline
        } else if lines[self.line].after_blank {
            Joint::Blank
        } else {
            Joint::NextLine
        }
    }
}

/// Cuts the logical lines of `source` into `pieces`.
pub(crate) fn cut(source: &str, lines: &[LogicalLine], users: Option<&Lexicon>, pieces: &mut Vec<Piece>) {
    pieces.clear();
    let mut cuts = Vec::new();
    for (line, logical) in lines.iter().enumerate() {
        let text = &source[logical.span];
        let hit = lexicon::lookup(text, users);
        let look = Look::of(text, seeks(text, hit, users));
        let glance = look.glance;
        cuts.clear();
        let ends_in_credit = find_cuts(text, line, hit, glance, users, &mut cuts);
        let mut reading = LineReading { ends_in_credit, bio: None };
        if line + bio::LAST >= lines.len() {
            cuts.extend(cut_told(text, glance));
            reading.bio = bio::cut(text, glance, &mut cuts);
        } else if hit.is_some_and(|hit| hit.kind == BlockKind::Note) {
            reading.bio = bio::cut_noted(text, glance, &mut cuts);
        }
        spare_stamp(text, hit, &mut cuts);
        spare_dateline(text, &mut cuts);
        spare_embeds(text, &mut cuts);
        if line < FRONT {
            cut_dateline(text, &mut cuts);
        }
        cuts.retain(|&at| 0 < at && at < text.len());
        cuts.sort_unstable();
        cuts.dedup();
        let base = logical.span.start();
        let mut start = 0;
        for end in cuts.iter().copied().chain([text.len()]) {
            let span = Span::new(base + start, base + end).trimmed(source);
            if span.is_empty() {
                continue;
            }
            let text = &source[span];
            let whole = span == logical.span;
            let hit = if whole { hit } else { lexicon::lookup(text, users) };
            let look = if whole { look } else { Look::of(text, seeks(text, hit, users)) };
            pieces.push(Piece {
                span,
                line,
                opens: start == 0,
                closes: end == logical.span.len(),
                shape: Shape::of(text, look.words),
                glance: look.glance,
                sightings: look.sightings,
                hit,
                inside: look.inside,
                line_reading: whole.then_some(reading),
            });
            start = end;
        }
    }
}

/// Bytes of a piece that are searched for forms of [`Place::Inside`]: its last sentence or two.
const INSIDE: usize = 400;

/// Whether a form inside `text` says what it is: none at its start does, and it is short. A user's forms are looked for later.
fn seeks(text: &str, hit: Option<Hit>, users: Option<&Lexicon>) -> bool {
    hit.is_none() && text.len() <= INSIDE && users.is_none()
}

/// The longest dateline, in bytes.
const DATELINE: usize = 120;

/// A dateline stays with its story, though its agency in brackets could be a credit.
fn spare_dateline(text: &str, cuts: &mut Vec<usize>) {
    if cuts.iter().any(|&at| at < DATELINE) {
        if let Some(dateline) = Dateline::parse(text) {
            cuts.retain(|&at| at > dateline.span().end());
        }
    }
}

/// A timestamp stays whole, whatever words in it could begin something.
fn spare_stamp(text: &str, hit: Option<Hit>, cuts: &mut Vec<usize>) {
    if !cuts.is_empty() && hit.is_some_and(|hit| hit.kind == BlockKind::Timestamp) && stamp::is_stamp(text) {
        cuts.clear();
    }
}

/// A dateline in mid-line begins a piece and stays whole.
fn cut_dateline(text: &str, cuts: &mut Vec<usize>) {
    let Some(at) = dateline::inside(text) else { return };
    let end = at + Dateline::parse(&text[at..]).map_or(0, |dateline| dateline.span().end());
    cuts.retain(|cut| !(at..end).contains(cut));
    cuts.push(at);
}

/// Shortcodes that one line is searched for at the most, closed ones and others.
const SHORTCODES: usize = 16;

/// A shortcode stays whole and begins and ends a piece, where it stands at an end of the line or behind a sentence; a
/// line that is nothing but an embed's markup, or what a lost one left, stays whole too.
fn spare_embeds(text: &str, cuts: &mut Vec<usize>) {
    if !cuts.is_empty() && (markup::embed(text).is_some() || post::is_left(text)) {
        return cuts.clear();
    }
    let mut from = 0;
    for _ in 0..SHORTCODES {
        let Some(open) = memchr::memchr(b'[', &text.as_bytes()[from..]).map(|at| from + at) else { return };
        from = open + 1;
        let Some(found) = shortcode::leading(&text[open..]) else { continue };
        let close = open + found.len();
        let before = trim(&text[..open]);
        if before.is_empty() || trim(&text[close..]).is_empty() || ends_sentence(before) {
            cuts.retain(|&at| at <= open || close <= at);
            cuts.extend([open, close]);
        }
        from = close;
    }
}

/// Collects the cuts of one logical line, as offsets into it; answers whether it ends in a credit.
fn find_cuts(
    text: &str,
    line: usize,
    hit: Option<Hit>,
    glance: Glance,
    users: Option<&Lexicon>,
    cuts: &mut Vec<usize>,
) -> bool {
    let credit = if glance.may_have(caption::SIGHTS) { caption::tail_credit(text) } else { None };
    cut_brackets(text, users, cuts);
    cut_sentences(text, hit, glance, users, cuts);
    if glance.may_have(glance::SLASH) {
        cut_url(text, cuts);
    }
    cut_posts(text, cuts);
    cuts.extend(credit.filter(|&at| at >= SHORTEST));
    if glance.may_have(sign_off::SIGHTS) {
        cuts.extend(sign_off::tail(text, glance));
    }
    if stamp::SIGHTS.iter().all(|&sight| glance.may_have(sight)) {
        cuts.extend(stamp::tail(text));
    }
    cuts.extend(cut_labels(text));
    cut_colon(text, users, cuts);
    cut_ellipsis(text, hit, cuts);
    if line < FRONT {
        cut_front(text, cuts);
    }
    if line == 0 {
        cuts.extend(byline::in_title(text));
    }
    credit.is_some()
}

/// Bytes in front of a credit or a source at a line's end, below which they are its label: "Featured image: ..".
const SHORTEST: usize = 16;

/// What a colon announces at the end of a line and the lexicon knows: a cue, and a credit behind it.
fn cut_colon(text: &str, users: Option<&Lexicon>, cuts: &mut Vec<usize>) {
    let window = text.len() - slice::tail(text, WORDS).len();
    for colon in memchr::memrchr_iter(b':', &text.as_bytes()[window..]).take(3) {
        let start = window + colon + 1;
        let start = start + (text[start..].len() - text[start..].trim_start_matches(is_space).len());
        let capital = text[start..].chars().next().is_some_and(char::is_uppercase);
        if capital
            && start >= SHORTEST
            && lexicon::lookup(&text[start..], users).is_some_and(|hit| closes_line(&hit))
        {
            cuts.push(start);
        }
    }
}

/// A label that trails off in front of the story: "Continued below... The council".
fn cut_ellipsis(text: &str, hit: Option<Hit>, cuts: &mut Vec<usize>) {
    let Some(hit) = hit else { return };
    if hit.place == Place::Label && claims(&hit) && text[..hit.end].ends_with(['.', '…']) {
        let rest = text[hit.end..].trim_start_matches(|c: char| c == '.' || is_space(c));
        cuts.push(text.len() - rest.len());
    }
}

/// Whether a labelled part often stands last in a line.
fn closes_line(hit: &Hit) -> bool {
    use BlockKind::{Contributors, Copyright, Credit, Promo, Source};
    matches!(hit.kind, Credit | Source | Copyright | Contributors | Promo) && hit.place != Place::Whole
}

/// The label of a caption behind the credit of its picture, in one line: "Image copyright Jane Roe Image caption Trams".
fn cut_labels(text: &str) -> Option<usize> {
    if !["Image ", "Media "].iter().any(|label| text.starts_with(label)) {
        return None;
    }
    let window = slice::head(text, WORDS);
    let behind = ["Image caption ", "Media caption "].iter().filter_map(|label| window.find(label)).min()?;
    (behind > 0).then_some(behind)
}

/// How many lines from the top a byline or a date may be glued in front of the story.
const FRONT: usize = 6;

/// A byline or a timestamp in front of the story.
fn cut_front(text: &str, cuts: &mut Vec<usize>) {
    cuts.extend(stamp::extent(text));
    let opening = byline::extent(text).map(|end| (0, end));
    let inside = byline::behind_title(text).or_else(|| byline::behind_blurb(text));
    for (start, end) in opening.into_iter().chain(inside) {
        cuts.extend([start, end]);
        cuts.extend(stamp::extent(&text[end..]).map(|stamp| end + stamp));
    }
    if text.len() >= GLUED && inside.is_none() {
        for (start, end) in byline::fronted(text).into_iter().chain(byline::dated_title(text)) {
            cuts.extend([start, end]);
        }
    }
    cuts.extend(signed_stamp(text));
    cuts.extend(cut_signature(text));
    if text.len() >= GLUED {
        cuts.extend(bar::extent(text).or_else(|| lexicon::glued(text)));
    }
}

/// Bytes from which a line in front of which buttons stand is the story, and no title.
const GLUED: usize = 160;

/// The longest byline with a date behind it, in bytes.
const SIGNED: usize = 120;

/// The date behind a byline in the same line, or before it: "By Jane Roe: April 4, 2016", "Posted by Jane Roe on 19 Sep 2016",
/// "Published June 5, 2017 by Jane Roe".
fn signed_stamp(text: &str) -> Option<usize> {
    if text.len() > SIGNED || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let marks = [' ', ':', '|', '-', '–', '—', '•', '·', ','];
    let shape = |text: &str| byline::evidence(text.trim_end_matches(marks));
    let dated = |stamp| Stamp::parse(stamp).and_then(|stamp| stamp.published()).is_some();
    // `5 min read`
    let timed = |stamp: &str| stamp.contains(" min");
    let signs = |shape: BylineShape, stamp| {
        shape.is_opened() || shape == BylineShape::Person && (dated(stamp) || timed(stamp))
    };
    let dated_first = stamp::may_open(text);
    let spaces = text.match_indices(' ').map(|(space, _)| space + 1);
    spaces.take(12).find(|&at| {
        let (first, second) = text.split_at(at);
        stamp::may_open(second)
            && stamp::is_stamp(second)
            && shape(first).is_some_and(|shape| signs(shape, second))
            || dated_first && stamp::is_stamp(first) && shape(second).is_some_and(|shape| signs(shape, first))
    })
}

/// A byline behind the last sentence of a line: ".. for fifty elephants. By Jane Roe".
fn cut_signature(text: &str) -> Option<usize> {
    let last = shape::sentence_starts(text).last()?;
    let signed = text.len() - last <= SIGNED && byline::evidence(&text[last..]) == Some(BylineShape::Opened);
    signed.then_some(last)
}

/// The longest words of a post, in bytes: 280 characters, and the links and tags that do not count.
const WORDS: usize = 400;
/// How many sentences a post has at the most.
const SENTENCES: usize = 5;

/// Flattened posts: something else begins behind each signature in mid-text, and the words of the post begin at one of
/// the sentences, or behind one of the colons, before it.
fn cut_posts(text: &str, cuts: &mut Vec<usize>) {
    let mut free = 0;
    for signature in post::signatures(text) {
        let (start, end) = (signature.span().start(), signature.span().end());
        let from = slice::tail(&text[free..start], WORDS);
        let at = start - from.len();
        let mut starts: Vec<usize> = shape::sentence_starts(from)
            .chain(memchr::memchr_iter(b':', from.as_bytes()).filter_map(|colon| behind_colon(from, colon)))
            .chain(from.match_indices(" .@").map(|(space, _)| space + 1))
            .map(|start| at + start)
            .collect();
        starts.sort_unstable();
        cuts.extend(starts.iter().rev().take(SENTENCES));
        if end < text.len() {
            cuts.push(end);
        }
        free = end;
    }
}

/// Where something begins behind the colon at byte `colon`: behind a space, or a capital with the space lost.
fn behind_colon(text: &str, colon: usize) -> Option<usize> {
    let rest = &text[colon + 1..];
    let glued = rest.starts_with(char::is_uppercase) && text[..colon].ends_with(char::is_lowercase);
    (glued || rest.starts_with(' ')).then(|| text.len() - rest.trim_start_matches(is_space).len())
}

/// How far a bracket that a rule closes may reach, in bytes: a sign-off names a dozen people.
const BRACKET: usize = 600;

/// A bracket that the lexicon knows the start of: "(Photo by ..)", "[RELATED: ..]", "(Reporting by ..)".
///
/// It stands at an end of the line, or behind a sentence: one inside a sentence is prose, and one before a dash is the
/// agency of a dateline.
fn cut_brackets(text: &str, users: Option<&Lexicon>, cuts: &mut Vec<usize>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(found) = memchr2(b'(', b'[', &bytes[from..]) {
        let open = from + found;
        from = open + 1;
        let Some(close) = closing(text, open) else { continue };
        let before = trim(&text[..open]);
        let stands = before.is_empty() || trim(&text[close..]).is_empty() || ends_sentence(before);
        let whole = before.is_empty() && trim(&text[close..]).is_empty();
        let dateline = trim(&text[close..]).starts_with(['—', '–', '-', '_']);
        if stands && !whole && !dateline && claims_bracket(&text[open..close], users) {
            cuts.push(open);
            cuts.push(close);
            from = close;
        }
    }
    work::count(text.len());
}

fn ends_sentence(text: &str) -> bool {
    matches!(shape::ending(text), shape::Ending::Stop | shape::Ending::Ellipsis)
}

/// Where the bracket that opens at `open` is closed: the byte after.
fn closing(text: &str, open: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[open..];
    let close = if bytes[0] == b'(' { b')' } else { b']' };
    let reach = &bytes[..bytes.len().min(BRACKET)];
    work::count(reach.len().min(64));
    memchr::memchr(close, reach).map(|at| open + at + 1)
}

fn claims_bracket(bracket: &str, users: Option<&Lexicon>) -> bool {
    lexicon::lookup(bracket, users).is_some_and(|hit| claims(&hit))
        || bracket.len() <= CUE && cue::is_cue(bracket).is_some_and(is_sure)
}

/// Whether the lexicon's word for the start of a text lets a part begin there, inside a line.
fn claims(hit: &Hit) -> bool {
    hit.kind.group() != crate::kind::Group::Body
        && hit.place != Place::Inside
        && hit.kind != BlockKind::Headline
}

/// The sentences of the desk's own that close a line and that no word of the lexicon opens: where the first of them begins.
fn cut_told(text: &str, glance: Glance) -> Option<usize> {
    if !glance.may_have(notes::SIGHTS) {
        return None;
    }
    let (mut start, mut first) = (0, None);
    for end in shape::sentence_starts(text).chain([text.len()]) {
        let told = note::told(trim(&text[start..end]), glance);
        first = match told {
            Some(Told::Disclaims | Told::Edited) => first.or(Some(start)),
            _ => None,
        };
        start = end;
    }
    first
}

/// Sentences that the lexicon knows the start of; behind one, each sentence may be the story going on.
fn cut_sentences(
    text: &str,
    hit: Option<Hit>,
    glance: Glance,
    users: Option<&Lexicon>,
    cuts: &mut Vec<usize>,
) {
    let may_cue = glance.may_have(cue::SIGHTS);
    let mut open = hit.is_some_and(|hit| claims(&hit));
    for start in shape::sentence_starts(text) {
        let rest = &text[start..];
        let hit = lexicon::lookup(rest, users).filter(claims);
        let cued = if may_cue && hit.is_none_or(|hit| hit.kind == BlockKind::Cue) {
            cued_behind(rest)
        } else {
            None
        };
        let claimed = hit.is_some() || cued.is_some() || may_cue && rest.len() <= CUE && closes_on_cue(rest);
        if claimed || open {
            cuts.push(start);
        }
        cuts.extend(cued.map(|behind| start + behind));
        open = claimed;
    }
}
