//! Flattened posts: which lines are one post.

mod roles;

pub(super) use roles::roles;

use alloc::vec::Vec;

use super::{Bid, Desk, Page, Sink};
use crate::cost::Cost;
use crate::decide::Joint;
use crate::fields::post::{Platform, Post, PostLine, ends_with_signature, own_words, speaks_of_posts};
use crate::fields::slice::tail;
use crate::kind::{BlockKind, Group};
use crate::rule::Rule;
use crate::shape::Ending;
use crate::span::Span;

/// The pieces that one post spans at the most: a widget of a name, a handle, buttons, a few lines of words, a card and
/// counts.
const POST: usize = 14;

/// Bytes above which a line is more than a post's words and its signature.
const LONGEST: usize = 520;

/// How often a post is read to know whether a URL is its own: a line that closes it may name nobody.
const READINGS: usize = 3;

/// ```abnf
/// post = [ address ] *( frame-line / words ) closing-line *frame-line [ address ]     ; at most fourteen pieces
/// ```
///
/// The address is the post's own URL; see `fields::post::address`.
pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let Some(reach) = page.post_within(at, POST) else { return };
    let mut draft = Draft::new(page, at);
    for last in at..=reach {
        if !draft.take(page, last) {
            return;
        }
        if page.role(last).is_some_and(closes) {
            draft.bid(desk, last);
        }
    }
}

/// Whether a post can end with a line of that role.
pub(super) const fn closes(role: PostLine) -> bool {
    use PostLine::{Button, Handle, Headed, Named, Undated};
    !matches!(role, Named | Headed | Handle | Button | Undated)
}

/// Whether the piece starts as mail and Markdown quote: with `>`.
fn is_quoted(page: &Page<'_>, at: usize) -> bool {
    page.pieces.get(at).is_some_and(|piece| page.source[piece.span].starts_with('>'))
}

/// Whether no words of the same post stand behind a line of that role.
const fn signs(role: PostLine) -> bool {
    matches!(role, PostLine::SignedWords | PostLine::Signature | PostLine::SharedBy(_))
}

/// What the pieces from `start` on say of being one post.
#[derive(Debug, Default)]
struct Draft {
    start: usize,
    /// Its first piece that is no address.
    first: usize,
    /// The last piece that closes it, its address aside, and that piece's role.
    closer: Option<(usize, PostLine)>,
    /// Whether the last piece, its address aside, was one that closes it.
    closed: bool,
    /// The piece that is its URL.
    address: Option<usize>,
    /// Whether that is its own, and how often it was read to know.
    own: bool,
    readings: usize,
    /// Whether a line names who posted.
    headed: bool,
    opened: bool,
    announced: bool,
    signed: bool,
    /// Whether it is signed without a dash, the day on the line below.
    undated: bool,
    /// Whether a line of its words ends in a picture's link.
    linked: bool,
    /// Code points of its words, without links at their ends.
    chars: usize,
    /// Its pieces of words, frame lines that cannot close it, lines that could and did not.
    words: usize,
    frames: usize,
    closings: usize,
    blanks: usize,
    labelled: usize,
    tagged: usize,
    pointed: usize,
    quoting: usize,
    prose: usize,
    /// Whether words that are no prose stand under some that are: they suffice.
    plain: bool,
    introducing: bool,
}

impl Draft {
    fn new(page: &Page<'_>, start: usize) -> Self {
        // A line of another post speaks of its platform too, and announces nothing.
        let above = start.checked_sub(1).filter(|&above| page.role(above).is_none());
        let announced = above.is_some_and(|above| {
            page.piece(above).shape.ending == Ending::Colon || page.post_words(above).tell_of_posts
        });
        let first = start + usize::from(page.role(start) == Some(PostLine::Address));
        let opened = first < page.pieces.len() && opens(page, first);
        Self { start, first, opened, announced, ..Self::default() }
    }

