//! The authority of a URL.
//!
//! ```abnf
//! authority = [ userinfo "@" ] host [ port ]
//! host      = ip-v4 / 1*( label "." ) top-level       ; "no-tld" is no host
//! label     = alnum [ *61( alnum / "-" / "_" ) alnum ] ; at most 63 characters, IDN ones in their own letters
//! top-level = 2*63ALPHA / "xn--" 1*ALNUM               ; or two letters and more of another script
//! port      = ":" 1*5DIGIT
//! ```
//!
//! An underscore may stand in a sub-domain, not in the last two labels. Where CJK text touches a top-level domain
//! (`http://example.comの`), the host ends before it: those scripts set no space.

use super::tail::{is_cjk, is_foreign};
use crate::lexicon::tld;

/// The longest host that DNS allows, in characters.
const MAX_HOST: usize = 253;

/// Where the authority that starts at `from` ends, or how far it was read in vain.
pub(super) fn authority(text: &str, from: usize) -> Result<usize, usize> {
    let start = from + userinfo(&text[from..]);
    let end = host_end(text, start).ok_or_else(|| run_end(text, start))?;
    Ok(end + port(&text[end..]))
}

/// `did = "did:" method ":" id`: what an AT URI may name its owner by.
pub(super) fn did(text: &str, from: usize) -> Option<usize> {
    let rest = text[from..].strip_prefix("did:")?;
    let id =
        rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '.' | '-' | '_'));
    (id.len() + 4 < rest.len()).then(|| text.len() - id.len())
}

/// Where the bare domain that starts at `from` ends, its port included, if it is plausible without a scheme.
pub(super) fn bare(text: &str, from: usize) -> Option<usize> {
    let end = host_end(text, from)?;
    let host = &text[from..end];
    let top = host.rsplit('.').next().filter(|top| top.chars().all(char::is_alphabetic))?;
    let one_case = !top.contains(char::is_uppercase) || !host.contains(char::is_lowercase);
    let end = end + port(&text[end..]);
    let led = host.get(..4).is_some_and(|www| www.eq_ignore_ascii_case("www."));
    let plausible = tld::is_generic(top) || (top.len() == 2 && (led || text[end..].starts_with('/')));
    (one_case && plausible).then_some(end)
}

/// The end of the run of characters that a host could hold, as far as the first empty label.
///
/// DNS allows 253 characters; one more is enough to see that there are too many, and bounds the work.
pub(super) fn run_end(text: &str, from: usize) -> usize {
    let mut after_dot = false;
    let in_run = |&(_, c): &(usize, char)| {
        let empty_label = after_dot && c == '.';
        after_dot = c == '.';
        is_host_char(c) && !empty_label
    };
    let last = text[from..].char_indices().take(MAX_HOST + 1).take_while(in_run).last();
    last.map_or(from, |(at, c)| from + at + c.len_utf8())
}

/// A letter, digit or symbol of any script, `-`, `_` or `.`; punctuation and white space are none.
pub(super) fn is_host_char(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'),
        _ => is_foreign(c) || is_cjk(c) || is_symbol(c),
    }
}

/// A dingbat, which some registries sell as a label.
const fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}')
}

/// The length of `userinfo "@"`, 0 where there is none.
fn userinfo(text: &str) -> usize {
    let is_user = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '!' | '$' | '%' | '&' | '\''..='.' | ':' | ';' | '=' | '_' | '~')
    };
    let rest = text.trim_start_matches(is_user);
    let user = text.len() - rest.len();
    if user > 0 && rest.starts_with('@') { user + 1 } else { 0 }
}

/// The length of `port`, 0 where there is none.
fn port(text: &str) -> usize {
    let Some(digits) = text.strip_prefix(':') else { return 0 };
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=5).contains(&count) { count + 1 } else { 0 }
}

/// Where the host that starts at `from` ends.
fn host_end(text: &str, from: usize) -> Option<usize> {
    let run = &text[from..run_end(text, from)];
    let host = before_glued_text(run.trim_end_matches(['.', '-', '_']));
    let fits = host.chars().nth(MAX_HOST).is_none();
    (fits && (is_ip_v4(host) || is_name(host))).then_some(from + host.len())
}

/// `host` as far as the first top-level domain that CJK text or a symbol touches.
fn before_glued_text(host: &str) -> &str {
    for (dot, _) in host.match_indices('.') {
        let label = &host[dot + 1..];
        let letters = label.len() - label.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
        if label[letters..].starts_with(|c| is_cjk(c) || is_symbol(c)) && tld::is_known(&label[..letters]) {
            return &host[..dot + 1 + letters];
        }
    }
    host
}

fn is_ip_v4(host: &str) -> bool {
    host.split('.').count() == 4 && host.split('.').all(|part| part.parse::<u8>().is_ok())
}

fn is_name(host: &str) -> bool {
    let mut from_right = host.rsplit('.');
    let (Some(top), Some(second)) = (from_right.next(), from_right.next()) else { return false };
    is_top_level(top) && is_label(second) && !second.contains('_') && from_right.all(is_label)
}

fn is_top_level(label: &str) -> bool {
    let letters = label.chars().count();
    let plain = (2..=63).contains(&letters)
        && label.chars().all(|c| c.is_ascii_alphabetic() || is_foreign(c) || is_cjk(c));
    plain || (is_label(label) && starts_with_xn(label))
}

/// At most 63 characters, no mark at its ends, and Punycode where it says so.
fn is_label(label: &str) -> bool {
    let marks = |c| matches!(c, '-' | '_');
    !label.is_empty()
        && label.chars().nth(63).is_none()
        && !label.starts_with(marks)
        && !label.ends_with(marks)
        && (label.is_ascii() || !starts_with_xn(label))
}

fn starts_with_xn(label: &str) -> bool {
    label.as_bytes().get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"xn--"))
}
