//! Embeds: what stands behind a URL, told from the URL alone.

mod block;
mod bytes;
mod canonical;
mod error;
mod host;
mod key;
mod kind;
mod pattern;
mod playback;
mod provider;
mod resolve;
mod split;
mod time;

use alloc::borrow::Cow;
use alloc::string::String;
use core::str::FromStr;

pub(crate) use block::of_block;
pub(crate) use bytes::Bytes;
pub use error::EmbedError;
pub use key::ItemKey;
pub use kind::{EmbedClass, EmbedForm, EmbedKind};
pub use provider::Provider;

use self::canonical::Item;
use self::playback::start_seconds;
use self::resolve::{Resolved, owned, resolve};
use self::split::split;
use crate::lexicon::providers::{Row, Shape};
use crate::span::Span;
use crate::text::Text;
use crate::time::{PartialDate, Timestamp};

/// An embed: a video, a post, a picture that is not in the text but behind a URL of it.
///
/// Reading a URL borrows from it and looks nothing up outside of it. What a URL does not say is `None`: a short link
/// has no id, a profile is no item. A URL that is no provider's is a plain link: neither provider nor class.
///
/// ```
/// use tearsheet::{Embed, EmbedClass, EmbedKind, Provider};
///
/// let embed = Embed::from_url("https://youtu.be/a1B2c3D4e5F?t=1m30s&si=abc")?;
/// assert_eq!(embed.provider(), Some(Provider::YOUTUBE));
/// assert_eq!((embed.class(), embed.kind()), (Some(EmbedClass::Item), Some(EmbedKind::Video)));
/// assert_eq!((embed.id(), embed.start_seconds()), (Some("a1B2c3D4e5F"), Some(90)));
/// assert_eq!(embed.canonical().unwrap(), "https://www.youtube.com/watch?v=a1B2c3D4e5F&t=90");
///
/// let link = Embed::from_url("https://news.example/2024/05/a-story")?;
/// assert_eq!((link.provider(), link.class()), (None, None));
/// # Ok::<_, tearsheet::EmbedError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Embed<'a> {
    form: EmbedForm,
    span: Span,
    url: Option<Cow<'a, str>>,
    /// The URL inside all wrappers, where there are any.
    inner: Option<Cow<'a, str>>,
    provider: Option<Provider>,
    row: Option<&'static Row>,
    shape: Option<&'static Shape>,
    /// What the notation is for, where no URL tells.
    noted: Option<EmbedKind>,
    class: Option<EmbedClass>,
    id: Option<Cow<'a, str>>,
    handle: Option<Cow<'a, str>>,
    words: Option<Leaf<'a>>,
    name: Option<Leaf<'a>>,
    date: Option<PartialDate>,
    announced_by: Option<usize>,
}

/// A `Text` that may be owned.
#[derive(Clone, Debug, PartialEq)]
struct Leaf<'a> {
    raw: Cow<'a, str>,
    start: usize,
}

impl<'a> Embed<'a> {
    /// What stands behind `url`.
    ///
    /// The scheme may be missing (`youtu.be/..`, `//youtu.be/..`), and redirects and players around another URL are
    /// taken off, up to four deep. Linear in the URL's bytes; allocates only where a wrapper has its URL encoded.
    ///
    /// # Errors
    /// Where `url` is no URL (empty, white space in it, no host), or one with a scheme under which no embed stands.
    pub fn from_url(url: &'a str) -> Result<Self, EmbedError> {
        let Resolved { inner, provider, row, shape, class, id, handle } = resolve(url)?;
        Ok(Self {
            url: Some(Cow::Borrowed(url)),
            inner,
            provider: provider.map(Provider::of),
            row,
            shape,
            class,
            id,
            handle,
            ..Self::empty(EmbedForm::Url, Span::new(0, url.len()))
        })
    }

    /// An embed of which nothing is known but where it stands.
    pub(crate) const fn empty(form: EmbedForm, span: Span) -> Self {
        Self {
            form,
            span,
            url: None,
            inner: None,
            provider: None,
            row: None,
            shape: None,
            noted: None,
            class: None,
            id: None,
            handle: None,
            words: None,
            name: None,
            date: None,
            announced_by: None,
        }
    }