    /// Takes the piece in; `false` where no post goes on to it.
    fn take(&mut self, page: &Page<'_>, at: usize) -> bool {
        let (piece, role) = (page.piece(at), page.role(at));
        if self.words > 0 && self.begins_another(page, at, role)
            || self.signed && !role.is_some_and(PostLine::trails)
        {
            return false;
        }
        if role == Some(PostLine::Address) {
            // Of two URLs the second is another post's, and behind words a URL ends what they are of.
            let of_words = self.words > 0;
            self.signed |= of_words;
            return self.address.replace(at).is_none()
                && !(of_words && self.closer.is_none() && !self.headed);
        }
        self.closings += usize::from(core::mem::take(&mut self.closed));
        let beside = |address: usize| address.abs_diff(at) <= 1;
        let framed = at > self.start && self.is_framed(page, at, role);
        let blank =
            at > self.start && page.joint(at) == Joint::Blank && !self.address.is_some_and(beside) && !framed;
        self.blanks += usize::from(blank);
        self.signed |= role.is_some_and(signs);
        self.closed = role.is_some_and(closes);
        if let Some(role) = role.filter(|role| closes(*role) && (signs(*role) || !self.signed)) {
            self.closer = Some((at, role));
        }
        match role {
            Some(PostLine::Undated) => self.undated = true,
            None if at == self.first + self.frames && is_name_over_handle(page, at) => {
                self.frames += 1;
                self.headed = true;
            }
            None => self.words(page, at),
            Some(role) if !closes(role) => {
                self.frames += 1;
                self.headed |= role != PostLine::Button;
            }
            Some(PostLine::Stub(_) | PostLine::Stamp | PostLine::Counts | PostLine::Frame) => {}
            Some(role) => {
                let own = page.post_words(at).chars;
                self.linked |= role == PostLine::LinkedWords && own > 0;
                self.chars += own;
            }
        }
        piece.shape.len <= 4 * LONGEST
    }

    /// Whether the piece begins a post of its own below words: a sound behind its handle, the button or the name of a widget.
    fn begins_another(&self, page: &Page<'_>, at: usize, role: Option<PostLine>) -> bool {
        let headed = || (role == Some(PostLine::Button) || self.prose > 0) && heads_widget(page, at);
        role == Some(PostLine::Sound) && page.text(at).starts_with('@') || !self.headed && headed()
    }

    /// Whether the piece belongs to the one above it as the lines of a widget do: one says who posted, or when that was.
    fn is_framed(&self, page: &Page<'_>, at: usize, role: Option<PostLine>) -> bool {
        let heads = page.role(at - 1).is_some_and(|role| !closes(role));
        let trails =
            matches!(role, Some(PostLine::Stamp | PostLine::Counts | PostLine::Frame | PostLine::Button));
        heads || is_name_over_handle(page, at - 1) || self.headed && trails
    }

    /// Takes in a line that only what closes the post makes part of it.
    fn words(&mut self, page: &Page<'_>, at: usize) {
        let (piece, words) = (page.piece(at), page.post_words(at));
        self.words += 1;
        self.chars += words.chars + 1;
        self.tagged += usize::from(words.tagged);
        self.pointed += usize::from(is_quoted(page, at));
        self.quoting += usize::from(words.quoting);
        self.plain |= self.prose > 0 && !page.is_prose(at);
        self.prose += usize::from(page.is_prose(at));
        self.introducing |= piece.closes && (piece.shape.ending == Ending::Colon || words.tell_of_posts);
        let label =
            piece.hit.filter(|hit| hit.kind.group() == Group::Furniture || hit.kind == BlockKind::Cue);
        self.labelled += usize::from(piece.closes && label.is_some());
    }

