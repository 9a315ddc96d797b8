//! Whom a mention stands for: a surname its full name, a pronoun the person last spoken of, where the text makes it plain.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::name::{Parts, class, parts, without_possessive};
use super::phrase::Sentence;
use super::read::Page;
use super::{Paragraph, Quote};
use crate::fields::name::is_full;
use crate::fields::slice::span_in;
use crate::lexicon::name::PARTICLES;
use crate::lexicon::speech::class::{ADV, AUX, CONJ, DET, HUMAN, PREP, PRON, SAY, SUB, TIME, TITLE};
use crate::lexicon::speech::{self, Sex, Words};
use crate::span::{Span, is_space};

/// The persons of a text by their full names.
pub(super) struct People<'a, 'p> {
    source: &'a str,
    paragraphs: &'p [Paragraph],
    words: &'static Words,
    /// By surname, and by given name.
    by_last: BTreeMap<&'a str, Bearers<'a>>,
    by_first: BTreeMap<&'a str, Bearers<'a>>,
    /// The sentences of each paragraph that was asked for.
    pages: Vec<Option<Vec<Sight>>>,
}

/// Who bears a name: nobody, one person, or several.
#[derive(Clone, Debug, Default)]
struct Bearers<'a> {
    names: Vec<&'a str>,
    /// The sexes that titles before the name tell.
    titled: Vec<Sex>,
}

/// So many persons of one name are kept apart; more are as good as that.
const MOST_BEARERS: usize = 4;

/// What a sentence is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight {
    sentence: Span,
    /// The subject of its main clause.
    subject: Option<Span>,
    /// Whether that says something.
    speaks: bool,
}

/// How many paragraphs and how many sentences back a pronoun looks for its person.
const PARAGRAPHS_BACK: usize = 3;
const SENTENCES_BACK: usize = 8;

impl<'a, 'p> People<'a, 'p> {
    /// The persons that `source` names in full, in one pass over it; `pages` are the sentences of the paragraphs that
    /// have been read already.
    pub(super) fn new(
        source: &'a str,
        paragraphs: &'p [Paragraph],
        words: &'static Words,
        pages: Vec<Option<Vec<Sight>>>,
    ) -> Self {
        let mut people =
            Self { source, paragraphs, words, by_last: BTreeMap::new(), by_first: BTreeMap::new(), pages };
        let mut runs = Vec::new();
        for paragraph in paragraphs {
            meet(&source[paragraph.span], &mut runs);
        }
        // A name comes up again and again.
        runs.sort_unstable();
        runs.dedup();
        for run in runs {
            people.note(run);
        }
        people
    }

