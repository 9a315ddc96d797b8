//! Embeds: URLs on their own, flattened posts, shortcodes, pasted HTML.

use super::post::begins_post;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::cue::Strength;
use crate::fields::embed::{Embed, EmbedClass, EmbedKind};
use crate::fields::{markup, shortcode};
use crate::glance;
use crate::kind::{BlockKind, Media};
use crate::link::links;
use crate::rule::Rule;
use crate::shape::{Ending, Opening, is_item_mark};
use crate::span::trim;
use crate::text::Text;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    url(desk, at);
    shortcode(desk, at);
    markup(desk, at);
    cue(desk, at);
}

/// ```abnf
/// url-line = URL *( SP URL )
/// ```
fn url<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let text = desk.page.text(at);
    if text.len() < 4096 && desk.page.piece(at).glance.may_have(glance::SLASH) && is_only_urls(text) {
        let label = at.checked_sub(1).and_then(|above| desk.page.hit_kind(above));
        let told = |kind: &BlockKind| match kind {
            BlockKind::Source => true,
            // What can be seen or heard is no further article.
            BlockKind::Related => !is_media(text),
            _ => false,
        };
        if let Some(kind) = label.filter(told) {
            desk.bid(Rule::URL, kind, at, at + 1).add(Cost::UrlUnderLabel).place();
        }
        if is_origin(desk.page, at) {
            desk.bid(Rule::URL, BlockKind::Source, at, at + 1).add(Cost::UrlOfOrigin).place();
        }
        if is_of_entry(desk.page, at) {
            desk.bid(Rule::URL, BlockKind::ListItem, at, at + 1).add(Cost::UrlOfEntry).place();
        }
        desk.bid(Rule::URL, BlockKind::Embed, at, at + 1).add(Cost::Url).place();
    }
}

/// Whether the URL is that of the entry above it, in a list each of whose entries has one: no post, and nothing that can be
/// seen or heard.
fn is_of_entry(page: &Page<'_>, at: usize) -> bool {
    let entry = |at: Option<usize>| {
        at.is_some_and(|at| page.pieces.get(at).is_some_and(|piece| is_item_mark(&page.source[piece.span])))
    };
    let among = entry(Some(at + 1)) || entry(at.checked_sub(3));
    entry(at.checked_sub(1)) && among && !is_media(page.text(at))
}

/// Whether nothing but white space and marks stands between and around the URLs of `text`.
fn is_only_urls(text: &str) -> bool {
    let mut rest = 0;
    for link in links(text) {
        if text[rest..link.span().start()].contains(char::is_alphanumeric) {
            return false;
        }
        rest = link.span().end();
    }
    rest > 0 && !trim(&text[rest..]).contains(char::is_alphanumeric)
}

/// Whether the piece is the address of a page, in front of the story or last behind it: where that comes from.
fn is_origin(page: &Page<'_>, at: usize) -> bool {
    let edge = page.is_before_prose(at) || page.is_after_prose(at) && page.pieces_behind(at) < 2;
    let mut links = links(page.text(at));
    let (first, second) = (links.next(), links.next());
    let is_page = |url: &str| Embed::from_url(url).map_or(true, |embed| embed.provider().is_none());
    page.has_prose() && edge && second.is_none() && first.is_some_and(|link| is_page(link.as_str()))
}

/// Whether the first URL of `text` leads to something that can be seen or heard, or to a post.
fn is_media(text: &str) -> bool {
    let url = links(text).next().map_or("", |link| link.as_str());
    let kind =
        Embed::from_url(url).ok().filter(|embed| embed.class().is_some()).and_then(|embed| embed.kind());
    kind.is_some_and(|kind| !matches!(kind, EmbedKind::Article | EmbedKind::Other))
}

/// Lines that a shortcode in several lines has at the most, and one in HTML.
const SHORTCODE: usize = 5;
const MARKUP: usize = 14;
/// The bytes that embed's markup in several lines has at the most.
const LONGEST: usize = 8192;

/// ```abnf
/// shortcode = "[" name *( SP attribute ) "]" [ *CHAR "[/" name "]" ]     ; in one line, or in up to five
/// ```
fn shortcode<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let text = desk.page.text(at);
    if shortcode::whole(text).is_some() {
        desk.bid(Rule::SHORTCODE, BlockKind::Embed, at, at + 1).add(Cost::Shortcode).place();
    }
    let Some(name) = shortcode::opened(text) else { return };
    let Some(end) = closed(desk.page, at, SHORTCODE, ("[/", name, "]")) else { return };
    if end > at + 1 && shortcode::whole(span(desk.page, at, end)).is_some() {
        desk.bid(Rule::SHORTCODE, BlockKind::Embed, at, end).add(Cost::ShortcodeInLines).place();
    }
}

