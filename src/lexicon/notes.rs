//! Words by which the desk's own sentences are known where no label and no formula opens them: weak alone, telling together.

use super::families;
use super::words::{Index, WordSet, index, word_set};
use crate::glance::{self, Sight};

/// What somebody thinks.
pub(crate) const OPINION: u8 = 1;
/// Who writes, and who prints it.
pub(crate) const HOLDER: u8 = 2;
/// What says that an opinion is nobody else's.
pub(crate) const LIMIT: u8 = 4;
/// A talk that is printed.
pub(crate) const TALK: u8 = 8;
/// What a desk does to one.
pub(crate) const EDITED: u8 = 16;
/// What it does to a story that goes on.
pub(crate) const UPDATE: u8 = 32;
/// That it will.
pub(crate) const FUTURE: u8 = 64;
/// The desk, or what it has written.
pub(crate) const ITSELF: u8 = 128;
/// Those without one of which no sentence is the desk's.
pub(crate) const TELLING: u8 = OPINION | TALK | UPDATE;

/// Lower case, sorted by bytes; English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian, Danish, Polish,
/// Russian and Turkish.
#[rustfmt::skip]
pub(crate) const NOTES: &[(&str, u8)] = &[
    ("aangevuld", UPDATE), ("aanvullen", UPDATE), ("abbreviata", EDITED), ("abreviada", EDITED),
    ("abridged", EDITED), ("abrégé", EDITED), ("abrégée", EDITED), ("abschrift", TALK),
    ("actualiserons", UPDATE | FUTURE), ("actualisé", UPDATE), ("actualisée", UPDATE), ("actualizada", UPDATE),
    ("actualizado", UPDATE), ("actualizando", UPDATE | FUTURE), ("actualizaremos", UPDATE | FUTURE),
    ("actualizará", UPDATE | FUTURE), ("aggiornamento", UPDATE), ("aggiornata", UPDATE), ("aggiornato", UPDATE),
    ("aggiorneremo", UPDATE | FUTURE), ("aktualisieren", UPDATE), ("aktualisiert", UPDATE), ("allein", LIMIT),
    ("allons", FUTURE), ("alone", LIMIT), ("amendé", EDITED), ("amendée", EDITED), ("amendés", EDITED),
    ("ampliaremos", UPDATE | FUTURE), ("ampliará", UPDATE | FUTURE), ("ansicht", OPINION),
    ("ansichten", OPINION), ("answers", TALK), ("article", ITSELF), ("articulista", HOLDER),
    ("articulistas", HOLDER), ("atualizada", UPDATE), ("atualizado", UPDATE),
    ("atualizaremos", UPDATE | FUTURE), ("auffassung", OPINION), ("auffassungen", OPINION),
    ("ausschließlich", LIMIT), ("auteur", HOLDER), ("auteure", HOLDER), ("auteures", HOLDER),
    ("auteurs", HOLDER), ("author", HOLDER), ("authors", HOLDER), ("automated", EDITED),
    ("automatically", EDITED), ("automatisch", EDITED), ("automatisiert", EDITED), ("autor", HOLDER),
    ("autora", HOLDER), ("autoras", HOLDER), ("autore", HOLDER), ("autoren", HOLDER), ("autores", HOLDER),
    ("autori", HOLDER), ("autorin", HOLDER), ("autorinnen", HOLDER), ("autorisiert", EDITED),
    ("autorki", HOLDER), ("autorów", HOLDER), ("autrice", HOLDER), ("autrices", HOLDER), ("autrici", HOLDER),
    ("avis", OPINION), ("avisen", HOLDER), ("bağlamaz", LIMIT), ("bearbeitet", EDITED), ("being", FUTURE),
    ("bewerkt", EDITED), ("bijgewerkt", UPDATE), ("bijwerken", UPDATE), ("cet", ITSELF), ("cette", ITSELF),
    ("charla", TALK), ("colloquio", TALK), ("columnist", HOLDER), ("columnista", HOLDER),
    ("columnistas", HOLDER), ("columnisten", HOLDER), ("columnists", HOLDER), ("colunista", HOLDER),
    ("colunistas", HOLDER), ("condensada", EDITED), ("condensado", EDITED), ("condensata", EDITED),
    ("condensed", EDITED), ("condensé", EDITED), ("condensée", EDITED), ("condensés", EDITED),
    ("contributor", HOLDER), ("contributors", HOLDER), ("conversa", TALK), ("conversación", TALK),
    ("conversation", TALK), ("conversations", TALK), ("conversazione", TALK), ("criterio", OPINION),
    ("criterios", OPINION), ("denna", ITSELF), ("denne", ITSELF), ("değil", LIMIT), ("diario", HOLDER),
    ("diese", ITSELF), ("diesen", ITSELF), ("dieser", ITSELF), ("dieses", ITSELF), ("discussion", TALK),
    ("dit", ITSELF), ("doesn", LIMIT), ("don", LIMIT), ("editada", EDITED), ("editado", EDITED),
    ("edited", EDITED), ("editor", HOLDER), ("editorial", HOLDER), ("editors", HOLDER), ("eigene", LIMIT),
    ("employer", HOLDER), ("employers", HOLDER), ("engage", LIMIT), ("engageant", LIMIT), ("engagent", LIMIT),
    ("entretien", TALK), ("entrevista", TALK), ("entrevue", TALK), ("ergänzen", UPDATE), ("ergänzt", UPDATE),
    ("esclusivamente", LIMIT), ("esta", ITSELF), ("estamos", ITSELF), ("este", ITSELF), ("excerpt", TALK),
    ("exclusiva", LIMIT), ("exclusivamente", LIMIT), ("forkortet", EDITED), ("fortlaufend", FUTURE),
    ("förkortats", EDITED), ("gastautoren", HOLDER), ("gastschrijvers", HOLDER), ("gazete", HOLDER),
    ("gazetenin", HOLDER), ("gekürzt", EDITED), ("gesprek", TALK), ("gespräch", TALK), ("gesprächs", TALK),
    ("giornale", HOLDER), ("görüş", OPINION), ("görüşler", OPINION), ("görüşleri", OPINION),
    ("herausgeber", HOLDER), ("holdning", OPINION), ("holdninger", OPINION), ("ikke", LIMIT),
    ("ingekort", EDITED), ("inte", LIMIT), ("interview", TALK), ("interviews", TALK), ("intervista", TALK),
    ("intervjuet", TALK), ("intervjun", TALK), ("jornal", HOLDER), ("jour", UPDATE), ("journal", HOLDER),
    ("krant", HOLDER), ("laufend", FUTURE), ("ll", FUTURE), ("magazine", HOLDER), ("maschinell", EDITED),
    ("medio", HOLDER), ("meinung", OPINION), ("meinungen", OPINION), ("mening", OPINION), ("meningen", OPINION),
    ("meninger", OPINION), ("modificata", EDITED), ("neither", LIMIT), ("nem", LIMIT), ("never", LIMIT),
    ("newspaper", HOLDER), ("newsroom", HOLDER), ("ni", LIMIT), ("nicht", LIMIT), ("nie", LIMIT),
    ("niet", LIMIT), ("no", LIMIT), ("non", LIMIT), ("nor", LIMIT), ("not", LIMIT), ("nous", ITSELF),
    ("não", LIMIT), ("only", LIMIT), ("opdaterer", UPDATE | FUTURE), ("opdateres", UPDATE | FUTURE),
    ("opinan", OPINION), ("opinia", OPINION), ("opinie", OPINION), ("opinii", OPINION), ("opinion", OPINION),
    ("opinione", OPINION), ("opiniones", OPINION), ("opinioni", OPINION), ("opinions", OPINION),
    ("opinião", OPINION), ("opinión", OPINION), ("opiniões", OPINION), ("oppdaterer", UPDATE | FUTURE),
    ("oppdateres", UPDATE | FUTURE), ("opvatting", OPINION), ("opvattingen", OPINION), ("outlet", HOLDER),
    ("oversatt", EDITED), ("own", LIMIT), ("page", ITSELF), ("paper", HOLDER), ("paraphrased", EDITED),
    ("pas", LIMIT), ("periódico", HOLDER), ("poglądy", OPINION), ("post", ITSELF), ("propia", LIMIT),
    ("propias", LIMIT), ("propio", LIMIT), ("propos", OPINION | TALK), ("publication", HOLDER),
    ("publisher", HOLDER), ("questa", ITSELF), ("questions", TALK), ("questo", ITSELF), ("redacción", HOLDER),
    ("redactie", HOLDER), ("redakcji", HOLDER), ("redaksjonen", HOLDER), ("redaktion", HOLDER),
    ("redaktionen", HOLDER), ("redazione", HOLDER), ("redação", HOLDER), ("redigiert", EDITED),
    ("refresh", UPDATE), ("refreshed", UPDATE), ("relu", EDITED), ("relue", EDITED), ("relus", EDITED),
    ("remanié", EDITED), ("remaniée", EDITED), ("report", ITSELF), ("resumida", EDITED), ("resumido", EDITED),
    ("retranscrit", EDITED), ("retranscrite", EDITED), ("rivista", EDITED), ("rubrica", HOLDER),
    ("rédaction", HOLDER), ("samtalet", TALK), ("saremo", FUTURE), ("sarà", FUTURE), ("schrijver", HOLDER),
    ("schrijvers", HOLDER), ("sera", FUTURE), ("seremos", FUTURE), ("serons", FUTURE), ("será", FUTURE),
    ("seul", LIMIT), ("seuls", LIMIT), ("shortened", EDITED), ("signataire", HOLDER), ("signataires", HOLDER),
    ("skribent", HOLDER), ("skribenten", HOLDER), ("solely", LIMIT), ("solo", LIMIT), ("standpunkt", OPINION),
    ("standpunkte", OPINION), ("standpunt", OPINION), ("story", ITSELF), ("synspunkt", OPINION),
    ("synspunkter", OPINION), ("testata", HOLDER), ("theirs", HOLDER), ("this", ITSELF), ("tidningen", HOLDER),
    ("tradotta", EDITED), ("traducida", EDITED), ("traducido", EDITED), ("traduit", EDITED),
    ("traduite", EDITED), ("traduits", EDITED), ("traduzida", EDITED), ("traduzido", EDITED),
    ("transcribed", EDITED), ("transcript", TALK), ("transcription", TALK), ("transcrita", EDITED),
    ("transkribiert", EDITED), ("transkript", TALK), ("translated", EDITED), ("trascritta", EDITED),
    ("trimmed", EDITED), ("update", UPDATE), ("updated", UPDATE), ("updates", UPDATE), ("updating", UPDATE),
    ("uppdaterar", UPDATE | FUTURE), ("uppdateras", UPDATE | FUTURE), ("vamos", FUTURE), ("verfasser", HOLDER),
    ("verfasserin", HOLDER), ("verfassern", HOLDER), ("verfassers", HOLDER), ("verlag", HOLDER),
    ("verlags", HOLDER), ("vertaald", EDITED), ("veículo", HOLDER), ("vi", ITSELF), ("view", OPINION),
    ("viewpoint", OPINION), ("viewpoints", OPINION), ("views", OPINION), ("visión", OPINION),
    ("vista", OPINION), ("visão", OPINION), ("vraaggesprek", TALK), ("vue", OPINION), ("vues", OPINION),
    ("we", ITSELF), ("weiter", FUTURE), ("werden", FUTURE), ("will", FUTURE), ("wir", ITSELF), ("wird", FUTURE),
    ("wordt", FUTURE), ("writer", HOLDER), ("writers", HOLDER), ("yazar", HOLDER), ("yazarlar", HOLDER),
    ("yazarın", HOLDER), ("zeitung", HOLDER), ("zullen", FUTURE), ("åsikt", OPINION), ("åsikter", OPINION),
    ("écrivent", HOLDER), ("éditeur", HOLDER), ("éditeurs", HOLDER), ("édité", EDITED), ("éditée", EDITED),
    ("édités", EDITED), ("översatts", EDITED), ("übersetzt", EDITED), ("автор", HOLDER), ("автора", HOLDER),
    ("авторов", HOLDER), ("мнение", OPINION), ("мнением", OPINION), ("мнения", OPINION), ("не", LIMIT),
    ("редакции", HOLDER), ("редакция", HOLDER),
];

/// Labels of notes by which anybody has a reader attend; lower case, sorted by bytes.
pub(crate) const EVERYDAY: &WordSet = word_set![
    "achtung",
    "atención",
    "atenção",
    "attention",
    "attenzione",
    "aviso",
    "dikkat",
    "hinweis",
    "let op",
    "n.b",
    "nb",
    "nota",
    "note",
    "obs",
    "please note",
    "uwaga",
    "внимание",
    "увага",
];

static INDEX: Index = index!(NOTES, row => row.0.as_bytes());

/// What a text has that holds one of those that tell.
pub(crate) const SIGHTS: Sight = glance::word(families::NOTE);

/// What a word says.
pub(crate) fn says(word: &str) -> u8 {
    INDEX.position(NOTES, |row| row.0, word).map_or(0, |row| NOTES[row].1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn sorted_and_without_doubles() {
        assert_table(EVERYDAY);
        assert!(NOTES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn words_in_whatever_case() {
        assert_eq!((says("Views"), says("REDAKTION"), says("lock")), (OPINION, HOLDER, 0));
    }
}
