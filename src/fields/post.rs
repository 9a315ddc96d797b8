//! Flattened posts: what is left of a social post where its embed became text.

mod address;
mod gone;
mod line;
mod shared;
mod signature;
mod stamp;

pub(crate) use line::{PostLine, line_role, may_have_role};
pub(crate) use signature::{ends_with_signature, is_undated_name, signatures};

use crate::fields::slice::{spaces, text_in};
use crate::kind::named;
use crate::lexicon::platforms::{FRAME_STARTS, POSTING, SOUNDS};
use crate::span::{Span, is_space, trim};
use crate::text::{Text, is_line_end};
use crate::time::PartialDate;

named! {
    /// Where a flattened post was posted; named as the providers of URLs are.
    pub(crate) enum Platform: "social platform" {
        /// Bluesky.
        Bluesky = "bluesky",
        /// Facebook.
        Facebook = "facebook",
        /// Instagram.
        Instagram = "instagram",
        /// A server of the Fediverse.
        Mastodon = "mastodon",
        /// Reddit.
        Reddit = "reddit",
        /// Telegram.
        Telegram = "telegram",
        /// Threads.
        Threads = "threads",
        /// TikTok.
        TikTok = "tiktok",
        /// Truth Social.
        TruthSocial = "truth_social",
        /// Twitter, now X.
        Twitter = "twitter",
    }
}

/// A social post that was flattened into text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Post<'a> {
    platform: Platform,
    name: Option<Text<'a>>,
    handle: Option<Text<'a>>,
    date: Option<PartialDate>,
    words: Option<Text<'a>>,
    url: Option<Text<'a>>,
    picture: Option<Text<'a>>,
}

impl<'a> Post<'a> {
    /// Reads the block of `source` that `span` covers, whole: its words, who posted them and when, and its URL.
    ///
    /// `None` where nothing in it is a post's. Linear in the block.
    pub(crate) fn parse(source: &'a str, span: Span) -> Option<Self> {
        let block = Block { source, text: trim(&source[span]) };
        block.with_address().or_else(|| block.read())
    }

    /// Where it was posted.
    pub(crate) const fn platform(&self) -> Platform {
        self.platform
    }

    /// Who posted it, as the platform shows it.
    pub(crate) const fn name(&self) -> Option<Text<'a>> {
        self.name
    }

    /// The handle, without its `@`.
    pub(crate) const fn handle(&self) -> Option<Text<'a>> {
        self.handle
    }

    /// The day that its frame names, in the reader's time zone of old.
    pub(crate) const fn date(&self) -> Option<PartialDate> {
        self.date
    }

    /// What it says, without the links at its end.
    pub(crate) const fn words(&self) -> Option<Text<'a>> {
        self.words
    }

    /// The post's own URL, where its markup kept it or it stands beside the post.
    pub(crate) const fn url(&self) -> Option<Text<'a>> {
        self.url
    }

    /// The links at the end of its words: a `t.co` link, the address of a picture.
    #[cfg(test)]
    pub(crate) const fn picture(&self) -> Option<Text<'a>> {
        self.picture
    }
}

/// How many lines of a frame stand under a signature at the most.
const FRAME_LINES: usize = 6;

/// A block, and what it was cut from.
#[derive(Clone, Copy)]
struct Block<'a> {
    source: &'a str,
    text: &'a str,
}

