//! The invented articles, set in other ways: wrapped at a column, indented, with and without blank lines.

use tearsheet::{Article, BlockKind};

use crate::gutter::Gutter;
use crate::sample::wrapped;

/// A way to set a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Columns that lines are wrapped at.
    pub width: usize,
    /// Whether a paragraph's first line is indented.
    pub indented: bool,
    /// Whether a blank line stands between any two paragraphs.
    pub blank_separated: bool,
}

/// Every setting that wrap invariance is measured over. One that neither indents nor separates is none: where a
/// paragraph ends is lost in it.
#[must_use]
pub fn settings() -> Vec<Setting> {
    let ways = [(true, true), (false, true), (true, false)];
    let setting = |width, (indented, blank_separated)| Setting { width, indented, blank_separated };
    [60, 72, 80].iter().flat_map(|&width| ways.map(|way| setting(width, way))).collect()
}

impl Setting {
    /// Sets an article: each line of it that is not wrapped is a paragraph.
    #[must_use]
    pub fn set(self, gutter: &Gutter) -> String {
        let mut out = String::new();
        let mut inside = gutter.marks.iter().peekable();
        let mut start = 0;
        for line in gutter.text.split_inclusive('\n') {
            let end = start + line.len();
            while inside.next_if(|mark| mark.span.end <= start).is_some() {}
            // Further lines of a post go under the first.
            let goes_on = inside.peek().is_some_and(|mark| mark.span.start < start);
            start = end;
            let text = line.trim();
            if text.is_empty() {
                continue;
            }
            if self.blank_separated && !goes_on && !out.is_empty() {
                out.push('\n');
            }
            let prose = text.chars().count() > self.width;
            let indent = if self.indented && prose { "   " } else { "" };
            out.push_str(&wrapped(&format!("{indent}{text}"), self.width, "\n"));
            out.push('\n');
        }
        out
    }
}

/// The kinds of an article's blocks.
#[must_use]
pub fn kinds(article: &Article<'_>) -> Vec<BlockKind> {
    article.blocks().map(|block| block.kind()).collect()
}

/// The text of the body, each run of spaces one space: the same for every setting.
#[must_use]
pub fn body(article: &Article<'_>) -> String {
    let body = article.body();
    let plain = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n";
    body.as_str().lines().map(plain).collect()
}
