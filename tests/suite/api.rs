//! The API from outside: what a user's own types and threads rely on.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::mem::size_of;
use std::str::FromStr;

use tearsheet::{
    Article, AttachError, Bio, Block, BlockKind, Byline, Embed, EmbedClass, EmbedError, EmbedForm, EmbedKind,
    FactKind, Group, ItemList, Language, Layout, LexiconError, Media, NoteKind, Outline, Parser, Place,
    PromoKind, Provider, QuoteForm, RelationKind, Rule, Scratch, Section, Selection, Severity, Span, Task,
    Text, UnknownName, parse,
};

#[test]
fn values_go_from_thread_to_thread() {
    fn sendable<T: Send + Sync + Clone + Debug>() {}
    sendable::<Parser>();
    sendable::<Scratch>();
    sendable::<tearsheet::ViewBuilder<'_, '_>>();
    sendable::<tearsheet::Blocks<'_, '_>>();
    sendable::<tearsheet::Links<'_>>();
    sendable::<tearsheet::Quotes<'_>>();
}

#[test]
fn values_are_compared() {
    fn comparable<T: Send + Sync + Clone + Debug + Eq>() {}
    comparable::<Article<'_>>();
    comparable::<Outline>();
    comparable::<Block<'_>>();
    comparable::<Section>();
    comparable::<Text<'_>>();
    comparable::<tearsheet::View<'_>>();
    comparable::<tearsheet::Explanation<'_>>();
    comparable::<tearsheet::Lexicon>();
    comparable::<tearsheet::Author<'_>>();
    comparable::<Bio<'_>>();
    comparable::<Byline<'_>>();
    comparable::<tearsheet::Caption<'_>>();
    comparable::<tearsheet::Credit<'_>>();
    comparable::<tearsheet::Dateline<'_>>();
    comparable::<tearsheet::Diagnostic>();
    comparable::<Embed<'_>>();
    comparable::<tearsheet::Note<'_>>();
    comparable::<tearsheet::Quote<'_>>();
    comparable::<tearsheet::Relation>();
    comparable::<tearsheet::Report>();
    comparable::<tearsheet::SignOff<'_>>();
    comparable::<tearsheet::Stamp<'_>>();
    comparable::<tearsheet::Utterance<'_>>();
}

#[test]
fn errors_can_be_boxed() {
    fn boxable<T: Error + Send + Sync + 'static>() {}
    boxable::<AttachError>();
    boxable::<UnknownName>();
    boxable::<LexiconError>();
    boxable::<EmbedError>();
    boxable::<tearsheet::LexiconProblem>();
    boxable::<tearsheet::LimitError>();
    boxable::<tearsheet::BytesError>();
    boxable::<tearsheet::report::ReportError>();
}

#[test]
fn small_values_are_small() {
    assert_eq!(size_of::<Span>(), 16);
    assert_eq!(size_of::<BlockKind>(), 1);
    assert_eq!(size_of::<Option<BlockKind>>(), 1);
    assert_eq!(size_of::<Rule>(), 1);
    assert!(size_of::<Text<'_>>() <= 32);
    assert!(size_of::<Block<'_>>() <= 80);
}

/// Every value is read back from its name, and no other name is.
#[track_caller]
fn named<T>(all: &[T], what: &str)
where
    T: Copy + PartialEq + Debug + Display + FromStr<Err = UnknownName>,
{
    assert!(!all.is_empty());
    for value in all {
        let name = value.to_string();
        assert_eq!(name.parse(), Ok(*value));
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{name}");
        assert_eq!(format!("{value:>40}").trim_start(), name);
    }
    let error = "no such name".parse::<T>().unwrap_err();
    assert_eq!(error.to_string(), format!("`no such name` is no {what}"));
}

#[test]
fn names_are_read_back() {
    named(BlockKind::ALL, "kind of block");
    named(Group::ALL, "group of blocks");
    named(NoteKind::ALL, "kind of note");
    named(PromoKind::ALL, "kind of promo");
    named(Place::ALL, "place of a form");
    named(Media::ALL, "kind of media");
    named(Layout::ALL, "layout");
    named(EmbedForm::ALL, "form of an embed");
    named(EmbedClass::ALL, "class of an embed");
    named(EmbedKind::ALL, "kind of embed");
    named(FactKind::ALL, "kind of fact");
    named(Task::ALL, "task");
    named(Severity::ALL, "severity");
    named(QuoteForm::ALL, "form of quotation");
    named(RelationKind::ALL, "kind of relation");
    named(ItemList::ALL, "list of items");
    named(&tearsheet::rules().collect::<Vec<_>>(), "rule");
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest() {
    let told = |error: UnknownName| error.to_string();
    assert_eq!(
        told("headlin".parse::<BlockKind>().unwrap_err()),
        "`headlin` is no kind of block; is it `headline`?"
    );
    assert_eq!(
        told("note.corection".parse::<Selection>().unwrap_err()),
        "`note.corection` is no kind or group of blocks; is it `note.correction`?"
    );
    assert_eq!(told("sign-off".parse::<Rule>().unwrap_err()), "`sign-off` is no rule; is it `sign_off`?");
    assert_eq!(told("biography".parse::<BlockKind>().unwrap_err()), "`biography` is no kind of block");
}

#[test]
fn opaque_values_are_read_back() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(*language));
    }
    assert_eq!("x".parse::<Provider>().unwrap_err().to_string(), "`x` is no provider");
    assert_eq!("youtube".parse::<Provider>().unwrap().to_string(), "youtube");
}

