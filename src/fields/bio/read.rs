//! The pass over a bio.

use alloc::vec::Vec;

use crate::fields::slice::{before, head, is_capitalised, spaces, span_in};
use crate::letter;
use crate::lexicon::bio as lexicon;
use crate::lexicon::words::{Sieve, fold_eq, holds, opener, sieve};
use crate::link::LinkFinder;
use crate::span::{Span, is_space};
use crate::text::{Text, is_line_end};

use super::contact::{email, handle, profile, token};
use super::cue::Cue;
use super::phrase::{cue_behind, organisation, quoted, word};
use super::role::{Noun, Role, articled_role, is_joining, noun, role};
use super::subject::{self, Named};
use super::{Fact, FactKind};

/// How much of a run without white space is looked at for an address, in bytes.
const MAX_ADDRESS: usize = 320;

/// How many facts back the same words are looked for.
const MAX_REPEATS: usize = 64;

/// The facts of the bio at `span`, in the order of the text.
pub(super) fn facts(source: &str, span: Span) -> Vec<Fact<'_>> {
    facts_behind(source, span, None)
}

/// The same, where the names at the start of a text are known.
pub(super) fn facts_behind<'a>(source: &'a str, span: Span, opening: Option<Opening<'a>>) -> Vec<Fact<'a>> {
    let mut reader = Reader {
        source,
        facts: Vec::new(),
        names: Vec::new(),
        person: None,
        capitals: None,
        addressed: may_have_address(&source[span]),
        clause: Clause::START,
        opening,
    };
    let mut rest = subject::label(source[span].trim_start_matches(is_space));
    while !rest.is_empty() {
        rest = reader.step(rest);
    }
    if reader.addressed {
        reader.links(&source[span], span.start());
    }
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
    /// That role has an adjective behind it.
    pub(super) described: bool,
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
    pub(super) const START: Self = Self {
        fresh: true,
        topic: Topic::None,
        after: None,
        described: false,
        predicate: false,
        joined: false,
        employed: false,
        works: false,
    };
}

pub(super) struct Reader<'a> {
    pub(super) source: &'a str,
    facts: Vec<Fact<'a>>,
    pub(super) names: Vec<&'a str>,
    pub(super) person: Option<usize>,
    /// Where the run of capitalised words before this one began.
    capitals: Option<&'a str>,
    /// Whether an address may stand anywhere: an e-mail's, a page's.
    addressed: bool,
    pub(super) clause: Clause,
    /// What was read before, until it is used.
    pub(super) opening: Option<Opening<'a>>,
}

/// A text, and the names at its start.
pub(super) type Opening<'a> = (&'a str, Option<Named<'a>>);

