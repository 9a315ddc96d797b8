//! WordPress shortcodes: those of its core, of Jetpack and of the embed plugins that newsrooms use.

use super::words::{WordSet, word_set};

/// Names that are shortcodes whatever stands in the brackets with them, sorted.
#[rustfmt::skip]
pub(crate) const KNOWN: &WordSet = word_set![
    "audio", "bandcamp", "brightcove", "caption", "cnn-video", "dailymotion", "documentcloud", "embed", "embedyt",
    "facebook", "fb", "flickr", "flourish", "gallery", "getty", "gist", "googlemaps", "hulu", "infogram", "instagram",
    "jwplayer", "kaltura", "mixcloud", "ooyala", "pdf", "pdf-embedder", "pinterest", "playlist", "polldaddy", "recipe",
    "reddit", "scribd", "slideshare", "slideshow", "soundcloud", "spotify", "ted", "tiktok", "tweet", "twitch",
    "twitter", "video", "videopress", "vimeo", "vine", "wpvideo", "youtube",
];

/// Names that are shortcodes with nothing else in their brackets, sorted; `[VIDEO]` is a label.
pub(crate) const BARE: &WordSet = word_set!["gallery", "playlist", "slideshow"];
