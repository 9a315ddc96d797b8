//! Lines about an author: where one begins behind a story, and where it ends before a newsroom's own words.

use alloc::vec::Vec;

use crate::fields::bio::{self, Beginning, BioEvidence};
use crate::fields::byline;
use crate::fields::slice;
use crate::glance::Glance;
use crate::kind::BlockKind;
use crate::letter;
use crate::lexicon;
use crate::lexicon::bio::PRONOUNS;
use crate::lexicon::reader::OURS;
use crate::lexicon::words::holds;
use crate::shape::sentence_starts;
use crate::span::is_space;

/// How many lines from the end an author is told of.
pub(super) const LAST: usize = 6;

/// Bytes of a bio at the most, from its first word to the end of its line.
const BIO: usize = 1600;

/// How many sentences from the end of a line a bio may begin.
const SENTENCES: usize = 8;

/// Goes over the `cuts` of a line.
///
/// A line that is about an author speaks of origins, of following and of reaching, and is no source and no promo for
/// that: it is cut only where it leaves its subject. Any other line is cut where a bio is glued behind its story.
///
/// Answers what the line holds of bios, unless it is too long for one.
pub(super) fn cut(text: &str, glance: Glance, cuts: &mut Vec<usize>) -> Option<BioEvidence> {
    let evidence = (text.len() <= BIO).then(|| bio::evidence(text, glance));
    let tail = || if glance.may_have(bio::SIGHTS) { tail(text, glance) } else { None };
    if evidence.is_some_and(is_bio) && !(text.len() > STORY && behind_story(text, tail)) {
        spare(text, glance, cuts);
    } else {
        cuts.extend(tail().or_else(|| byline::closing(text)));
    }
    evidence
}

/// Goes over the `cuts` of a line under the label of a note, wherever it stands: where it tells of authors, it is cut only where it
/// leaves them.
pub(super) fn cut_noted(text: &str, glance: Glance, cuts: &mut Vec<usize>) -> Option<BioEvidence> {
    let evidence = (text.len() <= BIO).then(|| bio::evidence(text, glance));
    if evidence.is_some_and(|evidence| is_bio(evidence) || evidence.says_who()) {
        spare(text, glance, cuts);
    }
    evidence
}

/// Leaves out the `cuts` at which a line about an author stays with its subject, or goes on to another author.
fn spare(text: &str, glance: Glance, cuts: &mut Vec<usize>) {
    let subject = bio::subject_of(text).unwrap_or_default();
    cuts.retain(|&at| !is_about(first_sentence(&text[at..]), subject, glance));
}

/// Whether a line, of which `evidence` tells, is about an author from its start.
fn is_bio(evidence: BioEvidence) -> bool {
    let known = [BioEvidence::NAME, BioEvidence::CONTACT | BioEvidence::SHORT];
    evidence.is_formula() && known.into_iter().any(|one| evidence.has(one))
        || evidence.has(BioEvidence::PRONOUN | BioEvidence::CONTACT | BioEvidence::SHORT)
}

fn first_sentence(text: &str) -> &str {
    &text[..sentence_starts(text).next().unwrap_or(text.len())]
}

/// Whether `sentence` is about `subject` still, or about another author: it says how to reach a person or who one is, or names the
/// subject, or no more than where a text comes from is known of it and it speaks of the subject by a pronoun.
fn is_about(sentence: &str, subject: &str, glance: Glance) -> bool {
    let mut words = sentence.split(|c: char| !letter::is_alphanumeric(c)).filter(|word| !word.is_empty());
    if words.clone().take(5).any(|word| holds(OURS, word)) {
        return false;
    }
    let named = |word: &str| subject.split(is_space).any(|name| name.len() > 2 && name == word);
    let of_origin = lexicon::lookup(sentence, None)
        .is_none_or(|hit| matches!(hit.kind, BlockKind::Source | BlockKind::Bio));
    let surname = subject.rsplit(is_space).next().unwrap_or_default();
    let handle = |token: &str| {
        let account = token.strip_prefix('@').unwrap_or_default().as_bytes();
        surname.len() > 3
            && account.windows(surname.len()).any(|part| part.eq_ignore_ascii_case(surname.as_bytes()))
    };
    let found = bio::evidence(sentence, glance);
    found.has(BioEvidence::CONTACT)
        || found.has(BioEvidence::NAME | BioEvidence::IS) && !found.has(BioEvidence::NEWS)
        || words.clone().any(named)
        || sentence.split(is_space).any(handle)
        || of_origin && words.any(|word| holds(PRONOUNS, word))
}

