//! What the lists of a report hold.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::Code;
use crate::block::{Block, Section};
use crate::diagnostic::{Diagnostic, DiagnosticCode, Severity};
use crate::fields::bio::{Bio, Values};
use crate::fields::byline::Byline;
use crate::fields::contributor::Contributor;
use crate::fields::dateline::Dateline;
use crate::fields::sign_off::{SignOff, SignOffCredit, Task};
use crate::fields::stamp::Stamp;
use crate::kind::{BlockKind, Group};
use crate::link::Link;
use crate::rule::Rule;
use crate::span::Span;
use crate::text::Text;

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

    /// Where and when the article was filed.
    DatelineItem in "dateline" {
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

fn string(text: Text<'_>) -> String {
    text.joined().into_owned()
}

const fn ends(span: Span) -> (usize, usize) {
    (span.start(), span.end())
}

impl From<Section> for SectionItem {
    fn from(section: Section) -> Self {
        let (start, end) = ends(section.span());
        Self { start, end, kind: section.group().into() }
    }
}

impl From<Block<'_>> for BlockItem {
    fn from(block: Block<'_>) -> Self {
        let (start, end) = ends(block.span());
        Self { start, end, kind: block.kind().into(), group: block.group().into(), rule: block.rule().into() }
    }
}

impl From<Text<'_>> for TextItem {
    fn from(text: Text<'_>) -> Self {
        let (start, end) = ends(text.span());
        Self { start, end, text: string(text) }
    }
}

impl From<Stamp<'_>> for TimestampItem {
    fn from(stamp: Stamp<'_>) -> Self {
        let (start, end) = ends(stamp.span());
        let date = |mention: Option<crate::DateMention<'_>>| Some(mention?.date()?.to_string());
        Self {
            start,
            end,
            published: date(stamp.published()),
            updated: date(stamp.updated()),
            reading_minutes: stamp.reading_minutes(),
        }
    }
}

impl From<Dateline<'_>> for DatelineItem {
    fn from(dateline: Dateline<'_>) -> Self {
        let (start, end) = ends(dateline.span());
        Self {
            start,
            end,
            places: dateline.places().iter().copied().map(string).collect(),
            region: dateline.region().map(string),
            date: dateline.date().and_then(|mention| Some(mention.date()?.to_string())),
            agency: dateline.agency().map(string),
        }
    }
}

impl From<Byline<'_>> for BylineItem {
    fn from(byline: Byline<'_>) -> Self {
        let (start, end) = ends(byline.span());
        let date = byline.date().and_then(|mention| Some(mention.date()?.to_string()));
        Self { start, end, people: byline.people().iter().map(PersonItem::from).collect(), date }
    }
}

impl From<&Contributor<'_>> for PersonItem {
    fn from(person: &Contributor<'_>) -> Self {
        Self {
            name: string(person.name()),
            role: person.role().map(string),
            affiliation: person.affiliation().map(string),
            handle: person.handle().map(string),
            email: person.email().map(string),
        }
    }
}

impl From<SignOff<'_>> for SignOffItem {
    fn from(sign_off: SignOff<'_>) -> Self {
        let (start, end) = ends(sign_off.span());
        Self { start, end, credits: sign_off.credits().iter().map(CreditItem::from).collect() }
    }
}

impl From<&SignOffCredit<'_>> for CreditItem {
    fn from(credit: &SignOffCredit<'_>) -> Self {
        Self { task: credit.task().into(), person: credit.person().into() }
    }
}

impl From<Bio<'_>> for BioItem {
    fn from(bio: Bio<'_>) -> Self {
        let (start, end) = ends(bio.span());
        let texts = |values: Values<'_, '_>| values.map(TextItem::from).collect();
        Self {
            start,
            end,
            names: texts(bio.names()),
            roles: texts(bio.roles()),
            organisations: texts(bio.organisations()),
            origin: texts(bio.origin()),
            residence: texts(bio.residence()),
            education: texts(bio.education()),
            works: texts(bio.works()),
            awards: texts(bio.awards()),
            handles: texts(bio.handles()),
            emails: texts(bio.emails()),
            links: texts(bio.links()),
        }
    }
}

impl From<Link<'_>> for LinkItem {
    fn from(link: Link<'_>) -> Self {
        let (start, end) = ends(link.span());
        Self { start, end, url: link.as_str().to_string() }
    }
}

impl From<Diagnostic> for DiagnosticItem {
    fn from(diagnostic: Diagnostic) -> Self {
        let (start, end) = ends(diagnostic.span());
        Self {
            start,
            end,
            code: diagnostic.code().into(),
            severity: diagnostic.severity().into(),
            message: diagnostic.message().to_string(),
        }
    }
}
