//! Bylines on pages that are set in small letters throughout.

use super::opener::{Opening, opener};
use crate::lexicon::desk::{CONJUNCTIONS, OUTLET_WORDS, PLACE_WORDS};
use crate::lexicon::given::GIVEN;
use crate::lexicon::words::holds;
use crate::span::is_space;

/// The longest byline in small letters, in bytes.
const SMALL: usize = 80;

/// Whether `line`, all in small letters, opens with `by` and a name: pages that are set so have their bylines so too.
///
/// ```abnf
/// small  = opener SP name *( ( "and" / "&" / "," / "|" / "for" ) *CHAR )
/// name   = ( given-name / letter "." ) *1( SP word )
/// ```
pub(crate) fn is_small(line: &str) -> bool {
    let small = line.len() <= SMALL
        && line.starts_with(char::is_lowercase)
        && !line.contains(char::is_uppercase)
        && !line.ends_with(['.', ':', '?', '!']);
    if !small {
        return false;
    }
    let (names, opening) = opener(line);
    let mut words = names.split(is_space).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let initial = first.len() == 2 && first.ends_with('.');
    let given = || holds(GIVEN, first.split('-').next().unwrap_or(first));
    // Behind the surname stands what parts it from the rest, or nothing.
    let surname = words.next().is_some_and(|word| word.len() > 2);
    let mut parted =
        || words.next().is_none_or(|word| !word.chars().all(char::is_alphanumeric) || names_more(word));
    !matches!(opening, Opening::None) && (initial || given()) && surname && parted()
}

/// Whether a word joins a second name, or an outlet.
fn names_more(word: &str) -> bool {
    holds(CONJUNCTIONS, word) || holds(OUTLET_WORDS, word) || holds(PLACE_WORDS, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_behind_an_opener() {
        for line in [
            "by jane roe",
            "by jane roe-marsh | news editor",
            "by j. roe and t. marsh",
            "reviewed by j. roe for the harbour weekly",
            "von jonas keller",
            "por juana ríos",
        ] {
            assert!(is_small(line), "{line}");
        }
        for line in [
            "by boat, by bus or on foot",
            "by grace alone we live here now",
            "by the time they voted",
            "By Jane Roe",
            "by jane roe.",
            "jane roe",
        ] {
            assert!(!is_small(line), "{line}");
        }
    }
}
