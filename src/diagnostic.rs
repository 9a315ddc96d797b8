//! What seems wrong with a text.

mod damage;
mod markup;
mod repeat;

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::article::Article;
use crate::fields::embed::Embed;
use crate::fields::quote::Quote;
use crate::kind::{BlockKind, Group, UnknownName, named};
use crate::relation::{RelationKind, pointers};
use crate::span::{Span, trim};

/// Something that seems wrong with a text: what, where, how bad, and a sentence for people.
///
/// ```
/// use tearsheet::{DiagnosticCode, parse};
///
/// let article = parse("The cafÃ© in Marrowgate is closed, and the cafÃ© on the quay is full.");
/// let diagnostics = article.diagnostics();
/// assert_eq!(diagnostics[0].code(), DiagnosticCode::MOJIBAKE);
/// assert_eq!(&article.as_str()[diagnostics[0].span()], "Ã©");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    code: DiagnosticCode,
    span: Span,
    message: Cow<'static, str>,
}

named! {
    /// How bad a thing is that a diagnostic tells.
    ///
    /// ```
    /// use tearsheet::{DiagnosticCode, Severity};
    ///
    /// assert_eq!(DiagnosticCode::HTML.severity(), Severity::Warning);
    /// ```
    pub enum Severity: "severity" {
        /// Good to know.
        Info = "info",
        /// A reader, or what the article says, is likely to suffer.
        Warning = "warning",
    }
}

/// What a diagnostic is about. Opaque: a new code is no breaking change.
///
/// ```
/// use tearsheet::DiagnosticCode;
///
/// assert_eq!(DiagnosticCode::NO_BODY.as_str(), "no_body");
/// assert_eq!("no_body".parse(), Ok(DiagnosticCode::NO_BODY));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DiagnosticCode(u8);

macro_rules! codes {
    ($( $name:ident = $text:literal $severity:ident $message:literal; )+) => {
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Index { $( $name ),+ }

        impl DiagnosticCode {
            $(
                #[doc = concat!($message, ".")]
                pub const $name: Self = Self(Index::$name as u8);
            )+

            /// Every code.
            pub const ALL: &'static [Self] = &[ $( Self::$name ),+ ];

            const TABLE: &'static [(&'static str, Severity, &'static str)] =
                &[ $( ($text, Severity::$severity, $message) ),+ ];
        }
    };
}

codes! {
    BROKEN_PROMISE = "broken_promise" Warning "the note promises something that is not there";
    CUE_WITHOUT_EMBED = "cue_without_embed" Info "the line points at media that are not there";
    POST_WITHOUT_URL = "post_without_url" Info "the words of a post stand without the URL that carries it";
    HTML = "html" Warning "the text looks like HTML: an extractor has to read it first";
    MOJIBAKE = "mojibake" Warning "the text looks like UTF-8 that was read as Windows-1252: it has to be decoded again";
    REPLACEMENT_CHARACTER = "replacement_character" Warning
        "a replacement character stands where a byte could not be decoded";
    INVISIBLE_CHARACTERS = "invisible_characters" Info "the text holds characters that nobody sees";
    UNCLOSED_QUOTE = "unclosed_quote" Warning "the quotation is opened and never closed";
    REPEATED_BLOCK = "repeated_block" Info "the block repeats an earlier one";
    NO_BODY = "no_body" Warning "the text has no body: nothing in it reads like a story";
}

impl DiagnosticCode {
    /// The name, as it is serialised.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        Self::TABLE[self.0 as usize].0
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(self) -> Severity {
        Self::TABLE[self.0 as usize].1
    }

    const fn message(self) -> &'static str {
        Self::TABLE[self.0 as usize].2
    }
}

impl Diagnostic {
    pub(crate) const fn new(code: DiagnosticCode, span: Span) -> Self {
        Self { code, span, message: Cow::Borrowed(code.message()) }
    }

    pub(crate) fn with_message(self, message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), ..self }
    }

    /// What it is about.
    #[must_use]
    pub const fn code(&self) -> DiagnosticCode {
        self.code
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Where it shows, or shows first, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// A sentence about it, in small letters and without a full stop.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}]", self.severity(), self.message, self.code)
    }
}

impl fmt::Display for DiagnosticCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for DiagnosticCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for DiagnosticCode {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == name);
        let names = || Self::ALL.iter().map(|code| code.as_str());
        found.ok_or_else(|| UnknownName::new(name, "code of a diagnostic", names()))
    }
}

