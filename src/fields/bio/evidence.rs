//! Whether a text reads like a bio: what the block grammar asks before it proposes one.

use core::ops::BitOr;

use crate::fields::name::{is_full, same_person};
use crate::fields::slice::{head, is_all_capitals, is_capitalised, spaces, tail};
use crate::glance::{self, Glance};
use crate::letter;
use crate::lexicon::bio as lexicon;
use crate::lexicon::calendar::WEEKDAYS;
use crate::lexicon::families;
use crate::lexicon::words::{WordSet, holds};
use crate::scan;
use crate::span::{Span, is_space, trim};

use super::cue::Cue;
use super::phrase::{any_phrase, cue, phrase_behind, word};
use super::predicate::{has_done, is_predicate, over_adverb};
use super::reach::{contact, contact_in, hides_address, is_address};
use super::read;
use super::role::role;
use super::subject::{self, Certainty, Named};
use super::{Fact, FactKind};

/// How far the start of a text is read, and how far its end is looked at for an address, in bytes.
pub(super) const NEAR: usize = 400;
const FAR: usize = 200;

/// Marks that may set a bio apart.
pub(super) const LEADS: [char; 8] = ['•', '*', '-', '—', '–', ' ', '\t', '\u{a0}'];

/// What a line or two hold, in bytes.
const SHORT: usize = 160;

/// The formulas of bios that a text holds: a set of flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct BioEvidence(u32);

impl BioEvidence {
    /// It starts with a label of bios: `About the author`.
    pub(crate) const LABEL: Self = Self(1);
    /// It starts with a label that notes have too: `Editor’s note`.
    pub(crate) const NOTE: Self = Self(1 << 1);
    /// It starts with a person's name as the subject.
    pub(crate) const NAME: Self = Self(1 << 2);
    /// The name is followed by `is`.
    pub(crate) const IS: Self = Self(1 << 3);
    /// It starts with `The writer is`, `Our columnist lives`.
    pub(crate) const PROFESSION: Self = Self(1 << 4);
    /// Somebody who writes is spoken of: `staff writer`.
    pub(crate) const WRITER: Self = Self(1 << 5);
    /// Somebody is said to be something: `a senator`.
    pub(crate) const ROLE: Self = Self(1 << 6);
    /// It names works: `the author of ..`.
    pub(crate) const WORKS: Self = Self(1 << 7);
    /// The subject writes, covers or reports, and for whom is said.
    pub(crate) const WRITES_FOR: Self = Self(1 << 8);
    /// It says how to reach or follow a person: `can be reached at`, `Follow her on`.
    pub(crate) const CONTACT: Self = Self(1 << 9);
    /// It holds an e-mail address or a handle.
    pub(crate) const ADDRESS: Self = Self(1 << 10);
    /// It speaks of the subject again by one of the names: `Ada’s novels`.
    pub(crate) const ECHO: Self = Self(1 << 11);
    /// A later sentence, or the text, starts with a pronoun: `She lives in ..`.
    pub(crate) const PRONOUN: Self = Self(1 << 12);
    /// Brackets or marks of emphasis stand around the whole text.
    pub(crate) const ENCLOSED: Self = Self(1 << 13);
    /// It says where someone lives, comes from or studied.
    pub(crate) const LIFE: Self = Self(1 << 14);
    /// It is no longer than a line or two.
    pub(crate) const SHORT: Self = Self(1 << 15);
    /// Somebody speaks in it, which is rare in bios.
    pub(crate) const SPEECH: Self = Self(1 << 16);

    /// It is an address and nothing else, but perhaps a word of what kind.
    pub(crate) const BARE: Self = Self(1 << 17);
    /// A name is followed by what one does who writes: `covers`, `teaches`.
    pub(crate) const WRITES: Self = Self(1 << 18);
    /// It speaks of a column or a book of whom it names: `Ada Quill's latest novel`.
    pub(crate) const OWN: Self = Self(1 << 19);