    /// Bids that the pieces up to `last`, which can close a post, are one.
    fn bid<S: Sink>(&mut self, desk: &mut Desk<'_, '_, S>, last: usize) {
        let page = desk.page;
        // Who posted and the URL are a post, whatever stands between the two.
        let by_url = || (self.headed && self.address == Some(last)).then_some((last, PostLine::Address));
        let Some((closer, role)) = self.closer.or_else(by_url) else { return };
        if self.address.is_some_and(|at| !self.owns(page, at, last)) {
            return;
        }
        // Over a story it is a byline with its day.
        let head = page.is_before_prose(self.start);
        if role == PostLine::HeadedWords && (!self.headed || head)
            || self.undated && (head || self.prose > 0 && self.words + usize::from(self.linked) > 1)
        {
            return;
        }
        let limit = page.post_words(closer).limit;
        let over = limit.is_some_and(|limit| self.chars > limit);
        let fits = limit.is_some() && !over && page.piece(self.start).opens;
        let several = self.start < last;
        let lone = last - self.start == usize::from(self.address.is_some());
        let wordless = is_wordless(page, closer);
        let stamped = matches!(role, PostLine::Stamp | PostLine::Counts) && self.closings > 0;
        let empty = self.words == 0 && self.frames == 0 && self.chars == 0;
        let silent = wordless && (lone || empty) || stamped && empty && self.address.is_none();
        let bid = desk
            .bid(Rule::POST, BlockKind::Embed, self.start, last + 1)
            .add(if self.undated { Cost::PostSigned } else { closing(role) })
            .when(self.opened, Cost::PostOpened)
            .when(self.address.is_some(), Cost::PostCarried)
            .when(several && heads_widget(page, self.first), Cost::PostHeads)
            .when(several && is_split_handle(page, self.start), Cost::PostSplitHandle)
            .when(self.announced, Cost::PostAnnounced)
            .when(silent, Cost::PostWithoutWords)
            .when(self.address.is_none() && is_byline(page, self.start, role), Cost::PostBeforeProse)
            .when(page.piece(closer).shape.len > LONGEST, Cost::PostTooLong)
            .when(self.words > 0 && over, Cost::PostOverLimit)
            .when(self.introducing, Cost::PostIntroduces)
            .when(several && is_in_mid_line(page, self.start, closer), Cost::PostInMidLine);
        let told = self.linked || self.plain || says(page.text(closer), role);
        let counted = self.counted(fits, wordless, told);
        counted.into_iter().fold(bid, |bid, (count, cost)| times(bid, count, cost)).place();
    }

    /// Whether the piece `address` is the own URL of the post that the pieces up to `last` are. What was found to be
    /// its own stays it.
    fn owns(&mut self, page: &Page<'_>, address: usize, last: usize) -> bool {
        let span = Span::new(page.piece(self.start).span.start(), page.piece(last).span.end());
        if !self.own && self.readings < READINGS && span.len() <= 4 * LONGEST {
            self.readings += 1;
            let url = Post::parse(page.source, span).and_then(|post| post.url());
            let place = page.piece(address).span.range();
            self.own = url.is_some_and(|url| place.contains(&url.span().start()));
        }
        self.own
    }

    /// What counts once for each piece that it holds of.
    fn counted(&self, fits: bool, wordless: bool, told: bool) -> [(usize, Cost); 10] {
        // A signature needs words, and a hashtag is a post's, whatever else a line looks like.
        let needed = self.words == 1 && wordless && !self.linked;
        let prose = if needed || self.tagged > 0 { 0 } else { self.prose };
        [
            (self.words, if fits { Cost::PostFittingWords } else { Cost::PostWords }),
            (self.blanks, Cost::PostOverBlank),
            (self.labelled, Cost::PostLabelled),
            (self.tagged, Cost::PostTagged),
            (self.pointed, Cost::PostPointed),
            (self.quoting, Cost::PostQuotes),
            (prose, Cost::PostProse),
            (if told { prose } else { 0 }, Cost::PostProseOverWords),
            (self.frames, Cost::PostFrameLine),
            (self.closings, Cost::PostGoesOn),
        ]
    }
}

/// Whether the line of the piece that closes a post goes on with the story behind it, where it has the post's words itself:
/// none of those stand in the lines above.
fn is_in_mid_line(page: &Page<'_>, start: usize, closer: usize) -> bool {
    let (first, last) = (page.piece(start), page.piece(closer));
    let goes_on = !last.closes && page.role(closer + 1).is_none();
    first.line < last.line && goes_on && page.post_words(closer).chars > 0
}

/// Whether the piece is one word and a colon, and the rest of its line a post's words and their signature: "Thread: ..", as
/// posts begin.
pub(super) fn begins_post(page: &Page<'_>, at: usize) -> bool {
    let piece = page.piece(at);
    let mut rest = page.pieces[at + 1..].iter().zip(at + 1..).take(POST);
    let signed = |at| matches!(page.role(at), Some(PostLine::SignedWords | PostLine::Signature));
    piece.opens
        && !piece.closes
        && piece.shape.words.all == 1
        && rest.find(|(next, _)| next.closes).is_some_and(|(_, last)| signed(last))
}

