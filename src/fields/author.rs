//! Who wrote it: the people of bylines, bios and writing credits, each once.

use alloc::vec::Vec;

use crate::fields::bio::{Bio, Person};
use crate::fields::byline::Byline;
use crate::fields::contributor::Contributor;
use crate::fields::name::same_person;
use crate::fields::sign_off::{SignOff, Task};
use crate::lexicon::words::fold_eq;
use crate::span::is_space;
use crate::text::Text;

/// An article has no more authors than this; further names are left out, so that a hostile text costs no more either.
const MOST: usize = 64;

/// A person who wrote the article, and where it says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author<'a> {
    name: Text<'a>,
    byline: Option<usize>,
    bio: Option<usize>,
    sign_off: Option<usize>,
    role: Option<Text<'a>>,
    organisation: Option<Text<'a>>,
    handles: Vec<Text<'a>>,
    emails: Vec<Text<'a>>,
}

impl<'a> Author<'a> {
    const fn new(name: Text<'a>) -> Self {
        Self {
            name,
            byline: None,
            bio: None,
            sign_off: None,
            role: None,
            organisation: None,
            handles: Vec::new(),
            emails: Vec::new(),
        }
    }

    /// The fullest name that the article gives.
    #[must_use]
    pub const fn name(&self) -> Text<'a> {
        self.name
    }

    /// The first byline that names the person, an index into the article's bylines.
    #[must_use]
    pub const fn byline(&self) -> Option<usize> {
        self.byline
    }

    /// The first bio that is about the person, an index into the article's bios.
    #[must_use]
    pub const fn bio(&self) -> Option<usize> {
        self.bio
    }

    /// The first sign-off that names the person as one who reported or wrote, an index into the article's sign-offs.
    #[must_use]
    pub const fn sign_off(&self) -> Option<usize> {
        self.sign_off
    }

    /// What the person is: `Staff Writer`.
    #[must_use]
    pub const fn role(&self) -> Option<Text<'a>> {
        self.role
    }

    /// Whom the person writes for.
    #[must_use]
    pub const fn organisation(&self) -> Option<Text<'a>> {
        self.organisation
    }

    /// Accounts, without their `@`, each once.
    #[must_use]
    pub fn handles(&self) -> &[Text<'a>] {
        &self.handles
    }

    /// E-mail addresses, each once.
    #[must_use]
    pub fn emails(&self) -> &[Text<'a>] {
        &self.emails
    }

    fn add_contributor(&mut self, one: &Contributor<'a>) {
        self.role = self.role.or(one.role());
        self.organisation = self.organisation.or(one.affiliation());
        add(&mut self.handles, one.handle());
        add(&mut self.emails, one.email());
    }

    fn add_person(&mut self, person: Person<'_, 'a>) {
        self.role = self.role.or_else(|| person.roles().next());
        self.organisation = self.organisation.or_else(|| person.organisations().next());
        add(&mut self.handles, person.handles());
        add(&mut self.emails, person.emails());
    }
}

/// Adds what is not there yet.
fn add<'a>(list: &mut Vec<Text<'a>>, values: impl IntoIterator<Item = Text<'a>>) {
    for value in values.into_iter().take(MOST) {
        if !list.iter().any(|known| fold_eq(known.as_str(), value.as_str())) {
            list.push(value);
        }
    }
}

