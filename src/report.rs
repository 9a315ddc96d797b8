//! The serialised article: plain owned data.

mod check;
mod code;
mod fill;
mod items;

pub use check::ReportError;
pub use code::Code;
pub use items::{
    AuthorItem, BioItem, BlockItem, BylineItem, CaptionItem, CreditItem, DatelineItem, DiagnosticItem,
    EmbedItem, ItemIndex, LinkItem, NoteItem, PersonItem, PictureCreditItem, QuoteItem, RelationItem,
    SectionItem, SignOffItem, TextItem, TimestampItem,
};

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::article::Article;
use crate::diagnostic::diagnostics;
use crate::language::Language;
use crate::layout::Layout;
use crate::relation::relations;

/// The shape that this version writes. An addition does not raise it.
const SHAPE: u32 = 1;
/// The unit of all offsets.
const OFFSETS: &str = "utf-8";

/// Everything that an article says, as plain owned data that any serde format can write and read.
///
/// Offsets are bytes of the input. What is written and read again is equal; a name that a newer version coined is
/// kept, and a field that it added is passed over. Reading checks what [`Report::check`] checks.
///
/// ```
/// use tearsheet::{Group, Report, parse};
///
/// let article = parse("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
/// let report = Report::new(&article);
/// assert_eq!(report.headline.as_ref().unwrap().text, "Council delays vote");
/// assert_eq!(report.blocks[1].group, Group::Body);
///
/// let json = serde_json::to_string(&report)?;
/// assert_eq!(serde_json::from_str::<Report>(&json)?, report);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Report {
    /// The shape of the report: 1. Additions do not raise it.
    pub tearsheet: u32,
    /// Who wrote it: `tearsheet` and its version.
    pub generator: String,
    /// The unit of all offsets: `utf-8`, that is bytes.
    pub offsets: String,
    /// What the offsets are of.
    pub input: Input,
    /// How the text is laid out.
    pub layout: Option<Code<Layout>>,
    /// The language of the text, where its own words make it plain.
    pub language: Option<Code<Language>>,
    /// Maximal runs of blocks of one group.
    #[serde(default)]
    pub sections: Vec<SectionItem>,
    /// The blocks, in order, without the white space at their ends.
    #[serde(default)]
    pub blocks: Vec<BlockItem>,
    /// The article's own title.
    pub headline: Option<TextItem>,
    /// The summary under the headline.
    pub deck: Option<TextItem>,
    /// When it was published and updated.
    #[serde(default)]
    pub timestamps: Vec<TimestampItem>,
    /// What the desk says to the reader.
    #[serde(default)]
    pub notes: Vec<NoteItem>,
    /// Where and when it was filed.
    pub dateline: Option<DatelineItem>,
    /// Who signs it.
    #[serde(default)]
    pub bylines: Vec<BylineItem>,
    /// Who wrote it, one item a person.
    #[serde(default)]
    pub authors: Vec<AuthorItem>,
    /// Its videos, posts and pictures.
    #[serde(default)]
    pub embeds: Vec<EmbedItem>,
    /// What its pictures show.
    #[serde(default)]
    pub captions: Vec<CaptionItem>,
    /// Who made its pictures, where a block of its own says so.
    #[serde(default)]
    pub credits: Vec<PictureCreditItem>,
    /// About its authors.
    #[serde(default)]
    pub bios: Vec<BioItem>,
    /// What it quotes, and whom.
    #[serde(default)]
    pub quotes: Vec<QuoteItem>,
    /// Who reported, edited and helped.
    #[serde(default)]
    pub sign_offs: Vec<SignOffItem>,
    /// The URLs that stand in it.
    #[serde(default)]
    pub links: Vec<LinkItem>,
    /// What seems wrong with it.
    #[serde(default)]
    pub diagnostics: Vec<DiagnosticItem>,
    /// What joins its parts.
    #[serde(default)]
    pub relations: Vec<RelationItem>,
}

/// What the offsets of a report are of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Input {
    /// Its length in bytes.
    pub bytes: usize,
    /// A hash of its bytes, 16 hexadecimal digits: tells two texts apart, and is no defence against anybody.
    pub hash: String,
}

impl Report {
    /// The report of an article. Costs what all of the article's answers cost together.
    #[must_use]
    pub fn new(article: &Article<'_>) -> Self {
        let quotes = article.quotes();
        Self {
            tearsheet: SHAPE,
            generator: concat!("tearsheet ", env!("CARGO_PKG_VERSION")).to_string(),
            offsets: OFFSETS.to_string(),
            input: Input {
                bytes: article.as_str().len(),
                hash: format!("{:016x}", article.outline().hash()),
            },
            layout: Some(article.layout().into()),
            language: article.language().map(Code::from),
            sections: items(article.sections()),
            blocks: items(article.blocks()),
            headline: article.headline().map(TextItem::from),
            deck: article.deck().map(TextItem::from),
            timestamps: items(article.timestamps()),
            notes: items(article.notes()),
            dateline: article.dateline().map(DatelineItem::from),
            bylines: items(article.bylines()),
            authors: items(article.authors()),
            embeds: items(article.embeds()),
            captions: items(article.captions()),
            credits: items(article.credits()),
            bios: items(article.bios()),
            sign_offs: items(article.sign_offs()),
            links: items(article.links()),
            diagnostics: items(diagnostics(article, &quotes)),
            relations: items(relations(article, &quotes)),
            quotes: items(quotes),
        }
    }
}

fn items<T, I: From<T>>(values: impl IntoIterator<Item = T>) -> Vec<I> {
    values.into_iter().map(I::from).collect()
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The derive's own, under another name: `remote` makes it an inherent function.
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Report {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let report = Self::deserialize(deserializer)?;
        report.check().map_err(serde::de::Error::custom)?;
        Ok(report)
    }
}
