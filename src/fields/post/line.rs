//! What one line is to a flattened post.

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{digit1, one_of, space1};
use nom::combinator::{opt, recognize, verify};
use nom::multi::{many0_count, separated_list1};
use nom::sequence::{preceded, terminated};

use super::address::is_address;
use super::signature::{ends_with_signature, handle};
use super::stamp::{stamp, when};
use super::{Platform, shared, trailing_links, unquoted};
use crate::fields::phrase;
use crate::fields::slice::{Parsed, spaces};
use crate::glance::{self, Glance, Sight};
use crate::lexicon::families;
use crate::lexicon::platforms::{
    ANSWERS, BUTTONS, COUNTED, FOLLOWS, FRAMES, LISTED, STUBS, TRANSLATED, TRANSLATORS,
};
use crate::lexicon::words::holds;
use crate::span::trim;
use crate::time::PartialDate;

/// The longest line of a frame, in bytes; longer ones are a post's words, or prose.
const MAX_FRAME: usize = 160;

/// What a line is to a flattened post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PostLine {
    /// `.. words — Name (@handle) June 5, 2017`
    SignedWords,
    /// `— Name (@handle) June 5, 2017`, the words in the lines before it.
    Signature,
    /// `View this post on Instagram`
    Stub(Platform),
    /// `A post shared by Name (@handle)`, `.. Posted by Name on Monday, June 5, 2017`
    SharedBy(Platform),
    /// `.. words pic.twitter.com/..`
    LinkedWords,
    /// `@handle words ♬ original sound - Name`
    Sound,
    /// `@handle: words`
    Quoted,
    /// `Follow Name @handle words 11:22 PM - 19 Oct 2016 12 Retweets`
    Widget,
    /// `https://twitter.com/name/status/1234567890`, and nothing else.
    Address,
    /// `11:22 PM - 19 Oct 2016`, under a post or over an article.
    Stamp,
    /// `4,101 Retweets 3,957 likes`
    Counts,
    /// `Twitter Ads info and privacy`
    Frame,
    /// `Name @handle`
    Named,
    /// `Name @handle · May 5`, `Replying to @handle`: the words on the line under it.
    Headed,
    /// `Name (@handle)`, no dash, the day on the line under it.
    Undated,
    /// The words under a line that says who posted them and when.
    HeadedWords,
    /// `@handle`
    Handle,
    /// `Follow`, `Reply`, `✔`, a number: a post's where other lines of it stand beside it.
    Button,
}

impl PostLine {
    /// Whether the line may stand under the signature. Instagram's stub opens the next post.
    pub(crate) const fn trails(self) -> bool {
        match self {
            Self::Stub(platform) => !matches!(platform, Platform::Instagram),
            _ => matches!(self, Self::Stamp | Self::Counts | Self::Frame | Self::Button | Self::Address),
        }
    }

    /// Whether the line is a post's without regard to its neighbours.
    #[cfg(test)]
    pub(crate) const fn stands_alone(self) -> bool {
        !matches!(
            self,
            Self::Named
                | Self::Headed
                | Self::HeadedWords
                | Self::Handle
                | Self::Button
                | Self::LinkedWords
                | Self::Stamp
                | Self::Quoted
        )
    }
}

/// What a line of a post has that neither begins nor ends with a number: an address or a handle, or a word of its frame.
const SIGHTS: Sight = glance::AT | glance::SLASH | glance::word(families::FRAME);

/// The longest button that is a sign, in bytes.
const SIGN: usize = 8;

/// Whether `line`, of which `glance` tells, may have a [role](line_role).
pub(crate) fn may_have_role(line: &str, glance: Glance) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    glance.may_have(SIGHTS)
        || line.len() <= SIGN
        || line.starts_with(digit)
        || line.trim_end_matches(['.', 'K', 'M', 'k']).ends_with(digit)
}

