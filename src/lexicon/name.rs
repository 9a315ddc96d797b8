//! Words inside and around the names of persons. Data only: `fields::name` is the grammar.

use super::words::{WordSet, word_set};

/// What may stand in small letters before a surname, of all languages.
#[rustfmt::skip]
pub(crate) const PARTICLES: &WordSet = word_set![
    "'t", "ab", "abd", "abu", "af", "al", "ap", "av", "bat", "ben", "bin", "bint", "da", "das", "de", "degli",
    "dei", "del", "della", "delle", "dello", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "las",
    "le", "les", "lo", "los", "mac", "nic", "ní", "op", "te", "ten", "ter", "tho", "thor", "ua", "uí", "van", "vom",
    "von", "zu", "zum", "zur", "ó",
];

/// Whether `word` is one of [`PARTICLES`], as it is written.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.has(word)
}

/// What joins two surnames of one person, and elsewhere two persons: `Ortega y Gasset`.
#[rustfmt::skip]
pub(crate) const JOINERS: &WordSet = word_set![
    "e", "i", "y",
];

/// What grows together with the surname behind it, by a hyphen, an apostrophe or nothing: `al-Amin`, `d'Arc`, `deVries`.
#[rustfmt::skip]
pub(crate) const PREFIXES: &WordSet = word_set![
    "abd-", "ad-", "al-", "an-", "ap", "ar-", "as-", "ash-", "at-", "az-", "ben-", "bin-", "d'", "da", "dall'",
    "de", "dell'", "di", "el-", "fitz", "l'", "la", "le", "mac", "mc", "nell'", "o'", "ol-", "ould-", "sant'", "t'",
    "ud-", "ul-", "ur-", "van", "von",
];

/// Which of several bearers of one name, without its dot.
#[rustfmt::skip]
pub(crate) const GENERATIONS: &WordSet = word_set![
    "ii", "iii", "iv", "jnr", "jr", "snr", "sr",
];

/// Parts of a name that are written short, without their dot.
#[rustfmt::skip]
pub(crate) const ABBREVIATIONS: &WordSet = word_set![
    "alex", "aug", "benj", "chas", "chr", "danl", "ed", "edwed", "geo", "jas", "jno", "joh", "jos", "mª", "ph",
    "robt", "saml", "st", "ste", "th", "thos", "wm",
];

/// Titles before a name, without their dot, of all languages.
#[rustfmt::skip]
pub(crate) const TITLES: &WordSet = word_set![
    "adm", "admiral", "alcalde", "alcaldesa", "alderman", "alderwoman", "amb", "ambassador", "arch", "archbishop",
    "assemblyman", "assemblymember", "assemblywoman", "attorney", "avv", "avvocato", "ayatollah", "baron",
    "baroness", "bishop", "brig", "brigadier", "brother", "bundeskanzler", "bundeskanzlerin", "bundespräsident",
    "bürgermeister", "bürgermeisterin", "canon", "capt", "captain", "cardinal", "cav", "cdr", "chancellor",
    "chaplain", "chief", "cmdr", "coach", "col", "colonel", "commander", "commissioner", "commodore", "comptroller",
    "congressman", "congresswoman", "constable", "corporal", "councillor", "councilman", "councilmember",
    "councilor", "councilwoman", "count", "countess", "cpl", "dame", "deacon", "dean", "del", "delegate",
    "deputada", "deputado", "deputy", "det", "detective", "dipl", "diputada", "diputado", "docteur", "doctor",
    "doctora", "doktor", "dom", "don", "dona", "dott", "dottore", "dottoressa", "dottssa", "doutor", "doutora",
    "doña", "dr", "dra", "duchess", "duke", "député", "députée", "earl", "elder", "emperor", "empress", "father",
    "fr", "frau", "fräulein", "gen", "general", "gov", "governador", "governadora", "governor", "guru", "herr",
    "hon", "honorable", "honourable", "hr", "imam", "ing", "insp", "inspector", "judge", "justice", "kanzler",
    "kanzlerin", "king", "lady", "lawmaker", "lieutenant", "lord", "lt", "m", "madame", "mademoiselle", "mag",
    "magistrate", "maire", "maj", "major", "marshal", "maulana", "mayor", "maître", "minister", "ministerin",
    "ministra", "ministre", "ministro", "miss", "mlle", "mm", "mme", "mmes", "monsieur", "monsignor", "mother",
    "mr", "mrs", "ms", "msgr", "mufti", "mullah", "mx", "officer", "onorevole", "pastor", "pfc", "pope", "prefeita",
    "prefeito", "premier", "president", "presidenta", "presidente", "presidentessa", "prince", "princess",
    "principal", "private", "prof", "profesor", "profesora", "professeur", "professeure", "professor", "professora",
    "professore", "professoressa", "professorin", "präsident", "präsidentin", "président", "présidente", "pvt",
    "queen", "rabbi", "rep", "representative", "rev", "revd", "reverend", "sec", "secretary", "sen", "senador",
    "senadora", "senator", "senhor", "senhora", "sergeant", "señor", "señora", "señorita", "sgt", "sheik", "sheikh",
    "sheikha", "sheriff", "sig", "sigra", "sindaca", "sindaco", "sir", "sister", "speaker", "sr", "sra", "sras",
    "srs", "srta", "ssgt", "superintendent", "supt", "swami", "sénateur", "sénatrice", "treasurer", "trooper",
    "vice-president", "viscount", "viscountess",
];

