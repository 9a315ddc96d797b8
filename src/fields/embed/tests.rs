//! URLs in the shapes of the providers, with invented ids.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::pattern::is_well_formed;
use super::*;
use crate::lexicon::providers::{ANYWHERE, FAMILIES, Sort};

fn read(url: &str) -> Embed<'_> {
    Embed::from_url(url).unwrap()
}

/// Class, provider and id in a line.
fn told(url: &str) -> String {
    let embed = read(url);
    let or_none = |text: Option<&str>| text.unwrap_or("-").to_string();
    let class = embed.class().map(EmbedClass::as_str);
    [or_none(class), or_none(embed.provider().map(Provider::as_str)), or_none(embed.id())].join(" ")
}

#[track_caller]
fn assert_told(cases: &[(&str, &str)]) {
    for &(url, expected) in cases {
        assert_eq!(told(url), expected, "{url}");
    }
}

#[test]
fn posts() {
    assert_told(&[
        ("https://x.com/some_one/status/1234567890123456789", "item twitter 1234567890123456789"),
        ("https://twitter.com/some_one/statuses/1234567890?s=20", "item twitter 1234567890"),
        ("https://mobile.twitter.com/i/web/status/1234567890", "item twitter 1234567890"),
        ("https://twitter.com/#!/some_one/status/1234567890", "item twitter 1234567890"),
        ("https://x.com/some_one/status/1234567890/photo/2", "item twitter 1234567890"),
        ("https://www.instagram.com/some.one/p/Cx1yZ2aB3_-/", "item instagram Cx1yZ2aB3_-"),
        ("https://www.threads.net/@some.one/post/Cx1yZ2aB3_-", "item threads Cx1yZ2aB3_-"),
        ("https://www.tiktok.com/@some.one/video/7123456789012345678", "item tiktok 7123456789012345678"),
        ("https://bsky.app/profile/some.example/post/3kabcdefghi22", "item bluesky 3kabcdefghi22"),
        (
            "at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kabcdefghi22",
            "item bluesky 3kabcdefghi22",
        ),
        ("https://www.facebook.com/some.page/posts/1234567890123456", "item facebook 1234567890123456"),
        ("https://www.facebook.com/watch/?v=1234567890123456", "item facebook 1234567890123456"),
        (
            "https://www.linkedin.com/posts/some-one_a-title-activity-7123456789012345678-AbCd",
            "item linkedin 7123456789012345678",
        ),
        ("https://www.reddit.com/r/some_sub/comments/1abc2d/a_title/", "item reddit 1abc2d"),
        ("https://t.me/s/some_channel/123", "item telegram 123"),
        ("https://truthsocial.com/@someone/posts/112345678901234567", "item truthsocial 112345678901234567"),
        ("https://someblog.tumblr.com/post/712345678901234567/a-title", "item tumblr 712345678901234567"),
        ("https://vk.com/some_page?w=wall-1234_567", "item vk -1234_567"),
    ]);
}

#[test]
fn media() {
    assert_told(&[
        ("//WWW.YouTube.com/watch?feature=share&v=a1B2c3D4e5F", "item youtube a1B2c3D4e5F"),
        ("youtu.be/a1B2c3D4e5F&feature=share", "item youtube a1B2c3D4e5F"),
        ("http://m.youtube.com/#/watch?v=a1B2c3D4e5F", "item youtube a1B2c3D4e5F"),
        ("https://www.youtube.com/playlist?list=PLabcdefghij", "collection youtube PLabcdefghij"),
        ("https://player.vimeo.com/video/123456789?h=0123456789", "item vimeo 123456789"),
        (
            "https://www.twitch.tv/someone/clip/SomeClipName-abcdefghijklmnop",
            "item twitch SomeClipName-abcdefghijklmnop",
        ),
        ("https://rumble.com/v1abc2d-a-title.html", "item rumble v1abc2d"),
        (
            "https://open.spotify.com/intl-de/episode/0123456789abcdefABCDEF",
            "item spotify 0123456789abcdefABCDEF",
        ),
        ("spotify:track:0123456789abcdefABCDEF", "item spotify 0123456789abcdefABCDEF"),
        ("https://soundcloud.com/some-one/sets/a-set", "collection soundcloud some-one/sets/a-set"),
        (
            "https://podcasts.apple.com/us/podcast/a-show/id123456789?i=1000123456789",
            "item apple_podcasts 1000123456789",
        ),
        (
            "https://www.nytimes.com/video/us/politics/100000001234567/a-title.html",
            "item nytimes 100000001234567",
        ),
        ("https://www.documentcloud.org/documents/1234567-a-title", "item documentcloud 1234567"),
        ("https://datawrapper.dwcdn.net/aB1cD/2/", "item datawrapper aB1cD"),
    ]);
}

