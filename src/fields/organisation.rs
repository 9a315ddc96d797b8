//! An organisation, a series, a letter that says what it is.

use crate::letter;
use crate::lexicon::organisation::{ARTICLES, COPULAS, ENDS, GOES_ON, KINDS, PRONOUNS};
use crate::lexicon::reader::OURS;
use crate::lexicon::words::holds;

/// Bytes in which the name and what it is have to stand.
const LOOKED_AT: usize = 240;
/// Words of a name at the most, and between the verb and what it is.
const NAME: usize = 7;
const BETWEEN: usize = 8;

/// The name in front of a formula of those who say what they are: "The Coast Institute is an independent charity that ..".
///
/// ```abnf
/// described = name ( copula article / "," our ) *8WORD kind ( "," / "." / goes-on / END )
/// ```
pub(crate) fn described(text: &str) -> Option<&str> {
    let head = crate::fields::slice::head(text, LOOKED_AT);
    let starts = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    if !starts(head) && !head.split(' ').next().is_some_and(|word| word.contains('.')) {
        return None;
    }
    let mut at = 0;
    let mut words = head.split(' ').map(|word| {
        let start = at;
        at += word.len() + 1;
        (start, word)
    });
    let mut tells = false;
    let (copula, _) = words.by_ref().take(NAME + 1).skip(1).find(|&(_, word)| {
        let set_off = core::mem::replace(&mut tells, word.ends_with(','));
        holds(COPULAS, word) || set_off && holds(OURS, word)
    })?;
    let name = head[..copula].trim_end_matches([' ', ',']);
    if holds(PRONOUNS, name) {
        return None;
    }
    let mut words = words.map(|(_, word)| word).take(BETWEEN + 1).peekable();
    let article = holds(OURS, head[copula..].split(' ').next().unwrap_or_default())
        || words.next().is_some_and(|word| holds(ARTICLES, word));
    if !article {
        return None;
    }
    while let Some(word) = words.next() {
        let mut ends = || word.ends_with(ENDS) || words.peek().is_none_or(|next| holds(GOES_ON, bare(next)));
        if holds(KINDS, bare(word)) && ends() {
            return Some(name);
        }
        if holds(GOES_ON, bare(word)) || word.ends_with('.') {
            return None;
        }
    }
    None
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !letter::is_alphanumeric(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_says_what_it_is() {
        assert_eq!(
            described("The Coast Institute is an independent charity that studies tides."),
            Some("The Coast Institute")
        );
        assert_eq!(described("lamp.example is the leading source for news."), Some("lamp.example"));
        assert_eq!(described("Night Lines is our weekly letter."), Some("Night Lines"));
        assert_eq!(described("Night Lines, our weekly show, airs on Saturdays."), Some("Night Lines"));
        assert!(
            described("The Lamp is an independent, nonprofit news organization that covers the shore.")
                .is_some()
        );
        for text in [
            "Jane Roe is a newsletter editor at The Gazette.",
            "The Coast Institute, a charity, published the figures.",
            "Jane Roe is a fellow at the Coast Institute.",
            "Harbourways is a company that builds trams.",
            "It is a charity in name only.",
            "The vote is on Tuesday.",
            "",
        ] {
            assert_eq!(described(text), None, "{text}");
        }
    }
}
