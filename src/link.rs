//! URLs in prose.
//!
//! ```abnf
//! url       = scheme "://" authority [ tail ]
//! scheme    = "http" / "https" / "ftp" / "rtmp" / "at"     ; in any case
//! relative  = "//" authority [ tail ]                      ; alone on its line
//! bare      = host [ port ] [ tail ]                       ; only where an option asks for it
//! authority = [ userinfo "@" ] host [ port ]
//! ```
//!
//! RFC 3986 says what a URL may hold; what it *does* hold in a news text is less, since the text around it sets no
//! space between a URL and its own full stop, quotation mark, bracket or next word. `host` and `tail` say where it ends.

mod host;
mod tail;

use core::fmt;
use core::iter::FusedIterator;

use memchr::{memchr, memchr2};

use crate::span::{Span, is_space};
use crate::text::{Text, is_line_end};

/// The URLs of `text` that carry a scheme, in order: what [`LinkFinder::new`] finds.
///
/// ```
/// let text = "She posted it (https://example.com/a_(b)), then “https://example.org/c”.";
/// let found: Vec<&str> = tearsheet::links(text).map(|link| link.as_str()).collect();
/// assert_eq!(found, ["https://example.com/a_(b)", "https://example.org/c"]);
/// ```
#[must_use]
pub fn links(text: &str) -> Links<'_> {
    LinkFinder::new().links(text)
}

/// What counts as a link.
///
/// ```
/// use tearsheet::LinkFinder;
///
/// const FINDER: LinkFinder = LinkFinder::new().bare_domains(true);
/// let link = FINDER.links("More at example.com/news.").next().unwrap();
/// assert_eq!(link.as_str(), "example.com/news");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct LinkFinder {
    bare_domains: bool,
}

impl LinkFinder {
    /// URLs with a scheme, and `//host/path` where it is all that stands on its line.
    #[must_use]
    pub const fn new() -> Self {
        Self { bare_domains: false }
    }

    /// Also find `example.com/x`, without a scheme.
    ///
    /// Its last label must be a generic top-level domain in common use (`.com`, `.news`), or two letters where a
    /// path follows or `www.` leads: `example.de/x` and `www.example.de` are links, `README.md` and `said.It` are none.
    #[must_use]
    pub const fn bare_domains(self, yes: bool) -> Self {
        Self { bare_domains: yes }
    }

    /// The links of `text`, in order, none within another; work linear in its bytes.
    #[must_use]
    pub fn links(self, text: &str) -> Links<'_> {
        Links { text, at: 0, finder: self }
    }
}

/// A URL where it stands in a text.
///
/// ```
/// let link = tearsheet::links("See http://example.com/a!").next().unwrap();
/// assert_eq!((link.span().start(), link.as_str()), (4, "http://example.com/a"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link<'a>(Text<'a>);

impl<'a> Link<'a> {
    /// The URL as the text writes it.
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.0.as_str()
    }

    /// Where it stands in the text, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.0.span()
    }
}

impl fmt::Display for Link<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The links of a text: what [`links`] and [`LinkFinder::links`] give.
///
/// ```
/// let mut links = tearsheet::links("http://example.com http://example.org");
/// assert_eq!(links.clone().count(), 2);
/// assert_eq!(links.next().unwrap().as_str(), "http://example.com");
/// ```
#[derive(Clone, Debug)]
pub struct Links<'a> {
    text: &'a str,
    /// Every byte before this one has been looked at, and belongs to no link to come.
    at: usize,
    finder: LinkFinder,
}

impl<'a> Iterator for Links<'a> {
    type Item = Link<'a>;

    fn next(&mut self) -> Option<Link<'a>> {
        while let Some(trigger) = self.trigger() {
            let found = self.around(trigger);
            self.at = found.map_or_else(|looked| looked, Span::end).max(trigger + 1);
            if let Ok(span) = found {
                return Some(Link(Text::new(self.text, span)));
            }
        }
        self.at = self.text.len();
        None
    }
}

