//! The printed page: a gutter with names, and text that is safe to show and broken where the terminal ends.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use console::Term;
use tearsheet::Group;

use crate::rows::Rows;

/// Columns of the gutter: the longest name of a kind, and a space.
const GUTTER: usize = 13;
/// Columns that a text gets at least, on however narrow a terminal.
const NARROWEST: usize = 20;

/// Writes lines with a gutter.
pub(crate) struct Page<W> {
    out: W,
    /// Columns for the text; `None` where it is no terminal that shows it.
    width: Option<usize>,
}

impl Page<anstream::AutoStream<io::Stdout>> {
    /// A page on stdout: with colours where that is a terminal that has them and `NO_COLOR` is not set.
    pub(crate) fn stdout() -> Self {
        let stdout = io::stdout();
        let columns = || Term::stdout().size().1 as usize;
        let width = stdout.is_terminal().then(|| columns().saturating_sub(GUTTER + 2).max(NARROWEST));
        Self { out: anstream::AutoStream::auto(stdout), width }
    }
}

impl<W: Write> Page<W> {
    /// A line of text behind a mark in the gutter.
    pub(crate) fn line(&mut self, mark: &str, style: Style, text: &str) -> io::Result<()> {
        let text = visible(text);
        let mut rows = Rows::new(&text, self.width.unwrap_or(usize::MAX));
        let first = rows.next().unwrap_or_default();
        writeln!(self.out, "{style}{mark:<GUTTER$}|{style:#} {first}")?;
        for row in rows {
            writeln!(self.out, "{style}{:<GUTTER$}|{style:#} {row}", "")?;
        }
        Ok(())
    }

    /// The title of a list under the article.
    pub(crate) fn title(&mut self, title: &str) -> io::Result<()> {
        let bold = Style::new().bold();
        writeln!(self.out, "\n{bold}{title}{bold:#}")
    }

    /// An item of a list under the article.
    pub(crate) fn item(&mut self, item: impl Display) -> io::Result<()> {
        let item = item.to_string();
        let item = visible(&item);
        let mut indent = "  ";
        for row in Rows::new(&item, self.width.map_or(usize::MAX, |width| width + GUTTER - 4)) {
            writeln!(self.out, "{indent}{row}")?;
            indent = "      ";
        }
        Ok(())
    }

    /// A line between the lines of the article, in the colour of what is by the way.
    pub(crate) fn aside(&mut self, line: impl Display) -> io::Result<()> {
        let dim = Style::new().dimmed();
        writeln!(self.out, "{:GUTTER$}{dim}  {line}{dim:#}", "")
    }
}

/// The colour of a group.
pub(crate) fn style(group: Group) -> Style {
    let color = match group {
        Group::Front => AnsiColor::Cyan,
        Group::Note => AnsiColor::Yellow,
        Group::Body => AnsiColor::Green,
        Group::Embed => AnsiColor::Magenta,
        Group::Media => AnsiColor::Blue,
        Group::Bio => AnsiColor::BrightCyan,
        Group::Furniture => AnsiColor::Red,
        _ => AnsiColor::BrightBlack,
    };
    color.on_default()
}

/// Control characters by their pictures: what a text says to the terminal is not obeyed.
fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| c.is_control() && c != '\t';
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    let picture = |c: char| match c {
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(c),
        '\u{7F}' => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.chars().map(|c| if hidden(c) { picture(c) } else { c }).collect())
}
