//! A set of kinds.

use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::block::Block;
use crate::fields::note;
use crate::kind::{BlockKind, Group, NoteKind, UnknownName};

/// A set of kinds of block, and of kinds of note: made from a group, a kind, or several.
///
/// By name: `all`, a group, a kind, or `note.` and a kind of note. `embed` is the group, cues included.
///
/// ```
/// use tearsheet::{BlockKind, Group, NoteKind, Selection};
///
/// let selection = Selection::from(Group::Body).with([BlockKind::Headline, BlockKind::Deck]).without(BlockKind::Table);
/// assert!(selection.contains(BlockKind::Paragraph) && !selection.contains(BlockKind::Table));
/// assert_eq!("furniture".parse(), Ok(Selection::from(Group::Furniture)));
/// assert_eq!("note.update".parse(), Ok(Selection::from(NoteKind::Update)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Selection {
    /// All but notes.
    kinds: u32,
    notes: u32,
}

impl Selection {
    /// No kind.
    pub const EMPTY: Self = Self { kinds: 0, notes: 0 };

    /// Every kind.
    pub const ALL: Self = {
        let mut all = Self { kinds: 0, notes: (1 << NoteKind::ALL.len()) - 1 };
        let mut at = 0;
        while at < BlockKind::COUNT {
            all.kinds |= bit(BlockKind::ALL[at]);
            at += 1;
        }
        all
    };

    /// What the reader of the article's own text wants: the body, and updates to it.
    pub const BODY: Self = {
        let mut body = Self { kinds: 0, notes: note_bit(NoteKind::Update) };
        let mut at = 0;
        while at < BlockKind::COUNT {
            if matches!(BlockKind::ALL[at].group(), Group::Body) {
                body.kinds |= bit(BlockKind::ALL[at]);
            }
            at += 1;
        }
        body
    };

    /// These and those.
    #[must_use]
    pub fn with(self, kinds: impl Into<Self>) -> Self {
        let kinds = kinds.into();
        Self { kinds: self.kinds | kinds.kinds, notes: self.notes | kinds.notes }
    }

    /// These without those.
    #[must_use]
    pub fn without(self, kinds: impl Into<Self>) -> Self {
        let kinds = kinds.into();
        Self { kinds: self.kinds & !kinds.kinds, notes: self.notes & !kinds.notes }
    }

    /// Whether a kind is among these; [`BlockKind::Note`], whether any kind of note is.
    #[must_use]
    pub const fn contains(self, kind: BlockKind) -> bool {
        match kind {
            BlockKind::Note => self.notes != 0,
            _ => self.kinds & bit(kind) != 0,
        }
    }

    /// Whether a kind of note is among these.
    #[must_use]
    pub const fn contains_note(self, kind: NoteKind) -> bool {
        self.notes & note_bit(kind) != 0
    }

    pub(super) fn holds(self, block: &Block<'_>) -> bool {
        match block.kind() {
            // Only where it matters is a note read.
            BlockKind::Note if self.notes != 0 && self.notes != Self::ALL.notes => {
                self.contains_note(note::kind_of(block.text().as_str()))
            }
            kind => self.contains(kind),
        }
    }
}

/// A kind's bit; notes have bits of their own.
const fn bit(kind: BlockKind) -> u32 {
    match kind {
        BlockKind::Note => 0,
        _ => 1 << kind as u32,
    }
}

const fn note_bit(kind: NoteKind) -> u32 {
    1 << kind as u32
}

impl From<BlockKind> for Selection {
    fn from(kind: BlockKind) -> Self {
        match kind {
            BlockKind::Note => Self { notes: Self::ALL.notes, ..Self::EMPTY },
            _ => Self { kinds: bit(kind), ..Self::EMPTY },
        }
    }
}

impl From<NoteKind> for Selection {
    fn from(kind: NoteKind) -> Self {
        Self { notes: note_bit(kind), ..Self::EMPTY }
    }
}

impl From<Group> for Selection {
    fn from(group: Group) -> Self {
        group.kinds().collect()
    }
}

impl<T: Into<Selection>, const N: usize> From<[T; N]> for Selection {
    fn from(kinds: [T; N]) -> Self {
        kinds.into_iter().collect()
    }
}

impl<T: Into<Selection>> FromIterator<T> for Selection {
    fn from_iter<I: IntoIterator<Item = T>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl FromStr for Selection {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        if name == "all" {
            return Ok(Self::ALL);
        }
        let group = || name.parse::<Group>().ok().map(Self::from);
        let kind = || name.parse::<BlockKind>().ok().map(Self::from);
        let note = || name.strip_prefix("note.")?.parse::<NoteKind>().ok().map(Self::from);
        let unknown = || UnknownName::new(name, "kind or group of blocks", names());
        group().or_else(kind).or_else(note).ok_or_else(unknown)
    }
}

/// What a selection is read from.
fn names() -> impl Iterator<Item = String> {
    let groups = Group::ALL.iter().map(|group| group.as_str());
    let kinds = BlockKind::ALL.iter().map(|kind| kind.as_str());
    let notes = NoteKind::ALL.iter().map(|note| format!("note.{note}"));
    ["all"].into_iter().chain(groups).chain(kinds).map(String::from).chain(notes)
}

impl fmt::Debug for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = BlockKind::ALL.iter().filter(|&&kind| kind != BlockKind::Note && self.contains(kind));
        let notes = NoteKind::ALL.iter().filter(|&&kind| self.contains_note(kind));
        f.debug_set().entries(kinds).entries(notes).finish()
    }
}