#[test]
fn servers_that_anybody_runs() {
    assert_told(&[
        ("https://social.some-town.org/@some.one/112345678901234567", "item mastodon 112345678901234567"),
        ("https://social.some-town.org/@some.one/1123", "- - -"),
        ("https://films.some-town.org/w/abcdefghijkLMNOPQRSTUV", "item peertube abcdefghijkLMNOPQRSTUV"),
        (
            "https://films.some-town.org/videos/watch/01234567-89ab-4cde-8f01-23456789abcd",
            "item peertube 01234567-89ab-4cde-8f01-23456789abcd",
        ),
        ("https://films.some-town.test/w/abcdefghijkLMNOPQRSTUV", "- - -"),
        ("https://social.some-town.org/notice/AbCdEfGhIjKlMnOpQr", "item pleroma AbCdEfGhIjKlMnOpQr"),
        ("https://files.some-town.org/a/clip.mp4", "item directmedia -"),
    ]);
}

#[test]
fn a_file_is_what_its_ending_says_on_any_host() {
    for (url, kind) in [
        ("https://media.town.example/clip.mp4", EmbedKind::Video),
        ("https://media.town.example/live/index.m3u8?token=a", EmbedKind::Video),
        ("//media.town.example/bees.MP3", EmbedKind::Audio),
        ("https://town.example/uploads/2024/05/bridge.jpeg#top", EmbedKind::Image),
    ] {
        assert_eq!(
            (read(url).provider().map(Provider::as_str), read(url).kind()),
            (Some("directmedia"), Some(kind)),
            "{url}"
        );
    }
    for url in
        ["https://town.example/mp4", "https://town.example/about.mp4.html", "https://town.example/a.exe"]
    {
        assert_eq!(told(url), "- - -", "{url}");
    }
}

#[test]
fn mirrors_are_their_originals() {
    for host in
        ["nitter.net", "nitter.some-town.org", "xcancel.com", "fxtwitter.com", "vxtwitter.com", "fixupx.com"]
    {
        let url = ["https://", host, "/some_one/status/1234567890#m"].concat();
        assert_eq!(told(&url), "item twitter 1234567890");
        assert_eq!(read(&url).key(), read("https://x.com/some_one/status/1234567890").key());
    }
    assert_eq!(told("https://www.ddinstagram.com/reel/Cx1yZ2aB3_-/"), "item instagram Cx1yZ2aB3_-");
    assert_eq!(
        told("https://fxbsky.app/profile/some.example/post/3kabcdefghi22"),
        "item bluesky 3kabcdefghi22"
    );
}

#[test]
fn wrappers_are_taken_off() {
    assert_told(&[
        (
            "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fvimeo.com%2F123456789&usg=x",
            "item vimeo 123456789",
        ),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fyoutu.be%2Fa1B2c3D4e5F&h=x",
            "item youtube a1B2c3D4e5F",
        ),
        (
            "https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3Da1B2c3D4e5F",
            "item youtube a1B2c3D4e5F",
        ),
        (
            "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123456",
            "item soundcloud 123456",
        ),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F12&data=x",
            "item twitter 12",
        ),
        ("https://www.google.com/url?q=https://news.example/story", "- - -"),
        ("https://www.facebook.com/plugins/video.php?href=not%20a%20url", "- - -"),
    ]);
}

