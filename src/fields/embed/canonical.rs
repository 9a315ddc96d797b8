//! An item's URL as its provider writes it, and the address to ask for its oEmbed.

use alloc::string::String;
use core::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::playback::start_seconds;
use super::split::{Parts, params};
use crate::lexicon::providers::{Row, Shape};

/// What stays as it is in a parameter's value: RFC 3986's unreserved characters.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An item: its row and shape, the URL's parts, and what the shape took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'u> {
    pub(super) row: &'static Row,
    pub(super) shape: &'static Shape,
    pub(super) parts: Parts<'u>,
    pub(super) id: Option<&'u str>,
    pub(super) handle: Option<&'u str>,
}

impl Item<'_> {
    /// The canonical URL, with where playback starts.
    pub(super) fn canonical(&self) -> String {
        let mut url = self.without_start();
        let start = start_seconds(&self.parts, self.row.start).filter(|&seconds| seconds > 0);
        if let (Some(seconds), Some(name)) = (start, self.row.start.first()) {
            // Writing to a string cannot fail.
            let _ = match name.starts_with('#') {
                true => write!(url, "{name}={seconds}s"),
                false => write!(url, "{}{name}={seconds}", separator(&url)),
            };
        }
        url
    }

    /// The address that answers with the item's oEmbed, where the provider has one.
    pub(super) fn oembed(&self) -> Option<String> {
        if self.row.oembed.is_empty() {
            return None;
        }
        let mut address = String::new();
        self.fill(self.row.oembed, &mut address)?;
        address.push(separator(&address));
        address.push_str("url=");
        address.extend(utf8_percent_encode(&self.without_start(), VALUE));
        Some(address)
    }

    /// The canonical URL of the item itself.
    pub(super) fn without_start(&self) -> String {
        let mut url = String::with_capacity(64);
        let is_filled =
            !self.shape.canonical.is_empty() && self.fill(self.shape.canonical, &mut url).is_some();
        if !is_filled {
            url.clear();
            self.as_given(&mut url);
        }
        for (name, value) in params(self.parts.query) {
            let is_kept =
                self.row.keep.contains(&name) && !(is_filled && has_param(self.shape.canonical, name));
            if is_kept || (!is_filled && self.takes(name)) {
                Self::push_param(name, value, &mut url);
            }
        }
        if !is_filled && self.shape.pattern.contains('#') {
            url.push('#');
            url.push_str(self.parts.fragment);
        }
        url
    }

    fn push_param(name: &str, value: &str, url: &mut String) {
        url.push(separator(url));
        url.push_str(name);
        if !value.is_empty() {
            url.push('=');
            url.push_str(value);
        }
    }

    /// Host and path as they were given.
    fn as_given(&self, url: &mut String) {
        let host = self.parts.host;
        // A scheme of the provider's own has no slashes.
        let (scheme, behind) = if host.ends_with(':') { ("", "") } else { ("https://", "/") };
        url.push_str(scheme);
        url.extend(host.chars().map(|c| c.to_ascii_lowercase()));
        url.push_str(behind);
        url.push_str(self.parts.path);
    }

    /// Whether the shape looks at that parameter; a pattern may ask for the name of the first one.
    fn takes(&self, name: &str) -> bool {
        let is_first = || params(self.parts.query).next().is_some_and(|(first, _)| first == name);
        has_param(self.shape.pattern, name) || (has_param(self.shape.pattern, "") && is_first())
    }

    /// `template` with its gaps filled; `None` where something is missing.
    fn fill(&self, template: &str, into: &mut String) -> Option<()> {
        let mut rest = template;
        while let Some((before, gap)) = rest.split_once('{') {
            let (name, behind) = gap.split_once('}')?;
            into.push_str(before);
            match name {
                "id" => into.push_str(self.id?),
                "handle" => into.push_str(self.handle?),
                "host" => into.extend(self.parts.host.chars().map(|c| c.to_ascii_lowercase())),
                _ => return None,
            }
            rest = behind;
        }
        into.push_str(rest);
        Some(())
    }
}

/// Whether a pattern or template names that parameter.
fn has_param(pattern: &str, name: &str) -> bool {
    let query = pattern.split_once('?').map(|(_, behind)| behind.split('#').next().unwrap_or(behind));
    query.is_some_and(|query| params(query).any(|(wanted, _)| wanted == name))
}

/// What comes before a URL's next parameter.
fn separator(url: &str) -> char {
    if url.contains('?') { '&' } else { '?' }
}
