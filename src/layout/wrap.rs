//! How a text's lines were wrapped, and which of them a wrap broke apart.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::LogicalLine;
use crate::line::Line;
use crate::shape::{Ending, ending, is_item_mark, is_opening, starts_lower};
use crate::span::is_space;
use crate::work;

/// Lines of up to this many code points can be the work of a wrap. Newsgroups, wires and mail wrap at 60 to 80.
const WIDEST: usize = 100;
/// Lines shorter than this say nothing about the column that a text was wrapped at.
const NARROWEST: usize = 30;
/// A wrapper by hand stops this many code points early, at the most, where a sentence goes on.
const RAGGED: usize = 12;
/// Where fewer lines than this touch, half of them have to break a sentence, and the column to be wider than a verse.
const FEW: usize = 3;
const VERSE: usize = 50;

/// How a text was wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wrap {
    /// The column, in code points.
    column: usize,
    /// How many code points before it lines end at the most, with the next word on them. A program leaves none.
    slack: usize,
    /// Whether an indent opens its paragraphs: a line without one stands for itself, or goes on.
    indented: bool,
}

/// Two neighbours with no blank line between them.
struct Pair {
    /// How the first line ends.
    ending: Ending,
    /// Code points of the first line.
    width: usize,
    /// The width that the first line would have had with the next word on it.
    would_be: usize,
    /// The first line stops in mid-sentence, and the second goes on in small letters.
    runs_on: bool,
    /// It runs on, or may do in a script without small letters.
    goes_on: bool,
    /// The indent of the first line against that of the second.
    indents: Ordering,
    /// Whether the first is an item of a list.
    is_item: bool,
}

impl Pair {
    fn of(source: &str, above: &Line, line: &Line) -> Self {
        let (text, next) = (&source[above.span], &source[line.span]);
        let (width, ending) = (width(text) + above.indent, ending(text));
        let breaks = matches!(ending, Ending::Open | Ending::None) && !is_address(next);
        let runs_on = breaks && starts_lower(next);
        Self {
            ending,
            width,
            would_be: width + 1 + self::width(first_word(next)),
            runs_on,
            goes_on: runs_on || breaks && starts_caseless(next),
            indents: above.indent.cmp(&line.indent),
            is_item: is_item_mark(text),
        }
    }

    /// Whether the number that opens `next`, the second line, as it opens an item stands in the sentence which the wrap broke:
    /// `on Sunday (12) the`; or, where the line is `broken` as a program breaks it, ends the sentence: `fell to 41. By then`.
    fn holds_number(&self, next: &str, broken: bool) -> bool {
        let behind = || next.trim_start_matches(|c: char| !is_space(c)).trim_start_matches(is_space);
        let goes_on = match self.ending {
            Ending::None => broken || next.starts_with('(') && starts_lower(behind()),
            Ending::Open => true,
            _ => false,
        };
        !self.is_item && next.starts_with(|c: char| c == '(' || c.is_ascii_digit()) && goes_on
    }

    /// Whether one of the two lines, `text` and `next`, is an address that stands for itself, and not in a sentence that a wrap broke.
    fn is_address_apart(&self, text: &str, next: &str) -> bool {
        if is_address(next) {
            return is_address(text) || !matches!(self.ending, Ending::Open | Ending::None);
        }
        is_address(text) && !starts_lower(next)
    }
}

impl Wrap {
    /// How the `lines` were wrapped, if they were.
    ///
    /// A wrap at column C leaves lines no wider than C that the next word would have taken over C, and it breaks
    /// sentences: of what stands in the lines at least half is in such lines, and a fifth in lines that break a sentence.
    pub(super) fn of(source: &str, lines: &[Line]) -> Option<Self> {
        let pairs = pairs(source, lines);
        let telling = || pairs.iter().filter(|pair| pair.width >= NARROWEST);
        let mut widths: Vec<usize> =
            telling().map(|pair| pair.width).filter(|&width| width <= WIDEST).collect();
        let long = pairs.iter().filter(|pair| pair.width > WIDEST).count();
        if widths.is_empty() || long * 5 > pairs.len() {
            return None;
        }
        let nineteen_in_twenty = (widths.len() - 1) * 19 / 20;
        let (_, &mut column, _) = widths.select_nth_unstable(nineteen_in_twenty);
        let text = |counts: &dyn Fn(&Pair) -> bool| -> usize {
            telling().filter(|pair| counts(pair)).map(|pair| pair.width.min(WIDEST)).sum()
        };
        let all = text(&|_| true);
        let full = text(&|pair| pair.would_be + RAGGED > column);
        let broken = text(&|pair| pair.goes_on);
        let sure = pairs.len() >= FEW || broken * 2 >= all && column >= VERSE;
        let wrapped = sure && full * 2 >= all && broken * 5 >= all;
        wrapped.then(|| {
            let (column, slack) = exact_column(&pairs).map_or((column, RAGGED), |column| (column, 0));
            Self { column, slack, indented: is_indented(&pairs, column.saturating_sub(slack)) }
        })
    }

