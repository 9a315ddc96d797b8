//! The label of a credit: what calls the picture one, and links that to the name of who made it.

use crate::fields::phrase;
use crate::letter;
use crate::lexicon::agencies::{CREDIT_WORDS, GIVEN, LINKS, QUANTITIES};
use crate::lexicon::scenes::{ALL_PICTURES, PICTURES};
use crate::lexicon::words::holds;
use crate::span::is_space;

/// What the label says of what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// `Photo by`, `Image:`, `Featured image via`
    Linked,
    /// `Image copyright`, `AP Photo`
    Bare,
}

/// The words of the label at the start of a credit, what links them to the name, and what follows.
///
/// ```abnf
/// label = [quantity] 1*<a word of the table> (*WSP ":" / ["©"] ["by" / "via" / "of" / ..] / WSP)
/// ```
#[derive(Debug, Default)]
pub(super) struct Labelled<'a> {
    pub(super) rest: &'a str,
    pub(super) label: Option<Label>,
    pub(super) words: usize,
    pub(super) pictured: bool,
    pub(super) given: bool,
}

impl<'a> Labelled<'a> {
    pub(super) fn read(body: &'a str) -> Self {
        let counted = phrase::strip_any(body, QUANTITIES).map_or(body, str::trim_start);
        let mut read = Self { rest: counted, ..Self::default() };
        for _ in 0..6 {
            let end = read.rest.find(|c: char| !letter::is_alphanumeric(c)).unwrap_or(read.rest.len());
            let (word, after) = read.rest.split_at(end);
            let link = read.label.is_some() && LINKS.contains(&word);
            if !(link || holds(CREDIT_WORDS, word)) {
                break;
            }
            let linked = link || after.trim_start().starts_with(':') || read.label == Some(Label::Linked);
            read.label = Some(if linked { Label::Linked } else { Label::Bare });
            read.rest =
                after.trim_start_matches(|c| is_space(c) || matches!(c, ':' | '©' | '/' | '\'' | '’'));
            read.words += usize::from(!link);
            read.pictured |= is_picture(word);
            read.given |= holds(GIVEN, word);
        }
        if read.label.is_none() { Self { rest: body, ..read } } else { read }
    }
}

/// Whether a quantity stands in front of a label: "All photos: Jane Roe".
pub(super) fn is_counted(piece: &str) -> bool {
    phrase::strip_any(piece, QUANTITIES).is_some_and(|rest| is_label(rest.trim_start()))
}

/// Whether the word is one for a picture, or for several.
pub(super) fn is_picture(word: &str) -> bool {
    holds(PICTURES, word) || holds(ALL_PICTURES, word)
}

/// Whether `text` begins with a word of a label.
pub(super) fn is_label(text: &str) -> bool {
    let end = text.find(|c: char| !letter::is_alphabetic(c)).unwrap_or(text.len());
    holds(CREDIT_WORDS, &text[..end])
}
