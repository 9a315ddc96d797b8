//! Linear work: texts that a quadratic rule would choke on, at one size and at four times that size.

use std::string::String;

use crate::parse;

/// A text by its name: what it repeats, and whether that stands on a line of its own.
const PATTERNS: &[(&str, &str, &str)] = &[
    // name, what stands once at the head, what is repeated behind it
    ("labels", "", "WATCH:\n"),
    ("labels on one line", "", "WATCH: "),
    ("labels glued", "", "WATCH:"),
    ("notes", "", "Editor's note: a. "),
    ("notes in brackets", "", "(Editor's note: a) "),
    ("round brackets opened", "", "("),
    ("round brackets opened behind sentences", "", "A. ("),
    ("square brackets opened", "", "[ "),
    ("brackets in each other", "((((((((", "(a) "),
    ("angle brackets", "", "<"),
    ("tags opened", "", "<p "),
    ("elements never closed", "", "<div>\n"),
    ("embeds never closed", "", "<blockquote class=\"twitter-tweet\">"),
    ("shortcodes never closed", "", "[embed]"),
    ("shortcodes a line", "", "[embed]\n"),
    ("shortcodes and their ends", "", "[embed]\nhttp://a.com/\n[/embed]\n"),
    ("elements a line", "", "<iframe>\n"),
    ("elements and their ends", "", "<div>\n</p>\n</div>\n"),
    ("cues and URLs", "", "A b. WATCH: https://youtu.be/a1B2c3D4e5F "),
    ("images never closed", "", "![a]("),
    ("quotes opened", "", "“a "),
    ("straight quotes", "", "\"a "),
    ("apostrophes", "", "' "),
    ("quotes a line", "", "“A b c.\n"),
    ("quotes and verbs", "", "“A,” said Bo Li. "),
    ("at signs", "", "@"),
    ("handles", "", "@ab "),
    ("handles in brackets", "", "(@ab) "),
    ("e-mail starts", "", "a@"),
    ("e-mails", "", "a@b.com "),
    ("scheme marks", "", "://"),
    ("schemes", "", "http://"),
    ("hosts", "", "www."),
    ("links", "", "http://a.com/ "),
    ("links a line", "", "http://a.com/\n"),
    ("one long link", "http://a.com/", "a/"),
    ("one long query", "http://a.com/?", "a=%20&"),
    ("brackets in a link", "http://a.com/", "("),
    ("domains", "", "a.com "),
    ("points", "", "."),
    ("points and spaces", "", ". "),
    ("ellipses", "", "... "),
    ("sentences", "", "A b. "),
    ("initials", "", "A. "),
    ("abbreviations", "", "Mr. "),
    ("capitals", "", "A"),
    ("capital words", "", "Ab "),
    ("capital words a line", "", "Ab Cd\n"),
    ("small words", "", "ab "),
    ("words with and", "By ", "Ab Cd and "),
    ("names with commas", "By ", "Ab Cd, "),
    ("names with bars", "By ", "Ab Cd | "),
    ("bylines", "", "By Ab Cd\n"),
    ("bylines on one line", "", "By Ab Cd "),
    ("one word", "", "a"),
    ("digits", "", "1"),
    ("numbers", "", "1 "),
    ("numbers a line", "", "1 2 3\n"),
    ("years", "", "2019 "),
    ("dates", "", "June 5, 2019 "),
    ("dates a line", "", "June 5, 2019\n"),
    ("times", "", "11:22 "),
    ("days", "", "Tuesday, "),
    ("datelines", "", "PARIS (Reuters) - "),
    ("datelines a line", "", "PARIS (Reuters) - A b.\n"),
    ("capital places", "", "PARIS, "),
    ("posts", "", "A b — Bo Li (@ab) June 5, 2019\n"),
    ("posts on one line", "", "A b — Bo Li (@ab) June 5, 2019 "),
    ("posts and URLs", "", "A b — Bo Li (@ab) June 5, 2019\nhttps://x.com/ab/status/1124300000000000000\n"),
    (
        "posts and URLs of others",
        "",
        "A b pic.x.com/a\nhttps://x.com/cd/status/1124300000000000000\n@ab: c d\n",
    ),
    ("names and URLs", "", "Bo Li @ab\nA b\nA b\nhttps://x.com/ab/status/1124300000000000000\n"),
    ("signatures opened", "", "— Bo Li (@ab "),
    ("dashes", "", "—"),
    ("spaced dashes", "", " — "),
    ("hyphens", "", "-"),
    ("dashes a line", "", "—\n"),
    ("widgets", "", "Follow\nBo Li @ab\nA b\n11:22 PM - 19 Oct 2016\n"),
    ("post ends", "", "pic.twitter.com/a "),
    ("instagram stubs", "", "View this post on Instagram\n"),
    ("photo credits", "", "(Photo by Bo Li) "),
    ("photo credits a line", "", "Photo: Bo Li\n"),
    ("captions", "", "Bo Li, left, at a b. (AP Photo/Bo Li)\n"),
    ("sign-offs", "", "(Reporting by Bo Li; Editing by Ab Cd)\n"),
    ("editors", "(Reporting by ", "Bo Li; Editing by "),
    ("helpers", "", "Bo Li contributed to "),
    ("bios", "", "Bo Li is a reporter for the Post. "),
    ("bios a line", "", "Bo Li is a reporter for the Post.\n"),
    ("bios of titles", "Bo Li is ", "the author of Ab Cd, "),
    ("related", "", "READ MORE: Ab cd\n"),
    ("promos", "", "Sign up for our newsletter\n"),
    ("tags", "Tags: ", "ab, "),
    ("breadcrumbs", "", "Ab > "),
    ("bullets", "", "• ab\n"),
    ("items", "", "1. Ab cd\n"),
    ("tables", "", "ab\t1\t2\n"),
    ("bars", "", "|"),
    ("dividers", "", "* * *\n"),
    ("stars", "", "*"),
    ("colons", "", "a: "),
    ("colons a line", "", "Ab:\n"),
    ("semicolons", "", "a; "),
    ("blank lines", "", "\n"),
    ("carriage returns", "a", "\r"),
    ("spaces", "a", " "),
    ("spaces a line", "", "   \n"),
    ("indents", "", "   a\n"),
    ("rare line ends", "", "a\u{2028}"),
    ("invisible marks", "", "\u{200B}"),
    ("marks that join", "", "a\u{301}"),
    ("characters of four bytes", "", "\u{1F41F} "),
    ("capitals outside ASCII", "", "ÅÄÖ "),
    ("script without case", "", "東京都。"),
    ("script without spaces", "", "東京都"),
    ("wrapped prose", "", "the council put the vote off until the autumn session and\n"),
    (
        "paragraphs",
        "",
        "The council put the vote off until the autumn. It said that the sum was not there.\n\n",
    ),
    ("short lines", "", "a\n"),
    ("twins", "", "abcd\n"),
    ("questions", "", "Q: Ab cd?\nA: Ab.\n"),
];

