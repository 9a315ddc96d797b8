//! The words by which the speaker of a quotation is found: verbs of saying with their inflections, the function
//! words that bound a noun phrase, titles, speakers named by a common noun, and names that tell a man from a woman.

pub(crate) mod beside;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod pt;
mod sex;

use core::fmt;

use super::words::{WordSet, holds, word_set};
use crate::language::Language;

/// What a word can be: one bit a reading.
pub(crate) mod class {
    /// A finite past form, or a past participle of the same spelling: `said`.
    pub(crate) const PAST: u32 = 1;
    /// A third person of the present: `says`.
    pub(crate) const PRESENT: u32 = 1 << 1;
    /// The bare form: `say`.
    pub(crate) const BASE: u32 = 1 << 2;
    /// The present participle: `saying`.
    pub(crate) const ING: u32 = 1 << 3;
    /// A past participle that is no past form: `written`.
    pub(crate) const PART: u32 = 1 << 4;
    /// A form of a verb that introduces speech: `say`, `ask`, `insist`.
    pub(crate) const SAY: u32 = 1 << 5;
    /// A form of a verb that a quoted fragment may belong to: `call`, `describe`, `accuse`.
    pub(crate) const WEAK: u32 = 1 << 6;
    /// A form of a verb of thinking, wanting or holding: it gives a fragment to its subject where no verb of saying does.
    pub(crate) const SOFT: u32 = 1 << 25;
    /// A form of a common verb that is none of these, where its ending does not show it.
    pub(crate) const OTHER: u32 = 1 << 7;
    /// The form is as often a noun or an adjective: `claims`.
    pub(crate) const NOUNISH: u32 = 1 << 8;
    /// An auxiliary: `has`, `would`.
    pub(crate) const AUX: u32 = 1 << 9;
    /// An auxiliary that makes the passive: `was`.
    pub(crate) const BE: u32 = 1 << 10;
    /// An adverb without the ending of one: `also`.
    pub(crate) const ADV: u32 = 1 << 11;
    /// A personal pronoun that is a subject: `she`.
    pub(crate) const PRON: u32 = 1 << 12;
    /// An indefinite pronoun: `some`, `many`.
    pub(crate) const INDEF: u32 = 1 << 13;
    /// A pronoun that is no subject: `him`.
    pub(crate) const OBJECT: u32 = 1 << 14;
    /// A possessive: `her`.
    pub(crate) const OWN: u32 = 1 << 15;
    /// A determiner.
    pub(crate) const DET: u32 = 1 << 16;
    /// A preposition.
    pub(crate) const PREP: u32 = 1 << 17;
    /// A coordinating conjunction.
    pub(crate) const CONJ: u32 = 1 << 18;
    /// A word that opens a clause: `that`, `because`.
    pub(crate) const SUB: u32 = 1 << 19;
    /// A relative pronoun.
    pub(crate) const REL: u32 = 1 << 20;
    /// A day, a month, a part of the day.
    pub(crate) const TIME: u32 = 1 << 21;
    /// A title that stands before a name: `Mr.`, `Mayor`.
    pub(crate) const TITLE: u32 = 1 << 22;
    /// A common noun for a person: `spokesman`.
    pub(crate) const HUMAN: u32 = 1 << 23;
    /// A noun for something said: `remarks`.
    pub(crate) const NOUN: u32 = 1 << 24;
    /// A preposition or adverb that names a source: `selon`, `laut`.
    pub(crate) const SOURCE: u32 = 1 << 26;
}

/// The readings of a word.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Class(u32);

impl Class {
    /// Of a word that the lexicon does not hold.
    pub(crate) const NONE: Self = Self(0);

    /// Whether any of `bits` is among the readings.
    pub(crate) const fn any(self, bits: u32) -> bool {
        self.0 & bits != 0
    }

    /// The readings but for `bits`.
    pub(crate) const fn without(self, bits: u32) -> Self {
        Self(self.0 & !bits)
    }
}

impl fmt::Debug for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}

/// The words of one language, and a hash table of where each stands: a text's every word is looked up.
pub(crate) struct Words {
    pub(crate) language: Language,
    rows: &'static [(&'static str, u32)],
    /// The number of a row, from 1; 0 where there is none. Open addressing.
    slots: [u16; SLOTS],
}

/// More than twice the rows of the largest table, and a power of two.
const SLOTS: usize = 8192;

