//! Whom a mention stands for: a surname its full name, a pronoun the person last spoken of, where the text makes it plain.

use alloc::vec::Vec;

use super::name::{Parts, class, parts, without_possessive};
use super::names::{Names, same_given};
use super::read::Page;
use super::sentence::Sentence;
use super::{Paragraph, Quote};
use crate::fields::name::{is_full, is_given_name};
use crate::lexicon::speech::class::{HUMAN, OBJECT, OWN, PRON, SAY};
use crate::lexicon::speech::{self, Sex, Words};
use crate::span::{Span, is_space};

/// The persons of a text by their full names.
pub(super) struct People<'a, 'p> {
    source: &'a str,
    paragraphs: &'p [Paragraph],
    words: &'static Words,
    names: Names<'a>,
    /// The sentences of each paragraph that was read.
    pages: Vec<Option<Page<'a>>>,
}

/// What a sentence is about.
#[derive(Clone, Copy, Debug)]
struct Sight {
    sentence: Span,
    /// The subject of its main clause.
    subject: Option<Span>,
    /// Whether that says something.
    speaks: bool,
    /// The pronouns that stand in it for a man and for a woman.
    pronouns: [bool; 2],
    /// Whether it tells of a man, or of a woman, by a common noun.
    nouns: [bool; 2],
}

/// The place of a sex in a pair.
const fn index(sex: Sex) -> usize {
    match sex {
        Sex::Male => 0,
        Sex::Female => 1,
    }
}

impl Sight {
    fn of(sentence: &Sentence<'_>) -> Self {
        let all = 0..sentence.tokens.len();
        let subject = sentence.clause_subject(all.end);
        let verb =
            subject.as_ref().and_then(|subject| (subject.end..all.end).find(|&at| sentence.is_finite(at)));
        let (mut pronouns, mut nouns) = ([false; 2], [false; 2]);
        for at in all.clone().filter(|&at| sentence.has(at, PRON | OBJECT | OWN | HUMAN)) {
            if let Some(sex) = speech::sex_of_word(sentence.text(at)) {
                let told = if sentence.has(at, HUMAN) { &mut nouns } else { &mut pronouns };
                told[index(sex)] = true;
            }
        }
        Self {
            pronouns,
            nouns,
            sentence: sentence.span(&all),
            subject: subject
                .map(|subject| sentence.span(&(subject.start..sentence.with_apposition(subject.end)))),
            speaks: verb.is_some_and(|verb| sentence.has(verb, SAY)),
        }
    }
}

/// How many paragraphs and how many sentences back a pronoun looks for its person.
const PARAGRAPHS_BACK: usize = 3;
const SENTENCES_BACK: usize = 8;

