//! Sign-offs: the lines at the end that say who reported, edited and helped (NITF's tagline).

use alloc::vec::Vec;

use memchr::memmem;

use crate::fields::byline::grammar::Reading;
use crate::fields::contributor::Contributor;
use crate::fields::name::{full_name, is_given_name};
use crate::fields::slice::{
    begins_as_listed, begins_listed, head, is_capitalised, is_listed, listed_cmp, tail as end_of, text_in,
};
use crate::glance::{self, Glance, Sight};
use crate::kind::named;
use crate::letter;
use crate::lexicon::families;
use crate::lexicon::sign_off::{DONE, HELPED, HELPED_STEMS, TASK_FIRSTS, TASKS, WEAK_TASKS, WORKS};
use crate::lexicon::words::holds;
use crate::scan;
use crate::span::{Span, is_space, trim};

/// No sign-off is longer, in bytes: a dozen names, their places, two editors.
const LONGEST: usize = 600;

/// What is read of a block that is a sign-off, in bytes.
const LOOKED_AT: usize = 2000;

/// How many sentence ends are tried for where one begins.
const MOST_SENTENCES: usize = 16;

named! {
    /// What somebody did for a story, as its sign-off says.
    ///
    /// ```
    /// use tearsheet::Task;
    ///
    /// assert_eq!(Task::AdditionalReporting.as_str(), "additional_reporting");
    /// ```
    pub enum Task: "task" {
        /// Reported it.
        Reporting = "reporting",
        /// Helped to report it.
        AdditionalReporting = "additional_reporting",
        /// Wrote it.
        Writing = "writing",
        /// Edited it.
        Editing = "editing",
        /// Translated it.
        Translation = "translation",
        /// Looked things up.
        Research = "research",
        /// Made its graphics, pictures or video.
        Production = "production",
        /// Helped in a way that it does not tell.
        Contributing = "contributing",
    }
}

/// One who is thanked, and for what.
///
/// ```
/// use tearsheet::{SignOff, Task};
///
/// let sign_off = SignOff::parse("(Reporting by Jane Roe in Lisbon; Editing by Ann Doe)").unwrap();
/// let jane = &sign_off.credits()[0];
/// assert_eq!((jane.task(), jane.person().name().as_str()), (Task::Reporting, "Jane Roe"));
/// assert_eq!(jane.person().place().unwrap(), "Lisbon");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOffCredit<'a> {
    task: Task,
    person: Contributor<'a>,
}

impl<'a> SignOffCredit<'a> {
    /// What was done.
    #[must_use]
    pub const fn task(&self) -> Task {
        self.task
    }

    /// Who did it.
    #[must_use]
    pub const fn person(&self) -> &Contributor<'a> {
        &self.person
    }
}

/// The line that says who reported, edited and helped.
///
/// ```
/// use tearsheet::{SignOff, Task};
///
/// let sign_off = SignOff::parse("AP writers Jane Roe in Lisbon and Ann Doe contributed to this report.").unwrap();
/// let names: Vec<_> = sign_off.credits().iter().map(|one| one.person().name().as_str()).collect();
/// assert_eq!(names, ["Jane Roe", "Ann Doe"]);
/// assert_eq!(SignOff::parse("Trade and tourism contributed to the rise."), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOff<'a> {
    span: Span,
    credits: Vec<SignOffCredit<'a>>,
}

impl<'a> SignOff<'a> {
    /// Reads a sign-off; `None` where `text` is none.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        is_sign_off(text).then(|| Self::read(text, Span::new(0, text.len())))
    }

    /// Reads the block that `span` covers, known to be a sign-off: 2000 bytes of it at most.
    pub(crate) fn read(source: &'a str, span: Span) -> Self {
        let span = span.trimmed(source);
        let mut credits = Vec::new();
        for clause in clauses(source, head(&source[span], LOOKED_AT)) {
            let task = clause.task;
            credits.extend(clause.people.people.into_iter().map(|person| SignOffCredit { task, person }));
        }
        Self { span, credits }
    }

    /// Where it stands, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Who did what, in order.
    #[must_use]
    pub fn credits(&self) -> &[SignOffCredit<'a>] {
        &self.credits
    }
}