/// Titles that are given names or initials too: a title only before a whole name (`Dean Jane Roe`, but `Dean Roe`).
#[rustfmt::skip]
pub(crate) const TITLES_AND_NAMES: &WordSet = word_set![
    "baron", "bishop", "canon", "count", "dean", "del", "dom", "don", "duke", "earl", "elder", "guru", "hon",
    "judge", "justice", "king", "m", "major", "marshal", "pope", "prince", "princess", "queen",
];

/// Degrees, licences and honours after a name, as they are written; compared with their case, since `Ma` and `Do` are surnames.
#[rustfmt::skip]
pub(crate) const CREDENTIALS: &WordSet = word_set![
    "AB", "AC", "ACE", "AIA", "AM", "AO", "APR", "APRN", "ASLA", "B.A.", "B.S.", "BA", "BAppSc", "BCL", "BCh",
    "BEd", "BEng", "BFA", "BS", "BSc", "C.P.A.", "CB", "CBE", "CFA", "CFP", "CFP®", "CH", "CISSP", "CMG", "CNM",
    "CPA", "CPC", "CRNP", "CSCS", "CVO", "D.Phil.", "DBE", "DC", "DD", "DDS", "DMD", "DNP", "DO", "DPT", "DPhil",
    "DSO", "DSc", "DVM", "EA", "Ed.D.", "EdD", "Esq", "Esq.", "FAAP", "FACP", "FACS", "FAIA", "FASLA", "FAcSS",
    "FBA", "FMedSci", "FRCP", "FRCPC", "FRCS", "FRCSC", "FRGS", "FRHistS", "FRS", "FRSA", "FRSE", "FRSL", "FSA",
    "GCMG", "J.D.", "JD", "K.C.", "KBE", "KC", "KCB", "KCMG", "LCSW", "LDN", "LL.B.", "LL.D.", "LL.M.", "LLB",
    "LLD", "LLM", "LMFT", "LPC", "M.A.", "M.B.A.", "M.D", "M.D.", "M.P.H.", "M.S.", "MA", "MBA", "MBBS", "MBChB",
    "MBE", "MC", "MD", "MDiv", "MEP", "MEd", "MFA", "MHA", "MHS", "MK", "MLA", "MP", "MPA", "MPH", "MPhil", "MS",
    "MSN", "MSP", "MSSW", "MSW", "MSc", "MTh", "ND", "NMD", "NP", "O.B.E.", "O.P.", "O.S.B.", "OBE", "OFM", "OM",
    "OP", "OSB", "P.E.", "PA", "PA-C", "PE", "PMP", "Ph.D", "Ph.D.", "PhD", "PharmD", "PsyD", "Q.C.", "QC", "R.N.",
    "RD", "RDN", "RN", "RPh", "Ret.", "S.J.", "SC", "SCJ", "SHRM-CP", "SJ", "TD", "USA", "USAF", "USMC", "USN",
    "VC",
];

