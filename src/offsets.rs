//! Bytes to code points, UTF-16 units, lines and columns, and back.

use alloc::vec::Vec;

use crate::line;
use crate::text::is_line_end;

/// Bytes between two marks of the index.
const STEP: usize = 256;

/// What stands before a byte, counted in other units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Mark {
    chars: usize,
    utf16: usize,
}

/// Converts offsets of a text: bytes are what the crate speaks, code points what Python and Dolma do, UTF-16 units
/// what JavaScript and the editors of content systems do, lines and columns what people do.
///
/// Made by [`Article::offsets`](crate::Article::offsets) or from any text. Made once, at the cost of one look at each
/// byte, and some 6% of the text's bytes for its index; each conversion then costs a few hundred bytes' look and a
/// binary search at the most.
///
/// An offset behind the end counts as the end, and one inside a character as the character's start.
///
/// ```
/// use tearsheet::Offsets;
///
/// let offsets = Offsets::new("Bass’s 🎬\nreply");
/// let reply = "Bass’s 🎬\n".len();
/// assert_eq!(reply, 14);
/// assert_eq!((offsets.chars(reply), offsets.utf16(reply)), (9, 10));
/// assert_eq!(offsets.from_utf16(10), Some(reply));
/// let place = offsets.line_column(reply + 2);
/// assert_eq!((place.line(), place.column()), (2, 3));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offsets<'a> {
    source: &'a str,
    /// One for the start of every [`STEP`] bytes, those of a character begun before included.
    marks: Vec<Mark>,
    /// Where each line starts.
    lines: Vec<usize>,
}

/// A line and a column, both counted from 1; the column in code points.
///
/// ```
/// use tearsheet::{LineColumn, Offsets};
///
/// let place = LineColumn::new(2, 1);
/// assert_eq!(Offsets::new("one\r\ntwo").from_line_column(place), Some(5));
/// assert_eq!(place.to_string(), "2:1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LineColumn {
    line: usize,
    column: usize,
}

impl LineColumn {
    /// The place with that line and column.
    #[must_use]
    pub const fn new(line: usize, column: usize) -> Self {
        Self { line, column }
    }

    /// The line, counted from 1.
    #[must_use]
    pub const fn line(self) -> usize {
        self.line
    }

    /// The column, in code points, counted from 1.
    #[must_use]
    pub const fn column(self) -> usize {
        self.column
    }
}

impl core::fmt::Display for LineColumn {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl<'a> Offsets<'a> {
    /// The index of a text.
    #[must_use]
    pub fn new(source: &'a str) -> Self {
        let mut mark = Mark::default();
        let marks = core::iter::once(mark).chain(source.as_bytes().chunks(STEP).map(|chunk| {
            mark.advance(chunk);
            mark
        }));
        let marks = marks.collect();
        let mut lines = Vec::new();
        line::split(source, &mut lines);
        let is_ended = source.ends_with(is_line_end);
        let ended = if is_ended { lines.len() } else { lines.len().saturating_sub(1) };
        let lines = core::iter::once(0).chain(lines[..ended].iter().map(|line| line.next)).collect();
        Self { source, marks, lines }
    }

    /// Code points before a byte.
    #[must_use]
    pub fn chars(&self, byte: usize) -> usize {
        self.before(byte).chars
    }

    /// UTF-16 units before a byte.
    #[must_use]
    pub fn utf16(&self, byte: usize) -> usize {
        self.before(byte).utf16
    }

    /// The line and column of a byte. Lines end as the crate sees it: LF, CR LF, CR, NEL, LS or PS.
    #[must_use]
    pub fn line_column(&self, byte: usize) -> LineColumn {
        let byte = self.boundary(byte);
        let line = self.lines.partition_point(|&start| start <= byte);
        LineColumn { line, column: self.chars(byte) - self.chars(self.lines[line - 1]) + 1 }
    }

    /// The byte behind that many code points; `None` if the text has fewer.
    #[must_use]
    pub fn from_chars(&self, chars: usize) -> Option<usize> {
        self.find(chars, |mark| mark.chars, |_| 1)
    }

