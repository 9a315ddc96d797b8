//! The pairing of quotation marks.
//!
//! Which side a mark stands on is decided by the opener that is waiting for it and by what stands next to it, and only
//! then by its code point: `“` closes a German quotation, `”` opens a Swedish one, and a typist's slip is neither.

use alloc::vec::Vec;

use memchr::memchr3_iter;

use crate::span::{Span, is_space};

/// One quotation by its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// The whole, marks included.
    pub(super) span: Span,
    /// What the marks enclose.
    pub(super) inner: Span,
    /// Whether the closing mark is there.
    pub(super) closed: bool,
    /// How many pairs lie around it.
    pub(super) depth: usize,
    pub(super) family: Family,
}

/// Marks of one family close each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Double,
    Single,
    Guillemet,
    Angle,
    Corner,
    WhiteCorner,
}

/// Pairs deeper than this are not told apart from those around them: it bounds the work on a mark.
const DEEPEST: usize = 8;
/// How far, in bytes, a single mark may look for an end that could as well be an apostrophe.
const WEAK_REACH: usize = 80;

/// The quotations in `source[span]`, in the order of their openers; an opener that nothing closes reaches to the end of
/// `span`, or to the next opener of its family.
///
/// Linear: each mark is looked at once, and the openers that wait for their end are at most [`DEEPEST`].
pub(super) fn pairs(source: &str, span: Span) -> Vec<Pair> {
    let mut pairing = Pairing { source, end: span.end(), open: Vec::new(), pairs: Vec::new() };
    let mut end = span.start();
    for at in leads(&source[span]).map(|at| span.start() + at) {
        if let Some(sign) = sign(source, at, span).filter(|_| at >= end) {
            end = sign.end;
            pairing.take(sign);
        }
    }
    pairing.finish();
    let mut pairs = pairing.pairs;
    pairs.sort_by_key(|pair| pair.span.start());
    nest(&mut pairs);
    pairs
}

/// Counts the pairs around each.
fn nest(pairs: &mut [Pair]) {
    let mut around: Vec<usize> = Vec::new();
    for pair in pairs {
        while around.last().is_some_and(|&end| end <= pair.span.start()) {
            around.pop();
        }
        pair.depth = around.len();
        around.push(pair.span.end());
    }
}

/// Whether `text` starts with a mark that opens a quotation of `family`, as each paragraph of a long one does.
pub(super) fn reopens(text: &str, family: Family) -> bool {
    let text = crate::span::trim(text);
    let whole = Span::new(0, text.len());
    sign(text, 0, whole).is_some_and(|sign| sign.family == family && !text[sign.end..].starts_with(is_space))
}

/// A mark, and what stands next to it.
#[derive(Clone, Copy, Debug)]
struct Sign {
    start: usize,
    end: usize,
    mark: char,
    family: Family,
    before: Option<char>,
    after: Option<char>,
}

impl Sign {
    /// Something can begin here: nothing, space or an opening sign before it, no space after it.
    fn can_open(&self) -> bool {
        self.before.is_none_or(is_lead) && self.after.is_some_and(|c| !is_space(c))
    }

    /// Something can end here: no space before it, no letter or digit after it.
    fn can_close(&self) -> bool {
        self.before.is_some_and(|c| !is_space(c)) && self.after.is_none_or(|c| !c.is_alphanumeric())
    }

    /// An apostrophe at a word's start: `’em`, `’90s`.
    fn elides(&self, source: &str) -> bool {
        let word = &source[self.end..];
        let end = word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len());
        word.starts_with(|c: char| c.is_ascii_digit())
            || ELIDED.iter().any(|elided| word[..end].eq_ignore_ascii_case(elided))
    }

    /// An end that could as well be an apostrophe: `workers’ pay`, `goin’ home`.
    fn weak(&self, source: &str) -> bool {
        let letter = matches!(self.before, Some('s' | 'n' | 'z' | 'x'));
        let mut rest = source[self.end..].chars();
        letter && rest.next() == Some(' ') && rest.next().is_some_and(char::is_lowercase)
    }
}

/// What is left of a word behind an apostrophe.
const ELIDED: &[&str] =
    &["bout", "cause", "cuz", "em", "im", "n", "round", "scuse", "til", "till", "tis", "twas"];

/// Whether a quotation can begin behind `c`.
fn is_lead(c: char) -> bool {
    is_space(c)
        || matches!(
            c,
            '(' | '['
                | '{'
                | '—'
                | '–'
                | '-'
                | '/'
                | '“'
                | '‘'
                | '"'
                | '\''
                | '„'
                | '‚'
                | '«'
                | '¿'
                | '¡'
                | '…'
                | '>'
                | '|'
                | ':'
        )
}

/// Where in `text` stands a byte that a mark can begin with. The common ones and the rare ones are looked for apart, since
/// three are what one search takes.
fn leads(text: &str) -> impl Iterator<Item = usize> {
    let mut common = memchr3_iter(b'"', b'\'', 0xE2, text.as_bytes()).peekable();
    let mut rare = memchr3_iter(b'`', 0xC2, 0xE3, text.as_bytes()).peekable();
    core::iter::from_fn(move || match (common.peek(), rare.peek()) {
        (Some(at), Some(other)) if at > other => rare.next(),
        (Some(_), _) => common.next(),
        (None, _) => rare.next(),
    })
}

