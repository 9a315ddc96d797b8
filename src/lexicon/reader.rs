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
    "aiutaci", "ayúdanos", "conosco", "contattaci", "contáctanos", "cuéntanos", "envíanos", "escríbenos",
    "inviaci", "llámanos", "mandaci", "mandanos", "mándanos", "nasz", "nasza", "nasze", "naszego", "naszej",
    "naszych", "naszym", "naszą", "naše", "našeho", "našem", "naši", "našich", "nos", "nosotros", "nossa",
    "nossas", "nosso", "nossos", "nostra", "nostre", "nostri", "nostro", "notre", "nous", "nuestra",
    "nuestras", "nuestro", "nuestros", "náš", "ons", "onze", "oss", "our", "ours", "scriveteci", "scrivici",
    "seguici", "seguinos", "síganos", "síguenos", "uns", "unser", "unsere", "unserem", "unseren", "unserer",
    "us", "vores", "vår", "våra", "våre", "vårt", "нам", "нас", "наш", "наша", "наше", "нашего", "нашей",
    "нашем", "наши", "нашим", "наших", "нашу",
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
#[rustfmt::skip]
pub(crate) const CALLS: &WordSet = word_set![
    "abbonati", "abonneer", "abonner", "abonnez-vous", "abonniere", "abonnieren", "accede", "acesse",
    "achetez", "acompanhe", "acquista", "add", "aidez", "aiutaci", "ajude", "already", "anmelden", "apoia",
    "apoie", "apoye", "apoyá", "appelez", "apply", "apúntate", "ascolta", "assine", "ayúdanos", "baixe",
    "become", "bekijk", "beluister", "bestel", "bestellen", "bestil", "bestill", "beställ", "besuchen",
    "besök", "besøg", "besøk", "bezoek", "book", "bookmark", "browse", "buy", "cadastre-se", "call", "catch",
    "check", "clicca", "click", "clique", "cliquez", "colabora", "commandez", "commenta", "commentez",
    "comparte", "compartilhe", "compartí", "compre", "condividi", "confira", "conheça", "connect",
    "consultez", "contact", "contattaci", "contribua", "contáctanos", "curta", "cuéntanos", "czytaj", "dela",
    "descarga", "descargue", "descargá", "descubre", "descárgate", "devenez", "discover", "diventa", "doe",
    "donate", "doneer", "donnez", "download", "dołącz", "découvrez", "email", "enable", "enjoy", "entdecken",
    "enter", "envie", "envoyez", "envía", "envíanos", "envíe", "erhalten", "escreva", "escríbenos", "escucha",
    "escuche", "explore", "fale", "fill", "find", "folge", "folgen", "folgt", "follow", "följ", "følg", "get",
    "gilla", "give", "grab", "guarda", "have", "hazte", "hear", "help", "hämta", "hören", "inscreva-se",
    "inscrivez-vous", "invia", "inviaci", "iscriviti", "jetzt", "join", "keep", "klicka", "klicken", "klik",
    "klikk", "kliknij", "kommentieren", "ladda", "laden", "learn", "leave", "lees", "leggi", "leia", "lesen",
    "ligue", "like", "lire", "lisez", "listen", "llámanos", "lyssna", "läs", "mail", "make", "mandanos",
    "mande", "mejla", "meld", "melden", "message", "napisz", "napište", "need", "obejrzyj", "objednejte",
    "obserwuj", "odebírejte", "oglądaj", "ontdek", "ontvang", "order", "ouça", "partagez", "participe",
    "participez", "peça", "pick", "please", "pobierz", "podpořte", "podziel", "polub", "poslechněte",
    "prenumerera", "profitez", "przeczytaj", "prześlij", "przyślij", "přečtěte", "přihlaste", "read",
    "reageer", "receba", "receive", "recevez", "reciba", "recibe", "regardez", "register", "registrati",
    "registreer", "regístrate", "regístrese", "rejoignez", "reserve", "retrouvez", "ricevi", "richiedi",
    "réagissez", "saiba", "save", "scan", "scarica", "schicken", "schreiben", "schrijf", "scopri",
    "scriveteci", "scrivi", "scrivici", "scroll", "sdílejte", "see", "segui", "seguici", "seguinos",
    "seguite", "seja", "send", "senden", "share", "shop", "sichern", "siga", "sign", "skicka", "skomentuj",
    "sledujte", "sostieni", "soutenez", "spenden", "sprawdź", "start", "stay", "steun", "stream", "stuur",
    "stáhněte", "submit", "subscribe", "subskrybuj", "suivez", "sumate", "support", "suscribite",
    "suscríbase", "suscríbete", "síganos", "síguenos", "súmate", "słuchaj", "take", "tap", "teilen", "tell",
    "testen", "testez", "text", "think", "tilmeld", "tipsa", "titta", "torne-se", "try", "tune", "turn",
    "tweet", "téléchargez", "udostępnij", "unisciti", "unlock", "unterstützen", "upgrade", "veja", "visit",
    "visite", "visitez", "volg", "vote", "vuoi", "want", "watch", "werden", "wesprzyj", "write", "wyślij",
    "zadzwoń", "zagłosuj", "zamów", "zapisz", "zaprenumeruj", "zaregistrujte", "zarejestruj", "zobacz",
    "écoutez", "écrivez", "únase", "únete", "čtěte", "śledź", "дивіться", "завантажте", "зарегистрируйтесь",
    "звоните", "комментируйте", "надсилайте", "оформите", "пишите", "пишіть", "поддержите", "поделитесь",
    "подписывайтесь", "подпишитесь", "поділіться", "присоединяйтесь", "присылайте", "приєднуйтесь",
    "приєднуйтеся", "підписуйтесь", "підписуйтеся", "підпишіться", "підтримайте", "скачайте", "следите",
    "слушайте", "смотрите", "стежте", "установите", "читайте",
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
