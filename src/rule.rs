//! The rules: each block names the one that decided it.

use core::fmt;
use core::str::FromStr;

use crate::kind::UnknownName;

/// A rule of the grammar. Opaque: a new rule is no breaking change.
///
/// ```
/// use tearsheet::{Rule, rules};
///
/// assert_eq!(Rule::PARAGRAPH.name(), "paragraph");
/// assert_eq!("paragraph".parse(), Ok(Rule::PARAGRAPH));
/// assert!(rules().any(|rule| rule == Rule::PARAGRAPH));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rule(u8);

macro_rules! rules {
    ($( $name:ident = $text:literal $about:literal; )+) => {
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Index { $( $name ),+ }

        impl Rule {
            $(
                #[doc = concat!($about, ".")]
                pub const $name: Self = Self(Index::$name as u8);
            )+

            const TABLE: &'static [(&'static str, &'static str)] = &[ $( ($text, $about) ),+ ];
        }
    };
}

rules! {
    PARAGRAPH = "paragraph" "running text: what no other rule takes is this one's";
    HEADLINE = "headline" "a short first line without a full stop, with a story behind it";
    DECK = "deck" "a summary between the headline and the story";
    BYLINE = "byline" "names, roles and outlets of who wrote it, with or without `By`";
    SIGNATURE = "signature" "a line of a signature that names nobody: where, for whom, what parts two names";
    KICKER = "kicker" "the name of a section, or a word or two, over the headline";
    STAMP = "stamp" "a line of nothing but dates, times and their labels";
    LABEL = "label" "what the lexicon says a line is, from the words that it starts with or holds";
    NOTE = "note" "the desk speaking, told by what it says rather than by a label";
    SUBHEAD = "subhead" "a short line without a full stop between paragraphs";
    LIST = "list" "bulleted or numbered lines, and the lines of a list that a colon announced";
    BLOCKQUOTE = "blockquote" "a quotation set off in paragraphs of its own";
    TABLE_ROW = "table_row" "a row of figures or of cells";
    CUE = "cue" "a short line that points at media: its shape, and what stands behind it";
    URL = "url" "a line of nothing but URLs";
    POST = "post" "a social post flattened into text: words, signature, widget lines";
    SHORTCODE = "shortcode" "a shortcode in brackets";
    MARKUP = "markup" "pasted HTML or Markdown that carries an embed";
    CAPTION = "caption" "what a picture shows, told by its set and its neighbours";
    CREDIT = "credit" "who made a picture, told by its shape";
    BIO = "bio" "who the author is: a formula of authors' notes, and where it stands";
    RELATED = "related" "a title among titles that are not this article's";
    SOURCE = "source" "where the text comes from, told by a word and a name";
    PROMO = "promo" "a short line that speaks to the reader, or stands beside a labelled promo";
    SIGN_OFF = "sign_off" "who reported, edited and helped";
    NOISE = "noise" "lines without sentences that no other rule explains: navigation, widgets, remains";
    DIVIDER = "divider" "a line of marks";
    BLANK = "blank" "white space alone";
}

// A set of rules is a word of bits.
const _: () = assert!(Rule::TABLE.len() <= u32::BITS as usize, "a set of rules needs a wider word");

/// Every rule, in the order of the table.
///
/// ```
/// let about: Vec<_> = tearsheet::rules().map(|rule| (rule.name(), rule.about())).collect();
/// assert!(about.iter().all(|(name, about)| !name.is_empty() && !about.is_empty()));
/// ```
#[must_use]
pub fn rules() -> impl ExactSizeIterator<Item = Rule> + Clone {
    (0..Rule::TABLE.len()).map(|index| Rule(index as u8))
}

impl Rule {
    /// The name, stable over versions.
    #[must_use]
    pub const fn name(self) -> &'static str {
        Self::TABLE[self.0 as usize].0
    }

    /// One line about it.
    #[must_use]
    pub const fn about(self) -> &'static str {
        Self::TABLE[self.0 as usize].1
    }

    /// Its bit in a set of rules.
    pub(crate) const fn bit(self) -> u32 {
        1 << self.0
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Rule {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        rules()
            .find(|rule| rule.name() == name)
            .ok_or_else(|| UnknownName::new(name, "rule", rules().map(Self::name)))
    }
}
