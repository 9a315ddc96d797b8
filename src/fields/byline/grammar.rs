//! The grammar of a byline.
//!
//! ```abnf
//! byline = *mark [opener [":"]] item *(joint item) *mark
//! joint  = *WSP [1*("," / ";" / "|" / "/" / "·" / "•" / "-" / "–" / "—" / ":") / "and" / "&" / ..] *WSP
//! item   = email / handle / "(" detail ")" / stamp / placed / employed / role / agency / newsroom / place / person
//! ```

use alloc::vec::Vec;

use nom::Parser;
use nom::character::complete::char;
use nom::combinator::{opt, verify};
use nom::sequence::terminated;

use super::opener::{Opening, opener};
use super::told::{
    self, is_agency, is_newsroom, is_organisation, is_role, is_role_alone, is_title, role_end,
};
use crate::fields::contributor::Contributor;
use crate::fields::date::{DateMention, date, time_of_day, weekday};
use crate::fields::name::{credentials, full_name, is_full, is_given_name, is_person_name, titled_name};
use crate::fields::slice::{
    Parsed, before, email, handle, head, is_listed, letters, listed_prefix, spaces, spaces1, span_in, text_in,
};
use crate::glance::Glance;
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::desk::{CONJUNCTIONS, CREDITS, OPENERS, OUTLET_ENDS, OUTLET_WORDS, PLACE_WORDS};
use crate::lexicon::places::{CITIES, REGIONS};
use crate::lexicon::stamp::STAMP_OPENERS;
use crate::lexicon::words::holds;
use crate::span::is_space;
use crate::text::Text;

/// No role, outlet or place is longer, in bytes.
const LONGEST_SEGMENT: usize = 100;

/// What stands between two items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    Start,
    Space,
    Comma,
    And,
    /// A bar, a slash, a dash, a bullet, a line end.
    Bar,
}

/// A field of a contributor, to be filled.
type Field<'a> = for<'p> fn(&'p mut Contributor<'a>) -> &'p mut Option<Text<'a>>;

/// What was read of a line.
#[derive(Debug, Default)]
pub(crate) struct Reading<'a> {
    source: &'a str,
    /// What the line has, of which each item is a part.
    glance: Glance,
    pub(super) opening: Opening,
    pub(crate) people: Vec<Contributor<'a>>,
    pub(super) date: Option<DateMention<'a>>,
    /// Whether nothing was left over.
    pub(crate) is_whole: bool,
    /// Whether it opens with `Posted`, behind which an account's name may stand.
    posted: bool,
    timed: bool,
    unknown: bool,
    /// The first of the people that the next role is said of.
    group: usize,
    attached: bool,
}

impl<'a> Reading<'a> {
    /// Reads `line`, a slice of `source`, up to the first thing that belongs to no byline.
    pub(super) fn of_line(source: &'a str, line: &'a str) -> Self {
        let line = line.trim_start_matches(is_mark);
        let (names, opening) = opener(line);
        Self::opened(source, line, names, opening)
    }

    /// Reads `names`, behind what `line` opens with.
    pub(super) fn opened(source: &'a str, line: &'a str, names: &'a str, opening: Opening) -> Self {
        let posted = head(line, "posted".len()).eq_ignore_ascii_case("posted");
        Self { source, glance: Glance::of(names), opening, posted, ..Self::default() }.with_items(names)
    }

    /// Reads `names`, a slice of `source` behind words that say what the people did.
    pub(crate) fn of_people(source: &'a str, names: &'a str) -> Self {
        let names = names.trim_start_matches(is_mark);
        Self { source, glance: Glance::of(names), opening: Opening::Sure, ..Self::default() }
            .with_items(names)
    }

    fn with_items(mut self, mut rest: &'a str) -> Self {
        let mut joint = Joint::Start;
        while let Some(after) = self.item(joint, rest) {
            (rest, joint) = self::joint(after);
        }
        self.is_whole = rest.chars().all(is_mark);
        self
    }

    pub(super) const fn is_dated(&self) -> bool {
        self.date.is_some() || self.timed
    }

