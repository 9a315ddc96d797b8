//! The grammar of a byline.
//!
//! ```abnf
//! byline = *mark [opener [":"]] item *(joint item) *mark
//! joint  = *WSP [1*("," / ";" / "|" / "/" / "·" / "•" / "-" / "–" / "—" / ":") / "and" / "&" / ..] *WSP
//! item   = email / handle / "(" detail ")" / stamp / placed / employed / role / agency / newsroom / place / person
//! ```

use alloc::vec::Vec;

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::char;
use nom::combinator::{opt, verify};
use nom::sequence::terminated;

use crate::fields::contributor::Contributor;
use crate::fields::date::{DateMention, date, time_of_day, weekday};
use crate::fields::name::{credentials, full_name, is_full, person_name, titled_name};
use crate::fields::slice::{
    Parsed, before, email, handle, head, is_capitalised, is_listed, letters, listed_prefix, spaces, spaces1,
    span_in, text_in,
};
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::desk::{NEWSROOMS, OPENERS, PRESS_NOUNS, ROLE_NOUNS, WEAK_OPENERS};
use crate::lexicon::name::ORGANISATION_WORDS;
use crate::lexicon::places::{CITIES, REGIONS};
use crate::lexicon::stamp::STAMP_OPENERS;
use crate::lexicon::words::holds;
use crate::span::is_space;
use crate::text::Text;

/// How a byline begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Opening {
    #[default]
    None,
    /// A preposition that begins many another line: `di`, `von`.
    Weak,
    /// `By`
    Sure,
    /// With a colon: `Authors:`
    Label,
}

/// What stands between two items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
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
    pub(super) opening: Opening,
    pub(crate) people: Vec<Contributor<'a>>,
    pub(super) date: Option<DateMention<'a>>,
    /// Whether nothing was left over.
    pub(crate) is_whole: bool,
    timed: bool,
    unknown: bool,
    /// The first of the people that the next role is said of.
    group: usize,
    attached: bool,
}

impl<'a> Reading<'a> {
    /// Reads `line`, a slice of `source`, up to the first thing that belongs to no byline.
    pub(super) fn of_line(source: &'a str, line: &'a str) -> Self {
        let (rest, opening) = opener(line.trim_start_matches(is_mark));
        Self { source, opening, ..Self::default() }.with_items(rest)
    }

    /// Reads `names`, a slice of `source` behind words that say what the people did.
    pub(crate) fn of_people(source: &'a str, names: &'a str) -> Self {
        let reading = Self { source, opening: Opening::Sure, ..Self::default() };
        reading.with_items(names.trim_start_matches(is_mark))
    }

