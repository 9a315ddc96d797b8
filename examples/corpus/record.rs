//! A line of the input: an object with a text, an id perhaps, and whatever else it brought.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::json::{column, reason};

/// The names of the fields that are read.
pub(crate) struct FieldNames {
    pub(crate) id: String,
    pub(crate) text: String,
}

/// What a line holds.
pub(crate) struct Record<'a> {
    pub(crate) id: Id<'a>,
    pub(crate) text: String,
    /// Its other fields, as they came.
    pub(crate) meta: Fields<'a>,
}

/// A JSON scalar as it came, or the number of the line.
pub(crate) enum Id<'a> {
    Given(&'a RawValue),
    Line(u64),
}

/// Why a line is no record, and the column where that shows: characters from 1.
pub(crate) struct Reject<'a> {
    column: usize,
    reason: String,
    /// The id, where the line is an object all the same: formats that go in step with the input have a line for it.
    pub(crate) object: Option<Id<'a>>,
}

/// The members of an object, as they came.
#[derive(Default)]
pub(crate) struct Fields<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Record<'a> {
    /// Reads the line with that number, counted from 1.
    pub(crate) fn read(line: &'a [u8], number: u64, names: &FieldNames) -> Result<Self, Reject<'a>> {
        let line = std::str::from_utf8(line).map_err(|error| not_utf8(line, &error))?;
        let fields: Fields<'a> = serde_json::from_str(line)
            .map_err(|error| Reject::at(line, error.column().saturating_sub(1), &error))?;
        let mut meta = fields.0;
        let id = take(&mut meta, &names.id);
        let text = take(&mut meta, &names.text);
        if let Some(id) = id.filter(|id| !is_scalar(id)) {
            let reason = format!("the id, `{}`, is neither a string nor a number", names.id);
            return Err(Reject::new(line, offset(line, id), reason).of(Id::Line(number)));
        }
        let id = id.map_or(Id::Line(number), Id::Given);
        let Some(text) = text else {
            let reason = format!("no field `{}`; --text-field names another", names.text);
            return Err(Reject::new(line, 0, reason).of(id));
        };
        match serde_json::from_str::<String>(text.get()) {
            Ok(text) => Ok(Self { id, text, meta: Fields(meta) }),
            Err(error) if error.is_data() => {
                let reason = format!("`{}` is no string", names.text);
                Err(Reject::new(line, offset(line, text), reason).of(id))
            }
            Err(error) => {
                let at = offset(line, text) + error.column().saturating_sub(1);
                Err(Reject::at(line, at, &error).of(id))
            }
        }
    }
}

/// Takes the field with that name out; of several the last, as JSON readers do.
fn take<'a>(fields: &mut Vec<(Cow<'a, str>, &'a RawValue)>, name: &str) -> Option<&'a RawValue> {
    let found = fields.iter().rev().find(|(key, _)| key == name).map(|&(_, value)| value);
    fields.retain(|(key, _)| key != name);
    found
}

fn is_scalar(value: &RawValue) -> bool {
    !value.get().starts_with(['{', '['])
}

/// Where a value that was borrowed from the line stands in it.
fn offset(line: &str, value: &RawValue) -> usize {
    value.get().as_ptr() as usize - line.as_ptr() as usize
}

fn not_utf8<'a>(line: &[u8], error: &std::str::Utf8Error) -> Reject<'a> {
    let column = String::from_utf8_lossy(&line[..error.valid_up_to()]).chars().count() + 1;
    Reject { column, reason: "not UTF-8".to_string(), object: None }
}

impl<'a> Reject<'a> {
    fn new(line: &str, at: usize, reason: String) -> Self {
        Self { column: column(line, at), reason, object: None }
    }

    /// What the JSON reader says of the line.
    fn at(line: &str, at: usize, error: &serde_json::Error) -> Self {
        Self::new(line, at, reason(error))
    }

    fn of(self, id: Id<'a>) -> Self {
        Self { object: Some(id), ..self }
    }
}

impl fmt::Display for Reject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: {}", self.column, self.reason)
    }
}

impl Serialize for Id<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Given(value) => value.serialize(serializer),
            Self::Line(number) => serializer.serialize_u64(*number),
        }
    }
}

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            fields.push((key, map.next_value()?));
        }
        Ok(Fields(fields))
    }
}

/// A key, borrowed where nothing in it is escaped.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_string())))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}
