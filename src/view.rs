//! Views: an article without what a reader does not want, and the way back to the source.

mod dropped;
mod form;
mod selection;

pub use dropped::{Count, Dropped, DroppedKinds};
pub use form::Form;
pub use selection::Selection;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::article::Article;
use crate::block::Block;
use crate::kind::BlockKind;
use crate::span::{Span, is_space};
use crate::text::is_line_end;

/// Chooses what a [`View`] keeps. Made by [`Article::view`]; it starts with the body, and a later choice wins.
///
/// ```
/// use tearsheet::{BlockKind, Group, parse};
///
/// let article = parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n\nAdvertisement\n");
/// let view = article.view().keep(Group::Front).drop(BlockKind::Deck).build();
/// assert_eq!(view.as_str(), "Council delays vote\n\nThe council put the vote off on Tuesday night.");
/// ```
#[derive(Clone, Debug)]
pub struct ViewBuilder<'o, 'a> {
    article: &'o Article<'a>,
    selection: Selection,
}

/// Some of an article's blocks as one text: what it kept, what it dropped, and where each byte stands in the source.
///
/// Paragraphs are parted by a blank line however the source was laid out, entries of lists and rows of tables by a
/// line end. A wrapped paragraph is one line. What stood in one line around something dropped is one paragraph.
///
/// ```
/// use tearsheet::parse;
///
/// let article = parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
/// let body = article.body();
/// assert_eq!(body.as_str(), "The council put the vote off on Tuesday night.");
/// assert_eq!(body.dropped().total().blocks(), 1);
/// assert_eq!(&article.as_str()[body.to_source(4..11)[0]], "council");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View<'a> {
    source: &'a str,
    blocks: Vec<Block<'a>>,
    dropped: Dropped,
    text: Cow<'a, str>,
    runs: Vec<Run>,
}

/// Bytes that stand in the view as they stand in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    /// Where they start in the view.
    at: usize,
    source: Span,
}

impl<'o, 'a> ViewBuilder<'o, 'a> {
    pub(crate) const fn new(article: &'o Article<'a>) -> Self {
        Self { article, selection: Selection::BODY }
    }

    /// Also keeps these.
    #[must_use]
    pub fn keep(self, kinds: impl Into<Selection>) -> Self {
        Self { selection: self.selection.with(kinds), ..self }
    }

    /// Leaves these out.
    #[must_use]
    pub fn drop(self, kinds: impl Into<Selection>) -> Self {
        Self { selection: self.selection.without(kinds), ..self }
    }

    /// The view. Costs one look at each byte.
    #[must_use]
    pub fn build(self) -> View<'a> {
        let source = self.article.as_str();
        let (mut blocks, mut left_out): (Vec<Block<'a>>, Vec<_>) = (Vec::new(), Vec::new());
        let mut parts = Vec::new();
        let mut in_line = true;
        for block in self.article.blocks() {
            in_line &= !block.opens_line();
            if !self.selection.holds(&block) {
                left_out.push(block);
                continue;
            }
            let separator =
                blocks.last().map_or("", |before| separator(before.kind(), block.kind(), in_line));
            add_parts(source, &block, separator, &mut parts);
            blocks.push(block);
            in_line = true;
        }
        let (text, runs) = compose(source, &parts);
        View { source, blocks, dropped: Dropped::of_blocks(&left_out), text, runs }
    }
}

impl<'a> View<'a> {
    /// The blocks that it kept, in order.
    #[must_use]
    pub fn blocks(&self) -> &[Block<'a>] {
        &self.blocks
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its text; borrowed from the source where that has it in one piece.
    #[must_use]
    pub fn into_text(self) -> Cow<'a, str> {
        self.text
    }

    /// Its text in a normal form; borrowed where that changes nothing. [`View::to_source`] knows only the text as it is.
    ///
    /// ```
    /// use tearsheet::{Form, parse};
    ///
    /// let article = parse("“We waited — all night,” she said, and the council’s chair agreed.");
    /// assert_eq!(
    ///     article.body().normalized(Form::new().plain_marks()),
    ///     "\"We waited -- all night,\" she said, and the council's chair agreed."
    /// );
    /// ```
    #[must_use]
    pub fn normalized(&self, form: Form) -> Cow<'_, str> {
        form.apply(&self.text)
    }

    /// What it left out.
    #[must_use]
    pub const fn dropped(&self) -> &Dropped {
        &self.dropped
    }

    /// Where a range of the view's bytes stands in the source, in order: a span for each stretch without a join.
    ///
    /// What joins two stretches - a space for a line end, a blank line - stands nowhere. A range that cuts a
    /// character takes all of it, and one that reaches behind the end stops there. Costs a binary search and a step
    /// for each span.
    ///
    /// ```
    /// use tearsheet::{Group, Span, parse};
    ///
    /// let article = parse("Council delays vote\nThe council put the vote off on Tuesday night.\n");
    /// let view = article.view().keep(Group::Front).build();
    /// assert_eq!(view.to_source(15..24), [Span::new(15, 19), Span::new(20, 23)]);
    /// ```
    #[must_use]
    pub fn to_source(&self, range: impl Into<Span>) -> Vec<Span> {
        let range = range.into();
        let first = self.runs.partition_point(|run| run.end() <= range.start());
        let reached = self.runs[first..].iter().take_while(|run| run.at < range.end());
        let spans = reached.map(|run| {
            let start = run.source.start() + range.start().saturating_sub(run.at);
            let end = run.source.end() - run.end().saturating_sub(range.end());
            self.widened(start, end)
        });
        spans.filter(|span| !span.is_empty()).collect()
    }

    fn widened(&self, start: usize, end: usize) -> Span {
        let is_boundary = |at: &usize| self.source.is_char_boundary(*at);
        let start = (0..=start).rev().find(is_boundary).unwrap_or(0);
        let end = (end..self.source.len()).find(is_boundary).unwrap_or(self.source.len());
        Span::new(start, end)
    }
}

