//! What the lists of a report hold.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::Code;
use crate::diagnostic::{DiagnosticCode, Severity};
use crate::fields::embed::{EmbedClass, EmbedForm, EmbedKind, Provider};
use crate::fields::quote::QuoteForm;
use crate::fields::sign_off::Task;
use crate::kind::{BlockKind, Group, Media, NoteKind};
use crate::relation::{ItemList, RelationKind};
use crate::rule::Rule;

/// An item of a list that stands somewhere in the input.
pub(super) trait Placed {
    /// The list, as it is serialised.
    const LIST: &'static str;

    /// Start and end: bytes, unchecked.
    fn place(&self) -> (usize, usize);
}

/// Defines items with a place: the fields that all have, and the list that they are in.
macro_rules! items {
    ($(
        $(#[$doc:meta])* $type:ident in $list:literal { $( $(#[$field_doc:meta])* $field:ident: $of:ty, )* }
    )+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
            #[non_exhaustive]
            pub struct $type {
                /// Its first byte.
                pub start: usize,
                /// The byte after its last.
                pub end: usize,
                $( $(#[$field_doc])* pub $field: $of, )*
            }

            impl Placed for $type {
                const LIST: &'static str = $list;

                fn place(&self) -> (usize, usize) {
                    (self.start, self.end)
                }
            }
        )+
    };
}

items! {
    /// A maximal run of blocks of one group.
    SectionItem in "sections" {
        /// The group of its blocks.
        kind: Code<Group>,
    }

    /// A block, without the white space at its ends.
    BlockItem in "blocks" {
        /// What it is. A kind newer than this version is to be read as its group.
        kind: Code<BlockKind>,
        /// The group of its kind.
        group: Code<Group>,
        /// The rule that decided it.
        rule: Code<Rule>,
    }

    /// A stretch of the input that means something.
    TextItem in "texts" {
        /// Its text, with every line end made a space.
        text: String,
    }

    /// When the article was published and updated.
    TimestampItem in "timestamps" {
        /// The first date that no word calls an update, as far as it is known: `2017-06-05`, `--06-05`.
        published: Option<String>,
        /// The first date behind a word for an update.
        updated: Option<String>,
        /// How long the article takes to read.
        reading_minutes: Option<u16>,
    }

    /// The desk speaking to the reader.
    NoteItem in "notes" {
        /// What it is for.
        kind: Code<NoteKind>,
        /// What it says, without its label.
        text: String,
        /// When the story was corrected or updated, as far as it is known.
        date: Option<String>,
    }

    /// A video, a post, a picture.
    EmbedItem in "embeds" {
        /// How it stands in the text.
        form: Code<EmbedForm>,
        /// The URL as the text writes it; none for a post that was flattened without it.
        url: Option<String>,
        /// What the URL leads to; none where it is no provider's.
        class: Option<Code<EmbedClass>>,
        /// Whose it is.
        provider: Option<Code<Provider>>,
        /// What kind of thing it is.
        kind: Option<Code<EmbedKind>>,
        /// The id, as it stands in the URL.
        id: Option<String>,
        /// A user name, channel or blog, without its `@`.
        handle: Option<String>,
        /// Where playback starts.
        start_seconds: Option<u32>,
        /// When it was posted, by its id: RFC 3339.
        posted_at: Option<String>,
        /// The URL as its provider writes it.
        canonical: Option<String>,
        /// The address that answers with its oEmbed.
        oembed: Option<String>,
        /// The words of a post.
        words: Option<String>,
        /// The name that signs a post.
        name: Option<String>,
        /// The date that a post gives for itself, as far as it is known.
        date: Option<String>,
        /// The block that announces it: an index.
        announced_by: Option<usize>,
    }

    /// Where and when the article was filed.
    DatelineItem in "dateline" {
        /// All of it, its closing dash included.
        text: String,
        /// The towns, in order.
        #[serde(default)]
        places: Vec<String>,
        /// The state, province or country of the last town.
        region: Option<String>,
        /// The day of filing, as far as it is known: `--03-02`.
        date: Option<String>,
        /// The agency, as it signs.
        agency: Option<String>,
    }

    /// Who signs.
    BylineItem in "bylines" {
        /// In order.
        #[serde(default)]
        people: Vec<PersonItem>,
        /// The date beside the names, as far as it is known.
        date: Option<String>,
    }

    /// One contiguous quotation, its marks included.
    QuoteItem in "quotes" {
        /// The number of the utterance, from 0: the pieces of one share speaker and cue.
        utterance: usize,
        /// How it stands in the text.
        form: Code<QuoteForm>,
        /// The mention of who says it.
        speaker: Option<TextItem>,
        /// The words that give it to its speaker.
        cue: Option<TextItem>,
        /// The person that the mention stands for, by the fullest name in the text.
        person: Option<String>,
        /// Whether a closing mark ends it.
        closed: bool,
    }

    /// What a picture shows.
    CaptionItem in "captions" {
        /// What it says of the picture, without the credit.
        text: String,
        /// Who made the picture, where the caption says so at its end, or a block beside it.
        credit: Option<PictureCreditItem>,
    }

    /// Who made a picture, and who supplies it.
    PictureCreditItem in "credits" {
        /// Who took it.
        photographer: Option<String>,
        /// The agency, archive or outlet that supplies it.
        agency: Option<String>,
    }

    /// Who reported, edited and helped.
    SignOffItem in "sign_offs" {
        /// In order.
        #[serde(default)]
        credits: Vec<CreditItem>,
    }

    /// About an author or several.
    BioItem in "bios" {
        /// The persons, the fullest name of each.
        #[serde(default)]
        names: Vec<TextItem>,
        /// What they are.
        #[serde(default)]
        roles: Vec<TextItem>,
        /// Whom they work or have worked for.
        #[serde(default)]
        organisations: Vec<TextItem>,
        /// Where they come from.
        #[serde(default)]
        origin: Vec<TextItem>,
        /// Where they live or work.
        #[serde(default)]
        residence: Vec<TextItem>,
        /// Where they studied.
        #[serde(default)]
        education: Vec<TextItem>,
        /// The titles of what they wrote, filmed or present.
        #[serde(default)]
        works: Vec<TextItem>,
        /// Prizes and honours.
        #[serde(default)]
        awards: Vec<TextItem>,
        /// Names on social networks, without `@`.
        #[serde(default)]
        handles: Vec<TextItem>,
        /// E-mail addresses.
        #[serde(default)]
        emails: Vec<TextItem>,
        /// URLs.
        #[serde(default)]
        links: Vec<TextItem>,
    }

    /// A URL in the text.
    LinkItem in "links" {
        /// As the text writes it.
        url: String,
    }

    /// Something that seems wrong with the text.
    DiagnosticItem in "diagnostics" {
        /// What it is about.
        code: Code<DiagnosticCode>,
        /// How bad it is.
        severity: Code<Severity>,
        /// A sentence for people.
        message: String,
    }
}

/// A person who wrote the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthorItem {
    /// The fullest name that the article gives.
    pub name: String,
    /// The first byline that names the person: an index.
    pub byline: Option<usize>,
    /// The first bio about the person: an index.
    pub bio: Option<usize>,
    /// The first sign-off that names the person as one who reported or wrote: an index.
    pub sign_off: Option<usize>,
    /// What the person is.
    pub role: Option<String>,
    /// Whom the person writes for.
    pub organisation: Option<String>,
    /// Names on social networks, without `@`.
    #[serde(default)]
    pub handles: Vec<String>,
    /// E-mail addresses.
    #[serde(default)]
    pub emails: Vec<String>,
}

/// What joins two parts of the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelationItem {
    /// How they belong together.
    pub kind: Code<RelationKind>,
    /// What promises, points, is carried, is signed or credits.
    pub from: ItemIndex,
    /// What it is about; nothing where that is not there.
    pub to: Option<ItemIndex>,
    /// What was promised or announced, where the text says so.
    pub wants: Option<Code<Media>>,
}

/// An item of the report: a list, and an index into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ItemIndex {
    /// The list.
    #[serde(rename = "in")]
    pub list: Code<ItemList>,
    /// The index.
    pub index: usize,
}

/// A person, or a newsroom, that signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonItem {
    /// The name, without title and degrees.
    pub name: String,
    /// What the person is: `Staff Writer`.
    pub role: Option<String>,
    /// Whom the person writes for.
    pub affiliation: Option<String>,
    /// A name on a social network, as the text writes it.
    pub handle: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// The place that the person writes from.
    pub place: Option<String>,
}

/// A person that a sign-off thanks, and for what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditItem {
    /// What was done.
    pub task: Code<Task>,
    /// Who did it.
    pub person: PersonItem,
}