/// What a sign-off has: a task, or a verb of helping or reporting.
pub(crate) const SIGHTS: Sight = glance::word(families::TASK) | glance::DOTTED;

/// Whether `piece` is nothing but a sign-off.
pub(crate) fn is_sign_off(piece: &str) -> bool {
    let piece = trim(piece);
    if piece.len() > LONGEST || piece.len() < 8 {
        return false;
    }
    if tells_who(piece) {
        return true;
    }
    if !may_be(piece) {
        return false;
    }
    let bracketed = piece.starts_with(['(', '[', '/']);
    let (mut clauses, mut certain) = (clauses(piece, piece), bracketed);
    for clause in clauses.by_ref() {
        let agency = clause.people.people.iter().any(Contributor::is_organisation);
        certain |= !clause.weak || agency;
        if !clause.people.is_whole || clause.people.people.is_empty() {
            return false;
        }
    }
    certain && clauses.rest.chars().all(is_mark)
}

/// Whether `piece` tells who made the work: `The segment was produced by Jane Roe and edited by Tom Marsh.`
///
/// ```abnf
/// tells-who = ("The" / "This") SP work SP ("was" / "were") SP done *5(SP WORD) SP "by" SP name *CHAR      ; a given name that we know
/// ```
fn tells_who(piece: &str) -> bool {
    let mut words = piece.split(is_space).filter(|word| !word.is_empty());
    let mut next = || words.next().unwrap_or_default();
    let opens =
        matches!(next(), "The" | "This") && is_listed(WORKS, next()) && matches!(next(), "was" | "were");
    if !opens || !holds(DONE, next()) || scan::holds_quote(piece) {
        return false;
    }
    let Some(at) = memmem::find(piece.as_bytes(), b" by ").filter(|&at| at <= LED) else { return false };
    is_given_name(&piece[at + " by ".len()..]) && full_name(&piece[at + " by ".len()..]).is_ok()
}

/// How far into the sentence whoever made the work is named, in bytes.
const LED: usize = 80;

/// A task at its start, or a verb of helping or reporting in it.
fn may_be(piece: &str) -> bool {
    task(piece.trim_start_matches(is_mark)).is_some() || helped(piece).is_some() || reported(piece).is_some()
}

/// Whether `piece`, of which `glance` tells, has what every sign-off has: a task at its start, or a verb in it.
pub(crate) fn opens_or_helps(piece: &str, glance: Glance) -> bool {
    glance.may_have(glance::word(families::HELP))
        || glance.may_have(SIGHTS)
            && (task(trim(piece).trim_start_matches(is_mark)).is_some() || tells_who(trim(piece)))
}

/// Where a sign-off begins that is glued behind the last sentence of `text`: in brackets, or a sentence of its own.
/// Looks at its last 600 bytes. `glance` is of it.
pub(crate) fn tail(text: &str, glance: Glance) -> Option<usize> {
    let text = text.trim_end_matches(is_space);
    let window = end_of(text, LONGEST);
    let offset = text.len() - window.len();
    if window.ends_with([')', ']']) {
        let open = window.rfind(['(', '['])?;
        return (offset + open > 0 && is_sign_off(&window[open..])).then_some(offset + open);
    }
    let may_help = glance.may_have(glance::word(families::HELP));
    if !may_help || helped(window).is_none() && reported(window).is_none() {
        return None;
    }
    if offset == 0 && is_sign_off(window) {
        return None;
    }
    let starts = window.match_indices(['.', '!', '?', '”', '"', ')']).filter_map(|(at, stop)| {
        let piece = &window[at + stop.len()..];
        let sentence = piece.trim_start_matches(is_space);
        (sentence.len() < piece.len() && !sentence.is_empty()).then(|| window.len() - sentence.len())
    });
    // The names may hold full stops: the first start that will do is the right one.
    let found = starts.take(MOST_SENTENCES).find(|&start| is_sign_off(&window[start..]));
    found.map(|start| offset + start)
}

