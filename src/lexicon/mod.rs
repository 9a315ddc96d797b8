//! Words, as data: one file a field or a language, each table sorted and tested.

pub(crate) mod bio;
pub(crate) mod calendar;
pub(crate) mod name;
pub(crate) mod tld;
pub(crate) mod words;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_sorted<'a>(words: impl IntoIterator<Item = &'a str>) {
        let words: alloc::vec::Vec<_> = words.into_iter().collect();
        for pair in words.windows(2) {
            assert!(pair[0] < pair[1], "{pair:?} are not in order");
        }
    }

    #[test]
    fn the_tables_are_sorted_and_hold_no_word_twice() {
        assert_sorted(calendar::MONTHS.iter().map(|&(name, _)| name));
        assert_sorted(calendar::ONLY_BEHIND_DAY.iter().copied());
        assert_sorted(calendar::WEEKDAYS.iter().copied());
        assert_sorted(calendar::ZONES.iter().copied());
    }

    #[test]
    fn what_stands_only_behind_a_day_is_a_month() {
        for word in calendar::ONLY_BEHIND_DAY {
            assert!(calendar::MONTHS.iter().any(|(name, _)| name == word), "{word}");
        }
    }
}
