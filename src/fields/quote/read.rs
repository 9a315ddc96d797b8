//! The way from paragraphs to quotations: marks, sentences, who says each, what hangs together.

use alloc::vec::Vec;

use super::cue::{self, Attribution, Verdict};
use super::marks::{self, Family, Pair};
use super::person::People;
use super::sentence::Sentence;
use super::token::{self, Shape, Token, last_sign};
use super::turn::{self, Turn};
use super::{Paragraph, Quote, QuoteForm};
use crate::kind::BlockKind;
use crate::language::Language;
use crate::lexicon::speech::{self, Words};
use crate::span::Span;
use crate::text::Text;

/// Who says a quotation, and by which word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) speaker: Span,
    pub(super) cue: Option<Span>,
}

impl Said {
    fn new(sentence: &Sentence<'_>, found: &Attribution) -> Self {
        Self { speaker: sentence.span(&found.speaker), cue: Some(sentence.span(&found.cue)) }
    }
}

/// The quotations of `source`, of whose paragraphs `paragraphs` tells, in the order of the text.
pub(crate) fn read<'a>(source: &'a str, paragraphs: &[Paragraph]) -> Vec<Quote<'a>> {
    let turns = turn::turns(source, paragraphs);
    let mut reader = Reader::new(source, paragraphs.len());
    let mut at = 0;
    while let Some(first) = paragraphs.get(at) {
        let count = 1 + paragraphs[at..].iter().take_while(|paragraph| paragraph.runs_on).count();
        let last = paragraphs.get(at + count - 1).unwrap_or(first);
        let span = Span::new(first.span.start(), last.span.end().max(first.span.end()));
        match turns.get(at).copied().flatten() {
            Some(turn) => reader.turn(at, turn),
            None => reader.paragraph(at, Paragraph { span, ..*first }, paragraphs.get(at + count)),
        }
        at += count;
    }
    reader.name_speakers(paragraphs);
    reader.quotes
}

struct Reader<'a> {
    source: &'a str,
    words: &'static Words,
    quotes: Vec<Quote<'a>>,
    utterances: usize,
    /// The paragraph before this one.
    before: Option<Paragraph>,
    /// What was last said in it.
    last: Option<Said>,
    /// Its last quotation is open, and this is its family.
    open: Option<Family>,
    /// The paragraphs that have been read.
    pages: Vec<Option<Page<'a>>>,
}

/// What is known of a quotation of one paragraph.
#[derive(Clone, Copy)]
struct Draft {
    pair: Pair,
    /// The sentence that it is in, or begins.
    sentence: usize,
    state: State,
    form: QuoteForm,
}