#[test]
fn wrappers_in_wrappers_end() {
    let mut url = String::from("https%3A%2F%2Fvimeo.com%2F123456789");
    for _ in 0..100 {
        url = ["https://www.google.com/url?q=", &url].concat();
    }
    assert_eq!(read(&url).id(), None);
}

#[test]
fn a_copy_in_an_archive_is_the_archives_and_has_the_items_key() {
    let copy =
        read("https://web.archive.org/web/20200102030405if_/https://www.youtube.com/watch?v=a1B2c3D4e5F");
    assert_eq!(copy.provider(), Some(Provider::ARCHIVE_ORG));
    assert_eq!((copy.class(), copy.kind()), (Some(EmbedClass::Item), Some(EmbedKind::Video)));
    assert_eq!(copy.id(), Some("a1B2c3D4e5F"));
    assert_eq!(copy.key(), read("https://youtu.be/a1B2c3D4e5F").key());
}

#[test]
fn what_is_no_item() {
    assert_told(&[
        ("https://x.com/some_one", "profile twitter -"),
        ("https://x.com/search?q=words", "search twitter -"),
        ("https://x.com/", "home twitter -"),
        ("https://twitter.com/settings/account", "- twitter -"),
        ("https://www.youtube.com/@SomeChannel/videos", "profile youtube -"),
        ("https://www.youtube.com/results?search_query=words", "search youtube -"),
        ("https://www.youtube.com/watch?v=short", "- youtube -"),
        ("https://www.instagram.com/explore/tags/words/", "search instagram -"),
        ("https://www.twitch.tv/someone", "live twitch someone"),
        ("https://www.twitch.tv/someone/videos?filter=all", "search twitch -"),
        ("https://bsky.app/profile/some.example", "profile bluesky -"),
        ("https://vm.tiktok.com/ZAbCdEfGh/", "short_link tiktok ZAbCdEfGh"),
        ("https://t.co/AbCdEfGhIj", "short_link twitter AbCdEfGhIj"),
        ("https://www.facebook.com/share/p/AbCdEfGhIj/", "short_link facebook AbCdEfGhIj"),
    ]);
}

#[test]
fn look_alikes_are_plain_links() {
    for url in [
        "https://notyoutube.com/watch?v=a1B2c3D4e5F",
        "https://youtube.com.evil.example/watch?v=a1B2c3D4e5F",
        "https://x.com.evil.example/a/status/1234567890",
        "https://twitter.evil.example/a/status/1234567890",
        "https://evil.example/https://x.com/a/status/1234567890",
        "https://x.com@evil.example/a/status/1234567890",
        "https://pinterest.evil.example/pin/1234567890",
    ] {
        assert_eq!(told(url), "- - -", "{url}");
    }
}

#[test]
fn a_user_and_a_port_do_not_hide_a_host() {
    assert_eq!(told("https://evil.example@x.com:443/a/status/1234567890"), "item twitter 1234567890");
}

#[test]
fn errors_say_what_is_wrong() {
    for (url, message) in [
        ("", "the URL is empty"),
        ("https://", "the URL names no host"),
        ("https:///path", "the URL names no host"),
        ("/path", "the URL names no host"),
        ("word", "the URL names no host"),
        ("https://youtube.com /watch", "a URL cannot hold ' ' (at byte 19)"),
        ("https://é.example/\u{200B}", "a URL cannot hold '\\u{200b}' (at byte 19)"),
        ("javascript:alert(1)", "`javascript:` is no scheme of an embed: expected `https:` or `http:`"),
        ("MAILTO:desk@example.com", "`mailto:` is no scheme of an embed: expected `https:` or `http:`"),
        ("ftp://example.com/a", "`ftp:` is no scheme of an embed: expected `https:` or `http:`"),
    ] {
        assert_eq!(Embed::from_url(url).unwrap_err().to_string(), message, "{url:?}");
    }
}

