//! Which rows a host belongs to: one walk over its labels, from the right, over a hash table built by the compiler.

use crate::lexicon::providers::{FAMILIES, Row, Site};

/// A row's site, and what stands before the site's name in the host.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit<'u> {
    pub(super) row: &'static Row,
    pub(super) site: &'static Site,
    /// The label that the site's `[*].` makes the handle.
    pub(super) handle: Option<&'u str>,
}

/// The sites of `host`, those of its longest name that is listed.
pub(super) fn hits(host: &str) -> impl Iterator<Item = Hit<'_>> {
    let (slot, name, ending) =
        longest_name(host).or_else(|| first_label(host)).unwrap_or((EMPTY_SLOT, host, ""));
    Probe { slot }
        .map(|entry| &ENTRIES[usize::from(entry)])
        .filter(move |entry| is_name(entry, name, ending))
        .filter_map(move |entry| hit(entry, host, name))
}

fn hit<'u>(entry: &Entry, host: &'u str, name: &str) -> Option<Hit<'u>> {
    let before = host[..host.len() - name.len()].strip_suffix('.');
    let handle = match (entry.label, before) {
        (Label::Usual, None) => None,
        (Label::Usual, Some(before)) if before.split('.').all(is_usual) => None,
        (Label::Any, Some(_)) => None,
        (Label::Handle, Some(before)) if !is_usual(before) => Some(before),
        _ => return None,
    };
    let row = FAMILIES[usize::from(entry.family)].get(usize::from(entry.row))?;
    Some(Hit { row, site: row.site(usize::from(entry.site)), handle })
}

/// The labels that any site may put before its name: `www`, what is for telephones, a language.
fn is_usual(label: &str) -> bool {
    let is_language = |language: &str| {
        matches!(language.len(), 2..=4) && language.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let is_letters = |label: &str, language: &str| label.len() == 2 && is_language(language);
    ["www", "m", "mobile", "amp", "web"].iter().any(|usual| usual.eq_ignore_ascii_case(label))
        || (label.len() == 2 && is_language(label))
        || label
            .split_once('-')
            .is_some_and(|(label, region)| is_letters(label, region) && is_language(label))
}

/// The slot of the longest listed name that `host` ends with, at a label's start.
fn longest_name(host: &str) -> Option<(usize, &str, &str)> {
    let bytes = host.as_bytes();
    let mut hash = SEED;
    let mut longest = None;
    for at in (0..bytes.len()).rev() {
        hash = step(hash, bytes[at].to_ascii_lowercase());
        if at == 0 || bytes[at - 1] == b'.' {
            let slot = hash as usize % SLOTS;
            let name = &host[at..];
            let is_here = Probe { slot }.any(|entry| {
                let entry = &ENTRIES[usize::from(entry)];
                is_name(entry, name, "") && hit(entry, host, name).is_some()
            });
            longest = if is_here { Some((slot, name, "")) } else { longest };
        }
    }
    longest
}

/// The slot of a name that is listed without its top level: `name.*` or `name.**`, of one label or two.
fn first_label(host: &str) -> Option<(usize, &str, &str)> {
    if is_reserved(host) {
        return None;
    }
    let mut rest = host;
    while let Some((label, behind)) = rest.split_once('.') {
        if !is_usual(label) {
            let two = behind.split_once('.').map(|(second, _)| &rest[..label.len() + 1 + second.len()]);
            return [Some(label), two].into_iter().flatten().find_map(|name| open_ended(rest, name));
        }
        rest = behind;
    }
    None
}

/// The slot of `name`, with which `rest` starts, if it is listed with an open end that fits what follows.
fn open_ended<'u>(rest: &'u str, name: &str) -> Option<(usize, &'u str, &'static str)> {
    let behind = rest.get(name.len() + 1..)?;
    let endings = [".*", ".**"].into_iter().filter(|ending| *ending == ".**" || is_top_level(behind));
    endings.into_iter().find_map(|ending| {
        let seed = hash_of(SEED, ending.as_bytes(), 0);
        let hash = name.bytes().rev().fold(seed, |hash, byte| step(hash, byte.to_ascii_lowercase()));
        let slot = hash as usize % SLOTS;
        let is_here = Probe { slot }.any(|entry| is_name(&ENTRIES[usize::from(entry)], rest, ending));
        is_here.then_some((slot, rest, ending))
    })
}

/// Whether `rest` can be a country's or generic top level: `com`, `co.uk`.
fn is_top_level(rest: &str) -> bool {
    let is_short =
        |label: &str| matches!(label.len(), 2..=4) && label.bytes().all(|b| b.is_ascii_alphabetic());
    match rest.split_once('.') {
        None => is_short(rest),
        Some((second, top)) => {
            ["co", "com", "org", "net"].contains(&second) && top.len() == 2 && is_short(top)
        }
    }
}

/// Whether the top level is one that RFC 2606 keeps for tests.
pub(super) fn is_reserved(host: &str) -> bool {
    let top = host.rsplit('.').next().unwrap_or(host);
    ["test", "example", "invalid", "localhost"].iter().any(|reserved| reserved.eq_ignore_ascii_case(top))
}

fn is_name(entry: &Entry, name: &str, ending: &str) -> bool {
    if ending.is_empty() {
        return entry.name().eq_ignore_ascii_case(name);
    }
    entry.name().strip_suffix(ending).is_some_and(|listed| {
        let head = name.get(..listed.len()).is_some_and(|head| head.eq_ignore_ascii_case(listed));
        let behind = name.get(listed.len() + 1..).unwrap_or_default();
        head && name.as_bytes().get(listed.len()) == Some(&b'.') && (ending == ".**" || is_top_level(behind))
    })
}

