//! The pass over a bio.

use alloc::vec::Vec;

use crate::fields::name::{is_full, same_person};
use crate::fields::slice::{before, is_capitalised, spaces, span_in};
use crate::lexicon::bio as lexicon;
use crate::lexicon::words::{fold_eq, holds};
use crate::link::LinkFinder;
use crate::span::{Span, is_space};
use crate::text::{Text, is_line_end};

use super::contact::{email, handle, profile, token};
use super::cue::Cue;
use super::phrase::{cue, organisation, quoted, word};
use super::role::{Noun, articled_role, noun, role};
use super::subject::{self, Certainty};
use super::{Fact, FactKind};

/// The persons that a bio names at most: a text with more is none.
const MAX_NAMES: usize = 32;

/// How many facts back the same words are looked for.
const MAX_REPEATS: usize = 64;

/// The facts of the bio at `span`, in the order of the text.
pub(super) fn facts(source: &str, span: Span) -> Vec<Fact<'_>> {
    let mut reader = Reader {
        source,
        facts: Vec::new(),
        names: Vec::new(),
        person: None,
        capitals: None,
        clause: Clause::START,
    };
    let mut rest = subject::label(source[span].trim_start_matches(is_space));
    while !rest.is_empty() {
        rest = reader.step(rest);
    }
    reader.links(&source[span], span.start());
    reader.finish()
}

/// What a preposition of the clause leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    None,
    /// An organisation.
    Post,
    /// A place of learning.
    Study,
    /// A person or a handle.
    Contact,
}

/// What is known of the clause up to the word that is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// No word of the sentence has been read.
    pub(super) fresh: bool,
    pub(super) topic: Topic,
    /// A role stands right before.
    pub(super) after: Option<Noun>,
    /// Roles may follow commas and `and`.
    pub(super) predicate: bool,
    /// A comma or `and` stands right before.
    pub(super) joined: bool,
    /// A preposition of work stands right before: a handle there is an employer's.
    pub(super) employed: bool,
    /// A noun for works has been read.
    pub(super) works: bool,
}

impl Clause {
    const START: Self = Self {
        fresh: true,
        topic: Topic::None,
        after: None,
        predicate: false,
        joined: false,
        employed: false,
        works: false,
    };
}

pub(super) struct Reader<'a> {
    source: &'a str,
    facts: Vec<Fact<'a>>,
    pub(super) names: Vec<&'a str>,
    person: Option<usize>,
    /// Where the run of capitalised words before this one began.
    capitals: Option<&'a str>,
    pub(super) clause: Clause,
}

