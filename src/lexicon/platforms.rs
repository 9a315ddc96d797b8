//! What social platforms write around a post, in the languages of their interfaces: data, folded to lower case.
//!
//! Each table is sorted by its phrase. Words that only a post's frame holds count alone; those that any page may hold
//! (`Follow`, `Reply`) count beside others.

use super::words::{WordSet, word_set};
use crate::fields::post::Platform::{self, *};

/// Lines that stand for a post, or lead to it.
#[rustfmt::skip]
pub(crate) const STUBS: &[(&str, Platform)] = &[
    ("afficher cette publication dans instagram", Instagram), ("auf threads ansehen", Threads),
    ("auf twitter ansehen", Twitter), ("diesen beitrag auf instagram ansehen", Instagram),
    ("see more on facebook", Facebook), ("see more on instagram", Instagram),
    ("sieh dir diesen beitrag auf instagram an", Instagram), ("ver en instagram", Instagram),
    ("ver en threads", Threads), ("ver en twitter", Twitter), ("ver essa foto no instagram", Instagram),
    ("ver essa publicação no instagram", Instagram), ("ver esta foto no instagram", Instagram),
    ("ver esta publicación en instagram", Instagram), ("ver esta publicação no instagram", Instagram),
    ("ver no threads", Threads), ("ver no twitter", Twitter), ("view image on twitter", Twitter),
    ("view in telegram", Telegram), ("view more on instagram", Instagram), ("view on bluesky", Bluesky),
    ("view on facebook", Facebook), ("view on instagram", Instagram), ("view on mastodon", Mastodon),
    ("view on reddit", Reddit), ("view on threads", Threads), ("view on tiktok", TikTok), ("view on truth social", TruthSocial),
    ("view on twitter", Twitter), ("view on x", Twitter), ("view original tweet on twitter", Twitter),
    ("view original tweet on x", Twitter), ("view photos on twitter", Twitter),
    ("view post on reddit", Reddit), ("view post on twitter", Twitter), ("view post on x", Twitter), ("view this post on bluesky", Bluesky),
    ("view this post on facebook", Facebook), ("view this post on instagram", Instagram),
    ("view this post on threads", Threads), ("view this post on truth social", TruthSocial),
    ("view this profile on instagram", Instagram), ("view tweet", Twitter), ("visualizza questo post su instagram", Instagram),
    ("visualizza su instagram", Instagram), ("visualizza su threads", Threads),
    ("visualizza su twitter", Twitter), ("voir cette publication sur instagram", Instagram),
    ("voir sur instagram", Instagram), ("voir sur threads", Threads), ("voir sur twitter", Twitter),
    ("watch on tiktok", TikTok), ("watch this video on tiktok", TikTok), ("この投稿をinstagramで見る", Instagram),
    ("在 instagram 查看這則貼文", Instagram),
];

/// What stands before the name of who shared a post on Instagram.
#[rustfmt::skip]
pub(crate) const SHARED_BY: &[&str] = &[
    "a photo posted by", "a photo shared by", "a post shared by", "a reel shared by", "a video posted by",
    "a video shared by", "ein beitrag geteilt von", "ein foto gepostet von", "ein video geteilt von", "ein von",
    "eine von", "um post compartilhado por", "um post partilhado por", "um vídeo publicado por",
    "uma foto compartilhada por", "uma foto partilhada por", "uma foto publicada por",
    "uma publicação compartilhada por", "uma publicação partilhada por", "un post condiviso da",
    "un video condiviso da", "un video pubblicato da", "un video publicado por", "un vídeo compartido por",
    "un vídeo publicado por", "una foto compartida de", "una foto compartida por", "una foto condivisa da",
    "una foto pubblicata da", "una foto publicada por", "una publicación compartida de",
    "una publicación compartida por", "une photo partagée par", "une photo publiée par",
    "une publication partagée par", "une vidéo partagée par", "une vidéo publiée par",
];

/// What stands before the name of who posted on Facebook, in the interface's own case, and before the day.
#[rustfmt::skip]
pub(crate) const POSTED_BY: &[(&str, &[&str])] = &[
    ("Gepostet von ", &["am"]), ("Opslået af ", &["den"]), ("Posted by ", &["on"]),
    ("Pubblicato da ", &["su", "il"]), ("Publicada por ", &["en", "el", "em"]),
    ("Publicado por ", &["en", "el", "em"]), ("Publié par ", &["sur", "le"]), ("Publiée par ", &["sur", "le"]),
    ("Slået op af ", &["den"]),
];

/// What stands between the name and the day that a post was shared.
pub(crate) const ON: &[&str] = &["am", "el", "em", "il", "in data", "le", "on"];

/// What stands between the day and the time of day.
#[rustfmt::skip]
pub(crate) const AT: &[&str] = &["a la", "a las", "alle", "alle ore", "at", "um", "à", "às"];

