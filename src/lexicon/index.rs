//! Tables that are made at run time: those of a user's lexicon, and the one that the built-in table is written from.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::fold::strip_form;
use super::table::{NONE, Sieve, Table};
use super::{Entry, Place};

/// A [`Table`], owned. It holds at most 65,535 entries: those that sort last after that are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Index {
    entries: Vec<Entry<String>>,
    shorter: Vec<u16>,
    sieve: Box<Sieve>,
}

impl Default for Index {
    fn default() -> Self {
        Self { entries: Vec::new(), shorter: Vec::new(), sieve: Box::new(Sieve::new()) }
    }
}

impl Index {
    /// With `new` entries; one that has form and place in common with an old one stands for it.
    pub(super) fn with(mut self, new: Vec<Entry<String>>) -> Self {
        self.entries.splice(0..0, new);
        self.entries.sort_by(|a, b| by_form(a).cmp(&by_form(b)));
        self.entries.dedup_by(|later, kept| by_form(later) == by_form(kept));
        self.entries.truncate(NONE as usize);
        self.shorter = link(&self.entries);
        for entry in &self.entries {
            self.sieve.add(&entry.form);
        }
        self
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn table(&self) -> Table<'_, String> {
        Table { entries: &self.entries, shorter: &self.shorter, sieve: &self.sieve }
    }
}

/// What entries are sorted by, and no two have in common. Forms are folded, so that their bytes sort as they do.
pub(super) fn by_form(entry: &Entry<String>) -> (&str, Place) {
    (&entry.form, entry.place)
}

/// [`Table::shorter`] for sorted entries.
fn link(entries: &[Entry<String>]) -> Vec<u16> {
    let mut shorter: Vec<u16> = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let mut before = (at as u16).wrapping_sub(1);
        while before != NONE && strip_form(&entry.form, &entries[before as usize].form).is_none() {
            before = shorter[before as usize];
        }
        shorter.push(before);
    }
    shorter
}