/// The authors in the order of bylines, bios and sign-offs; a name and a part of it are one person.
///
/// Newsrooms and agencies are none, nor is who edited or helped; who reported or wrote by the sign-off alone is one
/// where neither byline nor bio names anybody.
pub(crate) fn authors<'a>(
    bylines: &[Byline<'a>],
    bios: &[Bio<'a>],
    sign_offs: &[SignOff<'a>],
) -> Vec<Author<'a>> {
    let mut found = Vec::new();
    for (index, byline) in bylines.iter().enumerate() {
        for one in byline.people().iter().filter(|one| !one.is_organisation()) {
            let Some(author) = entry(&mut found, one.name()) else { continue };
            author.byline.get_or_insert(index);
            author.add_contributor(one);
        }
    }
    for (index, bio) in bios.iter().enumerate() {
        for person in bio.people() {
            let Some(author) = entry(&mut found, person.name()) else { continue };
            author.bio.get_or_insert(index);
            author.add_person(person);
        }
    }
    add_sign_offs(&mut found, sign_offs);
    found
}

/// The name of the one person that `bylines` and `bios` name, the fullest one; nothing where they name several.
pub(crate) fn only_one<'a>(bylines: &[Byline<'a>], bios: &[Bio<'a>]) -> Option<Text<'a>> {
    let mut found = Vec::new();
    let signs =
        bylines.iter().flat_map(Byline::people).filter(|one| !one.is_organisation()).map(Contributor::name);
    for name in signs.chain(bios.iter().flat_map(Bio::names)) {
        entry(&mut found, name);
    }
    if let [author] = &found[..] { Some(author.name) } else { None }
}

fn add_sign_offs<'a>(found: &mut Vec<Author<'a>>, sign_offs: &[SignOff<'a>]) {
    let alone = found.is_empty();
    for (index, sign_off) in sign_offs.iter().enumerate() {
        for credit in sign_off.credits().iter().filter(|credit| writes(credit.task())) {
            let one = credit.person();
            let known = found.iter().any(|author| same_person(author.name.as_str(), one.name().as_str()));
            if one.is_organisation() || !(alone || known) {
                continue;
            }
            let Some(author) = entry(found, one.name()) else { continue };
            author.sign_off.get_or_insert(index);
            author.add_contributor(one);
        }
    }
}

const fn writes(task: Task) -> bool {
    matches!(task, Task::Reporting | Task::Writing)
}

/// The author of that name, new or known, under the fuller of the two names; `None` beyond the most.
fn entry<'f, 'a>(found: &'f mut Vec<Author<'a>>, name: Text<'a>) -> Option<&'f mut Author<'a>> {
    let known = found.iter().position(|author| same_person(author.name.as_str(), name.as_str()));
    let at = match known {
        Some(at) => at,
        None if found.len() < MOST => {
            found.push(Author::new(name));
            found.len() - 1
        }
        None => return None,
    };
    let author = &mut found[at];
    if fullness(name) > fullness(author.name) {
        author.name = name;
    }
    Some(author)
}

/// How much a name says: its words, and of names with as many, whether its case does.
fn fullness(name: Text<'_>) -> (usize, bool) {
    let words = name.as_str().split(is_space).filter(|word| !word.is_empty()).count();
    (words, name.as_str().contains(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names<'a>(authors: &[Author<'a>]) -> Vec<&'a str> {
        authors.iter().map(|author| author.name().as_str()).collect()
    }

    #[test]
    fn a_name_and_a_part_of_it_are_one_person() {
        let bylines =
            [Byline::parse("By JANE ROE").unwrap(), Byline::parse("By Ann Doe and Reuters").unwrap()];
        let bios = [Bio::parse("Jane A. Roe is a reporter for The Daily Lamp. Follow her @janeroe.")];
        let authors = authors(&bylines, &bios, &[]);
        assert_eq!(names(&authors), ["Jane A. Roe", "Ann Doe"]);
        assert_eq!((authors[0].byline(), authors[0].bio()), (Some(0), Some(0)));
        assert_eq!(authors[0].role().unwrap(), "reporter");
        assert_eq!(authors[0].handles()[0], "janeroe");
        assert_eq!((authors[1].byline(), authors[1].bio()), (Some(1), None));
    }

    #[test]
    fn a_sign_off_names_authors_where_nothing_else_does() {
        let sign_offs = [SignOff::parse("(Reporting by Jane Roe and Ann Doe; Editing by Max Poe)").unwrap()];
        assert_eq!(names(&authors(&[], &[], &sign_offs)), ["Jane Roe", "Ann Doe"]);
        let bylines = [Byline::parse("By Jane Roe").unwrap()];
        let signed = authors(&bylines, &[], &sign_offs);
        assert_eq!(names(&signed), ["Jane Roe"]);
        assert_eq!(signed[0].sign_off(), Some(0));
    }

    #[test]
    fn the_same_address_once() {
        let bylines = [Byline::parse("By Jane Roe (@janeroe)").unwrap()];
        let bios = [Bio::parse("Jane Roe is a reporter. Follow her on Twitter @JaneRoe.")];
        assert_eq!(authors(&bylines, &bios, &[])[0].handles().len(), 1);
    }

    #[test]
    fn never_more_than_the_most() {
        let line: alloc::string::String =
            (0..500).map(|n| alloc::format!("Jane{0} Roe{0}, ", (b'a' + (n % 26) as u8) as char)).collect();
        let bylines = [Byline::parse(&line).unwrap_or_else(|| Byline::parse("By Jane Roe").unwrap())];
        assert!(authors(&bylines, &[], &[]).len() <= MOST);
    }
}
