//! What is seen of a text, and that what is told no by it is none.

use std::fs;
use std::path::Path;

use super::*;
use crate::fields::{bar, bio, caption, cue, post, sign_off, stamp};
use crate::lexicon::vocabulary::{self, Vocabulary};
use crate::span::trim;

#[test]
fn words_and_marks() {
    let sees = |text, sight| Glance::of(text).may_have(sight);
    for text in ["Reuters", "by REUTERS’s", "(reuters)", "“Reuters”", "1Reuters2"] {
        assert!(sees(text, word(families::SUPPLIER)), "{text}");
    }
    assert!(!sees("Reut’ers", word(families::SUPPLIER)) && !sees("reutersx", word(families::SUPPLIER)));
    assert!(sees("aquí", word(families::MEDIA)) && sees("AQUÍ", word(families::MEDIA)));
    assert!(sees("on page 5", DIGIT) && !sees("on page five", DIGIT));
    assert!(sees("A.P.", DOTTED) && !sees("it is. And", DOTTED));
    assert!(sees("e\u{301}", DIGIT) && sees("İzle", DIGIT));
}

/// Every line of the invented articles, and every sentence of it.
pub(crate) fn texts(ask: impl Fn(&str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = fs::read_to_string(path).expect("a text");
            for line in text.lines() {
                ask(line);
                crate::shape::sentence_starts(line).for_each(|start| ask(&line[start..]));
            }
        }
    }
}

#[test]
fn what_is_told_no_is_none() {
    texts(|text| {
        let glance = Glance::of(text);
        if !glance.may_have(caption::SIGHTS) {
            assert_eq!((caption::credit(text), caption::tail_credit(text)), (None, None), "{text}");
        }
        if !glance.may_have(cue::SIGHTS) {
            assert_eq!(cue::is_cue(text), None, "{text}");
        }
        if !stamp::SIGHTS.iter().all(|&sight| glance.may_have(sight)) {
            assert_eq!(stamp::tail(text), None, "{text}");
        }
        if !stamp::may_open(text) {
            let dated = |(space, _): (usize, _)| stamp::is_stamp(&text[..space]);
            assert!(!text.match_indices(' ').any(dated), "{text}");
        }
        let tail = sign_off::tail(text, Glance::ALL);
        if !glance.may_have(sign_off::SIGHTS) {
            assert!(!sign_off::is_sign_off(text) && tail.is_none(), "{text}");
        }
        assert_eq!(sign_off::tail(text, glance), tail, "{text}");
        assert!(sign_off::opens_or_helps(text, glance) || !sign_off::is_sign_off(text), "{text}");
        if !glance.may_have(DIVIDER) {
            assert!(!bar::is_menu(text, 2), "{text}");
        }
        if !glance.may_have(DIGIT) {
            assert!(!bar::is_counter(text), "{text}");
        }
        assert_eq!(bio::evidence(text, glance), bio::evidence(text, Glance::ALL), "{text}");
        if !post::may_have_role(trim(text), glance) {
            assert_eq!(post::line_role(text), None, "{text}");
        }
        if !glance.may_have(vocabulary::SIGHTS) {
            assert_eq!(Vocabulary::of(text), Vocabulary::default(), "{text}");
        }
        if let Some(seen) = Vocabulary::seen(text, &Look::of(text, false).sightings) {
            assert!(glance.is_odd() || text.len() > 700 || seen == Vocabulary::of(text), "{text}");
        }
    });
}