/// Whole lines of a post's frame, which nothing else holds.
#[rustfmt::skip]
pub(crate) const FRAMES: &[&str] = &[
    "afficher cette discussion",
    "afficher les réponses",
    "an error occurred.",
    "antworten ansehen",
    "antworten anzeigen",
    "ce contenu n'est pas disponible",
    "ce tweet n'est pas disponible",
    "contenido externo",
    "content is not available",
    "content isn't available right now",
    "contenu externe",
    "contenuto esterno",
    "conteúdo externo",
    "copy link to post",
    "copy link to tweet",
    "diesen thread anzeigen",
    "dieser beitrag ist nicht verfügbar",
    "dieser inhalt ist nicht verfügbar",
    "dieser tweet ist nicht verfügbar",
    "ein fehler ist aufgetreten.",
    "empfohlener redaktioneller inhalt",
    "este contenido no está disponible",
    "este conteúdo não está disponível",
    "este tuit no está disponible",
    "este tweet no está disponible",
    "este tweet não está disponível",
    "explore what's happening on twitter",
    "externer inhalt",
    "hide replies",
    "información y privacidad de los anuncios de twitter",
    "información y privacidad de twitter ads",
    "informations sur les publicités twitter et confidentialité",
    "loading tweet...",
    "loading tweet…",
    "mostra questa discussione",
    "mostra risposte",
    "mostrar esta sequência",
    "mostrar este hilo",
    "mostrar respostas",
    "mostrar respuestas",
    "ocorreu um erro.",
    "ocurrió un error.",
    "please open telegram to view this post",
    "post übersetzen",
    "questo contenuto non è disponibile",
    "questo tweet non è disponibile",
    "read the full conversation on twitter",
    "se ha producido un error.",
    "show more replies",
    "show replies",
    "show this thread",
    "si è verificato un errore.",
    "the media could not be played.",
    "the tweet is unavailable",
    "this content is no longer available",
    "this content is not available",
    "this content isn't available at the moment",
    "this content isn't available right now",
    "this facebook post is no longer available",
    "this instagram post is unavailable",
    "this post has been deleted",
    "this post is from a suspended account",
    "this post is unavailable",
    "this post is unavailable.",
    "this tweet has been deleted",
    "this tweet is unavailable",
    "this tweet is unavailable.",
    "this video is unavailable",
    "this video is unavailable.",
    "traduci il post",
    "traduci il tweet",
    "traducir post",
    "traducir tweet",
    "traduire le post",
    "traduire le tweet",
    "traduzir post",
    "traduzir tweet",
    "translate post",
    "translate tweet",
    "tweet unavailable",
    "tweet your reply",
    "tweet übersetzen",
    "twitter ads info & privacy",
    "twitter ads info and privacy",
    "twitter ads information and privacy",
    "twitter ads: info und datenschutz",
    "une erreur s'est produite.",
    "vedi le risposte",
    "ver as respostas",
    "ver este hilo",
    "ver respostas",
    "ver respuestas",
    "video unavailable",
    "view more replies",
    "view replies",
    "visualizza risposte",
    "voir les réponses",
    "watch on twitter",
    "watch on x",
    "when this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted.",
];

/// What a line can say of itself that it cannot be seen.
pub(crate) const THINGS: &WordSet = word_set![
    "audio", "clip", "content", "embed", "image", "photo", "post", "posts", "reel", "story", "stream",
    "thread", "tweet", "video",
];

/// How it says so.
#[rustfmt::skip]
pub(crate) const GONE: &[&str] = &[
    "can't be displayed", "can't be loaded", "can't be played", "cannot be displayed", "cannot be loaded",
    "cannot be played", "could not be loaded", "could not be played", "is currently unavailable",
    "is no longer available", "is not available", "is private", "is unavailable", "isn't available",
    "may have been deleted", "may have been removed", "might have been deleted", "might have been removed",
    "no longer available", "not available", "unavailable",
];

/// How it says so where prose may too, of something else than "this".
#[rustfmt::skip]
pub(crate) const GONE_SINCE: &[&str] = &[
    "has been deleted", "has been removed", "was deleted", "was deleted by its author", "was removed",
];

/// Since when, or where.
#[rustfmt::skip]
pub(crate) const GONE_WHERE: &[&str] = &[
    "anymore", "at the moment", "at this time", "in your area", "in your country", "in your location",
    "in your region", "right now",
];