/// ```abnf
/// markup = html-embed / markdown-image / markdown-link / "<" URL ">"         ; see `fields::markup`
/// ```
///
/// HTML may stand in several lines, up to the end of its first element; a script behind that is part of it, if it embeds nothing of its own.
fn markup<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if markup::embed(page.text(at)).is_some() {
        desk.bid(Rule::MARKUP, BlockKind::Embed, at, at + 1).add(Cost::Markup).place();
    }
    let Some(name) = markup::element(page.text(at)) else { return };
    let Some(end) = closed(page, at, MARKUP, ("</", name, ">")) else { return };
    let scripted = page.pieces.get(end).is_some_and(|_| is_companion(page.text(end)));
    let end = end + usize::from(scripted);
    if end > at + 1 && markup::embed(span(page, at, end)).is_some() {
        desk.bid(Rule::MARKUP, BlockKind::Embed, at, end).add(Cost::MarkupInLines).place();
    }
}

/// Whether a script shows what stands before it, and embeds nothing of its own.
fn is_companion(text: &str) -> bool {
    let script = || markup::embed(text).and_then(|script| script.url());
    let embeds = |url: Text<'_>| {
        Embed::from_url(url.as_str()).is_ok_and(|embed| embed.class() == Some(EmbedClass::Item))
    };
    markup::element(text) == Some("script") && !script().is_some_and(embeds)
}

/// The piece behind the one of the next `most` that holds the closing tag of `name`.
fn closed(page: &Page<'_>, at: usize, most: usize, (open, name, close): (&str, &str, &str)) -> Option<usize> {
    let mut pieces = page.pieces[at..].iter().take(most);
    let mut bytes = 0;
    let found = pieces.position(|piece| {
        let text = &page.source[piece.span];
        bytes += text.len();
        let mut tags = text.match_indices(open).map(|(tag, _)| &text[tag + open.len()..]);
        bytes > LONGEST || tags.any(|tag| is_named(tag, name, close))
    });
    found.filter(|_| bytes <= LONGEST).map(|found| at + found + 1)
}

/// Whether `tag` is a name and the mark that closes a tag.
fn is_named(tag: &str, name: &str, close: &str) -> bool {
    let named = tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    named && tag[name.len()..].starts_with(close)
}

/// The text of the pieces from `at` up to `end`.
fn span<'s>(page: &Page<'s>, at: usize, end: usize) -> &'s str {
    &page.source[page.piece(at).span.start()..page.piece(end - 1).span.end()]
}

/// ```abnf
/// cue = watch-word *WORD [ ":" ] / media-noun ":" / *WORD "below" [ ":" ]      ; see `fields::cue`
/// ```
fn cue<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let Some(cue) = page.cue(at) else { return };
    let embed_below = is_over_embed(page, at);
    let colon = page.piece(at).shape.ending == Ending::Colon;
    let posted = cue.media() == Some(Media::Post) && page.piece(at).shape.words.all <= BRIEF;
    let lost = colon
        && (cue.runs() || posted)
        && page.pieces.get(at + 1).is_none_or(|next| next.shape.opening != Opening::Quote);
    desk.bid(Rule::CUE, BlockKind::Cue, at, at + 1)
        .add(if cue.strength() == Strength::Certain { Cost::CueCertain } else { Cost::CuePossible })
        .when(embed_below, Cost::CueOverEmbed)
        .when(lost && !embed_below, Cost::CueLost)
        .when(cue.calls(), Cost::CueCalls)
        .when(at == 0 && !embed_below && !colon, Cost::CueFirst)
        .when(page.is_last(at), Cost::CueLast)
        .when(page.piece(at).shape.len > 90, Cost::CueLong)
        .when(begins_post(page, at), Cost::LabelOfPost)
        .place();
}

/// The words of a cue of a post that was lost, at the most: more of them introduce what the story tells of it.
const BRIEF: u16 = 4;

/// Whether URLs of media stand under the piece, and nothing else.
pub(super) fn is_over_media(page: &Page<'_>, at: usize) -> bool {
    let below = page.pieces.get(at + 1).filter(|next| next.shape.len < 2048);
    below.is_some_and(|_| is_only_urls(page.text(at + 1)) && is_media(page.text(at + 1)))
}

/// Whether a URL, a shortcode, markup or a line of a post stands under the piece.
pub(super) fn is_over_embed(page: &Page<'_>, at: usize) -> bool {
    let Some(next) = page.pieces.get(at + 1) else { return false };
    let text = page.text(at + 1);
    page.role(at + 1).is_some()
        || next.shape.len < 2048 && is_only_urls(text)
        || shortcode::leading(text).is_some()
        || markup::opens(text)
}

