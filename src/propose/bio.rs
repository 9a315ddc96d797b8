//! Bios: who the authors are, and how to reach them.

use super::authors::{SIGNED, is_unnamed_around, names};
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::bio::{self, BioEvidence};
use crate::fields::byline::BylineShape;
use crate::fields::name::{is_full, is_given_name};
use crate::kind::BlockKind;
use crate::rule::Rule;
use crate::scan;
use crate::span::is_space;

/// ```abnf
/// bio = [ label ] name "is" [ article ] role *CHAR / name "can be reached at" address / ..    ; see `fields::bio`
/// ```
pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let evidence = page.bio(at);
    let (strength, signs) = (evidence.strength(), page.is_of_author(at, evidence));
    let introduced =
        strength < 3 && !signs && tells(evidence) && !evidence.has(BioEvidence::NEWS) && introduces(page, at);
    if !signs && !introduced && (strength == 0 || strength < 3 && is_more(page, at)) {
        return goes_on(desk, at);
    }
    let apart = !signs
        && page.has_prose()
        && (introduced && page.is_before_furniture(at) || strength >= 3 && is_of_press(evidence))
        && is_apart(page, at);
    let person = introduced && bio::subject_of(page.text(at)).is_some_and(is_given_name);
    let sure = strength >= 3 || person && names_more(page.text(at));
    desk.bid(Rule::BIO, BlockKind::Bio, at, at + 1)
        .add(match strength {
            0 | 1 => Cost::BioFaint,
            2 => Cost::BioWeak,
            3 | 4 => Cost::BioFair,
            _ => Cost::BioStrong,
        })
        .when(page.is_after_prose(at), Cost::BioBehindProse)
        .when(page.is_last(at), Cost::BioLast)
        .when(evidence.has(BioEvidence::ENCLOSED), Cost::BioEnclosed)
        .when(!piece.opens, Cost::BioInline)
        .when(sure && closes_story(page, at), Cost::BioTail)
        .when(at == 0 && !evidence.has(BioEvidence::LABEL), Cost::BioFirst)
        .when(signs, Cost::BioSigner)
        .when(apart, Cost::BioApart)
        .when(is_disclaimed(page, at), Cost::BioDisclaimed)
        .when(
            (signs && tells(evidence) || strength >= 3 && evidence.has(BioEvidence::SHORT))
                && is_under_byline(page, at),
            Cost::BioUnderByline,
        )
        .when(!signs && is_of_story(page, at, evidence), Cost::BioOfStory)
        .when(introduced, Cost::BioIntroduces)
        .when(person, Cost::BioPerson)
        .when(evidence.has(BioEvidence::NEWS) && !signs, Cost::BioNews)
        .when(evidence.has(BioEvidence::NOTE) && evidence.says_who(), Cost::BioNoted)
        .when(piece.opens && page.is_after_prose(at) && reaches(page, at), Cost::BioReach)
        .when(
            evidence.has(BioEvidence::BARE) && (is_by_bio(page, at) || is_under_byline(page, at)),
            Cost::BioAddress,
        )
        .place();
}

/// Whether it says of somebody by name what a person is or does for a living, or where a person lives.
fn tells(evidence: BioEvidence) -> bool {
    let any = [
        BioEvidence::IS | BioEvidence::ROLE,
        BioEvidence::WRITES,
        BioEvidence::LIFE | BioEvidence::SHORT,
        BioEvidence::ACTS,
        BioEvidence::OWN | BioEvidence::SHORT,
    ];
    evidence.has(BioEvidence::NAME) && any.into_iter().any(|one| evidence.has(one))
}

/// Whether it says how to reach somebody: in a few words, or as an address alone right behind the story.
fn reaches(page: &Page<'_>, at: usize) -> bool {
    let evidence = page.bio(at);
    evidence.has(BioEvidence::CONTACT | BioEvidence::SHORT)
        || evidence.has(BioEvidence::BARE)
            && !page.text(at).contains("://")
            && page.behind_prose(at).is_some_and(|behind| behind <= INTRODUCED)
}

/// Whether the piece closes the last line of the story, and nobody speaks in it.
fn closes_story(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    !piece.opens && piece.closes && page.is_after_prose(at) && !page.bio(at).has(BioEvidence::SPEECH)
}

