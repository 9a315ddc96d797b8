//! Cues: lines whose work is to point at the media beside them.
//!
//! They are known by their shape, since any wording may be one: short; a verb of watching or listening first, or a
//! noun for media; a colon, brackets or a pointing word at the end.
//!
//! ```abnf
//! cue        = label / imperative / called / presented / pointed / named / player      ; each perhaps in brackets
//! label      = ( verb / noun ) [ ( ":" / "|" / dash ) [ title ] ]      ; "WATCH:", "Video"
//! imperative = *filler verb *word pointer                              ; "Watch it below"
//! called     = <what tells to look in several words> *word noun *word [ pointer ]
//! named      = ( article / "her" / "his" / "their" ) *3word noun [ "in question" ] ":"
//! presented  = ( "here" ("'s" / SP "is" / SP "are") / lead ) *word noun *word [ ":" ]
//! pointed    = *word noun *word ( pointer / ":" )                      ; "Full video below", "Footage of the rescue:"
//! player     = <what a player leaves where it stood> *word
//! ```

use alloc::vec::Vec;

use crate::fields::phrase;
use crate::glance::{self, Sight};
use crate::kind::Media;
use crate::language::Language;
use crate::letter;
use crate::lexicon::families;
use crate::lexicon::media::{CALLS, CREDITS, PLACES, PLAYERS, SHOWN, Word, word};
use crate::lexicon::speech::{self, class};
use crate::lexicon::words::holds;
use crate::scan;
use crate::span::trim;

/// The longest cue in bytes: a sentence or two.
const MAX_CUE: usize = 220;

/// How sure a cue's shape alone makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// A cue where an embed stands next to it; else it may be prose or a pointer to another page.
    IfEmbedFollows,
    /// A cue, whether or not its embed is still there.
    Certain,
}

/// A line that points at media.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    media: Option<Media>,
    strength: Strength,
    calls: bool,
    runs: bool,
    points: bool,
}

impl Cue {
    /// Whether it announces what runs, a video or a sound.
    pub(crate) const fn runs(self) -> bool {
        self.runs
    }

    /// Whether it starts by telling the reader to watch or to listen.
    pub(crate) const fn calls(self) -> bool {
        self.calls
    }

    /// Whether it says where what it announces stands.
    pub(crate) const fn points(self) -> bool {
        self.points
    }

    /// What it announces, where it says so: `WATCH:` a video, `PLAY:` and `See below` nothing in particular.
    pub(crate) const fn media(self) -> Option<Media> {
        self.media
    }

    /// How sure it is.
    pub(crate) const fn strength(self) -> Strength {
        self.strength
    }
}

/// What a cue announces; `None` where `text` is no cue or does not say.
pub(crate) fn announces(text: &str) -> Option<Media> {
    is_cue(text)?.media()
}

/// What a cue has: a word of media, whatever else makes it one.
pub(crate) const SIGHTS: Sight = glance::word(families::MEDIA);

/// Whether `text`, a line or the part of one before a URL, is a cue. Looks at a bounded number of bytes.
pub(crate) fn is_cue(text: &str) -> Option<Cue> {
    let text = trim(text);
    let left = player(text);
    if left.is_some() || text.len() > MAX_CUE {
        return left;
    }
    let shape = Shape::of(text)?;
    let rules =
        [Shape::label, Shape::called, Shape::imperative, Shape::presented, Shape::named, Shape::pointed];
    rules.iter().find_map(|rule| rule(&shape))
}

/// The media that a note promises: `Video and X-post at the end of the article.` In order, each once; none where the
/// note does not say where they stand. Linear in `note`.
pub(crate) fn promised(note: &str) -> Vec<Media> {
    let mut media = Vec::new();
    for sentence in note.split_inclusive(['.', '!', '?', ';']) {
        if says_where(sentence) {
            media.extend(words(sentence).filter_map(|(_, word)| noun(word)));
        }
    }
    let mut seen = Vec::new();
    media.retain(|one| {
        !seen.contains(one) && {
            seen.push(*one);
            true
        }
    });
    media
}

/// Whether `text` says where the media stand that it announces: what stands beside it need not be all.
pub(crate) fn says_where(sentence: &str) -> bool {
    let place = |at: usize| phrase::strip_any(&sentence[at..], PLACES).is_some();
    words(sentence).any(|(at, text)| word(text) == Some(Word::Pointer) || place(at))
}

