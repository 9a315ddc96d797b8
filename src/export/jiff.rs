//! Times and dates as `jiff`'s types.
//!
//! `jiff` reaches from the year -9999 to some hours before the end of 9999, `tearsheet` from 0000 to 9999: hence an
//! error each way.

use jiff::{Error, civil};

use crate::time::{PartialDate, Timestamp};

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = Error;

    /// The same time; an error in the last hours of the year 9999.
    ///
    /// ```
    /// let time = tearsheet::Timestamp::from_unix_ms(1_700_000_000_000).unwrap();
    /// assert_eq!(jiff::Timestamp::try_from(time).unwrap().to_string(), "2023-11-14T22:13:20Z");
    /// ```
    fn try_from(time: Timestamp) -> Result<Self, Error> {
        Self::from_millisecond(time.unix_ms())
    }
}

impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = Error;

    /// The same time, what is finer than a millisecond left out; an error before the year 0000.
    fn try_from(time: jiff::Timestamp) -> Result<Self, Error> {
        let ms = i64::try_from(time.as_nanosecond().div_euclid(1_000_000)).ok();
        ms.and_then(Self::from_unix_ms)
            .ok_or_else(|| Error::from_args(format_args!("{time} is before the year 0000")))
    }
}

impl TryFrom<PartialDate> for civil::Date {
    type Error = Error;

    /// The day; an error where a part of it is unknown.
    fn try_from(date: PartialDate) -> Result<Self, Error> {
        let missing = |part| Error::from_args(format_args!("the date {date} has no {part}"));
        let year = date.year().and_then(|year| i16::try_from(year).ok()).ok_or_else(|| missing("year"))?;
        let month =
            date.month().and_then(|month| i8::try_from(month).ok()).ok_or_else(|| missing("month"))?;
        let day = date.day().and_then(|day| i8::try_from(day).ok()).ok_or_else(|| missing("day"))?;
        Self::new(year, month, day)
    }
}

impl TryFrom<civil::Date> for PartialDate {
    type Error = Error;

    /// The day, all of it known; an error before the year 0000.
    fn try_from(date: civil::Date) -> Result<Self, Error> {
        let year = u16::try_from(date.year()).ok();
        let (month, day) = (u8::try_from(date.month()).ok(), u8::try_from(date.day()).ok());
        year.and_then(|year| Self::new(Some(year), month, day))
            .ok_or_else(|| Error::from_args(format_args!("{date} is before the year 0000")))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn times_there_and_back() {
        let time = Timestamp::from_unix_ms(-1).unwrap();
        let there = jiff::Timestamp::try_from(time).unwrap();
        assert_eq!(there.to_string(), "1969-12-31T23:59:59.999Z");
        assert_eq!(Timestamp::try_from(there).unwrap(), time);
    }

    #[test]
    fn times_that_one_of_the_two_cannot_hold() {
        let last = Timestamp::from_unix_ms(253_402_300_799_999).unwrap();
        assert!(jiff::Timestamp::try_from(last).is_err());
        let error = Timestamp::try_from(jiff::Timestamp::MIN).unwrap_err();
        assert_eq!(error.to_string(), "-009999-01-02T01:59:59Z is before the year 0000");
    }

    #[test]
    fn dates_there_and_back() {
        let date = PartialDate::new(Some(2024), Some(2), Some(29)).unwrap();
        let there = civil::Date::try_from(date).unwrap();
        assert_eq!(there, civil::date(2024, 2, 29));
        assert_eq!(PartialDate::try_from(there).unwrap(), date);
    }

    #[test]
    fn dates_that_one_of_the_two_cannot_hold() {
        let date = PartialDate::new(None, Some(2), Some(29)).unwrap();
        assert_eq!(civil::Date::try_from(date).unwrap_err().to_string(), "the date --02-29 has no year");
        let error = PartialDate::try_from(civil::date(-1, 2, 3)).unwrap_err();
        assert_eq!(error.to_string(), "-000001-02-03 is before the year 0000");
    }
}
