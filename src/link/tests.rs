use alloc::string::String;
use alloc::vec::Vec;

use super::*;

/// The text with bars round each link.
fn barred(finder: LinkFinder, text: &str) -> String {
    let (mut drawn, mut at) = (String::new(), 0);
    for link in finder.links(text) {
        let span = link.span();
        assert_eq!(&text[span], link.as_str());
        drawn.push_str(&text[at..span.start()]);
        drawn.push('|');
        drawn.push_str(link.as_str());
        drawn.push('|');
        at = span.end();
    }
    drawn.push_str(&text[at..]);
    drawn
}

/// The links are those between the bars of `drawn`.
#[track_caller]
fn links_are(drawn: &str) {
    assert_eq!(barred(LinkFinder::new(), &drawn.replace('|', "")), drawn);
}

#[track_caller]
fn bare_links_are(drawn: &str) {
    assert_eq!(barred(LinkFinder::new().bare_domains(true), &drawn.replace('|', "")), drawn);
}

#[test]
fn the_sentence_keeps_its_punctuation() {
    links_are("See |https://example.com/a|. Or |https://example.com/b|, |http://example.org|; really?");
    links_are("Seen |https://example.com/a|? |https://example.com/b|! |https://example.com/c|...");
    links_are("|https://example.com/a|… and |https://example.com/b|— then");
    links_are("|https://example.com/?a=b&c=d#e|: yes");
    links_are(
        "It is |https://example.com|'s fault, |https://example.com/a|'s and |https://example.com/b|’s.",
    );
    links_are("**|https://example.com/a|** and ~|https://example.com/b|~");
}

#[test]
fn quotation_marks_and_brackets_close_it() {
    links_are("“|https://example.com/a|” ‘|https://example.com/b|’ «|https://example.com/c|»");
    links_are(
        "\"|https://example.com/a|\" '|https://example.com/b|' <|https://example.com/c|> `|http://example.com/d|`",
    );
    links_are("(|https://example.com/a|) [|https://example.com/b|] [x](|https://example.com/c|).");
    links_are("&quot;|https://example.com/a|&quot;&gt;");
}

#[test]
fn balanced_brackets_stay() {
    links_are("(|https://example.com/wiki/Play_(film)|) |https://example.com/a_(b)_(c)|.");
    links_are("|https://example.com/x?a[]=1&b={c}| ok");
    links_are("|https://example.com/a|(see above)( ");
}

#[test]
fn an_open_bracket_is_the_texts() {
    links_are("|https://example.com/a|(see below");
}

#[test]
fn scripts_without_spaces_end_it() {
    links_are("詳細は|http://example.com|の通り、|http://example.com/a|をご覧|http://example.com/b|。");
    links_are("|http://example.co.jp|で");
    links_are("|http://日本語.example.com/x|　次");
}

#[test]
fn other_scripts_belong_to_it() {
    links_are("|http://bücher.example.de/käse|, |https://example.org/wiki/Москва| |http://пример.рф/путь|");
    links_are("|https://example.org/wiki/हिन्दी|।");
    links_are("|https://example.org/a–b|– and more");
}

#[test]
fn white_space_of_all_kinds_ends_it() {
    links_are("|http://example.com/a|\u{A0}b |http://example.com/c|\u{200B}d |http://example.com/e|\u{FEFF}");
    links_are("|http://example.com/a|\u{2028}|http://example.com/b|\r\n");
}

#[test]
fn hosts() {
    links_are("|http://sub_domain.example.com| |http://a-b.example.com:8080/x| |http://192.0.2.1/x|");
    links_are("http://no-tld http://short.x http://-a.example.com http://a.-example.com http://a_b.com");
    links_are("http://example.c_o_m http://300.1.1.1 http://xn--あ.com |http://xn--bcher-kva.example|");
    links_are("|http://user:secret@example.com/x| |http://example.com|:later");
    links_are(
        "|HTTP://EXAMPLE.COM/A| |ftp://example.com/f.txt| |at://did:plc:abc123/app.bsky.feed.post/3k| that://x.com",
    );
}

#[test]
fn schemeless_only_on_its_own() {
    links_are("|//example.com/x|");
    links_are("before\n  |//example.com/x| \nafter");
    links_are("or //example.com/x");
    links_are("//example.com/x // a comment");
}

#[test]
fn names_and_tags_are_none() {
    links_are("@http://example.com #https://example.com $http://example.com");
}

#[test]
fn what_touches_it() {
    links_are("the report|https://t.co/AbCdEf1234|pic.twitter.com/AbCdEf1234");
    links_are("|https://t.co/AbCdEf1234||https://t.co/AbCdEf1235|");
    links_are("|https://example.com/a||https://example.com/b|");
    links_are("|https://example.com/a|pic.twitter.com/AbCdEf1234");
    links_are(
        "|https://example.org/web/2020/https://example.com/a| |https://example.com/?u=http://example.org/b|",
    );
    links_are("|https://t.co/AbCdEf1234|—Jane |https://t.co/AbCdEf1234|-x |https://t.co/AbCd?amp=1|.");
    links_are("https://t.co/AbcdefghijAbcdefghijAbcdefghijAbcdefghijX");
}

#[test]
fn bare_domains_on_request() {
    bare_links_are("At |example.com|, |www.example.de|, |example.de/x|, |pic.twitter.com/AbCdEf1234|.");
    bare_links_are(
        "README.md, said.It, U.S. and e.g. jane.roe@example.com, 3.14 are none; |http://example.com/a.b|",
    );
    bare_links_are("(|EXAMPLE.ORG|) /usr/example.com ..example.. .com");
}

#[test]
fn a_symbol_that_touches_the_host_is_the_texts() {
    links_are("|http://example.com|❌ |http://➡.example.com/x|⬇️");
}

#[test]
fn an_open_bracket_before_a_nested_url_is_not_read_twice() {
    let text = "http://a.com/(=".repeat(10_000);
    assert_eq!(links(&text).count(), 10_000);
    assert_eq!(links("http://a.com/?u=(http://b.com)").count(), 2);
}

#[test]
fn any_text_is_taken() {
    for text in [
        "",
        "//",
        "://",
        "http://",
        "http://.",
        "https://é",
        "\u{200B}//",
        "a//b",
        ".",
        "é.é",
        "http://@@@",
        "t.c/",
    ] {
        let both = [LinkFinder::new(), LinkFinder::new().bare_domains(true)];
        assert!(both.iter().all(|finder| finder.links(text).count() == 0), "{text}");
    }
    assert_eq!(links(&"http://".repeat(10_000)).count(), 0);
    assert_eq!(LinkFinder::new().bare_domains(true).links(&"a.".repeat(10_000)).collect::<Vec<_>>(), []);
}
