//! How the text is laid out, and which physical lines join into one logical line.

mod wrap;

use alloc::vec::Vec;

use crate::kind::named;
use crate::line::Line;
use crate::shape::{Ending, ending};
use crate::span::Span;

use wrap::Wrap;

named! {
    /// How a text's paragraphs stand in its lines.
    ///
    /// ```
    /// use tearsheet::{Layout, parse};
    ///
    /// assert_eq!(parse("One paragraph.\n\nAnother one.\n").layout(), Layout::BlankSeparated);
    /// ```
    pub enum Layout: "layout" {
        /// A paragraph a line, no blank lines between.
        ParagraphPerLine = "paragraph_per_line",
        /// A sentence a line.
        SentencePerLine = "sentence_per_line",
        /// A paragraph a line, with blank lines between.
        BlankSeparated = "blank_separated",
        /// Lines broken at a column; paragraphs told apart by blank lines, indents or short last lines.
        HardWrapped = "hard_wrapped",
        /// All on one line.
        OneLine = "one_line",
        /// Some of one and some of another.
        Mixed = "mixed",
    }
}

/// A line as its writer meant it: a physical line, or several that a wrap broke apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LogicalLine {
    /// Without the white space at its ends.
    pub(crate) span: Span,
    /// Whether a blank line, or the start of the text, stands before it.
    pub(crate) after_blank: bool,
    /// Whether a blank line, or the end of the text, stands after it.
    pub(crate) before_blank: bool,
    /// White space in front of its first physical line, in bytes.
    pub(crate) indent: usize,
    /// Whether it holds line ends, each of which stands for a space.
    pub(crate) wrapped: bool,
}

/// Finds the layout of `lines` and joins them into `logical`.
pub(crate) fn join(source: &str, lines: &[Line], logical: &mut Vec<LogicalLine>) -> Layout {
    logical.clear();
    let wrap = Wrap::of(source, lines);
    let mut after_blank = true;
    for (at, line) in lines.iter().enumerate() {
        if line.is_blank() {
            after_blank = true;
            if let Some(last) = logical.last_mut() {
                last.before_blank = true;
            }
            continue;
        }
        match logical.last_mut() {
            Some(last) if !after_blank && wrap.is_some_and(|wrap| wrap.joins(source, lines, at, last)) => {
                last.span = Span::new(last.span.start(), line.span.end());
                last.wrapped = true;
            }
            _ => logical.push(LogicalLine {
                span: line.span,
                after_blank,
                before_blank: false,
                indent: line.indent,
                wrapped: false,
            }),
        }
        after_blank = false;
    }
    if let Some(last) = logical.last_mut() {
        last.before_blank = true;
    }
    name(source, lines, logical)
}

/// The name of the layout, once the lines are joined.
fn name(source: &str, lines: &[Line], logical: &[LogicalLine]) -> Layout {
    let joined = logical.iter().filter(|line| line.wrapped).count();
    let blank_separated = logical.iter().skip(1).filter(|line| line.after_blank).count();
    let physical = lines.iter().filter(|line| !line.is_blank()).count();
    match logical.len() {
        0 | 1 if joined == 0 => Layout::OneLine,
        _ if joined > 0 && (physical - logical.len()) * 3 >= physical => Layout::HardWrapped,
        _ if joined > 0 => Layout::Mixed,
        many if blank_separated * 10 >= (many - 1) * 8 => Layout::BlankSeparated,
        many if blank_separated * 10 > (many - 1) * 3 => Layout::Mixed,
        _ if is_sentence_a_line(source, logical) => Layout::SentencePerLine,
        _ => Layout::ParagraphPerLine,
    }
}

/// Nine lines in ten that end a sentence hold no other: paragraphs of news hold two or three.
fn is_sentence_a_line(source: &str, logical: &[LogicalLine]) -> bool {
    let ended = || logical.iter().map(|line| &source[line.span]).filter(|text| ending(text) == Ending::Stop);
    let single = ended().filter(|text| !crate::shape::holds_sentence_end(text)).count();
    let all = ended().count();
    all >= 6 && single * 10 >= all * 9
}