fn player(text: &str) -> Option<Cue> {
    let row = phrase::candidates(text, PLAYERS, |row| row.0)
        .iter()
        .find(|(start, _)| phrase::strip(text, start).is_some())?;
    Some(Cue {
        media: Some(row.1),
        strength: Strength::Certain,
        calls: false,
        runs: row.1 != Media::Gallery,
        points: false,
    })
}

fn noun(text: &str) -> Option<Media> {
    match word(text) {
        Some(Word::Noun(media)) => Some(media),
        _ => None,
    }
}

/// The words of `text`, letters and digits alone, and where each starts.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    scan::words(text).map(move |part| (part.as_ptr() as usize - text.as_ptr() as usize, part))
}

/// What the rules ask about a text.
#[derive(Clone, Copy, Debug)]
struct Shape<'a> {
    /// Without brackets, colon and marks at its ends.
    body: &'a str,
    /// The first word that is no filler, and its place.
    head: (usize, &'a str),
    count: usize,
    in_brackets: bool,
    ends_in_colon: bool,
    /// Whether it ends in a full stop and holds a comma: more than a call.
    is_sentence: bool,
    /// Whether it ends a sentence with a word, or itself with a sign, that points.
    points: bool,
    noun: Option<Media>,
    verb: Option<Option<Media>>,
}

impl<'a> Shape<'a> {
    /// `None` where no rule could take it, by its first word and its end alone.
    fn of(text: &'a str) -> Option<Self> {
        let in_brackets = text.starts_with(['(', '[', '{']) && text.ends_with([')', ']', '}']);
        let end = text.trim_end_matches([')', ']', '}', ' ', '*']);
        let body = text.trim_matches(|c: char| !letter::is_alphanumeric(c));
        let first = words(body).next()?;
        let head = words(body).find(|(_, text)| word(text) != Some(Word::Filler)).unwrap_or(first);
        let ends_in_colon = end.ends_with([':', '：']);
        let points = points(body) || holds_pointer(text);
        let called = phrase::strip_any(body, CALLS).is_some();
        let here = is_here(first.1) || is_and(first.1);
        // A label and an imperative have a noun or a verb of media for their head; the other rules ask for the rest.
        let heads = matches!(word(head.1), Some(Word::Noun(_) | Word::Verb(_) | Word::Play));
        if !heads && !here && !ends_in_colon && !points && !called {
            return None;
        }
        let known = || words(body).filter_map(|(_, text)| word(text));
        let verb = known().find_map(Word::tells);
        let noun = known().find_map(|word| if let Word::Noun(media) = word { Some(media) } else { None });
        let is_sentence = end.ends_with('.') && body.contains(',');
        let count = words(body).count();
        Some(Self { body, head, count, in_brackets, ends_in_colon, is_sentence, points, noun, verb })
    }

    fn cue(&self, media: Option<Media>, certain: bool) -> Option<Cue> {
        let strength = if certain { Strength::Certain } else { Strength::IfEmbedFollows };
        let starts = word(self.head.1).is_some_and(Word::starts_media);
        let runs = matches!(media, Some(Media::Video | Media::Audio)) || starts;
        // A sentence that bids the reader to watch or to listen, and neither says what nor where, is the story's.
        let bids = !self.is_sentence || self.noun.is_some() || self.points;
        Some(Cue { media, strength, calls: self.count > 1 && starts && bids, runs, points: self.points })
    }

