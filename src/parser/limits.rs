//! Input that may be refused: too much of it, or bytes that are no text.

use core::str::Utf8Error;

use thiserror::Error;

use super::Parser;
use crate::article::Article;

/// The text is over a limit of the parser.
///
/// ```
/// use tearsheet::Parser;
///
/// let parser = Parser::builder().max_bytes(16).build();
/// let error = parser.try_parse("Council delays vote").unwrap_err();
/// assert_eq!(error.to_string(), "the text has 19 bytes, and `max_bytes` is 16");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LimitError {
    /// It has too many bytes.
    #[error("the text has {bytes} bytes, and `max_bytes` is {limit}")]
    Bytes {
        /// The length of the text.
        bytes: usize,
        /// What [`ParserBuilder::max_bytes`](crate::ParserBuilder::max_bytes) set.
        limit: usize,
    },
}

/// Why bytes gave no article.
///
/// ```
/// use tearsheet::{BytesError, Parser};
///
/// let error = Parser::new().parse_bytes(b"Caf\xE9 closes").unwrap_err();
/// assert_eq!(error, BytesError::Utf8 { offset: 3 });
/// assert_eq!(error.to_string(), "byte 3 is not UTF-8; decode the text from its own encoding first");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BytesError {
    /// They are not UTF-8.
    #[error("byte {offset} is not UTF-8; decode the text from its own encoding first")]
    Utf8 {
        /// The first byte that is not.
        offset: usize,
    },
    /// They are over a limit.
    #[error(transparent)]
    Limit(#[from] LimitError),
}

impl From<Utf8Error> for BytesError {
    fn from(error: Utf8Error) -> Self {
        Self::Utf8 { offset: error.valid_up_to() }
    }
}

impl Parser {
    /// Parses a text that keeps to the limits.
    ///
    /// # Errors
    /// [`LimitError`], with the limit and the size; nothing has been parsed then.
    pub fn try_parse<'a>(&self, source: &'a str) -> Result<Article<'a>, LimitError> {
        self.check_length(source.len())?;
        Ok(self.parse(source))
    }

    /// Parses bytes that keep to the limits and are UTF-8.
    ///
    /// ```
    /// # fn main() -> Result<(), tearsheet::BytesError> {
    /// let article = tearsheet::Parser::new().parse_bytes("Café closes".as_bytes())?;
    /// assert_eq!(article.as_str(), "Café closes");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`BytesError`]: the limit and the size, or the first byte that is not UTF-8.
    pub fn parse_bytes<'a>(&self, bytes: &'a [u8]) -> Result<Article<'a>, BytesError> {
        self.check_length(bytes.len())?;
        Ok(self.parse(core::str::from_utf8(bytes)?))
    }

    fn check_length(&self, bytes: usize) -> Result<(), LimitError> {
        match self.max_bytes {
            Some(limit) if bytes > limit => Err(LimitError::Bytes { bytes, limit }),
            _ => Ok(()),
        }
    }
}