/// What `line` is to a flattened post, if anything. Looks at a bounded number of bytes, save where a line starts with
/// `@` or `Follow`.
pub(crate) fn line_role(line: &str) -> Option<PostLine> {
    let line = trim(line);
    if let Some(signature) = ends_with_signature(line) {
        let alone = unquoted(&line[..signature.span().start()]).is_empty();
        return Some(if alone { PostLine::Signature } else { PostLine::SignedWords });
    }
    if let Some(shared) = shared::in_line(line) {
        return Some(PostLine::SharedBy(shared.platform));
    }
    if trailing_links(line).0.len() < line.len() {
        return Some(PostLine::LinkedWords);
    }
    if memchr::memchr(b'/', line.as_bytes()).is_some() && is_address(line) {
        return Some(PostLine::Address);
    }
    if answers(line) {
        return Some(PostLine::Headed);
    }
    if super::is_left(line) {
        return Some(PostLine::Frame);
    }
    if super::quoted(line).is_some() {
        return Some(PostLine::Quoted);
    }
    let framed = (line.len() <= MAX_FRAME).then(|| frame(line)).flatten();
    framed.or_else(|| super::sound(line).map(|_| PostLine::Sound)).or_else(|| {
        let opens = line.starts_with('@') || is_follow(line);
        (opens && super::widget(line).is_some()).then_some(PostLine::Widget)
    })
}

fn is_follow(line: &str) -> bool {
    FOLLOWS.iter().any(|word| phrase::strip_open(line, word).is_some())
}

/// Digits that the id of a post or a video has at the least; a telephone number has fewer.
const MIN_ID: usize = 13;

/// A short line of a post's frame.
fn frame(line: &str) -> Option<PostLine> {
    if let Some(platform) = stub(line) {
        return Some(PostLine::Stub(platform));
    }
    if phrase::is_any(line, FRAMES) || is_translated(line) || lists_posts(line) {
        return Some(PostLine::Frame);
    }
    match line.chars().next()? {
        '@' => is_handle(line).then_some(PostLine::Handle),
        '✔' | '✓' if is_handle(line.trim_start_matches(['✔', '✓', '\u{FE0F}', ' '])) => {
            Some(PostLine::Handle)
        }
        '0'..='9' => numbers(line),
        _ => button(line)
            .then_some(PostLine::Button)
            .or_else(|| counted_alone(line))
            .or_else(|| icons(line))
            .or_else(|| named(line).map(|_| PostLine::Named))
            .or_else(|| headed(line).map(|_| PostLine::Headed)),
    }
}

/// The platform whose stub the whole of `line` is.
pub(super) fn stub(line: &str) -> Option<Platform> {
    phrase::candidates(line, STUBS, |row| row.0)
        .iter()
        .find(|(phrase, _)| phrase::strip(line, phrase).is_some_and(str::is_empty))
        .map(|row| row.1)
}

/// Whether all of `text` is a handle.
fn is_handle(text: &str) -> bool {
    handle(text).is_ok_and(|(rest, _)| rest.is_empty())
}

/// `answers = <a phrase of the table> 1*( SP handle )        ; "Replying to @janeroe"`
fn answers(line: &str) -> bool {
    if line.len() > MAX_FRAME || memchr::memchr(b'@', line.as_bytes()).is_none() {
        return false;
    }
    let Some(to) = phrase::strip_any(line, ANSWERS).map(trim) else { return false };
    !to.is_empty() && to.split(' ').all(|word| word == "and" || is_handle(word))
}

/// `translated = <a phrase of the table> *WORD translator`
fn is_translated(line: &str) -> bool {
    let last = line.trim_end_matches('.').rsplit(' ').next().unwrap_or(line);
    holds(TRANSLATORS, last) && phrase::strip_any(line, TRANSLATED).is_some()
}

/// `lists-posts = <a phrase of the table> SP account         ; "Tweets by HarbourTrams": the box of a timeline`
fn lists_posts(line: &str) -> bool {
    let Some(account) = phrase::strip_any(line, LISTED).map(trim) else { return false };
    let name = account.trim_start_matches(['@', '\u{200E}', '\u{200F}']);
    // Of a person prose says the name; an account has signs, or capitals in mid-word.
    let inner = name
        .char_indices()
        .any(|(at, c)| at > 0 && (c.is_ascii_uppercase() || c == '_' || c.is_ascii_digit()));
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && (inner || name.len() < account.len())
}

/// Signs that platforms set before what they count.
const ICONS: [char; 26] = [
    '💬', '🗨', '🔁', '🔃', '🔄', '↩', '↪', '⟲', '↻', '⇄', '❤', '♥', '♡', '🤍', '💙', '🧡', '👍', '👎', '👁',
    '👀', '📊', '🔖', '📤', '📥', '⭐', '😂',
];

/// `icons = 2*( icon *WSP count *WSP )        ; "💬 114 🔁 230 ❤️ 1.1K"`
fn icons(line: &str) -> Option<PostLine> {
    let mut rest = line;
    for counted in 0.. {
        if rest.is_empty() {
            return (counted > 1).then_some(PostLine::Counts);
        }
        let behind = rest.strip_prefix(ICONS)?.trim_start_matches(['\u{FE0F}', ' ', '\u{A0}']);
        let (left, _) = count(behind).ok()?;
        rest = left.trim_start_matches([' ', '\u{A0}', '·', '|']);
    }
    None
}

