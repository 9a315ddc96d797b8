//! Words of the desk: how a byline opens, what its people are called. Lower-case, sorted.

use super::words::{Sieve, WordSet, first_part, sieve, word_set};

/// What opens a byline, its colon left out.
#[rustfmt::skip]
pub(crate) const OPENERS: &WordSet = word_set![
    "a column by", "a commentary by", "a cura di", "a guest post by", "a letter from", "a report by",
    "a review by", "a story by", "a tribune by", "af", "an analysis by", "an editorial by", "an essay by",
    "an interview by", "an investigation by", "an opinion piece by", "analisi di", "analyse von",
    "analysis by", "análise de", "análise por", "análisis de", "análisis por", "article and photos by",
    "article by", "article written by", "articolo di", "artigo de", "artículo de", "as told to",
    "as written by", "auteur", "auteurs", "author", "author(s)", "authored by", "authors", "autor",
    "autora", "autore", "autoren", "autores", "autori", "autorin", "autorzy", "autrice", "av", "aŭtoro",
    "bericht von", "by", "by columnist", "by contributing columnist", "by contributing editor",
    "by contributing writer", "by guest columnist", "by guest contributor", "by senior reporter",
    "by senior writer", "by special correspondent", "by staff correspondent", "by staff reporter",
    "by staff writer", "by staff writers", "chronique de", "column by", "columna de", "coluna de",
    "commentary by", "commento di", "compiled by", "contributed by", "created by", "cronaca di",
    "crítica de", "crónica de", "crônica de", "crônica por", "da", "da nossa correspondente",
    "da nossa enviada especial", "dal nostro corrispondente", "dal nostro inviato",
    "dalla nostra corrispondente", "dalla nostra inviata", "de", "de notre correspondant",
    "de notre correspondante", "de notre envoyé spécial", "de notre envoyée spéciale",
    "de nuestra corresponsal", "de nuestra enviada especial", "de nuestro corresponsal",
    "de nuestro enviado especial", "di", "do nosso correspondente", "do nosso enviado especial", "door",
    "editorial by", "editoriale di", "ein beitrag von", "ein bericht von", "ein essay von",
    "ein gastbeitrag von", "ein interview von", "ein kommentar von", "ein porträt von", "ein text von",
    "eine analyse von", "eine kolumne von", "eine recherche von", "eine reportage von",
    "eine rezension von", "enquête de", "entrevista de", "escrito por", "essay and photos by", "essay by",
    "exclusive by", "feature by", "from a correspondent", "from our correspondent", "gastbeitrag von",
    "gastkommentar von", "geschrieben von", "guest column by", "guest essay by", "guest post by",
    "interview by", "interview von", "interviewed by", "intervista di", "investigation by", "kirjoittaja",
    "kolumne von", "kommentar von", "letter by", "napsal", "news analysis by", "op-ed by", "opinion by",
    "opinião de", "opinión de", "original by", "originally by", "par", "par notre correspondant",
    "par notre correspondante", "perspective by", "photo essay by", "photographs and text by",
    "photos and story by", "por", "por nuestro corresponsal", "postato da", "posted by", "posted on by",
    "propos recueillis par", "pubblicato da", "publicado por", "published by", "publié par", "report by",
    "reportage de", "reportage di", "reportage von", "reportagem de", "reported by", "review and photos by",
    "review by", "reviewed by", "rezension von", "rédigé par", "scritto da", "special report by",
    "story and photos by", "story by", "submitted by", "tekst", "tekst van", "testo di", "testo e foto di",
    "text", "text and photos by", "text by", "text und fotos", "text von", "texte", "texte de",
    "texte et photos", "texto", "texto de", "texto e fotos", "texto e fotos de", "texto por",
    "texto y fotos", "texto y fotos de", "this article was written by", "tribune de", "um texto de",
    "uma análise de", "uma entrevista de", "uma reportagem de", "un análisis de", "un article de",
    "un articolo di", "un artículo de", "un commento di", "un entretien de", "un reportage de",
    "un reportaje de", "un servizio di", "un texte de", "un texto de", "un'analisi di", "un'inchiesta di",
    "un'intervista di", "una columna de", "una crónica de", "una entrevista de", "une analyse de",
    "une chronique de", "une enquête de", "une interview de", "une tribune de", "verfasst von", "verkis",
    "von", "von unserem korrespondenten", "von unserem redakteur", "von unserem reporter",
    "von unserer korrespondentin", "von unserer redakteurin", "von unserer reporterin",
    "words and images by", "words and photography by", "words and photos by", "words and pictures by",
    "words by", "written by", "yazan", "écrit par", "автор", "текст",
];

