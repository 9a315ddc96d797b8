//! Embeds that stand in a text as HTML or Markdown, read as far as their URL.
//!
//! ```abnf
//! html     = tag *( tag / words )                 ; the first tag one that embeds, plain or escaped (`&lt;iframe`)
//! tag      = "<" ["/"] name *( SP attribute ) ["/"] ">"
//! markdown = ["!"] "[" text "](" url [ SP title ] ")"
//! autolink = "<" scheme "://" 1*VCHAR ">"
//! ```
//!
//! This is no HTML parser: it looks for the URL that an embed's snippet is there for, in the attribute that holds it.

use memchr::memmem;

use crate::fields::post::signatures;
use crate::fields::slice::{span_in, text_in};
use crate::lexicon::markup::{ATTRIBUTES, EMBEDDING, WRAPPING};
use crate::span::{is_space, trim};
use crate::text::Text;
use crate::time::PartialDate;

/// The notation of an embed in markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// `<iframe ..>`, `<blockquote class="twitter-tweet">`
    Html,
    /// `[text](url)`
    MarkdownLink,
    /// `![alt](url)`
    MarkdownImage,
    /// `<https://..>`
    Autolink,
}

/// An embed in markup.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Markup<'a> {
    notation: Notation,
    element: Option<&'a str>,
    text: Text<'a>,
    url: Option<Text<'a>>,
    label: Option<Text<'a>>,
    name: Option<Text<'a>>,
    handle: Option<Text<'a>>,
    date: Option<PartialDate>,
}

impl<'a> Markup<'a> {
    /// How it is written.
    pub(crate) const fn notation(&self) -> Notation {
        self.notation
    }

    /// The name of the element that embeds; none in Markdown.
    pub(crate) const fn element(&self) -> Option<&'a str> {
        self.element
    }

    /// All of it.
    #[cfg(test)]
    pub(crate) const fn text(&self) -> Text<'a> {
        self.text
    }

    /// The URL that it embeds; HTML may leave it out where a script fills the place.
    pub(crate) const fn url(&self) -> Option<Text<'a>> {
        self.url
    }

    /// The text of a Markdown link, the alternative of an image.
    #[cfg(test)]
    pub(crate) const fn label(&self) -> Option<Text<'a>> {
        self.label
    }

    /// Who posted what a block quotation holds.
    pub(crate) const fn name(&self) -> Option<Text<'a>> {
        self.name
    }

    /// The poster's handle, without its `@`.
    pub(crate) const fn handle(&self) -> Option<Text<'a>> {
        self.handle
    }

    /// The day of the post.
    pub(crate) const fn date(&self) -> Option<PartialDate> {
        self.date
    }

    const fn new(notation: Notation, text: Text<'a>, url: Option<Text<'a>>) -> Self {
        Self { notation, element: None, text, url, label: None, name: None, handle: None, date: None }
    }
}

/// The embed that all of `text` is, white space aside: a line or a block of lines. Linear in `text`.
pub(crate) fn embed(text: &str) -> Option<Markup<'_>> {
    let body = trim(text);
    match body.as_bytes().first()? {
        b'<' => autolink(text, body).or_else(|| html(text, body)),
        b'&' => html(text, body),
        b'[' | b'!' => markdown(text, body),
        _ => None,
    }
}

/// The name of the element that `text` opens with, where that embeds or stands around what does.
pub(crate) fn element(text: &str) -> Option<&str> {
    if !text.starts_with('<') {
        return None;
    }
    let tag = Tags { rest: text }.next().filter(|tag| tag.starts(text))?;
    (tag.is_embedding() || WRAPPING.contains(&tag.name)).then_some(tag.name)
}

/// Whether `text` opens with an element that is there to embed something.
pub(crate) fn opens(text: &str) -> bool {
    element(text).is_some() && Tags { rest: text }.next().is_some_and(|tag| tag.is_embedding())
}

/// The URL of the first picture in `text`.
pub(crate) fn pictured(text: &str) -> Option<&str> {
    let picture = Tags { rest: text }.find(|tag| tag.name.eq_ignore_ascii_case("img"))?;
    picture.value("src").filter(|url| is_address(url))
}

fn autolink<'a>(text: &'a str, body: &'a str) -> Option<Markup<'a>> {
    let inner = body.strip_prefix('<')?.strip_suffix('>')?;
    let link = crate::link::links(inner).next().filter(|link| link.span().start() == 0)?;
    let is_whole = !inner.contains(|c: char| is_space(c) || matches!(c, '<' | '>'));
    is_whole.then(|| Markup::new(Notation::Autolink, text_in(text, body), Some(text_in(text, link.as_str()))))
}