    /// What stands behind the head.
    fn rest(&self) -> &'a str {
        &self.body[self.head.0 + self.head.1.len()..]
    }

    fn label(&self) -> Option<Cue> {
        let (_, head) = self.head;
        let rest = self.rest().trim_start_matches([' ', '\u{A0}']);
        let is_loud = head.len() > 1 && !head.contains(char::is_lowercase);
        // `VIDEO The bridge seen from above`: a word in capitals is a label without its colon.
        let is_bare = is_loud && rest.starts_with(char::is_uppercase) && rest.contains(char::is_lowercase);
        let has_title = rest.starts_with([':', '|', '–', '—', '：']) || is_bare;
        if !(rest.is_empty() || has_title) || self.count > 20 {
            return None;
        }
        let stands_out = self.ends_in_colon || self.in_brackets || self.points || is_loud;
        match word(head)? {
            verb if verb.starts_media() => {
                let media = verb.tells().flatten().or(self.noun);
                self.cue(media, if has_title { is_loud && !is_bare && !self.in_brackets } else { stands_out })
            }
            Word::Verb(media) => self.cue(media.or(self.noun), false),
            // `Photo: Jane Roe` is a credit.
            Word::Noun(_) if has_title && holds(CREDITS, head) => None,
            Word::Noun(media) => self.cue(Some(media), !has_title && stands_out && self.count == 1),
            _ => None,
        }
    }

    fn imperative(&self) -> Option<Cue> {
        let verb = word(self.head.1)?;
        let media = verb.tells()?;
        let second = words(self.rest()).next().and_then(|(_, text)| word(text));
        // `Hear, hear!` tells nobody to listen.
        let repeated =
            words(self.rest()).next().is_some_and(|(_, text)| text.eq_ignore_ascii_case(self.head.1));
        if repeated {
            return None;
        }
        let elsewhere =
            second == Some(Word::More) || words(self.rest()).next().is_some_and(|(_, text)| is_more(text));
        if elsewhere && !self.points && self.noun.is_none() {
            return None;
        }
        let by_verb = verb.starts_media();
        let media = media.filter(|_| by_verb).or(self.noun).or(media);
        let is_told = by_verb || self.noun.is_some();
        let closes = by_verb || self.ends_in_colon || self.closes_on_media();
        let certain = is_told && !elsewhere && self.points && self.count <= 16 && closes;
        (certain || self.points || is_told).then(|| self.cue(media, certain)).flatten()
    }

    /// "Take a look at the video below", "Mobile users, click here to watch the video".
    fn called(&self) -> Option<Cue> {
        phrase::strip_any(self.body, CALLS)?;
        let watches = words(self.body).filter_map(|(_, text)| word(text)).any(Word::starts_media);
        let told = self.noun.is_some() || self.points || self.count <= 3;
        let certain =
            self.noun.is_some() && self.count <= 14 && (self.points || watches || self.ends_in_colon);
        told.then(|| self.cue(self.noun.or(self.verb.flatten()), certain)).flatten()
    }

    /// "The tweet:", "Her full post:", "The clip in question:"
    fn named(&self) -> Option<Cue> {
        let (first, rest) = self.body.split_once(' ')?;
        let opens = ["the", "her", "his", "their", "full"].iter().any(|one| first.eq_ignore_ascii_case(one));
        let body = rest.strip_suffix(" in question").unwrap_or(rest);
        let last = last_word(body)?;
        let media = noun(last).filter(|&media| media != Media::Document);
        let shown = first.eq_ignore_ascii_case("full") && holds(SHOWN, last);
        let is_named = opens && self.ends_in_colon && self.count <= 5 && (media.is_some() || shown);
        is_named.then(|| self.cue(media, true)).flatten()
    }

    /// Whether it ends with a word that points, and names in few words what can be seen or heard.
    fn closes_on_media(&self) -> bool {
        let media = self.noun.is_some_and(|media| media != Media::Document);
        media && self.count <= 10 && ends_with_pointer(self.body)
    }

    /// "Footage of the rescue:", "Music video:"
    fn is_headed_by_media(&self) -> bool {
        let runs = |text: &str| matches!(noun(text), Some(Media::Video | Media::Audio | Media::Gallery));
        let heads = runs(self.head.1) && self.count <= 7;
        let ends = self.count <= 3 && last_word(self.body).is_some_and(runs);
        self.ends_in_colon && (heads || ends) && !says(self.body)
    }

    fn presented(&self) -> Option<Cue> {
        let mut parts = words(self.body).map(|(_, text)| text).skip_while(|text| is_and(text));
        let (first, second) = (parts.next()?, parts.next()?);
        let here = first.eq_ignore_ascii_case("here")
            && ["s", "is", "are"].iter().any(|verb| second.eq_ignore_ascii_case(verb));
        let leads = here || word(first) == Some(Word::Lead) || matches!(first, "Aquí" | "Aqui" | "Hier");
        let closes = here || self.ends_in_colon || self.points;
        let shows = here && self.ends_in_colon && self.count <= 12 && !says(self.body);
        let media = self.noun.filter(|_| leads && closes);
        if media.is_none() && !shows {
            return None;
        }
        self.cue(media, media.is_some() && here && self.ends_in_colon && self.count <= 16)
    }

    fn pointed(&self) -> Option<Cue> {
        let closes = self.points || self.ends_in_colon;
        let shown = self.points && words(self.body).any(|(_, text)| holds(SHOWN, text));
        let says = self.noun.is_some() || shown || (self.verb.is_some() && self.points);
        let is_short = self.points && self.count <= 6 && (self.noun.is_some() || shown);
        let media = self.noun.or(self.verb.flatten());
        // What is said to be below in as many words may be a letter or a post that the story goes on to print.
        let runs = matches!(media, Some(Media::Video | Media::Audio | Media::Gallery)) || shown;
        let is_told = runs && self.count <= 12 && ends_with_pointer(self.body);
        let certain = is_short && (self.in_brackets || self.ends_in_colon)
            || is_told && self.ends_in_colon
            || self.is_headed_by_media();
        (closes && says).then(|| self.cue(media, certain)).flatten()
    }
}