impl FusedIterator for Links<'_> {}

impl Links<'_> {
    /// The next byte that a link can be known by: a slash, rare in prose, or a dot where bare domains count.
    fn trigger(&self) -> Option<usize> {
        let rest = &self.text.as_bytes()[self.at..];
        let found = if self.finder.bare_domains { memchr2(b'/', b'.', rest) } else { memchr(b'/', rest) };
        found.map(|at| self.at + at)
    }

    /// The link around the byte at `trigger`, or how far it was looked for in vain.
    fn around(&self, trigger: usize) -> Result<Span, usize> {
        if !self.text[trigger..].starts_with("//") {
            return if self.text.as_bytes()[trigger] == b'.' { self.bare(trigger) } else { Err(trigger + 1) };
        }
        let body = trigger + 2;
        let Some(colon) =
            trigger.checked_sub(1).filter(|&at| at >= self.at && self.text.as_bytes()[at] == b':')
        else {
            return self.relative(trigger);
        };
        let start = scheme_before(self.text, colon, self.at).ok_or(body)?;
        if self.text[..start].ends_with(is_sigil) {
            return Err(body);
        }
        let end = if self.text[start..colon].eq_ignore_ascii_case("at") {
            host::did(self.text, body).map_or_else(|| host::authority(self.text, body), Ok)
        } else {
            host::authority(self.text, body)
        };
        tail::end(self.text, body, end?).map(|end| Span::new(start, end))
    }

    /// `//host/path`, where nothing else stands on the line.
    fn relative(&self, start: usize) -> Result<Span, usize> {
        let body = start + 2;
        if !self.text[self.at..start].trim_end_matches(is_blank).is_empty()
            && !self.text[self.at..start].trim_end_matches(is_blank).ends_with(is_line_end)
        {
            return Err(body);
        }
        let end = tail::end(self.text, body, host::authority(self.text, body)?)?;
        let alone = self.text[end..].trim_start_matches(is_blank);
        if alone.is_empty() || alone.starts_with(is_line_end) { Ok(Span::new(start, end)) } else { Err(end) }
    }

    /// `example.com/x`, around its first dot.
    fn bare(&self, dot: usize) -> Result<Span, usize> {
        let before = &self.text[self.at..dot];
        let start = self.at + before.trim_end_matches(host::is_host_char).len();
        let run_end = host::run_end(self.text, start).max(dot + 1);
        let end = host::bare(self.text, start).ok_or(run_end)?;
        let stands_free = !self.text[..start].ends_with(|c| is_sigil(c) || c == '/' || c == '\\');
        if start == dot || !stands_free || self.text[end..].starts_with('@') {
            return Err(run_end);
        }
        tail::end(self.text, start, end).map(|end| Span::new(start, end))
    }
}

/// A mark that makes what follows it a name or a tag.
const fn is_sigil(c: char) -> bool {
    matches!(c, '@' | '#' | '$' | '＠' | '＃')
}

fn is_blank(c: char) -> bool {
    is_space(c) && !is_line_end(c)
}

/// Where the scheme that ends at `colon` starts, not before `floor`.
///
/// A word may touch `http` and `https`, as it does in flattened posts (`.. the reporthttps://t.co/..`); the short
/// ones stand at a word's start.
fn scheme_before(text: &str, colon: usize, floor: usize) -> Option<usize> {
    const GLUED: [&str; 2] = ["https", "http"];
    const FREE: [&str; 3] = ["rtmp", "ftp", "at"];
    let ends_with = |scheme: &&str| {
        let start = colon.checked_sub(scheme.len()).filter(|&start| start >= floor)?;
        text.as_bytes()[start..colon].eq_ignore_ascii_case(scheme.as_bytes()).then_some(start)
    };
    let at_word_start = |&start: &usize| !text[..start].ends_with(char::is_alphanumeric);
    GLUED.iter().find_map(ends_with).or_else(|| FREE.iter().filter_map(ends_with).find(at_word_start))
}

#[cfg(test)]
mod tests;
