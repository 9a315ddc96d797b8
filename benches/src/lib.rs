//! What the benches measure: many different texts, and who reads them.

use std::hint::black_box;
use std::sync::LazyLock;

use regex::Regex;
use tearsheet::{BlockKind, Parser, Scratch};
use tearsheet_tests::gutter::{self, Gutter};
use tearsheet_tests::random::{Choices, XorShift};
use unicode_segmentation::UnicodeSegmentation;

/// Someone who reads every text and answers a count.
#[derive(Debug)]
pub struct Contestant {
    /// The name in the tables.
    pub name: &'static str,
    /// Whom it is compared with: a contestant's name.
    pub against: &'static str,
    /// Reads the texts.
    pub read: fn(&[String]) -> usize,
}

/// Everyone, each beside its peer.
pub const CONTESTANTS: &[Contestant] = &[
    Contestant { name: "tearsheet: parse", against: "pulldown-cmark: events", read: parse },
    Contestant { name: "tearsheet: parse and body", against: "pulldown-cmark: events", read: body },
    Contestant { name: "tearsheet: links", against: "linkify: links", read: links },
    Contestant { name: "tearsheet: type URLs", against: "url: parse URLs", read: type_urls },
    Contestant { name: "tearsheet: quotes", against: "unicode-segmentation: words", read: quotes },
    Contestant { name: "pulldown-cmark: events", against: "floor: lines and a search", read: events },
    Contestant { name: "linkify: links", against: "floor: lines and a search", read: linkify },
    Contestant { name: "url: parse URLs", against: "floor: lines and a search", read: parse_urls },
    Contestant { name: "regex: labels and URLs", against: "floor: lines and a search", read: regex },
    Contestant { name: "unicode-segmentation: words", against: "floor: lines and a search", read: words },
    Contestant { name: "floor: lines and a search", against: "floor: lines and a search", read: floor },
];

/// Texts of some `bytes` in all, none like another: the invented articles, their paragraphs drawn anew for each copy.
#[must_use]
pub fn texts(bytes: usize) -> Vec<String> {
    let articles = gutter::all();
    let paragraphs: Vec<&str> = articles.iter().flat_map(paragraphs).collect();
    let mut choices = XorShift::new(3);
    let mut texts: Vec<String> = Vec::new();
    let mut made = 0;
    for article in articles.iter().cycle() {
        if made >= bytes {
            break;
        }
        let text = redrawn(article, &paragraphs, &mut choices);
        made += text.len();
        texts.push(text);
    }
    texts
}

fn paragraphs(article: &Gutter) -> impl Iterator<Item = &str> {
    let marks = article.marks.iter().filter(|mark| mark.kind == BlockKind::Paragraph);
    marks.map(|mark| &article.text[mark.span.clone()])
}

/// `article` with other paragraphs in the place of its own.
fn redrawn(article: &Gutter, paragraphs: &[&str], choices: &mut impl Choices) -> String {
    let mut text = String::with_capacity(article.text.len());
    let mut at = 0;
    for mark in &article.marks {
        text.push_str(&article.text[at..mark.span.start]);
        text.push_str(match mark.kind {
            BlockKind::Paragraph => choices.pick(paragraphs),
            _ => &article.text[mark.span.clone()],
        });
        at = mark.span.end;
    }
    text + &article.text[at..]
}

fn parse(texts: &[String]) -> usize {
    let (parser, mut scratch) = (Parser::new(), Scratch::default());
    texts.iter().map(|text| parser.parse_with(&mut scratch, text).blocks().len()).sum()
}

fn body(texts: &[String]) -> usize {
    let (parser, mut scratch) = (Parser::new(), Scratch::default());
    texts.iter().map(|text| parser.parse_with(&mut scratch, text).body().as_str().len()).sum()
}

fn quotes(texts: &[String]) -> usize {
    texts.iter().map(|text| tearsheet::quotes(text).count()).sum()
}

fn events(texts: &[String]) -> usize {
    texts.iter().map(|text| pulldown_cmark::Parser::new(text).map(black_box).count()).sum()
}

fn links(texts: &[String]) -> usize {
    texts.iter().map(|text| tearsheet::links(text).count()).sum()
}

fn linkify(texts: &[String]) -> usize {
    let mut finder = linkify::LinkFinder::new();
    finder.kinds(&[linkify::LinkKind::Url]);
    texts.iter().map(|text| finder.links(text).count()).sum()
}

/// The URLs of the texts: what is typed, once they are found.
fn urls(texts: &[String]) -> impl Iterator<Item = &str> {
    texts.iter().flat_map(|text| tearsheet::links(text)).map(|link| link.as_str())
}

fn type_urls(texts: &[String]) -> usize {
    urls(texts).filter_map(|url| black_box(tearsheet::Embed::from_url(url)).ok()).count()
}

fn parse_urls(texts: &[String]) -> usize {
    urls(texts).filter_map(|url| black_box(url::Url::parse(url)).ok()).count()
}

fn regex(texts: &[String]) -> usize {
    static LABELS: LazyLock<Regex> = LazyLock::new(|| {
        let labels = r"(?im)^\s*[(\[]?(?:by|editor'?s note|note|update|correction|read more|related|watch|play|photo|image|source|tags|sign up|advertisement)\b";
        Regex::new(&format!(r"{labels}|https?://\S+|@\w+")).expect("a regex")
    });
    texts.iter().map(|text| LABELS.find_iter(text).count()).sum()
}

fn words(texts: &[String]) -> usize {
    texts.iter().map(|text| text.unicode_words().count()).sum()
}

/// The least that anyone does who says something of each line.
fn floor(texts: &[String]) -> usize {
    let finder = memchr::memmem::Finder::new("://");
    let of = |text: &String| text.lines().filter(|line| finder.find(line.as_bytes()).is_some()).count();
    texts.iter().map(of).sum()
}
