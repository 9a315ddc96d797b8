//! Layer 1: the source as physical lines.
//!
//! | ends a line | does not |
//! |---|---|
//! | LF, CR LF, CR, NEL (U+0085), LS (U+2028), PS (U+2029) | VT, FF, U+001C to U+001E: white space |

use alloc::string::String;
use alloc::vec::Vec;

use memchr::{memchr, memchr_iter, memchr2, memmem};

use crate::span::{Span, is_space};
use crate::work;

/// One physical line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The line without the white space at its ends.
    pub(crate) span: Span,
    /// White space in front of that, in bytes.
    pub(crate) indent: usize,
    /// Where the next line starts: the lines' `next` tile the source.
    pub(crate) next: usize,
}

impl Line {
    fn new(source: &str, start: usize, end: usize, next: usize) -> Self {
        let span = trimmed(source, start, end);
        Self { span, indent: span.start() - start, next }
    }

    /// Whether it holds nothing but white space.
    pub(crate) const fn is_blank(&self) -> bool {
        self.span.is_empty()
    }
}

/// Splits `source` into its physical lines, into `lines`.
///
/// ```abnf
/// source   = *line
/// line     = *OCTET line-end / 1*OCTET        ; the second only at the end
/// line-end = LF / CR LF / CR / NEL / LS / PS
/// ```
pub(crate) fn split(source: &str, lines: &mut Vec<Line>) {
    lines.clear();
    work::count(source.len());
    let bytes = source.as_bytes();
    if has_rare_line_end(bytes) {
        return split_any(source, lines);
    }
    let mut start = 0;
    if memchr(b'\r', bytes).is_none() {
        for lf in memchr_iter(b'\n', bytes) {
            lines.push(Line::new(source, start, lf, lf + 1));
            start = lf + 1;
        }
    } else {
        while let Some(found) = memchr2(b'\n', b'\r', &bytes[start..]) {
            let end = start + found;
            let next = end + if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
            lines.push(Line::new(source, start, end, next));
            start = next;
        }
    }
    if start < source.len() {
        lines.push(Line::new(source, start, source.len(), source.len()));
    }
}

/// Probes once for the line ends outside ASCII, so that most texts never ask again.
fn has_rare_line_end(bytes: &[u8]) -> bool {
    ["\u{85}", "\u{2028}", "\u{2029}"].iter().any(|end| memmem::find(bytes, end.as_bytes()).is_some())
}

/// The same split for a text that holds a rare line end: char by char.
fn split_any(source: &str, lines: &mut Vec<Line>) {
    let mut start = 0;
    let mut chars = source.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !crate::text::is_line_end(c) {
            continue;
        }
        let mut next = at + c.len_utf8();
        if c == '\r' && chars.next_if(|&(_, following)| following == '\n').is_some() {
            next += 1;
        }
        lines.push(Line::new(source, start, at, next));
        start = next;
    }
    if start < source.len() {
        lines.push(Line::new(source, start, source.len(), source.len()));
    }
}

/// Copies `source` into `plain` without the CR of each CR LF. `false`, and nothing copied, where it has none, or a CR
/// that ends a line alone.
pub(crate) fn without_cr(source: &str, plain: &mut String) -> bool {
    let bytes = source.as_bytes();
    if memchr(b'\r', bytes).is_none()
        || !memchr_iter(b'\r', bytes).all(|cr| bytes.get(cr + 1) == Some(&b'\n'))
    {
        return false;
    }
    plain.clear();
    plain.reserve(source.len());
    plain.extend(source.split('\r'));
    true
}

/// Moves spans of the text without its CRs to where they lie in `source`; in order, so that one pass over it does.
pub(crate) fn put_back<'s>(source: &str, spans: impl Iterator<Item = &'s mut Span>) {
    let mut crs =
        memchr_iter(b'\r', source.as_bytes()).enumerate().map(|(before, cr)| cr - before).peekable();
    let mut passed = 0;
    let mut moved = |at: usize| {
        while crs.next_if(|&cr| cr < at).is_some() {
            passed += 1;
        }
        at + passed
    };
    for span in spans {
        *span = Span::new(moved(span.start()), moved(span.end()));
    }
}

/// `start..end` without the white space at its ends; where nothing is left, empty at `end`.
fn trimmed(source: &str, start: usize, end: usize) -> Span {
    let text = &source[start..end];
    let body = text.trim_start_matches(is_space);
    Span::new(end - body.len(), start + text.trim_end_matches(is_space).len().max(text.len() - body.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        let mut lines = Vec::new();
        split(source, &mut lines);
        assert_eq!(lines.last().map_or(0, |line| line.next), source.len());
        lines.iter().map(|line| &source[line.span]).collect()
    }

    #[test]
    fn every_line_end() {
        assert_eq!(texts(""), [""; 0]);
        assert_eq!(texts("a"), ["a"]);
        assert_eq!(texts("a\nb\n"), ["a", "b"]);
        assert_eq!(texts("a\r\nb\rc\n\rd"), ["a", "b", "c", "", "d"]);
        assert_eq!(texts("a\u{85}b\u{2028}c\u{2029}d\r\ne"), ["a", "b", "c", "d", "e"]);
        assert_eq!(texts("a\x0Bb\x0Cc"), ["a\x0Bb\x0Cc"]);
    }

    #[test]
    fn white_space_is_trimmed_and_counted() {
        let mut lines = Vec::new();
        split("\u{FEFF}  By\u{A0}Jane \u{200B}\n \t\n", &mut lines);
        assert_eq!((lines[0].span, lines[0].indent), (Span::new(5, 13), 5));
        assert!(lines[1].is_blank());
        assert_eq!(lines[1].span, Span::new(20, 20));
    }

    #[test]
    fn spans_are_put_back_behind_the_crs_that_were_taken_out() {
        let (source, mut plain) = ("a\r\n\r\nbc\r\nd\r\n", String::new());
        assert!(without_cr(source, &mut plain));
        assert_eq!(plain, "a\n\nbc\nd\n");
        let mut spans = [Span::new(0, 1), Span::new(3, 7)];
        put_back(source, spans.iter_mut());
        assert_eq!(spans.map(|span| &source[span]), ["a", "bc\r\nd"]);
    }

    #[test]
    fn a_cr_alone_stays() {
        for source in ["a\nb", "a\rb", "a\r\r\nb", "a\r\nb\r"] {
            assert!(!without_cr(source, &mut String::new()), "{source:?}");
        }
    }
}
