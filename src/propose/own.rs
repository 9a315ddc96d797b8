//! What a page says of itself: prose that asks, thanks, corrects, tells where it comes from, in whatever words.

use super::furniture::quotes_words;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::note::Told;
use crate::kind::BlockKind;
use crate::lexicon::vocabulary::Own;
use crate::rule::Rule;
use crate::work;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    footnote(desk, at);
    told(desk, at);
    let own = desk.page.vocabulary(at).own;
    if own.is_none() {
        return;
    }
    if own.has(Own::WORKED) {
        worked(desk, at, own);
    }
    if own.has(Own::OPENS) {
        opens(desk, at);
    }
    if own.has(Own::RAN) {
        ran(desk, at);
    }
    if own.has(Own::NAMED) || own.has(Own::OURS) {
        asks(desk, at, own);
    }
}

/// ```abnf
/// worked = *CHAR           ; "this story" and what the desk did to it
/// ```
fn worked<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize, own: Own) {
    let page = desk.page;
    if !own.has(Own::NAMED) && page.text(at).len() > TOLD {
        return;
    }
    desk.bid(Rule::NOTE, BlockKind::Note, at, at + 1)
        .add(Cost::OwnWorked)
        .when(is_edge(page, at), Cost::OwnAtEdge)
        .when(speaks_otherwise(page, at), Cost::OwnQuoted)
        .place();
}

/// The longest line that tells of "the story" and is of this one, in bytes.
const TOLD: usize = 180;

/// ```abnf
/// opens = this *3word own *CHAR           ; "This is a column from our archive.": a line in front of the story or behind it
/// ```
fn opens<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    if !piece.opens || piece.shape.len > TOLD || !is_edge(page, at) {
        return;
    }
    desk.bid(Rule::NOTE, BlockKind::Note, at, at + 1)
        .add(Cost::OwnOpens)
        .when(speaks_otherwise(page, at), Cost::OwnQuoted)
        .place();
}

/// ```abnf
/// told = *CHAR             ; before the story or behind it; see `fields::note`: "Opinions here are their writers' own"
/// ```
fn told<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let known = matches!(page.hit_kind(at), None | Some(BlockKind::Note));
    if !known || !is_edge(page, at) {
        return;
    }
    let Some(told) = page.told(at) else { return };
    if told == Told::GoesOn && !(at > 0 && page.hit_kind(at - 1) == Some(BlockKind::Note)) {
        return;
    }
    desk.bid(Rule::NOTE, BlockKind::Note, at, at + 1).add(Cost::NoteTold).place();
}

/// Pieces from the end in which a footnote stands.
const FOOTNOTES: usize = 6;

/// ```abnf
/// footnote = mark [ SP ] *CHAR            ; behind the story, of which a word has the mark: "Ada*"
/// mark     = 1*3"*" / "†" / "‡"
/// ```
fn footnote<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, text) = (desk.page, desk.page.text(at));
    let rest = text.trim_start_matches(['*', '†', '‡']);
    let mark = &text[..text.len() - rest.len()];
    let opens = (1..=FOOTMARK).contains(&mark.len()) && page.piece(at).opens && !rest.ends_with('*');
    if !opens
        || rest.trim_start().is_empty()
        || page.pieces_behind(at) >= FOOTNOTES
        || page.is_before_prose(at)
    {
        return;
    }
    let story = &page.source[..page.piece(at).span.start()];
    work::count(story.len());
    let marked = memchr::memmem::rfind_iter(story.as_bytes(), mark.as_bytes()).take(FOOTNOTES).any(|found| {
        let (before, behind) = (&story[..found], &story[found + mark.len()..]);
        before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
    });
    if marked {
        desk.bid(Rule::NOTE, BlockKind::Note, at, at + 1).add(Cost::Footnote).place();
    }
}

/// The longest mark of a footnote, in bytes.
const FOOTMARK: usize = 3;

/// The longest line that says where a text was printed before, in bytes.
const PRINTED: usize = 240;

/// ```abnf
/// ran = *CHAR              ; "this story" and where it ran; or "originally published in .."
/// ```
fn ran<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if page.text(at).len() > PRINTED {
        return;
    }
    desk.bid(Rule::SOURCE, BlockKind::Source, at, at + 1)
        .add(Cost::OwnRan)
        .when(is_edge(page, at), Cost::OwnAtEdge)
        .when(speaks_otherwise(page, at), Cost::OwnQuoted)
        .place();
}

/// ```abnf
/// asks = *CHAR             ; "this story", "our newsroom", and what the reader is to do
/// ```
fn asks<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize, own: Own) {
    let page = desk.page;
    let words = page.vocabulary(at);
    let edge = is_edge(page, at);
    let calls = words.reader || words.promo > 0;
    let asks = edge && calls || words.reader && words.promo > 0 || own.has(Own::OURS) && words.promo > 1;
    let long = page.piece(at).shape.is_long();
    if !asks || long && !(words.reader && edge) {
        return;
    }
    desk.bid(Rule::PROMO, BlockKind::Promo, at, at + 1)
        .add(Cost::OwnAsks)
        .when(own.has(Own::NAMED), Cost::OwnNamed)
        .when(own.has(Own::OURS), Cost::OwnOurs)
        .when(words.reader, Cost::OwnReader)
        .when(words.promo == 1, Cost::PromoOneWord)
        .when(words.promo == 2, Cost::PromoTwoWords)
        .when(words.promo > 2, Cost::PromoManyWords)
        .when(edge, Cost::OwnAtEdge)
        .when(speaks_otherwise(page, at), Cost::OwnQuoted)
        .when(long, Cost::PromoTooLong)
        .when(page.role(at).is_some(), Cost::PromoInPost)
        .place();
}

/// Whether the piece stands before the story or behind it.
fn is_edge(page: &Page<'_>, at: usize) -> bool {
    page.is_after_prose(at) || page.is_before_prose(at)
}

/// Whether somebody is quoted, or a writer speaks in the first person.
fn speaks_otherwise(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    quotes_words(text) || text.split([' ', '\'', '’']).any(|word| word == "I")
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use crate::kind::BlockKind::{self, Note, Paragraph};

    const STORY: &str = "The harbour board met on Tuesday night and put off the vote on the new toll until the spring, its \
        chairwoman said after the meeting.\n\n";

    fn kinds(source: &str) -> Vec<BlockKind> {
        crate::parse(source).blocks().map(|block| block.kind()).collect()
    }

    #[test]
    fn what_a_desk_tells_behind_the_story() {
        for note in [
            "Opinions in this section are their writers’ and never the newspaper’s.",
            "The interview was held in Welsh and has been shortened.",
            "This is a developing story. It will be updated when the board has met.",
            "Korrektur (3. Juni 2019): Die Fähre fährt um neun.",
        ] {
            let kinds = kinds(&[STORY, STORY, note].concat());
            assert!(kinds[2..].iter().all(|&kind| kind == Note), "{note} {kinds:?}");
        }
        let glued =
            [STORY, STORY.trim_end(), " Opinions here are their writers’ own, not those of the newspaper."];
        assert_eq!(kinds(&glued.concat())[1..], [Paragraph, Note]);
        let told = [STORY, "The opinions of the writers are not those of the newspaper.\n\n", STORY].concat();
        assert_eq!(kinds(&told)[1], Paragraph);
    }
}
