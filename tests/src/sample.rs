//! Texts that look like articles, grown from choices: lines from every rule's own grammar, glued, repeated, cut and
//! wrapped, in every newline convention.

use crate::random::Choices;

/// Lines by what rule they are for. In braces: what is grown in their place.
const LINES: &[&str] = &[
    // front
    "{title}",
    "{TITLE}",
    "{title}: {title}",
    "By {name}",
    "By {name} and {name}, {outlet}",
    "{name}, Staff Writer",
    "BY {NAME}",
    "by {name} | {date}",
    "{name}@{word}.example",
    "{date}",
    "Published {date} at 11:22 p.m. EDT",
    "Updated: {date}",
    "{title} {date}",
    "3 min read",
    "{place}, {date}",
    "Von {name}",
    "Por {name}",
    "De {name}",
    "文/{name}",
    // notes
    "NOTE: Video and X-post at the end of the article.",
    "Editor's note: {sentence}",
    "(Editor's note: {sentence})",
    "CORRECTION: {sentence}",
    "UPDATE ({date}): {sentence}",
    "[{sentence}]",
    "Anm. d. Red.: {sentence}",
    "Nota del editor: {sentence}",
    "{sentence} (NDLR)",
    "Note: Sign up for our newsletter.",
    // body
    "{sentence}",
    "{sentence} {sentence} {sentence}",
    "{place} ({agency}) - {sentence}",
    "{PLACE}, {date} ({agency}) — {sentence} {sentence}",
    "“{sentence}” {name} said. “{sentence}”",
    "\"{sentence} {sentence}",
    "«{sentence}», {word} {name}.",
    "{name}: {sentence}",
    "{title}:",
    "- {sentence}",
    "* {title}",
    "{number}. {title}",
    "({number}) {sentence}",
    "• {sentence}",
    "{word}\t{number}\t{number}\t{number}",
    "{word} {number} {number}",
    "| {word} | {word} |",
    "> {sentence}",
    "Q: {sentence}",
    "东京发生了什么？记者{word}报道。",
    "दिल्ली में {number} लोग। {word}।",
    "وقالت {word} إن {word}.",
    // embeds
    "PLAY:",
    "WATCH: {title}",
    "Watch the video below:",
    "{name} wrote on X:",
    "{url}",
    "{url} {url}",
    "WATCH: {url}",
    "{sentence} {url}",
    "{sentence} pic.twitter.com/{id}",
    "{sentence} — {name} (@{handle}) {date}",
    "— {name} (@{handle}) {date}",
    "- {name} (@{handle}) {date} {sentence}",
    "@{handle} {sentence} #{word}",
    "View this post on Instagram",
    "A post shared by {name} (@{handle}) on {date}",
    "Follow",
    "{name} @{handle}",
    "11:22 PM - 19 Oct 2016",
    "4,101 Retweets 9,002 likes",
    "[embed]{url}[/embed]",
    "[youtube {url} w=640]",
    "[caption id=\"{number}\"]{title}[/caption]",
    "<iframe src=\"{url}\" width=\"{number}\"></iframe>",
    "<blockquote class=\"twitter-tweet\"><p>{sentence}</p>&mdash; {name} (@{handle})",
    "![{word}]({url})",
    "<p>{sentence}</p>",
    // media
    "(Photo by {name}/Getty Images)",
    "{sentence} (AP Photo/{name})",
    "Image: {name}",
    "Image copyright {word} Image caption {sentence}",
    "toggle caption",
    "{name} walks to the {word}. Photo: {name}",
    // bios
    "{name} is a reporter for {outlet}. Follow her on X @{handle}.",
    "{name} is the author of {title}. She lives in {place} with her {word}.",
    "About the author",
    "{name} can be reached at {handle}@{word}.com.",
    "({name} covers {word} for {outlet}.)",
    "— {name}",
    // furniture
    "READ MORE: {title}",
    "Related: {title}",
    "(RELATED: {title})",
    "See also",
    "Sign up for our newsletter",
    "ADVERTISEMENT",
    "Story continues below",
    "Share on Facebook Tweet",
    "Filed under: {word}, {word}, {word}",
    "Tags: {word} {word}",
    "Source: {agency}",
    "h/t {outlet}",
    "Originally published at {url}",
    "© 2019 {outlet}. All rights reserved.",
    "(Reporting by {name}; Editing by {name})",
    "{name} contributed to this report.",
    "With files from {agency}",
    "Home > {word} > {word}",
    "###",
    "* * *",
    "-30-",
    "———",
    "_____",
];

