//! A leaf value: a stretch of the source that means something.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use crate::span::{Span, is_space};

/// A stretch of the source: its span and the raw slice, borrowed for as long as the source lives.
///
/// ```
/// use tearsheet::Text;
///
/// let text = Text::new("By Jane\nRoe", 3..11);
/// assert_eq!(text.as_str(), "Jane\nRoe");
/// assert_eq!(text.joined(), "Jane Roe");
/// assert_eq!((text.span().start(), text.span().end()), (3, 11));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text<'a> {
    raw: &'a str,
    start: usize,
}

impl<'a> Text<'a> {
    /// The stretch of `source` that `span` covers.
    ///
    /// # Panics
    /// If `span` does not lie in `source`, on character boundaries.
    #[must_use]
    pub fn new(source: &'a str, span: impl Into<Span>) -> Self {
        let span = span.into();
        Self { raw: &source[span], start: span.start() }
    }

    /// The stretch `raw` that starts at byte `start` of its source.
    pub(crate) const fn from_raw(raw: &'a str, start: usize) -> Self {
        Self { raw, start }
    }

    /// The stretch as it stands in the source, line ends and all.
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.raw
    }

    /// Where it stands in the source, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.raw.len())
    }

    /// The stretch with every line end in it, and the white space around that, made one space.
    ///
    /// Borrowed where it holds no line end; costs one look at each byte.
    #[must_use]
    pub fn joined(&self) -> Cow<'a, str> {
        join_lines(self.raw)
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.span(), self.raw)
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.joined())
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        self.raw
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.raw == other
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.raw == *other
    }
}

/// Whether `c` ends a line, or is half of what does: LF, CR, NEL, LS or PS.
pub(crate) const fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// `raw` with each run of white space that holds a line end made one space.
pub(crate) fn join_lines(raw: &str) -> Cow<'_, str> {
    if !raw.contains(is_line_end) {
        return Cow::Borrowed(raw);
    }
    let mut joined = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(is_line_end) {
        joined.push_str(rest[..at].trim_end_matches(is_space));
        joined.push(' ');
        rest = rest[at..].trim_start_matches(is_space);
    }
    joined.push_str(rest);
    Cow::Owned(joined)
}
