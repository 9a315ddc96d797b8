//! Words by which an organisation, a series, a letter says what it is.

use super::words::{WordSet, word_set};

/// Between the name and what it is; lower case, sorted by bytes.
pub(crate) const COPULAS: &WordSet = word_set!["es", "est", "is", "ist", "è", "é",];

/// In front of what it is; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const ARTICLES: &WordSet = word_set![
    "a", "an", "das", "der", "die", "ein", "eine", "el", "il", "l'", "la", "le", "o", "our", "the", "um", "uma",
    "un", "una", "une", "uno",
];

/// What it is; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const KINDS: &WordSet = word_set![
    "agence", "agencia", "agency", "agenzia", "agência", "asociación", "association", "associazione", "associação",
    "blog", "charity", "coalition", "collaboration", "collective", "database", "feature", "fondation",
    "fondazione", "foundation", "fundación", "fundação", "guide", "initiative", "institute", "jornal", "journal",
    "letter", "magazin", "magazine", "network", "newsletter", "newspaper", "newsroom", "non-profit", "nonprofit",
    "ong", "organisation", "organización", "organization", "organização", "organizzazione", "outlet",
    "partnership", "periódico", "podcast",
    "publication", "revista", "rivista", "roundup", "series", "show", "site",
    "source", "station", "stiftung", "tank", "verein", "website", "zeitschrift", "zeitung",
];

/// What may follow that: a role in front of a person's work would not; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const GOES_ON: &WordSet = word_set![
    "about", "and", "at", "based", "covering", "da", "das", "dedicada", "dedicado", "dedicated", "dedicato", "del",
    "der", "devoted", "di", "die", "dédié", "dédiée", "focused", "for", "founded", "from", "für", "in", "of",
    "offering", "on", "por", "pour", "produced", "providing", "published", "que", "qui", "run", "serving", "that",
    "to", "which", "with", "working",
];

/// Words in front of the verb that name nobody; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const PRONOUNS: &WordSet = word_set![
    "ce", "das", "dies", "ella", "elle", "er", "es", "esta", "este", "esto", "he", "here", "il", "isso", "isto", "it", "lei",
    "lui", "questa", "questo", "she", "sie", "that", "there", "this", "what", "who", "él",
];

/// Marks behind it, where no word follows.
pub(crate) const ENDS: [char; 4] = [',', '.', ';', ')'];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        for table in [super::COPULAS, super::ARTICLES, super::KINDS, super::GOES_ON, super::PRONOUNS] {
            crate::lexicon::words::assert_table(table);
        }
    }
}