    /// Whom the speaker of `quote` is; `before` are the quotations up to it.
    pub(super) fn person(&mut self, quote: &Quote<'a>, before: &[Quote<'a>]) -> Option<&'a str> {
        let (mention, paragraph) = (quote.speaker?, quote.paragraph);
        let raw = mention.as_str();
        if let Some(sex) = sex_of_pronoun(raw) {
            return self.behind_pronoun(sex, mention.span().start(), paragraph, before);
        }
        if raw.eq_ignore_ascii_case("who") {
            let start = self.paragraphs.get(paragraph)?.span.start();
            let clause = self.source[start..mention.span().start()]
                .trim_end_matches(|c: char| is_space(c) || c == ',');
            let piece = clause.rsplit(['.', ',', '”', '"', ';']).next().unwrap_or(clause);
            return self.named(parts(piece.trim()), None);
        }
        let [name, title, _] = quote.parts.map(|part| part.map(|part| part.as_str()));
        self.named(Parts { name, title, organisation: None }, None)
    }

    /// Notes the name in `run`: `Leeds Mayor Jane Roe` is Jane Roe, and `Mrs. Roe` tells her sex.
    fn note(&mut self, run: &'a str) {
        let title = run.split(' ').rev().find(|word| class(word).any(TITLE));
        let name = title.map_or(run, |title| run[span_in(run, title).end()..].trim_start());
        let lead = name.split(' ').find(|word| !class(word).any(NOT_IN_NAME)).unwrap_or("");
        let name = if lead.is_empty() { "" } else { &name[span_in(name, lead).start()..] };
        match (name.split_once(' '), title) {
            (Some((first, rest)), _) => {
                let last = rest.rsplit(' ').next().unwrap_or(rest);
                self.by_last.entry(last).or_default().add(name);
                self.by_first.entry(first).or_default().add(name);
            }
            (None, Some(title)) if !name.is_empty() => self.note_titled(title, name),
            _ => {}
        }
    }

    /// Notes the sex that a title tells of the surname behind it.
    fn note_titled(&mut self, title: &str, name: &'a str) {
        let Some(sex) = speech::sex_of_word(title) else { return };
        let titled = &mut self.by_last.entry(name).or_default().titled;
        if !titled.contains(&sex) {
            titled.push(sex);
        }
    }

    /// The person that the parts of a mention name; `sex` is what is known of them.
    fn named(&self, found: Parts<'a>, sex: Option<Sex>) -> Option<&'a str> {
        let name = found.name?;
        if is_full(name) {
            return Some(name);
        }
        let title = found.title.and_then(|title| title.rsplit(' ').next());
        let titled = title.and_then(speech::sex_of_word);
        let surname = self.by_last.get(name).map(|bearers| bearers.the_one(sex.or(titled)));
        let given = || self.by_first.get(name).and_then(|bearers| bearers.the_one(sex.or(titled)));
        let known = surname.flatten().or_else(given);
        // `Mr. Roe` is a person, whatever else he is called.
        let unknown =
            || self.by_last.get(name).is_none_or(|bearers| bearers.fitting(titled).next().is_none());
        known.or_else(|| (titled.is_some() && unknown()).then_some(name))
    }

    /// The person that a pronoun of `sex` at `at` means.
    fn behind_pronoun(
        &mut self,
        sex: Sex,
        at: usize,
        paragraph: usize,
        before: &[Quote<'a>],
    ) -> Option<&'a str> {
        let first = paragraph.saturating_sub(PARAGRAPHS_BACK);
        let mut seen = 0;
        for number in (first..=paragraph).rev() {
            self.read(number);
            let sights = self.pages.get(number).and_then(Option::as_ref);
            let sights = sights.into_iter().flatten().rev();
            for &sight in sights.filter(|sight| sight.sentence.start() < at) {
                seen += 1;
                if seen > SENTENCES_BACK {
                    return None;
                }
                match self.look(sight, sex, at, before) {
                    Look::Plain(person) => return Some(person),
                    Look::Doubtful => return None,
                    Look::On => {}
                }
            }
        }
        None
    }

    /// What a sentence tells of a pronoun behind it, or in it.
    fn look(&self, sight: Sight, sex: Sex, at: usize, before: &[Quote<'a>]) -> Look<'a> {
        let inside = |span: Span| sight.sentence.covers(span) && span.start() < at;
        let speakers =
            before.iter().rev().take(8).filter_map(|quote| Some((quote.speaker?.span(), quote.person)));
        for (span, person) in speakers.filter(|&(span, _)| inside(span)) {
            match (person, sex_of_pronoun(&self.source[span])) {
                (Some(person), _) if self.can_be(person, sex) => return Look::Plain(person),
                (Some(_), _) => {}
                (None, Some(pronoun)) if pronoun == sex => return Look::Doubtful,
                (None, _) => {
                    if let Some(look) = self.common(span, sex) {
                        return look;
                    }
                }
            }
        }
        let Some(subject) = sight.subject.filter(|&subject| inside(subject)) else { return Look::On };
        let mention = &self.source[subject];
        if sex_of_pronoun(mention).is_some() {
            return Look::On;
        }
        let owner = mention.split(' ').scan(0, |end, word| {
            *end += word.len() + 1;
            Some((*end - 1, word))
        });
        let owner = owner.into_iter().find(|&(_, word)| without_possessive(word).len() < word.len());
        let head = owner.map_or(mention, |(end, _)| &mention[..end]);
        match self.named(parts(head), Some(sex)) {
            Some(person) if !self.can_be(person, sex) => Look::On,
            Some(person) if sight.speaks || !self.names_another(sight.sentence, person, sex) => {
                Look::Plain(person)
            }
            Some(_) => Look::Doubtful,
            None => self.common(subject, sex).unwrap_or(Look::On),
        }
    }

    /// `the witness` may be whom the pronoun means, and has no name.
    fn common(&self, phrase: Span, sex: Sex) -> Option<Look<'a>> {
        let words = self.source[phrase].split([' ', ',']);
        let human =
            words.clone().find(|word| word.starts_with(char::is_lowercase) && class(word).any(HUMAN))?;
        let other = speech::sex_of_word(human).is_some_and(|told| told != sex);
        (!other && !human.ends_with('s')).then_some(Look::Doubtful)
    }

    /// Whether nothing tells that `person` is of the other sex.
    fn can_be(&self, person: &str, sex: Sex) -> bool {
        self.sex(person).is_none_or(|told| told == sex)
    }

    fn sex(&self, person: &str) -> Option<Sex> {
        let first = person.split(' ').next();
        let last = person.rsplit(' ').next().unwrap_or(person);
        first.and_then(speech::sex_of_name).or_else(|| match self.by_last.get(last)?.titled[..] {
            [sex] => Some(sex),
            _ => None,
        })
    }

    /// Whether a sentence names a second person that the pronoun could mean as well.
    fn names_another(&self, sentence: Span, person: &str, sex: Sex) -> bool {
        let words = self.source[sentence].split(|c: char| !c.is_alphanumeric() && c != '-');
        words.filter(|word| word.starts_with(char::is_uppercase)).take(60).any(|word| {
            let bearers = self.by_last.get(word);
            bearers.is_some_and(|bearers| {
                let others = bearers.names.iter().filter(|name| !same_given(name, person));
                others.clone().any(|other| self.can_be(other, sex))
                    && !bearers.names.iter().any(|name| same_given(name, person))
            })
        })
    }

    /// Reads the sentences of a paragraph that has not been read.
    fn read(&mut self, number: usize) {
        if let (Some(paragraph), Some(page)) = (self.paragraphs.get(number), self.pages.get_mut(number)) {
            page.get_or_insert_with(|| sights(&Page::of(self.source, paragraph.span, self.words)));
        }
    }
}

/// Readings of a capitalised word that is in no name: `The`, `In`, `Monday`.
const NOT_IN_NAME: u32 = DET | PREP | CONJ | SUB | ADV | TIME | PRON | AUX;

/// Adds the runs of capitals in `text` that may hold a name.
fn meet<'a>(text: &'a str, runs: &mut Vec<&'a str>) {
    let mut at = 0;
    while let Some(start) = next_capital(text, at) {
        at = start + 1;
        if goes_on(&text.as_bytes()[start..]) {
            let run = capitals(&text[start..]);
            at = start + run.len().max(1);
            if run.contains(' ') {
                runs.push(run);
            }
        }
    }
}