impl<'a> Block<'a> {
    /// What the rules read; the lines of a frame that stand under a signature are left out.
    fn read(self) -> Option<Post<'a>> {
        let rules = [
            Block::signed,
            Block::sound,
            Block::quoted,
            Block::shared,
            Block::dated,
            Block::widget,
            Block::linked,
        ];
        let mut text = self.text;
        for _ in 0..FRAME_LINES {
            let block = Self { text, ..self };
            if let Some(post) = rules.iter().find_map(|rule| rule(block)) {
                return Some(post);
            }
            let last = last_line(text);
            if last.len() == text.len() || !line_role(last).is_some_and(PostLine::trails) {
                return None;
            }
            text = trim(&text[..text.len() - last.len()]);
        }
        None
    }

    /// `post = address rest / rest address / rest`, the last with the address on a line inside of it
    fn with_address(self) -> Option<Post<'a>> {
        let link = address::find(self.text)?;
        let (before, behind) = (&self.text[..link.span().start()], &self.text[link.span().end()..]);
        let bare = |part: &str| !part.contains(char::is_alphanumeric);
        let rest = match (bare(before), bare(behind)) {
            (true, true) => return None,
            (true, false) => behind.trim_start_matches(['>', ')', ']']),
            (false, true) => before.trim_end_matches(['<', '(', '[']),
            (false, false) => self.text,
        };
        let rest = Self { text: trim(rest), ..self };
        let post = rest.read().or_else(|| rest.headed())?;
        let own = post.url.is_none() && address::is_own(&post, link.as_str());
        own.then(|| self.carried(post, link.as_str()))
    }

    /// `post` with its URL, which is none of its words.
    fn carried(self, post: Post<'a>, url: &'a str) -> Post<'a> {
        let words = post.words.map(|words| words.as_str());
        let words = words.map(|words| words.strip_prefix(url).or(words.strip_suffix(url)).unwrap_or(words));
        let words = words.and_then(|words| self.some(trim(words)));
        Post { url: self.some(url), words, ..post }
    }

    /// A post of which only the platform and the words are known.
    fn post(self, platform: Platform, words: &'a str) -> Post<'a> {
        let (words, links) = trailing_links(unquoted(trim(words)));
        Post {
            platform,
            name: None,
            handle: None,
            date: None,
            words: self.some(words),
            url: None,
            picture: self.some(links),
        }
    }

    fn some(self, part: &'a str) -> Option<Text<'a>> {
        (!part.is_empty()).then(|| text_in(self.source, part))
    }

    /// `words — Name (@handle) June 5, 2017`
    fn signed(self) -> Option<Post<'a>> {
        let signature = ends_with_signature(self.text)?;
        let (words, part) =
            (signature::words_before(self.text, &signature), |text: Text<'a>| self.some(text.as_str()));
        Some(Post {
            name: part(signature.name()),
            handle: part(signature.handle()),
            date: signature.date(),
            url: signature.url().and_then(part),
            ..self.post(platform_of(signature.handle().as_str()), words)
        })
    }

    /// `@handle words ♬ original sound - Name`
    fn sound(self) -> Option<Post<'a>> {
        let (handle, words, name) = sound(self.text)?;
        Some(Post { name: self.some(name), handle: self.some(handle), ..self.post(Platform::TikTok, words) })
    }

    /// `@handle: words`
    fn quoted(self) -> Option<Post<'a>> {
        let (handle, words) = quoted(self.text)?;
        Some(Post { handle: self.some(handle), ..self.post(platform_of(handle), words) })
    }

    /// `View this post on Instagram`, words, `A post shared by Name (@handle)`: any part of it.
    fn shared(self) -> Option<Post<'a>> {
        let (first, rest) = first_line(self.text);
        let stub = line::stub(first);
        let body = if stub.is_some() { rest } else { self.text };
        let last = last_line(body);
        let Some(shared) = shared::in_line(last) else {
            return stub.map(|platform| self.post(platform, body));
        };
        let upto = if shared.before.is_empty() { last } else { &last[shared.before.len()..] };
        let words = &body[..body.len() - upto.len()];
        Some(Post {
            name: self.some(shared.name),
            handle: shared.handle.and_then(|handle| self.some(handle)),
            date: shared.date,
            ..self.post(shared.platform, words)
        })
    }

    /// `Name @handle · May 5`, and the words on the lines under it.
    fn dated(self) -> Option<Post<'a>> {
        let (first, rest) = first_line(self.text);
        let (name, handle, date) = line::headed(first).filter(|_| !rest.is_empty())?;
        Some(Post {
            name: self.some(name),
            handle: self.some(handle),
            date,
            ..self.post(platform_of(handle), rest)
        })
    }

    /// The pasted widget, in one line or in many.
    fn widget(self) -> Option<Post<'a>> {
        let widget = widget(self.text)?;
        Some(Post {
            name: self.some(widget.name),
            handle: self.some(widget.handle),
            date: widget.date,
            ..self.post(platform_of(widget.handle), widget.words)
        })
    }

    /// The head of a widget and its words, of which the address beside it tells that they are a post.
    fn headed(self) -> Option<Post<'a>> {
        let head = head(self.text)?;
        let of = Post {
            name: self.some(head.name),
            handle: self.some(head.handle),
            ..self.post(platform_of(head.handle), head.rest)
        };
        Some(of)
    }

    /// Words that end in a picture's address.
    fn linked(self) -> Option<Post<'a>> {
        let post = self.post(Platform::Twitter, self.text);
        post.picture.is_some().then_some(post)
    }
}