fn markdown<'a>(text: &'a str, body: &'a str) -> Option<Markup<'a>> {
    let (notation, rest) = match body.strip_prefix('!') {
        Some(rest) => (Notation::MarkdownImage, rest),
        None => (Notation::MarkdownLink, body),
    };
    let rest = rest.strip_prefix('[')?;
    let middle = rest.find("](")?;
    let target = rest[middle + 2..].strip_suffix(')')?;
    let url = trim(target.split(is_space).next()?).trim_start_matches('<').trim_end_matches('>');
    let title = trim(&target[span_in(target, url).end()..]).trim_start_matches('>');
    let is_title = title.is_empty() || trim(title).starts_with(['"', '\'', '(', '“']);
    let is_one =
        !rest[..middle].contains("](") && !title.contains("](") && !url.contains(['(', '[']) || balanced(url);
    let label = Some(&rest[..middle]).filter(|label| !label.is_empty());
    (is_address(url) && is_title && is_one).then(|| Markup {
        label: label.map(|label| text_in(text, label)),
        ..Markup::new(notation, text_in(text, body), Some(text_in(text, url)))
    })
}

fn balanced(url: &str) -> bool {
    url.matches('(').count() == url.matches(')').count()
}

/// Whether a URL starts here, with a scheme or two slashes.
fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("//");
    rest.is_some_and(|rest| rest.contains('.'))
        || crate::link::links(url).next().is_some_and(|link| link.span().start() == 0)
}

fn html<'a>(text: &'a str, body: &'a str) -> Option<Markup<'a>> {
    let tags = Tags { rest: body };
    let starts = tags.clone().next().is_some_and(|tag| tag.starts(body));
    let content = tags.clone().find(|tag| !WRAPPING.contains(&tag.name) || tag.is_embedding())?;
    let ends = body.ends_with('>') || body.ends_with("&gt;");
    if !starts || !content.is_embedding() || !(ends || tags.clone().count() == 1) {
        return None;
    }
    let signature = signatures(body).last();
    let url = tags.filter_map(|tag| tag.url()).reduce(surer).map(|found| text_in(text, found.url));
    Some(Markup {
        name: signature.map(|one| text_in(text, one.name().as_str())),
        handle: signature.map(|one| text_in(text, one.handle().as_str())),
        date: signature.and_then(|one| one.date()),
        element: Some(content.name),
        ..Markup::new(Notation::Html, text_in(text, body), url)
    })
}

/// A URL, and how far down the list of attributes that hold one it stands.
#[derive(Clone, Copy, Debug)]
struct Found<'a> {
    rank: usize,
    url: &'a str,
    in_link: bool,
}

/// The surer of two; of a block quotation's links the last, which is the post's own.
fn surer<'a>(best: Found<'a>, next: Found<'a>) -> Found<'a> {
    let is_later_link = next.rank == best.rank && next.in_link;
    if next.rank < best.rank || is_later_link { next } else { best }
}

/// An opening tag.
#[derive(Clone, Copy, Debug)]
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// Whether nothing stands before its name in `body` but its bracket.
    fn starts(&self, body: &str) -> bool {
        span_in(body, self.name).start() <= "&lt;".len()
    }

    /// Whether a tag of this name, or of this class, is there to embed something.
    fn is_embedding(&self) -> bool {
        let class = self.value("class").unwrap_or("");
        let is_listed = |word: &str| EMBEDDING.iter().any(|known| known.eq_ignore_ascii_case(word));
        is_listed(self.name) || class.split(is_space).any(|word| word.contains('-') && is_listed(word))
    }

    /// The URL that it embeds.
    fn url(&self) -> Option<Found<'a>> {
        let of_tag =
            |&(_, (tag, _)): &(usize, &(&str, &str))| *tag == "*" || tag.eq_ignore_ascii_case(self.name);
        let urls = ATTRIBUTES.iter().enumerate().filter(of_tag).filter_map(|(rank, (_, key))| {
            let url = self.value(key).filter(|url| is_address(url))?;
            Some(Found { rank, url, in_link: self.name.eq_ignore_ascii_case("a") })
        });
        urls.min_by_key(|found| found.rank)
    }

    /// The value of an attribute, without its quotation marks.
    fn value(&self, key: &str) -> Option<&'a str> {
        let at = memmem::find_iter(self.attributes.as_bytes(), key.as_bytes()).find(|&at| {
            self.attributes[..at].ends_with(is_space) && self.attributes[at + key.len()..].starts_with('=')
        })?;
        let value = &self.attributes[at + key.len() + 1..];
        let quoted = ["&quot;", "\"", "'"].iter().find_map(|mark| Some((value.strip_prefix(mark)?, *mark)));
        let (value, mark) = quoted.unwrap_or((value, " "));
        Some(value.find(mark).map_or(value, |end| &value[..end]))
    }
}

/// The opening tags of a text, plain and escaped.
#[derive(Clone, Debug)]
struct Tags<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let at = memchr::memchr2(b'<', b'&', self.rest.as_bytes())?;
            let (inner, close) = match self.rest[at..].strip_prefix("&lt;") {
                Some(inner) => (inner, "&gt;"),
                None => (&self.rest[at + 1..], ">"),
            };
            let is_tag = self.rest[at..].starts_with(['<']) || close == "&gt;";
            self.rest = inner;
            let name_len =
                inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-').len();
            if !is_tag || name_len == 0 {
                continue;
            }
            let end = inner.find(close).unwrap_or(inner.len());
            self.rest = &inner[end..];
            return Some(Tag { name: &inner[..name_len], attributes: &inner[name_len.min(end)..end] });
        }
    }
}

#[cfg(test)]
mod tests;