/// Everything that seems wrong with an article with these quotations, in the order of the text.
pub(crate) fn diagnostics(article: &Article<'_>, quotes: &[Quote<'_>]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    found.extend(markup::html(article));
    found.extend(damage::mojibake(article.as_str()));
    found.extend(damage::replacement_character(article.as_str()));
    found.extend(damage::invisible_characters(article.as_str()));
    found.extend(unclosed(quotes));
    found.extend(repeat::repeated_blocks(article));
    found.extend(no_body(article));
    found.extend(missing(article));
    found.sort_by_key(Diagnostic::span);
    found
}

fn no_body(article: &Article<'_>) -> Option<Diagnostic> {
    let text = trim(article.as_str());
    let has_body = article.blocks().any(|block| block.group() == Group::Body);
    let whole = Span::new(0, article.as_str().len()).trimmed(article.as_str());
    (!text.is_empty() && !has_body).then(|| Diagnostic::new(DiagnosticCode::NO_BODY, whole))
}

/// The quotations whose closing mark was forgotten.
fn unclosed(quotes: &[Quote<'_>]) -> impl Iterator<Item = Diagnostic> {
    let unclosed = quotes.iter().filter(|quote| !quote.closed());
    unclosed.map(|quote| Diagnostic::new(DiagnosticCode::UNCLOSED_QUOTE, quote.span()))
}

/// What notes promise, cues point at and posts were carried by, and is not there.
fn missing(article: &Article<'_>) -> Vec<Diagnostic> {
    let notes: Vec<Span> = article.of(BlockKind::Note).map(|block| block.span()).collect();
    let embeds: Vec<Span> = article.embeds().iter().map(Embed::span).collect();
    let mut found = Vec::new();
    for relation in pointers(article).iter().filter(|relation| relation.to().is_none()) {
        let at = relation.from().index();
        match (relation.kind(), relation.wants()) {
            (RelationKind::Promises, Some(media)) => {
                let message = format!("the note promises a {media}, and none is there");
                found.push(Diagnostic::new(DiagnosticCode::BROKEN_PROMISE, notes[at]).with_message(message));
            }
            (RelationKind::Announces, _) => {
                let cue = article.block(at).span();
                found.push(Diagnostic::new(DiagnosticCode::CUE_WITHOUT_EMBED, cue));
            }
            (RelationKind::CarriedBy, _) => {
                found.push(Diagnostic::new(DiagnosticCode::POST_WITHOUT_URL, embeds[at]));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;
    use crate::outline::{Entry, Outline};
    use crate::parse;
    use crate::rule::Rule;
    use alloc::string::ToString;
    use alloc::vec;

    fn codes(text: &str) -> Vec<DiagnosticCode> {
        parse(text).diagnostics().iter().map(Diagnostic::code).collect()
    }

    #[test]
    fn a_text_without_a_story() {
        let source = "Subscribe\n";
        let promo = Entry {
            kind: BlockKind::Promo,
            rule: Rule::LABEL,
            span: Span::new(0, 9),
            wrapped: false,
            opens: true,
        };
        let outline = Outline::new(source, vec![promo], Layout::OneLine, None);
        let found = Article::new(source, outline).diagnostics();
        assert_eq!((found[0].code(), found[0].span()), (DiagnosticCode::NO_BODY, promo.span));
        assert_eq!(codes(" \n"), []);
        assert_eq!(codes(""), []);
    }

    #[test]
    fn a_promise_that_is_not_kept() {
        let article =
            parse("NOTE: Video at the end of the article.\nThe council put the vote off on Tuesday night.\n");
        let found = article.diagnostics();
        assert_eq!(
            found[0].to_string(),
            "warning: the note promises a video, and none is there [broken_promise]"
        );
    }

    #[test]
    fn a_post_that_lost_its_url() {
        let story =
            "The council put the vote off on Tuesday night, to the surprise of nobody in the hall at all.\n";
        let post = "Trams all night! — Jane Roe (@JaneRoe) July 1, 2025\n";
        let url = "https://x.com/janeroe/status/1940211147183149290\n";
        assert_eq!(
            codes(&[story, post, story.trim_end()].concat()).first(),
            Some(&DiagnosticCode::POST_WITHOUT_URL)
        );
        assert_eq!(codes(&[story, post, url].concat()), []);
    }

    #[test]
    fn a_quotation_that_nobody_closed() {
        let article = parse("“Not yet, the mayor’s office said on Tuesday night.\nThe bridge is shut.\n");
        let found = article.diagnostics();
        assert_eq!((found[0].code(), found[0].span().start()), (DiagnosticCode::UNCLOSED_QUOTE, 0));
    }

    #[test]
    fn a_plain_story_has_none() {
        assert_eq!(
            codes("The council put the vote off on Tuesday night — “again,” said the café’s owner."),
            []
        );
    }
}
