//! When two URLs are of the same item.

use alloc::string::{String, ToString};

use super::canonical::Item;
use super::split::params;
use crate::lexicon::providers::{Row, Shape};

/// What an item is known by: equal for all URLs of the same item, and hashable.
///
/// Of a URL without an id it is the URL without scheme, `www.`, fragment, final slash and what only tracks. It is not
/// meant to be stored: a later version may make other keys.
///
/// ```
/// use tearsheet::Embed;
///
/// let long = Embed::from_url("https://www.youtube.com/watch?v=a1B2c3D4e5F&feature=share")?;
/// let short = Embed::from_url("https://youtu.be/a1B2c3D4e5F?t=90")?;
/// assert_eq!(long.key(), short.key());
/// # Ok::<_, tearsheet::EmbedError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemKey {
    provider: Option<&'static str>,
    /// The handle or host, where ids count only within it; the kind, where they count apart.
    scope: String,
    id: String,
}

impl ItemKey {
    pub(super) fn of_id(row: &'static Row, shape: &'static Shape, scope: Option<&str>, id: &str) -> Self {
        let mut key = Self { provider: Some(row.name), scope: String::new(), id: id.to_string() };
        if row.scoped {
            key.scope.extend(scope.unwrap_or_default().chars().map(|c| c.to_ascii_lowercase()));
        }
        if let (true, Some(kind)) = (shape.apart, shape.kind) {
            key.scope.push(' ');
            key.scope.push_str(kind.as_str());
        }
        key
    }

    pub(super) fn of_item(item: &Item<'_>) -> Self {
        Self::of_text(Some(item.row.name), &item.without_start())
    }

    /// The key of words, or of a URL that is no provider's.
    pub(super) fn of_text(provider: Option<&'static str>, text: &str) -> Self {
        Self { provider, scope: String::new(), id: plain(text) }
    }
}

/// A URL without what does not change where it leads.
fn plain(url: &str) -> String {
    let url = url.split('#').next().unwrap_or(url);
    let url = url.split_once("://").map_or(url, |(_, rest)| rest).trim_start_matches("//");
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let (host, path) = path.split_at(path.find('/').unwrap_or(path.len()));
    let host = host.to_ascii_lowercase();
    let mut plain = host.trim_start_matches("www.").to_string();
    plain.push_str(path.trim_end_matches('/'));
    for (name, value) in params(query).filter(|(name, _)| !name.is_empty() && !is_tracking(name)) {
        plain.push(if plain.contains('?') { '&' } else { '?' });
        plain.push_str(name);
        plain.push('=');
        plain.push_str(value);
    }
    plain
}

/// Whether a parameter only tells who came from where, whatever the site.
fn is_tracking(name: &str) -> bool {
    ["utm_", "ga_", "__hs", "mc_"].iter().any(|prefix| name.starts_with(prefix)) || TRACKING.contains(&name)
}

/// Parameters of the advertising and mailing systems, in order.
const TRACKING: [&str; 21] = [
    "_ga", "_gl", "_hsenc", "cmpid", "dclid", "fbclid", "gclid", "igsh", "igshid", "mkt_tok", "mod",
    "msclkid", "ref_src", "ref_url", "s_cid", "smid", "spm", "srsltid", "taid", "twclid", "yclid",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_urls() {
        assert_eq!(plain("https://WWW.News.example/a/?utm_source=x&p=1&fbclid=2#top"), "news.example/a?p=1");
        assert_eq!(plain("//news.example"), "news.example");
        assert_eq!(plain("news.example/?a=b&c=d"), "news.example?a=b&c=d");
    }

    #[test]
    fn tracking_parameters_are_in_order() {
        assert!(TRACKING.is_sorted() && TRACKING.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