fn button(line: &str) -> bool {
    let follow = is_follow(line) && line.split(' ').count() == 2 && line.contains('@');
    follow || phrase::is_any(line, BUTTONS)
}

/// A line that starts with a digit: when the post was written, how often it was liked, or what a player knew its video by.
fn numbers(line: &str) -> Option<PostLine> {
    if stamp(line).is_ok() {
        return Some(PostLine::Stamp);
    }
    if line.len() >= MIN_ID && line.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(PostLine::Frame);
    }
    let only_a_posts = counts(line).ok().and_then(|(rest, only)| rest.is_empty().then_some(only));
    let bare = || count(line).is_ok_and(|(rest, _)| rest.is_empty()).then_some(PostLine::Button);
    only_a_posts.map(|only| if only { PostLine::Counts } else { PostLine::Button }).or_else(bare)
}

/// ```abnf
/// counts  = counted *( *WSP [ "," / "·" / "|" ] *WSP counted )
/// counted = 1*( count *WSP ) noun
/// ```
///
/// The value is whether a noun is one that only posts count.
fn counts(input: &str) -> Parsed<'_, bool> {
    let counted = preceded(verify(many0_count(terminated(count, spaces)), |&n| n > 0), noun);
    let nouns = separated_list1((spaces, opt(one_of(",·|")), spaces), counted);
    nouns.map(|nouns| nouns.contains(&true)).parse(input)
}

/// `Likes` on a line of its own, under their number.
fn counted_alone(line: &str) -> Option<PostLine> {
    let (rest, only) = noun(line).ok()?;
    rest.is_empty().then_some(if only { PostLine::Counts } else { PostLine::Button })
}

/// `count = 1*DIGIT *( ( "," / "." ) 1*DIGIT ) [ "K" / "M" ]`
fn count(input: &str) -> Parsed<'_> {
    let groups = many0_count((one_of(",."), digit1));
    recognize((digit1, groups, opt(one_of("kKmM")))).parse(input)
}

/// `noun = <a phrase of the table>`
fn noun(input: &str) -> Parsed<'_, bool> {
    let rows = phrase::candidates(input, COUNTED, |row| row.0).iter();
    let nouns = rows.filter_map(|&(noun, only)| Some((phrase::strip(input, noun)?, only)));
    nouns.min_by_key(|(rest, _)| rest.len()).ok_or(nom::Err::Error(()))
}

/// Name, handle and day of the line over a post's words.
///
/// ```abnf
/// headed = named *WSP [ dash *WSP ] ( when / 1*2DIGIT ( "h" / "m" / "d" ) )      ; "Jane Roe @janeroe · May 5", ".. · 3h"
/// dash   = "·" / "•" / "-" / "–" / "—" / "|"
/// ```
pub(super) fn headed(line: &str) -> Option<(&str, &str, Option<PartialDate>)> {
    let at = memchr::memchr_iter(b'@', line.as_bytes()).find(|&at| line[..at].ends_with(' '))?;
    let (rest, _) = handle(&line[at..]).ok()?;
    let (name, of) = named(&line[..line.len() - rest.len()])?;
    let dash = (spaces, opt(one_of("·•-–—|")), spaces);
    let (behind, _) = preceded(space1, dash).parse(rest).ok()?;
    let ago = (digit1, one_of("hmd")).map(|_| None);
    let (end, date) = alt((ago, when)).parse(behind).ok()?;
    end.is_empty().then_some((name, of, date))
}

/// `named = name SP handle`: the name without a mark that a sentence would hold.
pub(super) fn named(line: &str) -> Option<(&str, &str)> {
    let at = memchr::memrchr_iter(b'@', line.as_bytes()).find(|&at| line[..at].ends_with(' '))? - 1;
    let (rest, handle) = handle(&line[at + 1..]).ok()?;
    let name = trim(&line[..at]);
    let short = name.chars().nth(50).is_none() && name.split(' ').count() <= 6;
    let plain = !name.contains([',', ':', ';', '(', '"', '“']) && !name.ends_with(['.', '!', '?']);
    (rest.is_empty() && short && plain && !is_follow(line) && !name.starts_with(char::is_lowercase))
        .then_some((name, handle))
}
