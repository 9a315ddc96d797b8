//! The laws as properties: over any text, over texts that look like articles, and over the invented ones, mutated.

use proptest::collection::vec;
use proptest::prelude::*;
use tearsheet::{Group, Report, parse};
use tearsheet_tests::random::{Bytes, Choices as _, XorShift};
use tearsheet_tests::{gutter, laws, sample, wrap};

use crate::ratchet;

/// Any text at all, with more of the marks that rules look for than chance would give.
fn any_text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "\\PC{0,20}",
        2 => "[ \\t\\r\\n\u{85}\u{2028}\u{FEFF}\u{200B}]{0,4}",
        2 => "[A-Za-z0-9@#:/.()\\[\\]\"“”'<>*-]{0,24}",
        1 => any::<String>(),
    ];
    vec(part, 0..12).prop_map(|parts| parts.concat())
}

/// A text that looks like an article.
fn article() -> impl Strategy<Value = String> {
    vec(any::<u8>(), 0..600).prop_map(|bytes| sample::article(&mut Bytes(&bytes)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hold_of_any_text(text in any_text()) {
        laws::hold(text.as_bytes());
    }

    #[test]
    fn hold_of_any_bytes(bytes in vec(any::<u8>(), 0..400)) {
        laws::hold(&bytes);
    }

    #[test]
    fn hold_of_what_looks_like_an_article(text in article()) {
        laws::hold(text.as_bytes());
    }
}

#[test]
fn hold_of_every_invented_article() {
    for gutter in gutter::all() {
        laws::hold(gutter.text.as_bytes());
    }
}

/// What a fuzzer would try first, the same on every run. The laws take turns.
#[test]
fn hold_of_some_thousand_mutations() {
    let articles = gutter::all();
    let mut choices = XorShift::new(1);
    for (_, law) in laws::ALL.iter().cycle().take(3000) {
        let [text, other] = [(); 2].map(|()| articles[choices.below(articles.len())].text.as_str());
        law(&sample::mutated(sample::excerpt(text, 1000, &mut choices), other, &mut choices));
    }
}

#[test]
fn hold_of_texts_that_have_nothing_or_little() {
    for text in
        ["", " ", "\n", "\r\n", "\u{FEFF}", "\u{200B}\n\u{85}", "a", "\u{1F41F}", ".", "\"", "(", "@", "\0"]
    {
        laws::hold(text.as_bytes());
    }
}

/// A report is mended, broken and mangled as JSON: there is an answer to each.
#[test]
fn hostile_json_gets_an_answer() {
    let mut choices = XorShift::new(2);
    for gutter in gutter::all().iter().step_by(8) {
        let json = serde_json::to_string(&Report::new(&parse(&gutter.text))).expect("a report is serialised");
        laws::hostile_json(json.as_bytes());
        for _ in 0..40 {
            let numbers = json.replace(
                choices.pick(&["1", "\"start\":", "null", "\"kind\""]),
                choices.pick(&["9", "-1", "[", "\"end\":"]),
            );
            laws::hostile_json(numbers.as_bytes());
            laws::hostile_json(sample::mutated(&json, &numbers, &mut choices).as_bytes());
        }
    }
}

/// The body, parsed again, is body.
#[test]
fn body_parsed_again_is_body() {
    let (mut kept, mut all) = (0, 0);
    for gutter in gutter::all() {
        let body = wrap::body(&parse(&gutter.text));
        let again = parse(&body);
        all += again.blocks().len();
        kept += again.blocks().filter(|block| block.group() == Group::Body).count();
    }
    ratchet::hold("body_again", ratchet::share(kept, all));
}
