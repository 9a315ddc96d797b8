//! Words of the calendar and the clock, lower-case and sorted.

use super::words::{Index, WordSet, index, word_set};

/// The months by name and abbreviation (without its point), in the form that stands in a date.
#[rustfmt::skip]
pub(crate) const MONTHS: &[(&str, u8)] = &[
    ("abr", 4), ("abril", 4), ("ago", 8), ("agosto", 8), ("aout", 8), ("août", 8), ("apr", 4),
    ("april", 4), ("aprile", 4), ("aprilo", 4), ("aralık", 12), ("aug", 8), ("august", 8),
    ("augusti", 8), ("augustus", 8), ("avr", 4), ("avril", 4), ("ağustos", 8), ("aŭgusto", 8),
    ("března", 3), ("czerwca", 6), ("dec", 12), ("december", 12), ("decembre", 12),
    ("decembro", 12), ("des", 12), ("desember", 12), ("dez", 12), ("dezember", 12),
    ("dezembro", 12), ("dic", 12), ("dicembre", 12), ("diciembre", 12), ("dubna", 4), ("déc", 12),
    ("décembre", 12), ("ekim", 10), ("elokuuta", 8), ("ene", 1), ("enero", 1), ("eylül", 9),
    ("feb", 2), ("febbraio", 2), ("febrero", 2), ("februar", 2), ("februari", 2), ("februaro", 2),
    ("february", 2), ("fev", 2), ("fevereiro", 2), ("fevrier", 2), ("fév", 2), ("févr", 2),
    ("février", 2), ("gen", 1), ("gennaio", 1), ("giu", 6), ("giugno", 6), ("grudnia", 12),
    ("haziran", 6), ("heinäkuuta", 7), ("helmikuuta", 2), ("huhtikuuta", 4), ("jan", 1),
    ("janeiro", 1), ("januar", 1), ("januari", 1), ("januaro", 1), ("january", 1), ("janv", 1),
    ("janvier", 1), ("joulukuuta", 12), ("juil", 7), ("juillet", 7), ("juin", 6), ("jul", 7),
    ("julho", 7), ("juli", 7), ("julio", 7), ("july", 7), ("jun", 6), ("june", 6), ("junho", 6),
    ("juni", 6), ("junio", 6), ("jän", 1), ("jänner", 1), ("kasım", 11), ("kesäkuuta", 6),
    ("května", 5), ("kwietnia", 4), ("ledna", 1), ("lipca", 7), ("listopada", 11),
    ("listopadu", 11), ("lokakuuta", 10), ("lug", 7), ("luglio", 7), ("lutego", 2),
    ("maaliskuuta", 3), ("maart", 3), ("maerz", 3), ("mag", 5), ("maggio", 5), ("mai", 5),
    ("maio", 5), ("maj", 5), ("maja", 5), ("majo", 5), ("mar", 3), ("marca", 3), ("march", 3),
    ("marco", 3), ("marraskuuta", 11), ("mars", 3), ("mart", 3), ("marto", 3), ("marts", 3),
    ("marzo", 3), ("março", 3), ("may", 5), ("mayo", 5), ("mayıs", 5), ("mei", 5), ("mrt", 3),
    ("mrz", 3), ("mär", 3), ("märz", 3), ("nisan", 4), ("nov", 11), ("november", 11),
    ("novembre", 11), ("novembro", 11), ("noviembre", 11), ("ocak", 1), ("oct", 10),
    ("october", 10), ("octobre", 10), ("octubre", 10), ("okt", 10), ("oktober", 10),
    ("oktobro", 10), ("ott", 10), ("ottobre", 10), ("out", 10), ("outubro", 10),
    ("października", 10), ("prosince", 12), ("sep", 9), ("sept", 9), ("september", 9),
    ("septembre", 9), ("septembro", 9), ("septiembre", 9), ("set", 9), ("setembro", 9),
    ("setiembre", 9), ("settembre", 9), ("sierpnia", 8), ("srpna", 8), ("stycznia", 1),
    ("syyskuuta", 9), ("tammikuuta", 1), ("temmuz", 7), ("toukokuuta", 5), ("września", 9),
    ("září", 9), ("února", 2), ("července", 7), ("června", 6), ("října", 10), ("şubat", 2),
    ("авг", 8), ("август", 8), ("августа", 8), ("апр", 4), ("апреля", 4), ("април", 4),
    ("березня", 3), ("вересня", 9), ("грудня", 12), ("дек", 12), ("декабря", 12), ("декември", 12),
    ("жовтня", 10), ("июля", 7), ("июня", 6), ("квітня", 4), ("липня", 7), ("листопада", 11),
    ("лютого", 2), ("май", 5), ("март", 3), ("марта", 3), ("мая", 5), ("ноември", 11), ("ноя", 11),
    ("нояб", 11), ("ноября", 11), ("окт", 10), ("октомври", 10), ("октября", 10), ("сен", 9),
    ("сент", 9), ("сентября", 9), ("септември", 9), ("серпня", 8), ("січня", 1), ("травня", 5),
    ("фев", 2), ("февраля", 2), ("февруари", 2), ("червня", 6), ("юли", 7), ("юни", 6), ("янв", 1),
    ("января", 1), ("януари", 1),
];

