//! Quotations: who said what.
//!
//! `marks` pairs the quotation marks, `token` cuts the narration around them into words and sentences, `sentence` tells
//! what each word is, `phrase` finds the subject of a verb and `relative` the one that a clause of its own follows, `cue`
//! the verb that gives a quotation to its speaker, `person` whom the speaker's mention stands for, by the `names` in the
//! text; `turn` knows transcripts and signatures; `read` brings them together, and `article` finds the paragraphs in an
//! article's blocks.

mod article;
mod cue;
mod fragment;
mod marks;
mod name;
mod names;
mod person;
mod phrase;
mod read;
mod relative;
mod sentence;
mod token;
mod turn;
mod utterance;

#[cfg(test)]
mod tests;

use alloc::vec::{self, Vec};
use core::iter::FusedIterator;

use crate::fields::slice::span_in;
use crate::kind::{BlockKind, named};
use crate::line;
use crate::span::Span;
use crate::text::Text;

use name::{Parts, parts};
use read::read;

pub(crate) use article::{quotes as of_article, titles};
pub use utterance::Utterance;
pub(crate) use utterance::utterances;

named! {
    /// How a quotation stands in the text.
    ///
    /// ```
    /// use tearsheet::{QuoteForm, quotes};
    ///
    /// let forms: Vec<_> = quotes("“It is late,” said Roe, who called the delay “a mess”.").map(|q| q.form()).collect();
    /// assert_eq!(forms, [QuoteForm::Direct, QuoteForm::Mixed]);
    /// ```
    pub enum QuoteForm: "form of quotation" {
        /// Speech that is a sentence of its own, or the part of one that its attribution leaves: `“It is late,” she said.`
        Direct = "direct",
        /// A fragment inside the writer's sentence: `She called it “a mess”.`
        Mixed = "mixed",
        /// The title of a work or a nickname, which nobody says: `the host of “Early Hours”`.
        Title = "title",
        /// A speaker's turn in a transcript or an interview, without marks: `ROE: It is late.`
        Turn = "turn",
        /// A block set off from the text, or in one.
        Block = "block",
        /// In a headline, a deck or a subhead.
        Headline = "headline",
    }
}

/// One contiguous quotation: its span, and who says it where the text tells.
///
/// A quotation that its attribution interrupts is two of them with one [`utterance`](Self::utterance), as is one that
/// goes on in the next paragraph with its mark repeated. It borrows from the text; its spans are in bytes.
///
/// ```
/// use tearsheet::quotes;
///
/// let text = "Mayor Jane Roe was firm. “No,” she said. “Not this year.”";
/// let quotes: Vec<_> = quotes(text).collect();
/// assert_eq!(quotes[1].text().as_str(), "“Not this year.”");
/// assert_eq!(quotes[1].speaker().unwrap().as_str(), "she");
/// assert_eq!(quotes[1].cue().unwrap().as_str(), "said");
/// assert_eq!(quotes[1].person(), Some("Jane Roe"));
/// assert_eq!(quotes[0].utterance(), quotes[1].utterance());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote<'a> {
    text: Text<'a>,
    form: QuoteForm,
    utterance: usize,
    paragraph: usize,
    closed: bool,
    nested: Vec<Text<'a>>,
    speaker: Option<Text<'a>>,
    cue: Option<Text<'a>>,
    person: Option<&'a str>,
}

