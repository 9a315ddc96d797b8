//! What joins two parts of an article.

use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::String;
use alloc::vec::Vec;

use crate::article::Article;
use crate::block::Block;
use crate::fields::author::Author;
use crate::fields::cue;
use crate::fields::embed::{Embed, EmbedForm, EmbedKind, of_block};
use crate::fields::quote::Quote;
use crate::kind::{BlockKind, Media, named};
use crate::outline::Entry;

named! {
    /// How two parts of an article belong together.
    ///
    /// ```
    /// use tearsheet::RelationKind;
    ///
    /// assert_eq!(RelationKind::WrittenBy.as_str(), "written_by");
    /// ```
    pub enum RelationKind: "kind of relation" {
        /// A note says that the embed is there: `NOTE: Video at the end of the article.`
        Promises = "promises",
        /// A cue points at the embed beside it.
        Announces = "announces",
        /// The words of a flattened post stand without their URL, which stands elsewhere, in an embed of its own.
        CarriedBy = "carried_by",
        /// The byline names whom the bio is about.
        WrittenBy = "written_by",
        /// The quotation's speaker is named in another block: a line that leads up to it, a signature, an earlier paragraph.
        SaidBy = "said_by",
        /// The credit names who made what the caption is of.
        Credits = "credits",
    }
}

named! {
    /// A list of an article's values.
    ///
    /// ```
    /// use tearsheet::ItemList;
    ///
    /// assert_eq!(ItemList::Embeds.as_str(), "embeds");
    /// ```
    pub enum ItemList: "list of items" {
        /// [`Article::blocks`](crate::Article::blocks).
        Blocks = "blocks",
        /// [`Article::notes`](crate::Article::notes).
        Notes = "notes",
        /// [`Article::embeds`](crate::Article::embeds).
        Embeds = "embeds",
        /// [`Article::bylines`](crate::Article::bylines).
        Bylines = "bylines",
        /// [`Article::bios`](crate::Article::bios).
        Bios = "bios",
        /// [`Article::quotes`](crate::Article::quotes).
        Quotes = "quotes",
    }
}

/// A value of an article: a list, and an index into it.
///
/// ```
/// use tearsheet::{ItemList, parse};
///
/// let article = parse(
///     "The harbour master refused to reopen the basin to fishing boats, two weeks after a carrier tore away the quay wall.\n\
///      PLAY:\nhttps://www.youtube.com/watch?v=aB3dE5gH7jK\n",
/// );
/// let cue = article.relations()[0].from();
/// assert_eq!((cue.list(), cue.index()), (ItemList::Blocks, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Item {
    list: ItemList,
    index: usize,
}

/// Two parts of an article that belong together; or one, and what it promised and is not there.
///
/// ```
/// use tearsheet::{Media, RelationKind, parse};
///
/// let article = parse("NOTE: Video and X-post at the end.\n\
///     The council put the vote off on Tuesday night, to the surprise of nobody in the room.\n\
///     https://twitter.com/janeroe/status/1940211147183149290\n");
/// let relations = article.relations();
/// assert_eq!(relations[0].kind(), RelationKind::Promises);
/// assert_eq!((relations[0].wants(), relations[0].to().unwrap().index()), (Some(Media::Post), 0));
/// assert_eq!((relations[1].wants(), relations[1].to()), (Some(Media::Video), None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Relation {
    kind: RelationKind,
    from: Item,
    to: Option<Item>,
    wants: Option<Media>,
}

impl Item {
    const fn new(list: ItemList, index: usize) -> Self {
        Self { list, index }
    }

    /// The list that it is in.
    #[must_use]
    pub const fn list(self) -> ItemList {
        self.list
    }

    /// Its index there.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index
    }
}

impl Relation {
    const fn new(kind: RelationKind, from: Item, to: Item) -> Self {
        Self { kind, from, to: Some(to), wants: None }
    }

    /// How the two belong together.
    #[must_use]
    pub const fn kind(&self) -> RelationKind {
        self.kind
    }

    /// What promises, points, is carried, is signed or credits.
    #[must_use]
    pub const fn from(&self) -> Item {
        self.from
    }

    /// What it is about; `None` where that is not there.
    #[must_use]
    pub const fn to(&self) -> Option<Item> {
        self.to
    }

