//! HTML that embeds: tags, the classes that platforms give their block quotations, and where the URL stands.

use crate::fields::embed::EmbedKind;

/// Tags that embed, and classes (those with a hyphen) of tags that do.
#[rustfmt::skip]
pub(crate) const EMBEDDING: &[&str] = &[
    "amp-facebook", "amp-iframe", "amp-instagram", "amp-tiktok", "amp-twitter", "amp-video", "amp-youtube", "audio",
    "bluesky-embed", "embed", "fb-post", "fb-video", "iframe", "imgur-embed-pub", "instagram-media", "mastodon-embed", "object",
    "reddit-card", "reddit-embed-bq", "rumble-embed", "script", "source", "text-post-media", "tiktok-embed", "truthsocial-embed",
    "tumblr-post", "twitter-tweet", "twitter-video", "video", "wp-embedded-content",
];

/// Tags that stand around an embed and say nothing.
#[rustfmt::skip]
pub(crate) const WRAPPING: &[&str] = &[
    "center", "div", "figure", "p", "section", "span",
];

/// The attributes that hold an embed's URL, the surest first: the tag (`*` for any) and the attribute.
#[rustfmt::skip]
pub(crate) const ATTRIBUTES: &[(&str, &str)] = &[
    ("*", "data-instgrm-permalink"), ("*", "data-text-post-permalink"), ("blockquote", "cite"), ("*", "data-bluesky-uri"),
    ("div", "data-href"), ("iframe", "src"), ("iframe", "data-src"), ("embed", "src"), ("object", "data"), ("video", "src"),
    ("audio", "src"), ("source", "src"), ("a", "href"), ("script", "src"),
];

/// Elements that say by their name what they play.
pub(crate) const PLAYED: &[(&str, EmbedKind)] =
    &[("amp-video", EmbedKind::Video), ("audio", EmbedKind::Audio), ("video", EmbedKind::Video)];
