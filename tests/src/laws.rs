//! The laws, each one plain function over a text: what the property tests, the fuzz targets and the suite's mutations
//! hold. Each panics where its law is broken.

use std::ops::Range;

use tearsheet::{
    Article, Bio, BlockKind, Byline, Caption, Credit, Dateline, Embed, Lexicon, LinkFinder, Note, Parser,
    Report, Scratch, SignOff, Stamp, parse,
};

use crate::gutter::is_space;
use crate::values;

/// A law by its name.
pub type Law = (&'static str, fn(&str));

/// Every law that holds of any text.
pub const ALL: &[Law] = &[
    ("tiling", tiling),
    ("totality", totality),
    ("determinism", determinism),
    ("newlines", newlines),
    ("outline", outline),
    ("values", values::totality),
    ("read_back", values::read_back),
    ("views", values::views),
    ("offsets", values::offsets),
];

/// Holds every law over `bytes`, read as UTF-8 with replacement marks.
pub fn hold(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for (_, law) in ALL {
        law(&text);
    }
}

/// Law 1: blocks tile the source in order, on character boundaries. A text of white space alone is one separator, the
/// empty text has no block. Sections tile the blocks.
pub fn tiling(source: &str) {
    let article = parse(source);
    let mut at = 0;
    for (index, block) in article.blocks().enumerate() {
        let (tile, text) = (block.tile(), block.text().as_str());
        assert_eq!((block.index(), tile.start()), (index, at), "a gap or an overlap before {block:?}");
        assert!(source.get(tile.range()).is_some(), "{block:?} is off a character boundary");
        assert!(tile.covers(block.span()), "{block:?} reaches over its tile");
        assert_eq!(text, text.trim_matches(is_space), "{block:?} is not trimmed");
        assert!(source[block.span().end()..tile.end()].chars().all(is_space), "{block:?} leaves text out");
        let lead = &source[tile.start()..block.span().start()];
        assert!(lead.chars().all(is_space) && (index == 0 || lead.is_empty()), "{block:?} starts late");
        assert_eq!(article.block_at(tile.start()), Some(block));
        at = tile.end();
    }
    assert_eq!(at, source.len(), "the blocks end early");
    assert_eq!(article.block_at(source.len()), None);
    assert_eq!(article.to_string(), source);
    blank(source, &article);
    sections(&article);
}

fn blank(source: &str, article: &Article<'_>) {
    let kinds: Vec<_> = article.blocks().map(|block| block.kind()).collect();
    if source.is_empty() {
        assert_eq!(kinds, []);
    } else if source.chars().all(is_space) {
        assert_eq!(kinds, [BlockKind::Separator]);
    } else {
        assert!(article.blocks().all(|block| !block.span().is_empty()), "a block of nothing");
    }
}

fn sections(article: &Article<'_>) {
    let groups: Vec<_> = article.blocks().map(|block| block.group()).collect();
    let mut at = 0;
    let mut last = None;
    for section in article.sections() {
        let Range { start, end } = section.blocks();
        assert_eq!(start, at, "a gap before {section:?}");
        assert!(start < end && groups[start..end].iter().all(|&group| group == section.group()));
        assert_ne!(last, Some(section.group()), "{section:?} is not maximal");
        (at, last) = (end, Some(section.group()));
    }
    assert_eq!(at, groups.len(), "the sections end early");
}

/// Law 2: whatever is asked of an article is answered, and every value lies in the source.
pub fn totality(source: &str) {
    let article = parse(source);
    for text in [article.headline(), article.deck()].into_iter().flatten() {
        assert_eq!(&source[text.span()], text.as_str());
        let _ = text.joined();
    }
    let explained = Parser::new().explain(source);
    assert_eq!(explained.article(), &article);
    for block in article.blocks().filter(|block| !block.span().is_empty()) {
        assert!(
            explained.readings(block.index()).any(|reading| reading.is_chosen()),
            "{block:?} unexplained"
        );
    }
    fields(source);
    links(source);
}

/// Law 6: hostile JSON gets an error or a report that holds what it says, never a panic.
pub fn hostile_json(bytes: &[u8]) {
    if let Ok(report) = serde_json::from_slice::<Report>(bytes) {
        assert_eq!(report.check(), Ok(()), "what is read is checked");
        let json = serde_json::to_string(&report).expect("what is read is serialised");
        assert_eq!(serde_json::from_str::<Report>(&json).expect("and read again"), report);
    }
}

/// Every field, read from a text of its own, whatever that text is.
fn fields(source: &str) {
    let _ = Bio::parse(source);
    let _ = Byline::parse(source);
    let _ = Caption::parse(source);
    let _ = Credit::parse(source);
    let _ = Dateline::parse(source);
    let _ = Note::parse(source);
    let _ = SignOff::parse(source);
    let _ = Stamp::parse(source);
    let _ = Lexicon::parse(source);
}

/// Links stand in order, apart, as the text writes them; what is found is typed, and a canonical URL is its own
/// canonical URL.
pub fn links(source: &str) {
    for finder in [LinkFinder::new(), LinkFinder::new().bare_domains(true)] {
        let mut at = 0;
        for link in finder.links(source) {
            assert!(at <= link.span().start() && !link.span().is_empty(), "{link:?} overlaps another");
            assert_eq!(&source[link.span()], link.as_str());
            assert!(!link.as_str().contains(is_space), "{link:?} holds white space");
            typed(link.as_str());
            at = link.span().end();
        }
    }
    typed(source);
}

fn typed(url: &str) {
    let Ok(embed) = Embed::from_url(url) else { return };
    let Some(canonical) = embed.canonical() else { return };
    let again = Embed::from_url(&canonical).expect("a canonical URL is a URL");
    assert_eq!(again.canonical().as_deref(), Some(canonical.as_str()), "of {url}");
    assert_eq!(
        (again.provider(), again.kind()),
        (embed.provider(), embed.kind()),
        "of {url} and {canonical}"
    );
}

/// Law 4: the same text gives the same article, whatever a parser and its buffers read before.
pub fn determinism(source: &str) {
    let (parser, mut scratch) = (Parser::new(), Scratch::default());
    let first = parser.parse_with(&mut scratch, source);
    let _ = parser.parse_with(&mut scratch, "NOTE: Video at the end.\n\nOne paragraph.\n\nBy Ada Lind");
    assert_eq!(parser.parse_with(&mut scratch, source), first);
    assert_eq!(parse(source), first);
}

/// Law 5: a text without CR and its CRLF copy have the same blocks; so has a text with visible characters with and
/// without a final newline.
pub fn newlines(source: &str) {
    if !source.contains('\r') {
        let moved = |at: usize| at + source[..at].matches('\n').count();
        let expected =
            marks(source).into_iter().map(|(kind, span)| (kind, moved(span.start)..moved(span.end)));
        let crlf = source.replace('\n', "\r\n");
        assert_eq!(expected.collect::<Vec<_>>(), marks(&crlf), "with CRLF for LF");
    }
    let without = source.strip_suffix('\n').unwrap_or(source);
    let without = without.strip_suffix('\r').unwrap_or(without);
    if !without.chars().all(is_space) {
        let bare = marks(without);
        assert_eq!(bare, marks(&format!("{without}\n")), "with a final LF");
        assert_eq!(bare, marks(&format!("{without}\r\n")), "with a final CRLF");
    }
}

fn marks(source: &str) -> Vec<(BlockKind, Range<usize>)> {
    parse(source).blocks().map(|block| (block.kind(), block.span().range())).collect()
}

/// An outline goes back on its own text and on no other.
pub fn outline(source: &str) {
    let outline = parse(source).into_outline();
    assert_eq!(outline.clone().attach(source).as_ref(), Ok(&parse(source)));
    assert!(outline.clone().attach(&format!("{source}.")).is_err());
    if let Some(last) = source.chars().next_back() {
        let other = if last == 'x' { 'y' } else { 'x' };
        let changed = format!("{}{other}", &source[..source.len() - last.len_utf8()]);
        assert!(outline.attach(&changed).is_err());
    }
}
