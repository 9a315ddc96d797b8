//! Embeds: URLs on their own, flattened posts, shortcodes, pasted HTML.

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::cue::{self, Strength};
use crate::fields::{markup, shortcode};
use crate::kind::BlockKind;
use crate::link::links;
use crate::rule::Rule;
use crate::shape::{Ending, Opening};
use crate::span::trim;

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
    if text.len() < 4096 && memchr::memmem::find(text.as_bytes(), b"://").is_some() && is_only_urls(text) {
        let label = at.checked_sub(1).and_then(|above| desk.page.hit_kind(above));
        if let Some(kind) = label.filter(|kind| matches!(kind, BlockKind::Source | BlockKind::Related)) {
            desk.bid(Rule::URL, kind, at, at + 1).add(Cost::UrlUnderLabel).place();
        }
        desk.bid(Rule::URL, BlockKind::Embed, at, at + 1).add(Cost::Url).place();
    }
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

/// ```abnf
/// shortcode = "[" name *( SP attribute ) "]" [ *CHAR "[/" name "]" ]
/// ```
fn shortcode<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    if shortcode::whole(desk.page.text(at)).is_some() {
        desk.bid(Rule::SHORTCODE, BlockKind::Embed, at, at + 1).add(Cost::Shortcode).place();
    }
}

/// ```abnf
/// markup = html-embed / markdown-image / markdown-link / "<" URL ">"         ; see `fields::markup`
/// ```
fn markup<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    if markup::embed(desk.page.text(at)).is_some() {
        desk.bid(Rule::MARKUP, BlockKind::Embed, at, at + 1).add(Cost::Markup).place();
    }
}

/// ```abnf
/// cue = watch-word *WORD [ ":" ] / media-noun ":" / *WORD "below" [ ":" ]      ; see `fields::cue`
/// ```
fn cue<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let Some(cue) = cue::is_cue(page.text(at)) else { return };
    let embed_below = is_over_embed(page, at);
    let colon = page.piece(at).shape.ending == Ending::Colon;
    let lost = colon
        && cue.runs()
        && page.pieces.get(at + 1).is_none_or(|next| next.shape.opening != Opening::Quote);
    desk.bid(Rule::CUE, BlockKind::Cue, at, at + 1)
        .add(if cue.strength() == Strength::Certain { Cost::CueCertain } else { Cost::CuePossible })
        .when(embed_below, Cost::CueOverEmbed)
        .when(colon, Cost::CueColon)
        .when(lost && !embed_below, Cost::CueLost)
        .when(cue.calls(), Cost::CueCalls)
        .when(at == 0 && !embed_below && !colon, Cost::CueFirst)
        .when(page.is_last(at), Cost::CueLast)
        .when(page.piece(at).shape.len > 90, Cost::CueLong)
        .place();
}

/// Whether a URL or a line of a post stands under the piece.
pub(super) fn is_over_embed(page: &Page<'_>, at: usize) -> bool {
    let Some(next) = page.pieces.get(at + 1) else { return false };
    page.role(at + 1).is_some() || next.shape.len < 2048 && is_only_urls(page.text(at + 1))
}
