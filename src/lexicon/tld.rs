//! Top-level domains: how a host without a scheme, or with text that touches it, is known to be one.

/// Generic top-level domains in common use, sorted. Country codes are any two letters.
#[rustfmt::skip]
const GENERIC: &[&str] = &[
    "academy", "aero", "africa", "agency", "amsterdam", "app", "art", "asia", "audio", "barcelona", "bayern", "berlin",
    "biz", "blog", "business", "bzh", "cafe", "care", "cat", "center", "church", "city", "cloud", "club", "com",
    "community", "company", "coop", "cymru", "design", "dev", "digital", "earth", "edu", "education", "email", "energy",
    "eus", "events", "express", "fm", "foundation", "fund", "fyi", "gal", "gallery", "global", "gmbh", "gov", "group",
    "guide", "guru", "hamburg", "health", "host", "house", "info", "ink", "institute", "int", "international", "ist",
    "istanbul", "jobs", "koeln", "lat", "law", "legal", "life", "link", "live", "london", "love", "madrid", "market",
    "media", "mil", "mobi", "moe", "money", "museum", "name", "net", "network", "news", "ngo", "nrw", "nyc", "one",
    "ong", "online", "org", "page", "paris", "party", "photo", "photography", "photos", "pictures", "plus", "post",
    "press", "pro", "pub", "quebec", "radio", "red", "report", "review", "rio", "ruhr", "saarland", "school", "science",
    "scot", "services", "shop", "show", "site", "social", "solutions", "space", "store", "studio", "support", "swiss",
    "systems", "team", "tech", "tel", "tirol", "today", "tokyo", "top", "tours", "town", "travel", "tube", "university",
    "video", "vip", "vlaanderen", "vote", "wales", "watch", "website", "wien", "wiki", "win", "work", "works", "world",
    "xyz", "zone",
];

/// Whether `label` is a generic top-level domain in common use, in any case.
pub(crate) fn is_generic(label: &str) -> bool {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    GENERIC.binary_search_by(|known| known.bytes().cmp(label.bytes().map(lower))).is_ok()
}

/// Whether `label` is a generic top-level domain in common use or could be a country's.
pub(crate) fn is_known(label: &str) -> bool {
    (label.len() == 2 && label.bytes().all(|byte| byte.is_ascii_alphabetic())) || is_generic(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_without_duplicates() {
        assert!(GENERIC.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