/// How they begin.
pub(crate) static OPENER_FIRSTS: Sieve = sieve!(OPENERS.words(), row => first_part(row));

/// Those of [`OPENERS`] that open many another line too.
#[rustfmt::skip]
pub(crate) const WEAK_OPENERS: &WordSet = word_set![
    "af", "av", "da", "de", "di", "door", "par", "por", "tekst", "text", "texte", "texto", "von",
];

/// What opens a byline before a colon alone.
#[rustfmt::skip]
pub(crate) const LABEL_OPENERS: &WordSet = word_set![
    "contributor", "correspondent", "corresponsal", "enviada especial", "enviado especial", "guest writer",
    "journalist", "journaliste", "redactor", "redactora", "reporter", "reportera", "reportero", "repórter",
    "words", "writer", "writers",
];

/// What kind of a text it is, which a colon or a bar may part from who wrote it: `Opinion: Jane Roe`.
#[rustfmt::skip]
pub(crate) const GENRE_LABELS: &WordSet = word_set![
    "analyse", "analysis", "análise", "análisis", "chronique", "column", "columna", "coluna", "comment",
    "commentary", "editorial", "entrevista", "escribe", "essay", "interview", "intervista", "kolumne",
    "kommentar", "opinion", "opinione", "opinião", "opinión", "perspective", "review", "story", "tribune",
    "viewpoint",
];

/// How they begin.
pub(crate) static GENRE_FIRSTS: Sieve = sieve!(GENRE_LABELS.words(), row => first_part(row));

/// How they begin.
pub(crate) static LABEL_FIRSTS: Sieve = sieve!(LABEL_OPENERS.words(), row => first_part(row));

/// What opens a credit behind a byline, in its line.
#[rustfmt::skip]
pub(crate) const CREDITS: &WordSet = word_set![
    "art by", "foto", "foto di", "fotos", "fotos de", "fotos von", "graphics by", "illustrated by",
    "illustration by", "illustrations by", "images by", "photo by", "photographs by", "photography by",
    "photos", "photos by", "photos de", "pictures by", "video by", "videos by", "visuals by",
];

