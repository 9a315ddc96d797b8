//! The forms in which the trade signs, dates and introduces itself, each set into a story of its language.
//!
//! `forms/README.md` has the format. A form that begins with `!` is known to be misread; all others have to be read, in
//! every setting. `UPDATE_EXPECT=1` moves the marks; without it a mark that is wrong either way fails. The misses, told
//! one by one:
//!
//! ```sh
//! cargo test -p tearsheet-tests forms -- --nocapture
//! ```

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use serde_json::Value;
use tearsheet::{Article, BlockKind, Report, parse};

use crate::ratchet;

/// The files of forms, and the figures that hold how many of theirs are read.
const FILES: [(&str, &[&str]); 3] = [
    ("forms", &["datelines", "ends", "edges", "people"]),
    ("page_forms", &["furniture"]),
    ("embed_forms", &["embeds"]),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("forms")
}

/// A story of one language: its headline and its paragraphs.
struct Story {
    language: String,
    headline: String,
    paragraphs: Vec<String>,
}

fn stories() -> Vec<Story> {
    let text = fs::read_to_string(folder().join("stories.txt")).expect("the stories are there");
    let story = |part: &str| {
        let mut lines = part.lines().map(str::to_owned);
        let (language, headline) = (lines.next().unwrap(), lines.next().unwrap());
        Story { language, headline, paragraphs: lines.collect() }
    };
    text.trim().split("\n\n").map(story).collect()
}

/// Where a form is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Under the headline.
    Head,
    /// Under the story.
    End,
    /// Under a story that a byline on top signs.
    Signed,
    /// Between two paragraphs.
    Between,
    /// In front of the first sentence, part of its paragraph.
    Open,
    /// In front of the first sentence, in its line.
    Glued,
    /// Behind the last sentence, in its line.
    Tail,
}

/// How the lines of a story stand.
#[derive(Clone, Copy, Debug)]
struct Setting {
    name: &'static str,
    paragraphs: usize,
    gap: &'static str,
    headline: bool,
    /// A deck on top, furniture at the end.
    rich: bool,
}

const SETTINGS: [Setting; 4] = [
    Setting { name: "short", paragraphs: 2, gap: "\n\n", headline: true, rich: false },
    Setting { name: "lines", paragraphs: 5, gap: "\n", headline: true, rich: false },
    Setting { name: "rich", paragraphs: 5, gap: "\n\n", headline: true, rich: true },
    Setting { name: "bare", paragraphs: 3, gap: "\n\n", headline: false, rich: false },
];

const DECK: &str = "The service costs more than planned, but twice as many people ride";
const FURNITURE: [&str; 2] =
    ["Related: How the trams came to Harbour Point", "© 2024 The Harbour Lamp. All rights reserved."];

/// One form and what is to be read of it.
struct Form<'t> {
    place: Place,
    story: &'t Story,
    signer: &'t str,
    known_miss: bool,
    text: &'t str,
    expected: &'t str,
}

/// A story with a form set into it, and where the form's lines and the story's paragraphs stand.
struct Sample {
    text: String,
    form: Vec<(usize, usize)>,
    story: Vec<(usize, usize)>,
}

