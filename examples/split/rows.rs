//! A line of text in the rows of a terminal.

/// A line in rows of at most that many characters, broken at spaces where it can be.
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
        let fits = self.rest.char_indices().nth(self.width).map(|(at, _)| at);
        let (row, rest) = match fits {
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