/// Capitalised words that are in no person's name, wherever they stand: function words, the calendar, words of the desk and of
/// the page. Month names that are given names too are in [`NOT_ALONE`].
#[rustfmt::skip]
pub(crate) const NEVER: &WordSet = word_set![
    "a.m", "aber", "about", "according", "advertisement", "afp", "after", "again", "against", "agence",
    "agences", "agencia", "agencias", "agencies", "agency", "agentur", "agenturen", "agenzia", "agli",
    "agosto", "agência", "algo", "alguien", "alguém", "all", "alla", "alle", "alles", "allo", "almost", "als",
    "also", "although", "always", "amanhã", "among", "analysis", "anche", "anchor", "and", "another",
    "answer", "any", "anybody", "anyone", "anything", "ao", "aos", "août", "apr", "aprile", "aquel", "are",
    "around", "article", "articles", "as", "assistant", "associate", "associated", "at", "até", "auch",
    "audio", "auf", "aujourd'hui", "aus", "author", "authors", "autor", "autorin", "avait", "avec", "bbc",
    "be", "because", "been", "before", "bei", "being", "between", "bilder", "bloomberg", "bluesky", "both",
    "breaking", "bureau", "but", "by", "byline", "can", "caption", "cartoon", "cbs", "ce", "ces", "cet",
    "cette", "chapter", "che", "chez", "chief", "clarification", "click", "cnn", "column", "columnist",
    "comme", "commentary", "como", "con", "contact", "contributing", "contributor", "contributors",
    "correction", "correspondant", "correspondante", "correspondent", "correspondents", "corresponsal",
    "cosa", "could", "courtesy", "credit", "cuando", "cuál", "dai", "dalla", "dalle", "dans", "dass",
    "dateline", "dear", "dec", "december", "dem", "demain", "deputy", "desde", "desk", "despite", "dezember",
    "dezembro", "dicembre", "diciembre", "did", "die", "dienstag", "dimanche", "does", "domani", "domenica",
    "donc", "donde", "donnerstag", "dove", "durch", "during", "décembre", "e-mail", "each", "editor",
    "editorial", "editors", "edt", "ein", "eine", "einem", "einen", "einer", "eines", "either", "elle",
    "elles", "email", "en", "enero", "entre", "enviada", "enviado", "envoyé", "envoyée", "era", "es", "esa",
    "ese", "est", "esta", "estas", "este", "esto", "estos", "está", "even", "ever", "every", "everybody",
    "everyone", "everything", "exclusive", "executive", "facebook", "fax", "feb", "febbraio", "febrero",
    "februar", "february", "fevereiro", "few", "figure", "foi", "follow", "following", "for", "former",
    "foto", "fotografía", "fotos", "freelance", "freelancer", "freitag", "friday", "from", "fue", "février",
    "für", "gallery", "gegen", "gennaio", "gestern", "giornalista", "giovedì", "giugno", "gli", "gmt",
    "graphic", "graphics", "haben", "had", "has", "hasta", "hat", "hatte", "have", "having", "he", "hello",
    "her", "here", "herself", "heute", "hier", "him", "himself", "his", "hoje", "host", "how", "however",
    "ians", "ich", "ieri", "if", "ihr", "ihre", "illustration", "ils", "image", "images", "in", "instagram",
    "instead", "interview", "into", "inviata", "inviato", "is", "issue", "ist", "it", "its", "itself",
    "janeiro", "januar", "january", "janvier", "jemand", "jeudi", "jornalista", "journalist", "journaliste",
    "jueves", "juillet", "juin", "jul", "julho", "july", "junho", "juni", "junio", "just", "jänner", "kein",
    "keine", "korrespondent", "korrespondentin", "less", "leur", "leurs", "linkedin", "listen", "luglio",
    "lundi", "lunedì", "lunes", "maggio", "mail", "maio", "mais", "managing", "many", "map", "march", "mardi",
    "martedì", "martes", "marzo", "março", "mastodon", "maybe", "mayo", "mañana", "meanwhile", "mercoledì",
    "mercredi", "might", "mit", "mittwoch", "miércoles", "modified", "monday", "montag", "more", "moreover",
    "morgen", "most", "must", "my", "märz", "nach", "nada", "nadie", "nas", "nbc", "nearly", "nei", "neither",
    "nel", "nella", "nelle", "nessuno", "never", "news", "newsletter", "newsroom", "newswire", "nicht",
    "nichts", "niemand", "niente", "ninguém", "nobody", "noch", "none", "nor", "not", "note", "notes",
    "nothing", "noticias", "notre", "nous", "nov", "november", "novembre", "novembro", "noviembre", "npr",
    "nuestro", "oct", "october", "octobre", "octubre", "oder", "of", "oggi", "ohne", "oktober", "on", "once",
    "onde", "only", "ont", "ontem", "onto", "opinion", "or", "other", "ottobre", "ou", "our", "outubro",
    "over", "own", "où", "p.m", "par", "para", "pbs", "pela", "pelas", "pelo", "pelos", "per", "perhaps",
    "periodista", "pero", "personne", "phone", "photo", "photograph", "photographer", "photographs", "photos",
    "picture", "please", "pm", "por", "posted", "pour", "presenter", "producer", "pst", "pti", "published",
    "publisher", "qualcuno", "quand", "quando", "quarta", "que", "quelqu'un", "quem", "question", "qui",
    "quien", "quinta", "quoi", "qué", "redacción", "redactor", "redactora", "redakteur", "redakteurin",
    "redaktion", "redazione", "redação", "report", "reported", "reporter", "reporters", "reporting",
    "reports", "repórter", "reuters", "rien", "rédaction", "sabato", "same", "samedi", "samstag", "sans",
    "saturday", "schon", "section", "segunda", "según", "seine", "seit", "sem", "senior", "sept", "september",
    "septembre", "septiembre", "ses", "setembro", "setiembre", "settembre", "several", "sexta", "shall",
    "share", "she", "should", "sie", "sin", "since", "sind", "sob", "sobre", "some", "somebody", "someone",
    "something", "sonntag", "sono", "sont", "sorry", "sous", "special", "sponsored", "staff", "staffer",
    "stato", "still", "stories", "story", "subscribe", "such", "sui", "sul", "sulla", "sulle", "sunday",
    "sur", "sus", "sábado", "são", "también", "tass", "tel", "telegram", "terça", "thank", "thanks", "that",
    "the", "their", "them", "themselves", "then", "there", "these", "they", "this", "those", "though",
    "through", "thurs", "thursday", "tiktok", "today", "todo", "todos", "tomorrow", "tonight", "too", "tous",
    "tout", "tra", "tudo", "tues", "tuesday", "tutti", "tutto", "twitter", "uma", "umas", "una", "unas",
    "und", "under", "une", "unless", "uno", "unos", "uns", "unser", "unter", "until", "update", "updated",
    "updates", "upi", "upon", "us", "vendredi", "venerdì", "vers", "very", "via", "video", "videos",
    "viernes", "volume", "vor", "votre", "vous", "vídeo", "wann", "war", "waren", "warum", "was", "watch",
    "we", "wed", "wednesday", "welcome", "wenn", "wer", "werden", "were", "what", "whatever", "whatsapp",
    "when", "where", "whether", "which", "while", "who", "whoever", "whom", "whose", "why", "wie", "wir",
    "wird", "wire", "with", "without", "would", "writer", "writers", "wurde", "xinhua", "yes", "yesterday",
    "yet", "you", "your", "youtube", "zwischen", "à", "às", "était", "über",
];

