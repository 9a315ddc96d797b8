//! What an author bio says: names, roles, organisations, places, works, prizes, and how to reach whom.
//!
//! One pass over the words of the bio. At the start of a sentence stands whom it is about (`subject`); behind it, formulas
//! (`lexicon::bio::CUES`) say what the next words are, and the phrase grammar (`phrase`, `role`) says how far they go. What no
//! formula announces is not guessed.

mod beginning;
mod contact;
pub(crate) mod cue;
mod evidence;
mod list;
mod phrase;
mod predicate;
mod reach;
mod read;
mod role;
mod subject;
#[cfg(test)]
mod tests;
mod value;

use alloc::vec::Vec;
use core::iter::FusedIterator;
use core::slice;

use crate::kind::named;
use crate::span::Span;
use crate::text::Text;

pub(crate) use beginning::{
    Beginning, SIGHTS, beginning, goes_on_from_name, is_heading, names_again, speaks_of_known, starts,
    subject as subject_of,
};
pub(crate) use evidence::{BioEvidence, evidence};

named! {
    /// What a fact of a bio is.
    ///
    /// ```
    /// use tearsheet::FactKind;
    ///
    /// assert_eq!(FactKind::Organisation.as_str(), "organisation");
    /// ```
    pub enum FactKind: "kind of fact" {
        /// Whom the bio is about.
        Name = "name",
        /// What the person is: `staff writer`.
        Role = "role",
        /// Whom the person works or has worked for, founded, or is a part of.
        Organisation = "organisation",
        /// Where the person comes from.
        Origin = "origin",
        /// Where the person lives or works.
        Residence = "residence",
        /// Where the person studied.
        Education = "education",
        /// What the person wrote, filmed or presents: a title.
        Work = "work",
        /// A prize or an honour.
        Award = "award",
        /// A name on a social network, without its `@`.
        Handle = "handle",
        /// An e-mail address.
        Email = "email",
        /// A URL.
        Link = "link",
    }
}

/// One thing that a bio says, where it says it.
///
/// ```
/// use tearsheet::{Bio, FactKind};
///
/// let bio = Bio::parse("Ada Quill is a staff writer.");
/// let fact = bio.facts()[1];
/// assert_eq!((fact.kind(), fact.text().as_str()), (FactKind::Role, "staff writer"));
/// assert_eq!(fact.person(), Some(0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<'a> {
    kind: FactKind,
    text: Text<'a>,
    person: Option<usize>,
}

impl<'a> Fact<'a> {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> FactKind {
        self.kind
    }

    /// The words that say it.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// Of whom it is said: an index into [`Bio::names`]. Nothing where nobody has been named before it.
    #[must_use]
    pub const fn person(&self) -> Option<usize> {
        self.person
    }
}

/// An author bio and what it says.
///
/// ```
/// use tearsheet::Bio;
///
/// let bio = Bio::parse("Ada Quill is a reporter for The Daily Lamp. She lives in Leeds. Reach her at ada@example.com.");
/// assert_eq!(bio.names().next().unwrap(), "Ada Quill");
/// assert_eq!(bio.roles().next().unwrap(), "reporter");
/// assert_eq!(bio.organisations().next().unwrap(), "The Daily Lamp");
/// assert_eq!(bio.residence().next().unwrap(), "Leeds");
/// assert_eq!(bio.emails().next().unwrap(), "ada@example.com");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bio<'a> {
    text: Text<'a>,
    /// In the order of the text; the same words of one kind once.
    facts: Vec<Fact<'a>>,
}

