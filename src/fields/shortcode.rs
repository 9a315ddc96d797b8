//! WordPress shortcodes.
//!
//! ```abnf
//! shortcode = "[" name *( 1*WSP attribute ) *WSP [ "/" ] "]" [ content "[/" name "]" ]
//! name      = ALPHA *( ALPHA / DIGIT / "_" / "-" )
//! attribute = key "=" value / value
//! value     = DQUOTE *CHAR DQUOTE / "'" *CHAR "'" / 1*VCHAR
//! ```
//!
//! A name that WordPress or an embed plugin registers is one with anything behind it but prose; another name needs an
//! attribute with a quoted value or a closing tag. `[sic]` and `[Foto: X]` are none.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till, take_while1};
use nom::character::complete::char;
use nom::combinator::{opt, recognize, verify};
use nom::multi::many;
use nom::sequence::{delimited, preceded, terminated};

use crate::fields::markup::pictured;
use crate::fields::slice::{Parsed, head, spaces, spaces1, span_in, text_in};
use crate::lexicon::shortcodes::{BARE, KNOWN};
use crate::lexicon::words;
use crate::span::{is_space, trim};
use crate::text::Text;

/// The longest opening tag, and the longest content, in bytes: no embed's is longer.
const MAX_TAG: usize = 2048;

/// A shortcode, from its opening bracket to the end of its closing tag.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shortcode<'a> {
    text: Text<'a>,
    name: Text<'a>,
    target: Option<Text<'a>>,
    content: Option<Text<'a>>,
}

impl<'a> Shortcode<'a> {
    /// All of it.
    #[cfg(test)]
    pub(crate) const fn text(&self) -> Text<'a> {
        self.text
    }

    /// How many bytes it has.
    pub(crate) const fn len(&self) -> usize {
        self.text.span().len()
    }

    /// Its name, as written: `youtube`.
    pub(crate) const fn name(&self) -> Text<'a> {
        self.name
    }

    /// The URL or id that it embeds, without quotation marks.
    pub(crate) const fn target(&self) -> Option<Text<'a>> {
        self.target
    }

    /// What stands between its tags: a URL, a caption.
    #[cfg(test)]
    pub(crate) const fn content(&self) -> Option<Text<'a>> {
        self.content
    }
}

/// The shortcode that `text` starts with. Looks at a bounded number of bytes.
pub(crate) fn leading(text: &str) -> Option<Shortcode<'_>> {
    if !text.starts_with('[') {
        return None;
    }
    let (rest, (name, attributes)) = opening(head(text, MAX_TAG)).ok()?;
    let opened = span_in(text, rest).start();
    let content = closing(&text[opened..], name);
    let is_known = words::holds(if attributes.is_empty() { BARE } else { KNOWN }, name);
    let is_registered = attributes.iter().any(Attribute::is_quoted) || content.is_some();
    if !(is_registered || (is_known && attributes.iter().all(Attribute::is_plausible))) {
        return None;
    }
    let end = content.map_or(opened, |content| opened + content.len() + name.len() + 3);
    // A caption's own id numbers it in its site: the picture in it is what it shows.
    let shown = content.and_then(pictured);
    let target = shown.or_else(|| attributes.iter().find_map(Attribute::target));
    let target = target.or_else(|| content.map(trim).filter(|inner| is_url(inner)));
    let target = target.or_else(|| attributes.iter().find_map(Attribute::lone));
    Some(Shortcode {
        text: Text::new(text, 0..end),
        name: text_in(text, name),
        target: target.map(|target| text_in(text, target)),
        content: content.map(|content| text_in(text, content)),
    })
}

/// The shortcode that all of `text` is, white space aside; its spans are those of `text`.
pub(crate) fn whole(text: &str) -> Option<Shortcode<'_>> {
    let body = trim(text);
    let found = leading(body).filter(|found| found.text.span().len() == body.len())?;
    let place = |part: Text<'_>| text_in(text, &body[part.span()]);
    Some(Shortcode {
        text: text_in(text, body),
        name: place(found.name),
        target: found.target.map(place),
        content: found.content.map(place),
    })
}

