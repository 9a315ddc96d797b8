//! Bars of buttons: "1.2k SHARES Facebook Twitter", "ShareTweetEmail".

use super::{Desk, Sink};
use crate::cost::Cost;
use crate::kind::BlockKind;
use crate::lexicon::controls::{BESIDE, SOCIAL};
use crate::lexicon::words::holds;
use crate::rule::Rule;

/// The longest bar, in bytes.
const LONGEST: usize = 240;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    if piece.shape.len > LONGEST || page.role(at).is_some() {
        return;
    }
    let menu = is_menu(page.text(at)) && !(at > 0 && is_menu(page.text(at - 1)));
    let menu = menu && page.pieces.get(at + 1).is_none_or(|_| !is_menu(page.text(at + 1)));
    if menu {
        desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(Cost::Menu).place();
    }
    if !is_bar(page.text(at)) {
        return;
    }
    desk.bid(Rule::PROMO, BlockKind::Promo, at, at + 1).add(Cost::Bar).place();
}

/// ```abnf
/// menu  = entry 3*( divider entry )        ; one line: several are a table
/// entry = CAPITAL *CHAR                    ; three words at the most, no digit, no stop
/// ```
fn is_menu(text: &str) -> bool {
    let divider = ['|', '•', '·', '»', '/', '>'].into_iter().find(|&mark| text.matches(mark).count() > 2);
    let entry = |entry: &str| {
        let entry = entry.trim();
        entry.starts_with(char::is_uppercase)
            && entry.split(' ').count() <= 3
            && !entry.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ':' | ',' | '@'))
    };
    divider.is_some_and(|divider| text.trim_matches(divider).split(divider).all(entry))
}

/// ```abnf
/// bar     = 1*( control / count )          ; two at least, one of them social; or four controls
/// control = social / beside                ; glued ones start with a capital
/// ```
fn is_bar(text: &str) -> bool {
    let (mut social, mut controls, mut counts) = (0, 0, 0);
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        if rest.is_empty() {
            return social > 0 && controls + counts > 1 || controls > 3;
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

/// The longest name of a button at the start of `text`: whether it shares, and what follows it.
fn control(text: &str) -> Option<(bool, &str)> {
    let named = |end: usize| {
        let word = &text[..end];
        let social = holds(SOCIAL, word);
        (social || holds(BESIDE, word)).then(|| (social, &text[end..]))
    };
    ends(text).filter_map(named).last()
}

/// Where a word at the start of `text` may end, if a capital starts the next one; three of them at the most.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let run = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '+'))).unwrap_or(text.len());
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
    fn menus() {
        assert!(is_menu("Home | News | Sport | Lost and found"));
        assert!(is_menu("About • Contact • Privacy • Terms of use"));
        assert!(!is_menu("Halden | 12 | 4 | 36"));
        assert!(!is_menu("and/or either/or one/two"));
        assert!(!is_menu("Moss • The ferry sails again, they say • Halden • Oslo"));
    }

    #[test]
    fn a_name_alone_and_a_title_are_none() {
        for text in ["Facebook", "Shareholders tweet", "Facebook shares fall 3.2%", "More", ""] {
            assert!(!is_bar(text), "{text}");
        }
    }
}