impl Form<'_> {
    fn set(&self, setting: Setting) -> Sample {
        let mut sample = Sample { text: String::new(), form: Vec::new(), story: Vec::new() };
        if setting.headline {
            sample.line(&self.story.headline, setting.gap);
        }
        if setting.rich && self.story.language == "en" {
            sample.line(DECK, setting.gap);
        }
        match self.place {
            Place::Head => sample.form(self.text, setting.gap),
            Place::Signed => drop(sample.line(&format!("By {}", self.signer), setting.gap)),
            _ => {}
        }
        let paragraphs = &self.story.paragraphs[..setting.paragraphs];
        for (at, paragraph) in paragraphs.iter().enumerate() {
            match self.place {
                Place::Open if at == 0 => {
                    let place = sample.line(&format!("{} {paragraph}", self.text), setting.gap);
                    sample.story.push(place);
                }
                Place::Glued if at == 0 => {
                    let (start, end) = sample.line(&format!("{} {paragraph}", self.text), setting.gap);
                    sample.form.push((start, start + self.text.len()));
                    sample.story.push((start + self.text.len() + 1, end));
                }
                Place::Tail if at + 1 == paragraphs.len() => {
                    let (start, end) = sample.line(&format!("{paragraph} {}", self.text), setting.gap);
                    sample.story.push((start, start + paragraph.len()));
                    sample.form.push((start + paragraph.len() + 1, end));
                }
                _ => {
                    let place = sample.line(paragraph, setting.gap);
                    sample.story.push(place);
                }
            }
            if self.place == Place::Between && at + 1 == paragraphs.len().div_ceil(2) {
                sample.form(self.text, setting.gap);
            }
        }
        if matches!(self.place, Place::End | Place::Signed) {
            sample.form(self.text, setting.gap);
        }
        if setting.rich {
            for line in FURNITURE {
                sample.line(line, setting.gap);
            }
        }
        sample
    }

    /// What is wrong with the reading of the form in one setting.
    fn fault(&self, setting: Setting) -> Option<String> {
        let sample = self.set(setting);
        let article = parse(&sample.text);
        let kinds: Vec<String> = sample.form.iter().map(|&place| kind_at(&article, place)).collect();
        let report = serde_json::to_value(Report::new(&article)).expect("a report is JSON");
        let mut expected = self.expected.split("; ");
        let first = expected.next().unwrap_or_default();
        let mut faults = Vec::new();
        if self.place == Place::Open {
            let read = report["dateline"]["text"].as_str();
            let wanted = (first == "dateline").then(|| self.text.trim());
            if read.map(str::trim) != wanted {
                faults.push(format!("dateline {read:?}"));
            }
        } else if !are(&kinds, first) {
            faults.push(kinds.join(" "));
        }
        let body = sample.story.iter().position(|&place| kind_at(&article, place) != "paragraph");
        if let Some(lost) = body {
            faults.push(format!("paragraph {lost} is {}", kind_at(&article, sample.story[lost])));
        }
        for field in expected {
            let (key, value) = field.split_once(": ").expect("a field is `key: value`");
            let read = values(&report, key).join(" + ");
            if read != value {
                faults.push(format!("{key} {read:?}"));
            }
        }
        (!faults.is_empty()).then(|| format!("{}: {}", setting.name, faults.join(", ")))
    }

    fn faults(&self) -> Vec<String> {
        SETTINGS.iter().filter_map(|&setting| self.fault(setting)).collect()
    }
}

impl Sample {
    fn line(&mut self, line: &str, gap: &str) -> (usize, usize) {
        let start = self.text.len();
        self.text.push_str(line);
        let end = self.text.len();
        self.text.push_str(gap);
        (start, end)
    }

    fn form(&mut self, text: &str, gap: &str) {
        let lines: Vec<&str> = text.split('¶').collect();
        for (at, line) in lines.iter().enumerate() {
            let place = self.line(line, if at + 1 == lines.len() { gap } else { "\n" });
            self.form.push(place);
        }
    }
}

/// The kinds that cover the place, in order: `byline`, `byline+timestamp`.
fn kind_at(article: &Article<'_>, (start, end): (usize, usize)) -> String {
    let blocks = article.blocks().filter(|block| block.span().start() < end && start < block.span().end());
    let mut kinds: Vec<&str> = blocks.map(|block| block.kind().as_str()).collect();
    kinds.dedup();
    kinds.join("+")
}

/// Whether the kinds are those of `byline bio`, `!byline`, `source/credit`, `byline+timestamp`; one word is for every
/// line, and the name of a group for all of its kinds.
fn are(kinds: &[String], expected: &str) -> bool {
    if let Some(not) = expected.strip_prefix('!') {
        return !kinds.iter().any(|kind| kind == not);
    }
    let wanted: Vec<&str> = expected.split(' ').collect();
    let of_group = |one: &str, kinds: &str| {
        let group = |kind: &str| kind.parse::<BlockKind>().map(|kind| kind.group().as_str());
        kinds.split('+').all(|kind| group(kind) == Ok(one))
    };
    let is = |wanted: &str, kind: &str| wanted.split('/').any(|one| one == kind || of_group(one, kind));
    (wanted.len() == 1 || wanted.len() == kinds.len())
        && kinds.iter().zip(wanted.iter().cycle()).all(|(kind, wanted)| is(wanted, kind))
}

