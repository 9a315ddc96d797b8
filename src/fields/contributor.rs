//! A person who signs: in a byline, or in the lines at the end.

use crate::text::Text;

/// Somebody, or some newsroom, that a byline or a sign-off names.
///
/// ```
/// use tearsheet::Byline;
///
/// let byline = Byline::parse("By Jane Roe (@janeroe), Staff Writer").unwrap();
/// let jane = &byline.people()[0];
/// assert_eq!(jane.name(), "Jane Roe");
/// assert_eq!(jane.handle().unwrap(), "janeroe");
/// assert_eq!(jane.role().unwrap(), "Staff Writer");
/// assert!(!jane.is_organisation());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contributor<'a> {
    name: Text<'a>,
    is_organisation: bool,
    pub(crate) role: Option<Text<'a>>,
    pub(crate) affiliation: Option<Text<'a>>,
    pub(crate) handle: Option<Text<'a>>,
    pub(crate) email: Option<Text<'a>>,
    pub(crate) place: Option<Text<'a>>,
}

impl<'a> Contributor<'a> {
    pub(crate) const fn person(name: Text<'a>) -> Self {
        Self {
            name,
            is_organisation: false,
            role: None,
            affiliation: None,
            handle: None,
            email: None,
            place: None,
        }
    }

    pub(crate) const fn organisation(name: Text<'a>) -> Self {
        Self { is_organisation: true, ..Self::person(name) }
    }

    /// The name, without title and degrees.
    #[must_use]
    pub const fn name(&self) -> Text<'a> {
        self.name
    }

    /// Whether it is an agency or a newsroom rather than a person: `Reuters`, `The Harbor Staff`.
    #[must_use]
    pub const fn is_organisation(&self) -> bool {
        self.is_organisation
    }

    /// What the person is: `Staff Writer`.
    #[must_use]
    pub const fn role(&self) -> Option<Text<'a>> {
        self.role
    }

    /// Whom the person writes for.
    #[must_use]
    pub const fn affiliation(&self) -> Option<Text<'a>> {
        self.affiliation
    }

    /// The account, without its `@`.
    #[must_use]
    pub const fn handle(&self) -> Option<Text<'a>> {
        self.handle
    }

    /// The e-mail address.
    #[must_use]
    pub const fn email(&self) -> Option<Text<'a>> {
        self.email
    }

    /// Where the person wrote: `in Washington`.
    #[must_use]
    pub const fn place(&self) -> Option<Text<'a>> {
        self.place
    }
}
