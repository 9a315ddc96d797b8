//! Whom a sentence of a bio is about.
//!
//! ```abnf
//! subject = [label] [lead] names predicate
//! lead    = ("Author" / "The writer," / role) gap      ; what the person is, before the name
//!         / clause                                     ; `A former teacher,`, `Based in Leeds,`
//! names   = titled-name *(separator titled-name)
//! ```

use alloc::vec::Vec;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::combinator::opt;
use nom::sequence::preceded;

use crate::fields::name::{credentials, is_full, same_person, titled_name, titles};
use crate::fields::slice::{Parsed, head, is_capitalised, spaces, span_in};
use crate::lexicon::bio as lexicon;
use crate::lexicon::first_letters;
use crate::lexicon::words::{holds, opener};
use crate::span::is_space;
use crate::text::is_line_end;

use super::FactKind;
use super::cue::Cue;
use super::list::list;
use super::phrase::{Proper, any_phrase, aside, cue, phrase_behind, title, word};
use super::read::{Clause, Reader};
use super::role::{Noun, Role, noun, role};

/// The words that may stand before a name that is the subject.
const MAX_LEAD: usize = 5;

/// The persons that a bio names at most: a text with more is none.
const MAX_NAMES: usize = 32;

/// How surely what follows a name makes it the subject of a bio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// Nothing that follows a subject.
    None,
    /// A comma, a colon, a possessive, the end of the line.
    Mark,
    /// A verb.
    Verb,
}

/// Names, what follows them, and how surely they are the subject.
pub(super) type Named<'a> = (&'a str, Vec<&'a str>, Certainty);

impl<'a> Reader<'a> {
    /// Whom or what the sentence is about, if it says so by a name.
    pub(super) fn sentence(&mut self, rest: &'a str) -> Option<&'a str> {
        let work = if self.names.is_empty() { None } else { work(rest) };
        if let Some((after, title)) = work.filter(|(_, title)| !self.knows(title)) {
            self.add(FactKind::Work, title);
            return Some(after);
        }
        let known = self.opening.take().filter(|(start, _)| start.len() == rest.len());
        let sure = |(_, found, certainty): &Named<'_>| {
            *certainty > Certainty::None || found.first().is_some_and(|first| self.knows(first))
        };
        // What a clause before its subject says is read for itself.
        let led = || self.names.is_empty().then(|| titled_led(rest)).flatten();
        let direct = known.map_or_else(|| names(rest), |(_, names)| names).filter(sure).or_else(led);
        let (after, found, certainty) = direct?;
        let first = *found.first()?;
        let new = !self.knows(first);
        let enough = match (new, self.names.is_empty()) {
            _ if !self.clause.fresh => certainty == Certainty::Verb && is_full(first),
            (false, _) => true,
            (true, true) if !agrees(&found, after) => false,
            (true, true) => {
                certainty == Certainty::Verb
                    || (certainty == Certainty::Mark && is_plain_name(first))
                    || owns_work(after)
            }
            (true, false) => certainty == Certainty::Verb && is_full(first) && !says_of_another(after),
        };
        if !enough {
            return None;
        }
        self.clause = Clause::START;
        self.name_all(&found);
        self.lead(&rest[..span_in(rest, first).start()]);
        self.clause.predicate = after.starts_with(',');
        Some(after)
    }

    /// Takes what the person is from the words before the name: `Staff writer Jane Roe`.
    fn lead(&mut self, lead: &'a str) {
        let lead = lead.trim_end_matches(|c: char| is_space(c) || c == ',');
        let told = |(rest, found): &(&str, Role<'_>)| rest.is_empty() && found.noun != Noun::Kin;
        let label = any_phrase(lexicon::PROFESSION_WORDS, lead).is_some();
        if let Some((_, found)) = role(lead).filter(|found| !label && told(found)) {
            self.add(FactKind::Role, found.text);
        }
    }

    /// Whether the word before ended with a full stop of its own (`N.C.`), which may have ended the sentence too.
    pub(super) fn follows_stop(&self, rest: &str) -> bool {
        if self.clause.fresh || !rest.starts_with(char::is_uppercase) {
            return false;
        }
        let before = self.source[..span_in(self.source, rest).start()].trim_end_matches(is_space);
        before.strip_suffix(['”', '"', '’', '»']).unwrap_or(before).ends_with('.')
    }

    /// Whether a person has been named that the name can stand for.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.names.iter().any(|other| same_person(other, name))
    }