/// Marks and odd characters, to be stuck in anywhere.
const MARKS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "<",
    ">",
    "\"",
    "“",
    "”",
    "«",
    "'",
    "’",
    "@",
    "#",
    "://",
    "https://",
    "www.",
    ":",
    "—",
    "-",
    ".",
    "..",
    "…",
    "?",
    "/",
    "\\",
    "&amp;",
    "\u{FEFF}",
    "\u{200B}",
    "\u{A0}",
    "\u{AD}",
    "\u{202E}",
    "\u{301}",
    "\u{1F41F}",
    "\u{1F468}\u{200D}\u{1F469}",
    "\0",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\r",
    "\n",
    "\t",
    "\u{B}",
    "\u{C}",
    "İ",
    "ẞ",
    "ﬁ",
    "Ǆ",
    "٣",
    "　",
    "。",
    "â€™",
];

const WORDS: &[&str] = &[
    "the",
    "harbour",
    "council",
    "a",
    "of",
    "and",
    "vote",
    "Wednesday",
    "bridge",
    "said",
    "on",
    "water",
    "fünf",
    "señora",
    "l'été",
    "city",
    "Mr.",
    "U.S.",
    "No.",
    "percent",
    "$4.5",
    "million",
    "'s",
    "who",
    "is",
    "by",
    "video",
    "photo",
    "newsletter",
    "follow",
    "update",
    "Paris",
    "I",
    "we",
    "they",
    "not",
    "школа",
    "λόγος",
    "都市",
    "दिन",
];
const NAMES: &[&str] = &[
    "Ada Lind",
    "J. R. Okafor",
    "María-José O'Neill",
    "Bree van der Meer",
    "Dr. Odile Garrick",
    "Ike Halvorsen Jr.",
    "Müller",
    "Li Wei",
    "SARA MOSS",
    "Zoë d'Arc",
    "Иван Петров",
];
const PLACES: &[&str] = &["PORT ELLERY", "Calder Bay, Minn.", "Lyon", "St. Ives", "München", "東京"];
const AGENCIES: &[&str] = &["Reuters", "AP", "AFP", "dpa", "EFE", "Xinhua"];
const OUTLETS: &[&str] = &["the Fjord Post", "Calder Tribune", "KQRX News", "the Daily Gannet"];
const DATES: &[&str] = &[
    "June 5, 2017",
    "5 June 2017",
    "2017-06-05",
    "Tuesday",
    "Oct. 19",
    "5. Juni 2017",
    "5 de junio de 2017",
    "le 5 juin 2017",
    "2017年6月5日",
    "05/06/17",
    "10:15 a.m. ET, Monday",
    "31 February 99",
];
const URLS: &[&str] = &[
    "https://twitter.com/adalind/status/1547203918846574592",
    "https://x.com/i/status/99999999999999999999",
    "https://www.youtube.com/watch?v=aB3dE5gH7jK&t=1h2m",
    "http://youtu.be/aB3dE5gH7jK?",
    "https://www.instagram.com/p/CxYz12_-a/",
    "https://news.example/2019/06/a_(b)_c?q=%zz#frag.",
    "www.example.com/path",
    "https://",
    "https://[::1]:99999/",
    "ftp://host.example/ä/ö",
    "pic.twitter.com/aB3dE5gH7j",
    "example.co.uk",
    "https://user:pass@host.example:8080/;x=1",
    "https://xn--bcher-kva.example/",
];

/// The most lines that a text is grown to.
const MOST_LINES: usize = 24;

/// A text of some lines.
pub fn article(choices: &mut impl Choices) -> String {
    let end = choices.pick(&["\n", "\n", "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]);
    let blank_lines = choices.below(3);
    let mut text = String::new();
    let mut last = String::new();
    for _ in 0..=choices.below(MOST_LINES) {
        if !choices.once_in(8) {
            last = line(choices);
        }
        let joint = match choices.below(16) {
            0 => " ",
            1 => "",
            2 => "\n \t\n",
            3 => "\n    ",
            _ => end,
        };
        text.push_str(joint);
        if blank_lines == 0 || choices.once_in(6) {
            text.push_str(end);
        }
        text.push_str(&last);
    }
    if choices.once_in(3) {
        text.push_str(end);
    }
    if choices.once_in(3) {
        text = cut(&text, choices);
    }
    if choices.once_in(4) { wrapped(&text, 30 + choices.below(60), end) } else { text }
}

/// One line of some rule's grammar.
pub fn line(choices: &mut impl Choices) -> String {
    let mut line = String::new();
    grow(choices.pick(LINES), choices, &mut line);
    if choices.once_in(8) {
        insert(&mut line, choices);
    }
    line
}

/// Writes `pattern` with something grown in the place of each name in braces.
fn grow(pattern: &str, choices: &mut impl Choices, out: &mut String) {
    let mut rest = pattern;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, behind)| Some((before, behind.split_once('}')?)))
    {
        out.push_str(before);
        slot(name, choices, out);
        rest = after;
    }
    out.push_str(rest);
}