    /// What was promised or announced, where the text says so.
    #[must_use]
    pub const fn wants(&self) -> Option<Media> {
        self.wants
    }
}

/// Every relation of an article with these quotations: promises, cues, posts, bylines, speakers, credits. Linear in its blocks.
pub(crate) fn relations(article: &Article<'_>, quotes: &[Quote<'_>]) -> Vec<Relation> {
    let mut relations = pointers(article);
    relations.extend(written_by(&article.authors()));
    relations.extend(said_by(article, quotes));
    relations.extend(credits(article));
    relations
}

/// What notes promise, what cues announce, and the URLs of posts.
pub(crate) fn pointers(article: &Article<'_>) -> Vec<Relation> {
    let embeds = Embeds::of(article);
    let mut relations = embeds.promised(article);
    relations.extend(embeds.announced(article));
    relations.extend(embeds.carried());
    relations
}

/// The embeds of an article; those that a cue or a note announces know it.
pub(crate) fn embeds<'a>(article: &Article<'a>) -> Vec<Embed<'a>> {
    let embeds = Embeds::of(article);
    let notes: Vec<usize> = article.of(BlockKind::Note).map(|block| block.index()).collect();
    let mut announced_by: Vec<Option<usize>> = embeds.all.iter().map(|_| None).collect();
    // A cue stands closer than a note, and comes first.
    let pointers = embeds.announced(article).into_iter().chain(embeds.promised(article));
    for Relation { from, to, .. } in pointers {
        let block = if from.list == ItemList::Notes { notes[from.index] } else { from.index };
        if let Some(to) = to {
            announced_by[to.index].get_or_insert(block);
        }
    }
    let all = embeds.all.into_iter().zip(announced_by);
    all.map(|(embed, block)| match block {
        Some(block) => embed.with_announced_by(block),
        None => embed,
    })
    .collect()
}

/// The embeds of an article and where they stand.
struct Embeds<'a> {
    all: Vec<Embed<'a>>,
    /// The index of each one's block.
    blocks: Vec<usize>,
}

impl<'a> Embeds<'a> {
    fn of(article: &Article<'a>) -> Self {
        let (mut all, mut blocks) = (Vec::new(), Vec::new());
        for block in article.of(BlockKind::Embed) {
            all.extend(of_block(article.as_str(), block.span()));
            blocks.resize(all.len(), block.index());
        }
        Self { all, blocks }
    }

    /// What the notes promise: of each note what is there, then what is not.
    fn promised(&self, article: &Article<'_>) -> Vec<Relation> {
        let by_media = self.by_media();
        let mut relations = Vec::new();
        for (index, note) in article.of(BlockKind::Note).enumerate() {
            let mut taken = Vec::new();
            let mut missing = Vec::new();
            for media in cue::promised(note.text().as_str()) {
                let candidates = &by_media[media as usize];
                let to = self.first_behind(note.index(), candidates, &taken);
                taken.extend(to);
                let relation = Relation {
                    kind: RelationKind::Promises,
                    from: Item::new(ItemList::Notes, index),
                    to: to.map(|at| Item::new(ItemList::Embeds, at)),
                    wants: Some(media),
                };
                if to.is_some() { relations.push(relation) } else { missing.push(relation) }
            }
            relations.extend(missing);
        }
        relations
    }

    /// The first candidate behind a block that is not taken; or else the first of all.
    fn first_behind(&self, block: usize, candidates: &[usize], taken: &[usize]) -> Option<usize> {
        let behind = candidates.partition_point(|&at| self.blocks[at] < block);
        let (before, behind) = candidates.split_at(behind);
        behind.iter().chain(before).copied().find(|at| !taken.contains(at))
    }

    /// The first embed of the kind that a cue announces, behind it, where the cue says that it does not stand beside it:
    /// `SCROLL DOWN FOR VIDEO`.
    fn ahead(&self, cue: Block<'_>, by_media: &[Vec<usize>]) -> Option<usize> {
        let text = cue.text().as_str();
        let candidates = &by_media[cue::announces(text)? as usize];
        let behind = candidates.partition_point(|&at| self.blocks[at] < cue.index());
        candidates.get(behind).copied().filter(|_| cue::says_where(text))
    }

