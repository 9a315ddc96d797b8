//! What is wrong with a URL.

use alloc::string::String;

use thiserror::Error;

/// Why a text is no URL that an embed could stand behind.
///
/// ```
/// use tearsheet::{Embed, EmbedError};
///
/// let error = Embed::from_url("mailto:desk@example.com").unwrap_err();
/// assert_eq!(error, EmbedError::Scheme { scheme: "mailto".into() });
/// assert_eq!(error.to_string(), "`mailto:` is no scheme of an embed: expected `https:` or `http:`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EmbedError {
    /// There is no text.
    #[error("the URL is empty")]
    Empty,
    /// White space or a control character, which no URL holds.
    #[error("a URL cannot hold {found:?} (at byte {at})")]
    Character {
        /// Where it stands, in bytes.
        at: usize,
        /// The character.
        found: char,
    },
    /// A scheme under which no embed stands (`mailto`, `javascript`, `data`), in lower case.
    #[error("`{scheme}:` is no scheme of an embed: expected `https:` or `http:`")]
    Scheme {
        /// The scheme, without its colon.
        scheme: String,
    },
    /// No host, or without a scheme nothing that looks like one.
    #[error("the URL names no host")]
    NoHost,
}