    /// Takes the names, each one for a person. What is said of several together is said of no one of them.
    pub(super) fn name_all(&mut self, names: &[&'a str]) {
        for &name in names {
            let person = self.person_named(name);
            self.person = (names.len() == 1).then_some(person);
        }
    }

    /// The index of the person: a known one, whose name may get fuller, or a new one.
    fn person_named(&mut self, name: &'a str) -> usize {
        let Some(index) = self.names.iter().position(|other| same_person(other, name)) else {
            if self.names.len() < MAX_NAMES {
                self.names.push(name);
            }
            return self.names.len() - 1;
        };
        if is_full(name) && !is_full(self.names[index]) {
            self.names[index] = name;
        }
        index
    }
}

/// The names at the start of `input`.
pub(super) fn names(input: &str) -> Option<Named<'_>> {
    let name = |input| titled_name(input).map(|(rest, (_, name))| (rest, name));
    let input = past_article(input);
    let (rest, found) = list(input, name, is_full);
    let found = once(found);
    if found.is_empty() {
        return None;
    }
    let rest = credentials(rest).map_or(rest, |(rest, _)| rest);
    let one = found.len() == 1 && is_full(found[0]);
    if let Some((rest, second)) = one.then(|| described_pair(rest)).flatten() {
        return Some((rest, Vec::from([found[0], second]), certainty(rest)));
    }
    // `Got a story`, `Nato a Bari`: the French verb stands behind whole names alone.
    let article = !is_full(found[0]) && rest.trim_start().starts_with("a ");
    let sure = if article { Certainty::None } else { certainty(rest) };
    let from = past_origin(rest).filter(|_| sure == Certainty::None && is_full(found[0]));
    let sure = from.map_or(sure, certainty);
    let sure = if sure == Certainty::None && is_reached(input, rest) { Certainty::Mark } else { sure };
    let together = found.len() > 1 && sure < Certainty::Verb && acts_together(rest);
    Some((rest, found, if together { Certainty::Verb } else { sure }))
}

/// Whether an address follows the name at the start of `input`, and no formula leads to it: `Jane Roe at jroe@example.com`.
fn is_reached(input: &str, rest: &str) -> bool {
    let address = |rest: &str| {
        let token = rest.strip_prefix("at ").unwrap_or(rest).split(is_space).next().unwrap_or_default();
        token.contains('@')
    };
    spaces(rest).is_ok_and(|(rest, _)| address(rest)) && !matches!(cue(input), Ok((_, Cue::Contact)))
}

/// A name that stands twice in a row is one: a box's heading, and the bio under it, in one line.
fn once(mut found: Vec<&str>) -> Vec<&str> {
    if let [name] = found[..] {
        let half = name.len() / 2;
        if name.len() % 2 == 1
            && name.is_char_boundary(half)
            && name[half..].starts_with(' ')
            && name[..half] == name[half + 1..]
        {
            found[0] = &name[half + 1..];
        }
    }
    found
}

/// What may be said of one of two persons between commas, in bytes.
const DESCRIBED: usize = 120;