/// The sign at byte `at`, which is a mark and no apostrophe inside a word.
///
/// `sign = %x22 / "“" / "”" / "„" / "‟" / "''" / "``" / "'" / "`" / "‘" / "’" / "‚" / "‛" / "«" / "»" / "‹" / "›" / "「" / "」" / "『" / "』"`
fn sign(source: &str, at: usize, span: Span) -> Option<Sign> {
    let (mark, len, family) = sign_at(&source[at..span.end()])?;
    let (start, end) = (at, at + len);
    let before = source[span.start()..start].chars().next_back();
    let after = source[end..span.end()].chars().next();
    let inside = family == Family::Single
        && before.is_some_and(char::is_alphanumeric)
        && after.is_some_and(char::is_alphanumeric);
    (!inside).then_some(Sign { start, end, mark, family, before, after })
}

/// The mark at the start of `text`: as one character, with its length in bytes and its family.
fn sign_at(text: &str) -> Option<(char, usize, Family)> {
    let mark = text.chars().next()?;
    let family = match mark {
        // Three apostrophes are a single and a doubled mark: the doubled is the outer one.
        '\'' if doubled(text, mark) => return Some(('"', 2, Family::Double)),
        '`' if doubled(text, mark) => return Some(('“', 2, Family::Double)),
        '"' | '“' | '”' | '„' | '‟' => Family::Double,
        '\'' | '`' | '‘' | '’' | '‚' | '‛' => Family::Single,
        '«' | '»' => Family::Guillemet,
        '‹' | '›' => Family::Angle,
        '「' | '」' => Family::Corner,
        '『' | '』' => Family::WhiteCorner,
        _ => return None,
    };
    Some((mark, mark.len_utf8(), family))
}

/// Whether `text` starts with `mark` twice, and what is left of a longer run is a mark by itself or a doubled one: `'''`
/// ahead of a space is an inner and an outer end, ahead of a word an outer and an inner beginning.
fn doubled(text: &str, mark: char) -> bool {
    let run = text.chars().take(4).take_while(|&c| c == mark).count();
    match run {
        2 | 4 => true,
        3 => text[3..].starts_with(char::is_alphanumeric),
        _ => false,
    }
}

/// An opener that waits for its end.
#[derive(Clone, Copy)]
struct Open {
    sign: Sign,
    /// Where the pairs inside it begin in the list.
    first: usize,
    /// A single mark's first end that could as well be an apostrophe.
    weak: Option<Sign>,
}

struct Pairing<'a> {
    source: &'a str,
    end: usize,
    open: Vec<Open>,
    pairs: Vec<Pair>,
}

impl Pairing<'_> {
    fn take(&mut self, sign: Sign) {
        if sign.family == Family::Single {
            return self.single(sign);
        }
        if self.is_measure(sign) {
            return;
        }
        match self.open.iter().rposition(|open| open.sign.family == sign.family) {
            Some(at) if !self.opens_again(at, sign) => self.close(at, sign),
            Some(_) => self.push(sign),
            None if opens_first(sign) => self.push(sign),
            None => {}
        }
    }

    /// The inches of `5’2”`.
    fn is_measure(&self, sign: Sign) -> bool {
        let before = self.source[..sign.start].trim_end_matches(|c: char| c.is_ascii_digit());
        let inches = sign.start - before.len();
        let feet = before.strip_suffix('’').or_else(|| before.strip_suffix('\''));
        (1..3).contains(&inches) && feet.is_some_and(|feet| feet.ends_with(|c: char| c.is_ascii_digit()))
    }

    /// Whether `sign` begins a quotation inside the one that waits at `at`, rather than ending that.
    fn opens_again(&self, at: usize, sign: Sign) -> bool {
        let opener = self.open[at].sign.mark;
        match sign.mark {
            '„' | '「' | '『' => true,
            '“' if opener == '„' => false,
            '«' | '»' | '‹' | '›' => sign.mark == opener && sign.can_open(),
            '”' | '」' | '』' => false,
            _ => sign.can_open() && !sign.can_close(),
        }
    }

    /// A single mark is an apostrophe unless it finds its like.
    fn single(&mut self, sign: Sign) {
        let waiting = self.open.last().is_some_and(|open| open.sign.family == Family::Single);
        if waiting && sign.can_close() && sign.mark != '‘' {
            if !sign.weak(self.source) {
                return self.close(self.open.len() - 1, sign);
            }
            if let Some(open) = self.open.last_mut() {
                open.weak = open.weak.or((sign.end - open.sign.start < WEAK_REACH).then_some(sign));
            }
        } else if sign.can_open() && !sign.can_close() && !sign.elides(self.source) && sign.mark != '`' {
            self.push(sign);
        }
    }

    fn push(&mut self, sign: Sign) {
        self.settle();
        if self.open.len() < DEEPEST {
            self.open.push(Open { sign, first: self.pairs.len(), weak: None });
        }
    }

    /// A single mark that waits, and has seen an end it could take, takes it before something else begins; one that has
    /// seen none gives way to the next.
    fn settle(&mut self) {
        let Some(open) = self.open.last().filter(|open| open.sign.family == Family::Single) else { return };
        match open.weak {
            Some(end) => self.close(self.open.len() - 1, end),
            None if self.open.len() == DEEPEST => drop(self.open.pop()),
            None => {}
        }
    }

    /// Ends the opener at `at`; those above it were apostrophes, or slips.
    fn close(&mut self, at: usize, sign: Sign) {
        while self.open.len() > at + 1 {
            self.give_up(sign.start);
        }
        let Some(open) = self.open.pop() else { return };
        self.add(open, Span::new(open.sign.end, sign.start), sign.end, true);
    }

    /// The last opener has found no end before `limit`.
    fn give_up(&mut self, limit: usize) {
        let Some(open) = self.open.pop() else { return };
        match open.weak {
            Some(end) => self.add(open, Span::new(open.sign.end, end.start), end.end, true),
            None if open.sign.family == Family::Single => {}
            None => {
                // An opener of the same family further on shows that the end of this one was forgotten.
                let next = self.pairs[open.first..].iter().filter(|pair| pair.family == open.sign.family);
                let end = next.map(|pair| pair.span.start()).min().unwrap_or(limit);
                let inner = Span::new(open.sign.end, end).trimmed(self.source);
                self.add(open, inner, inner.end(), false);
            }
        }
    }

    fn add(&mut self, open: Open, inner: Span, end: usize, closed: bool) {
        let span = Span::new(open.sign.start, end);
        // `tweet-id="1234"` quotes nobody.
        if open.sign.before != Some('=') && !inner.trimmed(self.source).is_empty() {
            self.pairs.push(Pair { span, inner, closed, depth: 0, family: open.sign.family });
        }
    }

    fn finish(&mut self) {
        while !self.open.is_empty() {
            self.give_up(self.end);
        }
    }
}

