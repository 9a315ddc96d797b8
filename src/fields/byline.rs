//! Bylines: who wrote it.

mod beside;
mod glued;
pub(crate) mod grammar;
mod korean;
mod opener;
mod segment;
mod small;
mod told;
mod untold;

pub(crate) use small::is_small;
pub(crate) use untold::{dated as dated_title, fronted};

use alloc::vec::Vec;

use crate::fields::contributor::Contributor;
use crate::fields::date::DateMention;
use crate::fields::name::{is_full, is_given_name, is_person_name};
use crate::fields::slice::{head, is_capitalised, tail};
use crate::glance::Glance;
use crate::lexicon::desk::{CONJUNCTIONS, PLACE_WORDS};
use crate::lexicon::words::holds;
use crate::scan;
use crate::shape;
use crate::span::{Span, is_space, trim};

use grammar::Reading;
use opener::{Opening, opener};
use told::{is_agency, is_press_role};

/// No line is taken for a byline that is longer, in bytes: a dozen names and their outlets.
const LONGEST: usize = 400;

/// What is read of a block that is a byline, in bytes.
const LOOKED_AT: usize = 2000;

/// The people of a byline, and the date where one stands beside them.
///
/// ```
/// use tearsheet::Byline;
///
/// let byline = Byline::parse("By Jane Roe in Lisbon, Ann Doe and Reuters | June 5, 2017").unwrap();
/// let names: Vec<_> = byline.people().iter().map(|one| one.name().as_str()).collect();
/// assert_eq!(names, ["Jane Roe", "Ann Doe", "Reuters"]);
/// assert_eq!(byline.people()[0].place().unwrap(), "Lisbon");
/// assert!(byline.people()[2].is_organisation());
/// assert_eq!(byline.date().unwrap().date().unwrap().to_string(), "2017-06-05");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Byline<'a> {
    span: Span,
    people: Vec<Contributor<'a>>,
    date: Option<DateMention<'a>>,
}

impl<'a> Byline<'a> {
    /// Reads a byline, with or without its `By`; `None` where it names nobody.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let byline = Self::read(text, Span::new(0, text.len()));
        (!byline.people.is_empty()).then_some(byline)
    }

    /// Reads the block that `span` covers, known to be a byline: 2000 bytes of it at most.
    pub(crate) fn read(source: &'a str, span: Span) -> Self {
        let span = span.trimmed(source);
        let reading = Reading::of_line(source, head(&source[span], LOOKED_AT));
        Self { span, people: reading.people, date: reading.date }
    }

    /// The block that `span` covers, known to belong to a byline and to name nobody.
    pub(crate) const fn nameless(span: Span) -> Self {
        Self { span, people: Vec::new(), date: None }
    }

    /// Where it stands, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Who signs, in order.
    #[must_use]
    pub fn people(&self) -> &[Contributor<'a>] {
        &self.people
    }

    /// The date beside the names.
    #[must_use]
    pub const fn date(&self) -> Option<DateMention<'a>> {
        self.date
    }
}

/// How a line shows that it is a byline, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum BylineShape {
    /// `By`, names, and what belongs to them: `By Jane Roe, Staff Writer`.
    Opened,
    /// `By`, names, and a date or a name that nothing calls an outlet: `By Jane Roe, Harbor Lights`.
    OpenedAndMore,
    /// Names, and what only people who sign have: a role, a degree, an agency, an address, a date.
    NameAndRole,
    /// Names of people and nothing else, each with a given name that we know.
    Person,
    /// The same, and another role, or what only its place calls an outlet: `Jane Roe, College Lamp`.
    PersonAndMore,
    /// An agency or a newsroom alone: `The Harbor Staff`.
    Newsroom,
    /// `Authors:`
    Label,
    /// A name alone, or `By` and a single word.
    Name,
}

impl BylineShape {
    /// Whether it is names and nothing else.
    pub(crate) const fn is_names(self) -> bool {
        matches!(self, Self::Person | Self::Name)
    }