/// ```abnf
/// described-pair = "," gap *CHAR "," gap "and" gap full-name ["," gap *CHAR ","]     ; "Jane Roe, a poet, and John Doe, a chef, are"
/// ```
fn described_pair(rest: &str) -> Option<(&str, &str)> {
    let window = head(rest.strip_prefix(',')?, DESCRIBED);
    let joints = [", and ", ", et ", ", y ", ", und ", ", e "];
    let (at, joint) = memchr::memchr_iter(b',', window.as_bytes()).find_map(|at| {
        let joint = joints.iter().find(|joint| window[at..].starts_with(**joint))?;
        Some((at, joint.len()))
    })?;
    if window[..at].contains(['.', ';', '“', '"']) {
        return None;
    }
    let (after, (_, name)) = titled_name(&rest[1 + at + joint..]).ok()?;
    let aside = || {
        let window = head(after.strip_prefix(',')?, DESCRIBED);
        window.find(',').filter(|&at| !window[..at].contains('.')).map(|at| &after[at + 2..])
    };
    let verb = |rest: &str| certainty(rest) == Certainty::Verb || acts_together(rest);
    let rest = if verb(after) { after } else { aside().filter(|rest| verb(rest))? };
    is_full(name).then_some((rest, name))
}

/// Whether several do what one who writes does: `teach`, `cover`.
fn acts_together(rest: &str) -> bool {
    spaces(rest).and_then(|(rest, _)| word(rest)).is_ok_and(|(_, verb)| holds(lexicon::PLURAL_VERBS, verb))
}

/// As [`names`], if something follows that a subject has before it, or with what the person is before the name.
pub(super) fn subject_names(input: &str) -> Option<Named<'_>> {
    names(input).filter(|(_, _, certainty)| *certainty > Certainty::None).or_else(|| led_names(input))
}

/// As [`names`], with what the person is before the name: `Author Jane Roe is`, `A former teacher, Jane Roe writes`.
pub(super) fn led_names(input: &str) -> Option<Named<'_>> {
    let (after, first) = word(input).ok()?;
    titled_behind(input, first, after).or_else(|| clause_led(first, after))
}

/// The words that a clause in front of its subject has at most.
const MAX_CLAUSE: usize = 14;

/// ```abnf
/// clause-led = clause names verb
/// clause     = lead-word *13(gap word) "," gap      ; no full stop inside; the names whole
/// ```
fn clause_led<'a>(first: &'a str, mut rest: &'a str) -> Option<Named<'a>> {
    if !is_capitalised(first) || !(holds(lexicon::CLAUSE_FIRSTS, first) || noun(first).is_some()) {
        return None;
    }
    for _ in 0..MAX_CLAUSE {
        if let Some(behind) = rest.strip_prefix(',') {
            let found = names(behind.trim_start_matches(is_space));
            let subject = |(_, names, certainty): &Named<'_>| {
                *certainty == Certainty::Verb && names.iter().all(|name| is_full(name))
            };
            if let Some(found) = found.filter(subject) {
                return Some(found);
            }
        }
        let next =
            rest.trim_start_matches(|c: char| is_space(c) || matches!(c, ',' | '(' | ')' | '“' | '”' | '"'));
        if next.len() == rest.len() {
            return None;
        }
        (rest, _) = word(next).ok()?;
    }
    None
}

/// ```abnf
/// titled-led = profession [","] gap names / "By" gap names / [article gap] 1*5(word gap) [","] names   ; the last word a role
/// ```
pub(super) fn titled_led(input: &str) -> Option<Named<'_>> {
    let (after, first) = word(input).ok()?;
    titled_behind(input, first, after)
}

/// The same, for the first word of `input` and what follows it.
fn titled_behind<'a>(input: &'a str, mut found: &'a str, mut after: &'a str) -> Option<Named<'a>> {
    let profession = phrase_behind(lexicon::PROFESSION_WORDS, found, after)
        .map(|rest| spaces(rest.trim_start_matches(',')).map_or(rest, |(rest, _)| rest))
        .filter(|rest| rest.starts_with(char::is_uppercase));
    if let Some(rest) = profession {
        return names(rest);
    }
    if signs(found) {
        let (named, _) = spaces(after).ok()?;
        return names(named).map(|(rest, names, _)| (rest, names, Certainty::Mark));
    }
    let plain = small_words(input);
    if plain >= MAX_LEAD {
        return None;
    }
    for lead in 1..=MAX_LEAD {
        let comma = after.strip_prefix(',');
        let (rest, _) = spaces(comma.unwrap_or(after)).ok()?;
        // Before a small letter it does not matter what the word is.
        let capital = after.len() > rest.len() && rest.starts_with(char::is_uppercase);
        let role = (capital || comma.is_some()) && noun(found).is_some();
        if role && capital {
            return names(rest);
        }
        if comma.is_some() && !role || lead == MAX_LEAD {
            return None;
        }
        (after, found) = word(rest).ok()?;
    }
    None
}