macro_rules! values {
    ($( $(#[$doc:meta])* $name:ident = $kind:ident ),+ $(,)?) => {
        impl<'a> Bio<'a> {
            $( $(#[$doc])* #[must_use]
            pub fn $name(&self) -> Values<'_, 'a> {
                Values { facts: self.facts.iter(), kind: FactKind::$kind, person: None }
            } )+
        }

        impl<'b, 'a> Person<'b, 'a> {
            $( $(#[$doc])* #[must_use]
            pub fn $name(&self) -> Values<'b, 'a> {
                Values { facts: self.bio.facts.iter(), kind: FactKind::$kind, person: Some(self.index) }
            } )+
        }
    };
}

values! {
    /// The names, one for each person: the fullest one that the bio gives.
    names = Name,
    /// What they are.
    roles = Role,
    /// Whom they work or have worked for.
    organisations = Organisation,
    /// Where they come from.
    origin = Origin,
    /// Where they live or work.
    residence = Residence,
    /// Where they studied.
    education = Education,
    /// The titles of what they wrote, filmed or present.
    works = Work,
    /// Prizes and honours.
    awards = Award,
    /// Names on social networks, without `@`.
    handles = Handle,
    /// E-mail addresses.
    emails = Email,
    /// URLs.
    links = Link,
}

impl<'a> Bio<'a> {
    /// Reads a text that is a bio and nothing else.
    ///
    /// Any text has an answer; work is linear in its bytes.
    ///
    /// ```
    /// let bio = tearsheet::Bio::parse("Ada Quill is the author of “The Long Lamp” and “Salt”.");
    /// let works: Vec<&str> = bio.works().map(|work| work.as_str()).collect();
    /// assert_eq!(works, ["The Long Lamp", "Salt"]);
    /// ```
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        Self::read(text, Span::new(0, text.len()))
    }

    /// Reads the bio that lies at `span` of `source`; spans of values are those of `source`.
    pub(crate) fn read(source: &'a str, span: Span) -> Self {
        Self { text: Text::new(source, span), facts: read::facts(source, span) }
    }

    /// Where it stands, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.text.span()
    }

    /// Its words.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// Everything that it says, in the order of the text.
    #[must_use]
    pub fn facts(&self) -> &[Fact<'a>] {
        &self.facts
    }

    /// The persons that it names, each with what is said of it.
    ///
    /// ```
    /// let bio = tearsheet::Bio::parse("Ada Quill covers courts. Ben Marsh is a photographer.");
    /// let people: Vec<_> = bio.people().collect();
    /// assert_eq!(people[1].name(), "Ben Marsh");
    /// assert_eq!(people[1].roles().next().unwrap(), "photographer");
    /// assert_eq!(people[0].roles().next(), None);
    /// ```
    #[must_use]
    pub fn people(&self) -> People<'_, 'a> {
        People { bio: self, names: self.names(), index: 0 }
    }
}

impl<'a> Bio<'a> {
    /// Whether it tells something of somebody and names nobody.
    pub(crate) fn is_nameless(&self) -> bool {
        let desk = |fact: &Fact<'a>| fact.kind == FactKind::Email && reach::is_generic(fact.text.as_str());
        self.names().next().is_none()
            && !self.facts.iter().any(desk)
            && (!self.facts.is_empty() || speaks_of_known(self.text.as_str()))
    }

    /// Takes whom it is about from where that is named, outside it.
    pub(crate) fn name_by(&mut self, name: Text<'a>) {
        self.facts.iter_mut().for_each(|fact| fact.person = Some(0));
        self.facts.push(Fact { kind: FactKind::Name, text: name, person: Some(0) });
        self.facts.sort_by_key(|fact| fact.text.span());
    }
}

/// A person of a bio. Its getters are those of [`Bio`], for what is said of this person alone.
///
/// ```
/// let bio = tearsheet::Bio::parse("Ada Quill lives in Leeds. Ben Marsh lives in York.");
/// let ben = bio.people().nth(1).unwrap();
/// assert_eq!((ben.name().as_str(), ben.residence().next().unwrap().as_str()), ("Ben Marsh", "York"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person<'b, 'a> {
    bio: &'b Bio<'a>,
    name: Text<'a>,
    index: usize,
}

impl<'a> Person<'_, 'a> {
    /// The name.
    #[must_use]
    pub const fn name(&self) -> Text<'a> {
        self.name
    }
}

/// The persons of a bio: what [`Bio::people`] gives.
///
/// ```
/// let bio = tearsheet::Bio::parse("Ada Quill and Ben Marsh are reporters.");
/// assert_eq!(bio.people().count(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct People<'b, 'a> {
    bio: &'b Bio<'a>,
    names: Values<'b, 'a>,
    index: usize,
}

impl<'b, 'a> Iterator for People<'b, 'a> {
    type Item = Person<'b, 'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.names.next()?;
        self.index += 1;
        Some(Person { bio: self.bio, name, index: self.index - 1 })
    }
}

impl FusedIterator for People<'_, '_> {}

/// The facts of one kind, in the order of the text.
///
/// ```
/// let bio = tearsheet::Bio::parse("Ada Quill is a poet and a critic.");
/// let roles: Vec<&str> = bio.roles().map(|role| role.as_str()).collect();
/// assert_eq!(roles, ["poet", "critic"]);
/// ```
#[derive(Clone, Debug)]
pub struct Values<'b, 'a> {
    facts: slice::Iter<'b, Fact<'a>>,
    kind: FactKind,
    person: Option<usize>,
}

impl<'a> Iterator for Values<'_, 'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        let (kind, person) = (self.kind, self.person);
        let wanted = |fact: &&Fact<'a>| fact.kind == kind && (person.is_none() || fact.person == person);
        self.facts.by_ref().find(wanted).map(Fact::text)
    }
}

impl FusedIterator for Values<'_, '_> {}
