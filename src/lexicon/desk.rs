//! Words of the desk: how a byline opens, what its people are called. Lower-case, sorted.

use super::words::{Sieve, WordSet, first_part, sieve, word_set};

/// What opens a byline, its colon left out.
#[rustfmt::skip]
pub(crate) const OPENERS: &WordSet = word_set![
    "a column by", "a cura di", "af", "analyse von", "analysis by", "análisis de", "article by",
    "articolo di", "as written by", "auteur", "auteurs", "author", "authored by", "authors", "autor",
    "autora", "autore", "autoren", "autores", "autori", "autorin", "autorzy", "autrice", "av", "aŭtoro",
    "by", "column by", "coluna de", "commentary by", "compiled by", "contributed by", "created by",
    "crónica de", "da", "de", "di", "door", "editorial by", "ein essay von", "ein gastbeitrag von",
    "ein interview von", "ein kommentar von", "eine analyse von", "eine kolumne von", "entrevista de",
    "escrito por", "essay by", "exclusive by", "from a correspondent", "from our correspondent",
    "gastbeitrag von", "geschrieben von", "guest column by", "guest post by", "interview by",
    "interview von", "kirjoittaja", "kolumne von", "kommentar von", "napsal", "opinion by", "opinião de",
    "original by", "par", "par notre correspondant", "par notre correspondante", "por",
    "por nuestro corresponsal", "posted by", "posted on by", "propos recueillis par", "publicado por",
    "published by", "publié par", "report by", "reportagem de", "reported by", "review by", "rédigé par",
    "scritto da", "special report by", "story by", "submitted by", "tekst", "tekst van", "testo di", "text",
    "text by", "text von", "texte", "texte de", "texto", "texto de", "texto por", "un article de",
    "una columna de", "verfasst von", "verkis", "von", "words by", "written by", "yazan", "écrit par",
    "автор", "текст",
];

/// How they begin.
pub(crate) static OPENER_FIRSTS: Sieve = sieve!(OPENERS.words(), row => first_part(row));

/// Those of [`OPENERS`] that open many another line too.
#[rustfmt::skip]
pub(crate) const WEAK_OPENERS: &WordSet = word_set![
    "af", "av", "da", "de", "di", "door", "par", "por", "tekst", "text", "texte", "texto", "von",
];

/// Nouns for people who write, edit and know: what a role is told by.
#[rustfmt::skip]
pub(crate) const ROLE_NOUNS: &WordSet = word_set![
    "activist", "analista", "analyst", "anchor", "articulista", "attorney", "author", "autor", "autorin",
    "blogger", "caporedattore", "ceo", "chairman", "chefredakteur", "chefredakteurin", "chroniqueur",
    "chroniqueuse", "colaborador", "colaboradora", "columnist", "columnista", "colunista", "commentator",
    "contributing", "contributor", "copywriter", "correspondant", "correspondante", "correspondent",
    "correspondente", "correspondents", "corresponsal", "corrispondente", "critic", "director", "directora",
    "direttore", "direttrice", "economist", "economista", "editor", "editora", "editorialista", "editors",
    "enviada", "enviado", "envoyé", "envoyée", "escritor", "escritora", "essayist", "executive", "fellow",
    "fotograf", "fotografin", "fotografo", "fotógrafa", "fotógrafo", "founder", "freelance", "freelancer",
    "giornalista", "historian", "historien", "historienne", "historiker", "intern", "inviata", "inviato",
    "jornalista", "journalist", "journaliste", "journalistin", "journalists", "kolumnist", "kolumnistin",
    "korrespondent", "korrespondentin", "lawyer", "periodista", "photographe", "photographer", "physician",
    "politikwissenschaftler", "presenter", "president", "producer", "profesor", "profesora", "professeur",
    "professor", "professora", "publisher", "redactor", "redactora", "redakteur", "redakteurin", "redator",
    "redatora", "redattore", "redattrice", "reporter", "reportera", "reporterin", "reportero", "reporters",
    "repórter", "researcher", "rédacteur", "rédactrice", "scientist", "secretary", "staffer", "subeditor",
    "subeditora", "volontär", "volontärin", "writer", "writers", "économiste", "éditorialiste",
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

/// A newsroom in the place of an author, whole or at the end of its name: `The Harbor Staff`.
#[rustfmt::skip]
pub(crate) const NEWSROOMS: &WordSet = word_set![
    "agencia", "agencias", "agencies", "agency", "agentur", "agenturen", "agenzie", "agências", "desk",
    "die redaktion", "dpa correspondents", "editorial", "editorial board", "editorial staff",
    "editorial team", "editors", "from staff reports", "from wire reports", "la redaccion", "la redacción",
    "la redazione", "la rédaction", "news desk", "news service", "news services", "newsroom", "redaccion",
    "redacción", "redacção", "redaktion", "redazione", "redação", "rédaction", "staff",
    "staff and agencies", "staff and wire reports", "staff report", "staff reporter", "staff reports",
    "staff writer", "staff writers", "team", "the editorial board", "the editors", "web desk", "web team",
    "wire reports", "wire service", "wire services",
];

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
    "at", "avec", "con", "da", "de", "del", "di", "du", "for", "für", "mit", "of", "para", "per", "pour",
    "via", "von", "with",
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
            ROLE_NOUNS,
            PRESS_NOUNS,
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