    /// The byte behind that many UTF-16 units; `None` if the text has fewer, or between two halves of a character.
    #[must_use]
    pub fn from_utf16(&self, units: usize) -> Option<usize> {
        self.find(units, |mark| mark.utf16, char::len_utf16)
    }

    /// The byte at a line and column; `None` if the line or the column is not there. The column behind the last
    /// character of the text is.
    #[must_use]
    pub fn from_line_column(&self, place: LineColumn) -> Option<usize> {
        let line = place.line.checked_sub(1)?;
        let start = *self.lines.get(line)?;
        let byte = self.from_chars(self.chars(start).checked_add(place.column.checked_sub(1)?)?)?;
        (self.line_column(byte) == place).then_some(byte)
    }

    /// The start of the character that the byte lies in.
    fn boundary(&self, byte: usize) -> usize {
        if byte >= self.source.len() {
            return self.source.len();
        }
        (0..=byte).rev().find(|&at| self.source.is_char_boundary(at)).unwrap_or(0)
    }

    fn before(&self, byte: usize) -> Mark {
        let byte = self.boundary(byte);
        let mut mark = self.marks[byte / STEP];
        mark.advance(&self.source.as_bytes()[byte / STEP * STEP..byte]);
        mark
    }

    /// The byte before which `of` counts `wanted`, where a character counts `width`.
    fn find(&self, wanted: usize, of: fn(&Mark) -> usize, width: fn(char) -> usize) -> Option<usize> {
        let at = self.marks.partition_point(|mark| of(mark) <= wanted) - 1;
        // A mark may lie inside a character, which it has counted: its end is where counting goes on.
        let mut byte = self.source.len().min(at * STEP);
        while !self.source.is_char_boundary(byte) {
            byte += 1;
        }
        let mut count = of(&self.marks[at]);
        let mut chars = self.source[byte..].chars();
        while count < wanted {
            let c = chars.next()?;
            count += width(c);
            byte += c.len_utf8();
        }
        (count == wanted).then_some(byte)
    }
}

impl Mark {
    /// Counts the characters that start in `bytes`.
    fn advance(&mut self, bytes: &[u8]) {
        self.chars += bytes.iter().filter(|&&byte| is_start(byte)).count();
        // Four bytes in UTF-8 are two units in UTF-16.
        self.utf16 +=
            bytes.iter().map(|&byte| usize::from(is_start(byte)) + usize::from(byte >= 0xF0)).sum::<usize>();
    }
}

/// Whether a byte of UTF-8 starts a character.
const fn is_start(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn an_empty_text_has_one_place() {
        let offsets = Offsets::new("");
        assert_eq!((offsets.chars(0), offsets.utf16(9)), (0, 0));
        assert_eq!(offsets.line_column(0), LineColumn::new(1, 1));
        assert_eq!((offsets.from_chars(0), offsets.from_chars(1)), (Some(0), None));
    }

    #[test]
    fn characters_across_the_marks() {
        let text: String = "a🎬é".chars().cycle().take(900).collect();
        let offsets = Offsets::new(&text);
        let mut units = 0;
        for (chars, (byte, c)) in text.char_indices().enumerate() {
            assert_eq!((offsets.chars(byte), offsets.utf16(byte)), (chars, units));
            assert_eq!((offsets.from_chars(chars), offsets.from_utf16(units)), (Some(byte), Some(byte)));
            if c == '🎬' {
                assert_eq!(offsets.from_utf16(units + 1), None);
                assert_eq!(offsets.chars(byte + 2), chars);
            }
            units += c.len_utf16();
        }
    }

    #[test]
    fn a_final_line_end_starts_a_line() {
        let offsets = Offsets::new("a\u{2028}b\n");
        assert_eq!(offsets.line_column(4), LineColumn::new(2, 1));
        assert_eq!(offsets.line_column(6), LineColumn::new(3, 1));
        assert_eq!(offsets.from_line_column(LineColumn::new(3, 1)), Some(6));
        assert_eq!(Offsets::new("a\nb").line_column(3), LineColumn::new(2, 2));
        assert_eq!(offsets.from_line_column(LineColumn::new(1, 9)), None);
        assert_eq!(offsets.from_line_column(LineColumn::new(0, 0)), None);
    }
}
