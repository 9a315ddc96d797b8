//! Embeds: URLs on their own, flattened posts, shortcodes, pasted HTML.

use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::decide::Joint;
use crate::fields::cue::{self, Strength};
use crate::fields::post::PostLine;
use crate::fields::{markup, shortcode};
use crate::kind::BlockKind;
use crate::link::links;
use crate::rule::Rule;
use crate::shape::Ending;
use crate::span::trim;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    url(desk, at);
    post(desk, at);
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

/// The pieces that one post spans at the most: a widget of a name, a handle, buttons, a few lines of words and counts.
const POST: usize = 10;

/// Bytes above which a line is more than a post's words and its signature.
const LONGEST: usize = 520;

/// ```abnf
/// post = *( frame-line / words ) closing-line        ; at most ten pieces
/// ```
fn post<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let Some(reach) = page.post_within(at, POST) else { return };
    let mut words = 0;
    let mut blanks = 0;
    let mut long = 0;
    for end in at + 1..=reach + 1 {
        let last = end - 1;
        let role = page.role(last);
        blanks += usize::from(last > at && page.joint(last) == Joint::Blank);
        let Some(role) = role.filter(|role| closes(*role)) else {
            words += usize::from(role.is_none());
            long += usize::from(role.is_none() && page.piece(last).shape.is_long());
            continue;
        };
        let mut bid = desk
            .bid(Rule::POST, BlockKind::Embed, at, end)
            .add(match role {
                PostLine::SignedWords | PostLine::Signature => Cost::PostSigned,
                PostLine::SharedBy(_) | PostLine::Sound | PostLine::Widget => Cost::PostShared,
                PostLine::Stub(_) | PostLine::Frame => Cost::PostStub,
                PostLine::Stamp | PostLine::Counts => Cost::PostStamp,
                _ => Cost::PostLinked,
            })
            .when(opens_post(page, at), Cost::PostOpened)
            .when(at > 0 && page.piece(at - 1).shape.ending == Ending::Colon, Cost::PostAnnounced)
            .when(end == at + 1 && role == PostLine::Signature, Cost::PostWithoutWords)
            .when(page.is_before_prose(at) && matches!(role, PostLine::SharedBy(_)), Cost::PostBeforeProse)
            .when(page.piece(last).shape.len > LONGEST, Cost::PostTooLong);
        for _ in 0..words {
            bid = bid.add(Cost::PostWords);
        }
        for _ in 0..blanks {
            bid = bid.add(Cost::PostOverBlank);
        }
        for _ in 0..long {
            bid = bid.add(Cost::PostLongWords);
        }
        bid.place();
    }
}

/// Whether a post can end with a line of that role.
pub(super) const fn closes(role: PostLine) -> bool {
    !matches!(role, PostLine::Named | PostLine::Handle | PostLine::Button)
}

/// Whether a post plainly begins with the piece.
fn opens_post(page: &Page<'_>, at: usize) -> bool {
    let role = page.role(at);
    matches!(role, Some(PostLine::Stub(_) | PostLine::Named | PostLine::Handle | PostLine::Button))
        || page.text(at).starts_with(['@', '#'])
        || page.text(at).starts_with(".@")
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
    let embed_below = page
        .pieces
        .get(at + 1)
        .is_some_and(|next| next.shape.len < 2048 && is_only_urls(&page.source[next.span]))
        || page.pieces.get(at + 1).is_some() && page.role(at + 1).is_some();
    desk.bid(Rule::CUE, BlockKind::Cue, at, at + 1)
        .add(if cue.strength() == Strength::Certain { Cost::CueCertain } else { Cost::CuePossible })
        .when(embed_below, Cost::CueOverEmbed)
        .when(page.piece(at).shape.ending == Ending::Colon, Cost::CueColon)
        .when(page.piece(at).shape.len > 90, Cost::CueLong)
        .place();
}