#[test]
fn every_kind_is_in_its_group() {
    let kinds: usize = Group::ALL.iter().map(|group| group.kinds().count()).sum();
    assert_eq!(kinds, BlockKind::ALL.len());
    for group in Group::ALL {
        assert!(group.kinds().all(|kind| kind.group() == *group));
    }
}

#[test]
fn an_outline_goes_back_on_its_own_text_alone() {
    let outline = parse("One text.\n").into_outline();
    assert_eq!(outline.clone().attach("One text.\n").unwrap(), parse("One text.\n"));
    assert_eq!(
        outline.clone().attach("One text.").unwrap_err(),
        AttachError::Length { outline: 10, text: 9 }
    );
    let error = outline.attach("Two text.\n").unwrap_err();
    assert_eq!(error.to_string(), "the outline is of another text of the same length, 10 bytes");
}

#[test]
fn an_article_outlives_its_parser_and_its_getters() {
    let source = String::from("Council delays vote\n\nThe council put the vote off on Tuesday night.\n");
    let headline = {
        let article = Parser::builder().build().parse(&source);
        article.headline().unwrap()
    };
    assert_eq!(headline.as_str(), "Council delays vote");
}

#[test]
fn one_parser_serves_many_threads() {
    let parser = Parser::new();
    let text = "NOTE: Video at the end.\n\nThe council put the vote off on Tuesday night.\n";
    let expected = parser.parse(text);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(parser.parse(text), expected));
        }
    });
}

#[test]
fn a_rule_switched_off_decides_nothing() {
    let articles = tearsheet_tests::gutter::all();
    for rule in tearsheet::rules().filter(|&rule| rule != Rule::PARAGRAPH && rule != Rule::BLANK) {
        let parser = Parser::builder().without(rule).build();
        for gutter in articles.iter().step_by(24) {
            assert!(parser.parse(&gutter.text).blocks().all(|block| block.rule() != rule), "{rule}");
        }
    }
}

#[test]
fn one_item_has_one_key_whatever_its_url() {
    for (urls, keys) in [
        (
            &[
                "https://twitter.com/janeroe/status/1940211147183149290",
                "https://x.com/janeroe/status/1940211147183149290?s=20&t=abc",
                "https://mobile.twitter.com/i/web/status/1940211147183149290",
                "https://nitter.net/janeroe/status/1940211147183149290#m",
                "https://fxtwitter.com/janeroe/status/1940211147183149290",
                "https://web.archive.org/web/20250702/https://twitter.com/janeroe/status/1940211147183149290",
                "https://www.google.com/url?q=https%3A%2F%2Fx.com%2Fjaneroe%2Fstatus%2F1940211147183149290",
            ][..],
            1,
        ),
        (
            &[
                "https://www.youtube.com/watch?v=a1B2c3D4e5F&feature=share",
                "https://youtu.be/a1B2c3D4e5F?si=abc&t=9",
                "https://www.youtube-nocookie.com/embed/a1B2c3D4e5F",
                "https://www.youtube.com/shorts/a1B2c3D4e5F",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fyoutu.be%2Fa1B2c3D4e5F&h=AT0",
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fyoutu.be%2Fa1B2c3D4e5F&data=x",
            ],
            1,
        ),
        (&["https://www.instagram.com/p/Cx1yZ2aB3_-/", "https://instagram.com/reel/Cx1yZ2aB3_-/?igsh=a"], 1),
        (&["https://news.example/a?utm_source=x", "http://www.news.example/a/#top"], 1),
        (&["https://youtu.be/a1B2c3D4e5F", "https://youtu.be/a1B2c3D4e5G", "https://vimeo.com/123456789"], 3),
    ] {
        let found: HashSet<_> = urls.iter().map(|url| Embed::from_url(url).unwrap().key()).collect();
        assert_eq!(found.len(), keys, "{urls:?}: {found:?}");
    }
}

#[test]
fn every_link_of_an_article_is_in_a_block() {
    let article = parse(
        "The minutes are at https://example.org/minutes, the chair said on Tuesday, and the plan at \
         (https://example.org/plan_(new)) with the letter that she wrote.\n\
         PLAY:\nhttps://youtu.be/a1B2c3D4e5F\n",
    );
    let links = article.links().map(|link| {
        let block = article.block_at(link.span().start()).unwrap();
        assert!(link.span().end() <= block.span().end());
        (link.as_str(), block.kind())
    });
    let expected = [
        ("https://example.org/minutes", BlockKind::Paragraph),
        ("https://example.org/plan_(new)", BlockKind::Paragraph),
        ("https://youtu.be/a1B2c3D4e5F", BlockKind::Embed),
    ];
    assert_eq!(links.collect::<Vec<_>>(), expected);
}

#[test]
fn an_embed_is_read_from_a_url_in_three_ways() {
    let url = "https://vimeo.com/123456789";
    let owned: Embed<'static> = url.parse().unwrap();
    assert_eq!((Embed::try_from(url).unwrap(), &owned), (Embed::from_url(url).unwrap(), &owned));
    let error = "mailto:desk@example.com".parse::<Embed<'static>>().unwrap_err();
    assert_eq!(error.to_string(), "`mailto:` is no scheme of an embed: expected `https:` or `http:`");
    assert_eq!(Embed::try_from("").unwrap_err(), EmbedError::Empty);
}
