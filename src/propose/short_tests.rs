//! Stories told in short paragraphs, and the furniture in them: one test a class, over invented articles.

use alloc::string::String;

use crate::kind::BlockKind::{self, Copyright, Other, Promo, Related, Source, Table, Tags};
use crate::kind::Group;

const FIRST: &str = "The ferry to Gull Island will not sail this week, the harbour office said on Monday, after a \
    crack was found in her hull.";
const SHORT: &str = "Nobody had seen the crack before. Divers will look again on Friday.";
const OTHER: &str = "The island has food for ten days, its mayor said.";

/// `lines`, each a paragraph, where `~` stands for the first of a story, `-` and `+` for short ones.
fn page(lines: &[&str]) -> String {
    let lines: alloc::vec::Vec<_> = lines
        .iter()
        .map(|&line| match line {
            "~" => FIRST,
            "-" => SHORT,
            "+" => OTHER,
            line => line,
        })
        .collect();
    lines.join("\n\n") + "\n"
}

fn kind_of(source: &str, part: &str) -> BlockKind {
    let article = crate::parse(source);
    let at = source.find(part).unwrap();
    article.blocks().find(|block| block.span().contains(at)).unwrap().kind()
}

#[track_caller]
fn reads(lines: &[&str], expected: &[(&str, BlockKind)]) {
    let source = page(lines);
    for &(part, kind) in expected {
        assert_eq!(kind_of(&source, part), kind, "{part:?}");
    }
}

#[track_caller]
fn is_body(lines: &[&str], parts: &[&str]) {
    let source = page(lines);
    for part in parts {
        assert_eq!(kind_of(&source, part).group(), Group::Body, "{part:?}");
    }
}

#[test]
fn short_sentences_are_a_story() {
    is_body(
        &[
            "Ferry stays in port",
            "~",
            "-",
            "You could walk across at low tide. Few do.",
            "+",
            "Advertisement",
            "-",
        ],
        &["Nobody had", "You could", "The island"],
    );
    is_body(
        &["Ferry stays in port", "~", "-", "Get our newsletter every Friday", "The fare was $4.", "+"],
        &["The fare"],
    );
}

#[test]
fn a_few_words_over_a_short_sentence_head_it() {
    let lines =
        ["Ferry stays in port", "~", "Read more: Who owns the ferry", "Old steel", "-", "What now", "+"];
    reads(&lines, &[("Read more", Related)]);
    is_body(&lines, &["Old steel", "What now"]);
    let numbered = ["Three things to know", "~", "1. Hull", "-", "2. Harbour", "+", "3. Fares", "-"];
    is_body(&numbered, &["1. Hull", "2. Harbour", "3. Fares"]);
}

#[test]
fn a_table_read_row_by_row_is_a_table() {
    let cells = "Ship\nFirst\nNow\nGull\n12\n14\nTern\n9\n8\nAuk\n31\n30";
    reads(
        &["Ferry stays in port", "~", cells, "-", "+"],
        &[("Ship", Table), ("Tern", Table), ("Auk", Table)],
    );
    // Without figures under each other, lines are no table.
    let lines = "Ship\nFirst\nNow\nGull\nSecond\n14\nTern\n9\nThird";
    let source = page(&["Ferry stays in port", "~", lines, "-", "+"]);
    assert_ne!(kind_of(&source, "Tern"), Table);
}

#[test]
fn the_head_of_a_table_is_no_menu() {
    let rows = "Ship | Berth | Day\nGull | Pier 2, north | Friday\nTern | Pier 4, south | Sunday";
    reads(&["Ferry stays in port", "~", rows, "-", "+"], &[("Ship", Table), ("Gull |", Table)]);
    reads(&["Home | News | Sport | Weather", "Ferry stays in port", "~", "-"], &[("Home", Other)]);
}

#[test]
fn facts_with_their_names_are_no_links() {
    let facts = "Length: 61 metres\nBerths: 120\nBuilt in: Leith\nSpeed: 14 knots";
    is_body(&["Ferry stays in port", "~", "-", facts, "+"], &["Length", "Berths", "Built in", "Speed"]);
}

#[test]
fn a_question_and_a_call_ask_something_of_the_reader() {
    for line in [
        "Enjoyed this? Try our quiz about the sea.",
        "Genoten van dit verhaal? Volg ons op de kade.",
        "Ti è piaciuto? Seguici sui canali della redazione.",
        "¿Te gustó? Compartí esta nota.",
        "Do you know more about the ferry? Write to our desk.",
        "Czy wiesz więcej? Napisz do naszej redakcji.",
    ] {
        reads(&["Ferry stays in port", "~", "-", "+", line], &[(line, Promo)]);
    }
    for line in [
        "Who will pay for it? The harbour office would not say.",
        "Need a boat? The fishermen will take anyone, either way.",
        "Why now? Nobody looked before, the mayor said.",
    ] {
        is_body(&["Ferry stays in port", "~", "-", line, "+"], &[line]);
    }
}

#[test]
fn the_name_of_a_newsletter_in_marks_quotes_nobody() {
    let line =
        "Unser Newsletter „Hafen & Meer“ kommt jeden Freitag kostenlos in Ihr Postfach. Jetzt anmelden!";
    reads(&["Die Fähre bleibt im Hafen", "~", "-", line, "+"], &[("Unser Newsletter", Promo)]);
    let line = "\"Our newsletter is free,\" the mayor said.";
    is_body(&["Ferry stays in port", "~", "-", line, "+"], &["Our newsletter"]);
}

#[test]
fn where_this_text_stands_elsewhere_is_its_source() {
    for line in [
        "This article appears in the May issue of The Lamp.",
        "This essay has been taken from the preface to Tides: A Life.",
        "This recipe was printed in The Lamp on Sunday.",
        "This interview aired on Harbour Radio in May.",
    ] {
        reads(&["Ferry stays in port", "~", "-", "+", line], &[(line, Source)]);
    }
    is_body(
        &["Ferry stays in port", "~", "It appears that this was no accident, the mayor said.", "+"],
        &["It appears"],
    );
}

#[test]
fn a_list_that_a_page_reads_aloud_is_related() {
    let list =
        "list of 2 items\nlist 1 of 2: Who owns the ferry\nlist 2 of 2: A week without bread\nend of list";
    reads(&["Ferry stays in port", "~", "-", list, "+"], &[("list of 2", Related), ("list 2 of", Related)]);
}

#[test]
fn hashtags_alone_behind_the_story_are_tags() {
    let lines = ["Ferry stays in port", "~", "-", "+", "#ferry #gullisland #steel", "© The Lamp"];
    reads(&lines, &[("#ferry", Tags), ("© The", Copyright)]);
}

#[test]
fn short_lines_together_in_the_story_are_its_own_list() {
    let list = "Two coils of old rope\nA lantern from the pilot boat\nThree charts of the outer banks";
    is_body(&["Ferry stays in port", "~", "-", list, "-", "+"], &["Two coils", "A lantern", "Three charts"]);
}