    /// Whether the wrap broke the line at `at` from the one above it, which `last` ends with.
    pub(super) fn joins(self, source: &str, lines: &[Line], at: usize, last: &LogicalLine) -> bool {
        let (above, line) = (&lines[at - 1], &lines[at]);
        let (text, next) = (&source[above.span], &source[line.span]);
        let pair = Pair::of(source, above, line);
        let Pair { width, would_be, runs_on, .. } = pair;
        let broken = self.slack == 0 && would_be > self.column;
        if is_item_mark(next) && !pair.holds_number(next, broken)
            || is_set_apart(text)
            || is_set_apart(next)
            || pair.is_address_apart(text, next)
            || !text.contains([' ', '\t']) && width < NARROWEST && !leaves_open(text)
        {
            return false;
        }
        // A first-line indent starts a paragraph; a hanging one goes on with an item.
        let base = if last.wrapped { above.indent } else { last.indent };
        if line.indent > base && !pair.is_item {
            return runs_on && width * 2 > self.column;
        }
        if self.indented && !last.wrapped && above.indent == 0 && !pair.is_item {
            let both = would_be + self.slack > self.column && self::width(next) + RAGGED > self.column;
            return both || runs_on && width * 3 > self.column;
        }
        let stopped = pair.ending == Ending::Stop;
        if stopped && is_over_indent(lines, at) && ending(next) != Ending::Stop {
            return false;
        }
        let slack = if stopped { self.slack.min(2) } else { self.slack };
        would_be + slack > self.column || runs_on && width * 3 > self.column
    }
}

/// The pairs of neighbours, in order.
fn pairs(source: &str, lines: &[Line]) -> Vec<Pair> {
    let touching = lines.windows(2).filter(|pair| !pair[0].is_blank() && !pair[1].is_blank());
    touching.map(|pair| Pair::of(source, &pair[0], &pair[1])).collect()
}

/// The column that a program wrapped at: but for one in twenty, no line that breaks a sentence is wider, and none would have had room
/// for the next word. The least, where several are.
fn exact_column(pairs: &[Pair]) -> Option<usize> {
    // Of each column, how many more lines tell of it than of the one before.
    let mut steps = [0_isize; WIDEST + 2];
    let broken = || pairs.iter().filter(|pair| pair.goes_on && pair.width <= WIDEST);
    for pair in broken() {
        steps[pair.width] += 1;
        steps[pair.would_be.min(WIDEST + 1)] -= 1;
    }
    let (mut column, mut most, mut sum) = (0, 0, 0);
    for (at, step) in steps.iter().enumerate() {
        sum += step;
        if sum > most {
            (column, most) = (at, sum);
        }
    }
    (most.unsigned_abs() * 20 > broken().count() * 19).then_some(column)
}

/// Whether an indent opens the paragraphs: full lines that stand deeper than the next are more than twice as many as those that
/// begin a paragraph and do not.
fn is_indented(pairs: &[Pair], column: usize) -> bool {
    let (mut deeper, mut level) = (0, 0);
    let mut above_is_full = false;
    for pair in pairs {
        let full = pair.would_be > column;
        if full && !pair.is_item {
            deeper += usize::from(pair.indents.is_gt());
            level += usize::from(pair.indents.is_eq() && !above_is_full);
        }
        above_is_full = full;
    }
    deeper >= 2 && deeper > 2 * level
}

/// Code points; bytes where the line is too long for a wrap anyway.
fn width(text: &str) -> usize {
    if text.len() > 4 * WIDEST {
        return text.len();
    }
    work::count(text.len());
    text.bytes().filter(|byte| byte & 0xC0 != 0x80).count()
}

fn first_word(text: &str) -> &str {
    &text[..text.find([' ', '\t']).unwrap_or(text.len())]
}

/// Whether the first letter is of a script that has no case.
fn starts_caseless(text: &str) -> bool {
    let first = text.trim_start_matches(is_opening).chars().next();
    first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase())
}

/// Whether a paragraph is opened by its indent right under the line at `at`.
fn is_over_indent(lines: &[Line], at: usize) -> bool {
    lines.get(at + 1).is_some_and(|below| !below.is_blank() && below.indent > lines[at].indent)
}

/// Whether a bracket that `text` opens is not closed in it.
fn leaves_open(text: &str) -> bool {
    text.starts_with('[') && !text.contains(']')
}

/// Whether a line is of a box or a rule, which no wrap made: `*  A Title  *`, `--------`.
fn is_set_apart(text: &str) -> bool {
    let boxed = text.len() > 2 && text.starts_with(['*', '|', '#']) && text.ends_with(['*', '|', '#']);
    boxed || text.len() > 2 && text.bytes().all(|byte| byte.is_ascii_punctuation())
}