/// ```abnf
/// bio-goes-on = ( "She" / "His" / .. ) *CHAR / name        ; under a bio; the name over one
/// ```
fn goes_on<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let headed = at > 0 && is_headed(page, at - 1);
    if !page.is_after_prose(at) && !headed || page.piece(at).shape.is_long() {
        return;
    }
    let predicate = |at: usize| at < page.pieces.len() && bio::goes_on_from_name(page.text(at));
    let parted = predicate(at) && at > 0 && page.byline(at - 1).is_some_and(BylineShape::is_names);
    let more = parted || is_more(page, at);
    let told = || says(page, at + 1) || is_bare(page, at + 1) || predicate(at + 1);
    let named = page.byline(at).is_some_and(BylineShape::is_names) && (headed || told());
    let about = || bio::is_heading(page.text(at)) && at + 1 < page.pieces.len();
    let heads = named || about() && (told() || tells(page.bio(at + 1)));
    if more || heads {
        desk.bid(Rule::BIO, BlockKind::Bio, at, at + 1)
            .add(if heads { Cost::BioName } else { Cost::BioMore })
            .place();
    }
}

/// Whether it goes on about somebody whom the story has named, by a single name, as stories do and bios of others do not: a label
/// or an address makes it one all the same.
fn is_of_story(page: &Page<'_>, at: usize, evidence: BioEvidence) -> bool {
    let marked = [BioEvidence::LABEL, BioEvidence::NOTE, BioEvidence::CONTACT, BioEvidence::ADDRESS];
    evidence.has(BioEvidence::NAME)
        && !marked.into_iter().any(|one| evidence.has(one))
        && bio::subject_of(page.text(at)).is_some_and(|name| !is_full(name) && page.is_named_above(at, name))
}

/// Whether it names more than its subject, as who works somewhere does: two words with a capital behind the first sentence's verb.
fn names_more(text: &str) -> bool {
    let behind = text.split(is_space).skip_while(|word| !word.starts_with(char::is_lowercase));
    behind.filter(|word| word.starts_with(char::is_uppercase)).nth(1).is_some()
}

/// How many pieces above a line of a bio its subject may be named.
const NAMED: usize = 4;

/// Whether the piece goes on about whom one a little above it is about: by a pronoun, or by a part of the name.
fn is_more(page: &Page<'_>, at: usize) -> bool {
    let text = page.text(at);
    let evidence = page.bio(at);
    let known = matches!(page.hit_kind(at), None | Some(BlockKind::Bio | BlockKind::Source));
    if !known || evidence.has(BioEvidence::NEWS) || evidence.has(BioEvidence::SPEECH) {
        return false;
    }
    let pronoun = bio::speaks_of_known(text);
    let reach = (1..=NAMED).filter(|&up| up <= at).map(|up| at - up);
    // Between the two stands no line of the story.
    reach
        .take_while(|&above| {
            above + 1 == at || !page.is_prose(above + 1) || bio::speaks_of_known(page.text(above + 1))
        })
        .any(|above| {
            let told = || says(page, above) || tells(page.bio(above)) && introduces(page, above);
            let again = || bio::subject_of(page.text(above)).is_some_and(|name| bio::names_again(text, name));
            told() && (pronoun || again())
        })
}

/// Whether a label of bios is alone on its line: `About the author`.
fn is_headed(page: &Page<'_>, at: usize) -> bool {
    page.hit_kind(at) == Some(BlockKind::Bio) && page.piece(at).shape.words.all <= 4
}

/// Whether a byline stands right above the piece, before the story.
fn is_under_byline(page: &Page<'_>, at: usize) -> bool {
    let signed = |above: usize| {
        page.byline(above).is_some_and(|shape| shape == BylineShape::Opened || shape.is_names())
    };
    (1..SIGNED).contains(&at) && signed(at - 1)
}

/// How many pieces behind the story, or before the end, an author may be told of.
const INTRODUCED: usize = 4;

/// Whether the piece, one of the first behind the story or of the last, introduces somebody by the full name whom the
/// story does not know.
fn introduces(page: &Page<'_>, at: usize) -> bool {
    let far = page.pieces_behind(at) >= INTRODUCED && !page.is_close_behind(at, INTRODUCED);
    if far {
        return page.is_before_furniture(at) && is_apart(page, at) && !scan::holds_quote(page.text(at));
    }
    // One who writes may go by a single name, if it is said what else that person is.
    let writes = page.bio(at).has(BioEvidence::WRITES | BioEvidence::ROLE | BioEvidence::SHORT);
    bio::subject_of(page.text(at)).is_some_and(|name| (writes || is_full(name)) && page.is_new(at, name))
}

/// Whether a note under the piece names whom it is about: `The views expressed by Ms. Quill are her own.`
fn is_disclaimed(page: &Page<'_>, at: usize) -> bool {
    page.hit_kind(at + 1) == Some(BlockKind::Note)
        && page.bio(at).has(BioEvidence::NAME | BioEvidence::IS | BioEvidence::ROLE)
        && bio::subject_of(page.text(at)).is_some_and(|name| is_full(name) && names(page.text(at + 1), name))
}