/// Words that begin no name, but may stand inside one: articles and prepositions that are surnames' particles elsewhere.
#[rustfmt::skip]
pub(crate) const NOT_FIRST: &WordSet = word_set![
    "a", "across", "african", "al", "along", "am", "american", "an", "asian", "ask", "australian", "back",
    "bank", "baseball", "basketball", "behind", "best", "beyond", "big", "brazilian", "british", "bus",
    "business", "call", "canadian", "cape", "central", "chinese", "city", "climate", "county", "court",
    "crime", "culture", "dal", "das", "death", "degli", "dei", "del", "della", "delle", "dem", "den",
    "der", "des", "die", "do", "down", "du", "dutch", "e", "early", "east", "eastern", "economy",
    "editor's", "eight", "ein", "el", "election", "energy", "european", "ex", "fashion", "featuring",
    "federal", "film", "find", "fire", "first", "five", "flood", "food", "football", "former", "fort",
    "four", "free", "full", "get", "go", "good", "great", "greater", "greek", "health", "high", "history",
    "home", "hospital", "i", "il", "indian", "inside", "international", "iranian", "iraqi", "israeli",
    "italian", "japanese", "join", "la", "las", "last", "late", "latest", "le", "les", "let", "let's",
    "letters", "live", "lo", "local", "look", "los", "lower", "make", "market", "meet", "mexican", "money",
    "mount", "museum", "na", "national", "nature", "nel", "new", "next", "night", "nine", "no", "north",
    "northern", "now", "o", "obituaries", "obituary", "off", "official", "officials", "oil", "old", "one",
    "os", "out", "outside", "palestinian", "peace", "police", "politics", "popular", "port", "portuguese",
    "power", "public", "rail", "read", "related", "road", "russian", "san", "school", "science",
    "scottish", "sea", "second", "see", "send", "seven", "six", "so", "soccer", "south", "southern",
    "space", "spanish", "sport", "sports", "starring", "state", "storm", "tax", "tech", "tell", "ten",
    "third", "three", "to", "today's", "top", "topic", "trade", "traffic", "train", "tram", "travel",
    "try", "turkish", "two", "u", "ukrainian", "um", "un", "united", "university", "up", "upper", "use",
    "visit", "vom", "water", "weather", "weekly", "welsh", "western", "y", "zum", "zur", "à", "è", "é",
];