/// A clause: a task and those who did it.
struct Clause<'a> {
    task: Task,
    /// Whether its words open many another line too.
    weak: bool,
    people: Reading<'a>,
}

/// The clauses of a sign-off, up to the first thing that is none.
struct Clauses<'a> {
    source: &'a str,
    rest: &'a str,
    /// Whether the clause before said who reported from where: the next need not say the verb.
    reported: bool,
}

const fn clauses<'a>(source: &'a str, rest: &'a str) -> Clauses<'a> {
    Clauses { source, rest, reported: false }
}

impl<'a> Iterator for Clauses<'a> {
    type Item = Clause<'a>;

    /// ```abnf
    /// clause = task [":"] people / people helped / people "reported from" place *(joint people "from" place)
    /// ```
    fn next(&mut self) -> Option<Clause<'a>> {
        let input = self.rest.trim_start_matches(is_mark);
        if let Some((names, task, weak)) = task(input) {
            let end = clause_end(names);
            self.rest = &names[end..];
            return Some(Clause { task, weak, people: Reading::of_people(self.source, &names[..end]) });
        }
        let (at, after) = match (helped(input), reported(input).or_else(|| self.reported_too(input))) {
            (helped, Some(from)) if helped.is_none_or(|(at, _)| from.at < at) => {
                self.rest = from.rest;
                self.reported = true;
                let mut people = Reading::of_people(self.source, &input[..from.at]);
                for one in &mut people.people {
                    one.place.get_or_insert(text_in(self.source, from.place));
                }
                return Some(Clause { task: Task::Reporting, weak: false, people });
            }
            (helped, _) => helped?,
        };
        let place = after.starts_with("from ").then(|| from_place(after, 0, "from ".len())).flatten();
        self.rest = place.as_ref().map_or(after, |from| from.rest);
        let mut people = Reading::of_people(self.source, &input[..at]);
        if let (Some(from), Some(one)) = (place, people.people.last_mut()) {
            one.place.get_or_insert(text_in(self.source, from.place));
        }
        Some(Clause { task: Task::Contributing, weak: false, people })
    }
}

/// Where somebody reported from.
struct From<'a> {
    /// Where the names before the verb end.
    at: usize,
    place: &'a str,
    rest: &'a str,
}

/// ```abnf
/// reported = people 1*WSP ("reported from" / "wrote from" / "reported in") 1*WSP place
/// place    = 1*4capital [", " capital *1(1*WSP capital)]      ; the sentence ends behind it, or others follow
/// ```
fn reported(text: &str) -> Option<From<'_>> {
    let near = head(text, NAMED).as_bytes();
    // Each verb with one of its rarer letters.
    let verb = |at: usize| {
        let (verbs, letter): (&[&str], _) = match near[at] {
            b'w' => (&[" wrote from "], 1),
            _ => (&[" reported from ", " reported in "], 3),
        };
        let start = at.checked_sub(letter)?;
        let verb = verbs.iter().find(|verb| near[start..].starts_with(verb.as_bytes()))?;
        Some((start, verb.len()))
    };
    let (at, verb) = memchr::memchr2_iter(b'w', b'p', near).find_map(verb)?;
    from_place(text, at, verb)
}

