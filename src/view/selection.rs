//! A set of kinds.

use core::fmt;
use core::str::FromStr;

use crate::block::Block;
use crate::kind::{BlockKind, Group, UnknownName};

/// A set of kinds of block: made from a group, a kind, or several.
///
/// By name: `all`, a group, a kind. `embed` is the group, cues included.
///
/// ```
/// use tearsheet::{BlockKind, Group, Selection};
///
/// let selection = Selection::from(Group::Body).with([BlockKind::Headline, BlockKind::Deck]).without(BlockKind::Table);
/// assert!(selection.contains(BlockKind::Paragraph) && !selection.contains(BlockKind::Table));
/// assert_eq!("furniture".parse(), Ok(Selection::from(Group::Furniture)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Selection {
    kinds: u32,
}

impl Selection {
    /// No kind.
    pub const EMPTY: Self = Self { kinds: 0 };

    /// Every kind.
    pub const ALL: Self = Self { kinds: (1 << BlockKind::COUNT) - 1 };

    /// The body.
    pub const BODY: Self = {
        let mut kinds = 0;
        let mut at = 0;
        while at < BlockKind::COUNT {
            if matches!(BlockKind::ALL[at].group(), Group::Body) {
                kinds |= bit(BlockKind::ALL[at]);
            }
            at += 1;
        }
        Self { kinds }
    };

    /// These and those.
    #[must_use]
    pub fn with(self, kinds: impl Into<Self>) -> Self {
        Self { kinds: self.kinds | kinds.into().kinds }
    }

    /// These without those.
    #[must_use]
    pub fn without(self, kinds: impl Into<Self>) -> Self {
        Self { kinds: self.kinds & !kinds.into().kinds }
    }

    /// Whether a kind is among these.
    #[must_use]
    pub const fn contains(self, kind: BlockKind) -> bool {
        self.kinds & bit(kind) != 0
    }

    pub(super) fn holds(self, block: &Block<'_>) -> bool {
        self.contains(block.kind())
    }
}

const fn bit(kind: BlockKind) -> u32 {
    1 << kind as u32
}

impl From<BlockKind> for Selection {
    fn from(kind: BlockKind) -> Self {
        Self { kinds: bit(kind) }
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
        let group = || name.parse::<Group>().map(Self::from);
        let kind = || name.parse::<BlockKind>().map(Self::from);
        group()
            .or_else(|_| kind())
            .map_err(|_| UnknownName { name: name.into(), what: "kind or group of blocks" })
    }
}

impl fmt::Debug for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = BlockKind::ALL.iter().filter(|&&kind| self.contains(kind));
        f.debug_set().entries(kinds).finish()
    }
}