#[cfg(test)]
mod tests {
    use crate::kind::BlockKind::{self, Cue, Embed, Paragraph, Related};
    use alloc::string::String;
    use alloc::vec::Vec;

    const STORY: &str = "The council of Harbour Town voted on Tuesday to let the trams run through the night, after a \
        debate that lasted until the early hours and saw four amendments fail.";
    const VIDEO: &str = "https://youtu.be/a1B2c3D4e5F";

    /// The blocks of an article that has `lines` in the middle of its story, without that.
    fn blocks(lines: &[&str]) -> Vec<(BlockKind, String)> {
        let source = [&[STORY, STORY], lines, &[STORY, STORY]].concat().join("\n");
        let article = crate::parse(&source);
        let blocks = article.blocks().map(|block| (block.kind(), String::from(block.text().as_str())));
        blocks.filter(|(_, text)| text != STORY).collect()
    }

    #[test]
    fn a_shortcode_is_whole() {
        let whole = "[embed width=\"600\"]https://youtu.be/a1B2c3D4e5F[/embed]";
        assert_eq!(blocks(&[whole]), [(Embed, whole.into())]);
        let lines = ["[embed]", VIDEO, "[/embed]"];
        assert_eq!(blocks(&lines), [(Embed, lines.join("\n"))]);
        let caption =
            ["[caption id=\"a_12\"]<img src=\"https://example.com/a.jpg\" />", "The night tram[/caption]"];
        assert_eq!(blocks(&caption), [(Embed, caption.join("\n"))]);
    }

    #[test]
    fn a_shortcode_ends_before_the_story_goes_on() {
        let line = [STORY, " [youtube a1B2c3D4e5F] ", STORY].concat();
        let all = blocks(&[&line]);
        assert!(all.contains(&(Embed, "[youtube a1B2c3D4e5F]".into())), "{all:?}");
    }

    #[test]
    fn html_in_several_lines_is_one() {
        let quote = [
            "<blockquote class=\"twitter-tweet\">",
            "<p lang=\"en\">Trams all night!</p>",
            "&mdash; Jane Roe (@janeroe) <a href=\"https://twitter.com/janeroe/status/1124300000000000000\">May 3, 2019</a>",
            "</blockquote>",
            "<script async src=\"https://platform.twitter.com/widgets.js\"></script>",
        ];
        assert_eq!(blocks(&quote), [(Embed, quote.join("\n"))]);
        let frame =
            ["<iframe width=\"560\"", "src=\"https://www.youtube.com/embed/a1B2c3D4e5F\">", "</iframe>"];
        assert_eq!(blocks(&frame), [(Embed, frame.join("\n"))]);
        let line = quote.concat();
        assert_eq!(blocks(&[&line]), [(Embed, line.clone())]);
    }

    #[test]
    fn a_script_that_embeds_something_is_an_embed_of_its_own() {
        let player = "<audio controls><source src=\"https://media.example/a.mp3\"></audio>";
        let gist = "<script src=\"https://gist.github.com/ana/0123456789abcdef.js\"></script>";
        assert_eq!(blocks(&[player, gist]), [(Embed, player.into()), (Embed, gist.into())]);
    }

    #[test]
    fn a_cue_and_its_url_in_the_middle_of_a_line() {
        let line = [STORY, " WATCH: ", VIDEO, " ", STORY].concat();
        let found = blocks(&[&line]);
        assert_eq!(found[0], (Cue, "WATCH:".into()));
        assert_eq!(found[1], (Embed, VIDEO.into()));
    }

    #[test]
    fn media_under_the_label_of_another_page_are_embeds() {
        assert_eq!(blocks(&["READ MORE:", VIDEO])[1], (Embed, VIDEO.into()));
        let page = "https://news.example/2024/05/a-story";
        assert_eq!(blocks(&["READ MORE:", page])[1], (Related, page.into()));
    }

    #[test]
    fn a_text_of_cues_and_embeds_has_no_body() {
        let text = ["PLAY:\n", VIDEO, "\n\nWatch the full speech below:\n", VIDEO, "\n"].concat();
        let article = crate::parse(&text);
        let kinds: Vec<_> = article.blocks().map(|block| block.kind()).collect();
        assert_eq!(kinds, [Cue, Embed, Cue, Embed]);
        assert_eq!(article.diagnostics()[0].code(), crate::DiagnosticCode::NO_BODY);
        assert_eq!(crate::parse("PLAY:").blocks().next().unwrap().kind(), Cue);
        assert_eq!(crate::parse("The bridge is closed.").blocks().next().unwrap().kind(), Paragraph);
    }
}
