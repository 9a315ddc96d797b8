//! What formulas announce: each takes its value where it stands, and answers what follows it.

use alloc::vec::Vec;

use crate::fields::name::{is_full, same_person};
use crate::fields::slice::{is_capitalised, spaces};
use crate::lexicon::bio as lexicon;
use crate::lexicon::name::ORGANISATION_WORDS;
use crate::lexicon::words::holds;
use crate::span::is_space;

use super::FactKind;
use super::list::list;
use super::phrase::{
    self, Proper, any_phrase, bare, organisation, organisation_lead, place, proper, quoted, title_lead, word,
};
use super::read::{Clause, Reader, Topic};
use super::role::{Aside, Noun, Role, noun, role};
use super::subject::{self, Certainty};

/// The words that a date between `born` and its place has at most, and the adjectives before a prize.
const MAX_DATE: usize = 8;
const MAX_ADJECTIVES: usize = 4;

impl<'a> Reader<'a> {
    /// A role that goes on a list of roles, or stands at the head of a bio without a name.
    pub(super) fn joined_role(&mut self, rest: &'a str, joined: bool) -> Option<&'a str> {
        self.clause.joined = false;
        let (after, found) = role(rest)
            .filter(|(after, found)| !goes_on(after, found.text) && (joined || ends_fragment(after)))?;
        self.clause.predicate = true;
        Some(self.role(after, found))
    }

    /// Takes a role, and what its compounds say besides.
    pub(super) fn role(&mut self, after: &'a str, role: Role<'a>) -> &'a str {
        for (aside, words) in role.asides {
            let kind = match aside {
                Aside::Residence => FactKind::Residence,
                Aside::Origin => FactKind::Origin,
                Aside::Award => FactKind::Award,
                Aside::Employer => FactKind::Organisation,
            };
            self.add(kind, words);
        }
        if role.noun != Noun::Kin {
            self.add(FactKind::Role, role.text);
        }
        self.clause = Clause {
            after: Some(role.noun),
            described: false,
            topic: Topic::Post,
            joined: false,
            employed: false,
            ..self.clause
        };
        after
    }