/// Whether it says in the present what only people who write are or do, or how to reach one.
fn is_of_press(evidence: BioEvidence) -> bool {
    let any = [
        BioEvidence::IS | BioEvidence::WRITER,
        BioEvidence::IS | BioEvidence::WORKS,
        BioEvidence::WRITES | BioEvidence::WRITES_FOR,
        BioEvidence::CONTACT,
    ];
    evidence.has(BioEvidence::NAME) && any.into_iter().any(|one| evidence.has(one))
}

/// Whether the piece is about a person by the full name whom nothing around it names, inside the text: other articles,
/// readers, terms may stand behind the story and its bio.
fn is_apart(page: &Page<'_>, at: usize) -> bool {
    !page.is_after_prose(at)
        && !page.bio(at).has(BioEvidence::NEWS)
        && !page.bio(at).has(BioEvidence::SPEECH)
        && bio::subject_of(page.text(at)).is_some_and(|name| {
            is_given_name(name) && is_unnamed_around(page.source, page.piece(at).span, name)
        })
}

fn says(page: &Page<'_>, at: usize) -> bool {
    at < page.pieces.len() && page.bio(at).is_formula()
}

fn is_bare(page: &Page<'_>, at: usize) -> bool {
    at < page.pieces.len() && page.bio(at).has(BioEvidence::BARE)
}

/// Whether a piece beside this one, or over the address above it, is about somebody.
fn is_by_bio(page: &Page<'_>, at: usize) -> bool {
    let named = at > 0 && page.byline(at - 1).is_some_and(BylineShape::is_names) && page.is_after_prose(at);
    named || says(page, at + 1) || (1..=2).any(|up| up <= at && says(page, at - up))
}

#[cfg(test)]
mod tests {
    use crate::kind::BlockKind::{self, Bio, Cue, Embed, Note, Paragraph};
    use alloc::vec::Vec;

    const STORY: &str = "The council of Harbour Town voted on Tuesday to let the trams run through the night, after a \
        debate that lasted until the early hours and saw four amendments fail.\n\
        “We have heard you, and we will hear you again,” the chair told the residents before the meeting closed, and \
        promised them a second plan and a lower price in the spring.\n";

    fn kinds(source: &str) -> Vec<BlockKind> {
        crate::parse(source).blocks().map(|block| block.kind()).collect()
    }

    #[track_caller]
    fn ends_in_bio(line: &str) {
        let source = [STORY, line].concat();
        assert_eq!(kinds(&source), [Paragraph, Paragraph, Bio], "{line}");
    }

    #[test]
    fn a_note_a_story_a_video_and_a_long_bio() {
        let bio = "Ada Quill is a celebrated poet known for her quiet and exact lines about rivers and those who live by \
            them. Originally from York, England, Ada grew up in a house of printers who taught her to love type. She \
            read history at Harbour University, where she became fascinated by old maps. Ada’s poems are praised for \
            their wit. Her first book, The Long Lamp, was a success with readers of every age. With each new book, \
            Ada Quill shows how little a line needs.";
        let source = alloc::format!(
            "NOTE: Video at the end of the article.\n{STORY}PLAY:\nhttps://twitter.com/quill/status/1940211147183149290\n\n{bio}"
        );
        assert_eq!(kinds(&source), [Note, Paragraph, Paragraph, Cue, Embed, Bio]);
        assert_eq!(crate::parse(&source).authors()[0].name(), "Ada Quill");
    }

    #[test]
    fn a_cue_and_its_url_alone() {
        assert_eq!(kinds("PLAY:\nhttps://twitter.com/quill/status/1940211147183149290\n"), [Cue, Embed]);
    }

    #[test]
    fn fragments_behind_the_story() {
        for line in [
            "Quill is a special correspondent.",
            "Quill reports for the Daily Lamp.",
            "Follow Ada Quill on Twitter: @adaquill",
            "Reach the columnist at ada@example.com.",
            "Have a tip? Ada Quill may be reached at ada@example.com.",
            "Editor's note: Ada Quill is a professor of history at Harbour College.",
            "Ada Quill, a poet in Leeds, teaches at Harbour College.",
            "Ada Quill’s latest novel is “Salt.”",
        ] {
            ends_in_bio(line);
        }
    }

    #[test]
    fn a_bio_that_other_texts_follow() {
        let teaser = "The ferry that ran aground on Monday will be back in the water by the end of the week, and nobody was \
            hurt when it met the old pier.\n";
        let press = [STORY, "Ada Quill is a staff writer for the Lamp.\n", teaser, teaser].concat();
        assert_eq!(kinds(&press)[2], Bio);
        let weak =
            [STORY, "Ada Quill teaches history at Harbour College.\n", "3 Comments\n", teaser].concat();
        assert_eq!(kinds(&weak)[2], Bio);
    }

    #[test]
    fn a_bio_behind_the_buttons_of_a_page() {
        let source = [
            STORY,
            "Share this:\nFacebook\nTwitter\nEmail\n",
            "Ada Quill is a lawyer.\n",
            "Related\nFerry runs aground\n",
        ]
        .concat();
        assert_eq!(kinds(&source)[6], Bio);
    }

