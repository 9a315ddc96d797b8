//! The invented articles, held against what the parser says of them.
//!
//! `corpus/known_misses.txt` lists every expectation that fails, and nothing else: one that is met is taken off it.
//! `UPDATE_EXPECT=1` writes the list anew, `UPDATE_GUTTERS=1` the kinds in the gutters themselves. The figures, and the
//! articles named in `GUTTER=name,name` side by side:
//!
//! ```sh
//! GUTTER=wire_ap_dam cargo test -p tearsheet-tests gutter -- --nocapture
//! ```

use std::collections::BTreeMap;
use std::{env, fs};

use serde_json::Value;
use tearsheet::{Article, BlockKind, Report, parse};
use tearsheet_tests::gutter::{self, Gutter, Mark, marks_of};

use crate::ratchet;

/// Hits and misses of one kind of expectation.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    expected: usize,
    read: usize,
    met: usize,
}

impl Tally {
    fn f1(self) -> f64 {
        if self.expected + self.read == 0 {
            1.0
        } else {
            ratchet::share(2 * self.met, self.expected + self.read)
        }
    }
}

/// What the whole corpus says.
#[derive(Debug, Default)]
struct Score {
    articles: usize,
    exact: usize,
    kinds: BTreeMap<BlockKind, Tally>,
    confused: BTreeMap<(BlockKind, BlockKind), usize>,
    fields: BTreeMap<String, Tally>,
    misses: Vec<String>,
}

#[test]
fn gutter() {
    let mut score = Score::default();
    for expected in gutter::all() {
        let article = parse(&expected.text);
        let report = report_of(&article);
        if env::var_os("UPDATE_GUTTERS").is_some() {
            let read = Gutter { marks: marks_of(&article), ..expected.clone() };
            read.save().expect("the gutter is written");
        }
        show(&expected, &marks_of(&article));
        score.blocks(&expected, &article);
        score.crlf(&expected, &article);
        for line in &expected.expectations {
            score.field(&expected, line, &report);
        }
        score.complete("note", &expected, &report, "notes");
        score.complete("embed", &expected, &report, "embeds");
    }
    score.print();
    hold(score.misses);
}

/// Posts in words, shortcodes and pasted HTML say who, when and where as far as their text does, and all of it is read:
/// no line of them is among the known misses.
#[test]
fn posts_shortcodes_and_html_are_told_in_full() {
    let misses = fs::read_to_string(gutter::folder().join("known_misses.txt")).expect("the list is there");
    let (mut told, mut forms) = (BTreeMap::new(), BTreeMap::new());
    for gutter in gutter::all() {
        let embeds = gutter.expectations.iter().filter(|line| line.starts_with("embed "));
        for (index, line) in embeds.enumerate() {
            let says =
                |key: &str| parts(line).any(|part| part.strip_prefix(key).is_some_and(|v| v != "null"));
            let Some(form) =
                ["post", "shortcode", "html"].into_iter().find(|form| says(&format!("form={form}")))
            else {
                continue;
            };
            assert!(line.contains(" url="), "{}: `{line}` does not say whether there is a URL", gutter.name);
            *forms.entry(form).or_insert(0) += 1;
            for key in ["name=", "handle=", "date=", "url="] {
                *told.entry(key).or_insert(0) += usize::from(says(key));
            }
            let all = ["name=", "handle=", "date=", "url="].into_iter().all(says);
            *told.entry("all four").or_insert(0) += usize::from(all);
            let missed = format!("{}: embeds[{index}] ", gutter.name);
            assert!(!misses.lines().any(|miss| miss.starts_with(&missed)), "{missed}is missed");
        }
    }
    println!("{forms:?} {told:?}");
    let least = [("post", 40), ("shortcode", 15), ("html", 15)];
    assert!(least.iter().all(|&(form, least)| forms[form] >= least), "{forms:?}");
    let least = [("name=", 60), ("handle=", 60), ("date=", 50), ("url=", 50), ("all four", 40)];
    assert!(least.iter().all(|&(key, least)| told[key] >= least), "{told:?}");
}

