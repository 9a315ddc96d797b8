//! What a block can be, and the groups of it.

use alloc::string::String;

use thiserror::Error;

use crate::nearest::{Hint, nearest};

/// A name that is none of an enumeration's.
///
/// ```
/// use tearsheet::BlockKind;
///
/// let error = "headlin".parse::<BlockKind>().unwrap_err();
/// assert_eq!(error.to_string(), "`headlin` is no kind of block; is it `headline`?");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{name}` is no {what}{}", Hint(nearest.as_deref()))]
pub struct UnknownName {
    name: String,
    what: &'static str,
    nearest: Option<String>,
}

impl UnknownName {
    /// `name`, which is no `what`: the names of those are `names`.
    pub(crate) fn new<S: AsRef<str>>(
        name: &str,
        what: &'static str,
        names: impl IntoIterator<Item = S>,
    ) -> Self {
        Self { name: name.into(), what, nearest: nearest(name, names).map(|name| name.as_ref().into()) }
    }
}

/// An enumeration with a name for each value: `as_str`, `ALL`, `Display` and `FromStr` in one table.
macro_rules! named {
    (
        $(#[$doc:meta])* $vis:vis enum $type:ident: $what:literal {
            $( $(#[$item_doc:meta])* $item:ident = $name:literal ),+ $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        $vis enum $type { $( $(#[$item_doc])* $item ),+ }

        impl $type {
            /// Every value, in the order of declaration.
            $vis const ALL: &'static [Self] = &[ $( Self::$item ),+ ];

            /// The name, as it is serialised.
            #[must_use]
            $vis const fn as_str(self) -> &'static str {
                match self { $( Self::$item => $name ),+ }
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $type {
            type Err = $crate::kind::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|value| value.as_str() == name).ok_or_else(|| {
                    $crate::kind::UnknownName::new(name, $what, Self::ALL.iter().map(|value| value.as_str()))
                })
            }
        }
    };
}
pub(crate) use named;

named! {
    /// What a block is.
    ///
    /// ```
    /// use tearsheet::{BlockKind, Group};
    ///
    /// assert_eq!(BlockKind::ListItem.as_str(), "list_item");
    /// assert_eq!("list_item".parse(), Ok(BlockKind::ListItem));
    /// assert_eq!(BlockKind::ListItem.group(), Group::Body);
    /// ```
    pub enum BlockKind: "kind of block" {
        /// The article's own title.
        Headline = "headline",
        /// The summary under the headline, before the body starts (deck, dek, standfirst).
        Deck = "deck",
        /// Who wrote it.
        Byline = "byline",
        /// When it was published or updated; a reading time; a bare place-and-date line.
        Timestamp = "timestamp",
        /// The desk speaking to the reader: editor's note, correction, update, disclosure, content warning.
        Note = "note",
        /// Running text, its dateline included.
        Paragraph = "paragraph",
        /// A heading inside the body.
        Subhead = "subhead",
        /// An entry of a list that is content.
        ListItem = "list_item",
        /// A set-off quotation from a document or a speech; a pull quote.
        Blockquote = "blockquote",
        /// A row of a table that is content.
        Table = "table",
        /// A line whose work is to point at the media: `PLAY:`, `Watch the video below:`.
        Cue = "cue",
        /// A media or post URL on its own, a shortcode, embed HTML, or a post flattened into text.
        Embed = "embed",
        /// A photo's or video's caption (cutline).
        Caption = "caption",
        /// Who made the picture.
        Credit = "credit",
        /// About the author or authors.
        Bio = "bio",
        /// Pointers to other articles.
        Related = "related",
        /// Newsletter, subscribe, donate, share, comment, follow us, app, advertisement.
        Promo = "promo",
        /// Tags, categories, breadcrumbs.
        Tags = "tags",
        /// Where the text comes from.
        Source = "source",
        /// Copyright and redistribution.
        Copyright = "copyright",
        /// Sign-off lines (NITF's tagline): `Reporting by ..; Editing by ..`.
        Contributors = "contributors",
        /// Anything else that is not the article: navigation, reader comments, wire headers.
        Other = "other",
        /// `###`, `* * *`, `-30-`, or white space alone.
        Separator = "separator",
    }
}

named! {
    /// What a kind of block belongs to.
    ///
    /// ```
    /// use tearsheet::{BlockKind, Group};
    ///
    /// assert_eq!(Group::Furniture.as_str(), "furniture");
    /// assert!(Group::Body.kinds().any(|kind| kind == BlockKind::Subhead));
    /// ```
    pub enum Group: "group of blocks" {
        /// Headline, deck, byline, timestamp.
        Front = "front",
        /// Notes of the desk.
        Note = "note",
        /// The article's own text.
        Body = "body",
        /// Embeds and their cues.
        Embed = "embed",
        /// Captions and credits.
        Media = "media",
        /// About the author.
        Bio = "bio",
        /// What is not the article.
        Furniture = "furniture",
        /// Dividers and white space.
        Separator = "separator",
    }
}

named! {
    /// What a note of the desk is for.
    ///
    /// ```
    /// use tearsheet::NoteKind;
    ///
    /// assert_eq!(NoteKind::ContentWarning.as_str(), "content_warning");
    /// ```
    pub enum NoteKind: "kind of note" {
        /// The desk explains something: ninjs' editor's note for readers.
        EditorsNote = "editors_note",
        /// It points at something in the article: `NOTE: Video at the end of the article.`
        Signpost = "signpost",
        /// For the desk only, not for readers (ninjs' `edNote`): `Eds: With AP Photos.`
        Advisory = "advisory",
        /// What was wrong and now is right.
        Correction = "correction",
        /// What was unclear and now is clear.
        Clarification = "clarification",
        /// What is new.
        Update = "update",
        /// The article is withdrawn.
        Retraction = "retraction",
        /// An interest, or whose opinion it is.
        Disclosure = "disclosure",
        /// What a reader may not want to read or see.
        ContentWarning = "content_warning",
    }
}

named! {
    /// What a promotional line asks of the reader.
    ///
    /// ```
    /// use tearsheet::PromoKind;
    ///
    /// assert_eq!(PromoKind::Newsletter.as_str(), "newsletter");
    /// ```
    pub enum PromoKind: "kind of promo" {
        /// To take a newsletter.
        Newsletter = "newsletter",
        /// To subscribe or become a member.
        Subscribe = "subscribe",
        /// To give money.
        Donate = "donate",
        /// To share, print, e-mail.
        Share = "share",
        /// To follow or like the outlet.
        Follow = "follow",
        /// To comment, to write to the outlet.
        Comment = "comment",
        /// To take an app.
        App = "app",
        /// To look at an advertisement.
        Advertisement = "advertisement",
        /// To pay before reading on.
        Paywall = "paywall",
    }
}

named! {
    /// What a cue or a note announces.
    ///
    /// ```
    /// use tearsheet::Media;
    ///
    /// assert_eq!(Media::Video.as_str(), "video");
    /// ```
    pub enum Media: "kind of media" {
        /// Moving pictures.
        Video = "video",
        /// Sound.
        Audio = "audio",
        /// A social post.
        Post = "post",
        /// One or more pictures.
        Gallery = "gallery",
        /// A document to read.
        Document = "document",
    }
}

impl BlockKind {
    /// The group that it belongs to.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Headline | Self::Deck | Self::Byline | Self::Timestamp => Group::Front,
            Self::Note => Group::Note,
            Self::Paragraph | Self::Subhead | Self::ListItem | Self::Blockquote | Self::Table => Group::Body,
            Self::Cue | Self::Embed => Group::Embed,
            Self::Caption | Self::Credit => Group::Media,
            Self::Bio => Group::Bio,
            Self::Related
            | Self::Promo
            | Self::Tags
            | Self::Source
            | Self::Copyright
            | Self::Contributors
            | Self::Other => Group::Furniture,
            Self::Separator => Group::Separator,
        }
    }

    /// The number of kinds: what an array with a place for each needs.
    pub(crate) const COUNT: usize = Self::ALL.len();
}

impl Group {
    /// The kinds in it, in the order of declaration.
    pub fn kinds(self) -> impl Iterator<Item = BlockKind> + Clone {
        BlockKind::ALL.iter().copied().filter(move |kind| kind.group() == self)
    }
}