    /// Whether it opens as bylines do.
    pub(crate) const fn is_opened(self) -> bool {
        matches!(self, Self::Opened | Self::OpenedAndMore)
    }
}

/// Whether `line` is nothing but a byline, and how it shows.
pub(crate) fn evidence(line: &str) -> Option<BylineShape> {
    evidence_by(line, Glance::of)
}

/// The same, where `glance` is of the line.
pub(crate) fn evidence_seen(line: &str, glance: Glance) -> Option<BylineShape> {
    evidence_by(line, |_| glance)
}

fn evidence_by(line: &str, look: impl Fn(&str) -> Glance) -> Option<BylineShape> {
    let line = trim(line);
    if line.len() < 3 || line.len() > LONGEST || !may_open(line) {
        return None;
    }
    let bare = line.trim_start_matches(segment::is_mark);
    let (names, opening) = opener(bare);
    let unopened = opening == Opening::None;
    if unopened && reads_like_prose(line) {
        return None;
    }
    let glance = look(names);
    let reading = if unopened {
        Reading::of_whole_names(line, bare, glance)
    } else {
        Reading::opened(line, bare, names, opening, glance)
    };
    if !reading.is_whole || unopened && !may_stand_alone(line, &reading) {
        return None;
    }
    shape(&reading)
}

/// Whether `line` is a role of the press and nothing else: `Guest writer for The Harbor`.
pub(crate) fn is_role_line(line: &str) -> bool {
    line.len() <= 80 && !line.ends_with('.') && told::is_role_alone(line)
}

/// Whether `line`, under a name, can say what the person is or whom for: `Professor of Music, Elm College`, `The Lamp`.
pub(crate) fn is_post_line(line: &str) -> bool {
    let short = line.len() <= 80 && !line.ends_with(['.', ':', '?', '!']);
    let title = line.split(is_space).filter(|word| word.starts_with(char::is_lowercase)).count() <= 3;
    short
        && title
        && (told::is_for_outlet(line)
            || told::is_role(line)
            || told::is_agency(line)
            || told::is_newsroom(line)
            || told::is_organisation(line))
}

/// Whether `line` is what parts two names and nothing else: `and`, `&`.
pub(crate) fn is_joint(line: &str) -> bool {
    holds(CONJUNCTIONS, line) || matches!(line, "," | "&" | "|" | "/" | "•" | "·")
}

/// Whether `line`, under a name, can say where the person wrote: `in Lisbon`, `DE BRASÍLIA`.
///
/// ```abnf
/// place-line = ("in" / "from" / "de" / "em" / ..) 1*WSP 1*4capital
/// ```
pub(crate) fn is_place_line(line: &str) -> bool {
    let Some((first, place)) = line.split_once(is_space).filter(|_| line.len() <= 40) else { return false };
    let places = holds(PLACE_WORDS, first) || matches!(first, "de" | "DE" | "da" | "DA" | "do" | "DO");
    let mut words = place.split(is_space);
    places
        && words.clone().nth(4).is_none()
        && words.all(|word| word.starts_with(char::is_uppercase))
        && !place.ends_with(['.', ':', '?', '!'])
}

/// More small words than names, roles and their particles have, or too long for a line without `By`.
fn reads_like_prose(line: &str) -> bool {
    let small = |word: &&str| word.starts_with(char::is_lowercase);
    line.len() > 160 || scan::tokens(line).filter(small).nth(4).is_some()
}

