//! A line of text in the rows of a terminal.

use unicode_width::UnicodeWidthChar;

/// A line in rows of at most that many columns, broken at spaces where it can be. An ideograph takes two, a combining mark none.
pub(crate) struct Rows<'t> {
    rest: &'t str,
    width: usize,
}

impl<'t> Rows<'t> {
    pub(crate) const fn new(line: &'t str, width: usize) -> Self {
        Self { rest: line, width }
    }
}

impl<'t> Iterator for Rows<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        let (row, rest) = match past(self.rest, self.width) {
            None => (self.rest, ""),
            Some(end) => {
                let (row, next) = self.rest.split_at(end);
                let space = if next.starts_with(' ') { Some(end) } else { row.rfind(' ') };
                let end = space.filter(|&at| at > 0).unwrap_or(end);
                (&self.rest[..end], self.rest[end..].trim_start_matches(' '))
            }
        };
        self.rest = rest;
        Some(row)
    }
}

/// Where the first character begins that has no room in so many columns. The first of the text has, and a mark with its letter.
fn past(text: &str, width: usize) -> Option<usize> {
    let mut columns = 0;
    text.char_indices().find_map(|(at, c)| {
        let own = c.width().unwrap_or(0);
        columns += own;
        (at > 0 && own > 0 && columns > width).then_some(at)
    })
}
