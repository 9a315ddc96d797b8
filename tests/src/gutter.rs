//! The invented articles: a text, and beside each line what it is. The format is in `corpus/README.md`.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use tearsheet::{Article, BlockKind};

/// A block that is expected: its kind, and where it stands without the white space at its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it is.
    pub kind: BlockKind,
    /// Bytes of the text.
    pub span: Range<usize>,
}

/// An article with what is expected of it.
#[derive(Clone, Debug)]
pub struct Gutter {
    /// The file's name without its extension.
    pub name: String,
    /// The article.
    pub text: String,
    /// Its blocks, in order.
    pub marks: Vec<Mark>,
    /// The lines behind `----`.
    pub expectations: Vec<String>,
}

/// Columns of the gutter, the bar and the space behind it left out.
const COLUMNS: usize = 13;
const BAR: &str = "| ";
const RULE: &str = "----";

/// The folder of the invented articles.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// Every invented article, by name.
///
/// # Panics
/// Where a file cannot be read or breaks the format: it says which, and on what line.
#[must_use]
pub fn all() -> Vec<Gutter> {
    let entries = fs::read_dir(folder()).expect("tests/corpus is there");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "gutter"));
    paths.sort();
    paths.iter().map(|path| Gutter::load(path)).collect()
}

impl Gutter {
    fn load(path: &Path) -> Self {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let read =
            |path: &Path| fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let gutter = Self::parse(&name, &read(path)).unwrap_or_else(|e| panic!("{name}.gutter: {e}"));
        let text = read(&path.with_extension("txt"));
        assert_eq!(
            gutter.text.strip_suffix('\n').unwrap_or_default(),
            text.strip_suffix('\n').unwrap_or(&text),
            "{name}.txt is not what {name}.gutter holds",
        );
        Self { text, ..gutter }
    }

    /// Reads a gutter.
    ///
    /// # Errors
    /// The number of a line that breaks the format, and how.
    pub fn parse(name: &str, source: &str) -> Result<Self, String> {
        let mut gutter =
            Self { name: name.into(), text: String::new(), marks: Vec::new(), expectations: Vec::new() };
        let mut lines = source.split_terminator('\n').enumerate();
        for (number, line) in lines.by_ref() {
            if line == RULE {
                break;
            }
            gutter.line(line).map_err(|problem| format!("line {}: {problem}", number + 1))?;
        }
        gutter.expectations =
            lines.map(|(_, line)| line.to_owned()).filter(|line| !line.is_empty()).collect();
        Ok(gutter)
    }

    /// Reads one line of it.
    fn line(&mut self, line: &str) -> Result<(), String> {
        let (gutter, rest) = line.split_at_checked(COLUMNS).ok_or("shorter than the gutter")?;
        let text = rest.strip_prefix(BAR).ok_or("no bar behind the gutter")?;
        let gutter = gutter.trim_end();
        let inline = gutter.strip_prefix('+');
        if inline.is_some() && self.text.pop() != Some('\n') {
            return Err("nothing to go on from".into());
        }
        let start = self.text.len();
        self.text.push_str(text);
        let trimmed = text.trim_matches(is_space);
        let start = start + text.find(trimmed).unwrap_or(0);
        let span = start..start + trimmed.len();
        match gutter {
            "" if trimmed.is_empty() => {}
            "" => return Err("text in no block".into()),
            "." => self.marks.last_mut().ok_or("nothing to go on with")?.span.end = span.end,
            _ => {
                let kind = inline.unwrap_or(gutter).parse().map_err(|e| format!("{e}"))?;
                self.marks.push(Mark { kind, span });
            }
        }
        self.text.push('\n');
        Ok(())
    }

    /// The same article with CRLF for LF.
    #[must_use]
    pub fn with_crlf(&self) -> Self {
        let moved = |at: usize| at + self.text[..at].matches('\n').count();
        let marks = self.marks.iter();
        let marks =
            marks.map(|m| Mark { kind: m.kind, span: moved(m.span.start)..moved(m.span.end) }).collect();
        Self { text: self.text.replace('\n', "\r\n"), marks, ..self.clone() }
    }

    /// The gutter as it stands in its file.
    #[must_use]
    pub fn render(&self) -> String {
        let mut out = String::new();
        let mut marks = self.marks.iter().peekable();
        let mut inside = 0;
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            let end = start + line.trim_end_matches('\n').len();
            let mut at = start;
            while let Some(mark) = marks.next_if(|mark| mark.span.start < end) {
                let name = mark.kind.as_str();
                let first = self.text[start..mark.span.start].chars().all(is_space);
                let gutter = if first { name.to_owned() } else { format!("+{name}") };
                let next = marks.peek().map_or(end, |next| next.span.start.min(end));
                // White space between two parts of a line goes with the second.
                let part = if next < end { mark.span.end } else { end };
                let from = if first { start } else { at };
                let _ = writeln!(out, "{gutter:COLUMNS$}{BAR}{}", &self.text[from..part]);
                (at, inside) = (part, mark.span.end);
            }
            if at == start {
                let gutter = if start < inside { "." } else { "" };
                let _ = writeln!(out, "{gutter:COLUMNS$}{BAR}{}", &self.text[start..end]);
            }
            start += line.len();
        }
        out + RULE + "\n" + &self.expectations.iter().map(|line| format!("{line}\n")).collect::<String>()
    }

    /// Writes the gutter into its file.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn save(&self) -> std::io::Result<()> {
        fs::write(folder().join(&self.name).with_extension("gutter"), self.render())
    }
}

/// The blocks of a parsed article, as marks; white space alone is none.
#[must_use]
pub fn marks_of(article: &Article<'_>) -> Vec<Mark> {
    let blocks = article.blocks().filter(|block| !block.span().is_empty());
    blocks.map(|block| Mark { kind: block.kind(), span: block.span().range() }).collect()
}

/// White space, as the laws have it.
#[must_use]
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "\
headline     | Bridge shut
             | 
paragraph    | The bridge was
.            | shut.
+credit      |  (Photo: Ada)
----
layout mixed
";

    #[test]
    fn reads_blocks_continuations_and_inline_parts() {
        let gutter = Gutter::parse("small", SMALL).unwrap();
        assert_eq!(gutter.text, "Bridge shut\n\nThe bridge was\nshut. (Photo: Ada)\n");
        let texts: Vec<_> = gutter.marks.iter().map(|mark| &gutter.text[mark.span.clone()]).collect();
        assert_eq!(texts, ["Bridge shut", "The bridge was\nshut.", "(Photo: Ada)"]);
        assert_eq!(gutter.expectations, ["layout mixed"]);
        let crlf = gutter.with_crlf();
        assert_eq!(&crlf.text[crlf.marks[1].span.clone()], "The bridge was\r\nshut.");
    }

    #[test]
    fn a_broken_line_is_named() {
        let error = Gutter::parse("x", "headline     | A\nheadlin      | B\n").unwrap_err();
        assert_eq!(error, "line 2: `headlin` is no kind of block; is it `headline`?");
        assert_eq!(Gutter::parse("x", "             | text\n").unwrap_err(), "line 1: text in no block");
    }

    #[test]
    fn every_article_is_rendered_as_it_was_read() {
        for gutter in all() {
            let again = Gutter::parse(&gutter.name, &gutter.render()).unwrap();
            assert_eq!(again.marks, gutter.marks, "{}", gutter.name);
        }
    }
}
