//! Signatures that stand over several lines: what parts two names, what stands under one, and what stands for one.

use super::front::{FRONT, SIGNS, is_author, is_masthead, is_signed, names_section};
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::byline::{self, BylineShape};
use crate::kind::{BlockKind, Group};
use crate::rule::Rule;
use crate::shape::{Ending, Opening};

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let cost = if joins(page, at) {
        Cost::BylineJoins
    } else if says_where(page, at) || says_for_whom(page, at) {
        Cost::BylineUnderName
    } else if is_home(page, at) {
        Cost::BylineHome
    } else if is_siglum(page, at) || is_short_signature(page, at) {
        Cost::BylineSiglum
    } else {
        return;
    };
    desk.bid(Rule::SIGNATURE, BlockKind::Byline, at, at + 1).add(cost).place();
}

/// Whether a line names people, or opens what does.
fn names_people(page: &Page<'_>, at: usize) -> bool {
    at < page.pieces.len()
        && page.byline(at).is_some_and(|shape| !matches!(shape, BylineShape::Newsroom | BylineShape::Label))
}

/// ```abnf
/// joins = "and" / "und" / .. / "," / "&" / "|"       ; alone on its line, between two that name people
/// ```
fn joins(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    text.len() <= 4
        && at > 0
        && !(page.has_prose() && !page.is_before_prose(at) && !page.is_after_prose(at))
        && byline::is_joint(text)
        && names_people(page, at - 1)
        && names_people(page, at + 1)
}

/// Whether an author's name stands over the piece, before the story.
fn is_under_author(page: &Page<'_>, at: usize) -> bool {
    (1..FRONT).contains(&at)
        && page.is_before_prose(at)
        && (page.byline(at - 1).is_some_and(BylineShape::is_opened) && is_signed(page, at - 1)
            || is_author(page, at - 1, page.byline(at - 1)))
}

/// ```abnf
/// says-where = ( "in" / "from" / "de" / "em" / .. ) SP place       ; under an author's name: "DE BRASÍLIA"
/// ```
fn says_where(page: &Page<'_>, at: usize) -> bool {
    byline::is_place_line(page.text(at)) && is_under_author(page, at)
}

/// ```abnf
/// says-for-whom = 1*5WORD       ; under an author's name: "The Harbour Dispatch"; any title, over a date
/// ```
fn says_for_whom(page: &Page<'_>, at: usize) -> bool {
    let (text, piece) = (page.text(at), page.piece(at));
    let words = &piece.shape.words;
    let outlet = || {
        let dated = at + 1 < page.pieces.len() && page.is_stamp(at + 1);
        is_masthead(text)
            || !names_section(text) && (words.is_shouted() && words.all <= 2 || words.all <= 3 && dated)
    };
    piece.hit.is_none()
        && (1..=5).contains(&words.all)
        && words.numeric == 0
        && piece.shape.ending == Ending::None
        && piece.shape.opening == Opening::Capital
        && words.is_title()
        && names_people(page, at.wrapping_sub(1))
        && outlet()
        && is_under_author(page, at)
}

/// ```abnf
/// home = 1*4WORD                       ; under the name that signs a letter: "Port Ellen", "Leeds, Oct. 31"
/// ```
fn is_home(page: &Page<'_>, at: usize) -> bool {
    let (text, piece) = (page.text(at), page.piece(at));
    let words = &piece.shape.words;
    let ends = || {
        at + 1 == page.pieces.len()
            || page.hit_kind(at + 1).is_some_and(|kind| kind.group() == Group::Furniture)
    };
    let town = || {
        text.split([' ', ','])
            .filter(|word| !word.is_empty())
            .all(|word| !word.starts_with(char::is_lowercase))
    };
    at > 0
        && piece.hit.is_none()
        && text.len() <= 40
        && (1..=4).contains(&words.all)
        && matches!(piece.shape.ending, Ending::None)
        && piece.shape.opening == Opening::Capital
        && page.vocabulary(at).promo == 0
        && !names_section(text)
        && page.behind_prose(at - 1).is_some_and(|behind| behind <= SIGNS)
        && page.byline(at - 1).is_some_and(BylineShape::is_names)
        && town()
        && ends()
}

/// ```abnf
/// siglum = "(" 2*4small *( ( "/" / "," ) 2*4small ) ")"       ; alone behind the story: whose copy it is
/// ```
fn is_siglum(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    let Some(inside) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) else { return false };
    let siglum = |part: &str| (2..=4).contains(&part.len()) && part.chars().all(char::is_lowercase);
    text.len() <= 16
        && page.behind_prose(at).is_some_and(|behind| behind <= 1)
        && inside.split(['/', ',']).map(str::trim).all(siglum)
}

