//! Bylines of the Korean press.

use crate::fields::contributor::Contributor;
use crate::fields::slice::{email, text_in};
use crate::lexicon::desk::KOREAN_ROLES;
use crate::span::is_space;

/// A role of the press and a name, in either order: `한지우 기자`, `칼럼니스트 한지우 jiwoo@example.com`.
///
/// ```abnf
/// korean = (name *WSP role / role 1*WSP name) [1*WSP email]      ; name: 2*4 of Hangul
/// ```
pub(super) fn person<'a>(source: &'a str, line: &'a str) -> Option<Contributor<'a>> {
    if !line.starts_with(is_hangul) {
        return None;
    }
    let mut tokens = line.split(is_space).filter(|token| !token.is_empty());
    let first = tokens.next()?;
    let role = KOREAN_ROLES.iter().copied().find_map(|role| Some((first.strip_suffix(role)?, role)));
    let (name, role) = match role {
        Some(("", _)) => (tokens.next()?, first),
        Some((name, _)) => (name, &first[name.len()..]),
        None => (first, tokens.next().filter(|role| KOREAN_ROLES.contains(role))?),
    };
    let address = match tokens.next() {
        Some(address) => Some(email(address).ok().filter(|(rest, _)| rest.is_empty())?.1),
        None => None,
    };
    let fits = (2..=4).contains(&name.chars().count()) && name.chars().all(is_hangul);
    if !fits || tokens.next().is_some() {
        return None;
    }
    let mut one = Contributor::person(text_in(source, name));
    one.role = Some(text_in(source, role));
    one.email = address.map(|address| text_in(source, address));
    Some(one)
}

pub(super) const fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}
