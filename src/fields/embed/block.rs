//! The embeds in a block: its URLs, its shortcode, its markup, or the post that it is.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::{Embed, EmbedClass, EmbedForm, EmbedKind, Provider};
use crate::fields::markup::{self, Markup, Notation};
use crate::fields::post::Post;
use crate::fields::shortcode::{self, Shortcode};
use crate::fields::slice::{span_in, text_in};
use crate::lexicon::markup::PLAYED;
use crate::lexicon::providers::{Sort, by_name};
use crate::lexicon::shortcodes::{ALIASES, NOTED};
use crate::link::{Link, links};
use crate::span::Span;
use crate::text::Text;
use crate::time::PartialDate;

/// The embeds of the block of `source` that `span` covers, known to hold one: in order, one at least. Linear in the
/// block.
pub(crate) fn of_block(source: &str, span: Span) -> Vec<Embed<'_>> {
    let text = &source[span];
    if let Some(found) = shortcode::whole(text) {
        return vec![of_shortcode(span, &found)];
    }
    if let Some(found) = markup::embed(text) {
        return vec![of_markup(source, span, &found)];
    }
    let urls: Vec<Link<'_>> = links(text).collect();
    if !urls.is_empty() && is_nothing_but(text, &urls) {
        let place = |url: &Link<'_>| span_in(source, &text[url.span()]);
        return urls.iter().map(|url| of_url(&source[place(url)], EmbedForm::Url, place(url))).collect();
    }
    vec![match Post::parse(source, span) {
        Some(post) => of_post(span, &post),
        None => Embed::empty(EmbedForm::Post, span),
    }]
}

/// Whether no word stands between and around the URLs.
fn is_nothing_but(text: &str, urls: &[Link<'_>]) -> bool {
    let starts = urls.iter().map(|url| url.span().start()).chain([text.len()]);
    let ends = [0].into_iter().chain(urls.iter().map(|url| url.span().end()));
    !ends.zip(starts).any(|(end, start)| text[end..start].contains(char::is_alphanumeric))
}

fn of_url(url: &str, form: EmbedForm, span: Span) -> Embed<'_> {
    Embed::from_url(url).unwrap_or_else(|_| Embed::empty(form, span)).with_form(form, span)
}

/// Without a URL its name may still be a provider's, and what it embeds an id: `[youtube a1B2c3D4e5F]`.
fn of_shortcode<'a>(span: Span, found: &Shortcode<'a>) -> Embed<'a> {
    let form = EmbedForm::Shortcode;
    let name = found.name().as_str();
    let embed = match found.target().map(|target| target.as_str()) {
        Some(url) if url.contains("//") => of_url(url, form, span),
        id => Embed { id: id.map(Cow::Borrowed), ..of_provider(provider_of(name), form, span, None) },
    };
    embed.with_noted(noted(NOTED, name))
}

/// The provider of which a shortcode of that name embeds items.
fn provider_of(name: &str) -> &str {
    ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(name)).map_or(name, |row| row.1)
}

/// What a shortcode or an element of that name is for.
fn noted(table: &[(&str, EmbedKind)], name: &str) -> Option<EmbedKind> {
    table.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|row| row.1)
}

fn of_markup<'a>(source: &'a str, span: Span, found: &Markup<'a>) -> Embed<'a> {
    let form = match found.notation() {
        Notation::Html => EmbedForm::Html,
        Notation::MarkdownLink | Notation::MarkdownImage | Notation::Autolink => EmbedForm::Url,
    };
    let embed = match found.url() {
        Some(url) => of_url(url.as_str(), form, span),
        None => Embed::empty(form, span),
    };
    let embed = embed.with_noted(found.element().and_then(|name| noted(PLAYED, name)));
    let place = |part: Text<'a>| text_in(source, part.as_str());
    signed(embed, found.name().map(place), found.handle(), found.date())
}

fn of_post<'a>(span: Span, post: &Post<'a>) -> Embed<'a> {
    let embed = match post.url() {
        Some(url) => of_url(url.as_str(), EmbedForm::Post, span),
        None => {
            let kind = Some(EmbedKind::SocialPost);
            of_provider(post.platform().provider().as_str(), EmbedForm::Post, span, kind)
        }
    };
    let embed = signed(embed, post.name(), post.handle(), post.date());
    match post.words() {
        Some(words) => embed.with_words(words),
        None => embed,
    }
}

/// The embed with what the frame of a post says.
fn signed<'a>(
    mut embed: Embed<'a>,
    name: Option<Text<'a>>,
    handle: Option<Text<'a>>,
    date: Option<PartialDate>,
) -> Embed<'a> {
    if let Some(name) = name {
        embed = embed.with_name(name);
    }
    if let Some(handle) = handle {
        embed = embed.with_handle(handle.as_str());
    }
    match date {
        Some(date) => embed.with_date(date),
        None => embed,
    }
}