fn is_address(line: &str) -> bool {
    let is_url = ["http://", "https://"].iter().any(|scheme| line.starts_with(scheme));
    is_url && !line.contains([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::join;
    use crate::line;
    use alloc::string::String;

    /// The logical lines of `text`, with a space for each line end in them.
    fn joined(text: &str) -> Vec<String> {
        let (mut lines, mut logical) = (Vec::new(), Vec::new());
        line::split(text, &mut lines);
        join(text, &lines, &mut logical);
        logical.iter().map(|line| text[line.span].split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    const WRAPPED: &str = "\
The council of Harbour Town put the vote off until the autumn
session and promised a report on the costs of the works, which
have doubled since the spring when the first of the quays was
closed to the ferries.
";

    #[test]
    fn a_paragraph_is_one_line() {
        assert_eq!(joined(WRAPPED).len(), 1);
        assert_eq!(joined(&[WRAPPED, WRAPPED].join("\n")).len(), 2);
    }

    #[test]
    fn an_indent_opens_a_paragraph_and_what_has_none_stands_for_itself() {
        let paragraph = ["   ", WRAPPED].concat();
        let title = "Harbour Town puts off its vote on quays for the ferries\n";
        let text =
            [title, "By Ada Quill\n", &paragraph, "What comes next\n", &paragraph, &paragraph].concat();
        let lines = joined(&text);
        assert_eq!(lines.len(), 6, "{lines:?}");
        assert_eq!((lines[0].as_str(), lines[1].as_str()), (title.trim(), "By Ada Quill"));
    }

    #[test]
    fn a_short_line_under_a_sentence_and_over_an_indent_stands_for_itself() {
        let paragraph = ["   ", WRAPPED.trim_end(), " Nobody knows yet how they will pay for\n"].concat();
        let paragraph =
            [&paragraph, "the quay that is to be closed in the spring of next year too.\n"].concat();
        let text = [&*paragraph, "A question of money\n", &paragraph, &paragraph].concat();
        assert_eq!(joined(&text).len(), 4);
    }

    #[test]
    fn lines_that_a_program_broke_are_full_to_the_column() {
        // The byline would have fitted on the line above it.
        let text =
            ["Vote on the quays of the harbour is put off\n", "Ada Quill, for the Lamp\n", WRAPPED].concat();
        assert_eq!(joined(&text).len(), 3);
    }

    #[test]
    fn scripts_without_case_break_sentences_too() {
        let text = "\
ग्राम पंचायत भवन में सोमवार को एक बंदर के घुस जाने से पंचायत की
बैठक दो घंटे तक रुकी रही और बंदर ने सरपंच की कुर्सी पर बैठकर भी
हाजिरी का रजिस्टर फाड़ दिया जिसमें गाँव के लोगों का हिसाब लिखा था
और लेकर चला गया।
";
        assert_eq!(joined(text).len(), 1);
    }

    /// `text` as a program wraps it.
    fn set(text: &str, width: usize) -> String {
        let (mut out, mut column) = (String::new(), 0);
        for word in text.split_whitespace() {
            let fits = column + 1 + word.len() <= width;
            out.push_str(if out.is_empty() {
                ""
            } else if fits {
                " "
            } else {
                "\n"
            });
            column = if fits { column + 1 + word.len() } else { word.len() };
            out.push_str(word);
        }
        out + "\n"
    }

    #[test]
    fn a_number_in_a_sentence_is_no_item() {
        let prose = "The council of Harbour Town met on Sunday (12) to hear what the works may cost. The price of a stone fell to \
            41. By then the carts had gone, and nobody in the town knew where to or who had sent for them.";
        for width in 50..=80 {
            let text = set(&[prose, WRAPPED].join(" "), width);
            assert_eq!(joined(&text).len(), 1, "{text}");
        }
        let items = "1. A pump that works by foot and a bell to ring it by in storms\n\
            2. Forty metres of good rope, and a hook for the end of the rope\n";
        assert_eq!(joined(&[WRAPPED, "\n", items].concat()).len(), 3);
    }

    #[test]
    fn a_line_or_two_are_joined_where_they_break_a_sentence() {
        let text =
            "Thick fog closed the airport at Samsund on Sunday, leaving all\nbut forty passengers waiting.\n";
        assert_eq!(joined(text).len(), 1);
        assert_eq!(joined("Roses are red,\nviolets are blue.\n").len(), 2);
        let titles =
            "Council of Harbour Town puts off its vote until the autumn\nA lock on the canal gives way\n";
        assert_eq!(joined(titles).len(), 2);
    }

    #[test]
    fn a_shortcode_goes_on_behind_its_name() {
        let code = "[tiktok\nurl=\"https://www.tiktok.com/@thelmas.geese/video/7330911314825107761\"]\n";
        assert_eq!(joined(&[WRAPPED, "\n", code].concat()).len(), 2);
    }
}