    #[test]
    fn a_bio_with_a_sentence_a_line() {
        let source = [
            STORY,
            "Ada Quill is a retired engineer and a former pilot.\n",
            "She was stationed in Lisbon and Faro.\n",
            "Prior to joining the navy, Quill worked as a welder.\n",
        ]
        .concat();
        assert_eq!(kinds(&source)[2..], [Bio, Bio, Bio]);
    }

    #[test]
    fn a_bio_glued_to_the_last_paragraph() {
        let source = [STORY.trim_end(), " Ada Quill is a lawyer in Harbour Town."].concat();
        assert_eq!(kinds(&source)[2..], [Bio]);
    }

    #[test]
    fn a_bio_between_the_byline_and_the_story() {
        let source =
            ["Trams to Run at Night\nBy Ada Quill\nAda Quill directs the Coast Project.\n", STORY].concat();
        assert_eq!(kinds(&source)[2], Bio);
    }

    #[test]
    fn an_address_that_the_page_hides() {
        for line in [
            "Ada Quill can be reached at [email\u{a0}protected].",
            "Contact Ada Quill at aquill ‘at’ example.edu.",
            "Quill, a tram driver, writes from Lisbon.",
            "Ada Quill, a medal winner, is an economist, a poet and a critic.",
        ] {
            ends_in_bio(line);
        }
    }

    #[test]
    fn a_bio_whose_views_a_note_disclaims() {
        let known = "“It will be loud,” Quill told the council, and asked for a quieter tram that runs on the old line.\n";
        let bio = "Ada Quill is a fellow of the Coast Institute.\n";
        let note = "The views expressed by Ms. Quill do not necessarily reflect those of the Lamp.\n";
        assert_eq!(kinds(&[STORY, known, bio, note].concat())[3..], [Bio, Note]);
    }

    #[test]
    fn what_the_story_tells_of_whom_it_has_named() {
        let told = "“It will be loud,” Ada Quill told the council, and asked for a quieter tram that runs on the old line.\n";
        let more = "Quill is a retired engineer and a former pilot.\n";
        assert_eq!(kinds(&[STORY, told, more].concat())[3], Paragraph);
        assert_eq!(kinds(&[STORY, more].concat())[2], Bio);
    }

    #[test]
    fn a_work_that_somebody_has_written_and_a_title_with_its_article() {
        for line in [
            "Ada Quill’s last piece for the magazine was about bells.",
            "Ada Quill's essays have appeared in The Lamp.",
            "The Rev. Ada Quill is rector of St. Mary's in Leeds.",
        ] {
            ends_in_bio(line);
        }
        assert_eq!(kinds(&[STORY, "Ada Quill's last plea was heard by nobody.\n"].concat())[2], Paragraph);
    }

    #[test]
    fn a_name_on_the_line_over_what_is_said_of_it() {
        let parted = [STORY, "Ada Quill\n", "teaches history at Harbour College.\n"].concat();
        assert_eq!(kinds(&parted)[2..], [Bio, Bio]);
    }

    #[test]
    fn what_happens_to_a_person_is_no_bio() {
        for line in [
            "Ada Quill is expected to appear in court in March.",
            "Ada Quill is survived by two sons and a sister.",
            "Ada Quill is running against two others for the seat.",
            "Ada Quill is the third person to be charged in the case.",
            "Ada Quill has two goals and an assist in nine games.",
            "For tickets, contact Ada Quill at ada@example.com.",
        ] {
            assert_ne!(kinds(&[STORY, line].concat()).last(), Some(&Bio), "{line}");
        }
        for line in [
            "Ada Quill of Port Ellen is a retired nurse.",
            "Ada Quill’s column appears every other Friday.",
            "When she is not at sea, Ada Quill edits a review.",
        ] {
            ends_in_bio(line);
        }
    }

    #[test]
    fn an_address_that_holds_the_name_of_a_byline() {
        let source = alloc::format!("Trams to Run at Night\nBy Ada Quill\n{STORY}Email: aquill@example.com");
        assert_eq!(kinds(&source).last(), Some(&Bio));
    }

    #[test]
    fn a_person_in_the_news_is_no_author() {
        let first = alloc::format!(
            "Ada Quill, the sister of the mayor, has taken over the trams of the town.\n{STORY}"
        );
        assert_ne!(kinds(&first)[0], Bio);
        let firm = [
            STORY,
            "Harbourways is the largest buyer of night trams in the north, with forty of them in its \
            sheds. But it has cut back on its orders this year, since nobody wants to drive them.",
        ]
        .concat();
        assert_eq!(kinds(&firm).last(), Some(&Paragraph));
    }
}