    /// A whole name is followed by what a person is, does, or has done in life: `runs`, `holds`, `joined`.
    pub(crate) const ACTS: Self = Self(1 << 20);
    /// It tells of a day, or what somebody said: the news.
    pub(crate) const NEWS: Self = Self(1 << 21);

    /// What flags count for where they all hold.
    const WEIGHTS: &[(Self, i8)] = &[
        (Self::LABEL, 4),
        (Self::PROFESSION, 3),
        (Self(Self::NAME.0 | Self::IS.0 | Self::WRITER.0), 2),
        (Self(Self::NAME.0 | Self::IS.0 | Self::ROLE.0), 2),
        (Self(Self::NAME.0 | Self::ROLE.0 | Self::NOTE.0), 2),
        (Self(Self::NAME.0 | Self::IS.0 | Self::WORKS.0), 1),
        (Self(Self::NAME.0 | Self::WRITES_FOR.0), 3),
        (Self(Self::NAME.0 | Self::WRITES.0), 1),
        (Self(Self::NAME.0 | Self::OWN.0), 2),
        (Self(Self::NAME.0 | Self::ADDRESS.0 | Self::SHORT.0), 2),
        (Self(Self::NAME.0 | Self::ECHO.0), 1),
        (Self(Self::NAME.0 | Self::PRONOUN.0), 1),
        (Self(Self::PRONOUN.0 | Self::WRITES_FOR.0), 3),
        (Self(Self::PRONOUN.0 | Self::WRITER.0), 1),
        (Self::CONTACT, 3),
        (Self::ADDRESS, 1),
        (Self(Self::ENCLOSED.0 | Self::NAME.0), 1),
        (Self::LIFE, 1),
        (Self::SPEECH, -3),
    ];

    /// Whether it holds every flag of `wanted`.
    pub(crate) const fn has(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }

    /// How much speaks for a bio: 0 nothing, 1 or 2 what a person in the news may have too, 3 or more a bio.
    pub(crate) fn strength(self) -> u8 {
        let sum: i8 =
            Self::WEIGHTS.iter().filter(|(flags, _)| self.has(*flags)).map(|(_, weight)| weight).sum();
        sum.max(0).unsigned_abs()
    }

    /// Whether it is what only bios say, and nobody speaks.
    pub(crate) fn is_formula(self) -> bool {
        self.strength() >= 3 && !self.has(Self::SPEECH) && (self.has(Self::NAME) || !self.has(Self::PRONOUN))
    }

    /// Whether it says in a sentence who somebody is: behind a label, a name and what that person does may be a byline.
    pub(crate) fn says_who(self) -> bool {
        self.has(Self::NAME | Self::IS | Self::ROLE)
            || self.has(Self::NAME | Self::WRITES | Self::SHORT)
            || self.has(Self::NAME | Self::ROLE | Self::ACTS)
    }

    /// Whether it says what somebody is in so many formulas that nothing else would, and nobody speaks.
    pub(crate) fn is_strong(self) -> bool {
        self.strength() >= 4 && self.has(Self::NAME | Self::IS) && !self.has(Self::SPEECH)
    }

    pub(super) fn when(self, holds: bool) -> Self {
        if holds { self } else { Self::default() }
    }
}