impl<'a, 'p> People<'a, 'p> {
    /// The persons that `source` names; `pages` are the paragraphs that have been read already.
    pub(super) fn new(
        source: &'a str,
        paragraphs: &'p [Paragraph],
        words: &'static Words,
        pages: Vec<Option<Page<'a>>>,
    ) -> Self {
        let texts = paragraphs.iter().map(|paragraph| &source[paragraph.span]);
        // Where every word has a capital, a run of them is no name.
        let names = Names::new(texts.filter(|text| !is_title_case(text)));
        Self { source, paragraphs, words, names, pages }
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
            // A speaker may stand in a paragraph above.
            let clause = self.source.get(start..mention.span().start())?;
            let clause = clause.trim_end_matches(|c: char| is_space(c) || c == ',');
            let piece = clause.rsplit(['.', ',', '”', '"', ';']).next().unwrap_or(clause);
            return self.named(parts(piece.trim()), None);
        }
        self.named(parts(raw), None)
    }

    /// The person that the parts of a mention name; `sex` is what is known of them.
    fn named(&self, found: Parts<'a>, sex: Option<Sex>) -> Option<&'a str> {
        let name = found.name?;
        if is_full(name) {
            return Some(name);
        }
        let title = found.title.and_then(|title| title.rsplit(' ').next());
        let titled = title.and_then(speech::sex_of_word);
        let surname = self.names.surname(name);
        // A surname may stand first in a run of capitals that is no name.
        let given = || self.names.given(name).the_one(sex.or(titled)).filter(|name| is_given_name(name));
        let known = surname.the_one(sex.or(titled)).or_else(given);
        // `Mr. Roe` is a person, whatever else he is called.
        let unknown = || surname.fitting(titled).next().is_none();
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
        let (mut seen, mut mixed) = (0, false);
        for number in (first..=paragraph).rev() {
            self.read(number);
            let Some(page) = self.pages.get(number).and_then(Option::as_ref) else { continue };
            for sentence in (0..page.sentences_before(at)).rev() {
                seen += 1;
                if seen > SENTENCES_BACK {
                    return None;
                }
                let sight = Sight::of(&page.sentence(sentence));
                // Somebody else is spoken of beside the pronoun: it may be whose sex is not known.
                mixed |= sight.sentence.covers(Span::new(at, at)) && sight.pronouns[1 - index(sex)];
                match self.look(sight, sex, at, before) {
                    Look::Plain(person) if mixed && self.sex(person).is_none() => return None,
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
                    // A surname that several bear may be one person's of this sex; whom else it names is not known.
                    let parts = parts(&self.source[span]);
                    match self.named(parts, Some(sex)) {
                        Some(person) if self.can_be(person, sex) => return Look::Plain(person),
                        Some(_) => {}
                        None if parts
                            .name
                            .is_some_and(|name| !self.names.surname(name).names().is_empty()) =>
                        {
                            return Look::Doubtful;
                        }
                        None => {}
                    }
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
        let head = match owner {
            // `Roe’s mother, Ann Poe`
            Some((end, _)) if is_human(&mention[end..]) => &mention[end..],
            Some((end, _)) => &mention[..end],
            None => mention,
        };
        let other = 1 - index(sex);
        let contrary = sight.pronouns[other] && !sight.pronouns[index(sex)];
        match self.named(parts(head), Some(sex)) {
            Some(person) if !self.can_be(person, sex) => Look::On,
            // `When Roe asked his editor, she …`
            Some(person) if self.sex(person).is_none() && (contrary || sight.nouns[index(sex)]) => {
                Look::Doubtful
            }
            Some(person) if sight.speaks || !self.names_another(sight.sentence, person, sex) => {
                Look::Plain(person)
            }
            Some(_) => Look::Doubtful,
            None if sight.nouns[index(sex)] => Look::Doubtful,
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
        first.and_then(speech::sex_of_name).or_else(|| self.names.surname(last).sex())
    }

    /// Whether a sentence names a second person that the pronoun could mean as well.
    fn names_another(&self, sentence: Span, person: &str, sex: Sex) -> bool {
        let words = self.source[sentence].split(|c: char| !c.is_alphanumeric() && c != '-');
        words.filter(|word| word.starts_with(char::is_uppercase)).take(60).any(|word| {
            let bearers = self.names.surname(word);
            let is_same = |name: &&str| same_given(name, person);
            !bearers.names().iter().any(is_same)
                && bearers.names().iter().any(|other| self.can_be(other, sex))
        })
    }

    /// Reads the sentences of a paragraph that has not been read.
    fn read(&mut self, number: usize) {
        if let (Some(paragraph), Some(page)) = (self.paragraphs.get(number), self.pages.get_mut(number)) {
            page.get_or_insert_with(|| Page::of(self.source, paragraph.span, self.words));
        }
    }
}

/// What a sentence tells of a pronoun.
enum Look<'a> {
    Plain(&'a str),
    /// It could mean somebody here who has no name, or one of several.
    Doubtful,
    /// Nothing: look further back.
    On,
}

/// Whether nearly all of the longer words of a short text begin with a capital.
fn is_title_case(text: &str) -> bool {
    if text.len() > LONGEST_HEADLINE || text.ends_with(['.', '”', '"']) {
        return false;
    }
    let words = || text.split(' ').filter(|word| word.len() > 3 && word.starts_with(char::is_alphabetic));
    let capitals = words().filter(|word| word.starts_with(char::is_uppercase)).count();
    capitals > 3 && capitals * 4 >= words().count() * 3
}

/// The longest headline, in bytes.
const LONGEST_HEADLINE: usize = 160;

/// Whether the first words of `rest` are a common noun for a person.
fn is_human(rest: &str) -> bool {
    let mut words = rest.split([' ', ',']).filter(|word| !word.is_empty()).take(3);
    words.any(|word| word.starts_with(char::is_lowercase) && class(word).any(HUMAN))
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