/// Without an opener: no picture's credit (`Jane Roe/Reuters`), no speaker (`Jane Roe:`), no signature of a post
/// (`— Jane Roe (@janeroe) June 5, 2017`); in brackets only where it lists several, or agencies (`(dpa/AFP)`).
fn may_stand_alone(line: &str, reading: &Reading<'_>) -> bool {
    let spaced = [" / ", " // ", " | "].iter().any(|mark| line.contains(mark));
    let signature = !spaced && reading.is_dated() && reading.people.iter().any(|one| one.handle().is_some());
    let agencies = reading.people.iter().all(|one| is_agency(one.name().as_str()));
    let named =
        || line.starts_with('(') && reading.people.iter().all(|one| is_given_name(one.name().as_str()));
    let bracketed = line.starts_with(['(', '[']) && reading.people.len() < 2 && !named();
    let of_desk = |one: &Contributor<'_>| {
        one.handle().is_some() || one.role().is_some_and(|role| is_press_role(role.as_str()))
    };
    let credit = line.contains('/') && !(spaced && reading.people.iter().any(of_desk));
    !(line.ends_with(':') || signature || !agencies && (credit || bracketed))
}

/// A byline opens with a word, or a mark before one; never with a digit or a quotation mark.
fn may_open(line: &str) -> bool {
    line.starts_with(|c: char| {
        c.is_alphabetic() || matches!(c, '(' | '^' | '-' | '*' | '–' | '—' | '•' | '[' | '|' | '\u{FEFF}')
    })
}

fn shape(reading: &Reading<'_>) -> Option<BylineShape> {
    let full = reading.people.iter().all(beside::is_whole);
    match reading.opening {
        Opening::Label if reading.people.is_empty() => Some(BylineShape::Label),
        _ if reading.people.is_empty() => None,
        Opening::None => full.then(|| unopened(reading)).flatten(),
        Opening::Weak if !full => None,
        _ if !full => Some(BylineShape::Name),
        _ if reading.has_more() => Some(BylineShape::OpenedAndMore),
        _ => Some(BylineShape::Opened),
    }
}

fn unopened(reading: &Reading<'_>) -> Option<BylineShape> {
    if reading.people.iter().all(Contributor::is_organisation) {
        return (!reading.has_more()).then_some(BylineShape::Newsroom);
    }
    let known = reading.people.iter().all(|one| one.is_organisation() || is_given_name(one.name().as_str()));
    if reading.earned || reading.people.iter().any(works_for_the_press) || known && reading.is_dated() {
        return Some(BylineShape::NameAndRole);
    }
    let more = reading.is_unknown() || reading.people.iter().any(|one| one.role().is_some());
    match (known, more) {
        (true, false) => Some(BylineShape::Person),
        (true, true) => Some(BylineShape::PersonAndMore),
        (false, more) => (!more).then_some(BylineShape::Name),
    }
}

fn works_for_the_press(one: &Contributor<'_>) -> bool {
    let of_the_press = one.role().is_some_and(|role| is_press_role(role.as_str()));
    let of_an_agency = one.affiliation().is_some_and(|name| is_agency(name.as_str()));
    of_the_press || of_an_agency || one.handle().is_some() || one.email().is_some()
}

/// How many bytes at the start of `text` are a byline that is glued in front of prose.
///
/// Cautious: it needs a sure opening, whole names, and a sentence behind them that begins with a capital.
pub(crate) fn extent(text: &str) -> Option<usize> {
    if text.len() < 60 || !may_open(text) {
        return None;
    }
    glued::glued(text)
}

/// The longest signature behind a story's last sentence, in bytes.
const SIGNATURE: usize = 120;