/// Whether the word ends as English verbs do in the third person: `practices`, `draws`.
pub(super) fn is_third_person(word: &str) -> bool {
    !is_capitalised(word)
        && word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !holds(lexicon::NO_VERBS, word)
}

/// How many words of ASCII letters `input` begins with that have one space and a small letter behind them, [`MAX_LEAD`] at the
/// most: behind these no name stands, whatever they are.
fn small_words(input: &str) -> usize {
    let bytes = input.as_bytes();
    let (mut at, mut words) = (0, 0);
    while words < MAX_LEAD {
        let start = at;
        at += first_letters(&bytes[at..]).1;
        while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            at += 1;
        }
        let small = at > start
            && bytes.get(at) == Some(&b' ')
            && bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        if !small {
            break;
        }
        (at, words) = (at + 1, words + 1);
    }
    words
}

/// Whether the word opens a byline.
fn signs(word: &str) -> bool {
    matches!(word, "By" | "Por" | "Par" | "Von" | "Di")
}

/// The words that the place behind a name has at most.
const ORIGIN: usize = 4;

/// What follows the place where a person is from, behind the name: `Ada Quill of Port Ellen is`.
///
/// ```abnf
/// origin = gap ("of" / "from") 1*4(gap <a word with a capital>)
/// ```
pub(super) fn past_origin(rest: &str) -> Option<&str> {
    let start = rest.trim_start_matches(is_space);
    let mut rest = start.strip_prefix("of ").or_else(|| start.strip_prefix("from "))?;
    let mut words = 0;
    while let Some((after, _)) = word(rest).ok().filter(|(_, found)| words < ORIGIN && is_capitalised(found))
    {
        words += 1;
        rest = after.trim_start_matches(is_space);
    }
    (words > 0).then_some(rest)
}

/// What follows a name.
fn certainty(rest: &str) -> Certainty {
    let (rest, _) = opt(preceded(spaces, aside)).parse(rest).unwrap_or((rest, None));
    let known =
        |word: &str| !is_capitalised(word) && (holds(lexicon::VERBS, word) || holds(lexicon::COPULAS, word));
    let bare = rest.strip_prefix(',');
    let verb = |verb| known(verb) || bare.is_none() && is_third_person(verb);
    if spaces(bare.unwrap_or(rest)).and_then(|(rest, _)| word(rest)).is_ok_and(|(_, found)| verb(found)) {
        return Certainty::Verb;
    }
    let mark: Parsed<'_> = preceded(
        spaces,
        alt((tag(","), tag(":"), tag(";"), tag("|"), tag("•"), tag("—"), tag("–"), tag("- "), tag("@"))),
    )
    .parse(rest);
    let possessive = ["'s ", "’s ", "’ "].into_iter().any(|ending| rest.starts_with(ending));
    if mark.is_ok() || possessive || rest.is_empty() || rest.starts_with(is_line_end) || rest.trim() == "." {
        Certainty::Mark
    } else {
        Certainty::None
    }
}

/// Over a label at the head of a bio: `About the author:`, `About Jane Roe:`, or alone on its line.
pub(super) fn label(input: &str) -> &str {
    let Ok((after, first)) = word(input) else { return input };
    let hash = opener(first);
    if ![lexicon::LABELS, lexicon::NOTE_LABELS, lexicon::ABOUT].iter().any(|table| table.may_open(hash)) {
        return input;
    }
    let label = phrase_behind(lexicon::LABELS, first, after)
        .or_else(|| phrase_behind(lexicon::NOTE_LABELS, first, after));
    label.or_else(|| about_behind(first, after)).and_then(label_end).unwrap_or(input)
}