impl<'a> Reader<'a> {
    /// Reads the phrase, word or mark at the start of `rest`, which is not empty.
    fn step(&mut self, rest: &'a str) -> &'a str {
        if let Some(after) = rest.strip_prefix(' ') {
            return after;
        }
        if let Some((after, found)) = self.plain(rest) {
            return self.word(rest, found, after);
        }
        if let Ok((after, found)) = handle(rest) {
            return self.handle(found, after);
        }
        if !rest.starts_with(letter::is_alphanumeric) {
            return self.mark(rest);
        }
        if let Some(after) = self.addressed.then(|| self.address(rest)).flatten() {
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
        let Ok((after, first)) = word(rest) else { return self.mark(rest) };
        let formula = cue_behind(first, after);
        if formula.is_none() && is_joining(first) {
            return self.word(rest, first, after);
        }
        if joined || (fresh && self.names.is_empty() && !matches!(formula, Some((_, Cue::Contact)))) {
            if let Some(after) = self.joined_role(rest, joined) {
                return after;
            }
        }
        match formula {
            Some((after, cue)) => self.cue(cue, after),
            None => self.word(rest, first, after),
        }
    }

    /// A word in small letters of ASCII at the start of `rest`, with what follows it, in a clause that has begun: no formula and
    /// no address begins with it, and neither a name nor a role is looked for there.
    fn plain(&self, rest: &'a str) -> Option<(&'a str, &'a str)> {
        let end = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        let (found, after) = rest.split_at(end);
        let plain = end > 0
            && (after.starts_with(' ') || after.starts_with(", "))
            && !(self.clause.fresh || self.clause.joined || self.addressed)
            && !lexicon::CUES.may_open(opener(found))
            && !lexicon::JOINING.sieve().may_hold(found);
        plain.then_some((after, found))
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
            ',' | '+' | '/' | '&' => self.clause = Clause { joined: true, after: None, ..self.clause },
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
        let (_, found) = token(head(rest, MAX_ADDRESS)).ok()?;
        let marked = memchr::memchr2(b'@', b'/', found.as_bytes()).is_some();
        if !marked && !found.starts_with("www.") {
            return None;
        }
        let address = email(found);
        if let Some(address) = address {
            self.add(FactKind::Email, address);
        }
        let page = || found.contains("://") || found.starts_with("www.") || profile(found).is_some();
        if address.is_none() && !page() {
            return None;
        }
        self.clause.fresh = false;
        let (after, whole) = token(rest).ok()?;
        if whole.ends_with(['.', '!']) {
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

    /// The word `found`, with which no formula begins, at the start of `rest`.
    fn word(&mut self, rest: &'a str, found: &'a str, after: &'a str) -> &'a str {
        let small = !is_capitalised(found);
        self.prize(rest, found, after);
        let known = WORDS.may_hold(found);
        if known && holds(lexicon::PAST, found) {
            self.clause = Clause { topic: Topic::Post, employed: true, fresh: true, ..self.clause };
            return after;
        }
        if known && is_joining(found) {
            self.clause = Clause { joined: true, after: None, ..self.clause };
            return after;
        }
        // An adjective may stand between a role and whose it is: `rédactrice adjointe du ..`.
        let adjective = || small && !self.clause.described && !holds(lexicon::ROLE_STOPS, found);
        let after_role = self.clause.after.filter(|_| adjective());
        let described = after_role.is_some();
        self.clause = Clause { after: after_role, described, joined: false, employed: false, ..self.clause };
        if small && known && holds(lexicon::WORK_NOUNS, found) {
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
    fn cue(&mut self, cue: Cue, after: &'a str) -> &'a str {
        let before = self.clause;
        self.clause = Clause { after: None, joined: false, employed: false, ..before };
        if let Some(topic) = opens(cue) {
            self.clause.topic = topic;
        }
        self.clause.predicate &= cue != Cue::Relative;
        let value = spaces(after).map_or(after, |(rest, _)| rest);
        self.announced(cue, before, value).unwrap_or(after)
    }

    /// Takes what a formula announces, behind the clause `before`; answers what follows it.
    fn announced(&mut self, cue: Cue, before: Clause, value: &'a str) -> Option<&'a str> {
        match cue {
            Cue::Be => role(value).map(|(rest, found)| self.predicate(rest, found)),
            Cue::While if before.topic != Topic::Post => None,
            Cue::As | Cue::While => articled_role(value).map(|(rest, found)| self.predicate(rest, found)),
            Cue::Works => self.announced_titles(value),
            Cue::Listed => self.listed_titles(value),
            Cue::For if for_readers(value) => None,
            Cue::At | Cue::For => self.at(before.topic, value),
            Cue::On => before.after.and_then(|_| self.employers(value)),
            Cue::Of => self.of(before.after, before.topic, value),
            Cue::In => self.within(before.after, before.topic, value),
            Cue::Employer => self.employers(value),
            Cue::Host => self.programme(value),
            Cue::Graduate => self.schools(value),
            Cue::Origin => self.places(FactKind::Origin, value),
            Cue::Born => self.birthplace(value),
            Cue::Residence => self.places(FactKind::Residence, value),
            Cue::Award => self.awards(value, false),
            Cue::Won => self.awards(value, true),
            Cue::Contact => self.contacts(value),
            Cue::Relative | Cue::Covering | Cue::Study => None,
        }
    }

    /// Takes a role that the clause predicates: more may follow.
    fn predicate(&mut self, rest: &'a str, found: Role<'a>) -> &'a str {
        self.clause.predicate = true;
        self.role(rest, found)
    }

    fn at(&mut self, topic: Topic, value: &'a str) -> Option<&'a str> {
        match topic {
            Topic::Post => self.employers(value),
            Topic::Study => self.schools(value),
            Topic::None | Topic::Contact => self.employed_by(value),
        }
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

/// The words of the tables that [`Reader::word`] asks of each.
static WORDS: Sieve = sieve![lexicon::PAST, lexicon::JOINING, lexicon::WORK_NOUNS];

/// Whether `text` has what every address has.
fn may_have_address(text: &str) -> bool {
    memchr::memchr2(b'@', b'/', text.as_bytes()).is_some() || text.contains("www.")
}

/// What prepositions behind the formula lead to, where it says so.
fn opens(cue: Cue) -> Option<Topic> {
    match cue {
        Cue::Employer | Cue::Covering => Some(Topic::Post),
        Cue::Graduate | Cue::Study => Some(Topic::Study),
        Cue::Contact => Some(Topic::Contact),
        _ => None,
    }
}

/// Whether what stands behind `for` are those who are served: `for K-12 teachers`.
fn for_readers(value: &str) -> bool {
    let served =
        |rest| word(spaces(rest).ok()?.0).ok().map(|(_, next)| !is_capitalised(next) && noun(next).is_some());
    organisation(value).ok().and_then(|(rest, _)| served(rest)).unwrap_or(false)
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
