//! Labels: what the lexicon says a piece is.

use super::embed::is_over_media;
use super::pointer::ENTRY;
use super::post::begins_post;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::note::opens_with_dated_label;
use crate::fields::slice;
use crate::glance;
use crate::kind::{BlockKind, Group};
use crate::lexicon::families;
use crate::lexicon::notes::EVERYDAY;
use crate::lexicon::words::holds;
use crate::lexicon::{Hit, Place};
use crate::piece::Piece;
use crate::rule::Rule;
use crate::shape::Ending;

/// ```abnf
/// labelled = whole / label *CHAR / start *CHAR / *CHAR inside *CHAR   ; forms of the lexicon, by place
/// ```
pub(super) fn label<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let piece = desk.page.piece(at);
    let hit = piece.hit_anywhere(desk.page.source, desk.page.users);
    let Some(hit) = hit else { return goes_on(desk, at) };
    let shape = &piece.shape;
    let page = desk.page;
    let bare = hit.end >= shape.len;
    let words = page.vocabulary(at).of_kind(hit.kind);
    let enclosed = is_enclosed(page.text(at));
    desk.bid(Rule::LABEL, hit.kind, at, at + 1)
        .add(match hit.place {
            Place::Whole => Cost::LabelWhole,
            Place::Label => Cost::LabelMarked,
            Place::Start => Cost::LabelStart,
            Place::Inside => Cost::LabelInside,
        })
        .when(shape.is_long() && !runs_long(hit.kind), Cost::LabelOnLong)
        .when(shape.is_long() && !runs_long(hit.kind) && words > 1, Cost::LabelOnLongWorded)
        .when(
            enclosed && hit.place == Place::Label && !bare && hit.kind != BlockKind::Cue,
            Cost::LabelEnclosed,
        )
        .when(hit.kind == BlockKind::Note && note_argues(page, at), Cost::NoteWithoutDesk)
        .when(page.is_foreign(&hit), Cost::LabelForeign)
        .when(page.is_repeated(at), Cost::LabelRepeated)
        .when(!piece.opens, Cost::LabelInline)
        .when(!piece.opens && !piece.closes, Cost::LabelMidLine)
        .when(hit.place == Place::Start && shape.words.all > 20, Cost::LabelStartWordy)
        .when(hit.place == Place::Inside && shape.len > 200, Cost::LabelInsideWordy)
        .when(
            hit.place == Place::Inside && hit.kind == BlockKind::Related && shape.len > ENTRY,
            Cost::LabelInsideProse,
        )
        .when(
            page.opens_with_dateline(at)
                && hit.kind != BlockKind::Timestamp
                && !(hit.kind == BlockKind::Note && opens_with_dated_label(page.text(at))),
            Cost::LabelOnDateline,
        )
        .when(at == 0 && !bare && hit.kind == BlockKind::Cue && shape.ending != Ending::Colon, Cost::CueFirst)
        .when(bare && hit.kind == BlockKind::Related && is_over_media(page, at), Cost::RelatedOverMedia)
        .when(names_maker(page, hit.kind, at), Cost::LabelOfCredit)
        .when(page.tells_behind_label(at), Cost::LabelOfCaption)
        .when(hit.kind == BlockKind::Cue && begins_post(page, at), Cost::LabelOfPost)
        .when(
            hit.kind == BlockKind::Timestamp && shape.ending == Ending::Stop && !page.is_stamp(at),
            Cost::StampWithStory,
        )
        .place();
}

/// Whether the piece, or the line that it opens, is long, or stands in the story under a label that anybody uses; and it tells no word
/// of the desk's work behind its label of one word: "Editor's note:" says whose it is.
pub(super) fn note_argues(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    let len = if piece.opens { page.lines[piece.line].span.len() } else { piece.shape.len };
    let signed = piece.hit.is_some_and(|hit| slice::head(page.text(at), hit.end).trim_end().contains(' '));
    let amid = || {
        let shows = piece.glance.may_have(glance::word(families::MEDIA));
        let in_story = !page.is_before_prose(at) && !page.is_after_prose(at);
        let everyday = || piece.hit.is_some_and(|hit| is_everyday(page.text(at), &hit));
        in_story && !shows && !page.vocabulary(at).reader && everyday()
    };
    (len > 160 && !signed || amid()) && page.vocabulary(at).of_kind(BlockKind::Note) < 2
}

/// Whether the label that `hit` is of is one that writers use as well, to have their readers attend: "Please note:".
fn is_everyday(text: &str, hit: &Hit) -> bool {
    let label = slice::head(text, hit.end).trim_end_matches([' ', ':', ',']);
    hit.place == Place::Label && holds(EVERYDAY, label)
}