    /// The same in another form and at another place: what stands round the URL is part of it.
    pub(crate) fn with_form(self, form: EmbedForm, span: Span) -> Self {
        Self { form, span, ..self }
    }

    /// The same with what its shortcode or element is for.
    pub(crate) fn with_noted(self, noted: Option<EmbedKind>) -> Self {
        Self { noted, ..self }
    }

    /// The same with the words of a post.
    pub(crate) fn with_words(self, words: Text<'a>) -> Self {
        Self { words: Some(Leaf::from(words)), ..self }
    }

    /// The same with the name that signs a post.
    pub(crate) fn with_name(self, name: Text<'a>) -> Self {
        Self { name: Some(Leaf::from(name)), ..self }
    }

    /// The same with a handle that the text gives and the URL does not: one that is an account's number is none.
    pub(crate) fn with_handle(self, handle: &'a str) -> Self {
        let named = |of_url: &Cow<'_, str>| !of_url.starts_with("did:");
        Self { handle: self.handle.filter(named).or(Some(Cow::Borrowed(handle))), ..self }
    }

    /// The same with the date that a post gives.
    pub(crate) fn with_date(self, date: PartialDate) -> Self {
        Self { date: Some(date), ..self }
    }

    /// The same with the cue or note that announces it.
    pub(crate) fn with_announced_by(self, block: usize) -> Self {
        Self { announced_by: Some(block), ..self }
    }

    /// How it stands in the text.
    #[must_use]
    pub const fn form(&self) -> EmbedForm {
        self.form
    }

    /// Where it stands in the text, in bytes; of a URL read on its own, all of it.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The URL as it was given; none for a post that was flattened without it.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// What the URL leads to; none for a plain link, and for a provider's page that is no embed.
    #[must_use]
    pub const fn class(&self) -> Option<EmbedClass> {
        self.class
    }

    /// Whose URL it is. Mirrors are their original's, a copy in an archive is the archive's.
    #[must_use]
    pub const fn provider(&self) -> Option<Provider> {
        self.provider
    }

    /// What kind of thing it is, as far as the URL tells: a post may carry a video without saying so. Where it does not
    /// tell, what a shortcode or an element is for: a `[gallery]`, a `<video>`.
    #[must_use]
    pub fn kind(&self) -> Option<EmbedKind> {
        self.shape.and_then(|shape| shape.kind).or(self.noted)
    }

    /// The id, as it stands in the URL; of a short link, its code.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whose it is: a user name, channel or blog, without its `@`.
    #[must_use]
    pub fn handle(&self) -> Option<&str> {
        self.handle.as_deref()
    }

    /// Where playback starts, in whole seconds from the beginning.
    #[must_use]
    pub fn start_seconds(&self) -> Option<u32> {
        let names = self.row?.start;
        if names.is_empty() { None } else { start_seconds(&split(self.innermost()?).ok()?, names) }
    }

    /// When it was posted, where its id says so.
    ///
    /// X, Instagram, Threads, TikTok, Mastodon and its kin, Bluesky, LinkedIn, Discord, Tumblr, Minds and Parler have the
    /// time in their ids: to the second or better, but for Instagram's videos (the time of creation) and for Bluesky
    /// (what the client says). Older ids carry none.
    #[must_use]
    pub fn posted_at(&self) -> Option<Timestamp> {
        let is_item = matches!(self.class, Some(EmbedClass::Item));
        if is_item { time::posted_at(self.row?.time, self.id()?) } else { None }
    }

    /// The URL as its provider writes it: `https`, without what only tracks, with what carries meaning (where playback
    /// starts, the list). Built at each call; none for a plain link.
    #[must_use]
    pub fn canonical(&self) -> Option<String> {
        self.item().map(|item| item.canonical())
    }