#[derive(Clone, Copy)]
enum State {
    Said(Said),
    Nobody,
    Silent,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str, paragraphs: usize) -> Self {
        let words = speech::words(speech::language(source));
        Self {
            source,
            words,
            quotes: Vec::new(),
            utterances: 0,
            before: None,
            last: None,
            open: None,
            pages: (0..paragraphs).map(|_| None).collect(),
        }
    }

    fn paragraph(&mut self, index: usize, paragraph: Paragraph, next: Option<&Paragraph>) {
        let before = self.before.replace(paragraph);
        let pairs = marks::pairs(self.source, paragraph.span);
        if pairs.is_empty() {
            self.without_marks(index, paragraph, before);
            return;
        }
        let outer: Vec<Pair> = pairs.iter().filter(|pair| pair.depth == 0).copied().collect();
        let page = Page::new(self.source, paragraph.span, &outer, self.words);
        let mut drafts = page.drafts(&outer);
        let open = self.open.take().filter(|&family| marks::reopens(&self.source[paragraph.span], family));
        if let (Some(_), Some(said), Some(draft)) = (open, self.last, drafts.first_mut()) {
            if draft.said().is_none() {
                draft.state = State::Said(said);
            }
        }
        self.fill(&page, &mut drafts, before);
        self.pages[index] = Some(page);
        let end = paragraph.span.end();
        let ends_open = outer.last().is_some_and(|pair| !pair.closed && pair.span.end() == end);
        let family = outer.last().filter(|_| ends_open).map(|pair| pair.family);
        self.open =
            family.filter(|&family| next.is_some_and(|next| marks::reopens(&self.source[next.span], family)));
        self.last = None;
        let continues = open.is_some();
        for (number, draft) in drafts.iter().enumerate() {
            let runs = self.open.is_some() && number + 1 == drafts.len();
            let nested =
                inside(&pairs, draft.pair.span).map(|pair| Text::new(self.source, pair.span)).collect();
            self.push(index, draft, runs, continues && number == 0, nested, paragraph.kind);
        }
    }

    /// A block quotation, or a signature under one; nothing is said in any other paragraph without marks.
    fn without_marks(&mut self, index: usize, paragraph: Paragraph, before: Option<Paragraph>) {
        self.open = None;
        if let Some(speaker) = turn::signature(self.source, paragraph.span) {
            self.sign(speaker);
        }
        let said = if paragraph.kind == BlockKind::Blockquote { self.announced(before) } else { None };
        self.last = None;
        if paragraph.kind == BlockKind::Blockquote {
            let (inner, signed) = turn::signed(self.source, paragraph.span);
            let state = signed.or(said).map_or(State::Nobody, State::Said);
            let pair = Pair { span: inner, inner, closed: true, depth: 0, family: Family::Double };
            let draft = Draft { pair, sentence: 0, state, form: QuoteForm::Block };
            self.push(index, &draft, false, false, Vec::new(), paragraph.kind);
        }
    }

    /// The quotation before a line that is a signature belongs to who signs, if to nobody else.
    fn sign(&mut self, said: Said) {
        let text = |span| Text::new(self.source, span);
        if let Some(quote) =
            self.quotes.last_mut().filter(|quote| quote.speaker.is_none() && self.last.is_none())
        {
            let adjacent =
                self.source[quote.span().end()..said.speaker.start()].chars().all(|c| !c.is_alphanumeric());
            if adjacent {
                quote.speaker = Some(text(said.speaker));
                quote.cue = said.cue.map(text);
            }
        }
    }

    /// A turn of a transcript is one quotation, whatever marks it holds.
    fn turn(&mut self, index: usize, turn: Turn) {
        self.before = None;
        self.open = None;
        self.last = None;
        let pair = Pair { span: turn.text, inner: turn.text, closed: true, depth: 0, family: Family::Double };
        let state = State::Said(turn.said);
        let draft = Draft { pair, sentence: 0, state, form: QuoteForm::Turn };
        let nested = marks::pairs(self.source, turn.text)
            .iter()
            .map(|pair| Text::new(self.source, pair.span))
            .collect();
        let goes_on = self
            .quotes
            .last()
            .is_some_and(|quote| quote.speaker.map(|text| text.span()) == Some(turn.said.speaker));
        self.push(index, &draft, false, goes_on, nested, BlockKind::Paragraph);
    }

    /// Gives a speaker to the quotations that fill a sentence: that of the one before them, of the one behind them, of
    /// the sentence or the paragraph that leads up to them.
    fn fill(&self, page: &Page<'_>, drafts: &mut [Draft], before: Option<Paragraph>) {
        for at in 0..drafts.len() {
            let unsaid = drafts[at].said().is_none() && drafts[at].form != QuoteForm::Title;
            if unsaid {
                let said = page.echoed(&drafts[at], drafts.get(at + 1));
                if let Some(said) = said.or_else(|| self.interrupting(drafts[at].pair.inner)) {
                    drafts[at].state = State::Said(said);
                }
            }
            let sentence = drafts[at].sentence;
            // `“No,” said Roe in June, “but not yet.”`
            let goes_on = drafts[at].form == QuoteForm::Direct && drafts[at].said().is_none();
            if let Some(before) = at.checked_sub(1).map(|at| &drafts[at]).filter(|_| goes_on) {
                if before.sentence == sentence && before.said().is_some() {
                    drafts[at].state = before.state;
                }
            }
            if !matches!(drafts[at].state, State::Silent) {
                continue;
            }
            let earlier = drafts[..at]
                .iter()
                .rev()
                .take_while(|draft| draft.sentence + 1 >= sentence)
                .find_map(Draft::said);
            let later = || {
                drafts[at + 1..]
                    .iter()
                    .take_while(|draft| draft.sentence <= sentence + 1)
                    .find_map(Draft::said)
            };
            if page.sentence(sentence).tokens.iter().any(Token::is_word) {
                drafts[at].state = earlier.map_or(State::Nobody, State::Said);
                continue;
            }
            let lead = sentence.checked_sub(1).filter(|_| earlier.is_none());
            let lead = lead.and_then(|lead| page.narrated(lead, drafts.get(at.wrapping_sub(1))));
            // Who spoke before goes on, where the sentence between only says what he does.
            let spoke = || drafts[..at].iter().rev().take(REACH).find_map(Draft::said);
            let lead = lead.map(|(said, speaks)| if speaks { said } else { spoke().unwrap_or(said) });
            let first = sentence == 0 && at == 0;
            let above = || {
                if first { self.announced(before).or_else(|| self.led(before)).or(self.last) } else { None }
            };
            let found = earlier.or(lead).or_else(above).or_else(later);
            drafts[at].state = found.map_or(State::Nobody, State::Said);
        }
    }

    /// Who speaks, by what stands between the marks, where the language has it there.
    fn interrupting(&self, inner: Span) -> Option<Said> {
        if inner.len() < SHORTEST_INTERRUPTED || !self.words.interrupts() {
            return None;
        }
        let page = Page::new(self.source, inner, &[], self.words);
        (0..page.sentences.len()).find_map(|number| {
            let sentence = page.sentence(number);
            cue::interrupting(&sentence).map(|found| Said::new(&sentence, &found))
        })
    }

    /// Who speaks at the end of a paragraph that quotes nobody: `Roe said the bus was late.`, ahead of `“I walked home.”`
    fn led(&self, before: Option<Paragraph>) -> Option<Said> {
        let span = before.filter(|before| before.kind == BlockKind::Paragraph)?.span;
        let page = Page::of(self.source, span, self.words);
        let last = page.sentences.len().checked_sub(1)?;
        if page.sentence(last).tokens.iter().any(Token::is_quote) {
            return None;
        }
        let (said, speaks) = page.narrated(last, None)?;
        speaks.then_some(said)
    }

    /// Who speaks in a paragraph that ends in a colon.
    fn announced(&self, before: Option<Paragraph>) -> Option<Said> {
        let span = before?.span;
        if last_sign(&self.source[span]) != Some(':') {
            return None;
        }
        let page = Page::new(self.source, span, &[], self.words);
        let last = page.sentences.len().checked_sub(1)?;
        let sentence = page.sentence(last);
        let found = cue::announcing(&sentence).map(|found| Said::new(&sentence, &found));
        found.or_else(|| page.narrated(last, None).map(|(said, _)| said))
    }

    fn push(
        &mut self,
        paragraph: usize,
        draft: &Draft,
        runs: bool,
        continues: bool,
        nested: Vec<Text<'a>>,
        kind: BlockKind,
    ) {
        let said = draft.said();
        let text = |span| Text::new(self.source, span);
        let (speaker, cue) = (said.map(|said| text(said.speaker)), said.and_then(|said| said.cue).map(text));
        let same = |quote: &&Quote<'_>| said.is_some_and(|said| quote.is_said_by(&said));
        let utterance = match self.quotes.iter().rev().take(REACH).find(same) {
            Some(quote) => quote.utterance,
            None if continues => self.utterances.saturating_sub(1),
            None => {
                self.utterances += 1;
                self.utterances - 1
            }
        };
        self.last = said.or(self.last);
        let headline = matches!(kind, BlockKind::Headline | BlockKind::Deck | BlockKind::Subhead);
        let form = if headline && draft.form != QuoteForm::Title { QuoteForm::Headline } else { draft.form };
        let form = if kind == BlockKind::Blockquote { QuoteForm::Block } else { form };
        self.quotes.push(Quote {
            text: text(draft.pair.span),
            form,
            utterance,
            paragraph,
            closed: draft.pair.closed || runs,
            nested,
            speaker,
            cue,
            person: None,
        });
    }

    fn name_speakers(&mut self, paragraphs: &[Paragraph]) {
        if self.quotes.iter().all(|quote| quote.speaker.is_none()) {
            return;
        }
        let mut people = People::new(self.source, paragraphs, self.words, core::mem::take(&mut self.pages));
        for at in 0..self.quotes.len() {
            let (before, rest) = self.quotes.split_at_mut(at);
            let quote = &mut rest[0];
            let Some(speaker) = quote.speaker else { continue };
            let same = before
                .iter()
                .rev()
                .take(REACH)
                .find(|earlier| earlier.speaker.is_some_and(|earlier| earlier.span() == speaker.span()));
            quote.person = match same {
                Some(earlier) => earlier.person,
                None => people.person(quote, before),
            };
        }
    }
}