fn slot(name: &str, choices: &mut impl Choices, out: &mut String) {
    match name {
        "word" => out.push_str(choices.pick(WORDS)),
        "name" => out.push_str(choices.pick(NAMES)),
        "NAME" => out.push_str(&choices.pick(NAMES).to_uppercase()),
        "place" => out.push_str(choices.pick(PLACES)),
        "PLACE" => out.push_str(&choices.pick(PLACES).to_uppercase()),
        "agency" => out.push_str(choices.pick(AGENCIES)),
        "outlet" => out.push_str(choices.pick(OUTLETS)),
        "date" => out.push_str(choices.pick(DATES)),
        "url" => out.push_str(choices.pick(URLS)),
        "number" => out.push_str(&choices.below(3000).to_string()),
        "handle" => out.push_str(choices.pick(&[
            "adalind",
            "ada_lind",
            "a",
            "ünder",
            "name.dots",
            "x1234567890abcdef",
        ])),
        "id" => out.push_str(choices.pick(&["aB3dE5gH7j", "x", "", "0000000000000000000"])),
        "sentence" => {
            words(6 + choices.below(16), choices, out);
            out.push_str(choices.pick(&[".", ".", "?", "!", "…", ".”", ""]));
        }
        "title" => words(2 + choices.below(7), choices, out),
        "TITLE" => {
            let mut title = String::new();
            words(2 + choices.below(7), choices, &mut title);
            out.push_str(&title.to_uppercase());
        }
        _ => unreachable!("`{name}` is not grown"),
    }
}

/// Words with a space between, the first with a capital.
fn words(count: usize, choices: &mut impl Choices, out: &mut String) {
    for index in 0..count {
        let word = choices.pick(WORDS);
        let mut chars = word.chars();
        match (index, chars.next()) {
            (0, Some(first)) => out.extend(first.to_uppercase().chain(chars)),
            _ => {
                out.push(' ');
                out.push_str(word);
            }
        }
    }
}

/// The character boundary at or before `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn insert(text: &mut String, choices: &mut impl Choices) {
    let at = boundary(text, choices.below(text.len() + 1));
    text.insert_str(at, choices.pick(MARKS));
}

/// `text` without some stretch of it.
fn cut(text: &str, choices: &mut impl Choices) -> String {
    let start = boundary(text, choices.below(text.len() + 1));
    let end = boundary(text, start + choices.below(40)).max(start);
    format!("{}{}", &text[..start], &text[end..])
}

/// `text` with `end` for the spaces behind which a line would be longer than `width` characters.
#[must_use]
pub fn wrapped(text: &str, width: usize, end: &str) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split_inclusive([' ', '\n']) {
        let length = word.trim_end().chars().count();
        if column > 0 && column + length > width {
            out.truncate(out.trim_end_matches(' ').len());
            out.push_str(end);
            column = 0;
        }
        out.push_str(word);
        column = if word.ends_with('\n') { 0 } else { column + word.chars().count() };
    }
    out
}

/// `text` with some small changes: marks stuck in, stretches cut, repeated or swapped for another text's.
#[must_use]
pub fn mutated(text: &str, other: &str, choices: &mut impl Choices) -> String {
    let mut out = text.to_owned();
    for _ in 0..=choices.below(4) {
        match choices.below(6) {
            0 => insert(&mut out, choices),
            1 => out = cut(&out, choices),
            2 => {
                let line = line(choices);
                let at = boundary(&out, choices.below(out.len() + 1));
                out.insert_str(at, &line);
            }
            3 => splice(&mut out, other, choices),
            4 => {
                let copy = out.clone();
                splice(&mut out, &copy, choices);
            }
            _ => out.truncate(boundary(&out, choices.below(out.len() + 1))),
        }
    }
    out
}

/// Some stretch of `text`, of at most `most` bytes.
pub fn excerpt<'t>(text: &'t str, most: usize, choices: &mut impl Choices) -> &'t str {
    let start = boundary(text, choices.below((text.len() + 1).saturating_sub(most)));
    &text[start..boundary(text, start + most)]
}

/// Puts a stretch of `other` into `text`.
fn splice(text: &mut String, other: &str, choices: &mut impl Choices) {
    let most = choices.below(400);
    let stretch = excerpt(other, most, choices);
    let at = boundary(text, choices.below(text.len() + 1));
    text.insert_str(at, stretch);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::XorShift;

    #[test]
    fn the_same_seed_grows_the_same_text() {
        assert_eq!(article(&mut XorShift::new(7)), article(&mut XorShift::new(7)));
        assert_ne!(article(&mut XorShift::new(7)), article(&mut XorShift::new(8)));
    }

    #[test]
    fn every_line_grows() {
        for pattern in LINES {
            let mut line = String::new();
            grow(pattern, &mut XorShift::new(1), &mut line);
            assert!(!line.is_empty() && !line.contains(['{', '}']), "{pattern} grew {line}");
        }
    }

    #[test]
    fn wraps_at_spaces() {
        assert_eq!(wrapped("one two three\nfour", 8, "\n"), "one two\nthree\nfour");
    }
}
