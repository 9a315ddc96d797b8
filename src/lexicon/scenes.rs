//! Verbs of what a picture shows: captions tell the present, news tells the past.

use super::words::{WordSet, word_set};

/// Lower case, sorted by bytes: the third person of English verbs that can be seen, the words for being in a picture, and
/// the commonest of these in the other languages that pictures come from.
pub(crate) const SCENES: &WordSet = word_set![
    "abgebildet",
    "acena",
    "addresses",
    "aparece",
    "arrives",
    "attends",
    "awaits",
    "beim",
    "bild",
    "boards",
    "camina",
    "caminha",
    "cammina",
    "carries",
    "celebrates",
    "chats",
    "cheers",
    "clap",
    "claps",
    "clasps",
    "climbs",
    "confers",
    "crosses",
    "dances",
    "delivers",
    "demonstrates",
    "departs",
    "discursa",
    "displays",
    "embraces",
    "enters",
    "exits",
    "faces",
    "fala",
    "gestures",
    "greets",
    "habla",
    "hands",
    "holds",
    "hugs",
    "jogs",
    "joins",
    "kisses",
    "kneels",
    "leans",
    "leaves",
    "lies",
    "lights",
    "listens",
    "looks",
    "marches",
    "mourns",
    "observa",
    "parla",
    "passes",
    "pauses",
    "pedals",
    "performs",
    "pictured",
    "plays",
    "points",
    "posa",
    "pose",
    "poses",
    "posiert",
    "prays",
    "prepares",
    "prononce",
    "protests",
    "queues",
    "raises",
    "reacts",
    "reads",
    "rests",
    "rides",
    "runs",
    "saluda",
    "salue",
    "saluta",
    "salutes",
    "screenshot",
    "seen",
    "shakes",
    "shops",
    "shouts",
    "shows",
    "signs",
    "sings",
    "sits",
    "skates",
    "smiles",
    "sonríe",
    "speaks",
    "spricht",
    "stands",
    "stares",
    "strolls",
    "surveys",
    "talks",
    "testifies",
    "tours",
    "votes",
    "waits",
    "walks",
    "watches",
    "waves",
    "wears",
    "winkt",
];

/// Where in a picture somebody is; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const IN_PICTURE: &WordSet = word_set![
    "background", "center", "centre", "centro", "derecha", "destra", "direita", "droite", "esquerda", "foreground", "gauche",
    "hintergrund", "izquierda", "left", "links", "middle", "mitte", "rechts", "right", "sinistra", "vordergrund",
];

/// What may stand before that word; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const PLACING: &WordSet = word_set![
    "a", "al", "ao", "au", "back", "bottom", "der", "en", "far", "fourth", "from", "front", "im", "in", "la", "second", "seen",
    "the", "third", "top", "von", "à",
];

/// Verbs of what several people do in a picture; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const MANY_ACT: &WordSet = word_set![
    "arrive", "attend", "await", "board", "carry", "celebrate", "chant", "cheer", "clash", "clean", "clear", "climb",
    "cross", "dance", "demonstrate", "embrace", "evacuate", "gather", "greet", "hold", "hug", "inspect", "kneel",
    "line", "listen", "look", "march", "mourn", "pass", "patrol", "play", "pose", "pray", "prepare", "protest",
    "queue", "rally", "react", "remove", "rest", "ride", "search", "shop", "sing", "sit", "stand", "stroll", "unload",
    "view", "wade", "wait", "walk", "watch", "wave",
];

/// How somebody came into a picture; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const TAKEN: &WordSet = word_set![
    "aufgenommen", "fotografada", "fotografado", "fotografata", "fotografato", "fotografiada", "fotografiado", "fotografiert",
    "photographed", "photographié", "photographiée", "pictured", "seen", "shown",
];

/// What goes on to say where or when; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const SETTING: &WordSet = word_set![
    "a", "after", "am", "at", "before", "during", "em", "en", "from", "here", "im", "in", "last", "on", "outside", "with", "à",
];

/// What joins a picture and what it is of; lower case, sorted by bytes.
pub(crate) const OF: &WordSet =
    word_set!["da", "de", "del", "della", "der", "des", "di", "do", "du", "of", "von"];

/// What a caption calls the picture; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const PICTURES: &WordSet = word_set![
    "archivbild", "archivfoto", "aufnahme", "bild", "carte", "dessin", "diagram", "drawing", "foto", "fotografia",
    "fotografía", "fotogramma", "frame", "illustration", "image", "imagem", "imagen", "immagine", "karte", "luftbild",
    "map", "mapa", "mappa", "mugshot", "photo", "photograph", "picture", "portrait", "rendering", "screengrab",
    "screenshot", "sketch", "still", "zeichnung",
];

/// Who takes them; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const PHOTOGRAPHERS: &WordSet =
    word_set!["fotograf", "fotografin", "fotografo", "fotógrafa", "fotógrafo", "photographe", "photographer", "photojournalist"];

/// How it goes on; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const SHOWN: &WordSet = word_set![
    "aufgenommen", "capture", "captured", "cedida", "difundida", "made", "montre", "mostra", "muestra", "provided",
    "released", "scattata", "shared", "showing", "shows", "taken", "tirada", "tomada", "zeigt",
];

/// Lower case, sorted by bytes: what a line calls all the pictures of an article, in the plural.
pub(crate) const ALL_PICTURES: &WordSet = word_set![
    "fotos",
    "graphics",
    "illustrationen",
    "illustrations",
    "images",
    "photographs",
    "photos",
    "pictures",
];

/// What stands between "in" and a picture that a caption speaks of as the reader sees it: "in this file photo", "in an undated
/// image"; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const THIS_PICTURE: &WordSet = word_set![
    "cette", "diesem", "dieser", "esta", "file", "handout", "nesta", "questa", "this", "undated", "undatierten",
];

/// What may stand in front of that; lower case, sorted by bytes.
pub(crate) const IN: &WordSet = word_set!["auf", "en", "in", "su", "sur"];

/// What a credit calls the picture that stands over its article; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const TOP_PICTURE: &WordSet = word_set![
    "alto", "aufmacherbild", "beitragsbild", "capa", "copertina", "couverture", "cover", "destacada", "destaque", "evidenza",
    "feature", "featured", "header", "homepage", "portada", "teaserbild", "thumbnail", "titelbild", "titelfoto", "une",
    "vorschaubild",
];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        use super::{
            ALL_PICTURES, IN, IN_PICTURE, MANY_ACT, OF, PHOTOGRAPHERS, PICTURES, PLACING, SCENES, SETTING,
            SHOWN, TAKEN, THIS_PICTURE, TOP_PICTURE,
        };

        for table in [
            SCENES,
            PICTURES,
            PHOTOGRAPHERS,
            SHOWN,
            ALL_PICTURES,
            IN_PICTURE,
            PLACING,
            TAKEN,
            SETTING,
            OF,
            MANY_ACT,
            IN,
            THIS_PICTURE,
            TOP_PICTURE,
        ] {
            crate::lexicon::words::assert_table(table);
        }
    }
}