/// Where the bio begins that is glued behind the last sentence of a story.
fn tail(text: &str, glance: Glance) -> Option<usize> {
    let from = text.len() - slice::tail(text, BIO).len();
    let starts: Vec<usize> = sentence_starts(&text[from..]).collect();
    let last = &starts[starts.len().saturating_sub(SENTENCES)..];
    last.iter().map(|start| from + start).find(|&start| begins(&text[start..], glance))
}

/// Bytes of a line or two about an author at the most, behind a story in its line.
const NOTE: usize = 300;

/// Bytes of a story's last sentence at the least.
const STORY: usize = 60;

/// Whether `text` begins as no bio does, and a bio begins in it behind more than a few words: it is a story's last line.
fn behind_story(text: &str, tail: impl Fn() -> Option<usize>) -> bool {
    !bio::starts(text) && tail().is_some_and(|start| start >= STORY)
}

/// Whether a bio may begin with `rest`: it says at length what somebody is, or in a line or two who wrote, or how to reach that person.
fn begins(rest: &str, glance: Glance) -> bool {
    match bio::beginning(rest, glance) {
        Beginning::Bio => return true,
        Beginning::Start if rest.len() <= NOTE => {}
        _ => return false,
    }
    let found = bio::evidence(first_sentence(rest), glance);
    let told = [
        BioEvidence::CONTACT,
        BioEvidence::PROFESSION,
        BioEvidence::NAME | BioEvidence::WRITES,
        BioEvidence::NAME | BioEvidence::IS | BioEvidence::ROLE,
        BioEvidence::NAME | BioEvidence::IS | BioEvidence::ADDRESS,
    ];
    let foreign = found.has(BioEvidence::NEWS) || found.has(BioEvidence::SPEECH);
    !foreign && told.into_iter().any(|one| found.has(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str, cuts: &[usize]) -> Vec<usize> {
        let mut cuts = cuts.to_vec();
        cut(text, Glance::of(text), &mut cuts);
        cuts
    }

    #[test]
    fn a_bio_is_cut_where_it_leaves_its_subject() {
        let text =
            "Ada Quill is a staff writer. Originally from York, Ada lives in Leeds. Follow us on Twitter.";
        let origin = text.find("Originally").unwrap();
        let newsroom = text.find("Follow").unwrap();
        assert_eq!(left(text, &[origin, newsroom]), [newsroom]);
    }

    #[test]
    fn a_sentence_that_names_the_subject_stays_in_the_bio() {
        let text = "Ada Quill is a poet. To find out more about Ada Quill, visit the website of the Lamp. Follow us on Twitter.";
        let (more, newsroom) = (text.find("To find").unwrap(), text.find("Follow").unwrap());
        assert_eq!(left(text, &[more, newsroom]), [newsroom]);
    }

    #[test]
    fn a_note_that_tells_of_authors_is_not_cut_between_them() {
        let noted = |text: &str| {
            let mut cuts: Vec<usize> = sentence_starts(text).collect();
            cut_noted(text, Glance::of(text), &mut cuts);
            cuts.len()
        };
        let authors = "Editor's note: Ada Quill served as mayor of York and is the author of “Low Tide.” Ben Marsh is a carter.";
        assert_eq!(noted(authors), 0);
        assert_eq!(
            noted("Editor's note: This story names a child. Ada Quill is a mayor. The vote is open."),
            2
        );
    }

    #[test]
    fn a_line_in_which_a_glance_sees_no_bio_is_cut_as_any_other() {
        crate::glance::tests::texts(|text| {
            let (mut seen, mut all) = (Vec::new(), Vec::new());
            cut(text, Glance::of(text), &mut seen);
            cut(text, Glance::ALL, &mut all);
            assert_eq!(seen, all, "{text}");
        });
    }

    #[test]
    fn how_to_reach_an_author_behind_the_last_sentence() {
        for note in [
            "Follow Ada Quill on Twitter @adaquill.",
            "Reach Ada Quill at aquill@example.com or 555-0142.",
            "Ada Quill is on Twitter @adaquill",
            "The writer is a retired nurse.",
            "(The writer is a retired nurse.)",
        ] {
            let text = alloc::format!("The council meets again in June, and the vote is open to all. {note}");
            assert_eq!(left(&text, &[]), [text.len() - note.len()], "{note}");
        }
        for prose in ["Call the police at 555-0142.", "Ada Quill, the mayor, said she would speak."] {
            let text =
                alloc::format!("The council meets again in June, and the vote is open to all. {prose}");
            assert_eq!(left(&text, &[]), [0; 0], "{prose}");
        }
    }

    #[test]
    fn a_bio_behind_the_last_sentence() {
        let text = "The council meets again in June. Ada Quill is a staff writer for the Lamp.";
        assert_eq!(left(text, &[]), [text.find("Ada").unwrap()]);
        assert_eq!(left("The council meets again in June. The mayor will speak.", &[]), [0; 0]);
    }
}
