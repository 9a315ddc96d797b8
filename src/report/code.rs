//! A value of an enumeration that a newer version may have more values of.

use alloc::string::{String, ToString};
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// A value of `T` by its name, as a report holds it: a name that this version does not know is kept as it came.
///
/// ```
/// use tearsheet::BlockKind;
/// use tearsheet::report::Code;
///
/// let code: Code<BlockKind> = serde_json::from_str("\"list_item\"")?;
/// assert_eq!(code, Code::from(BlockKind::ListItem));
///
/// let newer: Code<BlockKind> = serde_json::from_str("\"crossword\"")?;
/// assert_eq!((newer.known(), newer.to_string().as_str()), (None, "crossword"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code<T>(Name<T>);

/// Private, so that a known value never stands as an unknown name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Name<T> {
    Known(T),
    Unknown(String),
}

impl<T: Copy> Code<T> {
    /// The value, if this version knows it.
    #[must_use]
    pub const fn known(&self) -> Option<T> {
        match &self.0 {
            Name::Known(value) => Some(*value),
            Name::Unknown(_) => None,
        }
    }
}

impl<T: FromStr> Code<T> {
    /// The value with that name, or the name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(T::from_str(name).map_or_else(|_| Name::Unknown(name.to_string()), Name::Known))
    }
}

impl<T> From<T> for Code<T> {
    fn from(value: T) -> Self {
        Self(Name::Known(value))
    }
}

impl<T: Copy + PartialEq> PartialEq<T> for Code<T> {
    fn eq(&self, other: &T) -> bool {
        self.known().as_ref() == Some(other)
    }
}

impl<T: fmt::Display> fmt::Display for Code<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Name::Known(value) => value.fmt(f),
            Name::Unknown(name) => f.pad(name),
        }
    }
}

impl<T: fmt::Display> Serialize for Code<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Code<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Reader(PhantomData))
    }
}

struct Reader<T>(PhantomData<T>);

impl<T: FromStr> Visitor<'_> for Reader<T> {
    type Value = Code<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Code<T>, E> {
        Ok(Code::new(name))
    }
}
