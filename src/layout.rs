//! How the text is laid out, and which physical lines join into one logical line.

use alloc::vec::Vec;

use crate::kind::named;
use crate::line::Line;
use crate::shape::{Ending, ending, is_item_mark, starts_lower};
use crate::span::Span;
use crate::work;

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

/// Lines of up to this many code points can be the work of a wrap. Newsgroups, wires and mail wrap at 60 to 80.
const WIDEST_WRAP: usize = 100;
/// Lines shorter than this say nothing about the column that a text was wrapped at.
const NARROWEST_WRAP: usize = 30;
/// A wrapper by hand stops this many code points early, at the most, where a sentence goes on.
const RAGGED: usize = 12;

/// Two neighbours with no blank line between them, as the layout sees them.
struct Pair {
    width: usize,
    /// The width that the first line would have had with the next word on it.
    would_be: usize,
    /// The first line stops in mid-sentence and the second goes on in small letters.
    runs_on: bool,
}

/// Finds the layout of `lines` and joins them into `logical`.
pub(crate) fn join(source: &str, lines: &[Line], logical: &mut Vec<LogicalLine>) -> Layout {
    logical.clear();
    let pairs = neighbours(source, lines);
    let column = wrap_column(&pairs);
    let mut previous: Option<(&Line, usize)> = None;
    let mut pairs = pairs.into_iter();
    let mut after_blank = true;
    for line in lines {
        if line.is_blank() {
            after_blank = true;
            if let Some(last) = logical.last_mut() {
                last.before_blank = true;
            }
            previous = None;
            continue;
        }
        let pair = previous.and_then(|_| pairs.next());
        match (pair, column, previous, logical.last_mut()) {
            (Some(pair), Some(column), Some((above, base)), Some(last))
                if joins(source, &pair, column, above, base, line) =>
            {
                last.span = Span::new(last.span.start(), line.span.end());
                last.wrapped = true;
                previous = Some((line, line.indent));
            }
            _ => {
                logical.push(LogicalLine {
                    span: line.span,
                    after_blank,
                    before_blank: false,
                    indent: line.indent,
                    wrapped: false,
                });
                previous = Some((line, usize::MAX));
            }
        }
        after_blank = false;
    }
    if let Some(last) = logical.last_mut() {
        last.before_blank = true;
    }
    name(source, lines, logical)
}

/// The pairs of neighbours, in order.
fn neighbours(source: &str, lines: &[Line]) -> Vec<Pair> {
    let touching = lines.windows(2).filter(|pair| !pair[0].is_blank() && !pair[1].is_blank());
    touching
        .map(|pair| {
            let (text, next) = (&source[pair[0].span], &source[pair[1].span]);
            let width = width(text) + pair[0].indent;
            let first_word = next.find([' ', '\t']).unwrap_or(next.len());
            let goes_on = starts_lower(next)
                && !is_address(next)
                && matches!(ending(text), Ending::Open | Ending::None);
            Pair { width, would_be: width + 1 + self::width(&next[..first_word]), runs_on: goes_on }
        })
        .collect()
}

/// Code points; bytes where the line is too long for a wrap anyway.
fn width(text: &str) -> usize {
    if text.len() > 4 * WIDEST_WRAP {
        return text.len();
    }
    work::count(text.len());
    text.bytes().filter(|byte| byte & 0xC0 != 0x80).count()
}

/// The column that a text was wrapped at, if it was.
///
/// A wrap at column C leaves lines no wider than C that the next word would have taken over C, and it breaks
/// sentences: at least one break in five is followed by a small letter.
fn wrap_column(pairs: &[Pair]) -> Option<usize> {
    let mut widths: Vec<usize> =
        pairs.iter().map(|pair| pair.width).filter(|&width| width <= WIDEST_WRAP).collect();
    if pairs.len() < 3 || widths.len() * 5 < pairs.len() * 4 {
        return None;
    }
    let nineteen_in_twenty = (widths.len() - 1) * 19 / 20;
    let (_, &mut column, _) = widths.select_nth_unstable(nineteen_in_twenty);
    let full = pairs.iter().filter(|pair| pair.would_be + RAGGED > column).count();
    let running = pairs.iter().filter(|pair| pair.runs_on).count();
    (column >= NARROWEST_WRAP && full * 2 >= pairs.len() && running * 5 >= pairs.len()).then_some(column)
}

/// Whether the wrap at `column` broke the line `above` from `line`; `base` is the indent of the paragraph's lines
/// after its first, where known.
fn joins(source: &str, pair: &Pair, column: usize, above: &Line, base: usize, line: &Line) -> bool {
    let (text, next) = (&source[above.span], &source[line.span]);
    if is_item_mark(next)
        || is_set_apart(text)
        || is_set_apart(next)
        || is_address_apart(text, next)
        || !text.contains([' ', '\t']) && pair.width < NARROWEST_WRAP
    {
        return false;
    }
    // A first-line indent starts a paragraph; a hanging one goes on with an item.
    let indented = line.indent > if base == usize::MAX { above.indent } else { base };
    if indented && !is_item_mark(text) {
        return pair.runs_on && pair.width * 2 > column;
    }
    let full =
        if ending(text) == Ending::Stop { column.saturating_sub(2) } else { column.saturating_sub(RAGGED) };
    pair.would_be > full || pair.runs_on && pair.width * 3 > column
}

/// Whether a line is of a box or a rule, which no wrap made: `*  A Title  *`, `--------`.
fn is_set_apart(text: &str) -> bool {
    let boxed = text.len() > 2 && text.starts_with(['*', '|', '#']) && text.ends_with(['*', '|', '#']);
    boxed || text.len() > 2 && text.bytes().all(|byte| byte.is_ascii_punctuation())
}

/// Whether one of two lines is an address that stands for itself, and not in a sentence that a wrap broke.
fn is_address_apart(text: &str, next: &str) -> bool {
    if is_address(next) {
        return is_address(text) || !matches!(ending(text), Ending::Open | Ending::None);
    }
    is_address(text) && !starts_lower(next)
}

fn is_address(line: &str) -> bool {
    let is_url = ["http://", "https://"].iter().any(|scheme| line.starts_with(scheme));
    is_url && !line.contains([' ', '\t'])
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
