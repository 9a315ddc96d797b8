use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::*;

/// A block, and what it says: platform, name, handle, date, words; empty where there is none.
type Case = (&'static str, [&'static str; 5]);

/// Invented posts in the shapes that transports leave.
#[rustfmt::skip]
const POSTS: &[Case] = &[
    ("The bridge is closed. — Ana Ruiz (@anaruiz) June 5, 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "The bridge is closed."]),
    ("The bridge is closed.— Ana Ruiz 🌉 (@anaruiz) Jun 5, 2017", ["twitter", "Ana Ruiz 🌉", "anaruiz", "2017-06-05", "The bridge is closed."]),
    ("The bridge is closed pic.twitter.com/AbCdEf1234\n— Ana Ruiz (@anaruiz) 5 June 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "The bridge is closed"]),
    ("One line.\nAnother: https://t.co/AbCdEf1234pic.twitter.com/AbCdEf1235 — J. Doe, Jr. (@j_doe) March 3, 2019", ["twitter", "J. Doe, Jr.", "j_doe", "2019-03-03", "One line.\nAnother:"]),
    ("What a game &mdash; Sam O'Neil (@samo) October 1, 2018", ["twitter", "Sam O'Neil", "samo", "2018-10-01", "What a game"]),
    ("What a game -- Sam (@samo) October 1, 2018.", ["twitter", "Sam", "samo", "2018-10-01", "What a game"]),
    ("What a game - Sam Berg-Olsen (@samo) October 1, 2018", ["twitter", "Sam Berg-Olsen", "samo", "2018-10-01", "What a game"]),
    ("What a game – Sam (@samo) October 1, 2018", ["twitter", "Sam", "samo", "2018-10-01", "What a game"]),
    ("A \"brazen\" act https://t.co/AbCdEf1234  Channel 9 (@channel9) May 10, 2017", ["twitter", "Channel 9", "channel9", "2017-05-10", "A \"brazen\" act"]),
    ("A brazen act pic.twitter.com/AbCdEf1234 Channel 9 (@channel9) May 10, 2017", ["twitter", "Channel 9", "channel9", "2017-05-10", "A brazen act"]),
    ("It went wrong. Dr. Ana Ruiz (@anaruiz) May 10, 2017", ["twitter", "Dr. Ana Ruiz", "anaruiz", "2017-05-10", "It went wrong."]),
    ("It went wrong again today Ana Ruiz (@anaruiz) May 10, 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-05-10", "It went wrong again today"]),
    ("They said — so be it. pic.twitter.com/AbCdEf1234  Ana Ruiz (@anaruiz) May 10, 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-05-10", "They said — so be it."]),
    ("The bridge is open — Ana Ruiz (@anaruiz)", ["twitter", "Ana Ruiz", "anaruiz", "", "The bridge is open"]),
    ("- Ana Ruiz (@anaruiz)", ["twitter", "Ana Ruiz", "anaruiz", "", ""]),
    ("El puente está cerrado — Ana Ruiz (@anaruiz) 5 de junio de 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "El puente está cerrado"]),
    ("El puente está cerrado — Ana Ruiz (@anaruiz) junio 5, 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "El puente está cerrado"]),
    ("Le pont est fermé — Ana Ruiz (@anaruiz) 5 juin 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "Le pont est fermé"]),
    ("Die Brücke ist gesperrt — Ana Ruiz (@anaruiz) 5. Juni 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "Die Brücke ist gesperrt"]),
    ("A ponte está fechada — Ana Ruiz (@anaruiz) 5 de março de 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-03-05", "A ponte está fechada"]),
    ("Il ponte è chiuso — Ana Ruiz (@anaruiz) 5 giugno 2017", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "Il ponte è chiuso"]),
    ("The bridge is closed — Ana Ruiz (@anaruiz) [June 5, 2017](https://twitter.com/anaruiz/status/871722520000000000)", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "The bridge is closed"]),
    ("The bridge is closed — Ana Ruiz (@ana.bsky.social) June 5, 2024 at 3:15 PM", ["bluesky", "Ana Ruiz", "ana.bsky.social", "2024-06-05", "The bridge is closed"]),
    ("The bridge is closed — Ana Ruiz (@ana.bsky.social) 2024-06-05T15:15:00.000Z", ["bluesky", "Ana Ruiz", "ana.bsky.social", "2024-06-05", "The bridge is closed"]),
    ("The bridge is closed — Ana Ruiz (@ana@social.example) June 5, 2024", ["mastodon", "Ana Ruiz", "ana@social.example", "2024-06-05", "The bridge is closed"]),
    ("View this post on Instagram", ["instagram", "", "", "", ""]),
    ("View this post on Instagram\n\nSunset over the bay\n\nA post shared by Ana Ruiz (@ana.ruiz) on Jun 5, 2017 at 3:15pm PDT", ["instagram", "Ana Ruiz", "ana.ruiz", "2017-06-05", "Sunset over the bay"]),
    ("View this post on Instagram A post shared by Ana Ruiz (@ana.ruiz)", ["instagram", "Ana Ruiz", "ana.ruiz", "", ""]),
    ("A photo posted by Ana Ruiz (@ana.ruiz) on Jun 5, 2015 at 3:15pm PDT", ["instagram", "Ana Ruiz", "ana.ruiz", "2015-06-05", ""]),
    ("Ver esta publicación en Instagram\nUna publicación compartida de Ana Ruiz (@ana.ruiz) el 5 Jun, 2017 a las 3:15 PDT", ["instagram", "Ana Ruiz", "ana.ruiz", "2017-06-05", ""]),
    ("Voir cette publication sur Instagram\nUne publication partagée par Ana Ruiz (@ana.ruiz) le 5 Juin 2017 à 3:15 PDT", ["instagram", "Ana Ruiz", "ana.ruiz", "2017-06-05", ""]),
    ("Sieh dir diesen Beitrag auf Instagram an\nEin Beitrag geteilt von Ana Ruiz (@ana.ruiz) am 5. Jun 2017 um 3:15 Uhr", ["instagram", "Ana Ruiz", "ana.ruiz", "2017-06-05", ""]),
    ("Ein von Ana Ruiz (@ana.ruiz) geteilter Beitrag", ["instagram", "Ana Ruiz", "ana.ruiz", "", ""]),
    ("Ver essa foto no Instagram\nUma publicação compartilhada por Ana Ruiz (@ana.ruiz) em 5 de Jun, 2017 às 3:15 PDT", ["instagram", "Ana Ruiz", "ana.ruiz", "2017-06-05", ""]),
    ("Visualizza questo post su Instagram\nUn post condiviso da Ana Ruiz (@ana.ruiz) in data: 5 Giu 2017 alle ore 3:15 PDT", ["instagram", "Ana Ruiz", "ana.ruiz", "2017-06-05", ""]),
    ("After the meeting Posted by Ana Ruiz on Monday, June 5, 2017", ["facebook", "Ana Ruiz", "", "2017-06-05", "After the meeting"]),
    ("Posted by Office on Rivers on Monday, June 5, 2017", ["facebook", "Office on Rivers", "", "2017-06-05", ""]),
    ("Publicado por Ana Ruiz en Lunes, 5 de junio de 2017", ["facebook", "Ana Ruiz", "", "2017-06-05", ""]),
    ("Gepostet von Ana Ruiz am Montag, 5. Juni 2017", ["facebook", "Ana Ruiz", "", "2017-06-05", ""]),
    ("Publiée par Ana Ruiz sur Lundi 5 juin 2017", ["facebook", "Ana Ruiz", "", "2017-06-05", ""]),
    ("Pubblicato da Ana Ruiz su Lunedì 5 giugno 2017", ["facebook", "Ana Ruiz", "", "2017-06-05", ""]),
    ("Post by Friends of the Bay.", ["facebook", "Friends of the Bay", "", "", ""]),
    ("Post by @ana.ruiz", ["threads", "", "ana.ruiz", "", ""]),
    ("@anaruiz making bread #baking #fyp ♬ original sound - Ana Ruiz", ["tiktok", "Ana Ruiz", "anaruiz", "", "making bread #baking #fyp"]),
    ("@anaruiz Brot ♬ Originalton - Ana Ruiz", ["tiktok", "Ana Ruiz", "anaruiz", "", "Brot"]),
    ("@anaruiz: The bridge is closed http://example.com/1", ["twitter", "", "anaruiz", "", "The bridge is closed http://example.com/1"]),
    ("<post id=\"1\">The bridge is closed — Ana Ruiz (@anaruiz) June 5, 2017</post>.", ["twitter", "Ana Ruiz", "anaruiz", "2017-06-05", "<post id=\"1\">The bridge is closed"]),
    ("Follow\nAna Ruiz @anaruiz\nThe bridge is closed, 4 lanes of it\n11:22 PM - 19 Oct 2016\n4,101 4,101 Retweets   3,957 3,957 likes", ["twitter", "Ana Ruiz", "anaruiz", "2016-10-19", "The bridge is closed, 4 lanes of it"]),
    ("Ana Ruiz\n✔\n@anaruiz\nThe bridge is closed\n266\n9:24 PM - Apr 23, 2020\nTwitter Ads info and privacy\n256 people are talking about this", ["twitter", "Ana Ruiz", "anaruiz", "2020-04-23", "The bridge is closed"]),
    ("Ana Ruiz\n@anaruiz\n·\nFollow\nThe bridge is closed\n9:24 PM · Apr 23, 2020", ["twitter", "Ana Ruiz", "anaruiz", "2020-04-23", "The bridge is closed"]),
    ("Follow Ana Ruiz @anaruiz The bridge is closed 11:22 PM - 19 Oct 2016 12 Retweets 9 likes", ["twitter", "Ana Ruiz", "anaruiz", "2016-10-19", "The bridge is closed"]),
    ("Ana Ruiz @anaruiz\nThe bridge is closed\n12 Retweets 9 likes", ["twitter", "Ana Ruiz", "anaruiz", "", "The bridge is closed"]),
    ("The bridge is closed pic.twitter.com/AbCdEf1234", ["twitter", "", "", "", "The bridge is closed"]),
];

#[test]
fn every_post_is_read_whole() {
    for (block, [platform, name, handle, date, words]) in POSTS {
        let source = alloc::format!("Before.\n{block}\nAfter.");
        let post = Post::parse(&source, Span::new(8, 8 + block.len())).unwrap_or_else(|| panic!("{block}"));
        let text = |text: Option<Text<'_>>| text.map_or("", |text| text.as_str()).to_string();
        let read = [
            text(post.name()),
            text(post.handle()),
            post.date().map_or_else(String::new, |d| d.to_string()),
            text(post.words()),
        ];
        assert_eq!(
            (post.platform().as_str(), read),
            (*platform, [name, handle, date, words].map(ToString::to_string)),
            "{block}"
        );
        for part in
            [post.name(), post.handle(), post.words(), post.url(), post.picture()].into_iter().flatten()
        {
            assert_eq!(&source[part.span().range()], part.as_str());
        }
    }
}

#[test]
fn the_url_that_markdown_kept() {
    let text =
        "Closed — Ana Ruiz (@anaruiz) [June 5, 2017](https://twitter.com/anaruiz/status/871722520000000000)";
    let post = Post::parse(text, Span::new(0, text.len())).unwrap();
    assert_eq!(post.url().unwrap(), "https://twitter.com/anaruiz/status/871722520000000000");
}

#[test]
fn prose_is_no_post() {
    for text in [
        "",
        "The account (@handle) said on Monday that the bridge was closed.",
        "The account (@handle) said",
        "Follow her on Twitter (@handle)",
        "He wrote — and later deleted — a post (@handle)",
        "Jane Roe (@jroe) is a reporter.",
        "The bridge, built in 1932, was closed on Monday, June 5, 2017.",
        "Posted by mistake, the message was read by all.",
        "Reply",
        "The score was 3 - 2 on 19 October 2016",
        "Photo - Jane Roe (@jroe)",
    ] {
        assert_eq!(Post::parse(text, Span::new(0, text.len())), None, "{text}");
        assert!(!line_role(text).is_some_and(PostLine::stands_alone), "{text}");
    }
}

#[test]
fn the_role_of_a_line() {
    for (line, role) in [
        ("— Ana Ruiz (@anaruiz) June 5, 2017", PostLine::Signature),
        ("Closed. — Ana Ruiz (@anaruiz) June 5, 2017", PostLine::SignedWords),
        ("VIEW THIS POST ON INSTAGRAM", PostLine::Stub(Platform::Instagram)),
        ("A post shared by Ana Ruiz (@ana.ruiz)", PostLine::SharedBy(Platform::Instagram)),
        ("https://t.co/AbCdEf1234", PostLine::LinkedWords),
        ("@anaruiz bread ♬ original sound - Ana Ruiz", PostLine::Sound),
        ("Follow Ana Ruiz @anaruiz Closed 11:22 PM - 19 Oct 2016 1 Retweet", PostLine::Widget),
        ("11:22 PM - 19 Oct 2016", PostLine::Stamp),
        ("4,101 4,101 Retweets   3,957 3,957 likes", PostLine::Counts),
        ("256 people are talking about this", PostLine::Counts),
        ("@anaruiz: closed", PostLine::Quoted),
        ("12 comments", PostLine::Button),
        ("4.1K", PostLine::Button),
        ("Twitter Ads info and privacy", PostLine::Frame),
        ("Skip Twitter post by @anaruiz", PostLine::Frame),
        ("Ana Ruiz @anaruiz", PostLine::Named),
        ("@anaruiz", PostLine::Handle),
        ("Follow", PostLine::Button),
        ("Follow @anaruiz", PostLine::Button),
        ("✔", PostLine::Button),
    ] {
        assert_eq!(line_role(line), Some(role), "{line}");
    }
}

#[test]
fn signatures_in_one_line() {
    let text = "Closed. — Ana Ruiz (@anaruiz) June 5, 2017 Then it rained. Ben Oso (@benoso) June 6, 2017 and the account (@x) slept.";
    let found: Vec<_> = signatures(text).map(|one| (one.name().as_str(), one.has_dash())).collect();
    assert_eq!(found, [("Ana Ruiz", true), ("Ben Oso", false)]);
}

#[test]
fn tables_are_sorted() {
    use crate::lexicon::platforms::{
        ANSWERS, AT, BUTTONS, COUNTED, FRAME_STARTS, FRAMES, LISTED, ON, ON_PLATFORM, PLATFORMS, POSTED_BY,
        SHARED_BY, SOUNDS, STUBS, TRANSLATED,
    };
    let sorted = |table: &[&str]| assert!(table.windows(2).all(|pair| pair[0] < pair[1]), "{table:?}");
    for table in [
        ANSWERS,
        AT,
        BUTTONS,
        FRAME_STARTS,
        FRAMES,
        LISTED,
        ON,
        ON_PLATFORM,
        PLATFORMS,
        SHARED_BY,
        SOUNDS,
        TRANSLATED,
    ] {
        sorted(table);
    }
    sorted(&STUBS.iter().map(|row| row.0).collect::<Vec<_>>());
    sorted(&COUNTED.iter().map(|row| row.0).collect::<Vec<_>>());
    sorted(&POSTED_BY.iter().map(|row| row.0).collect::<Vec<_>>());
}