#[test]
fn playback_starts_where_the_provider_says() {
    for (url, start) in [
        ("https://youtu.be/a1B2c3D4e5F?t=1h2m3s", Some(3723)),
        ("https://www.youtube.com/watch?v=a1B2c3D4e5F#t=90", Some(90)),
        ("https://www.youtube.com/embed/a1B2c3D4e5F?start=20", Some(20)),
        ("https://vimeo.com/123456789#t=1m30s", Some(90)),
        ("https://www.dailymotion.com/video/x1abc2d?start=10", Some(10)),
        ("https://x.com/a/status/1234567890?t=90", None),
    ] {
        assert_eq!(read(url).start_seconds(), start, "{url}");
    }
}

#[test]
fn canonical_urls_keep_what_carries_meaning() {
    for (url, canonical) in [
        (
            "http://youtu.be/a1B2c3D4e5F?si=x&t=1m&list=PLabc",
            "https://www.youtube.com/watch?v=a1B2c3D4e5F&list=PLabc&t=60",
        ),
        ("https://twitter.com/a/status/12?s=20&t=x", "https://x.com/a/status/12"),
        ("https://player.vimeo.com/video/123?h=0a1b2c#t=90s", "https://vimeo.com/123?h=0a1b2c#t=90s"),
        (
            "https://m.facebook.com/story.php?story_fbid=12&id=34&refid=5",
            "https://m.facebook.com/story.php?story_fbid=12&id=34",
        ),
        (
            "https://www.c-span.org/video/?c1234567/a-title&start=5",
            "https://www.c-span.org/video?c1234567/a-title",
        ),
        (
            "https://Social.Some-Town.org/@a/112345678901234567?x=y",
            "https://social.some-town.org/@a/112345678901234567",
        ),
    ] {
        assert_eq!(read(url).canonical().as_deref(), Some(canonical), "{url}");
    }
    assert_eq!(read("https://news.example/story").canonical(), None);
}

#[test]
fn oembed_addresses() {
    assert_eq!(
        read("https://youtu.be/a1B2c3D4e5F?t=5").oembed().unwrap(),
        "https://www.youtube.com/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Da1B2c3D4e5F"
    );
    assert_eq!(
        read("https://social.some-town.org/@a/112345678901234567").oembed().unwrap(),
        "https://social.some-town.org/api/oembed?url=https%3A%2F%2Fsocial.some-town.org%2F%40a%2F112345678901234567"
    );
    assert_eq!(read("https://www.twitch.tv/videos/123456789").oembed(), None);
    assert_eq!(read("https://x.com/some_one").oembed(), None);
}

#[test]
fn keys_tell_items_apart() {
    let key = |url| read(url).key();
    assert_eq!(key("https://t.me/One/12"), key("https://telegram.me/s/one/12"));
    assert_ne!(key("https://t.me/one/12"), key("https://t.me/two/12"));
    assert_ne!(key("https://vimeo.com/12345"), key("https://vimeo.com/event/12345"));
    assert_eq!(key("https://news.example/a?utm_source=x"), key("http://www.news.example/a/#top"));
    assert_ne!(key("https://news.example/a?p=1"), key("https://news.example/a?p=2"));
}

#[test]
fn times_of_posting() {
    let time = |url| read(url).posted_at().map(|time| time.to_string());
    assert_eq!(time("https://x.com/a/status/1724549370798030848").unwrap(), "2023-11-14T22:06:25.233Z");
    assert_eq!(time("https://x.com/a/status/12345"), None);
    assert_eq!(time("https://x.com/i/lists/1724549370798030848"), None);
}