/// Whether a verb of saying stands in `text`: `Here is what she had to say:` introduces a quotation.
fn says(text: &str) -> bool {
    let verbs = speech::words(Language::EN);
    words(text).any(|(_, text)| verbs.class(text).any(class::SAY))
}

/// Whether a text can present something by its first word, though no table holds it.
fn is_here(first: &str) -> bool {
    first.eq_ignore_ascii_case("here") || matches!(first, "Aquí" | "Aqui" | "Hier")
}

/// Whether a sign that points down stands in `text`.
fn holds_pointer(text: &str) -> bool {
    // The first bytes of the signs; with the second of them dashes and quotation marks begin too.
    let bytes = text.as_bytes();
    memchr::memchr2_iter(0xF0, 0xE2, bytes)
        .filter(|&at| bytes[at + 1] != 0x80)
        .any(|at| text[at..].starts_with(['👇', '⬇', '↓', '▼']))
}

/// Whether the last word of `body`, or of its first sentence, says where.
fn points(body: &str) -> bool {
    let bytes = body.as_bytes();
    let stop = memchr::memchr_iter(b'.', bytes).find(|stop| bytes.get(stop + 1) == Some(&b' '));
    ends_with_pointer(body) || stop.is_some_and(|stop| ends_with_pointer(&body[..stop]))
}

fn ends_with_pointer(part: &str) -> bool {
    last_word(part).is_some_and(|text| word(text) == Some(Word::Pointer))
}

fn last_word(text: &str) -> Option<&str> {
    // Of ASCII, as most are.
    let bytes = text.as_bytes();
    let marks =
        bytes.iter().rev().take_while(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()).count();
    let end = bytes.len() - marks;
    let start = end - bytes[..end].iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    if start < end && (start == 0 || bytes[start - 1].is_ascii()) {
        return Some(&text[start..end]);
    }
    text.rsplit(|c: char| !letter::is_alphanumeric(c)).find(|part| !part.is_empty())
}

fn is_and(text: &str) -> bool {
    ["and", "but"].iter().any(|and| text.eq_ignore_ascii_case(and))
}