/// The values of one key of an expectation.
fn values(report: &Value, key: &str) -> Vec<String> {
    let list = |key: &str| report[key].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    match key {
        "authors" => list("authors").iter().map(|one| text(&one["name"])).collect(),
        "bios" => {
            let names = |bio: &Value| bio["names"].as_array().cloned().unwrap_or_default();
            let mut names: Vec<_> =
                list("bios").iter().flat_map(names).map(|name| text(&name["text"])).collect();
            names.dedup();
            names
        }
        "published" | "updated" => {
            list("timestamps").iter().map(|one| text(&one[key])).filter(|one| !one.is_empty()).collect()
        }
        "credits" => {
            let credits = |one: &Value| one["credits"].as_array().cloned().unwrap_or_default();
            let say = |one: Value| format!("{} {}", text(&one["task"]), text(&one["person"]["name"]));
            list("sign_offs").iter().flat_map(credits).map(say).collect()
        }
        "agency" | "region" | "date" => vec![text(&report["dateline"][key])],
        _ => panic!("no key {key}"),
    }
}

#[test]
fn forms() {
    let stories = stories();
    let mut wrong = Vec::new();
    for (figure, files) in FILES {
        let (mut read, mut all) = (0, 0);
        for file in files {
            let path = folder().join(file).with_extension("txt");
            let table = fs::read_to_string(&path).expect("the table is there");
            let mut marked = String::new();
            let (mut place, mut story, mut signer) = (Place::Head, &stories[0], "");
            for line in table.lines() {
                if let Some(heading) = line.strip_prefix("== ") {
                    (place, story, signer) = heading_of(heading, &stories);
                }
                let Some((text, expected)) = line.split_once(" => ") else {
                    writeln!(marked, "{line}").unwrap();
                    continue;
                };
                let known_miss = text.starts_with("! ");
                let text = text.trim_start_matches("! ");
                let form = Form { place, story, signer, known_miss, text, expected };
                let faults = form.faults();
                all += 1;
                read += usize::from(faults.is_empty());
                if !faults.is_empty() {
                    println!(
                        "{file} {place:?} {} | {text} => {expected}\n      {}",
                        story.language,
                        faults.join("\n      ")
                    );
                }
                if form.known_miss == faults.is_empty() {
                    wrong.push(format!("{file}: {text}"));
                }
                let mark = if faults.is_empty() { "" } else { "! " };
                writeln!(marked, "{mark}{text} => {expected}").unwrap();
            }
            if env::var_os("UPDATE_EXPECT").is_some() {
                fs::write(&path, marked).expect("the table is written");
            }
        }
        println!("{read} of {all} {figure} are read");
        if env::var_os("UPDATE_EXPECT").is_some() || wrong.is_empty() {
            ratchet::hold(figure, ratchet::share(read, all));
        }
    }
    if env::var_os("UPDATE_EXPECT").is_none() {
        assert!(wrong.is_empty(), "read otherwise than marked:\n{}", wrong.join("\n"));
    }
}

/// `PLACE LANGUAGE [SIGNER]`
fn heading_of<'s>(heading: &'s str, stories: &'s [Story]) -> (Place, &'s Story, &'s str) {
    let mut words = heading.splitn(3, ' ');
    let place = match words.next().unwrap_or_default() {
        "head" => Place::Head,
        "end" => Place::End,
        "signed" => Place::Signed,
        "between" => Place::Between,
        "open" => Place::Open,
        "glued" => Place::Glued,
        "tail" => Place::Tail,
        other => panic!("no place {other}"),
    };
    let language = words.next().unwrap_or_default();
    let story = stories.iter().find(|story| story.language == language).expect("a story in that language");
    (place, story, words.next().unwrap_or_default())
}
