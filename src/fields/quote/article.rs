//! The quotations of an article: from its blocks to the paragraphs that are read.

use alloc::vec::Vec;

use super::token::is_mark;
use super::{Paragraph, Quote, QuoteForm, read};
use crate::article::Article;
use crate::block::Block;
use crate::kind::BlockKind;
use crate::layout::Layout;

/// What somebody says in the article, and what stands in marks there for any other reason than that it is a title.
pub(crate) fn quotes<'a>(article: &Article<'a>) -> Vec<Quote<'a>> {
    let mut quotes = all(article);
    quotes.retain(|quote| quote.form != QuoteForm::Title);
    number(&mut quotes);
    quotes
}

/// The titles and nicknames in quotation marks.
pub(crate) fn titles<'a>(article: &Article<'a>) -> Vec<Quote<'a>> {
    let mut quotes = all(article);
    quotes.retain(|quote| quote.form == QuoteForm::Title);
    number(&mut quotes);
    quotes
}

/// All of them, each with the index of its block for that of its paragraph.
fn all<'a>(article: &Article<'a>) -> Vec<Quote<'a>> {
    let mut quotes = read(article.as_str(), &paragraphs(article));
    for quote in &mut quotes {
        quote.paragraph =
            article.block_at(quote.span().start()).map_or(quote.paragraph, |block| block.index());
    }
    quotes
}

/// Numbers the utterances again, so that their numbers leave none out.
fn number(quotes: &mut [Quote<'_>]) {
    let mut numbers: Vec<Option<usize>> = Vec::new();
    let mut next = 0;
    for quote in quotes {
        if numbers.len() <= quote.utterance {
            numbers.resize(quote.utterance + 1, None);
        }
        quote.utterance = *numbers[quote.utterance].get_or_insert_with(|| {
            next += 1;
            next - 1
        });
    }
}

/// The blocks that can quote somebody, in order.
fn paragraphs(article: &Article<'_>) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut before: Option<Block<'_>> = None;
    for block in article.blocks() {
        if quotes_somebody(block.kind()) {
            if let (Some(before), Some(last)) = (&before, paragraphs.last_mut()) {
                last.runs_on = runs_on(article, before, &block);
            }
            paragraphs.push(Paragraph { span: block.span(), kind: block.kind(), runs_on: false });
        }
        before = Some(block);
    }
    paragraphs
}

/// Whether a block of that kind can quote somebody.
const fn quotes_somebody(kind: BlockKind) -> bool {
    matches!(
        kind,
        BlockKind::Headline
            | BlockKind::Deck
            | BlockKind::Subhead
            | BlockKind::Paragraph
            | BlockKind::ListItem
            | BlockKind::Blockquote
            | BlockKind::Caption
    )
}

/// Whether the running text of `block` goes on in `next`: a line end or a cut parts sentences there, not paragraphs. A
/// quotation that is open before a paragraph that begins with a mark says itself that it goes on.
fn runs_on(article: &Article<'_>, block: &Block<'_>, next: &Block<'_>) -> bool {
    let sentence_a_line = article.layout() == Layout::SentencePerLine;
    let gap = &article.as_str()[block.span().end()..next.span().start()];
    block.kind() == BlockKind::Paragraph
        && next.kind() == BlockKind::Paragraph
        && line_ends(gap) <= usize::from(sentence_a_line)
        && !next.text().as_str().starts_with(is_mark)
}

/// How many lines end in `gap`, which is white space.
fn line_ends(gap: &str) -> usize {
    let count = |end: char| gap.matches(end).count();
    count('\n').max(count('\r'))
}