    fn with_items(mut self, mut rest: &'a str) -> Self {
        let mut joint = Joint::Start;
        loop {
            let Some(after) = self.item(joint, rest) else { break };
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
        self.address(input)
            .or_else(|| self.bracket(input))
            .or_else(|| if joint == Joint::And { None } else { self.stamp(input) })
            .or_else(|| self.attachment(input))
            .or_else(|| self.segment(joint, input))
            .or_else(|| if joint == Joint::Space { None } else { self.person(joint, input) })
            .or_else(|| self.outlet(joint, input))
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
        let known = self.address(detail).is_some() || self.describe(detail) || self.affiliate(detail);
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
        let place = matches!(preposition, "in" | "aus" | "à" | "en" | "em" | "a" | "from" | "IN");
        let outlet = matches!(
            preposition,
            "for"
                | "of"
                | "with"
                | "via"
                | "at"
                | "für"
                | "pour"
                | "para"
                | "per"
                | "FOR"
                | "OF"
                | "VIA"
                | "avec"
                | "von"
                | "de"
                | "da"
        );
        let end = segment_end(rest);
        let name = rest[..end].trim_end_matches(is_space);
        if name.is_empty() || !(place || outlet) || !is_title(name) {
            return None;
        }
        if place {
            self.attach(name, |one| &mut one.place);
        } else {
            self.attach(name, |one| &mut one.affiliation);
        }
        Some(&rest[name.len()..])
    }

    /// What a segment between two joints says as a whole.
    fn segment(&mut self, joint: Joint, input: &'a str) -> Option<&'a str> {
        let segment = input[..segment_end(input)].trim_end_matches(is_space);
        let rest = &input[segment.len()..];
        let name = segment.trim_end_matches('.');
        if is_agency(name) || is_newsroom(name) {
            return self.organisation(joint, name).then_some(rest);
        }
        if self.people.is_empty() && self.opening == Opening::None {
            // `AP Sports Writer`, on a line under the name.
            let role = is_press_role(name) && listed_prefix(AGENCIES, name).is_some();
            return role.then_some(rest);
        }
        match self.employee(segment).or_else(|| self.titled_person(segment)) {
            Some(person) => Some(&input[person..]),
            None => self.describe(name).then_some(rest),
        }
    }

    /// An agency or a newsroom: what the people before it are of, or one that signs.
    fn organisation(&mut self, joint: Joint, name: &'a str) -> bool {
        if !self.people.is_empty() && joint != Joint::And {
            return self.describe(name) || self.affiliate(name);
        }
        if is_role(name) && !is_newsroom(name) {
            return false;
        }
        self.push(Contributor::organisation(text_in(self.source, name)));
        true
    }

    /// `titled-person = role 1*WSP full-name`: `AP Sports Writer Jane Roe`
    fn titled_person(&mut self, segment: &'a str) -> Option<usize> {
        let end = role_end(segment)?;
        let (role, rest) = segment.split_at(end);
        let name_at = rest.trim_start_matches(is_space);
        let (rest, name) = full_name(name_at).ok()?;
        self.push(Contributor::person(text_in(self.source, name)));
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
    fn person(&mut self, joint: Joint, input: &'a str) -> Option<&'a str> {
        let name_end = segment_end(input);
        if joint != Joint::Start && self.affiliate(input[..name_end].trim_matches(is_space)) {
            return Some(&input[name_end..]);
        }
        let (rest, (_, name)) = titled_name(input).ok().or_else(|| self.account(input))?;
        if matches!(joint, Joint::Comma | Joint::Bar) && !is_full(name) {
            return None;
        }
        let (rest, _) = opt(credentials).parse(rest).ok()?;
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
        let posted = before(self.source, input).trim_end_matches(is_space);
        let posted = head(posted.trim_start_matches(is_mark), 6).eq_ignore_ascii_case("posted");
        (alone && posted && rest.chars().all(is_mark)).then_some((rest, (None, name)))
    }

    /// A name that nothing but its place calls an outlet.
    fn outlet(&mut self, joint: Joint, input: &'a str) -> Option<&'a str> {
        let segment = input[..segment_end(input)].trim_end_matches(is_space);
        let placed = !self.people.is_empty() && joint != Joint::And && is_title(segment);
        if !placed {
            return None;
        }
        self.unknown |= !is_organisation(segment) || joint == Joint::Space;
        self.attach(segment, |one| &mut one.affiliation);
        Some(&input[segment.len()..])
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

/// What may stand around a byline and says nothing.
fn is_mark(c: char) -> bool {
    is_space(c)
        || matches!(
            c,
            '*' | '^'
                | '='
                | '|'
                | '-'
                | '–'
                | '—'
                | '•'
                | '('
                | ')'
                | '['
                | ']'
                | ':'
                | ','
                | ';'
                | '.'
                | '<'
        )
}

/// The longest opener at the start of `line`, of five words at most, and what follows it.
fn opener(line: &str) -> (&str, Opening) {
    let mut found = (line, Opening::None);
    let mut rest = line;
    for _ in 0..5 {
        let Ok((after, _)) = letters(rest) else { break };
        let words = before(line, after);
        if is_listed(OPENERS, words) {
            found = opening(words, after).unwrap_or(found);
        }
        rest = after.trim_start_matches(is_space);
    }
    found
}

fn opening<'a>(words: &str, after: &'a str) -> Option<(&'a str, Opening)> {
    let unspaced = after.trim_start_matches(is_space);
    if let Some(rest) = unspaced.strip_prefix(':') {
        return Some((rest.trim_start_matches(is_space), Opening::Label));
    }
    let strength = if is_listed(WEAK_OPENERS, words) { Opening::Weak } else { Opening::Sure };
    (unspaced.len() < after.len()).then_some((unspaced, strength))
}

fn joint(input: &str) -> (&str, Joint) {
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
    match terminated(conjunction, spaces1).parse(marks) {
        Ok((rest, _)) if !between.is_empty() => (rest, Joint::And),
        _ => (marks, kind),
    }
}

/// `conjunction = "and" / "und" / "et" / "y" / "e" / ..`
fn conjunction(input: &str) -> Parsed<'_> {
    let known = ["and", "And", "AND", "und", "et", "y", "e", "en", "og", "och", "kaj", "и", "i", "with"];
    verify(letters, move |word: &str| known.contains(&word)).parse(input)
}

/// Where the segment at the start of `input` ends, in bytes.
fn segment_end(input: &str) -> usize {
    let mut chars = input.char_indices();
    let ends = |at: usize, c: char| match c {
        ',' | ';' | '|' | '/' | '·' | '•' | '(' | ')' | '\n' | '&' | '=' | '—' | '–' | '*' | '<' | '@' => {
            true
        }
        ':' => true,
        '-' => input[at + 1..].starts_with(['-', ' ']) || input[..at].ends_with(' '),
        ' ' => joins(&input[at + 1..]),
        _ => false,
    };
    chars.find(|&(at, c)| ends(at, c)).map_or(input.len(), |(at, _)| at)
}

/// Whether `input` begins with a conjunction, or a preposition that attaches a place or an outlet, an address or a date.
fn joins(input: &str) -> bool {
    terminated(conjunction, spaces1).parse(input).is_ok() || email(input).is_ok() || date(input).is_ok()
}

pub(super) fn is_agency(name: &str) -> bool {
    is_listed(AGENCIES, name) || name.contains('/') && name.split('/').all(|part| is_listed(AGENCIES, part))
}

/// `The Harbor Staff`, `Staff report`
fn is_newsroom(name: &str) -> bool {
    let last = name.rsplit(is_space).next().unwrap_or(name);
    is_listed(NEWSROOMS, name) || last.len() < name.len() && is_title(name) && is_listed(NEWSROOMS, last)
}

/// Whether it tells what somebody is: short, with a noun for people who write, and no sentence.
fn is_role(name: &str) -> bool {
    let mut words = name.split(is_space);
    let short = words.clone().nth(8).is_none();
    let verbs = ["is", "was", "are", "has", "had", "said", "says", "will", "ist", "est", "es", "è", "é"];
    let sentence = words.clone().any(|word| verbs.contains(&word));
    short && !sentence && words.any(is_role_noun) || starts_no_case(name, "special to ")
}

fn is_role_noun(word: &str) -> bool {
    holds(ROLE_NOUNS, word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// A role that only people of the press have.
pub(super) fn is_press_role(role: &str) -> bool {
    let press = |word: &str| holds(PRESS_NOUNS, word.trim_matches(|c: char| !c.is_alphanumeric()));
    is_role(role) && role.split(is_space).any(press) || is_newsroom(role)
}

fn starts_no_case(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

/// Where the role at the start of `segment` ends: behind its last noun, six words in at most.
fn role_end(segment: &str) -> Option<usize> {
    let (mut end, mut at) = (None, 0);
    for word in segment.split_inclusive(is_space).take(6) {
        if is_role_noun(word) {
            end = Some(at + word.trim_end_matches(is_space).len());
        }
        at += word.len();
    }
    end
}

/// Whether it holds a word that organisations have, or is a site's address.
fn is_organisation(name: &str) -> bool {
    is_title(name) && name.split(is_space).any(|word| holds(ORGANISATION_WORDS, word) || is_site(word))
}

fn is_site(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(host, top)| {
        !host.is_empty() && matches!(top.len(), 2..=4) && top.bytes().all(|b| b.is_ascii_alphabetic())
    })
}

/// Whether it is a name of six words at most: capitals and figures, small words between them.
fn is_title(name: &str) -> bool {
    let words = name.split(is_space).filter(|word| !word.is_empty());
    let small = |word: &str| word.len() <= 3;
    let fits =
        words.clone().all(|word| !word.starts_with(char::is_lowercase) || small(word) || is_site(word));
    let begins = name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || is_site(name)
        || is_listed(AGENCIES, name);
    begins && fits && words.count() <= 6
}

/// How many bytes a byline takes that is glued in front of prose.
///
/// ```abnf
/// glued = opener names *("," WSP (role / agency / place) / [WSP] "(" handle ")") prose
/// names = full-name *(("," / "and") full-name)
/// ```
pub(super) fn glued(text: &str) -> Option<usize> {
    let (rest, opening) = opener(text);
    if opening == Opening::None || opening == Opening::Weak && !is_capitalised(text) {
        return None;
    }
    let mut rest = glued_names(rest)?;
    while let Some(after) = glued_detail(rest) {
        rest = after;
    }
    let prose =
        rest.trim_start_matches(|c| is_space(c) || matches!(c, '|' | ':' | '-' | '–' | '—' | '.' | ','));
    let sentence = prose.len() > 40
        && prose.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "(\"“‘«".contains(c));
    sentence.then(|| text.len() - prose.len())
}

fn glued_names(input: &str) -> Option<&str> {
    let (mut rest, mut name) = full_name(input).ok()?;
    loop {
        let (after, kind) = joint(rest);
        match full_name(after) {
            Ok((next, more)) if matches!(kind, Joint::And | Joint::Comma) => (rest, name) = (next, more),
            _ => break,
        }
    }
    // The last word may be the first of the sentence: `By Jane Roe Officials said`.
    if !rest.trim_start_matches(is_space).starts_with(char::is_lowercase) {
        return Some(rest);
    }
    let (kept, _) = name.rsplit_once(is_space)?;
    let back = name.len() - kept.len();
    let from = input.len() - rest.len() - back;
    (is_full(kept) && person_name(kept).is_ok()).then(|| &input[from..])
}

fn glued_detail(input: &str) -> Option<&str> {
    let spaced = input.trim_start_matches(is_space);
    if let Some(inner) = spaced.strip_prefix('(') {
        let (rest, _) = (spaces, alt((handle, email)), spaces, char(')')).parse(inner).ok()?;
        return Some(rest);
    }
    let rest = spaced.trim_start_matches([',', '|', '/']).trim_start_matches(is_space);
    let words = head(rest, 60);
    if let Some(end) = role_end(words) {
        let capitals = words[..end].split(is_space).all(is_capitalised);
        return capitals.then(|| &rest[end..]);
    }
    let separated = rest.len() < spaced.len();
    separated.then(|| listed_prefix(AGENCIES, rest).or_else(|| listed_prefix(CITIES, rest))).flatten()
}
