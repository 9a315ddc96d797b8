//! The URL of a flattened post, on a line of its own beside it.
//!
//! ```abnf
//! address = *MARK URL *MARK               ; nothing else on its line, or else at an end of the post
//! ```
//!
//! It is the post's own where both are of one account; or, where one of the two names none, of one platform.

use super::{Platform, Post};
use crate::fields::embed::{Embed, EmbedClass, EmbedKind, Provider};
use crate::link::{Link, links};
use crate::span::Span;
use crate::text::is_line_end;

/// The longest address of a post, in bytes: what tracks is longer than what leads there.
const MAX_ADDRESS: usize = 512;

impl Platform {
    /// The provider of the URLs of its posts.
    pub(crate) const fn provider(self) -> Provider {
        match self {
            Self::Bluesky => Provider::BLUESKY,
            Self::Facebook => Provider::FACEBOOK,
            Self::Instagram => Provider::INSTAGRAM,
            Self::Mastodon => Provider::MASTODON,
            Self::Reddit => Provider::REDDIT,
            Self::Telegram => Provider::TELEGRAM,
            Self::Threads => Provider::THREADS,
            Self::TikTok => Provider::TIKTOK,
            Self::TruthSocial => Provider::TRUTHSOCIAL,
            Self::Twitter => Provider::TWITTER,
        }
    }
}

/// Whether all of `line` is the URL of a post. Looks at a bounded number of bytes.
pub(super) fn is_address(line: &str) -> bool {
    let mut found = if line.len() <= MAX_ADDRESS { links(line) } else { links("") };
    match (found.next(), found.next()) {
        (Some(link), None) => is_alone(line, link.span()) && post_at(link.as_str()).is_some(),
        _ => false,
    }
}

/// The first URL of a post in `text` that stands on a line of its own, or at an end of `text`. Linear in `text`.
pub(super) fn find(text: &str) -> Option<Link<'_>> {
    let stands = |link: &Link<'_>| {
        let span = link.span();
        let ends = span.start() == 0 || !text[span.end()..].contains(char::is_alphanumeric);
        // What a Markdown link or an attribute leads to is read with the link.
        let linked = text[..span.start()].ends_with(['"', '\'']) || text[..span.start()].ends_with("](");
        (ends || is_alone(text, span)) && !linked && post_at(link.as_str()).is_some()
    };
    links(text).find(stands)
}

/// Whether no word stands on the line of `text` with what is at `span`.
fn is_alone(text: &str, span: Span) -> bool {
    let of_line = |c: &char| !is_line_end(*c);
    let before = text[..span.start()].chars().rev().take_while(of_line);
    let behind = text[span.end()..].chars().take_while(of_line);
    !before.chain(behind).any(char::is_alphanumeric)
}

/// The post that stands behind `url`, if it is one.
fn post_at(url: &str) -> Option<Embed<'_>> {
    let embed = Embed::from_url(url).ok()?;
    let leads = matches!(embed.class(), Some(EmbedClass::Item | EmbedClass::ShortLink));
    let of_platform = || Platform::ALL.iter().any(|platform| embed.provider() == Some(platform.provider()));
    (leads && (embed.kind() == Some(EmbedKind::SocialPost) || of_platform())).then_some(embed)
}

/// Whether `url` can be the own one of `post`.
pub(super) fn is_own(post: &Post<'_>, url: &str) -> bool {
    let Some(embed) = post_at(url) else { return false };
    let named = embed.handle().filter(|handle| !handle.starts_with("did:") && !is_number(handle));
    match (named, post.handle) {
        (Some(of_url), Some(of_post)) => is_same(of_url, of_post.as_str()),
        _ => embed.provider() == Some(post.platform.provider()),
    }
}

/// Whether two handles are of one account; the server of either may be left out.
fn is_same(one: &str, other: &str) -> bool {
    let user = |handle: &str| handle.split('@').next().unwrap_or_default().len();
    let (at, to) = (user(one), user(other));
    let whole = at < one.len() && to < other.len();
    if whole { one.eq_ignore_ascii_case(other) } else { one[..at].eq_ignore_ascii_case(&other[..to]) }
}

/// Whether a handle is an account's number, which no frame shows.
fn is_number(handle: &str) -> bool {
    handle.bytes().all(|byte| byte.is_ascii_digit())
}
