//! What stands behind a URL: the provider's row, the shape, and what the shape took.

use alloc::borrow::Cow;
use alloc::format;

use percent_encoding::percent_decode_str;

use super::EmbedClass;
use super::error::EmbedError;
use super::host::{self, Hit};
use super::pattern::{Captures, captures};
use super::split::{Parts, split};
use crate::lexicon::providers::{ANYWHERE, Row, Shape, Sort};

/// How deep wrappers may lie in each other.
const DEPTH: u8 = 4;

/// What a URL is.
#[derive(Debug)]
pub(super) struct Resolved<'u> {
    /// The URL inside all wrappers, where there are any.
    pub(super) inner: Option<Cow<'u, str>>,
    /// Whose URL it is.
    pub(super) provider: Option<&'static Row>,
    /// Whose item it is: the same, but for a copy in an archive.
    pub(super) row: Option<&'static Row>,
    pub(super) shape: Option<&'static Shape>,
    pub(super) class: Option<EmbedClass>,
    pub(super) id: Option<Cow<'u, str>>,
    pub(super) handle: Option<Cow<'u, str>>,
}

/// What `url` is.
pub(super) fn resolve(url: &str) -> Result<Resolved<'_>, EmbedError> {
    resolve_to(url, DEPTH)
}

fn resolve_to(url: &str, depth: u8) -> Result<Resolved<'_>, EmbedError> {
    let parts = split(url)?;
    let found = find(&parts);
    match found.shape.map(|shape| shape.sort) {
        Some(sort @ (Sort::Wrapped | Sort::Archived)) => {
            let inside = nested(&parts, found.taken).filter(|_| depth > 0);
            let inside = inside.and_then(|inside| unwrap(inside, depth - 1));
            let provider = if sort == Sort::Archived { found.row } else { None };
            Ok(match inside {
                Some(inside) => Resolved { provider: provider.or(inside.provider), ..inside },
                None => Resolved { provider, row: provider, ..Resolved::plain() },
            })
        }
        _ => Ok(found.resolved(&parts)),
    }
}

/// What the URL in a wrapper is.
fn unwrap(inside: Cow<'_, str>, depth: u8) -> Option<Resolved<'_>> {
    match inside {
        Cow::Borrowed(url) => {
            let resolved = resolve_to(url, depth).ok()?;
            Some(Resolved { inner: Some(resolved.inner.unwrap_or(Cow::Borrowed(url))), ..resolved })
        }
        Cow::Owned(url) => {
            let resolved = resolve_to(&url, depth).ok()?.into_owned();
            Some(Resolved { inner: Some(resolved.inner.unwrap_or(Cow::Owned(url))), ..resolved })
        }
    }
}

/// The URL that a wrapper's id is: to the end of the whole URL if it stands in the path, decoded if in the query.
fn nested<'u>(parts: &Parts<'u>, taken: Captures<'u>) -> Option<Cow<'u, str>> {
    let id = taken.id?;
    let is_in_path = parts.query.is_empty() || id.as_ptr() < parts.query.as_ptr();
    let at = id.as_ptr() as usize - parts.url.as_ptr() as usize;
    let raw = if is_in_path { &parts.url[at..] } else { id };
    let decoded = if is_in_path && raw.contains("://") {
        Cow::Borrowed(raw)
    } else {
        percent_decode_str(raw).decode_utf8().ok()?
    };
    if decoded.starts_with('/') && !decoded.starts_with("//") {
        return Some(Cow::Owned(format!("https://{}{decoded}", parts.host)));
    }
    Some(decoded)
}

/// A row and shape, and what the shape took.
#[derive(Debug, Default)]
struct Found<'u> {
    row: Option<&'static Row>,
    shape: Option<&'static Shape>,
    taken: Captures<'u>,
}

impl<'u> Found<'u> {
    fn resolved(self, parts: &Parts<'u>) -> Resolved<'u> {
        let is_home = self.row.is_some() && parts.path.is_empty();
        let class = match self.shape.map(|shape| shape.sort) {
            Some(Sort::Class(class)) => Some(class),
            Some(_) => None,
            None => is_home.then_some(EmbedClass::Home),
        };
        Resolved {
            inner: None,
            provider: self.row,
            row: self.row,
            shape: self.shape,
            class,
            id: self.taken.id.map(Cow::Borrowed),
            handle: self.taken.handle.map(Cow::Borrowed),
        }
    }
}

/// The first shape that fits: of the host's rows, behind a language in the path, or of any host's.
fn find<'u>(parts: &Parts<'u>) -> Found<'u> {
    let mut own = None;
    for hit in host::hits(parts.host) {
        if !hit.row.name.is_empty() {
            own = own.or(Some(hit));
        }
        if let Some(found) = fit(&hit, parts) {
            return found;
        }
    }
    match own {
        Some(own) => behind_language(parts).unwrap_or(Found { row: Some(own.row), ..Found::default() }),
        None => anywhere(parts).unwrap_or_default(),
    }
}

fn fit<'u>(hit: &Hit<'u>, parts: &Parts<'u>) -> Option<Found<'u>> {
    let (shape, taken) = first_shape(hit.site.shapes, parts)?;
    let taken = Captures { handle: taken.handle.or(hit.handle), ..taken };
    Some(Found { row: Some(hit.row), shape: Some(shape), taken })
}

fn first_shape<'u>(shapes: &'static [Shape], parts: &Parts<'u>) -> Option<(&'static Shape, Captures<'u>)> {
    let mut likely = shapes.iter().filter(|shape| shape.first.start(parts.path));
    likely.find_map(|shape| Some((shape, captures(shape.pattern, parts)?)))
}

/// What fits behind a language at the path's start, if that has an id.
fn behind_language<'u>(parts: &Parts<'u>) -> Option<Found<'u>> {
    let (language, path) = parts.path.split_once('/')?;
    if !is_language(language) {
        return None;
    }
    let behind = Parts { path, ..*parts };
    let found = host::hits(parts.host).find_map(|hit| fit(&hit, &behind))?;
    // A name behind a language may as well be a page's; an id is one.
    let is_sure = found.taken.id.is_some() || found.shape.is_some_and(|shape| shape.sort == Sort::Page);
    is_sure.then_some(found)
}

/// `language = [ "intl-" ] 2ALPHA [ ( "-" / "_" ) 2ALPHA ]`
fn is_language(segment: &str) -> bool {
    let is_two = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let segment = segment.strip_prefix("intl-").unwrap_or(segment);
    match segment.split_once(['-', '_']) {
        Some((language, region)) => is_two(language) && is_two(region),
        None => is_two(segment),
    }
}

/// What fits on any host. A server whose ids count within its host is none on those that are only there for tests; what a
/// file is its ending says on each.
fn anywhere<'u>(parts: &Parts<'u>) -> Option<Found<'u>> {
    let reserved = host::is_reserved(parts.host);
    ANYWHERE.iter().filter(|row| !(reserved && row.scoped)).find_map(|row| {
        let (shape, taken) = first_shape(row.anywhere, parts)?;
        Some(Found { row: Some(row), shape: Some(shape), taken })
    })
}

impl Resolved<'_> {
    const fn plain() -> Self {
        Self { inner: None, provider: None, row: None, shape: None, class: None, id: None, handle: None }
    }

    fn into_owned(self) -> Resolved<'static> {
        Resolved {
            inner: self.inner.map(owned),
            provider: self.provider,
            row: self.row,
            shape: self.shape,
            class: self.class,
            id: self.id.map(owned),
            handle: self.handle.map(owned),
        }
    }
}

pub(super) fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}
