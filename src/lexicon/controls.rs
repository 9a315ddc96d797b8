//! The names on buttons: platforms, and what a reader may do with an article.

use super::words::{WordSet, word_set};

/// Platforms and actions of sharing, which make a bar of buttons; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const SOCIAL: &WordSet = word_set![
    "bluesky", "buffer", "compartilhar", "compartir", "condividi", "delicious", "digg", "diggthis", "e-mail",
    "email", "evernote", "facebook", "fark", "flip", "flipboard", "gab", "gettr", "gmail", "google", "google+",
    "imprimer", "imprimir", "instagram", "instapaper", "linkedin", "mastodon", "messenger", "mewe", "newsvine",
    "parler", "partager", "pinterest", "pocket", "pocketshare", "print", "print-friendly", "printfriendly",
    "reddit", "retweet", "retweets", "share", "shares", "skype", "sms", "snapchat", "stampa", "stumble",
    "stumbleupon", "teilen", "telegram", "threads", "tiktok", "truth social", "tumblr", "tweet", "tweets",
    "twitter", "viber", "vk", "vkontakte", "wechat", "weibo", "whatsapp", "xing", "yummly",
];

/// Words that stand beside these; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const BESIDE: &WordSet = word_set![
    "app", "article", "bookmark", "claps", "close", "comment", "comments", "copy", "dislikes", "downloads", "feed",
    "follow", "followers", "font", "friend", "gift", "less", "like", "likes", "line", "link", "listen", "loading",
    "loves", "mail", "menu", "mix", "more", "on", "page", "pin", "pin it", "pins", "plus", "plus one", "post",
    "reactions", "read", "reads", "related", "replies", "reply", "republish", "resize", "rss", "save", "saves",
    "send", "show", "story", "submit", "subscribe", "text", "this", "to", "total", "upvotes", "url", "via",
    "views", "votes", "watch", "with", "x",
];

/// What stands on a player, and seldom elsewhere; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const PLAYER: &WordSet = word_set![
    "autoplay", "current", "duration", "fullscreen", "loaded", "mute", "muted", "pause", "play", "playing", "remaining",
    "replay", "rewind", "unmute",
];

/// What stands beside these; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const PLAYED: &WordSet = word_set![
    "audio", "captions", "forward", "live", "now", "off", "progress", "quality", "restart", "settings", "skip",
    "speed", "stop", "stream", "subtitles", "tap", "time", "to", "type", "video", "volume",
];

/// What a gallery counts; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const VIEWS: &WordSet = word_set![
    "bild", "foto", "image", "imagem", "imagen", "immagine", "page", "photo", "picture", "slide", "story", "video",
];

/// Between a number and that of all; lower case, sorted by bytes.
pub(crate) const OF: &WordSet = word_set!["de", "di", "of", "sur", "van", "von"];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        crate::lexicon::words::assert_table(super::SOCIAL);
        for table in [super::BESIDE, super::PLAYER, super::PLAYED, super::VIEWS, super::OF] {
            crate::lexicon::words::assert_table(table);
        }
    }
}
