//! Words that speak to the reader: news does not, outside quotation marks.

/// Lower case, sorted by bytes: the second person in English, Spanish, French, German, Portuguese and Italian, as far as
/// the word is nothing else in another of them.
pub(crate) const READER: &[&str] = &[
    "deinem", "deinen", "deiner", "deines", "ihnen", "tuoi", "ustedes", "você", "vocês", "vos", "vostra",
    "vostre", "vostri", "vostro", "votre", "vous", "you", "your", "yours", "yourself",
];

/// Words in front of the name of an outlet that a text comes from; lower case, sorted by bytes.
pub(crate) const FROM: &[&str] = &[
    "da",
    "dal",
    "de",
    "del",
    "desde",
    "exclusive",
    "from",
    "fuente",
    "h/t",
    "hat-tip",
    "quelle",
    "source",
    "tratto",
    "via",
    "von",
];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        crate::lexicon::words::assert_table(super::READER);
        crate::lexicon::words::assert_table(super::FROM);
    }
}
