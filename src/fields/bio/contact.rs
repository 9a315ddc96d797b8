//! How a person can be reached: e-mail addresses, handles, profiles.
//!
//! ```abnf
//! email   = 1*LOCAL "@" 1*(LABEL ".") LABEL
//! handle  = "@" 1*(ALNUM / "_" / ".")
//! profile = ["https://"] ["www."] network "/" ["@"] handle
//! ```

use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::char;
use nom::combinator::{opt, recognize, verify};
use nom::sequence::preceded;
use nom::{IResult, Parser};

use crate::fields::slice::Parsed;
use crate::lexicon::words::{WordSet, holds, word_set};

/// The longest handle of any network, in bytes.
const MAX_HANDLE: usize = 64;

/// Hosts whose first path segment is a person's name there.
const NETWORKS: &[&str] = &[
    "bsky.app/profile",
    "facebook.com",
    "instagram.com",
    "medium.com",
    "threads.net",
    "tiktok.com",
    "twitter.com",
    "x.com",
];

/// First path segments of those hosts that are no person.
const PAGES: &WordSet = word_set![
    "groups",
    "hashtag",
    "home",
    "i",
    "intent",
    "pages",
    "pg",
    "search",
    "share",
    "sharer",
    "sharer.php"
];

/// The handle at the start of `input`, without its `@`.
pub(super) fn handle(input: &str) -> Parsed<'_> {
    let name = take_while1(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    let (_, name) = preceded(char('@'), verify(name, |name: &str| name.len() <= MAX_HANDLE)).parse(input)?;
    let name = name.trim_end_matches('.');
    if name.is_empty() { Err(nom::Err::Error(())) } else { Ok((&input[1 + name.len()..], name)) }
}

/// The handle in the URL of a profile.
pub(super) fn profile(url: &str) -> Option<&str> {
    let (rest, _) = opening(url).ok()?;
    let path = NETWORKS.iter().find_map(|network| {
        let host = rest.get(..network.len())?;
        host.eq_ignore_ascii_case(network).then(|| rest[network.len()..].strip_prefix('/')).flatten()
    })?;
    let name = path.trim_start_matches('@').split(['/', '?', '#']).next()?;
    (!name.is_empty() && !holds(PAGES, name)).then_some(name)
}

/// `opening = ["http" ["s"] "://"] ["www."] ["mobile."]`
fn opening(url: &str) -> Parsed<'_> {
    let scheme = opt((tag("http"), opt(char('s')), tag("://")));
    recognize((scheme, opt(tag("www.")), opt(tag("mobile.")))).parse(url)
}

/// The e-mail address in `word`, which holds no white space.
pub(super) fn email(word: &str) -> Option<&str> {
    let at = word.find('@')?;
    let local = word[..at]
        .rfind(|c| !is_local(c))
        .map_or(0, |stop| stop + word[stop..].chars().next().map_or(0, char::len_utf8));
    let domain = word[at + 1..]
        .find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '.'))
        .map_or(word.len(), |end| at + 1 + end);
    let address = word[local..domain].trim_end_matches(['.', '-']).trim_start_matches('.');
    let name = at.checked_sub(local)?;
    let host = address.rsplit('@').next()?;
    (name > 0 && host.contains('.') && host.len() < address.len()).then_some(address)
}

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'')
}

/// A run without white space at the start of `input`.
pub(super) fn token(input: &str) -> IResult<&str, &str, ()> {
    take_while1(|c| !crate::span::is_space(c)).parse(input)
}