impl<'a> Clauses<'a> {
    /// `Jane Roe reported from Lisbon and Ann Doe from Porto`: behind the first, the preposition is enough.
    fn reported_too(&self, input: &'a str) -> Option<From<'a>> {
        let preposition = [" contributed from ", " from ", " in "];
        let find = |words: &&str| {
            Some((memmem::find(head(input, NAMED).as_bytes(), words.as_bytes())?, words.len()))
        };
        let (at, len) = self.reported.then(|| preposition.iter().find_map(find)).flatten()?;
        from_place(input, at, len)
    }
}

/// How far into a clause its verb stands, in bytes.
const NAMED: usize = 200;

fn from_place(text: &str, at: usize, verb: usize) -> Option<From<'_>> {
    let behind = &text[at + verb..];
    let mut end = 0;
    for word in behind.split_inclusive(is_space).take(6) {
        let bare = word.trim_end_matches(is_space);
        let name = bare.trim_end_matches(['.', ',', ';', ')']);
        let named = end > 0 && full_name(&behind[end..]).is_ok_and(|(rest, _)| rest.starts_with(" from "));
        if !is_capitalised(bare) || named {
            break;
        }
        end += if name.len() < bare.len() && !bare.ends_with(',') { name.len() } else { word.len() };
        if bare.ends_with([';', ')']) || bare.ends_with('.') && name.len() > 1 && !name.contains('.') {
            break;
        }
    }
    let place = behind[..end].trim_end_matches(|c| is_space(c) || c == ',');
    let rest = &behind[place.len()..];
    let joined = rest.trim_start_matches(is_mark);
    let joined = ["and ", "while "].iter().find_map(|joint| joined.strip_prefix(joint)).unwrap_or(joined);
    let rest = if joined.len() < rest.len() { joined } else { rest };
    (!place.is_empty()).then_some(From { at, place, rest })
}

fn is_mark(c: char) -> bool {
    is_space(c)
        || matches!(
            c,
            '(' | ')' | '[' | ']' | '/' | '*' | '•' | '-' | '–' | '—' | '.' | ';' | ',' | '_' | '|'
        )
}

/// The longest task at the start of `input`, of eight words at most: what follows it, and whether it is a weak one.
fn task(input: &str) -> Option<(&str, Task, bool)> {
    let word = &input[..input.find(|c: char| !letter::is_alphabetic(c)).unwrap_or(input.len())];
    if word.is_empty() || !begins_listed(TASKS, TASK_FIRSTS, |(key, _)| key, word) {
        return None;
    }
    let (mut end, mut found) = (0, None);
    for word in input.split_inclusive(is_space).take(8) {
        end += word.len();
        let words = input[..end].trim_end_matches(|c| is_space(c) || c == ':');
        let row = TASKS.binary_search_by(|(key, _)| listed_cmp(key, words));
        if let Ok(row) = row {
            found = Some((&input[end..], TASKS[row].1, is_listed(WEAK_TASKS, words)));
        }
        // A longer task that begins with these words would stand next.
        let next = row.map_or_else(|next| next, |row| row + 1);
        let goes_on = |(key, _): &(&str, Task)| begins_as_listed(key, words);
        if !TASKS.get(next).is_some_and(goes_on)
            || words.len() < input[..end].trim_end_matches(is_space).len()
        {
            break;
        }
    }
    found
}

/// Where the clause at the start of `names` ends: at a semicolon, or where a full stop, a comma or `and` leads to another task.
fn clause_end(names: &str) -> usize {
    let leads = |at: usize| {
        let after = names[at + 1..].trim_start_matches(is_space);
        let after = after.strip_prefix("and ").unwrap_or(after);
        task(after).is_some()
    };
    let ends =
        |&(at, c): &(usize, char)| c == ';' || matches!(c, '.' | ',' | ' ' | '\n' | '|' | '/') && leads(at);
    names.char_indices().find(ends).map_or(names.len(), |(at, _)| at)
}

