//! A span of the source.

use core::fmt;
use core::ops::{Index, Range};

/// A range of bytes of a source text, start included, end excluded.
///
/// It indexes the text that it was made from, and always lies on character boundaries of it.
///
/// ```
/// use tearsheet::Span;
///
/// let span = Span::new(3, 7);
/// assert_eq!(&"By Jane Roe"[span], "Jane");
/// assert_eq!(format!("{span:?}"), "3..7");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    start: usize,
    // Invariant: start <= end.
    end: usize,
}

impl Span {
    /// The span from byte `start` up to byte `end`; an end before the start counts as the start.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte after the last.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// The length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte at `offset` lies in it.
    #[must_use]
    pub const fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether every byte of `other` lies in it.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same range as the standard library's type.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The span without the white space at its ends, as [`trim`] sees white space.
    #[must_use]
    pub(crate) fn trimmed(self, source: &str) -> Self {
        let text = &source[self];
        let body = trim(text);
        let start = self.start + (body.as_ptr() as usize - text.as_ptr() as usize);
        Self { start, end: start + body.len() }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

impl Index<Span> for str {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

/// White space as the laws mean it: `char::is_whitespace`, the byte order mark and the zero-width space.
#[must_use]
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{FEFF}' || c == '\u{200B}'
}

/// `text` without the white space at its ends; always a slice of `text`, also where nothing is left.
#[must_use]
pub(crate) fn trim(text: &str) -> &str {
    // Most texts begin and end with a mark or a letter of ASCII.
    if let [first, .., last] = text.as_bytes() {
        if first.is_ascii_graphic() && last.is_ascii_graphic() {
            return text;
        }
    }
    text.trim_matches(is_space)
}
