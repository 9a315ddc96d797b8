//! Datelines: where a story was filed, when, and by which agency.
//!
//! [`grammar`] reads what could be one, [`verdict`] says whether it is.

mod glued;
mod grammar;
mod verdict;

pub(crate) use glued::inside;

use alloc::vec::Vec;

use crate::fields::date::DateMention;
use crate::fields::slice::{head, text_in};
use crate::span::{Span, is_space};
use crate::text::Text;

/// No dateline is longer, in bytes; nothing behind that is looked at.
const LONGEST: usize = 160;

/// The place, date and agency at the start of a news story.
///
/// ```
/// use tearsheet::Dateline;
///
/// let dateline = Dateline::parse("LISBON/PORTO, Portugal, March 2 (Reuters) - Trams stood still.").unwrap();
/// assert_eq!(dateline.places()[1], "PORTO");
/// assert_eq!(dateline.region().unwrap(), "Portugal");
/// assert_eq!(dateline.date().unwrap().text(), "March 2");
/// assert_eq!(dateline.agency().unwrap(), "Reuters");
/// assert_eq!(dateline.span().end(), 43);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dateline<'a> {
    text: Text<'a>,
    places: Vec<Text<'a>>,
    region: Option<Text<'a>>,
    date: Option<DateMention<'a>>,
    agency: Option<Text<'a>>,
}

impl<'a> Dateline<'a> {
    /// The dateline that `text` starts with. Looks at its first 160 bytes at most.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        Self::read(text, Span::new(0, text.len()))
    }

    /// The dateline at the start of the paragraph that `span` covers.
    pub(crate) fn read(source: &'a str, span: Span) -> Option<Self> {
        let paragraph = source[span].trim_start_matches(is_space);
        let window = head(paragraph, LONGEST);
        let (rest, parts) = verdict::dateline(window).ok()?;
        let text = |part| text_in(source, part);
        let start = span.end() - paragraph.len();
        Some(Self {
            text: Text::new(source, Span::new(start, start + window.len() - rest.len()).trimmed(source)),
            places: parts.places.into_iter().map(text).collect(),
            region: parts.region.map(text),
            date: parts.date.map(|(words, date)| DateMention::new(text(words), date)),
            agency: parts.agency.map(text),
        })
    }

    /// Where it stands, its closing dash included, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.text.span()
    }

    /// All of it.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// The towns, in order; none where the agency stands alone: `(CNN)`.
    #[must_use]
    pub fn places(&self) -> &[Text<'a>] {
        &self.places
    }

    /// The state, province or country of the last town.
    #[must_use]
    pub const fn region(&self) -> Option<Text<'a>> {
        self.region
    }

    /// The day of filing.
    #[must_use]
    pub const fn date(&self) -> Option<DateMention<'a>> {
        self.date
    }

    /// The agency, as it signs: `Reuters`, `tca/dpa`.
    #[must_use]
    pub const fn agency(&self) -> Option<Text<'a>> {
        self.agency
    }
}

#[cfg(test)]
mod tests;
