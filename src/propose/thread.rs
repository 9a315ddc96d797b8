//! What readers leave and are asked: comments under the story, polls with their form.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::date;
use crate::fields::stamp::is_stamp;
use crate::kind::BlockKind;
use crate::letter;
use crate::lexicon::lookup;
use crate::lexicon::thread::{AGO, COMMENTS, SAYS};
use crate::lexicon::wire::FIELDS;
use crate::lexicon::words::holds;
use crate::piece::Piece;
use crate::rule::Rule;
use crate::span::{is_space, trim};

/// The longest heading of a comment, in bytes.
const HEADING: usize = 80;
/// The pieces of a comment that nothing says of what they are, at the most.
const COMMENT: usize = 12;
/// The pieces of the last comment, and of what stands below it, at the most.
const LAST: usize = 3;
/// The words of a reader's name at the most.
const NAME: usize = 4;
/// The words of a name, of whom it answers and of a place at the most.
const WORDS: usize = 7;
/// Lines of a poll between its question and the first field of its form.
const POLL: usize = 14;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    comment(desk, at);
    poll(desk, at);
}

/// ```abnf
/// comment = heading 1*line                 ; two headings at least, and all that stands under them
/// ```
fn comment<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let thread = desk.page.thread.as_ref().filter(|thread| thread.pieces.contains(&at));
    let Some(thread) = thread else { return };
    let cost = if thread.heads(at) { Cost::CommentHeading } else { Cost::CommentReply };
    desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(cost).place();
}

/// The comments of the readers of a page.
#[derive(Debug)]
pub(super) struct Thread {
    pieces: Range<usize>,
    /// Where each of them begins, in order.
    headings: Vec<usize>,
}

impl Thread {
    /// From the first of two headings or more that stand near one another, or of one under the label of the comments, with a
    /// story above.
    ///
    /// They reach to the end; but a site may set some into the story, which then goes on below.
    pub(super) fn find(source: &str, pieces: &[Piece], first_prose: Option<usize>) -> Option<Self> {
        let from = first_prose? + 2;
        let last = (from..pieces.len()).rev().find(|&at| is_heading(source, pieces, at))?;
        let (mut headings, mut between) = (alloc::vec![last], 0);
        for at in (from..last).rev() {
            if is_heading(source, pieces, at) {
                headings.push(at);
                between = 0;
                continue;
            }
            // Forms, buttons and bars say themselves what they are.
            between += usize::from(is_unsaid(&pieces[at]));
            if between > COMMENT {
                break;
            }
        }
        headings.reverse();
        let first = headings[0];
        let labelled =
            (from.max(first.saturating_sub(LABEL))..first).any(|at| heads_comments(source, &pieces[at]));
        let below = pieces[last + 1..].iter().filter(|piece| is_unsaid(piece)).count();
        if below <= LAST {
            return (headings.len() > 1 || labelled)
                .then_some(Self { pieces: first..pieces.len(), headings });
        }
        let comment = (last + 2).min(pieces.len());
        let said = pieces[comment..].iter().take_while(|piece| !is_unsaid(piece)).count();
        let several = headings.len() > 2 || headings.len() > 1 && labelled;
        several.then_some(Self { pieces: first..comment + said, headings })
    }

    /// The first of them, if they go on to the end of the text, of so many pieces.
    pub(super) fn closes(&self, pieces: usize) -> Option<usize> {
        (self.pieces.end == pieces).then_some(self.pieces.start)
    }

    fn heads(&self, at: usize) -> bool {
        self.headings.binary_search(&at).is_ok()
    }
}

/// Whether nothing of the lexicon says what a piece is.
fn is_unsaid(piece: &Piece) -> bool {
    piece.hit.is_none() && piece.shape.words.all > 0
}

/// How many pieces above the first comment its section's label may stand.
const LABEL: usize = 6;

/// Whether the lexicon's words for the comments of readers stand there alone: "14 Comments".
fn heads_comments(source: &str, piece: &Piece) -> bool {
    piece.hit.is_some_and(|hit| hit.kind == BlockKind::Promo)
        && piece.shape.words.all <= 4
        && source[piece.span].split(|c: char| !letter::is_alphabetic(c)).any(|word| holds(COMMENTS, word))
}

