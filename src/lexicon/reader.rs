//! Words that speak to the reader: news does not, outside quotation marks.

use super::words::{WordSet, word_set};

/// Lower case, sorted by bytes: the second person in English, Spanish, French, German, Portuguese and Italian, as far as
/// the word is nothing else in another of them.
pub(crate) const READER: &WordSet = word_set![
    "deinem", "deinen", "deiner", "deines", "ihnen", "tu", "tuoi", "tus", "ustedes", "você", "vocês", "vos",
    "vostra", "vostre", "vostri", "vostro", "votre", "vous", "you", "your", "yours", "yourself",
];

/// Words that say where to follow a call; lower case, sorted by bytes.
pub(crate) const POINTS: &WordSet = word_set![
    "abaixo",
    "abajo",
    "above",
    "aqui",
    "aquí",
    "below",
    "ci-dessous",
    "ci-dessus",
    "here",
    "hier",
    "homepage",
    "ici",
    "inbox",
    "link",
    "links",
    "qui",
    "sotto",
    "subscribing",
    "unten",
    "website",
];

/// What stands before the at sign of an address that a desk has, not a person; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const DESKS: &WordSet = word_set![
    "ads", "advertise", "advertising", "calendar", "cartas", "comments", "community", "contact", "contacto",
    "contato", "correction", "corrections", "courrier", "customerservice", "desk", "donate", "editor", "editorial",
    "editors", "events", "feedback", "hello", "help", "hinweise", "images", "info", "kontakt", "lecteurs",
    "lectores", "leserbrief", "leserbriefe", "letter", "lettere", "letters", "media", "mediarelations",
    "membership", "memberships", "news", "newsdesk", "newsletter", "newsletters", "newsroom", "newstips", "obits",
    "obituaries", "online", "op-ed", "oped", "opinion", "opinions", "photo", "photos", "pics", "pictures", "pix",
    "press", "presse", "pressoffice", "readers", "redacao", "redaccion", "redaction", "redaktion", "redazione",
    "sales", "sport", "sports", "stories", "submissions", "subscribe", "subscriptions", "support", "tip",
    "tipline", "tipoff", "tips", "video", "videos", "views", "web", "yourstory", "yourviews",
];

/// Words by which a newsroom speaks of itself; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const OURS: &WordSet = word_set![
    "nos", "nosotros", "nossa", "nossas", "nosso", "nossos", "nostra", "nostre", "nostri", "nostro", "notre", "nous",
    "nuestra", "nuestras", "nuestro", "nuestros", "our", "ours", "uns", "unser", "unsere", "unserem", "unseren",
    "unserer", "us",
];

/// The first person, `I` left out, in the same languages, as far as the word is nothing else in another of them; lower
/// case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const FIRST_PERSON: &WordSet = word_set![
    "ich", "je", "mein", "meine", "meinen", "meiner", "minha", "my", "myself", "noi", "nosotros", "nossa",
    "nosso", "nostra", "nostri", "nostro", "notre", "nous", "nuestra", "nuestras", "nuestro", "nuestros", "nós",
    "our", "ours", "ourselves", "unser", "unsere", "unserem", "unseren", "unserer", "we", "wir", "yo",
];

/// Words with which a letter greets whom it is to; lower case, sorted by bytes.
pub(crate) const GREETINGS: &WordSet = word_set![
    "beste", "caro", "cher", "chers", "chère", "dear", "egregio", "estimada", "estimado", "geachte",
    "gentile", "liebe", "lieber", "madam", "madame", "monsieur", "prezado", "sehr", "senhor", "señor", "sir",
    "sirs", "szanowna",
];

/// Words in front of the name of a company that says who it is; lower case, sorted by bytes.
pub(crate) const ABOUT: &WordSet = word_set!["about", "sobre", "su", "über"];

/// Words in front of the name of an outlet that a text comes from; lower case, sorted by bytes.
pub(crate) const FROM: &WordSet =
    word_set!["da", "dal", "de", "del", "desde", "exclusive", "from", "quelle", "source", "tratto", "von"];

/// Words that do nothing else; lower case, sorted by bytes.
pub(crate) const CREDITS: &WordSet = word_set!["fonte", "fuente", "h/t", "hat-tip", "ht", "via", "vía"];

/// Imperatives and questions that call on the reader, at the start of a line; lower case, sorted by bytes.
pub(crate) const CALLS: &WordSet = word_set![
    "abonnez-vous",
    "abonnieren",
    "add",
    "already",
    "anmelden",
    "apoia",
    "apoye",
    "apply",
    "assine",
    "baixe",
    "become",
    "bookmark",
    "browse",
    "buy",
    "cadastre-se",
    "call",
    "catch",
    "check",
    "click",
    "comparte",
    "compartilhe",
    "confira",
    "connect",
    "contact",
    "curta",
    "descarga",
    "descubre",
    "discover",
    "donate",
    "download",
    "email",
    "enable",
    "enjoy",
    "enter",
    "explore",
    "fill",
    "find",
    "folgen",
    "follow",
    "get",
    "give",
    "have",
    "hear",
    "help",
    "inscrivez-vous",
    "iscriviti",
    "jetzt",
    "join",
    "keep",
    "learn",
    "leave",
    "leggi",
    "like",
    "lire",
    "listen",
    "make",
    "message",
    "need",
    "order",
    "please",
    "read",
    "receba",
    "receive",
    "recevez",
    "recibe",
    "register",
    "regístrate",
    "rejoignez",
    "reserve",
    "ricevi",
    "save",
    "scarica",
    "scopri",
    "scroll",
    "see",
    "seguici",
    "send",
    "share",
    "shop",
    "siga",
    "sign",
    "sostieni",
    "soutenez",
    "start",
    "stay",
    "submit",
    "subscribe",
    "suivez",
    "support",
    "suscríbete",
    "síguenos",
    "take",
    "teilen",
    "tell",
    "text",
    "think",
    "try",
    "tune",
    "turn",
    "tweet",
    "téléchargez",
    "unterstützen",
    "visit",
    "want",
    "watch",
    "write",
    "únete",
];

/// Verbs by which a publication or a document speaks; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const REPORTING: &WordSet = word_set![
    "berichtet", "berichtete", "continued", "continues", "explained", "explains", "heißt", "informa", "informó",
    "lautet", "noted", "notes", "read", "reads", "report", "reported", "reports", "reveals", "rezava", "rivela",
    "schreibt", "schrieb", "scrive", "states", "summarizes", "tells", "writes", "wrote", "écrit",
];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        crate::lexicon::words::assert_table(super::READER);
        crate::lexicon::words::assert_table(super::POINTS);
        crate::lexicon::words::assert_table(super::GREETINGS);
        crate::lexicon::words::assert_table(super::FROM);
        crate::lexicon::words::assert_table(super::CREDITS);
        crate::lexicon::words::assert_table(super::OURS);
        crate::lexicon::words::assert_table(super::ABOUT);
        crate::lexicon::words::assert_table(super::CALLS);
        crate::lexicon::words::assert_table(super::DESKS);
        crate::lexicon::words::assert_table(super::REPORTING);
    }
}