/// The misses are exactly the known ones.
fn hold(mut misses: Vec<String>) {
    misses.sort();
    let path = gutter::folder().join("known_misses.txt");
    if env::var_os("UPDATE_EXPECT").is_some() {
        let list: String = misses.iter().map(|miss| format!("{miss}\n")).collect();
        fs::write(&path, list).expect("the list is written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let known: Vec<_> = known.lines().collect();
    let new: Vec<_> = misses.iter().filter(|miss| !known.contains(&miss.as_str())).collect();
    let met: Vec<_> = known.iter().filter(|&&miss| !misses.iter().any(|other| other == miss)).collect();
    assert!(
        new.is_empty() && met.is_empty(),
        "missed, and not known: {new:#?}\nmet, to be taken off: {met:#?}"
    );
}

impl Score {
    /// Every block of the article stands where it is expected, as what it is expected to be.
    fn blocks(&mut self, expected: &Gutter, article: &Article<'_>) {
        let read = marks_of(article);
        self.articles += 1;
        self.exact += usize::from(read == expected.marks);
        for mark in &read {
            self.kinds.entry(mark.kind).or_default().read += 1;
        }
        for (index, mark) in expected.marks.iter().enumerate() {
            let tally = self.kinds.entry(mark.kind).or_default();
            tally.expected += 1;
            if read.contains(mark) {
                tally.met += 1;
                continue;
            }
            let instead = article.block_at(mark.span.start).expect("a block").kind();
            *self.confused.entry((mark.kind, instead)).or_default() += 1;
            self.misses.push(format!("{}: blocks[{index}] {}", expected.name, mark.kind));
        }
    }

    /// The copy with CRLF is read alike.
    fn crlf(&mut self, expected: &Gutter, article: &Article<'_>) {
        let as_read = Gutter { marks: marks_of(article), ..expected.clone() }.with_crlf();
        if marks_of(&parse(&as_read.text)) != as_read.marks {
            self.misses.push(format!("{}: crlf", expected.name));
        }
    }

    /// One line behind `----`. What the report does not say yet is not counted.
    fn field(&mut self, gutter: &Gutter, line: &str, report: &Value) {
        let (field, rest) = line.split_once(' ').unwrap_or((line, ""));
        let met = match field {
            "note" | "embed" => return,
            "layout" | "language" => report[field].as_str().map(|name| name == rest),
            "dateline" => text_of(report.get(field)).map(|text| *text == *rest),
            "author" => has(&report["authors"], |author| author["name"] == rest),
            "bio_name" => {
                has(&report["bios"], |bio| has(&bio["names"], |name| name["text"] == rest) == Some(true))
            }
            "diagnostic" => has(&report["diagnostics"], |diagnostic| diagnostic["code"] == rest),
            "relation" => has(&report["relations"], |relation| is_relation(relation, rest)),
            _ => panic!("{}: `{line}` is no expectation", gutter.name),
        };
        self.count(gutter, field, line, met);
    }

    /// The lines of `field`, in order, are what the report's `list` says, one each.
    fn complete(&mut self, field: &str, gutter: &Gutter, report: &Value, list: &str) {
        let lines = gutter.expectations.iter().filter(|line| line.split(' ').next() == Some(field));
        for (index, line) in lines.enumerate() {
            let met = report[list].as_array().map(|items| {
                let rest = line[field.len()..].trim();
                items.get(index).is_some_and(|item| parts(rest).all(|part| has_field(item, part)))
            });
            self.count(gutter, field, &format!("{list}[{index}] {}", &line[field.len()..].trim()), met);
        }
    }

    fn count(&mut self, gutter: &Gutter, field: &str, what: &str, met: Option<bool>) {
        let Some(met) = met else { return };
        let tally = self.fields.entry(field.into()).or_default();
        tally.expected += 1;
        tally.met += usize::from(met);
        if !met {
            self.misses.push(format!("{}: {what}", gutter.name));
        }
    }

    fn print(&self) {
        println!("\n{:14} {:>8} {:>6} {:>6} {:>6}", "kind", "expected", "read", "met", "F1");
        for (kind, tally) in &self.kinds {
            let Tally { expected, read, met } = tally;
            println!("{:14} {expected:8} {read:6} {met:6} {:6.3}", kind.as_str(), tally.f1());
        }
        let mean = self.kinds.values().map(|tally| tally.f1()).sum::<f64>() / self.kinds.len() as f64;
        println!("macro F1 {mean:.3}, exact {} of {} articles", self.exact, self.articles);
        println!("\nread as something else:");
        let mut confused: Vec<_> = self.confused.iter().collect();
        confused.sort_by_key(|&(_, &count)| std::cmp::Reverse(count));
        for ((kind, instead), count) in confused.into_iter().take(20) {
            let instead = if kind == instead { "the same, cut elsewhere" } else { instead.as_str() };
            println!("{count:5} {kind} -> {instead}");
        }
        println!("\n{:14} {:>8} {:>6}", "field", "expected", "met");
        for (field, Tally { expected, met, .. }) in &self.fields {
            println!("{field:14} {expected:8} {met:6}");
        }
    }
}

/// The article as it is serialised.
fn report_of(article: &Article<'_>) -> Value {
    serde_json::to_value(Report::new(article)).expect("a report is valid JSON")
}

fn has(list: &Value, holds: impl FnMut(&Value) -> bool) -> Option<bool> {
    list.as_array().map(|items| items.iter().any(holds))
}

/// The text of a field; the empty text where the report says that there is none.
fn text_of(field: Option<&Value>) -> Option<&str> {
    field.map(|value| value["text"].as_str().unwrap_or_default())
}

/// The parts of a line: words, and what quotation marks hold together.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    line.split(move |c: char| {
        quoted ^= c == '"';
        c == ' ' && !quoted
    })
}

