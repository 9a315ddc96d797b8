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
    "app", "article", "bookmark", "close", "comment", "comments", "copy", "feed", "follow", "font", "friend",
    "gift", "less", "like", "likes", "line", "link", "listen", "loading", "mail", "menu", "mix", "more", "on",
    "page", "pin", "pin it", "plus", "plus one", "post", "reactions", "read", "related", "reply", "republish",
    "resize", "rss", "save", "send", "show", "story", "submit", "subscribe", "text", "this", "to", "total",
    "url", "via", "views", "watch", "with", "x",
];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        crate::lexicon::words::assert_table(super::SOCIAL);
        crate::lexicon::words::assert_table(super::BESIDE);
    }
}