    /// Takes the titles right behind a noun for works: `her first novel, Salt,`.
    pub(super) fn titled(&mut self, noun: &str, after: &'a str) -> &'a str {
        let kind = if noun.ends_with(['s', 'i']) { Proper::Titles } else { Proper::Title };
        let copula = spaces(after).ok().and_then(|(rest, _)| any_phrase(lexicon::TITLE_COPULAS, rest));
        let start = copula.or_else(|| after.strip_prefix([',', ':'])).unwrap_or(after);
        let Ok((start, _)) = spaces(start) else { return after };
        if start.len() == after.len() { after } else { self.titles(kind, start).unwrap_or(after) }
    }

    /// Takes the list of titles at the start of `input`, none of them a name of the bio's.
    fn titles(&mut self, kind: Proper, input: &'a str) -> Option<&'a str> {
        let names = &self.names;
        let item = |input: &'a str| {
            let (rest, title) = phrase::title(kind, input)?;
            let named = names.iter().any(|name| same_person(name, title));
            if named || (starts_with_post(title) && quoted(input).is_err()) {
                Err(nom::Err::Error(()))
            } else {
                Ok((rest, title))
            }
        };
        let (rest, titles) = list(input, item, |_| kind == Proper::Titles);
        self.add_all(FactKind::Work, &titles)?;
        Some(rest)
    }

    /// A handle behind `at` is an employer's, whatever stands before.
    pub(super) fn employed_by(&mut self, value: &'a str) -> Option<&'a str> {
        if value.starts_with('@') && self.clause.topic == Topic::None {
            self.clause = Clause { topic: Topic::Post, employed: true, ..self.clause };
        }
        None
    }

    /// `[determiner] organisation *(separator organisation)`
    pub(super) fn employers(&mut self, value: &'a str) -> Option<&'a str> {
        self.clause.employed = true;
        self.organisations(FactKind::Organisation, value)
    }

    pub(super) fn schools(&mut self, value: &'a str) -> Option<&'a str> {
        self.organisations(FactKind::Education, value)
    }

    fn organisations(&mut self, kind: FactKind, value: &'a str) -> Option<&'a str> {
        let names = &self.names;
        let item = |input: &'a str| {
            let (rest, name) = organisation(input)?;
            let known = names.iter().any(|other| same_person(other, name));
            if known || is_post(name) { Err(nom::Err::Error(())) } else { Ok((rest, name)) }
        };
        let (rest, mut found) = list(organisation_lead(value), item, is_headed);
        if found.len() > 1 && found.first().is_some_and(|first| is_department(first)) {
            found.remove(0);
        }
        if found.last().is_some_and(|last| is_department(last))
            && any_phrase(lexicon::PART_OF, rest.trim_start()).is_some()
        {
            found.pop();
            self.clause.topic = topic_of(kind);
            if found.is_empty() {
                return Some(rest);
            }
        }
        self.add_all(kind, &found)?;
        Some(rest)
    }

    /// What stands behind `of`: works of an author, a host's programme, a field, an organisation, a school.
    pub(super) fn of(&mut self, role: Option<Noun>, topic: Topic, value: &'a str) -> Option<&'a str> {
        match role {
            Some(Noun::Author) => self.announced_titles(value),
            Some(Noun::Host) => self.programme(value),
            Some(Noun::Office) => None,
            Some(Noun::Academic) if bare(value).len() == value.len() => None,
            Some(_) => self.employers(value),
            None if topic == Topic::Study => self.schools(value),
            // `catedrático de Economía de la Universidad de ..`
            None if topic == Topic::Post => {
                let (_, name) = organisation(bare(value)).ok()?;
                is_headed(name).then(|| self.employers(value)).flatten()
            }
            None => None,
        }
    }

    /// What stands behind `in`: a place right behind a role, a school behind a verb of learning.
    pub(super) fn within(&mut self, role: Option<Noun>, topic: Topic, value: &'a str) -> Option<&'a str> {
        let (_, name) = organisation(bare(value)).ok()?;
        match (role, topic) {
            (_, Topic::Study) => is_headed(name).then(|| self.schools(value)).flatten(),
            (Some(_), _) if is_headed(name) || !value.starts_with(name) => self.employers(value),
            (Some(_), _) => self.places(FactKind::Residence, value),
            (None, Topic::Post) => {
                (is_headed(name) && bare(value).len() < value.len()).then(|| self.employers(value)).flatten()
            }
            _ => None,
        }
    }

    /// `host of the NAME podcast`: the programme; where its title is quoted behind that, `NAME` is who makes it.
    pub(super) fn programme(&mut self, value: &'a str) -> Option<&'a str> {
        let start = bare(value);
        if let Ok((rest, title)) = quoted(start) {
            self.add(FactKind::Work, title);
            return Some(rest);
        }
        let (rest, name) = proper(Proper::Programme, start).ok()?;
        let noun = spaces(rest)
            .ok()
            .and_then(|(rest, _)| word(rest).ok())
            .filter(|(_, noun)| holds(lexicon::PROGRAMMES, noun));
        let quoted = noun.is_some_and(|(rest, _)| spaces(rest).is_ok_and(|(rest, _)| quoted(rest).is_ok()));
        self.add(if quoted { FactKind::Organisation } else { FactKind::Work }, name);
        self.clause.topic = Topic::Post;
        Some(rest)
    }

    /// Takes titles behind a formula, over words that lead to them: `author of the novels ..`.
    pub(super) fn announced_titles(&mut self, value: &'a str) -> Option<&'a str> {
        let lead = title_lead(value);
        self.clause.works = true;
        self.titles(if lead.plural { Proper::Titles } else { Proper::Title }, lead.rest)
    }

    /// Takes titles behind `including`, if works have been spoken of.
    pub(super) fn listed_titles(&mut self, value: &'a str) -> Option<&'a str> {
        self.clause.works.then(|| self.titles(Proper::Titles, title_lead(value).rest)).flatten()
    }

    pub(super) fn places(&mut self, kind: FactKind, value: &'a str) -> Option<&'a str> {
        let names = &self.names;
        let is_person = |input: &str, text: &str| {
            let subject = subject::names(input);
            let named = subject.is_some_and(|(_, found, sure)| {
                sure == Certainty::Verb && found.first().is_some_and(|name| is_full(name))
            });
            named || names.iter().any(|name| same_person(name, text))
        };
        let (mut rest, name) = place(bare(value), &is_person).ok()?;
        let mut found = Vec::from([name]);
        // `between Leeds and York`
        let second = spaces(rest)
            .ok()
            .and_then(|(rest, _)| rest.strip_prefix("and "))
            .and_then(|rest| place(rest, &is_person).ok());
        if let Some((after, name)) = second {
            (rest, _) = (after, found.push(name));
        }
        self.add_all(kind, &found)?;
        Some(rest)
    }

    /// `born [date] "in" place`
    pub(super) fn birthplace(&mut self, value: &'a str) -> Option<&'a str> {
        let mut rest = value;
        for _ in 0..MAX_DATE {
            let (after, found) = word(rest).ok()?;
            let inside = spaces(after).ok()?.0;
            let place =
                matches!(found, "in" | "en" | "em" | "à" | "a") && inside.starts_with(char::is_uppercase);
            if place {
                return self.places(FactKind::Origin, inside);
            }
            rest = spaces(after.trim_start_matches([',', '.'])).ok()?.0;
        }
        None
    }

    /// Takes prizes, over adjectives before them; behind a word that is said of other things too, only what is called a prize.
    pub(super) fn awards(&mut self, value: &'a str, named: bool) -> Option<&'a str> {
        let is_prize = |name: &str| {
            name.split(is_space).any(|word| holds(lexicon::AWARD_WORDS, word.trim_end_matches(['’', '\''])))
        };
        let item = |input: &'a str| proper(Proper::Award, over_adjectives(input));
        let (rest, found) = list(value, item, is_prize);
        let found: Vec<&str> = found.into_iter().filter(|name| !named || is_prize(name)).collect();
        self.add_all(FactKind::Award, &found)?;
        Some(rest)
    }

    /// `"Follow" names "on Twitter"`
    pub(super) fn contacts(&mut self, value: &'a str) -> Option<&'a str> {
        let (rest, names, _) = subject::names(value)
            .filter(|(_, names, _)| is_full(names[0]))
            .or_else(|| subject::titled_led(value))
            .or_else(|| subject::names(value))?;
        let (_, next) = spaces(rest).ok().and_then(|(rest, _)| word(rest).ok()).unwrap_or((rest, ""));
        let reached = next.is_empty() || holds(lexicon::REACHED_BY, next);
        let known = |name: &&str| self.names.iter().any(|other| same_person(other, name));
        if !reached
            || !(names.iter().all(|name| is_full(name)) || names.iter().all(known) || self.names.is_empty())
        {
            return None;
        }
        self.name_all(&names);
        Some(rest)
    }
}

/// What a preposition leads to behind an organisation of that kind.
fn topic_of(kind: FactKind) -> Topic {
    if kind == FactKind::Education { Topic::Study } else { Topic::Post }
}

/// Whether the capitalised words of a role go on behind it: `Agent Salt` is a title, `Director Jane Roe` another person.
fn goes_on(after: &str, role: &str) -> bool {
    let next = spaces(after).ok().and_then(|(rest, _)| word(rest).ok()).map_or("", |(_, next)| next);
    is_capitalised(role) && is_capitalised(next)
}

/// Whether a fragment that is a role ends here, or goes on with whose it is.
fn ends_fragment(after: &str) -> bool {
    let rest = spaces(after).map_or(after, |(rest, _)| rest);
    rest.is_empty()
        || rest.starts_with([',', '.', '|', '@', '&', '+', ';', '/', '•', '–', '—', '-'])
        || word(rest).is_ok_and(|(_, next)| !is_capitalised(next) && holds(lexicon::FRAGMENT_ENDS, next))
}

/// Whether a run of capitals is what someone is, not an organisation's name: `Ada Quill Distinguished Fellow`.
fn is_post(name: &str) -> bool {
    let one = |word: &&str| !word.ends_with('s') && noun(word).is_some() && !holds(ORGANISATION_WORDS, word);
    let last = name.rsplit(is_space).next().filter(one);
    starts_with_post(name) || (last.is_some() && name.contains(' ') && !name.starts_with("The "))
}

/// Whether a run of capitals begins with what someone is, and goes on with where: `Director of Salt`.
fn starts_with_post(name: &str) -> bool {
    let whose = |rest: &str| word(rest.trim_start()).is_ok_and(|(_, next)| !is_capitalised(next));
    let post = |rest: &str, role: &str| !rest.is_empty() && !role.ends_with('s') && whose(rest);
    !name.starts_with("The ") && role(name).is_some_and(|(rest, found)| post(rest, found.text))
}

/// Whether a name holds an organisation's head: `Boston College`.
fn is_headed(name: &str) -> bool {
    name.split(is_space).any(|word| holds(ORGANISATION_WORDS, word))
}

/// Whether a name is that of a part, and the whole is named behind it: `Department of History`.
fn is_department(name: &str) -> bool {
    word(name).is_ok_and(|(rest, first)| !rest.is_empty() && holds(lexicon::DEPARTMENTS, first))
}

/// Over what may stand before a prize: articles, adjectives, a year.
fn over_adjectives(input: &str) -> &str {
    let mut rest = input;
    for _ in 0..MAX_ADJECTIVES {
        match word(rest) {
            Ok((after, found))
                if is_year(found) || (!is_capitalised(found) && !holds(lexicon::ROLE_STOPS, found)) =>
            {
                rest = spaces(after).map_or(after, |(rest, _)| rest);
            }
            _ => break,
        }
    }
    rest
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}