impl<'a> Reader<'a> {
    /// Reads the phrase, word or mark at the start of `rest`, which is not empty.
    fn step(&mut self, rest: &'a str) -> &'a str {
        if let Ok((after, found)) = handle(rest) {
            return self.handle(found, after);
        }
        if !rest.starts_with(char::is_alphanumeric) {
            return self.mark(rest);
        }
        if let Some(after) = self.address(rest) {
            return after;
        }
        let led = self.clause.joined && self.names.is_empty();
        if self.clause.fresh || led || self.follows_stop(rest) {
            if let Some(after) = self.sentence(rest) {
                self.clause.fresh = false;
                return after;
            }
        }
        let (fresh, joined) = (self.clause.fresh, self.clause.joined && self.clause.predicate);
        self.clause.fresh = false;
        if word(rest).is_ok_and(|(_, found)| is_joining(found)) && cue(rest).is_err() {
            return self.word(rest);
        }
        if joined || (fresh && self.names.is_empty() && !matches!(cue(rest), Ok((_, Cue::Contact)))) {
            if let Some(after) = self.joined_role(rest, joined) {
                return after;
            }
        }
        match cue(rest) {
            Ok((after, cue)) => self.cue(cue, rest, after),
            Err(_) => self.word(rest),
        }
    }

    /// Over white space and marks: what they say of the clause.
    fn mark(&mut self, rest: &'a str) -> &'a str {
        let mut chars = rest.chars();
        let mark = chars.next().unwrap_or_default();
        if !is_space(mark) {
            self.capitals = None;
        }
        let after = chars.as_str();
        match mark {
            '.' | '!' | '?' if !continues(after) => self.clause = Clause::START,
            '•' | '|' | '·' | ';' => self.clause = Clause::START,
            ',' | '+' | '/' | '&' => self.clause.joined = true,
            _ if self.clause.works && quoted(rest).is_ok_and(|(_, title)| is_capitalised(title)) => {
                return self.quoted_work(rest);
            }
            ':' | '(' | '—' | '–' => self.clause.after = None,
            _ if is_line_end(mark) && blank_follows(after) => self.clause = Clause::START,
            _ => {}
        }
        after
    }

    /// Takes a title in quotation marks, in a sentence that speaks of works.
    fn quoted_work(&mut self, rest: &'a str) -> &'a str {
        let Ok((after, title)) = quoted(rest) else { return rest };
        self.add(FactKind::Work, title);
        after
    }

    /// Over an address: an e-mail's, a page's.
    fn address(&mut self, rest: &'a str) -> Option<&'a str> {
        let (after, found) = token(rest).ok()?;
        let address = email(found);
        if let Some(address) = address {
            self.add(FactKind::Email, address);
        }
        if address.is_none()
            && !found.contains("://")
            && !found.starts_with("www.")
            && profile(found).is_none()
        {
            return None;
        }
        self.clause.fresh = false;
        if found.ends_with(['.', '!']) {
            self.clause = Clause::START;
        }
        Some(after)
    }

    /// A handle: an employer's behind a role or a verb of working, else the person's own.
    fn handle(&mut self, found: &'a str, after: &'a str) -> &'a str {
        let Clause { topic, employed, joined, .. } = self.clause;
        let employer = topic == Topic::Post && (employed || joined || self.clause.after.is_some());
        if employer {
            let start = span_in(self.source, found).start() - 1;
            let text = Text::new(self.source, Span::new(start, start + 1 + found.len()));
            self.add(FactKind::Organisation, text.as_str());
        } else {
            self.add(FactKind::Handle, found);
        }
        self.clause = Clause { fresh: false, joined: false, employed: employer, ..self.clause };
        after
    }

    /// Whom or what the sentence is about, if it says so by a name.
    fn sentence(&mut self, rest: &'a str) -> Option<&'a str> {
        if let Some((after, title)) = subject::work(rest).filter(|(_, title)| !self.knows(title)) {
            if !self.names.is_empty() {
                self.add(FactKind::Work, title);
                return Some(after);
            }
        }
        let direct = subject::names(rest)
            .or_else(|| self.names.is_empty().then(|| subject::led_names(rest)).flatten());
        let (after, names, certainty) = direct?;
        let first = *names.first()?;
        let new = !self.knows(first);
        let enough = match (new, self.names.is_empty()) {
            _ if !self.clause.fresh => certainty == Certainty::Verb && is_full(first),
            (false, _) => true,
            (true, true) if !agrees(&names, after) => false,
            (true, true) => {
                certainty == Certainty::Verb || (certainty == Certainty::Mark && is_plain_name(first))
            }
            (true, false) => certainty == Certainty::Verb && is_full(first) && !says_of_another(after),
        };
        if !enough {
            return None;
        }
        self.clause = Clause::START;
        self.name_all(&names);
        self.clause.predicate = after.starts_with(',');
        Some(after)
    }

    /// Whether the word before ended with a full stop of its own (`N.C.`), which may have ended the sentence too.
    fn follows_stop(&self, rest: &str) -> bool {
        let before = self.source[..span_in(self.source, rest).start()].trim_end_matches(is_space);
        let before = before.strip_suffix(['”', '"', '’', '»']).unwrap_or(before);
        !self.clause.fresh && rest.starts_with(char::is_uppercase) && before.ends_with('.')
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

    /// A word that no formula begins with.
    fn word(&mut self, rest: &'a str) -> &'a str {
        let Ok((after, found)) = word(rest) else { return self.mark(rest) };
        let small = !is_capitalised(found);
        self.prize(rest, found, after);
        if holds(lexicon::PAST, found) {
            self.clause = Clause { topic: Topic::Post, employed: true, fresh: true, ..self.clause };
            return after;
        }
        if is_joining(found) {
            self.clause = Clause { joined: true, after: None, ..self.clause };
            return after;
        }
        self.clause = Clause { after: None, joined: false, employed: false, ..self.clause };
        if small && holds(lexicon::WORK_NOUNS, found) {
            self.clause.works = true;
            return self.titled(found, after);
        }
        after
    }

    /// Takes the prize before `-winning`, and keeps track of where a run of capitalised words began.
    fn prize(&mut self, rest: &'a str, found: &'a str, after: &'a str) {
        if !is_capitalised(found) {
            self.capitals = None;
            return;
        }
        let start = *self.capitals.get_or_insert(rest);
        if let Some(prize) = before(start, after)
            .strip_suffix("winning")
            .or_else(|| before(start, after).strip_suffix("nominated"))
        {
            self.add(FactKind::Award, prize.trim_end_matches(['-', '–', '‑']));
        }
    }

    /// Acts on a formula: takes what it announces, if that stands there.
    fn cue(&mut self, cue: Cue, rest: &'a str, after: &'a str) -> &'a str {
        let Clause { topic, after: noun, .. } = self.clause;
        self.clause = Clause { after: None, joined: false, employed: false, ..self.clause };
        let value = spaces(after).map_or(after, |(rest, _)| rest);
        let taken = match cue {
            Cue::Be => role(value).map(|(rest, role)| {
                self.clause.predicate = true;
                self.role(rest, role)
            }),
            Cue::While if topic != Topic::Post => None,
            Cue::As | Cue::While => articled_role(value).map(|(rest, found)| {
                self.clause.predicate = true;
                self.role(rest, found)
            }),
            Cue::Relative => {
                self.clause.predicate = false;
                None
            }
            Cue::Works => self.announced_titles(value),
            Cue::Listed => self.listed_titles(value),
            Cue::For if for_readers(value) => None,
            Cue::At | Cue::For => match topic {
                Topic::Post => self.employers(value),
                Topic::Study => self.schools(value),
                _ => self.employed_by(value),
            },
            Cue::On => noun.and_then(|_| self.employers(value)),
            Cue::Of => self.of(noun, topic, value),
            Cue::In => self.within(noun, topic, value),
            Cue::Employer => {
                self.clause.topic = Topic::Post;
                self.employers(value)
            }
            Cue::Covering => {
                self.clause.topic = Topic::Post;
                None
            }
            Cue::Host => self.programme(value),
            Cue::Graduate => {
                self.clause.topic = Topic::Study;
                self.schools(value)
            }
            Cue::Study => {
                self.clause.topic = Topic::Study;
                None
            }
            Cue::Origin => self.places(FactKind::Origin, value),
            Cue::Born => self.birthplace(value),
            Cue::Residence => self.places(FactKind::Residence, value),
            Cue::Award => self.awards(value, false),
            Cue::Won => self.awards(value, true),
            Cue::Contact => {
                self.clause.topic = Topic::Contact;
                self.contacts(value)
            }
        };
        taken.unwrap_or(after)
    }

    pub(super) fn add_all(&mut self, kind: FactKind, found: &[&'a str]) -> Option<()> {
        found.iter().for_each(|text| self.add(kind, text));
        (!found.is_empty()).then_some(())
    }

    /// Takes a fact, unless the same words have been taken as that.
    pub(super) fn add(&mut self, kind: FactKind, text: &'a str) {
        if !self
            .facts
            .iter()
            .rev()
            .take(MAX_REPEATS)
            .any(|fact| fact.kind == kind && fold_eq(fact.text.as_str(), text))
        {
            self.facts.push(self.fact(kind, text, self.person));
        }
    }

    fn fact(&self, kind: FactKind, text: &'a str, person: Option<usize>) -> Fact<'a> {
        Fact { kind, text: Text::new(self.source, span_in(self.source, text)), person }
    }

    /// The URLs, each said of the last person named before it, and the handles in them.
    fn links(&mut self, bio: &'a str, start: usize) {
        for link in LinkFinder::new().bare_domains(true).links(bio) {
            let url = link.as_str();
            if !url.contains('/') && !url.starts_with("www.") {
                continue;
            }
            let at = start + link.span().start();
            self.person = self.names.iter().rposition(|name| span_in(self.source, name).start() < at);
            self.add(FactKind::Link, url);
            if let Some(name) = profile(url) {
                self.add(FactKind::Handle, name);
            }
        }
    }

    /// Gives addresses that hold a surname to who has it: `Jane Roe and John Doe, jroe@.. and jdoe@..`.
    fn share_addresses(&mut self) {
        for fact in &mut self.facts {
            if matches!(fact.kind, FactKind::Email | FactKind::Handle) {
                let owner = self.names.iter().position(|name| holds_surname(fact.text.as_str(), name));
                fact.person = owner.or(fact.person);
            }
        }
    }

    /// The facts in the order of the text, the names among them and counted in that order.
    fn finish(mut self) -> Vec<Fact<'a>> {
        if self.names.len() > 1 {
            self.share_addresses();
        }
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        order.sort_by_key(|&index| self.names[index].as_ptr());
        for fact in &mut self.facts {
            fact.person = fact.person.and_then(|person| order.iter().position(|&index| index == person));
        }
        for (person, &index) in order.iter().enumerate() {
            self.facts.push(self.fact(FactKind::Name, self.names[index], Some(person)));
        }
        self.facts.sort_by_key(|fact| fact.text.span());
        self.facts
    }
}

/// Whether the word joins the members of a list; in small letters, for `I` and `Y` are initials.
fn is_joining(word: &str) -> bool {
    !is_capitalised(word) && holds(lexicon::JOINING, word)
}

/// Whether a name is none that ends in what a person is: `Data Developer,` is no name.
fn is_plain_name(name: &str) -> bool {
    is_full(name) && name.rsplit(is_space).next().is_none_or(|last| noun(last).is_none())
}

/// Whether what stands behind `for` are those who are served: `for K-12 teachers`.
fn for_readers(value: &str) -> bool {
    let served =
        |rest| word(spaces(rest).ok()?.0).ok().map(|(_, next)| !is_capitalised(next) && noun(next).is_some());
    organisation(value).ok().and_then(|(rest, _)| served(rest)).unwrap_or(false)
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

/// Whether an address or a handle holds the surname.
fn holds_surname(address: &str, name: &str) -> bool {
    let surname = name.rsplit(is_space).next().unwrap_or(name);
    let long_enough = surname.is_ascii() && surname.len() > 2;
    let mut windows = address.as_bytes().windows(surname.len());
    long_enough && windows.any(|window| window.eq_ignore_ascii_case(surname.as_bytes()))
}

/// Whether the sentence goes on behind a full stop: a small letter or nothing but another mark follows.
fn continues(after: &str) -> bool {
    !after.is_empty()
        && !after
            .starts_with(|c: char| is_space(c) || matches!(c, '”' | '"' | '’' | '»' | ')' | ']' | '*' | '_'))
}

/// Whether a blank line follows a line end.
fn blank_follows(after: &str) -> bool {
    after.trim_start_matches([' ', '\t', '\r']).starts_with('\n')
}
