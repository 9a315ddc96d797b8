//! The language of a text.

mod detect;

use core::fmt;

use core::str::FromStr;
pub(crate) use detect::detect;

use crate::kind::UnknownName;

/// A language, named by its ISO 639-1 code. Opaque: a new language is no breaking change.
///
/// ```
/// use tearsheet::Language;
///
/// assert_eq!(Language::FR.code(), "fr");
/// assert_eq!(Language::from_code("fr"), Some(Language::FR));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(u8);

macro_rules! languages {
    ($( $name:ident = $code:literal $english:literal ),+ $(,)?) => {
        #[derive(Clone, Copy)]
        #[repr(u8)]
        #[allow(clippy::upper_case_acronyms)]
        enum Index { $( $name ),+ }

        impl Language {
            $(
                #[doc = concat!($english, ".")]
                pub const $name: Self = Self(Index::$name as u8);
            )+

            /// Every language that the lexicon has a word of.
            pub const ALL: &'static [Self] = &[ $( Self::$name ),+ ];

            const CODES: &'static [&'static str] = &[ $( $code ),+ ];
        }
    };
}

languages! {
    EN = "en" "English", ES = "es" "Spanish", FR = "fr" "French", DE = "de" "German", PT = "pt" "Portuguese",
    IT = "it" "Italian", NL = "nl" "Dutch", SV = "sv" "Swedish", NO = "no" "Norwegian", DA = "da" "Danish",
    FI = "fi" "Finnish", PL = "pl" "Polish", CS = "cs" "Czech", BG = "bg" "Bulgarian", RU = "ru" "Russian",
    UK = "uk" "Ukrainian", EL = "el" "Greek", TR = "tr" "Turkish", JA = "ja" "Japanese", HI = "hi" "Hindi",
    AR = "ar" "Arabic", ZH = "zh" "Chinese", KO = "ko" "Korean", EO = "eo" "Esperanto", HE = "he" "Hebrew",
    VI = "vi" "Vietnamese", SW = "sw" "Swahili", ZU = "zu" "Zulu", TE = "te" "Telugu", BN = "bn" "Bengali",
}

// A set of languages is a word of bits: one language more than it has would share another's in silence.
const _: () = assert!(Language::ALL.len() <= u32::BITS as usize, "a set of languages needs a wider word");

impl Language {
    /// The ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        Self::CODES[self.0 as usize]
    }

    /// The language with that ISO 639-1 code, if the lexicon has a word of it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// Its place in [`Language::ALL`].
    const fn index(self) -> usize {
        self.0 as usize
    }

    /// Its bit in a set of languages.
    pub(crate) const fn bit(self) -> u32 {
        1 << self.0
    }
}

impl FromStr for Language {
    type Err = UnknownName;

    fn from_str(code: &str) -> Result<Self, UnknownName> {
        // One code of two letters is near many another.
        let names = [""; 0];
        Self::from_code(code).ok_or_else(|| UnknownName::new(code, "language of the lexicon", names))
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
