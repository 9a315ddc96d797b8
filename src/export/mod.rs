//! Conversions to and from the types of other crates, each behind the feature named after its crate.

#[cfg(feature = "jiff")]
mod jiff;