    /// The embeds of each kind of media, by that kind's number.
    fn by_media(&self) -> Vec<Vec<usize>> {
        let candidates = |&media| {
            let is_it = |&at: &usize| satisfies(media, &self.all[at]);
            (0..self.all.len()).filter(is_it).collect::<Vec<_>>()
        };
        Media::ALL.iter().map(candidates).collect()
    }

    /// What each cue points at: the embed behind it, captions between passed over; or else the one before it, where no
    /// other cue points at that; or else one further down, where it says so.
    fn announced(&self, article: &Article<'_>) -> Vec<Relation> {
        let by_media = self.by_media();
        let mut taken: Vec<bool> = self.all.iter().map(|_| false).collect();
        let mut relations = Vec::new();
        for cue in article.of(BlockKind::Cue) {
            let entries = &article.outline().entries;
            let stands = |entry: &Entry| !is_between(entry.kind);
            let behind =
                entries[cue.index() + 1..].iter().position(stands).map(|skipped| cue.index() + 1 + skipped);
            let before = entries[..cue.index()].iter().rposition(stands);
            let behind = behind.and_then(|block| self.first_in(block));
            let beside =
                behind.or_else(|| before.and_then(|block| self.first_in(block)).filter(|&at| !taken[at]));
            let to = beside.or_else(|| self.ahead(cue, &by_media));
            if let Some(at) = to {
                taken[at] = true;
            }
            relations.push(Relation {
                kind: RelationKind::Announces,
                from: Item::new(ItemList::Blocks, cue.index()),
                to: to.map(|at| Item::new(ItemList::Embeds, at)),
                wants: cue::announces(cue.text().as_str()),
            });
        }
        relations
    }

    /// Where the URLs of the posts stand that were flattened without theirs: URLs of the same account and, where both
    /// tell, of the same day, each for one post.
    fn carried(&self) -> Vec<Relation> {
        let posts = || self.all.iter().enumerate().filter(|(_, embed)| is_bare_post(embed));
        if posts().next().is_none() {
            return Vec::new();
        }
        let mut urls: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (at, embed) in self.all.iter().enumerate().filter(|(_, embed)| embed.url().is_some()) {
            if let Some(account) = account(embed) {
                urls.entry(account).or_default().push_back(at);
            }
        }
        let item = |at| Item::new(ItemList::Embeds, at);
        let carried = posts().map(|(at, post)| {
            let of_account = account(post).and_then(|account| urls.get_mut(&account));
            let to = of_account.and_then(|urls| {
                let is_it = |&url: &usize| is_of_one_day(post, &self.all[url]);
                let index = urls.iter().take(URLS).position(is_it)?;
                urls.remove(index)
            });
            Relation { kind: RelationKind::CarriedBy, from: item(at), to: to.map(item), wants: None }
        });
        carried.collect()
    }

    /// The first embed of a block.
    fn first_in(&self, block: usize) -> Option<usize> {
        let at = self.blocks.partition_point(|&of| of < block);
        (self.blocks.get(at) == Some(&block)).then_some(at)
    }
}

/// How many URLs of one account a post is held against.
const URLS: usize = 16;

/// Whether an embed is a post that was flattened without its URL.
fn is_bare_post(embed: &Embed<'_>) -> bool {
    embed.form() == EmbedForm::Post && embed.url().is_none()
}

/// The provider and the account of a post, in one case and without the account's server.
fn account(embed: &Embed<'_>) -> Option<String> {
    let user = embed.handle()?.split('@').next()?;
    let mut account = user.to_ascii_lowercase();
    account.push('@');
    account.push_str(embed.provider()?.as_str());
    Some(account)
}

/// Whether the day that a post gives can be the one that the URL's id tells; where either tells none, it can.
fn is_of_one_day(post: &Embed<'_>, url: &Embed<'_>) -> bool {
    match (post.date(), url.posted_at()) {
        (Some(date), Some(time)) => date.is_about(time),
        _ => true,
    }
}

/// Whether a block of that kind may stand between a cue and its embed.
const fn is_between(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Separator | BlockKind::Caption | BlockKind::Credit)
}