impl Words {
    /// Built by the compiler.
    const fn new(language: Language, rows: &'static [(&'static str, u32)]) -> Self {
        assert!(rows.len() * 2 < SLOTS);
        let mut slots = [0; SLOTS];
        let mut row = 0;
        while row < rows.len() {
            let mut slot = hash(rows[row].0.as_bytes());
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            row += 1;
            slots[slot] = row as u16;
        }
        Self { language, rows, slots }
    }

    /// Whether the language writes an elided or a weak word together with its neighbour.
    pub(crate) fn joins(&self) -> bool {
        matches!(self.language, Language::FR | Language::IT | Language::PT)
    }

    /// Whether an attribution may stand inside the marks: `« Il est tard, dit le maire, rentrez. »`
    pub(crate) fn interrupts(&self) -> bool {
        matches!(self.language, Language::ES | Language::FR | Language::IT | Language::PT)
    }

    /// The readings of `word` in whatever case, its apostrophes as they come.
    pub(crate) fn class(&self, word: &str) -> Class {
        if word.is_ascii() {
            return self.look_up(word);
        }
        let mut buffer = [0; LONGEST];
        lower(word, &mut buffer).map_or(Class::NONE, |word| self.look_up(word))
    }

    /// The readings of a word whose letters outside ASCII are small.
    fn look_up(&self, word: &str) -> Class {
        let mut slot = hash(word.as_bytes());
        while let Some(row) = usize::from(self.slots[slot]).checked_sub(1) {
            let known = self.rows[row].0;
            if known.eq_ignore_ascii_case(word) {
                return Class(self.rows[row].1);
            }
            slot = (slot + 1) % SLOTS;
        }
        Class::NONE
    }
}

/// The slot of a word in whatever case: letters of ASCII differ by one bit from their capitals, and no other sign that a
/// word of the tables holds is lost by setting that. Shifts for each byte, and one multiplication to spread them, are fast.
const fn hash(bytes: &[u8]) -> usize {
    let mut hash: u64 = 0;
    let mut at = 0;
    while at < bytes.len() {
        hash = hash.rotate_left(5) ^ (bytes[at] | 0x20) as u64;
        at += 1;
    }
    (hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}

static EN: Words = Words::new(Language::EN, en::WORDS);
static ES: Words = Words::new(Language::ES, es::WORDS);
static FR: Words = Words::new(Language::FR, fr::WORDS);
static DE: Words = Words::new(Language::DE, de::WORDS);
static PT: Words = Words::new(Language::PT, pt::WORDS);
static IT: Words = Words::new(Language::IT, it::WORDS);

/// The words of `language`; those of English where the lexicon has none.
pub(crate) fn words(language: Language) -> &'static Words {
    match language {
        Language::ES => &ES,
        Language::FR => &FR,
        Language::DE => &DE,
        Language::PT => &PT,
        Language::IT => &IT,
        _ => &EN,
    }
}

/// The language of a text by its commonest function words, of those that [`words`] knows: that which has most of them
/// among the first 200 words, or English.
pub(crate) fn language(text: &str) -> Language {
    let mut counts = [0_u16; Language::ALL.len()];
    let mut best = Language::EN;
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(200) {
        if word.len() > LONGEST_COMMON || word.starts_with(|c: char| c.is_ascii_uppercase()) {
            continue;
        }
        let Ok(at) = COMMONEST.binary_search_by(|row| row.0.cmp(word)) else { continue };
        let language = COMMONEST[at].1;
        counts[index(language)] += 1;
        if counts[index(language)] > counts[index(best)] {
            best = language;
        }
        // So many more than of all others are enough.
        if 2 * counts[index(best)] >= counts.iter().sum::<u16>() + 5 {
            break;
        }
    }
    best
}

fn index(language: Language) -> usize {
    language.bit().trailing_zeros() as usize
}

/// The longest of [`COMMONEST`], in bytes.
const LONGEST_COMMON: usize = 5;

/// Function words that tell the languages apart, sorted.
#[rustfmt::skip]
static COMMONEST: &[(&str, Language)] = &[
    ("and", Language::EN), ("ao", Language::PT), ("au", Language::FR), ("che", Language::IT), ("com", Language::PT),
    ("con", Language::ES), ("dans", Language::FR), ("das", Language::DE), ("del", Language::ES),
    ("della", Language::IT), ("den", Language::DE), ("der", Language::DE), ("des", Language::FR),
    ("di", Language::IT), ("die", Language::DE), ("dos", Language::PT), ("du", Language::FR), ("ein", Language::DE),
    ("el", Language::ES), ("em", Language::PT), ("est", Language::FR), ("et", Language::FR), ("foi", Language::PT),
    ("for", Language::EN), ("gli", Language::IT), ("il", Language::IT), ("is", Language::EN), ("ist", Language::DE),
    ("las", Language::ES), ("le", Language::FR), ("les", Language::FR), ("los", Language::ES), ("mas", Language::PT),
    ("mit", Language::DE), ("nel", Language::IT), ("nicht", Language::DE), ("não", Language::PT),
    ("of", Language::EN), ("os", Language::PT), ("para", Language::ES), ("per", Language::IT), ("pero", Language::ES),
    ("por", Language::ES), ("pour", Language::FR), ("said", Language::EN), ("sono", Language::IT),
    ("são", Language::PT), ("that", Language::EN), ("the", Language::EN), ("to", Language::EN), ("uma", Language::PT),
    ("und", Language::DE), ("une", Language::FR), ("von", Language::DE), ("was", Language::EN),
    ("with", Language::EN), ("y", Language::ES), ("è", Language::IT),
];