/// Where the next word with a capital starts in `text`, from the byte `from` on.
fn next_capital(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| MAY_BE_CAPITAL[usize::from(byte)])?;
        let c = text[at..].chars().next()?;
        if c.is_uppercase() && !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '\'' | '’'))
        {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// The first bytes of capitals: ASCII, and those of the scripts that have them.
static MAY_BE_CAPITAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8, b'A'..=b'Z' | 0xC3..=0xD6 | 0xE1);
        byte += 1;
    }
    table
};

/// Whether a second word of a name may follow the first: most capitals stand alone.
fn goes_on(text: &[u8]) -> bool {
    let word = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'\'' | 0x80..))
        .count();
    let rest = &text[word..];
    let rest = rest.strip_prefix(b".").unwrap_or(rest);
    // The letters that the small words inside a name begin with.
    matches!(rest, [b' ', b'A'..=b'Z' | b'b' | b'd' | b'l' | b't' | b'v' | 0x80.., ..])
}

/// The words with capitals at the start of `text`, one space between, with initials, abbreviated titles and the small
/// words of names; a possessive ends them.
fn capitals(text: &str) -> &str {
    let mut end = 0;
    let mut at = 0;
    for _ in 0..8 {
        let word = word(&text[at..]);
        let small = !word.starts_with(char::is_uppercase);
        if small && PARTICLES.binary_search(&word).is_err() {
            break;
        }
        at += word.len();
        end = if small { end } else { at };
        if without_possessive(word).len() < word.len() {
            end -= word.len() - without_possessive(word).len();
            break;
        }
        if !text[at..].starts_with(' ') {
            break;
        }
        at += 1;
    }
    &text[..end]
}