    /// Whether there is more than people and what is known to belong to them.
    pub(super) const fn has_more(&self) -> bool {
        self.is_dated() || self.unknown
    }

    /// Whether something is an outlet by its place alone.
    pub(super) const fn is_unknown(&self) -> bool {
        self.unknown
    }

    /// Reads one item and answers what follows it.
    fn item(&mut self, joint: Joint, input: &'a str) -> Option<&'a str> {
        if input.is_empty() {
            return None;
        }
        if !self.people.is_empty() && is_credit(input) {
            return Some("");
        }
        self.address(input)
            .or_else(|| self.bracket(input))
            .or_else(|| if joint == Joint::And { None } else { self.stamp(input) })
            .or_else(|| self.attachment(input))
            .or_else(|| {
                let end = segment_end(input);
                self.segment(joint, input, end)
                    .or_else(|| if joint == Joint::Space { None } else { self.person(joint, input, end) })
                    .or_else(|| self.outlet(joint, input, end))
            })
    }

    /// `address = email / handle`
    fn address(&mut self, input: &'a str) -> Option<&'a str> {
        let one = self.people.last_mut()?;
        if let Ok((rest, account)) = handle(input) {
            one.handle.get_or_insert(text_in(self.source, account));
            return Some(rest);
        }
        let (rest, address) = email(input).ok()?;
        one.email.get_or_insert(text_in(self.source, address));
        Some(rest)
    }

    /// `bracket = "(" detail ")"`: an address, or a role, an outlet, a place of the person before it.
    fn bracket(&mut self, input: &'a str) -> Option<&'a str> {
        let inner = input.strip_prefix('(')?;
        let end = inner.find(')')?;
        let detail = inner[..end].trim_matches(is_space);
        let known = self.address(detail).is_some()
            || self.describe(detail)
            || self.affiliate(detail)
            || is_listed(CREDITS, detail)
            || is_listed(OPENERS, detail)
            || self.attachment(detail).is_some_and(str::is_empty);
        (!self.people.is_empty() && known).then(|| &inner[end + 1..])
    }

    /// ```abnf
    /// stamp = 1*(["on" / "at" / "published" / ..] (weekday / date / time) *WSP)
    /// ```
    fn stamp(&mut self, input: &'a str) -> Option<&'a str> {
        let word = verify(letters, |word: &str| {
            holds(STAMP_OPENERS, word) || matches!(word, "on" | "at" | "am" | "um")
        });
        let (rest, _) = opt((word, opt(char(':')), spaces)).parse(input).ok()?;
        let (rest, _) = opt((weekday, opt(char(',')), spaces)).parse(rest).ok()?;
        if let Ok((after, read)) = date(rest) {
            self.date.get_or_insert(DateMention::new(text_in(self.source, before(rest, after)), read));
            return Some(after);
        }
        let (rest, _) = time_of_day(rest).ok()?;
        self.timed = true;
        Some(rest)
    }

    /// ```abnf
    /// attachment = ("in" / "aus" / "à" / ..) 1*WSP place / ("for" / "of" / "via" / ..) 1*WSP outlet
    /// ```
    fn attachment(&mut self, input: &'a str) -> Option<&'a str> {
        self.people.last()?;
        let (rest, preposition) = terminated(letters, spaces1).parse(input).ok()?;
        let (place, outlet) = (holds(PLACE_WORDS, preposition), holds(OUTLET_WORDS, preposition));
        let rest =
            ["the ", "la ", "el "].iter().find_map(|article| rest.strip_prefix(article)).unwrap_or(rest);
        let end = segment_end(rest);
        let name = rest[..end].trim_end_matches(is_space);
        if name.is_empty() || !(place || outlet) || !is_title(name) {
            return None;
        }
        if place || is_listed(CITIES, name) {
            self.attach(name, |one| &mut one.place);
        } else {
            self.attach(name, |one| &mut one.affiliation);
        }
        Some(&rest[name.len()..])
    }

    /// What a segment between two joints says as a whole.
    fn segment(&mut self, joint: Joint, input: &'a str, end: usize) -> Option<&'a str> {
        let segment = input[..end].trim_end_matches(is_space);
        let rest = &input[segment.len()..];
        let name = segment.trim_end_matches('.');
        if name.len() > LONGEST_SEGMENT {
            return None;
        }
        let may_be_newsroom = told::may_be_newsroom(self.glance);
        if self.glance.may_have(told::AGENCY) && is_agency(name) || may_be_newsroom && is_newsroom(name) {
            return self.organisation(joint, name).then_some(rest);
        }
        if let Some(rest) = self.person_and_role(segment) {
            return Some(&input[rest..]);
        }
        if self.people.is_empty() && self.opening == Opening::None {
            if is_organisation(name) && !is_placed(name) && !is_role(name) && !is_person_name(name) {
                self.unknown = true;
                return self.organisation(joint, name).then_some(rest);
            }
            // `AP Sports Writer`, on a line under the name.
            return (may_be_newsroom && is_role_alone(name)).then_some(rest);
        }
        match self.employee(segment).or_else(|| self.titled_person(segment)) {
            Some(person) => Some(&input[person..]),
            None => self.describe(name).then_some(rest),
        }
    }

    /// An agency or a newsroom: what the people before it are of, or one that signs.
    fn organisation(&mut self, joint: Joint, name: &'a str) -> bool {
        let listed = self.people.last().is_some_and(Contributor::is_organisation) && joint == Joint::Comma;
        if !self.people.is_empty() && joint != Joint::And && !listed {
            return self.describe(name) || self.affiliate(name);
        }
        if is_role(name) && !is_newsroom(name) {
            return false;
        }
        self.push(Contributor::organisation(text_in(self.source, name)));
        true
    }

    /// ```abnf
    /// person-and-role = full-name 1*WSP role      ; `Jane Roe Staff Writer`: the role begins with a word that roles begin with
    /// ```
    fn person_and_role(&mut self, segment: &'a str) -> Option<usize> {
        if !is_given_name(segment) {
            return None;
        }
        let starts = segment.match_indices(is_space).map(|(at, gap)| at + gap.len());
        let role_at = starts.skip(1).take(6).find(|&at| told::begins_role(&segment[at..]))?;
        let (name, role) = segment.split_at(role_at);
        let name = without_agency(name.trim_end_matches(is_space));
        if !is_full(name) || !is_person_name(name) || !told::is_press_role(role) {
            return None;
        }
        self.push(Contributor::person(text_in(self.source, name)));
        self.attach(role.trim_end_matches('.'), |one| &mut one.role);
        Some(segment.len())
    }

    /// `titled-person = role 1*WSP full-name`: `AP Sports Writer Jane Roe`
    fn titled_person(&mut self, segment: &'a str) -> Option<usize> {
        let end = role_end(segment)?;
        let (role, rest) = segment.split_at(end);
        let name_at = rest.trim_start_matches(is_space);
        let (rest, name) = full_name(name_at).ok()?;
        self.push(Contributor::person(text_in(self.source, name)));
        // `AP Sports Writer`: whom for, and what.
        let role = match listed_prefix(AGENCIES, role) {
            Some(post) => {
                self.attach(before(role, post).trim_matches(is_space), |one| &mut one.affiliation);
                post.trim_start_matches(is_space)
            }
            None => role,
        };
        self.attach(role, |one| &mut one.role);
        Some(segment.len() - rest.len())
    }

    /// `employee = outlet ("'s" / "'") 1*WSP full-name`: `CNN's Jane Roe`
    fn employee(&mut self, segment: &'a str) -> Option<usize> {
        let apostrophe = segment.find(['\'', '’']).filter(|&at| at > 1)?;
        let outlet = &segment[..apostrophe];
        let name_at = segment[apostrophe..].trim_start_matches(['\'', '’', 's']);
        let name_at = name_at.strip_prefix(is_space)?;
        let (rest, name) = full_name(name_at).ok()?;
        if !is_title(outlet) || is_full(outlet) && !is_agency(outlet) && !is_organisation(outlet) {
            return None;
        }
        self.push(Contributor::person(text_in(self.source, name)));
        self.attach(outlet, |one| &mut one.affiliation);
        Some(segment.len() - rest.len())
    }

    /// A new person, of whom the next role is said.
    fn push(&mut self, one: Contributor<'a>) {
        if self.attached {
            (self.group, self.attached) = (self.people.len(), false);
        }
        self.people.push(one);
    }

    /// A role or a place of the people before it.
    fn describe(&mut self, name: &'a str) -> bool {
        if self.people.is_empty() {
            return false;
        }
        if is_role(name) {
            self.attach(name, |one| &mut one.role);
            return true;
        }
        let place = is_listed(CITIES, name) || is_listed(REGIONS, name);
        if place {
            self.attach(name, |one| &mut one.place);
        }
        place
    }

    /// An outlet of the people before it, by a word that outlets have.
    fn affiliate(&mut self, name: &'a str) -> bool {
        let known = !self.people.is_empty() && (is_agency(name) || is_organisation(name));
        if known {
            self.attach(name, |one| &mut one.affiliation);
        }
        known
    }

    /// `person = titled-name [credentials]`
    fn person(&mut self, joint: Joint, input: &'a str, end: usize) -> Option<&'a str> {
        if joint != Joint::Start && self.affiliate(input[..end].trim_matches(is_space)) {
            return Some(&input[end..]);
        }
        let (rest, (_, name)) = titled_name(input).ok().or_else(|| self.account(input))?;
        let person = without_outlet(without_agency(name));
        let rest = if person.len() < name.len() { &input[span_in(input, person).end()..] } else { rest };
        let name = person;
        let place = is_listed(CITIES, name) || is_listed(REGIONS, name);
        if !is_full(name) && (place || matches!(joint, Joint::Comma | Joint::Bar)) {
            return None;
        }
        let (rest, _) = opt(credentials).parse(rest).ok()?;
        // `Jane Roe | Plain Record`
        if joint == Joint::Bar && !self.people.is_empty() && !is_given_name(name) {
            return None;
        }
        if self.people.iter().any(|one| one.name() == name) {
            return Some(rest);
        }
        self.push(Contributor::person(text_in(self.source, name)));
        Some(rest)
    }

    /// `account = 1*ALPHA`, in small letters, as the one word behind `Posted by`.
    fn account(&self, input: &'a str) -> Option<(&'a str, (Option<&'a str>, &'a str))> {
        let alone = self.people.is_empty() && self.opening == Opening::Sure;
        let (rest, name) = letters(input).ok()?;
        (alone && self.posted && rest.chars().all(is_mark)).then_some((rest, (None, name)))
    }

    /// A name that nothing but its place calls an outlet.
    fn outlet(&mut self, joint: Joint, input: &'a str, end: usize) -> Option<&'a str> {
        let segment = input[..end].trim_end_matches(is_space);
        if segment.len() > LONGEST_SEGMENT || !is_title(segment) {
            return None;
        }
        let rest = &input[segment.len()..];
        if self.people.is_empty() || joint == Joint::And {
            // `BBC Monitoring`
            let signs = self.opening == Opening::Sure && listed_prefix(AGENCIES, segment).is_some();
            return (signs && self.organisation(Joint::And, segment)).then_some(rest);
        }
        self.unknown |= !is_organisation(segment) || joint == Joint::Space;
        self.attach(segment, |one| &mut one.affiliation);
        Some(rest)
    }

    /// Says `words` of all the people since the last thing that was said of somebody.
    fn attach(&mut self, words: &'a str, field: Field<'a>) {
        let text = text_in(self.source, words);
        for one in &mut self.people[self.group..] {
            field(one).get_or_insert(text);
        }
        self.attached = true;
    }
}

/// Whether a person's name opens it, and where or for whom the person wrote follows: `Jane Roe for the Harbor Gazette`.
fn is_placed(name: &str) -> bool {
    full_name(name).is_ok_and(|(rest, person)| {
        let word = rest.trim_start_matches(is_space).split(is_space).next().unwrap_or_default();
        is_given_name(person)
            && word.starts_with(char::is_lowercase)
            && (holds(OUTLET_WORDS, word) || holds(PLACE_WORDS, word))
    })
}

/// The name without the agency that stands behind it in capitals as well: `JANE ROE AP`.
fn without_agency(name: &str) -> &str {
    match name.rsplit_once(is_space) {
        Some((person, agency)) if is_full(person) && is_listed(AGENCIES, agency) => person,
        _ => name,
    }
}

/// Whether who made the pictures is told from here on: `photographs by ..`, `Fotos: ..`
fn is_credit(input: &str) -> bool {
    let behind = |rest: &str| rest.starts_with([' ', ':']);
    listed_prefix(CREDITS, input).is_some_and(behind)
}

/// The name without the outlet that stands behind it with no mark between: `Jane Roe Plain Record`.
fn without_outlet(name: &str) -> &str {
    let outlet = name.rsplit(is_space).next().is_some_and(|last| holds(OUTLET_ENDS, last));
    let person = name.match_indices(is_space).nth(1).map(|(at, _)| &name[..at]);
    let more = |person: &str| name[person.len()..].trim_start_matches(is_space).contains(is_space);
    person.filter(|person| outlet && !person.ends_with('.') && more(person)).unwrap_or(name)
}

/// What may stand around a byline and says nothing.
pub(super) fn is_mark(c: char) -> bool {
    is_space(c) || "*^=|-–—•()[]:,;.<".contains(c)
}

pub(super) fn joint(input: &str) -> (&str, Joint) {
    let marks =
        input.trim_start_matches(|c| is_mark(c) && c != '(' || matches!(c, '/' | '·' | '&' | '\u{2022}'));
    let between = before(input, marks);
    let kind = if between.contains('&') {
        Joint::And
    } else if between.contains(['/', '|', '·', '•', '-', '–', '—', ':', '=', '^', '\n']) {
        Joint::Bar
    } else if between.contains([',', ';']) {
        Joint::Comma
    } else {
        Joint::Space
    };
    if let Some(rest) = marks.strip_prefix("as told to ").filter(|_| !between.is_empty()) {
        return (rest, Joint::And);
    }
    match terminated(conjunction, spaces1).parse(marks) {
        Ok((rest, _)) if !between.is_empty() => (rest, Joint::And),
        _ => (marks, kind),
    }
}

/// `conjunction = "and" / "und" / "et" / "y" / ..`
fn conjunction(input: &str) -> Parsed<'_> {
    verify(letters, |word: &str| holds(CONJUNCTIONS, word)).parse(input)
}

/// Where the segment at the start of `input` ends, in bytes.
fn segment_end(input: &str) -> usize {
    let mut chars = input.char_indices();
    let addressed = memchr::memchr(b'@', input.as_bytes()).is_some();
    let ends = |at: usize, c: char| match c {
        '-' => input[at + 1..].starts_with(['-', ' ']) || input[..at].ends_with(' '),
        ' ' => joins(&input[at + 1..]) || addressed && is_email(&input[at + 1..]),
        ',' | ';' | ':' | '|' | '/' | '·' | '•' | '(' | ')' | '\n' | '&' | '=' | '—' | '–' | '*' | '<'
        | '@' => true,
        _ => false,
    };
    chars.find(|&(at, c)| ends(at, c)).map_or(input.len(), |(at, _)| at)
}

/// Whether `input` begins with a conjunction, or a preposition that attaches a place or an outlet, or a date.
fn joins(input: &str) -> bool {
    let Some(first) = input.chars().next() else { return false };
    let dated = first.is_ascii_digit() || first.is_uppercase();
    let small = !first.is_uppercase() || first == 'A';
    small && terminated(conjunction, spaces1).parse(input).is_ok() || dated && date(input).is_ok()
}

fn is_email(input: &str) -> bool {
    let token = input.split(is_space).next().unwrap_or(input);
    token.contains('@') && email(token).is_ok()
}