/// Where the verb of helping stands in `text`, and what follows its object.
///
/// ```abnf
/// helped = verb *4word ("to" / "a" / "à" / "zu") ("this" / ..) work / "contributed" ("reporting" / "research")
/// ```
fn helped(text: &str) -> Option<(usize, &str)> {
    let bytes = text.as_bytes();
    if !holds_stem(bytes) {
        return None;
    }
    let find = |verb: &&str| Some((memmem::find(bytes, verb.as_bytes())?, verb.len()));
    let (at, len) = HELPED.iter().filter_map(find).min()?;
    let object = &text[at + len..];
    let subject = text[..at].trim_end_matches(" also").len();
    let (mut end, mut work) = (0, None);
    for word in object.split_inclusive(is_space).take(8) {
        end += word.len();
        let bare = word.trim_matches(|c: char| !letter::is_alphanumeric(c));
        if is_listed(WORKS, bare) && points_at_it(&object[..end]) {
            work = Some((subject, object[end..].trim_start_matches(is_space)));
        }
        if word.trim_end_matches(is_space).ends_with('.') {
            break;
        }
    }
    work
}

/// Whether one of the stems of the verbs of helping stands in `text`: each has one of two rare letters.
fn holds_stem(text: &[u8]) -> bool {
    memchr::memchr2_iter(b'b', b'z', text).any(|at| {
        HELPED_STEMS.iter().any(|stem| {
            let rare = stem.bytes().position(|byte| byte == text[at]);
            let start = rare.and_then(|rare| at.checked_sub(rare));
            start.is_some_and(|start| text[start..].starts_with(stem.as_bytes()))
        })
    })
}

