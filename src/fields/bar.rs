//! Bars of buttons, "1.2k SHARES Facebook Twitter", "ShareTweetEmail"; menus; players and galleries, "Current Time 0:00",
//! "1 of 12".

use crate::letter;
use crate::lexicon::controls::{BESIDE, OF, PLAYED, PLAYER, SOCIAL, VIEWS};
use crate::lexicon::words::{Sieve, holds, sieve};

/// The longest line of a player, in bytes.
const LABEL: usize = 60;

/// ```abnf
/// player = 1*8( control / beside / time / percent / "/" )      ; a control at least
/// ```
///
/// How many parts it has; none, where a word is no control or there is none.
pub(crate) fn player(text: &str) -> usize {
    if text.len() > LABEL {
        return 0;
    }
    let (mut controls, mut others, mut words) = (0, 0, 0);
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '-' | '|' | '·')) {
        let word = word.trim_matches(|c: char| !letter::is_alphanumeric(c));
        if word.is_empty() {
            continue;
        }
        words += 1;
        if word.contains([':', '%']) && !word.contains(letter::is_alphabetic)
            || word.bytes().all(|b| b.is_ascii_digit())
        {
            others += 1;
        } else if holds(PLAYER, word) {
            controls += 1;
        } else if holds(PLAYED, word) {
            others += 1;
        } else {
            return 0;
        }
    }
    if controls == 0 || words > 8 { 0 } else { controls + others }
}

/// ```abnf
/// counter = [ view ] 1*3DIGIT ( of / "/" ) 1*3DIGIT    ; "Image 1 of 12", "3/18"
/// ```
pub(crate) fn is_counter(text: &str) -> bool {
    let number = |word: &str| (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let parts = |text: &str| text.split_once('/').is_some_and(|(one, all)| number(one) && number(all));
    let text = text.trim_matches(['(', ')', '[', ']']);
    // Most lines end in no number.
    if !text.trim_end_matches(' ').ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let words = [words.next(), words.next(), words.next(), words.next(), words.next()];
    let view = |word: &str| holds(VIEWS, word.trim_end_matches(':'));
    match words {
        [Some(view_of), Some(one), Some(of), Some(all), None] => {
            view(view_of) && number(one) && (holds(OF, of) || of == "/") && number(all)
        }
        [Some(one), Some(of), Some(all), None, None] => {
            number(one) && (holds(OF, of) || of == "/") && number(all)
        }
        [Some(view_of), Some(both), None, ..] => view(view_of) && parts(both),
        [Some(both), None, ..] => parts(both),
        _ => false,
    }
}

/// ```abnf
/// menu  = entry 2*( divider entry )        ; one line: several are a table; in the story, four entries at least
/// entry = CAPITAL *CHAR                    ; three words at the most, no digit, no stop
/// ```
pub(crate) fn is_menu(text: &str, fewest: usize) -> bool {
    let divider =
        ['|', '•', '·', '»', '/', '>'].into_iter().find(|&mark| text.matches(mark).count() >= fewest);
    let entry = |entry: &str| {
        let entry = entry.trim();
        entry.starts_with(char::is_uppercase)
            && entry.split(' ').count() <= 3
            && !entry.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ':' | ',' | '@'))
    };
    divider.is_some_and(|divider| text.trim_matches(divider).split(divider).all(entry))
}

/// ```abnf
/// bar     = 1*( control / count )          ; two at least, one of them social; or four controls; or two, counted
/// control = social / beside                ; glued ones start with a capital
/// ```
pub(crate) fn is_bar(text: &str) -> bool {
    let (mut social, mut controls, mut counts) = (0, 0, 0);
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| !letter::is_alphanumeric(c));
        if rest.is_empty() {
            return social > 0 && controls + counts > 1 || controls > 3 || controls > 1 && counts > 1;
        }
        if let Some(behind) = count(rest) {
            counts += 1;
            rest = behind;
        } else if let Some((shares, behind)) = control(rest) {
            social += u32::from(shares);
            controls += 1;
            rest = behind;
        } else {
            return false;
        }
    }
}