/// What follows `About` and a person's whole name: `About Jane Roe`.
pub(super) fn about(input: &str) -> Option<&str> {
    let (after, first) = word(input).ok()?;
    about_behind(first, after)
}

/// The same, for the first word and what follows it.
fn about_behind<'a>(first: &'a str, after: &'a str) -> Option<&'a str> {
    let rest = phrase_behind(lexicon::ABOUT, first, after)?;
    let (rest, (_, name)) = titled_name(rest.trim_start_matches(is_space)).ok()?;
    is_full(name).then_some(rest)
}

/// Over what parts a label from its bio: a colon, a dash or a line end.
fn label_end(rest: &str) -> Option<&str> {
    let mark: Parsed<'_> = preceded(spaces, alt((tag(":"), tag("—"), tag("–"), tag("|")))).parse(rest);
    let line = rest.trim_start_matches([' ', '\t']).starts_with(is_line_end);
    let rest = mark.map(|(rest, _)| rest).ok().or_else(|| line.then_some(rest))?;
    spaces(rest).ok().map(|(rest, _)| rest)
}

/// A title as the subject of its sentence, and what follows it: `The Long Lamp is her third book`, `Salt won`.
pub(super) fn work(input: &str) -> Option<(&str, &str)> {
    let (rest, title) = title(Proper::Title, input).ok()?;
    if !title.contains(' ') && input.starts_with(title) {
        return None;
    }
    let mut predicate = preceded(spaces, |input| {
        any_phrase(lexicon::WORK_PREDICATES, input).map(|rest| (rest, ())).ok_or(nom::Err::Error(()))
    });
    let followed = predicate.parse(rest).is_ok();
    followed.then_some((rest, title))
}

/// `'s column`, `’s latest book`, `'s last piece`: a work, in the first words behind a name that owns it.
///
/// ```abnf
/// owns-work = ( "'s" / "'" ) gap ( *2WORD work / ( "last" / "latest" / "recent" / .. ) [WORD] piece / piece "have appeared" )
/// ```
pub(super) fn owns_work(rest: &str) -> bool {
    let owned = ["'s ", "’s ", "’ ", "'S ", "’S "].iter().find_map(|mark| rest.strip_prefix(mark));
    owned.is_some_and(|rest| {
        let mut words = rest.split(is_space).take(OWNED);
        let piece = |word: &str| holds(lexicon::PIECE_NOUNS, word);
        rest.split(is_space).take(3).any(|word| holds(lexicon::WORK_NOUNS, word))
            || words.clone().any(|word| holds(lexicon::LATEST, word)) && words.clone().any(piece)
            || words.any(piece)
                && ["appear in ", "appeared in ", "appears in "].iter().any(|verb| rest.contains(verb))
    })
}

/// The words behind an owner that are looked at for a piece of writing.
const OWNED: usize = 4;

/// Over the article of a title that clergy and members of houses have: `The Rev. Jane Roe`.
fn past_article(input: &str) -> &str {
    input.strip_prefix("The ").filter(|rest| titles(rest).is_ok()).unwrap_or(input)
}

/// Whether a name is none that ends in what a person is: `Data Developer,` is no name.
fn is_plain_name(name: &str) -> bool {
    is_full(name) && name.rsplit(is_space).next().is_none_or(|last| noun(last).is_none())
}

/// Whether the verb's number is the subject's: `Views are` names nobody.
fn agrees(names: &[&str], after: &str) -> bool {
    let plural = spaces(after)
        .and_then(|(rest, _)| word(rest))
        .is_ok_and(|(_, verb)| holds(lexicon::PLURAL_COPULAS, verb));
    !plural || names.len() > 1
}

/// Whether a new name's predicate makes it another's, not the bio's: `Ben Marsh is her husband`.
fn says_of_another(after: &str) -> bool {
    let of_another = |rest| word(spaces(rest).ok()?.0).ok().map(|(_, found)| found);
    let (rest, _) = spaces(after).and_then(|(rest, _)| word(rest)).unwrap_or((after, ""));
    of_another(rest).is_some_and(|found| holds(lexicon::PRONOUNS, found))
}
