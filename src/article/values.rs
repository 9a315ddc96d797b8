//! What the blocks of an article hold, typed.

use alloc::vec::Vec;

use super::Article;
use crate::block::{Block, Blocks};
use crate::diagnostic::{self, Diagnostic};
use crate::fields::author::{self, Author, authors};
use crate::fields::bio::Bio;
use crate::fields::byline::Byline;
use crate::fields::caption::{Caption, Credit};
use crate::fields::dateline::{self, Dateline};
use crate::fields::embed::Embed;
use crate::fields::note::Note;
use crate::fields::quote::{self, Quote, Utterance};
use crate::fields::sign_off::SignOff;
use crate::fields::stamp::Stamp;
use crate::kind::BlockKind;
use crate::link::{Links, links};
use crate::relation::{self, Relation};
use crate::rule::Rule;
use crate::span::Span;
use crate::text::Text;

/// A dateline opens the story: no paragraph behind these is looked at.
const DATELINED: usize = 4;

/// The texts of an article's blocks of one kind, in order. Made by [`Article::related`] and its like.
///
/// ```
/// let article = tearsheet::parse("The council put the vote off on Tuesday night.\n\nAdvertisement\n");
/// assert_eq!(article.promos().count(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Texts<'o, 'a> {
    blocks: Blocks<'o, 'a>,
    kind: BlockKind,
}

impl<'a> Iterator for Texts<'_, 'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        let kind = self.kind;
        self.blocks.find(|block| block.kind() == kind).map(|block| block.text())
    }
}

impl core::iter::FusedIterator for Texts<'_, '_> {}

