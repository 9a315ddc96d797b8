//! What a row holds, and the words to write one with.

use crate::fields::embed::{Bytes, EmbedClass, EmbedKind};

/// A provider.
#[derive(Debug)]
pub(crate) struct Row {
    /// The name, as it is serialised.
    pub(crate) name: &'static str,
    pub(crate) site: Site,
    /// Other hosts, with shapes of their own.
    pub(crate) more: &'static [Site],
    /// Shapes that tell the provider on any host.
    pub(crate) anywhere: &'static [Shape],
    /// The oEmbed endpoint; `{host}` stands for the host. Empty: none is registered.
    pub(crate) oembed: &'static str,
    /// The query parameters that carry meaning; all others go from the canonical URL.
    pub(crate) keep: &'static [&'static str],
    /// The parameters, of query or fragment, that say where playback starts; the first is the one to write.
    pub(crate) start: &'static [&'static str],
    /// The time in the id.
    pub(crate) time: TimeRule,
    /// Whether an id means something only together with its handle (or host).
    pub(crate) scoped: bool,
}

/// Hosts, and the shapes of the paths on them.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) hosts: &'static [&'static str],
    pub(crate) shapes: &'static [Shape],
}

/// The shape of a path, and what a URL of that shape is.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) pattern: &'static str,
    /// What a path that the pattern takes can start with.
    pub(crate) first: Bytes,
    pub(crate) sort: Sort,
    pub(crate) kind: Option<EmbedKind>,
    /// The canonical URL, with `{id}`, `{handle}` and `{host}`. Empty: as given, without what only tracks.
    pub(crate) canonical: &'static str,
    /// Whether ids of this shape are counted apart from the provider's others.
    pub(crate) apart: bool,
}

/// What a shape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// An embed of that class.
    Class(EmbedClass),
    /// A page of the provider that is no embed.
    Page,
    /// The id is another URL, and the embed is what that one is.
    Wrapped,
    /// The id is another URL; the provider stays the one that keeps the copy.
    Archived,
}

/// How an id tells the time; `fields::embed::time` has the rules and their limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeRule {
    Never,
    Twitter,
    Mastodon,
    TikTok,
    Instagram,
    Bluesky,
    LinkedIn,
    Discord,
    Tumblr,
    Minds,
    Ulid,
}

pub(super) const fn row(name: &'static str, hosts: &'static [&'static str], shapes: &'static [Shape]) -> Row {
    Row {
        name,
        site: site(hosts, shapes),
        more: &[],
        anywhere: &[],
        oembed: "",
        keep: &[],
        start: &[],
        time: TimeRule::Never,
        scoped: false,
    }
}

impl Row {
    pub(super) const fn more(self, more: &'static [Site]) -> Self {
        Self { more, ..self }
    }

    pub(super) const fn anywhere(self, anywhere: &'static [Shape]) -> Self {
        Self { anywhere, ..self }
    }

    pub(super) const fn oembed(self, oembed: &'static str) -> Self {
        Self { oembed, ..self }
    }

    pub(super) const fn keep(self, keep: &'static [&'static str]) -> Self {
        Self { keep, ..self }
    }

    pub(super) const fn start(self, start: &'static [&'static str]) -> Self {
        Self { start, ..self }
    }

    pub(super) const fn time(self, time: TimeRule) -> Self {
        Self { time, ..self }
    }

    pub(super) const fn scoped(self) -> Self {
        Self { scoped: true, ..self }
    }

    /// The site with that number: the row's own first, then the others.
    pub(crate) const fn site(&self, number: usize) -> &Site {
        if number == 0 { &self.site } else { &self.more[number - 1] }
    }
}

pub(super) const fn site(hosts: &'static [&'static str], shapes: &'static [Shape]) -> Site {
    Site { hosts, shapes }
}

const fn shape(sort: Sort, kind: Option<EmbedKind>, pattern: &'static str) -> Shape {
    Shape { pattern, first: Bytes::that_start(pattern), sort, kind, canonical: "", apart: false }
}

impl Shape {
    pub(super) const fn to(self, canonical: &'static str) -> Self {
        Self { canonical, ..self }
    }

    pub(super) const fn apart(self) -> Self {
        Self { apart: true, ..self }
    }
}

/// One post, video, picture.
pub(super) const fn item(kind: EmbedKind, pattern: &'static str) -> Shape {
    shape(Sort::Class(EmbedClass::Item), Some(kind), pattern)
}

/// Several of them.
pub(super) const fn list(kind: EmbedKind, pattern: &'static str) -> Shape {
    shape(Sort::Class(EmbedClass::Collection), Some(kind), pattern)
}

/// Someone's page.
pub(super) const fn profile(pattern: &'static str) -> Shape {
    shape(Sort::Class(EmbedClass::Profile), Some(EmbedKind::Profile), pattern)
}

/// A channel's page.
pub(super) const fn channel(pattern: &'static str) -> Shape {
    shape(Sort::Class(EmbedClass::Profile), Some(EmbedKind::Channel), pattern)
}

/// Results, tags, listings.
pub(super) const fn search(pattern: &'static str) -> Shape {
    shape(Sort::Class(EmbedClass::Search), None, pattern)
}

/// What runs now, whatever it is by the time of reading.
pub(super) const fn live(pattern: &'static str) -> Shape {
    shape(Sort::Class(EmbedClass::Live), Some(EmbedKind::Live), pattern)
}

/// A short link that only the network can resolve.
pub(super) const fn short(pattern: &'static str) -> Shape {
    shape(Sort::Class(EmbedClass::ShortLink), None, pattern)
}

/// A page of the site.
pub(super) const fn page(pattern: &'static str) -> Shape {
    shape(Sort::Page, None, pattern)
}

/// A redirect or player around another URL.
pub(super) const fn wrap(pattern: &'static str) -> Shape {
    shape(Sort::Wrapped, None, pattern)
}

/// A copy of another URL.
pub(super) const fn archived(pattern: &'static str) -> Shape {
    shape(Sort::Archived, None, pattern)
}
