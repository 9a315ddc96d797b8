//! WordPress shortcodes: those of its core, of Jetpack and of the embed plugins that newsrooms use.

/// Names that are shortcodes whatever stands in the brackets with them, sorted.
#[rustfmt::skip]
pub(crate) const KNOWN: &[&str] = &[
    "audio", "bandcamp", "brightcove", "caption", "cnn-video", "dailymotion", "documentcloud", "embed", "embedyt",
    "facebook", "fb", "flickr", "flourish", "gallery", "getty", "gist", "googlemaps", "hulu", "infogram", "instagram",
    "jwplayer", "kaltura", "mixcloud", "ooyala", "pdf", "pdf-embedder", "pinterest", "playlist", "polldaddy", "recipe",
    "reddit", "scribd", "slideshare", "slideshow", "soundcloud", "spotify", "ted", "tiktok", "tweet", "twitch",
    "twitter", "video", "videopress", "vimeo", "vine", "wpvideo", "youtube",
];

/// Names that are shortcodes with nothing else in their brackets, sorted; `[VIDEO]` is a label.
pub(crate) const BARE: &[&str] = &["gallery", "playlist", "slideshow"];
