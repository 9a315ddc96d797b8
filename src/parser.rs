//! The parser: options, limits, buffers, and the whole way from a source to its outline.

mod explain;
mod limits;

pub use explain::{Explanation, Reading, Readings, Reason};
pub use limits::{BytesError, LimitError};

use alloc::string::String;
use alloc::vec::Vec;

use crate::article::Article;
use crate::cost::{COSTS, Costs};
use crate::decide::Decision;
use crate::kind::BlockKind;
use crate::language::Language;
use crate::layout::{self, Layout, LogicalLine};
use crate::lexicon::Lexicon;
use crate::line::{self, Line};
use crate::outline::{Entry, Outline};
use crate::piece::{self, Piece};
use crate::propose::{self, Page, Proposal, Sink};
use crate::rule::Rule;
use crate::span::{Span, trim};

/// Parses a text with the default options. Never fails: every text is an article, if only a poor one.
///
/// ```
/// let article = tearsheet::parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
/// assert_eq!(article.blocks().count(), 2);
/// ```
#[must_use]
pub fn parse(source: &str) -> Article<'_> {
    Parser::new().parse(source)
}

/// A parser with options. Cheap to make, `Send + Sync`, and without state: the same text gives the same article.
///
/// ```
/// use tearsheet::{BlockKind, Parser, Rule};
///
/// let parser = Parser::builder().without(Rule::HEADLINE).build();
/// let article = parser.parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
/// assert!(article.blocks().all(|block| block.kind() != BlockKind::Headline));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Parser {
    lexicon: Option<Lexicon>,
    /// Rules switched off, by [`Rule::bit`].
    without: u32,
    max_bytes: Option<usize>,
    costs: Option<Costs>,
}

/// Buffers of a parse, to be used again: with them, a parse of many texts allocates little more than its answers.
///
/// ```
/// use tearsheet::{Parser, Scratch};
///
/// let (parser, mut scratch) = (Parser::new(), Scratch::default());
/// for text in ["One text.", "Another text."] {
///     assert_eq!(parser.parse_with(&mut scratch, text), parser.parse(text));
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    lines: Vec<Line>,
    logical: Vec<LogicalLine>,
    pieces: Vec<Piece>,
    proposals: Vec<Proposal>,
    decision: Decision,
    chosen: Vec<u32>,
    /// A text with CRLF, without its CRs.
    plain: String,
}

impl Parser {
    /// A parser with the default options.
    #[must_use]
    pub const fn new() -> Self {
        Self { lexicon: None, without: 0, max_bytes: None, costs: None }
    }

    /// Parses a text. Work and memory are at most a constant times its bytes.
    #[must_use]
    pub fn parse<'a>(&self, source: &'a str) -> Article<'a> {
        self.parse_with(&mut Scratch::default(), source)
    }

    /// The same with buffers that are used again.
    #[must_use]
    pub fn parse_with<'a>(&self, scratch: &mut Scratch, source: &'a str) -> Article<'a> {
        Article::new(source, self.outline(scratch, source, &mut ()))
    }

    /// The one way from a source to its outline; who explains listens at `sink`.
    ///
    /// A text with CRLF is decided without its CRs, so that no rule that counts bytes can tell it from one without.
    pub(crate) fn outline<S: Sink>(&self, scratch: &mut Scratch, source: &str, sink: &mut S) -> Outline {
        let mut plain = core::mem::take(&mut scratch.plain);
        let (layout, language) = if line::without_cr(source, &mut plain) {
            let decided = self.decide(scratch, &plain, sink);
            line::put_back(source, scratch.logical.iter_mut().map(|line| &mut line.span));
            line::put_back(source, scratch.pieces.iter_mut().map(|piece| &mut piece.span));
            decided
        } else {
            self.decide(scratch, source, sink)
        };
        scratch.plain = plain;
        Outline::new(source, entries(source, scratch), layout, language)
    }

    /// Layers 1 to 4, into `scratch`.
    fn decide<S: Sink>(
        &self,
        scratch: &mut Scratch,
        source: &str,
        sink: &mut S,
    ) -> (Layout, Option<Language>) {
        let Scratch { lines, logical, pieces, proposals, decision, chosen, .. } = scratch;
        line::split(source, lines);
        let layout = layout::join(source, lines, logical);
        let language = crate::language::detect(source);
        piece::cut(source, logical, self.lexicon.as_ref(), pieces);
        let page = Page::new(source, logical, pieces, language, self.lexicon.as_ref());
        let costs = self.costs.as_ref().unwrap_or(&COSTS);
        propose::propose(&page, costs, self.without, proposals, sink);
        decision.cheapest(pieces, |at| page.joint(at), proposals, costs, chosen);
        (layout, language)
    }
}

/// The blocks of the chosen proposals. Two parts of one paragraph with a cut between them are one block: nothing began
/// there after all.
fn entries(source: &str, scratch: &Scratch) -> Vec<Entry> {
    if trim(source).is_empty() {
        let blank = Entry {
            kind: BlockKind::Separator,
            rule: Rule::BLANK,
            span: Span::default(),
            wrapped: false,
            opens: true,
        };
        return if source.is_empty() { Vec::new() } else { alloc::vec![blank] };
    }
    let mut entries: Vec<Entry> = Vec::with_capacity(scratch.chosen.len());
    for &index in &scratch.chosen {
        let proposal = &scratch.proposals[index as usize];
        let (first, last) = (&scratch.pieces[proposal.start], &scratch.pieces[proposal.end - 1]);
        let span = Span::new(first.span.start(), last.span.end());
        let goes_on = |entry: &&mut Entry| {
            !first.opens && entry.kind == proposal.kind && entry.kind != BlockKind::Embed
        };
        if let Some(entry) = entries.last_mut().filter(goes_on) {
            entry.span = Span::new(entry.span.start(), span.end());
            continue;
        }
        let wrapped = first.line == last.line && scratch.logical[first.line].wrapped;
        entries.push(Entry { kind: proposal.kind, rule: proposal.rule, span, wrapped, opens: first.opens });
    }
    entries
}

impl Parser {
    /// A builder of a parser with options.
    #[must_use]
    pub fn builder() -> ParserBuilder {
        ParserBuilder::default()
    }
}

/// Options of a parser. Made by [`Parser::builder`].
///
/// ```
/// let parser = tearsheet::Parser::builder().build();
/// assert_eq!(parser.parse("").blocks().count(), 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct ParserBuilder {
    parser: Parser,
}

impl ParserBuilder {
    /// Reads these words before the built-in ones.
    #[must_use]
    pub fn lexicon(mut self, lexicon: Lexicon) -> Self {
        self.parser.lexicon = Some(lexicon);
        self
    }

    /// Switches a rule off that misfires on one's data. [`Rule::PARAGRAPH`] stays: it takes what no other rule takes.
    #[must_use]
    pub fn without(mut self, rule: Rule) -> Self {
        self.parser.without |= rule.bit();
        self
    }

    /// The longest text that [`Parser::try_parse`] and [`Parser::parse_bytes`] take; [`Parser::parse`] takes any.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.parser.max_bytes = Some(bytes);
        self
    }

    /// The parser.
    #[must_use]
    pub fn build(self) -> Parser {
        self.parser
    }
}