/// Whether `sign` begins a quotation where none of its family waits for an end.
fn opens_first(sign: Sign) -> bool {
    match sign.mark {
        '„' | '「' | '『' => true,
        '“' | '‟' => sign.can_open() || sign.after.is_some_and(|c| !is_space(c)),
        '«' => sign.after.is_some() && (sign.before.is_none_or(is_lead) || !sign.can_close()),
        '‹' | '»' | '›' | '”' => sign.can_open(),
        '"' if sign.before == Some('=') => true,
        // `6' 2"` is a measure.
        '"' => sign.can_open() || !sign.can_close() && !sign.before.is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    /// `text` with a bar at either end of each quotation.
    fn drawn(text: &str) -> String {
        let mut ends: Vec<usize> = Vec::new();
        for pair in pairs(text, Span::new(0, text.len())) {
            ends.extend([pair.span.start(), pair.span.end()]);
        }
        ends.sort_unstable();
        let mut drawn = String::from(text);
        for &end in ends.iter().rev() {
            drawn.insert(end, '|');
        }
        drawn
    }

    #[track_caller]
    fn assert_drawn(expected: &str) {
        assert_eq!(drawn(&expected.replace('|', "")), expected);
    }

    #[test]
    fn every_family_of_marks() {
        for expected in [
            "|“A b,”| she said. |“C.”|",
            "|\"A b,\"| she said. |\"C.\"|",
            "|''A b,''| she said. |``C.''|",
            "|„A b“|, sagte sie.",
            "|«A b»|, dijo.",
            "|»A b«|, sagte sie.",
            "|« A b »|, dit-elle.",
            "|”A b”|, sa hon.",
            "|「A」|と|『B』|",
            "|‘A b,’| she said.",
        ] {
            assert_drawn(expected);
        }
    }

    #[test]
    fn apostrophes_are_no_marks() {
        for expected in [
            "The workers’ pay and the bosses’ cars.",
            "Rock ’n’ roll in the ’90s, ’em all.",
            "It's the dogs' day.",
            "A |'humane'| step, the workers' union said.",
            "He is 5’2” tall.",
        ] {
            assert_drawn(expected);
        }
    }

    #[test]
    fn slips_are_closed_where_they_can_be() {
        assert_drawn("|“Surely not,“| he said.");
        assert_drawn("A mixed |“pair\"| here.");
        assert_drawn("about|\"joint work\"| here");
        assert_drawn("|“It is late, she said.|");
    }

    #[test]
    fn a_quotation_holds_others() {
        assert_drawn("|“He said, |‘I quit,’|”| she said.");
        assert_drawn("|''He said |'yes'|''| she said.");
        let pairs = pairs("“a ‘b’”", Span::new(0, "“a ‘b’”".len()));
        assert_eq!((pairs[0].depth, pairs[1].depth), (0, 1));
    }

    #[test]
    fn markup_quotes_nobody() {
        assert_drawn("<post id=\"1234\">");
    }
}