/// The month that `word` names, in whatever case.
pub(crate) fn month(word: &str) -> Option<u8> {
    static INDEX: Index = index!(MONTHS, row => row.0.as_bytes());
    INDEX.position(MONTHS, |row| row.0, word).map(|row| MONTHS[row].1)
}

/// Names of [`MONTHS`] that are common words of another language: months only behind the number of the day.
pub(crate) const ONLY_BEHIND_DAY: &WordSet =
    word_set!["ago", "des", "gen", "mag", "mars", "mart", "marts", "mei", "out", "set"];

/// The days of the week, with their abbreviations.
#[rustfmt::skip]
pub(crate) const WEEKDAYS: &WordSet = word_set![
    "di", "dienstag", "dimanche", "dinsdag", "do", "domenica", "domingo", "donderdag", "donnerstag",
    "fr", "fredag", "freitag", "fri", "friday", "giovedì", "jeudi", "jueves", "lundi", "lunedì",
    "lunes", "lördag", "lørdag", "maandag", "mandag", "mardi", "martedì", "martes", "mercoledì",
    "mercredi", "mi", "miercoles", "mittwoch", "miércoles", "mo", "mon", "monday", "montag",
    "måndag", "onsdag", "quarta", "quarta-feira", "quinta", "quinta-feira", "sa", "sabado",
    "sabato", "samedi", "samstag", "sat", "saturday", "segunda", "segunda-feira", "sexta",
    "sexta-feira", "so", "sonnabend", "sonntag", "sun", "sunday", "sábado", "söndag", "søndag",
    "terça", "terça-feira", "thu", "thur", "thurs", "thursday", "tirsdag", "tisdag", "torsdag",
    "tue", "tues", "tuesday", "vendredi", "venerdì", "viernes", "vrijdag", "wed", "wednesday",
    "woensdag", "zaterdag", "zondag",
];

/// Abbreviations of time zones, as they stand behind a time of day.
#[rustfmt::skip]
pub(crate) const ZONES: &WordSet = word_set![
    "acdt", "acst", "adt", "aedt", "aest", "akdt", "akst", "art", "ast", "awst", "brt", "bst",
    "cat", "cdt", "cest", "cet", "cst", "ct", "eat", "edt", "eest", "eet", "est", "et", "gmt",
    "hkt", "hst", "ict", "idt", "ist", "jst", "kst", "mdt", "mesz", "mez", "msk", "mst", "mt",
    "ndt", "nst", "nzdt", "nzst", "pdt", "pht", "pkt", "pst", "pt", "sast", "sgt", "utc", "wat",
    "west", "wet", "wib", "z",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn tables() {
        let months: alloc::vec::Vec<_> = MONTHS.iter().map(|&(name, _)| name).collect();
        assert_table(&months);
        for table in [ONLY_BEHIND_DAY, WEEKDAYS, ZONES] {
            assert_table(table);
        }
    }

    #[test]
    fn what_stands_only_behind_a_day_is_a_month() {
        for word in ONLY_BEHIND_DAY.iter() {
            assert!(MONTHS.iter().any(|(name, _)| name == word), "{word}");
        }
    }
}