/// Whether "Posted by .." stands before any running text, where it is a byline.
fn is_byline(page: &Page<'_>, at: usize, role: PostLine) -> bool {
    page.is_before_prose(at) && matches!(role, PostLine::SharedBy(_))
}

fn times<'b, 'd, 's, S: Sink>(bid: Bid<'b, 'd, 's, S>, count: usize, cost: Cost) -> Bid<'b, 'd, 's, S> {
    (0..count).fold(bid, |bid, _| bid.add(cost))
}

/// What the line that closes a post counts for.
const fn closing(role: PostLine) -> Cost {
    match role {
        PostLine::SignedWords | PostLine::Signature => Cost::PostSigned,
        PostLine::SharedBy(_) | PostLine::Sound | PostLine::Widget => Cost::PostShared,
        PostLine::Stub(_) | PostLine::Frame => Cost::PostStub,
        PostLine::Stamp | PostLine::Counts => Cost::PostStamp,
        PostLine::HeadedWords => Cost::PostHeaded,
        _ => Cost::PostLinked,
    }
}

/// The code points that the platform of a signed post lets it have, and a few for what its text shows in another form.
/// Twitter doubled them on 7 November 2017.
fn limit(closing: &str) -> Option<usize> {
    let signature = ends_with_signature(closing)?;
    let day = signature.date().map(|date| (date.year(), date.month()));
    Some(match day {
        Some((Some(year), Some(month))) if (year, month) < (2017, 11) => 150,
        _ if signature.handle().as_str().contains(['@', '.']) => 500,
        _ => 290,
    })
}

/// What the words of a piece are to a post that it may be of.
#[derive(Clone, Copy, Debug)]
pub(super) struct PostWords {
    /// Code points, without links and a signature at their end.
    chars: usize,
    /// The code points that the platform of its signature lets a post have.
    limit: Option<usize>,
    tagged: bool,
    quoting: bool,
    tell_of_posts: bool,
}

impl PostWords {
    pub(super) fn of(text: &str) -> Self {
        Self {
            chars: own_words(text).chars().count(),
            limit: limit(text),
            tagged: holds_tag(text),
            quoting: text.contains(QUOTES),
            tell_of_posts: tells_of_posts(text),
        }
    }
}

/// Whether the line that closes a post has words of its own, so that none need stand above; Threads shows none.
fn says(text: &str, role: PostLine) -> bool {
    match role {
        PostLine::SignedWords => !own_words(text).is_empty(),
        PostLine::SharedBy(Platform::Facebook) => {
            Post::parse(text, Span::new(0, text.len())).is_some_and(|post| post.words().is_some())
        }
        PostLine::SharedBy(Platform::Threads) => true,
        _ => false,
    }
}

/// Whether the line that closes a post has no words of its own: they stand above it.
fn is_wordless(page: &Page<'_>, at: usize) -> bool {
    let signed = matches!(page.role(at), Some(PostLine::Signature | PostLine::SignedWords));
    signed && page.post_words(at).chars == 0
}