/// ```abnf
/// short-signature = 1*3( UPPER "." [SP] ) ( [SP] name [ SP "(" 2*8UPPER ")" ] )       ; right behind the story: "J. Roe (HLP)", "J. R."
/// ```
fn is_short_signature(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    if text.len() > 40
        || !page.piece(at).is_line()
        || !page.behind_prose(at).is_some_and(|behind| (1..=SIGNS).contains(&behind))
    {
        return false;
    }
    let initial = |word: &str| {
        word.ends_with('.')
            && word.split(['.', '-']).all(|one| one.len() <= 4 && one.chars().all(char::is_uppercase))
    };
    let agency = |word: &str| {
        word.strip_prefix('(')
            .and_then(|word| word.strip_suffix(')'))
            .is_some_and(|word| (2..=8).contains(&word.len()) && word.chars().all(char::is_uppercase))
    };
    let mut words = text.split(' ').peekable();
    let mut initials = 0;
    while words.next_if(|word| initial(word)).is_some() {
        initials += 1;
    }
    let surname =
        words.next_if(|word| word.len() > 1 && word.starts_with(char::is_uppercase) && !word.ends_with('.'));
    let bracket = words.next_if(|word| agency(word)).is_some();
    initials > 0
        && words.next().is_none()
        && if surname.is_some() { bracket } else { initials > 1 && !bracket }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use crate::kind::BlockKind::{self, Byline, Headline, Paragraph, Timestamp};

    const STORY: &str = "The council of Harbour Town voted on Tuesday to let the trams run through the night, after a debate \
        that lasted until the early hours and saw four amendments fail.\n\
        “We have heard you, and we will hear you again,” the chair told the residents before the meeting closed, and \
        promised them a second plan and a lower price in the spring.\n";

    fn kinds(source: &str) -> Vec<BlockKind> {
        crate::parse(source).blocks().map(|block| block.kind()).collect()
    }

    #[track_caller]
    fn signed(head: &str, expected: &[BlockKind], author: &str) {
        let source = [head, STORY].concat();
        assert_eq!(kinds(&source)[..expected.len()], *expected, "{head}");
        let authors =
            crate::parse(&source).authors().iter().map(|one| one.name().as_str()).collect::<Vec<_>>();
        assert_eq!(authors.join(" + "), author, "{head}");
    }

    #[test]
    fn names_on_lines_of_their_own() {
        let kinds = [Headline, Byline, Byline, Byline, Byline];
        signed("Trams to Run at Night\nBy\nJane Quill\nand\nTom Marsh\n", &kinds, "Jane Quill + Tom Marsh");
    }

    #[test]
    fn a_front_glued_to_the_story() {
        let signed = ["Council Puts Off Its Vote Jane Quill | Staff Writer ", STORY].concat();
        assert_eq!(kinds(&signed)[..3], [Headline, Byline, Paragraph]);
        let dated = ["Council Puts Off Its Vote June 5, 2017 ", STORY].concat();
        assert_eq!(kinds(&dated)[..3], [Headline, Timestamp, Paragraph]);
        let titled = ["Council Puts Off Its Vote By Jane Quill, Staff Writer\n", STORY].concat();
        assert_eq!(kinds(&titled)[..3], [Headline, Byline, Paragraph]);
    }

    #[test]
    fn small_letters_behind_by() {
        let small = ["council puts off its vote\n", "by jane quill | news editor\n", STORY].concat();
        assert_eq!(kinds(&small)[1..3], [Byline, Paragraph]);
    }

    #[test]
    fn how_a_letter_begins_is_no_headline() {
        for greeting in ["To the Editor:", "Dear Sir,", "Sehr geehrte Redaktion,"] {
            assert_eq!(kinds(&[greeting, "\n", STORY].concat())[0], Paragraph, "{greeting}");
        }
    }

    #[test]
    fn where_and_for_whom_under_a_name() {
        for under in ["The Harbour Dispatch", "THE LAMP", "in Lisbon", "DE BRASÍLIA"] {
            let head = alloc::format!("Trams to Run at Night\nJane Quill\n{under}\n");
            signed(&head, &[Headline, Byline, Byline, Paragraph], "Jane Quill");
        }
        let dated = "Trams to Run at Night\nJane Quill\nHarbour Today\nJune 5, 2017\n";
        signed(dated, &[Headline, Byline, Byline, Timestamp], "Jane Quill");
    }

    #[test]
    fn a_title_under_a_name_is_no_outlet() {
        signed("Jane Quill\nTrams to Run at Night\n", &[Byline, Headline, Paragraph], "Jane Quill");
    }

    #[test]
    fn a_name_on_top_whom_a_bio_is_about() {
        let bio = "Kit Quarry is co-editor of the Lamp. He used to write for fun.\n";
        assert_eq!(kinds(&["Kit Quarry\n", STORY, bio].concat())[0], Byline);
    }

    #[test]
    fn where_the_writer_of_a_letter_lives() {
        for home in ["Port Ellen", "Leeds, OH", "Dunmore, Oct. 31"] {
            let source = [STORY, "Jane Quill\n", home].concat();
            assert_eq!(kinds(&source)[2..], [Byline, Byline], "{home}");
            assert_eq!(crate::parse(&source).authors().len(), 1, "{home}");
        }
        assert_ne!(kinds(&[STORY, "Jane Quill\n", "Breaking News"].concat()).last(), Some(&Byline));
    }

    #[test]
    fn initials_that_sign() {
        for signature in ["J. Quill (HLP)", "J.-P. Quill (HLP)", "J. Q."] {
            assert_eq!(kinds(&[STORY, signature].concat()).last(), Some(&Byline), "{signature}");
        }
        for line in ["J. (HLP)", "J. Quill went on.", "U.S. Navy"] {
            assert_ne!(kinds(&[STORY, line].concat()).last(), Some(&Byline), "{line}");
        }
    }

    #[test]
    fn small_letters_that_stand_for_a_name() {
        assert_eq!(kinds(&[STORY, "(wk)"].concat()).last(), Some(&Byline));
        assert_ne!(kinds(&[STORY, "(sic)", "\n", STORY].concat())[2], Byline);
    }
}
