//! What a formula says of the words behind it.

/// What follows a formula of a bio (`lexicon::bio::CUES`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// A role: `is`, `served as`.
    Be,
    /// A role, if it has an article: `and as`.
    As,
    /// Another clause, whose commas join no roles: `who`, `where`.
    Relative,
    /// Titles: `author of`, `including`.
    Works,
    /// Titles, if works have been spoken of: `including`.
    Listed,
    /// A role, if it has an article and a place of work has been named: `joined The Lamp as an editor`.
    While,
    /// An organisation, after a role or a verb of working: `at`, `with`.
    At,
    /// As [`Cue::At`].
    For,
    /// An organisation right behind a role: `on`.
    On,
    /// An organisation, works or a field, as the role before it has it.
    Of,
    /// A place right behind a role.
    In,
    /// An organisation, at once: `writes for`.
    Employer,
    /// A verb of working, with an organisation somewhere behind it: `covers`.
    Covering,
    /// A programme: `host of`.
    Host,
    /// A place of learning, at once: `graduate of`.
    Graduate,
    /// Learning, with its place somewhere behind it: `studied`.
    Study,
    /// Where a person comes from.
    Origin,
    /// A date, a place, or both.
    Born,
    /// Where a person lives.
    Residence,
    /// A prize, at once: `winner of`.
    Award,
    /// A prize, if it is called one: `won`.
    Won,
    /// How to reach a person.
    Contact,
}
