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

use super::beside::{is_credit, is_placed, is_whole, without_agency, without_outlet};
use super::korean;
use super::opener::{Opening, opener};
use super::segment::{self, Joint, is_mark, segment_end};
use super::told::{
    self, is_agency, is_newsroom, is_organisation, is_role, is_role_alone, is_title, role_end,
};
use crate::fields::contributor::Contributor;
use crate::fields::date::{DateMention, date, time_of_day, weekday};
use crate::fields::name::{credentials, full_name, is_full, is_given_name, is_person_name, titled_name};
use crate::fields::slice::{
    before, email, handle, head, is_listed, letters, listed_prefix, spaces, spaces1, span_in, text_in,
};
use crate::glance::Glance;
use crate::lexicon::agencies::AGENCIES;
use crate::lexicon::desk::{CREDITS, OPENERS, OUTLET_ENDS, OUTLET_WORDS, PLACE_WORDS};
use crate::lexicon::places::{CITIES, REGIONS};
use crate::lexicon::stamp::STAMP_OPENERS;
use crate::lexicon::words::holds;
use crate::span::is_space;
use crate::text::Text;

/// No role, outlet or place is longer, in bytes.
const LONGEST_SEGMENT: usize = 100;

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
    /// Whether a degree stands behind a name: `Jane Roe, MD`.
    pub(super) earned: bool,
    timed: bool,
    unknown: bool,
    /// Whether a name that is not whole ends the reading.
    whole_names: bool,
    /// The first of the people that the next role is said of.
    group: usize,
    attached: bool,
}

impl<'a> Reading<'a> {
    /// Reads `line`, a slice of `source`, up to the first thing that belongs to no byline.
    pub(super) fn of_line(source: &'a str, line: &'a str) -> Self {
        let line = line.trim_start_matches(is_mark);
        let (names, opening) = opener(line);
        Self::opened(source, line, names, opening, Glance::of(names))
    }

    /// Reads `names`, behind what `line` opens with; `glance` is of them, or of more.
    pub(super) fn opened(
        source: &'a str,
        line: &'a str,
        names: &'a str,
        opening: Opening,
        glance: Glance,
    ) -> Self {
        let posted = head(line, "posted".len()).eq_ignore_ascii_case("posted");
        if let Some(signed) = Self::korean(source, line) {
            return signed;
        }
        Self { source, glance, opening, posted, ..Self::default() }.with_items(names)
    }

    /// Reads `line`, a slice of `source` that nothing opens, up to a name that is not whole: such a one signs nothing there.
    pub(super) fn of_whole_names(source: &'a str, line: &'a str, glance: Glance) -> Self {
        if let Some(signed) = Self::korean(source, line) {
            return signed;
        }
        Self { source, glance, whole_names: true, ..Self::default() }.with_items(line)
    }

    /// Reads `names`, a slice of `source` behind words that say what the people did.
    pub(crate) fn of_people(source: &'a str, names: &'a str) -> Self {
        let names = names.trim_start_matches(is_mark);
        Self { source, glance: Glance::of(names), opening: Opening::Sure, ..Self::default() }
            .with_items(names)
    }

    /// The one that a Korean line names.
    fn korean(source: &'a str, line: &'a str) -> Option<Self> {
        let people = Vec::from([korean::person(source, line)?]);
        Some(Self { source, opening: Opening::Sure, people, is_whole: true, ..Self::default() })
    }

    fn with_items(mut self, mut rest: &'a str) -> Self {
        let mut joint = Joint::Start;
        while let Some(after) = self.item(joint, rest) {
            if self.whole_names && !self.people.last().is_none_or(is_whole) {
                break;
            }
            (rest, joint) = segment::joint(after);
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
        if let Some(rest) = self.person_and_role(segment).or_else(|| self.person_and_outlet(segment)) {
            return Some(&input[rest..]);
        }
        if self.people.is_empty() && self.opening == Opening::None {
            if let Some(rest) = self.press_person(segment) {
                return Some(&input[rest..]);
            }
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
    /// person-and-outlet = full-name 1*WSP outlet      ; `Jane Roe Plain Record`: of two words or more, the last one as outlets end
    /// ```
    fn person_and_outlet(&mut self, segment: &'a str) -> Option<usize> {
        if !holds(OUTLET_ENDS, segment.rsplit(is_space).next()?) || !is_given_name(segment) {
            return None;
        }
        let name = without_outlet(segment);
        if name.len() == segment.len() || !is_person_name(name) {
            return None;
        }
        let outlet = segment[name.len()..].trim_start_matches(is_space);
        self.push(Contributor::person(text_in(self.source, name)));
        self.unknown = true;
        self.attach(outlet, |one| &mut one.affiliation);
        Some(segment.len())
    }

    /// A press's role in front of a name that begins with a given name: `Courier staff writer Jane Roe`.
    fn press_person(&mut self, segment: &'a str) -> Option<usize> {
        let end = role_end(segment)?;
        let name = segment[end..].trim_start_matches(is_space);
        let whole = told::is_press_role(&segment[..end]) && is_given_name(name) && is_person_name(name);
        if whole { self.titled_person(segment) } else { None }
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
        if !is_title(outlet)
            || is_full(outlet)
                && !outlet.starts_with("The ")
                && !is_agency(outlet)
                && !is_organisation(outlet)
        {
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
        let (rest, earned) = opt(credentials).parse(rest).ok()?;
        self.earned |= earned.is_some();
        // `Jane Roe | Plain Record`
        if joint == Joint::Bar && !self.people.is_empty() && !is_given_name(name) {
            return None;
        }
        // `Jane Roe, Harbor Fix`: of two names without "By" or "and", the second is the outlet's, unless it is a person's.
        let lone = self.people.len() == 1 && joint == Joint::Comma && self.opening == Opening::None;
        if lone
            && rest.chars().all(is_mark)
            && !is_given_name(name)
            && is_given_name(self.people[0].name().as_str())
        {
            return None;
        }
        if self.people.iter().any(|one| one.name() == name) {
            return Some(rest);
        }
        self.push(Contributor::person(text_in(self.source, name)));
        Some(rest)
    }

    /// `account = 1*ALPHA`, in small letters, as the one word behind `Posted by`, or with a day or an hour behind it.
    fn account(&self, input: &'a str) -> Option<(&'a str, (Option<&'a str>, &'a str))> {
        let alone = self.people.is_empty() && self.opening == Opening::Sure;
        let (rest, name) = letters(input).ok()?;
        let dated = rest.strip_prefix(is_space).is_some_and(|rest| {
            let rest = rest.strip_prefix("on ").or_else(|| rest.strip_prefix("at ")).unwrap_or(rest);
            date(rest).is_ok() || time_of_day(rest).is_ok()
        });
        (alone && self.posted && (dated || rest.chars().all(is_mark))).then_some((rest, (None, name)))
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
