//! WordPress shortcodes: those of its core, of Jetpack and of the embed plugins that newsrooms use.

use super::words::{WordSet, word_set};
use crate::fields::embed::EmbedKind::{self, Audio, Document, Gallery, Image, Playlist, Video};

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

/// What a shortcode is for whose URL or id does not tell.
#[rustfmt::skip]
pub(crate) const NOTED: &[(&str, EmbedKind)] = &[
    ("audio", Audio), ("brightcove", Video), ("caption", Image), ("cnn-video", Video), ("documentcloud", Document),
    ("gallery", Gallery), ("getty", Image), ("jwplayer", Video), ("kaltura", Video), ("ooyala", Video),
    ("pdf", Document), ("pdf-embedder", Document), ("playlist", Playlist), ("slideshow", Gallery), ("video", Video),
    ("videopress", Video), ("wpvideo", Video),
];

/// Names that are not their provider's.
pub(crate) const ALIASES: &[(&str, &str)] =
    &[("fb", "facebook"), ("embedyt", "youtube"), ("tweet", "twitter"), ("wpvideo", "videopress")];