#[test]
fn owned_embeds_say_the_same() {
    let url = String::from("https://youtu.be/a1B2c3D4e5F?t=90");
    let owned: Embed<'static> = url.parse().unwrap();
    assert_eq!(owned, read(&url));
    assert_eq!((owned.id(), owned.start_seconds()), (Some("a1B2c3D4e5F"), Some(90)));
}

#[test]
fn embeds_of_articles_carry_what_stands_round_them() {
    let text = "So it goes.\n- Jo Doe (@jodoe) May 5, 2024";
    let embed = Embed::empty(EmbedForm::Post, Span::new(0, text.len()))
        .with_words(Text::new(text, 0..11))
        .with_name(Text::new(text, 14..20))
        .with_handle(&text[23..28])
        .with_date(PartialDate::new(Some(2024), Some(5), Some(5)).unwrap())
        .with_announced_by(3);
    assert_eq!((embed.url(), embed.class(), embed.form()), (None, None, EmbedForm::Post));
    assert_eq!(embed.clone().into_owned(), embed);
    assert_eq!(embed.name().map(|name| name.span()), Some(Span::new(14, 20)));
    let found = read("https://x.com/a/status/12").with_form(EmbedForm::Html, Span::new(5, 90));
    assert_eq!((found.form(), found.span().start(), found.id()), (EmbedForm::Html, 5, Some("12")));
}

#[test]
fn hostile_texts_do_not_panic() {
    let bits = [
        "https://",
        "x.com",
        "é",
        "%",
        "%4",
        "?",
        "#",
        "&",
        "=",
        "/",
        "//",
        ":",
        "@",
        "!",
        "\u{212A}",
        "watch?v=",
        "http",
        "www.google.com/url?q=",
    ];
    for a in bits {
        for b in bits {
            for c in bits {
                let url = [a, b, c, a, b].concat();
                if let Ok(embed) = Embed::from_url(&url) {
                    let _ = (
                        embed.canonical(),
                        embed.oembed(),
                        embed.key(),
                        embed.start_seconds(),
                        embed.posted_at(),
                    );
                }
            }
        }
    }
}

/// Every shape of the table, with its row and a host.
fn shapes() -> impl Iterator<Item = (&'static Row, String, &'static Shape)> {
    FAMILIES.iter().copied().flatten().flat_map(|row| {
        let sites = (0..=row.more.len()).map(|number| row.site(number));
        let on_hosts = sites.flat_map(|site| site.shapes.iter().map(|shape| (site.hosts[0], shape)));
        let anywhere = row.anywhere.iter().map(|shape| ("some-town.org", shape));
        on_hosts.chain(anywhere).map(move |(host, shape)| (row, sample::host(host), shape))
    })
}

#[test]
fn every_pattern_is_one() {
    for (row, _, shape) in shapes() {
        assert!(is_well_formed(shape.pattern), "{} {}", row.name, shape.pattern);
    }
}

#[test]
fn every_shape_takes_the_url_that_its_pattern_writes() {
    let mut shadowed = Vec::new();
    for (row, host, shape) in shapes() {
        let Sort::Class(class) = shape.sort else { continue };
        let (url, id) = sample::url(&host, shape.pattern);
        let embed = read(&url);
        let is_told = embed.provider().is_some_and(|provider| provider.as_str() == row.name)
            && embed.class() == Some(class)
            && embed.id() == id.as_deref();
        if !is_told {
            shadowed.push(alloc::format!("{} {} {url} {}", row.name, shape.pattern, told(&url)));
        }
    }
    assert!(shadowed.is_empty(), "{shadowed:#?}");
}

#[test]
fn every_canonical_url_is_of_the_same_item() {
    for (row, host, shape) in shapes() {
        if matches!(shape.sort, Sort::Class(EmbedClass::Item | EmbedClass::Collection)) {
            let (url, _) = sample::url(&host, shape.pattern);
            let embed = read(&url);
            let canonical = embed.canonical().unwrap();
            assert_eq!(read(&canonical).key(), embed.key(), "{} {url} {canonical}", row.name);
            assert_eq!(read(&canonical).canonical().as_ref(), Some(&canonical), "{url}");
        }
    }
}