/// The word at the start of `text`, with its stop where that is an initial's or a title's.
fn word(text: &str) -> &str {
    let end =
        text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')).unwrap_or(text.len());
    let word = text[..end].trim_end_matches(['\'', '’', '-']);
    let stopped = text[word.len()..].starts_with('.');
    let short = stopped && (word.chars().count() == 1 || class(&text[..=word.len()]).any(TITLE));
    if short { &text[..=word.len()] } else { word }
}

/// What a sentence tells of a pronoun.
enum Look<'a> {
    Plain(&'a str),
    /// It could mean somebody here who has no name, or one of several.
    Doubtful,
    /// Nothing: look further back.
    On,
}

impl<'a> Bearers<'a> {
    fn add(&mut self, name: &'a str) {
        if self.names.contains(&name) {
            return;
        }
        let known = self.names.iter().position(|known| same_given(known, name));
        match known {
            Some(at) if self.names[at].len() < name.len() => self.names[at] = name,
            Some(_) => {}
            None if self.names.len() < MOST_BEARERS => self.names.push(name),
            None => {}
        }
    }

    /// The bearers that can be of `sex`.
    fn fitting(&self, sex: Option<Sex>) -> impl Iterator<Item = &'a str> + '_ {
        self.names.iter().copied().filter(move |name| {
            let told = name.split(' ').next().and_then(speech::sex_of_name);
            sex.is_none() || told.is_none() || told == sex
        })
    }

    /// The one bearer that `sex` leaves, if it leaves one.
    fn the_one(&self, sex: Option<Sex>) -> Option<&'a str> {
        let mut fitting = self.fitting(sex);
        fitting.next().filter(|_| fitting.next().is_none())
    }
}

/// Whether the given names of two names are one, or one is the initial of the other.
fn same_given(a: &str, b: &str) -> bool {
    let first = |name: &'_ str| name.split(' ').next().map_or(0, str::len);
    let (a, b) = (&a[..first(a)], &b[..first(b)]);
    let initial =
        |short: &str, long: &str| short.strip_suffix('.').is_some_and(|short| long.starts_with(short));
    a == b || initial(a, b) || initial(b, a)
}

/// In bytes, of those that are subjects.
const LONGEST_PRONOUN: usize = 4;

/// The sex of a pronoun that is a subject: `she`.
fn sex_of_pronoun(mention: &str) -> Option<Sex> {
    if mention.len() > LONGEST_PRONOUN {
        return None;
    }
    speech::sex_of_word(mention).filter(|_| speech::is_pronoun(mention))
}

/// What the sentences of `page` are about.
pub(super) fn sights(page: &Page<'_>) -> Vec<Sight> {
    (0..page.sentences.len()).map(|number| sight(&page.sentence(number))).collect()
}

fn sight(sentence: &Sentence<'_>) -> Sight {
    let all = 0..sentence.tokens.len();
    let subject = sentence.clause_subject(all.end);
    let verb = subject.as_ref().and_then(|subject| (subject.end..all.end).find(|&at| sentence.is_finite(at)));
    Sight {
        sentence: sentence.span(&all),
        subject: subject.map(|subject| sentence.span(&subject)),
        speaks: verb.is_some_and(|verb| sentence.has(verb, SAY)),
    }
}