impl BitOr for BioEvidence {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The formulas of bios that `text` holds, in its first 400 bytes and, for addresses, its last 200.
///
/// Bounded work; a text that starts like no bio and holds no address is not read at all.
///
/// `glance` is of it, or of a text that it is a part of.
pub(crate) fn evidence(text: &str, glance: Glance) -> BioEvidence {
    let (inside, enclosed) = unwrapped(text);
    let start = subject::label(inside.trim_start_matches(LEADS));
    let near = head(start, NEAR);
    let headed = |table| start.len() < inside.len() && any_phrase(table, inside).is_some();
    let about = || start.len() < inside.len() && subject::about(inside).is_some();
    let label = BioEvidence::LABEL.when(headed(lexicon::LABELS) || about())
        | BioEvidence::NOTE.when(headed(lexicon::NOTE_LABELS));
    let hidden = hides_address(near);
    // What is short has been looked at whole.
    let far = if start.len() > FAR {
        let far = tail(start, FAR);
        contact_in(far, (hidden || near.len() < start.len()) && hides_address(far), glance)
    } else {
        BioEvidence::default()
    };
    let names = subject::names(near);
    let opening = opening(near, text.len() < SHORT, glance, names.as_ref())
        | label
        | contact_in(near, hidden, glance)
        | far;
    if opening == BioEvidence::default() {
        return opening;
    }
    let facts = read::facts_behind(near, Span::new(0, near.len()), Some((near, names)));
    let bare = opening == BioEvidence::ADDRESS && is_address(near);
    let size = BioEvidence::ENCLOSED.when(enclosed)
        | BioEvidence::SHORT.when(text.len() < SHORT)
        | BioEvidence::BARE.when(bare);
    // Where the look ends inside a word, what is left of it may be another.
    let parted = start[near.len()..].starts_with(letter::is_alphabetic);
    let tells = parted || glance.may_have(glance::word(families::NEWS));
    let news =
        BioEvidence::NEWS.when(tells && is_news(near)) | BioEvidence::SPEECH.when(tells && speaks(near));
    opening | size | said(near, &facts) | echo(near, &facts) | news
}

/// Whether `near` names a day of the week as stories do (`on Monday`, but `every Monday`), or says that somebody spoke.
fn is_news(near: &str) -> bool {
    let mut before = "";
    near.split(|c: char| is_space(c) || c == ',' || c == '.').filter(|found| !found.is_empty()).any(|found| {
        let led =
            before.starts_with(char::is_lowercase) && !matches!(before, "every" | "each" | "and" | "other");
        let day = led
            && !is_all_capitals(found)
            && found.len() > 4
            && is_capitalised(found)
            && holds(WEEKDAYS, found);
        before = found;
        day || !is_capitalised(found)
            && (holds(lexicon::SPEECH, found) || found == "says" || found == "yesterday")
    })
}

/// The text without brackets or marks of emphasis around the whole of it, and whether there were any.
pub(super) fn unwrapped(text: &str) -> (&str, bool) {
    let text = trim(text);
    if !text.starts_with(['(', '[', '*', '_']) {
        return (text, false);
    }
    let pairs = [('(', ')'), ('[', ']'), ('*', '*'), ('_', '_')];
    let inside = pairs.iter().find_map(|&(open, close)| text.strip_prefix(open)?.strip_suffix(close));
    inside.map_or((text, false), |inside| (trim(inside), true))
}

/// How the text begins, `names` being those at its start. More than a line or two on one who goes by one word is about a firm, a
/// team, a character.
fn opening(near: &str, short: bool, glance: Glance, names: Option<&Named<'_>>) -> BioEvidence {
    let sure = names.filter(|(_, _, certainty)| *certainty > Certainty::None);
    // `By Jane Roe` leads a byline too.
    let led = if sure.is_none() { subject::led_names(near) } else { None };
    let led = led.filter(|(_, _, certainty)| *certainty == Certainty::Verb);
    let named = sure.or(led.as_ref());
    let named = named.filter(|(_, names, _)| short || names.iter().any(|name| is_full(name)));
    let (after, first) = word(near).unwrap_or((near, ""));
    let profession = phrase_behind(lexicon::PROFESSION_WORDS, first, after)
        .is_some_and(|rest| says_of_author(rest, glance));
    let followed = |table| {
        named.as_ref().is_some_and(|(rest, _, _)| {
            let verb = |rest: &str| {
                let rest = rest.strip_prefix(',').unwrap_or(rest);
                spaces(rest).and_then(|(rest, _)| word(rest)).is_ok_and(|(_, verb)| holds(table, verb))
            };
            verb(rest) || past_asides(rest).any(verb)
        })
    };
    BioEvidence::NAME.when(named.is_some())
        | BioEvidence::IS.when(followed(lexicon::PRESENT_COPULAS))
        | BioEvidence::WRITES.when(
            followed(lexicon::PRESENT_VERBS) || named.as_ref().is_some_and(|(rest, _, _)| has_written(rest)),
        )
        | BioEvidence::ACTS.when(named.as_ref().is_some_and(|(rest, names, _)| {
            names.iter().any(|name| is_full(name)) && (acts(rest) || past_asides(rest).any(acts))
        }))
        | BioEvidence::OWN.when(named.as_ref().is_some_and(|(rest, _, _)| subject::owns_work(rest)))
        | BioEvidence::PROFESSION.when(profession)
        | BioEvidence::PRONOUN.when(holds(lexicon::PRONOUNS, first))
}

/// How far what is set in between a name and its verb reaches, in bytes.
const ASIDE: usize = 120;

/// What may follow brackets, a pair of commas or a place behind a name, one of which a verb may open: `Ada Quill (born 1970) is`,
/// `Ada Quill [mail her] is`, `Ada Quill, a poet, teaches`.
fn past_asides(rest: &str) -> impl Iterator<Item = &str> {
    let origin = subject::past_origin(rest);
    let near = head(rest.trim_start_matches(is_space), ASIDE);
    let near = if origin.is_some() { "" } else { near };
    let bracket = match near.as_bytes().first() {
        Some(b'(') => near.find(')'),
        Some(b'[') => near.find(']'),
        _ => None,
    };
    let clause = near.strip_prefix(',').unwrap_or_default();
    let closes = memchr::memchr_iter(b',', clause.as_bytes()).take(COMMAS).map(|comma| comma + 1);
    let whole = |&close: &usize| !near[..close].contains(". ");
    let behind = bracket.into_iter().chain(closes).filter(whole).map(|close| &near[close + 1..]);
    origin.into_iter().chain(behind)
}

/// The commas behind which the verb of a subject is looked for, at the most.
const COMMAS: usize = 4;

/// Whether a predicate opens `rest` that tells of a life: what a person is, does, has been by trade, has made.
fn acts(rest: &str) -> bool {
    let bare = rest.strip_prefix(',').unwrap_or(rest);
    let Ok((start, _)) = spaces(bare) else { return false };
    let start = over_adverb(start);
    word(start).is_ok_and(|(after, verb)| {
        let known = holds(lexicon::VERBS, verb) && !holds(lexicon::NEWS_VERBS, verb);
        let third = bare.len() == rest.len() && subject::is_third_person(verb);
        let was = || holds(lexicon::PAST_COPULAS, verb) && role(after.trim_start()).is_some();
        let made = || matches!(cue(start), Ok((_, Cue::Works | Cue::Study | Cue::Graduate | Cue::Residence)));
        let known = known && (verb != "has" || has_done(after));
        let is = || holds(lexicon::PRESENT_COPULAS, verb) && is_predicate(after);
        !is_capitalised(verb)
            && (known && !holds(lexicon::PRESENT_COPULAS, verb) || is() || third || was() || made())
    })
}

/// `has covered`, `has also written`: what one who writes has done for a living.
fn has_written(rest: &str) -> bool {
    let mut words = rest.split(is_space).filter(|word| !word.is_empty()).take(3);
    words.next() == Some("has") && words.any(|word| holds(lexicon::PARTICIPLES, word))
}

/// Whether a predicate opens `rest` that says of an author what he or she is by trade, or does: not what has happened.
fn says_of_author(rest: &str, glance: Glance) -> bool {
    let told = |rest: &str| {
        let Ok((start, _)) = spaces(rest) else { return false };
        let start = over_adverb(start);
        word(start).is_ok_and(|(after, verb)| {
            let is = || role(after.trim_start()).is_some() || after.trim_start().starts_with(['@', '#']);
            let placed =
                || word(after.trim_start()).is_ok_and(|(_, next)| matches!(next, "based" | "at" | "on"));
            let reached = || {
                matches!(verb, "can" | "may") && contact(head(start, NEAR), glance).has(BioEvidence::CONTACT)
            };
            let be = holds(lexicon::COPULAS, verb);
            let does = !be && holds(lexicon::VERBS, verb) && !holds(lexicon::NEWS_VERBS, verb);
            !is_capitalised(verb) && (does || be && (is() || placed()) || reached())
        })
    };
    told(rest) || past_asides(rest).any(told) || subject::owns_work(rest)
}

/// What the facts say.
fn said(near: &str, facts: &[Fact<'_>]) -> BioEvidence {
    let any = |kinds: &[FactKind]| facts.iter().any(|fact| kinds.contains(&fact.kind()));
    let roles = || facts.iter().filter(|fact| fact.kind() == FactKind::Role);
    let in_table = |table: &WordSet, role: &str| role.split([' ', '-']).any(|word| holds(table, word));
    let writes = |fact: &Fact<'_>| {
        let role = fact.text().as_str();
        in_table(lexicon::WRITERS, role) && !in_table(lexicon::RANKS, role)
    };
    // What stands before the name, whoever is in the news has too: `Foreign Minister Ada Quill is on tour`.
    let name = facts.iter().find(|fact| fact.kind() == FactKind::Name).map(|fact| fact.text().span().start());
    let told = |fact: &Fact<'_>| name.is_none_or(|name| name < fact.text().span().start());
    let employed =
        any(&[FactKind::Organisation]) && any_word(near, |word| holds(lexicon::WRITING_VERBS, word));
    BioEvidence::WRITER.when(roles().any(writes))
        | BioEvidence::ROLE.when(roles().any(|fact| told(fact) || writes(fact)))
        | BioEvidence::WORKS.when(any(&[FactKind::Work]))
        | BioEvidence::WRITES_FOR.when(employed)
        | BioEvidence::LIFE.when(any(&[FactKind::Residence, FactKind::Origin, FactKind::Education]))
}

/// Whether somebody speaks.
fn speaks(near: &str) -> bool {
    near.contains(['“', '"']) && any_word(near, |word| holds(lexicon::SPEECH, word))
}

/// Whether the subject comes up again, by one of the names or as a pronoun.
fn echo(near: &str, facts: &[Fact<'_>]) -> BioEvidence {
    let name = facts.iter().find(|fact| fact.kind() == FactKind::Name).map(Fact::text);
    let Some(name) = name else { return BioEvidence::default() };
    let rest = &near[name.span().end()..];
    let again = |token: &str| {
        let bare =
            |found: &str| same_person(found.trim_end_matches("'s").trim_end_matches("’s"), name.as_str());
        is_capitalised(token)
            && shares_initial(token, name.as_str())
            && word(token).is_ok_and(|(_, found)| bare(found))
    };
    let opens = |stop: usize| {
        let sentence = rest[stop + 1..].split(['.', '!', '?']).next().unwrap_or_default();
        let first = word(sentence.trim_start()).map_or("", |(_, first)| first);
        is_capitalised(first) && holds(lexicon::PRONOUNS, first)
    };
    let pronoun = memchr::memchr3_iter(b'.', b'!', b'?', rest.as_bytes()).any(opens);
    BioEvidence::ECHO.when(scan::tokens(rest).any(again)) | BioEvidence::PRONOUN.when(pronoun)
}

/// Whether a word of `name` may begin with the letter that `word` begins with: who shares none is another person.
fn shares_initial(word: &str, name: &str) -> bool {
    let first = |word: &str| word.as_bytes().first().copied().unwrap_or_default();
    let wanted = first(word);
    let same = |found: u8| !found.is_ascii() || found.eq_ignore_ascii_case(&wanted);
    !wanted.is_ascii() || name.split(is_space).any(|part| same(first(part.trim_start_matches(','))))
}

fn any_word(text: &str, wanted: impl Fn(&str) -> bool) -> bool {
    scan::tokens(text).filter_map(|token| word(token).ok()).any(|(_, found)| wanted(found))
}