#[test]
fn names_are_unique_and_words() {
    let names: Vec<_> =
        FAMILIES.iter().copied().flatten().map(|row| row.name).filter(|name| !name.is_empty()).collect();
    for (at, name) in names.iter().enumerate() {
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{name}");
        assert!(!names[..at].contains(name), "{name}");
    }
    assert!(ANYWHERE.iter().all(|row| !row.anywhere.is_empty() || !row.site.hosts.is_empty()));
}

#[test]
fn the_long_tail_is_in_order() {
    let tail = FAMILIES[FAMILIES.len() - 1];
    assert!(tail.is_sorted_by(|left, right| left.name < right.name));
}

/// Writes the URL that a pattern asks for.
mod sample {
    use super::*;

    /// A host of the table without its marks.
    pub(super) fn host(listed: &str) -> String {
        let name = listed.trim_start_matches("[*].").trim_start_matches("*.");
        let label = if name.len() < listed.len() { "somebody." } else { "" };
        let name = name
            .strip_suffix(".**")
            .map_or_else(|| name.replace(".*", ".com"), |name| [name, ".some-town.org"].concat());
        [label, &name].concat()
    }

    /// The URL, and the id in it.
    pub(super) fn url(host: &str, pattern: &str) -> (String, Option<String>) {
        let slash = if host.ends_with(':') { "" } else { "/" };
        let mut url = if slash.is_empty() { String::from(host) } else { ["https://", host, "/"].concat() };
        let (mut from, mut id) = (0, None);
        let mut rest = pattern.trim_start_matches('/');
        while let Some(mark) = rest.chars().next() {
            rest = &rest[1..];
            match mark {
                '(' => from = url.len(),
                ')' => id = Some(url[from..].to_string()),
                '[' | ']' => {}
                '*' if rest.starts_with("*/") => {
                    url.push_str("some");
                    rest = &rest[1..];
                }
                '*' if rest.starts_with('*') => {
                    rest = &rest[1..];
                    if url.ends_with(['=', '/']) {
                        url.push_str("some");
                    }
                }
                '*' => url.push_str("some"),
                '/' if rest.starts_with("**/") => rest = &rest[2..],
                '/' if rest == "**" => rest = "",
                '/' if rest.starts_with("**?") => rest = &rest[2..],
                '/' if rest.starts_with("**#") => rest = &rest[2..],
                '<' => {
                    let (choice, behind) = rest.split_once('>').unwrap();
                    url.push_str(choice.split('|').next().unwrap());
                    rest = behind;
                }
                '{' => {
                    let (run, behind) = rest.split_once('}').unwrap();
                    url.push_str(&characters(run));
                    rest = behind;
                }
                '?' if rest.starts_with('=') => {
                    url.push('?');
                    rest = &rest[1..];
                }
                other => url.push(other),
            }
        }
        (url, id)
    }

    fn characters(run: &str) -> String {
        let (class, count) = run.split_at(1);
        let least = count
            .split('-')
            .next()
            .filter(|least| !least.is_empty())
            .map_or(9, |least| least.parse().unwrap());
        let most = count.split('-').nth(1).and_then(|most| most.parse().ok()).unwrap_or(usize::MAX);
        let exact = !count.is_empty() && !count.contains('-');
        let count = if exact { least } else { least.max(9).min(most) };
        match class {
            "u" => "01234567-89ab-4cde-8f01-23456789abcd".into(),
            "d" | "s" => "1234567890".chars().cycle().take(count).collect(),
            "x" => "a1b2c3d4e5".chars().cycle().take(count).collect(),
            _ => "g2h3k4m5n6".chars().cycle().take(count).collect(),
        }
    }
}
