//! Word lists: data only, apart from the rules that use them.

pub(crate) mod agencies;
pub(crate) mod calendar;
pub(crate) mod places;

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
        assert_sorted(agencies::AGENCIES.iter().copied());
        assert_sorted(agencies::PICTURE_AGENCIES.iter().copied());
        assert_sorted(places::REGIONS.iter().copied());
        assert_sorted(places::CITIES.iter().copied());
        assert_sorted(places::ALSO_PEOPLE.iter().copied());
        assert_sorted(places::NO_PLACES.iter().copied());
        assert_sorted(calendar::MONTHS.iter().map(|&(name, _)| name));
        assert_sorted(calendar::ONLY_BEHIND_DAY.iter().copied());
        assert_sorted(calendar::WEEKDAYS.iter().copied());
        assert_sorted(calendar::ZONES.iter().copied());
    }

    #[test]
    fn what_may_be_a_person_is_a_city() {
        for word in places::ALSO_PEOPLE {
            assert!(places::CITIES.contains(word), "{word}");
        }
    }

    #[test]
    fn what_stands_only_behind_a_day_is_a_month() {
        for word in calendar::ONLY_BEHIND_DAY {
            assert!(calendar::MONTHS.iter().any(|(name, _)| name == word), "{word}");
        }
    }
}
