//! What a form says, and its name.

use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;

use super::Fine;
use super::format::LexiconProblem;
use crate::kind::{BlockKind, Media, NoteKind, PromoKind};
use crate::nearest::nearest;

/// What a form says: a kind of block, and what kind of that.
///
/// Made from a [`BlockKind`], a [`NoteKind`], a [`PromoKind`] or a [`Media`], or read from its name.
///
/// ```
/// use tearsheet::{BlockKind, PromoKind, Sense};
///
/// let sense = "promo.newsletter".parse::<Sense>()?;
/// assert_eq!(sense, Sense::from(PromoKind::Newsletter));
/// assert_eq!((sense.kind(), sense.to_string().as_str()), (BlockKind::Promo, "promo.newsletter"));
/// # Ok::<(), tearsheet::LexiconProblem>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    kind: BlockKind,
    pub(super) fine: Fine,
}

impl Sense {
    /// The kind of block.
    #[must_use]
    pub const fn kind(self) -> BlockKind {
        self.kind
    }

    pub(super) const fn plain(kind: BlockKind) -> Self {
        Self { kind, fine: Fine::Plain }
    }

    pub(super) const fn note(kind: NoteKind) -> Self {
        Self { kind: BlockKind::Note, fine: Fine::Note(kind) }
    }

    pub(super) const fn promo(kind: PromoKind) -> Self {
        Self { kind: BlockKind::Promo, fine: Fine::Promo(kind) }
    }

    pub(super) const fn cue(media: Media) -> Self {
        Self { kind: BlockKind::Cue, fine: Fine::Cue(media) }
    }

    /// Every sense, the kinds without a finer one first.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let kinds = BlockKind::ALL.iter().copied().map(Self::from);
        let notes = NoteKind::ALL.iter().copied().map(Self::from);
        let promos = PromoKind::ALL.iter().copied().map(Self::from);
        kinds.chain(notes).chain(promos).chain(Media::ALL.iter().copied().map(Self::from))
    }
}

impl From<BlockKind> for Sense {
    fn from(kind: BlockKind) -> Self {
        Self::plain(kind)
    }
}

impl From<NoteKind> for Sense {
    fn from(kind: NoteKind) -> Self {
        Self::note(kind)
    }
}

impl From<PromoKind> for Sense {
    fn from(kind: PromoKind) -> Self {
        Self::promo(kind)
    }
}

impl From<Media> for Sense {
    fn from(media: Media) -> Self {
        Self::cue(media)
    }
}

impl fmt::Display for Sense {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fine = match self.fine {
            Fine::Plain => return self.kind.fmt(f),
            Fine::Note(kind) => kind.as_str(),
            Fine::Promo(kind) => kind.as_str(),
            Fine::Cue(media) => media.as_str(),
        };
        write!(f, "{}.{fine}", self.kind)
    }
}

impl FromStr for Sense {
    type Err = LexiconProblem;

    fn from_str(name: &str) -> Result<Self, LexiconProblem> {
        Self::all().find(|sense| sense.to_string() == name).ok_or_else(|| LexiconProblem::UnknownKind {
            name: name.into(),
            nearest: nearest(name, Self::all().map(|sense| sense.to_string())),
        })
    }
}