/// An item of the provider with that name, of which the text keeps no URL: of that kind where it has such, or else what
/// most of its items are.
fn of_provider(name: &str, form: EmbedForm, span: Span, kind: Option<EmbedKind>) -> Embed<'static> {
    let empty = Embed::empty(form, span);
    let Some(row) = by_name(name) else { return empty };
    let mut items = row.site.shapes.iter().filter(|shape| shape.sort == Sort::Class(EmbedClass::Item));
    let first = items.clone().next();
    let shape = items.find(|shape| kind.is_some() && shape.kind == kind).or(first);
    Embed { provider: Some(Provider::of(row)), row: Some(row), shape, class: Some(EmbedClass::Item), ..empty }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn whole(text: &str) -> Vec<Embed<'_>> {
        of_block(text, Span::new(0, text.len()))
    }

    #[test]
    fn each_url_of_a_line_is_one() {
        let text = "https://youtu.be/a1B2c3D4e5F | https://vimeo.com/123456789";
        let found = whole(text);
        let ids: Vec<_> = found.iter().map(|embed| (embed.id().unwrap(), embed.span())).collect();
        assert_eq!(ids, [("a1B2c3D4e5F", Span::new(0, 28)), ("123456789", Span::new(31, 58))]);
    }

    #[test]
    fn spans_are_those_of_the_source() {
        let text = "PLAY:\nhttps://youtu.be/a1B2c3D4e5F";
        assert_eq!(of_block(text, Span::new(6, 34))[0].span(), Span::new(6, 34));
    }

    #[test]
    fn a_flattened_post_is_its_platforms_item() {
        let text = "The robot stays. – Town Library (@townlibrary) June 6, 2018";
        let found = &whole(text)[0];
        assert_eq!((found.form(), found.provider()), (EmbedForm::Post, Some(Provider::TWITTER)));
        assert_eq!((found.kind(), found.handle()), (Some(EmbedKind::SocialPost), Some("townlibrary")));
        assert_eq!(found.words().unwrap(), "The robot stays.");
        assert_eq!(found.date().unwrap().to_string(), "2018-06-06");
    }

    #[test]
    fn a_shortcode_may_hold_a_url_or_an_id() {
        let found = &whole("[embed]https://youtu.be/a1B2c3D4e5F[/embed]")[0];
        assert_eq!((found.form(), found.id()), (EmbedForm::Shortcode, Some("a1B2c3D4e5F")));
        let found = &whole("[youtube a1B2c3D4e5F]")[0];
        assert_eq!((found.provider(), found.id()), (Some(Provider::YOUTUBE), Some("a1B2c3D4e5F")));
        assert_eq!(found.kind(), Some(EmbedKind::Video));
    }

    #[test]
    fn a_handle_is_what_the_signature_says_and_no_number() {
        let text = "<blockquote class=\"bluesky-embed\" \
            data-bluesky-uri=\"at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kt2oe5jr422l\"><p>Trams!</p>\
            &mdash; Jane Roe (@janeroe.bsky.social) \
            <a href=\"https://bsky.app/profile/janeroe.bsky.social/post/3kt2oe5jr422l\">May 22, 2024</a></blockquote>";
        assert_eq!(whole(text)[0].handle(), Some("janeroe.bsky.social"));
        let threads = &whole("Post by @townlibrary\nView on Threads")[0];
        assert_eq!((threads.handle(), threads.name()), (Some("townlibrary"), None));
    }

    #[test]
    fn a_shortcode_is_for_what_its_name_says() {
        let kind = |text| whole(text)[0].kind();
        assert_eq!(kind("[gallery ids=\"1,2,3\"]"), Some(EmbedKind::Gallery));
        assert_eq!(kind("[gallery]"), Some(EmbedKind::Gallery));
        assert_eq!(kind("[playlist ids=\"1,2\"]"), Some(EmbedKind::Playlist));
        assert_eq!(kind("[video src=\"https://town.example/player?clip=3\"]"), Some(EmbedKind::Video));
        assert_eq!(kind("[caption id=\"a1\"]The bridge[/caption]"), Some(EmbedKind::Image));
        assert_eq!(kind("[pullquote]So be it.[/pullquote]"), None);
        let tweet = &whole("[tweet 1094964399700104839]")[0];
        assert_eq!((tweet.provider(), tweet.kind()), (Some(Provider::TWITTER), Some(EmbedKind::SocialPost)));
        assert!(tweet.posted_at().is_some());
    }

    #[test]
    fn an_element_plays_what_its_name_says() {
        let kind = |text| whole(text)[0].kind();
        assert_eq!(kind("<video controls><source data-id=\"3\"></video>"), Some(EmbedKind::Video));
        assert_eq!(kind("<audio src=\"https://town.example/play?n=3\"></audio>"), Some(EmbedKind::Audio));
        assert_eq!(kind("<iframe src=\"https://town.example/frame\"></iframe>"), None);
    }

    #[test]
    fn pasted_html_gives_its_url() {
        let text = r#"<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F" width="560"></iframe>"#;
        let found = &whole(text)[0];
        assert_eq!((found.form(), found.id()), (EmbedForm::Html, Some("a1B2c3D4e5F")));
        assert_eq!(found.span(), Span::new(0, text.len()));
    }
}
