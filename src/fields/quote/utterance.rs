//! The quotations that somebody says in one go.

use alloc::vec::Vec;

use super::Quote;
use crate::text::Text;

/// What somebody says in one go: one quotation, or several that an attribution or a paragraph's end parts.
///
/// ```
/// let article = tearsheet::parse("“No,” Jane Roe told the council on Tuesday. “Not this year.”");
/// let utterances = article.utterances();
/// assert_eq!((utterances.len(), utterances[0].quotes().len()), (1, 2));
/// assert_eq!(utterances[0].person(), Some("Jane Roe"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance<'a> {
    // Never empty.
    quotes: Vec<Quote<'a>>,
}

impl<'a> Utterance<'a> {
    /// Its quotations, in order; at least one.
    #[must_use]
    pub fn quotes(&self) -> &[Quote<'a>] {
        &self.quotes
    }

    /// The mention of who says it: see [`Quote::speaker`].
    #[must_use]
    pub fn speaker(&self) -> Option<Text<'a>> {
        self.quotes.iter().find_map(Quote::speaker)
    }

    /// The words that give it to its speaker: see [`Quote::cue`].
    #[must_use]
    pub fn cue(&self) -> Option<Text<'a>> {
        self.quotes.iter().find_map(Quote::cue)
    }

    /// The person that the speaker's mention stands for: see [`Quote::person`].
    #[must_use]
    pub fn person(&self) -> Option<&'a str> {
        self.quotes.iter().find_map(Quote::person)
    }
}

/// The utterances that `quotes` are the pieces of, in the order of their numbers, which leave none out.
pub(crate) fn utterances(quotes: Vec<Quote<'_>>) -> Vec<Utterance<'_>> {
    let mut utterances: Vec<Utterance<'_>> = Vec::new();
    for quote in quotes {
        match utterances.get_mut(quote.utterance) {
            Some(utterance) => utterance.quotes.push(quote),
            None => utterances.push(Utterance { quotes: alloc::vec![quote] }),
        }
    }
    utterances
}
