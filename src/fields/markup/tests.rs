use alloc::string::ToString;

use super::*;

const TWEET: &str = "<blockquote class=\"twitter-tweet\"><p lang=\"en\">The bridge is closed \
<a href=\"https://t.co/AbCdEf1234\">https://t.co/AbCdEf1234</a></p>&mdash; Ana Ruiz (@anaruiz) \
<a href=\"https://twitter.com/anaruiz/status/871722520000000000?ref_src=twsrc\">June 5, 2017</a></blockquote>\n\
<script async src=\"https://platform.twitter.com/widgets.js\" charset=\"utf-8\"></script>";

/// Text, URL.
#[rustfmt::skip]
const HTML: &[(&str, &str)] = &[
    ("<iframe width=\"560\" src=\"https://www.youtube.com/embed/aBcDeFgHiJ1\" allowfullscreen></iframe>", "https://www.youtube.com/embed/aBcDeFgHiJ1"),
    ("<iframe src='//player.vimeo.com/video/123456789'></iframe>", "//player.vimeo.com/video/123456789"),
    ("&lt;iframe src=\"https://www.youtube.com/embed/aBcDeFgHiJ1\"&gt;&lt;/iframe&gt;", "https://www.youtube.com/embed/aBcDeFgHiJ1"),
    ("&lt;iframe src=&quot;https://www.youtube.com/embed/aBcDeFgHiJ1&quot; width=&quot;5&quot;&gt;&lt;/iframe&gt;", "https://www.youtube.com/embed/aBcDeFgHiJ1"),
    ("<div class=\"wrap\"><iframe src=\"https://example.com/e/1\"></iframe></div>", "https://example.com/e/1"),
    ("<p><iframe src=https://example.com/e/1 width=3></iframe></p>", "https://example.com/e/1"),
    (TWEET, "https://twitter.com/anaruiz/status/871722520000000000?ref_src=twsrc"),
    ("<blockquote class=\"instagram-media\" data-instgrm-permalink=\"https://www.instagram.com/p/AbCdEfGhIjK/\"><a href=\"https://www.instagram.com/x\">View</a></blockquote>", "https://www.instagram.com/p/AbCdEfGhIjK/"),
    ("<blockquote class=\"tiktok-embed\" cite=\"https://www.tiktok.com/@anaruiz/video/7000000000000000000\"><section>a</section></blockquote>", "https://www.tiktok.com/@anaruiz/video/7000000000000000000"),
    ("<div class=\"fb-post\" data-href=\"https://www.facebook.com/ana/posts/1234567890\"></div>", "https://www.facebook.com/ana/posts/1234567890"),
    ("<video controls><source src=\"https://example.com/a.mp4\" type=\"video/mp4\"></video>", "https://example.com/a.mp4"),
    ("<video src=\"https://example.com/a.mp4\"></video>", "https://example.com/a.mp4"),
    ("<audio src=\"https://example.com/a.mp3\" controls></audio>", "https://example.com/a.mp3"),
    ("<script src=\"https://gist.github.com/ana/0123456789abcdef.js\"></script>", "https://gist.github.com/ana/0123456789abcdef.js"),
    ("<IFRAME src=\"https://example.com/e/1\"></IFRAME>", "https://example.com/e/1"),
    ("<iframe src=\"https://example.com/e/1", "https://example.com/e/1"),
];

#[test]
fn html_as_far_as_its_url() {
    for (text, url) in HTML {
        let found = embed(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((found.notation(), found.url().unwrap().as_str()), (Notation::Html, *url), "{text}");
        assert_eq!(found.text().as_str(), *text);
    }
}

#[test]
fn a_tweets_signature() {
    let found = embed(TWEET).unwrap();
    assert_eq!(found.name().unwrap(), "Ana Ruiz");
    assert_eq!(found.handle().unwrap(), "anaruiz");
    assert_eq!(found.date().unwrap().to_string(), "2017-06-05");
}

#[test]
fn markdown() {
    for (text, notation, url, label) in [
        ("[Watch](https://example.com/v/1)", Notation::MarkdownLink, "https://example.com/v/1", "Watch"),
        ("![](https://example.com/a.png)", Notation::MarkdownImage, "https://example.com/a.png", ""),
        (
            "![A bridge](//example.com/a_(1).png \"The bridge\")",
            Notation::MarkdownImage,
            "//example.com/a_(1).png",
            "A bridge",
        ),
        ("<https://example.com/v/1>", Notation::Autolink, "https://example.com/v/1", ""),
    ] {
        let found = embed(text).unwrap_or_else(|| panic!("{text}"));
        let label_found = found.label().map_or("", |label| label.as_str());
        assert_eq!((found.notation(), found.url().unwrap().as_str(), label_found), (notation, url, label));
    }
}

#[test]
fn what_is_none() {
    for text in [
        "",
        "<",
        "&",
        "<3",
        "< 5 and > 2",
        "&lt;",
        "<p>Words</p>",
        "<b>Bold</b> words",
        "[sic]",
        "[x](y)",
        "![",
        "[](",
        "[a](b c)",
        "[one](https://example.com/1) and [two](https://example.com/2)",
        "<a href=\"https://example.com\">a link</a>",
        "&quot;No,&quot; she said.",
        "<https://example.com> and more",
        "<é>",
    ] {
        assert_eq!(embed(text), None, "{text}");
    }
}