/// The platform whose grammar of handles `handle` shows, without its `@`; Twitter's is the plain one.
fn platform_of(handle: &str) -> Platform {
    match handle.split_once('@') {
        Some(_) => Platform::Mastodon,
        None if handle.contains('.') => Platform::Bluesky,
        None => Platform::Twitter,
    }
}

/// Handle, words and the sound's maker of `@handle words ♬ original sound - Name`.
fn sound(text: &str) -> Option<(&str, &str, &str)> {
    let (rest, handle) = signature::handle(text).ok()?;
    let note = rest.rfind('♬')?;
    let sound = trim(&rest[note + '♬'.len_utf8()..]);
    let name = SOUNDS.iter().find_map(|lead| crate::fields::phrase::strip_open(sound, lead)).unwrap_or(sound);
    (name.chars().nth(100).is_none()).then(|| (handle, trim(&rest[..note]), trim(name)))
}

/// Whether `line` names the sound of a video, as TikTok does.
pub(crate) fn holds_sound(line: &str) -> bool {
    line.len() <= 1000 && line.contains('♬')
}

/// Handle and words of `@handle: words`, and of what somebody posted again: `RT @handle: words`.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let (rest, handle) = signature::handle(text.strip_prefix("RT ").unwrap_or(text)).ok()?;
    let words = trim(rest.strip_prefix(": ")?);
    (!words.is_empty()).then_some((handle, words))
}

/// What a pasted widget says.
struct Widget<'a> {
    name: &'a str,
    handle: &'a str,
    words: &'a str,
    date: Option<PartialDate>,
}

/// ```abnf
/// widget = *( button SP ) name SP *( button SP ) handle SP *( button SP ) words ( SP stamp / line-end frame ) *any
/// ```
fn widget(text: &str) -> Option<Widget<'_>> {
    let Head { name, handle, rest } = head(text)?;
    let (end, date) = match stamp::find(rest) {
        Some((start, _, date)) => (start, date),
        None => (frame_start(rest)?, None),
    };
    Some(Widget { name, handle, words: without_counts(&rest[..end]), date })
}

/// Who posted, as a widget begins, and what stands behind that.
struct Head<'a> {
    name: &'a str,
    handle: &'a str,
    rest: &'a str,
}

/// `head = *( button SP ) name SP *( button SP ) handle SP *( button SP )`
fn head(text: &str) -> Option<Head<'_>> {
    let body = without_buttons(text);
    let at = memchr::memchr(b'@', crate::fields::slice::head(body, 240).as_bytes())?;
    let (rest, handle) = signature::handle(&body[at..]).ok()?;
    let name =
        trim(body[..at].trim_end_matches(|c: char| is_space(c) || matches!(c, '✔' | '✓' | '\u{FE0F}')));
    let name = name.strip_suffix("Verified account").map_or(name, trim);
    let is_name = name.chars().nth(60).is_none() && !name.contains(['.', ':']) || name.len() < 24;
    is_name.then(|| Head { name, handle, rest: without_buttons(rest) })
}

/// `text` without the buttons at its start, each a word or a line.
fn without_buttons(text: &str) -> &str {
    let mut rest = trim(text);
    while let Some(next) = BUTTON_WORDS.iter().find_map(|button| crate::fields::phrase::strip(rest, button)) {
        let Ok((next, space)) = spaces(next) else { break };
        if space.is_empty() {
            break;
        }
        rest = next;
    }
    rest
}