/// Where the story begins behind a bar that stands in front of it in the same line: "Share Tweet Email The council".
pub(crate) fn extent(text: &str) -> Option<usize> {
    let (mut social, mut parts, mut rest) = (0, 0, text);
    loop {
        let next = rest.trim_start_matches([' ', '|', '·']);
        if let Some(behind) = count(next).filter(|behind| behind.starts_with(' ')) {
            (rest, parts) = (behind, parts + 1);
        } else if let Some((shares, behind)) = control(next).filter(|(_, behind)| behind.starts_with(' ')) {
            (rest, parts, social) = (behind, parts + 1, social + u32::from(shares));
        } else {
            let begins = next.starts_with(|c: char| c.is_uppercase() || matches!(c, '“' | '"'));
            return (social > 0 && parts > 1 && begins).then(|| text.len() - next.len());
        }
    }
}

/// ```abnf
/// count = 1*DIGIT *( ( "." / "," / ":" ) 1*DIGIT ) [ "k" / "m" / "+" ]
/// ```
///
/// Gives what follows it.
fn count(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ':'));
    let rest = match rest.chars().next() {
        Some('k' | 'K' | 'm' | 'M' | '+') if !rest[1..].starts_with(char::is_lowercase) => &rest[1..],
        _ => rest,
    };
    (text.starts_with(|c: char| c.is_ascii_digit()) && !rest.starts_with(char::is_lowercase)).then_some(rest)
}

/// The words that name buttons.
static CONTROLS: Sieve = sieve![SOCIAL, BESIDE];

/// The longest name of a button at the start of `text`: whether it shares, and what follows it.
fn control(text: &str) -> Option<(bool, &str)> {
    let named = |end: usize| {
        let word = &text[..end];
        if !CONTROLS.may_hold(word) {
            return None;
        }
        let social = holds(SOCIAL, word);
        (social || holds(BESIDE, word)).then(|| (social, &text[end..]))
    };
    ends(text).filter_map(named).last()
}

/// Where a word at the start of `text` may end, if a capital starts the next one; three of them at the most.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let run =
        text.find(|c: char| !(letter::is_alphanumeric(c) || matches!(c, '-' | '+'))).unwrap_or(text.len());
    let humps = text[..run].char_indices().skip(1).filter(|&(at, c)| {
        let before = text[..at].chars().next_back();
        let goes_on = text[at + c.len_utf8()..].starts_with(char::is_lowercase);
        c.is_uppercase() && (before.is_some_and(char::is_lowercase) || goes_on)
    });
    humps.map(|(at, _)| at).take(2).chain([run])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_and_counts() {
        let bars = [
            "1.6k SHARES Facebook Twitter",
            "ShareXFacebookLinkedinEmailLink",
            "212 Shares Share Tweet",
            "WhatsAppStumbleUpon",
            "LISTEN TO ARTICLE 6:19 SHARE THIS ARTICLE",
            "Like this: Like Loading... Related",
        ];
        for bar in bars {
            assert!(is_bar(bar), "{bar}");
        }
        assert_eq!(BESIDE.iter().filter(|word| SOCIAL.contains(word)).count(), 0);
    }

    #[test]
    fn a_bar_in_front_of_a_story() {
        assert_eq!(extent("Share Tweet Email The council met"), Some("Share Tweet Email ".len()));
        assert_eq!(extent("0 shares The council met"), Some("0 shares ".len()));
        assert_eq!(
            extent("Share prices fell").or(extent("Facebook and Twitter said")).or(extent("12 Shares")),
            None
        );
    }

    #[test]
    fn players_and_galleries() {
        assert_eq!((player("Current Time 0:00"), player("Mute"), player("Play Video 1:02")), (3, 1, 3));
        assert_eq!((player("Play: the harbour at night"), player("0:00")), (0, 0));
        assert!(
            is_counter("Image 1 of 12")
                && is_counter("3/18")
                && is_counter("Photo 3/18")
                && is_counter("1 of 4")
        );
        assert!(!is_counter("9 of the 12") && !is_counter("and/or") && !is_counter("1975 of 2000"));
    }

    #[test]
    fn menus() {
        assert!(is_menu("Home | News | Sport | Lost and found", 3));
        assert!(is_menu("About • Contact • Privacy • Terms of use", 3));
        assert!(!is_menu("Halden | 12 | 4 | 36", 3));
        assert!(!is_menu("and/or either/or one/two", 3));
        assert!(!is_menu("Moss • The ferry sails again, they say • Halden • Oslo", 3));
    }

    #[test]
    fn a_name_alone_and_a_title_are_none() {
        for text in ["Facebook", "Shareholders tweet", "Facebook shares fall 3.2%", "More", ""] {
            assert!(!is_bar(text), "{text}");
        }
    }
}