/// ```abnf
/// heading = who moment                                ; "Old Salt 3 hours ago", "Old SaltYesterday 19:58"
///         / name says ":" LINE-END moment / name says "..."
///         / name LINE-END moment
/// who     = [ 1*2DIGIT "." ] [ "Posted by" / "Comment by" ] 1*7WORD [ "," / "•" / "|" / "on" ]
/// ```
fn is_heading(source: &str, pieces: &[Piece], at: usize) -> bool {
    let piece = &pieces[at];
    let text = &source[piece.span];
    if !(piece.is_line() && text.len() <= HEADING) || text.ends_with('.') && !text.ends_with("...") {
        return false;
    }
    let moment_below = || pieces.get(at + 1).is_some_and(|next| is_moment(&source[next.span]));
    if let Some(trails) = says(text) {
        return trails || moment_below();
    }
    if piece.hit.is_some_and(|hit| hit.kind != BlockKind::Byline && hit.kind != BlockKind::Promo) {
        return false;
    }
    let text = behind_mark(text).trim_end_matches("+1");
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return piece.hit.is_none() && piece.shape.words.all <= 4 && names(text) && moment_below();
    }
    ends_of_name(text).any(|end| {
        let (who, moment) = (without_joint(&text[..end]), text[end..].trim_start_matches(is_joint));
        let several = who.contains([' ', '_']);
        is_moment(moment) && names(who) && (several || says_when(moment))
    })
}

/// ```abnf
/// says-line = 1*4WORD says ( ":" / "..." )
/// ```
///
/// Whether it trails off, as some sites let it: then what was said follows, and when.
fn says(text: &str) -> Option<bool> {
    let trails = text.ends_with("...") || text.ends_with('…');
    let text = text.trim_end_matches(|c: char| matches!(c, '.' | '…' | ':') || is_space(c));
    let (who, word) = text.rsplit_once(' ')?;
    (holds(SAYS, word) && who.split(' ').count() <= NAME && names(who)).then_some(trails)
}

/// What stands in front of a name: a number, a mark, "Posted by".
fn behind_mark(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| c.is_ascii_digit() || ".)[]–-• #".contains(c));
    let behind = ["Posted by", "Comment by", "By"].iter().find_map(|by| text.strip_prefix(by));
    behind.map_or(text, |rest| rest.trim_start_matches([':', ' ']))
}

fn is_joint(c: char) -> bool {
    is_space(c) || matches!(c, '•' | '·' | '|' | ',' | '—' | '–' | '-' | '@' | ':')
}

/// A name without the mark or the preposition that joins it to what follows.
fn without_joint(who: &str) -> &str {
    let who = who.trim_end_matches(is_joint);
    let joint =
        [" on", " le", " el", " am", " em", " il", " at"].iter().find_map(|joint| who.strip_suffix(joint));
    joint.unwrap_or(who).trim_end_matches(is_joint)
}

/// Whether the text is nothing but when something was said.
fn is_moment(text: &str) -> bool {
    let at_sign = || text.contains(" @ ") && is_stamp(&text.replace(" @ ", " "));
    text.len() <= HEADING && (is_stamp(text) || at_sign()) || is_score(text)
}

/// ```abnf
/// score = 1*DIGIT SP "points" SP *CHAR "ago"
/// ```
fn is_score(text: &str) -> bool {
    text.len() <= HEADING && text.trim_end_matches('*').ends_with(" ago") && text.contains(" point")
}

/// Whether a day stands there, or how long ago it was: not a time alone, as of a player.
fn says_when(moment: &str) -> bool {
    let digits = moment.bytes().filter(u8::is_ascii_digit).count();
    digits > 7 || date::find(moment).is_some() || moment.split(' ').any(|word| holds(AGO, word))
}

/// Whether it can be a reader's name: no word of a calendar, and none of a page's own.
fn names(text: &str) -> bool {
    let plain = text.chars().all(|c| {
        letter::is_alphanumeric(c) || c.is_whitespace() || matches!(c, '.' | '-' | '\'' | '_' | ',' | '>')
    });
    let text = trim(text);
    plain
        && text.starts_with(letter::is_alphabetic)
        && text.len() >= 2
        && date::find(text).is_none()
        && lookup(text, None).is_none()
}

/// Where a name of one to seven words may end: at a space, or where a capital or a digit follows a small letter.
fn ends_of_name(text: &str) -> impl Iterator<Item = usize> {
    let ends = text.char_indices().skip(1).filter(|&(at, c)| {
        let small = text[..at].ends_with(char::is_lowercase);
        c == ' ' || small && (c.is_uppercase() || c.is_ascii_digit())
    });
    ends.map(|(at, _)| at).take(WORDS)
}