/// Words that are a part of a name, but no name by themselves.
#[rustfmt::skip]
pub(crate) const NOT_ALONE: &WordSet = word_set![
    "abril", "america", "american", "angel", "angeles", "april", "art", "august", "autumn", "beijing", "berlin",
    "bill", "black", "boston", "britain", "british", "brussels", "chase", "chicago", "china", "christian",
    "christianity", "congress", "day", "democrat", "democrats", "domingo", "drew", "east", "english", "faith",
    "france", "french", "german", "germany", "god", "government", "grant", "gray", "hill", "hope", "india",
    "internet", "iris", "irish", "islam", "italy", "ivy", "joy", "juin", "juli", "julio", "june", "junge", "king",
    "lake", "law", "lily", "london", "long", "lord", "madrid", "mai", "mark", "mars", "may", "mayo", "moscow",
    "night", "page", "paris", "parliament", "pat", "police", "republican", "republicans", "rich", "river", "rob",
    "rome", "rose", "russia", "senate", "short", "spain", "spring", "star", "stone", "sue", "summer", "sunny",
    "washington", "west", "white", "will", "winter", "wood", "york", "young",
];

/// Words that an organisation's name holds and no person's: what stands before them, one word alone, is no person.
#[rustfmt::skip]
pub(crate) const ORGANISATION_WORDS: &WordSet = word_set![
    "academy", "administration", "ag", "agency", "airlines", "airport", "airways", "alliance", "america", "arena",
    "army", "asociación", "assembly", "associates", "association", "associazione", "associação", "authority",
    "avenue", "award", "awards", "banca", "banco", "bank", "banque", "battalion", "books", "boulevard", "bridge",
    "brigade", "broadcasting", "bulletin", "bureau", "campaign", "capital", "cathedral", "center", "centre",
    "championship", "channel", "charity", "chronicle", "city", "clinic", "club", "co", "coalition", "college",
    "command", "commission", "committee", "company", "conference", "congress", "corp", "corporation", "corps",
    "council", "county", "courier", "court", "cup", "daily", "department", "diario", "dispatch", "enterprises",
    "escola", "escuela", "examiner", "faculty", "federation", "festival", "fleet", "fondation", "fondazione",
    "forces", "forum", "foundation", "fund", "fundación", "fundação", "gallery", "games", "gazette", "giornale",
    "globe", "gmbh", "gobierno", "gouvernement", "government", "governo", "group", "guardian", "herald",
    "hochschule", "holdings", "hospital", "inc", "industries", "initiative", "inquirer", "institut", "institute",
    "instituto", "insurance", "investments", "istituto", "journal", "kingdom", "lab", "laboratories", "laboratory",
    "labs", "league", "library", "llc", "ltd", "magazine", "marines", "media", "ministerio", "ministerium",
    "ministero", "ministry", "ministère", "ministério", "monthly", "movement", "museum", "nachrichten", "nations",
    "navy", "network", "networks", "news", "observer", "office", "olympics", "orchestra", "parliament", "partei",
    "parti", "partido", "partito", "partners", "party", "philharmonic", "pictures", "plc", "police", "polytechnic",
    "post", "press", "prize", "productions", "program", "programme", "project", "province", "publications",
    "publishers", "publishing", "quarterly", "radio", "records", "regierung", "regiment", "republic", "research",
    "review", "road", "rundfunk", "school", "schule", "scuola", "seminary", "senate", "sentinel", "services",
    "society", "solutions", "squadron", "square", "stadium", "state", "station", "stiftung", "street", "studio",
    "studios", "summit", "systems", "technologies", "technology", "telegraph", "television", "theater", "theatre",
    "times", "tribunal", "tribune", "trust", "tv", "union", "universidad", "universidade", "university",
    "università", "universität", "université", "ventures", "weekly", "zeitung", "école",
];

#[cfg(test)]
mod tests {
    use super::super::words::assert_table;
    use super::*;

    #[test]
    fn tables_are_sorted() {
        let tables = [
            PARTICLES,
            JOINERS,
            PREFIXES,
            GENERATIONS,
            ABBREVIATIONS,
            TITLES,
            TITLES_AND_NAMES,
            NEVER,
            NOT_FIRST,
            NOT_ALONE,
            ORGANISATION_WORDS,
        ];
        tables.into_iter().for_each(|table| assert_table(table));
        assert!(CREDENTIALS.is_sorted());
    }
}
