//! The input in chunks of whole lines, so that all cores have work and memory stays bounded.

use std::io::{self, BufRead};
use std::ops::Range;

/// Bytes after which a chunk takes no further line.
const BYTES: usize = 4 << 20;

/// Lines of the input that are read together.
#[derive(Default)]
pub(crate) struct Chunk {
    bytes: Vec<u8>,
    lines: Vec<Range<usize>>,
    /// The number of lines before it.
    before: u64,
}

/// A line with its number, counted from 1.
#[derive(Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) number: u64,
    /// With its line end, as it came.
    pub(crate) raw: &'a [u8],
}

impl Chunk {
    /// Reads the next lines into this chunk; false at the end of the input.
    pub(crate) fn read(&mut self, input: &mut dyn BufRead) -> io::Result<bool> {
        self.before += self.lines.len() as u64;
        self.bytes.clear();
        self.lines.clear();
        while self.bytes.len() < BYTES {
            let start = self.bytes.len();
            if input.read_until(b'\n', &mut self.bytes)? == 0 {
                break;
            }
            self.lines.push(start..self.bytes.len());
        }
        Ok(!self.lines.is_empty())
    }

    /// Its lines, in order.
    pub(crate) fn lines(&self) -> Vec<Line<'_>> {
        let numbers = self.before + 1..;
        numbers
            .zip(&self.lines)
            .map(|(number, range)| Line { number, raw: &self.bytes[range.clone()] })
            .collect()
    }

    /// Its length in bytes.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }
}

impl<'a> Line<'a> {
    /// The line without its end, and without the byte order mark at the head of the input.
    pub(crate) fn content(self) -> &'a [u8] {
        let content = if self.number == 1 { self.raw.strip_prefix(b"\xEF\xBB\xBF") } else { None };
        content.unwrap_or(self.raw).trim_ascii_end()
    }
}