/// ```abnf
/// poll  = question 1*13line                ; a question that is asked twice, its answers, up to a form's first field
/// field = name "*"                         ; "Email *"
/// ```
fn poll<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if !(page.is_repeated(at) && page.text(at).ends_with('?')) {
        return;
    }
    let Some(end) = (at + 1..page.pieces.len()).take(POLL).find(|&end| is_field(page, end)) else { return };
    desk.bid(Rule::PROMO, BlockKind::Promo, at, end).add(Cost::Poll).place();
}

fn is_field(page: &Page<'_>, at: usize) -> bool {
    page.text(at).strip_suffix('*').is_some_and(|name| holds(FIELDS, name.trim_end()))
}

#[cfg(test)]
mod tests {
    use crate::kind::BlockKind::{self, Other, Promo};
    use alloc::vec::Vec;

    fn kinds(text: &str) -> Vec<(BlockKind, &str)> {
        crate::parse(text).blocks().map(|block| (block.kind(), &text[block.span()])).collect()
    }

    const STORY: &str = "The harbour board met on Tuesday night and put off the vote on the new toll until the spring, \
        its chairwoman said after the meeting.\n\nShe said the members had asked for another study of the traffic \
        on the old bridge before they would decide.\n\nThe study will take three months and cost about as much as \
        the last one did, according to the board.\n\n";

    #[test]
    fn comments_of_readers_are_not_the_story() {
        let comments = "Old Salt Yesterday 19:58\n\nI have crossed that bridge for forty years and never paid.\n\n\
            Ann Doe Yesterday 20:15\n\nThen it is about time that you did, I should say.\n";
        let text = [STORY, comments].concat();
        let kinds = kinds(&text);
        assert_eq!(
            kinds.iter().filter(|(kind, _)| kind.group() == crate::kind::Group::Body).count(),
            3,
            "{kinds:?}"
        );
        assert!(kinds.iter().any(|&(kind, text)| kind == Other && text.contains("never paid")), "{kinds:?}");
    }

    #[test]
    fn headings_of_comments() {
        let heads = |text: &str| {
            let (mut lines, mut logical, mut pieces) = (Vec::new(), Vec::new(), Vec::new());
            crate::line::split(text, &mut lines);
            crate::layout::join(text, &lines, &mut logical);
            crate::piece::cut(text, &logical, None, &mut pieces);
            super::is_heading(text, &pieces, 0)
        };
        for heading in [
            "Marsh_Wader • 3 years ago",
            "Old Tar > Marsh_Wader • 3 years ago",
            "Wader, Halden, Norway, 3 hours ago",
            "Torben | 05.06.2017, 15:15",
            "Greta le 05/06/2017 à 15:15",
            "1. Comment by Greta — June 5, 2017 @ 3:15 pm",
            "Posted by: Greta on June 5, 2017 03:15 PM",
            "[–]wader 12 points 3 years ago",
            "Greta says:\nJune 5, 2017 at 3:15 pm",
            "Greta said...",
            "Greta\nJune 5, 2017 at 3:15 pm",
        ] {
            assert!(heads(heading), "{heading}");
        }
        for line in
            ["The mayor says:", "Duration 3:10", "Greta Holm", "In 2017 the ferry sank.", "Monday 10:30"]
        {
            assert!(!heads(line), "{line}");
        }
    }

    #[test]
    fn a_story_goes_on_below_the_comments_that_a_site_set_into_it() {
        let comments = "Old Salt June 4, 2017\n\nI have crossed that bridge for years.\n\nAnn Doe June 4, 2017\n\n\
            Then pay.\n\nA Reader June 5, 2017\n\nHear, hear.\n\n";
        let text = [STORY, STORY, comments, STORY, STORY].concat();
        let kinds = kinds(&text);
        let below =
            kinds.iter().rev().take_while(|(kind, _)| kind.group() == crate::kind::Group::Body).count();
        assert_eq!(below, 6, "{kinds:?}");
        assert!(kinds.contains(&(Other, "Hear, hear.")), "{kinds:?}");
    }

    #[test]
    fn a_poll_reaches_to_its_form() {
        let poll = "Should the old bridge have a toll?\n\nShould the old bridge have a toll?\n\n* Yes, it should.\n\n\
            No, it should not.\n\nEmail *\n\n";
        let text = [STORY, poll, STORY].concat();
        let kinds = kinds(&text);
        assert!(
            kinds.iter().any(|&(kind, text)| kind == Promo && text.contains("No, it should")),
            "{kinds:?}"
        );
    }
}