impl<'a> Quote<'a> {
    /// Where it stands, in bytes, its marks included.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.text.span()
    }

    /// The quotation with its marks.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// How it stands in the text.
    #[must_use]
    pub const fn form(&self) -> QuoteForm {
        self.form
    }

    /// The number of the utterance, from 0: the pieces of one share speaker and cue.
    #[must_use]
    pub const fn utterance(&self) -> usize {
        self.utterance
    }

    /// What it begins in, from 0: of an article's, the block; of those of [`quotes`], the line among those that hold more
    /// than white space.
    #[must_use]
    pub const fn paragraph(&self) -> usize {
        self.paragraph
    }

    /// Whether a closing mark ends it, here or in a paragraph that it goes on in. A quotation that nothing closes ends
    /// with its paragraph, or where the next begins.
    ///
    /// ```
    /// let typo = tearsheet::quotes("“It is late, she said.").next().unwrap();
    /// assert!(!typo.closed());
    /// ```
    #[must_use]
    pub const fn closed(&self) -> bool {
        self.closed
    }

    /// The quotations inside it, marks included, in order.
    ///
    /// ```
    /// let quote = tearsheet::quotes("“He said ‘no’ twice,” she said.").next().unwrap();
    /// assert_eq!(quote.nested()[0].as_str(), "‘no’");
    /// ```
    #[must_use]
    pub fn nested(&self) -> &[Text<'a>] {
        &self.nested
    }

    /// The mention of who says it: a name with its apposition, a noun phrase, a pronoun, the label of a turn.
    #[must_use]
    pub const fn speaker(&self) -> Option<Text<'a>> {
        self.speaker
    }

    /// The verb, noun, phrase or sign that gives it to its speaker: `said`, `according to`, `:`.
    #[must_use]
    pub const fn cue(&self) -> Option<Text<'a>> {
        self.cue
    }

    /// The person that the speaker's mention stands for, by the fullest name that the text gives, without a title;
    /// `None` where the mention names nobody and the text does not make it plain.
    #[must_use]
    pub const fn person(&self) -> Option<&'a str> {
        self.person
    }

    /// The name in the speaker's mention; as for the two below, found when it is asked for.
    ///
    /// ```
    /// let text = "“It is late,” said Jane Roe, director of the Night Bureau.";
    /// let quote = tearsheet::quotes(text).next().unwrap();
    /// assert_eq!(quote.speaker_name().unwrap().as_str(), "Jane Roe");
    /// assert_eq!(quote.speaker_title().unwrap().as_str(), "director");
    /// assert_eq!(quote.speaker_organisation().unwrap().as_str(), "the Night Bureau");
    /// ```
    #[must_use]
    pub fn speaker_name(&self) -> Option<Text<'a>> {
        self.part(|parts| parts.name)
    }

    /// The title or role in the speaker's mention, before the name or in its apposition.
    #[must_use]
    pub fn speaker_title(&self) -> Option<Text<'a>> {
        self.part(|parts| parts.title)
    }

    /// The organisation in the apposition of the speaker's mention.
    #[must_use]
    pub fn speaker_organisation(&self) -> Option<Text<'a>> {
        self.part(|parts| parts.organisation)
    }
}

impl<'a> Quote<'a> {
    /// A part of the speaker's mention.
    fn part(&self, part: impl Fn(Parts<'a>) -> Option<&'a str>) -> Option<Text<'a>> {
        let mention = self.speaker?;
        let part = part(parts(mention.as_str()))?;
        Some(Text::from_raw(part, mention.span().start() + span_in(mention.as_str(), part).start()))
    }
}

/// A stretch of the text that a quotation does not leave, unless its mark is repeated in the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) span: Span,
    pub(crate) kind: BlockKind,
    /// The next paragraph goes on with the same running text, cut at a sentence's end: a quotation that is open at the
    /// end of this one runs on.
    pub(crate) runs_on: bool,
}

/// The quotations of a text whose paragraphs are its lines, in order.
///
/// Costs nothing until the first is asked for; then the text is read once, in time linear in its bytes.
///
/// ```
/// let text = "The plan is “a mess”, according to Jane Roe.";
/// let quote = tearsheet::quotes(text).next().unwrap();
/// assert_eq!(quote.text().as_str(), "“a mess”");
/// assert_eq!(quote.person(), Some("Jane Roe"));
/// ```
#[must_use]
pub fn quotes(source: &str) -> Quotes<'_> {
    Quotes { source, read: None }
}

/// The quotations of a text, in order: made by [`quotes`].
#[derive(Clone, Debug)]
pub struct Quotes<'a> {
    source: &'a str,
    read: Option<vec::IntoIter<Quote<'a>>>,
}

impl<'a> Iterator for Quotes<'a> {
    type Item = Quote<'a>;

    fn next(&mut self) -> Option<Quote<'a>> {
        let source = self.source;
        self.read.get_or_insert_with(|| read(source, &lines(source)).into_iter()).next()
    }
}

impl FusedIterator for Quotes<'_> {}

/// Each line that holds more than white space, as a paragraph.
fn lines(source: &str) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    line::split(source, &mut lines);
    let visible = lines.iter().filter(|line| !line.is_blank());
    visible.map(|line| Paragraph { span: line.span, kind: BlockKind::Paragraph, runs_on: false }).collect()
}