/// The buttons that stand between a widget's name, handle and words.
const BUTTON_WORDS: [&str; 9] =
    ["follow", "folgen", "segui", "seguir", "suivre", "verified account", "·", "✔", "✓"];

/// Where the frame's lines start that stand under the words of a widget without a stamp.
fn frame_start(words: &str) -> Option<usize> {
    let mut lines = words.match_indices(is_line_end).map(|(at, _)| at);
    lines.find(|&at| {
        let (line, _) = first_line(trim(&words[at..]));
        matches!(line_role(line), Some(PostLine::Counts | PostLine::Frame))
    })
}

/// `words` without the bare number, a count of likes, that may stand on the line under them.
fn without_counts(words: &str) -> &str {
    let words = trim(words);
    let last = last_line(words);
    let is_count =
        last.len() < words.len() && last.bytes().all(|b| b.is_ascii_digit() || b",.KM".contains(&b));
    if is_count { trim(&words[..words.len() - last.len()]) } else { words }
}

/// The first line of `text` and what follows it, both trimmed.
fn first_line(text: &str) -> (&str, &str) {
    let end = text.find(is_line_end).unwrap_or(text.len());
    (trim(&text[..end]), trim(&text[end..]))
}

/// The last line of `text`.
fn last_line(text: &str) -> &str {
    text.rfind(is_line_end).map_or(text, |end| trim(&text[end..]))
}

/// The words of a line of a post, without its signature and the links before that.
pub(crate) fn own_words(line: &str) -> &str {
    let line = trim(line);
    let words = ends_with_signature(line).map_or(line, |signature| signature::words_before(line, &signature));
    trailing_links(unquoted(words)).0
}

/// `words` without the marks that quote them as Markdown does, at their start and their end.
fn unquoted(words: &str) -> &str {
    if !words.starts_with('>') {
        return words;
    }
    words.trim_matches(|c: char| c == '>' || is_space(c))
}

/// Whether `text` is a line that stands where a post or a video was: it cannot be shown, or not yet.
pub(crate) fn is_left(text: &str) -> bool {
    crate::fields::phrase::strip_any(text, FRAME_STARTS).is_some()
        || gone::is_gone(text)
        || gone::asks_for_consent(text)
}

/// Whether all of `line` is a day, perhaps with the time.
pub(crate) fn is_day(line: &str) -> bool {
    line.len() <= MAX_DAY && stamp::when(line).is_ok_and(|(rest, _)| rest.is_empty())
}

/// The longest day with a time, in bytes.
const MAX_DAY: usize = 60;

/// Whether `text` speaks of posts or of where they are posted.
pub(crate) fn speaks_of_posts(text: &str) -> bool {
    crate::scan::words(text).any(|word| crate::lexicon::words::holds(POSTING, word))
}

/// `words` and the links that stood at their end: `t.co` and a picture's address, which may touch each other and the
/// last word. Looks at a bounded number of bytes.
pub(super) fn trailing_links(words: &str) -> (&str, &str) {
    let words = words.trim_end_matches(is_space);
    let mut start = words.len();
    for _ in 0..4 {
        let before = words[..start].trim_end_matches(is_space);
        let Some(link) = link_at_end(before) else { break };
        start = link;
    }
    (words[..start].trim_end_matches(is_space), &words[start..])
}

/// Where the link starts that `text` ends with, if it is one of those that Twitter sets at the end of a post.
///
/// ```abnf
/// link = ( "pic.twitter.com/" / "pic.x.com/" / "http" ["s"] "://t.co/" ) 1*ALNUM
/// ```
fn link_at_end(text: &str) -> Option<usize> {
    let host = text.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let has_id = host.len() < text.len() && text.len() - host.len() <= 40;
    const HOSTS: [&str; 4] = ["pic.twitter.com/", "pic.x.com/", "https://t.co/", "http://t.co/"];
    let start = HOSTS.iter().find_map(|start| host.strip_suffix(start)).filter(|_| has_id)?;
    Some(start.len())
}

#[cfg(test)]
mod tests;