/// The name of the shortcode that `text` opens and does not close: `[embed]`. Looks at a bounded number of bytes.
pub(crate) fn opened(text: &str) -> Option<&str> {
    if !text.starts_with('[') {
        return None;
    }
    let (rest, (name, attributes)) = opening(head(text, MAX_TAG)).ok()?;
    let known = words::holds(KNOWN, name) && attributes.iter().all(Attribute::is_plausible)
        || attributes.iter().any(Attribute::is_quoted);
    let open = closing(&text[span_in(text, rest).start()..], name).is_none();
    (known && open && !name.is_empty()).then_some(name)
}

fn is_url(text: &str) -> bool {
    crate::link::links(text).next().is_some_and(|link| link.as_str().len() == text.len())
        || text.starts_with("//")
}

/// An attribute of a shortcode; the key of a lone value is empty.
#[derive(Clone, Copy, Debug)]
struct Attribute<'a> {
    key: &'a str,
    /// As written, with its quotation marks.
    raw: &'a str,
}

impl<'a> Attribute<'a> {
    fn value(&self) -> &'a str {
        self.raw.trim_matches(['"', '\'', '“', '”', '″'])
    }

    /// Whether it is a key with a value in quotation marks, which plain brackets never hold.
    fn is_quoted(&self) -> bool {
        !self.key.is_empty() && self.value().len() < self.raw.len()
    }

    /// Whether it could stand in a shortcode: a pair, a URL or an id, and not a word of prose.
    fn is_plausible(&self) -> bool {
        let value = self.value();
        let is_id = value.contains(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-' | '/'));
        !self.key.is_empty() || is_id || self.raw.starts_with('=')
    }

    /// The URL or id that it gives under a key for one.
    fn target(&self) -> Option<&'a str> {
        const KEYS: [&str; 14] = [
            "src", "url", "href", "link", "id", "ids", "mp4", "mp3", "m4v", "m4a", "webm", "tweet",
            "video_id", "v",
        ];
        let found = KEYS.iter().any(|key| self.key.eq_ignore_ascii_case(key)) || is_url(self.value());
        (found && !self.value().is_empty()).then(|| self.value())
    }

    /// The value without a key: `[youtube dQw4w9WgXcQ]`, `[youtube=https://..]`.
    fn lone(&self) -> Option<&'a str> {
        let value = self.value().trim_start_matches('=');
        (self.key.is_empty() && !value.is_empty()).then_some(value)
    }
}

type Attributes<'a> = alloc::vec::Vec<Attribute<'a>>;

/// `opening = "[" name ["=" lone] *( 1*WSP attribute ) *WSP [ "/" ] "]"`
fn opening(input: &str) -> Parsed<'_, (&str, Attributes<'_>)> {
    let end = (spaces, opt(char('/')), char(']'));
    let equals = preceded(char('='), lone).map(|raw| Attribute { key: "", raw });
    let attributes = (opt(equals), many(0..=64, preceded(spaces1, attribute)));
    let all = attributes.map(|(first, rest): (_, Attributes<'_>)| first.into_iter().chain(rest).collect());
    delimited(char('['), (name, all), end).parse(input)
}

/// `name = ALPHA *( ALPHA / DIGIT / "_" / "-" )`
fn name(input: &str) -> Parsed<'_> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    verify(take_while1(is_name), |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .parse(input)
}

/// `attribute = name *WSP "=" *WSP ( quoted / lone ) / quoted / lone`
fn attribute(input: &str) -> Parsed<'_, Attribute<'_>> {
    let pair = (terminated(name, (spaces, char('='), spaces)), alt((quoted, lone)));
    let pair = pair.map(|(key, raw)| Attribute { key, raw });
    alt((pair, alt((quoted, lone)).map(|raw| Attribute { key: "", raw }))).parse(input)
}

/// A value in quotation marks, straight or made curly by an editor; the marks are part of it.
fn quoted(input: &str) -> Parsed<'_> {
    let double = (tag("\""), take_till(|c| c == '"'), tag("\""));
    let single = (tag("'"), take_till(|c| c == '\''), tag("'"));
    let curly = (
        alt((tag("”"), tag("“"), tag("″"))),
        take_till(|c| matches!(c, '”' | '″')),
        alt((tag("”"), tag("″"))),
    );
    recognize(alt((double, single, curly))).parse(input)
}