/// Whether an embed is of that kind of media.
fn satisfies(media: Media, embed: &Embed<'_>) -> bool {
    match media {
        Media::Video => matches!(embed.kind(), Some(EmbedKind::Video | EmbedKind::Live)),
        Media::Audio => embed.kind() == Some(EmbedKind::Audio),
        Media::Post => embed.kind() == Some(EmbedKind::SocialPost) || embed.form() == EmbedForm::Post,
        Media::Gallery => matches!(embed.kind(), Some(EmbedKind::Gallery | EmbedKind::Image)),
        Media::Document => embed.kind() == Some(EmbedKind::Document),
    }
}

/// The bylines and bios of one person, each pair once.
fn written_by(authors: &[Author<'_>]) -> Vec<Relation> {
    let mut relations = Vec::new();
    for author in authors {
        let (Some(byline), Some(bio)) = (author.byline(), author.bio()) else { continue };
        let (from, to) = (Item::new(ItemList::Bylines, byline), Item::new(ItemList::Bios, bio));
        let relation = Relation::new(RelationKind::WrittenBy, from, to);
        if !relations.contains(&relation) {
            relations.push(relation);
        }
    }
    relations
}

/// Quotations and the blocks that name their speakers, where those are others: inside a block no relation is needed.
fn said_by(article: &Article<'_>, quotes: &[Quote<'_>]) -> Vec<Relation> {
    let apart = quotes.iter().enumerate().filter_map(|(index, quote)| {
        let block = article.block_at(quote.speaker()?.span().start())?.index();
        (block != quote.paragraph()).then_some((index, block))
    });
    let relation = |(quote, block)| {
        let (from, to) = (Item::new(ItemList::Quotes, quote), Item::new(ItemList::Blocks, block));
        Relation::new(RelationKind::SaidBy, from, to)
    };
    apart.map(relation).collect()
}

/// For each credit with a caption beside it, the block that is the credit and the one that is the caption: the one before,
/// or else the one behind.
pub(crate) fn credited<'a>(article: &'a Article<'_>) -> impl Iterator<Item = (usize, usize)> + 'a {
    let entries = &article.outline().entries;
    let is_caption = |at: &usize| entries.get(*at).is_some_and(|entry| entry.kind == BlockKind::Caption);
    article.of(BlockKind::Credit).filter_map(move |credit| {
        let before = credit.index().checked_sub(1).filter(is_caption);
        Some((credit.index(), before.or_else(|| Some(credit.index() + 1).filter(is_caption))?))
    })
}

