//! What boards, mail and wires put around a text: header lines, boxes, lists of numbers to call.

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::slice;
use crate::kind::BlockKind;
use crate::lexicon::wire::HEADERS;
use crate::lexicon::words::holds;
use crate::rule::Rule;

/// The longest key of a header, in bytes.
const KEY: usize = 20;
/// The longest line of a header, a box or a directory, in bytes.
const LINE: usize = 160;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    if desk.page.piece(at).shape.len > LINE {
        return;
    }
    if desk.page.piece(at).opens && is_slug(desk.page.text(at)) {
        desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(Cost::WireHeader).place();
        return;
    }
    let cost =
        [(is_header as Form, Cost::WireHeader), (is_boxed, Cost::WireBox), (is_entry, Cost::WireEntry)];
    let Some(&(_, cost)) = cost.iter().find(|(form, _)| is_one_of_several(desk.page, at, *form)) else {
        return;
    };
    desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(cost).place();
}

type Form = fn(&str) -> bool;

/// Whether a line and one beside it have that form.
fn is_one_of_several(page: &Page<'_>, at: usize, form: Form) -> bool {
    let has = |at: usize| page.piece(at).opens && form(page.text(at));
    has(at) && page.beside(at).any(has)
}

/// ```abnf
/// slug     = ["^"] 2*3CAPITAL 1*( "-" *( CAPITAL / LETTER / DIGIT ) ) *CHAR     ; with "--", or a wire's time
/// wiretime = 2DIGIT "-" 2DIGIT "-" 2DIGIT SP 4DIGIT 3CAPITAL
/// ```
fn is_slug(text: &str) -> bool {
    let text = text.trim_start_matches('^');
    if !text.bytes().take(4).any(|byte| byte == b'-') {
        return false;
    }
    let first = text.split(' ').next().unwrap_or(text);
    let prefix = first.split('-').next().unwrap_or(first);
    let hyphened = (2..=3).contains(&prefix.len())
        && prefix.bytes().all(|byte| byte.is_ascii_uppercase())
        && first[prefix.len()..].strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_uppercase));
    hyphened && (first.contains("--") || is_wire_time(text))
}

/// The day and the minute at which a wire sent a text, at its end.
fn is_wire_time(text: &str) -> bool {
    let Some((day, time)) = text.trim_end_matches(['<', ' ']).rsplit_once(' ') else { return false };
    let day = slice::tail(day, 8).as_bytes();
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let dated = day.len() == 8 && day.split(|&byte| byte == b'-').all(|part| part.len() == 2 && digits(part));
    dated && time.len() >= 4 && time.is_char_boundary(4) && digits(&time.as_bytes()[..4])
}

/// ```abnf
/// header = key *SP ":" *CHAR               ; a key of mail, newsgroups, boards, wires
/// ```
fn is_header(text: &str) -> bool {
    let Some(colon) = memchr::memchr(b':', &text.as_bytes()[..text.len().min(KEY)]) else { return false };
    holds(HEADERS, text[..colon].trim())
}

/// ```abnf
/// boxed = "*" *CHAR "*" / "|" *CHAR "|"    ; a line between the sides of a box
/// ```
fn is_boxed(text: &str) -> bool {
    text.len() > 20
        && ['*', '|', '#', '='].iter().any(|&side| text.starts_with(side) && text.ends_with(side))
        && text.contains(char::is_alphabetic)
        && !text.starts_with("**")
}

/// ```abnf
/// entry = name 2*SP [ name 2*SP ] 3DIGIT "-" *( DIGIT / "-" )      ; a line of a directory of boards
/// ```
fn is_entry(text: &str) -> bool {
    let of_number = |byte: u8| byte.is_ascii_digit() || b"-() +.".contains(&byte);
    // Most lines end in no number.
    let last = text.bytes().rev().take_while(|&byte| of_number(byte));
    if last.filter(u8::is_ascii_digit).count() < 7 {
        return false;
    }
    let Some((names, number)) = text.rsplit_once("  ") else { return false };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    names.contains(char::is_alphabetic)
        && digits >= 7
        && number.contains('-')
        && number.bytes().all(of_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_of_wires() {
        assert!(is_slug("^BC-HARBOUR--Tolls, 1st Ld-Writethru,388<"));
        assert!(is_slug("AP-WF-10-09-13 2212GMT<"));
        assert!(!is_slug("US-China talks resume in the harbour town"));
        assert!(!is_slug("UN--whatever it says"));
        assert!(!is_slug("A-level results are out"));
    }

    #[test]
    fn lines_around_a_text() {
        assert!(is_header("Subject   : Harbour tolls"));
        assert!(is_header("Newsgroups: alt.harbour"));
        assert!(!is_header("The mayor: a life"));
        assert!(is_boxed("*        A weekly column on harbours        *"));
        assert!(!is_boxed("**A very bold line that somebody set in Markdown**"));
        assert!(is_entry("The Rusty Anchor                    Old Salt      555-555-0126"));
        assert!(!is_entry("Call the harbour office  at 555-0126 now"));
    }
}
