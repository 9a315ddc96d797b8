//! Who provides embeds: a row a provider, in families.
//!
//! A row is data. It says on which hosts the provider's pages stand, what shapes their paths have, and what each shape
//! is; `fields::embed` holds the one matcher over it. Its notation:
//!
//! ```abnf
//! host     = [ "[*]." / "*." ] name [ ".*" / ".**" ]
//!            ; "*." asks for a label before the name, "[*]." makes it the handle; without either the usual
//!            ; ones may stand there (www, m, mobile, a language); ".*" is any top level, ".**" anything
//! pattern  = *element [ "?" param *( "&" param ) ] [ "#" *element ]
//! param    = name [ "=" *element ]          ; in any order, among others
//! element  = "(" / ")"                      ; the id between them
//!          / "[" / "]"                      ; the handle between them
//!          / run / choice / any / rest / literal
//! run      = "{" class [ count ] "}"        ; characters of a class, as many as there are
//! class    = "d" / "x" / "l" / "a" / "w" / "-" / "." / "s" / "c" / "u"
//!            ; digits, hexadecimal, a-z and digits, letters and digits, those and "_", and "-", and ".",
//!            ; digits and "-", the letters of a DID or handle (with ":" and "%"), a UUID
//! count    = least [ "-" [ most ] ]         ; exactly `least` without the hyphen; at least one without a count
//! choice   = "<" literal *( "|" literal ) ">"
//! any      = "*"                            ; one or more but "/", up to the last of the literal behind it
//! rest     = "**"                           ; whatever is left, nothing included; before a "/", as many segments
//!                                           ; as there are, so that the pattern goes on with the last ones
//! ```
//!
//! Literals compare without regard to ASCII case. Slashes at the ends of a path do not count, a fragment may go on
//! behind its pattern. The first shape that matches decides.
//!
//! The facts are those of the providers' own pages, of the oEmbed registry, and of the typers of single URLs that are
//! public (`yt-dlp`, s9e's `MediaEmbed`, iframely, `WordPress`).

mod audio;
mod community;
mod documents;
mod federated;
mod news;
mod registry;
mod row;
mod social;
mod video;
mod wrappers;

pub(crate) use row::{Row, Shape, Site, Sort, TimeRule};

/// All rows. Of two rows on one host the earlier is asked first.
pub(crate) static FAMILIES: [&[Row]; 9] = [
    wrappers::ROWS,
    social::ROWS,
    video::ROWS,
    audio::ROWS,
    documents::ROWS,
    news::ROWS,
    federated::ROWS,
    community::ROWS,
    registry::ROWS,
];

/// The rows whose shapes tell them on a host that nobody listed.
pub(crate) static ANYWHERE: &[Row] = federated::ROWS;

/// The row with that name.
pub(crate) fn by_name(name: &str) -> Option<&'static Row> {
    FAMILIES.iter().copied().flatten().find(|row| row.name == name)
}

/// The name of each provider.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    FAMILIES.iter().copied().flatten().map(|row| row.name).filter(|name| !name.is_empty())
}