fn credits<'a>(article: &'a Article<'_>) -> impl Iterator<Item = Relation> + 'a {
    let item = |at| Item::new(ItemList::Blocks, at);
    credited(article)
        .map(move |(credit, caption)| Relation::new(RelationKind::Credits, item(credit), item(caption)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;
    use crate::outline::Outline;
    use crate::rule::Rule;
    use crate::span::Span;

    /// An article of these lines, each a block of its kind.
    fn article(lines: &[(BlockKind, &'static str)]) -> (alloc::string::String, Vec<Entry>) {
        let (mut source, mut entries) = (alloc::string::String::new(), Vec::new());
        for (kind, line) in lines {
            let span = Span::new(source.len(), source.len() + line.len());
            entries.push(Entry { kind: *kind, rule: Rule::PARAGRAPH, span, wrapped: false, opens: true });
            source.push_str(line);
            source.push('\n');
        }
        (source, entries)
    }

    fn relations_of(lines: &[(BlockKind, &'static str)]) -> Vec<(RelationKind, usize, Option<usize>)> {
        let (source, entries) = article(lines);
        let outline = Outline::new(&source, entries, Layout::ParagraphPerLine, None);
        let article = Article::new(&source, outline);
        let relations = relations(&article, &article.quotes());
        relations.iter().map(|one| (one.kind, one.from.index, one.to.map(Item::index))).collect()
    }

    const VIDEO: (BlockKind, &str) = (BlockKind::Embed, "https://youtu.be/a1B2c3D4e5F");
    const POST: (BlockKind, &str) = (BlockKind::Embed, "https://x.com/janeroe/status/1940211147183149290");
    const WATCH: (BlockKind, &str) = (BlockKind::Cue, "WATCH:");

    #[test]
    fn a_promise_is_kept_once() {
        let note = (BlockKind::Note, "NOTE: Video and tweet below.");
        let promises = RelationKind::Promises;
        assert_eq!(relations_of(&[note, POST, VIDEO]), [(promises, 0, Some(1)), (promises, 0, Some(0))]);
        assert_eq!(relations_of(&[note, VIDEO, VIDEO]), [(promises, 0, Some(0)), (promises, 0, None)]);
    }

    #[test]
    fn a_cue_points_ahead_past_captions_or_else_back() {
        let caption = (BlockKind::Caption, "The quarry on Tuesday");
        let announces = RelationKind::Announces;
        assert_eq!(relations_of(&[WATCH, caption, VIDEO]), [(announces, 0, Some(0))]);
        assert_eq!(relations_of(&[VIDEO, WATCH]), [(announces, 1, Some(0))]);
        assert_eq!(relations_of(&[WATCH, VIDEO, WATCH]), [(announces, 0, Some(0)), (announces, 2, None)]);
    }

    const SIGNED: (BlockKind, &str) =
        (BlockKind::Embed, "Trams all night! — Jane Roe (@JaneRoe) July 1, 2025");
    const STORY: (BlockKind, &str) = (BlockKind::Paragraph, "The trams ran all night.");

    #[test]
    fn a_post_whose_url_stands_elsewhere() {
        let carried = RelationKind::CarriedBy;
        let other = (BlockKind::Embed, "https://x.com/johndoe/status/1940211147183149290");
        let later = (BlockKind::Embed, "https://x.com/janeroe/status/1944211147183149290");
        assert_eq!(relations_of(&[SIGNED, STORY, POST]), [(carried, 0, Some(1))]);
        assert_eq!(relations_of(&[SIGNED, STORY, later, POST]), [(carried, 0, Some(2))]);
        assert_eq!(relations_of(&[SIGNED, STORY, other]), [(carried, 0, None)]);
        assert_eq!(relations_of(&[SIGNED, STORY, SIGNED, POST]), [(carried, 0, Some(2)), (carried, 1, None)]);
    }

    #[test]
    fn a_post_that_has_its_url_needs_no_relation() {
        let whole = (
            BlockKind::Embed,
            "Trams! — Jane Roe (@JaneRoe) July 1, 2025\nhttps://x.com/janeroe/status/1940211147183149290",
        );
        assert_eq!(relations_of(&[whole]), []);
    }

    #[test]
    fn a_cue_that_says_where_points_further_down() {
        let scroll = (BlockKind::Cue, "SCROLL DOWN FOR VIDEO");
        let announces = RelationKind::Announces;
        assert_eq!(relations_of(&[scroll, STORY, POST, VIDEO]), [(announces, 0, Some(1))]);
        let shared = [(announces, 0, Some(0)), (announces, 2, Some(0))];
        assert_eq!(relations_of(&[scroll, STORY, WATCH, VIDEO]), shared);
        assert_eq!(relations_of(&[WATCH, STORY, VIDEO]), [(announces, 0, None)]);
        assert_eq!(relations_of(&[scroll, STORY]), [(announces, 0, None)]);
    }

    #[test]
    fn a_speaker_in_another_block_is_pointed_at() {
        let lead = (BlockKind::Paragraph, "Jane Roe answered:");
        let inside = (BlockKind::Paragraph, "“It is late,” Jane Roe said.");
        let block = (BlockKind::Blockquote, "Leave the door open, for the night is warm.");
        assert_eq!(relations_of(&[inside, lead, block]), [(RelationKind::SaidBy, 1, Some(1))]);
    }

    #[test]
    fn credits_name_the_maker_of_the_caption_beside_them() {
        let (caption, credit) = ((BlockKind::Caption, "The quarry"), (BlockKind::Credit, "Jane Roe/AFP"));
        assert_eq!(relations_of(&[caption, credit, caption]), [(RelationKind::Credits, 1, Some(0))]);
        assert_eq!(relations_of(&[credit, caption]), [(RelationKind::Credits, 0, Some(1))]);
        assert_eq!(relations_of(&[credit]), []);
    }
}