    /// The address that answers with the item's oEmbed, where the provider has one. Built at each call.
    #[must_use]
    pub fn oembed(&self) -> Option<String> {
        match self.class? {
            EmbedClass::Profile | EmbedClass::Search | EmbedClass::Home => None,
            _ => self.item()?.oembed(),
        }
    }

    /// What it is known by, whatever the URL.
    #[must_use]
    pub fn key(&self) -> ItemKey {
        let item = self.item();
        match (self.row, self.shape, self.id(), item) {
            (Some(row), Some(shape), Some(id), item) => {
                let host = item.map(|item| item.parts.host);
                ItemKey::of_id(row, shape, if row.anywhere.is_empty() { self.handle() } else { host }, id)
            }
            (.., Some(item)) => ItemKey::of_item(&item),
            _ => ItemKey::of_text(
                None,
                self.innermost().or(self.words().map(|words| words.as_str())).unwrap_or(""),
            ),
        }
    }

    /// The words of a post, where the text has them.
    #[must_use]
    pub fn words(&self) -> Option<Text<'_>> {
        self.words.as_ref().map(Leaf::text)
    }

    /// The name that signs a post, where the text has it.
    #[must_use]
    pub fn name(&self) -> Option<Text<'_>> {
        self.name.as_ref().map(Leaf::text)
    }

    /// The date that a post gives for itself; [`Embed::posted_at`] is what its id says.
    #[must_use]
    pub const fn date(&self) -> Option<PartialDate> {
        self.date
    }

    /// The number of the block that announces it, where one does.
    #[must_use]
    pub const fn announced_by(&self) -> Option<usize> {
        self.announced_by
    }

    /// The same, with nothing borrowed: copies what was.
    #[must_use]
    pub fn into_owned(self) -> Embed<'static> {
        Embed {
            form: self.form,
            span: self.span,
            url: self.url.map(owned),
            inner: self.inner.map(owned),
            provider: self.provider,
            row: self.row,
            shape: self.shape,
            noted: self.noted,
            class: self.class,
            id: self.id.map(owned),
            handle: self.handle.map(owned),
            words: self.words.map(Leaf::into_owned),
            name: self.name.map(Leaf::into_owned),
            date: self.date,
            announced_by: self.announced_by,
        }
    }

    fn innermost(&self) -> Option<&str> {
        self.inner.as_deref().or(self.url())
    }

    fn item(&self) -> Option<Item<'_>> {
        let (id, handle) = (self.id(), self.handle());
        Some(Item { row: self.row?, shape: self.shape?, parts: split(self.innermost()?).ok()?, id, handle })
    }
}

impl PartialEq for Embed<'_> {
    fn eq(&self, other: &Self) -> bool {
        // What a URL says follows from the URL.
        (self.form, self.span, &self.url, &self.handle) == (other.form, other.span, &other.url, &other.handle)
            && (self.noted, &self.id) == (other.noted, &other.id)
            && (&self.words, &self.name) == (&other.words, &other.name)
            && (self.date, self.announced_by) == (other.date, other.announced_by)
    }
}

impl Eq for Embed<'_> {}

impl<'a> TryFrom<&'a str> for Embed<'a> {
    type Error = EmbedError;

    fn try_from(url: &'a str) -> Result<Self, Self::Error> {
        Self::from_url(url)
    }
}

impl FromStr for Embed<'static> {
    type Err = EmbedError;

    /// As [`Embed::from_url`], with nothing borrowed.
    fn from_str(url: &str) -> Result<Self, Self::Err> {
        Embed::from_url(url).map(Embed::into_owned)
    }
}

impl Leaf<'_> {
    fn text(&self) -> Text<'_> {
        Text::from_raw(&self.raw, self.start)
    }

    fn into_owned(self) -> Leaf<'static> {
        Leaf { raw: owned(self.raw), start: self.start }
    }
}

impl<'a> From<Text<'a>> for Leaf<'a> {
    fn from(text: Text<'a>) -> Self {
        Self { raw: Cow::Borrowed(text.as_str()), start: text.span().start() }
    }
}

#[cfg(test)]
mod tests;
