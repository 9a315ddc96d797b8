//! Words of a timestamp line, lower-case, sorted.

use super::words::{WordSet, word_set};

/// All that may stand beside the dates and times of a timestamp line.
#[rustfmt::skip]
pub(crate) const STAMP_WORDS: &WordSet = word_set![
    "a", "actualización", "actualizada", "actualizado", "added", "aggiornamento", "aggiornata",
    "aggiornato", "ago", "aktualisiert", "aktualisierte", "aktualisierung", "aktualizacja", "alle", "am", "and",
    "as", "at", "atualizada", "atualizado", "atualização", "bijgewerkt", "ca", "creada", "creado",
    "created", "creato", "créé", "data", "date", "dated", "datum", "de", "del", "den", "dernière", "di",
    "edited", "el", "em", "en", "erschienen", "erstellt", "fa", "fecha", "filed", "first", "geplaatst",
    "gepubliceerd", "geändert", "h", "hace", "hora", "hrs", "hs", "há", "il", "issued", "jour", "julkaistu", "la", "las",
    "last", "le", "lectura", "lecture", "leitura", "lesezeit", "lettura", "letzte", "local", "mis", "mise",
    "modifica", "modificado", "modified", "modifié", "modifiée", "of", "om", "on", "op", "opdateret",
    "oppdatert", "opublikowano", "ora", "ore", "original", "originally", "postado", "posted", "posté", "printed", "pub",
    "pubblicata", "pubblicato", "publicada", "publicado", "publicerad", "publiceret", "publisert",
    "published", "publié", "publiée", "päivitetty", "read", "reading", "release", "released", "since",
    "stand", "tempo", "temps", "tiempo", "time", "today", "uhr", "ultima", "ultimo", "um", "upd", "updated",
    "uppdaterad", "veröffentlicht", "vom", "vor", "y", "yesterday", "zuletzt", "à", "às", "écrit", "última",
    "обновлено", "опубликовано",
];

/// Those of [`STAMP_WORDS`] that begin a timestamp glued in front of the story.
#[rustfmt::skip]
pub(crate) const STAMP_OPENERS: &WordSet = word_set![
    "actualizada", "actualizado", "aggiornato", "aktualisiert", "atualizada", "atualizado", "bijgewerkt",
    "created", "erschienen", "erstellt", "filed", "first", "gepubliceerd", "last", "mis", "mise",
    "modified", "modifié", "originally", "postado", "posted", "pubblicato", "publicada", "publicado",
    "published", "publié", "publiée", "stand", "ultima", "ultimo", "updated", "veröffentlicht", "zuletzt",
    "última",
];

/// Those that say that the date behind them is of a later version.
#[rustfmt::skip]
pub(crate) const UPDATED: &WordSet = word_set![
    "actualización", "actualizada", "actualizado", "aggiornamento", "aggiornata", "aggiornato",
    "aktualisiert", "aktualisierte", "aktualisierung", "aktualizacja", "atualizada", "atualizado",
    "atualização", "bijgewerkt", "edited", "geändert", "mis", "mise", "modifica", "modificado", "modified",
    "modifié", "modifiée", "opdateret", "oppdatert", "päivitetty", "stand", "upd", "updated", "uppdaterad",
    "обновлено",
];

/// Participles and labels of a correction.
#[rustfmt::skip]
pub(crate) const CORRECTED: &WordSet = word_set![
    "aclaración", "amended", "berichtigt", "berichtigung", "changed", "clarification", "clarified",
    "corrección", "corrected", "correction", "corregida", "corregido", "corretta", "corretto", "correzione",
    "corrigida", "corrigido", "corrigé", "corrigée", "korrektur", "korrigiert", "rectificado",
    "rectificatif", "retracted", "retraction", "revised", "update", "updates",
];

/// Those that make minutes a reading time.
#[rustfmt::skip]
pub(crate) const READING: &WordSet = word_set![
    "lectura", "lecture", "leitura", "lesezeit", "lettura", "read", "reading",
];

/// Minutes.
#[rustfmt::skip]
pub(crate) const MINUTES: &WordSet = word_set![
    "min", "mins", "minute", "minuten", "minutes", "minuti", "minuto", "minutos",
];

/// Other units of a lapse of time: `2 hours ago`.
#[rustfmt::skip]
pub(crate) const UNITS: &WordSet = word_set![
    "an", "anni", "anno", "ano", "anos", "ans", "año", "años", "day", "days", "dia", "dias", "día", "días",
    "giorni", "giorno", "h", "heure", "heures", "hora", "horas", "hour", "hours", "hr", "hrs", "jour",
    "jours", "mes", "mese", "meses", "mesi", "mois", "monat", "monaten", "month", "months", "mês", "ora",
    "ore", "sec", "second", "seconds", "secs", "semaine", "semaines", "semana", "semanas", "settimana",
    "settimane", "stunde", "stunden", "tag", "tage", "tagen", "week", "weeks", "woche", "wochen", "year",
    "years",
];

/// Longer words that lead to a date which a sentence tells.
pub(crate) const DATE_LEADS: [&str; 10] =
    ["after", "before", "dated", "depuis", "desde", "from", "seit", "since", "through", "until"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn tables() {
        for table in [STAMP_WORDS, STAMP_OPENERS, UPDATED, CORRECTED, READING, MINUTES, UNITS] {
            assert_table(table);
        }
    }

    #[test]
    fn what_has_a_meaning_is_a_word_of_a_stamp() {
        for word in [STAMP_OPENERS.words(), UPDATED.words(), READING.words()].concat() {
            assert!(STAMP_WORDS.contains(&word), "{word}");
        }
    }
}