/// The longest word of the tables, in bytes.
const LONGEST: usize = 24;

/// `raw` in lower case, with plain apostrophes; `None` where it is longer than any word of the tables.
fn lower<'b>(raw: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b str> {
    let mut len = 0;
    for c in raw.chars().flat_map(char::to_lowercase) {
        let c = if c == '’' { '\'' } else { c };
        let end = len + c.len_utf8();
        c.encode_utf8(buffer.get_mut(len..end)?);
        len = end;
    }
    core::str::from_utf8(&buffer[..len]).ok()
}

/// The sex that a given name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sex {
    Male,
    Female,
}

/// The sex that the given name `name` nearly always tells.
pub(crate) fn sex_of_name(name: &str) -> Option<Sex> {
    match () {
        () if holds(sex::MALE, name) => Some(Sex::Male),
        () if holds(sex::FEMALE, name) => Some(Sex::Female),
        () => None,
    }
}

/// The sex that a title or a pronoun tells.
pub(crate) fn sex_of_word(word: &str) -> Option<Sex> {
    match () {
        () if holds(HE, word) => Some(Sex::Male),
        () if holds(SHE, word) => Some(Sex::Female),
        () => None,
    }
}

/// Whether `word` is a personal pronoun of any of the languages, as a subject.
pub(crate) fn is_pronoun(word: &str) -> bool {
    [&EN, &ES, &FR, &DE, &PT, &IT].iter().any(|words| words.class(word).any(class::PRON))
}

/// Pronouns, titles and other words of a man, sorted.
#[rustfmt::skip]
static HE: &WordSet = word_set![
    "boy", "boyfriend", "brother", "congressman", "councilman", "duke", "ele", "er", "father", "grandfather", "he", "herr", "him", "himself", "his",
    "husband", "il", "king", "lord", "lui", "man", "monsieur", "mr", "mr.", "nephew", "prince", "señor", "signor", "sir", "son", "spokesman", "sr.",
    "stepfather", "uncle", "widower", "él",
];

/// Pronouns, titles and other words of a woman, sorted.
#[rustfmt::skip]
static SHE: &WordSet = word_set![
    "actress", "aunt", "congresswoman", "councilwoman", "dame", "daughter", "duchess", "ela", "ella", "elle", "frau", "girl", "girlfriend",
    "grandmother", "her", "hers", "herself", "lady", "lei", "madame", "miss", "mme", "mother", "mrs", "mrs.", "ms", "ms.", "niece", "princess",
    "queen", "señora", "she", "sie", "signora", "sister", "spokeswoman", "sra.", "stepmother", "widow", "wife", "woman",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_in_lower_case() {
        for rows in [en::WORDS, es::WORDS, fr::WORDS, de::WORDS, pt::WORDS, it::WORDS] {
            assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0));
            assert!(rows.iter().all(|row| row.0.to_lowercase() == row.0));
        }
        for names in [sex::MALE, sex::FEMALE, HE, SHE] {
            assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "{names:?}");
        }
        assert!(COMMONEST.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(COMMONEST.iter().all(|row| row.0.len() <= LONGEST_COMMON));
    }

    #[test]
    fn a_word_is_found_with_its_readings() {
        assert_eq!(words(Language::EN).class("said"), Class(class::PAST | class::SAY));
        assert!(words(Language::ES).class("él").any(class::PRON));
        assert_eq!(words(Language::EN).class("xyzzy"), Class::NONE);
        assert_eq!(words(Language::EN).class(""), Class::NONE);
    }

    #[test]
    fn the_language_is_told_by_function_words() {
        assert_eq!(language("The mayor of the city said that it was late."), Language::EN);
        assert_eq!(language("Le maire est dans la salle et les élus sont pour une pause."), Language::FR);
        assert_eq!(language(""), Language::EN);
    }
}