fn is_more(text: &str) -> bool {
    ["more", "also"].iter().any(|more| text.eq_ignore_ascii_case(more))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Strength::{Certain, IfEmbedFollows};

    #[test]
    fn cues() {
        for (text, media, strength) in [
            ("PLAY:", None, Certain),
            ("PLAY: Audio of the debate", Some(Media::Audio), Certain),
            ("Play the recording below", Some(Media::Audio), Certain),
            ("WATCH:", Some(Media::Video), Certain),
            ("Watch:", Some(Media::Video), Certain),
            ("WATCH", Some(Media::Video), Certain),
            ("LISTEN:", Some(Media::Audio), Certain),
            ("( WATCH: Bridge closed for good )", Some(Media::Video), IfEmbedFollows),
            ("WATCH: Bridge closed for good", Some(Media::Video), Certain),
            ("Watch: Bridge closed for good", Some(Media::Video), IfEmbedFollows),
            ("VIDEO:", Some(Media::Video), Certain),
            ("[VIDEO]", Some(Media::Video), Certain),
            ("Video", Some(Media::Video), IfEmbedFollows),
            ("See the clip here", Some(Media::Video), Certain),
            ("See her tell it here", None, IfEmbedFollows),
            ("Take a look at the clip below.", Some(Media::Video), Certain),
            ("Have a look:", None, IfEmbedFollows),
            ("The tweet:", Some(Media::Post), Certain),
            ("The clip in question:", Some(Media::Video), Certain),
            ("Full interview:", None, Certain),
            ("Pictures of the flood can be seen below:", Some(Media::Gallery), Certain),
            ("PHOTOS: The bridge in the flood", Some(Media::Gallery), IfEmbedFollows),
            ("Video: Bridge closed for good", Some(Media::Video), IfEmbedFollows),
            ("Watch the video below:", Some(Media::Video), Certain),
            ("Watch it here", Some(Media::Video), Certain),
            ("Watch the full interview below.", Some(Media::Video), Certain),
            ("Listen to the full episode here:", Some(Media::Audio), Certain),
            ("Watch the report via Channel 9.", Some(Media::Video), IfEmbedFollows),
            ("See the pictures below:", Some(Media::Gallery), Certain),
            ("Look below", None, IfEmbedFollows),
            ("Read the letter here:", Some(Media::Document), Certain),
            ("Here’s the tweet:", Some(Media::Post), Certain),
            ("Here is the full video:", Some(Media::Video), Certain),
            ("This stunning clip shows the bridge in the flood:", Some(Media::Video), IfEmbedFollows),
            ("(Video below)", Some(Media::Video), Certain),
            ("Full video below", Some(Media::Video), IfEmbedFollows),
            ("You can watch the whole speech below:", Some(Media::Video), Certain),
            ("Just press play:", None, Certain),
            ("Footage of the rescue:", Some(Media::Video), Certain),
            ("Music video:", Some(Media::Video), Certain),
            ("And here's the tweet:", Some(Media::Post), Certain),
            ("À voir :", None, IfEmbedFollows),
            ("À écouter :", Some(Media::Audio), Certain),
            ("VIDEO The bridge seen from above", Some(Media::Video), IfEmbedFollows),
            ("WATCH Bridge closed for good", Some(Media::Video), IfEmbedFollows),
            ("Hear Jane Roe explain the toll:", Some(Media::Audio), IfEmbedFollows),
            ("Here's what it looks like from below:", None, IfEmbedFollows),
            ("Watch 👇", Some(Media::Video), Certain),
            ("Mira el vídeo aquí:", Some(Media::Video), Certain),
            ("Escucha el audio:", Some(Media::Audio), IfEmbedFollows),
            ("Regardez la vidéo ci-dessous :", Some(Media::Video), Certain),
            ("Voici la vidéo :", Some(Media::Video), IfEmbedFollows),
            ("Sehen Sie das Video hier:", Some(Media::Video), Certain),
            ("Assista ao vídeo abaixo:", Some(Media::Video), Certain),
            ("Guarda il video qui sotto", Some(Media::Video), Certain),
            ("Ascolta il podcast qui", Some(Media::Audio), Certain),
            ("JUST WATCHED Bridge closed Replay More Videos ... MUST WATCH", Some(Media::Video), Certain),
        ] {
            let cue = is_cue(text).map(|cue| (cue.media(), cue.strength()));
            assert_eq!(cue, Some((media, strength)), "{text}");
        }
    }

    #[test]
    fn what_is_no_cue() {
        for text in [
            "",
            ":",
            "Read more:",
            "See also",
            "Photo: Jane Roe",
            "(Photo: Jane Roe, Agency)",
            "The play will tour the coast in June.",
            "This post may sound like a sermon.",
            "Hear, hear!",
            "Foto: Jane Roe/Agency",
            "The bridge was closed on Monday.",
            "The committee will meet again in June.",
            "She said the following:",
            "The video shows the bridge before the flood, officials said.",
            "Watchers of the bridge were many.",
            "And then the bridge was closed.",
            "The letter, in full",
            "The interview lasted an hour.",
        ] {
            assert_eq!(is_cue(text), None, "{text}");
        }
    }

    #[test]
    fn promises_of_a_note() {
        let video_and_post = [Media::Video, Media::Post];
        assert_eq!(promised("NOTE: Video and X-post at the end of the article."), video_and_post);
        assert_eq!(
            promised("The tweet and the clip are embedded. The tweet is below."),
            [Media::Post, Media::Video]
        );
        assert_eq!(promised("Hinweis: Das Video steht am Ende des Artikels."), [Media::Video]);
        assert_eq!(promised("Correction: an earlier version misnamed the video's maker."), []);
        assert_eq!(promised(""), []);
    }
}