/// Whether brackets stand around all of it.
fn is_enclosed(text: &str) -> bool {
    text.starts_with(['(', '[']) && text.ends_with([')', ']'])
}

/// ```abnf
/// pointer = open-mark cue-label title close-mark       ; "(WATCH: Ferry runs aground)": another page's video
/// ```
pub(super) fn pointer<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let piece = desk.page.piece(at);
    let Some(hit) = piece.hit else { return };
    let points = hit.kind == BlockKind::Cue && hit.place == Place::Label && hit.end + 1 < piece.shape.len;
    if points && is_enclosed(desk.page.text(at)) {
        desk.bid(Rule::LABEL, BlockKind::Related, at, at + 1).add(Cost::Pointer).place();
    }
}

/// Whether what the lexicon calls a caption or a notice gives whom a picture is by, and nothing else.
fn names_maker(page: &Page<'_>, kind: BlockKind, at: usize) -> bool {
    let maker = match kind {
        BlockKind::Caption | BlockKind::Note => page.credit(at).and_then(|credit| credit.agency()),
        BlockKind::Copyright => page
            .credit(at)
            .filter(|credit| credit.agency().is_some())
            .and_then(|credit| credit.photographer()),
        _ => None,
    };
    maker.is_some()
}

/// Kinds that are sentences themselves.
const fn runs_long(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Note | BlockKind::Bio | BlockKind::Copyright | BlockKind::Caption)
}

/// ```abnf
/// goes-on = *CHAR                  ; a sentence behind a labelled one in the same line
/// ```
fn goes_on<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let piece = desk.page.piece(at);
    if piece.opens {
        return;
    }
    // A label alone has said all: what stands behind it is no part of it.
    let labelled = |above: &Piece| above.hit.filter(|hit| hit.end < above.shape.len);
    let Some(kind) = desk.page.above(at).and_then(labelled).map(|hit| hit.kind) else { return };
    // A byline and a date are no sentences: one behind them begins the story.
    if kind.group() == Group::Front {
        return;
    }
    desk.bid(Rule::LABEL, kind, at, at + 1)
        .add(if runs_long(kind) { Cost::GoesOnNote } else { Cost::GoesOn })
        .when(piece.shape.is_long(), Cost::GoesOnLong)
        .place();
}

#[cfg(test)]
mod tests {
    use crate::kind::BlockKind::{self, Note, Paragraph, Promo, Related};

    const STORY: &str = "The harbour board met on Tuesday night and put off the vote on the new toll until the spring, \
        its chairwoman said after the meeting.\n\n";

    /// The kind of the block that holds `part`, where `line` stands between two paragraphs.
    fn kind_of(line: &str, part: &str) -> BlockKind {
        let text = [STORY, line, "\n\n", STORY].concat();
        let article = crate::parse(&text);
        article.blocks().find(|block| text.as_str()[block.span()].contains(part)).unwrap().kind()
    }

    #[test]
    fn a_label_that_trails_off_lets_the_story_go_on() {
        let line = ["Continued below... ", STORY.trim_end(), " She would not say more than that."].concat();
        assert_eq!(kind_of(&line, "Continued below"), Promo);
        assert_eq!(kind_of(&line, "not say more"), Paragraph);
    }

    #[test]
    fn another_pages_video_in_brackets_is_a_pointer() {
        assert_eq!(kind_of("(WATCH: Ferry runs aground off the old harbour)", "Ferry"), Related);
    }

    #[test]
    fn a_call_to_attend_in_the_story_is_prose() {
        for line in [
            "Please note: the gate shuts at nine, and the keeper is deaf.",
            "Attenzione: la chiusa chiude alle nove e il custode è sordo.",
            "Let op: de sluis sluit om negen uur en de wachter is doof.",
        ] {
            assert_eq!(kind_of(line, line), Paragraph, "{line}");
        }
        let corrected = "Please note: An earlier version of this story misstated the hour.";
        assert_eq!(kind_of(corrected, corrected), Note);
    }

    #[test]
    fn a_note_in_an_argument_is_prose() {
        let argument = "Note: nearly every bridge that the county has built since the war was paid for by those who \
            cross it, and hardly one of the drivers who complain today remembers that their parents paid as well.";
        assert_eq!(kind_of(argument, "nearly every"), Paragraph);
        assert_eq!(
            kind_of("Note: An earlier version of this story misspelled the chairwoman's name.", "earlier"),
            Note
        );
    }
}