/// `lone = 1*VCHAR`, without brackets and quotation marks
fn lone(input: &str) -> Parsed<'_> {
    let is_lone = |c: char| !is_space(c) && !matches!(c, ']' | '[' | '"');
    verify(take_while1(is_lone), |value: &str| value != "/").parse(input)
}

/// What stands before the closing tag of `name`, if there is one near.
fn closing<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let near = head(text, MAX_TAG);
    let ends = near.match_indices("[/").filter(|(at, _)| {
        let tag = near[at + 2..].strip_prefix(name);
        tag.is_some_and(|rest| rest.starts_with(']'))
    });
    ends.map(|(at, _)| &text[..at]).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text, name, target.
    const SHORTCODES: &[(&str, &str, &str)] = &[
        ("[embed]https://example.com/video/1[/embed]", "embed", "https://example.com/video/1"),
        ("[embed width=\"500\"]https://example.com/video/1[/embed]", "embed", "https://example.com/video/1"),
        ("[youtube aBcDeFgHiJ1]", "youtube", "aBcDeFgHiJ1"),
        (
            "[youtube https://www.youtube.com/watch?v=aBcDeFgHiJ1]",
            "youtube",
            "https://www.youtube.com/watch?v=aBcDeFgHiJ1",
        ),
        ("[youtube=https://youtu.be/aBcDeFgHiJ1&w=320]", "youtube", "https://youtu.be/aBcDeFgHiJ1&w=320"),
        ("[youtube id=\"aBcDeFgHiJ1\" w=320]", "youtube", "aBcDeFgHiJ1"),
        (
            "[tweet https://twitter.com/anaruiz/status/871722520000000000]",
            "tweet",
            "https://twitter.com/anaruiz/status/871722520000000000",
        ),
        ("[tweet 871722520000000000 align='center']", "tweet", "871722520000000000"),
        ("[video src=\"https://example.com/a.mp4\"]", "video", "https://example.com/a.mp4"),
        (
            "[video width=\"640\" mp4=\"https://example.com/a.mp4\"][/video]",
            "video",
            "https://example.com/a.mp4",
        ),
        ("[audio https://example.com/a.mp3]", "audio", "https://example.com/a.mp3"),
        ("[audio src=”https://example.com/a.mp3″ /]", "audio", "https://example.com/a.mp3"),
        ("[caption id=\"attachment_12\" width=\"300\"]The bridge[/caption]", "caption", "attachment_12"),
        ("[gallery ids=\"1,2,3\"]", "gallery", "1,2,3"),
        ("[gallery]", "gallery", ""),
        ("[vimeo 123456789]", "vimeo", "123456789"),
        (
            "[soundcloud url=\"https://soundcloud.com/ana/bridge\"]",
            "soundcloud",
            "https://soundcloud.com/ana/bridge",
        ),
        ("[our_player id='77' autoplay='no']", "our_player", "77"),
        ("[pullquote]So be it.[/pullquote]", "pullquote", ""),
    ];

    #[test]
    fn shortcodes_are_read() {
        for (text, name, target) in SHORTCODES {
            let found = whole(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(found.name(), *name, "{text}");
            assert_eq!(found.target().map_or("", |target| target.as_str()), *target, "{text}");
        }
    }

    #[test]
    fn a_caption_keeps_its_words() {
        let found = whole(" [caption id=\"a1\"]The bridge[/caption]\n").unwrap();
        assert_eq!(found.content().unwrap(), "The bridge");
        assert_eq!(found.text().span().start(), 1);
    }

    #[test]
    fn the_names_are_sorted() {
        assert!([KNOWN, BARE].iter().all(|table| table.windows(2).all(|pair| pair[0] < pair[1])));
    }

    #[test]
    fn brackets_of_prose_are_none() {
        for text in [
            "",
            "[",
            "[]",
            "[sic]",
            "[VIDEO]",
            "[Foto: X]",
            "[VIDEO] Bridge closed",
            "[video of the bridge]",
            "[Ed. note: see below]",
            "[1]",
            "[the minister]",
            "[...]",
            "[youtube",
            "[x](https://example.com)",
            "[embed]https://example.com/a",
        ] {
            assert_eq!(whole(text), None, "{text}");
        }
    }
}