/// Whether the work is this one: `to this report`, `contributed reporting`; not `to the report`.
fn points_at_it(object: &str) -> bool {
    let mut words = object.split(is_space).filter(|word| !word.is_empty());
    let this = [
        "this", "these", "este", "esta", "estos", "estas", "estes", "cet", "cette", "ce", "ces", "diesem",
        "dieser", "diesen", "questo", "questa", "questi", "esse", "essa",
    ];
    let first = words.next().unwrap_or_default();
    first.starts_with("report") || first.starts_with("research") || words.any(|word| this.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    use alloc::format;
    use alloc::string::String;

    /// Each credit as `task: name`, with the place or the outlet behind it.
    fn credits(text: &str) -> Vec<String> {
        let sign_off = SignOff::parse(text).unwrap_or_else(|| panic!("{text:?} is no sign-off"));
        let say = |one: &SignOffCredit<'_>| {
            let person = one.person();
            let place = person.place().map_or(String::new(), |place| format!(" in {place}"));
            let outlet = person.affiliation().map_or(String::new(), |outlet| format!(" of {outlet}"));
            format!("{}: {}{place}{outlet}", one.task(), person.name())
        };
        sign_off.credits().iter().map(say).collect()
    }

    #[test]
    fn tasks_in_front() {
        assert_eq!(
            credits("(Reporting by Jane Roe in Lisbon and Ann Doe; Editing by Max Poe and Tom Coe)"),
            ["reporting: Jane Roe in Lisbon", "reporting: Ann Doe", "editing: Max Poe", "editing: Tom Coe"]
        );
        assert_eq!(
            credits("Reporting by Jane Roe, additional reporting by Ann Doe, editing by Max Poe"),
            ["reporting: Jane Roe", "additional_reporting: Ann Doe", "editing: Max Poe"]
        );
        assert_eq!(credits("— With assistance by Jane Roe"), ["contributing: Jane Roe"]);
        assert_eq!(credits("Contributing: Jane Roe."), ["contributing: Jane Roe"]);
    }

    #[test]
    fn where_they_reported_from() {
        assert_eq!(credits("Jane Roe reported from Lisbon."), ["reporting: Jane Roe in Lisbon"]);
        assert_eq!(
            credits("Roe reported from Washington, D.C., Ann Doe from New York and Max Poe from Faro."),
            [
                "reporting: Roe in Washington, D.C.",
                "reporting: Ann Doe in New York",
                "reporting: Max Poe in Faro"
            ]
        );
        assert_eq!(
            credits("Jane Roe reported from Lisbon. Ann Doe contributed reporting from Porto."),
            ["reporting: Jane Roe in Lisbon", "contributing: Ann Doe in Porto"]
        );
        assert_eq!(
            credits("The Lamp’s Jane Roe wrote from Lisbon. Ann Doe contributed to this report."),
            ["reporting: Jane Roe in Lisbon of The Lamp", "contributing: Ann Doe"]
        );
        for prose in [
            "The council reported from its own budget that nothing was left.",
            "Jane Roe reported from Lisbon for six years before she moved.",
            "Damage was reported from Leeds to York on Monday.",
        ] {
            assert!(!is_sign_off(prose), "{prose}");
        }
    }

    #[test]
    fn agencies_that_help() {
        assert_eq!(credits("With files from AP"), ["contributing: AP"]);
        assert_eq!(credits("With inputs from agencies."), ["contributing: agencies"]);
        assert_eq!(credits("(Con información de AFP, EFE y Reuters)").len(), 3);
        assert_eq!(credits("Avec AFP"), ["contributing: AFP"]);
    }

    #[test]
    fn helpers_in_front() {
        assert_eq!(
            credits("AP writers Jane Roe in Lisbon and Ann Doe in Porto contributed to this report."),
            ["contributing: Jane Roe in Lisbon of AP", "contributing: Ann Doe in Porto"]
        );
        assert_eq!(credits("CNN's Jane Roe contributed to this report."), ["contributing: Jane Roe of CNN"]);
        assert_eq!(credits("M.J. Roe contributed reporting to this story."), ["contributing: M.J. Roe"]);
        assert_eq!(credits("Reuters also contributed to this story."), ["contributing: Reuters"]);
    }

    #[test]
    fn other_languages() {
        assert_eq!(credits("Édité par Jeanne Roux"), ["editing: Jeanne Roux"]);
        assert_eq!(credits("Mit Material von dpa"), ["contributing: dpa"]);
        assert_eq!(credits("Colaborou Joana Reis"), ["contributing: Joana Reis"]);
        assert_eq!(credits("Juana Ríos contribuyó a este reportaje."), ["contributing: Juana Ríos"]);
        assert_eq!(credits("Hanno collaborato Gianna Rossi e Ugo Verdi").len(), 2);
    }

    #[test]
    fn prose_is_none() {
        for text in [
            "Trade and tourism contributed to the rise.",
            "Jane Roe contributed to the report of the council.",
            "Reporting by journalists around the world is dangerous.",
            "Jane Roe contributed greatly to this city.",
            "Edited by hand, the film is a joy.",
            "Written by Jane Roe",
            "Trams ran on Monday, and Jane Roe contributed to this story of a city that never sleeps, said the mayor.",
            "",
        ] {
            assert!(!is_sign_off(text), "{text}");
        }
    }

    #[test]
    fn who_made_the_work() {
        for text in [
            "The segment was produced by Jane Roe and edited for radio by Tom Marsh.",
            "This story was reported by Jane Roe.",
        ] {
            assert!(is_sign_off(text) && opens_or_helps(text, Glance::of(text)), "{text}");
        }
        assert!(is_sign_off("– Jane Roe and Tom Marsh contributed to these briefs"));
        for text in [
            "The report was written by hand and read by nobody.",
            "The program was produced in Leeds, and Jane Roe sang in it.",
            "The trams were reported by Jane Roe to be late.",
        ] {
            assert!(!is_sign_off(text), "{text}");
        }
    }

    #[test]
    fn behind_the_last_sentence() {
        assert_eq!(
            tail("The trams ran again. (Reporting by Jane Roe; Editing by Ann Doe)", Glance::ALL),
            Some(21)
        );
        assert_eq!(
            tail("The trams ran again. M.J. Roe and Ann Doe contributed to this report.", Glance::ALL),
            Some(21)
        );
        assert_eq!(tail("The trams ran again (and again).", Glance::ALL), None);
        assert_eq!(tail("M.J. Roe contributed to this report.", Glance::ALL), None);
    }
}