/// Nouns for people who write, edit and know: what a role is told by.
#[rustfmt::skip]
pub(crate) const ROLE_NOUNS: &WordSet = word_set![
    "abogada", "abogado", "activist", "adviser", "advisor", "advogada", "advogado", "analista", "analyst",
    "anchor", "articulista", "attorney", "author", "autor", "autorin", "avocat", "avocate", "avvocato",
    "blogger", "candidate", "caporedattore", "ceo", "chair", "chairman", "chefredakteur", "chefredakteurin",
    "chercheur", "chercheuse", "chief", "chroniqueur", "chroniqueuse", "colaborador", "colaboradora",
    "columnist", "columnista", "colunista", "commentator", "consultant", "contributing", "contributor",
    "copywriter", "correspondant", "correspondante", "correspondent", "correspondente", "correspondents",
    "corresponsal", "corrispondente", "councillor", "critic", "dean", "director", "directora", "direttore",
    "direttrice", "docente", "dozent", "dozentin", "economist", "economista", "editor", "editora",
    "editorialista", "editors", "engineer", "enviada", "enviado", "envoyé", "envoyée", "escritor",
    "escritora", "essayist", "executive", "farmer", "fellow", "fotograf", "fotografin", "fotografo",
    "fotógrafa", "fotógrafo", "founder", "freelance", "freelancer", "giornalista", "historian", "historien",
    "historienne", "historiker", "instructor", "intern", "investigador", "investigadora", "inviata",
    "inviato", "jornalista", "journalist", "journaliste", "journalistin", "journalists", "kolumnist",
    "kolumnistin", "korrespondent", "korrespondentin", "lawyer", "lecturer", "meteorologist", "nurse",
    "officer", "partner", "pastor", "periodista", "photographe", "photographer", "physician", "planner",
    "politikwissenschaftler", "politóloga", "politólogo", "presenter", "president", "producer", "profesor",
    "profesora", "professeur", "professor", "professora", "publisher", "rechtsanwalt", "redactor",
    "redactora", "redakteur", "redakteurin", "redator", "redatora", "redattore", "redattrice", "reporter",
    "reportera", "reporterin", "reportero", "reporters", "repórter", "researcher", "ricercatore",
    "ricercatrice", "rédacteur", "rédactrice", "scientist", "secretary", "senator", "sociologist",
    "sociologue", "soziologe", "specialist", "staffer", "strategist", "student", "subeditor", "subeditora",
    "teacher", "veteran", "volontär", "volontärin", "volunteer", "writer", "writers", "économiste",
    "éditorialiste", "ökonom", "ökonomin",
];

/// Those of [`ROLE_NOUNS`] that only people of the press are called.
#[rustfmt::skip]
pub(crate) const PRESS_NOUNS: &WordSet = word_set![
    "articulista", "blogger", "caporedattore", "chefredakteur", "chefredakteurin", "chroniqueur",
    "chroniqueuse", "columnist", "columnista", "colunista", "contributing", "contributor", "correspondant",
    "correspondante", "correspondent", "correspondente", "correspondents", "corresponsal", "corrispondente",
    "critic", "editor", "editora", "editorialista", "editors", "freelancer", "giornalista", "intern",
    "inviata", "inviato", "jornalista", "journalist", "journaliste", "journalistin", "journalists",
    "kolumnist", "kolumnistin", "korrespondent", "korrespondentin", "periodista", "photographer",
    "presenter", "redactor", "redactora", "redakteur", "redakteurin", "redator", "redatora", "redattore",
    "redattrice", "reporter", "reportera", "reporterin", "reportero", "reporters", "repórter", "rédacteur",
    "rédactrice", "staffer", "subeditor", "subeditora", "writer", "writers", "éditorialiste",
];

/// What a role begins with before its noun, behind a name and no comma: `Jane Roe Senior Writer`.
#[rustfmt::skip]
pub(crate) const ROLE_FIRSTS: &WordSet = word_set![
    "arts", "assistant", "associate", "books", "business", "chief", "city", "climate", "community",
    "consumer", "contributing", "court", "courts", "crime", "culture", "defence", "defense", "deputy",
    "diplomatic", "economics", "education", "employment", "energy", "entertainment", "environment",
    "europe", "executive", "fashion", "features", "film", "finance", "food", "foreign", "guest", "health",
    "home", "housing", "industry", "investigative", "justice", "labor", "labour", "legal", "managing",
    "markets", "media", "medical", "metro", "money", "multimedia", "music", "national", "news", "political",
    "politics", "property", "regional", "religion", "royal", "rural", "science", "security", "senior",
    "social", "special", "sports", "staff", "statehouse", "tech", "technology", "theatre", "transport",
    "travel", "washington", "world",
];