/// Starts of lines of a post's frame.
#[rustfmt::skip]
pub(crate) const FRAME_STARTS: &[&str] = &[
    "ce contenu provient de",
    "dieser inhalt stammt von",
    "embedded content from",
    "end of facebook post by",
    "end of instagram post by",
    "end of tiktok post by",
    "end of twitter post by",
    "end of x post by",
    "essayez de regarder cette vidéo sur www.youtube.com",
    "este contenido proviene de",
    "este conteúdo provém de",
    "externer inhalt von",
    "mira este video en www.youtube.com",
    "para ver este contenido",
    "para visualizar este conteúdo",
    "per visualizzare questo contenuto",
    "pour afficher ce contenu",
    "prova a guardare il video su www.youtube.com",
    "prueba a ver el vídeo en www.youtube.com",
    "questo contenuto proviene da",
    "retweeted by @",
    "schau dir das video auf www.youtube.com an",
    "sieh dir dieses video auf www.youtube.com an",
    "skip facebook post by",
    "skip instagram post by",
    "skip tiktok post by",
    "skip twitter post by",
    "skip x post by",
    "tente assistir a este vídeo em www.youtube.com",
    "this article contains content provided by",
    "this content is hosted by a third party",
    "to display this content from",
    "to view this content from",
    "try watching this video on www.youtube.com",
    "um diesen inhalt anzuzeigen",
    "we need your permission to load",
];

/// What stands before the handle that a post answers.
#[rustfmt::skip]
pub(crate) const ANSWERS: &[&str] = &[
    "als antwort auf", "antwort an", "em resposta a", "en respuesta a", "en réponse à", "in reply to", "in risposta a",
    "replying to", "respondendo a", "respondiendo a",
];

/// What a platform writes over a post that it has translated; the language and who did it follow.
#[rustfmt::skip]
pub(crate) const TRANSLATED: &[&str] = &[
    "tradotto da", "tradotto dal", "traducido de", "traducido del", "traduit de", "traduit du", "traduzido de",
    "traduzido do", "translated from", "übersetzt aus dem",
];

/// Who translates posts.
pub(crate) const TRANSLATORS: &WordSet = word_set!["bing", "deepl", "google", "microsoft"];

/// What stands before the account whose posts a box lists.
pub(crate) const LISTED: &[&str] =
    &["posts by", "posts from", "tweets by", "tweets de", "tweets di", "tweets from", "tweets von"];

/// What stands between an account and the platform it posted on.
pub(crate) const ON_PLATFORM: &[&str] = &["auf", "bei", "en", "no", "on", "su", "sur", "via"];

/// Platforms, as a signature names them.
#[rustfmt::skip]
pub(crate) const PLATFORMS: &[&str] = &[
    "bluesky", "facebook", "gab", "gettr", "instagram", "linkedin", "mastodon", "parler", "telegram", "threads", "tiktok",
    "truth social", "twitter", "weibo", "x", "youtube",
];

/// What a button says that stands in front of a name.
pub(crate) const FOLLOWS: &[&str] = &["folgen ", "follow ", "segui ", "seguir ", "suivre "];

/// Whole lines that stand in a post's frame and elsewhere.
#[rustfmt::skip]
pub(crate) const BUTTONS: &[&str] = &[
    "add a comment...", "add a comment…", "comment", "copy link", "folgen", "follow", "following", "like",
    "like comment share", "reply", "repost", "retweet", "segui", "seguir", "share", "suivre",
    "verified account", "view profile", "·", "✓", "✔", "✔verified account", "✔️",
];

/// What a post's frame counts; those that only such a frame counts are marked.
#[rustfmt::skip]
pub(crate) const COUNTED: &[(&str, bool)] = &[
    ("bookmarks", true), ("comentarios", false), ("comentários", false), ("comment", false),
    ("commentaires", false), ("commenti", false), ("comments", false), ("curtidas", true),
    ("gefällt mir", true), ("j'aime", true), ("kommentare", false), ("like", true), ("likes", true),
    ("me gusta", true), ("mi piace", true), ("people are talking about this", true), ("people like this", true),
    ("quote tweets", true), ("quotes", true), ("replies", true), ("reply", false), ("reposts", true),
    ("respostas", true), ("respuestas", true), ("retruths", true), ("retweet", true), ("retweets", true),
    ("shares", false), ("tweets citados", true), ("views", false),
];

/// Words for posts, posting, and where it is done.
#[rustfmt::skip]
pub(crate) const POSTING: &WordSet = word_set![
    "bluesky", "facebook", "getwittert", "instagram", "mastodon", "netz", "publicación", "retuiteó", "retweet",
    "retweeted", "retweeting", "retweetó", "telegram", "threads", "tiktok", "trino", "tuit", "tuiteado",
    "tuitearon", "tuiteó", "tuits", "tweet", "tweete", "tweeted", "tweeting", "tweets", "tweeté", "twitta",
    "twittato", "twitter", "twitterte", "twitterten", "twittò", "weibo",
];

/// What TikTok writes before the name of a sound's maker.
#[rustfmt::skip]
pub(crate) const SOUNDS: &[&str] = &[
    "original sound - ", "originalton - ", "som original - ", "son original - ", "sonido original - ",
    "suono originale - ",
];
