//! A URL's parts, as far as an embed needs them.

use nom::bytes::complete::{take_while, take_while_m_n};
use nom::character::complete::{char, satisfy};
use nom::combinator::{opt, recognize};
use nom::sequence::terminated;
use nom::{IResult, Parser};

use super::error::EmbedError;
use crate::span::is_space;

/// The parts of a URL: slices of it, nothing decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts<'u> {
    pub(super) url: &'u str,
    /// Without user, port and final dot. Of a scheme that is a provider's own, the scheme with its colon.
    pub(super) host: &'u str,
    /// Without the slashes at its ends.
    pub(super) path: &'u str,
    /// Without the question mark; also what an ampersand cut off a path without one.
    pub(super) query: &'u str,
    /// Without the number sign.
    pub(super) fragment: &'u str,
}

/// The parts of `url`, or what is wrong with it.
pub(super) fn split(url: &str) -> Result<Parts<'_>, EmbedError> {
    check_characters(url)?;
    let (rest, scheme) = opt(scheme).parse(url).unwrap_or((url, None));
    match scheme {
        Some(scheme) if is_web(scheme) => {
            let (rest, _) = slashes(rest).unwrap_or((rest, ""));
            parts(url, rest).ok_or(EmbedError::NoHost)
        }
        Some(scheme) if OWN_SCHEMES.iter().any(|own| own.eq_ignore_ascii_case(scheme)) => {
            let (path, query, fragment) = path_query_fragment(rest);
            Ok(Parts { url, host: &url[..=scheme.len()], path, query, fragment })
        }
        Some(scheme) => Err(EmbedError::Scheme { scheme: scheme.to_ascii_lowercase() }),
        None => {
            let rest = rest.strip_prefix("//").unwrap_or(rest);
            parts(url, rest).filter(|parts| parts.host.contains('.')).ok_or(EmbedError::NoHost)
        }
    }
}

/// Schemes that name a provider's items without a host.
const OWN_SCHEMES: [&str; 3] = ["at", "lbry", "spotify"];

fn is_web(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
}

/// No white space and no control character may stand in a URL.
fn check_characters(url: &str) -> Result<(), EmbedError> {
    if url.is_empty() {
        return Err(EmbedError::Empty);
    }
    if url.bytes().all(|byte| byte > b' ' && byte < 0x7F) {
        return Ok(());
    }
    match url.char_indices().find(|&(_, c)| is_space(c) || c.is_control()) {
        Some((at, found)) => Err(EmbedError::Character { at, found }),
        None => Ok(()),
    }
}

/// ```abnf
/// scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ) ":"    ; and no port behind the colon
/// ```
fn scheme(input: &str) -> IResult<&str, &str, ()> {
    let name = recognize((
        satisfy(|c| c.is_ascii_alphabetic()),
        take_while(|c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')),
    ));
    let (rest, name) = terminated(name, char(':')).parse(input)?;
    if starts_with_port(rest) { Err(nom::Err::Error(())) } else { Ok((rest, name)) }
}

/// Whether digits stand here, up to the path or the end.
fn starts_with_port(rest: &str) -> bool {
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    behind.len() < rest.len() && (behind.is_empty() || behind.starts_with(['/', '?', '#']))
}

/// ```abnf
/// slashes = *2( "/" / "\" )    ; two, but people lose one
/// ```
fn slashes(input: &str) -> IResult<&str, &str, ()> {
    take_while_m_n(0, 2, |c| matches!(c, '/' | '\\')).parse(input)
}

/// ```abnf
/// hier-part = authority [ path ] [ "?" query ] [ "#" fragment ]
/// authority = [ userinfo "@" ] host [ ":" port ]
/// ```
fn parts<'u>(url: &'u str, rest: &'u str) -> Option<Parts<'u>> {
    let end = rest.bytes().position(|b| matches!(b, b'/' | b'?' | b'#' | b'\\')).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let host = authority.rfind('@').map_or(authority, |at| &authority[at + 1..]);
    let host = match host.rfind(':') {
        Some(colon) if host[colon + 1..].bytes().all(|b| b.is_ascii_digit()) => &host[..colon],
        _ => host,
    };
    let host = host.strip_suffix('.').unwrap_or(host);
    let (path, query, fragment) = path_query_fragment(rest);
    (!host.is_empty()).then_some(Parts { url, host, path, query, fragment })
}

fn path_query_fragment(rest: &str) -> (&str, &str, &str) {
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) =
        rest.split_once('?').or_else(|| rest.split_once('&')).unwrap_or((rest, &rest[rest.len()..]));
    let path = path.trim_matches('/');
    match fragment.strip_prefix('!').unwrap_or(fragment).strip_prefix('/') {
        // The page's own router has the path behind the number sign.
        Some(routed) if path.is_empty() && query.is_empty() => {
            let (path, query) = routed.split_once('?').unwrap_or((routed, &routed[routed.len()..]));
            (path.trim_matches('/'), query, &fragment[fragment.len()..])
        }
        _ => (path, query, fragment),
    }
}

/// The parameters of a query in their order: name and value, nothing decoded.
///
/// An `&amp;` that a page's source left counts as an ampersand.
pub(super) fn params(query: &str) -> impl Iterator<Item = (&str, &str)> + Clone {
    query.split('&').map(|param| {
        let mut param = param;
        while let Some(rest) = param.strip_prefix("amp;") {
            param = rest;
        }
        param.split_once('=').unwrap_or((param, &param[param.len()..]))
    })
}

/// The value of a query's first parameter of that name.
pub(super) fn param<'u>(query: &'u str, name: &str) -> Option<&'u str> {
    params(query).find(|(found, _)| *found == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn five(url: &str) -> (&str, &str, &str, &str) {
        let parts = split(url).unwrap();
        (parts.host, parts.path, parts.query, parts.fragment)
    }

    #[test]
    fn parts_of_urls_as_people_write_them() {
        assert_eq!(five("https://a.example/b/?c=d#e"), ("a.example", "b", "c=d", "e"));
        assert_eq!(five("//a.example"), ("a.example", "", "", ""));
        assert_eq!(five("a.example/b"), ("a.example", "b", "", ""));
        assert_eq!(five("a.example:80/b"), ("a.example", "b", "", ""));
        assert_eq!(five("HTTP:/a.example./b"), ("a.example", "b", "", ""));
        assert_eq!(five("https://u:p@a.example:8443?q"), ("a.example", "", "q", ""));
        assert_eq!(five("at://did:plc:abc/x"), ("at:", "did:plc:abc/x", "", ""));
    }

    #[test]
    fn a_route_behind_the_number_sign_is_a_path() {
        assert_eq!(five("https://a.example/#!/b/c"), ("a.example", "b/c", "", ""));
        assert_eq!(five("https://a.example/#/b?c=d"), ("a.example", "b", "c=d", ""));
        assert_eq!(five("https://a.example/x#/b"), ("a.example", "x", "", "/b"));
    }

    #[test]
    fn an_ampersand_ends_a_path_without_query() {
        assert_eq!(five("https://a.example/b&c=d"), ("a.example", "b", "c=d", ""));
        assert_eq!(param("a=1&amp;amp;b=2", "b"), Some("2"));
    }
}