/// Whether the words hold what posts hold and prose does not: a hashtag, a handle.
fn holds_tag(text: &str) -> bool {
    let tag = |mark: char| {
        text.match_indices(mark).any(|(at, _)| {
            text[at + 1..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
                && !text[..at].ends_with(|c: char| c.is_alphanumeric())
        })
    };
    tag('#') || tag('@')
}

/// Whether a post plainly begins with the piece.
fn opens(page: &Page<'_>, at: usize) -> bool {
    let role = page.role(at);
    let starts = role.is_some_and(|role| matches!(role, PostLine::Stub(_)) || !closes(role));
    let ends = matches!(role, Some(role @ PostLine::Stub(_)) if role.trails());
    starts && !ends
        || is_name_over_handle(page, at)
        || page.text(at).starts_with(['@', '#'])
        || page.text(at).starts_with(".@")
}

/// Whether the piece is a short line over a handle, perhaps with a sign between the two: a widget's name.
fn is_name_over_handle(page: &Page<'_>, at: usize) -> bool {
    let role = |at: usize| (at < page.pieces.len()).then(|| page.role(at)).flatten();
    let handle = |at| role(at) == Some(PostLine::Handle);
    page.is_titular(at) && (handle(at + 1) || role(at + 1) == Some(PostLine::Button) && handle(at + 2))
}

/// Whether the end of `text` speaks of posts, and quotes none.
fn tells_of_posts(text: &str) -> bool {
    let last = tail(text, 90);
    !last.contains(QUOTES) && speaks_of_posts(last)
}

/// Whether the piece is the first of a widget's head: a name over a handle, or a button over either.
fn heads_widget(page: &Page<'_>, at: usize) -> bool {
    let next = page.pieces.get(at + 1).and_then(|_| page.role(at + 1));
    let named = matches!(next, Some(PostLine::Named | PostLine::Handle));
    let over_name =
        || named || next.is_none() && at + 1 < page.pieces.len() && is_name_over_handle(page, at + 1);
    page.role(at) == Some(PostLine::Button) && over_name() || is_name_over_handle(page, at)
}

/// Whether a splitter of sentences has taken the stop of `.@handle` for the end of one.
fn is_split_handle(page: &Page<'_>, at: usize) -> bool {
    page.text(at) == "." && page.text(at + 1).starts_with('@')
}

/// Marks of quotation.
const QUOTES: [char; 4] = ['"', '“', '”', '«'];

/// For each piece, the next one, itself included, that can close a post.
pub(super) fn next_closing(roles: &[Option<PostLine>]) -> Vec<usize> {
    let mut next = usize::MAX - 16;
    let mut all: Vec<usize> = Vec::with_capacity(roles.len());
    for (at, role) in roles.iter().enumerate().rev() {
        if role.is_some_and(closes) {
            next = at;
        }
        all.push(next);
    }
    all.reverse();
    all
}

impl Page<'_> {
    /// What the piece is to a flattened post.
    pub(crate) fn role(&self, at: usize) -> Option<PostLine> {
        self.roles[at]
    }

    /// The last of `most` pieces from `at` on, if one of them can close a post.
    pub(crate) fn post_within(&self, at: usize, most: usize) -> Option<usize> {
        (self.next_closing[at] < at + most).then(|| (at + most).min(self.pieces.len()) - 1)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    const STORY: &str = "The council of Harbour Town voted on Tuesday to let the trams run through the night, after a \
        debate that lasted until the early hours and saw four amendments fail.";

    /// The blocks of the embeds of an article that has `lines` in the middle of its story.
    fn embeds(lines: &[&str]) -> Vec<String> {
        let source = [&[STORY, STORY], lines, &[STORY, STORY]].concat().join("\n");
        let article = crate::parse(&source);
        let blocks = article.blocks().filter(|block| block.kind() == crate::BlockKind::Embed);
        blocks.map(|block| block.text().as_str().into()).collect()
    }

    #[test]
    fn the_words_of_a_post_in_several_lines() {
        let post = [
            "The night trams are here.",
            "And they run until dawn!",
            "— Harbour Trams (@harbourtrams) May 3, 2019",
        ];
        assert_eq!(embeds(&post), [post.join("\n")]);
    }

    #[test]
    fn a_sentence_too_many_for_the_platform_is_the_storys() {
        let said = "Nobody on the council had seen the figures before they were read out in the hall on Tuesday night.";
        let post = "Trams all night, every night, on every line of the harbour network. — Trams (@trams) May 3, 2015";
        assert_eq!(embeds(&[said, post]), [post]);
    }

    #[test]
    fn the_url_of_a_post_announces_no_other() {
        let first = ["Trams all night! — Jane Roe (@janeroe) May 3, 2019", JANE];
        let story = "The inspectors said that they would look into the matter, and that swans had not been considered \
            in the safety case of the junction, which runs to four hundred pages.";
        let second = ["Bats do not care for lamps. — Ann Doe (@anndoe) May 3, 2019", ANN];
        let lines = [&first[..], &[story], &second[..]].concat();
        assert_eq!(embeds(&lines), [first.join("\n"), second.join("\n")]);
    }

    #[test]
    fn words_over_a_picture_s_link_need_no_prose_above_them() {
        let story = "The railway inspectors said that they would look into the matter, and that swans had not been \
            considered in the safety case of the junction, which runs to four hundred pages.";
        let post = [
            "We cover deer, dogs and a circus. We do not cover swans. pic.twitter.com/Qx7RtLw2Kd",
            "— Jane Roe (@janeroe) May 3, 2019",
            JANE,
        ];
        assert_eq!(embeds(&[&[story], &post[..]].concat()), [post.join("\n")]);
    }

    #[test]
    fn a_post_that_markdown_quotes_is_one_over_its_blank_line() {
        let signature =
            "> — Jane Roe (@janeroe) [May 3, 2019](https://twitter.com/janeroe/status/1124300000000000000)";
        let post = ["> An extra hour for lunch is not a fault.", ">", signature];
        assert_eq!(embeds(&post), [post.join("\n")]);
        assert_eq!(read(&post).2.as_deref(), Some("An extra hour for lunch is not a fault."));
    }

    #[test]
    fn a_paragraph_over_a_post_s_words_is_the_story_s_behind_another_post() {
        let first = "Trams all night! — Jane Roe (@janeroe) May 3, 2019";
        let story = "An expert on bells, who was on holiday nearby, thought that the stroke was a memory of the \
            eclipse and would pass. He stayed for a second week to make sure of it.";
        let second = ["Overdue books are fined from now on.", "— Ann Doe (@anndoe) May 3, 2019"];
        assert_eq!(embeds(&[&[first, story], &second[..]].concat()), [first.into(), second.join("\n")]);
    }

    #[test]
    fn a_day_on_the_line_under_its_signature_is_the_post_s() {
        let post = ["There is no vacancy for a captain.", "— Jane Roe (@janeroe)", "May 3, 2019", JANE];
        assert_eq!(embeds(&post), [post.join("\n")]);
        assert_eq!(embeds(&post[..3]), [post[..3].join("\n")]);
        let dated = ["There is no vacancy.", "— Jane Roe (@janeroe) May 3, 2019"];
        assert_eq!(embeds(&[&dated[..], &["May 4, 2019"]].concat()), [dated.join("\n")]);
    }

    const JANE: &str = "https://twitter.com/janeroe/status/1124300000000000000";
    const ANN: &str = "https://twitter.com/anndoe/status/1124300000000000001";

    #[test]
    fn each_post_of_a_row_is_a_block() {
        let first = "Trams all night! — Jane Roe (@janeroe) May 3, 2019";
        let second = "@janeroe And who drives them? — Ann Doe (@anndoe) May 3, 2019";
        assert_eq!(embeds(&[first, second]), [first, second]);
    }

    #[test]
    fn a_stub_the_words_and_who_shared_them_are_one() {
        let post = [
            "View this post on Instagram",
            "The night trams are here.",
            "A post shared by Harbour Trams (@harbourtrams)",
        ];
        assert_eq!(embeds(&post), [post.join("\n")]);
    }

    #[test]
    fn a_pasted_widget() {
        let post = [
            "Follow",
            "Harbour Trams @harbourtrams",
            "Trams all night, every night.",
            "11:22 PM - 19 Oct 2016",
            "41 Retweets 57 likes",
        ];
        assert_eq!(embeds(&post), [post.join("\n")]);
    }

    #[test]
    fn a_widget_with_blank_lines_has_its_name() {
        let lines =
            ["Harbour Trams", "@harbourtrams", "Trams all night, every night.", "9:14 PM · May 5, 2020"];
        for post in [&lines[..], &["Harbour Trams", "✔", "@harbourtrams", lines[2], "41", lines[3]]] {
            assert_eq!(embeds(post), [post.join("\n")]);
            let apart: Vec<&str> = post.iter().flat_map(|line| [*line, ""]).collect();
            assert_eq!(embeds(&apart), [post.join("\n\n")]);
        }
    }

    #[test]
    fn a_signature_without_a_dash_has_its_day_on_the_line_below() {
        let post = ["Trams all night. #trams", "Harbour Trams (@harbourtrams)", "May 3, 2019"];
        assert_eq!(embeds(&post), [post.join("\n")]);
        let byline = ["Trams all night, every night", "Jane Roe (@janeroe)", "May 3, 2019", STORY, STORY];
        assert!(crate::parse(&byline.join("\n")).embeds().is_empty());
    }

    #[test]
    fn a_signature_names_the_platform_in_front_of_the_day() {
        for signature in [
            "— Jane Roe (@janeroe), Truth Social, May 3, 2024",
            "— Jane Roe (@janeroe) on Twitter, May 3, 2024",
            "— Juana Ruiz (@juanaruiz), en X, 3 de mayo de 2024",
        ] {
            let post = ["They never miss a tram.", signature];
            assert_eq!(embeds(&post), [post.join("\n")]);
        }
    }

    #[test]
    fn a_day_with_the_time_closes_a_widget() {
        let head = ["Jane Roe", "@janeroe", "They never miss a tram."];
        for tail in [
            &["May 3, 2024, 7:12 AM"][..],
            &["1.2k ReTruths 4.8k Likes", "May 3, 2024, 7:12 AM"],
            &["💬 114 🔁 230 ❤️ 1.1K"],
        ] {
            let post = [&head[..], tail].concat();
            assert_eq!(embeds(&post), [post.join("\n")]);
        }
        let bought = [STORY, "Bread ⭐ 4", STORY].join("\n");
        assert!(crate::parse(&bought).embeds().is_empty());
    }

    #[test]
    fn what_platforms_write_under_a_post_and_over_it() {
        let post = ["They never miss a tram.", "— Jane Roe (@janeroe) May 3, 2024"];
        for line in
            ["Ver respuestas", "Antworten anzeigen", "Translated from Spanish by Google", "Translate post"]
        {
            let lines = [&post[..], &[line]].concat();
            assert_eq!(embeds(&lines), [lines.join("\n")]);
        }
        for line in ["Translated from Spanish by Ann Doe", "Tweets by the mayor", "Tweets by Roe"] {
            assert!(embeds(&[line]).is_empty(), "{line}");
        }
        for line in
            ["Tweets by HarbourTrams", "Dieser Inhalt stammt von Facebook", "Si è verificato un errore."]
        {
            assert_eq!(embeds(&[line]), [line]);
        }
    }

    #[test]
    fn words_under_whom_they_answer() {
        for line in ["Replying to @janeroe", "Antwort an @janeroe", "En réponse à @janeroe"] {
            let post = [line, "here's mine from 2019. sound on"];
            assert_eq!(embeds(&post), [post.join("\n")]);
        }
    }

    #[test]
    fn a_paragraph_between_two_videos_is_the_story_s() {
        let first = ["@tramgirl you missed the last one #tram", "♬ original sound - tram girl"];
        let second = "@tramgirl closing the doors #tram ♬ Time To Go - dj matinee";
        let story =
            "The video announcing it was watched by half of the town. In it, she closes a door very slowly.";
        assert_eq!(embeds(&[first[0], first[1], story, second]), [first.join("\n"), second.into()]);
    }

    #[test]
    fn words_under_who_posted_them_and_when() {
        for day in ["May 5", "May 5, 2020", "3h"] {
            let head = ["Harbour Trams @harbourtrams · ", day].concat();
            let post = [head.as_str(), "Trams all night, every night."];
            assert_eq!(embeds(&post), [post.join("\n")]);
            let words = Some(String::from("Trams all night, every night."));
            assert_eq!(read(&post), (None, Some("harbourtrams".into()), words, 1));
        }
        let byline = "Jane Roe @janeroe · May 5, 2020\n";
        assert!(crate::parse(&[byline, STORY, "\n", STORY].concat()).embeds().is_empty());
    }

    #[test]
    fn a_video_under_its_handle_names_its_sound() {
        let post = ["@harbourtrams", "The trams at dawn #trams ♬ original sound - Harbour Trams"];
        assert_eq!(embeds(&post), [post.join("\n")]);
    }

    #[test]
    fn what_was_posted_again_and_what_begins_with_a_label() {
        for post in [
            "RT @harbourtrams: trams all night, every night.",
            "Thread: why the trams will run all night. 1/ — Harbour Trams (@harbourtrams) May 5, 2020",
            "WATCH: the first night tram leaves. — Harbour Trams (@harbourtrams) May 5, 2020",
        ] {
            assert_eq!(embeds(&[post]), [post]);
        }
    }

    #[test]
    fn where_a_line_goes_on_behind_its_post_the_line_above_is_the_story_s() {
        let post = "Trams at night are a DISASTER!!! — Max Poe (@maxpoe) May 5, 2020";
        let line = [post, " So said the mayor's brother."].concat();
        assert_eq!(embeds(&["The mayor wrote about it, and was answered by many.", &line]), [post]);
    }

    #[test]
    fn a_line_that_introduces_a_post_is_none_of_its_words() {
        let post = "Trams all night! — Jane Roe (@janeroe) May 3, 2019";
        assert_eq!(embeds(&["Here is what the minister had to say:", post]), [post]);
    }

    const URL: &str = "https://twitter.com/harbourtrams/status/1124300000000000000";

    /// The first embed of an article that has `lines` in the middle of its story.
    fn read(lines: &[&str]) -> (Option<String>, Option<String>, Option<String>, usize) {
        let source = [&[STORY, STORY], lines, &[STORY, STORY]].concat().join("\n");
        let embeds = crate::parse(&source).embeds();
        let part = |part: Option<&str>| part.map(String::from);
        let first = &embeds[0];
        (
            part(first.id()),
            part(first.handle()),
            part(first.words().map(|words| words.as_str())),
            embeds.len(),
        )
    }

    #[test]
    fn a_post_and_its_url_are_one() {
        let words = "The night trams are here.";
        let signature = "— Harbour Trams (@harbourtrams) May 3, 2019";
        let signed = [words, " ", signature].concat();
        let all = (Some("1124300000000000000".into()), Some("harbourtrams".into()), Some(words.into()), 1);
        for lines in [
            &[words, signature, URL][..],
            &[URL, words, signature],
            &["", words, "", signature, "", URL, ""],
            &[&signed, URL],
            &[URL, &signed],
            &[&[&signed, " ", URL].concat()],
            &[
                "Follow",
                "Harbour Trams @harbourtrams",
                words,
                "11:22 PM - 3 May 2019",
                "41 Retweets 57 likes",
                URL,
            ],
            &["Harbour Trams", "@harbourtrams", words, URL],
        ] {
            assert_eq!(read(lines), all, "{lines:?}");
            assert_eq!(embeds(lines).len(), 1, "{lines:?}");
        }
    }

    #[test]
    fn a_stub_and_its_url_are_one() {
        let (stub, url) = ("View this post on Instagram", "https://www.instagram.com/p/C1a2b3c4d5e/");
        let shared = "A post shared by Harbour Trams (@harbour.trams)";
        let id = Some("C1a2b3c4d5e".into());
        assert_eq!(read(&[stub, url]), (id.clone(), None, None, 1));
        assert_eq!(read(&[url, stub]), (id.clone(), None, None, 1));
        let handle = Some(String::from("harbour.trams"));
        for lines in [&[stub, shared, url][..], &[stub, url, shared], &[url, stub, shared], &[shared, url]] {
            assert_eq!(read(lines), (id.clone(), handle.clone(), None, 1), "{lines:?}");
        }
        let words = "Trams at dawn, as nobody has seen them";
        let all = (id, handle, Some(words.into()), 1);
        assert_eq!(read(&[stub, url, words, shared]), all);
        assert_eq!(read(&[url, stub, words, shared]), all);
    }

    #[test]
    fn each_of_two_posts_has_its_own_url() {
        let (first, second) =
            ("Trams! — Jane Roe (@janeroe) May 3, 2019", "Rain! — Ann Doe (@anndoe) May 3, 2019");
        let (of_first, of_second) = (
            "https://x.com/janeroe/status/1124300000000000000",
            "https://x.com/anndoe/status/1124300000000000001",
        );
        let pairs = [[first, of_first].join("\n"), [second, of_second].join("\n")];
        assert_eq!(embeds(&[first, of_first, second, of_second]), pairs);
        let pairs = [[of_first, first].join("\n"), [of_second, second].join("\n")];
        assert_eq!(embeds(&[of_first, first, of_second, second]), pairs);
    }

    #[test]
    fn the_url_of_another_account_is_another_embed() {
        let post = "Trams all night! — Jane Roe (@janeroe) May 3, 2019";
        let video = "https://youtu.be/a1B2c3D4e5F";
        assert_eq!(embeds(&[post, URL]), [post, URL]);
        assert_eq!(embeds(&[post, video]), [post, video]);
    }
}
