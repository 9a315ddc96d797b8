//! From an article's values to a report's items.

use alloc::string::{String, ToString};

use super::{
    AuthorItem, BioItem, BlockItem, BylineItem, CaptionItem, Code, CreditItem, DatelineItem, DiagnosticItem,
    EmbedItem, ItemIndex, LinkItem, NoteItem, PersonItem, PictureCreditItem, QuoteItem, RelationItem,
    SectionItem, SignOffItem, TextItem, TimestampItem,
};
use crate::block::{Block, Section};
use crate::diagnostic::Diagnostic;
use crate::fields::author::Author;
use crate::fields::bio::{Bio, Values};
use crate::fields::byline::Byline;
use crate::fields::caption::{Caption, Credit};
use crate::fields::contributor::Contributor;
use crate::fields::date::DateMention;
use crate::fields::dateline::Dateline;
use crate::fields::embed::Embed;
use crate::fields::note::Note;
use crate::fields::quote::Quote;
use crate::fields::sign_off::{SignOff, SignOffCredit};
use crate::fields::stamp::Stamp;
use crate::link::Link;
use crate::relation::{Item, Relation};
use crate::span::Span;
use crate::text::Text;

fn string(text: Text<'_>) -> String {
    text.joined().into_owned()
}

fn date(mention: Option<DateMention<'_>>) -> Option<String> {
    Some(mention?.date()?.to_string())
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
        Self {
            start,
            end,
            published: date(stamp.published()),
            updated: date(stamp.updated()),
            reading_minutes: stamp.reading_minutes(),
        }
    }
}

impl From<Note<'_>> for NoteItem {
    fn from(note: Note<'_>) -> Self {
        let (start, end) = ends(note.span());
        Self { start, end, kind: note.kind().into(), text: string(note.text()), date: date(note.date()) }
    }
}

impl From<Embed<'_>> for EmbedItem {
    fn from(embed: Embed<'_>) -> Self {
        let (start, end) = ends(embed.span());
        Self {
            start,
            end,
            form: embed.form().into(),
            url: embed.url().map(str::to_string),
            class: embed.class().map(Code::from),
            provider: embed.provider().map(Code::from),
            kind: embed.kind().map(Code::from),
            id: embed.id().map(str::to_string),
            handle: embed.handle().map(str::to_string),
            start_seconds: embed.start_seconds(),
            posted_at: embed.posted_at().map(|time| time.to_string()),
            canonical: embed.canonical(),
            oembed: embed.oembed(),
            words: embed.words().map(string),
            name: embed.name().map(string),
            date: embed.date().map(|date| date.to_string()),
            announced_by: embed.announced_by(),
        }
    }
}

impl From<Author<'_>> for AuthorItem {
    fn from(author: Author<'_>) -> Self {
        let strings = |texts: &[Text<'_>]| texts.iter().copied().map(string).collect();
        Self {
            name: string(author.name()),
            byline: author.byline(),
            bio: author.bio(),
            sign_off: author.sign_off(),
            role: author.role().map(string),
            organisation: author.organisation().map(string),
            handles: strings(author.handles()),
            emails: strings(author.emails()),
        }
    }
}

impl From<Relation> for RelationItem {
    fn from(relation: Relation) -> Self {
        Self {
            kind: relation.kind().into(),
            from: relation.from().into(),
            to: relation.to().map(ItemIndex::from),
            wants: relation.wants().map(Code::from),
        }
    }
}

impl From<Item> for ItemIndex {
    fn from(item: Item) -> Self {
        Self { list: item.list().into(), index: item.index() }
    }
}

impl From<Dateline<'_>> for DatelineItem {
    fn from(dateline: Dateline<'_>) -> Self {
        let (start, end) = ends(dateline.span());
        Self {
            start,
            end,
            text: string(dateline.text()),
            places: dateline.places().iter().copied().map(string).collect(),
            region: dateline.region().map(string),
            date: date(dateline.date()),
            agency: dateline.agency().map(string),
        }
    }
}

impl From<Byline<'_>> for BylineItem {
    fn from(byline: Byline<'_>) -> Self {
        let (start, end) = ends(byline.span());
        let people = byline.people().iter().map(PersonItem::from).collect();
        Self { start, end, people, date: date(byline.date()) }
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
            place: person.place().map(string),
        }
    }
}

impl From<Caption<'_>> for CaptionItem {
    fn from(caption: Caption<'_>) -> Self {
        let (start, end) = ends(caption.span());
        Self {
            start,
            end,
            text: string(caption.text()),
            credit: caption.credit().map(PictureCreditItem::from),
        }
    }
}

impl From<Credit<'_>> for PictureCreditItem {
    fn from(credit: Credit<'_>) -> Self {
        let (start, end) = ends(credit.span());
        Self {
            start,
            end,
            photographer: credit.photographer().map(string),
            agency: credit.agency().map(string),
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

impl From<Quote<'_>> for QuoteItem {
    fn from(quote: Quote<'_>) -> Self {
        let (start, end) = ends(quote.span());
        Self {
            start,
            end,
            utterance: quote.utterance(),
            form: quote.form().into(),
            speaker: quote.speaker().map(TextItem::from),
            cue: quote.cue().map(TextItem::from),
            person: quote.person().map(str::to_string),
            closed: quote.closed(),
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
