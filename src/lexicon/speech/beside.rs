//! Words beside a quotation or a name that are known one by one, and not by their [class](super::class).

/// Words that join two nouns to one name.
#[rustfmt::skip]
pub(crate) const OF: &[&str] = &[
    "of", "for", "at", "from", "de", "du", "del", "von", "di", "da", "van", "bin", "la", "do", "das", "dos", "des",
    "della", "dello", "dell'", "dell’", "dei", "degli", "delle", "d'", "d’", "vom",
];

/// Determiners of a noun that belongs to the one before.
#[rustfmt::skip]
pub(crate) const GENITIVE: &[&str] = &[
    "der", "des", "einer", "eines",
];

/// Adjectives by which a word is held at arm's length.
#[rustfmt::skip]
pub(crate) const DISTANT: &[&str] = &[
    "so-called", "denominado", "denominada", "llamado", "llamada", "chamado", "chamada", "cosiddetto", "cosiddetta",
    "cosiddetti", "sogenannte", "sogenannten", "sogenannter",
];

/// Verbs that give a name to an object: where the name alone follows, they stand in the passive.
#[rustfmt::skip]
pub(crate) const NAMING: &[&str] = &[
    "branded", "called", "christened", "dubbed", "labeled", "labelled", "nicknamed", "termed",
];

/// Verbs that have somebody say something: `led Roe to say`.
#[rustfmt::skip]
pub(crate) const CAUSING: &[&str] = &[
    "caused", "causing", "compelled", "compelling", "forced", "forcing", "lead", "leading", "leads", "led", "prompted",
    "prompting", "prompts",
];

/// Participles by which a name is given.
#[rustfmt::skip]
pub(crate) const NAMED: &[&str] = &[
    "titled", "entitled", "subtitled", "nicknamed", "baptisé", "baptisée", "intitulé", "intitulée", "surnommé",
    "surnommée", "titulado", "titulada", "apodado", "apelidado", "intitulado", "intitulada", "intitolato", "intitolata",
    "soprannominato", "namens",
];

/// Words for a quotation that has just been given.
#[rustfmt::skip]
pub(crate) const ECHOES: &[&str] = &[
    "lo", "l'", "l’", "così", "so", "das", "ainsi", "así", "assim", "è", "é", "questo", "eso", "c'", "c’",
];

/// Seats of power and towns that are written as whole names are.
#[rustfmt::skip]
pub(crate) const SEATS: &[&str] = &[
    "White House", "Capitol Hill", "New York", "Los Angeles", "Downing Street",
];
