//! A point in time and a date that may be known in part: our own, so that no time library is in the API.

use core::fmt;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z (Unix time, leap seconds left out).
///
/// `Display` writes RFC 3339 with milliseconds, in UTC.
///
/// ```
/// use tearsheet::Timestamp;
///
/// let time = Timestamp::from_unix_ms(1_751_417_359_525).unwrap();
/// assert_eq!(time.to_string(), "2025-07-02T00:49:19.525Z");
/// assert_eq!(time.unix_ms(), 1_751_417_359_525);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

const MS_PER_DAY: i64 = 86_400_000;
/// 0000-01-01 and 9999-12-31, in days since 1970-01-01: what RFC 3339 can write.
const DAYS: core::ops::RangeInclusive<i64> = -719_528..=2_932_896;

impl Timestamp {
    /// The time that many milliseconds after the Unix epoch; `None` outside the years 0000 to 9999, which
    /// RFC 3339 cannot write.
    #[must_use]
    pub fn from_unix_ms(ms: i64) -> Option<Self> {
        DAYS.contains(&ms.div_euclid(MS_PER_DAY)).then_some(Self(ms))
    }

    /// Milliseconds since the Unix epoch.
    #[must_use]
    pub const fn unix_ms(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, ms) = (self.0.div_euclid(MS_PER_DAY), self.0.rem_euclid(MS_PER_DAY));
        let (year, month, day) = civil(days);
        let (hour, minute, second, milli) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Year, month and day of a number of days since 1970-01-01, in the proleptic Gregorian calendar: whole 400-year
/// eras of 146,097 days, years counted from March so that the leap day comes last.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// A date as a text gives it: any of year, month and day may be missing, and none is guessed.
///
/// `Display` writes what is known in ISO 8601's order: `2017-06-05`, `2017-06`, `2017`, `--06-05`, `--06`, `---05`.
///
/// ```
/// use tearsheet::PartialDate;
///
/// let date = PartialDate::new(None, Some(6), Some(5)).unwrap();
/// assert_eq!((date.year(), date.month(), date.day()), (None, Some(6), Some(5)));
/// assert_eq!(date.to_string(), "--06-05");
/// assert_eq!(PartialDate::new(Some(2023), Some(2), Some(29)), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    // Invariant: at least one is known, together they name a day that exists, and `Display` writes all of them.
    year: Option<u16>,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// The date with these parts; `None` where nothing is known or no such day exists, and for a day of a year whose
    /// month is unknown, which no form of ISO 8601 writes.
    #[must_use]
    pub fn new(year: Option<u16>, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let known = year.is_some() || month.is_some() || day.is_some();
        let month_fits = month.is_none_or(|month| (1..=12).contains(&month));
        let last = month.map_or(31, |month| days_in(year, month));
        let day_fits = day.is_none_or(|day| (1..=last).contains(&day));
        let writable =
            year.is_none_or(|year| year <= 9999) && !matches!((year, month, day), (Some(_), None, Some(_)));
        (known && writable && month_fits && day_fits).then_some(Self { year, month, day })
    }

    /// The year, where the text gives it.
    #[must_use]
    pub const fn year(self) -> Option<u16> {
        self.year
    }

    /// The month, 1 to 12, where the text gives it.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31, where the text gives it.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        self.day
    }
}

impl PartialDate {
    /// Whether what is known of it holds somewhere on earth at `time`: on its day, or on one beside that.
    pub(crate) fn is_about(self, time: Timestamp) -> bool {
        let today = time.0.div_euclid(MS_PER_DAY);
        (today - 1..=today + 1).any(|days| {
            let (year, month, day) = civil(days);
            self.year.is_none_or(|known| i64::from(known) == year)
                && self.month.is_none_or(|known| i64::from(known) == month)
                && self.day.is_none_or(|known| i64::from(known) == day)
        })
    }
}

/// The last day of a month; of a February in an unknown year, the 29th.
const fn days_in(year: Option<u16>, month: u8) -> u8 {
    match (month, year) {
        (2, Some(year)) if !(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) => 28,
        (2, _) => 29,
        (4 | 6 | 9 | 11, _) => 30,
        _ => 31,
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.year, self.month, self.day) {
            (Some(year), Some(month), Some(day)) => write!(f, "{year:04}-{month:02}-{day:02}"),
            (Some(year), Some(month), None) => write!(f, "{year:04}-{month:02}"),
            (Some(year), None, _) => write!(f, "{year:04}"),
            (None, Some(month), Some(day)) => write!(f, "--{month:02}-{day:02}"),
            (None, Some(month), None) => write!(f, "--{month:02}"),
            (None, None, Some(day)) => write!(f, "---{day:02}"),
            (None, None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn the_ends_of_what_rfc_3339_can_write() {
        let first = Timestamp::from_unix_ms(*DAYS.start() * MS_PER_DAY).unwrap();
        let last = Timestamp::from_unix_ms((*DAYS.end() + 1) * MS_PER_DAY - 1).unwrap();
        assert_eq!(first.to_string(), "0000-01-01T00:00:00.000Z");
        assert_eq!(last.to_string(), "9999-12-31T23:59:59.999Z");
        assert_eq!(Timestamp::from_unix_ms(first.unix_ms() - 1), None);
        assert_eq!(Timestamp::from_unix_ms(last.unix_ms() + 1), None);
    }

    #[test]
    fn a_day_in_another_time_zone() {
        let time = Timestamp::from_unix_ms(1_751_417_359_525).unwrap();
        let is_about = |year, month, day| PartialDate::new(year, month, day).unwrap().is_about(time);
        assert!(is_about(Some(2025), Some(7), Some(2)) && is_about(None, Some(7), Some(1)));
        assert!(is_about(Some(2025), None, None) && is_about(None, None, Some(3)));
        assert!(!is_about(Some(2025), Some(7), Some(4)) && !is_about(Some(2024), Some(7), Some(2)));
    }

    #[test]
    fn a_date_writes_all_that_it_knows() {
        let written = |year, month, day| PartialDate::new(year, month, day).map(|date| date.to_string());
        assert_eq!(written(Some(2017), Some(6), Some(5)).as_deref(), Some("2017-06-05"));
        assert_eq!(written(None, None, Some(5)).as_deref(), Some("---05"));
        assert_eq!(written(Some(2017), None, Some(5)), None);
        assert_eq!(written(None, None, None), None);
    }

    #[test]
    fn leap_days() {
        let day = |days: i64| Timestamp::from_unix_ms(days * MS_PER_DAY).unwrap().to_string();
        assert!(day(11_016).starts_with("2000-02-29"));
        assert!(day(11_017).starts_with("2000-03-01"));
        assert!(PartialDate::new(None, Some(2), Some(29)).is_some());
        assert!(PartialDate::new(Some(1900), Some(2), Some(29)).is_none());
    }
}