impl Run {
    const fn end(&self) -> usize {
        self.at + self.source.len()
    }
}

impl AsRef<str> for View<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What parts two blocks of a view, which stand in one logical line or not. It depends on what they are, not on the layout of
/// the source: the same article gives the same text however it was wrapped.
fn separator(before: BlockKind, kind: BlockKind, in_line: bool) -> &'static str {
    if before != kind {
        "\n\n"
    } else if in_line {
        " "
    } else if matches!(kind, BlockKind::ListItem | BlockKind::Table) {
        "\n"
    } else {
        "\n\n"
    }
}

/// A stretch of the source, and what parts it from the one before.
type Part = (&'static str, Span);

/// Adds the lines of a block: parted by a space where a wrap broke them, by a line end where its writer did.
fn add_parts(source: &str, block: &Block<'_>, separator: &'static str, parts: &mut Vec<Part>) {
    let joint = if block.is_wrapped() { " " } else { "\n" };
    let mut separator = separator;
    let mut at = block.span().start();
    while at < block.span().end() {
        let rest = &source[at..block.span().end()];
        let line = rest.split(is_line_end).next().unwrap_or(rest);
        let body = if block.is_wrapped() { line.trim_end_matches(is_space) } else { line };
        parts.push((separator, Span::new(at, at + body.len())));
        separator = joint;
        let behind = &rest[line.len()..];
        let next =
            if block.is_wrapped() { behind.trim_start_matches(is_space) } else { after_line_end(behind) };
        at = block.span().end() - next.len();
    }
}

fn after_line_end(text: &str) -> &str {
    text.strip_prefix("\r\n").or_else(|| text.strip_prefix(is_line_end)).unwrap_or(text)
}

/// The parts as one text, and where each stands in it.
fn compose<'a>(source: &'a str, parts: &[Part]) -> (Cow<'a, str>, Vec<Run>) {
    let mut runs = Vec::with_capacity(parts.len());
    let mut at = 0;
    for &(separator, span) in parts {
        at += separator.len();
        runs.push(Run { at, source: span });
        at += span.len();
    }
    let is_whole = parts.windows(2).all(|pair| {
        let [(_, before), (separator, span)] = [pair[0], pair[1]];
        source[before.end()..span.start()] == *separator
    });
    let text = match (parts.first(), parts.last()) {
        (Some((_, first)), Some((_, last))) if is_whole => Cow::Borrowed(&source[first.start()..last.end()]),
        _ => {
            let mut text = String::with_capacity(at);
            for &(separator, span) in parts {
                text.push_str(separator);
                text.push_str(&source[span]);
            }
            Cow::Owned(text)
        }
    };
    (text, runs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    const STORY: &str =
        "The council put the vote off on Tuesday night, and nobody said when it will come back.";
    const MORE: &str =
        "Its members had asked for figures in May, and they had been told to wait for the summer.";

    #[test]
    fn a_text_that_is_all_body_is_borrowed() {
        let text = [STORY, MORE].join("\n\n");
        assert!(matches!(parse(&text).body().into_text(), Cow::Borrowed(body) if body == text));
        let text = [STORY, MORE].join("\n");
        assert!(
            matches!(parse(&text).body().into_text(), Cow::Owned(body) if body == [STORY, MORE].join("\n\n"))
        );
    }

    #[test]
    fn nothing_kept_is_the_empty_text() {
        let article = parse(STORY);
        let view = article.view().drop(Selection::ALL).build();
        assert_eq!((view.as_str(), view.to_source(0..9).len()), ("", 0));
        assert_eq!(view.dropped().total().bytes(), STORY.len());
    }

    #[test]
    fn a_cut_character_is_taken_whole() {
        let article =
            parse("The council’s chair put the vote off on Tuesday night, to nobody’s surprise at all.");
        assert_eq!(article.body().to_source(12..13), [Span::new(11, 14)]);
    }
}