/// A quotation that an attribution interrupts is longer than this, in bytes.
const SHORTEST_INTERRUPTED: usize = 40;

/// How many quotations back the one may stand whose speaker goes on.
const REACH: usize = 6;

impl Quote<'_> {
    /// Whether the same words give it to its speaker.
    fn is_said_by(&self, said: &Said) -> bool {
        self.speaker.map(|text| text.span()) == Some(said.speaker)
            && self.cue.map(|text| text.span()) == said.cue
    }
}

impl Draft {
    fn said(&self) -> Option<Said> {
        match self.state {
            State::Said(said) => Some(said),
            _ => None,
        }
    }
}

/// The pairs that lie inside `span`; `pairs` is in order.
fn inside(pairs: &[Pair], span: Span) -> impl Iterator<Item = &Pair> {
    let first = pairs.partition_point(|pair| pair.span.start() <= span.start());
    pairs[first..].iter().take_while(move |pair| span.covers(pair.span))
}

/// A paragraph's tokens and sentences.
pub(super) struct Page<'a> {
    pub(super) source: &'a str,
    pub(super) language: Language,
    pub(super) tokens: Vec<Token>,
    pub(super) sentences: Vec<core::ops::Range<usize>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(source: &'a str, span: Span, quotes: &[Pair], words: &Words) -> Self {
        let tokens = token::tokens(source, span, quotes, words);
        let sentences = token::sentences(source, &tokens);
        Self { source, language: words.language, tokens, sentences }
    }

    /// That of a paragraph that has not been read for its quotations.
    pub(super) fn of(source: &'a str, span: Span, words: &Words) -> Self {
        let pairs: Vec<Pair> =
            marks::pairs(source, span).into_iter().filter(|pair| pair.depth == 0).collect();
        Self::new(source, span, &pairs, words)
    }

    /// How many sentences begin before the byte `at`.
    pub(super) fn sentences_before(&self, at: usize) -> usize {
        self.sentences.partition_point(|sentence| self.tokens[sentence.start].span.start() < at)
    }

    pub(super) fn sentence(&self, number: usize) -> Sentence<'_> {
        let tokens = &self.tokens[self.sentences[number].clone()];
        Sentence { source: self.source, language: self.language, tokens }
    }

    fn drafts(&self, pairs: &[Pair]) -> Vec<Draft> {
        let mut drafts = Vec::with_capacity(pairs.len());
        for number in 0..self.sentences.len() {
            let sentence = self.sentence(number);
            for at in 0..sentence.tokens.len() {
                let Shape::Quote(quote) = sentence.tokens[at].shape else { continue };
                let (state, form) = match cue::verdict(&sentence, at) {
                    Verdict::Said(found) => {
                        (State::Said(Said::new(&sentence, &found)), cue::form(&sentence, at))
                    }
                    Verdict::Title => (State::Nobody, QuoteForm::Title),
                    Verdict::Nobody => (State::Nobody, cue::form(&sentence, at)),
                    Verdict::Silent => (State::Silent, QuoteForm::Direct),
                };
                drafts.push(Draft { pair: pairs[quote], sentence: number, state, form });
            }
        }
        drafts
    }

    /// Who spoke a quotation, by the sentence behind its own, where nothing else is quoted before that.
    fn echoed(&self, quote: &Draft, next: Option<&Draft>) -> Option<Said> {
        let number = quote.sentence + 1;
        if number >= self.sentences.len() || next.is_some_and(|next| next.sentence < number) {
            return None;
        }
        let sentence = self.sentence(number);
        cue::echoed(&sentence).map(|found| Said::new(&sentence, &found))
    }

    /// Who speaks in the sentence `number`, unless that holds `quoted`, and whether a verb of saying tells so.
    fn narrated(&self, number: usize, quoted: Option<&Draft>) -> Option<(Said, bool)> {
        if quoted.is_some_and(|draft| draft.sentence == number) {
            return None;
        }
        let sentence = self.sentence(number);
        let (found, speaks) = cue::narrated(&sentence)?;
        Some((Said::new(&sentence, &found), speaks))
    }
}
