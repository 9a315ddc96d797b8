//! What readers leave and are asked: comments under the story, polls with their form.

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::date::find;
use crate::fields::stamp::is_stamp;
use crate::kind::BlockKind;
use crate::lexicon::lookup;
use crate::lexicon::wire::FIELDS;
use crate::lexicon::words::holds;
use crate::piece::Piece;
use crate::rule::Rule;
use crate::span::trim;

/// The longest heading of a comment, in bytes.
const HEADING: usize = 70;
/// The pieces of a comment at the most.
const COMMENT: usize = 12;
/// The pieces of the last comment, and of what stands below it, at the most.
const LAST: usize = 6;
/// The words of a reader's name at the most.
const NAME: usize = 4;
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
    let page = desk.page;
    if page.is_in_thread(at) {
        let heads = is_heading(page.source, page.piece(at));
        let cost = if heads { Cost::CommentHeading } else { Cost::CommentReply };
        desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(cost).place();
    }
}

/// The piece that opens the comments of the readers: the first of two headings or more that stand near one another and
/// near the end, with a story above.
pub(super) fn start(source: &str, pieces: &[Piece], first_prose: Option<usize>) -> Option<usize> {
    let from = first_prose? + 2;
    let (mut first, mut headings) = (pieces.len(), 0);
    for at in (from..pieces.len()).rev() {
        let reach = if headings == 0 { LAST } else { COMMENT };
        if first - at > reach {
            break;
        }
        if is_heading(source, &pieces[at]) {
            (first, headings) = (at, headings + 1);
        }
    }
    (headings > 1).then_some(first)
}

/// ```abnf
/// heading = 1*4WORD ( SP / glued ) stamp   ; who, and when: "Old Salt 3 hours ago", "Old SaltYesterday 19:58"
/// ```
fn is_heading(source: &str, piece: &Piece) -> bool {
    let text = &source[piece.span];
    let dated =
        piece.opens && piece.closes && text.len() <= HEADING && text.bytes().any(|b| b.is_ascii_digit());
    dated && piece.hit.is_none() && text.starts_with(char::is_alphabetic) && {
        let text = text.trim_end_matches("+1");
        ends_of_name(text).any(|end| is_stamp(&text[end..]) && names(&text[..end]))
    }
}

/// Whether it can be a reader's name: no bare word such as "Duration", no word of a calendar.
fn names(text: &str) -> bool {
    let plain =
        text.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '.' | '-' | '\'' | '_'));
    plain && trim(text).contains(' ') && find(text).is_none() && lookup(text, None).is_none()
}

/// Where a name of one to four words may end: at a space, or where a capital or a digit follows a small letter.
fn ends_of_name(text: &str) -> impl Iterator<Item = usize> {
    let ends = text.char_indices().skip(1).filter(|&(at, c)| {
        let small = text[..at].ends_with(char::is_lowercase);
        c == ' ' || small && (c.is_uppercase() || c.is_ascii_digit())
    });
    ends.map(|(at, _)| at).take(NAME)
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