/// What the names of outlets end with.
#[rustfmt::skip]
pub(crate) const OUTLET_ENDS: &WordSet = word_set![
    "advertiser", "advocate", "beacon", "bulletin", "chronicle", "courant", "courier", "daily", "dispatch",
    "enquirer", "examiner", "express", "gazette", "globe", "herald", "inquirer", "journal", "ledger",
    "magazine", "mail", "mercury", "monitor", "news", "newspapers", "observer", "post", "press", "radio",
    "record", "register", "reporter", "republic", "review", "standard", "telegram", "telegraph", "times",
    "tribune", "weekly", "wire",
];

/// A newsroom in the place of an author, whole or at the end of its name: `The Harbor Staff`.
#[rustfmt::skip]
pub(crate) const NEWSROOMS: &WordSet = word_set![
    "a correspondent", "a reporter", "a special correspondent", "a staff correspondent", "a staff reporter",
    "agencia", "agencias", "agencies", "agency", "agentur", "agenturen", "agenzie", "agências",
    "business desk", "city desk", "compiled report", "da redação", "desk", "die redaktion", "digital desk",
    "dpa correspondents", "editorial", "editorial board", "editorial staff", "editorial team", "editors",
    "equipo de redacción", "express web desk", "foreign desk", "from staff reports", "from wire reports",
    "la redaccion", "la redacció", "la redacción", "la redazione", "la rédaction",
    "local journalism initiative reporter", "news desk", "news report", "news service", "news services",
    "news staff", "news team", "newsdesk", "newsroom", "newswire", "nostra redazione", "notre rédaction",
    "online desk", "onlineredaktion", "our bureau", "our correspondent", "our reporter",
    "our special correspondent", "our staff correspondent", "our staff reporter", "redaccion", "redacción",
    "redacción central", "redacción digital", "redacción web", "redacção", "redaktion", "redazione",
    "redação", "rédaction", "special correspondent", "special correspondents", "sports desk", "staff",
    "staff and agencies", "staff and agency reports", "staff and wire reports", "staff correspondent",
    "staff correspondents", "staff report", "staff reporter", "staff reports", "staff writer",
    "staff writers", "team", "the editorial board", "the editors", "the newsroom", "unserer redaktion",
    "web desk", "web report", "web team", "wire reports", "wire service", "wire services", "wire staff",
];

/// Roles of the Korean press.
pub(crate) const KOREAN_ROLES: &[&str] = &["객원기자", "기자", "논설위원", "칼럼니스트", "특파원"];

/// What joins the last of several people.
#[rustfmt::skip]
pub(crate) const CONJUNCTIONS: &WordSet = word_set![
    "and", "e", "en", "et", "i", "ja", "kaj", "och", "og", "oraz", "und", "ve", "with", "y", "и",
];

/// What stands between a person and where the person wrote.
#[rustfmt::skip]
pub(crate) const PLACE_WORDS: &WordSet = word_set![
    "a", "aus", "desde", "em", "en", "from", "in", "à",
];

/// What stands between a person and whom the person writes for.
#[rustfmt::skip]
pub(crate) const OUTLET_WORDS: &WordSet = word_set![
    "at", "avec", "bei", "beim", "chez", "con", "da", "dal", "dalla", "das", "de", "del", "della", "dello",
    "des", "di", "do", "dos", "du", "for", "für", "mit", "of", "para", "per", "pour", "via", "vom", "von",
    "with",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn tables() {
        for table in [
            OPENERS,
            WEAK_OPENERS,
            LABEL_OPENERS,
            GENRE_LABELS,
            CREDITS,
            ROLE_NOUNS,
            PRESS_NOUNS,
            ROLE_FIRSTS,
            OUTLET_ENDS,
            NEWSROOMS,
            CONJUNCTIONS,
            PLACE_WORDS,
            OUTLET_WORDS,
        ] {
            assert_table(table);
        }
    }

    #[test]
    fn the_narrower_tables_are_in_the_wider_ones() {
        for word in WEAK_OPENERS.iter() {
            assert!(OPENERS.contains(word), "{word}");
        }
        for word in PRESS_NOUNS.iter() {
            assert!(ROLE_NOUNS.contains(word), "{word}");
        }
    }
}