/// Where the names begin that close a line of prose, behind a dash or in brackets: `.. and ran again. — Jane Roe`.
///
/// ```abnf
/// closing = sentence 1*WSP ( ( "-" / "–" / "—" / "--" ) byline / "(" byline ")" )      ; of people with given names that we know
/// ```
pub(crate) fn closing(text: &str) -> Option<usize> {
    let window = text.len() - tail(text, SIGNATURE).len();
    let at = if text.ends_with(')') {
        window + text[window..].rfind('(')?
    } else {
        let dashes = memchr::memrchr2_iter(b'-', 0xE2, &text.as_bytes()[window..]);
        let dash = dashes.map(|at| window + at).find(|&at| text[at..].starts_with(['-', '–', '—']))?;
        window + text[window..dash].trim_end_matches(['-', '–', '—']).len()
    };
    let before = text[..at].trim_end_matches(is_space);
    let quoted = before.ends_with(['”', '"', '»', '’']);
    let sentence = before.trim_end_matches(['”', '"', '»', '’']).ends_with(['.', '!', '?']);
    // What a dash leads to behind a quotation is who said it.
    if !sentence || before.len() == at || quoted && !text[at..].starts_with('(') {
        return None;
    }
    let signs = matches!(evidence(&text[at..]), Some(BylineShape::Person | BylineShape::NameAndRole));
    signs.then_some(at)
}

/// The longest title that a byline is looked for behind, in bytes.
const TITLE: usize = 180;

/// Where a byline begins and ends that is glued between a title and prose: "Ferry runs aground By Jane Roe The ferry ..".
///
/// As cautious as [`extent`]; and what stands before it is one sentence at the most.
pub(crate) fn behind_title(text: &str) -> Option<(usize, usize)> {
    let title = head(text, TITLE);
    let title = &title[..shape::sentence_starts(title).next().unwrap_or(title.len())];
    let spaced = text.as_bytes()[..text.len().min(title.len() + 1)].windows(2).enumerate();
    let capitals = spaced.filter(|(_, pair)| pair[0] == b' ' && !pair[1].is_ascii_lowercase());
    let starts = capitals.map(|(space, _)| space + 1);
    let mut openers = starts.filter(|&at| at >= SHORTEST && is_capitalised(&text[at..]));
    openers.find_map(|at| {
        let opened = matches!(opener(&text[at..]).1, Opening::Sure | Opening::Weak);
        let end = at + opened.then(|| extent(&text[at..])).flatten()?;
        Some((at, end))
    })
}

/// How far into a line a byline is looked for behind its first sentences, in bytes.
const BLURB: usize = 600;

/// Where a byline begins and ends that stands between two sentences of one line: a blurb before it, the story behind.
///
/// As cautious as [`extent`], and it opens with `By` and a given name that we know.
pub(crate) fn behind_blurb(text: &str) -> Option<(usize, usize)> {
    let window = head(text, BLURB);
    let mut openers = memchr::memmem::find_iter(window.as_bytes(), b" By ").map(|space| space + 1);
    openers.find_map(|at| {
        let before = text[..at].trim_end_matches(is_space);
        let named = || is_given_name(&text[at + 3..]);
        let end =
            at + (before.ends_with(['.', '!', '?']) && named()).then(|| extent(&text[at..])).flatten()?;
        Some((at, end))
    })
}

/// Where a name begins that a dash, a bar or a word parts from the title before it: "Ferry runs aground - Jane Roe".
///
/// ```abnf
/// titled-by = 3*WORD ( ", by " / " - " / " – " / " — " / " | " ) name ["."]      ; with a given name that we know
/// ```
pub(crate) fn in_title(text: &str) -> Option<usize> {
    if text.len() > TITLE {
        return None;
    }
    if let Some(at) = untold::closes(text) {
        return Some(at);
    }
    let marks = [", by ", " - ", " – ", " — ", " | "];
    let (at, mark) = marks.iter().filter_map(|mark| Some((text.rfind(mark)?, *mark))).max()?;
    let name = text[at + mark.len()..].trim_end_matches('.');
    let title = text[..at].split(is_space).filter(|word| !word.is_empty()).nth(2).is_some();
    let short = name.split(is_space).nth(3).is_none();
    let named = title && short && is_full(name) && is_given_name(name) && is_person_name(name);
    named.then(|| at + mark.find(|c: char| c != ',' && !is_space(c)).unwrap_or(0))
}

/// The shortest title in front of a byline, in bytes.
const SHORTEST: usize = 15;

#[cfg(test)]
mod tests;