const SIZE: usize = 4 * 1024;
/// Four times the text is four times the work, and a little for what grows by a step (a sort, a buffer).
const MOST: f64 = 4.6;

fn text(head: &str, unit: &str, size: usize) -> String {
    let mut text = String::with_capacity(size + unit.len());
    text.push_str(head);
    while text.len() < size {
        text.push_str(unit);
    }
    text
}

/// Everything that can be asked of a text.
fn read(source: &str) {
    let article = parse(source);
    let _ = (article.bylines(), article.timestamps(), article.dateline(), article.notes(), article.embeds());
    let _ = (article.captions(), article.credits(), article.bios(), article.sign_offs(), article.authors());
    let _ = (article.utterances(), article.quoted_titles(), crate::quotes(source).count());
    let _ = (article.relations(), article.diagnostics(), article.body(), article.links().count());
}

#[test]
fn work_grows_as_the_text_does() {
    let mut worse = std::vec::Vec::new();
    for &(name, head, unit) in PATTERNS {
        let of = |size| super::of(|| read(&text(head, unit, size))) as f64;
        let (small, large) = (of(SIZE), of(4 * SIZE));
        let ratio = large / small;
        if ratio > MOST {
            worse.push(std::format!(
                "{name}: {ratio:.1} times the work ({:.0} steps a byte)",
                large / (4 * SIZE) as f64
            ));
        }
    }
    assert!(worse.is_empty(), "{worse:#?}");
}

#[test]
#[ignore = "a measurement in seconds, for whoever looks for a hot spot: run it with --release and --nocapture"]
fn time_grows_as_the_text_does() {
    for &(name, head, unit) in PATTERNS {
        let of = |size| {
            let text = text(head, unit, size);
            let started = std::time::Instant::now();
            read(&text);
            started.elapsed().as_secs_f64() * 1e9 / size as f64
        };
        let (small, large) = (of(32 * SIZE), of(128 * SIZE));
        std::println!("{:5.1} {small:8.1} {large:8.1} ns a byte: {name}", large / small);
    }
}