/// What may stand before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Usual,
    Any,
    Handle,
}

/// A host of the table.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// As the table lists it, mark and all.
    listed: &'static str,
    /// Where its name starts.
    start: u8,
    label: Label,
    family: u8,
    row: u16,
    site: u8,
}

impl Entry {
    fn name(&self) -> &'static str {
        &self.listed[usize::from(self.start)..]
    }
}

/// The entries from a slot on, up to the next free slot.
#[derive(Clone, Copy, Debug)]
struct Probe {
    slot: usize,
}

impl Iterator for Probe {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        let entry = TABLE[self.slot];
        self.slot = (self.slot + 1) % SLOTS;
        (entry != FREE).then_some(entry)
    }
}

const SLOTS: usize = 4096;
const FREE: u16 = u16::MAX;
/// Offset basis and prime of the 32-bit FNV-1a hash.
const SEED: u32 = 0x811C_9DC5;
const PRIME: u32 = 0x0100_0193;

static ENTRIES: [Entry; count()] = entries();
static TABLE: [u16; SLOTS] = table();
/// A slot with nothing in it, for hosts that are nobody's.
const EMPTY_SLOT: usize = empty_slot();

const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(PRIME)
}

/// The hash of `bytes` from `from` on, last byte first.
const fn hash_of(seed: u32, bytes: &[u8], from: usize) -> u32 {
    let (mut hash, mut at) = (seed, bytes.len());
    while at > from {
        at -= 1;
        hash = step(hash, bytes[at]);
    }
    hash
}

const fn count() -> usize {
    let (mut count, mut family) = (0, 0);
    while family < FAMILIES.len() {
        let mut row = 0;
        while row < FAMILIES[family].len() {
            let mut number = 0;
            while number <= FAMILIES[family][row].more.len() {
                count += FAMILIES[family][row].site(number).hosts.len();
                number += 1;
            }
            row += 1;
        }
        family += 1;
    }
    count
}

const fn entries() -> [Entry; count()] {
    let mut entries =
        [Entry { listed: "", start: 0, label: Label::Usual, family: 0, row: 0, site: 0 }; count()];
    let (mut at, mut family) = (0, 0);
    while family < FAMILIES.len() {
        let mut row = 0;
        while row < FAMILIES[family].len() {
            let mut number = 0;
            while number <= FAMILIES[family][row].more.len() {
                let hosts = FAMILIES[family][row].site(number).hosts;
                let mut host = 0;
                while host < hosts.len() {
                    let (start, label) = name_and_label(hosts[host]);
                    entries[at] = Entry {
                        listed: hosts[host],
                        start,
                        label,
                        family: family as u8,
                        row: row as u16,
                        site: number as u8,
                    };
                    at += 1;
                    host += 1;
                }
                number += 1;
            }
            row += 1;
        }
        family += 1;
    }
    entries
}

/// Where the name starts in `[*].name` or `*.name`, and what the mark asks for.
const fn name_and_label(host: &str) -> (u8, Label) {
    match host.as_bytes() {
        [b'[', b'*', b']', b'.', ..] => (4, Label::Handle),
        [b'*', b'.', ..] => (2, Label::Any),
        _ => (0, Label::Usual),
    }
}

const fn table() -> [u16; SLOTS] {
    let entries = entries();
    let mut table = [FREE; SLOTS];
    let mut at = 0;
    while at < entries.len() {
        let mut slot =
            hash_of(SEED, entries[at].listed.as_bytes(), entries[at].start as usize) as usize % SLOTS;
        while table[slot] != FREE {
            slot = (slot + 1) % SLOTS;
        }
        table[slot] = at as u16;
        at += 1;
    }
    table
}

const fn empty_slot() -> usize {
    let table = table();
    let mut slot = 0;
    while table[slot] != FREE {
        slot += 1;
    }
    slot
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn names(host: &str) -> Vec<&'static str> {
        hits(host).map(|hit| hit.row.name).collect()
    }

    #[test]
    fn a_name_is_found_behind_the_usual_labels() {
        for host in ["youtube.com", "www.YouTube.com", "m.youtube.com", "de.youtube.com", "pt-br.youtube.com"]
        {
            assert_eq!(names(host), ["youtube"], "{host}");
        }
    }

    #[test]
    fn look_alikes_are_nobodys() {
        for host in [
            "notyoutube.com",
            "youtube.com.evil.example",
            "x.com.evil.example",
            "youtube.co",
            "example.com",
            "",
        ] {
            assert_eq!(names(host), [""; 0], "{host}");
        }
    }

    #[test]
    fn a_label_can_be_the_handle() {
        assert_eq!(hits("someblog.tumblr.com").next().and_then(|hit| hit.handle), Some("someblog"));
        assert_eq!(hits("www.tumblr.com").next().and_then(|hit| hit.handle), None);
    }

    #[test]
    fn names_without_their_top_level() {
        assert_eq!(names("pinterest.co.uk"), ["pinterest"]);
        assert_eq!(names("fr.pinterest.com"), ["pinterest"]);
        assert_eq!(names("pinterest.evil.example"), [""; 0]);
        assert_eq!(names("nitter.one.two.net"), ["twitter"]);
    }

    #[test]
    fn the_table_has_room() {
        assert!(ENTRIES.len() * 2 < SLOTS, "{} hosts", ENTRIES.len());
    }

    #[test]
    fn names_are_in_lower_case() {
        assert!(
            ENTRIES.iter().all(
                |entry| !entry.name().is_empty() && !entry.name().bytes().any(|b| b.is_ascii_uppercase())
            )
        );
    }
}