/// Whether `part`, `key=value`, `key="several words"` or a kind, is said of `item`.
fn has_field(item: &Value, part: &str) -> bool {
    let (key, value) = part.split_once('=').unwrap_or(("kind", part));
    let value = value.trim_matches('"');
    match &item[key] {
        Value::String(text) => text == value,
        // A number or a null is named as JSON writes it.
        other => other.to_string().as_str() == value,
    }
}

/// `kind from[index] -> to[index] / none [wants what]`
fn is_relation(relation: &Value, line: &str) -> bool {
    let words: Vec<_> = line.split(' ').collect();
    let end = |value: &Value| match value["in"].as_str() {
        Some(list) => format!("{list}[{}]", value["index"]),
        None => "none".into(),
    };
    let [kind, from, "->", to, wants @ ..] = words.as_slice() else { panic!("`{line}` is no relation") };
    let wanted = match wants {
        ["wants", what] => relation["wants"] == *what,
        _ => true,
    };
    relation["kind"] == *kind && end(&relation["from"]) == *from && end(&relation["to"]) == *to && wanted
}

/// Prints the articles that `GUTTER` names: what was read, and before it what was expected where that is another.
fn show(expected: &Gutter, read: &[Mark]) {
    let named = env::var("GUTTER").unwrap_or_default();
    if !named.split(',').any(|name| name == expected.name) {
        return;
    }
    println!("\n== {}", expected.name);
    let mut marks = expected.marks.clone();
    marks.extend(read.iter().filter(|mark| !expected.marks.contains(mark)).cloned());
    marks.sort_by_key(|mark| mark.span.start);
    for mark in marks {
        let sign = match (expected.marks.contains(&mark), read.contains(&mark)) {
            (true, true) => ' ',
            (true, false) => '-',
            _ => '+',
        };
        let text: String = expected.text[mark.span].replace('\n', "⏎").chars().take(120).collect();
        println!("{sign} {:13}| {text}", mark.kind.as_str());
    }
}