macro_rules! texts {
    ($( $(#[$doc:meta])* $name:ident = $kind:ident; )+) => {
        impl<'a> Article<'a> {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $name(&self) -> Texts<'_, 'a> {
                    self.texts(BlockKind::$kind)
                }
            )+
        }
    };
}

texts! {
    /// Pointers to other articles.
    related = Related;
    /// What asks something of the reader: to subscribe, to share, to look at an advertisement.
    promos = Promo;
    /// Tags, categories, breadcrumbs.
    tags = Tags;
    /// Where the text comes from: `Source: ..`, `Originally published at ..`.
    sources = Source;
    /// Copyright and redistribution.
    copyright = Copyright;
}

impl<'a> Article<'a> {
    /// Who signs it, a byline a block.
    ///
    /// ```
    /// let article = tearsheet::parse("Council delays vote\n\nBy Jane Roe\n\nThe council put the vote off on Tuesday.\n");
    /// assert_eq!(article.bylines()[0].people()[0].name(), "Jane Roe");
    /// ```
    #[must_use]
    pub fn bylines(&self) -> Vec<Byline<'a>> {
        let read = |block: Block<'a>| match block.rule() {
            Rule::SIGNATURE => Byline::nameless(block.span()),
            _ => Byline::read(self.source, block.span()),
        };
        self.of(BlockKind::Byline).map(read).collect()
    }

    /// When it was published and updated, a value a block.
    #[must_use]
    pub fn timestamps(&self) -> Vec<Stamp<'a>> {
        self.of(BlockKind::Timestamp).map(|block| Stamp::read(self.source, block.span())).collect()
    }

    /// Where and when it was filed, and by which agency: what its story opens with.
    ///
    /// ```
    /// let article = tearsheet::parse("LISBON, March 2 (Reuters) - Trams stood still on Monday, and so did the ferries.\n");
    /// assert_eq!(article.dateline().unwrap().agency().unwrap(), "Reuters");
    /// ```
    #[must_use]
    pub fn dateline(&self) -> Option<Dateline<'a>> {
        let mut first = self.of(BlockKind::Paragraph).take(DATELINED);
        let opening = first.find_map(|block| Dateline::read(self.source, block.span()));
        opening.or_else(|| self.glued_dateline(self.of(BlockKind::Paragraph).next()?))
    }

    /// The dateline behind what was glued in front of the story.
    fn glued_dateline(&self, block: Block<'a>) -> Option<Dateline<'a>> {
        let at = dateline::inside(block.text().as_str())?;
        Dateline::read(self.source, Span::new(block.span().start() + at, block.span().end()))
    }

    /// What the desk says to the reader, a note a block.
    ///
    /// ```
    /// use tearsheet::NoteKind;
    ///
    /// let article = tearsheet::parse("NOTE: Video at the end of the article.\nThe council put the vote off on Tuesday.\n");
    /// assert_eq!(article.notes()[0].kind(), NoteKind::Signpost);
    /// ```
    #[must_use]
    pub fn notes(&self) -> Vec<Note<'a>> {
        self.of(BlockKind::Note).map(|block| Note::read(self.source, block.span())).collect()
    }

    /// Its videos, posts and pictures: one for each URL, shortcode, piece of markup and flattened post that stands on its
    /// own. Those that a cue or a note announces know its block.
    ///
    /// ```
    /// let article = tearsheet::parse(
    ///     "The council put the vote off on Tuesday night.\n\
    ///      PLAY:\n\
    ///      https://www.youtube.com/watch?v=aB3dE5gH7jK\n",
    /// );
    /// let embeds = article.embeds();
    /// assert_eq!((embeds[0].id(), embeds[0].announced_by()), (Some("aB3dE5gH7jK"), Some(1)));
    /// ```
    #[must_use]
    pub fn embeds(&self) -> Vec<Embed<'a>> {
        relation::embeds(self)
    }

    /// Who wrote it, merged from bylines, bios and sign-offs, one value a person.
    ///
    /// ```
    /// let article = tearsheet::parse("Council delays vote\n\nBy Jane Roe\n\nThe council put the vote off on Tuesday.\n");
    /// assert_eq!(article.authors()[0].name(), "Jane Roe");
    /// ```
    #[must_use]
    pub fn authors(&self) -> Vec<Author<'a>> {
        authors(&self.bylines(), &self.bios(), &self.sign_offs())
    }

    /// What joins its parts: notes and what they promise, cues and their embeds, bylines and bios, credits and
    /// captions, quotations and speakers in another block.
    #[must_use]
    pub fn relations(&self) -> Vec<Relation> {
        relation::relations(self, &self.quotes())
    }

    /// What its pictures show, a caption a block, each with the credit at its end or in the block beside it.
    ///
    /// ```
    /// let story = "The council put the vote off on Tuesday, after a debate that lasted until the early hours of the day.";
    /// let text = format!("{story}\n\nA tram in Harbour Town on Monday. (Jane Roe/Reuters)\n\n{story}\n");
    /// let article = tearsheet::parse(&text);
    ///
    /// let captions = article.captions();
    /// assert_eq!(captions[0].text(), "A tram in Harbour Town on Monday.");
    /// assert_eq!(captions[0].credit().unwrap().agency().unwrap(), "Reuters");
    /// ```
    #[must_use]
    pub fn captions(&self) -> Vec<Caption<'a>> {
        let mut beside = relation::credited(self).peekable();
        let captions = self.of(BlockKind::Caption).map(|block| {
            let caption = Caption::read(self.source, block.span());
            let mut credit = None;
            while let Some((at, _)) = beside.next_if(|&(_, caption)| caption <= block.index()) {
                credit = credit.or_else(|| Credit::read(self.source, self.block(at).span()));
            }
            caption.or_credited(credit)
        });
        captions.collect()
    }

    /// Who made its pictures, a credit a block, where the block names somebody.
    #[must_use]
    pub fn credits(&self) -> Vec<Credit<'a>> {
        self.of(BlockKind::Credit).filter_map(|block| Credit::read(self.source, block.span())).collect()
    }

    /// About its authors, a bio a block.
    ///
    /// One that names nobody - `She lives in Leeds.`, `@janeroe` - is about the author that the bylines and the other bios
    /// name, if they name one alone; its name is then the one that stands there.
    ///
    /// ```
    /// let story = "The council put the vote off on Tuesday, after a debate that lasted until the early hours of the day.";
    /// let text = format!("Council delays vote\n\nBy Jane Roe\n\n{story}\n\nShe is a reporter for The Lamp.\n");
    /// let article = tearsheet::parse(&text);
    /// assert_eq!(article.bios()[0].names().next().unwrap(), "Jane Roe");
    /// assert_eq!(article.authors()[0].role().unwrap(), "reporter");
    /// ```
    #[must_use]
    pub fn bios(&self) -> Vec<Bio<'a>> {
        let mut bios: Vec<_> =
            self.of(BlockKind::Bio).map(|block| Bio::read(self.source, block.span())).collect();
        if bios.iter().any(Bio::is_nameless) {
            if let Some(name) = author::only_one(&self.bylines(), &bios) {
                bios.iter_mut().filter(|bio| bio.is_nameless()).for_each(|bio| bio.name_by(name));
            }
        }
        bios
    }

    /// Who reported, edited and helped, a sign-off a block.
    #[must_use]
    pub fn sign_offs(&self) -> Vec<SignOff<'a>> {
        self.of(BlockKind::Contributors).map(|block| SignOff::read(self.source, block.span())).collect()
    }

    /// What it quotes, and whom: one value for each contiguous quotation in its headline, deck, subheads, paragraphs, list
    /// items, blockquotes and captions.
    ///
    /// A word held at arm's length is a quotation without a speaker; a title or a nickname in marks quotes nobody, and is
    /// among the [`quoted_titles`](Self::quoted_titles). Reads those blocks once, in time linear in their bytes.
    ///
    /// ```
    /// let article = tearsheet::parse(
    ///     "The harbour master refused to reopen the basin to fishing boats, two weeks after a carrier tore away the quay wall.\n\
    ///      “Not yet,” Jane Roe said on Tuesday night, when she was asked whether the boats could go out again.",
    /// );
    /// let quotes = article.quotes();
    /// assert_eq!(quotes.len(), 1);
    /// assert_eq!((quotes[0].text().as_str(), quotes[0].person()), ("“Not yet,”", Some("Jane Roe")));
    /// ```
    #[must_use]
    pub fn quotes(&self) -> Vec<Quote<'a>> {
        quote::of_article(self)
    }

    /// The titles of works and the nicknames in quotation marks, which nobody says. Costs what [`quotes`](Self::quotes)
    /// costs.
    ///
    /// ```
    /// let article = tearsheet::parse("“Not yet,” Jane Roe told the host of “Early Hours” on Tuesday night.");
    /// assert_eq!(article.quoted_titles()[0].text().as_str(), "“Early Hours”");
    /// ```
    #[must_use]
    pub fn quoted_titles(&self) -> Vec<Quote<'a>> {
        quote::titles(self)
    }

    /// What is said in one go: its [`quotes`](Self::quotes), those together that share speaker and cue.
    #[must_use]
    pub fn utterances(&self) -> Vec<Utterance<'a>> {
        quote::utterances(self.quotes())
    }

    /// The URLs that stand in it, wherever that is.
    ///
    /// ```
    /// let article = tearsheet::parse("The minutes are at https://example.org/minutes, the chair said on Tuesday.");
    /// let link = article.links().next().unwrap();
    /// assert_eq!(link.as_str(), "https://example.org/minutes");
    /// let block = article.block_at(link.span().start()).unwrap();
    /// assert_eq!(block.kind(), tearsheet::BlockKind::Paragraph);
    /// ```
    #[must_use]
    pub fn links(&self) -> Links<'a> {
        links(self.source)
    }

    /// What seems wrong with it, in order. Costs a look at each byte and at each block.
    ///
    /// ```
    /// use tearsheet::DiagnosticCode;
    ///
    /// let article = tearsheet::parse("<p>The council put the vote off on Tuesday night.</p>");
    /// assert_eq!(article.diagnostics()[0].code(), DiagnosticCode::HTML);
    /// ```
    #[must_use]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        diagnostic::diagnostics(self, &self.quotes())
    }

    /// The blocks of a kind.
    pub(crate) fn of(&self, kind: BlockKind) -> impl Iterator<Item = Block<'a>> {
        self.blocks().filter(move |block| block.kind() == kind)
    }

    /// The texts of all blocks of a kind.
    pub(super) fn texts(&self, kind: BlockKind) -> Texts<'_, 'a> {
        Texts { blocks: self.blocks(), kind }
    }
}
